//! More values in a filter than one call may have.

use std::collections::HashSet;
use std::hash::Hash;

use crate::call::Call;

impl<C: Clone, O> Call<C, O> {
    /// The same call several times, each with a share of these values: for a filter that takes fewer of them at once.
    ///
    /// The closure sets the field. A value that comes twice is used once, so a list comes without doubles where each item
    /// has one such value. Without values there are no calls: a filter that lets nothing through, not one that is left out.
    ///
    /// The docs of a field say how many values it takes, where a source does. Nothing is checked: a call with more can be
    /// sent too. A share of 0 values is taken as one of 1.
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
