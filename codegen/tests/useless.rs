//! Keys of the spec format that change nothing are errors. The table has a case for each optional key of the JSON Schema, so a new
//! key needs one too.
//!
//! `UPDATE_EXPECT=1 cargo test -p codegen --test useless` renews the messages in `useless.txt`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use codegen::{API_SCHEMA, PAGE_SCHEMA, Source, generate};
use expect_test::expect_file;
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

/// A key, and an edit of the valid spec that adds it without any effect.
struct Case {
    key: &'static str,
    from: &'static str,
    to: &'static str,
}

const fn case(key: &'static str, from: &'static str, to: &'static str) -> Case {
    Case { key, from, to }
}

/// A place for another key of an operation.
const OPERATION: &str = "        summary: Edits a gadget\n";
/// A place for another field of an operation.
const FIELDS: &str = "          parts: { type: Part, list: array }\n";
/// A place for another key of a read.
const READ: &str = "        summary: Reads a gadget\n";
/// A place for another section of the page.
const PAGE: &str = "ids:\n  GadgetId";
/// A place for another section of the shared file.
const SHARED: &str = "enums:\n  Direction";
/// The field that takes the keys of a shared one.
const SIZE: &str = "pageSize: { shared: true, example: 50 }";

/// Cases of the shared file.
#[rustfmt::skip]
const API: &[Case] = &[
    case("ApiFile.envelopes", "envelopes:\n  - keys: [response, result]\n    doc: Two objects deep.\n", "envelopes: []\n"),
    case("ApiFile.statuses", "statuses:\n  200: { doc: The call worked. }\n  404: { doc: There is no such thing. }\n", "statuses: {}\n"),
    case("ApiFile.paging", "returns: { kind: page, of: Gadget }", "returns: { kind: entity, of: Gadget }"),
    case("ApiFile.window", "windows: [{ from: from, to: to, months: 12 }]", "windows: [{ from: from, to: to }]"),
    case("ApiFile.fields", "enums:\n  Direction", "  unseen: { type: integer }\nenums:\n  Direction"),
    case("ApiFile.ids", SHARED, "ids: {}\nenums:\n  Direction"),
    case("ApiFile.ids", SHARED, "ids: { UnseenId: { type: integer, doc: A thing. } }\nenums:\n  Direction"),
    case("ApiFile.enums", "          direction: { type: Direction }\n", ""),
    case("ApiFile.objects", SHARED, "objects: { Unseen: { doc: A thing., fields: { part: { type: string } } } }\nenums:\n  Direction"),
    case("ApiFile.entities", SHARED, "entities: { Unseen: { doc: A thing., fields: { itself: { type: Unseen } } } }\nenums:\n  Direction"),
    case("ApiFile.conflicts", SHARED, "conflicts: {}\nenums:\n  Direction"),
    case("ApiKey.evidence", "header: X-API-Key", "header: X-API-Key, evidence: docs"),
    case("Envelope.status", "doc: Two objects deep.", "doc: Two objects deep.\n    status: \"\""),
    case("Envelope.doc", "doc: Two objects deep.", "doc: \"\""),
    case("Envelope.evidence", "doc: Two objects deep.", "doc: Two objects deep.\n    evidence: docs"),
    case("Status.evidence", "doc: The call worked.", "doc: The call worked., evidence: docs"),
    case("Paging.sort", "count: itemCount", "count: itemCount, sort: pageNumber"),
    case("Paging.direction", "count: itemCount", "count: itemCount, direction: pageNumber"),
    case("Paging.descending", "count: itemCount", "count: itemCount, descending: down"),
    case("Paging.evidence", "count: itemCount", "count: itemCount, evidence: docs"),
    case("WindowRule.doc", "doc: Both ends belong to it.", "doc: \" \""),
    case("WindowRule.evidence", "doc: Both ends belong to it.", "doc: Both ends belong to it., evidence: docs"),
];

