//! A JSON object that is written while it is built, with its members in the order in which they are sent.
//!
//! The buffer becomes the body, so that nothing is copied.

use std::fmt;

use serde::Serialize;

use crate::types::encode::value::{Encode, Problem, Write, json};

/// The members are stored as `{"a":1,"b":2,`. Each is followed by a comma, so that all are moved and removed in one way.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Object {
    order: &'static [&'static str],
    json: Vec<u8>,
    members: Vec<Member>,
    problem: Option<Problem>,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
struct Member {
    /// The index of the name in the order; its length for a name that is not in it.
    slot: usize,
    /// The length of the name with its quotes, in bytes.
    name: usize,
    /// The length of name, colon, value and comma, in bytes.
    len: usize,
}

impl Object {
    pub(crate) fn new(order: &'static [&'static str]) -> Self {
        let mut json = Vec::with_capacity(256);
        json.push(b'{');
        Self { order, json, members: Vec::with_capacity(8), problem: None }
    }

    /// Sets a member. It replaces one of the same name.
    pub(crate) fn set(mut self, name: &str, value: impl Encode) -> Self {
        if value.is_absent() {
            return self;
        }
        let start = self.json.len();
        let name_len = self.open(name);
        let encoded = value.encode(&mut self.json);
        self.close(name, start, name_len, encoded);
        self
    }

    /// Sets a member of any name to any JSON value.
    pub(crate) fn extra(mut self, name: &str, value: &impl Serialize) -> Self {
        if name.is_empty() {
            self.refuse(Problem::new("an extra field needs a name"));
            return self;
        }
        self.set(name, json(value))
    }

    /// Returns whether the member of this name is set.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.members.iter().any(|member| self.order.get(member.slot) == Some(&name))
    }

    /// Returns the JSON of a member, if it is set.
    pub(crate) fn value(&self, name: &str) -> Option<&[u8]> {
        for (member, (found, value)) in self.members.iter().zip(self.members()) {
            let same = match self.order.get(member.slot) {
                Some(known) => *known == name,
                None => serde_json::from_slice::<&str>(found).is_ok_and(|found| found == name),
            };
            if same {
                return Some(value);
            }
        }
        None
    }

    /// Returns the string of a member, if it is set to one without escapes.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let text = std::str::from_utf8(self.value(name)?).ok()?.strip_prefix('"')?.strip_suffix('"')?;
        if text.contains('\\') { None } else { Some(text) }
    }

    /// Returns the first problem of the members that were set.
    pub(crate) fn problem(&self) -> Option<&Problem> {
        self.problem.as_ref()
    }

    /// Returns the object as JSON.
    pub(crate) fn into_json(mut self) -> Vec<u8> {
        if !self.members.is_empty() {
            self.json.pop();
        }
        self.json.push(b'}');
        self.json
    }

    /// Returns names and values, both as JSON.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&[u8], &[u8])> {
        let mut rest = self.json.get(1..).unwrap_or_default();
        self.members.iter().filter_map(move |member| {
            let (piece, behind) = rest.split_at_checked(member.len)?;
            rest = behind;
            let (name, value) = piece.split_at_checked(member.name)?;
            Some((name, value.strip_prefix(b":")?.strip_suffix(b",")?))
        })
    }

    /// Keeps the first problem.
    pub(crate) fn refuse(&mut self, problem: Problem) {
        self.problem.get_or_insert(problem);
    }

    fn open(&mut self, name: &str) -> usize {
        let start = self.json.len();
        if let Err(problem) = name.encode(&mut self.json) {
            self.refuse(problem);
        }
        let name_len = self.json.len() - start;
        self.json.push(b':');
        name_len
    }

    fn close(&mut self, name: &str, start: usize, name_len: usize, encoded: Result<(), Problem>) {
        if let Err(problem) = encoded {
            self.json.truncate(start);
            self.refuse(problem.at(name));
            return;
        }
        self.json.push(b',');
        let slot = self.order.iter().position(|known| *known == name);
        let member =
            Member { slot: slot.unwrap_or(self.order.len()), name: name_len, len: self.json.len() - start };
        self.place(start, member);
    }

    /// Moves the member that was written at the end, at `start`, to its position in the order.
    fn place(&mut self, start: usize, member: Member) {
        let (index, at, old) = self.find(start, member);
        if let Some(tail) = self.json.get_mut(at..) {
            tail.rotate_right(member.len);
        }
        match old.and_then(|len| Some((len, self.members.get_mut(index)?))) {
            Some((len, place)) => {
                *place = member;
                let from = at + member.len;
                self.json.drain(from..from + len);
            }
            None => self.members.insert(index, member),
        }
    }

    /// Returns the index and offset for a new member, and the length of the member that it replaces.
    fn find(&self, start: usize, new: Member) -> (usize, usize, Option<usize>) {
        let name = self.json.get(start..start + new.name);
        let mut at = 1;
        for (index, member) in self.members.iter().enumerate() {
            if member.slot > new.slot {
                return (index, at, None);
            }
            if member.slot == new.slot && self.json.get(at..at + member.name) == name {
                return (index, at, Some(member.len));
            }
            at += member.len;
        }
        (self.members.len(), at, None)
    }
}

