//! The windows of a range, and the identity of a request.

use super::hash::Fnv;
use super::place::{Place, Seek};
use crate::PAGING;
use crate::call::endpoint::{Endpoint, Window};
use crate::call::window::{self, DateRange};
use crate::types::Timestamp;
use crate::types::encode::Object;

/// The windows of a range, in the order of pagination.
pub(super) struct Plan {
    pub(super) window: Window,
    pub(super) range: (Timestamp, Timestamp),
    pub(super) windows: Vec<(Timestamp, Timestamp)>,
    descending: bool,
    /// The field to sort by, and the time of an item as its value.
    sort: Option<Sort>,
}

/// The order that paging by time needs.
#[derive(Clone, Copy)]
struct Sort {
    field: &'static str,
    by: &'static str,
    /// Whether the request asks for this order itself.
    is_set: bool,
}

impl Sort {
    /// Returns the order by the time of items, if the endpoint has one and the request asks for no other.
    fn new(endpoint: &Endpoint, window: Window, fields: &Object) -> Option<Self> {
        let (field, by) = (PAGING.sort?, window.item?);
        let is_set = fields.value(field).is_some();
        let is_other = is_set && string(fields, field) != Some(by);
        (endpoint.fields.contains(&field) && !is_other).then_some(Self { field, by, is_set })
    }
}

impl Plan {
    /// Returns the windows of the request, if it has a range that the server limits.
    pub(super) fn new(endpoint: &Endpoint, fields: &Object) -> Option<Self> {
        let DateRange { window, from, to } = window::split_range(endpoint, fields)?;
        let descending = match PAGING.descending {
            Some((name, value)) => string(fields, name) == Some(value),
            None => false,
        };
        let mut windows = window::cut(from, to, window.months);
        if descending {
            windows.reverse();
        }
        let sort = Sort::new(endpoint, window, fields);
        Some(Self { window, range: (from, to), windows, descending, sort })
    }

    /// Whether the list can be asked for in the order of the time of its items.
    pub(super) fn is_paged_by_time(&self) -> bool {
        self.sort.is_some()
    }

    /// Asks for no order any more, and returns whether the request did not do so itself.
    pub(super) fn drop_sort(&mut self) -> bool {
        self.sort.take().is_some_and(|sort| !sort.is_set)
    }

    /// Returns the instant that a window shares with the next one.
    pub(super) fn boundary(&self, window: usize) -> Option<Timestamp> {
        self.windows.get(window + 1)?;
        let (from, to) = self.windows.get(window)?;
        Some(if self.descending { *from } else { *to })
    }

    /// Returns the request for a page, without its number.
    pub(super) fn within(&self, place: Place, fields: Object) -> Object {
        let Some((from, to)) = self.windows.get(place.window) else { return fields };
        let (from, to) = match place.seek {
            Some(Seek::From(seek)) => (seek, *to),
            Some(Seek::To(seek)) => (*from, seek),
            None => (*from, *to),
        };
        let fields = fields.set(self.window.from, from).set(self.window.to, to);
        match self.sort {
            Some(sort) => fields.set(sort.field, sort.by),
            None => fields,
        }
    }
}

/// Returns the value of a field that is a string without escapes.
fn string<'f>(fields: &'f Object, name: &str) -> Option<&'f str> {
    serde_json::from_slice(fields.value(name)?).ok()
}

pub(super) fn integer(fields: &Object, name: &str) -> Option<i64> {
    serde_json::from_slice(fields.value(name)?).ok()
}

/// Spells a range for an error.
pub(super) fn spelled(range: Option<(Timestamp, Timestamp)>) -> String {
    match range {
        Some((from, to)) => format!("{from} to {to}"),
        None => "no range".to_owned(),
    }
}

/// Returns the hash that tells one request from another, apart from the range that is split into windows and the page. Of
/// a range that is not the first one of the endpoint, the name counts: the cursor has its ends.
pub(super) fn identity(endpoint: &Endpoint, plan: Option<&Plan>, fields: &Object) -> String {
    let mut hash = Fnv::new();
    let first = endpoint.windows.first();
    match plan {
        Some(plan) if first.is_some_and(|first| plan.window != *first) => {
            hash = hash.with(plan.window.from.as_bytes());
        }
        _ => {}
    }
    for (name, value) in fields.members() {
        let field: &str = serde_json::from_slice(name).unwrap_or_default();
        let is_end = plan.is_some_and(|plan| field == plan.window.from || field == plan.window.to);
        if field != PAGING.number && !is_end {
            hash = hash.with(name).with(value);
        }
    }
    format!("{:016x}", hash.value())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::endpoint::Effect;

    const ORDER: &[&str] = &["alpha", "beta", "gamma"];
    const GREEK: Endpoint = Endpoint::with_effect(Effect::Read);

    #[test]
    fn identity_is_the_same_in_every_version() {
        let fields = Object::new(ORDER).set("alpha", 7).set("gamma", "é");
        assert_eq!(identity(&GREEK, None, &fields), "2159cf71206bd4d3");
        assert_eq!(identity(&GREEK, None, &Object::new(ORDER)), "cbf29ce484222325");
    }

    #[test]
    fn identity_leaves_out_the_page_and_nothing_else() {
        let fields = Object::new(ORDER).set("alpha", 7);
        assert_ne!(identity(&GREEK, None, &fields), identity(&GREEK, None, &fields.clone().set("beta", 1)));
        if !PAGING.number.is_empty() {
            assert_eq!(
                identity(&GREEK, None, &fields),
                identity(&GREEK, None, &fields.clone().set(PAGING.number, 3))
            );
            assert_ne!(identity(&GREEK, None, &fields), identity(&GREEK, None, &fields.set(PAGING.size, 3)));
        }
    }
}
