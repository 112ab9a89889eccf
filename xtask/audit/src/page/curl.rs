//! The curl commands of a page.

use super::Unreadable;
use super::facts::{Example, Site};
use indexmap::IndexMap;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::Value;
use std::fmt;

/// Reads a command.
pub(super) fn example(line: usize, command: &str) -> Result<Example, Unreadable> {
    // A shell drops a line break behind a backslash, which here would leave an empty word. Blanks at the end of a line, which
    // would break the command, are not to be seen on a page.
    let lines: Vec<_> = command.lines().map(str::trim_end).collect();
    let words = shlex::split(&lines.join("\n").replace("\\\n", " "))
        .ok_or_else(|| Unreadable::new(line, "a quote of the command is not closed"))?;
    let mut reader = Reader { example: Example { line, ..Example::default() }, ..Reader::default() };
    let mut words = words.into_iter().skip(1);
    while let Some(word) = words.next() {
        reader.word(word, &mut words)?;
    }
    reader.finish()
}

#[derive(Default)]
struct Reader {
    example: Example,
    method: Option<String>,
    /// Whether the data goes into the query.
    is_get: bool,
    pairs: Vec<String>,
    body: Option<String>,
}

impl Reader {
    fn wrong<T>(&self, message: impl Into<String>) -> Result<T, Unreadable> {
        Err(Unreadable::new(self.example.line, message))
    }

    fn word(&mut self, word: String, words: &mut impl Iterator<Item = String>) -> Result<(), Unreadable> {
        let mut value = || match words.next() {
            Some(value) => Ok(value),
            None => Err(Unreadable::new(self.example.line, format!("nothing follows the flag {word}"))),
        };
        match word.as_str() {
            "-X" | "--request" if self.method.is_none() => self.method = Some(value()?),
            "-G" | "--get" => self.is_get = true,
            "-H" | "--header" => {
                let header = header(self.example.line, &value()?)?;
                self.example.headers.push(header);
            }
            "-d" | "--data" | "--data-raw" if self.body.is_none() => self.body = Some(value()?),
            "--data-urlencode" => self.pairs.push(value()?),
            "--url" if self.example.url.is_empty() => self.example.url = value()?,
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

    fn finish(mut self) -> Result<Example, Unreadable> {
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
        if let Some((url, query)) = self.example.url.clone().split_once('?') {
            self.pairs.splice(0..0, query.split('&').map(str::to_owned));
            url.clone_into(&mut self.example.url);
        }
        let usual = if self.body.is_none() { "GET" } else { "POST" };
        self.example.method = self.method.take().unwrap_or_else(|| usual.to_owned());
        match self.body.take() {
            Some(_) if !self.pairs.is_empty() => {
                self.wrong("the command has fields in the query and in the body")
            }
            Some(body) => {
                self.example.site = Site::Body;
                self.example.members = members(self.example.line, &body)?;
                Ok(self.example)
            }
            None => {
                for text in std::mem::take(&mut self.pairs) {
                    self.pair(&text)?;
                }
                Ok(self.example)
            }
        }
    }

    /// A pair of a query. A value that is a number is taken for one: a query has no other way to say so.
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

fn header(line: usize, text: &str) -> Result<(String, String), Unreadable> {
    let (name, value) = text
        .split_once(':')
        .ok_or_else(|| Unreadable::new(line, format!("the header `{text}` has no colon")))?;
    Ok((name.trim().to_owned(), value.trim().to_owned()))
}

fn members(line: usize, text: &str) -> Result<IndexMap<String, Value>, Unreadable> {
    match serde_json::from_str(text) {
        Ok(Members(members)) => Ok(members),
        Err(error) => {
            Err(Unreadable::new(line, format!("the body of the command is not a JSON object: {error}")))
        }
    }
}

/// A JSON object that has each key once. A map would quietly keep the last of two.
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
    fn a_command_says_what_it_sends() {
        let get = example(1, "curl -G \"https://a/b\" \\\n -H 'K: v' \\\n --data-urlencode id=7")
            .expect("a command");
        assert_eq!((get.method.as_str(), get.url.as_str(), get.site), ("GET", "https://a/b", Site::Query));
        assert_eq!(get.members, IndexMap::from([("id".to_owned(), Value::from(7))]));
        assert_eq!(get.headers, [("K".to_owned(), "v".to_owned())]);
        let inline = example(1, "curl 'https://a/b?id=7' -H 'K: v'").expect("a command");
        assert_eq!(inline, get);
        let post = example(1, "curl https://a/b -d '{\"z\": 1, \"a\": [\"x\"]}'").expect("a command");
        assert_eq!((post.method.as_str(), post.site), ("POST", Site::Body));
        assert_eq!(post.members.keys().collect::<Vec<_>>(), ["z", "a"]);
    }

    #[test]
    fn what_cannot_be_placed_is_refused() {
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
}
