//! Each edit of a fact is reported in its class.

use crate::edits::{Edit, Expected, edits};
use crate::render::{Form, render};
use crate::{Subject, jobs, listing, pages, report, tools};
use audit::page::{Accepted, Page, Spec};
use audit::report::{Class, is_drift};
use codegen::Source;

/// Returns the reason why an edit survives, or `None` if it is found.
fn survives(edit: &Edit, form: Form, spec: &Spec<'_>, accepted: &Accepted) -> Option<String> {
    let text = render(&edit.facts, form);
    let page = Page::new(Source { name: "page".to_owned(), text });
    match (&edit.expected, page) {
        (Expected::Unreadable(words), Ok(page)) => {
            let found = spec.findings(&page, Some(accepted), &[]);
            let is_it = |finding: &audit::report::Finding| {
                finding.class == Class::Unreadable && finding.message.contains(words)
            };
            (!found.iter().any(is_it)).then(|| format!("wanted unreadable, found\n{}", listing(&found)))
        }
        (_, Err(error)) => Some(format!("unreadable at line {}: {}", error.line, error.message)),
        (Expected::Found { class, rules, endpoint, field }, Ok(page)) => {
            let found = spec.findings(&page, Some(accepted), &[]);
            let is_it = |finding: &audit::report::Finding| {
                finding.class == *class
                    && rules.contains(&finding.rule)
                    && (endpoint.is_none() || finding.endpoint == *endpoint)
                    && (field.is_none() || finding.field == *field)
            };
            let most_severe = found.first().map(|finding| finding.class);
            let fails = is_drift(&found, Class::Example);
            let is_right =
                found.iter().any(is_it) && most_severe == Some(*class) && fails == (*class <= Class::Example);
            let wanted = format!("{class:?} {rules:?} {endpoint:?} {field:?}");
            (!is_right).then(|| format!("wanted {wanted}, found\n{}", listing(&found)))
        }
    }
}

#[track_caller]
fn check(subject: &Subject, least: usize) {
    let spec = subject.compare();
    let (mut killed, mut survivors) = (0, Vec::new());
    for form in [Form::Source, Form::Flat, Form::RunTogether] {
        let accepted = subject.accepted(form);
        for edit in edits(&subject.facts) {
            match survives(&edit, form, &spec, &accepted) {
                None => killed += 1,
                Some(why) => survivors.push(format!("{form:?} {}: {why}", edit.name)),
            }
        }
    }
    let all = killed + survivors.len();
    report(&format!("{}: {killed} of {all} edits of one fact are reported correctly", subject.name));
    assert!(survivors.is_empty(), "{} of {all} are not:\n{}", survivors.len(), survivors.join("\n"));
    assert!(all >= least, "{all} edits are not every one");
}

#[test]
fn of_the_largest_page() {
    check(&jobs(), 2000);
}

/// Each edit of each page has a finding that fails the comparison or is to be read.
#[test]
fn of_each_page() {
    let (mut all, mut survivors) = (0, Vec::new());
    for page in pages() {
        let spec = page.compare();
        let accepted = page.accepted(Form::Flat);
        for edit in edits(&page.facts) {
            all += 1;
            let text = render(&edit.facts, Form::Flat);
            let Ok(read) = Page::new(Source { name: "page".to_owned(), text }) else { continue };
            let found = spec.findings(&read, Some(&accepted), &[]);
            if !found.iter().any(|finding| finding.class < Class::Cosmetic) {
                survivors.push(format!("{} {}", page.name, edit.name));
            }
        }
    }
    report(&format!("all pages: {} of {all} edits of one fact are found", all - survivors.len()));
    assert!(survivors.is_empty(), "{}", survivors.join("\n"));
    assert!(all > 4000, "{all} edits are not every one");
}

#[test]
fn of_the_invented_page() {
    check(&tools(), 500);
}
