//! The body of a response.

use std::borrow::Cow;

/// The bytes of a body. They are verified once, so that no reader has to verify again that they are text.
#[derive(Clone)]
pub(crate) enum Body {
    Text(String),
    /// Bytes that are not UTF-8.
    Bytes(Vec<u8>),
}

impl Body {
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => Self::Text(text),
            Err(error) => Self::Bytes(error.into_bytes()),
        }
    }

    pub(crate) fn bytes(&self) -> &[u8] {
        match self {
            Self::Text(text) => text.as_bytes(),
            Self::Bytes(bytes) => bytes,
        }
    }

    /// Returns the text, unless the bytes are not UTF-8.
    pub(crate) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Bytes(_) => None,
        }
    }

    /// Returns the text, with U+FFFD for bytes that are not UTF-8.
    pub(crate) fn lossy(&self) -> Cow<'_, str> {
        match self {
            Self::Text(text) => Cow::Borrowed(text.as_str()),
            Self::Bytes(bytes) => String::from_utf8_lossy(bytes),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn body_keeps_its_bytes_and_knows_if_they_are_text() {
        for (bytes, text, lossy) in
            [("é".as_bytes(), Some("é"), "é"), (b"", Some(""), ""), (b"caf\xe9", None, "caf\u{fffd}")]
        {
            let body = Body::new(bytes.to_vec());
            assert_eq!((body.bytes(), body.text(), &*body.lossy()), (bytes, text, lossy));
        }
    }
}
