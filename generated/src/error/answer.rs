//! The answer behind an error.

use std::fmt;

use reqwest::StatusCode;
use reqwest::header::HeaderMap;

/// What came with an error, and what was found in it.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) param: Option<String>,
    pub(crate) body: String,
}

impl Answer {
    /// Appends code, message and param to the line of an error.
    pub(crate) fn said(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for said in [&self.code, &self.message].into_iter().flatten() {
            write!(f, ": {said}")?;
        }
        match &self.param {
            Some(param) => write!(f, " (field {param})"),
            None => Ok(()),
        }
    }
}
