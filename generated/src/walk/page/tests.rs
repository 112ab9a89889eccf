use serde_json::json;

use super::*;

fn page(json: &Value) -> Result<Page<i64>, serde_json::Error> {
    let from_text = serde_json::from_str(&json.to_string());
    let from_value: Result<Page<i64>, _> = serde_json::from_value(json.clone());
    assert_eq!(from_text.is_ok(), from_value.is_ok());
    from_text
}

/// A page as the API under test words it.
fn worded(items: &Value, count: &Value) -> Value {
    json!({ crate::PAGING.items: items, crate::PAGING.count: count })
}

#[test]
fn items_come_with_what_the_server_says_of_them() {
    if crate::PAGING.items.is_empty() {
        return;
    }
    let read = page(&worded(&json!([1, 2]), &json!("2"))).unwrap();
    assert_eq!((read.items, read.count), (vec![1, 2], Some(2)));
    let read = page(&worded(&json!([1]), &json!({"not": "a number"}))).unwrap();
    assert_eq!((read.items, read.count, read.extra.len()), (vec![1], None, 1));
    assert_eq!(page(&json!([1, 2])).unwrap().items, [1, 2]);
    let paging = &crate::PAGING;
    let read = page(&json!({ paging.items: [1], paging.number: 3, paging.size: 50, "all": 9 })).unwrap();
    assert_eq!((read.number, read.size, read.count, read.extra.len()), (Some(3), Some(50), None, 1));
}

#[test]
fn what_has_no_items_is_not_an_empty_page() {
    for json in [json!({}), json!({"message": "x"}), json!(null), json!("x"), worded(&json!(null), &json!(3))]
    {
        assert!(page(&json).is_err(), "{json}");
    }
    if !crate::PAGING.items.is_empty() {
        assert!(page(&worded(&json!({}), &json!(0))).is_err());
        assert_eq!(page(&json!({ crate::PAGING.count: 0 })).unwrap().items, [0; 0]);
    }
}

#[test]
fn page_is_iterated_by_value_and_by_reference() {
    let page = Page::new(vec![1, 2], Figures::default());
    let mut seen = Vec::new();
    for item in &page {
        seen.push(*item);
    }
    for item in page {
        seen.push(item);
    }
    assert_eq!(seen, [1, 2, 1, 2]);
}

#[test]
fn error_names_the_expected_page() {
    let error = page(&json!("x")).unwrap_err().to_string();
    assert!(error.contains("expected a page of items"), "{error}");
    let error = page(&worded(&json!({}), &json!(0))).unwrap_err().to_string();
    assert!(crate::PAGING.items.is_empty() || error.contains("expected a sequence"), "{error}");
}

#[derive(Clone, Debug, Default, PartialEq)]
struct Thing {
    id: Option<i64>,
    extra: Map<String, Value>,
}
crate::types::entity!(Thing { id => "id" });

#[test]
fn page_of_entities_is_read_like_any_other() {
    let paging = &crate::PAGING;
    for json in [
        json!([{"id": 1}, {"id": "2", "x": null}]),
        worded(&json!([{"id": 1}, {}]), &json!(2)),
        json!({ paging.items: [{"id": 1}], paging.number: 3, paging.size: "50", "all": [9] }),
        worded(&json!([]), &json!(0)),
        worded(&json!(null), &json!(0)),
        worded(&json!(null), &json!(1)),
        worded(&json!([{"id": 1}, 2]), &json!(1)),
        worded(&json!({}), &json!(1)),
        json!({}),
        json!(null),
        json!([1]),
    ] {
        same(&json.to_string());
    }
    let items = paging.items;
    // The last one of two counts.
    same(&format!(r#"{{"{items}":[{{"id":1}}],"{items}":[{{"id":2}}]}}"#));
    same(&format!(r#"{{"{items}":[{{"id":1}}],"{items}":null}}"#));
    for broken in ["", "[", "[{}", r#"[{"id":1},]"#, "[] []", &format!(r#"{{"{items}":[{{"id":1}}"#)] {
        same(broken);
    }
}

/// Compares both readings of a page, and their errors.
#[track_caller]
fn same(json: &str) {
    let expected = serde_json::from_str::<Page<Thing>>(json).map_err(|error| error.to_string());
    assert_eq!(entities(json).map_err(|error| error.to_string()), expected, "{json}");
}
