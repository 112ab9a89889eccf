//! Dates and times of other libraries as values of fields.

use std::fmt::Display;
use std::time::SystemTime;

use jiff::{ZonedDateTime, civil};

use super::value::{Convert, Field};
use crate::types::date::Date;
use crate::types::encode::value::{Problem, Write};
use crate::types::time_of_day::TimeOfDay;
use crate::types::timestamp::Timestamp;

/// Appends a value, if there is one.
fn converted<T: Write>(value: Result<T, impl Display>, out: &mut Vec<u8>) -> Result<(), Problem> {
    match value {
        Ok(value) => value.write(out),
        Err(error) => Err(Problem::new(error.to_string())),
    }
}

macro_rules! times {
    ($($source:ty => $target:ty),* $(,)?) => {$(
        impl Convert<Field<$target>> for $source {
            fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
                converted(<$target>::try_from(self.clone()), out)
            }
        }
    )*};
}
times!(
    SystemTime => Timestamp,
    jiff::Timestamp => Timestamp,
    ZonedDateTime => Timestamp,
    civil::Date => Date,
    civil::Time => TimeOfDay,
);
