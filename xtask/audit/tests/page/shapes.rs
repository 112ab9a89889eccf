//! Shapes of tables and sentences: a page that has each of them is read in full.

use audit::page::{Alternatives, Endpoint, Facts, read};
use support::source;

fn orders() -> Facts {
    let text = source("xtask/audit/tests/page/pages/orders.txt").text;
    let facts = read(&text).unwrap_or_else(|error| panic!("{error:?}"));
    assert!(facts.unread.is_empty(), "{:?}", facts.unread);
    facts
}

fn endpoint(path: &str) -> Endpoint {
    let facts = orders();
    facts.endpoint(&format!("POST {path}")).cloned().unwrap_or_else(|| panic!("no {path}"))
}

fn set(fields: &[&str]) -> Alternatives {
    Alternatives(fields.iter().map(|field| (*field).to_owned()).collect())
}

#[test]
fn sets_of_which_one_is_needed() {
    let list = endpoint("/orders/list");
    let [one_of] = list.one_of.as_slice() else { panic!("{:?}", list.one_of) };
    assert_eq!(
        one_of.sets,
        [set(&["id"]), set(&["toolId"]), set(&["madeFrom", "madeTo"]), set(&["dueFrom", "dueTo"])]
    );
    assert!(list.required.is_empty() && endpoint("/orders/search").required.is_empty());
}

#[test]
fn ranges_in_sentences_and_in_cells() {
    let list = endpoint("/orders/list");
    let spans: Vec<_> = list.spans.iter().map(|span| (span.months, span.fields.join(" "))).collect();
    assert!(spans.contains(&(12, String::new())), "{spans:?}");
    assert!(spans.contains(&(12, "madeFrom madeTo".to_owned())), "{spans:?}");
    let row = list.row("madeFrom").expect("the row");
    assert_eq!((row.minimum, row.maximum), (None, None), "months are no limit of the value");
    assert_eq!(endpoint("/orders/search").spans.len(), 1);
}

#[test]
fn rows_in_a_section_belong_to_its_endpoint() {
    let search = endpoint("/orders/search");
    let names: Vec<_> = search.elsewhere.iter().map(|row| row.name.as_str()).collect();
    assert_eq!(names, ["madeFrom"]);
    assert!(orders().shared.is_empty());
}

#[test]
fn a_limit_of_several_fields() {
    let search = endpoint("/orders/search");
    let [bound] = search.bounds.as_slice() else { panic!("{:?}", search.bounds) };
    assert_eq!((bound.max_items, bound.fields.join(" ").as_str()), (50, "id toolId mark"));
}

#[test]
fn marks_over_several_rows() {
    let search = endpoint("/orders/search");
    assert!(search.rows.iter().all(|row| row.required.is_none()), "{:?}", search.rows);
    assert_eq!(search.rows.len(), 4);
}

#[test]
fn values_and_defaults_in_words() {
    assert_eq!(endpoint("/orders/search").row("sortBy").expect("the row").values, ["madeAt"]);
    let paid = endpoint("/orders/paid");
    let [omitted] = paid.defaults.as_slice() else { panic!("{:?}", paid.defaults) };
    assert_eq!((omitted.field.as_str(), omitted.value.as_str()), ("paidAt", Some("now")));
}
