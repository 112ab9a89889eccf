//! Configuration of a client.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::{Client, Settings};
use crate::call::environment;
use crate::call::limits::CONNECT;
use crate::call::retry::RetryPolicy;
use crate::error::{Error, ErrorKind};
use crate::http::base::Base;
use crate::http::clock::{Clock, Time};
use crate::http::connect::{HAS_TLS, Pool, Setup};
use crate::http::key::Key;
use crate::types::encode::Problem;

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
    pub(super) settings: Settings,
    /// The first header that cannot be sent.
    pub(super) problem: Option<Problem>,
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
        self.settings.time = Time::Given(Arc::new(clock));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// - [`InvalidKey`](crate::ErrorKind::InvalidKey) when there is no key, or one that cannot be sent.
    /// - [`InvalidUrl`](crate::ErrorKind::InvalidUrl) when no calls can be made to the base URL.
    /// - [`Build`](crate::ErrorKind::Build) when a header cannot be sent, when the base URL is `https` and no TLS feature is
    ///   enabled, or when the HTTP client cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        if let Some(problem) = self.problem {
            return Err(Error::new(ErrorKind::Build, problem.to_string()));
        }
        let base = self.base_url.as_deref().unwrap_or(crate::BASE_URL);
        let base = Base::new(base, self.allow_http)?;
        let key = Key::new(self.api_key.as_deref().unwrap_or_default())?;
        let pool = match self.http_client {
            Some(http) => Pool::new(http, None),
            None if base.secure && !HAS_TLS => return Err(no_tls()),
            None => Pool::build(&Setup {
                secure: base.secure,
                connect_timeout: self.connect_timeout.unwrap_or(CONNECT),
                // `http` is permitted for a loopback address, and a proxy would take it to another machine.
                proxy_from_env: self.proxy_from_env && !base.loopback,
            })?,
        };
        Client::assemble(pool, base, key, self.settings)
    }

    /// Starts a builder with the settings of the environment.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `VH3_API_KEY` | the API key |
    /// | `VH3_BASE_URL` | the base URL, if it is not the documented one |
    /// | `VH3_ALLOW_HTTP` | `1` permits a base URL of `http` on another machine, as [`allow_http`](Self::allow_http) does; `0` does not |
    ///
    /// # Errors
    ///
    /// When `VH3_API_KEY` is not set, or a variable is empty or has no valid value.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// use std::time::Duration;
    /// use vh3_bigchange::ClientBuilder;
    ///
    /// let client = ClientBuilder::from_env()?.timeout(Duration::from_secs(20)).build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn from_env() -> Result<Self, Error> {
        let builder = Self::default().api_key(environment::api_key()?);
        let (base_url, allow_http) = (environment::base_url()?, environment::allow_http()?);
        Ok(Self { base_url, allow_http, ..builder })
    }
}

/// Returns the error for an address that the client could never connect to.
fn no_tls() -> Error {
    let message = "the base URL is https, and this build of the client has no TLS; enable the Cargo feature rustls or \
                   native-tls, or pass an HTTP client that has TLS";
    Error::new(ErrorKind::Build, message)
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

    /// Creates a client with the settings of the environment: `VH3_API_KEY`, and `VH3_BASE_URL` if it is set.
    ///
    /// [`ClientBuilder::from_env`] lists the variables, and adds settings of the program.
    ///
    /// # Errors
    ///
    /// The errors of [`ClientBuilder::from_env`] and [`ClientBuilder::build`].
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
    fn header_that_cannot_be_sent_fails_the_build() {
        let error = |builder: ClientBuilder| builder.build().unwrap_err().to_string();
        let local = || Client::builder().api_key("k").base_url("http://localhost");
        assert_eq!(
            error(local().header("a b", "1").header("Host", "a")),
            "header: a b: no header can have this name; use letters, digits and hyphens"
        );
        assert!(
            error(local().user_agent("a\nb")).starts_with("user_agent: user-agent: the value is not one")
        );
    }

    #[cfg(not(any(feature = "rustls", feature = "native-tls")))]
    #[test]
    fn https_without_tls_fails_the_build() {
        let builder = Client::builder().api_key("k");
        let error = builder.clone().build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Build);
        assert!(error.to_string().contains("enable the Cargo feature rustls"), "{error}");
        assert!(builder.http_client(reqwest::Client::new()).build().is_ok());
    }

    #[test]
    fn neither_builder_nor_client_show_the_key() {
        let builder = Client::builder().api_key("planted-secret").base_url("http://localhost/");
        let shown = format!("{builder:?} {:?}", builder.clone().build().unwrap());
        assert!(shown.contains("localhost") && !shown.contains("planted"), "{shown}");
    }
}
