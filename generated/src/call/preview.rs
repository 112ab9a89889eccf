//! The request of a call, to send or to show.

use std::fmt;

use crate::call::endpoint::{Endpoint, Method};
use crate::call::query;
use crate::error::Error;
use crate::types::encode::Object;
use crate::types::encode::Problem;

/// The parts of a request that differ from call to call.
pub(crate) struct Prepared {
    pub(crate) url: String,
    pub(crate) body: Option<Vec<u8>>,
}

impl Prepared {
    pub(crate) fn new(endpoint: &'static Endpoint, fields: Object, base: &str) -> Result<Self, Error> {
        check(endpoint, &fields)
            .and_then(|()| Self::write(endpoint, fields, base))
            .map_err(|problem| Error::invalid_request(endpoint.name, &problem))
    }

    fn write(endpoint: &Endpoint, fields: Object, base: &str) -> Result<Self, Problem> {
        let mut url = String::with_capacity(base.len() + endpoint.path.len() + 64);
        url.push_str(base.trim_end_matches('/'));
        url.push_str(endpoint.path);
        let body = match endpoint.method {
            Method::Get => {
                query::write(&fields, &mut url)?;
                None
            }
            Method::Post => Some(fields.into_json()),
        };
        Ok(Self { url, body })
    }
}

/// Refuses fields that cannot be sent.
fn check(endpoint: &Endpoint, fields: &Object) -> Result<(), Problem> {
    if let Some(problem) = fields.problem() {
        return Err(problem.clone());
    }
    crate::call::window::check(endpoint, fields)?;
    for rule in endpoint.at_least_one {
        if !rule.iter().any(|together| together.iter().all(|name| fields.has(name))) {
            let alternatives: Vec<_> = rule.iter().map(|together| together.join(" with ")).collect();
            return Err(Problem::new(format!(
                "at least one of {} is needed; set one of them",
                alternatives.join(", ")
            )));
        }
    }
    needs(endpoint, fields)
}

/// Refuses a field that needs another one which is not set.
fn needs(endpoint: &Endpoint, fields: &Object) -> Result<(), Problem> {
    for needs in endpoint.needs {
        for needed in needs.fields {
            if fields.has(needs.field) && !fields.has(needed) {
                let message = format!("{} has a meaning only together with {needed}; set both", needs.field);
                return Err(Problem::new(message));
            }
        }
    }
    Ok(())
}

/// The request that a call would send, without the API key.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), vh3_bigchange::Error> {
/// use vh3_bigchange::{Method, jobs};
///
/// let preview = jobs::Get::new(12345).preview()?;
/// assert_eq!(preview.method(), Method::Get);
/// assert_eq!(preview.body(), None);
/// println!("{preview}");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Preview {
    method: Method,
    url: String,
    body: Option<String>,
}

impl Preview {
    pub(crate) fn new(endpoint: &'static Endpoint, prepared: Prepared) -> Self {
        let text = |body: Vec<u8>| String::from_utf8_lossy(&body).into_owned();
        Self { method: endpoint.method, url: prepared.url, body: prepared.body.map(text) }
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> Method {
        self.method
    }

    /// The URL with its query.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The body, if the call has one: a JSON object.
    #[must_use]
    pub fn body(&self) -> Option<&str> {
        self.body.as_deref()
    }
}

/// Writes method and URL, and the body on its own line.
impl fmt::Display for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)?;
        match &self.body {
            Some(body) => write!(f, "\n{body}"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for Preview {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A query may hold personal data, and `Debug` output ends in logs; `url` and `Display` have it.
        let (path, query) = match self.url.split_once('?') {
            Some((path, _)) => (path, "?…"),
            None => (self.url.as_str(), ""),
        };
        f.debug_struct("Preview")
            .field("method", &self.method)
            .field("url", &format_args!("{path}{query}"))
            .field("body", &self.body)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::call::endpoint::Effect;

    const fn endpoint(method: Method) -> Endpoint {
        Endpoint {
            name: "greek.letters",
            method,
            path: "/greek/letters",
            effect: Effect::Read,
            fields: &["alpha", "beta"],
            at_least_one: &[],
            needs: &[],
            settled_by: None,
            windows: &[],
        }
    }
    const GET: &Endpoint = &endpoint(Method::Get);
    const POST: &Endpoint = &endpoint(Method::Post);

    fn show(endpoint: &'static Endpoint, fields: Object, base: &str) -> Preview {
        Preview::new(endpoint, Prepared::new(endpoint, fields, base).unwrap())
    }

    fn fields() -> Object {
        Object::new(&["alpha", "beta"])
    }

    #[test]
    fn paths_are_appended_to_any_base() {
        for (base, expected) in [
            ("https://a.example", "https://a.example/greek/letters"),
            ("https://a.example/", "https://a.example/greek/letters"),
            ("https://a.example/x/api:Abc", "https://a.example/x/api:Abc/greek/letters"),
            ("https://a.example/x/api:Abc/", "https://a.example/x/api:Abc/greek/letters"),
        ] {
            assert_eq!(show(GET, fields(), base).url(), expected);
        }
    }

    #[test]
    fn a_get_has_a_query_and_a_post_a_body() {
        let set = fields().set("beta", "x y").set("alpha", 1);
        let get = show(GET, set.clone(), "https://a.example");
        assert_eq!(get.to_string(), "GET https://a.example/greek/letters?alpha=1&beta=x%20y");
        let post = show(POST, set, "https://a.example");
        assert_eq!(post.to_string(), "POST https://a.example/greek/letters\n{\"alpha\":1,\"beta\":\"x y\"}");
        assert_eq!(show(POST, fields(), "https://a.example").body(), Some("{}"));
    }

    #[test]
    fn debug_leaves_the_query_out() {
        let get = show(GET, fields().set("alpha", "planted"), "https://a.example");
        let shown = format!("{get:?}");
        assert!(shown.contains("letters?…") && !shown.contains("planted"), "{shown}");
    }
}
