//! Hostile texts in every slot of the format: each is refused where it stands, or comes out as nothing but text.

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

/// What is emitted for the harmless spec, to compare with.
struct Harmless {
    files: Vec<File>,
    exact: Vec<Vec<String>>,
    masked: Vec<Vec<String>>,
    skeletons: Vec<Vec<Vec<String>>>,
}

impl Harmless {
    fn new(template: &Template) -> Self {
        let files = generate(&template.fill(|_| None)).unwrap_or_else(|report| panic!("{report}")).files;
        let shapes = |detail| files.iter().map(|file| shape::shape(&file.name, &file.text, detail)).collect();
        let skeletons = files.iter().map(|file| skeletons(&file.text)).collect();
        Self { exact: shapes(Detail::Exact), masked: shapes(Detail::Masked), skeletons, files }
    }
}

fn skeletons(text: &str) -> Vec<Vec<String>> {
    docs::blocks(text).iter().map(|block| docs::skeleton(block)).collect()
}

/// In how many of the slots a text is accepted, or why that is wrong.
///
/// All slots are filled at once. When some refuse the text and some do not, each half is judged by itself.
fn judge(template: &Template, harmless: &Harmless, slots: &[&Slot], text: &str) -> Result<usize, String> {
    let here = |slot: &Slot| slots.iter().any(|other| other.name == slot.name).then(|| text.to_owned());
    let sources = template.fill(here);
    let names: Vec<_> = slots.iter().map(|slot| slot.name.as_str()).collect();
    let wrong = |why: String| format!("{text:?} in {names:?}: {why}");
    match catch_unwind(|| generate(&sources)) {
        Err(_) => Err(wrong("the generator panics".to_owned())),
        Ok(Ok(output)) => inert(harmless, slots, text, &output.files).map(|()| slots.len()).map_err(wrong),
        Ok(Err(report)) if places(&report.to_string()) >= slots.len() => Ok(0),
        Ok(Err(report)) if slots.len() == 1 => Err(wrong(format!("no place in the spec:\n{report}"))),
        Ok(Err(_)) => {
            let (one, other) = slots.split_at(slots.len() / 2);
            Ok(judge(template, harmless, one, text)? + judge(template, harmless, other, text)?)
        }
    }
}

/// How many different places a report names by file, line and column.
fn places(report: &str) -> usize {
    let place = |line: &&str| {
        let mut parts = line.rsplitn(3, ':');
        let numbers = [parts.next(), parts.next()]
            .iter()
            .all(|part| part.is_some_and(|part| part.parse::<usize>().is_ok()));
        numbers && parts.next().is_some_and(|file| file.ends_with(".yaml"))
    };
    report.lines().filter(place).collect::<BTreeSet<_>>().len()
}

/// Whether emitted files are the harmless ones, except for what the slot may change.
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
    let stem_fits = |name: &str| {
        let stem = name.strip_suffix(".rs").unwrap_or_default();
        stem.starts_with(|c: char| c.is_ascii_lowercase())
            && stem.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
    };
    match names {
        ["mod.rs", "types.rs", other] if slots.iter().any(|slot| slot.name == "module") => {
            stem_fits(other) && *other != "mod.rs" && *other != "types.rs"
        }
        _ => names.iter().eq(harmless.files.iter().map(|file| &file.name).collect::<Vec<_>>().iter()),
    }
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

/// Whether the docs show the text word for word, as often as there are slots.
fn is_shown(text: &str, slots: usize, files: &[File]) -> Result<(), String> {
    let blocks: Vec<_> = files.iter().flat_map(|file| docs::blocks(&file.text)).collect();
    let bare = docs::bare(text);
    let shown = docs::words(&blocks).matches(&bare).count();
    if shown >= slots { Ok(()) } else { Err(format!("`{bare}` is shown {shown} times")) }
}

/// Judges every text in every slot that `part` picks, `at_once` of them together. Says how many were accepted and refused.
fn run(at_once: usize, part: impl Fn(Kind) -> bool) -> (usize, usize) {
    let template = Template::read();
    let harmless = Harmless::new(&template);
    let texts = strings::all();
    let slots: Vec<_> = template.slots.iter().filter(|slot| part(slot.kind)).collect();
    let cases: Vec<_> = slots
        .chunks(at_once)
        .flat_map(|slots| texts.iter().map(move |text| (slots, text.as_str())))
        .collect();
    let judged = |part: &[(&[&Slot], &str)]| -> Vec<_> {
        part.iter().map(|(slots, text)| judge(&template, &harmless, slots, text)).collect()
    };
    let threads = thread::available_parallelism().map_or(2, Into::into);
    let verdicts: Vec<_> = thread::scope(|scope| {
        let parts: Vec<_> =
            cases.chunks(cases.len().div_ceil(threads)).map(|part| scope.spawn(|| judged(part))).collect();
        parts.into_iter().flat_map(|part| part.join().expect("judging does not panic")).collect()
    });
    let wrong: Vec<_> =
        verdicts.iter().filter_map(|verdict| verdict.as_ref().err()).take(5).cloned().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    let accepted = verdicts.into_iter().flatten().sum::<usize>();
    (accepted, texts.len() * slots.len() - accepted)
}

#[test]
fn there_are_enough_texts_and_slots() {
    let (texts, slots) = (strings::all().len(), Template::read().slots.len());
    assert!(texts >= TEXTS && slots >= SLOTS, "{texts} texts, {slots} slots");
}

#[test]
fn prose_is_refused_or_comes_out_as_prose() {
    let (accepted, refused) = run(usize::MAX, |kind| kind == Kind::Prose);
    assert!(accepted > refused && refused > 0, "{accepted} accepted, {refused} refused");
}

#[test]
fn what_is_not_shown_changes_nothing() {
    let (accepted, refused) = run(usize::MAX, |kind| kind == Kind::Unseen);
    assert!(accepted > 0 && refused > 0, "{accepted} accepted, {refused} refused");
}

#[test]
fn samples_are_refused_or_stay_data() {
    let (accepted, refused) = run(usize::MAX, |kind| kind == Kind::Sample);
    assert!(accepted > refused && refused > 0, "{accepted} accepted, {refused} refused");
}

#[test]
fn keys_and_names_are_refused_or_stay_keys_and_names() {
    let (accepted, refused) = run(1, |kind| matches!(kind, Kind::Wire | Kind::Name));
    assert!(accepted > 0 && refused > accepted, "{accepted} accepted, {refused} refused");
}
