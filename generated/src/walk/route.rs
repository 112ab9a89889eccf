//! The order in which the pages of a list are asked for.
//!
//! It depends on the rows that came and on nothing else: no page is asked for here. There are four ways.
//!
//! - **By time**, where items have ids and are asked for in the order of the time that the range is about: each page is the first one
//!   of a range that begins at the items which were read last. A first page misses nothing, whatever is created or deleted.
//!   Where more pages than one are needed, they are read a second time in the reverse order.
//! - **Twice**, in any other list: page after page, to an empty one, and then all of them a second time in the reverse order,
//!   until nothing new comes. An item that moves to an earlier page, as items do when others are deleted, moves towards the
//!   second reading.
//! - **Compared**, where items have no ids: twice as well, and a page that differs the second time is an error.
//! - **By position**, if the caller asks for it: page after page, once. It misses an item that moves to a page which was read
//!   before.

mod again;
mod doubt;

use std::collections::{HashMap, HashSet};

use super::place::{Extent, Origin, Place, Seek, Step};
use super::problem::Problem;
use crate::types::Timestamp;

/// The route through a list.
pub(super) struct Route {
    /// The windows of the range, in the order of pagination. None, where the list has no range.
    pub(super) windows: Vec<(Timestamp, Timestamp)>,
    /// The number of the first page that is asked for.
    first: i64,
    /// The size of a page that is asked for.
    size: Option<usize>,
    /// Whether pages are read a second time where their order is none of time.
    reads_twice: bool,
    pub(super) state: State,
    pub(super) next: Option<Place>,
    /// The times of the window with this page.
    extent: Option<Extent>,
    /// The pages of the window, by their fingerprints, and those of the windows before.
    seen: HashMap<u64, Place>,
    earlier: HashSet<u64>,
    /// The most rows of a page so far.
    largest: usize,
    /// The odd page because of which the current page is asked for once more.
    doubted: Option<u64>,
    /// The page that came in place of the current one, twice.
    stuck: Option<Stuck>,
    /// The page that is used, odd or not.
    trusted: Option<u64>,
}

/// A page that came in place of another one.
#[derive(Clone, Copy)]
struct Stuck {
    page: i64,
    /// The number of the page that it repeats.
    last: i64,
    fingerprint: u64,
    /// Whether that page still has the same rows.
    stays: bool,
}

/// The part of a route that a cursor keeps.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct State {
    /// The page that came last.
    pub(super) at: Place,
    pub(super) way: Way,
    /// The times of the window before this page.
    pub(super) extent: Option<Extent>,
    /// Whether a seek was made.
    pub(super) sought: bool,
    /// The number of seeks in a row that the server did not honour.
    pub(super) misses: u8,
    /// The number of second readings of the same pages that found a new item, and the lowest page of the next one.
    pub(super) rounds: u32,
    pub(super) low: i64,
}

/// The way through a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    Position,
    Time,
    Twice,
    Compared,
}

/// The rows of a page, as far as the route depends on them.
pub(super) struct Rows {
    pub(super) count: usize,
    /// The number of rows that came before.
    pub(super) known: usize,
    /// Whether all rows are at the boundary with the window before.
    pub(super) at_boundary: bool,
    /// Whether each row has an id of its own.
    pub(super) have_ids: bool,
    /// Whether some of the rows were handed out before an interruption.
    pub(super) resumed: bool,
    /// The times of the rows that have one, and of those among them that are new.
    pub(super) times: Vec<Timestamp>,
    pub(super) new_times: Vec<Timestamp>,
    pub(super) fingerprint: u64,
}

/// A use of a page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Arrival {
    /// Its rows are handed out.
    Keep,
    /// Its rows are ignored: another page takes its place.
    Drop,
}

/// The pages before the current one that a cursor keeps.
const KEPT: i64 = 100;

