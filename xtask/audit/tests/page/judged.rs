//! The judgement of differences: conflicts, facts of other sources, other pages, and prose.

use crate::render::{Form, render};
use crate::{Subject, jobs, listing, page, tools};
use audit::page::Facts;
use audit::report::{self, Class, Finding, Format, PageText, is_drift};
use codegen::Source;
use serde_json::{Value, json};
use support::source;

impl Subject {
    /// Returns the findings after a change of the facts.
    fn after(&self, change: impl FnOnce(&mut Facts)) -> Vec<Finding> {
        let mut facts = self.facts.clone();
        change(&mut facts);
        let page = page(render(&facts, Form::Source));
        self.compare().findings(&page, Some(&self.accepted(Form::Source)), &[])
    }

    /// Returns the findings if another page shows this command.
    fn beside(&self, command: &str) -> Vec<Finding> {
        let own = page(render(&self.facts, Form::Source));
        let text = format!("# Overview\n\n```bash\n{command}\n```\n");
        let other = Source { name: "overview.mdx".to_owned(), text };
        self.compare().findings(&own, Some(&self.accepted(Form::Source)), &[other])
    }
}

fn member(facts: &mut Facts, path: &str, key: &str, value: Value) {
    let endpoint = facts.endpoints.iter_mut().find(|endpoint| endpoint.path == path).expect("the endpoint");
    endpoint.example.as_mut().expect("a command").members.insert(key.to_owned(), value);
}

#[track_caller]
pub(crate) fn only(found: &[Finding]) -> &Finding {
    let [finding] = found else { panic!("not one finding:\n{}", listing(found)) };
    finding
}

#[test]
fn what_only_another_source_knew_is_promoted() {
    let found = jobs().after(|facts| member(facts, "/jobs/create", "reference", json!("R1")));
    let [promote, shown] = found.as_slice() else { panic!("{}", listing(&found)) };
    assert_eq!((promote.class, promote.rule), (Class::Additive, "promote"));
    assert_eq!(promote.field.as_deref(), Some("reference"));
    assert!(promote.edit.contains("promote it: give it the evidence example"), "{}", promote.edit);
    let place = promote.place.as_ref().expect("a place in the spec");
    assert!(place.file == "spec/jobs.yaml", "{place}");
    assert_eq!((shown.class, shown.rule), (Class::Example, "example-value"));
}

#[test]
fn a_field_in_doubt_says_so() {
    let found = jobs().after(|facts| member(facts, "/jobs/constraints/create", "type", json!("jobResource")));
    assert!(found[0].edit.contains("conflict C5"), "{}", listing(&found));
    let found = jobs().after(|facts| {
        let example = facts.endpoints[0].example.as_mut().expect("a command");
        let value = example.members.shift_remove("jobId").expect("the id");
        example.members.insert("id".to_owned(), value);
    });
    let finding = only(&found);
    assert_eq!((finding.class, finding.rule), (Class::Breaking, "field-renamed"));
    assert_eq!(finding.message, "jobId is called id on the page");
    assert!(finding.edit.contains("rename the field to id") && finding.edit.contains("conflict C1"));
}

/// Returns the facts of a page after an edit of its text.
fn edited(from: &str, to: &str) -> Vec<Finding> {
    let jobs = jobs();
    let text = render(&jobs.facts, Form::Source);
    assert!(text.contains(from), "{from}");
    let page = page(text.replacen(from, to, 1));
    jobs.compare().findings(&page, Some(&jobs.accepted(Form::Source)), &[])
}

#[test]
fn an_endpoint_is_known_by_method_and_path() {
    for (heading, at) in [
        ("`DELETE` `/jobs/job`", "### `POST` `/jobs/edit`"),
        ("`GET` `/jobs/list`", "### `POST` `/jobs/list`"),
    ] {
        let found = edited(at, &format!("### {heading}\n\nSomething new.\n\n{at}"));
        let finding = &found[0];
        assert_eq!((finding.class, finding.rule), (Class::Additive, "endpoint-added"), "{}", listing(&found));
        assert_eq!(finding.endpoint, Some(heading.replace('`', "")));
    }
}

