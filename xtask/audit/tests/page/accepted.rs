//! The accepted facts of the pages, against the spec.

use crate::judged::only;
use crate::{jobs, listing};
use audit::page::Accepted;
use audit::report::Class;
use support::source;

#[test]
fn an_accepted_page_keeps_no_words() {
    let text = source("spec/jobs.facts.json").text;
    let accepted: Accepted = serde_json::from_str(&text).expect("the accepted facts");
    let is_hash = |hash: &str| hash.len() == 16 && hash.chars().all(|char| char.is_ascii_hexdigit());
    assert!(is_hash(&accepted.hash));
    assert!(accepted.facts.prose.iter().all(|passage| is_hash(&passage.hash)));
    assert!(accepted.facts.endpoints.iter().all(|endpoint| is_hash(&endpoint.label)));
}

#[test]
fn the_accepted_facts_and_the_spec_are_in_step() {
    let accepted: Accepted =
        serde_json::from_str(&source("spec/jobs.facts.json").text).expect("the accepted facts");
    let jobs = jobs();
    let found = jobs.compare().since_accepted(&accepted);
    assert!(found.is_empty(), "{}", listing(&found));
    assert_eq!(accepted.facts.endpoints.len(), 25);
    let mut spec = jobs.spec.clone();
    let page =
        spec.iter_mut().find(|source| source.file_name() == "jobs.yaml").expect("the file of the page");
    page.text = page.text.replacen("example: 12345", "example: 12346", 1);
    let found = audit::page::Spec::new(&spec).expect("a valid spec").since_accepted(&accepted);
    assert_eq!(only(&found).rule, "example-value");
}

#[test]
fn mark_that_names_the_page_needs_the_page() {
    let marked = "required: { value: true, evidence: docs }";
    for (name, from, to) in [
        // A field that the page shows in a command alone.
        (
            "persons",
            "required: true\n            evidence: example",
            format!("{marked}\n            evidence: example"),
        ),
        // A field that the page does not have.
        (
            "jobs",
            "\n            evidence: client\n",
            format!("\n            evidence: client\n            {marked}\n"),
        ),
    ] {
        let facts = source(&format!("spec/{name}.facts.json")).text;
        let accepted: Accepted = serde_json::from_str(&facts).expect("the accepted facts");
        let mut spec = support::spec();
        let file = format!("{name}.yaml");
        let page = spec.iter_mut().find(|source| source.file_name() == file).expect("the file of the page");
        assert!(page.text.contains(from), "{name}");
        page.text = page.text.replacen(from, &to, 1);
        let found = audit::page::Spec::new(&spec).expect("a valid spec").since_accepted(&accepted);
        let of_the_mark: Vec<_> = found.iter().filter(|finding| finding.rule == "required").collect();
        assert_eq!(of_the_mark.len(), 1, "{name}: {}", listing(&found));
    }
}

/// The docs of the client link to the accepted pages: a spec with another URL has dead links.
#[test]
fn links_to_another_page_are_reported() {
    for (name, from, to) in [
        ("jobs", "docs_url: https://docs.vh3.ai/", "docs_url: https://docs.vh3.example/"),
        ("overview", "/bigchange", "/bigchange-api"),
    ] {
        let facts = source(&format!("spec/{name}.facts.json")).text;
        let accepted: Accepted = serde_json::from_str(&facts).expect("the accepted facts");
        let mut spec = support::spec();
        let shared = spec.iter_mut().find(|source| codegen::is_shared(source)).expect("the shared file");
        assert!(shared.text.contains(from));
        shared.text = shared.text.replacen(from, to, 1);
        let found = audit::page::Spec::new(&spec).expect("a valid spec").since_accepted(&accepted);
        let finding = only(&found);
        assert_eq!((finding.class, finding.rule), (Class::Example, "docs-url"));
        assert_eq!(
            finding.place.as_ref().map(|place| place.to_string()),
            Some("spec/api.yaml:5:1".to_owned())
        );
    }
}
