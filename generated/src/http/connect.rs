//! The HTTP client that is used where none is injected.

use std::time::Duration;

use reqwest::redirect::Policy;

use crate::call::limits::CONNECT;
use crate::error::{Error, ErrorKind};

/// How long an unused connection is kept. Servers drop theirs after a minute or so, and a write that meets a connection
/// which is just being dropped ends in doubt.
const IDLE: Duration = Duration::from_secs(20);

/// `true` if a TLS feature is enabled. An injected client may have TLS without it.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// The differences between the HTTP clients that are built here.
pub(crate) struct Setup {
    pub(crate) secure: bool,
    /// The replacement of the default.
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) proxy_from_env: bool,
}

/// A client that sends the key nowhere but to the base URL: no redirects, no `Referer`, no proxy that nobody asked for. It
/// leaves all other timeouts, and repeating, to the calls.
pub(crate) fn client(setup: &Setup) -> Result<reqwest::Client, Error> {
    builder(setup).build().map_err(|error| {
        let message = "the HTTP client could not be set up; if this machine has no trusted certificates, install them (most \
                       systems have a package ca-certificates) or name a file of them in SSL_CERT_FILE";
        Error::new(ErrorKind::Build, message).because(error.without_url())
    })
}

fn builder(setup: &Setup) -> reqwest::ClientBuilder {
    let mut builder = reqwest::Client::builder()
        .connect_timeout(setup.connect_timeout.unwrap_or(CONNECT))
        .pool_idle_timeout(IDLE)
        .redirect(Policy::none())
        .retry(reqwest::retry::never())
        .referer(false);
    if !setup.proxy_from_env {
        builder = builder.no_proxy();
    }
    trust(builder, setup.secure)
}

/// Without an https address to reach, no certificates are loaded: a machine may have none.
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

    #[test]
    fn connect_timeout_is_five_seconds_by_default() {
        let setup = |connect_timeout| Setup { secure: false, connect_timeout, proxy_from_env: false };
        for (set, shown) in
            [(None, "connect_timeout: 5s"), (Some(Duration::from_secs(7)), "connect_timeout: 7s")]
        {
            let shown_as = format!("{:?}", builder(&setup(set)));
            assert!(shown_as.contains(shown), "{shown_as}");
        }
    }
}
