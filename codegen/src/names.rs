//! The only place where a Rust identifier is made.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::{Ident, Span};

/// Keywords of every edition up to 2024, reserved ones included, in the order of their bytes.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do",
    "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "union", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// Keywords that cannot be written as raw identifiers.
const NEVER_RAW: &[&str] = &["crate", "self", "Self", "super", "_"];

/// Methods that every call has, or will have: a setter of this name would hide or break them.
const CALL_METHODS: &[&str] = &[
    "call",
    "chunked",
    "clone",
    "detached",
    "empty",
    "eq",
    "executed",
    "executing",
    "extra",
    "fmt",
    "hash",
    "into",
    "into_future",
    "items",
    "items_as",
    "ne",
    "minimal",
    "new",
    "on",
    "pager",
    "pages",
    "pages_as",
    "preview",
    "request",
    "send",
    "send_as",
    "sending",
    "serialize",
    "set",
    "to_curl",
    "unbound",
    "walk",
    "windows",
    "with",
];

/// Functions that a setter calls: an argument of this name would hide them.
const HELPERS: &[&str] = &[
    "array",
    "csv",
    "decimal_within",
    "given",
    "json",
    "maybe",
    "max_length",
    "or_empty",
    "or_null",
    "uuid",
    "within",
];

/// Names of types in emitted code, in the crate root and in Rust's prelude.
const TAKEN_TYPES: &[&str] = &[
    "AsRef",
    "AttemptEnd",
    "AttemptStart",
    "Box",
    "C",
    "Call",
    "Client",
    "ClientBuilder",
    "Clock",
    "Clone",
    "Copy",
    "Created",
    "Cursor",
    "Date",
    "Debug",
    "Decimal",
    "Default",
    "Detached",
    "Drop",
    "Effect",
    "Endpoint",
    "Entity",
    "Envelope",
    "Eq",
    "Err",
    "Error",
    "ErrorKind",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "Group",
    "Hash",
    "Id",
    "Into",
    "IntoList",
    "IntoOption",
    "IntoOptionalList",
    "IntoValue",
    "IntoIterator",
    "Item",
    "Items",
    "Iterator",
    "M",
    "M2",
    "Many",
    "Method",
    "Minutes",
    "NamedCall",
    "Needs",
    "None",
    "Null",
    "Object",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "Output",
    "Page",
    "Paged",
    "Pages",
    "Paging",
    "PartialEq",
    "PartialOrd",
    "Preview",
    "Progress",
    "Response",
    "Result",
    "RetryPolicy",
    "Row",
    "Self",
    "Send",
    "Sent",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "TextId",
    "TimeOfDay",
    "Timestamp",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "Unpin",
    "Value",
    "Vec",
    "Window",
];

/// Modules of the emitted crate, and file names that some system cannot hold.
const TAKEN_MODULES: &[&str] = &[
    "api",
    "attempt",
    "aux",
    "base",
    "blocking",
    "builder",
    "call",
    "chunk",
    "client",
    "clock",
    "con",
    "curl",
    "cursor",
    "encode",
    "endpoint",
    "envelope",
    "error",
    "execute",
    "http",
    "id",
    "items",
    "key",
    "jiff",
    "kind",
    "lib",
    "limits",
    "main",
    "mismatch",
    "mod",
    "nul",
    "object",
    "op",
    "options",
    "page",
    "preview",
    "prn",
    "query",
    "reply",
    "reqwest",
    "response",
    "retry",
    "send",
    "serde_json",
    "testing",
    "trace",
    "types",
    "walk",
    "window",
];

/// Returns the identifier for a name of a field, method or type that `lower` accepted.
pub fn ident(name: &str) -> Ident {
    if is_keyword(name) && !NEVER_RAW.contains(&name) {
        return Ident::new_raw(name, Span::call_site());
    }
    let fits = is_word(name);
    debug_assert!(fits, "`{name}` is not an identifier");
    Ident::new(if fits { name } else { "invalid" }, Span::call_site())
}

