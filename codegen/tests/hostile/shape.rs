//! Emitted code without its docs, which must not depend on the texts of the spec.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The detail of a comparison.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Detail {
    /// Every token.
    Exact,
    /// Every token, but all names are equal, and all literals.
    Masked,
}

/// The tokens of a file in one line each, without doc comments.
pub(crate) fn shape(name: &str, text: &str, detail: Detail) -> Vec<String> {
    if let Err(error) = syn::parse_file(text) {
        panic!("`{name}` is not Rust: {error}\n{text}");
    }
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("`{name}`: {error}"));
    let mut shape = Vec::new();
    flatten(tokens, detail, &mut shape);
    shape
}

fn flatten(tokens: TokenStream, detail: Detail, shape: &mut Vec<String>) {
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut rest = tokens.as_slice();
    while let Some((token, after)) = rest.split_first() {
        let length = doc_length(rest);
        if length > 0 {
            rest = &rest[length..];
            continue;
        }
        match token {
            // The formatter puts a comma after the last item of a long list, and braces around a long arm of a match.
            TokenTree::Punct(comma) if detail == Detail::Masked && comma.as_char() == ',' => {}
            TokenTree::Group(group) if detail == Detail::Masked && is_one_literal(group) => {
                shape.push("literal".to_owned())
            }
            TokenTree::Group(group) => {
                shape.push(format!("{:?}", group.delimiter()));
                flatten(group.stream(), detail, shape);
                shape.push("end".to_owned());
            }
            TokenTree::Ident(name) if detail == Detail::Masked && is_name(&name.to_string()) => {
                shape.push("name".to_owned())
            }
            TokenTree::Literal(_) if detail == Detail::Masked => shape.push("literal".to_owned()),
            token => shape.push(token.to_string()),
        }
        rest = after;
    }
}

/// Returns the number of tokens of a doc comment at the start: `#[doc = "…"]` or `#![doc = "…"]`.
fn doc_length(tokens: &[TokenTree]) -> usize {
    match tokens {
        [TokenTree::Punct(hash), doc, ..] if hash.as_char() == '#' && is_doc(doc) => 2,
        [TokenTree::Punct(hash), TokenTree::Punct(bang), doc, ..]
            if hash.as_char() == '#' && bang.as_char() == '!' && is_doc(doc) =>
        {
            3
        }
        _ => 0,
    }
}

fn is_doc(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Group(group) if group.stream().to_string().starts_with("doc ="))
}

fn is_one_literal(group: &Group) -> bool {
    let mut inside = group.stream().into_iter();
    group.delimiter() == Delimiter::Brace
        && matches!((inside.next(), inside.next()), (Some(TokenTree::Literal(_)), None))
}

/// Returns whether a word is a name, raw ones included, and no keyword.
fn is_name(word: &str) -> bool {
    syn::parse_str::<syn::Ident>(word).is_ok()
}
