//! Times in the form of RFC 2822, which is also that of HTTP: `Tue, 31 Mar 2026 23:59:59 GMT`.

use std::ops::RangeInclusive;

use jiff::civil::Date;

use super::calendar;
use super::digits::unsigned;

const MONTHS: [&str; 12] =
    ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/// The weekdays, beginning with that of 1970-01-01.
const WEEKDAYS: [&str; 7] = ["thu", "fri", "sat", "sun", "mon", "tue", "wed"];

/// The names of zones, with their offsets in hours.
const ZONES: [(&str, i64); 12] = [
    ("GMT", 0),
    ("UTC", 0),
    ("UT", 0),
    ("Z", 0),
    ("EST", -5),
    ("EDT", -4),
    ("CST", -6),
    ("CDT", -5),
    ("MST", -7),
    ("MDT", -6),
    ("PST", -8),
    ("PDT", -7),
];

/// The parts of a time after its weekday.
pub(crate) struct Parts<'a> {
    pub(crate) day: &'a str,
    pub(crate) month: &'a str,
    pub(crate) year: &'a str,
    pub(crate) time: &'a str,
    pub(crate) zone: &'a str,
}

/// Returns the seconds since 1970. A weekday must be that of the date, and a zone that is not in RFC 2822 is not read.
pub(crate) fn seconds(text: &str) -> Option<i64> {
    let (text, _comment) = text.split_once('(').unwrap_or((text, ""));
    let (weekday, date) = match text.split_once(',') {
        Some((weekday, date)) => (Some(weekday.trim()), date),
        None => (None, text),
    };
    let parts: Vec<&str> = date.split_ascii_whitespace().collect();
    let &[day, month, year, time, zone] = parts.as_slice() else { return None };
    let parts = Parts { day, month, year, time, zone };
    let date = parts.date()?;
    if let Some(weekday) = weekday {
        let index = usize::try_from(calendar::days(date).rem_euclid(7)).ok()?;
        let expected = WEEKDAYS.get(index)?;
        if !weekday.eq_ignore_ascii_case(expected) {
            return None;
        }
    }
    parts.seconds()
}

impl Parts<'_> {
    /// Returns the seconds since 1970.
    pub(crate) fn seconds(&self) -> Option<i64> {
        Some(calendar::days(self.date()?) * 86_400 + clock(self.time)? - offset(self.zone)?)
    }

    fn date(&self) -> Option<Date> {
        let month = MONTHS.iter().position(|name| name.eq_ignore_ascii_case(self.month))?;
        let month = i8::try_from(month + 1).ok()?;
        Date::new(year(self.year)?, month, number(self.day, 1..=2)?.try_into().ok()?).ok()
    }
}

/// Reads a year. RFC 2822 also has years of two and three digits.
fn year(text: &str) -> Option<i16> {
    let year = number(text, 2..=4)?;
    Some(match text.len() {
        2 if year < 50 => year + 2000,
        2 | 3 => year + 1900,
        _ => year,
    })
}

/// Reads `23:59` or `23:59:59` as seconds of the day. A leap second counts as the second before.
fn clock(text: &str) -> Option<i64> {
    let parts: Vec<&str> = text.split(':').collect();
    let (hour, minute, second) = match parts.as_slice() {
        [hour, minute] => (hour, minute, "0"),
        [hour, minute, second] if second.len() == 2 => (hour, minute, *second),
        _ => return None,
    };
    let (hour, minute, second) = (number(hour, 2..=2)?, number(minute, 2..=2)?, number(second, 1..=2)?);
    if hour >= 24 || minute >= 60 || second > 60 {
        return None;
    }
    Some(i64::from(hour) * 3600 + i64::from(minute * 60 + second.min(59)))
}

/// Returns the seconds by which a zone is ahead of UTC.
fn offset(zone: &str) -> Option<i64> {
    for (name, hours) in ZONES {
        if zone.eq_ignore_ascii_case(name) {
            return Some(hours * 3600);
        }
    }
    let (sign, digits) = match zone.split_at_checked(1)? {
        ("+", digits) => (1, digits),
        ("-", digits) => (-1, digits),
        _ => return None,
    };
    let digits = i64::from(number(digits, 4..=4)?);
    let (hours, minutes) = (digits / 100, digits % 100);
    if hours >= 24 || minutes >= 60 {
        return None;
    }
    Some(sign * (hours * 3600 + minutes * 60))
}

/// Reads a number with some number of digits.
fn number(text: &str, digits: RangeInclusive<usize>) -> Option<i16> {
    if digits.contains(&text.len()) { unsigned(text) } else { None }
}

#[cfg(test)]
mod tests {
    use jiff::fmt::rfc2822::DateTimeParser;

    use super::*;

    #[test]
    fn times_are_read_as_jiff_reads_them() {
        for text in [
            "Fri, 02 Jan 2026 03:04:05 GMT",
            "fri, 2 jan 2026 03:04:05 gmt",
            "2 Jan 2026 03:04 +0000",
            "Thu, 29 Feb 2024 23:59:60 -0930",
            "Thu, 01 Jan 1970 00:00:00 UT",
            "Sun, 06 Nov 1994 08:49:37 EST",
            "Sun, 06 Nov 94 08:49:37 PDT",
            "Mon, 31 Dec 1900 00:00:00 MDT",
            "Thu, 30 Dec 9999 00:00:00 +0000",
            "02 Jan 26 03:04:05 CDT",
            "2 Jan 126 03:04:05 Z",
            "Fri, 02 Jan 2026 03:04:05 +0000 (UTC)",
            "Sat, 02 Jan 2026 03:04:05 GMT",
            "Fri, 30 Feb 2026 03:04:05 GMT",
            "Fri, 02 Jan 2026 24:04:05 GMT",
            "Fri, 02 Jan 2026 03:60:05 GMT",
            "Fri, 02 Jan 2026 03:04:5 GMT",
            "Fri, 02 Jan 2026 3:04:05 GMT",
            "Fri, 02 January 2026 03:04:05 GMT",
            "Fri, 02 Jan 2026 03:04:05 +100",
            "Fri, 02 Jan 2026 03:04:05 +0160",
            "Fri, 02 Jan 2026 03:04:05",
            "Friday, 02 Jan 2026 03:04:05 GMT",
            "Fri, +2 Jan 2026 03:04:05 GMT",
            "Fri 02 Jan 2026 03:04:05 GMT",
            "",
            ",",
            "(",
        ] {
            let expected = DateTimeParser::new().parse_timestamp(text).ok().map(|time| time.as_second());
            assert_eq!(seconds(text), expected, "{text}");
        }
    }

    #[test]
    fn unknown_zone_is_not_taken_for_utc() {
        for zone in ["CET", "BST", "A", "Europe/London", "+01:00", "+é00"] {
            assert_eq!(seconds(&format!("Fri, 02 Jan 2026 03:04:05 {zone}")), None, "{zone}");
        }
    }
}
