//! The reason of a refusal, in every known form of an error body.

use serde_json::{Map, Value};

use crate::error::Answer;
use crate::http::key::Key;
use crate::http::reply::Reply;
use crate::http::safe;

/// Names of members, in lower case and without underscores.
pub(super) const MESSAGES: &[&str] =
    &["message", "msg", "errormessage", "errordescription", "exceptionmessage"];
pub(super) const CODES: &[&str] = &["code", "errorcode"];
pub(super) const PARAMS: &[&str] = &["param", "field", "property", "propertyname", "parameter"];
const LISTS: &[&str] = &["errors", "modelstate", "validationerrors"];
const WRAPPERS: &[&str] = &["error", "payload"];

/// The most nested objects that are searched for a reason.
const DEEPEST: usize = 4;

/// The most reasons of a list that are joined.
const MOST: usize = 5;

/// The reason that a server gives for a refusal.
#[derive(Debug, Default, PartialEq)]
struct Reason {
    code: Option<String>,
    message: Option<String>,
    param: Option<String>,
}

impl Answer {
    /// Reads a response. The members of a response of success are data and are never printed.
    pub(crate) fn new(reply: Reply, key: &Key) -> Self {
        let reason = if reply.status.is_success() { Reason::default() } else { Reason::in_reply(&reply) };
        Self::with(reason, reply, key)
    }

    /// Reads a refusal in a response of success.
    pub(crate) fn within(reply: Reply, key: &Key) -> Self {
        Self::with(Reason::in_reply(&reply), reply, key)
    }

    fn with(reason: Reason, reply: Reply, key: &Key) -> Self {
        let printable = |text: String| Some(safe::line(&text, key)).filter(|line| !line.is_empty());
        Self {
            status: reply.status,
            code: reason.code.and_then(printable),
            message: reason.message.and_then(printable),
            param: reason.param.and_then(printable),
            body: key.blank(reply.text().into_owned()),
            headers: reply.headers,
        }
    }
}

impl Reason {
    /// Reads the whole body, and then the content of its envelope, if it has one.
    fn in_reply(reply: &Reply) -> Self {
        let text = reply.text();
        let text = text.trim_start_matches('\u{FEFF}').trim();
        let Ok(said) = serde_json::from_str::<Value>(text) else { return Self::plain(text) };
        let mut reason = Self::from_value(&said, DEEPEST);
        if let Ok(result) = reply.result().and_then(serde_json::from_str::<Value>) {
            reason.complete(Self::from_value(&result, DEEPEST));
        }
        reason
    }

    /// Reads a body that is not JSON as a reason, if it is short and not HTML.
    fn plain(text: &str) -> Self {
        let message = Some(text.to_owned()).filter(|text| safe::is_reason(text));
        Self { message, ..Self::default() }
    }

    fn from_value(said: &Value, depth: usize) -> Self {
        match said {
            Value::String(text) => Self { message: Some(text.clone()), ..Self::default() },
            Value::Object(object) if depth > 0 => Self::from_object(object, depth - 1),
            Value::Array(items) if depth > 0 => Self::from_list(items, depth - 1),
            _ => Self::default(),
        }
    }

    fn from_object(object: &Map<String, Value>, depth: usize) -> Self {
        let message = text(object, MESSAGES).or_else(|| problem(object));
        let mut reason = Self { code: text(object, CODES), message, param: None };
        if let Some(errors) = member(object, LISTS) {
            reason.detail(Self::of_errors(errors, depth));
        }
        for name in WRAPPERS {
            if let Some(inner) = member(object, &[name]) {
                reason.complete(Self::from_value(inner, depth));
            }
        }
        reason.param = reason.param.or_else(|| text(object, PARAMS));
        reason
    }

    /// Reads a list of errors, or a map from fields to theirs.
    fn of_errors(errors: &Value, depth: usize) -> Self {
        let Value::Object(fields) = errors else { return Self::from_value(errors, depth) };
        let mut reason = Self::default();
        for (field, error) in fields.iter().take(MOST) {
            if let Some(message) = Self::from_value(error, depth).message {
                reason.join(&format!("{field}: {message}"));
                reason.param.get_or_insert_with(|| field.clone());
            }
        }
        reason
    }

