//! Times in the forms of common server platforms.

use super::{Timestamp, rfc2822};

/// The last second that a timestamp can represent. A larger number must be in milliseconds.
const LAST_SECOND: i64 = 253_402_300_799;

impl Timestamp {
    /// Reads milliseconds since 1970, as JavaScript writes them. A number that could also be in seconds is not read.
    pub(crate) fn from_number(number: i64) -> Option<Self> {
        if number <= LAST_SECOND {
            return None;
        }
        Self::from_seconds(number.div_euclid(1000))
    }

    /// Reads a time with a known offset in any common form. It truncates a fraction of a second.
    ///
    /// - ISO 8601, with `T` or a blank: `2026-03-31T23:59:59.123Z`, `2026-03-31 23:59:59+0100`.
    /// - .NET: `/Date(1774997999000)/`, also with an offset, which does not change the instant.
    /// - RFC 2822: `Tue, 31 Mar 2026 23:59:59 GMT`.
    pub(crate) fn from_server(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(ticks) = text.strip_prefix("/Date(") {
            return from_ticks(ticks.strip_suffix(")/")?);
        }
        match text.as_bytes().first()? {
            b'0'..=b'9' => from_iso(text),
            _ => Self::from_seconds(rfc2822::seconds(text)?),
        }
    }

    fn from_seconds(seconds: i64) -> Option<Self> {
        Self::from_second(seconds).ok()
    }
}

/// Reads milliseconds since 1970, with or without an offset after them.
fn from_ticks(ticks: &str) -> Option<Timestamp> {
    let sign = ticks.char_indices().skip(1).find(|(_, c)| matches!(c, '+' | '-'));
    let (number, offset) = ticks.split_at(sign.map_or(ticks.len(), |(at, _)| at));
    if !offset.is_empty() && colon(offset).is_none() {
        return None;
    }
    Timestamp::from_seconds(number.parse::<i64>().ok()?.div_euclid(1000))
}

fn from_iso(text: &str) -> Option<Timestamp> {
    let (clock, rest) = text.split_at_checked(19)?;
    if rest == "Z" && clock.as_bytes().get(10) == Some(&b'T') {
        return Timestamp::from_clock(clock);
    }
    let offset = after_fraction(rest).trim_start();
    let offset = match offset {
        "UTC" | "GMT" | "Z" | "z" => "Z".to_owned(),
        _ => colon(offset)?,
    };
    format!("{}{offset}", clock.replacen(' ', "T", 1)).parse().ok()
}

/// Drops `.123` or `,123`.
fn after_fraction(text: &str) -> &str {
    match text.strip_prefix(['.', ',']) {
        Some(fraction) if fraction.starts_with(|c: char| c.is_ascii_digit()) => {
            fraction.trim_start_matches(|c: char| c.is_ascii_digit())
        }
        _ => text,
    }
}

/// Returns an offset such as `+01`, `+0100` or `+01:00` with its colon.
fn colon(offset: &str) -> Option<String> {
    let digits = offset.strip_prefix(['+', '-'])?;
    let (hours, minutes) = match digits.len() {
        2 => (digits, "00"),
        4 => digits.split_at_checked(2)?,
        _ => digits.split_once(':')?,
    };
    let sign = offset.get(..1)?;
    Some(format!("{sign}{hours}:{minutes}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(json: &str, expected: &str) {
        let read: Result<Timestamp, _> = serde_json::from_str(json);
        assert_eq!(read.map_or_else(|_| "none".to_owned(), |time| time.to_string()), expected, "{json}");
    }

    #[test]
    fn times_of_other_languages_are_read() {
        for json in [
            r#""2026-01-02T03:04:05Z""#,
            r#""2026-01-02T03:04:05.1234567Z""#,
            r#""2026-01-02T04:04:05.1234567+01:00""#,
            r#""2026-01-02 03:04:05Z""#,
            r#""2026-01-02 03:04:05 UTC""#,
            r#""2026-01-02T04:04:05+0100""#,
            r#""2026-01-02 04:04:05+01""#,
            r#""2026-01-01T22:04:05,5-05:00""#,
            r#""\/Date(1767323045000)\/""#,
            r#""/Date(1767323045999+0100)/""#,
            r#""Fri, 02 Jan 2026 03:04:05 +0000""#,
            r#""Fri, 02 Jan 2026 03:04:05 GMT""#,
            "1767323045000",
            "1767323045999",
            "1.767323045e12",
            r#"" 2026-01-02T03:04:05Z ""#,
        ] {
            check(json, "2026-01-02T03:04:05Z");
        }
        check(r#""0001-01-01T00:00:00Z""#, "0001-01-01T00:00:00Z");
        check(r#""9999-12-31T23:59:59.9999999Z""#, "9999-12-31T23:59:59Z");
        check(r#""/Date(-62135596800000)/""#, "0001-01-01T00:00:00Z");
        check(r#""/Date(-1)/""#, "1969-12-31T23:59:59Z");
    }

    #[test]
    fn a_time_that_is_not_certain_is_not_read() {
        for json in [
            r#""2026-01-02T03:04:05""#,
            r#""2026-01-02 03:04:05""#,
            r#""0001-01-01T00:00:00""#,
            r#""0000-00-00 00:00:00""#,
            r#""2026-01-02""#,
            r#""02/01/2026 03:04:05""#,
            r#""2026-02-30T03:04:05Z""#,
            r#""2026-01-02T03:04:05+1""#,
            r#""2026-01-02T03:04:05 Europe/London""#,
            r#""/Date(1767323045000""#,
            r#""/Date(1767323045000+x)/""#,
            r#""yesterday""#,
            r#""""#,
            "1767323045",
            "0",
            "-1",
            "1e30",
            "true",
        ] {
            check(json, "none");
        }
    }
}
