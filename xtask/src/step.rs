//! A command that is a list of named steps, each with its findings.

use crate::{Error, Outcome};
use audit::report::{Done, Finding, Format, StepVerdict, step, steps};

/// One check of a command.
pub(crate) struct Step<T> {
    /// Its name, in one word.
    pub(crate) name: &'static str,
    /// The question that it answers.
    pub(crate) asks: &'static str,
    pub(crate) run: fn(&T) -> Result<StepVerdict, Error>,
}

/// The steps to run and the format of the report.
#[derive(Default)]
pub(crate) struct Choice {
    /// The names of steps; all, if none is named.
    pub(crate) names: Vec<String>,
    pub(crate) format: Format,
}

/// Runs the selected steps and prints their report.
pub(crate) fn run<T>(known: &[Step<T>], choice: &Choice, subject: &T) -> Result<Outcome, Error> {
    let selected = selected(known, &choice.names)?;
    let width = selected.iter().map(|step| step.name.len()).max().unwrap_or_default();
    let mut all = Vec::with_capacity(selected.len());
    for each in selected {
        let done = Done::new(each.name, verdict(each, subject));
        print!("{}", step(choice.format, &done, width));
        all.push(done);
    }
    if choice.format == Format::Json {
        print!("{}", steps(&all));
    }
    outcome(&all)
}

fn verdict<T>(step: &Step<T>, subject: &T) -> StepVerdict {
    match (step.run)(subject) {
        Ok(verdict) => verdict,
        Err(error) => StepVerdict::NotRun(vec![Finding::failed(error.to_string())]),
    }
}

fn selected<'s, T>(steps: &'s [Step<T>], names: &[String]) -> Result<Vec<&'s Step<T>>, Error> {
    for name in names {
        if !steps.iter().any(|step| step.name == name) {
            return Err(unknown(steps, name));
        }
    }
    let mut selected = Vec::new();
    for step in steps {
        if names.is_empty() || names.iter().any(|name| name == step.name) {
            selected.push(step);
        }
    }
    Ok(selected)
}

fn unknown<T>(steps: &[Step<T>], name: &str) -> Error {
    let mut text = format!("unknown step `{name}`; expected one of these:");
    for step in steps {
        text.push_str(&format!("\n  {}: {}", step.name, step.asks));
    }
    text.into()
}

fn outcome(all: &[Done]) -> Result<Outcome, Error> {
    let mut not_run = Vec::new();
    let mut outcome = Outcome::Success;
    for done in all {
        match done.verdict {
            StepVerdict::Passed(_) => {}
            StepVerdict::Failed { .. } => outcome = Outcome::Drift,
            StepVerdict::NotRun(_) => not_run.push(done.name()),
        }
    }
    if !not_run.is_empty() {
        return Err(format!("could not run: {}", not_run.join(", ")).into());
    }
    Ok(outcome)
}
