//! The text of a page: a file, standard input or a URL.

use super::fetch::{LARGEST, fetch, is_url};
use crate::Error;
use codegen::Source;
use std::fs;
use std::io::Read;

/// Reads a page.
pub(super) fn read(page: &str) -> Result<Source, Error> {
    let bytes = match page {
        "-" => beginning(std::io::stdin().lock()),
        url if is_url(url) => Ok(fetch(url)?),
        file => fs::File::open(file).and_then(beginning),
    };
    let bytes = bytes.map_err(|error| format!("cannot read {page}: {error}"))?;
    if bytes.len() as u64 > LARGEST {
        return Err(
            format!("{page} is longer than any docs page; give the page alone, as text or Markdown").into()
        );
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{page} is not UTF-8 text; give the page as text or Markdown"))?;
    let name = if page == "-" { "standard input" } else { page };
    Ok(Source { name: name.to_owned(), text })
}

/// Reads as much as shows that something is longer than any page.
fn beginning(reader: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
