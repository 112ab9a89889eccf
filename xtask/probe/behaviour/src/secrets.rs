//! Places where the key and the values of a call appear.

use crate::calls::{What, against, patient};
use crate::faults::{Faults, answer};
use crate::{Line, list, run};
use std::fmt::Debug;
use vh3_bigchange::Cursor;

/// The key of the clients here.
const KEY: &str = "planted-secret";
/// A password in an address.
const PASSWORD: &str = "planted-password";
/// The id of an item of a list.
const ID: &str = "987654321";
/// A value of a field.
const VALUE: &str = "a-private-text";

pub(crate) fn all() -> Vec<Line> {
    let refused =
        answer("400 Bad Request", "x-echo: planted-secret\r\n", r#"{"message":"no planted-secret here"}"#);
    let server = Faults::playing([refused]);
    let with_key = || patient(&server.url()).0.api_key(KEY);
    let position = position();
    let (builder, client) = (with_key(), with_key().build().expect("a client"));
    let call = client.jobs().get(7).extra("note", VALUE);
    let preview = call.preview().expect("it can be sent");
    let error = run(What::Read.send(&client)).expect_err("it is refused");
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
        ("its message", error.message().unwrap_or_default().to_owned()),
        ("its body", error.body().unwrap_or_default().to_owned()),
    ];
    let with = |what: &str| list(shown.iter().filter(|(_, text)| text.contains(what)).map(|(name, _)| *name));
    // The port is another one each time.
    let host = |text: &str| text.replace(&server.url(), "http://HOST");
    vec![
        Line::new("what is shown").saw("the key in", with(KEY)).saw("a value in", with(VALUE)),
        Line::new("a password").saw("shown in", with(PASSWORD)),
        Line::new("ids of items").saw("shown in", with(ID)),
        Line::new("texts for debugging")
            .saw("a builder", format!("{builder:?}"))
            .saw("a position", format!("{position:?}")),
        Line::new("texts")
            .saw("curl", host(&preview.to_curl()))
            .saw("error", error)
            .saw("preview", host(&preview.to_string())),
    ]
}

/// The position in a list behind an item.
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
