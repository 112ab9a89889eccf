//! Names that have to differ: one scope for types, fields, variants, methods and modules each.

use super::place::SpecPath;
use super::state::Lower;
use crate::names::Unusable;
use crate::source::diagnostic::Location;
use std::collections::HashMap;

/// Names that are taken in one scope, and by what.
pub(super) struct Scope {
    what: &'static str,
    taken: HashMap<String, Taken>,
}

/// The first use of a name.
struct Taken {
    written: String,
    location: Location,
}

impl Scope {
    /// An empty scope of things called `what`.
    pub(super) fn new(what: &'static str) -> Self {
        Self { what, taken: HashMap::new() }
    }
}

impl Lower<'_> {
    /// Claims `name` in `scope` for the name that the spec writes as `written`.
    pub(super) fn claim(&mut self, scope: &mut Scope, name: &str, written: &str, place: &SpecPath<'_>) {
        let Some(Taken { written: other, location }) = scope.taken.get(name) else {
            let location = place.key_location(self.spec.indexes);
            scope.taken.insert(name.to_owned(), Taken { written: written.to_owned(), location });
            return;
        };
        let message = if other == written {
            format!("two {} are called `{name}`", scope.what)
        } else {
            format!("two {} become `{name}`: `{other}` and `{written}`", scope.what)
        };
        self.at_key(place, message)
            .label("the second")
            .related(location.clone(), "the first")
            .help(match scope.what {
                "fields" => "give one of them another Rust name with `rust:`",
                "values" => "give one of them another Rust name with `name:`",
                "headings" => "give each heading of a page one group",
                _ => "rename one of them",
            })
            .report();
    }

    /// Takes an identifier from names.rs, or reports why the name has none.
    pub(super) fn usable<T>(
        &mut self,
        made: Result<T, Unusable>,
        (what, written): (&str, &str),
        place: &SpecPath<'_>,
        help: &str,
    ) -> Option<T> {
        match made {
            Ok(name) => Some(name),
            Err(unusable) => {
                self.at_key(place, format!("`{}` cannot be the name of {what}", written.escape_default()))
                    .label(unusable.why())
                    .help(help)
                    .report();
                None
            }
        }
    }
}
