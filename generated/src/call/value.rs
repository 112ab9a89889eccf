//! A request as a value: it can be compared, hashed and serialized.

use std::hash::{Hash, Hasher};

use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};

use super::{Call, Detached};
use crate::types::json::Raw;

impl<O> PartialEq for Call<Detached, O> {
    fn eq(&self, other: &Self) -> bool {
        self.fields == other.fields && self.options == other.options
    }
}

impl<O> Eq for Call<Detached, O> {}

/// Hashes the fields alone: requests that are equal have equal fields.
impl<O> Hash for Call<Detached, O> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.fields.hash(state);
    }
}

/// Writes the fields as they are sent, but not the options of the call. Fails if a field has a value that cannot be sent.
impl<O> Serialize for Call<Detached, O> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(problem) = self.fields.problem() {
            return Err(S::Error::custom(problem));
        }
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.fields.members() {
            let name: String = serde_json::from_slice(name).map_err(S::Error::custom)?;
            let value: Raw<'_> = serde_json::from_slice(value).map_err(S::Error::custom)?;
            map.serialize_entry(&name, &value.json().value())?;
        }
        map.end()
    }
}