#[test]
fn change_that_looks_harmless_is_reported() {
    let json = "Content-Type: application/json";
    let found = edited(json, "Content-Type: application/json-patch+json");
    assert_eq!((found[0].class, found[0].rule), (Class::Breaking, "header"), "{}", listing(&found));
    let found = edited("## Job types", "## Jobs of 2027\n\n## Job types");
    assert_eq!((found[0].class, found[0].rule), (Class::Prose, "prose"), "{}", listing(&found));
    let found =
        edited("\nAll that there is", "\n> POST /jobs/cancel requires cancelReason.\n\nAll that there is");
    assert_eq!((found[0].class, found[0].rule), (Class::Breaking, "field-added"), "{}", listing(&found));
    let found = edited(
        "```bash\ncurl -X POST \"https://api.vh3connect.io/api:YdihQNr3/jobs/cancel\"",
        "<CodeGroup>\n```bash\ncurl -X POST \"https://api.vh3connect.io/api:YdihQNr3/jobs/cancel\"",
    );
    assert!(found.iter().all(|finding| finding.class == Class::Cosmetic), "{}", listing(&found));
    let found = edited("## Job stock", "## Job stock {#stock}");
    assert!(found.iter().all(|finding| finding.class == Class::Cosmetic), "{}", listing(&found));
    let found = edited("max 1000", "up to 500");
    assert_eq!((found[0].class, found[0].rule), (Class::Breaking, "maximum"), "{}", listing(&found));
    let long = "x".repeat(10_000);
    let page =
        page(render(&jobs().facts, Form::Source).replacen("Everything about jobs.", &format!("{long}."), 1));
    let jobs = jobs();
    let found = jobs.compare().findings(&page, Some(&jobs.accepted(Form::Source)), &[]);
    assert!(
        report::page(Format::Text, PageText { name: "page", text: &page.source.text }, &found).len() < 1000
    );
}

#[test]
fn prose_findings_fail_only_on_request() {
    let jobs = jobs();
    let text =
        render(&jobs.facts, Form::Source).replacen("Everything about jobs.", "Jobs may be compact.", 1);
    let page = page(text);
    let found = jobs.compare().findings(&page, Some(&jobs.accepted(Form::Source)), &[]);
    let finding = only(&found);
    assert_eq!((finding.class, finding.rule), (Class::Prose, "prose"));
    let line = finding.page_line.expect("a line");
    assert_eq!(page.source.text.lines().nth(line - 1), Some("Jobs may be compact."));
    assert!(!is_drift(&found, Class::Example) && is_drift(&found, Class::Prose));
}

/// The facts of another page that cause no finding.
const LIST: &str = "curl -X POST \"https://api.vh3connect.io/api:YdihQNr3/jobs/list\" -H \"X-API-Key: k\" -d";

#[test]
fn other_page_needs_a_conflict_or_is_a_finding() {
    let jobs = jobs();
    let without = jobs.beside(&format!("{LIST} '{{\"pageNumber\": 1}}'"));
    assert!(without.is_empty(), "C3 is registered:\n{}", listing(&without));
    let elsewhere = jobs.beside("curl -X POST https://other.example/jobs/list -d '{\"x\": 1}'");
    assert!(elsewhere.is_empty(), "{}", listing(&elsewhere));
    for (command, rule, words) in [
        (
            format!("{LIST} '{{\"flavour\": 1}}'"),
            "other-page",
            "a field flavour, which the spec does not have",
        ),
        (
            format!("{LIST} '{{\"pageSize\": \"20\"}}'"),
            "other-page",
            "pageSize with \"20\", which is of another type",
        ),
        (LIST.replace("list", "edit") + " '{\"description\": \"x\"}'", "other-page", "a call without jobId"),
        (LIST.replace("POST", "PUT") + " '{}'", "other-page", "a PUT of it"),
    ] {
        let found = jobs.beside(&command);
        let finding = only(&found);
        assert_eq!((finding.class, finding.rule), (Class::Example, rule), "{command}");
        assert!(
            finding.message.contains("overview.mdx:4 shows") && finding.message.contains(words),
            "{}",
            finding.message
        );
        assert!(finding.place.is_some() && finding.endpoint.is_some());
    }
}

