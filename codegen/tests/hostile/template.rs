//! The spec into which the texts go, and its slots.

use codegen::Source;
use std::collections::HashMap;
use std::fs;

/// The purpose of a slot, which limits the effect of its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Docs.
    Prose,
    /// Not emitted.
    Unseen,
    /// The examples in the docs.
    Sample,
    /// Literals, and the names that are made of them.
    Wire,
    /// Names.
    Name,
}

/// A place for a text.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) name: String,
    pub(crate) kind: Kind,
    harmless: String,
}

/// Both files of the spec.
pub(crate) struct Template {
    files: [String; 2],
    pub(crate) slots: Vec<Slot>,
}

impl Template {
    pub(crate) fn read() -> Self {
        let folder = support::root().join("codegen/tests/hostile/spec");
        let files = ["api.yaml", "gadgets.yaml"].map(|name| {
            fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
        });
        let slots = files.iter().flat_map(|file| marks(file)).filter_map(slot).collect();
        Self { files, slots }
    }

    /// Returns the spec with the given text in each slot that has one.
    pub(crate) fn fill(&self, text: impl Fn(&Slot) -> Option<String>) -> Vec<Source> {
        let mut values = HashMap::new();
        for slot in &self.slots {
            values.insert(slot.name.as_str(), text(slot).unwrap_or_else(|| slot.harmless.clone()));
        }
        let [api, page] = &self.files;
        let name = format!("{}.yaml", values["page"]);
        vec![
            Source { name: "api.yaml".to_owned(), text: render(api, &values) },
            Source { name, text: render(page, &values) },
        ]
    }
}

/// The marks of a file, comments aside.
fn marks(file: &str) -> impl Iterator<Item = &str> {
    let lines = file.lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(|line| line.split('«').skip(1)).filter_map(|mark| Some(mark.split_once('»')?.0))
}

fn slot(mark: &str) -> Option<Slot> {
    let (head, harmless) = mark.split_once('=')?;
    let (kind, name) = head.split_once(' ')?;
    let kind = match kind {
        "prose" => Kind::Prose,
        "unseen" => Kind::Unseen,
        "sample" => Kind::Sample,
        "wire" => Kind::Wire,
        "name" => Kind::Name,
        _ => panic!("no kind `{kind}`"),
    };
    Some(Slot { name: name.to_owned(), kind, harmless: harmless.to_owned() })
}

fn render(file: &str, values: &HashMap<&str, String>) -> String {
    let mut text = String::new();
    for line in file.lines().filter(|line| !line.starts_with('#')) {
        let mut pieces = line.split('«');
        text.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let (mark, after) = piece.split_once('»').unwrap_or_else(|| panic!("`{piece}` has no end"));
            let name = match slot(mark) {
                Some(slot) => slot.name,
                None => mark.to_owned(),
            };
            let value = values.get(name.as_str()).unwrap_or_else(|| panic!("no slot `{name}`"));
            text.push_str(&quoted(value));
            text.push_str(after);
        }
        text.push('\n');
    }
    text
}

/// A text as a double-quoted scalar of YAML.
pub(crate) fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            ' '..='~' => quoted.push(c),
            c => quoted.push_str(&format!("\\U{:08X}", u32::from(c))),
        }
    }
    quoted + "\""
}
