//! The YAML for a page or an endpoint that the spec lacks: it generates, and the page matches it.

use crate::render::{Form, render};
use crate::{Subject, listing, page, pages, tools};
use audit::page::{Endpoint, Facts, Page, Spec};
use audit::report::Finding;
use codegen::Source;
use serde_yaml::Value;
use support::source;

/// Returns the findings that the spec can settle: a page that contradicts itself stays so.
fn open(spec: &[Source], page: &Page) -> Vec<Finding> {
    let spec = Spec::new(spec).unwrap_or_else(|report| panic!("{report}"));
    let mut found = spec.findings(page, None, &[]);
    found.retain(|finding| !finding.message.starts_with("the page contradicts itself"));
    found
}

/// Asserts that a spec generates. Its shared file may have entries that only other pages use.
#[track_caller]
fn generates(sources: &[Source], text: &str) {
    let Err(report) = codegen::generate(sources) else { return };
    let report = report.to_string();
    for problem in report.split("error: ").skip(1) {
        assert!(
            problem.contains("api.yaml:") && problem.contains("this changes nothing"),
            "{problem}\n{text}"
        );
    }
}

/// Adds the skeleton of a page to a spec without it, and asserts that it generates and matches.
#[track_caller]
fn check(rest: Vec<Source>, name: &str, page: &Page) {
    let text = {
        let spec = Spec::new(&rest).unwrap_or_else(|report| panic!("{name}: {report}"));
        spec.skeleton(&page.facts, name)
    };
    let mut sources = rest;
    sources.push(Source { name: format!("spec/{name}.yaml"), text: text.clone() });
    generates(&sources, &text);
    let mut found = open(&sources, page);
    found.retain(|finding| !is_of_a_member(finding));
    assert!(found.is_empty(), "{name}:\n{}\n{text}", listing(&found));
}

/// Returns whether a finding is about a limit inside an object. A page does not state which member it limits.
fn is_of_a_member(finding: &Finding) -> bool {
    finding.rule == "maximum" && finding.field.as_deref() == Some("crate")
}

/// Removes the shared conflicts that no file refers to without the page that is left out.
fn without_unused_conflicts(sources: &mut [Source]) {
    let all: String = sources.iter().map(|source| source.text.as_str()).collect();
    let api = sources.iter_mut().find(|source| source.file_name() == "api.yaml").expect("the shared file");
    let mut whole: Value = serde_yaml::from_str(&api.text).expect("YAML");
    let Some(conflicts) = whole.get_mut("conflicts").and_then(Value::as_mapping_mut) else { return };
    conflicts.retain(|name, _| {
        let name = name.as_str().unwrap_or_default();
        all.contains(&format!("conflict: {name},")) || all.contains(&format!("conflict: {name}\n"))
    });
    api.text = serde_yaml::to_string(&whole).expect("YAML");
}

#[test]
fn skeleton_of_each_page_matches() {
    for Subject { name, mut spec, facts } in pages() {
        spec.retain(|source| source.file_name() != format!("{name}.yaml"));
        without_unused_conflicts(&mut spec);
        for form in [Form::Source, Form::RunTogether] {
            check(spec.clone(), &name, &page(render(&facts, form)));
        }
    }
}

#[test]
fn skeleton_of_an_invented_page_matches() {
    let api = vec![source("tests/invented/spec/api.yaml")];
    for name in ["tools.mdx", "tools.txt", "orders.txt"] {
        let page = page(source(&format!("xtask/audit/tests/page/pages/{name}")).text);
        check(api.clone(), "tools", &page);
    }
}

/// Adds the entries of a mapping to another one.
fn merge(into: &mut Value, more: Value) {
    match (into, more) {
        (Value::Mapping(into), Value::Mapping(more)) => {
            for (key, value) in more {
                merge(into.entry(key).or_insert(Value::Null), value);
            }
        }
        (into, more) => *into = more,
    }
}

fn with_endpoint(facts: &Facts, endpoint: Endpoint) -> Page {
    let mut facts = facts.clone();
    let after = facts.endpoints.iter().rposition(|known| known.section == endpoint.section);
    let place = after.map_or(facts.endpoints.len(), |at| at + 1);
    facts.endpoints.insert(place, endpoint);
    page(render(&facts, Form::Source))
}

fn like_add(facts: &Facts, method: &str, path: &str) -> Endpoint {
    let add = facts.endpoint("POST /tools/add").expect("the endpoint").clone();
    let mut example = add.example.clone().expect("a command");
    example.url = format!("{}{path}", facts.base_url.text);
    example.method = method.to_owned();
    Endpoint { method: method.to_owned(), path: path.to_owned(), example: Some(example), ..add }
}

#[test]
fn new_endpoint_is_answered_with_yaml() {
    let Subject { mut spec, facts, .. } = tools();
    for section in ["Tools & parts", "Sheds"] {
        let endpoint = Endpoint { section: section.to_owned(), ..like_add(&facts, "POST", "/tools/oil") };
        let page = with_endpoint(&facts, endpoint);
        let found = open(&spec, &page);
        let [finding] = found.as_slice() else { panic!("{}", listing(&found)) };
        let detail = finding.detail.as_ref().expect("the YAML");
        let file = spec.iter_mut().find(|source| source.file_name() == "tools.yaml").expect("the page");
        let before = file.text.clone();
        let mut whole: Value = serde_yaml::from_str(&file.text).expect("YAML");
        merge(&mut whole, serde_yaml::from_str(detail).expect("YAML"));
        file.text = serde_yaml::to_string(&whole).expect("YAML");
        codegen::generate(&spec).unwrap_or_else(|report| panic!("{report}\n{detail}"));
        let mut found = open(&spec, &page);
        // It is added below the others of its heading.
        found.retain(|finding| finding.rule != "order" && !is_of_a_member(finding));
        assert!(found.is_empty(), "{section}: {}\n{detail}", listing(&found));
        spec.iter_mut().find(|source| source.file_name() == "tools.yaml").expect("the page").text = before;
    }
}

#[test]
fn what_the_format_lacks_is_named() {
    let Subject { spec, facts, .. } = tools();
    for (method, path, words) in [
        ("PUT", "/tools/oil", "lacks PUT requests"),
        ("DELETE", "/tools/oil", "lacks DELETE requests"),
        ("POST", "/tools/{toolId}/oil", "lacks parameters in a path"),
        ("POST", "/tools/:id", "lacks parameters in a path"),
    ] {
        let endpoint = like_add(&facts, method, path);
        let found = open(&spec, &with_endpoint(&facts, endpoint.clone()));
        let finding = found.iter().find(|finding| finding.rule == "endpoint-added").expect("a finding");
        assert!(finding.edit.contains(words) && finding.detail.is_none(), "{}", finding.edit);
        let alone = Facts { endpoints: vec![endpoint], ..facts.clone() };
        let api = [source("tests/invented/spec/api.yaml")];
        let text = Spec::new(&api).unwrap_or_else(|report| panic!("{report}")).skeleton(&alone, "more");
        assert!(text.contains("is left out: the spec format lacks"), "{text}");
    }
    // The method of a known endpoint.
    let mut facts = facts;
    facts.endpoints[2].method = "PUT".to_owned();
    let found = open(&spec, &page(render(&facts, Form::Source)));
    assert!(found.iter().any(|finding| finding.edit.contains("lacks PUT requests")), "{}", listing(&found));
}
