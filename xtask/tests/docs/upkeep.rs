//! The loop of a maintainer, as CONTRIBUTING.md describes it.

use crate::{ACCEPT, Sandbox, ended};
use std::fs;

/// The file and the line behind `spec` in a report.
fn place(said: &str) -> (String, usize) {
    let line =
        said.lines().find_map(|line| line.trim_start().strip_prefix("spec ")).expect("a place in the spec");
    let mut parts = line.trim().rsplitn(3, ':');
    parts.next().expect("a column");
    let line = parts.next().expect("a line").parse().expect("a number");
    (parts.next().expect("a file").to_owned(), line)
}

#[test]
fn a_page_changes_and_everything_follows() {
    let sandbox = Sandbox::new();
    let generate = |more: &[&str], exit| {
        let mut command = sandbox.command("generate");
        ended(&command.arg("--out").arg(sandbox.path("api")).args(more).output().expect("it runs"), exit)
    };
    generate(&[], 0);
    sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 0);

    // The page has a new field.
    sandbox.edit(
        "tools.mdx",
        "| `level` |",
        "| `colour` | string | No | What it is painted in |\n| `level` |",
    );
    let said = sandbox.docs(&["tools.mdx"], 1);
    assert!(
        said.contains("additive [field-added] POST /tools/add colour: the page has a field colour"),
        "{said}"
    );

    // The edit, at the place that was told.
    let (file, line) = place(&said);
    let text = fs::read_to_string(&file).expect("the file that was told");
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    assert_eq!(lines[line - 1].trim(), "fields:", "{said}");
    lines.insert(line, "          colour: { type: string }".to_owned());
    fs::write(&file, lines.join("\n") + "\n").expect("the spec can be written");

    // The client is out of date until it is generated.
    let said = generate(&["--check"], 1);
    assert!(said.contains("pub fn colour"), "{said}");
    generate(&[], 0);
    generate(&["--check"], 0);
    assert!(
        fs::read_to_string(sandbox.path("api/tools.rs")).expect("it is emitted").contains("pub fn colour")
    );

    // Only prose findings are left until the page is accepted.
    let said = sandbox.docs(&["tools.mdx"], 0);
    assert!(
        said.contains("prose [prose] POST /tools/add: the words about colour in POST /tools/add are new"),
        "{said}"
    );
    let said = sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 0);
    assert!(
        said.ends_with("accepted; the lock of the client names it, so run: cargo xtask generate\n"),
        "{said}"
    );
    generate(&["--check"], 1);
    generate(&[], 0);
    generate(&["--check"], 0);
    assert_eq!(sandbox.docs(&["tools.mdx"], 0), "tools.mdx: matches the spec, 9 endpoints\n");
}
