//! Odd pages: those that may be the response to another request, and those that came before.

use super::{Arrival, Route, Rows, Stuck, Way};
use crate::types::Timestamp;
use crate::walk::place::{Disorder, Extent, Place, Step, shifted};
use crate::walk::problem::Problem;

/// A reason to ask for a page once more: the response may be that to another request.
pub(super) enum Doubt {
    Earlier,
    Outside(Timestamp),
    /// A row is outside of the range of the seek.
    Unsought,
    Disorder(Timestamp),
    /// The page has the rows of this one.
    Repeated(Place),
    /// All rows came before, or none of a page that was received.
    Known,
}

/// The seconds by which the time of a row may be outside of its window: a server may use another time zone.
const ZONES: i64 = 24 * 60 * 60;

impl Route {
    /// Returns the reason for which a page is odd.
    pub(super) fn doubt(&self, place: Place, rows: &Rows) -> Option<Doubt> {
        if rows.count == 0 {
            return None;
        }
        if self.earlier.contains(&rows.fingerprint) && !rows.at_boundary {
            return Some(Doubt::Earlier);
        }
        if let Some(time) = self.outside(place.window, &rows.times) {
            return Some(Doubt::Outside(time));
        }
        if place.seek.is_some_and(|seek| rows.times.iter().any(|time| !seek.holds(*time))) {
            return Some(Doubt::Unsought);
        }
        if let Some(time) = self.disorder(place, rows) {
            return Some(Doubt::Disorder(time));
        }
        match self.seen.get(&rows.fingerprint) {
            Some(seen) if (seen.seek, seen.page) != (place.seek, place.page) => Some(Doubt::Repeated(*seen)),
            None if rows.known == rows.count && self.expects_new(place) => Some(Doubt::Known),
            None if rows.known == 0 && rows.resumed && rows.have_ids => Some(Doubt::Known),
            _ => None,
        }
    }

    /// Whether a page that is not among those of this window has new rows. A second reading finds the pages of the first one.
    fn expects_new(&self, place: Place) -> bool {
        !self.verifies() || matches!(place.step, Step::Back(_))
    }

    /// Returns a time that is in none of the neighbours of a window. A list in one window needs no such care.
    fn outside(&self, window: usize, times: &[Timestamp]) -> Option<Timestamp> {
        let (from, to) = *self.windows.get(window).filter(|_| self.windows.len() > 1)?;
        let (from, to) = (shifted(from, -ZONES), shifted(to, ZONES));
        times.iter().copied().find(|time| *time < from || *time > to)
    }

    fn disorder(&self, place: Place, rows: &Rows) -> Option<Timestamp> {
        if self.state.way != Way::Time || matches!(place.step, Step::Back(_)) {
            return None;
        }
        let first = rows.times.first()?;
        match Extent::new(*first).add_all(&rows.times) {
            Err(Disorder(time)) => Some(time),
            Ok(page) => match self.state.extent {
                Some(list) if list.is_proven() && list.is_against(&page) => Some(*first),
                _ => None,
            },
        }
    }

    /// Decides about a page that is odd when it is asked for once more. Nothing, where it is to be used as any other.
    pub(super) fn settle(
        &mut self,
        doubt: Doubt,
        place: Place,
        rows: &Rows,
    ) -> Result<Option<Arrival>, Problem> {
        let page = place.page;
        match doubt {
            Doubt::Earlier => Err(Problem::Earlier { page }),
            Doubt::Outside(time) => Err(Problem::Outside { page, time }),
            Doubt::Disorder(time) if self.state.sought => Err(Problem::Disorder { page, time }),
            Doubt::Disorder(_) => {
                self.fall_back();
                Ok(None)
            }
            Doubt::Unsought => {
                self.fall_back();
                let Step::Seek(origin) = place.step else { return Ok(None) };
                self.return_to(origin);
                Ok(Some(Arrival::Drop))
            }
            Doubt::Known => Ok(None),
            Doubt::Repeated(seen) if seen.seek != place.seek => Ok(None),
            Doubt::Repeated(_) if matches!(place.step, Step::Back(_)) => Ok(None),
            Doubt::Repeated(seen) => {
                let stays = false;
                self.stuck = Some(Stuck { page, last: seen.page, fingerprint: rows.fingerprint, stays });
                self.next = Some(Place { page: seen.page, step: Step::Forward, ..place });
                Ok(Some(Arrival::Drop))
            }
        }
    }

    /// Decides about a page that came in place of another one.
    ///
    /// The rows moved to it if they are no longer where they were. Else it is the end if the next page is the same too: the
    /// server does not page this list, or answers with its last page from there on. A full page is more likely that of a
    /// server which does not advance.
    pub(super) fn settle_stuck(
        &mut self,
        stuck: Stuck,
        place: Place,
        rows: &Rows,
    ) -> Result<Option<Arrival>, Problem> {
        let is_same = rows.fingerprint == stuck.fingerprint;
        if !stuck.stays && !is_same && self.state.way == Way::Compared {
            return Err(Problem::Changed { page: place.page });
        }
        if !stuck.stays {
            let next = if is_same { stuck.page.saturating_add(1) } else { stuck.page };
            if is_same {
                self.stuck = Some(Stuck { stays: true, ..stuck });
            } else {
                self.seen.insert(rows.fingerprint, place);
                self.trusted = Some(stuck.fingerprint);
            }
            self.next = Some(Place { page: next, step: Step::Forward, ..place });
        } else if !is_same {
            let is_safe = self.verifies();
            return if is_safe { Ok(None) } else { Err(Problem::Repeated { page: stuck.page }) };
        } else if self.is_full(rows.count) {
            return Err(Problem::Repeated { page: stuck.page });
        } else {
            self.end(stuck.last);
        }
        Ok(Some(Arrival::Drop))
    }

    /// Whether a page is as large as pages get.
    fn is_full(&self, count: usize) -> bool {
        self.size == Some(count) || (self.seen.len() > 1 && count == self.largest)
    }

    /// Whether a page had the same rows when it was read before.
    pub(super) fn is_unchanged(&self, place: Place, rows: &Rows) -> bool {
        match self.seen.get(&rows.fingerprint) {
            Some(seen) => (seen.seek, seen.page) == (place.seek, place.page),
            None => false,
        }
    }
}
