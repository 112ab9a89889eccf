//! `cargo xtask docs`: exit codes, output, written files, and the workflow of a maintainer.

#![allow(clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod fetch;
mod upkeep;

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use tempfile::TempDir;

/// A folder with the spec of the invented API, and its page beside it.
struct Sandbox {
    dir: TempDir,
}

impl Sandbox {
    fn new() -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
        let invented = xtask.join("../tests/invented/spec");
        let pages = xtask.join("audit/tests/page/pages");
        fs::create_dir(dir.path().join("spec")).expect("a folder");
        for name in ["api.yaml", "tools.yaml"] {
            let original = invented.join(name);
            fs::copy(original, dir.path().join("spec").join(name)).expect("the spec can be copied");
        }
        for name in ["tools.mdx", "tools.txt", "overview.txt"] {
            fs::copy(pages.join(name), dir.path().join(name)).expect("a page");
        }
        Self { dir }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn edit(&self, name: &str, from: &str, to: &str) {
        let text = self.read(name);
        assert!(text.contains(from), "{name} has no `{from}`");
        fs::write(self.path(name), text.replacen(from, to, 1)).expect("the file can be written");
    }

    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.current_dir(self.dir.path()).arg(name).arg("--spec").arg(self.path("spec"));
        for proxy in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env_remove(proxy);
        }
        command
    }

    /// Runs `docs`, asserts its exit code and returns its output.
    #[track_caller]
    fn docs(&self, arguments: &[&str], exit: i32) -> String {
        ended(&self.command("docs").args(arguments).output().expect("the command runs"), exit)
    }
}

#[track_caller]
fn ended(output: &Output, exit: i32) -> String {
    let printed =
        [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat();
    assert_eq!(output.status.code(), Some(exit), "{printed}");
    printed
}

const ACCEPT: [&str; 5] = ["--accept", "--date", "2026-01-31", "--url", "https://club.example/tools"];

#[test]
fn matching_page_passes_in_both_formats() {
    let sandbox = Sandbox::new();
    for page in ["tools.mdx", "tools.txt"] {
        let printed = sandbox.docs(&[page], 0);
        assert_eq!(printed, format!("{page}: matches the spec, 9 endpoints\n"));
    }
}

#[test]
fn page_of_rules_alone_has_no_count_of_endpoints() {
    let sandbox = Sandbox::new();
    assert_eq!(sandbox.docs(&["overview.txt"], 0), "overview.txt: matches the spec\n");
}

#[test]
fn page_is_read_from_standard_input() {
    let sandbox = Sandbox::new();
    let mut command = sandbox.command("docs");
    let mut child = command
        .arg("-")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it runs");
    let page = sandbox.read("tools.txt");
    child.stdin.take().expect("a pipe").write_all(page.as_bytes()).expect("it is read");
    let printed = ended(&child.wait_with_output().expect("it ends"), 0);
    assert_eq!(printed, "standard input: matches the spec, 9 endpoints\n");
}

#[test]
fn fail_on_sets_the_mildest_failing_class() {
    let sandbox = Sandbox::new();
    sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 0);
    sandbox.edit("tools.mdx", "Who has what.", "Who has what, and since when.");
    let printed = sandbox.docs(&["tools.mdx"], 0);
    assert!(printed.contains("prose [prose]: the words about the section Loans"), "{printed}");
    assert!(
        printed.contains("matches the spec, 9 endpoints; 1 finding, none of class example or worse"),
        "{printed}"
    );
    sandbox.docs(&["tools.mdx", "--fail-on", "prose"], 1);
    sandbox.edit("tools.mdx", "\"price\": 1,", "\"price\": 2,");
    let printed = sandbox.docs(&["tools.mdx"], 1);
    assert!(printed.contains("example [example-value] POST /tools/add price"), "{printed}");
    assert!(
        printed.contains("differs from the spec: 1 of 2 findings are of class example or worse"),
        "{printed}"
    );
    sandbox.docs(&["tools.mdx", "--fail-on", "additive"], 0);
    sandbox.edit("tools.mdx", "### `POST` `/tools/scrap`", "### `POST` `/tools/scrap/all`");
    let printed = sandbox.docs(&["tools.mdx", "--fail-on", "breaking"], 1);
    assert!(printed.contains("edit  change `path` to /tools/scrap/all"), "{printed}");
    let printed = sandbox.docs(&["tools.mdx", "--fail-on", "severe"], 2);
    assert!(
        printed.contains("unreadable, breaking, deprecated, additive, example, prose or cosmetic"),
        "{printed}"
    );
}

