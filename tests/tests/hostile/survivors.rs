//! A page with every text that some slot accepts.

use crate::strings;
use crate::template::{Template, quoted};
use codegen::{Source, generate};
use std::collections::BTreeSet;
use std::fmt::Write;

/// The page, as a file beside the real spec.
pub(crate) fn page() -> Source {
    let template = Template::read();
    let prose = accepted(&template, "summary");
    let units = accepted(&template, "unit");
    let samples = accepted(&template, "text");
    let keys = unlike(accepted(&template, "setter"), &BTreeSet::new());
    let values = accepted(&template, "open value");
    let types = accepted(&template, "id");
    let mut taken = real_types();
    taken.extend(types.iter().map(|name| folded(name)));
    let methods = unlike(accepted(&template, "operation"), &taken);
    let modules = accepted(&template, "module");
    let mut page = Page {
        text: "page: survivors\ntitle: Survivors\n".to_owned(),
        conflicts: String::new(),
        paths: 0,
        groups: 0,
    };
    page.types(&types, &values, &prose);
    page.text.push_str("groups:\n");
    page.group("survivors");
    page.uses(&types);
    page.prose(&prose);
    page.data(&units, &samples);
    page.keys(&keys);
    page.group("surviving_methods");
    for method in &methods {
        page.operation(method, "Reads");
    }
    for module in &modules {
        page.group(module);
        page.operation("read", "Reads");
    }
    Source {
        name: "spec/survivors.yaml".to_owned(),
        text: format!("{}conflicts:\n{}", page.text, page.conflicts),
    }
}

/// Returns the names of the real spec's types, which no method may become.
fn real_types() -> BTreeSet<String> {
    let api = codegen::parse(&support::spec()).unwrap_or_else(|report| panic!("{report}"));
    let mut names: Vec<String> = api.ids.into_iter().map(|id| id.name).collect();
    names.extend(api.enums.into_iter().map(|set| set.name));
    names.extend(api.objects.into_iter().chain(api.entities).map(|object| object.name));
    names.iter().map(|name| folded(name)).collect()
}

/// Returns the texts that a slot accepts.
fn accepted(template: &Template, slot: &str) -> Vec<String> {
    assert!(template.slots.iter().any(|other| other.name == slot), "no slot `{slot}`");
    let mut accepted = Vec::new();
    for text in strings::all() {
        let spec = template.fill(|other| if other.name == slot { Some(text.clone()) } else { None });
        if generate(&spec).is_ok() {
            accepted.push(text);
        }
    }
    assert!(!accepted.is_empty(), "the slot `{slot}` accepts no text");
    accepted
}

/// Removes names that become the same one, or one of `others`.
fn unlike(names: Vec<String>, others: &BTreeSet<String>) -> Vec<String> {
    let mut seen = others.clone();
    names.into_iter().filter(|name| seen.insert(folded(name))).collect()
}

fn folded(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
}

struct Page {
    text: String,
    conflicts: String,
    paths: usize,
    groups: usize,
}

impl Page {
    fn line(&mut self, indent: usize, line: &str) {
        writeln!(self.text, "{:indent$}{line}", "").expect("a string takes everything");
    }

    fn types(&mut self, types: &[String], values: &[String], prose: &[String]) {
        self.line(0, "ids:");
        for name in types {
            self.line(2, &format!("{}: {{ type: integer, doc: An id. }}", quoted(name)));
        }
        self.line(0, "enums:\n  SurvivingValue:\n    open: true\n    doc: Every value.\n    values:");
        for (index, value) in values.iter().enumerate() {
            self.line(6, &format!("{}: {{ name: V{index} }}", quoted(value)));
        }
        self.line(0, "  SurvivingDoc:\n    doc: Every doc.\n    values:");
        for (index, doc) in prose.iter().enumerate() {
            self.line(6, &format!("v{index}: {{ doc: {} }}", quoted(doc)));
        }
    }

