#![allow(unreachable_pub, reason = "the macros write methods for types that users see")]

use serde_json::{Map, Value, json};

use crate::types::{Decimal, Timestamp, open_enum};

mod kind {
    crate::types::kinds!(ThingId);
}

type Id = crate::types::Id<kind::ThingId>;

#[derive(Clone, Debug, PartialEq)]
enum Colour {
    Red,
    Other(Box<str>),
}

impl Colour {
    const ALL: &'static [Self] = &[Self::Red];

    fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Other(value) => value,
        }
    }
}
open_enum!(Colour);

#[derive(Clone, Debug, Default, PartialEq)]
struct Thing {
    id: Option<Id>,
    name: Option<String>,
    colour: Option<Colour>,
    at: Option<Timestamp>,
    size: Option<Decimal>,
    ready: Option<bool>,
    others: Option<Vec<Id>>,
    fields: Option<Vec<Value>>,
    inner: Option<Box<Thing>>,
    extra: Map<String, Value>,
}
entity!(Thing {
    id => "id",
    name => "name",
    colour => "colour",
    at => "at",
    size => "size",
    ready => "isReady",
    others => "others",
    fields => "fields",
    inner => "inner",
});

fn read(json: &Value) -> Thing {
    let from_text: Thing = serde_json::from_str(&json.to_string()).unwrap();
    let from_value: Thing = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(from_text, from_value);
    from_text
}

/// Checks that a value of `name` is kept unchanged in `extra`.
#[track_caller]
fn check_kept(name: &str, value: Value) {
    let thing = read(&json!({ name: value }));
    let mut expected = Thing::default();
    expected.extra.insert(name.to_owned(), value);
    assert_eq!(thing, expected);
}

#[test]
fn what_is_expected_is_typed() {
    let json = json!({
        "id": 7, "name": "n", "colour": "red", "at": "2026-01-02T03:04:05Z", "size": 1.5, "isReady": true,
        "others": [1, 2], "fields": [{"a": null}, 1, null], "inner": {"id": 8},
    });
    let thing = read(&json);
    assert_eq!(thing.id.map(Id::get), Some(7));
    assert_eq!(thing.colour, Some(Colour::Red));
    assert_eq!(thing.others, Some(vec![Id::new(1), Id::new(2)]));
    assert_eq!(thing.inner.as_ref().and_then(|inner| inner.id), Some(Id::new(8)));
    assert_eq!(thing.fields.as_ref().map(Vec::len), Some(3));
    assert!(thing.extra.is_empty());
    assert_eq!(serde_json::to_value(&thing).unwrap(), json, "it is written as it was read");
}

#[test]
fn nothing_and_null_are_nothing() {
    assert_eq!(read(&json!({})), Thing::default());
    assert_eq!(read(&json!({"id": null, "colour": null, "others": null, "inner": null})), Thing::default());
}

#[test]
fn ids_are_exact_from_numbers_and_texts() {
    for (json, id) in [
        (json!(i64::MAX), i64::MAX),
        (json!(i64::MIN), i64::MIN),
        (json!("9223372036854775807"), i64::MAX),
        (json!(5.0), 5),
        (json!("5.0"), 5),
        (json!(9_007_199_254_740_992.0), 9_007_199_254_740_992),
        (json!(-9_007_199_254_740_992.0), -9_007_199_254_740_992),
    ] {
        assert_eq!(read(&json!({ "id": json })).id, Some(Id::new(id)), "{json}");
    }
    for json in [json!(u64::MAX), json!(1e300), json!(1.5), json!("5.5"), json!(""), json!(true)] {
        check_kept("id", json);
    }
}

#[test]
fn what_is_of_another_type_is_kept_beside() {
    for json in [json!([]), json!({"a": {"b": []}}), json!(false)] {
        check_kept("name", json);
    }
    check_kept("at", json!("yesterday"));
    check_kept("at", json!(1_700_000_000));
    check_kept("size", json!("much"));
    check_kept("isReady", json!("yes"));
    check_kept("isReady", json!(2));
    check_kept("inner", json!([{"id": 1}]));
    check_kept("others", json!([1, "two"]));
    check_kept("others", json!([1, null]));
    check_kept("fields", json!({"label": "value"}));
    check_kept("isNew", json!({"any": ["thing"]}));
}

#[test]
fn values_that_are_not_listed_round_trip() {
    let thing = read(&json!({"colour": "mauve"}));
    assert_eq!(thing.colour, Some(Colour::Other("mauve".into())));
    assert_eq!(serde_json::to_value(&thing).unwrap(), json!({"colour": "mauve"}));
}

#[test]
fn a_fraction_of_a_second_is_cut_off() {
    for text in ["2026-01-02T03:04:05.9Z", "2026-01-02T03:04:05.1234567Z", "2026-01-02T04:04:05.5+01:00"] {
        let at = read(&json!({ "at": text })).at.expect("it is a time");
        assert_eq!(at.to_string(), "2026-01-02T03:04:05Z");
    }
}

#[test]
fn only_an_object_is_one() {
    for json in ["null", "[]", "1", r#""text""#, r#"{"id":"#] {
        assert!(serde_json::from_str::<Thing>(json).is_err(), "{json}");
    }
    let error = serde_json::from_str::<Thing>("[]").unwrap_err().to_string();
    assert!(error.contains("expected an object, a Thing"), "{error}");
}

#[test]
fn scalars_are_read_in_each_others_spelling() {
    for (json, ready) in [
        ("1", true),
        ("0", false),
        ("1.0", true),
        (r#""true""#, true),
        (r#""False""#, false),
        (r#""1""#, true),
        (r#""0""#, false),
    ] {
        let thing: Thing = serde_json::from_str(&format!(r#"{{"isReady":{json}}}"#)).unwrap();
        assert_eq!((thing.ready, thing.extra.len()), (Some(ready), 0), "{json}");
    }
    for (json, name) in
        [("10045", "10045"), ("1.50", "1.50"), ("12345678901234567890.0", "12345678901234567890.0")]
    {
        let thing: Thing = serde_json::from_str(&format!(r#"{{"name":{json}}}"#)).unwrap();
        assert_eq!((thing.name.as_deref(), thing.extra.len()), (Some(name), 0), "{json}");
    }
}

#[test]
fn digits_and_characters_survive() {
    let json =
        r#"{"size":12345678901234567.89,"name":"flat \ud83d","weird":1e400,"long":0.1234567890123456789}"#;
    let thing: Thing = serde_json::from_str(json).unwrap();
    assert_eq!(thing.size.as_ref().map(Decimal::as_str), Some("12345678901234567.89"));
    assert_eq!(thing.name.as_deref(), Some("flat \u{FFFD}"));
    assert_eq!(thing.extra.get("weird"), Some(&json!("1e400")));
    assert_eq!(thing.extra.get("long"), Some(&json!("0.1234567890123456789")));
}

#[test]
fn row_of_an_entity_has_all_its_columns() {
    let row = read(&json!({ "id": 7, "others": [1, 2], "odd": null, "inner": { "id": 8 } })).row();
    assert_eq!(row.columns().len(), row.cells().len());
    let text = serde_json::to_string(&row).unwrap();
    assert!(text.starts_with(r#"{"id":7,"name":null"#), "{text}");
    assert!(text.contains(r#""others":"[1,2]""#) && text.contains(r#""inner":"{\"id\":8}""#), "{text}");
}
