//! Text that looks like a part of the contract and cannot be read is an error with its place.

use crate::render::{Form, render};
use crate::{jobs, pages, tools};
use audit::page::{Unreadable, read};
use support::source;

/// Returns why a text cannot be read as a whole.
#[track_caller]
fn refused(text: &str) -> Unreadable {
    match read(text) {
        Ok(facts) => panic!("it was read: {} endpoints", facts.endpoints.len()),
        Err(error) => error,
    }
}

/// Changes the page of the invented API, and asserts that the change is a region that cannot be read, in these words, and
/// that the rest of the page is read.
#[track_caller]
fn check(form: &str, from: &str, to: &str, words: &str) {
    let page = source(&format!("xtask/audit/tests/page/pages/tools.{form}")).text;
    assert!(page.contains(from), "{from} is not on the page");
    let facts = read(&page.replacen(from, to, 1)).unwrap_or_else(|error| panic!("{to}: {}", error.message));
    let found: Vec<_> = facts.unread.iter().map(|region| &region.message).collect();
    let region = facts.unread.iter().find(|region| region.message.contains(words));
    let region = region.unwrap_or_else(|| panic!("{to}: {found:?}"));
    let at = page[..page.find(from).expect("it is there")].matches('\n').count() + 1;
    let last = at + to.matches('\n').count() + 12;
    assert!((at.saturating_sub(12)..=last).contains(&region.line), "{at} to {last}: {region:?}");
    assert!(facts.endpoints.len() >= 5, "{to}: {} endpoints are left", facts.endpoints.len());
}

/// [Checks](check) a change of the page in Markdown.
#[track_caller]
fn markdown(from: &str, to: &str, words: &str) {
    check("mdx", from, to, words);
}

/// [Checks](check) a change of the page as text without markup.
#[track_caller]
fn flat(from: &str, to: &str, words: &str) {
    check("txt", from, to, words);
}

#[test]
fn unreadable_heading_is_found() {
    markdown("### `POST` `/tools/add`", "### `POST` /tools/add now", "looks like an endpoint");
    markdown("### `POST` `/tools/add`", "### `/tools/add`", "looks like an endpoint");
    markdown("### `POST` `/tools/add`", "### `POST` tools/add", "looks like an endpoint");
    markdown("### `POST` `/tools/change`", "### `POST` `/tools/add`", "stands here again");
}

#[test]
fn unreadable_table_is_found() {
    markdown("| Field | Type |", "| Field | Sort |", "has a column `Sort`");
    markdown("| Field | Type |", "| Kind | Type |", "has a column `Kind`");
    markdown(
        "| Required | Description |\n|---|---|---|---|\n| `shelf` | string | **Yes** |",
        "| Required | Since |\n|---|---|---|---|\n| `shelf` | string | **Yes** |",
        "has a column `Since`",
    );
    markdown(
        "| `shelf` | string | **Yes** | The shelf |",
        "| `shelf` | string | **Perhaps** | The shelf |",
        "neither Yes nor No",
    );
    markdown("| `shelf` | string |", "| | string |", "no name or no type");
    markdown("| `shelf` | string |", "| `shelf` | |", "no name or no type");
    markdown("| `shelf` | string |", "| `shelf and more` | string |", "not one plain word");
    markdown(
        "| `id` | uuid | **Yes** | The tool |",
        "| `shelf` | uuid | **Yes** | The tool |",
        "shelf stands here again",
    );
    markdown("|---|---|---|---|\n", "", "bars stand here as in a table");
    markdown(
        "| `shelf` | string | **Yes** | The shelf |",
        "| `shelf` | string | **Yes** | The shelf | since 2027 |",
        "this row has 5 cells",
    );
    markdown(
        "| `shelf` | string | **Yes** | The shelf |",
        "| `shelf` | int | **Yes** | The shelf |",
        "not a known type",
    );
    markdown("| `shelf` | string |", "| ~~`shelf`~~* | string |", "not one plain word");
}

#[test]
fn unreadable_list_of_values_is_found() {
    markdown("fresh, used or 1st-grade", "fresh, used or what it was before", "among other words");
    markdown("- **type:** `up`, `down`", "- **type:**", "list of values");
    markdown("- **type:** `up`, `down`", "- **type:** `up`, `down`\n- **type:** `left`", "stand here again");
    markdown("**Enum values:**", "**They are:**", "not announced");
    markdown("- **type:** `up`", "- **type** is one of `up`", "a field, a colon and the values");
}

#[test]
fn unreadable_command_is_found() {
    markdown("curl -G", "wget", "no curl command");
    markdown("```bash\ncurl -G", "```json\n{\"id\": 1}\n```\n\n```bash\ncurl -G", "no curl command");
    markdown("curl -G \"https", "curl -G -k \"https", "the flag -k of curl is not known");
    markdown(
        "Find a tool.\n",
        "Find a tool.\n\n```bash\ncurl \"https://club.example/x\"\n```\n",
        "a second command",
    );
    markdown("\"body\": \"spade\",", "\"body\": \"spade\"", "not a JSON object");
    markdown("\"body\": \"spade\",", "\"body\": \"spade\", \"body\": \"hoe\",", "it has body twice");
}