#[test]
fn unreadable_regions_and_pages_are_reported() {
    let sandbox = Sandbox::new();
    sandbox.edit("tools.mdx", "curl -G", "curl --insecure -G");
    let printed = sandbox.docs(&["tools.mdx"], 1);
    assert!(
        printed.starts_with("unreadable [unreadable]: the flag --insecure of curl is not known here"),
        "{printed}"
    );
    assert!(printed.contains("page  tools.mdx:32: curl --insecure -G"), "{printed}");
    let printed = sandbox.docs(&["tools.mdx", "--format", "json"], 1);
    assert!(
        printed.contains("\"class\": \"unreadable\"") && printed.contains("\"page_line\": 32"),
        "{printed}"
    );
    fs::write(
        sandbox.path("other.md"),
        "# Other\n\n```bash\ncurl -k https://club.example/v2:tools/tools/scrap\n```\n",
    )
    .expect("a file");
    let printed = sandbox.docs(&["tools.txt", "other.md"], 1);
    assert!(printed.contains("other.md:4: the flag -k of curl"), "{printed}");
    // A page that cannot be read at all does not hide the others.
    fs::write(sandbox.path("half.txt"), "Tools\nPOST /tools/scrap\nScrap a tool.\n").expect("a file");
    let printed = sandbox.docs(&["half.txt", "tools.txt"], 2);
    assert!(printed.starts_with("tools.txt: matches the spec"), "{printed}");
    assert!(
        printed.contains("half.txt: the page names no base URL")
            && printed.contains("the page was not compared"),
        "{printed}"
    );
    fs::write(sandbox.path("image.png"), [0x89, b'P', b'N', b'G', 0xff, 0]).expect("a file");
    let printed = sandbox.docs(&["image.png"], 2);
    assert!(printed.contains("image.png is not UTF-8 text"), "{printed}");
    fs::write(sandbox.path("long.txt"), "word ".repeat(1_000_000)).expect("a file");
    let printed = sandbox.docs(&["long.txt"], 2);
    assert!(printed.contains("long.txt has more than 1048576 bytes"), "{printed}");
    let printed = sandbox.docs(&["none.mdx"], 2);
    assert!(printed.contains("cannot read none.mdx"), "{printed}");
    let printed = sandbox.docs(&[], 2);
    assert!(printed.contains("no page is given"), "{printed}");
}

/// Writes an index of the site with these pages.
fn index(sandbox: &Sandbox, pages: &[&str]) {
    let mut text = "# Club\n\n- [Blog](https://club.example/blog.md)\n".to_owned();
    for page in pages {
        text.push_str(&format!("- [Page](https://club.example/docs/{page}.md): A page.\n"));
    }
    fs::write(sandbox.path("llms.txt"), text).expect("a file");
}

#[test]
fn index_is_compared_in_both_directions() {
    let sandbox = Sandbox::new();
    index(&sandbox, &["tools"]);
    assert_eq!(sandbox.docs(&["--index", "llms.txt"], 0), "llms.txt: matches the spec\n");
    index(&sandbox, &["tools", "sheds"]);
    let printed = sandbox.docs(&["--index", "llms.txt"], 1);
    assert!(
        printed.contains("additive [page-added]: the index has the page sheds")
            && printed.contains("llms.txt:5"),
        "{printed}"
    );
    index(&sandbox, &["sheds"]);
    let printed = sandbox.docs(&["--index", "llms.txt"], 1);
    assert!(printed.contains("breaking [page-removed]: the index has no page tools any more"), "{printed}");
    fs::write(sandbox.path("spec/sheds.facts.json"), "{}").expect("a file");
    let printed = sandbox.docs(&["--index", "llms.txt"], 1);
    assert!(!printed.contains("page-added"), "an accepted page without endpoints is known: {printed}");
    index(&sandbox, &[]);
    assert!(
        sandbox.docs(&["--index", "llms.txt"], 1).contains("has no page below https://club.example/docs")
    );
}

