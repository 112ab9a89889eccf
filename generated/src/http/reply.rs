//! A raw response.

use std::borrow::Cow;

use bytes::Bytes;
use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};

use crate::http::envelope::Content;

/// Status, headers and body.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
    /// The result, if it was in an envelope.
    content: Option<Bytes>,
    /// The number of attempts.
    pub(crate) attempts: u32,
}

impl Reply {
    /// Returns a response whose envelope is not opened.
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { status, headers, body, content: None, attempts: 0 }
    }

    /// Returns a part of the body, with the same status and headers.
    pub(crate) fn part(&self, body: Bytes) -> Self {
        Self { body, content: None, ..self.clone() }
    }

    /// Returns the body without a byte order mark, which RFC 8259 permits a reader to ignore.
    pub(crate) fn json(&self) -> &[u8] {
        self.body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.body)
    }

    /// Returns the content encoding, if the body has one; the client asks for none.
    pub(crate) fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?;
        Some(encoding).filter(|encoding| !encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity"))
    }

    pub(crate) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Finds the result in its envelope, and returns the status in the envelope. JSON that cannot be read stays unchanged,
    /// for the decoder to report.
    pub(crate) fn open(&mut self) -> Option<u16> {
        let text = std::str::from_utf8(self.json()).ok()?;
        let Content { result, status } = crate::http::envelope::unwrap(text, crate::ENVELOPES).ok()?;
        self.content = Some(self.body.slice_ref(result.as_bytes()));
        status
    }

    /// Returns the JSON of the result, without its envelope. An empty body is `null`, as a change without a result may return
    /// one.
    pub(crate) fn result(&self) -> Result<&str, serde_json::Error> {
        let result = self.content.as_deref().unwrap_or_else(|| self.json());
        // A body that is not UTF-8 is not JSON, and serde_json reports the place.
        let Ok(text) = std::str::from_utf8(result) else {
            return serde_json::from_slice(result);
        };
        Ok(if text.trim_ascii().is_empty() { "null" } else { text })
    }
}

#[cfg(test)]
impl Reply {
    pub(crate) fn received(status: u16, body: &str) -> Self {
        let body = Bytes::copy_from_slice(body.as_bytes());
        let mut reply = Self::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body);
        reply.attempts = 1;
        reply.open();
        reply
    }
}
