//! Times in the form of the API, and ranges of calendar months.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

const FORM: &str = "%Y-%m-%dT%H:%M:%SZ";

/// Returns the first second of a day, or the time itself.
#[must_use]
pub fn first_second(text: &str) -> Option<Timestamp> {
    read(text).or_else(|| read(&format!("{text}T00:00:00Z")))
}

/// Returns the last second of a day, or the time itself.
#[must_use]
pub fn last_second(text: &str) -> Option<Timestamp> {
    read(text).or_else(|| read(&format!("{text}T23:59:59Z")))
}

/// Reads a time in whole seconds of UTC. Returns nothing for any other form.
pub(crate) fn read(text: &str) -> Option<Timestamp> {
    let time = DateTime::strptime(FORM, text).ok()?;
    let time = time.to_zoned_datetime(TimeZone::UTC).ok()?.timestamp();
    // Refuses forms that jiff reads leniently, such as an hour of one digit.
    (write(time) == text).then_some(time)
}

/// Writes a time in the form of the API.
pub(crate) fn write(time: Timestamp) -> String {
    time.strftime(FORM).to_string()
}

/// Whether a range is longer than a number of calendar months.
pub(crate) fn is_longer(from: Timestamp, to: Timestamp, months: u32) -> bool {
    latest(civil(from), months).is_some_and(|latest| civil(to) > latest)
}

fn civil(time: Timestamp) -> DateTime {
    time.to_zoned_datetime(TimeZone::UTC).datetime()
}

/// Returns the latest end of a range. No source says how a day counts that the last month does not have, so the rule favours the
/// caller: the day runs over into the next month, and the last day of a month may stay the last day.
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
    fn other_forms_of_a_time_are_refused() {
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
    fn range_of_exactly_twelve_months_is_not_longer() {
        let check = |from: &str, to: &str| is_longer(read(from).unwrap(), read(to).unwrap(), 12);
        assert!(!check("2025-01-01T00:00:00Z", "2026-01-01T00:00:00Z"));
        assert!(check("2025-01-01T00:00:00Z", "2026-01-01T00:00:01Z"));
        assert!(!check("2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"));
    }

    #[test]
    fn leap_day_counts_in_favour_of_the_caller() {
        let check = |from: &str, to: &str| is_longer(read(from).unwrap(), read(to).unwrap(), 12);
        assert!(!check("2024-02-29T00:00:00Z", "2025-03-01T00:00:00Z"));
        assert!(check("2024-02-29T00:00:00Z", "2025-03-01T00:00:01Z"));
        assert!(!check("2023-02-28T00:00:00Z", "2024-02-29T00:00:00Z"));
        assert!(check("2023-02-28T00:00:00Z", "2024-02-29T00:00:01Z"));
    }

    #[test]
    fn day_has_first_and_last_second() {
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
