//! Enums whose values a page does not list any more.

use super::pair::Pair;
use crate::page::facts::Facts;
use crate::page::spec::{Spec, is_documented};
use crate::report::{Class, Finding};
use codegen::model::{Enum, Field, Kind};

impl Spec<'_> {
    /// Reports the enums of the page of which it describes fields and lists the values nowhere.
    pub(super) fn unlisted(&self, facts: &Facts, pairs: &[Pair<'_>]) -> Vec<Finding> {
        let mut found = Vec::new();
        for set in &self.api.enums {
            let is_of_page = set.variants.iter().any(|variant| is_documented(variant.evidence));
            let lists = self.lists(facts, pairs, set);
            if is_of_page && !lists.is_empty() && lists.iter().all(|values| *values == 0) {
                let name = &set.name;
                let message = format!("the page lists the values of {name} nowhere: there may be others");
                let edit = format!(
                    "make the enum {name} open, or give its values the evidence of a source that has them"
                );
                let place = self.place(&["enums", name]);
                found.push(Finding::new(Class::Additive, "values", message, edit).at(place));
            }
        }
        found
    }

    /// Returns how many values the page lists for each described field of an enum.
    fn lists(&self, facts: &Facts, pairs: &[Pair<'_>], set: &Enum) -> Vec<usize> {
        let is_of_set = |field: &Field| matches!(&field.kind, Kind::Enum { name, .. } if *name == set.name);
        let mut lists = Vec::new();
        for param in &facts.shared {
            if self.shared_field(&param.name).is_some_and(is_of_set) {
                lists.push(param.values.len());
            }
        }
        for Pair { own, endpoint, .. } in pairs {
            for field in &own.operation.fields {
                if !is_of_set(field) {
                    continue;
                }
                lists.extend(endpoint.row(&field.wire).map(|row| row.values.len()));
                lists.extend(endpoint.values_of(&field.wire).map(|values| values.values.len()));
            }
        }
        lists
    }
}
