//! The changes on the wire: the rule, the impact and the words of each.

use super::super::Impact::{self, Additive, Behaviour, Breaking, Reported};
use super::super::{Change, changes};
use super::{Surface, check_wire, compared};
use crate::report::{Changes, Finding, Format, surface};
use crate::surface::Verdict;

/// Asserts the only change of a fact of an item, and its words.
#[track_caller]
fn check_fact(item: &str, before: &str, after: &str, rule: &str, impact: Impact) {
    let lines = [before, after].map(|fact| format!("{item}: key=a; {fact}\n"));
    let words = match (before, after) {
        ("", after) => format!("{item}: is {after}"),
        (before, "") => format!("{item}: was {before}"),
        (before, after) => format!("{item}: was {before}, is {after}"),
    };
    check_all(&lines[0], &lines[1], &[(rule, impact, &words)]);
}

/// Asserts the changes, the most severe first.
#[track_caller]
fn check_all(old: &str, new: &str, expected: &[(&str, Impact, &str)]) {
    let found = compared(["", ""], [old, new]);
    let words: Vec<_> = found.iter().map(Change::to_string).collect();
    let mut all = Vec::new();
    for (change, words) in found.iter().zip(&words) {
        all.push((change.rule, change.wire, words.as_str()));
    }
    assert_eq!(all, expected);
}

#[test]
fn changed_facts_of_fields_have_a_rule() {
    for (before, after, rule, impact) in [
        ("required=no", "required=yes", "became-required", Breaking),
        ("required=yes", "required=no", "became-optional", Additive),
        ("type=integer", "type=decimal", "type-changed", Breaking),
        ("", "list=csv", "encoding-changed", Breaking),
        ("list=csv", "list=array", "encoding-changed", Breaking),
        ("", "null=as-null", "clearing-added", Additive),
        ("null=as-null", "null=as-empty-string", "clearing-changed", Breaking),
        ("null=as-null", "", "clearing-changed", Breaking),
        ("set=closed", "set=open", "set-opened", Additive),
        ("set=open", "set=closed", "set-closed", Breaking),
        ("", "set=open", "set-added", Behaviour),
        ("", "values=a,b", "set-added", Behaviour),
        ("set=open", "", "set-removed", Breaking),
        ("values=a,b", "", "set-removed", Breaking),
        ("", "default=8", "default-stated", Reported),
        ("default=8", "default=9", "default-changed", Behaviour),
        ("default=8", "", "default-changed", Behaviour),
        ("", "unit=minutes", "unit-stated", Reported),
        ("unit=minutes", "", "unit-stated", Reported),
        ("unit=minutes", "unit=hours", "unit-changed", Breaking),
        ("", "needs=c", "needs-changed", Behaviour),
        ("needs=c", "needs=c,d", "needs-changed", Behaviour),
        ("needs=c", "", "needs-removed", Additive),
        ("", "deprecated=yes", "deprecated", Additive),
        ("deprecated=yes", "", "no-longer-deprecated", Reported),
        ("", "deprecated-values=c", "deprecated", Additive),
        ("deprecated-values=c", "", "no-longer-deprecated", Reported),
        ("deprecated-values=c", "deprecated-values=c,d", "deprecated", Additive),
        ("deprecated-values=c", "deprecated-values=d", "deprecated", Additive),
        ("deprecated-values=c,d", "deprecated-values=d", "no-longer-deprecated", Reported),
        ("unchecked-needs=c", "unchecked-needs=d", "unchecked-limit-changed", Reported),
        ("unchecked-maximum=9", "unchecked-maximum=8", "unchecked-limit-changed", Reported),
    ] {
        check_fact("POST /a > b", before, after, rule, impact);
    }
}

#[test]
fn changed_limits_have_a_direction() {
    for (before, after, rule, impact) in [
        ("minimum=1", "minimum=2", "bound-tightened", Behaviour),
        ("minimum=2", "minimum=-1", "bound-loosened", Additive),
        ("maximum=9", "maximum=8.5", "bound-tightened", Behaviour),
        ("maximum=9", "maximum=10", "bound-loosened", Additive),
        ("max-length=9", "max-length=10", "bound-loosened", Additive),
        ("max-length=9", "", "bound-loosened", Additive),
        ("minimum=1", "", "bound-loosened", Additive),
        ("", "max-items=9", "bound-tightened", Behaviour),
        ("", "minimum=1", "bound-tightened", Behaviour),
    ] {
        check_fact("POST /a > b", before, after, rule, impact);
    }
}

