//! A page of a list: the range that it is asked for with, and its number.

use jiff::civil::DateTime;

use crate::types::Timestamp;

/// A page of a window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    /// The index of the window, in the order of pagination.
    pub(super) window: usize,
    /// The end of the window that is replaced, where pages are counted from a time.
    pub(super) seek: Option<Seek>,
    /// The number of the page.
    pub(super) page: i64,
    pub(super) step: Step,
}

/// The reason for which a page is asked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Step {
    /// It follows the page before it.
    Forward,
    /// It is the first page of a new seek, which was made behind this one.
    Seek(Origin),
    /// It is read a second time.
    Back(Back),
}

/// The page behind which a seek was made: pagination continues there if the server does not honour the seek.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Origin {
    pub(super) seek: Option<Seek>,
    pub(super) page: i64,
}

/// A second reading of pages, from the last to the first. An item that moves to an earlier page, because others were deleted,
/// moves towards it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Back {
    /// The last page that is read again.
    pub(super) top: i64,
    /// The lowest page so far with an item that the first reading missed.
    pub(super) found: Option<i64>,
    /// The seek that follows. None, where the window ended behind these pages.
    pub(super) then: Option<Seek>,
}

/// An end of a window that is moved to the items which were read last.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Seek {
    From(Timestamp),
    To(Timestamp),
}

/// The order of items by time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Order {
    Ascending,
    Descending,
}

/// The earliest and the latest time of the items of a window so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Extent {
    pub(super) low: Timestamp,
    pub(super) high: Timestamp,
    /// The order, once the two are far enough apart to tell.
    pub(super) order: Option<Order>,
    /// The number of times that are further in that order than the one before, and the last of them.
    pub(super) steps: u32,
    pub(super) last: Timestamp,
}

/// An item whose time is out of order.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Disorder(pub(super) Timestamp);

/// The seconds by which a list that is ordered by time may be out of order: rows that are created at once get their ids and
/// their times in different orders. A page that is asked for by time overlaps the one before it by as much.
const SLACK: i64 = 60;

/// The steps after which an order is no chance: one list in three million that is in no order begins so.
const PROOF: u32 = 9;

impl Extent {
    pub(super) fn new(time: Timestamp) -> Self {
        Self { low: time, high: time, order: None, steps: 0, last: time }
    }

    /// Takes in the time of the next item.
    pub(super) fn add(&mut self, time: Timestamp) -> Result<(), Disorder> {
        match self.order {
            None if is_later(time, self.low) => self.order = Some(Order::Ascending),
            None if is_later(self.high, time) => self.order = Some(Order::Descending),
            Some(Order::Ascending) if is_later(self.high, time) => return Err(Disorder(time)),
            Some(Order::Descending) if is_later(time, self.low) => return Err(Disorder(time)),
            _ => {}
        }
        self.low = self.low.min(time);
        self.high = self.high.max(time);
        let is_step = match self.order {
            Some(Order::Ascending) => is_later(time, self.last),
            Some(Order::Descending) => is_later(self.last, time),
            None => false,
        };
        if is_step {
            self.last = time;
            self.steps = self.steps.saturating_add(1);
        }
        Ok(())
    }

    /// Takes in the times of the next items.
    pub(super) fn add_all(mut self, times: &[Timestamp]) -> Result<Self, Disorder> {
        for time in times {
            self.add(*time)?;
        }
        Ok(self)
    }

    /// Whether the order is more than chance.
    pub(super) fn is_proven(&self) -> bool {
        self.steps >= PROOF
    }

    /// Whether a page is in the opposite order.
    pub(super) fn is_against(&self, page: &Self) -> bool {
        self.order.is_some() && page.order.is_some() && self.order != page.order
    }

    /// Returns the range of all items behind a page, once the order is proven.
    pub(super) fn seek(&self, page: &Self) -> Option<Seek> {
        match self.order? {
            _ if !self.is_proven() => None,
            Order::Ascending => Some(Seek::From(shifted(page.high, -SLACK))),
            Order::Descending => Some(Seek::To(shifted(page.low, SLACK))),
        }
    }
}

impl Seek {
    /// Whether a time is in the range.
    pub(super) fn holds(self, time: Timestamp) -> bool {
        match self {
            Self::From(from) => time >= from,
            Self::To(to) => time <= to,
        }
    }

    /// Whether this range is smaller than that of another seek, or than a window.
    pub(super) fn is_within(self, other: Option<Self>, window: (Timestamp, Timestamp)) -> bool {
        match (self, other) {
            (Self::From(new), Some(Self::From(old))) => new > old,
            (Self::To(new), Some(Self::To(old))) => new < old,
            (Self::From(new), _) => new > window.0,
            (Self::To(new), _) => new < window.1,
        }
    }
}

/// Whether a time is later than another one by more than the slack. Times of one day need no calendar.
fn is_later(time: Timestamp, than: Timestamp) -> bool {
    if time <= than {
        return false;
    }
    let (late, early) = (time.to_utc(), than.to_utc());
    match late.date() == early.date() {
        true => second_of_day(late) - second_of_day(early) > SLACK,
        false => time > shifted(than, SLACK),
    }
}

