//! Bounds that the API's documentation states, checked before anything is sent.

use std::ops::{RangeFrom, RangeInclusive, RangeToInclusive};

use super::{Encode, Problem};

/// A whole number with the bounds that it must keep.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn within(value: i64, bounds: impl Into<Bounds>) -> Within {
    Within(value, bounds.into())
}

pub(crate) struct Within(i64, Bounds);

/// The bounds of a whole number, both included.
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

/// A text with the number of characters that it may have.
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
    fn a_text_is_measured_in_characters() {
        assert_eq!(encoded(max_length("éé", 2)).unwrap(), "\"éé\"");
        assert_eq!(
            encoded(max_length("abc", 2)).unwrap_err(),
            "the text may have 2 characters at most, not 3; shorten it"
        );
    }
}
