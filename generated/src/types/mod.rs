//! The types of field values, and the macros that make the emitted ones behave like them.

mod choice;
mod date;
mod decimal;
pub(crate) mod encode;
mod entity;
mod id;
pub(crate) mod json;
mod lenient;
mod moment;
mod record;
mod time_of_day;
mod timestamp;

// Which of these are used depends on the spec that the emitted code comes from.
#[allow(unused_imports, reason = "used by emitted code alone")]
pub(crate) use self::{
    choice::{closed_enum, from_text, open_enum},
    decimal::compare,
    entity::{Entity, entity, members, read},
    id::{integer_id, text_id, uuid_id},
    json::{Json, Name, Raw},
    lenient::{Lenient, keep, put, strictly, take},
    record::object,
};
pub use self::{date::Date, decimal::Decimal, time_of_day::TimeOfDay, timestamp::Timestamp};

/// Parses digits alone: a sign, which `parse` would take, is in none of the forms.
fn unsigned(text: &str) -> Option<i16> {
    let all = text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|_| all)
}
