//! The windows of a call.

use crate::call::Call;
use crate::call::window::{DateRange, cut, split_range};
use crate::types::Timestamp;
use crate::walk::page::{Many, Paged};

/// Lists: the windows of a date range.
impl<C, O: Paged> Call<C, Many<O>> {
    /// Returns the ranges that [`items`](Self::items) asks for one after the other, from the earliest to the latest. Each is as
    /// long as the server allows, and begins at the instant at which the one before it ends.
    ///
    /// There is one if the range is short enough, and none if the operation has no limited range or an end of it is not a
    /// time. Of several ranges, the first one that is too long is split. Two of them that are too long are an error of
    /// [`items`](Self::items).
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use vh3_bigchange::{Timestamp, jobs};
    ///
    /// let from: Timestamp = "2024-01-01T00:00:00Z".parse()?;
    /// let to: Timestamp = "2026-03-31T23:59:59Z".parse()?;
    /// let plan = jobs::List::new(from, to).windows();
    /// assert_eq!(plan.len(), 3);
    /// assert_eq!(plan[0].1.to_string(), "2025-01-01T00:00:00Z");
    /// assert_eq!(plan[0].1, plan[1].0);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn windows(&self) -> Vec<(Timestamp, Timestamp)> {
        match split_range(O::ENDPOINT, &self.fields) {
            Some(DateRange { window, from, to }) => cut(from, to, window.months),
            None => Vec::new(),
        }
    }
}
