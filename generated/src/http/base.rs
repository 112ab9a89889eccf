//! The base URL: the only address that receives the key.

use std::net::IpAddr;

use reqwest::Url;

use crate::error::{Error, ErrorKind};

/// A valid base URL, without a slash at its end.
#[derive(Debug)]
pub(crate) struct Base {
    pub(crate) url: String,
    /// The same URL, parsed.
    pub(crate) parsed: Url,
    /// Whether the connection is encrypted.
    pub(crate) secure: bool,
    /// Whether the host is this machine.
    pub(crate) loopback: bool,
}

impl Base {
    pub(crate) fn new(text: &str, allow_http: bool) -> Result<Self, Error> {
        // The error does not repeat the URL, which may contain a password.
        let url = Url::parse(text.trim())
            .map_err(|error| invalid(&format!("the base URL is not a URL: {error}")).because(error))?;
        if let Some(flaw) = flaw(&url, allow_http) {
            return Err(invalid(flaw));
        }
        let (secure, loopback) = (url.scheme() == "https", is_loopback(&url));
        let parsed = url;
        let url = parsed.as_str().trim_end_matches('/').to_owned();
        Ok(Self { url, parsed, secure, loopback })
    }

    /// Returns a URL that begins with this one, as if it were parsed.
    pub(crate) fn join(&self, whole: &str) -> Url {
        let mut url = self.parsed.clone();
        let origin = url.as_str().len() - url.path().len();
        let path = whole.get(origin..).unwrap_or_default();
        let (path, query) = match path.split_once('?') {
            Some((path, query)) => (path, Some(query)),
            None => (path, None),
        };
        url.set_path(path);
        url.set_query(query);
        url
    }
}

fn invalid(message: &str) -> Error {
    Error::new(ErrorKind::InvalidUrl, message)
}

fn flaw(url: &Url, allow_http: bool) -> Option<&'static str> {
    match url.scheme() {
        "https" => {}
        "http" if allow_http || is_loopback(url) => {}
        "http" => {
            return Some(
                "the base URL is http, which would send the API key in clear; use https, or permit it by ClientBuilder::allow_http or VH3_ALLOW_HTTP=1",
            );
        }
        _ => return Some("the base URL must begin with https://"),
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Some("the base URL must not hold a user name or password");
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Some("the base URL must end with its path; remove the query and the fragment");
    }
    None
}

/// Returns whether the host is this machine, so that nobody else can read the traffic.
fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']');
    let loopback = address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback());
    host == "localhost" || loopback
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let base = Base::new(text, false);
        let shown = base.map_or_else(|error| error.to_string(), |base| base.url);
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_path_is_kept_and_slashes_at_the_end_are_not() {
        check("https://a.example/api:Abc", "https://a.example/api:Abc");
        check("https://a.example/api:Abc/", "https://a.example/api:Abc");
        check("https://a.example/x/y/api:Abc//", "https://a.example/x/y/api:Abc");
        check("https://a.example", "https://a.example");
        check(" HTTPS://A.example:443/ ", "https://a.example");
    }

    #[test]
    fn joined_url_equals_the_parsed_one() {
        for base in ["https://a.example", "http://[::1]:8080/x/api:Abc", "https://a.example/%7Ex/é/../y/"] {
            let base = Base::new(base, false).unwrap();
            for rest in ["/jobs/list", "/jobs/job?jobId=7&b=x%20%27y", "/a/../b", "/a b?", "/é%2F?c=%C3%A9"]
            {
                let whole = format!("{}{rest}", base.url);
                assert_eq!(base.join(&whole), Url::parse(&whole).unwrap());
            }
        }
    }

    #[test]
    fn http_is_for_this_machine_alone() {
        check("http://127.0.0.1:8080/a", "http://127.0.0.1:8080/a");
        check("http://127.9.8.7/", "http://127.9.8.7");
        check("http://[::1]:80/", "http://[::1]");
        check("http://localhost:1", "http://localhost:1");
        let clear = "the base URL is http, which would send the API key in clear; use https, or permit it by ClientBuilder::allow_http or VH3_ALLOW_HTTP=1";
        for host in ["a.example", "localhost.example", "10.0.0.1", "[::2]", "127.0.0.1.example", "0.0.0.0"] {
            check(&format!("http://{host}/"), clear);
        }
        let allowed = Base::new("http://a.example/", true).unwrap();
        assert_eq!((allowed.url.as_str(), allowed.secure), ("http://a.example", false));
    }

    #[test]
    fn what_no_call_can_be_made_to_is_refused() {
        check("ftp://a.example", "the base URL must begin with https://");
        check("mailto:a@b", "the base URL must begin with https://");
        check("", "the base URL is not a URL: relative URL without a base");
        let tail = "the base URL must end with its path; remove the query and the fragment";
        check("https://a.example/?", tail);
        check("https://a.example/?a=1", tail);
        check("https://a.example/#a", tail);
        let user = "the base URL must not hold a user name or password";
        check("https://planted@a.example/", user);
        check("https://:planted@a.example/", user);
    }
}
