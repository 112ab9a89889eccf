//! Several values in one field: as a comma-separated string, or as a JSON array.

use super::value::{Encode, Problem};

/// Values in one comma-separated string.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn csv<T: Encode>(items: impl IntoIterator<Item = impl Into<T>>) -> List<impl Iterator<Item = T>> {
    List::new(Form::Csv, items.into_iter().map(Into::into))
}

/// Values as a JSON array.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn array<T: Encode>(
    items: impl IntoIterator<Item = impl Into<T>>,
) -> List<impl Iterator<Item = T>> {
    List::new(Form::Array, items.into_iter().map(Into::into))
}

pub(crate) struct List<I> {
    form: Form,
    items: I,
    max: usize,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Csv,
    Array,
}

impl<I> List<I> {
    fn new(form: Form, items: I) -> Self {
        let max = usize::MAX;
        Self { form, items, max }
    }

    /// The limit of the number of values.
    #[allow(dead_code, reason = "called by emitted code alone")]
    pub(crate) fn max_items(self, max: usize) -> Self {
        Self { max, ..self }
    }
}

impl<I: Iterator<Item: Encode>> Encode for List<I> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let mut writer = Writer::open(self.form, self.max, out);
        for item in self.items {
            let start = writer.out.len();
            let encoded = item.encode(writer.out);
            writer.item(start, encoded)?;
        }
        writer.close()
    }
}

/// The part that does not depend on the type of the values, so that it is compiled once.
struct Writer<'a> {
    form: Form,
    max: usize,
    count: usize,
    out: &'a mut Vec<u8>,
}

impl<'a> Writer<'a> {
    fn open(form: Form, max: usize, out: &'a mut Vec<u8>) -> Self {
        out.push(if form == Form::Csv { b'"' } else { b'[' });
        let count = 0;
        Self { form, max, count, out }
    }

    /// Accepts the item that was written from `start` on.
    fn item(&mut self, start: usize, encoded: Result<(), Problem>) -> Result<(), Problem> {
        encoded
            .and_then(|()| match self.form {
                Form::Csv => self.bare(start),
                Form::Array => Ok(()),
            })
            .map_err(|problem| problem.at(format_args!("[{}]", self.count)))?;
        self.count += 1;
        if self.count > self.max {
            return Err(Problem::new(format!(
                "the list may have {} values at most; split it over several calls",
                self.max
            )));
        }
        self.out.push(b',');
        Ok(())
    }

    /// Removes the quotes of a string. Its escapes stay valid inside the list's own quotes.
    fn bare(&mut self, start: usize) -> Result<(), Problem> {
        if self.out.get(start) == Some(&b'"') {
            self.out.remove(start);
            self.out.pop();
        }
        match self.out.get(start..) {
            None | Some([]) => {
                Err(Problem::new("a comma-separated list cannot hold an empty value; leave it out"))
            }
            Some(text) if text.contains(&b',') => {
                Err(Problem::new("a value of a comma-separated list cannot hold a comma itself"))
            }
            Some(_) => Ok(()),
        }
    }

    fn close(self) -> Result<(), Problem> {
        if self.count > 0 {
            self.out.pop();
        } else if self.form == Form::Csv {
            return Err(Problem::new(
                "a comma-separated list needs at least one value; leave the field out to send none",
            ));
        }
        let end = if self.form == Form::Csv { b'"' } else { b']' };
        self.out.push(end);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::encode::encoded;

    #[test]
    fn a_csv_list_is_one_text() {
        assert_eq!(encoded(csv::<i64>([1, -2, 30])).unwrap(), r#""1,-2,30""#);
        assert_eq!(encoded(csv::<String>(["a\"b", "é"])).unwrap(), r#""a\"b,é""#);
    }

    #[test]
    fn a_csv_list_refuses_what_it_cannot_say() {
        assert_eq!(
            encoded(csv::<i64>([0; 0])).unwrap_err(),
            "a comma-separated list needs at least one value; leave the field out to send none"
        );
        assert_eq!(
            encoded(csv::<String>(["a", "b,c"])).unwrap_err(),
            "[1]: a value of a comma-separated list cannot hold a comma itself"
        );
        assert_eq!(
            encoded(csv::<String>(["a", ""])).unwrap_err(),
            "[1]: a comma-separated list cannot hold an empty value; leave it out"
        );
    }

    #[test]
    fn an_array_keeps_every_value() {
        assert_eq!(encoded(array::<i64>([1, 2])).unwrap(), "[1,2]");
        assert_eq!(encoded(array::<String>(["a,b", ""])).unwrap(), r#"["a,b",""]"#);
        assert_eq!(encoded(array::<i64>([0; 0])).unwrap(), "[]");
    }

    #[test]
    fn a_list_keeps_its_length() {
        assert_eq!(encoded(csv::<i64>([1, 2]).max_items(2)).unwrap(), r#""1,2""#);
        assert_eq!(
            encoded(array::<i64>([1, 2, 3]).max_items(2)).unwrap_err(),
            "the list may have 2 values at most; split it over several calls"
        );
    }
}
