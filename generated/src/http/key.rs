//! The API key, which only the server may see.

use std::fmt;

use reqwest::header::HeaderValue;

use crate::error::{Error, ErrorKind};
use crate::http::spelling;

/// The shortest key that is redacted. Redacting a shorter one would redact ordinary words.
const SHORTEST_SECRET: usize = 8;

/// A key that is a valid header value.
#[derive(Clone)]
pub(crate) struct Key(HeaderValue);

impl Key {
    pub(crate) fn new(key: &str) -> Result<Self, Error> {
        let mut header = HeaderValue::from_str(key).map_err(|_| flaw(key))?;
        if key.is_empty() || !key.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(flaw(key));
        }
        header.set_sensitive(true);
        Ok(Self(header))
    }

    /// Returns a key for values that no server sent. It is too short to be redacted.
    pub(crate) fn of_tests() -> Self {
        Self(HeaderValue::from_static("test"))
    }

    /// Returns the header value, marked as sensitive.
    pub(crate) fn header(&self) -> HeaderValue {
        self.0.clone()
    }

    /// Redacts the key in text from the server, in every encoding of it.
    pub(crate) fn blank(&self, text: String) -> String {
        match self.0.to_str() {
            Ok(key) if key.len() >= SHORTEST_SECRET => spelling::replace(&text, key, "[key]").unwrap_or(text),
            _ => text,
        }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[key]")
    }
}

/// Describes the fault of a key without showing any part of it.
fn flaw(key: &str) -> Error {
    let message = if key.trim().is_empty() {
        "the API key is empty; give the one that VH3 issued"
    } else if key.trim() != key {
        "the API key begins or ends with a blank or a line break; remove it"
    } else {
        "the API key holds a blank, a control character or a character beyond ASCII; check what was pasted"
    };
    Error::new(ErrorKind::InvalidKey, message)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(key: &str, expected: &str) {
        let error = Key::new(key).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidKey);
        assert!(error.to_string().contains(expected), "{error}");
        let shown = format!("{error} {error:?}");
        assert!(key.trim().is_empty() || !shown.contains(key.trim()), "{shown}");
    }

    #[test]
    fn a_key_that_no_header_can_hold_is_refused() {
        check("", "is empty");
        check(" \n", "is empty");
        check("planted-secret\n", "begins or ends");
        check(" planted-secret", "begins or ends");
        check("planted secret", "holds a blank");
        check("planted\nsecret", "holds a blank");
        check("planted\u{7f}secret", "holds a blank");
        check("plänted-secret", "beyond ASCII");
    }

    #[test]
    fn a_key_is_never_shown() {
        let key = Key::new("planted-secret!~").unwrap();
        assert_eq!(key.header().to_str().unwrap(), "planted-secret!~");
        assert_eq!(format!("{key:?}"), "[key]");
        let shown = format!("{key:?} {:?}", key.header());
        assert!(!shown.contains("planted"), "{shown}");
        assert_eq!(key.blank("<planted-secret!~>".into()), "<[key]>");
        let key = Key::new("sk/live+Secret==12").unwrap();
        for text in [
            "sk/live+Secret==12",
            r"sk\/live+Secret==12",
            r"sk\\\/live+Secret==12",
            r"sk\u002Flive\u002bSecret\u003d\u003D12",
            "sk%2Flive%2bSecret%3D%3D12",
            "sk%252Flive%252bSecret%253D%253D12",
            "sk&#47;live&#x2B;Secret==12",
            r"\u0073k/live+Secret==12",
        ] {
            assert_eq!(key.blank(format!("a {text} b")), "a [key] b", "{text}");
        }
        for text in ["sk/live+Secret==1", "sk live Secret==12", r"sk\\live+Secret==12", "sk%2", "&#"] {
            assert_eq!(key.blank(text.to_owned()), text);
        }
        for text in ["%k/live+Secret==12", "&k/live+Secret==12", "sk/live+Secret==1%", "sk/live+Secret==1&"] {
            assert_eq!(key.blank(text.to_owned()), text, "another character is no encoding");
        }
        let key = Key::new(r#"a"b\c&d<e'f"#).unwrap();
        for text in [
            r#"a"b\c&d<e'f"#,
            r#"a\"b\\c&d<e'f"#,
            r#"a\u0022b\u005cc\u0026d\u003ce\u0027f"#,
            r"a&quot;b\c&amp;d&lt;e&#39;f",
        ] {
            assert_eq!(key.blank(text.to_owned()), "[key]", "{text}");
        }
        for key in ["100%planted", "planted100%", "%41planted", "planted%%"] {
            let key = Key::new(key).unwrap();
            let text = format!("a {} b", key.header().to_str().unwrap());
            assert_eq!(key.blank(text.clone()), "a [key] b", "{text}");
            assert_eq!(key.blank(text.replace('%', "%25")), "a [key] b", "{text}");
        }
        assert_eq!(Key::new("m").unwrap().blank("message".into()), "message");
        assert_eq!(Key::new("message").unwrap().blank("a message".into()), "a message");
        assert_eq!(Key::new("messages").unwrap().blank("a messages".into()), "a [key]");
    }
}
