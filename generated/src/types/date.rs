//! Calendar dates.

use std::fmt;
use std::str::FromStr;

use jiff::civil;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::choice::from_text;
use super::lenient::Lenient;
use crate::error::Error;
use crate::types::encode::value::{Encode, Problem, Write, json};
use crate::types::input::value::own;

/// A calendar date from the year 0000 to 9999, without a time of day.
///
/// It is sent as `2026-01-31`, the only form that the API accepts.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::Date;
///
/// let day: Date = "2026-01-31".parse()?;
/// assert_eq!(day, Date::new(2026, 1, 31)?);
/// assert!("31/01/2026".parse::<Date>().is_err());
/// # Ok::<(), vh3_bigchange::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(civil::Date);

impl Date {
    /// Returns the date with this year, month and day.
    ///
    /// # Errors
    ///
    /// If the month has no such day, or the year is not in 0 to 9999.
    pub fn new(year: i16, month: i8, day: i8) -> Result<Self, Error> {
        match civil::Date::new(year, month, day) {
            Ok(date) if year >= 0 => Ok(Self(date)),
            _ => {
                Err(invalid(format_args!("{year:04}-{month:02}-{day:02}"), "a day of the years 0000 to 9999"))
            }
        }
    }

    /// Returns the year, from 0 to 9999.
    #[must_use]
    pub fn year(self) -> i16 {
        self.0.year()
    }

    /// Returns the month, from 1 to 12.
    #[must_use]
    pub fn month(self) -> i8 {
        self.0.month()
    }

    /// Returns the day of the month, from 1 to 31.
    #[must_use]
    pub fn day(self) -> i8 {
        self.0.day()
    }
}

/// Fails on a year before 0.
impl TryFrom<civil::Date> for Date {
    type Error = Error;

    fn try_from(date: civil::Date) -> Result<Self, Error> {
        Self::new(date.year(), date.month(), date.day())
    }
}

impl From<Date> for civil::Date {
    fn from(date: Date) -> Self {
        date.0
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reads `2026-01-31`.
impl FromStr for Date {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        read(text).ok_or_else(|| invalid(text, "a date such as 2026-01-31"))
    }
}

fn read(text: &str) -> Option<Date> {
    let parts: Vec<&str> = text.split('-').collect();
    let &[year, month, day] = parts.as_slice() else { return None };
    if (year.len(), month.len(), day.len()) != (4, 2, 2) {
        return None;
    }
    let date = civil::Date::new(
        super::digits::unsigned(year)?,
        i8::try_from(super::digits::unsigned(month)?).ok()?,
        i8::try_from(super::digits::unsigned(day)?).ok()?,
    );
    date.ok().map(Date)
}

fn invalid(value: impl fmt::Display, expected: &str) -> Error {
    Error::invalid_value("date", value, expected)
}

own!(Date);

impl Write for Date {
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        json(self).encode(out)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Lenient for Date {
    fn text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer, read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::encode::encoded;

    #[test]
    fn dates_are_sent_in_one_form() {
        for text in ["2026-01-31", "2024-02-29", "0000-01-01", "9999-12-31"] {
            let date: Date = text.parse().unwrap();
            assert_eq!(encoded(date).unwrap(), format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<Date>(&format!("\"{text}\"")).unwrap(), date);
        }
    }

    #[test]
    fn other_forms_of_dates_are_refused() {
        for text in [
            "",
            "2026-02-29",
            "2026-13-01",
            "2026-1-31",
            "26-01-31",
            "+026-01-31",
            "2026-01-31T00:00:00Z",
            "31/01/2026",
            " 2026-01-31",
            "2026-01-3é",
        ] {
            let error = text.parse::<Date>().unwrap_err().to_string();
            assert_eq!(error, format!("`{text}` is not a date: expected a date such as 2026-01-31"));
        }
        assert_eq!(
            Date::new(2026, 2, 29).unwrap_err().to_string(),
            "`2026-02-29` is not a date: expected a day of the years 0000 to 9999"
        );
        assert!(Date::new(-1, 1, 1).is_err());
    }
}
