//! A typed, async client for the BigChange endpoints of the VH3 Connect API.
//!
//! Build a [`Client`] once and clone it freely. It has a method for each heading of the docs pages, which returns a group
//! with a method for each endpoint. Required fields are arguments, optional fields are setters, and `.await` sends the call.
//!
//! ```no_run
//! # async fn run() -> Result<(), vh3_bigchange::Error> {
//! use vh3_bigchange::Client;
//!
//! let client = Client::from_env()?; // reads VH3_API_KEY
//! let job = client.jobs().get(12345).send().await?;
//! println!("{:?} {:?}", job.status, job.planned_start_at);
//! # Ok(())
//! # }
//! ```
//!
//! # Looking before sending
//!
//! A request is also a plain value, which can be kept, cloned, compared and printed without a client. [`Call::preview`]
//! shows the request that would be sent, and [`Call::to_curl`] returns it as a curl command.
//!
//! ```
//! # fn main() -> Result<(), vh3_bigchange::Error> {
//! use vh3_bigchange::jobs;
//!
//! let request = jobs::Get::new(12345);
//! assert!(request.to_curl()?.contains("--data-urlencode 'jobId=12345'"));
//! # Ok(())
//! # }
//! ```
//!
//! # When something fails
//!
//! The [`Effect`] of a call decides whether it is retried, not its HTTP method. A read is retried after a transient failure.
//! A write is retried only if it was certainly not applied. [`RetryPolicy`] has the rules, [`Client`] the timeouts.
//!
//! An [`Error`] states whether the request was [`sent`](Error::sent). If a write may have been applied, the error names the
//! read that [settles](Error::settled_by) it.
//!
//! # Cargo features
//!
//! - `rustls` (default): TLS by rustls, trusting the certificates that the operating system trusts.
//! - `native-tls`: TLS by the operating system's own library.
//! - `blocking`: the module `blocking`, with a client for code that is not async.
//! - `tracing`: a span for each call and an event for each attempt; see [`Client`].
//! - `api-json`: `API_JSON`, a description of every operation as JSON, and `NamedCall`, a call of an operation by its name.
//! - `chrono`, `time`: fields take the dates and times of the crate of that name.
//!
//! Without a TLS feature, a client for an `https` address cannot be built, unless you set [`ClientBuilder::http_client`].

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Tests say what must hold; failing by a panic is how they say it.
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing))]

// Emitted, and formatted by its generator, whose output rustfmt would change.
#[rustfmt::skip]
#[allow(clippy::new_without_default, reason = "a request is never made by default, even where nothing is required")]
#[allow(deprecated, reason = "the module defines what is deprecated, and uses it for requests and responses")]
mod api;

#[cfg(feature = "blocking")]
pub mod blocking;
mod call;
mod client;
mod error;
mod http;
mod types;
mod walk;

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
pub use walk::{Created, Cursor, Items, Page, Paged, Pages, Progress};

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
