//! Objects that are received. Nothing about them is certain, so nothing that is in them makes reading them fail.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Deserialize;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use super::{Decimal, Timestamp};

/// What an entity can do. The emitted code declares the type: optional fields, and `extra` for all else.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! entity {
    ($name:ident { $($field:ident => $wire:literal),* $(,)? }) => {
        impl $crate::types::Entity for $name {
            fn member<'de, A: ::serde::de::MapAccess<'de>>(
                &mut self,
                name: &str,
                map: &mut A,
            ) -> Result<(), A::Error> {
                match name {
                    $($wire => $crate::types::take(&mut self.$field, name, &mut self.extra, map),)*
                    _ => $crate::types::keep(name, &mut self.extra, map),
                }
            }
        }

        impl $crate::types::Lenient for $name {
            fn object<'de, A: ::serde::de::MapAccess<'de>>(
                map: A,
            ) -> Result<$crate::types::Found<Self>, A::Error> {
                $crate::types::members(map).map($crate::types::Found::This)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::read(deserializer, stringify!($name))
            }
        }

        /// Writes the fields that are set, and then what is in `extra`.
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

/// An object that takes whatever members come.
pub(crate) trait Entity: Default {
    /// Takes the value of a member in.
    fn member<'de, A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error>;
}

/// What stands where a value was to be.
pub enum Found<T> {
    /// `null`.
    Nothing,
    /// The value.
    This(T),
    /// Something else.
    Other(Value),
}

/// A type that says for each kind of JSON whether it can be read from it, instead of failing.
pub trait Lenient: Sized {
    /// Reads `true` or `false`.
    fn boolean(_: bool) -> Option<Self> {
        None
    }

    /// Reads a whole number.
    fn integer(_: i64) -> Option<Self> {
        None
    }

    /// Reads any other number.
    fn float(_: f64) -> Option<Self> {
        None
    }

    /// Reads a text.
    fn text(_: &str) -> Option<Self> {
        None
    }

    /// Reads an array.
    fn array<'de, A: SeqAccess<'de>>(items: A) -> Result<Found<Self>, A::Error> {
        values(items).map(|values| Self::any(Value::Array(values)))
    }

    /// Reads an object.
    fn object<'de, A: MapAccess<'de>>(map: A) -> Result<Found<Self>, A::Error> {
        Value::deserialize(MapAccessDeserializer::new(map)).map(Self::any)
    }

    /// Reads what none of the others did.
    fn any(value: Value) -> Found<Self> {
        Found::Other(value)
    }

    /// Reads a `null` that is an item of a list.
    fn null() -> Option<Self> {
        None
    }
}

/// Takes a member in: as the field that it is, or among the rest where it is of another type.
pub(crate) fn take<'de, T: Lenient, A: MapAccess<'de>>(
    field: &mut Option<T>,
    name: &str,
    extra: &mut Map<String, Value>,
    map: &mut A,
) -> Result<(), A::Error> {
    match map.next_value()? {
        Found::Nothing => {}
        Found::This(value) => *field = Some(value),
        Found::Other(value) => {
            extra.insert(name.to_owned(), value);
        }
    }
    Ok(())
}

/// Keeps a member that no field is for.
pub(crate) fn keep<'de, A: MapAccess<'de>>(
    name: &str,
    extra: &mut Map<String, Value>,
    map: &mut A,
) -> Result<(), A::Error> {
    extra.insert(name.to_owned(), map.next_value()?);
    Ok(())
}

/// All members of an object.
pub(crate) fn members<'de, E: Entity, A: MapAccess<'de>>(mut map: A) -> Result<E, A::Error> {
    let mut entity = E::default();
    while let Some(Name(name)) = map.next_key()? {
        entity.member(&name, &mut map)?;
    }
    Ok(entity)
}

/// Reads an entity: whatever is an object.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn read<'de, E: Entity, D: Deserializer<'de>>(
    deserializer: D,
    name: &'static str,
) -> Result<E, D::Error> {
    struct Members<E>(&'static str, PhantomData<E>);

    impl<'de, E: Entity> Visitor<'de> for Members<E> {
        type Value = E;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "an object, a {}", self.0)
        }

        fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<E, A::Error> {
            members(map)
        }
    }

    deserializer.deserialize_map(Members(name, PhantomData))
}

fn values<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Vec<Value>, A::Error> {
    let mut values = Vec::new();
    while let Some(value) = items.next_element()? {
        values.push(value);
    }
    Ok(values)
}

