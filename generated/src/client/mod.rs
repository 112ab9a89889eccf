//! The client: the state that all calls share.

pub(crate) mod builder;
mod every_request;
pub(crate) mod execute;
pub(crate) mod hooks;
mod send;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use tokio::sync::Semaphore;

use crate::call::endpoint::Method;
use crate::call::header;
use crate::call::limits::Limits;
use crate::call::retry::{Budget, RetryPolicy};
use crate::call::{Call, Detached, Origin};
use crate::client::hooks::Hooks;
use crate::error::{Error, ErrorKind};
use crate::http::base::Base;
use crate::http::clock::{Clock, Time};
use crate::http::connect::Pool;
use crate::http::key::Key;

/// The product that names this crate in the header `User-Agent`.
pub(crate) const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// A client of the API: a base URL, an API key and a connection pool.
///
/// Create one client and clone it: clones are cheap and share everything. It has a method for each heading of the docs
/// pages, such as [`jobs`](Self::jobs).
///
/// # Timeouts
///
/// Every call has a deadline. By default, connecting may take 5 s, an attempt 30 s, a pause in the response body 15 s, and
/// the whole call with all attempts and waits 60 s. A response body may have 32 MiB. [`ClientBuilder`](crate::ClientBuilder)
/// changes these limits for a client, the `with_` methods of a call for one call.
///
/// # Retries
///
/// A read makes up to three attempts if the connection breaks or the server fails temporarily. A write is retried only if
/// it was certainly not applied: the client could not connect, or the server returned 429. [`RetryPolicy`] has the rules.
/// An [`Error`] states how many attempts were made, and whether the request was [sent](Error::sent). Clones share a retry
/// budget.
///
/// # Runtimes and processes
///
/// A connection belongs to the tokio runtime of the call that opened it. A call in another runtime may be given a
/// connection whose runtime no longer runs. That attempt ends after the connect timeout, as not sent, and is retried on
/// another connection. In a forked process every call is an error: create a client after the fork.
///
/// # The key
///
/// The key is sent in a header to the base URL only. Redirects are errors, proxies are not used by default, and
/// unencrypted addresses are accepted only on this machine or with [`allow_http`](crate::ClientBuilder::allow_http). No
/// `Debug` output and no error contains the key.
///
/// # Tracing
///
/// With the feature `tracing`, each call is a span of level `INFO`, named after its method and path. Each attempt is an
/// event in it: `DEBUG` for a response, `WARN` for a failure, with the wait before the retry. Fields have the names of
/// OpenTelemetry for HTTP clients, such as `http.request.method`, `url.template`, `server.address`,
/// `http.response.status_code`, `http.request.resend_count` and `error.type`. No event contains a URL, a request field or
/// text from the server.
///
/// # Examples
///
/// ```no_run
/// # async fn run() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::Client;
///
/// let client = Client::new("an-api-key")?;
/// let job = client.jobs().get(12345).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
}

struct Inner {
    pool: Pool,
    base: Base,
    key: Key,
    get: HeaderMap,
    post: HeaderMap,
    settings: Settings,
    budget: Budget,
    turns: Option<Semaphore>,
}

/// The default options of calls.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) limits: Limits,
    pub(crate) policy: RetryPolicy,
    pub(crate) time: Time,
    /// The number of concurrent calls.
    pub(crate) concurrency: Option<usize>,
    /// The headers of every request besides those that the client needs.
    pub(crate) headers: HeaderMap,
    pub(crate) hooks: Hooks,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            limits: Limits::default(),
            policy: RetryPolicy::default(),
            time: Time::default(),
            concurrency: None,
            headers: HeaderMap::new(),
            hooks: Hooks::default(),
        }
    }
}

