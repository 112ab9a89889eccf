//! A raw response.

use std::borrow::Cow;
use std::ops::Range;

use reqwest::StatusCode;
use reqwest::header::{CONTENT_ENCODING, HeaderMap};

use crate::call::limits::ERROR_BODY;
use crate::http::body::Body;
use crate::http::envelope::{self, Content};

/// Status, headers and body.
#[derive(Clone)]
pub(crate) struct Reply {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    body: Body,
    /// The place of the result in the text of the body, if it was in an envelope.
    content: Option<Range<usize>>,
    /// The number of attempts.
    pub(crate) attempts: u32,
}

/// A byte order mark, which RFC 8259 permits a reader to ignore.
const MARK: &str = "\u{FEFF}";

impl Reply {
    /// Returns a response whose envelope is not opened.
    pub(crate) fn new(status: StatusCode, headers: HeaderMap, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers, body: Body::new(body.into()), content: None, attempts: 0 }
    }

    /// Returns the same response with another body.
    pub(crate) fn with_body(&self, body: impl Into<Vec<u8>>) -> Self {
        let headers = self.headers.clone();
        Self { attempts: self.attempts, ..Self::new(self.status, headers, body) }
    }

    /// Returns the same response with the part of its body that an error keeps.
    pub(crate) fn shortened(&self) -> Self {
        self.with_body(self.bytes().get(..ERROR_BODY).unwrap_or(self.bytes()))
    }

    /// Returns the body as it came.
    pub(crate) fn bytes(&self) -> &[u8] {
        self.body.bytes()
    }

    /// Returns the body without a byte order mark.
    pub(crate) fn json(&self) -> &[u8] {
        self.bytes().strip_prefix(MARK.as_bytes()).unwrap_or(self.bytes())
    }

    /// Returns the body as text without a byte order mark, if it is UTF-8.
    pub(crate) fn json_text(&self) -> Option<&str> {
        let text = self.body.text()?;
        Some(text.strip_prefix(MARK).unwrap_or(text))
    }

    /// Returns the content encoding, if the body has one; the client asks for none.
    pub(crate) fn encoding(&self) -> Option<&str> {
        let encoding = self.headers.get(CONTENT_ENCODING)?.to_str().ok()?;
        Some(encoding).filter(|encoding| !encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity"))
    }

    pub(crate) fn text(&self) -> Cow<'_, str> {
        self.body.lossy()
    }

    /// Finds the result in its envelope, and returns the status in the envelope. JSON that cannot be read stays unchanged,
    /// for the decoder to report.
    pub(crate) fn open(&mut self) -> Option<u16> {
        let Content { result, status } = envelope::unwrap(self.json_text()?, crate::ENVELOPES);
        self.content = Some(self.place(result));
        status
    }

    /// Returns the JSON of the result, without its envelope. An empty body is `null`, as a change without a result may return
    /// one.
    pub(crate) fn result(&self) -> Result<&str, serde_json::Error> {
        let content = self.content.clone().and_then(|place| self.part(place));
        let Some(text) = content.or_else(|| self.json_text()) else {
            // A body that is not UTF-8 is not JSON, and serde_json reports the place.
            return serde_json::from_slice(self.json());
        };
        Ok(if text.trim_ascii().is_empty() { "null" } else { text })
    }

    /// Returns the place of a part of the body, which was borrowed from it. Any other has the place 0..0.
    pub(crate) fn place(&self, part: &str) -> Range<usize> {
        envelope::place(part, self.bytes())
    }

    /// Returns the part of the body that has this place, if the body is text.
    pub(crate) fn part(&self, place: Range<usize>) -> Option<&str> {
        self.body.text()?.get(place)
    }
}

#[cfg(test)]
impl Reply {
    pub(crate) fn received(status: u16, body: &str) -> Self {
        let mut reply = Self::new(StatusCode::from_u16(status).unwrap(), HeaderMap::new(), body);
        reply.attempts = 1;
        reply.open();
        reply
    }
}
