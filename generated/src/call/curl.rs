//! A request as a command for a POSIX shell.

use crate::call::endpoint::Method;
use crate::call::preview::Preview;

/// The environment variable of the key, in these commands and for a client.
pub(crate) const KEY_VARIABLE: &str = "VH3_API_KEY";

impl Preview {
    /// Returns the request as a curl command; see [`Call::to_curl`](crate::Call::to_curl).
    #[must_use]
    pub fn to_curl(&self) -> String {
        command(self)
    }
}

/// Returns the command with one option a line, in the order of the commands on the docs pages.
fn command(preview: &Preview) -> String {
    let mut lines = match preview.method() {
        Method::Get => get(preview.url()),
        Method::Post => post(preview),
    };
    // Placed between URL and data, as on the docs pages.
    let key = format!("-H \"{}: ${KEY_VARIABLE}\"", crate::API_KEY_HEADER);
    lines.insert(1, key);
    lines.join(" \\\n  ")
}

/// Keeps the whole query in the URL if it contains an escape, since curl does not change a URL. Versions of curl escape
/// data differently: `%3A` or `%3a`, `%20` or `+`.
fn get(url: &str) -> Vec<String> {
    let (address, query) = match url.split_once('?') {
        Some((address, query)) if !query.contains('%') => (address, query),
        _ => (url, ""),
    };
    let first = format!("curl{} -G {}", glob(address), quoted(address));
    let fields = query.split('&').filter(|field| !field.is_empty());
    let field = |field| format!("--data-urlencode {}", quoted(field));
    [first].into_iter().chain(fields.map(field)).collect()
}

fn post(preview: &Preview) -> Vec<String> {
    let url = preview.url();
    vec![
        format!("curl{} -X POST {}", glob(url), quoted(url)),
        "-H 'Content-Type: application/json'".to_owned(),
        format!("-d {}", quoted(preview.body().unwrap_or_default())),
    ]
}

/// Returns the flag without which curl reads brackets and braces in a URL as patterns.
fn glob(url: &str) -> &'static str {
    if url.contains(['[', ']', '{', '}']) { " --globoff" } else { "" }
}

/// Quotes a word for a shell. Within single quotes, only the single quote itself is special.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_quoted() {
        assert_eq!(quoted("a b"), "'a b'");
        assert_eq!(quoted(""), "''");
        assert_eq!(quoted("it's $HOME `x` \\ !"), r"'it'\''s $HOME `x` \ !'");
    }

    #[test]
    fn query_that_curl_may_escape_stays_in_the_url() {
        let url = "https://a.example/b";
        let lines = get(&format!("{url}?alpha=12345&beta=x"));
        assert_eq!(
            lines,
            ["curl -G 'https://a.example/b'", "--data-urlencode 'alpha=12345'", "--data-urlencode 'beta=x'"]
        );
        let lines = get(&format!("{url}?alpha=12345&beta=x%20y"));
        assert_eq!(lines, ["curl -G 'https://a.example/b?alpha=12345&beta=x%20y'"]);
    }

    #[test]
    fn a_get_without_fields_is_a_get() {
        let lines = get("http://[::1]:8080/a");
        assert_eq!(lines, ["curl --globoff -G 'http://[::1]:8080/a'"]);
    }
}
