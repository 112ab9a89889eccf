//! The curl commands of a page.

use super::facts::{Example, Header, Site};
use super::unreadable::Unreadable;
use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// A command without its comments.
pub(super) struct Command {
    pub(super) text: String,
    /// The words of its comments.
    pub(super) comments: String,
}

impl Command {
    /// Takes the comments out of a command: lines that begin with `#`, outside of quotes.
    pub(super) fn new(text: &str) -> Self {
        let (mut lines, mut comments): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
        let mut place = Place::Between;
        for line in text.lines() {
            match line.trim_start().strip_prefix('#') {
                Some(comment) if place == Place::Between => {
                    comments.push(comment.trim());
                    // The line stays, so that the following lines keep their numbers.
                    lines.push("");
                }
                _ => {
                    place = place.after(line);
                    lines.push(line);
                }
            }
        }
        Self { text: lines.join("\n"), comments: comments.join(" ") }
    }

    /// Returns whether it calls curl.
    pub(super) fn is_curl(&self) -> bool {
        let text = self.text.trim_start();
        text.starts_with("curl")
            && text.get(4..).is_none_or(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
    }
}

/// The place of the end of a line in a command, as a shell reads it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Outside of quotes.
    Between,
    /// After a backslash that continues the line.
    Continued,
    /// In single quotes.
    Single,
    /// In double quotes.
    Double,
}

impl Place {
    /// Returns the place at the end of the next line.
    fn after(self, line: &str) -> Self {
        let mut place = if self == Self::Continued { Self::Between } else { self };
        let (mut letters, mut before) = (line.chars(), ' ');
        while let Some(letter) = letters.next() {
            // The rest of the line is a comment.
            if place == Self::Between && letter == '#' && before.is_whitespace() {
                return place;
            }
            before = letter;
            place = match (place, letter) {
                (Self::Between, '\'') => Self::Single,
                (Self::Between, '"') => Self::Double,
                (Self::Single, '\'') | (Self::Double, '"') => Self::Between,
                (Self::Between | Self::Double, '\\') => match (letters.next(), place) {
                    (None, Self::Between) => Self::Continued,
                    _ => place,
                },
                _ => place,
            };
        }
        place
    }
}

/// Reads a command.
pub(super) fn example(line: usize, command: &str) -> Result<Example, Unreadable> {
    let words =
        split(command).ok_or_else(|| Unreadable::new(line, "a quote of the command is not closed"))?;
    let mut reader = Reader { example: Example { line, ..Example::default() }, ..Reader::default() };
    let mut words = words.into_iter().skip(1);
    while let Some(word) = words.next() {
        reader.word(word, &mut words)?;
    }
    let mut example = reader.finish()?;
    for key in example.members.keys() {
        if let Some(at) = line_of(command, key, example.site) {
            example.lines.insert(key.clone(), line + at);
        }
    }
    Ok(example)
}

/// Splits a command as a shell does, but ignores blanks at the ends of lines and blank lines, which a page does not show.
fn split(command: &str) -> Option<Vec<String>> {
    let lines: Vec<_> = command.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    shlex::split(&lines.join("\n").replace("\\\n", " "))
}

/// Returns the number of lines between the beginning of a command and a field.
fn line_of(command: &str, key: &str, site: Site) -> Option<usize> {
    let mark = match site {
        Site::Query => format!("{key}="),
        Site::Body => format!("\"{key}\""),
    };
    command.lines().position(|line| line.contains(&mark))
}

#[derive(Default)]
struct Reader {
    example: Example,
    method: Option<String>,
    /// Whether the data is sent in the query.
    is_get: bool,
    pairs: Vec<String>,
    body: Option<String>,
}

impl Reader {
    fn wrong<T>(&self, message: impl Into<String>) -> Result<T, Unreadable> {
        Err(Unreadable::new(self.example.line, message))
    }

    fn value(&self, flag: &str, words: &mut impl Iterator<Item = String>) -> Result<String, Unreadable> {
        match words.next() {
            Some(value) => Ok(value),
            None => self.wrong(format!("nothing follows the flag {flag}")),
        }
    }

