//! Documented bounds, checked before a request is sent.

use std::cmp::Ordering;
use std::ops::{Bound, RangeBounds, RangeFrom, RangeInclusive, RangeToInclusive};

use super::value::{Encode, Problem};
use crate::types::decimal::{Decimal, compare};

/// A rule for the JSON of a value.
pub(crate) trait Check {
    /// Returns the problem of a value that breaks the rule.
    fn check(&self, json: &str) -> Result<(), Problem>;
}

/// A value with a rule, which is applied to its JSON, whatever the type it comes from.
pub(crate) struct Checked<V, C> {
    value: V,
    rule: C,
}

impl<V: Encode, C: Check> Encode for Checked<V, C> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let start = out.len();
        self.value.encode(out)?;
        let json = out.get(start..).unwrap_or_default();
        self.rule.check(std::str::from_utf8(json).unwrap_or_default())
    }

    fn is_absent(&self) -> bool {
        self.value.is_absent()
    }
}

/// An integer and its bounds.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn within<V: Encode>(value: V, bounds: impl Into<Bounds>) -> Checked<V, Bounds> {
    Checked { value, rule: bounds.into() }
}

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

impl Check for Bounds {
    fn check(&self, json: &str) -> Result<(), Problem> {
        let Ok(value) = json.parse::<i64>() else { return Ok(()) };
        match (self.min, self.max) {
            (Some(min), _) if value < min => {
                Err(Problem::new(format!("the value must be at least {min}, not {value}")))
            }
            (_, Some(max)) if value > max => {
                Err(Problem::new(format!("the value must be at most {max}, not {value}")))
            }
            _ => Ok(()),
        }
    }
}

/// A decimal number and its bounds, both included, in digits.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn decimal_within<V: Encode>(
    value: V,
    bounds: impl RangeBounds<&'static str>,
) -> Checked<V, DecimalBounds> {
    let rule = DecimalBounds { min: digits(bounds.start_bound()), max: digits(bounds.end_bound()) };
    Checked { value, rule }
}

fn digits(bound: Bound<&&'static str>) -> Option<Decimal> {
    match bound {
        Bound::Included(digits) | Bound::Excluded(digits) => digits.parse().ok(),
        Bound::Unbounded => None,
    }
}

/// The bounds of a decimal number, both included.
pub(crate) struct DecimalBounds {
    min: Option<Decimal>,
    max: Option<Decimal>,
}

impl Check for DecimalBounds {
    fn check(&self, json: &str) -> Result<(), Problem> {
        let Ok(value) = json.parse::<Decimal>() else { return Ok(()) };
        match (&self.min, &self.max) {
            (Some(min), _) if compare(&value, min) == Ordering::Less => {
                Err(Problem::new(format!("the value must be at least {min}, not {value}")))
            }
            (_, Some(max)) if compare(&value, max) == Ordering::Greater => {
                Err(Problem::new(format!("the value must be at most {max}, not {value}")))
            }
            _ => Ok(()),
        }
    }
}

/// A string that must be a UUID.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn uuid<V: Encode>(value: V) -> Checked<V, Uuid> {
    Checked { value, rule: Uuid }
}

/// The form of a UUID.
pub(crate) struct Uuid;

impl Check for Uuid {
    fn check(&self, json: &str) -> Result<(), Problem> {
        let text = text(json);
        let groups = text.split('-').map(str::len);
        if groups.ne([8, 4, 4, 4, 12]) || !text.chars().all(|c| c == '-' || c.is_ascii_hexdigit()) {
            return Err(Problem::new(format!(
                "the value must be a UUID such as 3f2c9a1e-0000-4000-8000-00000000002a, not `{}`",
                text.escape_debug()
            )));
        }
        Ok(())
    }
}

/// A string and its limit in characters.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn max_length<V: Encode>(value: V, max: usize) -> Checked<V, MaxLength> {
    Checked { value, rule: MaxLength(max) }
}

/// The most characters of a string.
pub(crate) struct MaxLength(usize);

impl Check for MaxLength {
    fn check(&self, json: &str) -> Result<(), Problem> {
        let length = text(json).chars().count();
        if length > self.0 {
            return Err(Problem::new(format!(
                "the text may have {} characters at most, not {length}; shorten it",
                self.0
            )));
        }
        Ok(())
    }
}

/// Returns the string of its JSON.
fn text(json: &str) -> String {
    serde_json::from_str(json).unwrap_or_default()
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
        let check = |value: &str, bounds| encoded(decimal_within(value.parse::<Decimal>().unwrap(), bounds));
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
        assert!(encoded(decimal_within(Decimal::from(-90), "-90"..)).is_ok());
        assert!(encoded(decimal_within(Decimal::from(-90.5), "-90"..)).is_err());
        assert!(encoded(decimal_within(Decimal::from(-90.5), ..="-90")).is_ok());
        assert!(encoded(decimal_within(Decimal::from(-89.5), ..="-90")).is_err());
        assert_eq!(
            encoded(decimal_within(Decimal::from(f64::NAN), "0"..)).unwrap_err(),
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
