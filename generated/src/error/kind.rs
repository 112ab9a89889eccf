//! The kinds of failure.

use reqwest::StatusCode;

/// The kind of an [`Error`](crate::Error).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The API key is missing or is not a valid header value. Returned when a client is built.
    InvalidKey,
    /// The base URL cannot be used. Returned when a client is built.
    InvalidUrl,
    /// A string or number is not a valid value of a type. Returned by a conversion.
    InvalidValue,
    /// A field has a value that cannot be sent, or a needed field is missing. Returned when a call is sent or shown; nothing
    /// was sent.
    InvalidRequest,
    /// The HTTP client could not be set up, for example because there are no trusted certificates. Returned when a client is
    /// built.
    Build,
    /// The client could not connect, or no connection began to send the request in time. Nothing was sent. The message names
    /// the cause: DNS, certificate, TLS or network.
    Connect,
    /// The response was not complete in time. The server may have received the request; see [`sent`](crate::Error::sent).
    Timeout,
    /// The connection was lost. The server may have received the request; see [`sent`](crate::Error::sent).
    Transport,
    /// The call succeeded, but the response body is larger than [`body_limit`](crate::ClientBuilder::body_limit).
    TooLarge,
    /// The response is a redirect. The client does not follow it, since that would send the API key to another address.
    Redirect,
    /// The server refused the call or failed, with this status. If a response of success wraps an error of BigChange's own
    /// API, this is the status of that error, and [`status`](crate::Error::status) is the one of the response.
    Api(StatusCode),
    /// Pagination does not terminate: a page is repeated, or there are too many pages.
    Paging,
    /// The status is a success, but the body is not complete JSON. It may not come from the API: a maintenance page of a proxy
    /// can look like this.
    Decode,
    /// The call succeeded, but the JSON has an unexpected shape.
    UnexpectedShape,
}
