//! Points in time.

use std::fmt;
use std::str::FromStr;

use jiff::civil::DateTime;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::lenient::{Lenient, strictly};
use crate::error::Error;
use crate::types::digits::unsigned;
use crate::types::encode::value::{Encode, Problem, Write, json};
use crate::types::input::value::own;

/// A point in time, in whole seconds of UTC, from the year 0000 to 9999.
///
/// It is sent as `2026-03-31T23:59:59Z`, the only form that the API accepts. Parsing converts an offset and refuses a
/// fraction of a second, instead of rounding it silently. The fraction of a clock, such as
/// [`SystemTime`](std::time::SystemTime), is cut off, and so is that in a response; the raw body of the
/// [`Response`](crate::Response) has it.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::Timestamp;
///
/// let from: Timestamp = "2026-03-31T23:59:59+01:00".parse()?;
/// assert_eq!(from.to_string(), "2026-03-31T22:59:59Z");
///
/// let same = Timestamp::new(2026, 3, 31, 22, 59, 59)?;
/// assert_eq!(from, same);
/// # Ok::<(), vh3_bigchange::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(pub(super) DateTime);

impl Timestamp {
    /// Returns the timestamp with this date and time of day in UTC.
    ///
    /// # Errors
    ///
    /// If there is no such day or time, or the year is not in 0 to 9999.
    pub fn new(year: i16, month: i8, day: i8, hour: i8, minute: i8, second: i8) -> Result<Self, Error> {
        let text = || format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}");
        DateTime::new(year, month, day, hour, minute, second, 0)
            .map_err(|_| invalid(text(), "a day and a time that exist"))
            .and_then(Self::from_utc)
    }

    /// Returns the timestamp of a date and time of day in UTC.
    ///
    /// # Errors
    ///
    /// If there is a fraction of a second, or the year is before 0.
    pub fn from_utc(utc: DateTime) -> Result<Self, Error> {
        if utc.subsec_nanosecond() != 0 {
            return Err(invalid(utc, "whole seconds; round it first"));
        }
        if utc.year() < 0 {
            return Err(invalid(utc, "a year from 0000 to 9999"));
        }
        Ok(Self(utc))
    }

    /// Returns the date and time of day in UTC.
    #[must_use]
    pub const fn to_utc(self) -> DateTime {
        self.0
    }
}

impl Timestamp {
    /// Returns the text that the API takes.
    pub(crate) fn text(self) -> [u8; 20] {
        let (date, time) = (self.0.date(), self.0.time());
        let year = date.year().unsigned_abs();
        let [c1, c2] = two_digits(year / 100);
        let [y1, y2] = two_digits(year % 100);
        let [o1, o2] = two_digits(u16::from(date.month().unsigned_abs()));
        let [d1, d2] = two_digits(u16::from(date.day().unsigned_abs()));
        let [h1, h2] = two_digits(u16::from(time.hour().unsigned_abs()));
        let [m1, m2] = two_digits(u16::from(time.minute().unsigned_abs()));
        let [s1, s2] = two_digits(u16::from(time.second().unsigned_abs()));
        [c1, c2, y1, y2, b'-', o1, o2, b'-', d1, d2, b'T', h1, h2, b':', m1, m2, b':', s1, s2, b'Z']
    }

    /// Reads `2026-03-31T23:59:59`, a time in UTC.
    pub(crate) fn from_clock(text: &str) -> Option<Self> {
        clock(text).map(Self)
    }
}

/// Returns the digits of a number below 100.
fn two_digits(number: u16) -> [u8; 2] {
    [b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8]
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = self.text();
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reads RFC 3339, such as `2026-03-31T23:59:59Z` or `2026-03-31T23:59:59+01:00`.
impl FromStr for Timestamp {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let form = || invalid(text, "a time such as 2026-03-31T23:59:59Z");
        let (local, rest) = text.split_at_checked(19).ok_or_else(form)?;
        let local = clock(local).ok_or_else(form)?;
        let (fraction, offset) = split_fraction(rest);
        if fraction.bytes().any(|digit| digit != b'0') {
            return Err(invalid(text, "whole seconds; leave the fraction out"));
        }
        let offset = seconds(offset).ok_or_else(form)?;
        if offset == 0 {
            return Ok(Self(local));
        }
        let second = Self(local).as_second() - offset;
        Self::from_second(second).map_err(|_| invalid(text, "a year from 0000 to 9999"))
    }
}

/// Reads `2026-03-31T23:59:59`.
fn clock(text: &str) -> Option<DateTime> {
    let bytes: &[u8; 19] = text.as_bytes().try_into().ok()?;
    let [c1, c2, y1, y2, b'-', o1, o2, b'-', d1, d2, b'T' | b't', h1, h2, b':', m1, m2, b':', s1, s2] = bytes
    else {
        return None;
    };
    let year = i16::from(pair(*c1, *c2)?) * 100 + i16::from(pair(*y1, *y2)?);
    let (month, day) = (pair(*o1, *o2)?, pair(*d1, *d2)?);
    DateTime::new(year, month, day, pair(*h1, *h2)?, pair(*m1, *m2)?, pair(*s1, *s2)?, 0).ok()
}

