//! Configuration of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Client, Settings};
use crate::call::environment;
use crate::call::limits::CONNECT;
use crate::call::retry::RetryPolicy;
use crate::error::Error;
use crate::http::base::Base;
use crate::http::clock::Clock;
use crate::http::connect::{Pool, Setup};
use crate::http::key::Key;

/// The configuration of a [`Client`].
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
    proxy_from_env: bool,
    connect_timeout: Option<Duration>,
    settings: Settings,
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

    /// Sends requests with this HTTP client. Its own proxy, certificates and connect timeout apply.
    ///
    /// Its redirect policy must be [`none`](reqwest::redirect::Policy::none): an HTTP client that follows redirects sends the
    /// API key to their target. The response of another address is a [`Redirect`](crate::ErrorKind::Redirect) error, but by
    /// then the key has left. Set no retries and no other timeouts on it: this client has its own.
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

    /// Permits an unencrypted `http` base URL on another machine. The API key is then sent in clear text.
    pub fn allow_http(mut self) -> Self {
        self.allow_http = true;
        self
    }

    /// Uses the proxy in `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY`, except for the hosts in `NO_PROXY`.
    ///
    /// By default these variables are ignored, because a variable set by someone else could send the API key through their
    /// machine. A server on this machine is never reached through a proxy. An injected HTTP client ignores this setting.
    pub fn proxy_from_env(mut self) -> Self {
        self.proxy_from_env = true;
        self
    }

    /// Limits the time to connect. The default is 5 s. An injected HTTP client ignores this setting.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Limits the whole call, with all attempts and the waits between them. The default is 60 s. [`Duration::MAX`] means no
    /// limit.
    ///
    /// The error is a [`Timeout`](crate::ErrorKind::Timeout). If the wait before a retry would exceed the limit, the call ends
    /// at once with the error of the last attempt.
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use std::time::Duration;
    /// use vh3_bigchange::Client;
    ///
    /// let client = Client::builder()
    ///     .api_key("an-api-key")
    ///     .base_url("http://localhost:8080")
    ///     .timeout(Duration::from_secs(20))
    ///     .attempt_timeout(Duration::from_secs(6))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.call = timeout;
        self
    }

    /// Limits one attempt, from connecting to the end of the response. The default is 30 s.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.attempt = timeout;
        self
    }

    /// Limits a pause in the response body. The default is 15 s.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.idle = timeout;
        self
    }

    /// Limits the size of a response body in bytes. The default is 32 MiB. A larger body is a
    /// [`TooLarge`](crate::ErrorKind::TooLarge) error; never more than the limit is kept in memory.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.limits.body = bytes;
        self
    }

    /// Sets the retry policy. The default is [`RetryPolicy::new`].
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.policy = policy;
        self
    }

    /// Limits the concurrent calls of the client and its clones. Zero counts as one. By default there is no limit.
    ///
    /// Other calls wait in the order in which they were sent. The wait counts towards their timeout, so a call may time out
    /// before it is sent. A call that waits for its retry does not count.
    pub fn max_concurrency(mut self, calls: usize) -> Self {
        self.settings.concurrency = Some(calls);
        self
    }

    /// Uses this clock for the time and for all waits, instead of the system's.
    ///
    /// The connect timeout and an injected HTTP client still use the system's clock.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// [`InvalidKey`](crate::ErrorKind::InvalidKey) if the key is missing or not a valid header value,
    /// [`InvalidUrl`](crate::ErrorKind::InvalidUrl) if the base URL cannot be used, and
    /// [`Build`](crate::ErrorKind::Build) if the HTTP client cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base = self.base_url.as_deref().unwrap_or(crate::BASE_URL);
        let base = Base::new(base, self.allow_http)?;
        let key = Key::new(self.api_key.as_deref().unwrap_or_default())?;
        let pool = match self.http_client {
            Some(http) => Pool::new(http, None),
            None => Pool::build(&Setup {
                secure: base.secure,
                connect_timeout: self.connect_timeout.unwrap_or(CONNECT),
                // `http` is permitted for a loopback address, and a proxy would take it to another machine.
                proxy_from_env: self.proxy_from_env && !base.loopback,
            })?,
        };
        Client::assemble(pool, base, key, self.settings)
    }

    /// Reads the key and the base URL from the environment.
    pub(crate) fn from_env() -> Result<Self, Error> {
        let builder = Self::default().api_key(environment::api_key()?);
        let base_url = environment::base_url()?;
        Ok(Self { base_url, ..builder })
    }
}

impl Client {
    /// Returns a client with this key and the default settings.
    ///
    /// # Errors
    ///
    /// The same as [`ClientBuilder::build`].
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// Returns a client with the key in `VH3_API_KEY` and, if set, the base URL in `VH3_BASE_URL`.
    ///
    /// # Errors
    ///
    /// If `VH3_API_KEY` is not set or either variable is empty, and as [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Returns a builder, to configure a client.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Omits the key, and the URL, which is not checked yet and may contain a password.
        f.debug_struct("ClientBuilder").field("allow_http", &self.allow_http).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

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
