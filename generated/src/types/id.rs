//! Ids: numbers or texts that only their own kind of field takes.

/// Implements the methods of an id over `i64`. The emitted code declares the type itself, with its derives.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! integer_id {
    ($id:ident) => {
        impl $id {
            /// The id as a number.
            #[must_use]
            pub const fn get(self) -> i64 {
                self.0
            }
        }

        $crate::types::integer_id!(@from $id: i32 i64 u32);
        $crate::types::integer_id!(@try_from $id: u64 usize);

        impl ::std::fmt::Display for $id {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::std::str::FromStr for $id {
            type Err = $crate::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse()
                    .map(Self)
                    .map_err(|_| $crate::Error::invalid_value(stringify!($id), text, "a whole number"))
            }
        }

        impl $crate::types::encode::Encode for $id {
            fn encode(self, out: &mut Vec<u8>) -> Result<(), $crate::types::encode::Problem> {
                $crate::types::encode::Encode::encode(self.0, out)
            }
        }

        impl ::serde::Serialize for $id {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.0)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $id {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::strictly(deserializer, "a whole number").map(Self)
            }
        }

        impl $crate::types::Lenient for $id {
            fn number(id: &str) -> Option<Self> {
                $crate::types::Lenient::number(id).map(Self)
            }

            fn text(id: &str) -> Option<Self> {
                $crate::types::Lenient::text(id).map(Self)
            }
        }
    };
    (@from $id:ident: $($number:ident)*) => {$(
        impl From<$number> for $id {
            fn from(id: $number) -> Self {
                Self(i64::from(id))
            }
        }
    )*};
    (@try_from $id:ident: $($number:ident)*) => {$(
        impl TryFrom<$number> for $id {
            type Error = $crate::Error;

            fn try_from(id: $number) -> Result<Self, Self::Error> {
                i64::try_from(id)
                    .map(Self)
                    .map_err(|_| $crate::Error::invalid_value(stringify!($id), id, "at most 2^63 - 1"))
            }
        }
    )*};
}
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use integer_id;

/// Implements the traits of an id over `String` of any form. The emitted code declares the type itself, with its derives.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! text_id {
    ($id:ident) => {
        $crate::types::text_id!(@all $id);

        impl $crate::types::encode::Encode for $id {
            fn encode(self, out: &mut Vec<u8>) -> Result<(), $crate::types::encode::Problem> {
                $crate::types::encode::Encode::encode(&*self.0, out)
            }
        }
    };
    (@all $id:ident) => {
        impl $id {
            /// The id as text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $id {
            fn from(id: &str) -> Self {
                Self(id.to_owned())
            }
        }

        impl From<String> for $id {
            fn from(id: String) -> Self {
                Self(id)
            }
        }

        impl ::std::fmt::Display for $id {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(&self.0)
            }
        }

        impl ::serde::Serialize for $id {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $id {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::strictly(deserializer, "a string").map(Self)
            }
        }

        impl $crate::types::Lenient for $id {
            fn number(id: &str) -> Option<Self> {
                Some(id.into())
            }

            fn text(id: &str) -> Option<Self> {
                Some(id.into())
            }
        }
    };
}
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use text_id;

/// Implements the traits of an id that is a UUID: any other text is refused before it is sent, and read as it is.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! uuid_id {
    ($id:ident) => {
        $crate::types::text_id!(@all $id);

        impl $crate::types::encode::Encode for $id {
            fn encode(self, out: &mut Vec<u8>) -> Result<(), $crate::types::encode::Problem> {
                $crate::types::encode::Encode::encode($crate::types::encode::uuid(&self.0), out)
            }
        }
    };
}
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use uuid_id;

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros write methods for types that users see")]
mod tests {
    use crate::types::encode::{csv, encoded};

    #[derive(Clone, Copy, Debug, PartialEq)]
    struct Number(i64);
    integer_id!(Number);

    #[derive(Clone, Debug, PartialEq)]
    struct Text(String);
    text_id!(Text);

    #[derive(Clone, Debug, PartialEq)]
    struct Uuid(String);
    uuid_id!(Uuid);

    #[test]
    fn a_number_comes_from_any_integer_that_fits() {
        assert_eq!(Number::from(7).get(), 7);
        assert_eq!(Number::from(7_u32), "7".parse().unwrap());
        assert_eq!(Number::try_from(7_usize).unwrap().to_string(), "7");
        assert_eq!(
            Number::try_from(u64::MAX).unwrap_err().to_string(),
            "`18446744073709551615` is not a Number: expected at most 2^63 - 1"
        );
        assert_eq!(
            "7.0".parse::<Number>().unwrap_err().to_string(),
            "`7.0` is not a Number: expected a whole number"
        );
    }

    #[test]
    fn an_id_that_is_no_uuid_is_not_sent() {
        let uuid = "3f2c9a1e-0000-4000-8000-00000000002a";
        assert_eq!(encoded(csv::<Uuid>([uuid])).unwrap(), format!("\"{uuid}\""));
        assert_eq!(
            encoded(csv::<Uuid>([uuid, "42"])).unwrap_err(),
            "[1]: the value must be a UUID such as 3f2c9a1e-0000-4000-8000-00000000002a, not `42`"
        );
        assert_eq!(serde_json::from_str::<Uuid>(r#""42""#).unwrap().as_str(), "42");
    }

    #[test]
    fn ids_are_sent_and_read_as_what_they_are() {
        assert_eq!(encoded(csv::<Number>([1, 2])).unwrap(), r#""1,2""#);
        assert_eq!(encoded(Text::from("a-b")).unwrap(), r#""a-b""#);
        assert_eq!(serde_json::from_str::<Number>("5").unwrap(), Number(5));
        assert_eq!(serde_json::to_string(&Text::from("x")).unwrap(), r#""x""#);
        assert_eq!(serde_json::from_str::<Text>(r#""x""#).unwrap().as_str(), "x");
    }
}
