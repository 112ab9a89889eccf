//! An answer as it came.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::HeaderMap;

/// Status, headers and body, none of it looked into.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// How many attempts it took to get it.
    pub(crate) attempts: u32,
}

impl Reply {
    pub(crate) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// The JSON that stands for the result, out of its envelope. Nothing at all is `null`: that is how a change that has no
    /// more to say is answered.
    pub(crate) fn result(&self) -> Result<&str, serde_json::Error> {
        // What is no UTF-8 is no JSON, and serde_json says where.
        let Ok(text) = std::str::from_utf8(&self.body) else {
            return serde_json::from_slice(&self.body);
        };
        if text.trim_ascii().is_empty() {
            return Ok("null");
        }
        crate::envelope::unwrap(text, crate::ENVELOPES)
    }
}

#[cfg(test)]
impl Reply {
    pub(crate) fn of(status: u16, body: &str) -> Self {
        Self {
            status: StatusCode::from_u16(status).unwrap(),
            headers: HeaderMap::new(),
            body: Bytes::copy_from_slice(body.as_bytes()),
            attempts: 1,
        }
    }
}
