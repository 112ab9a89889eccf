//! What the server says instead of doing what it was asked.

use serde_json::{Value, json};

/// An error as it is sent.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refusal {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) body: Value,
    pub(super) headers: Vec<(&'static str, &'static str)>,
}

const JSON: &str = "application/json";

impl Refusal {
    /// The platform's body: a code, a message, and the parameter where there is one.
    fn platform(status: u16, code: &str, message: &str, param: Option<&str>) -> Self {
        let payload = param.map_or_else(|| json!({}), |param| json!({ "param": param }));
        let body = json!({ "code": code, "message": message, "payload": payload });
        Self { status, kind: JSON, body, headers: Vec::new() }
    }

    /// A parameter that is missing or wrong.
    pub(super) fn input(param: &str, message: &str) -> Self {
        Self::platform(400, "ERROR_CODE_INPUT_ERROR", message, Some(param))
    }

    /// A request that makes no sense, but not because of a parameter.
    pub(super) fn senseless(message: &str) -> Self {
        Self::platform(400, "ERROR_CODE_BAD_REQUEST", message, None)
    }

    pub(super) fn unauthorized() -> Self {
        Self::platform(401, "ERROR_CODE_UNAUTHORIZED", "The API key is missing.", None)
    }

    /// Something that is not there.
    pub(super) fn not_found(what: &str) -> Self {
        Self::platform(404, "ERROR_CODE_NOT_FOUND", &format!("Not found: {what}"), None)
    }

    pub(super) fn wrong_method(right: &'static str) -> Self {
        let message = format!("This path takes {right} only.");
        let refusal = Self::platform(405, "ERROR_CODE_BAD_REQUEST", &message, None);
        Self { headers: vec![("allow", right)], ..refusal }
    }

    pub(super) fn too_large() -> Self {
        Self::platform(413, "ERROR_CODE_BAD_REQUEST", "The body is larger than any that is read.", None)
    }

    pub(super) fn too_many() -> Self {
        let body = json!({ "code": "ERROR_CODE_TOO_MANY_REQUESTS", "message": "Too many requests." });
        Self { status: 429, kind: JSON, body, headers: Vec::new() }
    }

    /// A rule of the API behind the server: its errors are problem details.
    pub(super) fn rule(detail: &str, path: &str) -> Self {
        Self::problem(422, "Unprocessable Entity", detail, path)
    }

    pub(super) fn problem(status: u16, title: &str, detail: &str, path: &str) -> Self {
        let body = json!({
            "type": "about:blank", "title": title, "status": status, "detail": detail, "instance": path,
        });
        Self { status, kind: "application/problem+json", body, headers: Vec::new() }
    }
}
