//! Numbers in words: limits, defaults, ranges, and how long a range of dates may be.

use codegen::model::Number;
use serde_json::Value;

/// The numbers that a text states.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Stated {
    pub(super) minimum: Option<Number>,
    pub(super) maximum: Option<Number>,
    pub(super) default: Option<Value>,
    /// The limit of a date range in calendar months.
    pub(super) months: Option<u32>,
    /// Another number.
    pub(super) unread: Option<String>,
}

/// Words for limits, each with its standard form.
const PHRASES: &[(&str, &str)] = &[
    ("no more than", "max"),
    ("not more than", "max"),
    ("not exceed", "max"),
    ("up to", "max"),
    ("at most", "max"),
    ("limited to", "max"),
    ("limit of", "max"),
    ("limit", "max"),
    ("no less than", "min"),
    ("no fewer than", "min"),
    ("at least", "min"),
    ("starting at", "min"),
    ("starts at 1", "1-based"),
    ("one-based", "1-based"),
    ("or fewer", "max"),
    ("or less", "max"),
    ("or more", "min"),
    ("<=", " max "),
    ("≤", " max "),
    (">=", " min "),
    ("≥", " min "),
];

/// Words that show that a number of months limits a range of dates.
const RANGES: &[&str] = &[
    "max", "maximum", "most", "exceed", "exceeds", "span", "spans", "between", "window", "windows", "range",
    "ranges", "within", "limited", "limit",
];

const MAXIMUM: &[&str] = &["max", "maximum"];
const MINIMUM: &[&str] = &["min", "minimum"];
const DEFAULT: &[&str] = &["default", "defaults"];

/// Words that a default may be, besides the values of the field.
const DEFAULTS: &[&str] = &["now", "today", "true", "false", "null"];

/// The number of words between a label and its number: `maximum allowed is 100`.
const REACH: usize = 4;

impl Stated {
    /// Reads the numbers of a text about a field that has these values.
    pub(super) fn read(text: &str, values: &[String]) -> Self {
        let mut reader = Reader::new(text);
        let months = reader.months();
        let mut stated = Self { months, ..Self::default() };
        reader.range(&mut stated);
        stated.default = reader.default(values).or_else(|| named_default(text));
        let based = reader.based();
        stated.minimum = reader.labelled(MINIMUM).or(based).or(stated.minimum);
        stated.maximum = reader.labelled(MAXIMUM).or(stated.maximum);
        stated.unread = reader.unread();
        stated
    }
}

/// Returns the most calendar months of a range of dates, where a text states it.
pub(super) fn months(text: &str) -> Option<u32> {
    let small = text.to_lowercase();
    if !small.contains("month") && !small.contains("year") {
        return None;
    }
    Reader::new(text).months()
}

/// Returns whether a text talks of a limit or of a length of time, so that a number in it is more than a word.
pub(super) fn is_about_limits(text: &str) -> bool {
    let words = Reader::new(text).words;
    words.iter().any(|word| {
        let parts = word.text.split('-');
        let labels = [MAXIMUM, MINIMUM, DEFAULT, RANGES].concat();
        parts.into_iter().any(|part| labels.contains(&part) || unit(part).is_some())
    })
}

/// A word, and whether it was read.
struct Word {
    text: String,
    is_read: bool,
}

struct Reader {
    words: Vec<Word>,
}

impl Reader {
    fn new(text: &str) -> Self {
        let mut spelt = String::new();
        for word in text.split_whitespace() {
            if !is_instant(word) && !word.contains("://") {
                spelt.push_str(word);
                spelt.push(' ');
            }
        }
        let mut spelt = spelt.to_lowercase();
        for (phrase, word) in PHRASES {
            spelt = spelt.replace(phrase, word);
        }
        let mut words = Vec::new();
        for word in spelt.split(|char: char| !(char.is_alphanumeric() || "-,.".contains(char))) {
            let text = word.trim_matches([',', '.']).to_owned();
            if !text.is_empty() {
                words.push(Word { text, is_read: false });
            }
        }
        Self { words }
    }

