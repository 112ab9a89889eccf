//! The wait that the headers of a response ask for.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

use crate::error::Asked;
use crate::http::date;
use crate::types::Decimal;

/// The header with the same wait as `Retry-After`, in milliseconds.
const RETRY_AFTER_MS: &str = "retry-after-ms";

/// Returns the wait that the headers ask for. Each value is a minimum, so the longest of several counts.
pub(crate) fn asked(headers: &HeaderMap, now: SystemTime) -> Asked {
    let now = server_time(headers, unix(now));
    let mut asked = Asked::Nothing;
    for (name, unit) in [(RETRY_AFTER_MS, 1), (RETRY_AFTER.as_str(), 1000)] {
        for value in headers.get_all(name) {
            let wait = value.to_str().ok().and_then(|text| wait(text, unit, now));
            asked = longer(asked, wait);
        }
    }
    asked
}

/// Returns the time of the clock that wrote the dates: the server's if its `Date` is given.
fn server_time(headers: &HeaderMap, now: Option<i64>) -> Option<i64> {
    for value in headers.get_all(DATE) {
        let Ok(text) = value.to_str() else { continue };
        if let Some(date) = date::seconds(text, now) {
            return Some(date);
        }
    }
    now
}

fn longer(asked: Asked, wait: Option<Duration>) -> Asked {
    match (asked, wait) {
        (Asked::Wait(before), Some(wait)) => Asked::Wait(before.max(wait)),
        (_, Some(wait)) => Asked::Wait(wait),
        (Asked::Nothing, None) => Asked::Unreadable,
        (_, None) => asked,
    }
}

/// Reads a number of units, each of so many milliseconds, or a date.
fn wait(text: &str, unit: u32, now: Option<i64>) -> Option<Duration> {
    let text = text.trim().trim_matches('"');
    if let Some(wait) = number(text, unit) {
        return Some(wait);
    }
    let wait = date::seconds(text, now)?.checked_sub(now?)?;
    Some(Duration::from_secs(u64::try_from(wait).unwrap_or(0)))
}

/// Reads a number such as `30`, `1.5` or `30s`. A number that is too large counts as the longest wait.
fn number(text: &str, unit: u32) -> Option<Duration> {
    let digits = text.strip_suffix('s').unwrap_or(text);
    let number = Decimal::read(digits)?;
    let (whole, fraction) = number.as_str().split_once('.').unwrap_or((number.as_str(), ""));
    if whole.starts_with('-') {
        return None;
    }
    let whole = whole.parse().unwrap_or(u64::MAX).saturating_mul(u64::from(unit));
    Some(Duration::from_millis(whole.saturating_add(part(fraction, unit))))
}

/// Returns a fraction of a unit in whole milliseconds, rounded up.
fn part(fraction: &str, unit: u32) -> u64 {
    let (mut exact, mut scale) = (0_u64, 1_u64);
    let (head, rest) = fraction.split_at_checked(9).unwrap_or((fraction, ""));
    for digit in head.bytes() {
        exact = exact * 10 + u64::from(digit - b'0');
        scale *= 10;
    }
    // A decimal has no zeros at its end, so further digits are more than nothing.
    let more = u64::from(!rest.is_empty());
    (exact * u64::from(unit) + more).div_ceil(scale)
}

fn unix(time: SystemTime) -> Option<i64> {
    time.duration_since(UNIX_EPOCH).ok()?.as_secs().try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks the wait for headers, at 2026-01-01T00:00:00Z.
    #[track_caller]
    fn check(headers: &[(&'static str, &str)], expected: Asked) {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        let now = UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        assert_eq!(asked(&map, now), expected, "{headers:?}");
    }

    fn millis(millis: u64) -> Asked {
        Asked::Wait(Duration::from_millis(millis))
    }

    #[test]
    fn seconds_milliseconds_and_dates_are_read() {
        check(&[], Asked::Nothing);
        check(&[("retry-after", "7")], millis(7000));
        check(&[("retry-after", "0")], millis(0));
        check(&[("retry-after-ms", "250")], millis(250));
        check(&[("retry-after", "Thu, 01 Jan 2026 00:00:30 GMT")], millis(30_000));
        check(&[("retry-after", "Thursday, 01-Jan-26 00:00:30 GMT")], millis(30_000));
        check(&[("retry-after", "Thu Jan  1 00:00:30 2026")], millis(30_000));
        check(&[("retry-after", "2026-01-01T00:00:30Z")], millis(30_000));
        check(&[("retry-after", "Wed, 31 Dec 2025 23:59:30 GMT")], millis(0));
    }

    #[test]
    fn usual_variants_of_a_number_are_read() {
        for text in ["30", " 30 ", "30.0", "30s", "\"30\"", "+30", "3e1", "29.9999"] {
            check(&[("retry-after", text)], millis(30_000));
        }
        check(&[("retry-after", "1.5")], millis(1500));
        check(&[("retry-after-ms", "1.5")], millis(2));
        check(&[("retry-after", "1.0000000001")], millis(1001));
    }

    #[test]
    fn a_date_is_relative_to_the_servers_clock() {
        for date in
            ["Thu, 01 Jan 2026 00:10:00 GMT", "Thursday, 01-Jan-26 00:10:00 GMT", "Thu Jan  1 00:10:00 2026"]
        {
            check(&[("date", date), ("retry-after", "Thu, 01 Jan 2026 00:10:05 GMT")], millis(5000));
        }
        check(&[("date", "soon"), ("retry-after", "Thu, 01 Jan 2026 00:00:05 GMT")], millis(5000));
    }

    #[test]
    fn the_longest_of_several_counts() {
        check(&[("retry-after", "2"), ("retry-after-ms", "1500")], millis(2000));
        check(&[("retry-after", "soon"), ("retry-after-ms", "1500")], millis(1500));
        check(&[("retry-after", "1"), ("retry-after", "3")], millis(3000));
    }

    #[test]
    fn an_unreadable_wait_is_not_no_wait() {
        for text in ["", "soon", "-1", "0x10", "1 2", "NaN", "inf", "Thu, 32 Jan 2026 00:00:00 GMT"] {
            check(&[("retry-after", text)], Asked::Unreadable);
            check(&[("retry-after-ms", text)], Asked::Unreadable);
        }
    }

    #[test]
    fn a_number_beyond_all_clocks_is_a_long_wait() {
        check(&[("retry-after-ms", "99999999999999999999999")], millis(u64::MAX));
        check(&[("retry-after", "99999999999999999999999")], millis(u64::MAX));
    }
}
