//! What sentences say of endpoints: that a field is required, and how many months a span may hold.

/// What a sentence says of an endpoint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Limit {
    pub(super) line: usize,
    /// Method and path.
    pub(super) endpoint: String,
    pub(super) required: Vec<String>,
    pub(super) months: Option<u32>,
    /// The fields that the sentence names.
    pub(super) fields: Vec<String>,
}

/// The limits that the sentences of a text state. One that names no endpoint is about the last one that was named, or else
/// about the one under whose heading it stands.
pub(super) fn limits(line: usize, text: &str, own: Option<String>) -> Vec<Limit> {
    let mut about = own;
    let mut limits = Vec::new();
    for sentence in text.split(". ") {
        let words: Vec<_> = sentence.split_whitespace().collect();
        about = named(&words).or(about);
        let Some(endpoint) = about.clone() else { continue };
        let fields: Vec<_> = words.iter().filter_map(|word| field_name(word)).collect();
        let required = if demands(&words) { fields.clone() } else { Vec::new() };
        let months = months(&words);
        if !required.is_empty() || months.is_some() {
            limits.push(Limit { line, endpoint, required, months, fields });
        }
    }
    limits
}

pub(super) fn is_method(word: &str) -> bool {
    matches!(word, "GET" | "POST" | "PUT" | "PATCH" | "DELETE")
}

fn named(words: &[&str]) -> Option<String> {
    words.windows(2).find_map(|pair| match pair {
        [method, path] if is_method(method) && path.starts_with('/') => {
            Some(format!("{method} {}", path.trim_end_matches([',', ':', ';'])))
        }
        _ => None,
    })
}

/// Whether a sentence calls fields required. One that denies it, or has it both ways, does not.
fn demands(words: &[&str]) -> bool {
    let has = |wanted: &[&str]| {
        words.iter().any(|word| wanted.contains(&word.trim_matches(['.', ',']).to_lowercase().as_str()))
    };
    let is_about = has(&["require", "requires", "required", "mandatory"]);
    let is_denied = has(&["not", "no", "never", "neither", "optional", "if", "when", "unless", "longer"]);
    is_about && !is_denied
}

/// The name of a field, in a sentence.
fn field_name(word: &str) -> Option<String> {
    let word = word.trim_matches(|char: char| !char.is_ascii_alphanumeric());
    let is_camel = word.starts_with(|first: char| first.is_ascii_lowercase())
        && word.contains(|char: char| char.is_ascii_uppercase());
    (is_camel && word.chars().all(|char| char.is_ascii_alphanumeric())).then(|| word.to_owned())
}

/// How many months a sentence allows for a span of time: `12 months`, `12-month`, `twelve calendar months`.
fn months(words: &[&str]) -> Option<u32> {
    const SPANS: [&str; 9] =
        ["max", "maximum", "most", "exceed", "span", "spans", "between", "window", "range"];
    let is_about = |word: &&str| {
        let word = word.to_lowercase();
        word.split(|char: char| !char.is_alphanumeric()).any(|part| SPANS.contains(&part))
    };
    words.iter().find(|word| is_about(word))?;
    let words: Vec<_> = words.iter().flat_map(|word| word.split('-')).collect();
    let place = words.iter().position(|word| word.to_lowercase().starts_with("month"))?;
    words.get(..place)?.iter().rev().take(2).find_map(|word| number(word))
}

fn number(word: &str) -> Option<u32> {
    const WORDS: [&str; 12] =
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let word = word.to_lowercase();
    let spelt = || WORDS.iter().zip(1..).find(|(name, _)| **name == word).map(|(_, number)| number);
    word.parse().ok().or_else(spelt)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &[(&str, &[&str], Option<u32>)]) {
        let found = limits(1, text, None);
        let found: Vec<_> = found
            .iter()
            .map(|limit| {
                let required: Vec<_> = limit.required.iter().map(String::as_str).collect();
                (limit.endpoint.as_str(), required, limit.months)
            })
            .collect();
        let expected: Vec<_> =
            expected.iter().map(|(of, fields, months)| (*of, fields.to_vec(), *months)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_sentence_is_about_the_endpoint_that_was_named_last() {
        check(
            "POST /a/list requires takenFrom and takenTo. The span holds 12 months. GET /b/one needs nothing",
            &[("POST /a/list", &["takenFrom", "takenTo"], None), ("POST /a/list", &[], Some(12))],
        );
        check("The span holds 12 months", &[]);
    }

    #[test]
    fn what_is_denied_is_not_required() {
        for text in [
            "POST /a/list does not require takenFrom.",
            "POST /a/list: takenFrom is no longer required.",
            "POST /a/list takes an optional takenFrom, which was required",
            "POST /a/list, takenTo is required when takenFrom is sent",
        ] {
            check(text, &[]);
        }
    }

    #[test]
    fn months_are_counted_in_digits_and_in_words() {
        for (text, months) in [("12 months", 12), ("a 6-month window", 6), ("three calendar months", 3)] {
            check(&format!("POST /a/list spans {text} at most"), &[("POST /a/list", &[], Some(months))]);
        }
        check("POST /a/list is sent each month", &[]);
        check("POST /a/list: what is older than 6 months is kept elsewhere", &[]);
    }
}
