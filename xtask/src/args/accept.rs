//! The options of `accept`.

use super::value::{is_date, root, unexpected, url_of};
use crate::accept::Options;
use crate::{Error, docs};
use lexopt::prelude::*;
use std::path::PathBuf;

/// Reads the options of `accept`.
pub(super) fn options(parser: &mut lexopt::Parser) -> Result<Options, Error> {
    let (mut page, mut date, mut url, mut offline) = (None, None, None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if page.is_none() => page = Some(value.string()?),
            Long("date") => date = Some(parser.value()?.string()?),
            Long("url") => url = Some(parser.value()?.string()?),
            Long("offline") => offline = true,
            other => return Err(unexpected(&other)),
        }
    }
    let root = root();
    let page = match page {
        Some(page) => Some(accepted_page(root.clone(), page, date, url)?),
        None if date.is_some() || url.is_some() => return Err("--date and --url need a PAGE".into()),
        None => None,
    };
    Ok(Options { page, offline, root })
}

fn accepted_page(
    root: PathBuf,
    page: String,
    date: Option<String>,
    url: Option<String>,
) -> Result<docs::Options, Error> {
    let (Some(date), Some(url)) = (date, url.or_else(|| url_of(&page))) else {
        return Err("PAGE needs --date YYYY-MM-DD, and --url https://… unless it is a URL".into());
    };
    if !is_date(&date) || !docs::is_url(&url) {
        return Err("--date takes a date such as 2026-01-31, and --url a URL such as https://…".into());
    }
    Ok(docs::Options {
        pages: vec![page],
        accept: Some(docs::Acceptance { url, date, unread: Vec::new() }),
        ..docs::Options::new(root)
    })
}
