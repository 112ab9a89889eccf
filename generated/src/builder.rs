//! How a client is set up.

use std::env::{self, VarError};
use std::fmt;

use crate::base::Base;
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::key::Key;

/// Sets up a [`Client`].
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::Client;
///
/// let client = Client::builder()
///     .api_key("an-api-key")
///     .base_url("http://localhost:8080/api:test")
///     .build()?;
/// assert_eq!(client.base_url(), "http://localhost:8080/api:test");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "a builder does nothing until it is built"]
pub struct ClientBuilder {
    api_key: Option<String>,
    base_url: Option<String>,
    http_client: Option<reqwest::Client>,
    allow_http: bool,
}

impl ClientBuilder {
    /// The key that every call carries.
    pub fn api_key(mut self, api_key: impl Into<String>) -> Self {
        self.api_key = Some(api_key.into());
        self
    }

    /// The address that paths are appended to, instead of [`BASE_URL`](crate::BASE_URL).
    ///
    /// It may have a path of its own, with or without a slash at the end.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// Sends through this HTTP client, with its timeouts, its proxy and its certificates.
    ///
    /// Its redirect policy should be [`none`](reqwest::redirect::Policy::none): a client that follows redirects hands the
    /// API key on to wherever they lead.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use vh3_bigchange::{Client, reqwest};
    ///
    /// let http = reqwest::Client::builder()
    ///     .redirect(reqwest::redirect::Policy::none())
    ///     .build()?;
    /// let client = Client::builder().api_key("an-api-key").http_client(http).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn http_client(mut self, http_client: reqwest::Client) -> Self {
        self.http_client = Some(http_client);
        self
    }

    /// Permits a base URL of `http` on another machine than this one. The API key then travels in clear.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`InvalidKey`](ErrorKind::InvalidKey) when there is no key, or one that cannot be sent,
    /// [`InvalidUrl`](ErrorKind::InvalidUrl) when no calls can be made to the base URL, and [`Build`](ErrorKind::Build)
    /// when the HTTP client cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base = self.base_url.as_deref().unwrap_or(crate::BASE_URL);
        let base = Base::new(base, self.allow_http)?;
        let key = Key::new(self.api_key.as_deref().unwrap_or_default())?;
        let http = match self.http_client {
            Some(http) => http,
            None => crate::http::client(base.secure)?,
        };
        Client::assemble(http, base, key)
    }

    /// Takes key and base URL from the environment.
    pub(crate) fn from_env() -> Result<Self, Error> {
        let key = variable(KEY_VARIABLE, ErrorKind::InvalidKey)?.ok_or_else(|| {
            let message = format!("{KEY_VARIABLE} is not set; set it to the API key");
            Error::new(ErrorKind::InvalidKey, message)
        })?;
        let base_url = variable(BASE_URL_VARIABLE, ErrorKind::InvalidUrl)?;
        let builder = Self::default().api_key(key);
        Ok(Self { base_url, ..builder })
    }
}

/// The variable that holds the key, here and in the commands that [`to_curl`](crate::Call::to_curl) prints.
pub(crate) const KEY_VARIABLE: &str = "VH3_API_KEY";
const BASE_URL_VARIABLE: &str = "VH3_BASE_URL";

/// A variable, if it is set. One that is set to nothing is a mistake: to ignore it could reach the wrong server.
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

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Neither the key, nor a URL that was not checked yet and may hold a password.
        f.debug_struct("ClientBuilder").field("allow_http", &self.allow_http).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_client_needs_a_key_and_a_good_address() {
        let kind = |builder: ClientBuilder| builder.build().unwrap_err().kind();
        let local = || Client::builder().base_url("http://localhost");
        assert_eq!(kind(local()), ErrorKind::InvalidKey);
        assert_eq!(kind(local().api_key("a b")), ErrorKind::InvalidKey);
        let remote = Client::builder().api_key("k").base_url("http://a.example");
        assert_eq!(kind(remote.clone()), ErrorKind::InvalidUrl);
        assert_eq!(remote.allow_http().build().unwrap().base_url(), "http://a.example");
    }

    #[test]
    fn neither_builder_nor_client_show_the_key() {
        let builder = Client::builder().api_key("planted-secret").base_url("http://localhost/");
        let shown = format!("{builder:?} {:?}", builder.clone().build().unwrap());
        assert!(shown.contains("localhost") && !shown.contains("planted"), "{shown}");
    }
}
