//! `surface`: compares the public API, the wire and the behaviour with the accepted or the released ones.

mod against;
pub(crate) mod computed;
mod files;
mod opinions;
mod options;
mod release;
mod report;

use crate::{Error, Outcome};
use audit::report::Finding;
use audit::surface::{ACCEPT, Surface, changes};
use computed::Computed;
pub(crate) use files::{BEHAVIOUR, NAMES, RUST, WIRE, read};
use files::{SurfaceFile, accepted, files};
pub(crate) use options::{Options, What};
use std::fs;

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
    report::print(options, &changes(&old, new), &problems, &missing(&old));
    Ok(report::outcome(&problems))
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

fn not_accepted(file: &'static str) -> Finding {
    let message = format!("{file} is out of date; if the changes are intended, run: {ACCEPT}");
    Finding::on(file, message).rule("not-accepted")
}

/// Prints the report first, so that a maintainer sees the meaning before accepting.
fn accept(options: &Options, new: &Surface, problems: &[Finding]) -> Result<Outcome, Error> {
    let old = accepted(&options.root)?;
    report::print(options, &changes(&old, new), problems, &missing(&old));
    for SurfaceFile { name, text } in files(new) {
        if read(&options.root, name)? != text {
            fs::write(options.root.join(name), text)
                .map_err(|error| format!("cannot write {name}: {error}"))?;
            eprintln!("{name}: written");
        }
    }
    Ok(report::outcome(problems))
}
