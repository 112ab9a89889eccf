//! The tests with a mutant.

use crate::baseline::Test;
use crate::build::Program;
use crate::process::{End, run};
use std::time::Duration;

/// A test that takes longer runs in a process after those of the others.
const QUICK: Duration = Duration::from_millis(300);

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

/// Runs the tests that reach a mutant until one fails. `function` is the number of the first mutant of its function.
pub(crate) fn judge(
    number: u32,
    function: u32,
    tests: &[Test],
    programs: &[Program],
) -> Result<Fate, String> {
    let batches = batches(function, tests, programs.len());
    if batches.is_empty() {
        return Ok(Fate::Unreached);
    }
    for batch in batches {
        let program = &programs[batch.program];
        let mut arguments = vec!["--exact"];
        arguments.extend(&batch.names);
        let limit = batch.time * 4 + Duration::from_secs(15);
        let variables = [("VH3_MUTANT", number.to_string())];
        let variables = variables.each_ref().map(|(name, value)| (*name, value.as_str()));
        match run(&program.path, &program.folder, &arguments, &variables, limit)? {
            End::Passed => {}
            End::Failed => return Ok(Fate::Caught),
            End::TimedOut => return Ok(Fate::TimedOut),
        }
    }
    Ok(Fate::Missed)
}

/// Returns the tests that reach a function, the quick ones of each program first.
fn batches(function: u32, tests: &[Test], programs: usize) -> Vec<Batch<'_>> {
    let mut batches = Vec::new();
    for program in 0..programs {
        for quick in [true, false] {
            let mut batch = Batch { program, names: Vec::new(), time: Duration::ZERO };
            for test in tests {
                let fits = test.program == program && (test.time <= QUICK) == quick;
                if fits && test.reached.contains(&function) {
                    batch.names.push(&test.name);
                    batch.time += test.time;
                }
            }
            if !batch.names.is_empty() {
                batches.push(batch);
            }
        }
    }
    batches.sort_by_key(|batch| batch.time);
    batches
}