    fn from_list(items: &[Value], depth: usize) -> Self {
        let mut reason = Self::default();
        for item in items.iter().take(MOST) {
            let Self { code, message, param } = Self::from_value(item, depth);
            if let Some(message) = message {
                reason.join(&message);
            }
            reason.complete(Self { code, message: None, param });
        }
        reason
    }

    /// Adds the parts of another reason that this one lacks.
    fn complete(&mut self, other: Self) {
        self.code = self.code.take().or(other.code);
        self.message = self.message.take().or(other.message);
        self.param = self.param.take().or(other.param);
    }

    /// Adds the details of a reason.
    fn detail(&mut self, other: Self) {
        if let (Some(message), Some(detail)) = (&mut self.message, &other.message) {
            *message = format!("{}: {detail}", message.trim_end_matches(['.', ':']));
        }
        self.complete(other);
    }

    fn join(&mut self, message: &str) {
        match &mut self.message {
            Some(before) => *before = format!("{before}; {message}"),
            None => self.message = Some(message.to_owned()),
        }
    }
}

/// Returns the first member that has one of these names, in any case.
pub(super) fn member<'a>(object: &'a Map<String, Value>, names: &[&str]) -> Option<&'a Value> {
    for wanted in names {
        for (name, value) in object {
            if name.replace('_', "").eq_ignore_ascii_case(wanted) {
                return Some(value);
            }
        }
    }
    None
}

/// Returns the first member of these names that is a string, or a number: some servers number their codes.
pub(super) fn text(object: &Map<String, Value>, names: &[&str]) -> Option<String> {
    for name in names {
        let text = match member(object, &[name]) {
            Some(Value::String(text)) => text.trim().to_owned(),
            Some(Value::Number(number)) => number.to_string(),
            _ => continue,
        };
        if !text.is_empty() {
            return Some(text);
        }
    }
    None
}

/// Returns the message of an RFC 9457 problem.
fn problem(object: &Map<String, Value>) -> Option<String> {
    match (text(object, &["title"]), text(object, &["detail"])) {
        (Some(title), Some(detail)) => Some(format!("{title}: {detail}")),
        (title, detail) => title.or(detail),
    }
}

#[cfg(test)]
mod tests {
    use std::fmt;

    use super::*;

    struct Said(Answer);
    impl fmt::Display for Said {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.said(f)
        }
    }

    #[track_caller]
    fn check(body: &str, expected: &str) {
        let key = Key::new("a-secret-key").unwrap();
        let answer = Answer::new(Reply::received(422, body), &key);
        assert_eq!(Said(answer).to_string(), expected, "{body}");
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
        check(
            r#"{"title":"One or more validation errors occurred.","status":400,"errors":{"a":["b"],"reason":["Too long."]}}"#,
            ": One or more validation errors occurred: a: b; reason: Too long. (field a)",
        );
    }

    #[test]
    fn every_known_form_of_a_reason_is_read() {
        for body in [
            r#"{"error":"started"}"#,
            r#"{"error":{"message":"started"}}"#,
            r#"{"error":{"error":{"message":"started"}}}"#,
            r#"{"Message":"started"}"#,
            r#"{"error":"invalid_request","error_description":"started"}"#,
            r#"{"errors":["started"]}"#,
            r#"{"errors":"started"}"#,
            r#"[{"message":"started"}]"#,
            r#""started""#,
            "started",
            "\u{FEFF}{\"message\":\"started\"}",
            "\r\n started \r\n",
        ] {
            check(body, ": started");
        }
        check(
            r#"{"errors":[{"code":"X1","message":"started","field":"a"},{"message":"b"}]}"#,
            ": X1: started; b (field a)",
        );
        check(r#"{"Message":"Invalid.","ModelState":{"a":["b"]}}"#, ": Invalid: a: b (field a)");
    }

    #[test]
    fn what_says_nothing_adds_nothing() {
        for body in [
            "",
            "null",
            "[]",
            "<html>",
            "7",
            r#"{"code":{},"message":[1]}"#,
            &"x".repeat(301),
            "{\"message\"",
            r#"{"errors":{}}"#,
        ] {
            check(body, "");
        }
    }

    #[test]
    fn a_repeated_key_is_blanked() {
        check(r#"{"message":"no a-secret-\u006bey"}"#, ": no [key]");
        let key = Key::new("a-secret-key").unwrap();
        let answer = Answer::new(Reply::received(401, "<a-secret-key>"), &key);
        assert_eq!(answer.body, "<[key]>");
    }
}
