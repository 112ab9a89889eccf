//! Each public item of the client that is emitted from the spec can be traced back to it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use audit::explain::{ACCEPT, Explained, items, of_line, tables, tests};
use audit::page::Accepted;
use codegen::Source;
use std::collections::HashSet;
use std::fs;
use support::{facts, root, rust_files, source, spec};

fn test_files() -> Vec<Source> {
    let files = ["tests/tests", "generated/tests", "codegen/tests", "xtask/audit/tests"]
        .into_iter()
        .flat_map(rust_files);
    let named = files.map(|(path, text)| {
        let name = path.strip_prefix(root()).expect("a file of the workspace");
        Source { name: name.to_string_lossy().replace('\\', "/"), text }
    });
    named.collect()
}

fn accepted() -> Vec<Accepted> {
    let mut accepted = Vec::new();
    for file in facts() {
        accepted.push(serde_json::from_str(&file.text).expect("the accepted facts"));
    }
    accepted
}

fn explained() -> Explained {
    let items = items(&spec(), &accepted()).expect("the spec is valid");
    Explained { items, tests: tests(&test_files()) }
}

/// The types and constants that the emitted code declares.
fn emitted() -> HashSet<String> {
    let files = rust_files("generated/src/api");
    let lines = files.iter().flat_map(|(_, text)| text.lines());
    let declared = lines.filter_map(|line| {
        let words: Vec<_> = line.trim().split([' ', '<', '(', ':', ';', '{']).collect();
        match words.as_slice() {
            ["pub", "struct" | "enum" | "const" | "mod", name, ..] => Some((*name).to_owned()),
            _ => None,
        }
    });
    declared.collect()
}

#[test]
fn every_emitted_item_resolves() {
    let (explained, emitted) = (explained(), emitted());
    let surface = fs::read_to_string(root().join("tests/snapshots/surface.txt")).expect("the accepted API");
    let (mut resolved, mut lost) = (0, Vec::new());
    for line in surface.lines() {
        let Some(path) = of_line(line) else { continue };
        let first = path.split("::").next().expect("a path has a segment");
        match explained.find(&path) {
            Some(_) => resolved += 1,
            // The module of the markers of ids is no item of the spec.
            None if path != "kind" && emitted.contains(first) => lost.push(line),
            None => {}
        }
    }
    assert!(
        lost.is_empty(),
        "{} of the items that are emitted lead nowhere:\n{}",
        lost.len(),
        lost.join("\n")
    );
    assert!(resolved > 1000, "{resolved} items are not the whole of it");
}

#[test]
fn what_is_written_by_hand_is_not_taken_for_the_specs() {
    let explained = explained();
    for path in ["Client::new", "Error::kind", "RetryPolicy", "Call::preview", "jobs::List::no_such_setter"] {
        assert!(explained.find(path).is_none(), "{path}");
    }
}

#[test]
fn every_item_has_a_place_in_the_spec() {
    for item in explained().items {
        let (file, rest) =
            item.place.split_once(':').unwrap_or_else(|| panic!("{}: {}", item.name, item.place));
        let (line, column) = rest.split_once(':').expect("a line and a column");
        let line: usize = line.parse().expect("a number");
        let column: usize = column.parse().expect("a number");
        let text = source(file).text;
        let there = text.lines().nth(line - 1).expect("the line is there");
        let key = item.name.rsplit('.').next().expect("a name");
        let rest: String = there.chars().skip(column - 1).collect();
        assert!(rest.starts_with(key), "{}: {there}", item.name);
    }
}

/// An item that the page names cites the page, and an item of other sources does not.
#[test]
fn an_item_of_the_page_cites_the_page() {
    use codegen::model::Evidence::{Docs, Example};
    let accepted = accepted();
    let shared = |name: &str| {
        let mut shared = accepted.iter().flat_map(|accepted| &accepted.facts.shared);
        shared.any(|param| name.ends_with(&format!(".{}", param.name)))
    };
    let explained = explained();
    let mut shown = 0;
    for item in explained.items.iter().filter(|item| item.effect.is_some()) {
        let is_of_page = matches!(item.evidence, Docs | Example);
        // What endpoints share is described once, above all of them.
        let is_shared = shared(&item.name);
        assert!(item.page.is_some() == is_of_page || is_shared, "{}: {:?}", item.name, item.page);
        shown += usize::from(item.page.is_some());
    }
    assert!(shown > 70, "{shown} are not all");
    let line = |name: &str| explained.find(name).expect("the item").page.clone().unwrap_or_default();
    let jobs = accepted.iter().find(|accepted| accepted.url.ends_with("/jobs")).expect("the facts of jobs");
    let place = format!("{}, as it was on {}", jobs.url, jobs.date);
    for name in ["jobs.get", "jobs.list.createdAtFrom", "JobResultStatus.completedOk"] {
        assert_eq!(line(name), place, "{name}");
    }
}

