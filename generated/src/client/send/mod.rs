//! Sending. The part that depends on the operation is thin, since it is compiled in the user's crate once per operation.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::call::endpoint::Operation;
use crate::client::Client;
use crate::error::Error;
use crate::http::response::Response;

/// Sending with the async client.
impl<O: Operation> Call<Client, O> {
    /// Sends the call and decodes the response. Awaiting the call itself does the same.
    ///
    /// # Errors
    ///
    /// - [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a field or option of the call is not valid.
    /// - [`Connect`](crate::ErrorKind::Connect), [`Timeout`](crate::ErrorKind::Timeout) or
    ///   [`Transport`](crate::ErrorKind::Transport) if no complete response was received.
    /// - [`TooLarge`](crate::ErrorKind::TooLarge) if the response body is larger than its limit.
    /// - [`Api`](crate::ErrorKind::Api) or [`Redirect`](crate::ErrorKind::Redirect) if the status is not one of success.
    /// - [`Decode`](crate::ErrorKind::Decode) or [`UnexpectedShape`](crate::ErrorKind::UnexpectedShape) if a response of
    ///   success cannot be decoded.
    ///
    /// The effect of the call decides whether it is retried before that; see [`RetryPolicy`](crate::RetryPolicy).
    pub async fn send(self) -> Result<Response<O::Output>, Error> {
        self.send_as().await
    }

    /// Sends the call and decodes the response, without its envelope, into your own type.
    ///
    /// # Errors
    ///
    /// The same as [`send`](Self::send).
    ///
    /// # Examples
    ///
    /// ```no_run
    /// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
    /// use std::collections::HashMap;
    ///
    /// let job = client.jobs().get(12345).send_as::<HashMap<String, serde_json::Value>>().await?;
    /// println!("{} fields", job.len());
    /// # Ok(())
    /// # }
    /// ```
    pub async fn send_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let Self { client, fields, options, .. } = self;
        let (reply, trace) = client.execute(O::ENDPOINT, fields, options).await?;
        Response::decode(O::ENDPOINT, reply, client.key()).inspect_err(|error| trace.end(Err(error)))
    }
}

impl<O: Operation> IntoFuture for Call<Client, O> {
    type Output = Result<Response<O::Output>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send_as())
    }
}

#[cfg(test)]
mod tests;