    fn text(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.text.as_str())
    }

    /// Returns the number at a place that is not read yet and counts no unit of time.
    fn number(&self, at: usize) -> Option<Number> {
        let word = self.words.get(at)?;
        let is_time = unit(self.text(at + 1)).is_some() || self.text(at + 1) == "calendar";
        if word.is_read || is_time { None } else { number(&word.text) }
    }

    fn take(&mut self, at: usize) {
        if let Some(word) = self.words.get_mut(at) {
            word.is_read = true;
        }
    }

    /// Reads `1-based`.
    fn based(&mut self) -> Option<Number> {
        for at in 0..self.words.len() {
            if let Some(least) = self.text(at).strip_suffix("-based").and_then(number) {
                self.take(at);
                return Some(least);
            }
        }
        None
    }

    /// Reads the number after one of some labels, or right before it: `max 50`, `50 max`.
    fn labelled(&mut self, labels: &[&str]) -> Option<Number> {
        for at in 0..self.words.len() {
            if !labels.contains(&self.text(at)) {
                continue;
            }
            for next in at + 1..=at + REACH {
                if is_label(self.text(next)) {
                    break;
                }
                if let Some(number) = self.number(next) {
                    self.take(next);
                    return Some(number);
                }
            }
            if let Some(before) = at.checked_sub(1)
                && let Some(number) = self.number(before)
            {
                self.take(before);
                return Some(number);
            }
        }
        None
    }

    /// Reads `default 100`, `100 by default` and `defaults to now`.
    fn default(&mut self, values: &[String]) -> Option<Value> {
        let at = (0..self.words.len()).find(|at| DEFAULT.contains(&self.text(*at)))?;
        if let Some(before) = at.checked_sub(2)
            && self.text(at - 1) == "by"
            && let Some(number) = self.number(before)
        {
            self.take(before);
            return Some(json(number));
        }
        for next in at + 1..=at + 3 {
            if is_label(self.text(next)) {
                break;
            }
            if let Some(number) = self.number(next) {
                self.take(next);
                return Some(json(number));
            }
            let word = self.text(next).to_owned();
            if let Some(value) = values.iter().find(|value| value.to_lowercase() == word) {
                return Some(value.as_str().into());
            }
            if DEFAULTS.contains(&word.as_str()) {
                return Some(word.into());
            }
        }
        None
    }

    /// Reads `1 to 500`, `1-500` and `between 1 and 500`.
    fn range(&mut self, stated: &mut Stated) {
        for at in 0..self.words.len() {
            if let Some((from, to)) = self.text(at).split_once('-')
                && let (Some(from), Some(to)) = (number(from), number(to))
            {
                self.take(at);
                (stated.minimum, stated.maximum) = (Some(from), Some(to));
                return;
            }
            let between = self.text(at + 1);
            let is_range = between == "to" || between == "and" && at > 0 && self.text(at - 1) == "between";
            if let (true, Some(from), Some(to)) = (is_range, self.number(at), self.number(at + 2)) {
                self.take(at);
                self.take(at + 2);
                (stated.minimum, stated.maximum) = (Some(from), Some(to));
                return;
            }
        }
    }

    /// Reads how many months a range of dates may hold: `12 months`, `12-month`, `twelve calendar months`, `one year`.
    fn months(&mut self) -> Option<u32> {
        let is_range = |word: &Word| word.text.split('-').any(|part| RANGES.contains(&part));
        if !self.words.iter().any(is_range) {
            return None;
        }
        for at in 0..self.words.len() {
            let text = self.text(at).to_owned();
            let parts: Vec<&str> = text.split('-').collect();
            if let [count, rest @ ..] = parts.as_slice()
                && let Some(months) = rest.iter().find_map(|word| months_of(count, word))
            {
                self.take(at);
                return Some(months);
            }
            for next in at + 1..=at + 2 {
                if let Some(months) = months_of(&text, self.text(next)) {
                    self.take(at);
                    return Some(months);
                }
            }
        }
        None
    }

    /// Returns the first number that was not read.
    fn unread(&self) -> Option<String> {
        for (at, word) in self.words.iter().enumerate() {
            let is_standard = at > 0 && ["iso", "rfc"].contains(&self.text(at - 1));
            let is_counted = number(&word.text).is_some() && unit(self.text(at + 1)).is_some();
            let begins = word.text.split('-').next().unwrap_or_default();
            let is_number = begins.starts_with(|first: char| first.is_ascii_digit())
                && begins.chars().all(|char| char.is_ascii_digit() || ",.".contains(char));
            if !word.is_read && !is_standard && (is_number || is_counted) {
                return Some(word.text.clone());
            }
        }
        None
    }
}