#[test]
fn changed_facts_of_endpoints_have_a_rule() {
    for (before, after, rule, impact) in [
        ("effect=create", "effect=irreversible", "effect-changed", Behaviour),
        ("retry=unsent", "retry=passing", "retry-changed", Behaviour),
        ("answer=open", "answer=entity", "answer-changed", Breaking),
        ("", "one-of=b,c", "one-of-changed", Behaviour),
        ("one-of=b,c", "one-of=b,c+d", "one-of-changed", Behaviour),
        ("one-of=b,c", "", "one-of-removed", Additive),
        ("", "deprecated=yes", "deprecated", Additive),
        ("", "settled-by=GET /a/b", "settling-stated", Reported),
        ("settled-by=GET /a/b", "settled-by=GET /a/c", "settling-changed", Behaviour),
        ("settled-by=GET /a/b", "", "settling-changed", Behaviour),
        ("unchecked-one-of=b", "unchecked-one-of=c", "unchecked-limit-changed", Reported),
        ("unchecked-window=b..c", "", "unchecked-limit-changed", Reported),
    ] {
        check_fact("POST /a", before, after, rule, impact);
    }
    check_fact("ALL paging", "", "default=100", "default-changed", Behaviour);
    check_fact("ALL paging", "size=pageSize", "size=perPage", "shared-changed", Breaking);
}

#[test]
fn windows_are_compared_by_their_months() {
    for (before, after, rule, impact) in [
        ("", "b..c at most 3 months", "window-changed", Behaviour),
        ("b..c at most 3 months", "", "window-removed", Additive),
        ("b..c at most 3 months", "b..c at most 12 months", "bound-loosened", Additive),
        ("b..c at most 12 months", "b..c at most 3 months", "window-changed", Behaviour),
        ("b..c at most 3 months", "b..d at most 12 months", "window-changed", Behaviour),
        ("b..c of d at most 3 months", "b..c at most 12 months", "window-changed", Behaviour),
        ("b..c at most 12 months", "b..c", "bound-loosened", Additive),
        ("b..c", "b..c at most 12 months", "window-changed", Behaviour),
        ("b..c at most 3 months & d..", "b..c at most 6 months & d..", "bound-loosened", Additive),
        (
            "b.. at most 3 months & d.. at most 3 months",
            "b.. at most 3 months & d.. at most 6 months",
            "bound-loosened",
            Additive,
        ),
        (
            "b.. at most 3 months & d.. at most 3 months",
            "b.. at most 6 months & d.. at most 2 months",
            "window-changed",
            Behaviour,
        ),
        ("b..c at most 3 months", "b..c at most 6 months & d..", "window-changed", Behaviour),
    ] {
        let [before, after] = [before, after].map(|windows| match windows {
            "" => String::new(),
            windows => format!("window={windows}"),
        });
        check_fact("POST /a", &before, &after, rule, impact);
    }
}

#[test]
fn each_changed_value_is_reported() {
    check_all(
        "POST /a > b: set=open; values=bad,good,old\n",
        "POST /a > b: set=open; values=good,new,next\n",
        &[
            ("value-removed", Breaking, "POST /a > b: was bad"),
            ("value-removed", Breaking, "POST /a > b: was old"),
            ("value-added", Additive, "POST /a > b: is new"),
            ("value-added", Additive, "POST /a > b: is next"),
        ],
    );
}

