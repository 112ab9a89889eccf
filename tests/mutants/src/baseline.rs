//! The tests without a mutant: the time of each, and the functions that it reaches.

use crate::build::Program;
use crate::parallel;
use crate::process::{End, run};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

/// A test that takes longer alone is left out.
const LONGEST: Duration = Duration::from_secs(60);

/// A test that passes.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Test {
    pub(crate) name: String,
    pub(crate) time: Duration,
    /// The numbers that the functions report that it reaches.
    pub(crate) reached: BTreeSet<u32>,
}

/// The tests of a program.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Tests {
    /// When the program was built.
    built: SystemTime,
    pub(crate) passed: Vec<Test>,
    /// The tests that fail or take too long, with the reason.
    pub(crate) left_out: Vec<String>,
}

/// The tests of an earlier run, by the path of their program.
#[derive(Default, Deserialize, Serialize)]
struct Stored(BTreeMap<PathBuf, Tests>);

/// Runs every test alone, and returns the tests of each program. If only some mutants are selected, a program that was not
/// built since an earlier run keeps the tests of that run.
pub(crate) fn baseline(programs: &[Program], folder: &Path, is_part: bool) -> Result<Vec<Tests>, String> {
    let file = folder.join("baseline.json");
    let mut stored = Stored::default();
    if is_part {
        let text = fs::read_to_string(&file).unwrap_or_default();
        stored = serde_json::from_str(&text).unwrap_or_default();
    }
    let mut all = Vec::new();
    for program in programs {
        let built = fs::metadata(&program.path).and_then(|metadata| metadata.modified());
        let built = built.map_err(|error| format!("cannot read {}: {error}", program.path.display()))?;
        let tests = match stored.0.remove(&program.path) {
            Some(tests) if tests.built == built => tests,
            _ => tests(program, folder, built)?,
        };
        all.push(tests);
    }
    for (program, tests) in programs.iter().zip(&all) {
        stored.0.insert(program.path.clone(), tests.clone());
    }
    let text = serde_json::to_string(&stored).map_err(|error| error.to_string())?;
    fs::write(&file, text).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
    Ok(all)
}

fn tests(program: &Program, folder: &Path, built: SystemTime) -> Result<Tests, String> {
    let names = list(program)?;
    let results =
        parallel::map(&names, |number, name| alone(name, program, &folder.join(format!("{number}.trace"))))?;
    let mut tests = Tests { built, passed: Vec::new(), left_out: Vec::new() };
    for result in results {
        match result {
            Alone::Passed(test) => tests.passed.push(test),
            Alone::LeftOut(reason) => tests.left_out.push(reason),
        }
    }
    Ok(tests)
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

fn alone(name: &str, program: &Program, trace: &Path) -> Result<Alone, String> {
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
    Ok(Alone::Passed(Test { name: name.to_owned(), time, reached }))
}
