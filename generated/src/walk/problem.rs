//! The reasons for which a list cannot be read to its end.

use std::fmt::Display;

use crate::types::Timestamp;

/// A list that cannot be read to its end.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Problem {
    /// The page came before.
    Repeated { page: i64 },
    /// The page came in an earlier window.
    Earlier { page: i64 },
    /// A row of this time is outside of the window.
    Outside { page: i64, time: Timestamp },
    /// A row of this time is out of order, after pages were asked for by time.
    Disorder { page: i64, time: Timestamp },
    /// A page of rows without ids has other rows than before.
    Changed { page: i64 },
    /// Each second reading found new rows.
    Restless { rounds: u32 },
}

impl Problem {
    /// Returns the text of the error at this position of a list.
    pub(super) fn message(self, progress: &impl Display) -> String {
        match self {
            Self::Repeated { page } => format!(
                "page {page} is one that came before, so the list does not advance; the items behind it cannot be had"
            ),
            Self::Earlier { page } => format!(
                "page {page} of {progress} is one of an earlier window; the server does not honour the range, so ask for one \
                 window at a time"
            ),
            Self::Outside { page, time } => format!(
                "page {page} has an item of {time}, which is outside of {progress}; the server does not honour the range, so \
                 ask for one window at a time"
            ),
            Self::Disorder { page, time } => format!(
                "page {page} has an item of {time} behind later ones, so items may have been missed; start again with \
                 `with_second_pass()`, which needs no order"
            ),
            Self::Changed { page } => format!(
                "page {page} has changed since it was read, and its items have no ids, so some may have been missed or have \
                 come twice; start again, or accept that with `with_single_pass()`"
            ),
            Self::Restless { rounds } => format!(
                "new items were found each of the {rounds} times that the pages were read, so others may have been missed; \
                 start again at a quieter time, or accept that with `with_single_pass()`"
            ),
        }
    }
}