impl Route {
    pub(super) fn new(
        windows: Vec<(Timestamp, Timestamp)>,
        first: i64,
        size: Option<usize>,
        way: Way,
    ) -> Self {
        let at = Place { window: 0, seek: None, page: first, step: Step::Forward };
        // Pages before the first one that is asked for are none of the caller's, so a seek would bring others.
        let way = if first == 1 { way } else { Way::Twice };
        Self {
            windows,
            first,
            size,
            reads_twice: true,
            state: State { at, way, extent: None, sought: false, misses: 0, rounds: 0, low: 0 },
            next: Some(at),
            extent: None,
            seen: HashMap::new(),
            earlier: HashSet::new(),
            largest: 0,
            doubted: None,
            stuck: None,
            trusted: None,
        }
    }

    /// Returns the fingerprints and numbers of the pages of this seek: the last ones, or all if they are compared.
    pub(super) fn pages(&self) -> Vec<(u64, i64)> {
        let mut pages = Vec::new();
        let all = self.state.way == Way::Compared;
        for (fingerprint, place) in &self.seen {
            if place.seek == self.state.at.seek && (all || place.page > self.state.at.page - KEPT) {
                pages.push((*fingerprint, place.page));
            }
        }
        pages.sort_unstable_by_key(|(_, page)| *page);
        pages
    }

    /// Continues from a state that a cursor kept.
    pub(super) fn resume(&mut self, state: State, pages: &[(u64, i64)], done: bool) {
        self.next = (!done).then_some(state.at);
        self.extent = state.extent;
        self.state = state;
        self.seen.clear();
        for (fingerprint, page) in pages {
            self.seen.insert(*fingerprint, Place { page: *page, step: Step::Forward, ..self.state.at });
        }
        self.earlier.clear();
        self.doubted = None;
        self.stuck = None;
        self.trusted = None;
    }

    /// Reads every page a second time, also where their order is that of time.
    pub(super) fn read_twice(&mut self) {
        self.reads_twice = true;
        self.state.way = Way::Twice;
    }

    /// Reads every page once.
    pub(super) fn read_once(&mut self) {
        self.reads_twice = false;
        self.state.way = Way::Position;
    }

    /// Pages by position, where the server refuses the order by time.
    pub(super) fn page_by_position(&mut self) {
        if self.state.way == Way::Time {
            self.fall_back();
        }
    }

    /// Pages by position from here on.
    fn fall_back(&mut self) {
        self.state.way = if self.reads_twice { Way::Twice } else { Way::Position };
    }

    /// Compares pages from here on, since rows cannot be recognized.
    fn compare(&mut self) {
        if self.verifies() {
            self.state.way = Way::Compared;
        }
    }

    /// Whether pages are read a second time, for which all of their items are remembered.
    pub(super) fn verifies(&self) -> bool {
        self.state.way != Way::Position
    }

    /// Whether the rows of a page were all read before, in any state.
    pub(super) fn is_second(&self, place: Place) -> bool {
        matches!(place.step, Step::Back(_)) || self.state.rounds > 0
    }

    /// Takes in a page, and decides which one is next.
    pub(super) fn arrive(&mut self, place: Place, rows: &Rows) -> Result<Arrival, Problem> {
        if place != self.state.at {
            self.state.extent = self.extent;
        }
        self.state.at = place;
        self.next = None;
        self.largest = self.largest.max(rows.count);
        let settled = match self.stuck.take() {
            Some(stuck) => self.settle_stuck(stuck, place, rows)?,
            None => None,
        };
        if let Some(arrival) = settled {
            return Ok(arrival);
        }
        let is_trusted = self.trusted.take() == Some(rows.fingerprint);
        if let Some(doubt) = self.doubt(place, rows).filter(|_| !is_trusted) {
            // Only the same page is a second proof.
            if self.doubted.replace(rows.fingerprint) != Some(rows.fingerprint) {
                self.next = Some(place);
                return Ok(Arrival::Drop);
            }
            self.doubted = None;
            if let Some(arrival) = self.settle(doubt, place, rows)? {
                return Ok(arrival);
            }
        }
        self.doubted = None;
        if let Step::Back(back) = place.step {
            return self.look_back(place, back, rows);
        }
        // Rows without ids that were handed out before an interruption are known by their number alone.
        if rows.resumed && !rows.have_ids && self.verifies() && !self.is_unchanged(place, rows) {
            return Err(Problem::Changed { page: place.page });
        }
        if rows.count > 0 {
            self.seen.insert(rows.fingerprint, place);
        }
        Ok(self.follow(place, rows))
    }

