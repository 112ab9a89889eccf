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

    /// Sends through this HTTP client, with its own proxy, its certificates and its time to connect.
    ///
    /// Its redirect policy must be [`none`](reqwest::redirect::Policy::none): a client that follows redirects hands the
    /// API key on to wherever they lead. An answer that came by one is a [`Redirect`](crate::ErrorKind::Redirect) error, but the
    /// key is gone by then. It should have no retries and no other timeouts either: calls have theirs.
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

    /// Goes through the proxy that `HTTPS_PROXY`, `HTTP_PROXY` or `ALL_PROXY` names, save for hosts in `NO_PROXY`.
    ///
    /// Without this they are ignored: otherwise anybody who sets a variable could have the API key sent through a machine of
    /// theirs. A server on this machine is never reached through a proxy, and neither does an injected HTTP client know of
    /// this setting.
    pub fn proxy_from_env(mut self) -> Self {
        self.proxy_from_env = true;
        self
    }

    /// Gives up connecting after this long; 5 s without this. It does not concern an injected HTTP client.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Gives a call this long, from its beginning to its end, with every attempt and every wait in between; 60 s without
    /// this. [`Duration::MAX`] is no limit.
    ///
    /// The error is a [`Timeout`](crate::ErrorKind::Timeout). A wait that would not end in time is not begun: then the error is
    /// that of the attempt before.
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

    /// Gives up an attempt after this long, from connecting to the end of the answer; 30 s without this.
    pub fn attempt_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.attempt = timeout;
        self
    }

    /// Gives up an attempt when nothing more of the answer's body has come for this long; 15 s without this.
    pub fn idle_timeout(mut self, timeout: Duration) -> Self {
        self.settings.limits.idle = timeout;
        self
    }

    /// Takes answers of up to this many bytes; 32 MiB without this. A larger one is an error,
    /// [`TooLarge`](crate::ErrorKind::TooLarge), and no more than this is ever held of it.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.settings.limits.body = bytes;
        self
    }

    /// Retries by this policy; by [`RetryPolicy::new`] without this.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.policy = policy;
        self
    }

    /// Lets no more than this many calls of the client and its clones be on their way at once; zero is taken as one.
    /// Without this, any number.
    ///
    /// The others wait, in the order in which they came, and in their own time: a call may time out before its turn comes.
    /// One that waits between two attempts lets others pass.
    pub fn max_concurrency(mut self, calls: usize) -> Self {
        self.settings.concurrency = Some(calls);
        self
    }

    /// Takes the time from this clock, and waits by it; by the machine's without this.
    ///
    /// The timeout for connecting, and what an injected HTTP client does, go by the machine's all the same.
    pub fn clock(mut self, clock: impl Clock) -> Self {
        self.settings.clock = Arc::new(clock);
        self
    }

    /// Makes the client.
    ///
    /// # Errors
    ///
    /// [`InvalidKey`](crate::ErrorKind::InvalidKey) when there is no key, or one that cannot be sent,
    /// [`InvalidUrl`](crate::ErrorKind::InvalidUrl) when no calls can be made to the base URL, and [`Build`](crate::ErrorKind::Build)
    /// when the HTTP client cannot be set up.
    pub fn build(self) -> Result<Client, Error> {
        let base = self.base_url.as_deref().unwrap_or(crate::BASE_URL);
        let base = Base::new(base, self.allow_http)?;
        let key = Key::new(self.api_key.as_deref().unwrap_or_default())?;
        let pool = match self.http_client {
            Some(http) => Pool::new(http, None),
            None => Pool::build(&Setup {
                secure: base.secure,
                connect_timeout: self.connect_timeout.unwrap_or(CONNECT),
                // A loopback address needs no leave to be reached in clear, but a proxy on the way to it would.
                proxy_from_env: self.proxy_from_env && !base.loopback,
            })?,
        };
        Client::assemble(pool, base, key, self.settings)
    }

    /// Takes key and base URL from the environment.
    pub(crate) fn from_env() -> Result<Self, Error> {
        let builder = Self::default().api_key(environment::api_key()?);
        let base_url = environment::base_url()?;
        Ok(Self { base_url, ..builder })
    }
}

impl Client {
    /// A client with this key, and defaults for all else.
    ///
    /// # Errors
    ///
    /// The same as [`ClientBuilder::build`].
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// A client with the key in `VH3_API_KEY`, and the base URL in `VH3_BASE_URL` where that is set.
    ///
    /// # Errors
    ///
    /// When `VH3_API_KEY` is not set, or either variable is empty, and else the same as [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Sets up a client with more than a key.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
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