impl<'de, T: Lenient> Deserialize<'de> for Found<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any(PhantomData))
    }
}

struct Any<T>(PhantomData<T>);

fn or_any<T: Lenient>(read: Option<T>, value: impl Into<Value>) -> Found<T> {
    read.map_or_else(|| T::any(value.into()), Found::This)
}

impl<'de, T: Lenient> Visitor<'de> for Any<T> {
    type Value = Found<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Found<T>, E> {
        Ok(Found::Nothing)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Found<T>, E> {
        Ok(or_any(T::boolean(value), value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Found<T>, E> {
        Ok(or_any(T::integer(value), value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Found<T>, E> {
        Ok(or_any(i64::try_from(value).ok().and_then(T::integer), value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Found<T>, E> {
        Ok(or_any(T::float(value), value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Found<T>, E> {
        Ok(or_any(T::text(value), value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Found<T>, A::Error> {
        T::array(items)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Found<T>, A::Error> {
        T::object(map)
    }
}

/// Reads a whole number, or a text that holds one.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    struct Whole;

    impl Visitor<'_> for Whole {
        type Value = i64;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a whole number")
        }

        fn visit_i64<E: Error>(self, value: i64) -> Result<i64, E> {
            Ok(value)
        }

        fn visit_u64<E: Error>(self, value: u64) -> Result<i64, E> {
            i64::try_from(value).map_err(|_| E::custom("the number is too large"))
        }

        fn visit_str<E: Error>(self, value: &str) -> Result<i64, E> {
            value.parse().map_err(|_| E::custom("the text is not a whole number"))
        }
    }

    deserializer.deserialize_any(Whole)
}

/// A name, borrowed where it can be.
pub(crate) struct Name<'de>(pub(crate) Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;

        impl<'de> Visitor<'de> for Text {
            type Value = Name<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a name")
            }

            fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Borrowed(name)))
            }

            fn visit_str<E: Error>(self, name: &str) -> Result<Name<'de>, E> {
                Ok(Name(Cow::Owned(name.to_owned())))
            }
        }

        deserializer.deserialize_str(Text)
    }
}

impl Lenient for bool {
    fn boolean(value: bool) -> Option<Self> {
        Some(value)
    }
}

/// A whole number, also one that is written as a text or with a fraction of nothing.
impl Lenient for i64 {
    fn integer(value: i64) -> Option<Self> {
        Some(value)
    }

    fn float(value: f64) -> Option<Self> {
        // From here on more than one number that may have been written is read as the same.
        const INEXACT: f64 = 9_007_199_254_740_992.0;
        (value.fract() == 0.0 && value.abs() < INEXACT).then_some(value as Self)
    }

    fn text(value: &str) -> Option<Self> {
        value.parse().ok()
    }
}

impl Lenient for String {
    fn text(value: &str) -> Option<Self> {
        Some(value.to_owned())
    }
}

impl Lenient for Decimal {
    fn integer(value: i64) -> Option<Self> {
        Some(value.into())
    }

    fn float(value: f64) -> Option<Self> {
        Some(value.into())
    }

    fn text(value: &str) -> Option<Self> {
        value.parse().ok()
    }
}

impl Lenient for Timestamp {
    fn text(value: &str) -> Option<Self> {
        Self::read(value)
    }
}

impl Lenient for Value {
    fn any(value: Value) -> Found<Self> {
        Found::This(value)
    }

    fn null() -> Option<Self> {
        Some(Self::Null)
    }
}

impl<T: Lenient> Lenient for Box<T> {
    fn object<'de, A: MapAccess<'de>>(map: A) -> Result<Found<Self>, A::Error> {
        Ok(match T::object(map)? {
            Found::Nothing => Found::Nothing,
            Found::This(value) => Found::This(Self::new(value)),
            Found::Other(value) => Found::Other(value),
        })
    }
}

/// A list all of whose items can be read.
impl<T: Lenient> Lenient for Vec<T> {
    fn array<'de, A: SeqAccess<'de>>(items: A) -> Result<Found<Self>, A::Error> {
        let values = values(items)?;
        let read: Option<Self> = values.iter().map(item).collect();
        Ok(read.map_or(Found::Other(Value::Array(values)), Found::This))
    }
}

fn item<T: Lenient>(value: &Value) -> Option<T> {
    match Found::deserialize(value) {
        Ok(Found::This(item)) => Some(item),
        Ok(Found::Nothing) => T::null(),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
