//! Values that a text lists.

use super::unreadable::{MOST, Unreadable};
use super::words::is_name;

/// Returns the values that a text lists after its last colon, without the text in brackets. Plain words are no values.
pub(super) fn listed(line: usize, text: &str) -> Result<Vec<String>, Unreadable> {
    let text = without_brackets(text);
    let list = text.rsplit(':').next().unwrap_or_default();
    let list = list.replace(" or ", ",").replace(" and ", ",").replace(" / ", ",");
    let mut values = Vec::new();
    for value in list.split([',', '|']) {
        let value = value.trim_matches([' ', '.', '`']);
        if !value.is_empty() {
            values.push(value.to_owned());
        }
    }
    if values.len() > MOST {
        return Err(Unreadable::new(line, format!("no list has more than {MOST} values")));
    }
    match values.iter().filter(|value| !value.contains(char::is_whitespace)).count() {
        0 => Ok(Vec::new()),
        words if words == values.len() => Ok(values),
        _ => {
            let message =
                format!("`{text}` lists values among other words, so it is not clear which they are");
            Err(Unreadable::new(line, message))
        }
    }
}

/// Returns the values that the description of a string lists: names in small letters and nothing else but `typically`.
pub(super) fn named(text: &str) -> Vec<String> {
    let first = text.split(' ').next().unwrap_or_default();
    let is_remark = ["Typically", "Usually"].contains(&first);
    let text = if is_remark { text.get(first.len()..).unwrap_or_default() } else { text };
    let values = listed(0, text).unwrap_or_default();
    let are_names = values
        .iter()
        .all(|value| is_name(value) && value.starts_with(|first: char| first.is_ascii_lowercase()));
    if are_names { values } else { Vec::new() }
}

/// A field and the values that a line lists for it: `status: open, closed`.
pub(super) struct List<'t> {
    pub(super) field: &'t str,
    pub(super) values: &'t str,
}

impl<'t> List<'t> {
    pub(super) fn read(text: &'t str) -> Option<Self> {
        let (field, values) = text.split_once(':')?;
        let field = field.trim();
        if is_name(field) { Some(Self { field, values }) } else { None }
    }
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::new();
    for char in text.chars() {
        match char {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            other if depth == 0 => out.push(other),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_told_apart_from_words() {
        let values = |text| listed(1, text).map_err(|error| error.message);
        let words = |list: &[&str]| Ok(list.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(values("up or down"), words(&["up", "down"]));
        assert_eq!(values("The order: up, down (default up)."), words(&["up", "down"]));
        assert_eq!(values("a | b and c"), words(&["a", "b", "c"]));
        assert_eq!(values("up / down / sideways"), words(&["up", "down", "sideways"]));
        assert_eq!(values("What it is in"), words(&[]));
        assert!(values("up, down or how it was before").is_err_and(|why| why.contains("among other words")));
    }

    #[test]
    fn a_string_row_lists_names_only() {
        assert_eq!(named("createdAt or name"), ["createdAt", "name"]);
        assert_eq!(named("Typically createdAt"), ["createdAt"]);
        for text in
            ["Reason", "Customer contact", "Created on or after (ISO 8601 UTC)", "up, down or so it was"]
        {
            assert!(named(text).is_empty(), "{text}");
        }
    }
}
