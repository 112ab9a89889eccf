//! The answers of steps: for a terminal, for programs and for annotations of GitHub.

use super::Answer;
use crate::finding::{Finding, Place};
use audit::github::escaped;
use serde_json::{Value, json};

/// A line with the result and findings of a step.
pub(super) fn text(name: &str, width: usize, answer: &Answer) -> String {
    let detail = |findings: &[Finding]| {
        let texts = findings.iter().map(|finding| format!("\n{}\n", finding.text()));
        texts.collect::<String>()
    };
    match answer {
        Answer::InStep(with) => format!("{name:width$}  {}: {with}\n", word(answer)),
        Answer::Drift { findings, fix } => {
            format!("{name:width$}  {}\n{}\nTo mend it: {fix}\n\n", word(answer), detail(findings))
        }
        Answer::Broken(findings) => format!("{name:width$}  {}\n{}\n", word(answer), detail(findings)),
    }
}

/// One document on all steps.
pub(super) fn json(answers: &[(&str, Answer)]) -> String {
    let steps: Vec<_> = answers.iter().map(|(name, answer)| step(name, answer)).collect();
    let worst = answers.iter().map(|(_, answer)| answer).max_by_key(|answer| rank(answer));
    let found = |(name, answer): &(&str, Answer)| match answer {
        Answer::InStep(_) => Vec::new(),
        Answer::Drift { findings, fix } => {
            findings.iter().map(|finding| member(name, finding, Some(fix))).collect()
        }
        Answer::Broken(findings) => findings.iter().map(|finding| member(name, finding, None)).collect(),
    };
    let findings: Vec<_> = answers.iter().flat_map(found).collect();
    let verdict = worst.map_or("in step", word);
    format!("{:#}\n", json!({ "verdict": verdict, "steps": steps, "findings": findings }))
}

fn step(name: &str, answer: &Answer) -> Value {
    let fix = if let Answer::Drift { fix, .. } = answer { Some(fix) } else { None };
    json!({ "name": name, "verdict": word(answer), "fix": fix })
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

/// An annotation for each finding.
pub(super) fn github(name: &str, answer: &Answer) -> String {
    let (findings, fix) = match answer {
        Answer::InStep(_) => return String::new(),
        Answer::Drift { findings, fix } => (findings, format!("\nTo mend it: {fix}")),
        Answer::Broken(findings) => (findings, String::new()),
    };
    let annotation = |finding: &Finding| {
        let place = finding.place.as_ref().map_or_else(String::new, properties);
        format!("::error title={name}{place}::{}\n", escaped(&format!("{}{fix}", finding.text())))
    };
    findings.iter().map(annotation).collect()
}

fn properties(place: &Place) -> String {
    let file = escaped(&place.file).replace(':', "%3A").replace(',', "%2C");
    format!(",file={file},line={},col={}", place.line, place.column)
}

fn word(answer: &Answer) -> &'static str {
    match answer {
        Answer::InStep(_) => "in step",
        Answer::Drift { .. } => "out of step",
        Answer::Broken(_) => "could not run",
    }
}

fn rank(answer: &Answer) -> u8 {
    match answer {
        Answer::InStep(_) => 0,
        Answer::Drift { .. } => 1,
        Answer::Broken(_) => 2,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_annotation_stays_in_its_line() {
        let finding = Finding {
            detail: Some("-a\r\n+b".to_owned()),
            ..Finding::new("100% wrong").at("odd:na,me.rs", 4, 2)
        };
        let answer = Answer::Drift { findings: vec![finding], fix: "do it".to_owned() };
        assert_eq!(
            github("spec", &answer),
            "::error title=spec,file=odd%3Ana%2Cme.rs,line=4,col=2::100%25 wrong:%0A-a%0D%0A+b%0ATo mend it: do it\n"
        );
    }
}
