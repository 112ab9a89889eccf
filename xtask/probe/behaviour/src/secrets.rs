//! Places where the key and the values of a call appear.

use crate::calls::{What, against, patient};
use crate::faults::{Faults, answer};
use crate::{Line, list, run};
use std::fmt::Debug;
use vh3_bigchange::Cursor;

/// The API key.
const KEY: &str = "planted-secret";
/// A password in a base URL.
const PASSWORD: &str = "planted-password";
/// The id of an item of a list.
const ID: &str = "987654321";
/// A value of a field.
const VALUE: &str = "a-private-text";

pub(crate) fn all() -> Vec<Line> {
    let refused =
        answer("400 Bad Request", "x-echo: planted-secret\r\n", r#"{"message":"no planted-secret here"}"#);
    let server = Faults::playing([refused]);
    let position = position();
    let builder = patient(&server.url()).0.api_key(KEY);
    let client = patient(&server.url()).0.api_key(KEY).build().expect("a client");
    let call = client.jobs().get(7).extra("note", VALUE);
    let preview = call.preview().expect("a valid request");
    let error = run(What::Read.send(&client)).expect_err("the call is refused");
    let shown = [
        ("a builder", debug(&builder)),
        (
            "a builder with a password",
            debug(&builder.clone().base_url(format!("https://u:{PASSWORD}@localhost"))),
        ),
        ("a saved position of a list", debug(&position)),
        ("a client", debug(&client)),
        ("a call", debug(&call)),
        ("a request without a client", debug(&vh3_bigchange::jobs::Get::new(7).extra("note", VALUE))),
        ("a preview", debug(&preview)),
        ("a preview as text", preview.to_string()),
        ("a curl command", preview.to_curl()),
        ("an error", debug(&error)),
        ("an error as text", error.to_string()),
        ("the message of an error", error.message().unwrap_or_default().to_owned()),
        ("the body of an error", error.body().unwrap_or_default().to_owned()),
    ];
    vec![
        Line::new("places of secrets")
            .saw("key in", places(&shown, KEY))
            .saw("field value in", places(&shown, VALUE)),
        Line::new("password").saw("shown in", places(&shown, PASSWORD)),
        Line::new("ids of items").saw("shown in", places(&shown, ID)),
        Line::new("debug output")
            .saw("a builder", format!("{builder:?}"))
            .saw("a position", format!("{position:?}")),
        Line::new("texts")
            .saw("curl", preview.to_curl().replace(&server.url(), "http://HOST"))
            .saw("error", error)
            .saw("preview", preview.to_string().replace(&server.url(), "http://HOST")),
    ]
}

/// Returns the names of the texts that contain a secret.
fn places(shown: &[(&str, String)], secret: &str) -> String {
    let mut places = Vec::new();
    for (name, text) in shown {
        if text.contains(secret) {
            places.push(*name);
        }
    }
    list(places)
}

/// Returns a position in a list, after its first item.
fn position() -> Cursor {
    let page = answer("200 OK", "", &format!(r#"{{"items":[{{"id":{ID}}},{{"id":1}}]}}"#));
    let (_server, client, _) = against([page]);
    let mut types = client.job_types().list().items();
    run(types.try_next()).expect("no error").expect("an item");
    types.cursor()
}

fn debug(value: &impl Debug) -> String {
    format!("{value:?} {value:#?}")
}
