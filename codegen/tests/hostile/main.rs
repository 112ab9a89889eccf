//! Puts hostile text into every slot of the format: it is refused at its place or stays text.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod client;
mod docs;
mod shape;
mod strings;
mod template;

use codegen::{File, generate};
use shape::Detail;
use std::collections::BTreeSet;
use std::panic::catch_unwind;
use std::thread;
use template::{Kind, Slot, Template};

/// Fewer texts or slots than this mean that a table was not read.
const TEXTS: usize = 500;
const SLOTS: usize = 50;

/// The output for a harmless spec, to compare with.
struct Harmless {
    files: Vec<File>,
    exact: Vec<Vec<String>>,
    masked: Vec<Vec<String>>,
    skeletons: Vec<Vec<Vec<String>>>,
}

impl Harmless {
    fn new(template: &Template) -> Self {
        let files = generate(&template.fill(|_| None)).unwrap_or_else(|report| panic!("{report}")).files;
        let mut harmless =
            Self { files: Vec::new(), exact: Vec::new(), masked: Vec::new(), skeletons: Vec::new() };
        for file in &files {
            harmless.exact.push(shape::shape(&file.name, &file.text, Detail::Exact));
            harmless.masked.push(shape::shape(&file.name, &file.text, Detail::Masked));
            harmless.skeletons.push(skeletons(&file.text));
        }
        Self { files, ..harmless }
    }
}

fn skeletons(text: &str) -> Vec<Vec<String>> {
    docs::blocks(text).iter().map(|block| docs::skeleton(block)).collect()
}

/// Returns the number of slots that accept a text, or the reason why that is wrong.
///
/// All slots are filled at once. When some refuse the text and some do not, each half is judged by itself.
fn judge(template: &Template, harmless: &Harmless, slots: &[&Slot], text: &str) -> Result<usize, String> {
    let names: BTreeSet<_> = slots.iter().map(|slot| slot.name.as_str()).collect();
    let sources =
        template.fill(|slot| if names.contains(slot.name.as_str()) { Some(text.to_owned()) } else { None });
    let Ok(result) = catch_unwind(|| generate(&sources)) else {
        return Err(format!("{text:?} in {names:?}: the generator panics"));
    };
    match result {
        Ok(output) => match inert(harmless, slots, text, &output.files) {
            Ok(()) => Ok(slots.len()),
            Err(why) => Err(format!("{text:?} in {names:?}: {why}")),
        },
        Err(report) if places(&report.to_string()) >= slots.len() => Ok(0),
        Err(report) if slots.len() == 1 => {
            Err(format!("{text:?} in {names:?}: no place in the spec:\n{report}"))
        }
        Err(_) => {
            let (left, right) = slots.split_at(slots.len() / 2);
            Ok(judge(template, harmless, left, text)? + judge(template, harmless, right, text)?)
        }
    }
}

/// Counts the different places that a report names by file, line and column.
fn places(report: &str) -> usize {
    let mut places = BTreeSet::new();
    for line in report.lines() {
        if is_place(line) {
            places.insert(line);
        }
    }
    places.len()
}

fn is_place(line: &str) -> bool {
    let parts: Vec<_> = line.rsplitn(3, ':').collect();
    let [column, row, file] = parts.as_slice() else { return false };
    column.parse::<usize>().is_ok() && row.parse::<usize>().is_ok() && file.ends_with(".yaml")
}

/// Checks that emitted files are the harmless ones, except for the text that the slots may change.
fn inert(harmless: &Harmless, slots: &[&Slot], text: &str, files: &[File]) -> Result<(), String> {
    let masked = slots.iter().any(|slot| matches!(slot.kind, Kind::Wire | Kind::Name));
    let detail = if masked { Detail::Masked } else { Detail::Exact };
    let expected = if masked { &harmless.masked } else { &harmless.exact };
    let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
    if !names_fit(slots, &names, harmless) {
        return Err(format!("the files are {names:?}"));
    }
    for (index, file) in files.iter().enumerate() {
        if shape::shape(&file.name, &file.text, detail) != expected[index] {
            return Err(format!("`{}` is other code:\n{}", file.name, file.text));
        }
        docs_are_inert(&file.text, &harmless.skeletons[index])
            .map_err(|why| format!("`{}`: {why}", file.name))?;
    }
    if slots.iter().any(|slot| slot.kind == Kind::Prose) {
        is_shown(text, slots.len(), files)
    } else {
        Ok(())
    }
}

