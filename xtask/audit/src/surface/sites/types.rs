//! Types of the public API as code can name them.

/// Where what is shown at its own place is found by users.
const PLACES: &[(&str, &str)] = &[
    ("core::iter::traits::collect::", "core::iter::"),
    ("core::iter::traits::iterator::", "core::iter::"),
    ("core::str::traits::", "core::str::"),
    ("core::ops::function::", "core::ops::"),
    ("core::ops::deref::", "core::ops::"),
    ("core::future::into_future::", "core::future::"),
    ("core::future::future::", "core::future::"),
    ("core::panic::unwind_safe::", "std::panic::"),
    ("serde_core::", "serde::"),
    ("futures_core::stream::", "futures_core::"),
    ("http::header::map::", "vh3_bigchange::reqwest::header::"),
    ("http::status::", "vh3_bigchange::reqwest::"),
    ("http::method::", "vh3_bigchange::reqwest::"),
    ("reqwest::async_impl::client::", "vh3_bigchange::reqwest::"),
    ("jiff::timestamp::", "jiff::"),
    ("jiff::civil::datetime::", "jiff::civil::"),
];

/// Types that stand for any.
const PARAMETERS: &[(&str, &str)] = &[
    ("C", "vh3_bigchange::Client"),
    ("O", "vh3_bigchange::jobs::op::List"),
    ("I", "vh3_bigchange::JobId"),
    ("T", "i64"),
    ("'de", "'static"),
];

/// A type, with others for its parameters and for `Self`.
pub(super) fn named(text: &str, own: &str) -> String {
    let mut text = format!(" {text}");
    for (shown, public) in PLACES {
        for before in [' ', '<', '(', '&', '!', '['] {
            text = text.replace(&format!("{before}{shown}"), &format!("{before}{public}"));
        }
    }
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '\'';
    let mut out = String::new();
    let mut rest = text.as_str();
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|c| !is_part(c)).unwrap_or(rest.len()).max(if is_part(first) {
            0
        } else {
            first.len_utf8()
        });
        let (word, after) = rest.split_at(end);
        let parameter = PARAMETERS.iter().find(|(name, _)| *name == word && !out.ends_with("::"));
        match parameter {
            Some((_, stands_for)) => out.push_str(stands_for),
            None if word == "Self" => out.push_str(own),
            None => out.push_str(word),
        }
        rest = after;
    }
    out.trim_start().to_owned()
}

/// A type that an argument can have, where it takes any of some kind.
pub(super) fn concrete(argument: &str) -> String {
    let inner = |begin: &str| argument.strip_prefix(begin)?.strip_suffix('>');
    if let Some(of) = inner("impl core::convert::Into<") {
        return concrete(of);
    }
    if let Some(item) = inner("impl core::iter::IntoIterator<Item = ") {
        return format!("Vec<{}>", concrete(item));
    }
    match argument {
        "impl core::convert::AsRef<str>" => "&'static str".to_owned(),
        "impl serde::ser::Serialize" => "i64".to_owned(),
        "impl vh3_bigchange::Clock" => "Wall".to_owned(),
        other => {
            other.strip_prefix("impl core::ops::Fn").map_or_else(|| other.to_owned(), |of| format!("fn{of}"))
        }
    }
}
