//! `cargo run -p mutants [PART…]`: tests every mutant of the critical modules in one build.
//!
//! cargo-mutants lists the mutants of the modules in `.cargo/mutants.toml`. A copy of the tree below the target folder has all of
//! them: each function is a `match` on the number in `VH3_MUTANT`. The tests of the copy are built once. Each mutant then runs
//! the tests that reach its function, until one fails.
//!
//! With arguments, only the mutants run whose file, line or name has one of them as a part, each printed with its end. A mutant
//! that a run caught before, even one that was interrupted, is not run again while its file is the same. `VH3_MUTANTS` has such
//! parts with commas between them, for `cargo xtask prove`.

mod baseline;
mod build;
mod earlier;
mod judge;
mod list;
mod parallel;
mod process;
mod progress;
mod report;
mod switch;
mod tree;

use baseline::baseline;
use build::{Built, Program, build};
use earlier::Earlier;
use judge::{Catchers, Fate, judge};
use list::Mutant;
use progress::Progress;
use report::Survivors;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let mut parts: Vec<String> = std::env::args().skip(1).collect();
    if let Ok(more) = std::env::var("VH3_MUTANTS") {
        println!(
            "missed: run with VH3_MUTANTS={more}, without those that were caught before, by a test or a timeout"
        );
        parts.extend(more.split(',').map(str::to_owned));
    }
    match prove(&parts) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn prove(parts: &[String]) -> Result<(), String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..");
    let root = root.canonicalize().map_err(|error| format!("cannot find the workspace: {error}"))?;
    let survivors = Survivors::read(&root)?;
    let mutants = list::list(&root)?;
    let folder = root.join("target/mutants");
    let is_part = !parts.is_empty();
    let Viable { programs, functions, unviable } = compile(&root, &folder, &mutants, is_part)?;
    eprintln!("{} mutants, {} do not compile", mutants.len(), unviable.len());
    let tests = baseline(&programs, &folder, is_part)?;
    for reason in tests.iter().flat_map(|tests| &tests.left_out) {
        eprintln!("left out: {reason}");
    }
    let file = folder.join("caught.json");
    let mut caught = BTreeSet::new();
    if is_part {
        caught = Earlier::read(&file).numbers(&root, &mutants);
    }
    let selected: Vec<&Mutant> = mutants.iter().filter(|mutant| is_selected(mutant, parts)).collect();
    let catchers = Catchers::default();
    let progress = Progress::new(&root, file, &mutants, caught.clone());
    let fates = parallel::map(&selected, |_, mutant| {
        let fate = match functions.get(&mutant.number) {
            _ if caught.contains(&mutant.number) => return Ok(Fate::Caught),
            Some(function) => judge(mutant, &catchers, *function, &tests, &programs)?,
            None => Fate::Unviable,
        };
        if is_part {
            println!("{fate:?}: {}:{}: {}", mutant.file, mutant.line, mutant.name);
        }
        progress.add(mutant, &fate)?;
        Ok(fate)
    })?;
    progress.end()?;
    let judged: Vec<_> = selected.into_iter().zip(fates).collect();
    report::report(&judged, &survivors, !is_part);
    Ok(())
}

fn is_selected(mutant: &Mutant, parts: &[String]) -> bool {
    let text = format!("{}:{}: {}", mutant.file, mutant.line, mutant.name);
    parts.is_empty() || parts.iter().any(|part| text.contains(part))
}

/// The built tests, and the mutants that are not in them.
struct Viable {
    programs: Vec<Program>,
    /// The number that the function of each mutant reports.
    functions: BTreeMap<u32, u32>,
    unviable: BTreeSet<u32>,
}

/// Builds the copy until no mutant is left that does not compile. A run of all mutants begins with each of them.
fn compile(root: &Path, folder: &Path, mutants: &[Mutant], is_part: bool) -> Result<Viable, String> {
    let file = folder.join("unviable.json");
    let mut unviable = BTreeSet::new();
    if is_part {
        unviable = Earlier::read(&file).numbers(root, mutants);
    }
    loop {
        let tree = tree::copy(root, &folder.join("tree"), mutants, &unviable)?;
        match build(&tree, &folder.join("build"))? {
            Built::Tests(programs) => {
                let arms = tree.arms.values().flatten();
                let functions = arms.map(|arm| (arm.number, arm.function)).collect();
                Earlier::write(&file, root, mutants, &unviable)?;
                return Ok(Viable { programs, functions, unviable });
            }
            Built::Refused(refused) => {
                eprintln!("{} mutants do not compile; the others are built", refused.len());
                unviable.extend(refused);
            }
        }
    }
}
