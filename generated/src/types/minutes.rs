//! Lengths of time in whole minutes, as the API counts them.

use std::fmt;
use std::str::FromStr;
use std::time::Duration;

use jiff::SignedDuration;
use serde::{Serialize, Serializer};

use crate::error::Error;
use crate::types::encode::value::{Encode, Problem, Write};
use crate::types::input::value::{Convert, Field};

/// A length of time in whole minutes.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use std::time::Duration;
/// use vh3_bigchange::Minutes;
///
/// let planned = Minutes::try_from(Duration::from_secs(5400))?;
/// assert_eq!(planned, Minutes::new(90));
/// assert!(Minutes::try_from(Duration::from_secs(90)).is_err());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Minutes(i64);

impl Minutes {
    /// Creates a length of time from a number of minutes.
    #[must_use]
    pub const fn new(minutes: i64) -> Self {
        Self(minutes)
    }

    /// Returns the number of minutes.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }
}

impl From<i64> for Minutes {
    fn from(minutes: i64) -> Self {
        Self(minutes)
    }
}

impl From<Minutes> for i64 {
    fn from(minutes: Minutes) -> Self {
        minutes.0
    }
}

/// Fails on a part of a minute.
impl TryFrom<Duration> for Minutes {
    type Error = Error;

    fn try_from(duration: Duration) -> Result<Self, Error> {
        match i64::try_from(duration.as_secs() / 60) {
            Ok(minutes) if duration == Duration::from_secs(duration.as_secs() / 60 * 60) => Ok(Self(minutes)),
            _ => Err(uneven(format_args!("{duration:?}"))),
        }
    }
}

/// Fails on a part of a minute.
impl TryFrom<SignedDuration> for Minutes {
    type Error = Error;

    fn try_from(duration: SignedDuration) -> Result<Self, Error> {
        match duration == SignedDuration::from_secs(duration.as_secs() / 60 * 60) {
            true => Ok(Self(duration.as_secs() / 60)),
            false => Err(uneven(duration)),
        }
    }
}

fn uneven(duration: impl fmt::Display) -> Error {
    Error::invalid_value("number of minutes", duration, "whole minutes; round it first")
}

impl fmt::Display for Minutes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// Reads a whole number.
impl FromStr for Minutes {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match text.parse() {
            Ok(minutes) => Ok(Self(minutes)),
            Err(_) => Err(Error::invalid_value("number of minutes", text, "a whole number")),
        }
    }
}

impl Serialize for Minutes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl Write for Minutes {
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.0.encode(out)
    }
}

macro_rules! durations {
    ($($duration:ty),*) => {$(
        impl Convert<Field<Minutes>> for $duration {
            fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
                match Minutes::try_from(*self) {
                    Ok(minutes) => minutes.write(out),
                    Err(error) => Err(Problem::new(error.to_string())),
                }
            }
        }
    )*};
}
durations!(Duration, SignedDuration);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn part_of_a_minute_is_refused() {
        assert_eq!(Minutes::try_from(Duration::from_secs(60)).unwrap(), Minutes::new(1));
        assert_eq!(Minutes::try_from(SignedDuration::from_mins(-3)).unwrap(), Minutes::new(-3));
        let error = Minutes::try_from(Duration::from_millis(60_001)).unwrap_err().to_string();
        assert_eq!(error, "`60.001s` is not a number of minutes: expected whole minutes; round it first");
        assert!(Minutes::try_from(Duration::from_secs(61)).is_err());
        assert!(Minutes::try_from(SignedDuration::from_nanos(-1)).is_err());
        assert_eq!(Minutes::try_from(Duration::MAX).ok(), None);
    }
}