/// Cases of a page.
#[rustfmt::skip]
const PAGES: &[Case] = &[
    case("PageFile.doc", "doc: Gadgets and what they are made of.", "doc: \"\""),
    case("PageFile.ids", "owner: { type: PersonId }", "owner: { type: uuid }"),
    case("PageFile.enums", "enums:\n  Color", "enums:\n  Unseen: { doc: A thing., values: { one: {} } }\n  Color"),
    case("PageFile.objects", FIELDS, "          parts: { type: string, list: array }\n"),
    case("PageFile.entities", "entities:\n", "entities:\n  Unseen: { doc: A thing., fields: { itself: { type: Unseen } } }\n"),
    case("PageFile.conflicts", "conflicts:\n  C1:", "conflicts:\n  C2: { question: Which?, rules: docs, why: So., override: None. }\n  C1:"),
    case("PageFile.ids", PAGE, "ids:\n  UnseenId: { type: uuid, doc: A thing. }\n  GadgetId"),
    case("Id.evidence", "doc: A gadget. }", "doc: A gadget., evidence: docs }"),
    case("Enum.open", "    doc: The order of a list.", "    open: false\n    doc: The order of a list."),
    case("Enum.evidence", "    open: true\n", "    open: true\n    evidence: docs\n"),
    case("EnumValue.doc", "deepBlue: {}", "deepBlue: { doc: \"\" }"),
    case("EnumValue.name", "deepBlue: {}", "deepBlue: { name: DeepBlue }"),
    case("EnumValue.deprecated", "deepBlue: {}", "deepBlue: { deprecated: \"\" }"),
    case("EnumValue.evidence", "deepBlue: {}", "deepBlue: { evidence: docs }"),
    case("Object.evidence", "    doc: A part of a gadget.\n", "    doc: A part of a gadget.\n    evidence: docs\n"),
];

