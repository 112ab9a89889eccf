//! The order in which the pages of a list are asked for.
//!
//! It depends on the rows that came and on nothing else: no page is asked for here. There are three ways.
//!
//! - **By position**: page after page, to an empty one. It misses an item that moves to a page which was read before, as items
//!   do when others are deleted.
//! - **By time**, where items have ids and are asked for in the order of the time that the range is about: each page is the first one
//!   of a range that begins at the items which were read last. A first page misses nothing, whatever is created or deleted.
//!   Where more pages than one are needed, they are read a second time in the reverse order.
//! - **Twice**: page after page, and then all of them a second time in the reverse order, until nothing new comes.

use std::collections::{HashMap, HashSet};

use super::place::{Back, Disorder, Extent, Origin, Place, Seek, Step, shifted};
use crate::types::Timestamp;

/// The route through a list.
pub(super) struct Route {
    /// The windows of the range, in the order of pagination. None, where the list has no range.
    pub(super) windows: Vec<(Timestamp, Timestamp)>,
    /// The number of the first page that is asked for.
    first: i64,
    /// The size of a page that is asked for.
    size: Option<usize>,
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
}

/// The way through a list.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Way {
    Position,
    Time,
    Twice,
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
}

/// A reason to ask for a page once more: the response may be that to another request.
enum Doubt {
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

/// The pages before the current one that a cursor keeps.
const KEPT: i64 = 100;

/// The seconds by which the time of a row may be outside of its window: a server may use another time zone.
const ZONES: i64 = 24 * 60 * 60;

impl Route {
    pub(super) fn new(
        windows: Vec<(Timestamp, Timestamp)>,
        first: i64,
        size: Option<usize>,
        way: Way,
    ) -> Self {
        let at = Place { window: 0, seek: None, page: first, step: Step::Forward };
        // Pages before the first one that is asked for are none of the caller's, so a seek would bring others.
        let way = if first == 1 { way } else { Way::Position };
        Self {
            windows,
            first,
            size,
            state: State { at, way, extent: None, sought: false, misses: 0 },
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

    /// Returns the fingerprints and numbers of the pages of this seek, if it has a few.
    pub(super) fn pages(&self) -> Vec<(u64, i64)> {
        let mut pages = Vec::new();
        for (fingerprint, place) in &self.seen {
            if place.seek == self.state.at.seek && place.page > self.state.at.page - KEPT {
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

    /// Reads every page a second time.
    pub(super) fn read_twice(&mut self) {
        self.state.way = Way::Twice;
    }

    /// Pages by position, where the server refuses the order by time.
    pub(super) fn page_by_position(&mut self) {
        if self.state.way == Way::Time {
            self.state.way = Way::Position;
        }
    }

    /// Whether pages are read a second time, for which all of their items are remembered.
    pub(super) fn verifies(&self) -> bool {
        self.state.way != Way::Position
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
        if rows.count > 0 {
            self.seen.insert(rows.fingerprint, place);
        }
        Ok(self.follow(place, rows))
    }

    /// Returns the reason for which a page is odd.
    fn doubt(&self, place: Place, rows: &Rows) -> Option<Doubt> {
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
        match Extent::of(*first).add_all(&rows.times) {
            Err(Disorder(time)) => Some(time),
            Ok(page) => match self.state.extent {
                Some(list) if list.is_proven() && list.is_against(&page) => Some(*first),
                _ => None,
            },
        }
    }

    /// Decides about a page that is odd when it is asked for once more. Nothing, where it is to be used as any other.
    fn settle(&mut self, doubt: Doubt, place: Place, rows: &Rows) -> Result<Option<Arrival>, Problem> {
        let page = place.page;
        match doubt {
            Doubt::Earlier => Err(Problem::Earlier { page }),
            Doubt::Outside(time) => Err(Problem::Outside { page, time }),
            Doubt::Disorder(time) if self.state.sought => Err(Problem::Disorder { page, time }),
            Doubt::Disorder(_) => {
                self.state.way = Way::Position;
                Ok(None)
            }
            Doubt::Unsought => {
                self.state.way = Way::Position;
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
    fn settle_stuck(&mut self, stuck: Stuck, place: Place, rows: &Rows) -> Result<Option<Arrival>, Problem> {
        let is_same = rows.fingerprint == stuck.fingerprint;
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

    fn follow(&mut self, place: Place, rows: &Rows) -> Arrival {
        match place.step {
            Step::Back(back) => self.look_back(place, back, rows.known < rows.count),
            Step::Seek(origin) if rows.known == 0 => return self.miss(origin),
            Step::Seek(origin) if !rows.have_ids => {
                self.state.way = Way::Position;
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
            self.state.way = Way::Position;
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
        if !rows.have_ids || (self.state.way == Way::Time && !have_times) {
            self.state.way = Way::Position;
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
        let page = Extent::of(*rows.times.first()?).add_all(&rows.times).ok()?;
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

    fn seek(&mut self, seek: Seek, behind: i64) {
        let at = self.state.at;
        let step = Step::Seek(Origin { seek: at.seek, page: behind });
        self.state.sought = true;
        self.next = Some(Place { seek: Some(seek), page: 1, step, ..at });
    }

    /// Ends the pages of a seek, or of a window, behind this one.
    fn end(&mut self, last: i64) {
        if self.verifies() && last >= self.first_page() {
            self.start_back(last, None);
        } else {
            self.next_window();
        }
    }

    fn start_back(&mut self, top: i64, then: Option<Seek>) {
        let step = Step::Back(Back { top, found: false, then });
        self.next = Some(Place { page: top, step, ..self.state.at });
    }

    /// Goes on behind a page that was read a second time.
    fn look_back(&mut self, place: Place, back: Back, found: bool) {
        let back = Back { found: back.found || found, ..back };
        self.state.at.step = Step::Back(back);
        if place.page > self.first_page() {
            self.next = Some(Place { page: place.page - 1, ..self.state.at });
        } else if back.found {
            // Rows have moved since: those behind the top may have too.
            self.next = Some(Place { page: back.top + 1, step: Step::Forward, ..place });
        } else if let Some(seek) = back.then.filter(|_| self.state.way == Way::Time) {
            self.seek(seek, back.top + 1);
        } else if back.then.is_some() {
            self.next = Some(Place { page: back.top + 2, step: Step::Forward, ..place });
        } else {
            self.next_window();
        }
    }

    fn first_page(&self) -> i64 {
        if self.state.at.window == 0 { self.first } else { 1 }
    }

    fn next_window(&mut self) {
        let window = self.state.at.window + 1;
        self.extent = None;
        self.state.misses = 0;
        self.earlier.extend(self.seen.drain().map(|(fingerprint, _)| fingerprint));
        if window < self.windows.len() {
            self.next = Some(Place { window, seek: None, page: 1, step: Step::Forward });
        }
    }
}
