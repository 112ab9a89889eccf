//! The static description of an endpoint.

use std::fmt;

use serde::de::DeserializeOwned;

/// The HTTP method of an endpoint.
///
/// It does not tell the effect of a call: many reads are a POST here. See [`Effect`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Method {
    /// Fields travel in the query of the URL.
    Get,
    /// Fields travel as a JSON object in the body.
    Post,
}

impl Method {
    /// The method as HTTP spells it.
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

/// The effect of a call on the data behind the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Effect {
    /// Nothing is changed; the call can be repeated at will.
    Read,
    /// Something new comes into being; repeating the call may make a second one.
    Create,
    /// Something that exists is changed.
    Change,
    /// Something is changed in a way that no other call takes back.
    Irreversible,
}

/// The fixed facts of one endpoint.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::{Effect, Operation, jobs};
///
/// let endpoint = jobs::op::Get::ENDPOINT;
/// assert_eq!(endpoint.name, "jobs.get");
/// assert_eq!(endpoint.effect, Effect::Read);
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Endpoint {
    /// The name that errors and `Debug` output use: group and method, such as `jobs.get`.
    pub name: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path below the base URL, beginning with a slash.
    pub path: &'static str,
    /// The effect of a call.
    pub effect: Effect,
    /// The names of the fields, in the order in which they are sent.
    pub fields: &'static [&'static str],
    /// Rules, each with alternatives of which at least one must be set. The fields of an alternative go together.
    pub at_least_one: &'static [&'static [&'static [&'static str]]],
    /// Fields that have a meaning only together with others.
    pub needs: &'static [Needs],
    /// The name of the read that tells whether a write was applied when no answer to it came.
    pub settled_by: Option<&'static str>,
    /// Pairs of times whose span is limited.
    pub windows: &'static [Window],
}

#[cfg(test)]
impl Endpoint {
    /// One of no importance.
    pub(crate) const fn of(effect: Effect) -> Self {
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

/// A field that has a meaning only together with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Needs {
    /// The field.
    pub field: &'static str,
    /// The fields that must be set with it.
    pub fields: &'static [&'static str],
}

/// Two fields that are the ends of a span of time, which the server limits. Both ends belong to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Window {
    /// The field that begins the span.
    pub from: &'static str,
    /// The field that ends it.
    pub to: &'static str,
    /// The maximum length of the range in calendar months.
    pub months: u32,
    /// The member of an item with the time that the span is about, where it is known.
    pub item: Option<&'static str>,
}

/// Ties the type of a [`Call`](crate::Call) to its endpoint and to its result.
///
/// Only this crate's own markers implement it: an [`Endpoint`] cannot be made elsewhere.
pub trait Operation: 'static {
    /// The type that [`send`](crate::Call::send) decodes the response into.
    type Output: DeserializeOwned + Send + 'static;

    /// The endpoint that is called.
    const ENDPOINT: &'static Endpoint;
}
