//! What the cells of a table say: limits and values in a description, a mark in the column of what is required.

use super::Unreadable;
use super::facts::Param;
use super::read::MOST;
use super::table::TYPES;

/// A row of a table, from its cells.
pub(super) fn param(
    line: usize,
    name: &str,
    kind: &str,
    mark: Option<&str>,
    description: &str,
) -> Result<Param, Unreadable> {
    if name.is_empty() || kind.is_empty() {
        return Err(Unreadable::new(line, "this row of a table has no name or no type"));
    }
    let is_of_name = |char: char| char.is_ascii_alphanumeric() || "_-.[]".contains(char);
    if !name.chars().all(is_of_name) {
        return Err(Unreadable::new(line, format!("`{name}` is not one plain word, so it names no field")));
    }
    let kind = kind.to_lowercase();
    if !TYPES.contains(&kind.as_str()) {
        let message = format!("`{kind}` is no type that is known here; known are {}", TYPES.join(", "));
        return Err(Unreadable::new(line, message));
    }
    let values = if kind == "enum" { listed(line, description)? } else { Vec::new() };
    let spelt = in_few_words(description);
    let words = spelt.split(|char: char| !is_of_word(char)).map(|word| word.trim_matches(','));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let based = words.iter().find_map(|word| word.to_lowercase().strip_suffix("-based")?.parse().ok());
    Ok(Param {
        name: name.to_owned(),
        kind,
        required: mark.map(|mark| required(line, mark)).transpose()?,
        minimum: number_after(&words, &["min", "minimum"]).or(based),
        maximum: number_after(&words, &["max", "maximum"]),
        default: number_after(&words, &["default", "defaults"]),
        values,
        line,
    })
}

/// A text in small letters, with one word for each way to state a limit.
fn in_few_words(text: &str) -> String {
    let text = text.to_lowercase();
    let most = ["up to", "at most", "no more than", "limit of", "limited to", "limit"];
    let text = most.iter().fold(text, |text, words| text.replace(words, "max"));
    text.replace("at least", "min").replace("starts at 1", "1-based").replace("one-based", "1-based")
}

fn is_of_word(char: char) -> bool {
    char.is_alphanumeric() || char == '-' || char == ','
}

/// The number that follows one of some words, with no more than two words between: `maximum allowed is 100`.
fn number_after(words: &[&str], labels: &[&str]) -> Option<i64> {
    let place = words.iter().position(|word| labels.contains(&word.to_lowercase().as_str()))?;
    words.iter().skip(place + 1).take(3).find_map(|word| number(word))
}

/// A number, with or without a comma between thousands.
fn number(word: &str) -> Option<i64> {
    word.replace(',', "").parse().ok()
}

fn required(line: usize, mark: &str) -> Result<bool, Unreadable> {
    match mark.trim_matches('*').to_lowercase().as_str() {
        "yes" | "true" | "required" => Ok(true),
        "no" | "false" | "optional" | "" => Ok(false),
        _ => Err(Unreadable::new(line, format!("`{mark}` is neither Yes nor No"))),
    }
}

/// The values that a text lists: behind its last colon, without what stands in brackets. A text that only talks lists none.
pub(super) fn listed(line: usize, text: &str) -> Result<Vec<String>, Unreadable> {
    let text = without_brackets(text);
    let list = text
        .rsplit(':')
        .next()
        .unwrap_or_default()
        .replace(" or ", ",")
        .replace(" and ", ",")
        .replace(" / ", ",");
    let values: Vec<_> = list.split([',', '|']).map(|value| value.trim_matches([' ', '.', '`'])).collect();
    let values: Vec<_> = values.into_iter().filter(|value| !value.is_empty()).map(str::to_owned).collect();
    let is_word = |value: &String| !value.contains(char::is_whitespace);
    if values.len() > MOST {
        return Err(Unreadable::new(line, format!("no list has more than {MOST} values")));
    }
    match values.iter().filter(|value| is_word(value)).count() {
        0 => Ok(Vec::new()),
        words if words == values.len() => Ok(values),
        _ => {
            let message =
                format!("`{text}` lists values among other words, so it is not clear which they are");
            Err(Unreadable::new(line, message))
        }
    }
}

fn without_brackets(text: &str) -> String {
    let mut depth = 0_usize;
    let outside = |char: &char| {
        match char {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => return depth == 0,
        }
        false
    };
    text.chars().filter(outside).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(description: &str, minimum: Option<i64>, default: Option<i64>, maximum: Option<i64>) {
        let read = param(1, "size", "integer", None, description).expect("a row");
        assert_eq!((read.minimum, read.default, read.maximum), (minimum, default, maximum), "{description}");
    }

    #[test]
    fn limits_are_taken_out_of_words() {
        check("How many", None, None, None);
        check("Index (1-based)", Some(1), None, None);
        check("Index (1-based, default 1)", Some(1), Some(1), None);
        check("How many (default 100, max 1000)", None, Some(100), Some(1000));
        check("How many; the default is 100 and the maximum 1,000.", None, Some(100), Some(1000));
        check("How high (min -3, max 3)", Some(-3), None, Some(3));
        check("Up to 500 of them", None, None, Some(500));
        check("How many; the maximum allowed is 500", None, None, Some(500));
        check("Index (starts at 1)", Some(1), None, None);
        check("Defaults to 20, minimum of 5", Some(5), Some(20), None);
        check("What the default is, nobody knows", None, None, None);
    }

    #[test]
    fn values_are_told_from_words() {
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
    fn a_row_says_whether_it_is_required() {
        let mark = |mark| param(1, "size", "integer", Some(mark), "").map(|read| read.required);
        assert_eq!(
            [mark("**Yes**"), mark("no"), mark("")],
            [Ok(Some(true)), Ok(Some(false)), Ok(Some(false))]
        );
        assert!(mark("Yes (POST)").is_err_and(|error| error.message.contains("neither Yes nor No")));
        assert!(param(1, "two words", "integer", None, "").is_err());
        assert!(param(1, "size", "", None, "").is_err());
        assert!(param(1, "~~size~~", "integer", None, "").is_err());
        assert!(param(1, "size", "int", None, "").is_err_and(|error| error.message.contains("is no type")));
    }
}
