//! Reads the text of a page from a file, standard input or a URL.

use super::fetch::{LARGEST, fetch, is_url};
use crate::Error;
use codegen::Source;
use std::fs;
use std::io::Read;

/// The name of a page that is read from standard input.
pub(super) const STDIN: &str = "standard input";

/// Reads a page.
pub(super) fn read(page: &str) -> Result<Source, Error> {
    let bytes = match page {
        "-" => limited(std::io::stdin().lock()),
        url if is_url(url) => Ok(fetch(url)?),
        file => fs::File::open(file).and_then(limited),
    };
    let bytes = bytes.map_err(|error| format!("cannot read {page}: {error}"))?;
    if bytes.len() as u64 > LARGEST {
        return Err(
            format!("{page} has more than {LARGEST} bytes; pass one docs page, as text or Markdown").into()
        );
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{page} is not UTF-8 text; pass the page as text or Markdown"))?;
    let name = if page == "-" { STDIN } else { page };
    Ok(Source { name: name.to_owned(), text })
}

/// Reads up to the limit, and one more byte to detect a longer text.
fn limited(reader: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(LARGEST + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