impl Client {
    /// Returns the base URL, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.inner.base.url
    }

    /// Returns a call of this client for a request that was built without one.
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
    /// use vh3_bigchange::jobs;
    ///
    /// let request = jobs::Get::new(12345);
    /// let job = client.call(request.clone()).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn call<O>(&self, request: Call<Detached, O>) -> Call<Self, O> {
        request.on(self)
    }

    pub(crate) fn base(&self) -> &Base {
        &self.inner.base
    }

    pub(crate) fn assemble(pool: Pool, base: Base, key: Key, settings: Settings) -> Result<Self, Error> {
        let name = HeaderName::from_bytes(crate::API_KEY_HEADER.as_bytes()).map_err(|error| {
            Error::new(ErrorKind::Build, "the key's header has an impossible name").because(error)
        })?;
        let json = HeaderValue::from_static("application/json");
        let mut get = HeaderMap::with_capacity(3);
        get.insert(name, key.header());
        get.insert(ACCEPT, json.clone());
        get.insert(USER_AGENT, HeaderValue::from_static(AGENT));
        header::add(&mut get, &settings.headers);
        let mut post = get.clone();
        post.insert(CONTENT_TYPE, json);
        let budget = settings.policy.full_budget();
        let turns = settings.concurrency.map(|calls| Semaphore::new(calls.clamp(1, Semaphore::MAX_PERMITS)));
        let inner = Inner { pool, base, key, get, post, settings, budget, turns };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// Returns the key, to redact it in text from the server.
    pub(crate) fn key(&self) -> &Key {
        &self.inner.key
    }

    pub(crate) fn pool(&self) -> &Pool {
        &self.inner.pool
    }

    /// Returns the headers that each request of this method has.
    pub(crate) fn headers(&self, method: Method) -> &HeaderMap {
        match method {
            Method::Get => &self.inner.get,
            Method::Post => &self.inner.post,
        }
    }

    pub(crate) fn limits(&self) -> Limits {
        self.inner.settings.limits
    }

    pub(crate) fn policy(&self) -> RetryPolicy {
        self.inner.settings.policy
    }

    pub(crate) fn clock(&self) -> &dyn Clock {
        self.inner.settings.time.clock()
    }

    pub(crate) fn time(&self) -> &Time {
        &self.inner.settings.time
    }

    pub(crate) fn hooks(&self) -> &Hooks {
        &self.inner.settings.hooks
    }

    pub(crate) fn budget(&self) -> &Budget {
        &self.inner.budget
    }

    /// Returns the permits of concurrent calls, if their number is limited.
    pub(crate) fn turns(&self) -> Option<&Semaphore> {
        self.inner.turns.as_ref()
    }

    /// Returns whether the base URL needs TLS and no TLS is compiled in.
    pub(crate) fn needs_tls(&self) -> bool {
        self.inner.base.secure && !crate::http::connect::HAS_TLS
    }
}

impl Origin for Client {
    const SHOWS_VALUES: bool = false;

    fn base_url(&self) -> Result<Cow<'_, str>, Error> {
        Ok(Cow::Borrowed(Self::base_url(self)))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::endpoint::{Effect, Endpoint, Operation};

    enum Letters {}
    impl Operation for Letters {
        type Output = serde_json::Value;
        const ENDPOINT: &'static Endpoint = &Endpoint::with_effect(Effect::Read);

        fn decode(json: &str) -> Result<Self::Output, serde_json::Error> {
            serde_json::from_str(json)
        }
    }

    #[test]
    fn a_bound_call_shows_no_values() {
        let client = Client::builder().api_key("planted-secret").base_url("http://localhost");
        let client = client.build().unwrap();
        let bound = client.call(Call::<_, Letters>::empty().set("alpha", "planted-value"));
        assert_eq!(format!("{bound:?}"), r#"greek.get {"alpha"}"#);
        assert_eq!(bound.preview().unwrap().url(), "http://localhost/greek/get");
    }

    #[test]
    fn only_https_needs_tls() {
        for (url, needs_tls) in
            [("https://localhost", !crate::http::connect::HAS_TLS), ("http://localhost", false)]
        {
            let http = reqwest::Client::new();
            let client = Client::builder().api_key("a-key").base_url(url).http_client(http).build().unwrap();
            assert_eq!(client.needs_tls(), needs_tls, "{url}");
        }
    }
}
