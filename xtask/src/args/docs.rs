//! The options of `docs`.

use super::value::{format, is_date, root, unexpected, url_of};
use crate::Error;
use crate::docs::{self, Acceptance, Options};
use audit::report::Class;
use lexopt::prelude::*;

/// Reads the options of `docs`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let mut options = Options::new(root());
    let (mut accept, mut date, mut url, mut unread) = (false, None, None, Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Value(page) => options.pages.push(page.string()?),
            Long("format") => options.format = parser.value()?.parse_with(format)?,
            Long("fail-on") => options.fail_on = parser.value()?.parse_with(class)?,
            Long("spec") => options.spec = parser.value()?.into(),
            Long("accept") => accept = true,
            Long("new") => options.new = true,
            Long("index") => options.index = Some(parser.value()?.string()?),
            Long("accept-unread") => {
                accept = true;
                unread.push(parser.value()?.string()?);
            }
            Long("date") => date = Some(parser.value()?.string()?),
            Long("url") => url = Some(parser.value()?.string()?),
            other => return Err(unexpected(&other)),
        }
    }
    let url = url.or_else(|| options.pages.iter().find_map(|page| url_of(page)));
    options.accept = match (accept, date, url) {
        (false, ..) => None,
        (true, Some(date), Some(url)) if is_date(&date) && docs::is_url(&url) => {
            Some(Acceptance { url, date, unread })
        }
        (true, ..) => {
            return Err(
                "--accept needs --date YYYY-MM-DD, and --url https://… unless the page is a URL".into()
            );
        }
    };
    Ok(options)
}

/// Parses the mildest class that fails.
fn class(name: &str) -> Result<Class, &'static str> {
    let found = Class::PAGE.into_iter().find(|class| class.word() == name);
    found.ok_or("expected unreadable, breaking, deprecated, additive, example, prose or cosmetic")
}
