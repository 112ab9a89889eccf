#![doc = include_str!("guide.md")]
#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Tests say what must hold; failing by a panic is how they say it.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

// In the order in which rustdoc lists the methods of a call: `send`, those of all calls, those of lists.
mod client;

mod call;
mod error;
mod http;
pub mod testing;
mod types;
mod walk;

#[cfg(feature = "blocking")]
pub mod blocking;

// Emitted, and formatted by its generator, whose output rustfmt would change. The last module: rustdoc lists the setters of
// each operation after the methods of all calls.
#[rustfmt::skip]
#[allow(clippy::new_without_default, reason = "a request is never made by default, even where nothing is required")]
#[allow(deprecated, reason = "the module defines what is deprecated, and uses it for requests and responses")]
mod api;

pub use api::*;
/// The API as JSON: every operation, field, entity and enum with its documentation and evidence.
///
/// Programs that drive the API by data read it, such as the mock server. Its member `format` is the version of the format.
#[cfg(feature = "api-json")]
pub const API_JSON: &str = include_str!("api/api.json");
pub use call::endpoint::{Effect, Endpoint, Method, Needs, Operation, Window};
#[cfg(feature = "api-json")]
pub use call::named::NamedCall;
pub use call::preview::Preview;
pub use call::retry::RetryPolicy;
pub use call::{Call, Detached};
pub use client::Client;
pub use client::builder::ClientBuilder;
pub use client::hooks::{AttemptEnd, AttemptStart};
pub use error::{Error, ErrorKind, Sent};
pub use http::clock::Clock;
pub use http::response::Response;
/// The library of dates and times that [`Timestamp`] converts to and from.
pub use jiff;
/// The HTTP library underneath: its `Client` can be injected, its `StatusCode` and `HeaderMap` are what answers carry.
pub use reqwest;
/// The JSON library, whose `Value` holds what no type describes.
pub use serde_json;
pub use types::{Date, Decimal, Id, Minutes, Row, TextId, TimeOfDay, Timestamp};
pub use types::{IntoList, IntoOption, IntoOptionalList, IntoValue};
pub use walk::{Created, Cursor, Items, Many, Page, Paged, Pages, Progress};

// Types that tasks share must stay `Send` and `Sync`; a change that breaks this is a breaking change.
const _: () = {
    const fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Client>();
    #[cfg(feature = "blocking")]
    shared::<blocking::Client>();
    shared::<ClientBuilder>();
    shared::<Error>();
    shared::<Preview>();
};