#[test]
fn an_item_is_found_by_each_of_its_names() {
    let explained = explained();
    let found = |name: &str| explained.find(name).map(|item| item.name.as_str());
    for name in [
        "jobs.list.pageSize",
        "jobs::List::page_size",
        "vh3_bigchange::jobs::List::page_size",
        "vh3_bigchange::Call<C, vh3_bigchange::jobs::op::ListOp>::page_size",
    ] {
        assert_eq!(found(name), Some("jobs.list.pageSize"), "{name}");
    }
    for name in
        ["jobs.list", "/jobs/list", "POST /jobs/list", "jobs::List", "jobs::Group::list", "jobs::op::ListOp"]
    {
        assert_eq!(found(name), Some("jobs.list"), "{name}");
    }
    assert_eq!(explained.similar("jobs.lits"), Some("jobs.list"));
}

#[test]
fn what_is_said_of_an_item_is_what_the_spec_says() {
    let explained = explained();
    let shown = |name| explained.show(explained.find(name).expect("the item")).to_string();
    let field = shown("jobs.get.jobId");
    for part in [
        "the field jobId of GET /jobs/job",
        "example: only",
        "effect    read",
        "C1: ",
        "jobs::Get::new",
        "gets_a_job",
    ] {
        assert!(field.contains(part), "{part}:\n{field}");
    }
    let value = shown("StockActionFilter.broughtToSwap");
    assert!(value.contains("upstream: ") && value.contains("StockActionFilter::BroughtToSwap"), "{value}");
}

#[test]
fn a_test_counts_for_what_it_calls() {
    let text = r#"
        #[test]
        fn planted() { let _ = client . jobs () . list (from, to) . page_size (5); }
        fn no_test() { let _ = client.jobs().list(from, to).direction(Direction::Ascending); }
    "#;
    let planted = Source { name: "planted.rs".to_owned(), text: text.to_owned() };
    let items = items(&spec(), &[]).expect("the spec is valid");
    let explained = Explained { items, tests: tests(&[planted]) };
    let of = |name: &str| {
        let item = explained.find(name).expect("the item");
        explained.tests_of(item).map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(of("jobs.list.pageSize"), ["planted.rs:3 planted"]);
    assert_eq!(of("jobs.list.createdAtFrom"), ["planted.rs:3 planted"], "an argument comes with every call");
    assert!(of("jobs.list.direction").is_empty() && of("jobs.get").is_empty());
}

#[test]
fn tables_of_the_documents_are_up_to_date() {
    let api = codegen::parse(&spec()).expect("the spec is valid");
    let endpoints: usize = api.groups.iter().map(|group| group.operations.len()).sum();
    let tables = tables(&spec()).expect("the spec is valid");
    let rows = tables.iter().find(|table| table.name == "endpoints").expect("a table").text.lines().count();
    assert_eq!(rows, endpoints + 2, "a row for each endpoint below the head");
    for table in tables {
        let text = source(table.file).text;
        let new =
            table.inserted(&text).unwrap_or_else(|| panic!("{} has no {:?}", table.file, table.marks()));
        assert!(text == new, "the table in {} is out of date; run: {ACCEPT}", table.file);
    }
}

#[test]
fn conflicts_statuses_and_fields_are_explained() {
    let explained = explained();
    let conflict = explained.about("C2").expect("the conflict");
    assert!(
        conflict.starts_with("C2: ") && conflict.contains("jobs.list.resourceId\tspec/jobs.yaml:"),
        "{conflict}"
    );
    let field = explained.about("contactId").expect("the field");
    assert!(field.contains("jobs.create.contactId\t") && field.contains("jobs.list.contactId\t"), "{field}");
    let status = explained.find("statuses.429").expect("the status");
    assert!(explained.show(status).to_string().contains("spec/api.yaml:"), "{}", explained.show(status));
    assert!(explained.about("C999").is_none() && explained.about("noSuchField").is_none());
}
