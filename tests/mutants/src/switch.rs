//! All mutants of a file in one text: the body of each function becomes a `match` on the number of the selected mutant.

use crate::list::{Function, Mutant};
use std::fmt::Write;
use std::ops::{Range, RangeInclusive};

/// A file with all of its mutants.
pub(crate) struct Switched {
    pub(crate) text: String,
    /// The mutant of each arm, with the lines of the arm.
    pub(crate) arms: Vec<Arm>,
}

/// A mutant in the text.
pub(crate) struct Arm {
    pub(crate) number: u32,
    /// The number that the function reports when it is called: that of its first mutant.
    pub(crate) function: u32,
    pub(crate) lines: RangeInclusive<u32>,
}

/// A function of a file, with its mutants and those of the functions in it.
struct Group<'m> {
    function: &'m Function,
    mutants: Vec<&'m Mutant>,
}

/// Writes the mutants of a file into its text.
pub(crate) fn switch(text: &str, mutants: &[&Mutant]) -> Result<Switched, String> {
    let mut written = Written { text: String::new(), line: 1, arms: Vec::new() };
    let mut end = 0;
    for group in groups(mutants) {
        let head = head(text, group.function)?;
        written.push(&text[end..head.start]);
        // A mutant is selected when the program runs.
        written.push(&text[head.clone()].replacen("const fn ", "fn ", 1));
        end = group.function.span.end - 1;
        written.function(text, head.end..end, &group);
    }
    written.push(&text[end..]);
    Ok(Switched { text: written.text, arms: written.arms })
}

/// Returns the outermost functions in their order. A mutant of an inner function belongs to the outermost one.
fn groups<'m>(mutants: &[&'m Mutant]) -> Vec<Group<'m>> {
    let mut sorted = mutants.to_vec();
    sorted.sort_by_key(|mutant| (mutant.function.span.start, mutant.span.start, mutant.number));
    let mut groups: Vec<Group> = Vec::new();
    for mutant in sorted {
        match groups.last_mut() {
            Some(group) if mutant.function.span.start < group.function.span.end => group.mutants.push(mutant),
            _ => groups.push(Group { function: &mutant.function, mutants: vec![mutant] }),
        }
    }
    groups
}

/// Returns the bytes from the attributes of a function to its opening brace.
fn head(text: &str, function: &Function) -> Result<Range<usize>, String> {
    let name = function.name.rsplit("::").next().unwrap_or_default();
    let whole = &text[function.span.clone()];
    let mut begin = 0;
    for line in whole.split_inclusive('\n') {
        if !line.trim_start().starts_with("//") && line.contains(&format!("fn {name}")) {
            break;
        }
        begin += line.len();
    }
    let mut depth = 0;
    for (offset, byte) in whole.bytes().enumerate().skip(begin) {
        match byte {
            b'(' | b'[' => depth += 1,
            b')' | b']' => depth -= 1,
            b'{' if depth == 0 => {
                let start = function.span.start;
                return Ok(start..start + offset + 1);
            }
            _ => {}
        }
    }
    Err(format!("no body of the function {} was found", function.name))
}

/// The text so far.
struct Written {
    text: String,
    line: u32,
    arms: Vec<Arm>,
}

impl Written {
    fn push(&mut self, text: &str) {
        self.line += text.matches('\n').count() as u32;
        self.text.push_str(text);
    }

    /// Writes the inside of a function: an arm for each mutant, and one for the function as it is.
    fn function(&mut self, text: &str, body: Range<usize>, group: &Group) {
        let first = group.mutants.first().map_or(0, |mutant| mutant.number);
        self.push(&format!(" match crate::mutant::selected({first}) {{\n"));
        let boxed = boxed(&group.function.returns);
        for mutant in &group.mutants {
            let begin = self.line;
            let mut changed = text[body.start..mutant.span.start].to_owned();
            changed.push_str(&mutant.replacement);
            changed.push_str(&text[mutant.span.end..body.end]);
            self.arm(&mutant.number.to_string(), &changed, &boxed);
            self.arms.push(Arm { number: mutant.number, function: first, lines: begin..=self.line - 1 });
        }
        self.arm("_", &text[body], &boxed);
        self.push("}\n");
    }

