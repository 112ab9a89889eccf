//! The report on the steps of `check` and `release`.

use super::finding::Finding;
use super::format::Format;
use super::json::{Document, Member, Step, StepWord, Word};
use super::{github, json, text};

/// The result of a step.
#[derive(Debug)]
pub enum StepVerdict {
    /// Nothing was found; the text names the subject.
    Passed(String),
    /// Something is out of date.
    Failed {
        /// The findings.
        findings: Vec<Finding>,
        /// The command or the edit that fixes it.
        fix: String,
    },
    /// The step could not run, for these reasons.
    NotRun(Vec<Finding>),
}

impl StepVerdict {
    /// Returns `Failed` if there are findings.
    #[must_use]
    pub fn new(findings: Vec<Finding>, fix: impl Into<String>, passed: impl Into<String>) -> Self {
        match findings.is_empty() {
            true => Self::Passed(passed.into()),
            false => Self::Failed { findings, fix: fix.into() },
        }
    }

    fn word(&self) -> StepWord {
        match self {
            Self::Passed(_) => StepWord::Passed,
            Self::Failed { .. } => StepWord::Failed,
            Self::NotRun(_) => StepWord::NotRun,
        }
    }

    fn findings(&self) -> &[Finding] {
        match self {
            Self::Passed(_) => &[],
            Self::Failed { findings, .. } | Self::NotRun(findings) => findings,
        }
    }

    fn fix(&self) -> Option<&str> {
        match self {
            Self::Failed { fix, .. } => Some(fix),
            Self::Passed(_) | Self::NotRun(_) => None,
        }
    }
}

impl StepWord {
    fn text(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::NotRun => "could not run",
        }
    }
}

/// A step that has run.
#[derive(Debug)]
pub struct Done {
    name: &'static str,
    /// Its result.
    pub verdict: StepVerdict,
}

impl Done {
    /// Names the findings of a step after the step, unless they have a rule already.
    #[must_use]
    pub fn new(name: &'static str, mut verdict: StepVerdict) -> Self {
        if let StepVerdict::Failed { findings, .. } | StepVerdict::NotRun(findings) = &mut verdict {
            for finding in findings {
                if finding.rule.is_empty() {
                    finding.rule = name;
                }
            }
        }
        Self { name, verdict }
    }

    /// Returns the name of the step.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }
}

/// Returns the report on one step. A report for a program is about all steps.
#[must_use]
pub fn step(format: Format, done: &Done, width: usize) -> String {
    match format {
        Format::Text | Format::Markdown => in_text(done, width),
        Format::Github => annotations(done),
        Format::Json => String::new(),
    }
}

/// Returns a line with the verdict of a step, then its findings and the fix.
fn in_text(done: &Done, width: usize) -> String {
    let (name, word) = (done.name, done.verdict.word().text());
    if let StepVerdict::Passed(subject) = &done.verdict {
        return format!("{name:width$}  {word}: {subject}\n");
    }
    let mut out = format!("{name:width$}  {word}\n");
    for finding in done.verdict.findings() {
        out.push_str(&format!("\n{}", text::finding(finding, None)));
    }
    out.push('\n');
    if let Some(fix) = done.verdict.fix() {
        out.push_str(&format!("fix: {fix}\n\n"));
    }
    out
}

fn annotations(done: &Done) -> String {
    let mut out = String::new();
    for finding in done.verdict.findings() {
        out.push_str(&github::annotation(Some(done.name), finding, done.verdict.fix()));
    }
    out
}

/// Returns one document about all steps, for a program.
#[must_use]
pub fn steps(all: &[Done]) -> String {
    let mut worst = StepWord::Passed;
    let (mut steps, mut findings) = (Vec::new(), Vec::new());
    for done in all {
        let (verdict, fix) = (done.verdict.word(), done.verdict.fix());
        worst = worst.max(verdict);
        steps.push(Step { name: done.name, verdict, fix });
        for finding in done.verdict.findings() {
            findings.push(Member::new(finding).of_step(done.name, fix));
        }
    }
    let verdict = Some(Word::Step(worst));
    json::text(&Document { verdict, steps: Some(steps), findings, problems: None, notes: None })
}
