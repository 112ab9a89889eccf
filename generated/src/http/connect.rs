//! The HTTP client that is used if none is injected.

use std::time::Duration;

use reqwest::redirect::Policy;

use crate::error::{Error, ErrorKind};

/// The time for which an idle connection is kept. Servers close idle connections after about a minute, and a write on a
/// connection that is just being closed has an unknown outcome.
const IDLE: Duration = Duration::from_secs(20);

/// Whether a TLS feature is enabled. An injected client may have TLS without it.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// The settings of an HTTP client that is built here.
pub(crate) struct Setup {
    pub(crate) secure: bool,
    pub(crate) connect_timeout: Duration,
    pub(crate) proxy_from_env: bool,
}

/// The HTTP client and its settings.
pub(crate) struct Pool {
    pub(crate) http: reqwest::Client,
    /// The connect timeout, unless the HTTP client is injected.
    pub(crate) connect_timeout: Option<Duration>,
    /// The process that owns its connections.
    process: u32,
}

impl Pool {
    pub(crate) fn new(http: reqwest::Client, connect_timeout: Option<Duration>) -> Self {
        Self { http, connect_timeout, process: std::process::id() }
    }

    pub(crate) fn build(setup: &Setup) -> Result<Self, Error> {
        Ok(Self::new(client(setup)?, Some(setup.connect_timeout)))
    }

    /// Refuses a call in a forked process. The threads and timers of the client do not exist there, so the call would never
    /// end, and its connections are shared with the other process.
    pub(crate) fn check_process(&self, operation: &'static str) -> Result<(), Error> {
        let process = std::process::id();
        if process == self.process {
            return Ok(());
        }
        let message = format!(
            "the client was made in process {}, and this is its fork {process}; make a client after the fork",
            self.process
        );
        Err(Error::new(ErrorKind::Build, message).with_operation(operation))
    }
}

/// Returns an HTTP client that sends the key only to the base URL: without redirects, `Referer`, or a proxy by default.
/// Calls control retries and all other timeouts.
fn client(setup: &Setup) -> Result<reqwest::Client, Error> {
    builder(setup).build().map_err(|error| {
        let message = "the HTTP client could not be set up; if this machine has no trusted certificates, install them (most \
                       systems have a package ca-certificates) or name a file of them in SSL_CERT_FILE";
        Error::new(ErrorKind::Build, message).because(error.without_url())
    })
}

fn builder(setup: &Setup) -> reqwest::ClientBuilder {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(setup.connect_timeout)
        .pool_idle_timeout(IDLE)
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .referer(false);
    if !setup.proxy_from_env {
        builder = builder.no_proxy();
    }
    trust(builder, setup.secure)
}

/// Loads certificates only for an https address, since a machine may have none.
#[cfg(any(feature = "rustls", feature = "native-tls"))]
fn trust(builder: reqwest::ClientBuilder, secure: bool) -> reqwest::ClientBuilder {
    if secure { builder } else { builder.tls_certs_only([]) }
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
fn trust(builder: reqwest::ClientBuilder, _secure: bool) -> reqwest::ClientBuilder {
    builder
}

#[cfg(test)]
mod tests {
    use super::*;

    const SETUP: Setup =
        Setup { secure: false, connect_timeout: Duration::from_secs(7), proxy_from_env: false };

    #[test]
    fn connect_timeout_is_that_of_the_http_client() {
        let shown = format!("{:?}", builder(&SETUP));
        assert!(shown.contains("connect_timeout: 7s"), "{shown}");
    }

    #[test]
    fn a_forked_process_is_refused() {
        let pool = Pool::build(&SETUP).unwrap();
        pool.check_process("greek.get").unwrap();
        let forked = Pool { process: 0, ..pool };
        let error = forked.check_process("greek.get").unwrap_err();
        let end = "; make a client after the fork";
        assert!(error.to_string().starts_with("greek.get: the client was made in process 0"), "{error}");
        assert!(error.to_string().ends_with(end) && error.kind() == ErrorKind::Build, "{error}");
    }
}
