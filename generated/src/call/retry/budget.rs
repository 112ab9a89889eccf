//! The retry budget, which limits the retries of many failing calls.

use std::sync::atomic::{AtomicU32, Ordering};

/// A retry costs ten times the credit of a success, so that retries add at most a tenth to the successful requests.
const COST: u32 = 10;
const GAIN: u32 = 1;

/// A token bucket, full at first.
#[derive(Debug)]
pub(crate) struct Budget {
    tokens: AtomicU32,
    full: u32,
}

impl Budget {
    pub(crate) fn new(attempts: u32) -> Self {
        let full = attempts.saturating_mul(COST);
        Self { tokens: AtomicU32::new(full), full }
    }

    /// Takes the tokens of one retry, if there are enough.
    pub(crate) fn take(&self) -> bool {
        self.change(|tokens| tokens.checked_sub(COST))
    }

    /// Adds the credit of a success.
    pub(crate) fn give(&self) {
        self.change(|tokens| (tokens < self.full).then_some(tokens.saturating_add(GAIN)));
    }

    fn change(&self, change: impl FnMut(u32) -> Option<u32>) -> bool {
        // The counter guards no other data.
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, change).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drained(budget: &Budget) -> usize {
        (0..1000).take_while(|_| budget.take()).count()
    }

    #[test]
    fn a_budget_ends_and_successes_fill_it_up_again() {
        let budget = Budget::new(3);
        budget.give();
        assert_eq!(drained(&budget), 3, "a full bucket takes no more");
        (0..9).for_each(|_| budget.give());
        assert_eq!(drained(&budget), 0);
        budget.give();
        assert_eq!(drained(&budget), 1);
        (0..1000).for_each(|_| budget.give());
        assert_eq!(drained(&budget), 3);
        assert_eq!(drained(&Budget::new(0)), 0);
        assert!(Budget::new(u32::MAX).take());
    }
}
