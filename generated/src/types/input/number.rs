//! Numbers as values of fields.

use std::fmt;

use super::value::{Convert, Field, own};
use crate::types::decimal::Decimal;
use crate::types::encode::value::{Problem, Write};
use crate::types::minutes::Minutes;

/// A type of field that takes integers.
pub trait Integral {
    /// The largest integer that it takes, as an error names it; none if it takes any.
    const LARGEST: Option<i64>;
}

impl Integral for i64 {
    const LARGEST: Option<i64> = Some(i64::MAX);
}

impl Integral for Minutes {
    const LARGEST: Option<i64> = Some(i64::MAX);
}

impl Integral for Decimal {
    const LARGEST: Option<i64> = None;
}

macro_rules! integers {
    ($($integer:ty),*) => {$(
        impl<T: Integral> Convert<Field<T>> for $integer {
            fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
                digits(self, T::LARGEST.is_none() || i64::try_from(*self).is_ok(), out)
            }
        }
    )*};
}
integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

/// Appends an integer, if it fits.
fn digits(number: &dyn fmt::Display, fits: bool, out: &mut Vec<u8>) -> Result<(), Problem> {
    if !fits {
        return Err(Problem::new(format!("the value must be at most {}, not {number}", i64::MAX)));
    }
    out.extend_from_slice(number.to_string().as_bytes());
    Ok(())
}

macro_rules! floats {
    ($($float:ty),*) => {$(
        impl Convert<Field<Decimal>> for $float {
            fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
                Decimal::from(*self).write(out)
            }
        }
    )*};
}
floats!(f32, f64);

own!(Decimal, Minutes, bool);
