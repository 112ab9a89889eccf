//! Conversion of one value into the value of a field.

use std::marker::PhantomData;

use crate::types::encode::value::{Encode, Problem};

/// A field of the type `T`.
///
/// The traits of conversions name it instead of `T`, so that no other crate can implement them for an `Option`. Only then can
/// optional fields take both a value and an `Option` of one.
#[derive(Debug)]
pub struct Field<T>(PhantomData<fn() -> T>);

/// A value that a field can be set to.
pub trait Convert<F> {
    /// Appends the value as JSON. The caller cuts off the output of a failed value.
    #[doc(hidden)]
    fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem>;
}

impl<F, V: Convert<F>> Convert<F> for &V {
    fn convert(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        V::convert(self, out)
    }
}

/// A value for a required field of the type `T`.
///
/// Arguments accept common types. A value that does not fit is an error of `send`, `preview` and `to_curl`, which names
/// the field; nothing is rounded or cut silently.
///
/// | type of the field | values |
/// |---|---|
/// | an id, such as `JobId` | the id, an integer, a string of digits; for an id that is text, a string |
/// | an enum, such as `JobStatus` | the enum, or its wire value as a string |
/// | [`Timestamp`](crate::Timestamp) | the type itself, a string such as `2026-01-31T08:00:00Z`, a [`SystemTime`](std::time::SystemTime), a [`jiff::Timestamp`] or [`jiff::ZonedDateTime`], a `chrono::DateTime` or `time::OffsetDateTime` |
/// | [`Date`](crate::Date) | the type itself, a string such as `2026-01-31`, a [`jiff::civil::Date`], a `chrono::NaiveDate` or `time::Date` |
/// | [`TimeOfDay`](crate::TimeOfDay) | the type itself, a string such as `08:00`, a [`jiff::civil::Time`] of whole minutes |
/// | [`Minutes`](crate::Minutes) | the type itself, an integer, a [`Duration`](std::time::Duration) of whole minutes |
/// | [`Decimal`](crate::Decimal) | the type itself, an integer, a float, a string of digits |
/// | [`i64`] | an integer |
/// | [`bool`] | the type itself |
/// | [`String`] | a string |
///
/// A reference to a value is a value too. Types of the crates `chrono` and `time` need the Cargo feature of that name.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::{Date, JobId, jobs};
///
/// let by_number = jobs::Get::new(12345);
/// assert_eq!(by_number, jobs::Get::new("12345"));
/// assert_eq!(by_number, jobs::Get::new(JobId::from(12345)));
///
/// let error = jobs::Get::new("J-12345").preview().unwrap_err();
/// assert_eq!(error.to_string(), "jobs.get: jobId: `J-12345` is not a JobId: expected a whole number");
/// # Ok(())
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for a field of the type `{T}`",
    label = "expected a value for `{T}`",
    note = "the docs of `IntoValue` list the values that each type of field takes",
    note = "a required field takes no `Option`: get its value first, for example with `let Some(value) = … else`"
)]
pub trait IntoValue<T>: Convert<Field<T>> {}

#[diagnostic::do_not_recommend]
impl<T, V: Convert<Field<T>>> IntoValue<T> for V {}

/// A value for an optional field of the type `T`, or an `Option` of one.
///
/// The values are those of [`IntoValue`]. `None` leaves the field as it is: nothing is sent for it, unless an earlier setter
/// set it. To clear a field, use the method that begins with `clear_`, where there is one. An argument that can be cleared
/// says so: there, `None` clears. A `None` that the compiler knows no type of is written as `None::<&str>`.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::jobs;
///
/// let reference: Option<String> = None;
/// let edit = jobs::Edit::new(12345).reference(&reference);
/// assert_eq!(edit, jobs::Edit::new(12345));
///
/// let cleared = jobs::Edit::new(12345).clear_reference();
/// assert_ne!(edit, cleared);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a value for an optional field of the type `{T}`",
    label = "expected a value for `{T}`, or an `Option` of one",
    note = "the docs of `IntoValue` list the values that each type of field takes"
)]
pub trait IntoOption<T> {
    /// Returns the value, if there is one.
    #[doc(hidden)]
    fn value(&self) -> Option<&dyn Convert<Field<T>>>;
}

#[diagnostic::do_not_recommend]
impl<T, V: Convert<Field<T>>> IntoOption<T> for V {
    fn value(&self) -> Option<&dyn Convert<Field<T>>> {
        Some(self)
    }
}

impl<T, V: Convert<Field<T>>> IntoOption<T> for Option<V> {
    fn value(&self) -> Option<&dyn Convert<Field<T>>> {
        match self {
            Some(value) => Some(value),
            None => None,
        }
    }
}

impl<T, V: Convert<Field<T>>> IntoOption<T> for &Option<V> {
    fn value(&self) -> Option<&dyn Convert<Field<T>>> {
        (*self).value()
    }
}

/// Returns the value of a required field.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn given<T>(value: &impl IntoValue<T>) -> Given<'_, T> {
    Given(value)
}

/// The value of a required field.
pub(crate) struct Given<'a, T>(&'a dyn Convert<Field<T>>);

impl<T> Encode for Given<'_, T> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        self.0.convert(out)
    }
}

/// Returns the value of an optional field.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn maybe<T>(value: &impl IntoOption<T>) -> Maybe<'_, T> {
    Maybe(value.value())
}

/// The value of an optional field.
pub(crate) struct Maybe<'a, T>(Option<&'a dyn Convert<Field<T>>>);

impl<T> Encode for Maybe<'_, T> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        match self.0 {
            Some(value) => value.convert(out),
            None => Ok(()),
        }
    }

    fn is_absent(&self) -> bool {
        self.0.is_none()
    }
}

/// Makes types values of their own fields.
macro_rules! own {
    ($($ty:ty),* $(,)?) => {$(
        impl $crate::types::input::value::Convert<$crate::types::input::value::Field<Self>> for $ty {
            fn convert(&self, out: &mut Vec<u8>) -> Result<(), $crate::types::encode::value::Problem> {
                $crate::types::encode::value::Write::write(self, out)
            }
        }
    )*};
}
pub(crate) use own;
