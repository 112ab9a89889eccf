//! The cost of building the clients, and programs that use them.

use super::packages::Package;
use crate::cpu::{self, ms};
use crate::folders::touch;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// The number of builds of each kind.
const RUNS: usize = 3;

/// A kind of build.
#[derive(Clone, Copy)]
enum Work {
    /// `cargo check` of the library.
    Check,
    /// A build for release of the library and of a program that makes all calls.
    Release,
    /// The same after the program alone was changed.
    Program,
}

impl Work {
    const ALL: [Self; 3] = [Self::Check, Self::Release, Self::Program];

    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Check => &["check", "--quiet", "--lib"],
            Self::Release | Self::Program => &["build", "--quiet", "--release", "--example", "all"],
        }
    }

    fn changed(self) -> &'static str {
        match self {
            Self::Check | Self::Release => "src/lib.rs",
            Self::Program => "examples/all.rs",
        }
    }
}

/// The least CPU time of one kind of work.
struct Cost {
    work: Work,
    busy: Duration,
    /// A build without work.
    idle: Duration,
}

/// A package and what was measured.
struct Row {
    package: Package,
    costs: Vec<Cost>,
}

/// Measures these packages and prints a table. Returns those that compile.
pub(crate) fn compare(packages: Vec<Package>, dir: &Path) -> Vec<Package> {
    println!(
        "  client        endpoints   check s   library and program s   program s   MB 1   MB 25   crates"
    );
    let mut rows = Vec::new();
    for package in packages {
        let (name, endpoints) = (package.author.name(), package.endpoints);
        match first(package, dir) {
            Ok(row) => rows.push(row),
            Err(reason) => println!("  {name:13} {endpoints:9}   fails: {reason}"),
        }
    }
    // In turns, so that other load of the machine affects all of them.
    for _ in 0..RUNS {
        for row in &mut rows {
            measure(row, dir);
        }
    }
    let mut built = Vec::new();
    for row in rows {
        print(&row, dir);
        built.push(row.package);
    }
    built
}

/// Does the work once, which builds the dependencies.
fn first(package: Package, dir: &Path) -> Result<Row, String> {
    let mut costs = Vec::new();
    for work in Work::ALL {
        if matches!(work, Work::Check) || package.has_programs() {
            cpu::attempt(&mut build(&package, work, dir), &package.dir.join("log"))?;
            costs.push(Cost { work, busy: Duration::MAX, idle: Duration::MAX });
        }
    }
    Ok(Row { package, costs })
}

fn measure(row: &mut Row, dir: &Path) {
    for cost in &mut row.costs {
        let mut build = build(&row.package, cost.work, dir);
        touch(&row.package.dir.join(cost.work.changed()));
        cost.busy = cost.busy.min(again(&mut build, &row.package));
        // Only now is nothing left to do: another kind of work may have changed a source.
        cost.idle = cost.idle.min(again(&mut build, &row.package));
    }
}

/// Repeats a build that succeeded before.
fn again(build: &mut Command, package: &Package) -> Duration {
    match cpu::attempt(build, &package.dir.join("log")) {
        Ok(cost) => cost.cpu,
        Err(reason) => panic!("{build:?}: {reason}"),
    }
}

fn build(package: &Package, work: Work, dir: &Path) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(work.arguments()).current_dir(&package.dir);
    cargo.env("CARGO_TARGET_DIR", dir).env("CARGO_INCREMENTAL", "0");
    cargo
}

fn print(row: &Row, dir: &Path) {
    let package = &row.package;
    print!("  {:13} {:9}", package.author.name(), package.endpoints);
    for cost in &row.costs {
        let width = if matches!(cost.work, Work::Release) { 23 } else { 10 };
        print!(" {:width$.2}", ms(cost.busy.saturating_sub(cost.idle)) / 1e3);
    }
    if package.has_programs() {
        for program in ["one", "all"] {
            print!(" {:6.2}", size(package, program, dir) / 1e6);
        }
        print!(" {:8}", crates(package));
    }
    println!();
}

/// Returns the size of a stripped program in bytes.
fn size(package: &Package, name: &str, dir: &Path) -> f64 {
    fs::metadata(program(package, name, dir)).expect("the program was built").len() as f64
}

/// Builds a program for release, and returns its path, which other packages use too.
pub(crate) fn program(package: &Package, name: &str, dir: &Path) -> PathBuf {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--quiet", "--release", "--example", name]).current_dir(&package.dir);
    again(cargo.env("CARGO_TARGET_DIR", dir), package);
    dir.join("release/examples").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

/// Counts the crates that a build of the client needs, without the client.
fn crates(package: &Package) -> usize {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["tree", "--edges", "normal,build", "--prefix", "none", "--format", "{p}"]);
    let output = cargo.current_dir(&package.dir).output().expect("cargo runs");
    let text = String::from_utf8_lossy(&output.stdout);
    let crates: BTreeSet<_> =
        text.lines().filter_map(|line| line.strip_suffix(" (*)").or(Some(line))).collect();
    crates.len() - 1
}
