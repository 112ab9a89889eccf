//! Sending. A program compiles only the part that depends on a type, so it is thin.

use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use serde::de::DeserializeOwned;

use crate::call::Call;
use crate::call::endpoint::Operation;
use crate::client::Client;
use crate::client::execute::Executing;
use crate::error::Error;
use crate::http::response::{self, Decode, Response};

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
    pub fn send(self) -> impl Future<Output = Result<Response<O::Output>, Error>> + Send + use<O> {
        self.sending(O::decode)
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
    pub fn send_as<T: DeserializeOwned>(
        self,
    ) -> impl Future<Output = Result<Response<T>, Error>> + Send + use<O, T> {
        self.sending(response::from_json)
    }

    fn sending<T>(self, decode: Decode<T>) -> Sending<T> {
        Sending { executing: self.executing(), decode }
    }

    /// Returns the execution of the call, which begins when it is polled.
    pub(crate) fn executing(self) -> Executing {
        let Self { client, fields, options, .. } = self;
        client.execute(O::ENDPOINT, fields, options)
    }
}

impl<O: Operation> IntoFuture for Call<Client, O> {
    type Output = Result<Response<O::Output>, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}

/// A call that is sent and decoded.
struct Sending<T> {
    executing: Executing,
    decode: Decode<T>,
}

impl<T> Future for Sending<T> {
    type Output = Result<Response<T>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let executed = ready!(self.executing.as_mut().poll(context))?;
        Poll::Ready(executed.decoded(self.decode))
    }
}

#[cfg(test)]
mod tests;
