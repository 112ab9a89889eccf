//! Sending. What depends on the operation is as thin as can be: it is compiled in the user's crate, once per operation.

use std::future::{Future, IntoFuture};
use std::pin::Pin;

use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::call::endpoint::Operation;
use crate::client::Client;
use crate::error::Error;
use crate::http::response::Response;

impl<O: Operation> Call<Client, O> {
    /// Sends the call and decodes the answer. Awaiting the call itself does the same.
    ///
    /// # Errors
    ///
    /// - [`InvalidRequest`](crate::ErrorKind::InvalidRequest) when the call cannot be sent as it is;
    /// - [`Connect`](crate::ErrorKind::Connect), [`Timeout`](crate::ErrorKind::Timeout) or
    ///   [`Transport`](crate::ErrorKind::Transport) when no whole answer came;
    /// - [`TooLarge`](crate::ErrorKind::TooLarge) when the answer is larger than it may be;
    /// - [`Api`](crate::ErrorKind::Api) or [`Redirect`](crate::ErrorKind::Redirect) when the answer has another status than
    ///   one of success;
    /// - [`Decode`](crate::ErrorKind::Decode) or [`UnexpectedShape`](crate::ErrorKind::UnexpectedShape) when it has, and
    ///   cannot be read.
    ///
    /// Returns whether the call was sent again before is decided by what it does; see [`RetryPolicy`](crate::RetryPolicy).
    pub async fn send(self) -> Result<Response<O::Output>, Error> {
        self.send_as().await
    }

    /// Sends the call and decodes the answer into a type of your own, envelope removed.
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
