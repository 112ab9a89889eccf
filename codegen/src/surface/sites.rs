//! Call sites: code that uses every public item, made from the lines of the public API. It compiles as long as these lines
//! keep what they promise, so that of a release tells whether code of its users still does.

mod code;
mod types;

use super::rust::{Item, Kind};
use code::Api;

/// What stands before the name of an item.
const MARK: &str = "// ";

/// What the sites need around them.
const HEAD: &str = include_str!("sites/head.txt");

/// The call sites of a public API.
#[must_use]
pub fn call_sites(rust: &str) -> String {
    let items: Vec<_> = rust.lines().filter(|line| !line.is_empty()).map(Item::read).collect();
    let api = Api::new(&items);
    let sites = items.iter().filter_map(|item| Some(format!("\n{MARK}{}\n{}\n", item.path, api.site(item)?)));
    std::iter::once(HEAD.to_owned()).chain(sites).collect()
}

/// The items of a public API that no call site can be made of.
#[must_use]
pub fn without_site(rust: &str) -> Vec<&str> {
    let items: Vec<_> = rust.lines().filter(|line| !line.is_empty()).map(Item::read).collect();
    let api = Api::new(&items);
    items
        .iter()
        .filter(|item| item.kind != Kind::Module && api.site(item).is_none())
        .map(|item| item.line)
        .collect()
}

/// The code that uses an item, if these sites have some.
pub(super) fn site<'t>(sites: &'t str, item: &str) -> Option<&'t str> {
    let mark = format!("\n{MARK}{item}\n");
    let begin = sites.find(&mark)? + mark.len();
    let rest = sites.get(begin..)?;
    rest.get(..rest.find(&format!("\n\n{MARK}")).unwrap_or(rest.len())).map(str::trim_end)
}
