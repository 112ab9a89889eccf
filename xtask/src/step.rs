//! A command that is a list of named steps, each with its findings.

mod report;

use crate::finding::Finding;
use crate::{Error, Outcome};
use audit::page::Format;

/// One thing to look at.
pub(crate) struct Step<T> {
    /// Its name, in one word.
    pub(crate) name: &'static str,
    /// The question that it answers.
    pub(crate) asks: &'static str,
    pub(crate) run: fn(&T) -> Result<Answer, Error>,
}

/// The answer of a step.
#[derive(Debug)]
pub(crate) enum Answer {
    /// All is well; the text says with what.
    InStep(String),
    /// Something is out of date.
    Drift {
        findings: Vec<Finding>,
        /// The command or the edit that fixes it.
        fix: String,
    },
    /// It could not be looked at, for these reasons.
    Broken(Vec<Finding>),
}

impl Answer {
    /// Drift if there are findings.
    pub(crate) fn of(findings: Vec<Finding>, fix: impl Into<String>, in_step: impl Into<String>) -> Self {
        match findings.is_empty() {
            true => Self::InStep(in_step.into()),
            false => Self::Drift { findings, fix: fix.into() },
        }
    }
}

/// The steps to run and the format of the report.
#[derive(Default)]
pub(crate) struct Choice {
    /// The names of steps; all, if none is named.
    pub(crate) names: Vec<String>,
    pub(crate) format: Format,
}

/// Runs the steps that are chosen, and reports.
pub(crate) fn run<T>(steps: &[Step<T>], choice: &Choice, about: &T) -> Result<Outcome, Error> {
    let Choice { names, format } = choice;
    let chosen = chosen(steps, names)?;
    let width = chosen.iter().map(|step| step.name.len()).max().unwrap_or_default();
    let mut answers = Vec::with_capacity(chosen.len());
    for step in chosen {
        let answer = (step.run)(about).unwrap_or_else(|error| {
            let reason = error.to_string();
            Answer::Broken(vec![Finding::new(reason)])
        });
        match format {
            Format::Text | Format::Markdown => print!("{}", report::text(step.name, width, &answer)),
            Format::Github => print!("{}", report::github(step.name, &answer)),
            Format::Json => {}
        }
        answers.push((step.name, answer));
    }
    if *format == Format::Json {
        print!("{}", report::json(&answers));
    }
    verdict(&answers)
}

fn chosen<'s, T>(steps: &'s [Step<T>], names: &[String]) -> Result<Vec<&'s Step<T>>, Error> {
    if let Some(unknown) = names.iter().find(|name| !steps.iter().any(|step| step.name == **name)) {
        let lines = steps.iter().map(|step| format!("  {}: {}", step.name, step.asks));
        let lines = lines.collect::<Vec<_>>().join("\n");
        return Err(format!("there is no `{unknown}` here; there are:\n{lines}").into());
    }
    let wanted = |step: &&Step<T>| names.is_empty() || names.iter().any(|name| name == step.name);
    Ok(steps.iter().filter(wanted).collect())
}

fn verdict(answers: &[(&str, Answer)]) -> Result<Outcome, Error> {
    let broken = |answer: &Answer| matches!(answer, Answer::Broken(_));
    let names: Vec<_> = answers.iter().filter(|(_, answer)| broken(answer)).map(|(name, _)| *name).collect();
    if !names.is_empty() {
        return Err(format!("could not run: {}", names.join(", ")).into());
    }
    let drift = answers.iter().any(|(_, answer)| matches!(answer, Answer::Drift { .. }));
    Ok(if drift { Outcome::Drift } else { Outcome::InStep })
}
