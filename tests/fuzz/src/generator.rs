//! The generator: any text is a spec or a report, and all output is Rust.

use codegen::{Source, generate};

pub(crate) const WORDS: &[&str] = &[
    "type: ",
    "integer",
    "string",
    "json",
    "decimal",
    "timestamp",
    "list: csv",
    "list: array",
    "nullable: as_null",
    "required: true",
    "evidence: client",
    "conflict: T1",
    "shared: true",
    "\n  ",
    "\n",
    ": ",
    "{",
    "}",
    "[",
    "]",
    "&a ",
    "*a",
    "!!str ",
    "|-\n",
    "'",
    "\"",
    "#",
    "- ",
    "\u{feff}",
    "\u{2028}",
    "\0",
    "operations:",
    "fields:",
];

/// Reads the input as a page of a spec. A byte at its front selects the shared file instead.
pub(crate) fn spec(input: &[u8]) {
    let text = String::from_utf8_lossy(input).into_owned();
    let (api, tools) = (invented("api.yaml"), invented("tools.yaml"));
    let sources = match text.strip_prefix('A') {
        Some(text) => [Source { text: text.to_owned(), ..api }, tools],
        None => [api, Source { text, ..tools }],
    };
    judge(&sources);
}

/// Edits lines of a valid spec as the input says, so that most results are valid or nearly so.
pub(crate) fn model(input: &[u8]) {
    let (api, tools) = (invented("api.yaml"), invented("tools.yaml"));
    let mut lines: Vec<String> = tools.text.lines().map(str::to_owned).collect();
    for step in input.chunks_exact(3).take(16) {
        let [kind, first, second] = step else { continue };
        let (first, second) = (usize::from(*first) % lines.len(), usize::from(*second) % lines.len());
        match kind % 4 {
            0 if lines.len() > 1 => drop(lines.remove(first)),
            1 => lines.insert(first, lines[second].clone()),
            2 => lines.swap(first, second),
            _ => exchange(&mut lines, first, second),
        }
    }
    judge(&[api, Source { text: lines.join("\n"), ..tools }]);
}

/// Exchanges the texts after the first colon of two lines.
fn exchange(lines: &mut [String], first: usize, second: usize) {
    let [left, right] =
        [first, second].map(|line| lines[line].split_once(':').map(|(a, b)| (a.to_owned(), b.to_owned())));
    if let (Some(left), Some(right)) = (left, right) {
        lines[first] = format!("{}:{}", left.0, right.1);
        lines[second] = format!("{}:{}", right.0, left.1);
    }
}

/// Generates, and checks that the code is Rust with a checksum, or that the report names a place.
fn judge(sources: &[Source]) {
    match generate(sources) {
        Ok(output) => {
            for file in &output.files {
                assert!(codegen::is_intact(&file.text), "{}: the checksum is wrong", file.name);
                if let Err(error) = syn::parse_file(&file.text) {
                    panic!("{}: not Rust: {error}", file.name);
                }
            }
            let table: Result<serde_json::Value, _> = serde_json::from_str(&output.table.text);
            assert!(table.is_ok(), "the description is not JSON");
        }
        Err(report) => assert!(!report.to_string().trim().is_empty(), "a report without words"),
    }
}

fn invented(name: &str) -> Source {
    thread_local! {
        static SPEC: [Source; 2] = ["api.yaml", "tools.yaml"].map(|name| support::source(&format!("tests/invented/spec/{name}")));
    }
    SPEC.with(|[api, tools]| if name == "api.yaml" { api.clone() } else { tools.clone() })
}
