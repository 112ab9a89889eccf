//! Sentences about endpoints: required fields, sets of which one is needed, ranges of dates, limits, defaults.

use super::facts::Alternatives;
use super::numbers::{Stated, is_about_limits};
use super::unreadable::Unreadable;
use super::words::is_name;
use codegen::model::Number;
use serde_json::Value;

/// A sentence that states something of an endpoint.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Statement {
    pub(super) line: usize,
    /// Method and path.
    pub(super) endpoint: String,
    /// Names of fields that are in the sentence for certain.
    pub(super) fields: Vec<String>,
    /// All its words; some may name fields of the endpoint.
    pub(super) words: Vec<String>,
    pub(super) said: Said,
}

/// The statement of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Said {
    Required,
    OneOf(Vec<Alternatives>),
    Months(u32),
    MaxItems(i64),
    Default(Value),
}

/// The statements of a text.
#[derive(Default)]
pub(super) struct Statements {
    pub(super) all: Vec<Statement>,
    pub(super) unread: Vec<Unreadable>,
    /// The endpoint that the text is about at its end.
    pub(super) about: Option<String>,
    /// The fields of the last sentence that named any, for "them" in the next one.
    last_fields: Vec<String>,
}

impl Statements {
    /// Reads the sentences of a text. One that names no endpoint is about the last one that was named, or else about `about`.
    pub(super) fn read(line: usize, text: &str, about: Option<String>) -> Self {
        let mut statements = Self { about, ..Self::default() };
        for sentence in text.split(". ") {
            let words: Vec<&str> = sentence.split_whitespace().collect();
            if let Some(named) = named(&words) {
                statements.about = Some(named);
                statements.last_fields.clear();
            }
            statements.sentence(line, sentence, &words);
        }
        statements
    }

    fn sentence(&mut self, line: usize, sentence: &str, words: &[&str]) {
        let Some(endpoint) = self.about.clone() else { return };
        let mut fields = field_names(sentence);
        if fields.is_empty() && words.iter().any(|word| trimmed(word) == "them") {
            fields.clone_from(&self.last_fields);
        }
        self.last_fields.clone_from(&fields);
        let mut all = Vec::new();
        let mut rest = sentence.to_owned();
        match OneOf::read(line, sentence) {
            Ok(Some(one_of)) => {
                rest = rest.replace(&one_of.text, " ");
                all.push(Said::OneOf(one_of.alternatives));
            }
            Ok(None) if demands(words) && !asks_for_one(sentence) => all.push(Said::Required),
            Ok(None) => {}
            Err(error) => self.unread.push(error),
        }
        let stated = Stated::read(&without_count(&rest), &[]);
        all.extend(stated.months.map(Said::Months));
        let most = stated.maximum.and_then(Number::as_i64);
        all.extend(most.map(Said::MaxItems));
        all.extend(stated.default.map(Said::Default));
        let fraction = if most.is_none() { stated.maximum } else { None };
        let number = stated.unread.or(stated.minimum.or(fraction).map(|number| number.to_string()));
        if let Some(number) = number
            && is_about_limits(&rest)
        {
            let message = format!("a sentence has the number {number}, and it is not clear what it limits");
            self.unread.push(Unreadable::new(line, message));
        }
        let words: Vec<_> = words.iter().map(|word| trimmed(word).to_owned()).collect();
        for said in all {
            let (endpoint, fields, words) = (endpoint.clone(), fields.clone(), words.clone());
            if said != Said::Required || !fields.is_empty() {
                self.all.push(Statement { line, endpoint, fields, words, said });
            }
        }
    }
}

pub(super) fn is_method(word: &str) -> bool {
    matches!(word, "GET" | "POST" | "PUT" | "PATCH" | "DELETE")
}

/// Returns the endpoint that a sentence names.
fn named(words: &[&str]) -> Option<String> {
    for pair in words.windows(2) {
        if let [method, path] = pair
            && is_method(method)
            && path.starts_with('/')
        {
            return Some(format!("{method} {}", path.trim_end_matches([',', ':', ';', '.'])));
        }
    }
    None
}

fn trimmed(word: &str) -> &str {
    word.trim_matches(|char: char| !char.is_ascii_alphanumeric() && char != '_')
}

/// Returns whether a sentence calls fields required. One that denies it, or has it both ways, does not.
fn demands(words: &[&str]) -> bool {
    const ASKS: [&str; 4] = ["require", "requires", "required", "mandatory"];
    const DENIES: [&str; 9] = ["not", "no", "never", "neither", "optional", "if", "when", "unless", "longer"];
    let mut asks = false;
    for word in words {
        let word = trimmed(word).to_lowercase();
        if DENIES.contains(&word.as_str()) {
            return false;
        }
        asks |= ASKS.contains(&word.as_str());
    }
    asks
}

fn asks_for_one(sentence: &str) -> bool {
    sentence.to_lowercase().contains("at least one")
}

/// Returns a sentence without the count of `at least one`, which limits no value.
fn without_count(sentence: &str) -> String {
    sentence.to_lowercase().replace("at least one", "").replace("one of", "")
}

/// A list of fields of which one is needed.
struct OneOf {
    alternatives: Vec<Alternatives>,
    /// The words of the list.
    text: String,
}