#[test]
fn change_after_acceptance_can_be_accepted() {
    let sandbox = Sandbox::new();
    sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 0);
    sandbox.edit("tools.mdx", "### `POST` `/tools/scrap`", "### `POST` `/tools/scrap` (deprecated)");
    let printed = sandbox.docs(&["tools.mdx"], 1);
    assert!(printed.contains("deprecated [deprecated] POST /tools/scrap: the page calls"), "{printed}");
    sandbox.edit("spec/tools.yaml", "path: /tools/scrap", "path: /tools/scrap\n        deprecated: Keep it.");
    sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 0);
    assert_eq!(sandbox.docs(&["tools.mdx"], 0), "tools.mdx: matches the spec, 9 endpoints\n");
}

#[test]
fn unreadable_region_is_accepted_by_its_hash() {
    let sandbox = Sandbox::new();
    sandbox.edit("tools.mdx", "Who has what.", "<table><tr><td>Who has what.</td></tr></table>");
    let printed = sandbox.docs(&["tools.mdx"], 1);
    let (_, rest) = printed.split_once("--accept-unread ").expect("the way to accept it");
    let hash = rest.lines().next().expect("a hash");
    let printed = sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 1);
    assert!(printed.contains("not accepted"), "{printed}");
    let printed = sandbox.docs(&[&["tools.mdx", "--accept-unread", hash], &ACCEPT[..]].concat(), 0);
    assert!(printed.contains("accepted; update the lock"), "{printed}");
    sandbox.docs(&["tools.mdx"], 0);
    sandbox.edit("tools.mdx", "<td>Who has what.", "<td>Who had what.");
    sandbox.docs(&["tools.mdx"], 1);
}

#[test]
fn each_format_reports_the_findings() {
    let sandbox = Sandbox::new();
    sandbox.edit("tools.txt", "level | integer |", "height | integer |");
    let printed = sandbox.docs(&["tools.txt", "--format", "json"], 1);
    let document: serde_json::Value =
        serde_json::from_str(&printed).expect("one JSON document and nothing else");
    assert_eq!(document["verdict"], "breaking");
    assert_eq!(document["findings"][0]["rule"], "field-renamed");
    let printed = sandbox.docs(&["tools.txt", "--format", "github"], 1);
    assert!(printed.starts_with("::error file=") && printed.contains("tools.yaml,line="), "{printed}");
    let printed = sandbox.docs(&["tools.txt", "--format", "markdown"], 1);
    assert!(printed.contains("## breaking\n\n- [ ] `POST /tools/add`: level is called height"), "{printed}");
}

#[test]
fn page_is_accepted_only_if_the_spec_matches() {
    let sandbox = Sandbox::new();
    let printed = sandbox.docs(&["tools.mdx", "--accept"], 2);
    assert!(printed.contains("--accept needs --date YYYY-MM-DD, and --url"), "{printed}");
    for [date, url] in [["2026-13-31", "https://club.example/tools"], ["2026-01-31", "tools"]] {
        let printed = sandbox.docs(&["tools.mdx", "--accept", "--date", date, "--url", url], 2);
        assert!(printed.contains("--accept needs --date"), "{printed}");
    }
    let printed = sandbox.docs(&[&["tools.mdx", "tools.txt"], &ACCEPT[..]].concat(), 2);
    assert!(printed.contains("--accept takes one page of the spec at a time"), "{printed}");
    sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 0);
    let facts = sandbox.read("spec/tools.facts.json");
    assert!(facts.contains("\"date\": \"2026-01-31\"") && facts.contains("https://club.example/tools"));
    assert!(
        !facts.contains("lends") && !facts.contains("Find a tool"),
        "sentences of the page are not stored"
    );
    // Only accepting writes.
    sandbox.docs(&["tools.txt"], 0);
    assert_eq!(sandbox.read("spec/tools.facts.json"), facts);
    sandbox.edit("tools.mdx", "level", "height");
    let printed = sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 1);
    assert!(printed.contains("not accepted: the spec differs from the page"), "{printed}");
    assert_eq!(sandbox.read("spec/tools.facts.json"), facts);
    fs::write(sandbox.path("spec/tools.facts.json"), "{}").expect("the file can be written");
    let printed = sandbox.docs(&["tools.txt"], 2);
    assert!(
        printed.contains("has no accepted facts") && printed.contains("delete it and accept"),
        "{printed}"
    );
}

