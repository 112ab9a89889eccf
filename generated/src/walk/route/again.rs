//! The second reading of pages, from the last to the first.

use super::{Arrival, Route, Rows, Way};
use crate::walk::place::{Back, Place, Seek, Step};
use crate::walk::problem::Problem;

/// The second readings after which a list that has new items each time is an error.
const MOST_ROUNDS: u32 = 5;

impl Route {
    /// Ends the pages of a seek, or of a window, behind this one.
    pub(super) fn end(&mut self, last: i64) {
        if self.verifies() && last >= self.first_page() {
            self.start_back(last, None);
        } else {
            self.next_window();
        }
    }

    pub(super) fn start_back(&mut self, top: i64, then: Option<Seek>) {
        let step = Step::Back(Back { top, found: None, then });
        self.next = Some(Place { page: top, step, ..self.state.at });
    }

    /// Takes in a page that was read a second time, and goes on behind it.
    pub(super) fn look_back(&mut self, place: Place, back: Back, rows: &Rows) -> Result<Arrival, Problem> {
        if !rows.have_ids {
            self.state.way = Way::Compared;
        }
        if self.state.way == Way::Compared && !self.is_unchanged(place, rows) {
            return Err(Problem::Changed { page: place.page });
        }
        if rows.count > 0 {
            self.seen.insert(rows.fingerprint, place);
        }
        let is_found = self.state.way != Way::Compared && rows.known < rows.count;
        let found = if is_found { Some(place.page) } else { back.found };
        let back = Back { found, ..back };
        self.state.at.step = Step::Back(back);
        if place.page > self.first_page().max(self.state.low) {
            self.next = Some(Place { page: place.page - 1, ..self.state.at });
        } else if let Some(page) = back.found {
            self.start_round(place, back.top, page, rows.resumed)?;
        } else {
            self.end_back(place, back);
        }
        Ok(if self.state.way == Way::Compared { Arrival::Drop } else { Arrival::Keep })
    }

    /// Reads the pages from this one on again: rows have moved since, and those behind the top may have too.
    ///
    /// A row that was created on a page moves rows behind it alone, so the pages before need no further reading. One page more
    /// is read, for rows that moved back meanwhile.
    fn start_round(&mut self, place: Place, top: i64, found: i64, resumed: bool) -> Result<(), Problem> {
        // The round was counted before an interruption.
        self.state.rounds += u32::from(!resumed);
        self.state.low = found - 1;
        if self.state.rounds > MOST_ROUNDS {
            return Err(Problem::Restless { rounds: self.state.rounds });
        }
        self.next = Some(Place { page: top.saturating_add(1), step: Step::Forward, ..place });
        Ok(())
    }

    fn end_back(&mut self, place: Place, back: Back) {
        match back.then {
            Some(seek) if self.state.way == Way::Time => self.seek(seek, back.top + 1),
            Some(_) => self.next = Some(Place { page: back.top + 2, step: Step::Forward, ..place }),
            None => self.next_window(),
        }
    }

    /// Forgets the readings of pages that need no further one.
    pub(super) fn settle_rounds(&mut self) {
        self.state.rounds = 0;
        self.state.low = 0;
    }
}
