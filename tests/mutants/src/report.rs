//! The figures: the mutants of each module, and the survivors.

use crate::judge::Fate;
use crate::list::Mutant;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use toml::Table;

/// The survivors that stay, each with the reason.
const FILE: &str = "tests/mutants/survivors.toml";

/// The share of caught mutants that is to be reached in all modules together.
const OVERALL: f64 = 95.0;

/// A part of the critical modules.
struct Module {
    name: &'static str,
    /// The begin of the paths of its files.
    paths: &'static [&'static str],
    /// Whether each mutant is to be caught.
    whole: bool,
}

const MODULES: &[Module] = &[
    Module { name: "retry", paths: &["generated/src/call/retry/"], whole: true },
    Module { name: "attempt", paths: &["generated/src/http/attempt.rs"], whole: true },
    Module {
        name: "walk",
        paths: &["generated/src/walk/", "generated/src/types/member.rs", "generated/src/types/string.rs"],
        whole: true,
    },
    Module { name: "window", paths: &["generated/src/call/window.rs"], whole: true },
    Module { name: "envelope", paths: &["generated/src/http/envelope.rs"], whole: true },
    Module {
        name: "key",
        paths: &["generated/src/http/key.rs", "generated/src/http/spelling.rs"],
        whole: true,
    },
    Module { name: "retry-after", paths: &["generated/src/http/after.rs"], whole: false },
    Module { name: "page comparison", paths: &["xtask/audit/src/page/compare/"], whole: true },
    Module { name: "verdict", paths: &["xtask/audit/src/surface/"], whole: true },
    Module { name: "plan", paths: &["xtask/src/plan.rs"], whole: true },
];

/// The reasons of the survivors that stay, by file and name.
pub(crate) struct Survivors(BTreeMap<String, String>);

impl Survivors {
    /// Reads the file.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(root.join(FILE))
            .map_err(|error| format!("cannot read {FILE}: {error}"))?;
        let table: Table = text.parse().map_err(|error| format!("{FILE}: {error}"))?;
        let mut reasons = BTreeMap::new();
        for (file, names) in table {
            for (name, reason) in names.as_table().ok_or(format!("{FILE}: {file} is no table"))? {
                let reason = reason.as_str().ok_or(format!("{FILE}: {name} has no reason"))?;
                reasons.insert(format!("{file}: {name}"), reason.to_owned());
            }
        }
        Ok(Self(reasons))
    }

    fn has(&self, mutant: &Mutant) -> bool {
        self.0.contains_key(&key(mutant))
    }
}

fn key(mutant: &Mutant) -> String {
    format!("{}: {}", mutant.file, mutant.name)
}

/// The number of mutants of each end.
#[derive(Default)]
struct Count {
    caught: usize,
    timed_out: usize,
    /// Survivors with a reason.
    listed: usize,
    survived: usize,
    unviable: usize,
}

impl Count {
    fn add(&mut self, fate: &Fate, listed: bool) {
        match fate {
            Fate::Caught => self.caught += 1,
            Fate::TimedOut => self.timed_out += 1,
            Fate::Unviable => self.unviable += 1,
            Fate::Missed | Fate::Unreached if listed => self.listed += 1,
            Fate::Missed | Fate::Unreached => self.survived += 1,
        }
    }

    fn all(&self) -> usize {
        self.caught + self.timed_out + self.listed + self.survived
    }

    /// Returns the share of caught mutants in percent. Those that do not compile do not count.
    fn share(&self) -> f64 {
        (self.caught + self.timed_out) as f64 * 100.0 / self.all().max(1) as f64
    }

    fn shown(&self) -> String {
        format!(
            "{} of {} caught ({:.1} %), {} of them by a timeout; {} stay for a reason, {} survive; {} do not compile",
            self.caught + self.timed_out,
            self.all(),
            self.share(),
            self.timed_out,
            self.listed,
            self.survived,
            self.unviable
        )
    }
}

/// Prints the figures for `cargo xtask prove`, and the survivors.
pub(crate) fn report(judged: &[(&Mutant, Fate)], survivors: &Survivors, is_complete: bool) {
    let mut all = Count::default();
    for (mutant, fate) in judged {
        all.add(fate, survivors.has(mutant));
    }
    println!("proved: {}", all.shown());
    if all.share() < OVERALL {
        println!("missed: fewer than {OVERALL} % are caught");
    }
    for module in MODULES {
        of_module(module, judged, survivors);
    }
    for (mutant, fate) in judged {
        let survived = matches!(fate, Fate::Missed | Fate::Unreached);
        if survived && !survivors.has(mutant) {
            let cause = if *fate == Fate::Unreached { ", which no test calls" } else { "" };
            println!("survivor: {}:{}: {}{cause}", mutant.file, mutant.line, mutant.name);
        }
    }
    if !is_complete {
        return;
    }
    for line in stale(judged, survivors) {
        println!("missed: {FILE} lists {line}, which is caught or is no mutant; remove the line");
    }
}

fn of_module(module: &Module, judged: &[(&Mutant, Fate)], survivors: &Survivors) {
    let mut count = Count::default();
    for (mutant, fate) in judged {
        if module.paths.iter().any(|path| mutant.file.starts_with(path)) {
            count.add(fate, survivors.has(mutant));
        }
    }
    if count.all() == 0 {
        return;
    }
    println!("proved: {}: {}", module.name, count.shown());
    if module.whole && count.survived > 0 {
        println!("missed: {}: {} mutants survive without a reason", module.name, count.survived);
    }
}

/// Returns the listed survivors that did not survive.
fn stale<'s>(judged: &[(&Mutant, Fate)], survivors: &'s Survivors) -> Vec<&'s String> {
    let mut survived = BTreeSet::new();
    for (mutant, fate) in judged {
        if matches!(fate, Fate::Missed | Fate::Unreached) {
            survived.insert(key(mutant));
        }
    }
    survivors.0.keys().filter(|name| !survived.contains(*name)).collect()
}
