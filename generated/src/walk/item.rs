//! An item of a list and the members that pagination reads.

use std::borrow::Cow;
use std::ops::Range;

use super::hash::Fnv;
use crate::PAGING;
use crate::types::member::{Member, Members};
use crate::types::{Json, Lenient as _, Timestamp};

/// A received item.
pub(super) struct Item {
    /// The place of its JSON in the response.
    pub(super) place: Range<usize>,
    /// The hash of its id.
    pub(super) id: Option<u64>,
    /// The hash by which the same item is recognized on a later page.
    pub(super) mark: Option<u64>,
    pub(super) time: Option<Timestamp>,
    /// The mark of the item, or else the hash of all of it.
    print: u64,
    /// Whether the item was on an earlier page.
    pub(super) known: bool,
}

impl Item {
    /// Reads the id and the time of an item. `time` names the member that holds the time which the range filters.
    pub(super) fn new(place: Range<usize>, json: &str, time: Option<&'static str>) -> Self {
        let Facts { id, time } = Facts::read(json, time);
        let mark = id.map(|id| marked(id, time, json));
        let print = mark.unwrap_or_else(|| Fnv::new().with(json.as_bytes()).value());
        Self { place, id, mark, time, print, known: false }
    }
}

/// Returns the hash of id and time, or of the whole item if it has no time: an item with the same id and other content may be a
/// different item.
fn marked(id: u64, time: Option<Timestamp>, json: &str) -> u64 {
    let hash = Fnv::new().with(&id.to_le_bytes());
    match time {
        Some(time) => hash.with(&time.text()).value(),
        None => hash.with(&content(json).to_le_bytes()).value(),
    }
}

/// Returns the hash of the items of a page, in any order.
pub(super) fn fingerprint<'a>(items: impl Iterator<Item = &'a Item>) -> u64 {
    let mut prints: Vec<_> = items.map(|item| item.print).collect();
    prints.sort_unstable();
    let mut hash = Fnv::new();
    for print in prints {
        hash = hash.with(&print.to_le_bytes());
    }
    hash.value()
}

/// The members of an item that pagination reads.
#[derive(Default)]
struct Facts {
    id: Option<u64>,
    time: Option<Timestamp>,
}

impl Facts {
    fn read(json: &str, time: Option<&'static str>) -> Self {
        let mut facts = Self::default();
        for Member { name, value } in Members::new(json) {
            if Some(&*name) == PAGING.id {
                facts.id = id(value);
            } else if Some(&*name) == time {
                facts.time = Timestamp::read(&Json::new(value));
            } else {
                continue;
            }
            if facts.id.is_some() && (time.is_none() || facts.time.is_some()) {
                break;
            }
        }
        facts
    }
}

/// Returns the hash of an id by its value: `7`, `7.0` and `"7"` are equal. An empty string and null are no ids.
fn id(json: &str) -> Option<u64> {
    let value = match json.as_bytes().first()? {
        b'"' => Cow::Owned(serde_json::from_str::<String>(json).ok()?),
        b'-' | b'0'..=b'9' => whole(json),
        _ => return None,
    };
    (!value.is_empty()).then(|| Fnv::new().with(value.as_bytes()).value())
}

/// Converts an integer with a fraction of zeros or an exponent to its plain digits. Any other number stays as it is.
fn whole(json: &str) -> Cow<'_, str> {
    // From this number on, different integers are read as the same `f64`.
    const INEXACT: f64 = 9_007_199_254_740_992.0;
    if json.bytes().all(|byte| byte.is_ascii_digit()) {
        return Cow::Borrowed(json);
    }
    match json.parse::<f64>() {
        Ok(number) if number.fract() == 0.0 && number.abs() < INEXACT => Cow::Owned(format!("{number:.0}")),
        _ => Cow::Borrowed(json),
    }
}

/// Returns the hash of all members but the id, in any order.
fn content(json: &str) -> u64 {
    if !json.starts_with('{') {
        return Fnv::new().with(json.as_bytes()).value();
    }
    let mut sum = 0_u64;
    for Member { name, value } in Members::new(json) {
        if Some(&*name) != PAGING.id {
            let member = Fnv::new().with(name.as_bytes()).with(b":").with(value.as_bytes());
            sum = sum.wrapping_add(member.value());
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(json: &str) -> Item {
        Item::new(0..json.len(), json, Some("at"))
    }

    /// Returns an item whose id has the name that the API under test uses.
    fn with_id(id: &str, rest: &str) -> Item {
        item(&format!(r#"{{"{}":{id}{rest}}}"#, PAGING.id.unwrap_or("id")))
    }

    #[test]
    fn ids_are_compared_by_value() {
        if PAGING.id.is_none() {
            return;
        }
        let seven = with_id("7", "");
        for spelled in ["\"7\"", "7.0", "7e0", "\"\\u0037\""] {
            assert_eq!(with_id(spelled, "").mark, seven.mark, "{spelled}");
        }
        for other in ["8", "70", "-7", "7.5", "\"7a\"", "700e-1"] {
            assert_ne!(with_id(other, "").mark, seven.mark, "{other}");
        }
        for large in ["9007199254740993", "9007199254740992"] {
            assert!(with_id(large, "").mark.is_some());
        }
        assert_ne!(with_id("9007199254740993", "").id, with_id("9007199254740992", "").id);
        assert_ne!(with_id("9007199254740992.0", "").id, with_id("9007199254740992", "").id);
        assert_eq!(with_id("9007199254740991.0", "").id, with_id("9007199254740991", "").id);
        assert_ne!(with_id("7.5", "").id, with_id("8", "").id, "a fraction is not rounded");
    }

    #[test]
    fn null_and_an_empty_string_are_no_id() {
        for json in ["null", "\"\"", "true", "[7]", "{\"a\":7}"] {
            assert_eq!(with_id(json, "").id, None, "{json}");
        }
        assert_eq!(item("[1]").id, None);
    }

    #[test]
    fn an_item_is_recognized_by_id_and_time_or_content() {
        if PAGING.id.is_none() {
            return;
        }
        let at = r#","at":"2026-01-01T00:00:00Z""#;
        let changed = format!(r#"{at},"note":"new""#);
        assert_eq!(with_id("7", at).mark, with_id("7", &changed).mark, "the same item, changed");
        assert_ne!(with_id("7", at).mark, with_id("7", r#","at":"2026-01-02T00:00:00Z""#).mark);
        assert_ne!(with_id("7", r#","state":"new""#).mark, with_id("7", r#","state":"old""#).mark);
        assert_eq!(with_id("7", r#","a":1,"b":2"#).mark, with_id("\"7\"", r#","b":2,"a":1"#).mark);
    }

    #[test]
    fn broken_strings_do_not_hide_the_id() {
        if PAGING.id.is_none() {
            return;
        }
        let broken = item(&format!(r#"{{"a\ud83d":1,"{}":7}}"#, PAGING.id.unwrap_or("id")));
        assert_eq!(broken.id, with_id("7", "").id);
    }
}
