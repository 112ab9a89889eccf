//! The parts of a run that every step needs.

use crate::failure::Failure;
use crate::output::Format;
use crate::request::Fields;
use vh3_bigchange::{Client, NamedCall, Timestamp};
use vh3_bigchange_description::{Api, Operation};

/// The parts of a run that every step needs.
pub(crate) struct Context<'a> {
    pub(crate) api: &'a Api,
    pub(crate) client: Client,
    pub(crate) format: Format,
    pub(crate) width: Option<usize>,
    pub(crate) now: Timestamp,
    pub(crate) shows_progress: bool,
}

/// Returns the call of an operation with these fields.
pub(crate) fn call(context: &Context, operation: &Operation, fields: &Fields) -> Result<NamedCall, Failure> {
    let Some(mut call) = context.client.call_named(&operation.id) else {
        return Err(Failure::usage(format!("the client has no operation {}", operation.id)));
    };
    for (name, json) in fields {
        call = call.field(name, json);
    }
    Ok(call)
}