fn is_label(word: &str) -> bool {
    [MAXIMUM, MINIMUM, DEFAULT].iter().any(|labels| labels.contains(&word))
}

/// Returns whether a word is a date, a time of day or an instant.
fn is_instant(word: &str) -> bool {
    let word = word.trim_matches(|char: char| !char.is_ascii_alphanumeric());
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let next = word.get(digits..).unwrap_or_default();
    digits == 4 && next.starts_with('-') && next.matches('-').count() > 1
        || digits == 2 && next.starts_with(':')
}

/// Returns a count of a unit as months; nothing for days and shorter units.
fn months_of(count: &str, unit_word: &str) -> Option<u32> {
    let count = u32::try_from(number(count)?.as_i64()?).ok()?;
    match unit(unit_word)? {
        Unit::Month => Some(count),
        Unit::Year => count.checked_mul(12),
        Unit::Other => None,
    }
}

/// A unit of time.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Unit {
    Month,
    Year,
    Other,
}

fn unit(word: &str) -> Option<Unit> {
    match word.trim_end_matches('s') {
        "month" => Some(Unit::Month),
        "year" => Some(Unit::Year),
        "second" | "minute" | "hour" | "day" | "week" | "quarter" => Some(Unit::Other),
        _ => None,
    }
}

/// Returns a number as JSON.
fn json(number: Number) -> Value {
    match number {
        Number::Integer(number) => number.into(),
        Number::Fraction(number) => number.into(),
    }
}

/// Words between a label and the default.
const FILLERS: [&str; 8] = [":", "=", "to", "is", "of", "value", "the", "as"];

/// Reads a default that is one word at the end of a clause: `default GBP`, `Defaults to "Europe/London"`.
fn named_default(text: &str) -> Option<Value> {
    let small = text.to_ascii_lowercase();
    let at = small.find("default")?;
    let before = small.get(..at)?.trim_end();
    let is_noun = before.ends_with("the") || before.ends_with(" a") || before.ends_with(" by");
    let rest = text.get(at + "default".len()..)?.replace(':', " : ");
    let rest = rest.strip_prefix('s').unwrap_or(&rest);
    let clause = rest.split([',', ';', ')']).next()?.split(". ").next()?.trim_end_matches('.');
    let words: Vec<&str> = clause.split_whitespace().collect();
    let fillers = words.iter().take_while(|word| FILLERS.contains(word)).count();
    let [word] = words.get(fillers..)? else { return None };
    if is_noun && fillers == 0 {
        return None;
    }
    let word = word.trim_matches(['"', '\'', '`']);
    if word.is_empty() || number(&word.to_lowercase()).is_some() { None } else { Some(word.into()) }
}

/// Parses a number, in digits with or without commas between thousands, or in words.
fn number(word: &str) -> Option<Number> {
    if !word.starts_with(|first: char| first.is_ascii_digit() || first == '-') {
        return named(word).map(Number::Integer);
    }
    let digits = word.replace(',', "");
    if let Ok(whole) = digits.parse() {
        return Some(Number::Integer(whole));
    }
    // Words such as `-infinity` are no numbers here.
    if !digits.chars().all(|char| char.is_ascii_digit() || "-.".contains(char)) {
        return None;
    }
    digits.parse().ok().map(Number::Fraction)
}

/// Returns the number that a word names.
fn named(word: &str) -> Option<i64> {
    let number = match word {
        "zero" => 0,
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "twenty" => 20,
        "thirty" => 30,
        "fifty" => 50,
        "ninety" => 90,
        "hundred" => 100,
        "thousand" => 1000,
        _ => return None,
    };
    Some(number)
}

#[cfg(test)]
mod tests;
