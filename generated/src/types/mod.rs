//! The types of field values, and the macros that implement the emitted ones.

pub(crate) mod calendar;
pub(crate) mod checked;
mod choice;
mod date;
mod decimal;
mod digits;
pub(crate) mod encode;
mod entity;
#[cfg(any(feature = "chrono", feature = "time"))]
mod foreign;
mod id;
pub(crate) mod input;
mod instant;
pub(crate) mod json;
mod lenient;
pub(crate) mod member;
mod minutes;
mod moment;
mod number;
mod record;
pub(crate) mod rfc2822;
mod row;
mod string;
mod time_of_day;
mod timestamp;

// The spec decides which of these are used.
#[allow(unused_imports, reason = "used by emitted code alone")]
pub(crate) use self::{
    choice::{Choice, closed, closed_enum, from_text, known, open_enum},
    decimal::compare,
    entity::{Entity, Members, Named, entity, members, read},
    id::{Kind, kinds},
    json::{Json, Name, Raw},
    lenient::{Lenient, insert, keep, put, strictly, take},
    record::object,
};
pub use self::{
    date::Date,
    decimal::Decimal,
    id::{number::Id, text::TextId},
    input::list::{IntoList, IntoOptionalList},
    input::value::{IntoOption, IntoValue},
    minutes::Minutes,
    row::Row,
    time_of_day::TimeOfDay,
    timestamp::Timestamp,
};
