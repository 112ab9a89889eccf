//! One exchange with the server: the connection, the request, and the reading of the response.

pub(crate) mod after;
pub(crate) mod attempt;
pub(crate) mod base;
mod body;
mod cause;
pub(crate) mod clock;
pub(crate) mod connect;
mod date;
pub(crate) mod envelope;
mod failure;
pub(crate) mod key;
mod mismatch;
mod refusal;
mod refused;
pub(crate) mod reply;
pub(crate) mod response;
mod safe;
pub(crate) mod sending;
mod spelling;
pub(crate) mod trace;
