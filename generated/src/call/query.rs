//! Fields as the query of a URL.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::types::encode::Object;
use crate::types::encode::Problem;

/// All characters except those that RFC 3986 calls unreserved, so that no value can be parsed as structure of the URL.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Appends `?name=value&…`, or nothing if there are no fields.
pub(crate) fn write(fields: &Object, url: &mut String) -> Result<(), Problem> {
    let mut mark = '?';
    for (name, value) in fields.members() {
        let name = plain(name).unwrap_or_default();
        let value = plain(value).ok_or_else(|| {
            Problem::new("a GET can send a text, a number or a boolean; this value is none of them").at(&name)
        })?;
        url.push(mark);
        url.extend(utf8_percent_encode(&name, ESCAPED));
        url.push('=');
        url.extend(utf8_percent_encode(&value, ESCAPED));
        mark = '&';
    }
    Ok(())
}

/// Returns the value of a JSON string, number or boolean.
fn plain(json: &[u8]) -> Option<Cow<'_, str>> {
    match json {
        [b'{' | b'[' | b'n', ..] => None,
        [b'"', text @ .., b'"'] if !text.contains(&b'\\') => {
            std::str::from_utf8(text).ok().map(Cow::Borrowed)
        }
        [b'"', ..] => serde_json::from_slice(json).ok().map(Cow::Owned),
        _ => std::str::from_utf8(json).ok().map(Cow::Borrowed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(fields: Object, expected: &str) {
        let mut url = String::from("u");
        let written = write(&fields, &mut url).map_err(|problem| problem.to_string());
        assert_eq!(written.map_or_else(|problem| problem, |()| url), expected);
    }

    fn fields() -> Object {
        Object::new(&["alpha", "beta"])
    }

    #[test]
    fn fields_stand_in_their_order() {
        check(fields(), "u");
        check(fields().set("beta", true).set("alpha", -7), "u?alpha=-7&beta=true");
    }

    #[test]
    fn all_but_the_unreserved_is_escaped() {
        check(
            fields().set("alpha", "aZ09-._~ +&=#%/:'\"\\é\n"),
            "u?alpha=aZ09-._~%20%2B%26%3D%23%25%2F%3A%27%22%5C%C3%A9%0A",
        );
        check(fields().extra("a b=\"", &1.5), "u?a%20b%3D%22=1.5");
        check(fields().set("alpha", ""), "u?alpha=");
    }

    #[test]
    fn what_a_query_cannot_say_is_refused() {
        let refusal = "alpha: a GET can send a text, a number or a boolean; this value is none of them";
        check(fields().extra("alpha", &[1]), refusal);
        check(fields().extra("alpha", &()), refusal);
    }
}