#[test]
fn added_and_removed_items_show_their_facts() {
    let shared = "ALL header: is=X-API-Key\n";
    for (line, added, removed) in [
        ("POST /b: effect=read; answer=page", "endpoint-added", "endpoint-removed"),
        ("POST /a > b: type=string; required=no", "key-added", "key-removed"),
        ("POST /a < b: type=string; required=yes", "answer-key-added", "answer-key-removed"),
        ("ALL envelope 1: keys=result; required=yes", "shared-added", "shared-removed"),
    ] {
        let (item, facts) = line.split_once(": ").unwrap();
        // Facts are in the order of their names.
        let mut facts: Vec<_> = facts.split("; ").collect();
        facts.sort();
        let facts = facts.join("; ");
        let more = format!("{shared}POST /a: effect=change\n{line}\n");
        let less = format!("{shared}POST /a: effect=change\n");
        check_all(&less, &more, &[(added, Additive, &format!("{item}: is {facts}"))]);
        check_all(&more, &less, &[(removed, Breaking, &format!("{item}: was {facts}"))]);
    }
}

#[test]
fn new_required_key_breaks_calls_of_before() {
    let old = "POST /a: effect=read\nPOST /a > list: list=array; type=object\n";
    for (lines, rules, verdict) in [
        ("POST /a > key: required=yes\n", &["required-key-added"][..], Verdict::Major),
        ("POST /a > list[].key: required=yes\n", &["required-key-added"], Verdict::Major),
        ("POST /a > key: required=no\n", &["key-added"], Verdict::Minor),
        ("POST /a > one: required=no\nPOST /a > one.key: required=yes\n", &["key-added"; 2], Verdict::Minor),
        (
            "POST /b: effect=read\nPOST /b > key: required=yes\n",
            &["endpoint-added", "key-added"],
            Verdict::Minor,
        ),
        ("POST /a < key: required=yes\n", &["answer-key-added"], Verdict::Minor),
    ] {
        check_wire(old, &format!("{old}{lines}"), rules, verdict);
    }
}

#[test]
fn only_the_moved_endpoint_has_another_path() {
    for (old, new, words) in [
        // An endpoint that stays has the same facts.
        (
            "POST /a: effect=read\nPOST /b: effect=read\n",
            "POST /a: effect=read\nPOST /c: effect=read\n",
            "/b",
        ),
        // Another endpoint has a longer path.
        (
            "POST /a: effect=read\nPOST /a/b: effect=change\n",
            "POST /c: effect=read\nPOST /a/b: effect=change\n",
            "/a",
        ),
    ] {
        let words = format!("POST {words}: was POST {words}, is POST /c");
        check_all(old, new, &[("endpoint-moved", Breaking, &words)]);
    }
}

#[test]
fn finding_names_endpoint_and_field() {
    for (line, endpoint, field) in [
        ("POST /a/list: effect=read\n", Some("POST /a/list"), None),
        ("POST /a > b.c: type=string\n", Some("POST /a"), Some("b.c")),
        ("GET /a < b[].c: type=string\n", Some("GET /a"), Some("b[].c")),
        ("ALL header: is=X-API-Key\n", None, None),
    ] {
        let [change] = compared(["", ""], ["", line]).try_into().unwrap();
        let finding = Finding::change(change);
        assert_eq!((finding.endpoint.as_deref(), finding.field.as_deref()), (endpoint, field), "{line}");
    }
    let [change] = compared(["", "pub fn c::f()\n"], ["", ""]).try_into().unwrap();
    let finding = Finding::change(change);
    assert_eq!((finding.endpoint, finding.field), (None, None));
}

#[test]
fn summary_has_the_most_severe_impacts() {
    for (rust, wire, summary) in [
        (["", ""], ["", ""], "no change for users: none"),
        (["", "pub fn c::f()\n"], ["", ""], "1 change: minor; in Rust additive, on the wire none"),
        (
            ["pub fn c::f()\n", ""],
            ["", "POST /a: effect=read\n"],
            "2 changes: major; in Rust breaking, on the wire additive",
        ),
        (
            ["rust-version 1.9\n", "rust-version 1.8\n"],
            ["POST /a: effect=read\n", "POST /a: effect=change\n"],
            "2 changes: major; in Rust reported, on the wire behaviour",
        ),
    ] {
        let [old, new] = [0, 1].map(|at| Surface {
            rust: rust[at].to_owned(),
            wire: wire[at].to_owned(),
            ..Surface::default()
        });
        let changes = changes(&old, &new);
        let text = surface(Format::Text, Changes { changes: &changes, problems: &[], notes: &[] });
        assert_eq!(text.lines().last(), Some(summary));
    }
}
