//! Dates and times of the crates `chrono` and `time`.

use crate::error::Error;
use crate::types::date::Date;
use crate::types::encode::value::{Problem, Write};
use crate::types::input::value::{Convert, Field};
use crate::types::time_of_day::TimeOfDay;
use crate::types::timestamp::Timestamp;

#[cfg(feature = "chrono")]
mod with_chrono {
    use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeZone, Timelike};

    use super::*;

    /// Cuts off the fraction of a second. Fails on a year that is not in 0 to 9999.
    impl<Z: TimeZone> TryFrom<DateTime<Z>> for Timestamp {
        type Error = Error;

        fn try_from(time: DateTime<Z>) -> Result<Self, Error> {
            Self::from_second(time.timestamp())
        }
    }

    impl<Z: TimeZone> Convert<Field<Timestamp>> for DateTime<Z> {
        fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
            written(Timestamp::from_second(self.timestamp()), out)
        }
    }

    /// Fails on a year that is not in 0 to 9999.
    impl TryFrom<NaiveDate> for Date {
        type Error = Error;

        fn try_from(date: NaiveDate) -> Result<Self, Error> {
            day(date.year(), date.month(), date.day())
        }
    }

    impl Convert<Field<Date>> for NaiveDate {
        fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
            written(Date::try_from(*self), out)
        }
    }

    /// Fails on seconds: the API has none.
    impl TryFrom<NaiveTime> for TimeOfDay {
        type Error = Error;

        fn try_from(time: NaiveTime) -> Result<Self, Error> {
            clock(time.hour(), time.minute(), time.second() == 0 && time.nanosecond() == 0, &time)
        }
    }

    impl Convert<Field<TimeOfDay>> for NaiveTime {
        fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
            written(TimeOfDay::try_from(*self), out)
        }
    }
}

#[cfg(feature = "time")]
mod with_time {
    use time::{OffsetDateTime, Time};

    use super::*;

    /// Cuts off the fraction of a second. Fails on a year that is not in 0 to 9999.
    impl TryFrom<OffsetDateTime> for Timestamp {
        type Error = Error;

        fn try_from(time: OffsetDateTime) -> Result<Self, Error> {
            Self::from_second(time.unix_timestamp())
        }
    }

    impl Convert<Field<Timestamp>> for OffsetDateTime {
        fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
            written(Timestamp::try_from(*self), out)
        }
    }

    /// Fails on a year that is not in 0 to 9999.
    impl TryFrom<time::Date> for Date {
        type Error = Error;

        fn try_from(date: time::Date) -> Result<Self, Error> {
            day(date.year(), u8::from(date.month()).into(), date.day().into())
        }
    }

    impl Convert<Field<Date>> for time::Date {
        fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
            written(Date::try_from(*self), out)
        }
    }

    /// Fails on seconds: the API has none.
    impl TryFrom<Time> for TimeOfDay {
        type Error = Error;

        fn try_from(time: Time) -> Result<Self, Error> {
            let is_whole = time.second() == 0 && time.nanosecond() == 0;
            clock(time.hour().into(), time.minute().into(), is_whole, &time)
        }
    }

    impl Convert<Field<TimeOfDay>> for Time {
        fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
            written(TimeOfDay::try_from(*self), out)
        }
    }
}

/// Appends a value, if the conversion succeeded.
fn written<T: Write>(value: Result<T, Error>, out: &mut Vec<u8>) -> Result<(), Problem> {
    match value {
        Ok(value) => value.write(out),
        Err(error) => Err(Problem::new(error.to_string())),
    }
}

fn day(year: i32, month: u32, day: u32) -> Result<Date, Error> {
    match (i16::try_from(year), i8::try_from(month), i8::try_from(day)) {
        (Ok(year), Ok(month), Ok(day)) => Date::new(year, month, day),
        _ => Err(Error::invalid_value(
            "date",
            format_args!("{year}-{month:02}-{day:02}"),
            "a year from 0000 to 9999",
        )),
    }
}

fn clock(hour: u32, minute: u32, is_whole: bool, time: &dyn std::fmt::Display) -> Result<TimeOfDay, Error> {
    match (u8::try_from(hour), u8::try_from(minute)) {
        (Ok(hour), Ok(minute)) if is_whole => TimeOfDay::new(hour, minute),
        _ => Err(Error::invalid_value("time of day", time, "whole minutes")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::encode::encoded;
    use crate::types::input::{IntoValue, given};

    #[track_caller]
    fn check<T>(value: impl IntoValue<T>, expected: &str) {
        assert_eq!(encoded(given(&value)).unwrap_or_else(|problem| problem), expected);
    }

    #[cfg(feature = "chrono")]
    #[test]
    fn values_of_chrono_are_taken() {
        let time = chrono::DateTime::from_timestamp_millis(-1).unwrap();
        check::<Timestamp>(time, r#""1969-12-31T23:59:59Z""#);
        check::<Timestamp>(time.fixed_offset(), r#""1969-12-31T23:59:59Z""#);
        check::<Date>(chrono::NaiveDate::from_ymd_opt(2024, 2, 29).unwrap(), r#""2024-02-29""#);
        check::<TimeOfDay>(chrono::NaiveTime::from_hms_opt(8, 5, 0).unwrap(), r#""08:05""#);
        let seconds = chrono::NaiveTime::from_hms_opt(8, 5, 1).unwrap();
        check::<TimeOfDay>(seconds, "`08:05:01` is not a time of day: expected whole minutes");
        assert!(Date::try_from(chrono::NaiveDate::MAX).is_err());
        assert!(Timestamp::try_from(chrono::DateTime::<chrono::Utc>::MAX_UTC).is_err());
    }

    #[cfg(feature = "time")]
    #[test]
    fn values_of_time_are_taken() {
        let time = time::OffsetDateTime::UNIX_EPOCH - time::Duration::milliseconds(1);
        check::<Timestamp>(time, r#""1969-12-31T23:59:59Z""#);
        check::<Date>(time.date(), r#""1969-12-31""#);
        check::<TimeOfDay>(time::Time::from_hms(8, 5, 0).unwrap(), r#""08:05""#);
        assert!(TimeOfDay::try_from(time.time()).is_err());
        assert!(Date::try_from(time::Date::MIN).is_err());
    }
}