impl Write for Object {
    fn write(&self, out: &mut Vec<u8>) -> Result<(), Problem> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        out.extend_from_slice(self.json.strip_suffix(b",").unwrap_or(&self.json));
        out.push(b'}');
        Ok(())
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&String::from_utf8_lossy(&self.clone().into_json()))?;
        match &self.problem {
            Some(problem) => write!(f, " ({problem})"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORDER: &[&str] = &["alpha", "beta", "gamma"];

    #[track_caller]
    fn check(object: &Object, expected: &str) {
        assert_eq!(format!("{object:?}"), expected);
        let members: Vec<String> = object
            .members()
            .map(|(name, value)| [name, b":", value].concat())
            .map(|piece| String::from_utf8(piece).unwrap())
            .collect();
        assert_eq!(format!("{{{}}}", members.join(",")), expected);
    }

    #[test]
    fn members_stand_in_the_order_of_the_wire() {
        check(&Object::new(ORDER), "{}");
        let object = Object::new(ORDER).set("gamma", 3).set("alpha", 1);
        check(&object, r#"{"alpha":1,"gamma":3}"#);
        check(&object.set("beta", "two"), r#"{"alpha":1,"beta":"two","gamma":3}"#);
    }

    #[test]
    fn extras_follow_and_known_names_keep_their_place() {
        let object = Object::new(ORDER)
            .extra("zulu", &1)
            .set("beta", 2)
            .extra("yankee", &[1, 2])
            .extra("alpha", &"first");
        check(&object, r#"{"alpha":"first","beta":2,"zulu":1,"yankee":[1,2]}"#);
    }

    #[test]
    fn last_value_takes_the_place_of_the_first() {
        let object = Object::new(ORDER)
            .set("alpha", "a long first value")
            .extra("zulu", &"z")
            .extra("yankee", &1)
            .set("beta", 2);
        let object = object.set("alpha", 1).extra("zulu", &"a longer one");
        check(&object, r#"{"alpha":1,"beta":2,"zulu":"a longer one","yankee":1}"#);
    }

    #[test]
    fn order_of_setters_does_not_affect_equality() {
        let one = Object::new(ORDER).set("alpha", 1).set("beta", 2);
        let two = Object::new(ORDER).set("beta", 2).set("alpha", 1);
        assert_eq!(one, two);
        assert_ne!(one, two.set("alpha", 2));
    }

    #[test]
    fn first_problem_is_kept_with_its_path() {
        let inner = Object::new(&["delta"]).extra("", &1).extra("", &2);
        let outer = Object::new(ORDER).set("alpha", inner).extra("", &1);
        let problem = outer.problem().unwrap().to_string();
        assert_eq!(problem, "alpha: an extra field needs a name");
    }

    #[test]
    fn names_and_text_are_escaped() {
        let object = Object::new(ORDER).extra("a\"b", &"c\n\u{1}'é");
        check(&object, r#"{"a\"b":"c\n\u0001'é"}"#);
    }
}