    /// An operation with a field of every type.
    fn uses(&mut self, types: &[String]) {
        self.operation("uses", "Reads");
        self.line(8, "fields:");
        self.line(10, "value: { type: SurvivingValue }\n          doc: { type: SurvivingDoc }");
        for (number, name) in types.iter().enumerate() {
            self.line(10, &format!("id{number}: {{ type: {} }}", quoted(name)));
        }
    }

    fn group(&mut self, name: &str) {
        self.groups += 1;
        let heading = format!("Survivors {}", self.groups);
        self.line(
            2,
            &format!("{}:\n    heading: {heading}\n    doc: Survivors.\n    operations:", quoted(name)),
        );
    }

    fn operation(&mut self, name: &str, summary: &str) {
        self.paths += 1;
        let path = format!("/survivors/{}", self.paths);
        self.line(6, &format!("{}:", quoted(name)));
        self.line(
            8,
            &format!(
                "method: POST\n        path: {path}\n        effect: read\n        summary: {}",
                quoted(summary)
            ),
        );
    }

    /// Operations whose every text is one of the texts.
    fn prose(&mut self, prose: &[String]) {
        for (index, texts) in prose.chunks(6).enumerate() {
            let mut texts = texts.to_vec();
            texts.resize(6, "None".to_owned());
            let [first, doc, field, setter, question, why] = texts.as_slice() else { unreachable!() };
            self.operation(&format!("prose{index}"), first);
            self.line(8, &format!("doc: {}\n        fields:", quoted(doc)));
            self.line(10, &format!("a: {{ type: string, required: true, doc: {} }}", quoted(field)));
            self.line(10, &format!("b: {{ type: string, doc: {}, nullable: as_null }}", quoted(setter)));
            self.line(
                10,
                &format!(
                    "c: {{ type: boolean, required: {{ conflict: P{index}, docs: false, client: true }} }}"
                ),
            );
            let (question, why) = (quoted(question), quoted(why));
            writeln!(
                self.conflicts,
                "  P{index}: {{ question: {question}, rules: docs, why: {why}, override: {} }}",
                quoted(first)
            )
            .expect("a string takes everything");
        }
    }

    /// An operation with every unit, and one with every sample.
    fn data(&mut self, units: &[String], samples: &[String]) {
        self.operation("units", "Reads");
        self.line(8, "fields:");
        for (index, unit) in units.iter().enumerate() {
            self.line(10, &format!("u{index}: {{ type: integer, unit: {} }}", quoted(unit)));
        }
        self.operation("samples", "Reads");
        self.line(8, "fields:");
        for (index, sample) in samples.iter().enumerate() {
            let sample = quoted(sample);
            self.line(10, &format!("s{index}: {{ type: string, default: {sample}, example: {sample} }}"));
            self.line(10, &format!("l{index}: {{ type: string, list: array, example: [{sample}] }}"));
            self.line(10, &format!("v{index}: {{ type: SurvivingValue, example: {sample} }}"));
        }
    }

    /// Operations with every key as a setter and as an argument, with all that setters and arguments call.
    fn keys(&mut self, keys: &[String]) {
        let kinds = [
            "type: string, max_length: 9",
            "type: json",
            "type: integer, maximum: 9",
            "type: string, list: csv",
        ];
        let more = [
            "type: string, list: array",
            "type: string, nullable: as_null",
            "type: string, nullable: as_empty_string",
        ];
        for (number, kind) in kinds.iter().chain(&more).enumerate() {
            for (required, key_of_it) in [(false, ""), (true, ", required: true")] {
                self.operation(&format!("keys{number}_{required}"), "Reads");
                self.line(8, "fields:");
                for key in keys.iter().filter(|key| !key.starts_with("clear")) {
                    self.line(10, &format!("{}: {{ {kind}{key_of_it} }}", quoted(key)));
                }
            }
        }
    }
}
