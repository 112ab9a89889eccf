//! Numbers with a fraction, exact to the digit.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{self, Serialize, Serializer};

use super::lenient::{Lenient, strictly};
use super::number::{digits, shortest};
use crate::error::Error;
use crate::types::encode::value::{Problem, Write};

/// A decimal number. It is sent with exactly the digits that it was given: `1` stays `1`, and `0.1` stays `0.1`.
///
/// A floating-point number is converted to the shortest decimal that represents it. Zeros that do not change the value are
/// dropped, so that equal numbers compare equal.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::Decimal;
///
/// assert_eq!(Decimal::from(1.0), Decimal::from(1));
/// assert_eq!(Decimal::from(0.1).to_string(), "0.1");
///
/// let exact: Decimal = "12345678901234567890.12".parse()?;
/// assert_eq!(exact.to_string(), "12345678901234567890.12");
/// # Ok::<(), vh3_bigchange::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Decimal(Box<str>);

impl Decimal {
    /// Returns the digits, or the name of a floating-point number without digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Reads the digits of a JSON number.
    pub(crate) fn read(number: &str) -> Option<Self> {
        digits(number).map(Self)
    }

    pub(crate) fn is_finite(&self) -> bool {
        self.0.ends_with(|c: char| c.is_ascii_digit())
    }
}

/// Orders by value. A float that is not finite is before or after all numbers; `NaN` is the last.
impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        match (rank(self), rank(other)) {
            (0, 0) => compare(self, other),
            (one, another) => one.cmp(&another),
        }
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// Returns the place of a number that is not finite among the others, whose place is 0.
fn rank(number: &Decimal) -> i8 {
    match number.as_str() {
        "-inf" => -1,
        "inf" => 1,
        "NaN" => 2,
        _ => 0,
    }
}

/// Fails on a number with more digits than an `f64` has.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::Decimal;
///
/// let price: Decimal = "12.50".parse()?;
/// assert_eq!(f64::try_from(price)?, 12.5);
/// assert!(f64::try_from("12345678901234567.89".parse::<Decimal>()?).is_err());
/// # Ok(())
/// # }
/// ```
impl TryFrom<Decimal> for f64 {
    type Error = Error;

    fn try_from(number: Decimal) -> Result<Self, Error> {
        Self::try_from(&number)
    }
}

/// Fails on a number with more digits than an `f64` has.
impl TryFrom<&Decimal> for f64 {
    type Error = Error;

    fn try_from(number: &Decimal) -> Result<Self, Error> {
        match number.as_str().parse() {
            Ok(float) if number.is_finite() && Decimal::from(float) == *number => Ok(float),
            _ => Err(Error::invalid_value("float", number, "a number that an f64 holds to the last digit")),
        }
    }
}

/// Compares two finite numbers by their value.
pub(crate) fn compare(one: &Decimal, other: &Decimal) -> Ordering {
    match (one.0.strip_prefix('-'), other.0.strip_prefix('-')) {
        (None, None) => compare_digits(&one.0, &other.0),
        (Some(one), Some(other)) => compare_digits(other, one),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
    }
}

/// Compares two unsigned numbers without redundant leading zeros.
fn compare_digits(one: &str, other: &str) -> Ordering {
    let (whole, fraction) = one.split_once('.').unwrap_or((one, ""));
    let (other_whole, other_fraction) = other.split_once('.').unwrap_or((other, ""));
    let wholes = whole.len().cmp(&other_whole.len()).then_with(|| whole.cmp(other_whole));
    wholes.then_with(|| fraction.cmp(other_fraction))
}

/// Reads digits with at most one dot among them, such as `-12.50`.
impl FromStr for Decimal {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        shortest(text)
            .map(Self)
            .ok_or_else(|| Error::invalid_value("decimal", text, "digits with at most one dot, such as 12.5"))
    }
}

macro_rules! from_integer {
    ($($integer:ident)*) => {$(
        impl From<$integer> for Decimal {
            fn from(number: $integer) -> Self {
                Self(number.to_string().into())
            }
        }
    )*};
}
from_integer!(i8 i16 i32 i64 u8 u16 u32 u64);

macro_rules! from_float {
    ($($float:ident)*) => {$(
        /// Converts the number to the shortest decimal that represents it. A number that is not finite is refused when it is sent.
        impl From<$float> for Decimal {
            fn from(number: $float) -> Self {
                let text = number.to_string();
                Self(shortest(&text).unwrap_or_else(|| text.into()))
            }
        }
    )*};
}
from_float!(f32 f64);

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl fmt::Debug for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Write for Decimal {
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        if !self.is_finite() {
            return Err(Problem::new(format!("{self} is not a number that can be sent")));
        }
        out.extend_from_slice(self.0.as_bytes());
        Ok(())
    }
}

