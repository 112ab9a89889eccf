//! Times of day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::choice::from_text;
use super::lenient::Lenient;
use crate::error::Error;
use crate::types::encode::value::{Encode, Problem, Write, json};
use crate::types::input::value::own;

/// A time of day in hours and minutes, from `00:00` to `23:59`, without a date or a time zone.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::TimeOfDay;
///
/// let opening: TimeOfDay = "08:00".parse()?;
/// assert_eq!(opening, TimeOfDay::new(8, 0)?);
/// assert!(opening < TimeOfDay::new(17, 30)?);
/// # Ok::<(), vh3_bigchange::Error>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    /// Returns the time of day with this hour and minute.
    ///
    /// # Errors
    ///
    /// If the hour is not in 0 to 23, or the minute not in 0 to 59.
    pub fn new(hour: u8, minute: u8) -> Result<Self, Error> {
        if hour > 23 || minute > 59 {
            return Err(invalid(format_args!("{hour:02}:{minute:02}")));
        }
        Ok(Self { hour, minute })
    }

    /// Returns the hour, from 0 to 23.
    #[must_use]
    pub const fn hour(self) -> u8 {
        self.hour
    }

    /// Returns the minute, from 0 to 59.
    #[must_use]
    pub const fn minute(self) -> u8 {
        self.minute
    }
}

/// Fails on seconds: the API has none.
impl TryFrom<jiff::civil::Time> for TimeOfDay {
    type Error = Error;

    fn try_from(time: jiff::civil::Time) -> Result<Self, Error> {
        match (u8::try_from(time.hour()), u8::try_from(time.minute())) {
            (Ok(hour), Ok(minute)) if (time.second(), time.subsec_nanosecond()) == (0, 0) => {
                Self::new(hour, minute)
            }
            _ => Err(invalid(time)),
        }
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.hour, self.minute)
    }
}

impl fmt::Debug for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Reads `08:00`.
impl FromStr for TimeOfDay {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        read(text).ok_or_else(|| invalid(text))
    }
}

fn read(text: &str) -> Option<TimeOfDay> {
    let (hour, minute) = text.split_once(':')?;
    if (hour.len(), minute.len()) != (2, 2) {
        return None;
    }
    let hour = u8::try_from(super::digits::unsigned(hour)?).ok()?;
    let minute = u8::try_from(super::digits::unsigned(minute)?).ok()?;
    TimeOfDay::new(hour, minute).ok()
}

fn invalid(value: impl fmt::Display) -> Error {
    Error::invalid_value("time of day", value, "hours and minutes from 00:00 to 23:59, such as 08:00")
}

own!(TimeOfDay);

impl Write for TimeOfDay {
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        json(self).encode(out)
    }
}

impl Serialize for TimeOfDay {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Lenient for TimeOfDay {
    fn text(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl<'de> Deserialize<'de> for TimeOfDay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_text(deserializer, read)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::encode::encoded;

    #[test]
    fn times_of_day_are_sent_in_one_form() {
        for text in ["00:00", "08:05", "23:59"] {
            let time: TimeOfDay = text.parse().unwrap();
            assert_eq!(encoded(time).unwrap(), format!("\"{text}\""));
            assert_eq!(serde_json::from_str::<TimeOfDay>(&format!("\"{text}\"")).unwrap(), time);
        }
    }

    #[test]
    fn other_forms_of_times_of_day_are_refused() {
        for text in ["", "8:00", "08:0", "24:00", "08:60", "08:00:00", "8 am", "+8:00", "08:00Z", "é8:00"] {
            let error = text.parse::<TimeOfDay>().unwrap_err().to_string();
            assert_eq!(
                error,
                format!(
                    "`{text}` is not a time of day: expected hours and minutes from 00:00 to 23:59, such as 08:00"
                )
            );
        }
        assert!(TimeOfDay::new(24, 0).is_err() && TimeOfDay::new(0, 60).is_err());
    }
}
