//! The one form in which times are taken, and spans of calendar months.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

const FORM: &str = "%Y-%m-%dT%H:%M:%SZ";

/// The first second of a day, or the time itself.
#[must_use]
pub fn first_second(text: &str) -> Option<Timestamp> {
    read(text).or_else(|| read(&format!("{text}T00:00:00Z")))
}

/// The last second of a day, or the time itself.
#[must_use]
pub fn last_second(text: &str) -> Option<Timestamp> {
    read(text).or_else(|| read(&format!("{text}T23:59:59Z")))
}

/// Reads a time, in whole seconds of UTC and in no other form.
pub(super) fn read(text: &str) -> Option<Timestamp> {
    let time = DateTime::strptime(FORM, text).ok()?;
    let time = time.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp();
    // What is read leniently, such as an hour of one digit, is not written so.
    (write(time) == text).then_some(time)
}

/// Writes a time as it is read.
pub(super) fn write(time: Timestamp) -> String {
    time.strftime(FORM).to_string()
}

/// Whether a span is longer than so many calendar months. One that is exactly as long is not.
pub(super) fn is_longer(from: Timestamp, to: Timestamp, months: u32) -> bool {
    let civil = |time: Timestamp| time.to_zoned_datetime(TimeZone::UTC).datetime();
    latest(civil(from), months).is_some_and(|latest| civil(to) > latest)
}

/// The latest end of a span. No source says how a day is counted that the last month does not have, so it counts for the
/// caller: it runs over into the next month, and the last day of a month may stay the last day.
fn latest(from: DateTime, months: u32) -> Option<DateTime> {
    let end = from.checked_add(Span::new().try_months(i64::from(months)).ok()?).ok()?;
    let over = end.checked_add(Span::new().days(i64::from(from.day() - end.day()))).ok()?;
    let is_last = from.date() == from.date().last_of_month();
    let last = if is_last { end.date().last_of_month().to_datetime(end.time()) } else { end };
    Some(over.max(last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_is_read() {
        for good in ["2026-01-01T00:00:00Z", "2024-02-29T23:59:59Z"] {
            assert_eq!(read(good).map(write).as_deref(), Some(good));
        }
        for bad in [
            "2026-01-01T00:00:00.000Z",
            "2026-01-01T00:00:00+00:00",
            "2026-01-01 00:00:00Z",
            "2026-01-01T0:00:00Z",
            "2026-02-30T00:00:00Z",
            "2026-01-01",
            "",
        ] {
            assert_eq!(read(bad), None, "{bad}");
        }
    }

    #[test]
    fn twelve_months_are_not_longer_than_twelve_months() {
        let check = |from: &str, to: &str| is_longer(read(from).unwrap(), read(to).unwrap(), 12);
        assert!(!check("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"));
        assert!(check("2025-01-01T00:00:00Z", "2026-01-01T00:00:01Z"));
        assert!(!check("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"));
    }

    #[test]
    fn a_leap_day_counts_for_the_caller() {
        let check = |from: &str, to: &str| is_longer(read(from).unwrap(), read(to).unwrap(), 12);
        assert!(!check("2024-02-29T00:00:00Z", "2025-03-01T00:00:00Z"));
        assert!(check("2024-02-29T00:00:00Z", "2025-03-01T00:00:01Z"));
        assert!(!check("2023-02-28T00:00:00Z", "2024-02-29T00:00:00Z"));
        assert!(check("2023-02-28T00:00:00Z", "2024-02-29T00:00:01Z"));
    }

    #[test]
    fn a_day_has_a_first_and_a_last_second() {
        let written = |time: Option<Timestamp>| time.map(write);
        assert_eq!(written(first_second("2024-02-29")).as_deref(), Some("2024-02-29T00:00:00Z"));
        assert_eq!(written(last_second("2024-02-29")).as_deref(), Some("2024-02-29T23:59:59Z"));
        let noon = "2024-02-29T12:00:00Z";
        assert_eq!(written(first_second(noon)).as_deref(), Some(noon));
        assert_eq!(written(last_second(noon)).as_deref(), Some(noon));
        for bad in
            ["2023-02-29", "2024-2-9", "yesterday", "2024-01-01T00:00:00.5Z", "2024-01-01T00:00:00+00:00"]
        {
            assert_eq!((first_second(bad), last_second(bad)), (None, None), "{bad}");
        }
    }
}