/// Returns the Rust name of a setter or argument, or the reason why there is none.
pub fn field(key: &str) -> Result<String, Unusable> {
    let name = key.to_snake_case();
    let name = word(&name)?;
    let taken = [CALL_METHODS, HELPERS, NEVER_RAW].iter().any(|names| names.contains(&name));
    Ok(if taken || name.starts_with("with_") { format!("{name}_") } else { name.to_owned() })
}

/// Returns the Rust name of a variant, or the reason why there is none.
pub fn variant(value: &str) -> Result<String, Unusable> {
    let name = value.to_upper_camel_case();
    let name = word(&name)?;
    if NEVER_RAW.contains(&name) { Err(Unusable::Taken) } else { Ok(name.to_owned()) }
}

/// Checks a type name from the spec.
pub fn type_name(name: &str) -> Result<&str, Unusable> {
    let name = word(name)?;
    if name.to_upper_camel_case() != name && !name.starts_with(|first: char| first.is_ascii_uppercase()) {
        return Err(Unusable::NotUpperCamel);
    }
    if name.contains('_') {
        return Err(Unusable::NotUpperCamel);
    }
    if TAKEN_TYPES.contains(&name) { Err(Unusable::Taken) } else { Ok(name) }
}

/// Returns the type name of a method or a module of the spec.
pub fn type_of(snake: &str) -> Result<String, Unusable> {
    let name = snake.to_upper_camel_case();
    type_name(&name).map(str::to_owned)
}

/// Checks a method name from the spec.
pub fn method(name: &str) -> Result<&str, Unusable> {
    let name = word(name)?;
    if NEVER_RAW.contains(&name) {
        return Err(Unusable::Taken);
    }
    if name.to_snake_case() != name { Err(Unusable::NotSnake) } else { Ok(name) }
}

/// The method of a group that makes a call without the fields that are only expected.
pub fn minimal(method: &str) -> String {
    format!("{method}_minimal")
}

/// The marker of an operation, which differs from the name of its call.
pub fn marker(operation: &str) -> String {
    format!("{operation}Op")
}

/// Checks a module name from the spec, which is a file name too.
pub fn module(name: &str) -> Result<&str, Unusable> {
    let name = method(name)?;
    let device = ["com", "lpt"]
        .iter()
        .any(|device| name.strip_prefix(device).is_some_and(|rest| rest.len() == 1 && rest != "_"));
    if is_keyword(name) || device || TAKEN_MODULES.contains(&name) || CLIENT_METHODS.contains(&name) {
        return Err(Unusable::Taken);
    }
    Ok(name)
}

/// Methods of the client. Each module adds one.
const CLIENT_METHODS: &[&str] = &["base_url", "builder", "call", "clone", "fmt", "from_env", "new"];

/// A reason why a name is not usable in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// It is not made of letters, digits and `_`, or begins with a digit.
    NotAWord,
    /// It is too long.
    TooLong,
    /// It is not written `like_this`.
    NotSnake,
    /// It is not written `LikeThis`.
    NotUpperCamel,
    /// Rust or the client uses it already.
    Taken,
}

impl Unusable {
    /// Returns the reason as text for a diagnostic.
    pub fn why(self) -> &'static str {
        match self {
            Self::NotAWord => {
                "a Rust name is made of ASCII letters, digits and `_`, and begins with a letter"
            }
            Self::TooLong => "a name has at most 100 letters",
            Self::NotSnake => "this name is written in `snake_case`",
            Self::NotUpperCamel => "this name is written in `UpperCamelCase`",
            Self::Taken => "this name is taken by Rust or by the client itself",
        }
    }
}

fn word(name: &str) -> Result<&str, Unusable> {
    match is_word(name) {
        true if name.len() > LONGEST => Err(Unusable::TooLong),
        true => Ok(name),
        false => Err(Unusable::NotAWord),
    }
}

/// The most letters of a name.
const LONGEST: usize = 100;

fn is_word(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '_')
}

fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests;
