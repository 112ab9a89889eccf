//! Numbers with a fraction, exact to the digit.

use std::fmt;
use std::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Visitor};
use serde::ser::{self, Serialize, Serializer};

use crate::error::Error;
use crate::types::encode::{Encode, Problem};

/// A decimal number that is sent with the digits it was given: `1` stays `1`, and `0.1` is not a sum of binary fractions.
///
/// A floating-point number gives the shortest decimal that stands for it. Zeros that do not change the value are dropped,
/// so that equal numbers are equal.
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
    /// The digits, or what a floating-point number calls itself that has none.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn is_finite(&self) -> bool {
        self.0.ends_with(|c: char| c.is_ascii_digit())
    }
}

/// Drops what does not change the value; `None` where the text is not a decimal number.
fn shortest(text: &str) -> Option<Box<str>> {
    let (minus, digits) = match text.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", text.strip_prefix('+').unwrap_or(text)),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !number(whole) || !number(fraction) {
        return None;
    }
    let whole = whole.trim_start_matches('0');
    let fraction = fraction.trim_end_matches('0');
    Some(match (whole, fraction) {
        ("", "") => "0".into(),
        ("", _) => format!("{minus}0.{fraction}").into(),
        (_, "") => format!("{minus}{whole}").into(),
        (_, _) => format!("{minus}{whole}.{fraction}").into(),
    })
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
        /// The shortest decimal that stands for the number. What is not finite is refused when it is sent.
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

impl Encode for Decimal {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        if !self.is_finite() {
            return Err(Problem::new(format!("{self} is not a number that can be sent")));
        }
        out.extend_from_slice(self.0.as_bytes());
        Ok(())
    }
}

/// Writes an integer where it is one, else the nearest `f64`: serde knows no decimals.
impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Ok(integer) = self.0.parse() {
            return serializer.serialize_i64(integer);
        }
        match self.0.parse::<f64>() {
            Ok(float) if float.is_finite() => serializer.serialize_f64(float),
            _ => Err(ser::Error::custom(format_args!("{self} is not a number that can be sent"))),
        }
    }
}

/// Reads a number, or a text that holds one.
impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Number;

        impl Visitor<'_> for Number {
            type Value = Decimal;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a number")
            }

            fn visit_i64<E: de::Error>(self, number: i64) -> Result<Decimal, E> {
                Ok(number.into())
            }

            fn visit_u64<E: de::Error>(self, number: u64) -> Result<Decimal, E> {
                Ok(number.into())
            }

            fn visit_f64<E: de::Error>(self, number: f64) -> Result<Decimal, E> {
                Ok(number.into())
            }

            fn visit_str<E: de::Error>(self, text: &str) -> Result<Decimal, E> {
                text.parse().map_err(|_| E::custom("the text is not a decimal number"))
            }
        }

        deserializer.deserialize_any(Number)
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
    fn serde_reads_and_writes_numbers() {
        let read: Vec<Decimal> = serde_json::from_str(r#"[1, 2.5, "3.10"]"#).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), "[1,2.5,3.1]");
    }
}
