//! Statements and rows about endpoints elsewhere on the page, moved to their endpoint.

use super::facts::{Bound, Endpoint, Facts, Omitted, OneOf, Param, Said as Word, Span};
use super::sentence::{Said, Statement};
use super::unreadable::Unreadable;

/// A row about an endpoint in a table of a section.
pub(super) struct Row {
    pub(super) endpoint: String,
    pub(super) param: Param,
    pub(super) span: Option<Span>,
}

/// Brings rows and statements to their endpoints, and returns the ones about an endpoint that the page does not have.
pub(super) fn settle(facts: &mut Facts, rows: Vec<Row>, statements: Vec<Statement>) -> Vec<Unreadable> {
    let mut odd = Vec::new();
    for row in rows {
        match find(facts, &row.endpoint) {
            Some(endpoint) => {
                endpoint.spans.extend(row.span);
                endpoint.elsewhere.push(row.param);
            }
            None => odd.push(missing("a table", &row.endpoint, row.param.line)),
        }
    }
    for statement in statements {
        match find(facts, &statement.endpoint) {
            Some(endpoint) => state(endpoint, statement),
            None => odd.push(missing("a sentence", &statement.endpoint, statement.line)),
        }
    }
    odd
}

fn find<'f>(facts: &'f mut Facts, name: &str) -> Option<&'f mut Endpoint> {
    facts.endpoints.iter_mut().find(|endpoint| endpoint.name() == name)
}

fn missing(what: &str, endpoint: &str, line: usize) -> Unreadable {
    Unreadable::new(line, format!("{what} is about {endpoint}, which the page does not have"))
}

fn state(endpoint: &mut Endpoint, statement: Statement) {
    let Statement { line, fields, words, said, .. } = statement;
    match said {
        Said::Required => {
            for text in fields {
                if !endpoint.required.iter().any(|word| word.text == text) {
                    endpoint.required.push(Word { text, line });
                }
            }
        }
        Said::OneOf(sets) => endpoint.one_of.push(OneOf { sets, line }),
        Said::Months(months) => endpoint.spans.push(Span { months, fields, line }),
        Said::MaxItems(max_items) => {
            let fields = named(endpoint, &words);
            endpoint.bounds.push(Bound { fields, max_items, line });
        }
        Said::Default(value) => {
            let known = named(endpoint, &words);
            for field in if known.is_empty() { fields } else { known } {
                endpoint.defaults.push(Omitted { field, value: value.clone(), line });
            }
        }
    }
}

/// Returns the fields of the endpoint among the words of a sentence.
fn named(endpoint: &Endpoint, words: &[String]) -> Vec<String> {
    let known = endpoint.fields();
    words.iter().filter(|word| known.contains_key(word.as_str())).cloned().collect()
}
