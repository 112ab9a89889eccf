//! The origin of each item of the client: place in the spec, evidence, conflicts and tests.

mod about;
mod items;
mod path;
mod tables;
mod tests;

pub use items::{Item, items};
pub use path::{normal, of_line};
pub use tables::{ACCEPT, Table, tables};
pub use tests::{Test, tests};

use std::fmt;

/// Names that every item has besides those of the spec: derives and conversions.
const BESIDE: &[&str] = &[
    "ALL",
    "ENDPOINT",
    "Err",
    "Error",
    "Item",
    "Other",
    "Output",
    "as_str",
    "row",
    "clone",
    "cmp",
    "default",
    "deserialize",
    "eq",
    "extra",
    "fmt",
    "from",
    "from_str",
    "get",
    "hash",
    "new",
    "partial_cmp",
    "serialize",
    "try_from",
];

/// Everything that is known of the items of a client.
pub struct Explained {
    /// The items, in the order of the spec.
    pub items: Vec<Item>,
    /// The tests of the workspace.
    pub tests: Vec<Test>,
}

impl Explained {
    /// The item of a name in the spec (`jobs.list.pageSize`), an endpoint (`/jobs/list`) or a Rust path
    /// (`jobs::List::page_size`). An item that is emitted along with another one, such as a derive, is found as that one.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<&Item> {
        let named = |item: &&Item| item.name == name || item.aliases.iter().any(|alias| alias == name);
        self.items.iter().find(named).or_else(|| self.by_path(&normal(name)))
    }

    fn by_path(&self, path: &str) -> Option<&Item> {
        // The marker of an id, such as `kind::JobId`, is found as the id.
        let path = path.strip_prefix("kind::").unwrap_or(path);
        let made = |path: &str| self.items.iter().find(|item| item.rust.iter().any(|own| own == path));
        made(path).or_else(|| {
            let (of, name) = path.rsplit_once("::")?;
            BESIDE.contains(&name).then(|| made(of))?
        })
    }

    /// The name of an item that is much like this one.
    #[must_use]
    pub fn similar(&self, name: &str) -> Option<&str> {
        let names = self.items.iter().flat_map(|item| {
            let others = item.aliases.iter().chain(&item.rust).map(String::as_str);
            others.chain([item.name.as_str()])
        });
        let likeness = |other: &str| strsim::jaro_winkler(&name.to_lowercase(), &other.to_lowercase());
        let best = names.max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
        (likeness(best) > 0.8).then_some(best)
    }

    /// The tests that make a call of an item, or name it.
    pub fn tests_of<'a>(&'a self, item: &'a Item) -> impl Iterator<Item = &'a Test> {
        self.tests.iter().filter(|test| item.is_in(test))
    }

    /// All of it, for a person.
    #[must_use]
    pub fn show<'a>(&'a self, item: &'a Item) -> impl fmt::Display + 'a {
        Shown { explained: self, item }
    }
}

struct Shown<'a> {
    explained: &'a Explained,
    item: &'a Item,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Item { name, what, place, page, section, evidence, effect, conflicts, rust, .. } = self.item;
        writeln!(f, "{name}: {what}")?;
        row(f, "spec", place)?;
        row(f, "docs", section.as_deref().unwrap_or("of no section"))?;
        row(f, "page", page.as_deref().unwrap_or("not on the page as it was last accepted"))?;
        row(f, "evidence", items::evidence_phrase(*evidence))?;
        if let Some(effect) = effect {
            row(f, "effect", effect.word())?;
        }
        for note in conflicts {
            row(
                f,
                "conflict",
                format_args!("{}: {} {} rules", note.conflict, note.question, note.rules.word()),
            )?;
        }
        for path in rust {
            row(f, "Rust", path)?;
        }
        let mut tests = self.explained.tests_of(self.item).peekable();
        if tests.peek().is_none() {
            row(f, "test", "none that names it")?;
        }
        for test in tests {
            row(f, "test", test)?;
        }
        Ok(())
    }
}

fn row(f: &mut fmt::Formatter<'_>, label: &str, value: impl fmt::Display) -> fmt::Result {
    writeln!(f, "  {label:<9} {value}")
}
