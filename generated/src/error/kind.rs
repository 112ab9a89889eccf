//! The kinds of failure.

use reqwest::StatusCode;

/// The kind of an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The API key is missing, or cannot be sent as a header. When a client is built.
    InvalidKey,
    /// The base URL is not one that calls can be made to. When a client is built.
    InvalidUrl,
    /// A text or number is no value of the type that it was turned into.
    InvalidValue,
    /// A field has a value that cannot be sent, or one is missing. When a call is sent or shown; nothing was sent.
    InvalidRequest,
    /// The HTTP client could not be set up, as when no trusted certificates are found. When a client is built.
    Build,
    /// The client could not connect, or no connection began to send the request in time. Nothing was sent. The message names
    /// the cause: DNS, the certificate, TLS, or the network.
    Connect,
    /// No whole answer came in time. The server may have received the request; see [`sent`](crate::Error::sent).
    Timeout,
    /// The connection broke. The server may have received the request; see [`sent`](crate::Error::sent).
    Transport,
    /// The call succeeded, and its answer is larger than [`body_limit`](crate::ClientBuilder::body_limit) allows.
    TooLarge,
    /// The answer was a redirect, which is not followed: it would carry the API key to another address.
    Redirect,
    /// The server refused the call, or failed, and said so with this status. It may be that of the API behind the server, where
    /// an answer of success wraps it; [`status`](crate::Error::status) then is the one of success.
    Api(StatusCode),
    /// A list does not come to its end: a page comes again, or there are too many.
    Paging,
    /// The answer has a status of success, and is not JSON, or not all of it. It may not be the API's: a page that says that the
    /// server is being worked on can look like this.
    Decode,
    /// The call succeeded, but its JSON does not have the expected shape.
    UnexpectedShape,
}
