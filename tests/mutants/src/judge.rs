//! The tests with a mutant.

use crate::baseline::{Test, Tests};
use crate::build::Program;
use crate::list::Mutant;
use crate::process::{End, run};
use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

/// The time of the first tests of a program that run in one process. Each later process has twice the time.
const FIRST: Duration = Duration::from_millis(500);

/// The end of a mutant.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Fate {
    /// A test fails.
    Caught,
    /// The tests do not end.
    TimedOut,
    /// All tests pass.
    Missed,
    /// No test calls the function.
    Unreached,
    /// It does not compile.
    Unviable,
}

/// Tests of one program that run in one process.
struct Batch<'t> {
    program: usize,
    names: Vec<&'t str>,
    time: Duration,
}

/// The program that caught the mutant before of each file. It probably catches the next one too.
#[derive(Default)]
pub(crate) struct Catchers(Mutex<BTreeMap<String, usize>>);

impl Catchers {
    fn of(&self, file: &str) -> Option<usize> {
        self.0.lock().expect("no thread panics here").get(file).copied()
    }

    fn set(&self, file: &str, program: usize) {
        self.0.lock().expect("no thread panics here").insert(file.to_owned(), program);
    }
}

/// Runs the tests that reach a mutant until one fails. `function` is the number that its function reports.
pub(crate) fn judge(
    mutant: &Mutant,
    catchers: &Catchers,
    function: u32,
    tests: &[Tests],
    programs: &[Program],
) -> Result<Fate, String> {
    let mut batches = batches(function, tests);
    let catcher = catchers.of(&mutant.file);
    batches.sort_by_key(|batch| (batch.time > FIRST, Some(batch.program) != catcher, batch.time));
    if batches.is_empty() {
        return Ok(Fate::Unreached);
    }
    for batch in batches {
        let program = &programs[batch.program];
        let mut arguments = vec!["--exact"];
        arguments.extend(&batch.names);
        let limit = batch.time * 4 + Duration::from_secs(15);
        let variables = [("VH3_MUTANT", mutant.number.to_string())];
        let variables = variables.each_ref().map(|(name, value)| (*name, value.as_str()));
        match run(&program.path, &program.folder, &arguments, &variables, limit)? {
            End::Passed => {}
            End::Failed => {
                catchers.set(&mutant.file, batch.program);
                return Ok(Fate::Caught);
            }
            End::TimedOut => return Ok(Fate::TimedOut),
        }
    }
    Ok(Fate::Missed)
}

/// Returns the tests that reach a function in batches, the quick ones first: most mutants are caught by many tests.
fn batches(function: u32, tests: &[Tests]) -> Vec<Batch<'_>> {
    let mut batches = Vec::new();
    for (program, tests) in tests.iter().enumerate() {
        let mut reaching: Vec<&Test> = Vec::new();
        for test in &tests.passed {
            if test.reached.contains(&function) {
                reaching.push(test);
            }
        }
        reaching.sort_by_key(|test| test.time);
        split(program, &reaching, &mut batches);
    }
    batches
}

/// Adds the tests of a program in batches.
fn split<'t>(program: usize, tests: &[&'t Test], batches: &mut Vec<Batch<'t>>) {
    let mut limit = FIRST;
    let mut batch = Batch { program, names: Vec::new(), time: Duration::ZERO };
    for test in tests {
        if batch.time + test.time > limit && !batch.names.is_empty() {
            batches.push(batch);
            batch = Batch { program, names: Vec::new(), time: Duration::ZERO };
            limit *= 2;
        }
        batch.names.push(&test.name);
        batch.time += test.time;
    }
    if !batch.names.is_empty() {
        batches.push(batch);
    }
}
