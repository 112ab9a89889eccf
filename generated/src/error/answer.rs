//! The response of an error, and its reason.

use std::borrow::Cow;
use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

/// The response of an error, and the reason that the server gives.
#[derive(Clone)]
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) param: Option<String>,
    pub(crate) body: String,
}

/// The longest text from the server, in characters, that an error prints.
const LONGEST: usize = 300;

/// Shortens a line to the length that an error may print.
pub(crate) fn short(line: &str) -> Cow<'_, str> {
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(format!("{}…", line.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(line),
    }
}

impl Answer {
    /// Appends the server's code, message and param to the message of an error.
    pub(crate) fn said(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for said in [&self.code, &self.message].into_iter().flatten() {
            write!(f, ": {}", short(said))?;
        }
        match &self.param {
            Some(param) => write!(f, " (field {})", short(param)),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_cut_between_characters() {
        assert_eq!(short("short"), "short");
        assert_eq!(short(&"é".repeat(301)), format!("{}…", "é".repeat(300)));
    }
}