    fn word(&mut self, word: String, words: &mut impl Iterator<Item = String>) -> Result<(), Unreadable> {
        match word.as_str() {
            "-X" | "--request" if self.method.is_none() => self.method = Some(self.value(&word, words)?),
            "-G" | "--get" => self.is_get = true,
            "-H" | "--header" => {
                let header = self.header(&self.value(&word, words)?)?;
                self.example.headers.push(header);
            }
            "-d" | "--data" | "--data-raw" if self.body.is_none() => {
                self.body = Some(self.value(&word, words)?)
            }
            "--data-urlencode" => self.pairs.push(self.value(&word, words)?),
            "--url" if self.example.url.is_empty() => self.example.url = self.value(&word, words)?,
            flag if flag.starts_with('-') => {
                return self.wrong(format!(
                    "the flag {flag} of curl is not known here, or stands for the second time; \
                     xtask/audit/src/page/curl.rs reads flags"
                ));
            }
            _ if self.example.url.is_empty() => self.example.url = word,
            more => return self.wrong(format!("`{more}` is one word too many for the command")),
        }
        Ok(())
    }

    fn header(&self, text: &str) -> Result<Header, Unreadable> {
        let Some((name, value)) = text.split_once(':') else {
            return self.wrong(format!("the header `{text}` has no colon"));
        };
        Ok(Header { name: name.trim().to_owned(), value: value.trim().to_owned() })
    }

    fn finish(mut self) -> Result<Example, Unreadable> {
        self.check()?;
        if let Some((url, query)) = self.example.url.clone().split_once('?') {
            self.pairs.splice(0..0, query.split('&').map(str::to_owned));
            url.clone_into(&mut self.example.url);
        }
        let usual = if self.body.is_none() { "GET" } else { "POST" };
        self.example.method = self.method.take().unwrap_or_else(|| usual.to_owned());
        let Some(body) = self.body.take() else {
            for text in std::mem::take(&mut self.pairs) {
                self.pair(&text)?;
            }
            return Ok(self.example);
        };
        if !self.pairs.is_empty() {
            return self.wrong("the command has fields in the query and in the body");
        }
        self.example.site = Site::Body;
        match serde_json::from_str(&body) {
            Ok(Members(members)) => self.example.members = members,
            Err(error) => {
                return self.wrong(format!("the body of the command is not a JSON object: {error}"));
            }
        }
        Ok(self.example)
    }

    fn check(&self) -> Result<(), Unreadable> {
        if self.example.url.is_empty() {
            return self.wrong("the command has no URL");
        }
        if self.is_get && self.body.is_some() {
            return self.wrong("the command has both -G and a body, so it is not clear where the fields go");
        }
        if !self.is_get && !self.pairs.is_empty() {
            return self.wrong(
                "the command has --data-urlencode without -G, which sends a form: no endpoint takes one",
            );
        }
        Ok(())
    }

    /// Reads a pair of a query. A value that looks like a number is one: a query has no other way to write it.
    fn pair(&mut self, text: &str) -> Result<(), Unreadable> {
        let Some((key, value)) = text.split_once('=') else {
            return self.wrong(format!("`{text}` has no equals sign"));
        };
        let number = value.parse::<i64>().map(Value::from);
        let value = number.unwrap_or_else(|_| value.into());
        match self.example.members.insert(key.to_owned(), value) {
            None => Ok(()),
            Some(_) => self.wrong(format!("the command has {key} twice")),
        }
    }
}

/// A JSON object that has each key once; a map would silently keep the last of two.
struct Members(IndexMap<String, Value>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Keys)
    }
}

struct Keys;