fn second_of_day(time: DateTime) -> i64 {
    i64::from(time.hour()) * 3600 + i64::from(time.minute()) * 60 + i64::from(time.second())
}

/// Returns a time that is later by this many seconds, or the time itself at the end of the calendar.
pub(super) fn shifted(time: Timestamp, seconds: i64) -> Timestamp {
    Timestamp::from_second(time.as_second().saturating_add(seconds)).unwrap_or(time)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A time of one day, by its minute and second.
    fn at(minute: i8, second: i8) -> Timestamp {
        Timestamp::new(2026, 1, 1, 12, minute, second).unwrap()
    }

    fn extent(times: &[(i8, i8)]) -> Result<Extent, Disorder> {
        let times: Vec<_> = times.iter().map(|(minute, second)| at(*minute, *second)).collect();
        Extent::new(times[0]).add_all(&times)
    }

    /// The times of a list in which each is two minutes after the one before, or before it.
    fn ordered(count: i8, step: i8) -> Vec<(i8, i8)> {
        (0..count).map(|index| (30 + step * index, 0)).collect()
    }

    #[test]
    fn the_order_is_that_of_times_a_minute_apart() {
        assert_eq!(extent(&[(0, 0), (0, 40), (0, 20)]).unwrap().order, None);
        assert_eq!(extent(&[(0, 0), (1, 0), (1, 1)]).unwrap().order, Some(Order::Ascending));
        assert_eq!(extent(&[(9, 0), (8, 0), (7, 59)]).unwrap().order, Some(Order::Descending));
    }

    #[test]
    fn times_a_minute_apart_are_in_no_order() {
        assert_eq!(extent(&[(0, 0), (1, 0)]).unwrap().order, None);
        assert_eq!(extent(&[(1, 0), (0, 0)]).unwrap().order, None);
        for (day, hour, minute, expected) in
            [(1, 13, 0, Some(Order::Ascending)), (1, 12, 1, None), (2, 12, 0, Some(Order::Ascending))]
        {
            let later = Timestamp::new(2026, 1, day, hour, minute, 0).unwrap();
            let extent = Extent::new(at(0, 0)).add_all(&[later]).unwrap();
            assert_eq!(extent.order, expected, "{later}");
        }
    }

    #[test]
    fn midnight_changes_no_order() {
        let late = Timestamp::new(2026, 1, 1, 23, 59, 30).unwrap();
        for (second, expected) in [(30, None), (31, Some(Order::Ascending))] {
            let early = Timestamp::new(2026, 1, 2, 0, 0, second).unwrap();
            assert_eq!(Extent::new(late).add_all(&[early]).unwrap().order, expected, "{early}");
        }
    }

    #[test]
    fn a_time_more_than_a_minute_back_is_out_of_order() {
        assert!(extent(&[(0, 0), (5, 0), (4, 0), (6, 0)]).is_ok());
        assert_eq!(extent(&[(0, 0), (5, 0), (3, 59)]), Err(Disorder(at(3, 59))));
        assert_eq!(extent(&[(9, 0), (5, 0), (6, 1)]), Err(Disorder(at(6, 1))));
    }

    #[test]
    fn a_seek_overlaps_the_page_by_a_minute() {
        let page = extent(&[(40, 0), (44, 0)]).unwrap();
        assert_eq!(extent(&ordered(10, 2)).unwrap().seek(&page), Some(Seek::From(at(43, 0))));
        assert_eq!(extent(&ordered(10, -2)).unwrap().seek(&page), Some(Seek::To(at(41, 0))));
    }

    #[test]
    fn an_order_is_proven_by_ten_times_a_minute_apart() {
        let page = extent(&[(0, 0)]).unwrap();
        assert_eq!(extent(&ordered(9, 2)).unwrap().seek(&page), None);
        assert_eq!(extent(&ordered(20, 1)).unwrap().steps, 9);
        assert_eq!(extent(&[(0, 0), (0, 1)]).unwrap().seek(&page), None);
    }

    #[test]
    fn a_seek_only_ever_gets_smaller() {
        let window = (at(0, 0), at(30, 0));
        assert!(Seek::From(at(1, 0)).is_within(None, window));
        assert!(!Seek::From(at(0, 0)).is_within(None, window));
        assert!(!Seek::From(at(4, 0)).is_within(Some(Seek::From(at(4, 0))), window));
        assert!(Seek::To(at(4, 0)).is_within(Some(Seek::To(at(5, 0))), window));
        assert!(!Seek::To(at(31, 0)).is_within(None, window));
        assert!(!Seek::To(at(30, 0)).is_within(None, window));
        assert!(!Seek::To(at(4, 0)).is_within(Some(Seek::To(at(4, 0))), window));
    }

    #[test]
    fn a_page_is_against_a_list_of_the_other_order() {
        let [up, down] = [2, -2].map(|step| extent(&ordered(3, step)).unwrap());
        let none = extent(&[(0, 0), (0, 1)]).unwrap();
        assert!(up.is_against(&down) && down.is_against(&up));
        assert!(!up.is_against(&up) && !down.is_against(&down));
        assert!(!up.is_against(&none) && !none.is_against(&down));
    }
}
