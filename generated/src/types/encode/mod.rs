//! The encoding of values as JSON, directly into the buffer that is sent.

mod limit;
mod list;
mod object;
pub(crate) mod value;

// The spec decides which of these are called.
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use self::object::Object;
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use self::{
    limit::{decimal_within, max_length, uuid, within},
    list::{array, csv},
};

#[cfg(test)]
pub(crate) use self::value::encoded;
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use self::value::{Encode, Null, Problem, Write, json, or_empty, or_null};
