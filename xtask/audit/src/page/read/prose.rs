//! Texts, lists and the front matter.

use super::state::{Part, Reader};
use crate::page::contract::{contract, is_row};
use crate::page::facts::{FRONT_MATTER, Said, Values};
use crate::page::sentence::Statements;
use crate::page::unreadable::Unreadable;
use crate::page::values::{self, List};

impl Reader {
    pub(super) fn text(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        if let Some(sign) = contract(text) {
            let message = format!("{sign}, so this is more than words for people, but it cannot be placed");
            return Err(Unreadable::new(line, message));
        }
        let announcement = text.trim_end_matches(':').to_lowercase();
        self.in_values = announcement.ends_with("enum values");
        if text.ends_with(':') {
            self.in_response = is_about_response(text);
        }
        self.constants(line, text);
        self.deprecated(line, text);
        self.sentences(line, text);
        let rest = self.label(text);
        self.say_here(line, rest);
        Ok(())
    }

    /// Reads the base URL and the header of the key: `Auth: X-API-Key header. Base: https://…`.
    fn constants(&mut self, line: usize, text: &str) {
        for (label, fact) in [("Auth: ", &mut self.facts.key_header), ("Base: ", &mut self.facts.base_url)] {
            if fact.text.is_empty()
                && let Some((_, rest)) = text.split_once(label)
            {
                let word = rest.split_whitespace().next().unwrap_or_default().trim_end_matches(['.', ',']);
                *fact = Said { text: word.to_owned(), line };
            }
        }
    }

    pub(super) fn sentences(&mut self, line: usize, text: &str) {
        let about = match (&self.part, self.facts.endpoints.last()) {
            (Part::Endpoint, Some(endpoint)) => Some(endpoint.name()),
            _ => self.about.clone(),
        };
        let statements = Statements::read(line, text, about);
        if self.part != Part::Endpoint {
            self.about = statements.about;
        }
        self.statements.extend(statements.all);
        for error in statements.unread {
            self.unread(error, text);
        }
    }

    /// Takes the label of an endpoint out of the first text below its heading, and returns the rest.
    fn label<'t>(&mut self, text: &'t str) -> &'t str {
        if self.part != Part::Endpoint || !std::mem::take(&mut self.wants_label) {
            return text;
        }
        let (label, rest) = text.split_once(". ").unwrap_or((text, ""));
        if let Some(endpoint) = self.facts.endpoints.last_mut() {
            label.trim_end_matches('.').clone_into(&mut endpoint.label);
        }
        rest
    }

    pub(super) fn aside(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        self.deprecated(line, text);
        match contract(text) {
            Some(sign) => Err(Unreadable::new(line, format!("{sign}, and it cannot be placed"))),
            None => {
                self.say_here(line, text);
                Ok(())
            }
        }
    }

    /// Reads a key of the front matter.
    pub(super) fn meta(&mut self, line: usize, key: &str, value: &str) -> Result<(), Unreadable> {
        match key {
            "description" => self.say(line, self.place(), value),
            "deprecated" if value == "true" => {
                self.facts.deprecated = Some(Said { text: "deprecated".to_owned(), line });
            }
            "openapi" | "api" | "openapi-schema" => {
                let message = format!(
                    "the page names an OpenAPI operation, `{value}`: the docs site may have an OpenAPI document now; \
                     compare the spec with it"
                );
                return Err(Unreadable::new(line, message));
            }
            _ => self.say(line, FRONT_MATTER.to_owned(), &format!("{key}: {value}")),
        }
        Ok(())
    }

    pub(super) fn item(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        let is_list = List::read(text).is_some_and(|list| !list.field.contains(char::is_uppercase));
        if is_list || text.contains("curl ") || is_row(text, true) {
            let message = "a list stands here that is not announced by `Enum values:`, so it is not known what it lists";
            return Err(Unreadable::new(line, message));
        }
        self.text(line, text)
    }

    pub(super) fn values(&mut self, line: usize, text: &str) -> Result<(), Unreadable> {
        let Some(List { field, values: list }) = List::read(text) else { return Ok(()) };
        let listed = values::listed(line, list)?;
        if listed.is_empty() {
            return Err(Unreadable::new(line, "the list of values is empty, or talks about them"));
        }
        let endpoint = self.last(line, "a list of values")?;
        if let Some(first) = endpoint.values_of(field) {
            let message =
                format!("the values of {field} stand here again; line {} has them first", first.line);
            return Err(Unreadable::new(line, message));
        }
        endpoint.values.push(Values { field: field.to_owned(), values: listed, line });
        let place = format!("the values of {field} in {}", self.place());
        self.say(line, place, text);
        self.since = Some("[values]");
        Ok(())
    }
}

/// Returns whether a heading or an announcement is about a response.
pub(super) fn is_about_response(text: &str) -> bool {
    let text = text.to_lowercase();
    ["response", "returns", "answer"].iter().any(|word| text.contains(word))
}
