//! The static description of an endpoint.

use std::fmt;

use serde::de::DeserializeOwned;

/// The HTTP method of an endpoint.
///
/// It does not show the effect of a call: many reads of this API are a POST. See [`Effect`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Fields are sent in the query of the URL.
    Get,
    /// Fields are sent as a JSON object in the body.
    Post,
}

impl Method {
    /// Returns the name of the method in HTTP, such as `GET`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl From<Method> for reqwest::Method {
    fn from(method: Method) -> Self {
        match method {
            Method::Get => Self::GET,
            Method::Post => Self::POST,
        }
    }
}

/// The effect of a call on the data of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Read-only. Repeating the call is always safe.
    Read,
    /// Creates something. Repeating the call may create a second one.
    Create,
    /// Changes something that exists.
    Change,
    /// Changes something in a way that no other call can undo.
    Irreversible,
}

/// The description of one endpoint.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::{Effect, Operation, jobs};
///
/// let endpoint = jobs::op::GetOp::ENDPOINT;
/// assert_eq!(endpoint.name, "jobs.get");
/// assert_eq!(endpoint.effect, Effect::Read);
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// The name in errors and `Debug` output: group and method, such as `jobs.get`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, beginning with a slash.
    pub path: &'static str,
    /// The effect of a call.
    pub effect: Effect,
    /// The names of the fields, in the order in which they are sent.
    pub fields: &'static [&'static str],
    /// Rules, each with alternatives of which at least one must be set. All fields of an alternative must be set.
    pub at_least_one: &'static [&'static [&'static [&'static str]]],
    /// Fields that need other fields.
    pub needs: &'static [Needs],
    /// The name of the read that shows whether a write was applied when its response is lost.
    pub settled_by: Option<&'static str>,
    /// Date ranges whose length is limited.
    pub windows: &'static [Window],
}

#[cfg(test)]
impl Endpoint {
    /// Returns an endpoint for tests, with this effect.
    pub(crate) const fn with_effect(effect: Effect) -> Self {
        Self {
            name: "greek.get",
            method: Method::Post,
            path: "/greek/get",
            effect,
            fields: &[],
            at_least_one: &[],
            needs: &[],
            settled_by: Some("greek.list"),
            windows: &[],
        }
    }
}

/// A field that is valid only together with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Needs {
    /// The field.
    pub field: &'static str,
    /// The fields that must be set with it.
    pub fields: &'static [&'static str],
}

/// Two fields that are the ends of a date range, both included, whose length the server limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Window {
    /// The field with the start.
    pub from: &'static str,
    /// The field with the end.
    pub to: &'static str,
    /// The maximum length of the range in calendar months.
    pub months: u32,
    /// The member of an item that holds the time which the range filters, if known.
    pub item: Option<&'static str>,
}

/// The link from the type of a [`Call`](crate::Call) to its endpoint and its result.
///
/// Only the markers of this crate implement it, since other crates cannot create an [`Endpoint`].
pub trait Operation: 'static {
    /// The type that [`send`](crate::Call::send) decodes the response into.
    type Output: DeserializeOwned + Send + 'static;

    /// The endpoint that is called.
    const ENDPOINT: &'static Endpoint;

    /// Decodes the result of the response. It is a function of this crate, so that a program does not compile it.
    #[doc(hidden)]
    fn decode(json: &str) -> Result<Self::Output, serde_json::Error>;
}
