//! Ids that are numbers.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::Kind;
use crate::error::Error;
use crate::types::encode::value::{Problem, Write};
use crate::types::input::number::Integral;
use crate::types::input::text::Textual;
use crate::types::input::value::{Convert, Field};
use crate::types::lenient::{Lenient, strictly};

/// An id that is a number.
///
/// Each kind of id has a name, such as `JobId`, and is a type of its own: a field takes no id of another kind.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::JobId;
///
/// let id: JobId = "12345".parse()?;
/// assert_eq!(id, 12345);
/// assert_eq!(id.get(), 12345);
/// assert_eq!(id, JobId::new(12345));
/// # Ok(())
/// # }
/// ```
pub struct Id<K> {
    number: i64,
    kind: PhantomData<fn() -> K>,
}

impl<K> Id<K> {
    /// Creates the id from its number.
    #[must_use]
    pub const fn new(number: i64) -> Self {
        Self { number, kind: PhantomData }
    }

    /// Returns the id as a number.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.number
    }
}

// By hand, since derives would add bounds on the marker of the kind.
impl<K> Clone for Id<K> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<K> Copy for Id<K> {}

impl<K: Kind> fmt::Debug for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(K::NAME).field(&self.number).finish()
    }
}

impl<K> fmt::Display for Id<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.number, f)
    }
}

impl<K> PartialEq for Id<K> {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

impl<K> Eq for Id<K> {}

impl<K> PartialEq<i64> for Id<K> {
    fn eq(&self, other: &i64) -> bool {
        self.number == *other
    }
}

impl<K> PartialEq<Id<K>> for i64 {
    fn eq(&self, other: &Id<K>) -> bool {
        *self == other.number
    }
}

impl<K> PartialOrd for Id<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for Id<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.number.cmp(&other.number)
    }
}

impl<K> Hash for Id<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number.hash(state);
    }
}

impl<K> From<i32> for Id<K> {
    fn from(number: i32) -> Self {
        Self::new(number.into())
    }
}

impl<K> From<i64> for Id<K> {
    fn from(number: i64) -> Self {
        Self::new(number)
    }
}

impl<K> From<u32> for Id<K> {
    fn from(number: u32) -> Self {
        Self::new(number.into())
    }
}

impl<K> From<Id<K>> for i64 {
    fn from(id: Id<K>) -> Self {
        id.number
    }
}

impl<K: Kind> TryFrom<u64> for Id<K> {
    type Error = Error;

    fn try_from(number: u64) -> Result<Self, Error> {
        checked(i64::try_from(number).ok(), number)
    }
}

impl<K: Kind> TryFrom<usize> for Id<K> {
    type Error = Error;

    fn try_from(number: usize) -> Result<Self, Error> {
        checked(i64::try_from(number).ok(), number)
    }
}

fn checked<K: Kind>(number: Option<i64>, given: impl fmt::Display) -> Result<Id<K>, Error> {
    match number {
        Some(number) => Ok(Id::new(number)),
        None => Err(Error::invalid_value(K::NAME, given, "at most 2^63 - 1")),
    }
}

impl<K: Kind> FromStr for Id<K> {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        match text.parse() {
            Ok(number) => Ok(Self::new(number)),
            Err(_) => Err(Error::invalid_value(K::NAME, text, "a whole number")),
        }
    }
}

impl<K: Kind> TryFrom<&str> for Id<K> {
    type Error = Error;

    fn try_from(text: &str) -> Result<Self, Error> {
        text.parse()
    }
}

impl<K> Write for Id<K> {
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.number.write(out)
    }
}

impl<K> Convert<Field<Self>> for Id<K> {
    fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.write(out)
    }
}

impl<K> Integral for Id<K> {
    const LARGEST: Option<i64> = Some(i64::MAX);
}

impl<K: Kind> Textual for Id<K> {}

impl<K> Serialize for Id<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.number)
    }
}

impl<'de, K> Deserialize<'de> for Id<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        strictly(deserializer, "a whole number").map(Self::new)
    }
}

impl<K> Lenient for Id<K> {
    fn number(id: &str) -> Option<Self> {
        i64::number(id).map(Self::new)
    }

    fn text(id: &str) -> Option<Self> {
        i64::text(id).map(Self::new)
    }
}
