//! Stored cursors: each part of their JSON is read and written as it was.

use serde_json::{Value, json};
use vh3_bigchange::Cursor;

const EARLY: &str = "2026-01-02T00:00:00Z";
const LATE: &str = "2026-02-03T04:05:06Z";

/// Returns a cursor with a value in each part.
fn whole() -> Value {
    json!({
        "version": 3,
        "operation": "jobs.list",
        "request": "cbf29ce484222325",
        "range": [EARLY, LATE],
        "windows": 2,
        "items": 5,
        "done": false,
        "at": { "window": 1, "seek": { "from": EARLY }, "page": 4, "step": null },
        "way": "time",
        "times": { "low": EARLY, "high": LATE, "order": "ascending", "steps": 3, "last": LATE },
        "sought": true,
        "misses": 1,
        "rounds": 2,
        "low": 3,
        "taken": 4,
        "pages": [["00000000000000ab", 4]],
        "shared": true,
        "recent": [["00000000000000cd", "00000000000000ef"]],
        "before": ["0000000000000001", "0000000000000002"],
        "edge": ["0000000000000003"],
    })
}

#[track_caller]
fn check(stored: &Value) {
    let cursor: Cursor = serde_json::from_value(stored.clone()).expect("a cursor");
    assert_eq!(serde_json::to_value(cursor).expect("JSON"), *stored);
}

#[test]
fn stored_cursor_is_written_as_it_was_read() {
    check(&whole());
    for (name, values) in [
        ("way", vec![json!("position"), json!("time"), json!("twice"), json!("compared")]),
        ("times", vec![json!(null)]),
        ("range", vec![json!(null)]),
        ("done", vec![json!(true)]),
        ("sought", vec![json!(false)]),
        ("shared", vec![json!(false)]),
    ] {
        for value in values {
            let mut stored = whole();
            stored[name] = value;
            check(&stored);
        }
    }
}

#[test]
fn stored_position_is_written_as_it_was_read() {
    for (name, values) in [
        ("seek", vec![json!(null), json!({ "from": EARLY }), json!({ "to": LATE })]),
        (
            "step",
            vec![
                json!({ "seek": { "to": LATE }, "page": 7 }),
                json!({ "seek": null, "page": 7 }),
                json!({ "top": 9, "found": 8, "then": { "from": EARLY } }),
                json!({ "top": 9, "found": null, "then": null }),
            ],
        ),
    ] {
        for value in values {
            let mut stored = whole();
            stored["at"][name] = value;
            check(&stored);
        }
    }
    for order in [json!("ascending"), json!("descending"), json!(null)] {
        let mut stored = whole();
        stored["times"]["order"] = order;
        check(&stored);
    }
}

#[test]
fn error_names_the_unreadable_part_of_a_cursor() {
    for name in ["taken", "pages", "recent", "times", "way"] {
        let mut stored = whole();
        stored[name] = json!("odd");
        let error = serde_json::from_value::<Cursor>(stored).expect_err("no cursor");
        let expected = format!("the cursor's `{name}` cannot be read; start the list again");
        // A member of an object is named alone.
        assert!(error.to_string() == expected || name == "times", "{error}");
        assert!(error.to_string().ends_with("cannot be read; start the list again"), "{error}");
    }
}
