//! Sentences about an endpoint: ranges of dates, and sets of fields of which one is needed.

use super::{CHANGE, LIST, SEARCH, endpoint};
use crate::tools;
use audit::page::{Alternatives, Facts, Span};

fn span(months: u32, fields: &[&str]) -> Span {
    Span { months, fields: fields.iter().map(|field| (*field).to_owned()).collect(), line: 1 }
}

#[test]
fn length_of_a_date_range_is_compared() {
    let tools = tools();
    for (months, found) in [
        (2, "breaking months POST /loans/list: the limit of months is 2 on the page, 3 in the spec"),
        (4, "additive months POST /loans/list: the limit of months is 4 on the page, 3 in the spec"),
    ] {
        tools.with_page(|facts| endpoint(facts, LIST).spans[0].months = months).finds(&[found]);
    }
    tools.with_page(|facts| drop(endpoint(facts, LIST).spans.remove(0))).finds(&[
        "additive months POST /loans/list: the page does not state the limit of months 3 of the spec",
    ]);
    tools.with_page(|facts| drop(endpoint(facts, LIST).spans.remove(1))).finds(&[
        "additive months POST /loans/list: the page does not state the limit of months 12 of the spec",
    ]);
    tools.with_page(|facts| endpoint(facts, "POST /tools/count").spans.push(span(5, &[]))).finds(&[
        "breaking months POST /tools/count: the page states a limit of months, 5, that the spec does not have",
    ]);
}

#[test]
fn length_is_that_of_the_range_whose_fields_are_named() {
    let tools = tools();
    // A range that begins and never ends has no length.
    tools.with_page(|facts| endpoint(facts, SEARCH).spans.push(span(6, &["seenFrom"]))).finds(&[]);
    tools.with_page(|facts| endpoint(facts, SEARCH).spans.push(span(6, &["brokenTo"]))).finds(&[
        "breaking months POST /tools/search: the page states a limit of months, 6, that the spec does not have",
    ]);
    tools
        .with_page(|facts| endpoint(facts, SEARCH).spans.push(span(6, &["addedFrom", "addedTo"])))
        .finds(&["breaking months POST /tools/search: the limit of months is 6 on the page, 12 in the spec"]);
    // A sentence without fields is about any range.
    tools.with_page(|facts| endpoint(facts, LIST).spans = vec![span(12, &[])]).finds(&[]);
}

/// Changes the first set of fields of which a sentence asks for one.
fn sets(facts: &mut Facts, name: &str, sets: &[&[&str]]) {
    let sets = sets.iter().map(|set| Alternatives(set.iter().map(|field| (*field).to_owned()).collect()));
    endpoint(facts, name).one_of[0].sets = sets.collect();
}

#[test]
fn fields_of_which_one_is_needed_are_compared() {
    let tools = tools();
    let asks = "breaking at-least-one POST /tools/search: the page asks for at least one of";
    for (other, words) in [
        (&[&["id"][..], &["shelf"]][..], "id, shelf"),
        (&[&["id"], &["shelf"], &["addedFrom"]], "id, shelf, addedFrom"),
        (&[&["id"], &["shelf"], &["brokenFrom", "brokenTo"]], "id, shelf, brokenFrom/brokenTo"),
        (&[&["id"], &["addedFrom"], &[]], "id, addedFrom, a date pair"),
    ] {
        let found = format!("{asks} {words}, the spec does not");
        tools.with_page(|facts| sets(facts, SEARCH, other)).finds(&[&found]);
    }
    for same in [
        &[&["addedFrom", "addedTo"][..], &["shelf"], &["id"]][..],
        // A date pair is a window of the operation.
        &[&["id"], &["shelf"], &[]],
    ] {
        tools.with_page(|facts| sets(facts, SEARCH, same)).finds(&[]);
    }
}

#[test]
fn set_that_the_page_does_not_ask_for_is_reported() {
    let tools = tools();
    tools.with_page(|facts| endpoint(facts, SEARCH).one_of.clear()).finds(&[
        "additive at-least-one POST /tools/search: the page does not ask for at least one of id, shelf, addedFrom/addedTo",
    ]);
    tools.with_page(|facts| drop(endpoint(facts, CHANGE).one_of.remove(1))).finds(&[
        "additive at-least-one POST /tools/change: the page does not ask for at least one of members, label",
    ]);
}
