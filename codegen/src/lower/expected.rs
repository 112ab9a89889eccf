//! Fields that the docs page does not require and the server probably does.

use super::fields::Site;
use super::place::SpecPath;
use super::state::Lower;
use crate::source::spec::{Claim, Evident, Field};

impl Lower<'_> {
    /// Returns whether a field is expected, after checking that other sources demand it.
    pub(super) fn is_expected(
        &mut self,
        key: &str,
        field: &Field,
        required: bool,
        place: &SpecPath<'_>,
    ) -> bool {
        if !field.expected {
            return false;
        }
        if let Some(Claim::Plain(true) | Claim::Evident(Evident { value: true, .. })) = &field.required {
            self.at_key(
                &place.key("expected"),
                format!("`{key}` is required, so `expected` changes nothing"),
            )
            .label("a required field is an argument already")
            .help("delete `expected`")
            .report();
        } else if !is_demanded(field) {
            self.at_key(&place.key("expected"), format!("nothing shows that the server expects `{key}`"))
                .label("expected `required: { conflict: …, client: true, … }` without `upstream: false`")
                .help("give the answers of the sources in `required`, or delete `expected`")
                .report();
        }
        !required
    }

    /// Refuses keys about a whole call where there is none.
    pub(super) fn keys_of_calls(&mut self, key: &str, field: &Field, site: Site, place: &SpecPath<'_>) {
        if matches!(site, Site::Query | Site::Body) {
            return;
        }
        for (aspect, given) in [("expected", field.expected), ("needs", field.needs.is_some())] {
            if given {
                self.at_key(
                    &place.key(aspect),
                    format!("`{key}` cannot have `{aspect}` outside of an operation"),
                )
                .label("this is about the other fields of a call")
                .help("move it to the field of each operation that it holds for")
                .report();
            }
        }
    }
}

/// Returns whether VH3's own client demands a field, and upstream does not contradict.
fn is_demanded(field: &Field) -> bool {
    match &field.required {
        Some(Claim::Disputed(answers)) => answers.client == Some(true) && answers.upstream != Some(false),
        _ => false,
    }
}