#[test]
fn unreadable_command_of_another_page_is_found() {
    let jobs = jobs();
    let found = jobs.beside(&format!("{LIST} '{{}}' --insecure"));
    let finding = only(&found);
    assert_eq!(finding.class, Class::Unreadable);
    assert!(
        finding.message.starts_with("overview.mdx:4: the flag --insecure of curl is not known"),
        "{}",
        finding.message
    );
    let in_list = jobs.beside(&format!("```\n\n- Call it:\n\n  ```bash\n  {LIST} '{{\"flavour\": 1}}'"));
    assert!(only(&in_list).message.contains("a field flavour"), "what is only looked at may stand in a list");
    let elsewhere = jobs.beside("curl --insecure https://other.example");
    assert!(elsewhere.is_empty(), "{}", listing(&elsewhere));
}

#[test]
fn settled_conflict_with_another_page_is_found() {
    let body = "'{\"createdAtFrom\": \"2026-01-01T00:00:00Z\", \"createdAtTo\": \"2026-01-02T00:00:00Z\"}'";
    let found = jobs().beside(&format!("{LIST} {body}"));
    let fields: Vec<_> = found.iter().map(|finding| (finding.rule, finding.field.as_deref())).collect();
    assert_eq!(fields, [("conflict-gone", Some("createdAtFrom")), ("conflict-gone", Some("createdAtTo"))]);
    assert!(found[0].message.contains("by conflict C3") && found[0].edit.contains("delete the conflict"));
}

#[test]
fn a_page_that_the_spec_does_not_have_is_all_new() {
    let jobs = jobs();
    let page =
        page(source("xtask/audit/tests/page/pages/tools.mdx").text.replace("# Tools", "# Tools of the club"));
    let found = jobs.compare().findings(&page, None, &[]);
    let added = found.iter().filter(|finding| finding.rule == "endpoint-added").count();
    assert_eq!(added, 9, "{}", listing(&found));
    assert!(found.iter().all(|finding| finding.rule != "endpoint-removed"), "{}", listing(&found));
}

/// Keys of the front matter are about the whole page.
#[test]
fn front_matter_is_judged_by_its_key() {
    let jobs = jobs();
    let count = jobs.facts.endpoints.len();
    let found = edited("\ndescription", "\ndeprecated: true\ndescription");
    let finding = only(&found);
    assert_eq!((finding.class, finding.rule), (Class::Deprecated, "page-deprecated"));
    assert!(finding.message.contains(&format!("with {count} operations")), "{}", finding.message);
    assert_eq!(finding.page_line, Some(3));
    assert!(finding.place.as_ref().is_some_and(|place| place.file == "spec/jobs.yaml"));
    assert!(
        edited("\ndescription", "\ndeprecated: false\ndescription").iter().all(|it| it.class == Class::Prose)
    );
    let found = edited("\ndescription", "\nhidden: true\ndescription");
    let finding = only(&found);
    assert_eq!((finding.class, finding.rule), (Class::Prose, "front-matter"));
    assert!(finding.edit.contains("another page replaces this one"), "{}", finding.edit);
    let found = edited("\ndescription", "\nopenapi: POST /jobs/create\ndescription");
    assert_eq!(only(&found).class, Class::Unreadable);
    assert!(only(&found).message.contains("compare the spec with it"), "{}", listing(&found));
    let found = edited("title: Jobs", "title: Work");
    assert!(found.iter().all(|finding| finding.class == Class::Prose), "{}", listing(&found));
}

/// A spec with the deprecation of each operation matches a page that is deprecated as a whole.
#[test]
fn deprecated_page_is_settled_by_its_operations() {
    let mut tools = tools();
    for source in tools.spec.iter_mut().filter(|source| source.file_name() == "tools.yaml") {
        source.text =
            source.text.replace("\n        effect: ", "\n        deprecated: Use another.\n        effect: ");
        source.text =
            source.text.replace("        deprecated: Use `tools.search`, which counts <b>too</b>.\n", "");
    }
    let text =
        render(&tools.facts, Form::Source).replacen("\ndescription", "\ndeprecated: true\ndescription", 1);
    let page = page(text);
    let found = tools.compare().findings(&page, None, &[]);
    let is_about = |finding: &&Finding| finding.endpoint.is_none() && finding.class == Class::Deprecated;
    assert!(found.iter().find(is_about).is_none(), "{}", listing(&found));
}

