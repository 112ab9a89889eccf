//! The workflow after a page changed, as CONTRIBUTING.md describes it.

use crate::{ACCEPT, Sandbox, ended};
use std::fs;

/// Returns the file and the line after `spec` in a report.
fn place(printed: &str) -> (String, usize) {
    let line = printed
        .lines()
        .find_map(|line| line.trim_start().strip_prefix("spec "))
        .expect("a place in the spec");
    let mut parts = line.trim().rsplitn(3, ':');
    parts.next().expect("a column");
    let line = parts.next().expect("a line").parse().expect("a number");
    (parts.next().expect("a file").to_owned(), line)
}

#[track_caller]
fn generate(sandbox: &Sandbox, more: &[&str], exit: i32) -> String {
    let mut command = sandbox.command("generate");
    ended(&command.arg("--out").arg(sandbox.path("api")).args(more).output().expect("it runs"), exit)
}

/// Adds the new field to the spec, at the place that a report names.
fn add_field(printed: &str) {
    let (file, line) = place(printed);
    let text = fs::read_to_string(&file).expect("the reported file");
    let mut lines: Vec<_> = text.lines().map(str::to_owned).collect();
    assert_eq!(lines[line - 1].trim(), "fields:", "{printed}");
    lines.insert(line, "          colour: { type: string }".to_owned());
    fs::write(&file, lines.join("\n") + "\n").expect("the spec can be written");
}

#[test]
fn page_change_leads_to_a_new_client() {
    let sandbox = Sandbox::new();
    generate(&sandbox, &[], 0);
    sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 0);

    // The page has a new field.
    sandbox.edit(
        "tools.mdx",
        "| `level` |",
        "| `colour` | string | No | What it is painted in |\n| `level` |",
    );
    let printed = sandbox.docs(&["tools.mdx"], 1);
    assert!(
        printed.contains("additive [field-added] POST /tools/add colour: the page has a field colour"),
        "{printed}"
    );

    add_field(&printed);

    // The client is out of date until it is generated.
    let printed = generate(&sandbox, &["--check"], 1);
    assert!(printed.contains("pub fn colour"), "{printed}");
    generate(&sandbox, &[], 0);
    generate(&sandbox, &["--check"], 0);
    assert!(
        fs::read_to_string(sandbox.path("api/tools.rs")).expect("it is emitted").contains("pub fn colour")
    );

    // Only prose findings are left until the page is accepted.
    let printed = sandbox.docs(&["tools.mdx"], 0);
    assert!(
        printed.contains("prose [prose] POST /tools/add: the words about colour in POST /tools/add are new"),
        "{printed}"
    );
    let printed = sandbox.docs(&[&["tools.mdx"], &ACCEPT[..]].concat(), 0);
    assert!(
        printed.ends_with("accepted; update the lock of the client: cargo xtask generate\n"),
        "{printed}"
    );
    generate(&sandbox, &["--check"], 1);
    generate(&sandbox, &[], 0);
    generate(&sandbox, &["--check"], 0);
    assert_eq!(sandbox.docs(&["tools.mdx"], 0), "tools.mdx: matches the spec, 9 endpoints\n");
}
