//! Sentences about an endpoint: ranges of dates, and sets of fields of which one is needed.

use super::limits::months;
use crate::page::facts::{Alternatives, Endpoint, OneOf, Span};
use crate::page::spec::{Known, Spec};
use crate::report::{Class, Finding};
use codegen::model::Window;

/// Compares the sentences about an endpoint.
pub(super) fn compare(spec: &Spec<'_>, own: &Known<'_>, endpoint: &Endpoint) -> Vec<Finding> {
    let mut found = spans(own, endpoint);
    found.extend(one_of(spec, own, endpoint));
    found
}

fn is_about(span: &Span, window: &Window) -> bool {
    let ends = std::iter::once(&window.from).chain(&window.to);
    span.fields.is_empty() || ends.into_iter().any(|end| span.fields.contains(end))
}

/// Compares how long ranges of dates may be, wherever the page states it.
fn spans(own: &Known<'_>, endpoint: &Endpoint) -> Vec<Finding> {
    let windows = &own.operation.windows;
    let mut found = Vec::new();
    for span in &endpoint.spans {
        let about: Vec<_> = windows.iter().filter(|window| is_about(span, window)).collect();
        // A range with one end has no length that a limit could bound.
        if about.iter().any(|window| window.to.is_none() || window.months == Some(span.months)) {
            continue;
        }
        let known = about.first().and_then(|window| window.months);
        found.extend(months(known, Some(span.months)).map(|finding| finding.line(span.line)));
    }
    for window in windows {
        let is_stated = endpoint.spans.iter().any(|span| is_about(span, window));
        if !is_stated && window.evidence.is_of_the_page() {
            let finding = months(window.months, None);
            found.extend(finding.map(|finding| finding.line(endpoint.line)));
        }
    }
    found
}

/// Compares the sets of fields of which one is needed.
fn one_of(spec: &Spec<'_>, own: &Known<'_>, endpoint: &Endpoint) -> Vec<Finding> {
    let mut known = Vec::new();
    for set in &own.operation.at_least_one {
        if set.evidence.is_of_the_page() {
            known.push(set.alternatives.clone());
        }
    }
    let place = spec.place(&[&own.steps()[..], &["at_least_one"]].concat());
    let mut found = Vec::new();
    for said in &endpoint.one_of {
        if !known.iter().any(|set| is_same(own, said, set)) {
            let message =
                format!("the page asks for at least one of {}, the spec does not", shown(&said.sets));
            let edit = "write the list into `at_least_one`";
            let finding = Finding::new(Class::Breaking, "at-least-one", message, edit);
            found.push(finding.line(said.line).at(place.clone()));
        }
    }
    let is_disputed = !own.operation.notes.is_empty();
    for set in &known {
        let is_stated = endpoint.one_of.iter().any(|said| is_same(own, said, set));
        // A list that differs is reported once.
        if found.is_empty() && !is_stated && !is_disputed {
            let names: Vec<_> = set.iter().map(|fields| fields.join("/")).collect();
            let message = format!("the page does not ask for at least one of {}", names.join(", "));
            let edit = "change `at_least_one` to the list of the page";
            found.push(Finding::new(Class::Additive, "at-least-one", message, edit).at(place.clone()));
        }
    }
    found
}

/// Whether a set of the spec is the one of the page, in any order. A "date pair" of the page is a window of the operation.
fn is_same(own: &Known<'_>, said: &OneOf, known: &[Vec<String>]) -> bool {
    let has = |set: &Alternatives| {
        if !set.0.is_empty() {
            return known.contains(&set.0);
        }
        own.operation
            .windows
            .iter()
            .filter_map(|window| Some(vec![window.from.clone(), window.to.clone()?]))
            .any(|pair| known.contains(&pair))
    };
    said.sets.len() == known.len() && said.sets.iter().all(has)
}

fn shown(sets: &[Alternatives]) -> String {
    let mut names = Vec::new();
    for set in sets {
        names.push(if set.0.is_empty() { "a date pair".to_owned() } else { set.0.join("/") });
    }
    names.join(", ")
}
