//! Values that encode themselves, and the reason why one cannot be sent.

use std::fmt;

use serde::Serialize;

/// A value that a field can be set to.
pub(crate) trait Encode: Sized {
    /// Appends the value as JSON. The caller removes the output of a failed value.
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem>;

    /// Returns whether there is no value, so that the field is left as it is.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A type whose values are written as JSON without being consumed.
pub trait Write {
    /// Appends the value as JSON. The caller removes the output of a failed value.
    #[doc(hidden)]
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem>;
}

impl<T: Write> Encode for T {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.write(out)
    }
}

/// The reason for which a value cannot be sent. Setters do not fail, so the object keeps it until the call is sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Problem(Box<str>);

impl Problem {
    pub(crate) fn new(text: impl Into<Box<str>>) -> Self {
        Self(text.into())
    }

    /// Returns the same problem with its place.
    pub(crate) fn at(self, place: impl fmt::Display) -> Self {
        Self(format!("{place}: {self}").into())
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Encodes any value by its serde implementation.
pub(crate) fn json<T: Serialize + ?Sized>(value: &T) -> Json<'_, T> {
    Json(value)
}

pub(crate) struct Json<'a, T: ?Sized>(&'a T);

impl<T: Serialize + ?Sized> Encode for Json<'_, T> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        serde_json::to_writer(out, self.0)
            .map_err(|error| Problem::new(format!("the value cannot be written as JSON: {error}")))
    }
}

/// An explicit `null`, which clears a field; a field that is not sent is kept.
#[allow(dead_code, reason = "used by emitted code alone")]
pub(crate) struct Null;

impl Encode for Null {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        out.extend_from_slice(b"null");
        Ok(())
    }
}

/// A value, or `null` if there is none.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn or_null<T: Encode>(value: T) -> Or<T, Null> {
    Or(value, Null)
}

/// A value, or an empty string if there is none.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn or_empty<T: Encode>(value: T) -> Or<T, &'static str> {
    Or(value, "")
}

pub(crate) struct Or<T, U>(T, U);

impl<T: Encode, U: Encode> Encode for Or<T, U> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        if self.0.is_absent() { self.1.encode(out) } else { self.0.encode(out) }
    }
}

macro_rules! as_serde {
    ($($ty:ty),*) => {$(
        impl Write for $ty {
            fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
                json(self).encode(out)
            }
        }
    )*};
}
as_serde!(bool, i32, i64, str, &str, String);

/// Returns the JSON of one value, for tests.
#[cfg(test)]
pub(crate) fn encoded(value: impl Encode) -> Result<String, String> {
    let mut out = Vec::new();
    match value.encode(&mut out) {
        Ok(()) => Ok(String::from_utf8(out).unwrap()),
        Err(problem) => Err(problem.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::types::input::value::maybe;

    #[test]
    fn values_are_plain_json() {
        assert_eq!(encoded(true).unwrap(), "true");
        assert_eq!(encoded(i64::MIN).unwrap(), "-9223372036854775808");
        assert_eq!(encoded("").unwrap(), r#""""#);
        assert_eq!(encoded(Null).unwrap(), "null");
        assert_eq!(encoded(or_null(maybe::<String>(&None::<&str>))).unwrap(), "null");
        assert_eq!(encoded(or_null(maybe::<String>(&Some("x")))).unwrap(), r#""x""#);
        assert_eq!(encoded(or_empty(maybe::<i64>(&None::<i64>))).unwrap(), r#""""#);
        assert_eq!(encoded(or_empty(maybe::<i64>(&Some(7)))).unwrap(), "7");
        assert_eq!(encoded(json(&(1, "a", None::<i64>))).unwrap(), r#"[1,"a",null]"#);
    }

    #[test]
    fn what_serde_cannot_write_is_a_problem() {
        let problem = encoded(json(&BTreeMap::from([((1, 2), 3)]))).unwrap_err();
        assert_eq!(problem, "the value cannot be written as JSON: key must be a string");
    }
}
