//! Enums: the values that the API names.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Visitor};

/// Implements the methods of an enum without unknown values. The emitted code declares the type, `ALL` and `as_str`.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! closed_enum {
    ($name:ident) => {
        $crate::types::closed_enum!(@both $name);

        impl ::std::str::FromStr for $name {
            type Err = $crate::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                $crate::types::closed(text, stringify!($name))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::from_text(deserializer, $crate::types::known)
            }
        }
    };
    (@both $name:ident) => {
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl $crate::types::Choice for $name {
            const KNOWN: &'static [Self] = Self::ALL;

            fn text(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::types::encode::value::Write for $name {
            fn write(&self, out: &mut Vec<u8>) -> Result<(), $crate::types::encode::value::Problem> {
                self.as_str().write(out)
            }
        }

        $crate::types::input::value::own!($name);

        impl $crate::types::input::text::Textual for $name {}

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use closed_enum;

/// Implements the methods of an enum that keeps unknown values in `Other`. The emitted code declares the type, `ALL` and
/// `as_str`.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! open_enum {
    ($name:ident) => {
        $crate::types::closed_enum!(@both $name);

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                $crate::types::known(text).unwrap_or_else(|| Self::Other(text.into()))
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                text.as_str().into()
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::types::from_text(deserializer, |text| Some(text.into()))
            }
        }

        impl $crate::types::Lenient for $name {
            fn text(text: &str) -> Option<Self> {
                Some(text.into())
            }
        }
    };
}
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use open_enum;

/// A value of an emitted enum.
pub(crate) trait Choice: Clone + 'static {
    /// The known values.
    const KNOWN: &'static [Self];

    /// Returns the value as it is sent.
    fn text(&self) -> &str;
}

/// Returns the known value of a string.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn known<T: Choice>(text: &str) -> Option<T> {
    for value in T::KNOWN {
        if value.text() == text {
            return Some(value.clone());
        }
    }
    None
}

/// Reads a value of an enum without unknown values.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn closed<T: Choice>(text: &str, name: &str) -> Result<T, crate::Error> {
    match known(text) {
        Some(value) => Ok(value),
        None => Err(unknown(text, name, &mut T::KNOWN.iter().map(T::text))),
    }
}

fn unknown(text: &str, name: &str, known: &mut dyn Iterator<Item = &str>) -> crate::Error {
    let known: Vec<_> = known.collect();
    crate::Error::invalid_value(name, text, &format!("one of {}", known.join(", ")))
}

/// Reads a value from a JSON string without copying it.
pub(crate) fn from_text<'de, D: Deserializer<'de>, T>(
    deserializer: D,
    read: fn(&str) -> Option<T>,
) -> Result<T, D::Error> {
    struct Text<T>(fn(&str) -> Option<T>, PhantomData<T>);

    impl<T> Visitor<'_> for Text<T> {
        type Value = T;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a known text")
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
            (self.0)(text).ok_or_else(|| E::custom("the text is none of those that are known"))
        }
    }

    deserializer.deserialize_str(Text(read, PhantomData))
}

#[cfg(test)]
mod tests {
    use crate::types::encode::{csv, encoded};

    #[derive(Clone, Copy, Debug, PartialEq)]
    enum Closed {
        On,
        Off,
    }

    impl Closed {
        const ALL: &'static [Self] = &[Self::On, Self::Off];

        fn as_str(&self) -> &str {
            match self {
                Self::On => "on",
                Self::Off => "off",
            }
        }
    }
    closed_enum!(Closed);

    #[derive(Clone, Debug, PartialEq)]
    enum Open {
        Red,
        Other(Box<str>),
    }

    impl Open {
        const ALL: &'static [Self] = &[Self::Red];

        fn as_str(&self) -> &str {
            match self {
                Self::Red => "red",
                Self::Other(value) => value,
            }
        }
    }
    open_enum!(Open);

    #[test]
    fn a_closed_enum_knows_its_values_alone() {
        assert_eq!("off".parse::<Closed>().unwrap(), Closed::Off);
        assert_eq!(
            "Off".parse::<Closed>().unwrap_err().to_string(),
            "`Off` is not a Closed: expected one of on, off"
        );
        assert_eq!(encoded(Closed::On).unwrap(), r#""on""#);
        assert_eq!(serde_json::from_str::<Closed>(r#""on""#).unwrap(), Closed::On);
        assert!(serde_json::from_str::<Closed>(r#""up""#).is_err());
    }

    #[test]
    fn an_open_enum_keeps_what_it_does_not_know() {
        assert_eq!(Open::from("red"), Open::Red);
        assert_eq!(Open::from("blue"), Open::Other("blue".into()));
        assert_eq!(format!("{:>5}", Open::Red), "  red");
        assert_eq!(encoded(csv::<Open, _, _>(["red", "blue"])).unwrap(), r#""red,blue""#);
        let read: Open = serde_json::from_str(r#""bl\u0075e""#).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), r#""blue""#);
    }
}
