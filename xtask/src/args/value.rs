//! Values and errors that the options of several commands share.

use crate::{Error, docs};
use audit::report::Format;
use lexopt::prelude::*;
use std::path::PathBuf;

/// Returns the error for an argument that the command does not have.
pub(super) fn unexpected(argument: &lexopt::Arg<'_>) -> Error {
    let argument = match argument {
        Long(name) => format!("--{name}"),
        Short(letter) => format!("-{letter}"),
        Value(text) => text.to_string_lossy().into_owned(),
    };
    format!("`{argument}` is not expected here; `cargo xtask help` lists the options").into()
}

/// Returns the root of the workspace, from any working directory.
pub(super) fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let package = PathBuf::from(package);
    match package.parent() {
        Some(root) => root.to_path_buf(),
        None => package,
    }
}

/// Parses the form of a report.
pub(super) fn format(name: &str) -> Result<Format, &'static str> {
    Ok(match name {
        "text" => Format::Text,
        "json" => Format::Json,
        "github" => Format::Github,
        "markdown" => Format::Markdown,
        _ => return Err("expected text, json, github or markdown"),
    })
}

/// Returns whether a string is a date, such as `2026-01-31`.
pub(super) fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    is_number(year, 4, 9999) && is_number(month, 2, 12) && is_number(day, 2, 31)
}

fn is_number(text: &str, digits: usize, max: u16) -> bool {
    let Ok(number) = text.parse::<u16>() else { return false };
    text.len() == digits && (1..=max).contains(&number)
}

/// Returns a page that is given by its URL.
pub(super) fn url_of(page: &str) -> Option<String> {
    if docs::is_url(page) { Some(page.to_owned()) } else { None }
}
