//! Findings as annotations of GitHub: each is one line.

use super::class::Class;
use super::finding::Finding;
use crate::surface::change::Verdict;
use codegen::source::place::Place;

/// Returns the annotation of a finding. `title` names the command or the step, `fix` the fix of a step.
pub(super) fn annotation(title: Option<&str>, finding: &Finding, fix: Option<&str>) -> String {
    let mut properties = Vec::new();
    if let Some(title) = title {
        properties.push(format!("title={title}"));
    }
    if let Some(place) = &finding.place {
        properties.push(at(place));
    }
    let mut text = message(title, finding);
    if let Some(fix) = fix {
        text.push_str(&format!("\nfix: {fix}"));
    }
    let space = if properties.is_empty() { "" } else { " " };
    format!("::{}{space}{}::{}\n", level(finding), properties.join(","), escaped(&text))
}

/// Returns a note as an annotation.
pub(super) fn note(title: &str, text: &str) -> String {
    format!("::notice title={title}::{}\n", escaped(text))
}

fn at(place: &Place) -> String {
    let file = escaped(&place.file).replace(':', "%3A").replace(',', "%2C");
    format!("file={file},line={},col={}", place.line, place.column)
}

/// Returns the text. The rule of a step is its title.
fn message(title: Option<&str>, finding: &Finding) -> String {
    let mut text = String::new();
    if title != Some(finding.rule) {
        text.push_str(&format!("{}: ", finding.rule));
    }
    text.push_str(&finding.message);
    if finding.class == Class::Failed {
        if let Some(detail) = &finding.detail {
            text.push_str(&format!(":\n{detail}"));
        }
        return text;
    }
    if let Some(line) = finding.page_line {
        text.push_str(&format!(" (line {line} of the page)"));
    }
    if !finding.edit.is_empty() {
        text.push_str(&format!("; {}", finding.edit));
    }
    text
}

fn level(finding: &Finding) -> &'static str {
    match &finding.change {
        Some(change) if change.verdict() == Verdict::Major => "warning",
        None if finding.class <= Class::Example => "error",
        Some(_) | None => "notice",
    }
}

/// Returns a text in one line: a line break would end the annotation.
fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn annotation_is_one_line() {
        let place = Place { file: "odd:na,me.rs".to_owned(), line: 4, column: 2 };
        let finding = Finding::failed("100% wrong").rule("spec").at(place).detail("-a\r\n+b".to_owned());
        assert_eq!(
            annotation(Some("spec"), &finding, Some("do it")),
            "::error title=spec,file=odd%3Ana%2Cme.rs,line=4,col=2::100%25 wrong:%0A-a%0D%0A+b%0Afix: do it\n"
        );
    }
}
