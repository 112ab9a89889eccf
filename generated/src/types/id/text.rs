//! Ids that are strings.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::Kind;
use crate::types::encode::uuid;
use crate::types::encode::value::{Encode, Problem, Write};
use crate::types::input::text::Textual;
use crate::types::input::value::{Convert, Field};
use crate::types::lenient::{Lenient, strictly};

/// An id that is a string. Where it must be a UUID, a call with any other string is refused before it is sent.
///
/// Each kind of id has a name and is a type of its own: a field takes no id of another kind.
pub struct TextId<K> {
    text: String,
    kind: PhantomData<fn() -> K>,
}

impl<K> TextId<K> {
    /// Creates the id from its string.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), kind: PhantomData }
    }

    /// Returns the id as a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl<K> Clone for TextId<K> {
    fn clone(&self) -> Self {
        Self::new(self.as_str())
    }
}

impl<K: Kind> fmt::Debug for TextId<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple(K::NAME).field(&self.text).finish()
    }
}

impl<K> fmt::Display for TextId<K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.text)
    }
}

impl<K> PartialEq for TextId<K> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<K> Eq for TextId<K> {}

impl<K> PartialOrd for TextId<K> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K> Ord for TextId<K> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.text.cmp(&other.text)
    }
}

impl<K> Hash for TextId<K> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<K> From<&str> for TextId<K> {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl<K> From<String> for TextId<K> {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl<K> From<TextId<K>> for String {
    fn from(id: TextId<K>) -> Self {
        id.text
    }
}

impl<K> FromStr for TextId<K> {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::new(text))
    }
}

impl<K: Kind> Write for TextId<K> {
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let text = self.as_str();
        if K::IS_UUID { uuid(text).encode(out) } else { text.encode(out) }
    }
}

impl<K: Kind> Convert<Field<Self>> for TextId<K> {
    fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.write(out)
    }
}

impl<K: Kind> Textual for TextId<K> {}

impl<K> Serialize for TextId<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, K> Deserialize<'de> for TextId<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        strictly(deserializer, "a string").map(|text: String| Self::new(text))
    }
}

impl<K> Lenient for TextId<K> {
    fn number(id: &str) -> Option<Self> {
        Some(Self::new(id))
    }

    fn text(id: &str) -> Option<Self> {
        Some(Self::new(id))
    }
}
