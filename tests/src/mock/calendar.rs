//! The one form in which times are taken, and spans of calendar months.

use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use jiff::{Span, Timestamp};

const FORM: &str = "%Y-%m-%dT%H:%M:%SZ";

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
    let span = Span::new().months(i64::from(months));
    let end = from.to_zoned_datetime(TimeZone::UTC).checked_add(span);
    end.is_ok_and(|end| to > end.timestamp())
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
}