/// Cases of an operation.
#[rustfmt::skip]
const OPERATIONS: &[Case] = &[
    case("Operation.doc", OPERATION, "        summary: Edits a gadget\n        doc: Edits a gadget.\n"),
    case("Operation.fields", "        fields:\n          gadgetId: { type: GadgetId, required: true, example: 7 }\n        returns", "        fields: {}\n        returns"),
    case("Operation.at_least_one", "at_least_one: [[note, parts]]", "at_least_one: []"),
    case("Operation.at_least_one", "at_least_one: [[note, parts]]", "at_least_one: [[note, parts], [note, parts, owner]]"),
    case("Operation.at_least_one", "at_least_one: [[note, parts]]", "at_least_one: [[note, parts], [note, parts]]"),
    case("Operation.at_least_one", "at_least_one: [[note, parts]]", "at_least_one: { value: [[note, parts]], evidence: docs }"),
    case("Operation.windows", OPERATION, "        summary: Edits a gadget\n        windows: []\n"),
    case("Operation.windows", "windows: [{ from: from, to: to, months: 12 }]", "windows: [{ from: from, to: to, months: 12 }, { from: from, to: to, months: 6 }]"),
    case("Operation.settled_by", READ, "        summary: Reads a gadget\n        settled_by: gadgets.list\n"),
    case("Operation.removes", READ, "        summary: Reads a gadget\n        removes: GadgetId\n"),
    case("Operation.sets", OPERATION, "        summary: Edits a gadget\n        sets: []\n"),
    case("Operation.sets", OPERATION, "        summary: Edits a gadget\n        sets: [{ member: color, value: red }, { member: color, value: red }]\n"),
    case("Operation.sets", OPERATION, "        summary: Edits a gadget\n        removes: GadgetId\n        sets: [{ member: color, value: red }]\n"),
    case("Operation.refused_when", OPERATION, "        summary: Edits a gadget\n        refused_when: []\n"),
    case("Operation.refused_when", OPERATION, "        summary: Edits a gadget\n        refused_when: [{ member: color, is: [red] }, { member: color, is: [red] }]\n"),
    case("Operation.records", READ, "        summary: Reads a gadget\n        records: color\n"),
    case("Operation.returns", OPERATION, "        summary: Edits a gadget\n        returns: { kind: undocumented }\n"),
    case("Operation.deprecated", OPERATION, "        summary: Edits a gadget\n        deprecated: \"\"\n"),
    case("Operation.evidence", OPERATION, "        summary: Edits a gadget\n        evidence: docs\n"),
    case("Window.to", "{ from: from, to: to, months: 12 }", "{ from: from, to: from, months: 12 }"),
    case("Window.months", "{ from: from, to: to, months: 12 }", "{ from: from, months: 12 }"),
    case("Window.item", "returns: { kind: page, of: Gadget }\n      get", "returns: { kind: page, of: Gadget }\n      pick:\n        method: POST\n        path: /gadgets/pick\n        effect: read\n        summary: Picks a gadget\n        fields: { from: { type: timestamp } }\n        windows: [{ from: from, item: createdAt }]\n      get"),
    case("Window.evidence", "to: to, months: 12 }", "to: to, months: 12, evidence: docs }"),
    case("Window.evidence", "{ from: from, to: to, months: 12 }", "{ from: from, to: to, months: 12 }, { from: from, evidence: client }"),
    case("Set.without", OPERATION, "        summary: Edits a gadget\n        sets: [{ member: color, value: red, without: [] }]\n"),
    case("Set.without", OPERATION, "        summary: Edits a gadget\n        sets: [{ member: color, value: red, without: [gadgetId] }]\n"),
    case("Set.unless", OPERATION, "        summary: Edits a gadget\n        sets: [{ member: color, value: red, unless: [] }]\n"),
    case("Set.evidence", OPERATION, "        summary: Edits a gadget\n        sets: [{ member: color, value: red, evidence: docs }]\n"),
    case("RefusedWhen.is", OPERATION, "        summary: Edits a gadget\n        refused_when: [{ member: color, is: [], is_not: [red] }]\n"),
    case("RefusedWhen.is_not", OPERATION, "        summary: Edits a gadget\n        refused_when: [{ member: color, is: [red], is_not: [] }]\n"),
    case("RefusedWhen.sends", OPERATION, "        summary: Edits a gadget\n        refused_when: [{ member: color, is: [red], sends: gadgetId }]\n"),
    case("RefusedWhen.evidence", OPERATION, "        summary: Edits a gadget\n        refused_when: [{ member: color, is: [red], evidence: docs }]\n"),
    case("Returns.of", OPERATION, "        summary: Edits a gadget\n        returns: { kind: nothing, of: Gadget }\n"),
    case("Returns.evidence", "returns: { kind: page, of: Gadget }", "returns: { kind: page, of: Gadget, evidence: docs }"),
];

