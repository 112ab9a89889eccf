//! Call sites: code that uses every public item, made from the lines of the public API. It compiles as long as these lines
//! keep what they promise, so that of a release tells whether code of its users still does.

mod code;
mod examples;
mod types;

use super::rust::{Item, Kind};
use code::Api;
use codegen::model;

/// What stands before the name of an item.
const MARK: &str = "// ";

/// What the sites need around them.
const HEAD: &str = include_str!("sites/head.txt");

/// The call sites of a public API. What is emitted is also called as users would call it.
#[must_use]
pub fn call_sites(model: &model::Api, rust: &str) -> String {
    let items: Vec<_> = super::rust::items(rust).collect();
    let (api, examples) = (Api::new(&items), examples::all(model));
    let site = |item: &Item<'_>| {
        let example = examples.get(&item.path).map_or("", String::as_str);
        let (site, blocking) =
            (api.site(item)?, blocking(item).and_then(|line| api.site(&Item::read(&line))));
        let blocking = blocking.map_or_else(String::new, |site| site + "\n");
        Some(format!("\n{MARK}{}\n{site}\n{blocking}{example}", item.path))
    };
    std::iter::once(HEAD.to_owned()).chain(items.iter().filter_map(site)).collect()
}

/// The line of a function that asks something of any kind of client, for the blocking one: what it asks for may be a trait that
/// is not shown.
fn blocking(item: &Item<'_>) -> Option<String> {
    let asks = item.kind == Kind::Function && item.declared.contains("impl<C: ");
    let of = |end: &str| [format!("<C{end}"), format!("<vh3_bigchange::blocking::Client{end}")];
    let replaced = [", ", ">"].into_iter().fold(item.line.to_owned(), |line, end| {
        let [any, blocking] = of(end);
        line.replace(&any, &blocking)
    });
    asks.then_some(replaced)
}

/// The items of a public API that no call site can be made of.
#[must_use]
pub fn without_site(rust: &str) -> Vec<&str> {
    let items: Vec<_> = super::rust::items(rust).collect();
    let api = Api::new(&items);
    items
        .iter()
        .filter(|item| item.kind != Kind::Module && api.site(item).is_none())
        .map(|item| item.line)
        .collect()
}

/// The code that uses an item, if these sites have some: as users would, where that is known.
pub(super) fn site(sites: &str, item: &str) -> Option<String> {
    let mark = format!("\n{MARK}{item}\n");
    let begin = sites.find(&mark)? + mark.len();
    let rest = sites.get(begin..)?;
    let all = rest.get(..rest.find(&format!("\n\n{MARK}")).unwrap_or(rest.len()))?.trim_end();
    Some(examples::inner(all).unwrap_or_else(|| all.to_owned()))
}
