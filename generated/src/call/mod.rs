//! A call and its fields.

pub(crate) mod curl;
pub(crate) mod endpoint;
pub(crate) mod environment;
pub(crate) mod header;
pub(crate) mod limits;
#[cfg(feature = "api-json")]
pub(crate) mod named;
pub(crate) mod options;
pub(crate) mod preview;
mod query;
pub(crate) mod retry;
mod value;
pub(crate) mod window;
mod with;

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::Serialize;

use crate::call::endpoint::Operation;
use crate::call::options::Options;
use crate::call::preview::{Prepared, Preview};
use crate::error::Error;
use crate::types::encode::Encode;
use crate::types::encode::Object;

/// A call of one operation, with its fields.
///
/// Each operation has an alias of this type, such as `jobs::Get` or `jobs::Create`. The page of the alias lists the setters of
/// the operation. This page lists the methods of all calls, then those of lists, then the setters of every operation.
///
/// `C` is the client that sends the call, or [`Detached`] for a request without a client. `O` is the operation.
///
/// A setter never fails. A value that cannot be sent is reported when the call is sent or shown.
///
/// Methods that begin with `with_` set options of the call. No field has such a name.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::jobs;
///
/// let request = jobs::Get::new(12345).extra("shade", "deep red");
/// let preview = request.preview()?;
/// assert!(preview.url().ends_with("&shade=deep%20red"));
/// # Ok(())
/// # }
/// ```
#[must_use = "a call does nothing until it is sent or awaited"]
pub struct Call<C, O> {
    pub(crate) client: C,
    pub(crate) fields: Object,
    pub(crate) options: Option<Box<Options>>,
    operation: PhantomData<fn() -> O>,
}

/// The place of the client in a [`Call`] that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Detached;

impl<O: Operation> Call<Detached, O> {
    /// Returns a call without fields.
    pub(crate) fn empty() -> Self {
        let fields = Object::new(O::ENDPOINT.fields);
        Self { client: Detached, fields, options: None, operation: PhantomData }
    }
}

impl<O> Call<Detached, O> {
    /// Returns the same call with a client.
    pub(crate) fn on<C: Clone>(self, client: &C) -> Call<C, O> {
        Call { client: client.clone(), fields: self.fields, options: self.options, operation: PhantomData }
    }
}

#[cfg(feature = "blocking")]
impl<C, O> Call<C, O> {
    /// Returns the same call without its client.
    pub(crate) fn detached(self) -> Call<Detached, O> {
        Call { client: Detached, fields: self.fields, options: self.options, operation: PhantomData }
    }
}

/// Fields of any name.
impl<C, O> Call<C, O> {
    /// Sets a field that the docs do not list, or sets any JSON value for one that they list.
    ///
    /// It replaces a field of the same name in its position. Unlisted fields are sent after the listed ones, in the order in
    /// which they were added. A GET can only send strings, numbers and booleans.
    pub fn extra(mut self, name: impl AsRef<str>, value: impl Serialize) -> Self {
        self.fields = self.fields.extra(name.as_ref(), &value);
        self
    }

    /// Sets a field.
    pub(crate) fn set(mut self, name: &str, value: impl Encode) -> Self {
        self.fields = self.fields.set(name, value);
        self
    }
}

/// The request, without sending it.
impl<C: Origin, O: Operation> Call<C, O> {
    /// Returns the request without sending it. A [`Detached`] call has the base URL in `VH3_BASE_URL`, or else the documented
    /// one.
    ///
    /// # Errors
    ///
    /// [`InvalidUrl`](crate::ErrorKind::InvalidUrl) if `VH3_BASE_URL` cannot be used, and
    /// [`InvalidRequest`](crate::ErrorKind::InvalidRequest) if a field has a value that cannot be sent, or a needed field is
    /// missing.
    pub fn preview(&self) -> Result<Preview, Error> {
        let base_url = self.client.base_url()?;
        let prepared = Prepared::new(O::ENDPOINT, self.fields.clone(), &base_url)?;
        Ok(Preview::new(O::ENDPOINT, prepared))
    }

