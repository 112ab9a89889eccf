//! An answer as it came.

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
    /// The result, where it was found in an envelope.
    content: Option<Bytes>,
    /// The number of attempts that it took.
    pub(crate) attempts: u32,
}

impl Reply {
    /// An answer that nobody has looked into.
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: Bytes) -> Self {
        Self { status, headers, body, content: None, attempts: 0 }
    }

    /// A part of the body, with all that came with it.
    pub(crate) fn part(&self, body: Bytes) -> Self {
        Self { body, content: None, ..self.clone() }
    }

    /// The body without a byte order mark, which RFC 8259 lets a reader ignore.
    pub(crate) fn json(&self) -> &[u8] {
        self.body.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&self.body)
    }

    /// The encoding of a body that nobody asked for.
    pub(crate) fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?;
        Some(encoding).filter(|encoding| !encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity"))
    }

    pub(crate) fn text(&self) -> Cow<'_, str> {
        String::from_utf8_lossy(&self.body)
    }

    /// Takes the result out of its envelope, and tells the status that the envelope has. What cannot be read stays as it is,
    /// for the decoder to report.
    pub(crate) fn open(&mut self) -> Option<u16> {
        let text = std::str::from_utf8(self.json()).ok()?;
        let Content { result, status } = crate::http::envelope::unwrap(text, crate::ENVELOPES).ok()?;
        self.content = Some(self.body.slice_ref(result.as_bytes()));
        status
    }

    /// The JSON that stands for the result, out of its envelope. Nothing at all is `null`: that is how a change that has no
    /// more to say is answered.
    pub(crate) fn result(&self) -> Result<&str, serde_json::Error> {
        let result = self.content.as_deref().unwrap_or_else(|| self.json());
        // A body that is not UTF-8 is not JSON, and serde_json tells the place.
        let Ok(text) = std::str::from_utf8(result) else {
            return serde_json::from_slice(result);
        };
        Ok(if text.trim_ascii().is_empty() { "null" } else { text })
    }
}

#[cfg(test)]
impl Reply {
    pub(crate) fn of(status: u16, body: &str) -> Self {
        let body = Bytes::copy_from_slice(body.as_bytes());
        let mut reply = Self::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body);
        reply.attempts = 1;
        reply.open();
        reply
    }
}
