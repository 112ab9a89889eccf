//! What a walk is to go through: the windows of a span, and what tells one request from another.

use super::item::Fnv;
use crate::PAGING;
use crate::call::endpoint::{Endpoint, Window};
use crate::call::window;
use crate::types::Timestamp;
use crate::types::encode::Object;

/// The windows of a span, in the order in which they are walked.
pub(super) struct Plan {
    pub(super) window: Window,
    pub(super) spans: Vec<(Timestamp, Timestamp)>,
    descending: bool,
}

impl Plan {
    /// The windows of the request, where its span is limited.
    pub(super) fn new(endpoint: &Endpoint, fields: &Object) -> Option<Self> {
        let (window, from, to) = window::span(endpoint, fields)?;
        let is =
            |(name, value): (&str, &str)| fields.value(name).is_some_and(|json| text(json) == Some(value));
        let mut plan = Self { window, spans: Vec::new(), descending: PAGING.descending.is_some_and(is) };
        plan.cut(from, to);
        Some(plan)
    }

    /// Takes another span.
    pub(super) fn cut(&mut self, from: Timestamp, to: Timestamp) {
        self.spans = window::cut(from, to, self.window.months);
        if self.descending {
            self.spans.reverse();
        }
    }

    /// The instant that a window shares with the one that is walked after it.
    pub(super) fn boundary(&self, window: usize) -> Option<Timestamp> {
        self.spans.get(window + 1)?;
        let (from, to) = self.spans.get(window)?;
        Some(if self.descending { *from } else { *to })
    }

    /// The request for a window.
    pub(super) fn within(&self, window: usize, fields: Object) -> Object {
        match self.spans.get(window) {
            Some((from, to)) => fields.set(self.window.from, *from).set(self.window.to, *to),
            None => fields,
        }
    }
}

fn text(json: &[u8]) -> Option<&str> {
    serde_json::from_slice(json).ok()
}

pub(super) fn integer(fields: &Object, name: &str) -> Option<i64> {
    serde_json::from_slice(fields.value(name)?).ok()
}

/// What tells one request from another, apart from its span and its page.
pub(super) fn identity(endpoint: &Endpoint, fields: &Object) -> String {
    let ends = || endpoint.windows.iter().take(1).flat_map(|window| [window.from, window.to]);
    let moving = |name: &[u8]| {
        let name = text(name).unwrap_or_default();
        name == PAGING.number || ends().any(|end| end == name)
    };
    let mut hash = Fnv::new();
    for (name, value) in fields.members().filter(|(name, _)| !moving(name)) {
        hash.add(name);
        hash.add(value);
    }
    format!("{:016x}", hash.0)
}
