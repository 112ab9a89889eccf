//! The decision whether a response with a status of success is a refusal. The reason in it is read elsewhere.

use std::fmt;

use reqwest::StatusCode;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

use crate::call::endpoint::Effect;
use crate::http::refusal::{CODES, MESSAGES, PARAMS, member, text};
use crate::http::reply::Reply;
use crate::types::Name;

/// A refusal in a response that came with a status of success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    pub(crate) status: StatusCode,
    /// Whether nothing but a message shows it, so that a write may have been applied.
    pub(crate) in_doubt: bool,
}

const FLAGS: &[&str] = &["success", "ok", "issuccess", "succeeded"];
const ERRORS: &[&str] = &["error", "errors"];
const TITLES: &[&str] = &["title", "detail"];
const STATUSES: &[&str] = &["status", "statuscode"];

/// Further members of an object that has a message and no data.
const BESIDE: &[&str] = &["payload", "type", "instance", "traceid", "requestid", "timestamp"];

/// Finds a refusal in the result of a response, or in an object around it.
///
/// An object with an id or with items is data, whatever else it has.
pub(crate) fn find(reply: &Reply, effect: Effect) -> Option<Refused> {
    let result = reply.result().ok()?;
    match Said::read(result) {
        Some(Found::Data) => return None,
        Some(Found::Said(said)) => {
            if let Some(refused) = said.refused(reply.status, effect) {
                return Some(refused);
            }
        }
        None => {}
    }
    around(reply, result)
}

/// Finds a refusal beside the result, in the objects that were taken off.
fn around(reply: &Reply, result: &str) -> Option<Refused> {
    let mut rest = reply.json_text()?;
    while rest.len() > result.len() {
        let Found::Said(said) = Said::read(rest)? else { return None };
        if said.is_plain_refusal() {
            return Some(Refused { status: said.stated().unwrap_or(reply.status), in_doubt: false });
        }
        rest = said.inner?;
    }
    None
}

/// The content of a result.
enum Found<'a> {
    /// An object with an id or with items, or an array with items.
    Data,
    Said(Said<'a>),
}

/// An object that may be a refusal.
#[derive(Default)]
struct Said<'a> {
    /// The members that a refusal has.
    members: Map<String, Value>,
    /// Whether there are members that a refusal does not have.
    has_more: bool,
    /// The object that an envelope holds.
    inner: Option<&'a str>,
    /// Whether it is a string.
    is_sentence: bool,
}

impl<'a> Said<'a> {
    /// Reads a result, up to the first member that makes it data. None, where it can be no refusal.
    fn read(result: &'a str) -> Option<Found<'a>> {
        match result.trim_ascii_start().as_bytes().first()? {
            b'{' => {}
            b'[' if !is_empty(result) => return Some(Found::Data),
            b'"' => return Self::sentence(result).map(Found::Said),
            _ => return None,
        }
        let mut look = Look { said: Self::default(), is_data: false };
        let read = serde_json::Deserializer::from_str(result).deserialize_map(&mut look);
        match read {
            _ if look.is_data => Some(Found::Data),
            Ok(()) => Some(Found::Said(look.said)),
            Err(_) => None,
        }
    }

    /// Takes a string for a message if it has several words: one word may be an id.
    fn sentence(result: &str) -> Option<Self> {
        let text: String = serde_json::from_str(result).ok()?;
        if !text.trim().contains(char::is_whitespace) {
            return None;
        }
        let mut said = Self { is_sentence: true, ..Self::default() };
        said.members.insert("message".to_owned(), Value::String(text));
        Some(said)
    }

    fn refused(&self, status: StatusCode, effect: Effect) -> Option<Refused> {
        let status = self.stated().unwrap_or(status);
        if self.is_plain_refusal() {
            return Some(Refused { status, in_doubt: false });
        }
        // A change may be confirmed by a message; a read has to bring an object, and a create its id.
        match effect {
            Effect::Read if self.is_message() && !self.is_sentence => {
                Some(Refused { status, in_doubt: false })
            }
            Effect::Create if self.is_message() => Some(Refused { status, in_doubt: true }),
            _ => None,
        }
    }

    fn is_plain_refusal(&self) -> bool {
        let has = |names| text(&self.members, names).is_some();
        let has_code = text(&self.members, CODES).is_some_and(|code| code.starts_with("ERROR"));
        member(&self.members, FLAGS) == Some(&Value::Bool(false))
            || (self.stated().is_some() && has(TITLES))
            || (has_code && has(MESSAGES))
            || ERRORS.iter().any(|name| member(&self.members, &[name]).is_some_and(is_filled))
    }

    /// Whether there is a message and nothing else.
    fn is_message(&self) -> bool {
        let succeeded = member(&self.members, FLAGS) == Some(&Value::Bool(true));
        !self.has_more && !succeeded && text(&self.members, MESSAGES).is_some()
    }

    /// Returns the HTTP status of a failure that an object states, by number or by a code of the server's platform.
    fn stated(&self) -> Option<StatusCode> {
        let number = member(&self.members, STATUSES).and_then(Value::as_u64);
        if let Some(number) = number.and_then(|number| u16::try_from(number).ok()) {
            let status = StatusCode::from_u16(number).ok()?;
            return (status.is_client_error() || status.is_server_error()).then_some(status);
        }
        match text(&self.members, CODES)?.as_str() {
            "ERROR_CODE_INPUT_ERROR" | "ERROR_CODE_BAD_REQUEST" => Some(StatusCode::BAD_REQUEST),
            "ERROR_CODE_UNAUTHORIZED" => Some(StatusCode::UNAUTHORIZED),
            "ERROR_CODE_ACCESS_DENIED" => Some(StatusCode::FORBIDDEN),
            "ERROR_CODE_NOT_FOUND" => Some(StatusCode::NOT_FOUND),
            "ERROR_CODE_TOO_MANY_REQUESTS" => Some(StatusCode::TOO_MANY_REQUESTS),
            _ => None,
        }
    }
}

/// Whether an array has no items.
fn is_empty(array: &str) -> bool {
    array.trim_ascii_start().strip_prefix('[').is_some_and(|rest| rest.trim_ascii_start().starts_with(']'))
}

fn is_filled(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Array(items) => !items.is_empty(),
        Value::Object(members) => !members.is_empty(),
        Value::Null | Value::Bool(_) | Value::Number(_) => false,
    }
}