/// Attributes of a tag are words of the page, and a tag that describes a field cannot be placed.
#[test]
fn a_tag_is_never_dropped() {
    let field = "<Field name=\"siteId\" type=\"integer\" required />";
    let found = edited("### `POST` `/jobs/edit`", &format!("{field}\n\n### `POST` `/jobs/edit`"));
    assert_eq!(only(&found).class, Class::Unreadable, "{}", listing(&found));
    let found = edited("### `POST` `/jobs/edit`", "<Snippet file=\"more.mdx\" />\n\n### `POST` `/jobs/edit`");
    assert_eq!(only(&found).class, Class::Prose, "{}", listing(&found));
}

/// A comment around an endpoint takes the endpoint off the page.
#[test]
fn a_commented_endpoint_is_removed() {
    let jobs = jobs();
    let text = render(&jobs.facts, Form::Source);
    let text = text.replace("### `POST` `/jobs/cancel`", "<!--\n### `POST` `/jobs/cancel`");
    let text = text.replace("### `POST` `/jobs/start`", "-->\n\n### `POST` `/jobs/start`");
    let found = jobs.compare().findings(&page(text), Some(&jobs.accepted(Form::Source)), &[]);
    assert_eq!((found[0].class, found[0].rule), (Class::Breaking, "endpoint-removed"), "{}", listing(&found));
}

#[test]
fn deprecated_word_of_a_section_is_prose() {
    let found = edited("Everything about job stock.", "Deprecated.");
    assert!(found.iter().all(|finding| finding.class != Class::Deprecated), "{}", listing(&found));
}

#[test]
fn deprecation_of_the_page_is_reported() {
    for (from, to, field) in [
        ("### `POST` `/jobs/cancel`", "### `POST` `/jobs/cancel` (deprecated)", None),
        ("(1-based", "(deprecated, 1-based", Some("pageNumber")),
        ("(comma-separated)", "(deprecated, comma-separated)", Some("contactId")),
    ] {
        let found = edited(from, to);
        assert_eq!((found[0].class, found[0].rule), (Class::Deprecated, "deprecated"), "{}", listing(&found));
        assert_eq!(found[0].field.as_deref(), field);
        assert!(found[0].edit.starts_with("add `deprecated: …`"), "{}", found[0].edit);
        assert!(is_drift(&found, Class::Example));
    }
}

/// A deprecation that only the spec has is a finding too.
#[test]
fn deprecation_of_the_spec_alone_is_reported() {
    let jobs = jobs();
    for (from, field) in
        [("        path: /jobs/cancel\n", None), ("            name: { conflict: C1,", Some("jobId"))]
    {
        let mut spec = jobs.spec.clone();
        let page = spec.iter_mut().find(|source| source.file_name() == "jobs.yaml").expect("the page");
        let indent = from.len() - from.trim_start().len();
        let to = format!("{}deprecated: Use another.\n{from}", " ".repeat(indent));
        page.text = page.text.replacen(from, &to, 1);
        let accepted = jobs.accepted(Form::Source);
        let found = audit::page::Spec::new(&spec).expect("a valid spec").since_accepted(&accepted);
        let finding = only(&found);
        assert_eq!((finding.class, finding.rule), (Class::Deprecated, "deprecated"));
        assert_eq!(finding.field.as_deref(), field);
        assert!(finding.edit.starts_with("remove its `deprecated`"), "{}", finding.edit);
    }
}

/// The deprecation of a shared parameter holds for each operation that takes its keys.
#[test]
fn deprecated_shared_parameter_is_reported_once() {
    let jobs = jobs();
    let mut spec = jobs.spec.clone();
    let shared = spec.iter_mut().find(|source| source.file_name() == "api.yaml").expect("the shared file");
    let from = "  pageNumber:\n";
    assert!(shared.text.contains(from));
    shared.text = shared.text.replacen(from, "  pageNumber:\n    deprecated: Use another.\n", 1);
    let accepted = jobs.accepted(Form::Source);
    let found = audit::page::Spec::new(&spec).expect("a valid spec").since_accepted(&accepted);
    assert_eq!(only(&found).rule, "deprecated");
}