    fn arm(&mut self, pattern: &str, body: &str, boxed: &Boxed) {
        let mut arm = format!("{pattern} => {}{{", boxed.before);
        // The brace has a line of its own, since the body may end with a comment.
        let written = write!(arm, "{body}\n}}{}\n", boxed.after);
        written.expect("a string takes everything");
        self.push(&arm);
    }
}

/// The text around an arm of a function that returns `impl Trait`, whose arms would have different types.
#[derive(Default)]
struct Boxed {
    before: &'static str,
    after: String,
}

fn boxed(returns: &str) -> Boxed {
    match returns.strip_prefix("-> impl ") {
        Some(bounds) => Boxed { before: "Box::new(", after: format!(") as Box<dyn {bounds} + '_>,") },
        None => Boxed::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a mutant that replaces the only place of `replaced` in a function, which is the whole text.
    fn mutant(text: &str, number: u32, replaced: &str, replacement: &str) -> Mutant {
        let start = text.find(replaced).expect("it is in the text");
        Mutant {
            number,
            file: "a.rs".to_owned(),
            name: String::new(),
            line: 1,
            function: Function { name: "A::f".to_owned(), returns: String::new(), span: 0..text.len() },
            span: start..start + replaced.len(),
            replacement: replacement.to_owned(),
        }
    }

    #[test]
    fn function_gets_an_arm_for_each_mutant() {
        let text = "/// A {doc} of fn f.\npub const fn f(a: [u8; 2]) -> u8 { a + 1 }";
        let mutants = [mutant(text, 3, "a + 1", "0"), mutant(text, 4, "+", "-")];
        let switched = switch(text, &[&mutants[0], &mutants[1]]).expect("a function");
        let expected = "/// A {doc} of fn f.\npub fn f(a: [u8; 2]) -> u8 { match crate::mutant::selected(3) {\n\
                        3 => { 0 \n}\n4 => { a - 1 \n}\n_ => { a + 1 \n}\n}\n}";
        assert_eq!(switched.text, expected);
        let lines: Vec<_> =
            switched.arms.iter().map(|arm| (arm.number, arm.function, arm.lines.clone())).collect();
        assert_eq!(lines, [(3, 3, 3..=4), (4, 3, 5..=6)]);
    }

    #[test]
    fn arms_of_an_opaque_type_are_boxed() {
        let text = "fn f(&self) -> impl Iterator<Item = u8> { a() }";
        let mut mutant = mutant(text, 1, "a()", "b()");
        mutant.function.returns = "-> impl Iterator<Item = u8>".to_owned();
        let switched = switch(text, &[&mutant]).expect("a function");
        let arm = "1 => Box::new({ b() \n}) as Box<dyn Iterator<Item = u8> + '_>,\n";
        assert!(switched.text.contains(arm), "{}", switched.text);
    }

    #[test]
    fn mutant_of_an_inner_function_belongs_to_the_outer() {
        let text = "fn f() { fn g() { 1 } 2 }";
        let outer = mutant(text, 1, "2", "3");
        let mut inner = mutant(text, 2, "1", "4");
        inner.function = Function { name: "g".to_owned(), returns: String::new(), span: 9..21 };
        let switched = switch(text, &[&inner, &outer]).expect("a function");
        assert!(switched.text.contains("2 => { fn g() { 4 } 2 \n}"), "{}", switched.text);
        assert!(switched.arms.iter().all(|arm| arm.function == 1));
    }

    #[test]
    fn function_without_a_body_is_an_error() {
        let text = "fn f();";
        assert!(switch(text, &[&mutant(text, 1, "f", "g")]).is_err());
    }
}
