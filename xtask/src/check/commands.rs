//! Checks that each endpoint is tested on the wire, against text that is not derived from the spec.

use super::tree::{Tree, no_spec};
use crate::Error;
use audit::report::{Finding, StepVerdict};
use std::fs;
use std::path::Path;

/// The commands of the docs pages, and the calls that send the same.
const COMMANDS: &str = "tests/wire";
const CALLS: &str = "tests/tests/wire";
/// The requests of VH3's own client, and the file of the endpoints that it has no operation for.
const REQUESTS: &str = "tests/wire/first-party";
const ABSENT: &str = "absent.txt";

const FIX: &str =
    "copy the command of the page, write the call that sends it, and add what VH3's own client sends";

/// Returns a finding for each endpoint without a command, a call or a request of VH3's own client.
pub(super) fn check(tree: &Tree) -> Result<StepVerdict, Error> {
    if !tree.has_valid_spec()? {
        return Ok(no_spec());
    }
    let api = codegen::parse(tree.sources()?)?;
    let calls = calls(&tree.root.join(CALLS))?;
    let absent = lines(&tree.root.join(REQUESTS).join(ABSENT))?;
    let (mut findings, mut count) = (Vec::new(), 0);
    for group in &api.groups {
        let page = Path::new(&group.source).file_stem().unwrap_or_default().to_string_lossy();
        let files = [format!("{COMMANDS}/{page}.txt"), format!("{REQUESTS}/{page}.txt")];
        let [commands, requests] = &files;
        let shown = lines(&tree.root.join(commands))?;
        let mut sent = lines(&tree.root.join(requests))?;
        sent.extend(absent.iter().cloned());
        for operation in &group.operations {
            let endpoint = format!("{} {}", operation.method.as_str(), operation.path);
            count += 1;
            if !shown.contains(&endpoint) {
                findings.push(Finding::on(
                    commands,
                    format!("{commands}: {endpoint} has no command of the page"),
                ));
            } else if !calls.contains(&format!("check(\"{endpoint}\",")) {
                let message = format!("{commands}: no test in {CALLS} calls {endpoint}");
                findings.push(Finding::on(commands, message));
            }
            if !sent.contains(&endpoint) {
                let message = format!(
                    "{requests}: {endpoint} has no request of VH3's own client, and is not in {ABSENT}"
                );
                findings.push(Finding::on(requests, message));
            }
        }
    }
    Ok(StepVerdict::new(findings, FIX, format!("{count} endpoints")))
}

/// Returns the lines of a file, or none if there is no such file.
fn lines(path: &Path) -> Result<Vec<String>, Error> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(text.lines().map(str::to_owned).collect())
}

/// Returns the Rust files of a folder as one text, a call on one line where rustfmt broke it after the parenthesis.
fn calls(folder: &Path) -> Result<String, Error> {
    let mut calls = String::new();
    let entries = fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            calls.push_str(&text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "("));
        }
    }
    Ok(calls)
}
