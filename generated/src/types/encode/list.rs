//! Several values in one field: as a comma-separated string, or as a JSON array.

use std::marker::PhantomData;

use super::value::{Encode, Problem};
use crate::types::input::list::IntoOptionalList;
use crate::types::input::value::{Convert, Field};

/// Encodes values as one string with commas between them.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn csv<T, M, L: IntoOptionalList<T, M>>(items: L) -> List<T, M, L> {
    List::new(Form::Csv, items)
}

/// Encodes values as a JSON array.
#[allow(dead_code, reason = "called by emitted code alone")]
pub(crate) fn array<T, M, L: IntoOptionalList<T, M>>(items: L) -> List<T, M, L> {
    List::new(Form::Array, items)
}

pub(crate) struct List<T, M, L> {
    form: Form,
    items: L,
    max: usize,
    of: PhantomData<fn() -> (T, M)>,
}

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Csv,
    Array,
}

impl<T, M, L> List<T, M, L> {
    fn new(form: Form, items: L) -> Self {
        Self { form, items, max: usize::MAX, of: PhantomData }
    }

    /// Limits the number of values.
    #[allow(dead_code, reason = "called by emitted code alone")]
    pub(crate) fn max_items(self, max: usize) -> Self {
        Self { max, ..self }
    }
}

impl<T, M, L: IntoOptionalList<T, M>> Encode for List<T, M, L> {
    fn encode(self, out: &mut Vec<u8>) -> Result<(), Problem> {
        let mut writer = Writer::open(self.form, self.max, out);
        self.items.each(&mut |value: &dyn Convert<Field<T>>| writer.add(&|out| value.convert(out)));
        writer.close()
    }

    fn is_absent(&self) -> bool {
        self.items.is_absent()
    }
}

/// The part that does not depend on the type of the values: it is compiled once.
struct Writer<'a> {
    form: Form,
    max: usize,
    count: usize,
    out: &'a mut Vec<u8>,
    /// The problem of the first value that cannot be sent.
    problem: Option<Problem>,
}

impl<'a> Writer<'a> {
    fn open(form: Form, max: usize, out: &'a mut Vec<u8>) -> Self {
        out.push(if form == Form::Csv { b'"' } else { b'[' });
        Self { form, max, count: 0, out, problem: None }
    }

    /// Adds a value, unless one before it cannot be sent.
    fn add(&mut self, write: &dyn Fn(&mut Vec<u8>) -> Result<(), Problem>) {
        if self.problem.is_some() {
            return;
        }
        let start = self.out.len();
        if let Err(problem) = write(self.out).and_then(|()| self.bare(start)) {
            self.problem = Some(problem.at(format_args!("[{}]", self.count)));
            return;
        }
        self.count += 1;
        if self.count > self.max {
            self.problem = Some(Problem::new(format!(
                "the list may have {} values at most; split it over several calls",
                self.max
            )));
        }
        self.out.push(b',');
    }

    /// Removes the quotes of a string in a comma-separated list. Its escapes stay valid inside the list's own quotes.
    fn bare(&mut self, start: usize) -> Result<(), Problem> {
        if self.form == Form::Array {
            return Ok(());
        }
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
        if let Some(problem) = self.problem {
            return Err(problem);
        }
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
        assert_eq!(encoded(csv::<i64, _, _>([1, -2, 30])).unwrap(), r#""1,-2,30""#);
        assert_eq!(encoded(csv::<String, _, _>(["a\"b", "é"])).unwrap(), r#""a\"b,é""#);
    }

    #[test]
    fn a_csv_list_refuses_what_it_cannot_say() {
        assert_eq!(
            encoded(csv::<i64, _, _>([0; 0])).unwrap_err(),
            "a comma-separated list needs at least one value; leave the field out to send none"
        );
        assert_eq!(
            encoded(csv::<String, _, _>(["a", "b,c"])).unwrap_err(),
            "[1]: a value of a comma-separated list cannot hold a comma itself"
        );
        assert_eq!(
            encoded(csv::<String, _, _>(["a", ""])).unwrap_err(),
            "[1]: a comma-separated list cannot hold an empty value; leave it out"
        );
    }

    #[test]
    fn an_array_keeps_every_value() {
        assert_eq!(encoded(array::<i64, _, _>([1, 2])).unwrap(), "[1,2]");
        assert_eq!(encoded(array::<String, _, _>(["a,b", ""])).unwrap(), r#"["a,b",""]"#);
        assert_eq!(encoded(array::<i64, _, _>([0; 0])).unwrap(), "[]");
    }

    #[test]
    fn a_list_keeps_its_length() {
        assert_eq!(encoded(csv::<i64, _, _>([1, 2]).max_items(2)).unwrap(), r#""1,2""#);
        assert_eq!(
            encoded(array::<i64, _, _>([1, 2, 3]).max_items(2)).unwrap_err(),
            "the list may have 2 values at most; split it over several calls"
        );
    }
}