fn names_fit(slots: &[&Slot], names: &[&str], harmless: &Harmless) -> bool {
    match names {
        ["mod.rs", "types.rs", other] if slots.iter().any(|slot| slot.name == "module") => {
            is_module_file(other) && *other != "mod.rs" && *other != "types.rs"
        }
        _ => names.iter().eq(harmless.files.iter().map(|file| &file.name).collect::<Vec<_>>().iter()),
    }
}

fn is_module_file(name: &str) -> bool {
    let stem = name.strip_suffix(".rs").unwrap_or_default();
    stem.starts_with(|c: char| c.is_ascii_lowercase())
        && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
}

fn docs_are_inert(text: &str, skeletons: &[Vec<String>]) -> Result<(), String> {
    if let Some(hidden) = docs::hidden(text) {
        return Err(format!("it holds {hidden:?}"));
    }
    let blocks = docs::blocks(text);
    for (block, expected) in blocks.iter().zip(skeletons) {
        let skeleton = docs::skeleton(block);
        if skeleton != *expected {
            return Err(format!("markup {skeleton:?} instead of {expected:?} in\n{block}"));
        }
        if let Some(line) = docs::suspicious(block) {
            return Err(format!("the line `{line}` in\n{block}"));
        }
    }
    if blocks.len() == skeletons.len() { Ok(()) } else { Err(format!("{} doc comments", blocks.len())) }
}

/// Checks that the docs show the text word for word, once for each slot.
fn is_shown(text: &str, slots: usize, files: &[File]) -> Result<(), String> {
    let blocks: Vec<_> = files.iter().flat_map(|file| docs::blocks(&file.text)).collect();
    let bare = docs::bare(text);
    let shown = docs::words(&blocks).matches(&bare).count();
    if shown >= slots { Ok(()) } else { Err(format!("`{bare}` is shown {shown} times")) }
}

/// The number of texts that slots accepted and refused.
struct Count {
    accepted: usize,
    refused: usize,
}

/// One text for some slots.
struct Case<'a> {
    slots: &'a [&'a Slot],
    text: &'a str,
}

/// Judges every text in every slot of these kinds, `at_once` slots together.
fn run(at_once: usize, kinds: &[Kind]) -> Count {
    let template = Template::read();
    let harmless = Harmless::new(&template);
    let texts = strings::all();
    let slots: Vec<_> = template.slots.iter().filter(|slot| kinds.contains(&slot.kind)).collect();
    let mut cases = Vec::new();
    for slots in slots.chunks(at_once) {
        for text in &texts {
            cases.push(Case { slots, text });
        }
    }
    let threads = thread::available_parallelism().map_or(2, Into::into);
    let accepted = thread::scope(|scope| {
        let mut parts = Vec::new();
        for part in cases.chunks(cases.len().div_ceil(threads)) {
            parts.push(scope.spawn(|| judge_all(&template, &harmless, part)));
        }
        let mut accepted = 0;
        for part in parts {
            accepted += part.join().expect("each text is judged right");
        }
        accepted
    });
    Count { accepted, refused: texts.len() * slots.len() - accepted }
}

/// Returns the number of accepted texts.
fn judge_all(template: &Template, harmless: &Harmless, cases: &[Case<'_>]) -> usize {
    let mut accepted = 0;
    for case in cases {
        match judge(template, harmless, case.slots, case.text) {
            Ok(slots) => accepted += slots,
            Err(why) => panic!("{why}"),
        }
    }
    accepted
}

#[test]
fn texts_and_slots_are_read() {
    let (texts, slots) = (strings::all().len(), Template::read().slots.len());
    assert!(texts >= TEXTS && slots >= SLOTS, "{texts} texts, {slots} slots");
}

#[test]
fn prose_is_refused_or_stays_prose() {
    let Count { accepted, refused } = run(usize::MAX, &[Kind::Prose]);
    assert!(accepted > refused && refused > 0, "{accepted} accepted, {refused} refused");
}

#[test]
fn unused_text_changes_nothing() {
    let Count { accepted, refused } = run(usize::MAX, &[Kind::Unseen]);
    assert!(accepted > 0 && refused > 0, "{accepted} accepted, {refused} refused");
}

#[test]
fn samples_are_refused_or_stay_data() {
    let Count { accepted, refused } = run(usize::MAX, &[Kind::Sample]);
    assert!(accepted > refused && refused > 0, "{accepted} accepted, {refused} refused");
}

#[test]
fn keys_are_refused_or_stay_keys() {
    let Count { accepted, refused } = run(1, &[Kind::Wire, Kind::Name]);
    assert!(accepted > 0 && refused > accepted, "{accepted} accepted, {refused} refused");
}
