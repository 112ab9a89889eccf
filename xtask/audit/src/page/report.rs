//! Findings as text, for programs, for CI and for a pull request.

use super::finding::{Class, Finding};
use crate::github::escaped;
#[cfg(feature = "schema")]
use schemars::JsonSchema;
use serde::Serialize;
use std::fmt::Write as _;

/// The form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For a program.
    Json,
    /// For annotations of GitHub.
    Github,
    /// For the body of a pull request or an issue.
    Markdown,
}

/// All findings of a run, for a program: `spec/schema/findings.json` is its schema.
#[derive(Serialize)]
#[cfg_attr(feature = "schema", derive(JsonSchema))]
pub struct Document {
    /// The most severe class; null without findings.
    pub verdict: Option<Class>,
    /// The findings, the most severe first.
    pub findings: Vec<Finding>,
}

/// A report on a page of this name and text.
#[must_use]
pub fn report(format: Format, page: &str, text: &str, findings: &[Finding]) -> String {
    let quote = Quoted(text.lines().collect());
    match format {
        Format::Text => in_text(page, findings, &quote),
        Format::Json => {
            let verdict = findings.iter().map(|finding| finding.class).min();
            let document = Document { verdict, findings: findings.to_vec() };
            serde_json::to_string_pretty(&document).map_or_else(|error| error.to_string(), |text| text + "\n")
        }
        Format::Github => findings.iter().map(annotation).collect(),
        Format::Markdown => markdown(page, findings, &quote),
    }
}

/// The most characters that are shown of a line.
const LONGEST: usize = 160;

/// The lines of a page.
struct Quoted<'t>(Vec<&'t str>);

impl Quoted<'_> {
    fn of(&self, finding: &Finding) -> Option<String> {
        let line = self.0.get(finding.page_line?.checked_sub(1)?)?.trim();
        let shown: String = line.chars().take(LONGEST).collect();
        Some(if shown.len() < line.len() { shown + " …" } else { shown })
    }
}

fn in_text(page: &str, findings: &[Finding], quote: &Quoted<'_>) -> String {
    let mut out = String::new();
    for finding in findings {
        let about: Vec<_> =
            [&finding.endpoint, &finding.field].into_iter().flatten().map(String::as_str).collect();
        let about = if about.is_empty() { String::new() } else { format!(" {}", about.join(" ")) };
        let _ = writeln!(out, "{} [{}]{about}: {}", finding.class.word(), finding.rule, finding.message);
        if let (Some(line), Some(quote)) = (finding.page_line, quote.of(finding)) {
            let _ = writeln!(out, "  page  {page}:{line}: {quote}");
        }
        if let Some(spec) = &finding.spec {
            let _ = writeln!(out, "  spec  {spec}");
        }
        let _ = writeln!(out, "  edit  {}", finding.edit);
        for line in finding.detail.iter().flat_map(|detail| detail.lines()) {
            let _ = writeln!(out, "{}", format!("        {line}").trim_end());
        }
        out.push('\n');
    }
    out
}

fn annotation(finding: &Finding) -> String {
    let level = if finding.class <= Class::Example { "error" } else { "notice" };
    let mut place = finding.spec.as_deref().unwrap_or_default().splitn(3, ':');
    let (file, line, column) = (place.next(), place.next(), place.next());
    let place = match (file, line, column) {
        (Some(file), Some(line), Some(column)) => format!(" file={file},line={line},col={column}"),
        _ => String::new(),
    };
    let line = finding.page_line.map_or_else(String::new, |line| format!(" (line {line} of the page)"));
    let text = format!("{}: {}{line}; {}", finding.rule, finding.message, finding.edit);
    format!("::{level}{place}::{}\n", escaped(&text))
}

fn markdown(page: &str, findings: &[Finding], quote: &Quoted<'_>) -> String {
    if findings.is_empty() {
        return format!("`{page}` matches the spec.\n");
    }
    let mut out = format!("The page `{page}` differs from the spec or from what was accepted.\n");
    for class in Class::ALL {
        let of_class: Vec<_> = findings.iter().filter(|finding| finding.class == class).collect();
        if of_class.is_empty() {
            continue;
        }
        let _ = writeln!(out, "\n## {}\n", class.word());
        for finding in of_class {
            let about =
                finding.endpoint.as_ref().map_or_else(String::new, |endpoint| format!("`{endpoint}`: "));
            let _ = writeln!(out, "- [ ] {about}{} (`{}`)", finding.message, finding.rule);
            if let (Some(line), Some(quote)) = (finding.page_line, quote.of(finding)) {
                let _ = writeln!(out, "  - line {line}: `{}`", quote.replace('`', "'"));
            }
            if let Some(spec) = &finding.spec {
                let _ = writeln!(out, "  - `{spec}`");
            }
            let _ = writeln!(out, "  - {}", finding.edit);
            if let Some(detail) = &finding.detail {
                let _ = writeln!(
                    out,
                    "\n    ```yaml\n    {}\n    ```",
                    detail.trim_end().replace('\n', "\n    ")
                );
            }
        }
    }
    out
}
