//! Documented bounds, checked before a request is sent.

use std::cmp::Ordering;
use std::ops::{Bound, RangeBounds, RangeFrom, RangeInclusive, RangeToInclusive};

use super::value::{Encode, Problem};
use crate::types::decimal::{Decimal, compare};

/// An integer and its bounds.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn within(value: i64, bounds: impl Into<Bounds>) -> Within {
    Within(value, bounds.into())
}

pub(crate) struct Within(i64, Bounds);

/// The bounds of an integer, both included.
#[derive(Clone, Copy)]
pub(crate) struct Bounds {
    min: Option<i64>,
    max: Option<i64>,
}

impl From<RangeFrom<i64>> for Bounds {
    fn from(range: RangeFrom<i64>) -> Self {
        Self { min: Some(range.start), max: None }
    }
}

impl From<RangeToInclusive<i64>> for Bounds {
    fn from(range: RangeToInclusive<i64>) -> Self {
        Self { min: None, max: Some(range.end) }
    }
}

impl From<RangeInclusive<i64>> for Bounds {
    fn from(range: RangeInclusive<i64>) -> Self {
        Self { min: Some(*range.start()), max: Some(*range.end()) }
    }
}

impl Encode for Within {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let Self(value, bounds) = self;
        match (bounds.min, bounds.max) {
            (Some(min), _) if value < min => {
                Err(Problem::new(format!("the value must be at least {min}, not {value}")))
            }
            (_, Some(max)) if value > max => {
                Err(Problem::new(format!("the value must be at most {max}, not {value}")))
            }
            _ => value.encode(out),
        }
    }
}

/// A decimal number and its bounds, both included, in digits.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn decimal_within(value: Decimal, bounds: impl RangeBounds<&'static str>) -> DecimalWithin {
    DecimalWithin { value, min: digits(bounds.start_bound()), max: digits(bounds.end_bound()) }
}

fn digits(bound: Bound<&&'static str>) -> Option<Decimal> {
    match bound {
        Bound::Included(digits) | Bound::Excluded(digits) => digits.parse().ok(),
        Bound::Unbounded => None,
    }
}

pub(crate) struct DecimalWithin {
    value: Decimal,
    min: Option<Decimal>,
    max: Option<Decimal>,
}

impl Encode for DecimalWithin {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let Self { value, min, max } = self;
        if !value.is_finite() {
            return value.encode(out);
        }
        match (min, max) {
            (Some(min), _) if compare(&value, &min) == Ordering::Less => {
                Err(Problem::new(format!("the value must be at least {min}, not {value}")))
            }
            (_, Some(max)) if compare(&value, &max) == Ordering::Greater => {
                Err(Problem::new(format!("the value must be at most {max}, not {value}")))
            }
            _ => value.encode(out),
        }
    }
}

/// A string that must be a UUID.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn uuid(text: &str) -> Uuid<'_> {
    Uuid(text)
}

pub(crate) struct Uuid<'a>(&'a str);

impl Encode for Uuid<'_> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let groups = self.0.split('-').map(str::len);
        if groups.ne([8, 4, 4, 4, 12]) || !self.0.chars().all(|c| c == '-' || c.is_ascii_hexdigit()) {
            return Err(Problem::new(format!(
                "the value must be a UUID such as 3f2c9a1e-0000-4000-8000-00000000002a, not `{}`",
                self.0.escape_debug()
            )));
        }
        self.0.encode(out)
    }
}

/// A string and its limits in characters.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn max_length(text: &str, max: usize) -> MaxLength<'_> {
    MaxLength { text, max }
}

pub(crate) struct MaxLength<'a> {
    text: &'a str,
    max: usize,
}

impl Encode for MaxLength<'_> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let length = self.text.chars().count();
        if length > self.max {
            return Err(Problem::new(format!(
                "the text may have {} characters at most, not {length}; shorten it",
                self.max
            )));
        }
        self.text.encode(out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::encode::encoded;

    #[test]
    fn a_number_keeps_its_bounds() {
        assert_eq!(encoded(within(1000, ..=1000)).unwrap(), "1000");
        assert_eq!(encoded(within(1001, ..=1000)).unwrap_err(), "the value must be at most 1000, not 1001");
        assert_eq!(encoded(within(1, 1..)).unwrap(), "1");
        assert_eq!(encoded(within(0, 1..=9)).unwrap_err(), "the value must be at least 1, not 0");
        assert!(encoded(within(10, 1..=9)).is_err());
    }

    #[test]
    fn a_decimal_keeps_its_bounds() {
        let check = |value: &str, bounds| encoded(decimal_within(value.parse().unwrap(), bounds));
        for value in ["0.01", "0.1", "9.99", "10", "10.0", "1"] {
            assert!(check(value, "0.01"..="10").is_ok(), "{value}");
        }
        for (value, expected) in [
            ("0.009", "the value must be at least 0.01, not 0.009"),
            ("0", "the value must be at least 0.01, not 0"),
            ("-5", "the value must be at least 0.01, not -5"),
            ("10.001", "the value must be at most 10, not 10.001"),
            ("9999999999999999999999", "the value must be at most 10, not 9999999999999999999999"),
        ] {
            assert_eq!(check(value, "0.01"..="10").unwrap_err(), expected);
        }
        assert!(encoded(decimal_within((-90).into(), "-90"..)).is_ok());
        assert!(encoded(decimal_within((-90.5).into(), "-90"..)).is_err());
        assert!(encoded(decimal_within((-90.5).into(), ..="-90")).is_ok());
        assert!(encoded(decimal_within((-89.5).into(), ..="-90")).is_err());
        assert_eq!(
            encoded(decimal_within(f64::NAN.into(), "0"..)).unwrap_err(),
            "NaN is not a number that can be sent"
        );
    }

    #[test]
    fn a_uuid_is_judged_before_it_is_sent() {
        for text in ["3f2c9a1e-0000-4000-8000-00000000002a", "3F2C9A1E-0000-4000-8000-00000000002A"] {
            assert_eq!(encoded(uuid(text)).unwrap(), format!("\"{text}\""));
        }
        for text in [
            "",
            "12345",
            "3f2c9a1e000040008000 00000000002a",
            "3f2c9a1e-0000-4000-8000-00000000002",
            "3f2c9a1e-0000-4000-8000-00000000002g",
            "{3f2c9a1e-0000-4000-8000-00000000002a}",
            "3f2c9a1e-00004-000-8000-00000000002a",
            "3f2c9a1e-0000-4000-8000-0000000000é",
        ] {
            let problem = encoded(uuid(text)).unwrap_err();
            assert!(problem.ends_with(&format!(", not `{text}`")), "{problem}");
        }
    }

    #[test]
    fn a_text_is_measured_in_characters() {
        assert_eq!(encoded(max_length("éé", 2)).unwrap(), "\"éé\"");
        assert_eq!(
            encoded(max_length("abc", 2)).unwrap_err(),
            "the text may have 2 characters at most, not 3; shorten it"
        );
    }
}
