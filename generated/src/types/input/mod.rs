//! Conversion of what setters and arguments take into the values of fields.
//!
//! A conversion writes JSON at once and fails with a problem, which the request keeps until it is sent. The limits of a field
//! belong in `encode`.

pub(crate) mod list;
pub(crate) mod number;
pub(crate) mod text;
mod time;
pub(crate) mod value;

// The spec decides which of these are used.
#[allow(unused_imports, reason = "used by emitted code alone")]
pub(crate) use self::{
    list::{IntoList, IntoOptionalList},
    value::{IntoOption, IntoValue, given, maybe},
};

#[cfg(test)]
mod tests;