    /// Returns a curl command that sends the same request from a POSIX shell. It reads the key from `VH3_API_KEY`.
    ///
    /// # Errors
    ///
    /// The same as [`preview`](Self::preview).
    ///
    /// # Examples
    ///
    /// ```
    /// # fn main() -> Result<(), vh3_bigchange::Error> {
    /// let command = vh3_bigchange::jobs::Get::new(12345).to_curl()?;
    /// assert!(command.contains(r#"-H "X-API-Key: $VH3_API_KEY""#));
    /// # Ok(())
    /// # }
    /// ```
    pub fn to_curl(&self) -> Result<String, Error> {
        self.preview().map(|preview| preview.to_curl())
    }
}

/// The source of the base URL of a call. Sealed: this module is private.
pub trait Origin {
    /// Whether `Debug` output of a call contains the values of its fields. A call with a client is likely to be logged.
    const SHOWS_VALUES: bool;

    /// Returns the base URL.
    fn base_url(&self) -> Result<Cow<'_, str>, Error>;
}

impl Origin for Detached {
    const SHOWS_VALUES: bool = true;

    fn base_url(&self) -> Result<Cow<'_, str>, Error> {
        environment::shown_base_url()
    }
}

// Written by hand, since a derive would add bounds on the marker of the operation.
impl<C: Clone, O> Clone for Call<C, O> {
    fn clone(&self) -> Self {
        let (fields, options) = (self.fields.clone(), self.options.clone());
        Self { client: self.client.clone(), fields, options, operation: PhantomData }
    }
}

/// Writes the operation and its fields, such as `jobs.list {"pageNumber":1}`; only the names if the call has a client.
impl<C: Origin, O: Operation> fmt::Debug for Call<C, O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", O::ENDPOINT.name)?;
        if C::SHOWS_VALUES {
            return write!(f, "{:?}", self.fields);
        }
        let names = self.fields.members().map(|(name, _)| name);
        f.debug_set()
            .entries(names.map(|name| String::from_utf8_lossy(name).trim_matches('"').to_owned()))
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::endpoint::{Effect, Endpoint, Method};
    use crate::types::encode::csv;

    enum Letters {}
    impl Operation for Letters {
        type Output = serde_json::Value;
        const ENDPOINT: &'static Endpoint = &Endpoint {
            name: "greek.letters",
            method: Method::Post,
            path: "/greek/letters",
            effect: Effect::Read,
            fields: &["alpha", "beta", "gamma"],
            at_least_one: &[&[&["alpha"], &["beta"]]],
            needs: &[],
            settled_by: None,
            windows: &[],
        };

        fn decode(json: &str) -> Result<Self::Output, serde_json::Error> {
            serde_json::from_str(json)
        }
    }

    fn call() -> Call<Detached, Letters> {
        Call::empty()
    }

    #[test]
    fn a_call_is_a_plain_value() {
        let request = call().set("beta", 2).extra("zulu", "z").set("alpha", 1);
        assert_eq!(format!("{request:?}"), r#"greek.letters {"alpha":1,"beta":2,"zulu":"z"}"#);
        assert_eq!(request, request.clone());
        assert_ne!(request, request.clone().set("alpha", 2));
    }

    #[test]
    fn preview_reports_the_first_problem() {
        let request = call().set("alpha", csv::<i64, _, _>([0; 0])).extra("", 1);
        let error = request.preview().unwrap_err();
        assert!(error.is_invalid_request());
        assert_eq!(
            error.to_string(),
            "greek.letters: alpha: a comma-separated list needs at least one value; leave the field out to send none"
        );
        assert_eq!(request.to_curl().unwrap_err().to_string(), error.to_string());
    }

    #[test]
    fn one_of_a_set_is_needed() {
        let error = call().set("gamma", 1).preview().unwrap_err();
        assert_eq!(
            error.to_string(),
            "greek.letters: at least one of alpha, beta is needed; set one of them"
        );
        assert!(call().set("beta", 1).preview().is_ok());
        assert!(call().extra("alpha", 1).preview().is_ok());
    }
}
