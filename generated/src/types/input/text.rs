//! Strings as values of fields.

use std::borrow::Cow;
use std::fmt::Display;
use std::rc::Rc;
use std::str::FromStr;
use std::sync::Arc;

use serde_json::Value;

use super::value::{Convert, Field};
use crate::types::date::Date;
use crate::types::decimal::Decimal;
use crate::types::encode::value::{Encode, Problem, Write, json};
use crate::types::time_of_day::TimeOfDay;
use crate::types::timestamp::Timestamp;

/// A type of field that is read from a string.
pub trait Textual: Write + FromStr<Err: Display> {}

impl Textual for Date {}
impl Textual for Decimal {}
impl Textual for TimeOfDay {}
impl Textual for Timestamp {}

impl<T: Textual> Convert<Field<T>> for &str {
    fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        match self.parse::<T>() {
            Ok(value) => value.write(out),
            Err(error) => Err(Problem::new(error.to_string())),
        }
    }
}

impl Convert<Field<String>> for &str {
    fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.write(out)
    }
}

macro_rules! strings {
    ($($string:ty),*) => {$(
        impl<T: Textual> Convert<Field<T>> for $string {
            fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
                Convert::<Field<T>>::convert(&&**self, out)
            }
        }

        impl Convert<Field<String>> for $string {
            fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
                (**self).write(out)
            }
        }
    )*};
}
strings!(String, Box<str>, Arc<str>, Rc<str>, Cow<'_, str>);

macro_rules! json_values {
    ($($ty:ty),*) => {$(
        impl Convert<Field<Value>> for $ty {
            fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
                json(self).encode(out)
            }
        }
    )*};
}
json_values!(Value, bool, i32, i64, u32, u64, f64, &str, String);
