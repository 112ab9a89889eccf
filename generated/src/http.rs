//! The HTTP client that is used where none is injected.

use std::time::Duration;

use reqwest::redirect::Policy;

use crate::error::{Error, ErrorKind};

const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);
const TIMEOUT: Duration = Duration::from_secs(60);

/// Whether this crate was asked to bring TLS. Without, an injected client may still have it.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// A client that sends the key nowhere but to the base URL: no redirects, no proxy of the environment, no `Referer`.
pub(crate) fn client(secure: bool) -> Result<reqwest::Client, Error> {
    let builder = reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .timeout(TIMEOUT)
        .redirect(Policy::none())
        .referer(false)
        .no_proxy();
    trust(builder, secure).build().map_err(|error| {
        let message =
            "the HTTP client could not be set up; are trusted certificates installed on this machine?";
        Error::new(ErrorKind::Build, message).because(error.without_url())
    })
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