impl<'de> Visitor<'de> for Keys {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
        let mut members = IndexMap::new();
        while let Some((key, value)) = map.next_entry::<String, Value>()? {
            if members.insert(key.clone(), value).is_some() {
                return Err(A::Error::custom(format!("it has {key} twice")));
            }
        }
        Ok(Members(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refused(command: &str, why: &str) {
        let error = example(1, command).expect_err(command);
        assert!(error.message.contains(why), "{command}: {}", error.message);
    }

    #[test]
    fn method_url_and_fields_are_read() {
        let get = example(1, "curl -G \"https://a/b\" \\\n -H 'K: v' \\\n --data-urlencode id=7")
            .expect("a command");
        assert_eq!((get.method.as_str(), get.url.as_str(), get.site), ("GET", "https://a/b", Site::Query));
        assert_eq!(get.members, IndexMap::from([("id".to_owned(), Value::from(7))]));
        assert_eq!(get.headers, [Header { name: "K".to_owned(), value: "v".to_owned() }]);
        let inline = example(1, "curl 'https://a/b?id=7' -H 'K: v'").expect("a command");
        assert_eq!((inline.url, inline.members), (get.url, get.members));
        let post = example(1, "curl https://a/b -d '{\"z\": 1, \"a\": [\"x\"]}'").expect("a command");
        assert_eq!((post.method.as_str(), post.site), ("POST", Site::Body));
        assert_eq!(post.members.keys().collect::<Vec<_>>(), ["z", "a"]);
    }

    #[test]
    fn odd_commands_are_refused() {
        refused("curl https://a/b -u user:pass", "the flag -u of curl is not known");
        refused(
            "curl https://a/b -X GET -X POST",
            "the flag -X of curl is not known here, or stands for the second",
        );
        refused("curl https://a/b -H", "nothing follows the flag -H");
        refused("curl https://a/b -H nothing", "has no colon");
        refused("curl https://a/b more", "`more` is one word too many");
        refused("curl -X POST", "the command has no URL");
        refused("curl https://a/b -d '{\"a\": 1,}'", "not a JSON object: trailing comma");
        refused("curl https://a/b -d '[1]'", "expected a JSON object");
        refused("curl https://a/b -d '{\"a\": 1, \"a\": 2}'", "it has a twice");
        refused("curl -G https://a/b -d '{}'", "both -G and a body");
        refused("curl https://a/b --data-urlencode a=1", "sends a form");
        refused("curl -G https://a/b --data-urlencode a", "`a` has no equals sign");
        refused("curl 'https://a/b?a=1&a=2'", "the command has a twice");
        refused("curl 'https://a/b?a=1' -d '{}'", "in the query and in the body");
        refused("curl 'https://a/b", "a quote of the command is not closed");
    }

    #[test]
    fn comments_and_blank_lines_are_no_part_of_it() {
        let command =
            Command::new("# Don't.\ncurl https://a/b \\\n\n# Fields\n-d '{\n# no comment\n\"z\": 1}'");
        assert!(command.is_curl());
        assert_eq!(command.comments, "Don't. Fields");
        assert!(command.text.contains("# no comment"));
        let spread = example(1, "curl https://a/b \\\n\n-H 'K: v'\n").expect("a command");
        assert_eq!(spread.headers.len(), 1);
    }

    #[test]
    fn hash_in_quotes_or_after_a_backslash_is_no_comment() {
        for (command, comments) in [
            ("curl a -d '\n# b\n'\n# c", "c"),
            ("curl a -d \"\\\"\n# b\n\"\n# c", "c"),
            ("curl a -d \"'\"\n# c", "c"),
            ("curl a -d '\"'\n# c", "c"),
            ("curl a -d '\\'\n# c", "c"),
            ("curl a \\'\n# c", "c"),
            ("curl a # it's\n# c", "c"),
            ("curl a#'\n# b", ""),
            ("curl a \\\n# b", ""),
            ("curl a \\\n\n# c", "c"),
            ("curl a \\\\\n# c", "c"),
            ("curl a \"b \\\n# b", ""),
        ] {
            assert_eq!(Command::new(command).comments, comments, "{command}");
        }
    }

    #[test]
    fn fields_have_lines() {
        let post = example(7, "curl https://a/b \\\n-d '{\n\"z\": 1\n}'").expect("a command");
        assert_eq!(post.line_of("z"), 9);
    }
}
