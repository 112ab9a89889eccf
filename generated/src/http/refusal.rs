//! What a server says when it refuses: read leniently, since nothing says that it is always the same.

use serde_json::Value;

use crate::error::Answer;
use crate::http::key::Key;
use crate::http::reply::Reply;

impl Answer {
    pub(crate) fn new(reply: Reply, key: &Key) -> Self {
        // An answer of success holds data, which is not for printing, however it is named.
        let said = if reply.status.is_success() { None } else { serde_json::from_slice(&reply.body).ok() };
        Self::said_in(said.unwrap_or_default(), reply, key)
    }

    /// The answer behind a refusal that was wrapped in success.
    pub(crate) fn within(reply: Reply, key: &Key) -> Self {
        let said = reply.result().and_then(serde_json::from_str).unwrap_or_default();
        Self::said_in(said, reply, key)
    }

    fn said_in(said: Value, reply: Reply, key: &Key) -> Self {
        let payload = said.get("payload").unwrap_or_default();
        let message = text(&said, "message")
            .or_else(|| problem(&said))
            .or_else(|| text(payload, "message"))
            .or_else(|| problem(payload));
        let param = text(payload, "param").or_else(|| text(&said, "param"));
        let blank = |text: String| key.blank(text);
        Self {
            status: reply.status,
            code: text(&said, "code").map(blank),
            message: message.map(blank),
            param: param.map(blank),
            body: blank(reply.text().into_owned()),
            headers: reply.headers,
        }
    }
}

/// A text of a JSON object that says something. A number counts: some servers number their codes.
fn text(object: &Value, key: &str) -> Option<String> {
    let text = match object.get(key)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some(text).filter(|text| !text.is_empty())
}

/// The message of an RFC 9457 problem.
fn problem(object: &Value) -> Option<String> {
    match (text(object, "title"), text(object, "detail")) {
        (Some(title), Some(detail)) => Some(format!("{title}: {detail}")),
        (title, detail) => title.or(detail),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    #[track_caller]
    fn check(body: &str, expected: &str) {
        let key = Key::new("a-secret-key").unwrap();
        let answer = Answer::new(Reply::of(422, body), &key);
        struct Said(Answer);
        impl fmt::Display for Said {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.said(f)
            }
        }
        assert_eq!(Said(answer).to_string(), expected);
    }

    #[test]
    fn the_servers_own_form_is_read() {
        check(
            r#"{"code":"ERROR_CODE_INPUT_ERROR","message":"Missing param: x","payload":{"param":"x"}}"#,
            ": ERROR_CODE_INPUT_ERROR: Missing param: x (field x)",
        );
        check(r#"{"code":"E","message":"m","payload":null}"#, ": E: m");
        check(r#"{"code":"E","message":""}"#, ": E");
        check(r#"{"message":"m","param":"y"}"#, ": m (field y)");
        check(r#"{"code":17,"payload":{"message":"inner"}}"#, ": 17: inner");
    }

    #[test]
    fn problems_are_read() {
        check(r#"{"type":"t","title":"Bad","status":422,"detail":"why"}"#, ": Bad: why");
        check(r#"{"payload":{"detail":"why"}}"#, ": why");
    }

    #[test]
    fn what_says_nothing_adds_nothing() {
        for body in ["", "null", "[]", "<html>", "7", r#""text""#, r#"{"code":{},"message":[1]}"#] {
            check(body, "");
        }
    }

    #[test]
    fn a_repeated_key_is_blanked() {
        check(r#"{"message":"no a-secret-\u006bey"}"#, ": no [key]");
        let key = Key::new("a-secret-key").unwrap();
        let answer = Answer::new(Reply::of(401, "<a-secret-key>"), &key);
        assert_eq!(answer.body, "<[key]>");
    }
}
