//! Each endpoint of the spec has its command and its call, and there are no others.

use crate::commands::commands;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tests::{rust_files, spec};

/// Returns the files of a page's commands and calls, for messages.
fn places(page: &str) -> String {
    format!("tests/wire/{page}.txt and tests/tests/wire/{}.rs", page.replace('-', "_"))
}

/// Returns the endpoints of the spec, each with its page.
pub(crate) fn endpoints() -> BTreeSet<(String, String)> {
    let mut endpoints = BTreeSet::new();
    for group in codegen::parse(&spec()).unwrap_or_else(|report| panic!("{report}")).groups {
        let page = Path::new(&group.source).file_stem().expect("a file has a name").to_string_lossy();
        for operation in group.operations {
            let endpoint = format!("{} {}", operation.method.as_str(), operation.path);
            endpoints.insert((page.to_string(), endpoint));
        }
    }
    endpoints
}

#[test]
fn each_endpoint_has_one_command() {
    let commands = commands();
    let shown: Vec<_> = commands.into_iter().map(|command| (command.page, command.endpoint)).collect();
    let endpoints = endpoints();
    for (page, endpoint) in &endpoints {
        let count = shown.iter().filter(|(_, shown)| shown == endpoint).count();
        assert_eq!(
            count,
            1,
            "{endpoint} has no command, or several; fix: write one command and one call in {}",
            places(page)
        );
    }
    for (page, endpoint) in shown {
        let known = endpoints.contains(&(page.clone(), endpoint.clone()));
        assert!(known, "{endpoint} is not in spec/{page}.yaml; fix: remove it from {}", places(&page));
    }
}

#[test]
fn each_command_has_one_call() {
    let calls: Vec<_> = rust_files("tests/tests/wire").into_iter().map(|(_, text)| text).collect();
    for command in commands() {
        let call = format!("check(\"{}\",", command.endpoint);
        let count: usize = calls.iter().map(|text| compact(text).matches(&call).count()).sum();
        assert_eq!(
            count,
            1,
            "{} has no call, or several; fix: write one test in {}",
            command.endpoint,
            places(&command.page)
        );
    }
}

/// A file that its module does not declare is never compiled, and its tests never run.
#[test]
fn each_file_of_calls_is_declared() {
    for (path, _) in rust_files("tests/tests/wire") {
        let folder = path.parent().expect("a file is in a folder");
        let parent = if folder.ends_with("wire") { "main.rs" } else { "mod.rs" };
        let stem = path.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let text = fs::read_to_string(folder.join(parent)).expect("the module of the folder");
        let declared = text.contains(&format!("\nmod {stem};\n"));
        assert!(
            declared || parent == format!("{stem}.rs"),
            "{stem} is not compiled; fix: add `mod {stem};` to {}",
            folder.join(parent).display()
        );
    }
}

/// Joins calls that rustfmt broke after the parenthesis.
fn compact(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "(")
}