/// A page that the spec of the sandbox lacks.
const SHEDS: &str = "Sheds
Where tools are kept. Auth: X-Club-Key header. Base: https://club.example/v2:tools.
Sheds
POST /sheds/list
List the sheds.
| Field | Type | Required | Description |
|---|
perPage | integer | No | How many rows |
side | enum | Yes | north or south |
width | decimal | No | In metres (min 0.5, max 9.75) |
curl -X POST \"https://club.example/v2:tools/sheds/list\" \\
-H \"X-Club-Key: your-key\" \\
-H \"Content-Type: application/json\" \\
-d '{
\"side\": \"north\"
}'
";

#[test]
fn new_page_gets_a_spec_file_that_matches() {
    let sandbox = Sandbox::new();
    fs::write(sandbox.path("sheds.txt"), SHEDS).expect("a page");
    let said = sandbox.docs(&["--new", "sheds.txt"], 0);
    assert!(said.contains("sheds.yaml: written, 1 endpoint;"), "{said}");
    assert!(said.ends_with("sheds.txt: matches the spec, 1 endpoint\n"), "{said}");
    let written = sandbox.read("spec/sheds.yaml");
    assert!(written.contains("minimum: 0.5") && written.contains("shared: true"), "{written}");
    let out = sandbox.path("out");
    let mut generate = sandbox.command("generate");
    ended(&generate.arg("--out").arg(&out).output().expect("the command runs"), 0);
    assert!(out.join("sheds.rs").is_file());
    // A file that is there is never replaced.
    let said = sandbox.docs(&["--new", "sheds.txt"], 2);
    assert!(said.contains("the spec has POST /sheds/list already"), "{said}");
    fs::write(sandbox.path("tools2.txt"), SHEDS.replace("/sheds/", "/huts/")).expect("a page");
    fs::write(sandbox.path("spec/tools2.yaml"), &written).expect("a file");
    assert_ne!(sandbox.docs(&["--new", "tools2.txt"], 2), "");
    assert_eq!(sandbox.read("spec/tools2.yaml"), written);
}

#[test]
fn new_takes_one_page_with_endpoints() {
    let sandbox = Sandbox::new();
    assert!(sandbox.docs(&["--new"], 2).contains("--new takes one page"));
    assert!(sandbox.docs(&["--new", "tools.txt"], 2).contains("already"));
}

#[test]
fn several_pages_give_one_json_document() {
    let sandbox = Sandbox::new();
    sandbox.edit("tools.txt", "level | integer |", "height | integer |");
    let said = sandbox.docs(&["tools.txt", "tools.mdx", "--format", "json"], 1);
    let document: serde_json::Value = serde_json::from_str(&said).expect("one JSON document");
    assert_eq!(document["verdict"], "breaking");
    assert_eq!(document["findings"][0]["page"], "tools.txt");
    fs::write(sandbox.path("half.txt"), "Tools\nPOST /tools/scrap\nScrap a tool.\n").expect("a file");
    let said = sandbox.docs(&["half.txt", "tools.mdx", "--format", "json"], 2);
    assert!(said.contains("\"class\": \"unreadable\"") && said.contains("half.txt"), "{said}");
}