#[test]
fn contract_outside_its_place_is_found() {
    markdown("What the club has.", "```bash\ncurl \"https://club.example/x\"\n```", "under no endpoint");
    markdown("What the club has.", "| Field | Type |\n|---|---|\n| `a` | string |", "under no endpoint");
    markdown("What the club has.", "**Enum values:**\n\n- **a:** `b`", "under no endpoint");
    markdown(
        "What the club has.",
        "<ParamField body=\"a\" type=\"string\">The a.</ParamField>",
        "a tag stands here",
    );
    markdown("What the club has.", "<table><tr><td>a</td></tr></table>", "a tag stands here");
    markdown(
        "What the club has.",
        "- one\n\n  ```bash\n  curl \"https://club.example/x\"\n  ```",
        "stands in a list",
    );
    markdown("What the club has.", "POST /tools/none requires takenFrom.", "which the page does not have");
    markdown("What the club has.", "size integer No How many.", "like a row of a table");
    markdown("What the club has.", "`POST` `/tools/more` - adds more.", "but not as a heading");
    markdown("What the club has.", "{ \"ok\": true }", "JSON stands here");
    markdown("What the club has.", "$ curl -X POST https://club.example/x", "outside a block of code");
    markdown("What the club has.", "- `force` (boolean, required): do it", "not announced");
    markdown(
        "Find a tool.\n",
        "Find a tool.\n\n#### Response\n\n| Field | Type |\n|---|---|\n| `a` | string |\n",
        "about a response",
    );
}

#[test]
fn unreadable_part_of_flat_text_is_found() {
    flat("|---|\nshelf |", "shelf |", "no line of dashes");
    flat("2026-01-31\"\n}'", "2026-01-31\"\n}", "has no end");
    flat(
        "| Field | Type | Required | Description |\n|---|\nshelf | string | Yes | The shelf |\nid | uuid | Yes | The tool |\nwear | enum | No | How it was found |",
        "FieldTypeRequiredDescription\nshelfstringYesThe shelf\nweightfloatNoHow heavy",
        "this row has 1 cells, its table has 4 columns",
    );
    flat(
        "| Field | Type | Required | Description |\n|---|\nshelf | string | Yes | The shelf |\nid | uuid | Yes | The tool |\nwear | enum | No | How it was found |",
        "FieldTypeSinceDescription\nshelfstringYesThe shelf",
        "has a column `Since`",
    );
}

#[test]
fn page_without_url_or_key_header_is_refused() {
    for (from, to, words) in
        [("Base: ", "At: ", "names no base URL"), ("Auth: ", "Key: ", "names no header for the key")]
    {
        let page = source("xtask/audit/tests/page/pages/tools.mdx").text.replacen(from, to, 1);
        assert!(refused(&page).message.contains(words), "{words}");
    }
}

#[test]
fn text_that_is_no_page_is_refused() {
    let markdown = render(&jobs().facts, Form::Source);
    for (what, text, words) in [
        ("nothing", String::new(), "no endpoint on this page"),
        ("prose", "All is well.\n".repeat(100), "no endpoint on this page"),
        ("HTML", "<html><body><h1>Sign in</h1></body></html>".to_owned(), "no endpoint on this page"),
        ("JSON", "{\"openapi\": \"3.1.0\"}".to_owned(), "no endpoint on this page"),
        ("zeros", "\0".repeat(1000), "this is not text"),
        (
            "binary data",
            (0..60_000_u32).filter_map(|code| char::from_u32(code % 0xd7ff)).collect(),
            "this is not text",
        ),
        ("ten megabytes", "word ".repeat(2 * 1024 * 1024), "longer than any docs page"),
        ("a long page", markdown.repeat(200), "longer than any docs page"),
    ] {
        let error = refused(&text);
        assert!(error.message.contains(words), "{what}: {}", error.message);
    }
}

/// These take a second altogether, and would take minutes if the work grew with the square of the text.
#[test]
fn deep_or_long_pages_are_read_in_linear_time() {
    let head =
        "# Page\n\nAuth: `X-Key` header. Base: `https://club.example`.\n\n## All\n\n### `POST` `/a/b`\n\n";
    let command =
        |body: &str| format!("{head}```bash\ncurl -X POST \"https://club.example/a/b\" -d '{body}'\n```\n");
    let flat = "Page\nAuth: X-Key header. Base: https://club.example.\nAll\nPOST /a/b\nDo it.\ncurl -X POST 'https://club.example/a/b\n";
    for text in [
        "`".repeat(1_000_000),
        format!("{head}{}", "`a ".repeat(300_000)),
        format!("{head}{}", "> ".repeat(200_000)),
        format!("{head}{}", "- ".repeat(200_000)),
        format!("{head}{}", "[".repeat(500_000)),
        format!("{head}{}", "*a_".repeat(300_000)),
        format!("{head}{}", "| a ".repeat(200_000)),
        format!("{head}{}", "<a ".repeat(300_000)),
        command(&"[".repeat(200_000)),
        command(&format!("{{\"a\": {}1{}}}", "[".repeat(100_000), "]".repeat(100_000))),
        format!("{flat}{}", "more\n".repeat(200_000)),
        format!("{flat}{}", "'".repeat(500_000)),
        "FieldTypeDescription\n".to_owned() + &"a".repeat(1_000_000),
        "Curl\n".repeat(200_000),
    ] {
        // Only termination matters here.
        drop(read(&text));
    }
}

#[test]
fn truncated_page_never_matches_as_a_whole() {
    for subject in pages().into_iter().chain([tools()]) {
        let spec = subject.compare();
        for form in Form::ALL {
            let accepted = subject.accepted(form);
            let text = render(&subject.facts, form);
            let ends = text.char_indices().map(|(at, _)| at).filter(|at| *at < text.trim_end().len());
            for end in ends.step_by(97) {
                let half = text[..end].to_owned();
                let Ok(page) =
                    audit::page::Page::new(codegen::Source { name: "half".to_owned(), text: half })
                else {
                    continue;
                };
                let found = spec.findings(&page, Some(&accepted), &[]);
                assert!(!found.is_empty(), "{form:?} up to {end}: {}", &text[..end]);
            }
        }
    }
}
