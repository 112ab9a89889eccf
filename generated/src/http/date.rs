//! Dates in the three forms of HTTP (RFC 9110, section 5.6.7), and in ISO 8601.

use crate::types::Timestamp;
use crate::types::rfc2822::Parts;

/// Fifty years in seconds. A two-digit year that is further in the future belongs to the century before.
const FIFTY_YEARS: i64 = 50 * 31_556_952;

/// Returns the seconds since 1970. `now`, also in seconds, decides the century of a two-digit year.
pub(crate) fn seconds(text: &str, now: Option<i64>) -> Option<i64> {
    let text = text.trim();
    let day = match text.split_once(',') {
        Some((weekday, day)) if weekday.bytes().all(|byte| byte.is_ascii_alphabetic()) => day,
        _ => text,
    };
    let parts: Vec<&str> = day.split_ascii_whitespace().collect();
    match parts.as_slice() {
        [date, time, zone] if date.contains('-') => dashed(date, time, zone, now).or_else(|| iso(text)),
        [weekday, month, day, time, year] if weekday.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            parsed(day, month, year, time, "GMT")
        }
        [day, month, year, time, zone] => parsed(day, month, year, time, zone),
        _ => iso(text),
    }
}

/// Reads `28-Nov-26 01:40:00 GMT`.
fn dashed(date: &str, time: &str, zone: &str, now: Option<i64>) -> Option<i64> {
    let parts: Vec<&str> = date.split('-').collect();
    let [day, month, year] = parts.as_slice() else { return None };
    if year.len() != 2 {
        return parsed(day, month, year, time, zone);
    }
    let date = parsed(day, month, &format!("20{year}"), time, zone)?;
    match now {
        Some(now) if date - now > FIFTY_YEARS => parsed(day, month, &format!("19{year}"), time, zone),
        _ => Some(date),
    }
}

/// Reads a date. The weekday is not compared, since it is redundant and may be wrong.
fn parsed(day: &str, month: &str, year: &str, time: &str, zone: &str) -> Option<i64> {
    Parts { day, month, year, time, zone }.seconds()
}

fn iso(text: &str) -> Option<i64> {
    Some(Timestamp::from_server(text)?.as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 2026-11-28T01:40:00Z.
    const THEN: i64 = 1_795_830_000;

    #[test]
    fn every_form_of_a_date_is_read() {
        for text in [
            "Sat, 28 Nov 2026 01:40:00 GMT",
            "Saturday, 28-Nov-26 01:40:00 GMT",
            "Saturday, 28-Nov-2026 01:40:00 GMT",
            "Sat Nov 28 01:40:00 2026",
            "Sat Nov  28 01:40:00 2026",
            "Mon, 28 Nov 2026 01:40:00 GMT",
            "28 Nov 2026 01:40:00 GMT",
            "Sat, 28 Nov 2026 01:40:00 UTC",
            "Sat, 28 Nov 2026 02:40:00 +0100",
            "2026-11-28T01:40:00Z",
            "2026-11-28 01:40:00 UTC",
            " Sat, 28 Nov 2026 01:40:00 GMT ",
        ] {
            assert_eq!(seconds(text, Some(THEN)), Some(THEN), "{text}");
        }
        assert_eq!(seconds("Sat Nov  7 01:40:00 2026", None), Some(THEN - 21 * 86_400));
    }

    #[test]
    fn a_year_of_two_digits_has_the_nearest_century() {
        assert_eq!(seconds("Sunday, 06-Nov-94 08:49:37 GMT", Some(THEN)), Some(784_111_777));
        assert_eq!(seconds("Sunday, 06-Nov-94 08:49:37 GMT", Some(THEN + FIFTY_YEARS)), Some(3_939_871_777));
    }

    #[test]
    fn anything_else_is_no_date() {
        for text in
            ["", "soon", "Sat, 32 Nov 2026 01:40:00 GMT", "28-Nov-26", "Sat Nov 28 2026", "-- -- --", ", , ,"]
        {
            assert_eq!(seconds(text, Some(THEN)), None, "{text}");
        }
    }
}
