//! The forms of a page say the same.

use crate::render::{Form, render};
use crate::{Subject, listing, page, pages, tools};
use audit::page::Facts;
use audit::report::Class;
use support::source;

/// Facts without what tells one form from another, in their order.
fn text(facts: Facts) -> String {
    serde_json::to_string_pretty(&facts.without_lines()).expect("JSON")
}

#[track_caller]
fn check(subject: &Subject) {
    let spec = subject.compare();
    let first = page(render(&subject.facts, Form::Source));
    for form in Form::ALL {
        let page = page(render(&subject.facts, form));
        assert_eq!(text(page.facts.clone()), text(first.facts.clone()), "{form:?}");
        let found = spec.findings(&page, Some(&subject.accepted(Form::Source)), &[]);
        assert!(
            found.iter().all(|finding| finding.class == Class::Cosmetic),
            "{form:?}:\n{}",
            listing(&found)
        );
    }
}

#[test]
fn of_each_page() {
    for page in pages() {
        check(&page);
    }
}

#[test]
fn of_the_invented_page() {
    check(&tools());
}

#[test]
fn what_is_written_is_what_was_to_be_said() {
    for subject in pages().into_iter().chain([tools()]) {
        let mut read = page(render(&subject.facts, Form::Flat)).facts;
        // Words and sentences are made up.
        let mut wanted = subject.facts;
        for facts in [&mut read, &mut wanted] {
            facts.prose.clear();
            let spans = facts.endpoints.iter_mut().flat_map(|endpoint| &mut endpoint.spans);
            spans.for_each(|span| span.fields.clear());
        }
        let (read, wanted) = (text(read), text(wanted));
        for (line, other) in read.lines().zip(wanted.lines()) {
            assert_eq!(line, other, "{}", subject.name);
        }
        assert_eq!(read.lines().count(), wanted.lines().count());
    }
}

#[test]
fn text_and_markdown_give_the_same_facts() {
    let [markdown, flat] = ["mdx", "txt"]
        .map(|form| page(source(&format!("xtask/audit/tests/page/pages/tools.{form}")).text).facts);
    assert_eq!(text(markdown), text(flat));
}

#[test]
fn every_fact_has_its_line() {
    for form in Form::ALL {
        for subject in pages().into_iter().chain([tools()]) {
            let page = page(render(&subject.facts, form));
            let lines: Vec<_> = page.source.text.lines().collect();
            let at = |line: usize, word: &str| {
                let there = lines.get(line - 1).unwrap_or_else(|| panic!("{form:?}: no line {line}"));
                assert!(there.contains(word), "{form:?}: line {line} lacks {word}: {there}");
            };
            at(page.facts.base_url.line, &page.facts.base_url.text);
            at(page.facts.key_header.line, &page.facts.key_header.text);
            page.facts.shared.iter().for_each(|param| at(param.line, &param.name));
            for endpoint in &page.facts.endpoints {
                at(endpoint.line, &endpoint.path);
                endpoint.rows.iter().for_each(|row| at(row.line, &row.name));
                endpoint.values.iter().for_each(|values| at(values.line, &values.field));
                endpoint.spans.iter().for_each(|span| at(span.line, "month"));
                endpoint.required.iter().for_each(|said| at(said.line, &said.text));
                if let Some(example) = &endpoint.example {
                    at(example.line, "curl");
                    example.members.keys().for_each(|key| at(example.line_of(key), key));
                }
            }
        }
    }
}
