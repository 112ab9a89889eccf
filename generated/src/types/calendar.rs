//! Arithmetic with days and months.
//!
//! jiff has it too, for all units at once. Its errors and forms of printing would be in every program that makes a call.

use jiff::civil::Date;

/// The days from 0000-03-01 to 1970-01-01. A year that begins in March ends with its leap day.
const BEFORE_1970: i64 = 719_468;

/// The days of 400 years, after which the calendar repeats.
const ERA: i64 = 146_097;

/// Returns the number of days from 1970-01-01 to a date.
pub(crate) fn days(date: Date) -> i64 {
    let (month, day) = (i64::from(date.month()), i64::from(date.day()));
    let year = i64::from(date.year()) - i64::from(month < 3);
    let (era, year) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * ERA + year * 365 + year / 4 - year / 100 + day_of_year - BEFORE_1970
}

/// Returns the date that is a number of days after 1970-01-01.
pub(crate) fn date(days: i64) -> Option<Date> {
    let days = days.checked_add(BEFORE_1970)?;
    let (era, day) = (days.div_euclid(ERA), days.rem_euclid(ERA));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let month = (month + 2) % 12 + 1;
    let year = era * 400 + year + i64::from(month < 3);
    Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?).ok()
}

/// Returns the number of a month since the year 0.
pub(crate) fn month(date: Date) -> i32 {
    i32::from(date.year()) * 12 + i32::from(date.month()) - 1
}

/// Returns the same day some months later, or the last day of a month that has no such day.
pub(crate) fn later(date: Date, months: u32) -> Option<Date> {
    let month = month(date).checked_add_unsigned(months)?;
    let (year, month) =
        (i16::try_from(month.div_euclid(12)).ok()?, i8::try_from(month.rem_euclid(12) + 1).ok()?);
    let day = date.day().min(last_day(year, month));
    Date::new(year, month, day).ok()
}

/// Returns the number of days of a month.
pub(crate) fn last_day(year: i16, month: i8) -> i8 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use jiff::Span;

    use super::*;

    /// Returns dates of all years from 0 to 9999, and of every month and day.
    fn dates() -> impl Iterator<Item = Date> {
        let first = days(Date::new(0, 1, 1).unwrap());
        let last = days(Date::new(9999, 12, 31).unwrap());
        (first..=last).step_by(13).map(|day| date(day).unwrap())
    }

    #[test]
    fn days_are_those_of_jiff() {
        let start = Date::new(1970, 1, 1).unwrap();
        assert_eq!((days(start), date(0)), (0, Some(start)));
        for date in dates() {
            assert_eq!(days(date), i64::from(start.until(date).unwrap().get_days()), "{date}");
            assert_eq!(super::date(days(date)), Some(date));
            assert_eq!(last_day(date.year(), date.month()), date.days_in_month(), "{date}");
        }
    }

    #[test]
    fn months_are_those_of_jiff() {
        for date in dates().step_by(7) {
            for months in [0, 1, 3, 12, 25] {
                let expected = date.checked_add(Span::new().months(i64::from(months)));
                assert_eq!(later(date, months), expected.ok(), "{date} and {months} months");
            }
        }
    }

    #[test]
    fn numbers_outside_the_calendar_are_no_dates() {
        for days in [i64::MIN, i64::MAX, -10_000_000, 10_000_000] {
            assert_eq!(date(days), None, "{days}");
        }
        assert_eq!(later(Date::new(9999, 12, 1).unwrap(), 1), None);
        assert_eq!(later(Date::new(2026, 1, 1).unwrap(), u32::MAX), None);
    }
}