/// Cases of a field.
#[rustfmt::skip]
const FIELD: &[Case] = &[
    case("Field.type", SIZE, "pageSize: { shared: true, type: integer, example: 50 }"),
    case("Field.shared", "owner: { type: PersonId }", "owner: { type: PersonId, shared: false }"),
    case("Field.shared", SIZE, "pageSize: { shared: true, type: decimal, minimum: 2, maximum: 9, default: 3, doc: Another. }"),
    case("Field.list", FIELDS, "          parts: { type: Part, list: { value: array, evidence: docs } }\n"),
    case("Field.list", "owner: { type: PersonId }", "owner: { type: PersonId, list: one }"),
    case("Field.required", "owner: { type: PersonId }", "owner: { type: PersonId, required: false }"),
    case("Field.required", "owner: { type: PersonId }", "owner: { type: PersonId, required: { value: false, evidence: client } }"),
    case("Field.required", "partName: { type: string, required: true,", "partName: { type: string, required: { value: true, evidence: docs },"),
    case("Field.expected", "owner: { type: PersonId }", "owner: { type: PersonId, expected: false }"),
    case("Field.expected", "gadgetId: { type: GadgetId, required: true, example: 7 }\n          note", "gadgetId: { type: GadgetId, required: true, expected: true, example: 7 }\n          note"),
    case("Field.needs", "owner: { type: PersonId }", "owner: { type: PersonId, needs: [] }"),
    case("Field.needs", "owner: { type: PersonId }", "owner: { type: PersonId, needs: owner }"),
    case("Field.needs", "owner: { type: PersonId }", "owner: { type: PersonId, needs: gadgetId }"),
    case("Field.needs", "owner: { type: PersonId }", "owner: { type: PersonId, needs: { value: note, evidence: docs } }"),
    case("Field.name", "owner: { type: PersonId }", "owner: { type: PersonId, name: owner }"),
    case("Field.name", "owner: { type: PersonId }", "owner: { type: PersonId, name: { value: ownerId, evidence: client } }"),
    case("Field.present", "owner: { type: PersonId }", "owner: { type: PersonId, present: true }"),
    case("Field.present", "owner: { type: PersonId }", "owner: { type: PersonId }\n          gone: { type: string, present: false }"),
    case("Field.present", "owner: { type: PersonId }", "owner: { type: PersonId, present: { value: true, evidence: client } }"),
    case("Field.nullable", "note: { type: string, nullable: as_null }", "note: { type: string, nullable: { value: as_null, evidence: docs } }"),
    case("Field.minimum", "owner: { type: PersonId }", "owner: { type: integer, minimum: -9223372036854775808 }\n          other: { type: PersonId }"),
    case("Field.minimum", SIZE, "pageSize: { shared: true, minimum: 1 }"),
    case("Field.minimum", "pageSize: { type: integer, minimum: 1,", "pageSize: { type: integer, minimum: { value: 1, evidence: docs },"),
    case("Field.maximum", "owner: { type: PersonId }", "owner: { type: integer, maximum: 9223372036854775807 }\n          other: { type: PersonId }"),
    case("Field.maximum", SIZE, "pageSize: { shared: true, maximum: 1000 }"),
    case("Field.max_length", "note: { type: string,", "note: { type: string, max_length: 4294967295,"),
    case("Field.max_length", "note: { type: string,", "note: { type: string, max_length: { value: 9, evidence: docs },"),
    case("Field.max_items", FIELDS, "          parts: { type: Part, list: array, max_items: 4294967295 }\n"),
    case("Field.max_items", FIELDS, "          parts: { type: Part, list: array, max_items: { value: 9, evidence: docs } }\n"),
    case("Field.default", "owner: { type: PersonId }", "owner: { type: PersonId, default: null }"),
    case("Field.default", "note: { type: string, nullable: as_null }", "note: { type: string, nullable: as_null, default: null }"),
    case("Field.default", SIZE, "pageSize: { shared: true, default: 100 }"),
    case("Field.default", "from: { type: timestamp, required: true, example: \"2026-01-01T00:00:00Z\" }", "from: { type: timestamp, required: true, default: now, example: \"2026-01-01T00:00:00Z\" }"),
    case("Field.unit", "owner: { type: PersonId }", "owner: { type: PersonId, unit: metres }"),
    case("Field.unit", "unit: kilograms", "unit: \"\""),
    case("Field.doc", SIZE, "pageSize: { shared: true, doc: The most items of a page. }"),
    case("Field.doc", "owner: { type: PersonId }", "owner: { type: PersonId, doc: \"\" }"),
    case("Field.example", "color: { type: Color }", "color: { type: Color, example: red }"),
    case("Field.rust", "owner: { type: PersonId }", "owner: { type: PersonId, rust: owner }"),
    case("Field.deprecated", "owner: { type: PersonId }", "owner: { type: PersonId, deprecated: \"\" }"),
    case("Field.evidence", "owner: { type: PersonId }", "owner: { type: PersonId, evidence: docs }"),
    case("Field.evidence", "weight: { type: decimal,", "weight: { type: decimal, evidence: docs,"),
    case("Disputed.docs", "{ conflict: C1, docs: csv, client: array }", "{ conflict: C1, docs: csv, client: csv }"),
    case("Disputed.example", "{ conflict: C1, docs: csv, client: array }", "{ conflict: C1, docs: csv, example: csv }"),
    case("Disputed.overview", "{ conflict: C1, docs: csv, client: array }", "{ conflict: C1, docs: csv, overview: csv }"),
    case("Disputed.client", "{ conflict: C1, docs: csv, client: array }", "{ conflict: C1, docs: csv }"),
    case("Disputed.upstream", "{ conflict: C1, docs: csv, client: array }", "{ conflict: C1, docs: csv, upstream: csv }"),
];

