//! Error responses.

use serde_json::{Value, json};

/// An error response.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Refusal {
    pub(crate) status: u16,
    pub(crate) kind: &'static str,
    pub(crate) body: Value,
    pub(crate) headers: Vec<(&'static str, &'static str)>,
}

const JSON: &str = "application/json";

impl Refusal {
    /// Returns an error of the gateway: a code, a message, and the parameter if there is one.
    fn platform(status: u16, code: &str, message: &str, param: Option<&str>) -> Self {
        let payload = match param {
            Some(param) => json!({ "param": param }),
            None => json!({}),
        };
        let body = json!({ "code": code, "message": message, "payload": payload });
        Self { status, kind: JSON, body, headers: Vec::new() }
    }

    /// Returns the error for a parameter that is missing or wrong.
    pub(crate) fn input(param: &str, message: &str) -> Self {
        Self::platform(400, "ERROR_CODE_INPUT_ERROR", message, Some(param))
    }

    /// Returns the error for a request that is wrong, but not because of a parameter.
    pub(crate) fn senseless(message: &str) -> Self {
        Self::platform(400, "ERROR_CODE_BAD_REQUEST", message, None)
    }

    pub(crate) fn unauthorized() -> Self {
        Self::platform(401, "ERROR_CODE_UNAUTHORIZED", "The API key is missing.", None)
    }

    /// Returns the error for a thing that does not exist.
    pub(crate) fn not_found(what: &str) -> Self {
        Self::platform(404, "ERROR_CODE_NOT_FOUND", &format!("Not found: {what}"), None)
    }

    pub(crate) fn wrong_method(right: &'static str) -> Self {
        let message = format!("This path takes {right} only.");
        let refusal = Self::platform(405, "ERROR_CODE_BAD_REQUEST", &message, None);
        Self { headers: vec![("allow", right)], ..refusal }
    }

    pub(crate) fn too_large() -> Self {
        Self::platform(413, "ERROR_CODE_BAD_REQUEST", "The body is too large.", None)
    }

    pub(crate) fn too_many() -> Self {
        let body = json!({ "code": "ERROR_CODE_TOO_MANY_REQUESTS", "message": "Too many requests." });
        Self { status: 429, kind: JSON, body, headers: Vec::new() }
    }

    /// Returns an error of BigChange's own API, as problem details.
    pub(crate) fn rule(detail: &str, path: &str) -> Self {
        Self::problem(422, "Unprocessable Entity", detail, path)
    }

    pub(crate) fn problem(status: u16, title: &str, detail: &str, path: &str) -> Self {
        let body = json!({
            "type": "about:blank", "title": title, "status": status, "detail": detail, "instance": path,
        });
        Self { status, kind: "application/problem+json", body, headers: Vec::new() }
    }
}
