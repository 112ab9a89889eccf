//! `prove`: runs campaigns, which are tests at a larger size, and records their figures.
//!
//! A test takes its size from an environment variable and has a small default, so `cargo test` runs the quick form of each
//! campaign. It prints each figure in a line after [`FIGURE`], and each goal that it missed after [`MISSED`].

mod campaigns;
mod date;
mod results;

use crate::cargo::Program;
use crate::{Error, Outcome};
use campaigns::{CAMPAIGNS, Campaign, Run};
use results::{Results, Row};
use std::path::{Path, PathBuf};
use std::process::Output;

/// The mark of a figure in the output of a test.
const FIGURE: &str = "proved: ";
/// The mark of a goal that was missed, with the reason.
const MISSED: &str = "missed: ";

/// The arguments of the command.
pub(crate) struct Options {
    /// The names of campaigns; all, if none is named.
    pub(crate) names: Vec<String>,
    /// Whether the tests run at the size that they have in `cargo test`.
    pub(crate) quick: bool,
    pub(crate) root: PathBuf,
}

/// The output of a campaign.
#[derive(Default)]
struct Proof {
    figures: Vec<String>,
    missed: Vec<String>,
    failed: bool,
}

impl Proof {
    /// Adds the figures that a program printed. Prints its whole output if it failed.
    fn read(&mut self, output: &Output, program: &str) {
        let text = String::from_utf8_lossy(&output.stdout);
        for line in text.lines() {
            if let Some((_, figure)) = line.split_once(FIGURE) {
                self.figures.push(figure.to_owned());
            }
            if let Some((_, missed)) = line.split_once(MISSED) {
                self.missed.push(missed.to_owned());
            }
        }
        if !output.status.success() {
            self.failed = true;
            self.missed.push(format!("`{program}` failed"));
            eprintln!("{text}{}", String::from_utf8_lossy(&output.stderr));
        }
    }
}

/// Runs the selected campaigns. Full runs are recorded, each as soon as it ends.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let mut results = Results::read(&options.root)?;
    let mut outcome = Outcome::Success;
    for campaign in selected(&options.names)? {
        println!("{}: {}", campaign.name, campaign.asks);
        // Files may be edited while the tests run, but not while they are built.
        let commit = commit(&options.root)?;
        let proof = prove(campaign, options)?;
        for figure in &proof.figures {
            println!("  {figure}");
        }
        for missed in &proof.missed {
            println!("  not met: {missed}");
        }
        if proof.failed {
            outcome = Outcome::Drift;
        }
        if !options.quick {
            results.record(campaign, row(&proof, commit));
            results.write()?;
        }
    }
    Ok(outcome)
}

fn selected(names: &[String]) -> Result<Vec<&'static Campaign>, Error> {
    for name in names {
        if !CAMPAIGNS.iter().any(|campaign| campaign.name == name) {
            return Err(unknown(name));
        }
    }
    let mut selected = Vec::new();
    for campaign in CAMPAIGNS {
        if names.is_empty() || names.iter().any(|name| name == campaign.name) {
            selected.push(campaign);
        }
    }
    Ok(selected)
}

fn unknown(name: &str) -> Error {
    let mut text = format!("unknown campaign `{name}`; expected one of these:");
    for campaign in CAMPAIGNS {
        text.push_str(&format!("\n  {}: {}", campaign.name, campaign.asks));
    }
    text.into()
}

fn prove(campaign: &Campaign, options: &Options) -> Result<Proof, Error> {
    let mut proof = Proof::default();
    for run in campaign.runs {
        test(run, options, &mut proof)?;
    }
    if campaign.runs.is_empty() && !options.quick {
        mutate(&options.root, &mut proof)?;
    }
    if proof.figures.is_empty() && !(options.quick && campaign.runs.is_empty()) {
        proof.missed.push("no test printed a figure".to_owned());
    }
    Ok(proof)
}

/// Runs the tests of one run, and adds their output.
fn test(run: &Run, options: &Options, proof: &mut Proof) -> Result<(), Error> {
    let mut program = Program::cargo(&options.root, false).args(["test", "--quiet"]).args(run.test);
    if !options.quick {
        program = program.args(["--profile", run.profile]);
        for (name, goal) in run.sizes {
            let size = std::env::var(name).unwrap_or_else(|_| (*goal).to_owned());
            if size != *goal {
                proof.missed.push(format!("run with {name}={size} instead of {goal}"));
            }
            program = program.env(name, size);
        }
    }
    let output = program.args(["--", "--nocapture", run.filter]).output()?;
    proof.read(&output, &format!("cargo test {}", run.test.join(" ")));
    Ok(())
}

/// Tests each mutant of the modules in `.cargo/mutants.toml`.
fn mutate(root: &Path, proof: &mut Proof) -> Result<(), Error> {
    let output = Program::cargo(root, false).args(["run", "--quiet", "--package", "mutants"]).output()?;
    proof.read(&output, "cargo run --package mutants");
    Ok(())
}

fn row(proof: &Proof, commit: String) -> Row {
    let result = if proof.missed.is_empty() {
        "met".to_owned()
    } else {
        format!("not met: {}", proof.missed.join("; "))
    };
    Row { result, figures: proof.figures.join("; "), date: date::today(), commit }
}

/// Returns the commit that was tested, with a plus sign if files differ from it.
fn commit(root: &Path) -> Result<String, Error> {
    let hash = Program::other("git", root, None).args(["rev-parse", "--short=10", "HEAD"]).stdout()?;
    // The results of campaigns that ran before are no change of the tested code.
    let others = ["status", "--porcelain", "--", ".", &format!(":!{}", results::FILE)];
    let changes = Program::other("git", root, None).args(others).stdout()?;
    let mark = if changes.is_empty() { "" } else { "+" };
    Ok(format!("{}{mark}", hash.trim()))
}