/// Optional keys with an effect in every valid use, and the effect.
const EFFECTIVE: [(&str, &str); 3] = [
    ("Paging.id", "it identifies the items of a list"),
    ("Set.of", "it selects the things whose member is set"),
    ("RefusedWhen.of", "it selects the thing whose state matters"),
];

fn valid(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rejects/valid").join(name);
    fs::read_to_string(path).expect("the valid file is there")
}

fn cases() -> impl Iterator<Item = &'static Case> {
    API.iter().chain(PAGES).chain(OPERATIONS).chain(FIELD)
}

/// Returns the valid spec with the edit of a case.
fn edited(case: &Case) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut edits = 0;
    for name in ["api.yaml", "gadgets.yaml"] {
        let text = valid(name);
        edits += text.matches(case.from).count();
        sources.push(Source { name: name.to_owned(), text: text.replacen(case.from, case.to, 1) });
    }
    assert!(edits > 0, "{}: the valid spec has no {:?}", case.key, case.from);
    sources
}

#[test]
fn useless_keys_are_refused() {
    let mut text = String::new();
    for case in cases() {
        let Err(report) = generate(&edited(case)) else {
            panic!("{} is accepted where it changes nothing: {}", case.key, case.to)
        };
        let shown = report.to_string();
        assert_eq!(report.len(), 1, "{}: {shown}", case.key);
        let message = shown.lines().next().unwrap_or_default();
        let help = shown.lines().find_map(|line| line.trim_start().strip_prefix("= help: "));
        writeln!(text, "{}: {}\n    {message}\n    help: {}", case.key, case.to.trim(), help.expect("a fix"))
            .unwrap();
    }
    expect_file!["useless.txt"].assert_eq(&text);
}

/// Returns the optional keys of a definition.
fn optional(name: &str, definition: &Value, keys: &mut BTreeSet<String>) {
    let required = definition["required"].as_array().cloned().unwrap_or_default();
    for key in definition["properties"].as_object().into_iter().flatten().map(|(key, _)| key) {
        if !required.contains(&Value::from(key.as_str())) {
            keys.insert(format!("{}.{key}", name.trim_end_matches(|c: char| c.is_ascii_digit())));
        }
    }
}

#[test]
fn each_optional_key_has_a_useless_case() {
    let mut keys = BTreeSet::new();
    for (root, schema) in [("ApiFile", API_SCHEMA), ("PageFile", PAGE_SCHEMA)] {
        let schema: Value = serde_json::from_str(schema).expect("a schema is JSON");
        optional(root, &schema, &mut keys);
        for (name, definition) in schema["definitions"].as_object().expect("definitions") {
            optional(name, definition, &mut keys);
        }
    }
    let mut covered: BTreeSet<_> = cases().map(|case| case.key.to_owned()).collect();
    for (key, effect) in EFFECTIVE {
        assert!(!effect.is_empty() && covered.insert(key.to_owned()), "{key} has a case");
    }
    let missing: Vec<_> = keys.symmetric_difference(&covered).collect();
    assert!(missing.is_empty(), "optional keys without a case, or cases without a key: {missing:?}");
}
