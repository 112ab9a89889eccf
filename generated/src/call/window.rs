//! Date ranges whose length the server limits: the check of their length, and their split into windows.

use std::fmt;

use jiff::civil::Date;

use crate::call::endpoint::{Endpoint, Window};
use crate::types::encode::Object;
use crate::types::encode::Problem;
use crate::types::{Timestamp, calendar};

/// A range of a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct DateRange {
    pub(crate) window: Window,
    pub(crate) from: Timestamp,
    pub(crate) to: Timestamp,
}

/// Returns the range of a request that is split into windows: the first one that is too long, or else the first one.
pub(crate) fn split_range(endpoint: &Endpoint, fields: &Object) -> Option<DateRange> {
    let mut first = None;
    for window in endpoint.windows {
        let Some(range) = DateRange::read(*window, fields) else { continue };
        if range.is_too_long() {
            return Some(range);
        }
        first = first.or(Some(range));
    }
    first
}

/// Refuses a range that ends before it begins, or that is too long by every way to count months.
pub(crate) fn check(endpoint: &Endpoint, fields: &Object) -> Result<(), Problem> {
    match long_range(endpoint, fields)? {
        None => Ok(()),
        Some(range) => Err(Problem::new(format!(
            "{range} is more than {} calendar months; `.items()` splits it into the windows that `.windows()` returns",
            range.window.months
        ))),
    }
}

/// Refuses a request that cannot be split into windows either: with an end before the beginning, or with two ranges that are
/// too long.
pub(crate) fn check_split(endpoint: &Endpoint, fields: &Object) -> Result<(), Problem> {
    long_range(endpoint, fields).map(|_| ())
}

/// Returns the range that is too long, if there is one. Refuses two of them, and a range that ends before it begins.
fn long_range(endpoint: &Endpoint, fields: &Object) -> Result<Option<DateRange>, Problem> {
    let mut long: Option<DateRange> = None;
    for window in endpoint.windows {
        let Some(range) = DateRange::read(*window, fields) else { continue };
        let DateRange { window, from, to } = range;
        if to < from {
            let text = format!("{} {from} is after {} {to}; exchange them", window.from, window.to);
            return Err(Problem::new(text));
        }
        if !range.is_too_long() {
            continue;
        }
        if let Some(first) = long {
            return Err(Problem::new(format!(
                "{first} and {range} are both more than {} calendar months, and `.items()` splits one range only; make a \
                 call for each {} months of {} and {}",
                window.months, window.months, window.from, window.to
            )));
        }
        long = Some(range);
    }
    Ok(long)
}

impl DateRange {
    /// Returns the range of a request, if both of its ends are set.
    fn read(window: Window, fields: &Object) -> Option<Self> {
        let from = fields.text(window.from)?.parse().ok()?;
        let to = fields.text(window.to)?.parse().ok()?;
        Some(Self { window, from, to })
    }

    fn is_too_long(&self) -> bool {
        is_too_long(self.from, self.to, self.window.months)
    }
}

impl fmt::Display for DateRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { window, from, to } = self;
        write!(f, "{} {from} to {} {to}", window.from, window.to)
    }
}

/// Returns whether a range is too long by every way to count a day that its last month lacks.
fn is_too_long(from: Timestamp, to: Timestamp, months: u32) -> bool {
    let (from, to) = (from.to_utc(), to.to_utc());
    // Whole months suffice for most ranges, and need no arithmetic with days.
    if i64::from(calendar::month(to.date()) - calendar::month(from.date())) < i64::from(months) {
        return false;
    }
    latest(from.date(), months).is_some_and(|latest| to > latest.to_datetime(from.time()))
}

/// Returns the latest end by any way of counting. A day that the last month lacks may move into the next month, and the
/// last day of a month may stay the last day.
fn latest(from: Date, months: u32) -> Option<Date> {
    let end = calendar::later(from, months)?;
    let over = calendar::date(calendar::days(end) + i64::from(from.day() - end.day()))?;
    Some(over.max(if is_last(from) { last(end) } else { end }))
}