/// Reads two digits.
fn pair(tens: u8, ones: u8) -> Option<i8> {
    if !tens.is_ascii_digit() || !ones.is_ascii_digit() {
        return None;
    }
    i8::try_from((tens - b'0') * 10 + (ones - b'0')).ok()
}

/// Splits `.123Z` into `123` and `Z`. A dot without digits stays, for the offset to be refused.
fn split_fraction(text: &str) -> (&str, &str) {
    let Some(behind) = text.strip_prefix('.') else {
        return ("", text);
    };
    let end = behind.find(|c: char| !c.is_ascii_digit());
    match behind.split_at_checked(end.unwrap_or(behind.len())) {
        Some((fraction, offset)) if !fraction.is_empty() => (fraction, offset),
        _ => ("", text),
    }
}

/// Reads `Z` or `+01:00`, as seconds east of UTC.
fn seconds(offset: &str) -> Option<i64> {
    if offset.eq_ignore_ascii_case("Z") {
        return Some(0);
    }
    let (sign, clock) = match offset.split_at_checked(1)? {
        ("+", clock) => (1, clock),
        ("-", clock) => (-1, clock),
        _ => return None,
    };
    let (hours, minutes) = clock.split_once(':')?;
    let two = |text: &str| unsigned(text).filter(|_| text.len() == 2);
    let hours = two(hours).filter(|hours| *hours < 24)?;
    let minutes = two(minutes).filter(|minutes| *minutes < 60)?;
    Some(sign * (i64::from(hours) * 3600 + i64::from(minutes) * 60))
}

fn invalid(value: impl fmt::Display, expected: &str) -> Error {
    Error::invalid_value("timestamp", value, expected)
}

own!(Timestamp);

impl Write for Timestamp {
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        json(self).encode(out)
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Lenient for Timestamp {
    fn number(digits: &str) -> Option<Self> {
        Self::from_number(i64::number(digits)?)
    }

    fn text(text: &str) -> Option<Self> {
        Self::from_server(text)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        strictly(deserializer, "a time such as 2026-03-31T23:59:59Z")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::encode::encoded;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let read = text.parse::<Timestamp>();
        let shown = read.map_or_else(|error| error.to_string(), |read| read.to_string());
        assert_eq!(shown, expected);
    }

    #[test]
    fn rfc_3339_is_read_and_one_form_written() {
        check("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z");
        check("2026-01-01t00:00:00z", "2026-01-01T00:00:00Z");
        check("2026-01-01T00:30:00+01:00", "2025-12-31T23:30:00Z");
        check("2024-02-28T23:30:00-00:45", "2024-02-29T00:15:00Z");
        check("2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00Z");
    }

    #[test]
    fn timestamps_end_with_the_calendar() {
        check("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z");
        check("9999-12-31T23:59:59Z", "9999-12-31T23:59:59Z");
        let years = "a year from 0000 to 9999";
        for text in ["0000-01-01T00:00:00+00:01", "9999-12-31T23:59:59-00:01"] {
            let message = text.parse::<Timestamp>().unwrap_err().to_string();
            assert!(message.ends_with(years), "{message}");
        }
    }

    #[test]
    fn a_fraction_is_refused() {
        check(
            "2026-01-01T00:00:00.5Z",
            "`2026-01-01T00:00:00.5Z` is not a timestamp: expected whole seconds; leave the fraction out",
        );
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "2026-01-01",
            "2026-01-01T00:00:00",
            "2026-01-01 00:00:00Z",
            "2026-1-01T00:00:00ZZ",
            "2026-02-29T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:60Z",
            "+026-01-01T00:00:00Z",
            "2026-01-01T00:00:00.Z",
            "2026-01-01T00:00:00+1:00",
            "2026-01-01T00:00:00+24:00",
            "2026-01-01T00:00:00+0100",
            "2026-01-01T00:00:00Z ",
            "éééééééééééé",
        ] {
            let form = format!("`{text}` is not a timestamp: expected a time such as 2026-03-31T23:59:59Z");
            check(text, &form);
        }
    }

    #[test]
    fn it_is_a_json_string() {
        let time = Timestamp::new(2026, 1, 2, 3, 4, 5).unwrap();
        assert_eq!(encoded(time).unwrap(), r#""2026-01-02T03:04:05Z""#);
        let read: Timestamp = serde_json::from_str(r#""2026-01-02T03:04:05Z""#).unwrap();
        assert_eq!(read, time);
    }
}
