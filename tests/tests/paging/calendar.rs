//! The windows of every range, against a calendar of its own.
//!
//! `VH3_WINDOWS` sets the number of days from one start to the next; 1 tries every day from 2000 to 2100.

use vh3_bigchange::{Timestamp, jobs};

/// The most months of a window.
const MONTHS: i64 = 12;

/// A point in time, as a calendar of whole numbers counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Time {
    year: i64,
    month: i64,
    day: i64,
    second: i64,
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl Time {
    fn start_of(year: i64) -> Self {
        Self { year, month: 1, day: 1, second: 0 }
    }

    /// Returns the next day at the same time.
    fn tomorrow(self) -> Self {
        let Self { year, month, day, second } = self;
        match (day < days_of(year, month), month < 12) {
            (true, _) => Self { day: day + 1, ..self },
            (false, true) => Self { month: month + 1, day: 1, ..self },
            (false, false) => Self { second, ..Self::start_of(year + 1) },
        }
    }

    fn later(mut self, days: i64, seconds: i64) -> Self {
        for _ in 0..days {
            self = self.tomorrow();
        }
        self.second += seconds;
        if self.second >= 86_400 {
            self = Self { second: self.second - 86_400, ..self }.tomorrow();
        }
        self
    }

    /// Returns the same day of a later month, or the last one of it.
    fn months_later(self, months: i64) -> Self {
        let count = self.year * 12 + self.month - 1 + months;
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) + 1);
        Self { year, month, day: self.day.min(days_of(year, month)), ..self }
    }

    /// Returns the latest end of twelve months by any way to count them.
    fn latest(self) -> Self {
        let end = self.months_later(MONTHS);
        let over = end.later(self.day - end.day, 0);
        let is_last = self.day == days_of(self.year, self.month);
        let last = Self { day: days_of(end.year, end.month), ..end };
        if is_last { over.max(last) } else { over }
    }

    fn timestamp(self) -> Option<Timestamp> {
        let Self { year, month, day, second } = self;
        let (hour, minute) = (second / 3600, second / 60 % 60);
        let text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{:02}Z", second % 60);
        text.parse().ok()
    }
}

/// Asserts the windows of a range: they cover it without a gap, none is too long, and none could be left out.
fn check(from: Time, to: Time) {
    let (Some(start), Some(end)) = (from.timestamp(), to.timestamp()) else { return };
    let call = jobs::List::new(start, end);
    let mut expected = Vec::new();
    let mut begin = from;
    loop {
        let next = begin.months_later(MONTHS);
        if next >= to {
            expected.push((begin.timestamp(), to.timestamp()));
            break;
        }
        expected.push((begin.timestamp(), next.timestamp()));
        begin = next;
    }
    let windows: Vec<_> = call.windows().into_iter().map(|(from, to)| (Some(from), Some(to))).collect();
    assert_eq!(windows, expected, "{start} to {end}");
    for (from, to) in call.windows() {
        assert!(jobs::List::new(from, to).preview().is_ok(), "{from} to {to} is too long");
    }
    assert_eq!(call.preview().is_ok(), to <= from.latest(), "{start} to {end}");
}

/// Asserts ten ranges from a start.
fn check_all(from: Time) {
    for (months, days, seconds) in [
        (0, 0, 0),
        (0, 1, 0),
        (1, 0, 0),
        (11, 27, 86_399),
        (12, 0, 0),
        (12, 0, 1),
        (12, 1, 0),
        (12, 2, 1),
        (24, 0, 0),
        (30, 3, 1),
    ] {
        check(from, from.months_later(months).later(days, seconds));
    }
}

#[test]
fn windows_of_every_start_cover_their_range() {
    let step: usize = match std::env::var("VH3_WINDOWS") {
        Ok(step) => step.parse().expect("VH3_WINDOWS is a number"),
        Err(_) => 97,
    };
    let (mut day, mut starts) = (Time::start_of(2000), 0);
    while day.year <= 2100 {
        check_all(Time { second: day.day * 2_801 % 86_400, ..day });
        day = day.later(step as i64, 0);
        starts += 1;
    }
    println!("proved: {starts} starts, {} ranges", starts * 10);
}

#[test]
fn windows_of_every_year_cover_it() {
    for year in 0..=9999 {
        check_all(Time::start_of(year));
        check(Time { month: 2, day: days_of(year, 2), ..Time::start_of(year) }, Time::start_of(year + 3));
    }
}
