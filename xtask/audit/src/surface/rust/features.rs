//! The features that an item is there with.

use std::collections::BTreeSet;

/// The fewest features that bring an item, in each of the ways in which there are some.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Features<'t>(Vec<BTreeSet<&'t str>>);

impl<'t> Features<'t> {
    /// Returns whether an item with these features is also there with those.
    pub(super) fn is_within(&self, others: &Self) -> bool {
        self.0.iter().all(|set| others.0.iter().any(|other| other.is_subset(set)))
    }

    /// The features that bring both of two items.
    pub(super) fn and(&self, others: &Self) -> Self {
        let union = |set: &BTreeSet<&'t str>, other| set.union(other).copied().collect();
        Self(self.0.iter().flat_map(|set| others.0.iter().map(move |other| union(set, other))).collect())
    }
}

/// Splits a line before `[only with a and b or c]`.
pub(super) fn read(line: &str) -> (&str, Features<'_>) {
    let marked = line.strip_suffix(']').and_then(|line| line.rsplit_once(" [only with "));
    let Some((rest, features)) = marked else { return (line, Features(vec![BTreeSet::new()])) };
    (rest, Features(features.split(" or ").map(|set| set.split(" and ").collect()).collect()))
}
