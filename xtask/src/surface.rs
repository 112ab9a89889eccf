//! `surface`: compares the public API, the wire and the behaviour with the accepted or the released ones.

mod against;
pub(crate) mod computed;
mod files;
mod opinions;
mod release;

use crate::{Error, Outcome};
use audit::report::{self, Changes, Finding, Format};
use audit::surface::{ACCEPT, Change, Surface, changes};
use computed::Computed;
pub(crate) use files::{BEHAVIOUR, NAMES, RUST, WIRE, read};
use files::{SurfaceFile, accepted, files};
use std::fs;
use std::path::PathBuf;

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) what: What,
    pub(crate) format: Format,
    /// `true` if cargo must not download crates.
    pub(crate) offline: bool,
    pub(crate) root: PathBuf,
}

/// The action of the command.
pub(crate) enum What {
    /// Compares with the accepted surface and writes nothing.
    Check,
    /// Compares with the accepted surface and replaces it.
    Accept,
    /// Compares with the surface of a revision or of another checkout.
    Against(String),
}

/// Compares the surface, or accepts it.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let Computed { surface: new, problem } = computed::surface(&options.root, options.offline)?;
    let problems = Vec::from_iter(problem);
    match &options.what {
        What::Check => check(options, &new, problems),
        What::Accept => accept(options, &new, &problems),
        What::Against(old) => against::run(options, old, &new, problems),
    }
}

fn check(options: &Options, new: &Surface, mut problems: Vec<Finding>) -> Result<Outcome, Error> {
    for SurfaceFile { name, text } in files(new) {
        if read(&options.root, name)? != text {
            problems.push(not_accepted(name));
        }
    }
    let old = accepted(&options.root)?;
    print_report(options, &changes(&old, new), &problems, &missing(&old));
    Ok(outcome(&problems))
}

/// Returns a note for each missing part of the accepted surface.
fn missing(accepted: &Surface) -> Vec<String> {
    let mut notes = Vec::new();
    for SurfaceFile { name, text } in files(accepted) {
        if text.is_empty() {
            notes.push(format!("{name} is missing or empty, so every line of it counts as new"));
        }
    }
    notes
}

fn outcome(problems: &[Finding]) -> Outcome {
    if problems.is_empty() { Outcome::Success } else { Outcome::Drift }
}

fn not_accepted(file: &'static str) -> Finding {
    let message = format!("{file} is out of date; if the changes are intended, run: {ACCEPT}");
    Finding::on(file, message).rule("not-accepted")
}

/// Prints the report first, so that a maintainer sees the meaning before accepting.
fn accept(options: &Options, new: &Surface, problems: &[Finding]) -> Result<Outcome, Error> {
    let old = accepted(&options.root)?;
    print_report(options, &changes(&old, new), problems, &missing(&old));
    for SurfaceFile { name, text } in files(new) {
        if read(&options.root, name)? != text {
            fs::write(options.root.join(name), text)
                .map_err(|error| format!("cannot write {name}: {error}"))?;
            eprintln!("{name}: written");
        }
    }
    Ok(outcome(problems))
}

fn print_report(options: &Options, changes: &[Change], problems: &[Finding], notes: &[String]) {
    // The Markdown is a section of the changelog, so it has only the changes.
    if options.format == Format::Markdown {
        for problem in problems {
            eprintln!("note: {}", problem.message);
        }
        for note in notes {
            eprintln!("note: {note}");
        }
    }
    print!("{}", report::surface(options.format, Changes { changes, problems, notes }));
}