    fn follow(&mut self, place: Place, rows: &Rows) -> Arrival {
        match place.step {
            Step::Seek(origin) if rows.known == 0 => return self.miss(origin),
            Step::Seek(origin) if !rows.have_ids => {
                self.compare();
                self.return_to(origin);
                return Arrival::Drop;
            }
            _ if rows.count == 0 => self.end(place.page - 1),
            _ => self.advance(place, rows),
        }
        Arrival::Keep
    }

    /// Goes back to the page behind which a seek was made: none of the rows that it overlaps came.
    fn miss(&mut self, origin: Origin) -> Arrival {
        self.state.misses += 1;
        if self.state.misses > 1 {
            self.fall_back();
        }
        self.return_to(origin);
        Arrival::Drop
    }

    fn return_to(&mut self, origin: Origin) {
        let page = origin.page.saturating_add(1);
        self.next = Some(Place { seek: origin.seek, page, step: Step::Forward, ..self.state.at });
    }

    /// Goes on behind a page with rows.
    fn advance(&mut self, place: Place, rows: &Rows) {
        if matches!(place.step, Step::Seek(_)) {
            self.state.misses = 0;
        }
        let have_times = rows.times.len() == rows.count;
        if !rows.have_ids {
            self.compare();
        } else if self.state.way == Way::Time && !have_times {
            self.fall_back();
        }
        match self.worthwhile(place, rows) {
            Some(seek) if place.page > 1 => self.start_back(place.page - 1, Some(seek)),
            Some(seek) => self.seek(seek, place.page),
            None => {
                self.next = Some(Place { page: place.page.saturating_add(1), step: Step::Forward, ..place })
            }
        }
    }

    /// Returns the seek that would follow, unless most of its first page would be rows of this one.
    fn worthwhile(&mut self, place: Place, rows: &Rows) -> Option<Seek> {
        if self.state.way != Way::Time {
            return None;
        }
        let page = Extent::new(*rows.times.first()?).add_all(&rows.times).ok()?;
        let extended = match self.state.extent {
            Some(extent) if !extent.is_against(&page) => extent.add_all(&rows.new_times),
            _ => Ok(page),
        };
        // Rows that were created between others change the pages behind them, so the order has to be proven again.
        let extent = extended.unwrap_or(page);
        self.extent = Some(extent);
        let seek = extent.seek(&page)?;
        let window = self.windows.get(place.window)?;
        let overlap = rows.times.iter().filter(|time| seek.holds(**time)).count();
        (seek.is_within(place.seek, *window) && overlap * 2 <= rows.count).then_some(seek)
    }

    pub(super) fn seek(&mut self, seek: Seek, behind: i64) {
        let at = self.state.at;
        let step = Step::Seek(Origin { seek: at.seek, page: behind });
        self.state.sought = true;
        self.settle_rounds();
        self.next = Some(Place { seek: Some(seek), page: 1, step, ..at });
    }

    pub(super) fn first_page(&self) -> i64 {
        if self.state.at.window == 0 { self.first } else { 1 }
    }

    pub(super) fn next_window(&mut self) {
        let window = self.state.at.window + 1;
        self.extent = None;
        self.state.misses = 0;
        self.settle_rounds();
        self.earlier.extend(self.seen.drain().map(|(fingerprint, _)| fingerprint));
        if window < self.windows.len() {
            self.next = Some(Place { window, seek: None, page: 1, step: Step::Forward });
        }
    }
}

#[cfg(test)]
mod tests;
