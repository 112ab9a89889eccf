//! The comparison of one page with the spec.

use super::accept::{accept, accepted, facts_path};
use super::options::Options;
use crate::Error;
use crate::output::{counted, say};
use audit::page::{Page, Spec};
use audit::report::{self, Class, Finding, Format, PageText, is_drift};
use codegen::Source;

/// Compares one page, and returns whether it differs from the spec.
pub(super) fn compare(
    options: &Options,
    spec: &Spec<'_>,
    page: Page,
    others: &[Source],
) -> Result<bool, Error> {
    let url = options.accept.as_ref().map(|acceptance| acceptance.url.as_str());
    let path = facts_path(&options.spec, &page, spec, url)?;
    let known = accepted(&path)?;
    let mut found = spec.findings(&page, known.as_ref(), others);
    if let Some(acceptance) = &options.accept {
        found.retain(|finding| !acceptance.covers(finding, &page.facts));
    }
    say(&report::page(options.format, quoted(&page.source), &found))?;
    if options.format == Format::Text {
        say(&(summary(&page, &found, options.fail_on) + "\n"))?;
    }
    let Some(acceptance) = &options.accept else { return Ok(is_drift(&found, options.fail_on)) };
    let shown = path.strip_prefix(&options.root).unwrap_or(&path).display().to_string();
    let mut open = spec.open(&page, known.as_ref(), others);
    open.retain(|finding| !acceptance.covers(finding, &page.facts));
    // An accepted page is up to date, whatever changed since it was last accepted.
    Ok(!accept(&path, &shown, acceptance, page, &open)?)
}

/// Returns a page to quote in a report.
pub(super) fn quoted(source: &Source) -> PageText<'_> {
    PageText { name: &source.name, text: &source.text }
}

/// Returns the last line of a report.
fn summary(page: &Page, found: &[Finding], fail_on: Class) -> String {
    let name = &page.source.name;
    let endpoints = match page.facts.endpoints.len() {
        // A page of rules for all endpoints.
        0 => String::new(),
        endpoints => format!(", {}", counted(endpoints, "endpoint")),
    };
    let count = found.iter().filter(|finding| finding.class <= fail_on).count();
    match (count, found.len()) {
        (0, 0) => format!("{name}: matches the spec{endpoints}"),
        (0, all) => {
            let all = counted(all, "finding");
            format!("{name}: matches the spec{endpoints}; {all}, none of class {} or worse", fail_on.word())
        }
        (count, all) => {
            format!(
                "{name}: differs from the spec: {count} of {all} findings are of class {} or worse",
                fail_on.word()
            )
        }
    }
}
