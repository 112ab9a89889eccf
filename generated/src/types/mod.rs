//! The types of field values, and the macros that make the emitted ones behave like them.

mod choice;
mod decimal;
pub(crate) mod encode;
mod entity;
mod id;
pub(crate) mod json;
mod lenient;
mod moment;
mod record;
mod timestamp;

// Which of these are used depends on the spec that the emitted code comes from.
#[allow(unused_imports, reason = "used by emitted code alone")]
pub(crate) use self::{
    choice::{closed_enum, from_text, open_enum},
    entity::{Entity, entity, members, read},
    id::{integer_id, text_id},
    json::{Json, Name, Raw},
    lenient::{Lenient, keep, put, strictly, take},
    record::object,
};
pub use self::{decimal::Decimal, timestamp::Timestamp};
