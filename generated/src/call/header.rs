//! The headers that a caller may add.

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::types::encode::Problem;

/// Headers that the client or HTTP sets. Another value could redirect or truncate the request, or cause a response that
/// cannot be read.
const OWN: &[&str] = &[
    "accept",
    "accept-encoding",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "http2-settings",
    "keep-alive",
    "proxy-authenticate",
    "proxy-authorization",
    "proxy-connection",
    "referer",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// Returns a header that can be sent. A problem names the header and never shows its value.
pub(crate) fn checked(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), Problem> {
    let problem = |text: &str| Problem::new(text).at(name.escape_debug());
    let parsed = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| problem("no header can have this name; use letters, digits and hyphens"))?;
    if parsed.as_str().eq_ignore_ascii_case(crate::API_KEY_HEADER) || OWN.contains(&parsed.as_str()) {
        return Err(problem("the client sets this header itself; leave it out"));
    }
    let mut value = HeaderValue::from_str(value)
        .map_err(|_| problem("the value is not one that a header can have; use one line of visible ASCII"))?;
    value.set_sensitive(true);
    Ok((parsed, value))
}

/// Adds headers that were set one by one, in place of those of the same name. The code of `extend`, for names with several
/// values, is larger than that of all other headers.
pub(crate) fn add(headers: &mut HeaderMap, added: &HeaderMap) {
    for (name, value) in added {
        headers.insert(name.clone(), value.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(name: &str, value: &str, expected: &str) {
        let shown = checked(name, value).map_or_else(|problem| problem.to_string(), |_| "ok".to_owned());
        assert!(shown.ends_with(expected) && !shown.contains("planted"), "{shown}");
    }

    #[test]
    fn a_header_of_ones_own_is_sent_and_not_shown() {
        check("X-Request-Id", "planted", "ok");
        check("user-agent", "planted/1", "ok");
        let (_, value) = checked("x-a", "planted").unwrap();
        assert!(!format!("{value:?}").contains("planted"));
    }

    #[test]
    fn headers_of_the_client_cannot_be_replaced() {
        let key = crate::API_KEY_HEADER;
        for name in OWN.iter().copied().chain([key, &key.to_uppercase(), &key.to_lowercase(), "HOST"]) {
            check(name, "planted", "the client sets this header itself; leave it out");
        }
    }

    #[test]
    fn what_no_header_can_be_is_refused() {
        check("", "planted", "use letters, digits and hyphens");
        check("a b", "planted", "use letters, digits and hyphens");
        check("a\r\nb", "planted", "use letters, digits and hyphens");
        check("x-a", "planted\r\nx-b: 1", "use one line of visible ASCII");
    }
}
