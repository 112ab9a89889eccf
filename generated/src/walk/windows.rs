//! The windows of a call.

use crate::call::Call;
use crate::call::endpoint::Operation;
use crate::call::window::{cut, span};
use crate::types::Timestamp;

impl<C, O: Operation> Call<C, O> {
    /// The spans that [`items`](Self::items) would ask for one after the other, from the earliest to the latest: each is as
    /// long as the server allows, and begins at the instant at which the one before it ends.
    ///
    /// One span, where that is short enough; none, where the operation has no limited span or an end of it is not a time.
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
        span(O::ENDPOINT, &self.fields)
            .map_or_else(Vec::new, |(window, from, to)| cut(from, to, window.months))
    }
}
