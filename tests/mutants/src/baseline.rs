//! The tests without a mutant: the time of each, and the functions that it reaches.

use crate::build::Program;
use crate::parallel;
use crate::process::{End, run};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// A test that takes longer alone is left out.
const LONGEST: Duration = Duration::from_secs(20);

/// A test that passes.
#[derive(Clone, Debug)]
pub(crate) struct Test {
    /// The index of its program.
    pub(crate) program: usize,
    pub(crate) name: String,
    pub(crate) time: Duration,
    /// The numbers of the first mutants of the functions that it reaches.
    pub(crate) reached: BTreeSet<u32>,
}

/// The tests of all programs.
#[derive(Default)]
pub(crate) struct Baseline {
    pub(crate) tests: Vec<Test>,
    /// The tests that fail or take too long, with the reason.
    pub(crate) left_out: Vec<String>,
}

/// Runs every test alone.
pub(crate) fn baseline(programs: &[Program], folder: &Path) -> Result<Baseline, String> {
    let mut names = Vec::new();
    for (index, program) in programs.iter().enumerate() {
        for name in list(program)? {
            names.push((index, name));
        }
    }
    let results = parallel::map(&names, |number, (index, name)| {
        let trace = folder.join(format!("{number}.trace"));
        alone(*index, name, &programs[*index], &trace)
    })?;
    let mut baseline = Baseline::default();
    for result in results {
        match result {
            Alone::Passed(test) => baseline.tests.push(test),
            Alone::LeftOut(reason) => baseline.left_out.push(reason),
        }
    }
    Ok(baseline)
}

/// Returns the names of the tests of a program.
fn list(program: &Program) -> Result<Vec<String>, String> {
    let output = Command::new(&program.path)
        .current_dir(&program.folder)
        .args(["--list", "--format", "terse"])
        .output()
        .map_err(|error| format!("cannot run {}: {error}", program.path.display()))?;
    let mut names = Vec::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let Some(name) = line.strip_suffix(": test") {
            names.push(name.to_owned());
        }
    }
    Ok(names)
}

/// The result of a test without a mutant.
enum Alone {
    Passed(Test),
    LeftOut(String),
}

fn alone(index: usize, name: &str, program: &Program, trace: &Path) -> Result<Alone, String> {
    fs::remove_file(trace).ok();
    let begin = Instant::now();
    let variables = [("VH3_MUTANT_TRACE", trace.to_str().ok_or("the target folder is no text")?)];
    let end = run(&program.path, &program.folder, &["--exact", name], &variables, LONGEST)?;
    let time = begin.elapsed();
    let reason = match end {
        End::Passed => None,
        End::Failed => Some("fails without a mutant"),
        End::TimedOut => Some("takes too long"),
    };
    if let Some(reason) = reason {
        return Ok(Alone::LeftOut(format!("{} {name}: {reason}", program.name)));
    }
    let mut reached = BTreeSet::new();
    for line in fs::read_to_string(trace).unwrap_or_default().lines() {
        reached.extend(line.parse::<u32>());
    }
    fs::remove_file(trace).ok();
    Ok(Alone::Passed(Test { program: index, name: name.to_owned(), time, reached }))
}
