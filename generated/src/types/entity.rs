//! Objects in responses. No member is certain, so no member can make reading fail.

use std::fmt;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, Error as _};

use super::json::{self, Json, Raw};
use super::member::{self, Member};

/// Implements the methods of an entity. The emitted code declares the type: optional fields, and `extra` for other members.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! entity {
    ($name:ident { $($field:ident => $wire:literal),* $(,)? }) => {
        impl $name {
            /// Returns the fields as a row of a table, such as a line of CSV.
            #[must_use]
            pub fn row(&self) -> $crate::Row {
                $crate::Row::new(stringify!($name), &[$($wire),*], self)
            }
        }

        impl $crate::types::Entity for $name {
            fn member(&mut self, name: &str, json: &$crate::types::Json<'_>) {
                match name {
                    $($wire => $crate::types::put(&mut self.$field, name, &mut self.extra, json),)*
                    _ => $crate::types::insert(name, &mut self.extra, json),
                }
            }
        }

        impl $crate::types::Named for $name {
            const NAME: &'static str = stringify!($name);
        }

        impl $crate::types::Lenient for $name {
            fn object(object: &str) -> Option<Self> {
                $crate::types::members(object)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::read(deserializer)
            }
        }

        /// Writes the fields that are set, and then those in `extra`.
        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                $(if let Some(value) = &self.$field {
                    map.serialize_entry($wire, value)?;
                })*
                for (name, value) in &self.extra {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
    };
}
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use entity;

/// An object that accepts any member.
pub(crate) trait Entity {
    /// Sets a field, or keeps the value in `extra`.
    fn member(&mut self, name: &str, json: &Json<'_>);
}

/// The type of an entity.
pub(crate) trait Named: Entity + Default {
    /// Its name, for errors.
    const NAME: &'static str;
}

/// Reads the members of an object.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn members<E: Named>(object: &str) -> Option<E> {
    let mut entity = E::default();
    fill(&mut entity, object)?;
    Some(entity)
}

fn fill(entity: &mut dyn Entity, object: &str) -> Option<()> {
    set(entity, json::members(object)?);
    Some(())
}

fn set(entity: &mut dyn Entity, members: member::Members<'_>) {
    for Member { name, value } in members {
        entity.member(&name, &Json::new(value));
    }
}

/// Reads an entity from any object.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn read<'de, E: Named, D: Deserializer<'de>>(deserializer: D) -> Result<E, D::Error> {
    let mut entity = E::default();
    Members { name: E::NAME, entity: &mut entity }.deserialize(deserializer)?;
    Ok(entity)
}

/// The reader of an object. It is compiled once for each format, not once for each entity.
pub(crate) struct Members<'e> {
    pub(crate) name: &'static str,
    pub(crate) entity: &'e mut dyn Entity,
}

impl<'de> DeserializeSeed<'de> for Members<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let raw = Raw::deserialize(deserializer)?;
        let object = match raw.json() {
            Json::Object(object) => object,
            json => return Err(D::Error::invalid_type(json.found(), &Expected(self.name))),
        };
        set(self.entity, member::Members::new(object));
        Ok(())
    }
}

/// The entity that an error expects.
struct Expected(&'static str);

impl de::Expected for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, a {}", self.0)
    }
}

#[cfg(test)]
mod tests;
