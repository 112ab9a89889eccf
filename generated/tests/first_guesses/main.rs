//! Lines that a user of the client writes without looking anything up. Each one compiles and works.
//!
//! A guess that must not compile belongs in the package `compile_fail`.

#![allow(missing_docs, reason = "a test documents itself")]
#![allow(
    clippy::needless_borrows_for_generic_args,
    clippy::nonminimal_bool,
    reason = "a reference is one of the guesses, and both orders of a comparison are"
)]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod clients;
mod optional;
mod results;
mod traits;
mod values;

use vh3_bigchange::jobs::{Create, Edit, Get, List, SetResult};

const FROM: &str = "2026-01-01T00:00:00Z";
const TO: &str = "2026-03-31T23:59:59Z";

fn get() -> Get {
    Get::new(12345)
}

fn edit() -> Edit {
    Edit::new(12345)
}

fn create() -> Create {
    Create::new(42, 12345)
}

fn list() -> List {
    List::new(FROM, TO)
}

fn completed() -> SetResult {
    SetResult::new(12345, vh3_bigchange::JobResultStatus::CompletedOk)
}
