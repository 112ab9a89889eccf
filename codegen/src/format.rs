//! Items to text.

use crate::File;
use crate::header::sealed;
use crate::names::ident;
use crate::source::diagnostic::Diagnostic;
use proc_macro2::{Ident, TokenStream};
use std::cell::RefCell;
use std::collections::BTreeSet;
use syn::parse::{ParseStream, Parser as _};
use syn::{AttrStyle, Attribute, Item, Meta};

/// A file that is being emitted. Each item becomes text when it is added, since its tree takes far more memory.
pub(crate) struct Draft {
    /// Its name within the module.
    pub(crate) name: String,
    /// The part of the spec that is its source.
    pub(crate) source: String,
    /// The text of its items.
    text: String,
    /// The doc comments of the next item.
    docs: RefCell<Vec<Vec<String>>>,
    /// The names of the runtime that its items use.
    names: RefCell<BTreeSet<&'static str>>,
}

/// Returns a marker for a blank line before a member of an item, since the formatter writes no blank lines.
pub(crate) fn blank() -> Attribute {
    marker("blank")
}

/// Returns the attribute `#[name]`.
fn marker(name: &str) -> Attribute {
    Attribute {
        pound_token: Default::default(),
        style: AttrStyle::Outer,
        bracket_token: Default::default(),
        meta: Meta::Path(ident(name).into()),
    }
}

impl Draft {
    pub(crate) fn new(name: String, source: String) -> Self {
        Self { name, source, text: String::new(), docs: RefCell::default(), names: RefCell::default() }
    }

    /// Keeps the lines of a doc comment; its marker holds their place. They do not pass through the formatter, which would only
    /// copy them.
    ///
    /// Text after a line break would be code, so no line break passes.
    pub(crate) fn keep(&self, mut lines: Vec<String>) -> Attribute {
        for line in lines.iter_mut().filter(|line| line.contains('\n') || line.contains('\r')) {
            *line = line.replace(['\n', '\r'], " ");
        }
        let mut docs = self.docs.borrow_mut();
        docs.push(lines);
        marker(&format!("doc{}", docs.len() - 1))
    }

    /// Keeps a doc comment of one line.
    pub(crate) fn line(&self, line: &str) -> Attribute {
        self.keep(vec![line.to_owned()])
    }

    /// Returns a name of the runtime, which the file has to import.
    pub(crate) fn runtime(&self, name: &'static str) -> Ident {
        self.names.borrow_mut().insert(name);
        ident(name)
    }

    /// Returns the names of the runtime that the items use.
    pub(crate) fn used(&self) -> BTreeSet<&'static str> {
        self.names.borrow().clone()
    }

    /// Adds items of which the first has a blank line before it.
    ///
    /// # Errors
    ///
    /// When the tokens are not Rust.
    pub(crate) fn add(&mut self, tokens: TokenStream) -> Result<(), Box<Diagnostic>> {
        let error = match items.parse2(tokens) {
            Ok(items) => {
                self.add_items(items);
                return Ok(());
            }
            Err(error) => error,
        };
        let message =
            format!("the generator made `{}` out of this spec, and it is not Rust: {error}", self.name);
        let found = Diagnostic::without_place(message)
            .help("this is a mistake of the generator, not of the spec: please report it with the spec");
        Err(Box::new(found))
    }

    /// Adds items of which the first has a blank line before it.
    pub(crate) fn add_items(&mut self, items: Vec<Item>) {
        if !self.text.is_empty() && !items.is_empty() {
            self.text.push('\n');
        }
        let file = syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items };
        let docs = self.docs.take();
        for line in prettyplease::unparse(&file).lines() {
            unmarked(line, &docs, &mut self.text);
        }
    }

    /// Returns the file: its own documentation, its imports and its items.
    ///
    /// # Errors
    ///
    /// When the imports are not Rust.
    pub(crate) fn finish(mut self, doc: &[String], imports: TokenStream) -> Result<File, Box<Diagnostic>> {
        let items = std::mem::take(&mut self.text);
        self.add(imports)?;
        let mut text = String::with_capacity(self.text.len() + items.len() + 256);
        for line in doc {
            push_doc("//!", line, &mut text);
        }
        for part in [self.text, items] {
            if !part.is_empty() {
                text.push('\n');
                text.push_str(&part);
            }
        }
        Ok(File { name: self.name, text: sealed(&self.source, &text) })
    }
}

fn items(input: ParseStream<'_>) -> syn::Result<Vec<Item>> {
    let mut items = Vec::new();
    while !input.is_empty() {
        items.push(input.parse()?);
    }
    Ok(items)
}

/// A line of formatted code, with its marker replaced.
fn unmarked(line: &str, docs: &[Vec<String>], text: &mut String) {
    let code = line.trim_start();
    let indent = line.get(..line.len() - code.len()).unwrap_or_default();
    if code == "#[blank]" {
        if !text.ends_with("{\n") {
            text.push('\n');
        }
    } else if let Some(doc) = kept(code, docs) {
        for line in doc {
            text.push_str(indent);
            push_doc("///", line, text);
        }
    } else {
        text.push_str(line);
        text.push('\n');
    }
}

/// Adds a line of a doc comment.
fn push_doc(sign: &str, line: &str, text: &mut String) {
    text.push_str(sign);
    if !line.is_empty() {
        text.push(' ');
        text.push_str(line);
    }
    text.push('\n');
}

/// Returns the lines of the doc comment of a marker.
fn kept<'a>(code: &str, docs: &'a [Vec<String>]) -> Option<&'a [String]> {
    let number = code.strip_prefix("#[doc")?.strip_suffix(']')?;
    docs.get(number.parse::<usize>().ok()?).map(Vec::as_slice)
}
