//! Every visible token of a page is changed, and each change has to be found; invisible ones are changed, and nothing is reported.

use crate::render::{Form, render};
use crate::{Subject, listing, pages, report, tools};
use audit::page::{Accepted, Page, Spec};
use audit::report::Class;
use codegen::Source;
use support::source;

/// A token of a page: a run of characters that a reader sees as one word.
struct Token {
    begin: usize,
    end: usize,
}

/// Returns the tokens of a page: words, numbers, names, URLs and flags, without the marks around them.
fn tokens(text: &str) -> Vec<Token> {
    let is_mark = |char: char| char.is_whitespace() || "`*#|\"'{}[](),:;=\\>.+-_~<".contains(char);
    let mut tokens = Vec::new();
    let mut begin = None;
    for (at, char) in text.char_indices().chain([(text.len(), ' ')]) {
        match (begin, is_mark(char)) {
            (None, false) => begin = Some(at),
            (Some(from), true) => {
                tokens.push(Token { begin: from, end: at });
                begin = None;
            }
            _ => {}
        }
    }
    tokens
}

/// Returns another token of the same kind.
fn changed(token: &str) -> String {
    match token.parse::<i64>() {
        Ok(number) => (number + 1).to_string(),
        Err(_) => format!("{token}x"),
    }
}

/// Returns whether a token is not shown to a reader of the page.
fn is_invisible(text: &str, token: &Token) -> bool {
    let begin = text[..token.begin].rfind('\n').map_or(0, |at| at + 1);
    let line = text[begin..].lines().next().unwrap_or_default();
    let word = &text[token.begin..token.end];
    let is_fence = line.trim_start().starts_with("```");
    let is_rule = line.starts_with("|-") || line.starts_with("---");
    let is_key = begin < 60 && text.starts_with("---\n") && line.starts_with(word) && token.begin == begin;
    let is_notice = line.contains("llms.txt")
        || line.contains("Use this file to discover")
        || line.contains("Documentation Index");
    is_fence || is_rule || is_key || is_notice || line.starts_with("Skip to")
}

/// Returns how a change of a token is missed; nothing if it is found.
fn missed(spec: &Spec<'_>, accepted: &Accepted, text: &str, token: &Token) -> Option<String> {
    let word = &text[token.begin..token.end];
    let new = format!("{}{}{}", &text[..token.begin], changed(word), &text[token.end..]);
    let line = text[..token.begin].matches('\n').count() + 1;
    match Page::new(Source { name: "page".to_owned(), text: new }) {
        Err(_) => None,
        Ok(page) => {
            let found = spec.findings(&page, Some(accepted), &[]);
            let is_found = found.iter().any(|finding| finding.class < Class::Cosmetic);
            if is_found { None } else { Some(format!("line {line}: `{word}`\n{}", listing(&found))) }
        }
    }
}

#[track_caller]
fn check(subject: &Subject, what: &str, text: &str) {
    let spec = subject.compare();
    let page = Page::new(Source { name: "page".to_owned(), text: text.to_owned() });
    let page = page.unwrap_or_else(|error| panic!("{what}: {error:?}"));
    let accepted = Accepted::new("https://club.example/page", "2026-01-31", text, page.facts);
    let (mut all, mut survivors) = (0, Vec::new());
    for token in tokens(text) {
        if !is_invisible(text, &token) {
            all += 1;
            survivors.extend(missed(&spec, &accepted, text, &token));
        }
    }
    report(&format!("{what}: {} of {all} changed tokens are found", all - survivors.len()));
    assert!(survivors.is_empty(), "{what}: {} of {all}:\n{}", survivors.len(), survivors.join("\n"));
    assert!(all > 90, "{what}: {all} tokens are not all");
}

#[test]
fn of_the_invented_page_as_markdown() {
    check(&tools(), "tools.mdx", &source("xtask/audit/tests/page/pages/tools.mdx").text);
}

#[test]
fn of_the_invented_page_as_text() {
    check(&tools(), "tools.txt", &source("xtask/audit/tests/page/pages/tools.txt").text);
}

/// Attributes of components, snippets, titles of cards and fences, front matter, comments in commands.
#[test]
fn of_a_page_with_components() {
    check(&tools(), "rich.mdx", &source("xtask/audit/tests/page/pages/rich.mdx").text);
}

#[test]
fn of_a_page_without_endpoints() {
    check(&tools(), "overview.txt", &source("xtask/audit/tests/page/pages/overview.txt").text);
}

#[test]
fn of_the_page_of_shapes() {
    check(&tools(), "orders.txt", &source("xtask/audit/tests/page/pages/orders.txt").text);
}

#[test]
fn of_the_invented_page_in_every_form() {
    let tools = tools();
    for form in Form::ALL {
        check(&tools, &format!("tools {form:?}"), &render(&tools.facts, form));
    }
}

#[track_caller]
fn check_each_page(form: Form) {
    for page in pages() {
        check(&page, &format!("{} {form:?}", page.name), &render(&page.facts, form));
    }
}

#[test]
fn of_each_page_as_source() {
    check_each_page(Form::Source);
}

#[test]
fn of_each_page_as_served() {
    check_each_page(Form::Served);
}

#[test]
fn of_each_page_as_text() {
    check_each_page(Form::Flat);
}

#[test]
fn of_each_page_with_blank_lines() {
    check_each_page(Form::Spaced);
}

#[test]
fn of_each_page_run_together() {
    check_each_page(Form::RunTogether);
}
