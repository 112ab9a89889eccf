//! The secrets of a request, which no entry of the journal shows.

use crate::request::Request;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// The headers with credentials. No entry has them; their values are removed from all other places too.
const CREDENTIALS: [&str; 3] = ["authorization", "proxy-authorization", "cookie"];

/// The parts of the names of a query's parameters whose values are secrets.
const NAMES: [&str; 7] = ["key", "token", "secret", "password", "auth", "signature", "credential"];

/// A shorter value of a header or a parameter may stand elsewhere by chance.
const SHORTEST: usize = 8;

/// Text in place of a secret.
const BLANK: &str = "[key]";

/// The characters that most clients do not encode in a query.
const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b'*');

/// The secrets of a request.
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// Collects the API key, the values of headers with credentials, and the values of parameters that are named like a
    /// secret.
    pub(crate) fn new(request: &Request, key_header: &str) -> Self {
        let mut found = Vec::new();
        if let Some(key) = request.headers.get(&key_header.to_lowercase()) {
            found.push(key.trim().to_owned());
        }
        for name in CREDENTIALS {
            if let Some(value) = request.headers.get(name) {
                add_parts(value, &mut found);
            }
        }
        for pair in request.query.split('&') {
            if let Some((name, value)) = pair.split_once('=')
                && is_secret(name)
            {
                let decoded = percent_decode_str(&value.replace('+', " ")).decode_utf8_lossy().into_owned();
                add(&decoded, &mut found);
            }
        }
        found.retain(|secret| !secret.is_empty());
        // A secret that contains another one is replaced as a whole.
        found.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Self(found)
    }

    /// Replaces the secrets of a text, as they are, percent-encoded or escaped as in JSON.
    pub(crate) fn blanked(&self, text: &str) -> String {
        let mut blanked = text.to_owned();
        for secret in &self.0 {
            for form in forms(secret) {
                blanked = blanked.replace(&form, BLANK);
            }
        }
        blanked
    }

    /// Replaces the secrets of a query, and the values of parameters that are named like one.
    pub(crate) fn blanked_query(&self, query: &str) -> String {
        let mut pairs = Vec::new();
        for pair in query.split('&') {
            match pair.split_once('=') {
                Some((name, _)) if is_secret(name) => pairs.push(format!("{}={BLANK}", self.blanked(name))),
                _ => pairs.push(self.blanked(pair)),
            }
        }
        pairs.join("&")
    }
}

/// Whether a parameter is named like a secret: `api_key`, `access_token`.
fn is_secret(name: &str) -> bool {
    let name = name.to_lowercase();
    NAMES.iter().any(|part| name.contains(part))
}

/// Adds the parts of a header: the token after a scheme, the values of cookies.
fn add_parts(value: &str, found: &mut Vec<String>) {
    for part in value.split([' ', ';']) {
        match part.split_once('=') {
            Some((_, value)) if !value.trim_end_matches('=').is_empty() => add(value, found),
            _ => add(part, found),
        }
    }
}

fn add(secret: &str, found: &mut Vec<String>) {
    let secret = secret.trim();
    if secret.len() >= SHORTEST {
        found.push(secret.to_owned());
    }
}

/// Returns the forms in which a secret can stand.
fn forms(secret: &str) -> [String; 6] {
    let encoded = utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string();
    let plus = encoded.replace("%20", "+");
    let mut quoted = serde_json::Value::from(secret).to_string();
    quoted.pop();
    quoted.remove(0);
    let slashed = quoted.replace('/', "\\/");
    let query = utf8_percent_encode(secret, QUERY).to_string();
    [slashed, quoted, encoded, plus, query, secret.to_owned()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_is_blanked_in_every_form() {
        let key = "sk/live+Secret==12 é\"";
        let secrets = Secrets(vec![key.to_owned()]);
        let encoded = "sk%2Flive%2BSecret%3D%3D12%20%C3%A9%22";
        for text in [key, encoded, r#"sk\/live+Secret==12 é\""#, r#"sk/live+Secret==12 é\""#] {
            assert_eq!(secrets.blanked(&format!("a{text}b")), "a[key]b", "{text}");
        }
        assert_eq!(Secrets(vec!["a_b-c".to_owned()]).blanked("a_b-c"), "[key]");
    }

    #[test]
    fn parameter_named_like_a_secret_is_blanked() {
        let none = Secrets(Vec::new());
        assert_eq!(
            none.blanked_query("jobId=1&api_key=s3&Access-Token=x%20y"),
            "jobId=1&api_key=[key]&Access-Token=[key]"
        );
        let key = Secrets(vec!["my-secret-key".to_owned()]);
        assert_eq!(key.blanked_query("my-secret-key=1&a=2"), "[key]=[key]&a=2");
        assert_eq!(none.blanked_query("pageSize=3&compact=true"), "pageSize=3&compact=true");
    }
}