/// A visitor that stops at the first member that makes an object data.
struct Look<'a> {
    said: Said<'a>,
    is_data: bool,
}

impl<'de> Visitor<'de> for &mut Look<'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(Name(name)) = map.next_key()? {
            if Some(&*name) == crate::PAGING.id || name == crate::PAGING.items {
                self.is_data |= map.next_value_seed(IsAny)?;
                if self.is_data {
                    return Err(A::Error::custom("the object is data"));
                }
            } else if is_of_a_refusal(&name) {
                let value: &RawValue = map.next_value()?;
                let value = serde_json::from_str(value.get()).map_err(A::Error::custom)?;
                self.said.members.insert(name.into_owned(), value);
            } else if is_of_an_envelope(&name) {
                self.said.inner = Some(map.next_value::<&RawValue>()?.get());
                self.said.has_more = true;
            } else {
                map.next_value::<IgnoredAny>()?;
                self.said.has_more |= !is_one_of(&name, BESIDE);
            }
        }
        Ok(())
    }
}

fn is_of_a_refusal(name: &str) -> bool {
    [FLAGS, ERRORS, TITLES, STATUSES, MESSAGES, CODES, PARAMS].iter().any(|names| is_one_of(name, names))
}

/// Whether a name is one of these, in any case and with or without underscores.
fn is_one_of(name: &str, names: &[&str]) -> bool {
    let name = name.replace('_', "");
    names.iter().any(|known| name.eq_ignore_ascii_case(known))
}

fn is_of_an_envelope(name: &str) -> bool {
    crate::ENVELOPES.iter().any(|envelope| envelope.keys.contains(&name))
}

/// Reads whether a value is another than `null`, and no more of it than its start.
struct IsAny;

impl<'de> DeserializeSeed<'de> for IsAny {
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_option(Self)
    }
}

impl<'de> Visitor<'de> for IsAny {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any JSON")
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(self, _: D) -> Result<bool, D::Error> {
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(body: &str, effect: Effect) -> Option<(u16, bool)> {
        let refused = find(&Reply::received(200, body), effect)?;
        Some((refused.status.as_u16(), refused.in_doubt))
    }

    const EFFECTS: [Effect; 4] = [Effect::Read, Effect::Create, Effect::Change, Effect::Irreversible];

    #[test]
    fn plain_refusal_is_one_for_every_effect() {
        for (body, status) in [
            (r#"{"code":"ERROR_CODE_NOT_FOUND","message":"m"}"#, 404),
            (r#"{"title":"Bad","status":422}"#, 422),
            (r#"{"success":false,"message":"m"}"#, 200),
            (r#"{"success":false,"a":{"b":1}}"#, 200),
            (r#"{"error":"m"}"#, 200),
            (r#"{"error":{"message":"m"},"statusCode":409}"#, 409),
            (r#"{"errors":[{"message":"m"}]}"#, 200),
        ] {
            for effect in EFFECTS {
                assert_eq!(found(body, effect), Some((status, false)), "{body}");
            }
        }
    }

    #[test]
    fn message_without_data_is_no_read_and_no_create() {
        for body in [
            r#"{"message":"m"}"#,
            r#"{"Message":"m","payload":null}"#,
            r#"{"message":"m","id":null}"#,
            r#"{"code":"A1","message":"m"}"#,
        ] {
            assert_eq!(found(body, Effect::Read), Some((200, false)), "{body}");
            assert_eq!(found(body, Effect::Create), Some((200, true)), "{body}");
            assert_eq!(found(body, Effect::Change), None, "{body}");
        }
        assert_eq!(found(r#""Job was not created""#, Effect::Create), Some((200, true)));
    }

    #[test]
    fn data_is_no_refusal() {
        for body in [
            "{}",
            "null",
            "[]",
            r#""done""#,
            r#"{"error":null,"errors":[]}"#,
            r#"{"error":""}"#,
            r#"{"success":true}"#,
            r#"{"success":true,"message":"m"}"#,
            r#"{"title":"t","status":"started"}"#,
            r#"{"title":"t","status":200}"#,
            r#"{"message":"m","total":3}"#,
            r#"{"message":"""#,
        ] {
            for effect in EFFECTS {
                assert_eq!(found(body, effect), None, "{body}");
            }
        }
        let Some(id) = crate::PAGING.id else { return };
        assert_eq!(found(&format!(r#"{{"error":"m","{id}":7}}"#), Effect::Create), None);
    }

    #[test]
    fn refusal_beside_the_result_is_found() {
        let Some(keys) = crate::ENVELOPES.first().map(|envelope| envelope.keys) else { return };
        let mut body = r#"{"a":1}"#.to_owned();
        for key in keys.iter().rev() {
            body = format!(r#"{{"{key}":{body},"success":false}}"#);
            assert_eq!(found(&body, Effect::Change), Some((200, false)), "{body}");
        }
        let body = body.replace("false", "true");
        assert_eq!(found(&body, Effect::Change), None, "{body}");
    }
}
