//! The reason of a failed connection.
//!
//! It is found in the messages of the libraries below, whose error types are not among this crate's dependencies.

use std::error::Error as StdError;
use std::io;

use crate::error::short;
use crate::http::key::Key;
use crate::http::safe;

/// The reason of a failed connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The system does not know the host.
    NoSuchHost,
    /// The DNS lookup failed.
    Dns,
    /// The certificate of the server is not trusted, or the server refuses that of the client.
    Certificate,
    /// The TLS handshake failed, or the server does not use TLS.
    Tls,
    /// Another reason, such as a refused connection.
    Network,
}

impl Cause {
    /// Finds the reason among the sources of an error.
    pub(crate) fn find(error: &(dyn StdError + 'static)) -> Self {
        let mut cause = Self::Network;
        let mut next = Some(error);
        while let Some(error) = next {
            cause = cause.refined(error);
            next = error.source();
        }
        cause
    }

    fn refined(self, error: &(dyn StdError + 'static)) -> Self {
        let text = error.to_string();
        let io = error.downcast_ref::<io::Error>();
        if self == Self::Dns || text == "dns error" {
            return if is_unknown_host(&text, io) { Self::NoSuchHost } else { Self::Dns };
        }
        match self {
            Self::Network | Self::Tls if text.to_ascii_lowercase().contains("certificate") => {
                Self::Certificate
            }
            Self::Network if io.is_some_and(is_invalid) => Self::Tls,
            _ => self,
        }
    }

    /// Returns whether every retry would fail for the same reason.
    pub(crate) fn is_permanent(self) -> bool {
        match self {
            Self::NoSuchHost | Self::Certificate | Self::Tls => true,
            Self::Dns | Self::Network => false,
        }
    }

    /// Describes the reason, with the message of the innermost error.
    pub(crate) fn describe(self, error: &(dyn StdError + 'static), key: &Key) -> String {
        let reason = safe::line(&innermost(error).to_string(), key);
        let reason = short(&reason);
        match self {
            Self::NoSuchHost => {
                format!("could not connect: the host is not in DNS ({reason}); check the base URL")
            }
            Self::Dns => format!("could not connect: the DNS lookup of the host failed ({reason})"),
            Self::Certificate => format!(
                "could not connect: the certificate was refused ({reason}); check the base URL, the clock of this \
                 machine and its trusted certificates"
            ),
            Self::Tls => format!(
                "could not connect: the TLS handshake failed ({reason}); check that the base URL names a port for https"
            ),
            Self::Network => format!("could not connect: {reason}"),
        }
    }
}

/// Returns whether the received bytes are not of the expected protocol. It can only be TLS at this time.
fn is_invalid(error: &io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<io::Error>());
    error.kind() == io::ErrorKind::InvalidData || inner.is_some_and(is_invalid)
}

/// Returns whether a DNS lookup failed because the host does not exist, and not because a name server is unreachable.
fn is_unknown_host(text: &str, io: Option<&io::Error>) -> bool {
    /// The codes of Windows for an unknown host, and for a host without an address.
    const WINDOWS: [i32; 2] = [11001, 11004];
    let code = io.and_then(io::Error::raw_os_error);
    let is_code = cfg!(windows) && code.is_some_and(|code| WINDOWS.contains(&code));
    // The messages of glibc, macOS and musl.
    let words = ["not known", "No address associated", "does not resolve"];
    is_code || words.iter().any(|words| text.contains(words))
}

fn innermost<'e>(error: &'e (dyn StdError + 'static)) -> &'e (dyn StdError + 'static) {
    let mut innermost = error;
    while let Some(source) = innermost.source() {
        innermost = source;
    }
    innermost
}
