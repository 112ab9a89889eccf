//! JSON that was checked before: an entity in it is read without a second check.

use std::iter;

use serde::de::value::{BorrowedStrDeserializer, MapDeserializer};
use serde::de::{Deserializer, Visitor};
use serde_json::Error;

use super::json::RAW;

/// A JSON value that is valid. It is read like any other by `serde_json`, but its raw text is there already.
pub(crate) struct Checked<'de>(pub(crate) &'de str);

macro_rules! read {
    ($($method:ident($($argument:ident: $kind:ty),*);)*) => {$(
        fn $method<V: Visitor<'de>>(self, $($argument: $kind,)* visitor: V) -> Result<V::Value, Error> {
            serde_json::Deserializer::from_str(self.0).$method($($argument,)* visitor)
        }
    )*};
}

impl<'de> Deserializer<'de> for Checked<'de> {
    type Error = Error;

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name != RAW {
            return serde_json::Deserializer::from_str(self.0).deserialize_newtype_struct(name, visitor);
        }
        let [name, text] = [RAW, self.0].map(BorrowedStrDeserializer::new);
        visitor.visit_map(MapDeserializer::new(iter::once((name, text))))
    }

    read! {
        deserialize_any();
        deserialize_bool();
        deserialize_i8();
        deserialize_i16();
        deserialize_i32();
        deserialize_i64();
        deserialize_i128();
        deserialize_u8();
        deserialize_u16();
        deserialize_u32();
        deserialize_u64();
        deserialize_u128();
        deserialize_f32();
        deserialize_f64();
        deserialize_char();
        deserialize_str();
        deserialize_string();
        deserialize_bytes();
        deserialize_byte_buf();
        deserialize_option();
        deserialize_unit();
        deserialize_unit_struct(name: &'static str);
        deserialize_seq();
        deserialize_tuple(len: usize);
        deserialize_tuple_struct(name: &'static str, len: usize);
        deserialize_map();
        deserialize_struct(name: &'static str, fields: &'static [&'static str]);
        deserialize_enum(name: &'static str, variants: &'static [&'static str]);
        deserialize_identifier();
        deserialize_ignored_any();
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use serde::de::{Deserialize as _, DeserializeOwned, IgnoredAny};
    use serde_json::{Value, json};

    use super::*;
    use crate::types::Raw;

    /// Compares both readings of a value, and their errors.
    #[track_caller]
    fn check<T: DeserializeOwned + PartialEq + std::fmt::Debug>(json: &str) {
        let read = T::deserialize(Checked(json)).map_err(|error| error.to_string());
        assert_eq!(read, serde_json::from_str(json).map_err(|error| error.to_string()), "{json}");
    }

    #[test]
    fn checked_json_is_read_like_any_other() {
        for json in ["1", "-1", "1.5", "true", "null", r#""a""#, "[1,2]", r#"{"a":1}"#, r#"{"a":[null]}"#] {
            check::<Value>(json);
            check::<Option<Value>>(json);
            check::<bool>(json);
            check::<(i8, u8)>(json);
            check::<i64>(json);
            check::<u32>(json);
            check::<f64>(json);
            check::<char>(json);
            check::<String>(json);
            check::<()>(json);
            check::<Vec<i64>>(json);
            check::<HashMap<String, i64>>(json);
            assert!(IgnoredAny::deserialize(Checked(json)).is_ok());
            let raw = Raw::deserialize(Checked(json)).unwrap();
            assert_eq!(raw.json().value(), serde_json::from_str::<Value>(json).unwrap());
        }
        assert_eq!(Value::deserialize(Checked(" [1] ")).unwrap(), json!([1]));
    }
}
