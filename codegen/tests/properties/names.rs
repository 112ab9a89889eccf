//! Pages with names that become each other.

use codegen::Source;
use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Words that meet a keyword, a method of every call, or a type of the runtime.
const WORDS: [&str; 24] = [
    "type", "self", "Self", "send", "sendAs", "with", "new", "extra", "clear", "clearId", "id", "Id", "ID",
    "iD", "i_d", "Client", "Call", "other", "Other", "error", "none", "fn", "in", "C",
];

/// Names in the cases and with the separators that writers use.
fn name() -> BoxedStrategy<String> {
    let parts = vec(prop::sample::select(vec!["job", "id", "a", "1", "to", "x2"]), 1..4);
    let spelled = (parts, 0..6u8).prop_map(|(parts, style)| spell(&parts, style));
    prop_oneof![
        spelled,
        prop::sample::select(WORDS.to_vec()).prop_map(str::to_owned),
        "[a-zA-Z_][a-zA-Z0-9_-]{0,5}"
    ]
    .boxed()
}

fn spell(parts: &[&str], style: u8) -> String {
    match style {
        0 => parts.join("_"),
        1 => parts.join("-"),
        2 => parts.join(""),
        3 => parts.join("_").to_uppercase(),
        4 => camel(parts),
        _ => format!("clear_{}", parts.join("_")),
    }
}

fn camel(parts: &[&str]) -> String {
    let mut text = String::new();
    for (index, part) in parts.iter().enumerate() {
        let mut letters = part.chars();
        let first = letters.next().unwrap_or_default();
        text.push(if index == 0 { first } else { first.to_ascii_uppercase() });
        text.push_str(letters.as_str());
    }
    text
}

/// The names of a page, in each place where a name becomes an identifier.
#[derive(Clone, Debug)]
pub(crate) struct Page {
    ids: BTreeSet<String>,
    values: BTreeSet<String>,
    members: BTreeSet<String>,
    groups: BTreeSet<String>,
    operations: BTreeSet<String>,
    fields: BTreeSet<String>,
    nullable: bool,
}

/// Pages in which one place has several random names and the others have harmless ones, so that most pages are valid.
pub(crate) fn pages() -> impl Strategy<Value = Page> {
    (0..6usize, btree_set(name(), 1..4), any::<bool>()).prop_map(|(place, names, nullable)| {
        let mut sets = ["ToolId", "fresh", "wear", "tools", "find", "shelf"]
            .map(|name| BTreeSet::from([name.to_owned()]));
        sets[place] = names;
        let [ids, values, members, groups, operations, fields] = sets;
        Page { ids, values, members, groups, operations, fields, nullable }
    })
}

impl Page {
    /// Returns the page as a spec.
    pub(crate) fn spec(&self) -> Vec<Source> {
        crate::shape::with_shared(self.text())
    }

    fn text(&self) -> String {
        let mut text = "page: tools\ntitle: Tools\nids:\n".to_owned();
        for id in &self.ids {
            writeln!(text, "  \"{id}\": {{ type: integer, doc: An id. }}").unwrap();
        }
        text += "enums:\n  Wear:\n    doc: Wear.\n    open: true\n    values:\n";
        for value in &self.values {
            writeln!(text, "      \"{value}\": {{}}").unwrap();
        }
        for (section, kind) in [("objects", "Part"), ("entities", "Tool")] {
            writeln!(text, "{section}:\n  {kind}:\n    doc: A thing.\n    fields:").unwrap();
            for member in &self.members {
                writeln!(text, "      \"{member}\": {{ type: string }}").unwrap();
            }
        }
        text += "groups:\n";
        let mut count = 0;
        for group in &self.groups {
            writeln!(text, "  \"{group}\":\n    heading: Tools {count}\n    doc: Tools.\n    operations:")
                .unwrap();
            for operation in &self.operations {
                count += 1;
                writeln!(text, "      \"{operation}\":\n        method: POST\n        path: /tools/{count}")
                    .unwrap();
                text += "        effect: read\n        summary: Reads tools\n        fields:\n";
                for field in &self.fields {
                    let nullable = if self.nullable { ", nullable: as_null" } else { "" };
                    writeln!(text, "          \"{field}\": {{ type: string{nullable} }}").unwrap();
                }
            }
        }
        // An operation that uses every type.
        text += "  every_type:\n    heading: Every type\n    doc: Tools.\n    operations:\n      every_type:\n        method: POST\n\
            \x20       path: /every\n        effect: read\n        summary: Reads tools\n        fields:\n";
        for (number, kind) in self.ids.iter().map(String::as_str).chain(["Wear", "Part"]).enumerate() {
            writeln!(text, "          kind{number}: {{ type: \"{kind}\" }}").unwrap();
        }
        text += "        returns: { kind: entity, of: Tool }\n";
        text
    }
}
