//! Which futures can be sent to another thread. Signatures do not show it.

use crate::{Line, list};
use serde_json::Value;
use std::marker::PhantomData;
use vh3_bigchange::{Client, Timestamp};

/// The type of a value.
struct Of<T>(PhantomData<T>);

fn of<T>(_: &T) -> Of<T> {
    Of(PhantomData)
}

trait Sent {
    fn is_sent(&self) -> &'static str;
}

impl<T: Send> Sent for Of<T> {
    fn is_sent(&self) -> &'static str {
        "yes"
    }
}

/// The compiler takes this trait only where the type is not `Send`: it needs one more reference.
trait Kept {
    fn is_sent(&self) -> &'static str;
}

impl<T> Kept for &Of<T> {
    fn is_sent(&self) -> &'static str {
        "no"
    }
}

/// Says whether a value is `Send`.
macro_rules! sent {
    ($value:expr) => {{
        #[allow(clippy::needless_borrow, reason = "the reference decides")]
        (&of(&$value)).is_sent()
    }};
}

pub(crate) fn all() -> Vec<Line> {
    let client = Client::new("the-key").expect("a client");
    let at = |text: &str| text.parse::<Timestamp>().expect("a time");
    let list_of = || client.jobs().list(at("2026-01-01T00:00:00Z"), at("2026-02-01T00:00:00Z"));
    let (mut items, mut pages) = (list_of().items(), list_of().pages());
    let futures = Line::new("futures that can be sent to another thread")
        .saw("send", sent!(client.jobs().get(7).send()))
        .saw("send as", sent!(client.jobs().get(7).send_as::<Value>()))
        .saw("the next item", sent!(items.try_next()))
        .saw("the next page", sent!(pages.try_next()))
        .saw("one with an Rc", sent!(std::rc::Rc::new(())));
    vec![futures, blocking()]
}

/// A blocking call can be inspected as an async one can.
fn blocking() -> Line {
    let client = vh3_bigchange::blocking::Client::new("the-key").expect("a client");
    let call = client.jobs().get(7);
    let preview = call.preview().expect("a request");
    let curl = call.to_curl().expect("a request").lines().count();
    Line::new("a blocking call that is not sent")
        .saw("address", list([preview.method().to_string(), preview.url().to_string()]))
        .saw("curl, in lines", curl)
}