/// Writes a JSON number, or a string if the number has more digits than an `f64` can hold.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !self.is_finite() {
            return Err(ser::Error::custom(format_args!("{self} is not a number that can be sent")));
        }
        if let Ok(integer) = self.0.parse() {
            return serializer.serialize_i64(integer);
        }
        match self.0.parse::<f64>() {
            Ok(float) if Self::from(float) == *self => serializer.serialize_f64(float),
            _ => serializer.serialize_str(&self.0),
        }
    }
}

impl Lenient for Decimal {
    fn number(digits: &str) -> Option<Self> {
        Self::read(digits)
    }

    fn text(text: &str) -> Option<Self> {
        Self::read(text)
    }
}

/// Reads a number, or a string with a number, without rounding.
impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        strictly(deserializer, "a number")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::encode::encoded;

    #[track_caller]
    fn check(number: impl Into<Decimal>, expected: &str) {
        assert_eq!(encoded(number.into()).unwrap_or_else(|problem| problem), expected);
    }

    #[test]
    fn numbers_are_sent_in_their_shortest_form() {
        check(1, "1");
        check(1.0, "1");
        check(-0.0, "0");
        check(0.1, "0.1");
        check(0.1_f32, "0.1");
        check(1e21, "1000000000000000000000");
        check(-2.50, "-2.5");
        check(u64::MAX, "18446744073709551615");
    }

    #[test]
    fn what_is_no_number_is_refused_when_it_is_sent() {
        check(f64::NAN, "NaN is not a number that can be sent");
        check(f64::NEG_INFINITY, "-inf is not a number that can be sent");
    }

    #[test]
    fn texts_keep_their_value() {
        for (text, expected) in
            [("007.50", "7.5"), ("+1", "1"), ("-0.0", "0"), ("100", "100"), ("0.10", "0.1")]
        {
            check(text.parse::<Decimal>().unwrap(), expected);
        }
        for text in ["", "-", ".5", "5.", "1,5", "1e3", "NaN", "1.2.3", " 1"] {
            assert!(text.parse::<Decimal>().is_err(), "{text:?}");
        }
    }

    #[test]
    fn every_digit_is_read() {
        for (json, expected) in [
            ("12345678901234567.89", "12345678901234567.89"),
            ("18446744073709551616", "18446744073709551616"),
            ("-0.10e1", "-1"),
            ("1.5E-3", "0.0015"),
            ("12e2", "1200"),
            ("123.45e1", "1234.5"),
            ("0e9", "0"),
            (r#""12345678901234567.890""#, "12345678901234567.89"),
        ] {
            let read: Decimal = serde_json::from_str(json).unwrap();
            assert_eq!(read.as_str(), expected, "{json}");
            let again: Decimal = serde_json::from_str(&serde_json::to_string(&read).unwrap()).unwrap();
            assert_eq!(again, read);
        }
        for json in ["1e999999999", "1e-999999999", "true", r#""1,5""#, r#""1e""#] {
            assert!(serde_json::from_str::<Decimal>(json).is_err(), "{json}");
        }
    }

    #[test]
    fn decimals_are_in_the_order_of_their_values() {
        let mut numbers: Vec<Decimal> =
            [f64::NAN, 10.0, 9.5, f64::INFINITY, -1.0, 0.0, -10.0, f64::NEG_INFINITY]
                .into_iter()
                .map(Decimal::from)
                .collect();
        numbers.sort();
        assert_eq!(format!("{numbers:?}"), "[-inf, -10, -1, 0, 9.5, 10, inf, NaN]");
    }

    #[test]
    fn float_comes_from_digits_that_it_holds() {
        for text in ["0", "0.1", "-2.5", "1000000000000000000000"] {
            let number: Decimal = text.parse().unwrap();
            assert_eq!(Decimal::from(f64::try_from(&number).unwrap()), number);
        }
        for number in ["0.12345678901234567890".parse().unwrap(), Decimal::from(f64::NAN)] {
            assert!(f64::try_from(number).is_err());
        }
    }

    #[test]
    fn serde_reads_and_writes_numbers() {
        let read: Vec<Decimal> = serde_json::from_str(r#"[1, 2.5, "3.10"]"#).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), "[1,2.5,3.1]");
    }
}
