//! Checks that no function and no file is too long. Emitted files are exempt, as nobody edits them.

use proc_macro2::{TokenStream, TokenTree};
use std::path::Path;
use tests::{root, rust_files};

/// The most lines of a function, from `fn` to its closing brace.
const FUNCTION: usize = 47;

/// The most lines of a file.
const FILE: usize = 400;

/// A file that may be longer.
struct Exception {
    path: &'static str,
    reason: &'static str,
}

const EXCEPTIONS: &[Exception] = &[Exception {
    path: "codegen/tests/hostile/strings.rs",
    reason: "It holds tables of strings, and no logic.",
}];

/// A function of a file.
#[derive(Debug, PartialEq)]
struct Function {
    name: String,
    line: usize,
    lines: usize,
}

/// Returns the functions of a file that rustfmt has formatted: the brace that closes one is indented as its first line.
fn functions(text: &str) -> Vec<Function> {
    let text = without_long_strings(text);
    let lines: Vec<_> = text.lines().collect();
    let mut found = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let Some(name) = declared(line) else { continue };
        let indent = &line[..line.len() - line.trim_start().len()];
        let last = format!("{indent}}}");
        let body = &lines[number..];
        let end = if line.ends_with('}') { Some(0) } else { body.iter().position(|line| *line == last) };
        if let Some(end) = end {
            found.push(Function { name: name.to_owned(), line: number + 1, lines: end + 1 });
        }
    }
    found
}

/// Returns the name of the function that begins in a line.
fn declared(line: &str) -> Option<&str> {
    let (before, after) = line.trim_start().split_once("fn ")?;
    for word in before.split_whitespace() {
        let is_visibility = word.starts_with("pub");
        if !is_visibility && !["const", "async", "unsafe", "extern", "\"C\"", "default"].contains(&word) {
            return None;
        }
    }
    let end = after.find(|char: char| !char.is_alphanumeric() && char != '_')?;
    if end == 0 { None } else { Some(&after[..end]) }
}

/// Replaces each string literal of several lines by as many empty lines, as its text may look like code.
fn without_long_strings(text: &str) -> String {
    let tokens: TokenStream = text.parse().expect("the file is Rust");
    let mut literals = Vec::new();
    collect_long_strings(tokens, &mut literals);
    let (mut rest, mut out) = (text, String::new());
    for literal in literals {
        let (before, after) = rest.split_once(&literal).expect("a literal keeps its text");
        out.push_str(before);
        out.push_str("\"\"");
        out.push_str(&"\n".repeat(literal.matches('\n').count()));
        rest = after;
    }
    out + rest
}

fn collect_long_strings(tokens: TokenStream, literals: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => collect_long_strings(group.stream(), literals),
            TokenTree::Literal(literal) => {
                let text = literal.to_string();
                if text.contains('\n') {
                    literals.push(text);
                }
            }
            _ => {}
        }
    }
}

/// Returns the functions and files of some files that are too long, and the exceptions that nothing needs.
fn too_long(files: &[(&str, &str)], exceptions: &[Exception]) -> Vec<String> {
    let mut found = Vec::new();
    for (path, text) in files {
        for function in functions(text) {
            if function.lines > FUNCTION {
                let Function { name, line, lines } = function;
                found.push(format!(
                    "{path}:{line}: `{name}` has {lines} lines; split it, {FUNCTION} are the most"
                ));
            }
        }
        let lines = text.lines().count();
        if lines > FILE && !exceptions.iter().any(|exception| exception.path == *path) {
            found.push(format!("{path} has {lines} lines; split it, {FILE} are the most"));
        }
    }
    for Exception { path, reason } in exceptions {
        let is_needed = files.iter().any(|(file, text)| file == path && text.lines().count() > FILE);
        if !is_needed {
            found.push(format!("{path} is not too long; remove the exception ({reason})"));
        }
    }
    found
}

/// Returns the path of a file from the root of the workspace, with slashes.
fn relative(path: &Path) -> String {
    let path = path.strip_prefix(root()).unwrap_or(path);
    path.to_string_lossy().replace('\\', "/")
}

#[test]
fn functions_and_files_are_short() {
    let mut files = Vec::new();
    for (path, text) in ["codegen", "generated", "tests", "xtask"].map(rust_files).into_iter().flatten() {
        if !text.starts_with("// @generated") {
            files.push((relative(&path), text));
        }
    }
    let files: Vec<_> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let count: usize = files.iter().map(|(_, text)| functions(text).len()).sum();
    assert!(count > 3000, "the files were not read: {count} functions");
    let found = too_long(&files, EXCEPTIONS);
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Returns a function of this many lines.
fn function(head: &str, lines: usize) -> String {
    format!("{head} {{\n{}}}\n", "    // a line\n".repeat(lines - 2))
}

#[test]
fn function_over_the_limit_is_found() {
    for head in ["fn long()", "pub(crate) async fn long<T>(it: T)", "pub const unsafe fn long() -> u8"] {
        let text = function(head, FUNCTION + 1);
        let found = too_long(&[("a.rs", &text)], &[]);
        assert_eq!(found, ["a.rs:1: `long` has 48 lines; split it, 47 are the most"], "{head}");
        assert!(too_long(&[("a.rs", &function(head, FUNCTION))], &[]).is_empty(), "{head}");
    }
}

#[test]
fn brace_in_a_string_ends_no_function() {
    let text = function("fn a()", 3).replace("// a line", "let _ = r#\"\n}\nfn b() {\n}\n\"#;");
    assert_eq!(functions(&text), [Function { name: "a".to_owned(), line: 1, lines: 7 }]);
}

#[test]
fn file_over_the_limit_needs_an_exception() {
    let text = "// a line\n".repeat(FILE + 1);
    let exceptions = [Exception { path: "a.rs", reason: "It is data." }];
    assert_eq!(too_long(&[("a.rs", &text)], &[]), ["a.rs has 401 lines; split it, 400 are the most"]);
    assert!(too_long(&[("a.rs", &text)], &exceptions).is_empty());
    let short = too_long(&[("a.rs", "")], &exceptions);
    assert_eq!(short, ["a.rs is not too long; remove the exception (It is data.)"]);
}
