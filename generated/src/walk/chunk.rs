//! Filters with more values than one call accepts.

use std::collections::HashSet;
use std::hash::Hash;

use crate::call::Call;
use crate::walk::page::Many;

/// Lists: more values in a filter than one call may have.
impl<C: Clone, O> Call<C, Many<O>> {
    /// Returns a call for each batch of values, for a filter that accepts a limited number of values.
    ///
    /// The closure sets the field. A repeated value is used once, so that no item is listed twice if each item has one such
    /// value. Without values there are no calls: an empty filter matches nothing.
    ///
    /// The docs of a field state how many values it accepts, if a source does. The size is not checked. A batch size of 0
    /// counts as 1.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use vh3_bigchange::{Timestamp, jobs};
    ///
    /// let from: Timestamp = "2026-01-01T00:00:00Z".parse()?;
    /// let to: Timestamp = "2026-03-31T23:59:59Z".parse()?;
    /// let calls = jobs::List::new(from, to).chunked(1..=120, 50, |call, contacts| call.contact_id(contacts));
    /// assert_eq!(calls.len(), 3);
    /// # Ok(())
    /// # }
    /// ```
    pub fn chunked<T: Clone + Eq + Hash>(
        self,
        values: impl IntoIterator<Item = T>,
        most: usize,
        set: impl Fn(Self, Vec<T>) -> Self,
    ) -> Vec<Self> {
        let mut seen = HashSet::new();
        let values: Vec<T> = values.into_iter().filter(|value| seen.insert(value.clone())).collect();
        values.chunks(most.max(1)).map(|share| set(self.clone(), share.to_vec())).collect()
    }
}
