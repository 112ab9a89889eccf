//! Tokens to text.

use crate::File;
use crate::header::sealed;
use crate::source::diagnostic::Diagnostic;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::cell::RefCell;
use syn::parse::{ParseStream, Parser as _};

/// A file before it is text.
pub(crate) struct Unformatted {
    /// Its name within the module.
    pub(crate) name: String,
    /// The part of the spec that is its source.
    pub(crate) source: String,
    /// The lines of its own documentation.
    pub(crate) doc: Vec<String>,
    /// The doc comments of its items.
    pub(crate) docs: Docs,
    /// Its items.
    pub(crate) tokens: TokenStream,
}

/// Returns a marker for a blank line before an item, since the formatter writes no blank lines.
pub(crate) fn blank() -> TokenStream {
    quote!(#[__blank])
}

/// The doc comments of a file. They do not pass through the formatter: it would only copy them, and generation would take a
/// third more instructions.
#[derive(Default)]
pub(crate) struct Docs(RefCell<Vec<Vec<String>>>);

impl Docs {
    /// Keeps the lines of a doc comment; its placeholder marks their place.
    ///
    /// Text after a line break would be code, so no line break passes.
    pub(crate) fn keep(&self, mut lines: Vec<String>) -> TokenStream {
        for line in lines.iter_mut().filter(|line| line.contains(['\n', '\r'])) {
            *line = line.replace(['\n', '\r'], " ");
        }
        let mut kept = self.0.borrow_mut();
        let number = Literal::usize_unsuffixed(kept.len());
        kept.push(lines);
        quote!(#[__doc(#number)])
    }

    /// Keeps a doc comment of one line.
    pub(crate) fn line(&self, line: &str) -> TokenStream {
        self.keep(vec![line.to_owned()])
    }
}

impl Unformatted {
    pub(crate) fn format(self) -> Result<File, Box<Diagnostic>> {
        let body = unparsed.parse2(self.tokens).map_err(|error| {
            let message =
                format!("the generator made `{}` out of this spec, and it is not Rust: {error}", self.name);
            let found = Diagnostic::without_place(message)
                .help("this is a mistake of the generator, not of the spec: please report it with the spec");
            Box::new(found)
        })?;
        let mut text = String::with_capacity(body.len() + 256);
        for line in &self.doc {
            text.push_str(if line.is_empty() { "//!" } else { "//! " });
            text.push_str(line);
            text.push('\n');
        }
        text.push('\n');
        let docs = self.docs.0.into_inner();
        for line in body.lines() {
            unmarked(line, &docs, &mut text);
        }
        Ok(File { name: self.name, text: sealed(&self.source, &text) })
    }
}

/// Items as text. Each tree is dropped before the next one is read, since it takes far more memory than its text.
fn unparsed(input: ParseStream<'_>) -> syn::Result<String> {
    let mut text = String::new();
    while !input.is_empty() {
        let items = vec![input.parse()?];
        text.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items,
        }));
    }
    Ok(text)
}

/// A line of formatted code, with its marker replaced.
fn unmarked(line: &str, docs: &[Vec<String>], text: &mut String) {
    let code = line.trim_start();
    let indent = line.get(..line.len() - code.len()).unwrap_or_default();
    if code == "#[__blank]" {
        text.push('\n');
    } else if let Some(doc) = kept(code, docs) {
        for line in doc {
            text.push_str(indent);
            text.push_str(if line.is_empty() { "///" } else { "/// " });
            text.push_str(line);
            text.push('\n');
        }
    } else {
        text.push_str(line);
        text.push('\n');
    }
}

/// Returns the lines of the doc comment of a marker.
fn kept<'a>(code: &str, docs: &'a [Vec<String>]) -> Option<&'a [String]> {
    let number = code.strip_prefix("#[__doc(")?.strip_suffix(")]")?;
    docs.get(number.parse::<usize>().ok()?).map(Vec::as_slice)
}
