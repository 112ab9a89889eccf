//! What a server says about when to come back.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::fmt::rfc2822::DateTimeParser;
use reqwest::header::{DATE, HeaderMap, RETRY_AFTER};

/// The same as `Retry-After`, to the millisecond.
const RETRY_AFTER_MS: &str = "retry-after-ms";

/// The wait that the headers of an answer ask for. What makes no sense is left out of account; of several, the longest
/// counts, since each is a minimum.
pub(crate) fn wanted(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let texts = |name| headers.get_all(name).iter().filter_map(|value| value.to_str().ok()).map(str::trim);
    let exact = texts(RETRY_AFTER_MS).filter_map(number).map(Duration::from_millis);
    // A date is meant by the clock that wrote it.
    let now = texts(DATE.as_str()).find_map(date).or_else(|| unix(now));
    let seconds = |text| number(text).map(Duration::from_secs);
    let until = |text| Some(Duration::from_secs(date(text)?.checked_sub(now?)?.try_into().unwrap_or(0)));
    let coarse = texts(RETRY_AFTER.as_str()).filter_map(|text| seconds(text).or_else(|| until(text)));
    exact.chain(coarse).max()
}

/// A number of nothing but digits. One that is too large for any clock is still a number.
fn number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u64::MAX))
}

/// The seconds since 1970 of a date as HTTP writes it.
fn date(text: &str) -> Option<i64> {
    let date = DateTimeParser::new().parse_timestamp(text).ok()?;
    Some(date.as_second())
}

fn unix(time: SystemTime) -> Option<i64> {
    time.duration_since(UNIX_EPOCH).ok()?.as_secs().try_into().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The wait for headers `name: value`, at 2026-01-01T00:00:00Z.
    #[track_caller]
    fn check(headers: &[(&'static str, &str)], expected: Option<u64>) {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        let now = UNIX_EPOCH + Duration::from_secs(1_767_225_600);
        assert_eq!(wanted(&map, now), expected.map(Duration::from_millis), "{headers:?}");
    }

    #[test]
    fn seconds_milliseconds_and_dates_are_read() {
        check(&[], None);
        check(&[("retry-after", "7")], Some(7000));
        check(&[("retry-after", "0")], Some(0));
        check(&[("retry-after-ms", "250")], Some(250));
        check(&[("retry-after", "Thu, 01 Jan 2026 00:00:30 GMT")], Some(30_000));
        check(&[("retry-after", "Wed, 31 Dec 2025 23:59:30 GMT")], Some(0));
    }

    #[test]
    fn a_date_is_meant_by_the_clock_of_the_server() {
        let date = ("date", "Thu, 01 Jan 2026 00:10:00 GMT");
        check(&[date, ("retry-after", "Thu, 01 Jan 2026 00:10:05 GMT")], Some(5000));
        check(&[("date", "soon"), ("retry-after", "Thu, 01 Jan 2026 00:00:05 GMT")], Some(5000));
    }

    #[test]
    fn the_longest_of_several_counts() {
        check(&[("retry-after", "2"), ("retry-after-ms", "1500")], Some(2000));
        check(&[("retry-after", "soon"), ("retry-after-ms", "1500")], Some(1500));
        check(&[("retry-after", "1"), ("retry-after", "3")], Some(3000));
    }

    #[test]
    fn what_makes_no_sense_is_ignored() {
        for text in
            ["", "soon", "-1", "+1", "1.5", "1e3", "0x10", "1 2", "NaN", "Thu, 32 Jan 2026 00:00:00 GMT"]
        {
            check(&[("retry-after", text)], None);
            check(&[("retry-after-ms", text)], None);
        }
    }

    #[test]
    fn a_number_beyond_all_clocks_is_a_long_wait() {
        check(&[("retry-after-ms", "99999999999999999999999")], Some(u64::MAX));
    }
}
