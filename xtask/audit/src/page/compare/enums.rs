//! Sets of values that a page lists nowhere any more.

use super::{Known, Spec, is_documented};
use crate::page::facts::{Endpoint, Facts};
use crate::page::finding::{Class, Finding};
use codegen::model::{Enum, Field, Kind};

impl Spec<'_> {
    /// The sets that the spec has from the page, of whose fields the page describes some and lists the values of none.
    pub(super) fn unlisted(&self, facts: &Facts, pairs: &[(Known<'_>, &Endpoint)]) -> Vec<Finding> {
        let of_page = |set: &&Enum| set.variants.iter().any(|variant| is_documented(variant.evidence));
        let sets = self.api.enums.iter().filter(of_page);
        let unlisted = sets.filter(|set| {
            let lists: Vec<_> = self.lists(facts, pairs, set).collect();
            !lists.is_empty() && lists.iter().all(|values| *values == 0)
        });
        let tell = |set: &Enum| {
            let name = &set.name;
            let message =
                format!("the page lists the values of {name} nowhere any more: there may be others");
            let edit = format!(
                "make the enum {name} open, or give its values the evidence of a source that has them"
            );
            Finding::new(Class::Additive, "values", message, edit).spec(self.place(&["enums", name]))
        };
        unlisted.map(tell).collect()
    }

    /// How many values the page lists for each field of a set that it describes.
    fn lists<'p>(
        &'p self,
        facts: &'p Facts,
        pairs: &'p [(Known<'p>, &'p Endpoint)],
        set: &'p Enum,
    ) -> impl Iterator<Item = usize> {
        let is_of = |field: &&Field| matches!(&field.kind, Kind::Enum(name, _) if *name == set.name);
        let shared = self.shared_fields().filter(is_of).filter_map(|field| {
            facts.shared.iter().find(|param| param.name == field.wire).map(|param| param.values.len())
        });
        let own = pairs.iter().flat_map(move |(own, endpoint)| {
            own.operation.fields.iter().filter(is_of).flat_map(|field| {
                let row = endpoint.row(&field.wire).map(|row| row.values.len());
                let list = endpoint.values_of(&field.wire).map(|values| values.values.len());
                row.into_iter().chain(list)
            })
        });
        shared.chain(own)
    }
}
