//! The reason for which a client could not connect.
//!
//! The libraries below tell it in words: their types of errors are no part of this crate's dependencies.

use std::error::Error as StdError;
use std::io;

use crate::error::short;
use crate::http::key::Key;
use crate::http::safe;

/// The reason for which there is no connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// The system does not know the host.
    NoSuchHost,
    /// The address of the host could not be looked up.
    Dns,
    /// The certificate of the server is not trusted, or the server refuses that of the client.
    Certificate,
    /// Client and server do not agree on TLS, or the server does not speak it.
    Tls,
    /// Another reason, such as a port on which nothing listens.
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

    /// Whether another attempt meets the same reason.
    pub(crate) fn is_permanent(self) -> bool {
        match self {
            Self::NoSuchHost | Self::Certificate | Self::Tls => true,
            Self::Dns | Self::Network => false,
        }
    }

    /// Describes the reason, with the words of the innermost error.
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

/// Whether the bytes of the other side are not those of the protocol: that of TLS, since nothing else is read by then.
fn is_invalid(error: &io::Error) -> bool {
    let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<io::Error>());
    error.kind() == io::ErrorKind::InvalidData || inner.is_some_and(is_invalid)
}

/// Whether a lookup failed because there is no such host, and not because a name server is out of reach.
fn is_unknown_host(text: &str, io: Option<&io::Error>) -> bool {
    /// The codes of Windows for a host that is not found, and for one without an address.
    const WINDOWS: [i32; 2] = [11001, 11004];
    let code = io.and_then(io::Error::raw_os_error);
    let is_code = cfg!(windows) && code.is_some_and(|code| WINDOWS.contains(&code));
    // The words of glibc, of macOS, and of musl.
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
