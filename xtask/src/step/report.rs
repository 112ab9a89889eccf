//! The report of steps: for a terminal, for programs and for annotations of GitHub.

use super::{Done, Verdict};
use crate::finding::{Finding, Place};
use audit::github::escaped;
use serde_json::{Value, json};

/// Returns a line with the verdict of a step, then its findings and the fix.
pub(super) fn text(done: &Done, width: usize) -> String {
    let (name, word) = (done.name, word(&done.verdict));
    match &done.verdict {
        Verdict::Passed(subject) => format!("{name:width$}  {word}: {subject}\n"),
        Verdict::Failed { findings, fix } => {
            format!("{name:width$}  {word}\n{}\nfix: {fix}\n\n", details(findings))
        }
        Verdict::NotRun(findings) => format!("{name:width$}  {word}\n{}\n", details(findings)),
    }
}

fn details(findings: &[Finding]) -> String {
    let mut text = String::new();
    for finding in findings {
        text.push_str(&format!("\n{}\n", finding.text()));
    }
    text
}

/// Returns one document about all steps.
pub(super) fn json(all: &[Done]) -> String {
    let mut steps = Vec::new();
    let mut findings = Vec::new();
    for done in all {
        steps.push(step(done));
        match &done.verdict {
            Verdict::Passed(_) => {}
            Verdict::Failed { findings: found, fix } => {
                findings.extend(found.iter().map(|finding| member(done.name, finding, Some(fix))));
            }
            Verdict::NotRun(found) => {
                findings.extend(found.iter().map(|finding| member(done.name, finding, None)));
            }
        }
    }
    format!("{:#}\n", json!({ "verdict": worst(all), "steps": steps, "findings": findings }))
}

fn worst(all: &[Done]) -> &'static str {
    let worst = all.iter().map(|done| &done.verdict).max_by_key(|verdict| rank(verdict));
    worst.map_or("passed", word)
}

fn step(done: &Done) -> Value {
    let fix = if let Verdict::Failed { fix, .. } = &done.verdict { Some(fix) } else { None };
    json!({ "name": done.name, "verdict": word(&done.verdict), "fix": fix })
}

fn member(step: &str, finding: &Finding, fix: Option<&String>) -> Value {
    let place = finding.place.as_ref();
    json!({
        "rule": step,
        "message": finding.message,
        "spec": place.filter(|place| place.file.starts_with("spec/")).map(ToString::to_string),
        "file": place.map(|place| &place.file),
        "line": place.map(|place| place.line),
        "column": place.map(|place| place.column),
        "detail": finding.detail,
        "fix": fix,
    })
}

/// Returns an annotation for each finding.
pub(super) fn github(done: &Done) -> String {
    let (findings, fix) = match &done.verdict {
        Verdict::Passed(_) => return String::new(),
        Verdict::Failed { findings, fix } => (findings, format!("\nfix: {fix}")),
        Verdict::NotRun(findings) => (findings, String::new()),
    };
    let mut text = String::new();
    for finding in findings {
        let place = finding.place.as_ref().map_or_else(String::new, properties);
        let message = escaped(&format!("{}{fix}", finding.text()));
        text.push_str(&format!("::error title={}{place}::{message}\n", done.name));
    }
    text
}

fn properties(place: &Place) -> String {
    let file = escaped(&place.file).replace(':', "%3A").replace(',', "%2C");
    format!(",file={file},line={},col={}", place.line, place.column)
}

fn word(verdict: &Verdict) -> &'static str {
    match verdict {
        Verdict::Passed(_) => "passed",
        Verdict::Failed { .. } => "failed",
        Verdict::NotRun(_) => "could not run",
    }
}

fn rank(verdict: &Verdict) -> u8 {
    match verdict {
        Verdict::Passed(_) => 0,
        Verdict::Failed { .. } => 1,
        Verdict::NotRun(_) => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annotation_is_one_line() {
        let finding = Finding {
            detail: Some("-a\r\n+b".to_owned()),
            ..Finding::new("100% wrong").at("odd:na,me.rs", 4, 2)
        };
        let verdict = Verdict::Failed { findings: vec![finding], fix: "do it".to_owned() };
        assert_eq!(
            github(&Done { name: "spec", verdict }),
            "::error title=spec,file=odd%3Ana%2Cme.rs,line=4,col=2::100%25 wrong:%0A-a%0D%0A+b%0Afix: do it\n"
        );
    }
}
