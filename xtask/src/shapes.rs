//! `shapes`: the conflicts that recorded calls settle.

use crate::{Error, Outcome, spec};
use audit::shapes::{Comparison, Settled, compare};
use std::fs;
use std::path::PathBuf;

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) record: PathBuf,
    pub(crate) root: PathBuf,
}

/// Compares a record with the conflicts of the spec, and prints a line for each that it settles.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let shown = options.record.display();
    let record =
        fs::read_to_string(&options.record).map_err(|error| format!("cannot read {shown}: {error}"))?;
    let sources = spec::read(&options.root.join("spec"), &options.root)?;
    let verdicts = compare(&sources, &record).map_err(|error| format!("{shown}: {error}"))?;
    let (mut open, mut outcome) = (Vec::new(), Outcome::Success);
    for verdict in &verdicts {
        match &verdict.result {
            Settled::Open => open.push(verdict.conflict.as_str()),
            Settled::Otherwise(_) => {
                outcome = Outcome::Drift;
                println!("{}", line(verdict));
            }
            Settled::Confirmed | Settled::All => println!("{}", line(verdict)),
        }
    }
    println!("{} of {} conflicts are open: {}", open.len(), verdicts.len(), open.join(", "));
    Ok(outcome)
}

fn line(verdict: &Comparison) -> String {
    let Comparison { conflict, result, place, follows, lines } = verdict;
    let lines: Vec<_> = lines.iter().map(usize::to_string).collect();
    let lines = lines.join(", ");
    match result {
        Settled::Open => format!("{conflict}: open"),
        Settled::Confirmed => {
            format!(
                "{conflict}: confirmed: the server agrees with `{follows}`, which is followed (lines {lines})"
            )
        }
        Settled::All => format!(
            "{conflict}: the server accepts the form of every source; `{follows}` can stay (lines {lines})"
        ),
        Settled::Otherwise(sources) => format!(
            "{conflict}: the server agrees with `{}`, not with `{follows}` (lines {lines})\n  fix: change the word after \
             `rules:` at {place}, then run cargo xtask generate",
            sources.join("` or `")
        ),
    }
}
