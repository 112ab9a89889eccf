//! The curl commands of the docs pages, and the request that each of them sends.
//!
//! They are in `tests/wire`, one file per page, copied from the page. Nothing here is derived from the spec, since such a test
//! would agree with every mistake in the spec.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use std::fs;
use tests::root;

/// The base URL of the pages, and the key in their commands.
pub(crate) const BASE: &str = "https://api.vh3connect.io/api:YdihQNr3";
pub(crate) const KEY: &str = "your-api-key";

/// The bytes of a query value that curl percent-encodes.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A command of a page.
pub(crate) struct Command {
    /// The page, by the stem of its file.
    pub(crate) page: String,
    /// The heading over the command: `POST /jobs/list`.
    pub(crate) endpoint: String,
    /// The command itself.
    pub(crate) text: String,
}

impl Command {
    /// Returns the value of `--data-urlencode` as a query, with its `?`, or nothing.
    pub(crate) fn query(&self) -> String {
        let mut query = String::new();
        for line in self.text.lines() {
            let Some(pair) = line.strip_prefix("--data-urlencode \"") else { continue };
            let pair = pair.trim_end_matches(['\\', ' ', '"']);
            let (name, value) = pair.split_once('=').expect("a name and a value");
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(&format!("{name}={}", utf8_percent_encode(value, ENCODED)));
        }
        query
    }

    /// Returns the JSON after `-d`, or nothing.
    pub(crate) fn body(&self) -> &str {
        match self.text.split_once("-d '") {
            Some((_, body)) => body.trim_end().trim_end_matches('\''),
            None => "",
        }
    }
}

/// Reads the commands of all pages, by page and in its order.
pub(crate) fn commands() -> Vec<Command> {
    let folder = root().join("tests/wire");
    let entries = fs::read_dir(&folder).expect("the folder of the commands");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    let mut commands = Vec::new();
    for path in paths {
        let page = path.file_stem().expect("a file has a name").to_string_lossy();
        let text = fs::read_to_string(&path).expect("a text file");
        commands.extend(parse(&page, &text));
    }
    commands
}

/// Reads a file of commands: a line with the endpoint, the command below it, a blank line before the next.
fn parse(page: &str, text: &str) -> Vec<Command> {
    let mut commands = Vec::new();
    for part in text.trim_end().split("\n\n").filter(|part| !part.starts_with('#')) {
        let (endpoint, text) = part.split_once('\n').unwrap_or_else(|| panic!("{page}: {part}: no command"));
        assert!(text.starts_with("curl "), "{page}: {endpoint}: {text}");
        commands.push(Command {
            page: page.to_owned(),
            endpoint: endpoint.to_owned(),
            text: text.to_owned(),
        });
    }
    commands
}

#[test]
fn query_is_encoded_as_curl_does() {
    let text = "GET /p\ncurl -G \"u\" \\\n--data-urlencode \"a=1 é\" \\\n--data-urlencode \"b=~x\"\n";
    let commands = parse("p", text);
    assert_eq!(commands[0].query(), "?a=1%20%C3%A9&b=~x");
    assert_eq!(commands[0].body(), "");
}
