//! Headings: endpoints, sections and the title.

use super::prose::is_about_response;
use super::state::{Part, Reader};
use crate::page::facts::Endpoint;
use crate::page::sentence::is_method;
use crate::page::unreadable::{MOST, Unreadable};

/// The heading of an endpoint: method, path, and a remark in brackets.
pub(super) struct EndpointHeading<'t> {
    pub(super) method: &'t str,
    pub(super) path: &'t str,
    pub(super) rest: &'t str,
}

impl<'t> EndpointHeading<'t> {
    pub(super) fn read(text: &'t str) -> Option<Self> {
        let (method, rest) = text.split_once(' ')?;
        let (path, rest) = rest.split_once(' ').unwrap_or((rest, ""));
        let is_remark = rest.is_empty() || rest.starts_with('(') && rest.ends_with(')');
        if is_method(method) && path.starts_with('/') && is_remark {
            Some(Self { method, path, rest })
        } else {
            None
        }
    }
}

impl Reader {
    pub(super) fn heading(
        &mut self,
        line: usize,
        depth: Option<usize>,
        text: &str,
    ) -> Result<(), Unreadable> {
        if let Some(heading) = EndpointHeading::read(text) {
            self.depth = depth;
            return self.endpoint(line, &heading);
        }
        let is_path = |word: &str| word.strip_prefix('/').is_some_and(|rest| !rest.is_empty());
        if text.split_whitespace().any(|word| is_method(word) || is_path(word)) {
            self.part = Part::Lost(line);
            let message =
                format!("the heading `{text}` looks like an endpoint; expected a method and a path");
            return Err(Unreadable::new(line, message));
        }
        let is_deeper = depth.zip(self.depth).is_some_and(|(own, endpoint)| own > endpoint);
        let is_label = depth.is_none() && self.wants_label;
        if self.part == Part::Endpoint && (is_deeper || is_label) {
            self.in_response = is_about_response(text);
            return self.text(line, text);
        }
        (self.in_response, self.about, self.since) = (false, None, None);
        if self.facts.title.is_empty() {
            text.clone_into(&mut self.facts.title);
            return Ok(());
        }
        self.part = Part::Section;
        text.clone_into(&mut self.section);
        // Text that only looks like a heading is found as a new word.
        self.say(line, "the headings".to_owned(), text);
        Ok(())
    }

    fn endpoint(&mut self, line: usize, heading: &EndpointHeading<'_>) -> Result<(), Unreadable> {
        let EndpointHeading { method, path, rest } = *heading;
        if self.facts.endpoints.len() >= MOST {
            self.part = Part::Lost(line);
            return Err(Unreadable::new(line, format!("no page has more than {MOST} endpoints")));
        }
        let mut known = self.facts.endpoints.iter();
        if let Some(first) = known.find(|first| first.path == path && first.method == method) {
            let message = format!("{method} {path} stands here again; line {} has it first", first.line);
            self.part = Part::Lost(line);
            return Err(Unreadable::new(line, message));
        }
        let (method, path, section) = (method.to_owned(), path.to_owned(), self.section.clone());
        self.facts.endpoints.push(Endpoint { method, path, section, line, ..Endpoint::default() });
        (self.part, self.wants_label, self.since) = (Part::Endpoint, true, None);
        self.in_response = false;
        if !rest.is_empty() {
            self.deprecated(line, rest);
            self.say(line, self.place(), rest);
        }
        Ok(())
    }
}
