//! `surface`: the public API against the accepted or a released one.

mod against;
pub(crate) mod computed;
mod opinions;
mod release;

use crate::{Error, Outcome};
use audit::surface::{ACCEPT, Change, Format, Problem, Report, Surface, changes, report};
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The accepted public API.
pub(crate) const RUST: &str = "tests/snapshots/surface.txt";
/// The accepted wire.
pub(crate) const WIRE: &str = "tests/snapshots/wire.txt";
/// The accepted wire names.
pub(crate) const NAMES: &str = "tests/snapshots/names.txt";
/// The accepted behaviour.
pub(crate) const BEHAVIOUR: &str = "tests/snapshots/behaviour.txt";

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) what: What,
    pub(crate) format: Format,
    /// Whether cargo fetches nothing.
    pub(crate) offline: bool,
    pub(crate) root: PathBuf,
}

/// What a surface is compared with, and what becomes of it.
pub(crate) enum What {
    /// The accepted one; nothing is written.
    Check,
    /// The accepted one, which it replaces.
    Accept,
    /// That of a revision or of another checkout.
    Against(String),
}

/// Compares the surface, and accepts it if that is asked for.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let (new, unwatched) = computed::surface(&options.root, options.offline)?;
    let problems = Vec::from_iter(unwatched);
    match &options.what {
        What::Check => check(options, &new, problems),
        What::Accept => accept(options, &new, &problems),
        What::Against(old) => against::run(options, old, &new, problems),
    }
}

fn check(options: &Options, new: &Surface, mut problems: Vec<Problem>) -> Result<Outcome, Error> {
    let files = files(new);
    let drifted = files.iter().filter(|(name, text)| read(&options.root, name).is_ok_and(|old| old != *text));
    let drifted: Vec<_> = drifted.map(|(name, _)| *name).collect();
    problems.extend(drifted.iter().map(|name| not_accepted(name)));
    let old = accepted(&options.root)?;
    tell(options, &changes(&old, new), &problems, &missing(&old));
    Ok(outcome(&problems))
}

/// Says of what there is nothing to compare with.
fn missing(accepted: &Surface) -> Vec<String> {
    let empty = files(accepted).into_iter().filter(|(_, text)| text.is_empty());
    empty
        .map(|(name, _)| format!("{name} is missing or empty, so all that belongs there counts as new"))
        .collect()
}

fn outcome(problems: &[Problem]) -> Outcome {
    if problems.is_empty() { Outcome::InStep } else { Outcome::Drift }
}

fn not_accepted(file: &'static str) -> Problem {
    let message =
        format!("{file} is not what spec, generator and runtime come to; `{ACCEPT}` accepts what they do");
    Problem { rule: "not-accepted", file, message }
}

/// The verdict comes first, so that a maintainer sees the meaning before accepting.
fn accept(options: &Options, new: &Surface, problems: &[Problem]) -> Result<Outcome, Error> {
    let old = accepted(&options.root)?;
    tell(options, &changes(&old, new), problems, &missing(&old));
    for (name, text) in files(new) {
        if read(&options.root, name)? != text {
            let problem = |error| format!("cannot write {name}: {error}");
            fs::write(options.root.join(name), text).map_err(problem)?;
            eprintln!("{name}: written");
        }
    }
    Ok(outcome(problems))
}

/// Prints a report.
fn tell(options: &Options, changes: &[Change], problems: &[Problem], notes: &[String]) {
    // A section of a changelog holds nothing but the changes.
    if options.format == Format::Markdown {
        let told = problems.iter().map(|problem| &problem.message).chain(notes);
        told.for_each(|text| eprintln!("note: {text}"));
    }
    print!("{}", report(options.format, Report { changes, problems, notes }));
}

/// The files that a surface is accepted as.
fn files(surface: &Surface) -> [(&'static str, String); 4] {
    let Surface { rust, wire, names, behaviour } = surface.clone();
    [(RUST, rust), (WIRE, wire), (NAMES, names), (BEHAVIOUR, behaviour)]
}

fn accepted(root: &Path) -> Result<Surface, Error> {
    surface(|name| read(root, name))
}

/// A surface that is kept in files.
fn surface(file: impl Fn(&str) -> Result<String, Error>) -> Result<Surface, Error> {
    Ok(Surface { rust: file(RUST)?, wire: file(WIRE)?, names: file(NAMES)?, behaviour: file(BEHAVIOUR)? })
}

/// A file as it is kept, whatever ends its lines here; or nothing where there is none yet.
pub(crate) fn read(root: &Path, name: &str) -> Result<String, Error> {
    match fs::read_to_string(root.join(name)) {
        Ok(text) if text.lines().any(|line| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ")) => {
            Err(format!("{name} has the marks of a merge in it; take one side as it is, and `{ACCEPT}` says what is different")
                .into())
        }
        Ok(text) => Ok(text.replace("\r\n", "\n")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(format!("cannot read {name}: {error}").into()),
    }
}
