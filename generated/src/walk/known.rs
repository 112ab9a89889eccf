//! The returned items that are remembered.

use std::collections::VecDeque;

use super::hash::Hashes;
use super::item::Item;

/// The marks of items.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Known {
    order: VecDeque<Seen>,
    marks: Hashes,
    ids: Hashes,
    /// The marks since the start of the pages that are read a second time: none of them is forgotten.
    held: usize,
    /// The marks at the boundary of the earlier window.
    pub(super) before: Hashes,
    /// The marks at the boundary to the later window.
    pub(super) edge: Hashes,
    /// Whether two items of a page shared an id, so that ids do not identify items.
    pub(super) shared: bool,
}

/// The hashes of an item: of what tells it from others, and of its id.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Seen {
    pub(super) mark: u64,
    pub(super) id: u64,
}

/// The number of marks that are remembered: those of two pages of the largest size.
pub(super) const REMEMBERED: usize = 2000;

impl Known {
    pub(super) fn new(recent: Vec<Seen>, before: Vec<u64>, edge: Vec<u64>, shared: bool) -> Self {
        let marks = recent.iter().map(|seen| seen.mark).collect();
        let ids = recent.iter().map(|seen| seen.id).collect();
        let held = recent.len();
        let (before, edge) = (before.into_iter().collect(), edge.into_iter().collect());
        Self { order: recent.into(), marks, ids, held, before, edge, shared }
    }

    /// Returns whether the item was returned before.
    pub(super) fn has(&self, item: &Item) -> bool {
        match item.mark {
            Some(mark) if !self.shared => self.before.contains(&mark) || self.marks.contains(&mark),
            _ => false,
        }
    }

    /// Whether an item with this id was returned before, in any state.
    pub(super) fn has_id(&self, item: &Item) -> bool {
        !self.shared && item.id.is_some_and(|id| self.ids.contains(&id))
    }

    /// Remembers an item, and forgets the oldest one if there are too many. `hold` keeps all since [`Self::release`].
    pub(super) fn add(&mut self, seen: Seen, hold: bool) {
        if !self.marks.insert(seen.mark) {
            return;
        }
        self.ids.insert(seen.id);
        self.order.push_back(seen);
        self.held = if hold { self.held + 1 } else { 0 };
        self.forget();
    }

    /// Lets all marks be forgotten again.
    pub(super) fn release(&mut self) {
        self.held = 0;
        self.forget();
    }

    fn forget(&mut self) {
        while self.order.len() > REMEMBERED.max(self.held) {
            let Some(oldest) = self.order.pop_front() else { return };
            self.marks.remove(&oldest.mark);
            self.ids.remove(&oldest.id);
        }
    }

    /// Returns the remembered items in the order in which they came.
    pub(super) fn recent(&self) -> impl Iterator<Item = Seen> {
        self.order.iter().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(number: usize) -> Seen {
        Seen { mark: number as u64, id: number as u64 }
    }

    fn oldest(known: &Known) -> Option<u64> {
        known.recent().next().map(|seen| seen.mark)
    }

    #[test]
    fn held_items_are_remembered_until_they_are_released() {
        let mut known = Known::default();
        for number in 0..REMEMBERED + 10 {
            known.add(seen(number), true);
        }
        assert_eq!((known.recent().count(), oldest(&known)), (REMEMBERED + 10, Some(0)));
        known.release();
        assert_eq!((known.recent().count(), oldest(&known)), (REMEMBERED, Some(10)));
        known.add(seen(REMEMBERED + 10), false);
        assert_eq!((known.recent().count(), oldest(&known)), (REMEMBERED, Some(11)));
    }
}