impl OneOf {
    /// Reads `at least one of: a, b, or c/d` and `at least one filter (a, b)`; nothing where there is no list.
    fn read(line: usize, sentence: &str) -> Result<Option<Self>, Unreadable> {
        let Some(start) = sentence.to_lowercase().find("at least one") else { return Ok(None) };
        let rest = sentence.get(start..).unwrap_or_default();
        let Some((_, list)) = rest.split_once([':', '(']) else { return Ok(None) };
        let list = list.split(')').next().unwrap_or_default();
        let mut alternatives = Vec::new();
        for item in list.split(',') {
            let item = item.trim().trim_start_matches("or ").trim_matches([' ', '.', '`']);
            if item.is_empty() {
                continue;
            }
            let Some(fields) = alternative(item) else {
                let message =
                    format!("a sentence asks for at least one of a list, but `{item}` names no field");
                return Err(Unreadable::new(line, message));
            };
            alternatives.push(fields);
        }
        if alternatives.is_empty() {
            return Ok(None);
        }
        Ok(Some(Self { alternatives, text: list.to_owned() }))
    }
}

/// Returns the fields of an alternative: one, or several that go together. A "date pair" is those of the range of dates.
fn alternative(item: &str) -> Option<Alternatives> {
    let small = item.to_lowercase();
    if small.contains("date")
        && (small.contains("pair") || small.contains("range") || small.contains("window"))
    {
        return Some(Alternatives::default());
    }
    let mut fields = Vec::new();
    for name in item.replace(" and ", "/").replace('+', "/").split('/') {
        let name = trimmed(name);
        if !is_name(name) {
            return None;
        }
        fields.push(name.to_owned());
    }
    Some(Alternatives(fields))
}

/// Returns the words of a sentence that can only be names of fields.
pub(super) fn field_names(sentence: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for word in sentence.split(|char: char| char.is_whitespace() || "/→,".contains(char)) {
        let word = trimmed(word);
        let is_camel = word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.contains(|char: char| char.is_ascii_uppercase());
        if is_camel && is_name(word) && !names.iter().any(|name| name == word) {
            names.push(word.to_owned());
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &[&str], Said)]) {
        let statements = Statements::read(1, text, None);
        let mut found = Vec::new();
        for statement in &statements.all {
            let fields: Vec<_> = statement.fields.iter().map(String::as_str).collect();
            found.push((statement.endpoint.as_str(), fields, statement.said.clone()));
        }
        let expected: Vec<_> =
            expected.iter().map(|(of, fields, said)| (*of, fields.to_vec(), said.clone())).collect();
        assert_eq!(found, expected, "{text}");
        assert!(statements.unread.is_empty(), "{text}: {:?}", statements.unread);
    }

    #[test]
    fn a_sentence_is_about_the_last_named_endpoint() {
        check(
            "POST /a/list requires takenFrom and takenTo. The span holds 12 months. GET /b/one needs nothing",
            &[
                ("POST /a/list", &["takenFrom", "takenTo"], Said::Required),
                ("POST /a/list", &[], Said::Months(12)),
            ],
        );
        check("The span holds 12 months", &[]);
    }

    #[test]
    fn a_denied_field_is_not_required() {
        for text in [
            "POST /a/list does not require takenFrom.",
            "POST /a/list: takenFrom is no longer required.",
            "POST /a/list takes an optional takenFrom, which was required",
            "POST /a/list, takenTo is required when takenFrom is sent",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn one_of_several_sets_is_needed() {
        let set = |fields: &[&str]| Alternatives(fields.iter().map(|field| (*field).to_owned()).collect());
        for (text, sets) in [
            (
                "POST /a/list: at least one of: id, status, takenFrom/takenTo, or dueFrom/dueTo.",
                vec![
                    set(&["id"]),
                    set(&["status"]),
                    set(&["takenFrom", "takenTo"]),
                    set(&["dueFrom", "dueTo"]),
                ],
            ),
            (
                "POST /a/list requires at least one filter (id, jobId, or a date pair)",
                vec![set(&["id"]), set(&["jobId"]), set(&[])],
            ),
        ] {
            let all = Statements::read(1, text, None).all;
            assert_eq!(all.len(), 1, "{text}: {all:?}");
            assert_eq!(all.first().map(|first| &first.said), Some(&Said::OneOf(sets)), "{text}");
        }
        check("POST /a/list: at least one filter is required", &[]);
        let odd = Statements::read(1, "POST /a/list: at least one of: id, the usual ones", None);
        assert!(
            odd.unread.first().is_some_and(|error| error.message.contains("`the usual ones` names no field"))
        );
    }

    #[test]
    fn limits_and_defaults_of_a_sentence_are_read() {
        check(
            "POST /a/pay: optional paidAt; defaults to now",
            &[("POST /a/pay", &["paidAt"], Said::Default("now".into()))],
        );
        check(
            "POST /a/list takes memberId (comma-separated, max 50 each)",
            &[("POST /a/list", &["memberId"], Said::MaxItems(50))],
        );
        let odd = Statements::read(1, "POST /a/list spans 90 days at most", None);
        assert!(odd.unread.first().is_some_and(|error| error.message.contains("the number 90")));
        check("POST /a/list shows 3 of them", &[]);
    }
}