fn is_last(date: Date) -> bool {
    date.day() == calendar::last_day(date.year(), date.month())
}

/// Returns the last day of the month of a date.
fn last(date: Date) -> Date {
    Date::new(date.year(), date.month(), calendar::last_day(date.year(), date.month())).unwrap_or(date)
}

fn later(time: Timestamp, months: u32) -> Option<Timestamp> {
    let utc = time.to_utc();
    Timestamp::from_utc(calendar::later(utc.date(), months)?.to_datetime(utc.time())).ok()
}

/// Splits a range into windows that share their boundaries, none of them too long by any way of counting.
pub(crate) fn cut(from: Timestamp, to: Timestamp, months: u32) -> Vec<(Timestamp, Timestamp)> {
    let mut windows = Vec::new();
    let mut start = from;
    while let Some(end) = later(start, months) {
        if end >= to || end <= start {
            break;
        }
        windows.push((start, end));
        start = end;
    }
    windows.push((start, to));
    windows
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    #[track_caller]
    fn check_length(from: &str, to: &str, too_long: bool) {
        assert_eq!(is_too_long(at(from), at(to), 12), too_long, "{from} to {to}");
    }

    #[test]
    fn twelve_months_are_allowed_and_a_second_more_is_not() {
        check_length("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z", false);
        check_length("2025-01-01T00:00:00Z", "2026-01-01T00:00:01Z", true);
        check_length("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", false);
        check_length("2024-01-01T00:00:00Z", "2025-01-01T00:00:01Z", true);
        check_length("2025-01-01T00:00:00Z", "2025-01-01T00:00:00Z", false);
    }

    #[test]
    fn a_leap_day_is_counted_in_the_callers_favour() {
        check_length("2024-02-29T12:00:00Z", "2025-02-28T12:00:00Z", false);
        check_length("2024-02-29T12:00:00Z", "2025-03-01T12:00:00Z", false);
        check_length("2024-02-29T12:00:00Z", "2025-03-01T12:00:01Z", true);
        check_length("2023-02-27T12:00:00Z", "2024-02-27T12:00:01Z", true);
        check_length("2023-02-28T12:00:00Z", "2024-02-28T12:00:01Z", false);
        check_length("2023-02-28T12:00:00Z", "2024-02-29T12:00:00Z", false);
        check_length("2023-02-28T12:00:00Z", "2024-02-29T12:00:01Z", true);
    }

    #[test]
    fn shorter_month_counts_in_favour_of_the_caller() {
        let check = |to: &str, too_long| {
            assert_eq!(is_too_long(at("2025-11-30T00:00:00Z"), at(to), 3), too_long, "{to}");
        };
        check("2026-03-02T00:00:00Z", false);
        check("2026-03-02T00:00:01Z", true);
    }

    #[test]
    fn the_ends_of_the_calendar_do_no_harm() {
        check_length("0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", true);
        check_length("9999-01-01T00:00:00Z", "9999-12-31T23:59:59Z", false);
        assert_eq!(cut(at("0000-01-01T00:00:00Z"), at("9999-12-31T23:59:59Z"), 12).len(), 10_000);
        assert_eq!(cut(at("9999-06-01T00:00:00Z"), at("9999-12-31T23:59:59Z"), 12).len(), 1);
    }

    #[test]
    fn windows_share_their_boundaries_and_cover_the_span() {
        for (from, to, count) in [
            ("2024-02-29T00:00:00Z", "2027-02-28T00:00:00Z", 3),
            ("2023-01-31T10:00:00Z", "2026-01-31T10:00:00Z", 3),
            ("2023-01-31T10:00:00Z", "2026-01-31T10:00:01Z", 4),
            ("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z", 1),
        ] {
            let windows = cut(at(from), at(to), 12);
            assert_eq!(windows.len(), count, "{from} to {to}");
            assert_eq!((windows[0].0, windows[count - 1].1), (at(from), at(to)));
            assert!(windows.windows(2).all(|pair| pair[0].1 == pair[1].0));
            assert!(windows.iter().all(|(from, to)| !is_too_long(*from, *to, 12)));
        }
    }
}
