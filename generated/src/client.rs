//! The client: what is prepared once, and the one way in which a request goes out.

use std::fmt;
use std::mem;
use std::sync::Arc;

use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Request, Url};

use crate::base::Base;
use crate::builder::ClientBuilder;
use crate::call::{Call, Detached};
use crate::endpoint::{Endpoint, Method};
use crate::error::{Error, ErrorKind};
use crate::key::Key;
use crate::object::Object;
use crate::preview::Prepared;
use crate::reply::Reply;

/// The way to the API: an address, a key, and a pool of connections.
///
/// Make one and clone it: clones share everything and cost nothing. The documentation's headings are its methods.
///
/// A call is given up after 60 seconds, and an attempt to connect after 5, unless an HTTP client of your own says
/// otherwise ([`ClientBuilder::http_client`]).
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
    http: reqwest::Client,
    base: Base,
    key: Key,
    get: HeaderMap,
    post: HeaderMap,
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

    /// The address that paths are appended to, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        &self.inner.base.url
    }

    /// Binds a request that was made without a client to this one.
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

    pub(crate) fn assemble(http: reqwest::Client, base: Base, key: Key) -> Result<Self, Error> {
        let name = HeaderName::from_bytes(crate::API_KEY_HEADER.as_bytes()).map_err(|error| {
            Error::new(ErrorKind::Build, "the key's header has an impossible name").because(error)
        })?;
        let json = HeaderValue::from_static("application/json");
        let agent = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        let mut get = HeaderMap::with_capacity(3);
        get.insert(name, key.header());
        get.insert(ACCEPT, json.clone());
        get.insert(USER_AGENT, HeaderValue::from_static(agent));
        let mut post = get.clone();
        post.insert(CONTENT_TYPE, json);
        let inner = Inner { http, base, key, get, post };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The key, to blank it out of what the server says.
    pub(crate) fn key(&self) -> &Key {
        &self.inner.key
    }

    /// Sends a request and takes in the whole answer. An answer comes back for a status of success alone.
    pub(crate) async fn execute(&self, endpoint: &'static Endpoint, fields: Object) -> Result<Reply, Error> {
        let request = self.request(endpoint, fields)?;
        let needs_tls = self.inner.base.secure && !crate::http::HAS_TLS;
        let failed = |error| Error::transport(endpoint.name, error, needs_tls);
        let mut response = self.inner.http.execute(request).await.map_err(failed)?;
        let status = response.status();
        let headers = mem::take(response.headers_mut());
        let body = response.bytes().await.map_err(failed)?;
        let reply = Reply { status, headers, body };
        if status.is_success() { Ok(reply) } else { Err(Error::refused(endpoint.name, reply, self.key())) }
    }

    fn request(&self, endpoint: &'static Endpoint, fields: Object) -> Result<Request, Error> {
        let Prepared { url, body } = Prepared::new(endpoint, fields, self.base_url())?;
        let url = Url::parse(&url).map_err(|error| {
            let message = format!("the path {} cannot be appended to the base URL", endpoint.path);
            Error::new(ErrorKind::InvalidUrl, message).of(endpoint.name).because(error)
        })?;
        let mut request = Request::new(endpoint.method.into(), url);
        *request.headers_mut() = match endpoint.method {
            Method::Get => self.inner.get.clone(),
            Method::Post => self.inner.post.clone(),
        };
        *request.body_mut() = body.map(Into::into);
        Ok(request)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}
