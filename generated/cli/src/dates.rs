//! Instants as people write them.

use jiff::Span;
use jiff::civil::DateTime;
use vh3_bigchange::{Date, Timestamp};

/// The second of a day that a day without a time means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DayEnd {
    First,
    Last,
}

const EXPECTED: &str = "expected a day such as 2026-01-31, a time such as 2026-01-31T08:00:00Z, or today, now, today-30d, now-2h";

/// Reads an instant: a timestamp, a day, or a distance from the current time.
pub(crate) fn timestamp(text: &str, day: DayEnd, now: Timestamp) -> Result<Timestamp, String> {
    if let Ok(timestamp) = text.parse() {
        return Ok(timestamp);
    }
    if let Ok(date) = text.parse::<Date>() {
        let text = format!("{date}T00:00:00Z");
        let start = text.parse::<Timestamp>().map_err(|error| error.to_string())?;
        return at(start.to_utc(), day);
    }
    let (start, distance, is_day) = match (text.strip_prefix("today"), text.strip_prefix("now")) {
        (Some(rest), _) => (now.to_utc().date().to_datetime(jiff::civil::Time::midnight()), rest, true),
        (None, Some(rest)) => (now.to_utc(), rest, false),
        (None, None) => return Err(EXPECTED.to_owned()),
    };
    let moved = moved(start, distance)?;
    if is_day { at(moved, day) } else { utc(moved) }
}

fn at(start: DateTime, day: DayEnd) -> Result<Timestamp, String> {
    match day {
        DayEnd::First => utc(start),
        DayEnd::Last => utc(start.date().to_datetime(jiff::civil::time(23, 59, 59, 0))),
    }
}

fn utc(time: DateTime) -> Result<Timestamp, String> {
    Timestamp::from_utc(time).map_err(|error| error.to_string())
}

/// Adds a distance such as `-30d`, `+2h` or nothing.
fn moved(start: DateTime, distance: &str) -> Result<DateTime, String> {
    if distance.is_empty() {
        return Ok(start);
    }
    let expected = || EXPECTED.to_owned();
    let unit = distance.chars().last().ok_or_else(expected)?;
    let number = distance.strip_suffix(unit).unwrap_or_default();
    if !number.starts_with(['+', '-']) {
        return Err(expected());
    }
    let number: i64 = number.parse().map_err(|_| expected())?;
    let span = match unit {
        'm' => Span::new().try_minutes(number),
        'h' => Span::new().try_hours(number),
        'd' => Span::new().try_days(number),
        'w' => Span::new().try_weeks(number),
        _ => return Err(expected()),
    };
    let out_of_range = |_| format!("`{distance}` leads to a year before 0000 or after 9999");
    start.checked_add(span.map_err(out_of_range)?).map_err(out_of_range)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, day: DayEnd, expected: &str) {
        let now = "2026-03-01T10:20:30Z".parse().unwrap();
        let found = match timestamp(text, day, now) {
            Ok(timestamp) => timestamp.to_string(),
            Err(message) => message,
        };
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn day_is_its_first_or_its_last_second() {
        check("2026-01-31", DayEnd::First, "2026-01-31T00:00:00Z");
        check("2026-01-31", DayEnd::Last, "2026-01-31T23:59:59Z");
        check("2026-01-31T08:00:00Z", DayEnd::Last, "2026-01-31T08:00:00Z");
        check("2026-01-31T08:00:00+01:00", DayEnd::Last, "2026-01-31T07:00:00Z");
    }

    #[test]
    fn distance_counts_from_now() {
        check("today", DayEnd::First, "2026-03-01T00:00:00Z");
        check("today-1d", DayEnd::Last, "2026-02-28T23:59:59Z");
        check("today+1w", DayEnd::First, "2026-03-08T00:00:00Z");
        check("now", DayEnd::Last, "2026-03-01T10:20:30Z");
        check("now-2h", DayEnd::Last, "2026-03-01T08:20:30Z");
        check("now+90m", DayEnd::First, "2026-03-01T11:50:30Z");
    }

    #[test]
    fn other_text_is_refused_with_what_is_expected() {
        for text in ["", "yesterday", "2026-02-30", "today-", "today30d", "today-30", "today-xd", "now-3y"] {
            check(text, DayEnd::First, EXPECTED);
        }
        check("now-9999999d", DayEnd::First, "`-9999999d` leads to a year before 0000 or after 9999");
    }
}
