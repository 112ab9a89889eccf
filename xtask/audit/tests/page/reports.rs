//! The reports of findings, in each form.

use crate::render::{Form, render};
use crate::{page, tools};
use audit::report::{self, Format, PageText};
use expect_test::{Expect, expect};

/// A page with one finding of each of some classes.
#[track_caller]
fn reported(format: Format, expected: Expect) {
    let tools = tools();
    let mut facts = tools.facts.clone();
    facts.endpoints[4].rows[0].name = "toolId".to_owned();
    facts.endpoints[8].label = "Hand a loan over".to_owned();
    let page = page(render(&facts, Form::Flat));
    let found = tools.compare().findings(&page, Some(&tools.accepted(Form::Flat)), &[]);
    expected.assert_eq(&report::page(
        format,
        PageText { name: "tools.txt", text: &page.source.text },
        &found,
    ));
}

#[test]
fn a_report_for_a_person() {
    reported(
        Format::Text,
        expect![[r#"
            breaking [field-renamed] POST /tools/scrap id: id is called toolId on the page
              page  tools.txt:90: toolId | uuid | Yes | What it is for |
              spec  tests/invented/spec/tools.yaml:116:11
              edit  rename the field to toolId

            prose [prose] POST /tools/scrap: the words about id in POST /tools/scrap are not there any more
              edit  compare the passage with the spec, since words may state a rule that no table has; then accept the page

            prose [label] POST /loans/move: it is called `Hand a loan over` now
              page  tools.txt:134: POST /loans/move
              edit  compare the passage with the spec, since words may state a rule that no table has; then accept the page

        "#]],
    );
}

#[test]
fn a_report_for_a_pull_request() {
    reported(
        Format::Markdown,
        expect![[r#"
            The page `tools.txt` differs from the spec or from what was accepted.

            ## breaking

            - [ ] `POST /tools/scrap`: id is called toolId on the page (`field-renamed`)
              - line 90: `toolId | uuid | Yes | What it is for |`
              - `tests/invented/spec/tools.yaml:116:11`
              - rename the field to toolId

            ## prose

            - [ ] `POST /tools/scrap`: the words about id in POST /tools/scrap are not there any more (`prose`)
              - compare the passage with the spec, since words may state a rule that no table has; then accept the page
            - [ ] `POST /loans/move`: it is called `Hand a loan over` now (`label`)
              - line 134: `POST /loans/move`
              - compare the passage with the spec, since words may state a rule that no table has; then accept the page
        "#]],
    );
}

#[test]
fn a_report_for_annotations() {
    reported(
        Format::Github,
        expect![[r#"
            ::error file=tests/invented/spec/tools.yaml,line=116,col=11::field-renamed: id is called toolId on the page (line 90 of the page); rename the field to toolId
            ::notice::prose: the words about id in POST /tools/scrap are not there any more; compare the passage with the spec, since words may state a rule that no table has; then accept the page
            ::notice::label: it is called `Hand a loan over` now (line 134 of the page); compare the passage with the spec, since words may state a rule that no table has; then accept the page
        "#]],
    );
}

#[test]
fn a_report_for_a_program() {
    reported(
        Format::Json,
        expect![[r#"
            {
              "verdict": "breaking",
              "findings": [
                {
                  "class": "breaking",
                  "rule": "field-renamed",
                  "endpoint": "POST /tools/scrap",
                  "field": "id",
                  "page_line": 90,
                  "spec": "tests/invented/spec/tools.yaml:116:11",
                  "file": "tests/invented/spec/tools.yaml",
                  "line": 116,
                  "column": 11,
                  "message": "id is called toolId on the page",
                  "edit": "rename the field to toolId"
                },
                {
                  "class": "prose",
                  "rule": "prose",
                  "endpoint": "POST /tools/scrap",
                  "field": null,
                  "page_line": null,
                  "spec": null,
                  "message": "the words about id in POST /tools/scrap are not there any more",
                  "edit": "compare the passage with the spec, since words may state a rule that no table has; then accept the page"
                },
                {
                  "class": "prose",
                  "rule": "label",
                  "endpoint": "POST /loans/move",
                  "field": null,
                  "page_line": 134,
                  "spec": null,
                  "message": "it is called `Hand a loan over` now",
                  "edit": "compare the passage with the spec, since words may state a rule that no table has; then accept the page"
                }
              ]
            }
        "#]],
    );
}

#[test]
fn report_without_findings_has_no_verdict() {
    assert_eq!(
        report::page(Format::Json, PageText { name: "page", text: "" }, &[]),
        "{\n  \"verdict\": null,\n  \"findings\": []\n}\n"
    );
}
