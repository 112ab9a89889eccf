//! Rust paths, as a person types them and as a list of the public API has them.

/// The name of the crate whose paths these are.
const CRATE: &str = "vh3_bigchange::";

/// A path without the name of the crate and without generics. A call is named by its operation:
/// `Call<C, jobs::op::ListOp>::page_size` is `jobs::List::page_size`, and so is `jobs::op::ListOp::page_size`.
///
/// # Examples
///
/// ```
/// use audit::explain::normal;
///
/// assert_eq!(normal("vh3_bigchange::jobs::Group<C>::get"), "jobs::Group::get");
/// ```
#[must_use]
pub fn normal(path: &str) -> String {
    let path = path.trim().replace(CRATE, "");
    let (first, rest) = split(&path);
    let (name, generics) = first.split_once('<').unwrap_or((first, ""));
    let operation = generics.split([',', '<', '>', ' ']).find(|part| part.contains("::op::"));
    let own = if name == "Call" { operation.unwrap_or(name) } else { name };
    match rest {
        Some(rest) => call_of(&format!("{}::{}", call_of(own), normal(rest))),
        None => call_of(own),
    }
}

/// Returns a path with the name of a call in the place of its marker.
fn call_of(path: &str) -> String {
    let Some((group, marked)) = path.split_once("::op::") else { return path.to_owned() };
    let (marker, rest) = marked.split_at(marked.find("::").unwrap_or(marked.len()));
    format!("{group}::{}{rest}", marker.strip_suffix("Op").unwrap_or(marker))
}

/// Splits a path after its first segment with generics.
fn split(path: &str) -> (&str, Option<&str>) {
    let end = ends(path).find(|end| path.get(*end..).is_some_and(|rest| rest.starts_with("::")));
    match end.and_then(|end| Some((path.get(..end)?, path.get(end + 2..)?))) {
        Some((first, rest)) => (first, Some(rest)),
        None => (path, None),
    }
}

/// The places outside of angle brackets.
fn ends(text: &str) -> impl Iterator<Item = usize> {
    let mut depth = 0_i32;
    text.char_indices().filter_map(move |(place, char)| {
        match char {
            '<' => depth += 1,
            '>' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(place)
    })
}

/// The path that a line of the public API is about, as [`normal`] has it; of an `impl`, the type that it is of.
///
/// # Examples
///
/// ```
/// use audit::explain::of_line;
///
/// let line = "pub fn vh3_bigchange::Call<C, vh3_bigchange::jobs::op::ListOp>::page_size(self, i64) -> Self";
/// assert_eq!(of_line(line).as_deref(), Some("jobs::List::page_size"));
/// assert_eq!(of_line("impl core::clone::Clone for vh3_bigchange::Job").as_deref(), Some("Job"));
/// ```
#[must_use]
pub fn of_line(line: &str) -> Option<String> {
    let subject = match line.strip_prefix("impl") {
        Some(rest) => implemented(rest),
        None => line,
    };
    let path = subject.get(subject.find(CRATE)?..)?;
    let end = ends(path).find(|end| {
        let rest = path.get(*end..).unwrap_or_default();
        let before = path.get(..*end).unwrap_or_default();
        let colon = rest.starts_with(':') && !rest.starts_with("::") && !before.ends_with(':');
        colon || rest.starts_with([' ', '(', '='])
    });
    let path = path.get(..end.unwrap_or(path.len()))?.trim_end_matches(':');
    Some(normal(path))
}

/// Returns the type of an `impl`, without its parameters and its trait.
fn implemented(rest: &str) -> &str {
    let parameters = if rest.starts_with('<') { ends(rest).next() } else { None };
    let body = parameters.and_then(|end| rest.get(end + 1..)).unwrap_or(rest);
    body.rsplit_once(" for ").map_or(body, |(_, of)| of)
}
