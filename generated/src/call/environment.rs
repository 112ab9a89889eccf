//! The environment variables that are read.

use std::borrow::Cow;
use std::env::{self, VarError};

use crate::call::curl::KEY_VARIABLE;
use crate::error::{Error, ErrorKind};
use crate::http::base::Base;

const BASE_URL_VARIABLE: &str = "VH3_BASE_URL";
const ALLOW_HTTP_VARIABLE: &str = "VH3_ALLOW_HTTP";

/// Reads the API key.
pub(crate) fn api_key() -> Result<String, Error> {
    match variable(KEY_VARIABLE, ErrorKind::InvalidKey)? {
        Some(key) => Ok(key),
        None => {
            let message = format!("{KEY_VARIABLE} is not set; set it to the API key");
            Err(Error::new(ErrorKind::InvalidKey, message))
        }
    }
}

/// Reads the base URL, if it is set.
pub(crate) fn base_url() -> Result<Option<String>, Error> {
    variable(BASE_URL_VARIABLE, ErrorKind::InvalidUrl)
}

/// Reads whether a base URL may be `http` on another machine.
pub(crate) fn allow_http() -> Result<bool, Error> {
    match variable(ALLOW_HTTP_VARIABLE, ErrorKind::InvalidUrl)?.as_deref() {
        None | Some("0") => Ok(false),
        Some("1") => Ok(true),
        Some(_) => {
            let message = format!("{ALLOW_HTTP_VARIABLE} has no valid value; set it to 1 or 0");
            Err(Error::new(ErrorKind::InvalidUrl, message))
        }
    }
}

/// Returns the base URL of a client from the environment: the documented one, unless another is set.
pub(crate) fn shown_base_url() -> Result<Cow<'static, str>, Error> {
    match base_url()? {
        // Nothing is sent, so `http` needs no permission.
        Some(url) => Ok(Cow::Owned(Base::new(&url, true)?.url)),
        None => Ok(Cow::Borrowed(crate::BASE_URL)),
    }
}

/// Reads a variable, if it is set. An empty one is an error, since ignoring it could select the wrong server.
fn variable(name: &str, kind: ErrorKind) -> Result<Option<String>, Error> {
    match env::var(name) {
        Ok(value) if value.is_empty() => {
            Err(Error::new(kind, format!("{name} is empty; give it a value or unset it")))
        }
        Ok(value) => Ok(Some(value)),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => {
            Err(Error::new(kind, format!("{name} is not valid text; check how it is set")))
        }
    }
}
