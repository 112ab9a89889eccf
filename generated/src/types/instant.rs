//! Timestamps from clocks and from other libraries, and arithmetic on them.

use std::ops::{Add, Sub};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::ZonedDateTime;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;

use crate::error::Error;
use crate::types::calendar;
use crate::types::timestamp::Timestamp;

/// The range of seconds since 1970 in which a timestamp is.
const FIRST: i64 = -62_167_219_200;
const LAST: i64 = 253_402_300_799;

impl Timestamp {
    /// Returns the current time of the system clock, without the fraction of a second.
    #[must_use]
    pub fn now() -> Self {
        Self::saturated(jiff::Timestamp::now().as_second())
    }

    /// Returns the timestamp of a number of seconds since the start of 1970.
    ///
    /// # Errors
    ///
    /// If the year is not in 0 to 9999.
    pub fn from_second(second: i64) -> Result<Self, Error> {
        match (FIRST..=LAST).contains(&second) {
            true => Ok(Self::saturated(second)),
            false => Err(Error::invalid_value("timestamp", second, "a second of the years 0000 to 9999")),
        }
    }

    /// Returns the number of seconds since the start of 1970.
    #[must_use]
    pub fn as_second(self) -> i64 {
        let time = self.to_utc().time();
        let days = calendar::days(self.to_utc().date());
        days * 86_400
            + i64::from(time.hour()) * 3600
            + i64::from(time.minute()) * 60
            + i64::from(time.second())
    }

    /// Returns the timestamp of a second, or that of the nearest second of the years 0 to 9999.
    fn saturated(second: i64) -> Self {
        let second = second.clamp(FIRST, LAST);
        let date = calendar::date(second.div_euclid(86_400)).unwrap_or(Date::ZERO);
        let clock = second.rem_euclid(86_400) as i32;
        let (hour, minute, second) = ((clock / 3600) as i8, (clock / 60 % 60) as i8, (clock % 60) as i8);
        let time = Time::new(hour, minute, second, 0).unwrap_or(Time::midnight());
        Self(date.to_datetime(time))
    }
}

/// Adds whole seconds: a fraction of the duration is cut off. Ends at the last second of the year 9999.
impl Add<Duration> for Timestamp {
    type Output = Self;

    fn add(self, duration: Duration) -> Self {
        let seconds = i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self::saturated(self.as_second().saturating_add(seconds))
    }
}

/// Subtracts whole seconds: a fraction of the duration is cut off. Ends at the first second of the year 0.
///
/// # Examples
///
/// ```
/// use std::time::Duration;
/// use vh3_bigchange::{Timestamp, jobs};
///
/// let now = Timestamp::now();
/// let last_month = jobs::List::new(now - Duration::from_secs(30 * 86_400), now);
/// ```
impl Sub<Duration> for Timestamp {
    type Output = Self;

    fn sub(self, duration: Duration) -> Self {
        let seconds = i64::try_from(duration.as_secs()).unwrap_or(i64::MAX);
        Self::saturated(self.as_second().saturating_sub(seconds))
    }
}

/// Cuts off the fraction of a second. Fails on a year that is not in 0 to 9999.
impl TryFrom<SystemTime> for Timestamp {
    type Error = Error;

    fn try_from(time: SystemTime) -> Result<Self, Error> {
        let (elapsed, sign) = match time.duration_since(UNIX_EPOCH) {
            Ok(elapsed) => (elapsed, 1),
            Err(error) => (error.duration(), -1),
        };
        // A fraction before 1970 belongs to the second before.
        let fraction = i64::from(sign < 0 && elapsed.subsec_nanos() > 0);
        let seconds = i64::try_from(elapsed.as_secs()).unwrap_or(i64::MAX);
        Self::from_second((sign * seconds).saturating_sub(fraction))
    }
}

/// Fails on a time that the system cannot represent.
impl TryFrom<Timestamp> for SystemTime {
    type Error = Error;

    fn try_from(timestamp: Timestamp) -> Result<Self, Error> {
        let second = timestamp.as_second();
        let distance = Duration::from_secs(second.unsigned_abs());
        let time =
            if second < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
        time.ok_or_else(|| Error::invalid_value("system time", timestamp, "a time that SystemTime can hold"))
    }
}

/// Cuts off the fraction of a second. Fails on a year before 0.
impl TryFrom<jiff::Timestamp> for Timestamp {
    type Error = Error;

    fn try_from(timestamp: jiff::Timestamp) -> Result<Self, Error> {
        let fraction = i64::from(timestamp.subsec_nanosecond() < 0);
        Self::from_second(timestamp.as_second() - fraction)
    }
}

/// Fails on the last hours of the year 9999, which jiff has no timestamps for.
impl TryFrom<Timestamp> for jiff::Timestamp {
    type Error = Error;

    fn try_from(timestamp: Timestamp) -> Result<Self, Error> {
        TimeZone::UTC.to_timestamp(timestamp.to_utc()).map_err(|_| {
            Error::invalid_value("jiff timestamp", timestamp, "a time that jiff::Timestamp can hold")
        })
    }
}

/// Cuts off the fraction of a second. Fails on a year before 0.
impl TryFrom<ZonedDateTime> for Timestamp {
    type Error = Error;

    fn try_from(zoned: ZonedDateTime) -> Result<Self, Error> {
        zoned.timestamp().try_into()
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[track_caller]
    fn check<T: TryInto<Timestamp>>(time: T, expected: &str) {
        assert_eq!(time.try_into().ok().unwrap().to_string(), expected);
    }

    #[test]
    fn fraction_of_a_clock_is_cut_off() {
        let second = SignedDuration::from_millis(1_767_225_600_999);
        let system = UNIX_EPOCH + Duration::from_millis(1_767_225_600_999);
        check(system, "2026-01-01T00:00:00Z");
        check(jiff::Timestamp::UNIX_EPOCH + second, "2026-01-01T00:00:00Z");
        check(UNIX_EPOCH - Duration::from_millis(1), "1969-12-31T23:59:59Z");
        check(UNIX_EPOCH - Duration::from_secs(1), "1969-12-31T23:59:59Z");
        check(jiff::Timestamp::UNIX_EPOCH - SignedDuration::from_millis(1), "1969-12-31T23:59:59Z");
        let zoned = "2026-01-01T01:00:00.5+01:00[+01:00]".parse::<ZonedDateTime>().unwrap();
        check(zoned, "2026-01-01T00:00:00Z");
    }

    #[test]
    fn timestamps_go_to_clocks_and_back() {
        for text in
            ["0000-01-01T00:00:00Z", "1969-12-31T23:59:59Z", "2026-01-01T00:00:00Z", "9999-12-31T23:59:59Z"]
        {
            let time: Timestamp = text.parse().unwrap();
            assert_eq!(Timestamp::from_second(time.as_second()).unwrap(), time, "{text}");
            let Ok(system) = SystemTime::try_from(time) else { continue };
            check(system, text);
        }
        assert!(Timestamp::from_second(FIRST - 1).is_err() && Timestamp::from_second(LAST + 1).is_err());
        let time: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        check(jiff::Timestamp::try_from(time).unwrap(), "2026-01-01T00:00:00Z");
        assert!(Timestamp::now() > time);
    }

    #[test]
    fn arithmetic_ends_with_the_calendar() {
        let time: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        check(time - Duration::from_millis(1999), "2025-12-31T23:59:59Z");
        check(time + Duration::from_secs(86_400), "2026-01-02T00:00:00Z");
        check(time + Duration::MAX, "9999-12-31T23:59:59Z");
        check(time - Duration::MAX, "0000-01-01T00:00:00Z");
    }
}
