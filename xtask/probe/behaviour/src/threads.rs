//! Futures that are `Send`. Signatures do not show it.

use crate::{Line, list};
use serde_json::Value;
use std::marker::PhantomData;
use vh3_bigchange::{Client, Timestamp};

/// The type of a value.
struct Type<T>(PhantomData<T>);

fn type_of<T>(_: &T) -> Type<T> {
    Type(PhantomData)
}

trait IsSend {
    fn is_send(&self) -> &'static str;
}

impl<T: Send> IsSend for Type<T> {
    fn is_send(&self) -> &'static str {
        "yes"
    }
}

/// The compiler selects this trait only if the type is not `Send`, since it needs one more reference.
trait NotSend {
    fn is_send(&self) -> &'static str;
}

impl<T> NotSend for &Type<T> {
    fn is_send(&self) -> &'static str {
        "no"
    }
}

/// Returns `yes` if a value is `Send`.
macro_rules! is_send {
    ($value:expr) => {{
        #[allow(clippy::needless_borrow, reason = "the reference selects the trait")]
        (&type_of(&$value)).is_send()
    }};
}

pub(crate) fn all() -> Vec<Line> {
    let client = Client::builder().api_key("the-key").base_url("http://localhost").build().expect("a client");
    let from: Timestamp = "2026-01-01T00:00:00Z".parse().expect("a time");
    let to: Timestamp = "2026-02-01T00:00:00Z".parse().expect("a time");
    let mut items = client.jobs().list(from, to).items();
    let mut pages = client.jobs().list(from, to).pages();
    let futures = Line::new("futures that are Send")
        .saw("send", is_send!(client.jobs().get(7).send()))
        .saw("send as", is_send!(client.jobs().get(7).send_as::<Value>()))
        .saw("the next item", is_send!(items.try_next()))
        .saw("the next page", is_send!(pages.try_next()))
        .saw("one with an Rc", is_send!(std::rc::Rc::new(())));
    vec![futures, blocking()]
}

/// Observes the preview of a blocking call.
fn blocking() -> Line {
    let client =
        Client::builder().api_key("the-key").base_url("http://localhost").build_blocking().expect("a client");
    let call = client.jobs().get(7);
    let preview = call.preview().expect("a request");
    let curl = call.to_curl().expect("a request").lines().count();
    Line::new("preview of a blocking call")
        .saw("request", list([preview.method().to_string(), preview.url().to_string()]))
        .saw("lines of curl", curl)
}
