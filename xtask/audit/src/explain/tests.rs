//! The tests of the workspace, with the items that they call and name.

use codegen::source::diagnostic::Source;
use quote::ToTokens;
use std::fmt;

/// A test.
pub struct Test {
    /// The file that it is in.
    pub file: String,
    /// The line of its name.
    pub line: usize,
    /// Its name.
    pub name: String,
    /// Its code without blanks.
    pub(super) code: String,
}

impl fmt::Display for Test {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{} {}", self.file, self.line, self.name)
    }
}

/// The tests in these Rust files. A file that is no Rust has none: the compiler has more to say of it.
#[must_use]
pub fn tests(files: &[Source]) -> Vec<Test> {
    files.iter().filter_map(|file| Some((file, syn::parse_file(&file.text).ok()?))).flat_map(found).collect()
}

fn found((source, file): (&Source, syn::File)) -> Vec<Test> {
    let functions = functions(file.items);
    functions.into_iter().map(|function| test(source, &function)).collect()
}

fn functions(items: Vec<syn::Item>) -> Vec<syn::ItemFn> {
    let mut found = Vec::new();
    for item in items {
        match item {
            syn::Item::Fn(function) if is_test(&function) => found.push(function),
            syn::Item::Mod(module) => found.extend(functions(module.content.unwrap_or_default().1)),
            _ => {}
        }
    }
    found
}

fn is_test(function: &syn::ItemFn) -> bool {
    function.attrs.iter().any(|attribute| attribute.path().is_ident("test"))
}

fn test(source: &Source, function: &syn::ItemFn) -> Test {
    let name = function.sig.ident.to_string();
    let declared = format!("fn {name}(");
    let line = source.text.lines().position(|line| line.contains(&declared)).map_or(0, |line| line + 1);
    let code = function.block.to_token_stream().to_string().replace(char::is_whitespace, "");
    Test { file: source.name.clone(), line, name, code }
}
