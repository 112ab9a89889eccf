//! A call of an operation that is chosen by name at run time.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::call::endpoint::{Effect, Endpoint};
use crate::call::options::Options;
use crate::call::preview::{Prepared, Preview};
use crate::client::Client;
use crate::error::Error;
use crate::http::response::{self, Response};
use crate::types::encode::Object;
use crate::types::encode::Problem;

/// A call of an operation that is chosen by name at run time, for programs that are driven by data.
///
/// [`Client::call_named`] returns it. [`API_JSON`](crate::API_JSON) describes the operations and their fields. As for any
/// other call, the effect decides about retries.
///
/// The types and limits of fields are not checked, and neither are required fields.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use vh3_bigchange::Client;
///
/// let client = Client::new("an-api-key")?;
/// let call = client.call_named("jobs.get").ok_or("no such operation")?.field("jobId", 12345);
/// assert!(call.preview()?.url().ends_with("?jobId=12345"));
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is sent"]
#[derive(Clone)]
pub struct NamedCall {
    pub(crate) client: Client,
    pub(crate) endpoint: &'static Endpoint,
    pub(crate) fields: Object,
    pub(crate) options: Option<Box<Options>>,
}

impl Client {
    /// Returns a call of the operation with this name, such as `jobs.get`, if there is one.
    pub fn call_named(&self, operation: &str) -> Option<NamedCall> {
        for endpoint in crate::api::ENDPOINTS {
            if endpoint.name == operation {
                let fields = Object::new(endpoint.fields);
                return Some(NamedCall { client: self.clone(), endpoint, fields, options: None });
            }
        }
        None
    }
}

impl NamedCall {
    /// Returns the endpoint that is called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Endpoint {
        self.endpoint
    }

    /// Sets a field to any JSON value. It replaces a value that was set before.
    pub fn field(mut self, name: impl AsRef<str>, value: impl Serialize) -> Self {
        self.fields = self.fields.extra(name.as_ref(), &value);
        self
    }

    /// Returns the request without sending it.
    ///
    /// # Errors
    ///
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a field has a value that cannot be sent, or a needed field is
    /// missing.
    pub fn preview(&self) -> Result<Preview, Error> {
        let prepared = Prepared::new(self.endpoint, self.fields.clone(), self.client.base_url())?;
        Ok(Preview::new(self.endpoint, prepared))
    }

    /// Sends the call and decodes the response, envelope removed.
    ///
    /// # Errors
    ///
    /// The errors of [`Call::send`](crate::Call::send).
    pub async fn send_as<T: DeserializeOwned>(self) -> Result<Response<T>, Error> {
        let Self { client, endpoint, fields, options } = self;
        client.execute(endpoint, fields, options).await?.decoded(response::from_json)
    }

    /// Returns the call, unless its operation is not a list.
    pub(crate) fn listing(self) -> Result<Self, Error> {
        let is_paged = self.endpoint.fields.contains(&crate::PAGING.number);
        if self.endpoint.effect == Effect::Read && is_paged {
            return Ok(self);
        }
        let problem = Problem::new("the operation has no pages; send the call instead");
        Err(Error::invalid_request(self.endpoint.name, &problem))
    }
}

/// The operation and the names of its fields.
impl fmt::Debug for NamedCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut names = Vec::new();
        for (name, _) in self.fields.members() {
            names.push(String::from_utf8_lossy(name).trim_matches('"').to_owned());
        }
        write!(f, "{} {names:?}", self.endpoint.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client() -> Client {
        Client::builder().api_key("planted-secret").base_url("http://localhost").build().unwrap()
    }

    #[test]
    fn every_endpoint_is_found_by_its_name() {
        let client = client();
        assert!(!crate::api::ENDPOINTS.is_empty());
        for endpoint in crate::api::ENDPOINTS {
            let call = client.call_named(endpoint.name).unwrap();
            assert_eq!(call.endpoint().path, endpoint.path);
        }
        assert!(client.call_named("greek.letters").is_none());
    }

    #[test]
    fn only_paged_reads_are_lists() {
        let client = client();
        for endpoint in crate::api::ENDPOINTS {
            let listing = client.call_named(endpoint.name).unwrap().listing();
            assert!(listing.is_err() || endpoint.effect == Effect::Read, "{}", endpoint.name);
        }
    }

    #[test]
    fn debug_shows_no_values() {
        let Some(endpoint) = crate::api::ENDPOINTS.first() else { return };
        let call = client().call_named(endpoint.name).unwrap().field("alpha", "planted-value");
        assert_eq!(format!("{call:?}"), format!("{} [\"alpha\"]", endpoint.name));
    }
}
