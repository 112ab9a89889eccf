//! Compares facts that documents repeat with their sources.

use std::collections::BTreeSet;
use std::fs;
use support::{root, rust_files};

fn document(name: &str) -> String {
    fs::read_to_string(root().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Returns the first cells of the table below a heading, without backticks.
fn rows(text: &str, heading: &str) -> Vec<Vec<String>> {
    let (_, section) = text.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no {heading}"));
    let mut rows = Vec::new();
    for line in section.lines().skip_while(|line| !line.starts_with('|')) {
        let Some(cells) = line.strip_prefix('|') else { break };
        rows.push(cells.split('|').map(|cell| cell.trim().replace('`', "")).collect());
    }
    assert!(rows.len() > 2, "no table below {heading}");
    rows.split_off(2)
}

/// Returns the paths in the code map of ARCHITECTURE.md.
fn listed() -> Vec<String> {
    let text = document("ARCHITECTURE.md");
    let (_, map) = text.split_once("## Code map\n\n```text\n").expect("a code map");
    let (tree, _) = map.split_once("```").expect("the end of the tree");
    let mut listed = Vec::new();
    let mut package = String::new();
    for line in tree.lines() {
        let name = line.split_whitespace().next().expect("a folder");
        if line.starts_with(' ') {
            listed.push(format!("{package}{name}"));
        } else {
            name.clone_into(&mut package);
            listed.push(package.clone());
        }
    }
    listed
}

#[test]
fn code_map_lists_folders_that_exist() {
    for path in listed() {
        assert!(root().join(&path).is_dir(), "ARCHITECTURE.md lists {path}, which does not exist");
    }
}

#[test]
fn code_map_lists_every_package() {
    let listed = listed();
    let manifest = document("Cargo.toml");
    let members = manifest.lines().find(|line| line.starts_with("members = ")).expect("members");
    for member in members.split('"').skip(1).step_by(2) {
        let covered = listed.iter().any(|path| path.trim_end_matches('/') == member);
        let nested = member.matches('/').count() > 1;
        assert!(covered || nested, "ARCHITECTURE.md does not list the package {member}");
    }
}

#[test]
fn readme_features_are_those_of_the_manifest() {
    let manifest = document("generated/Cargo.toml");
    let (_, features) = manifest.split_once("\n[features]\n").expect("features");
    let mut declared = BTreeSet::new();
    for line in features.lines().take_while(|line| !line.starts_with('[')) {
        if let Some((name, _)) = line.split_once(" = ")
            && name != "default"
        {
            declared.insert(name.to_owned());
        }
    }
    let mut shown = BTreeSet::new();
    for row in rows(&document("README.md"), "### Features") {
        shown.insert(row[0].clone());
    }
    assert_eq!(shown, declared);
}

fn after<'a>(text: &'a str, mark: &str) -> &'a str {
    text.split_once(mark).unwrap_or_else(|| panic!("the runtime has no `{mark}`")).1
}

fn number(text: &str) -> &str {
    text.split(|char: char| !char.is_ascii_digit()).next().unwrap_or_default()
}

#[test]
fn readme_limits_are_the_defaults_of_the_client() {
    let mut code = String::new();
    for (_, text) in rust_files("generated/src") {
        code.push_str(&text);
    }
    let limits = after(&code, "impl Default for Limits");
    let expected = [
        ("connecting", format!("{} s", number(after(&code, "CONNECT: Duration = Duration::from_secs(")))),
        ("one attempt", format!("{} s", number(after(limits, "attempt: Duration::from_secs(")))),
        ("a pause in a response body", format!("{} s", number(after(limits, "idle: Duration::from_secs(")))),
        (
            "the whole call with its waits",
            format!("{} s", number(after(limits, "call: Duration::from_secs("))),
        ),
        ("size of a response body", format!("{} MiB", number(after(limits, "body: ")))),
    ];
    let readme = document("README.md");
    let (_, limits) = readme.split_once("### Errors and retries\n").expect("a section");
    for (name, default) in expected {
        let row = format!("| {name} | {default} |");
        assert!(limits.contains(&row), "README.md has no row `{row}`");
    }
}

#[test]
fn readme_dependencies_are_those_of_the_manifest() {
    let manifest = document("generated/Cargo.toml");
    let (_, section) = manifest.split_once("\n[dependencies]\n").expect("dependencies");
    let shown: BTreeSet<String> = rows(&document("README.md"), "### Dependencies")
        .into_iter()
        .flat_map(|row| row[0].split(", ").map(str::to_owned).collect::<Vec<_>>())
        .collect();
    for line in section.lines().take_while(|line| !line.starts_with('[')) {
        let Some((name, _)) = line.split_once([' ', '.']) else { continue };
        if line.starts_with('#') {
            continue;
        }
        assert!(shown.contains(name), "README.md gives no reason for the dependency {name}");
    }
}
