//! JSON as it was received: another layout, the same values. Numbers keep every digit.

/// Removes the white space between the tokens.
pub(crate) fn compact(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    let mut tokens = Tokens::default();
    for char in json.chars() {
        if tokens.is_part(char) {
            text.push(char);
        }
    }
    text
}

/// Lays out JSON with a line for each member and item, two blanks deep each.
pub(crate) fn pretty(json: &str) -> String {
    let compact = compact(json);
    let mut text = String::with_capacity(compact.len() * 2);
    let mut tokens = Tokens::default();
    let mut depth = 0;
    let mut chars = compact.chars().peekable();
    while let Some(char) = chars.next() {
        let was_string = tokens.in_string;
        tokens.is_part(char);
        match char {
            _ if was_string || tokens.in_string => text.push(char),
            '{' | '[' if chars.peek() == Some(&closing(char)) => text.push(char),
            '{' | '[' => {
                depth += 1;
                text.push(char);
                indent(&mut text, depth);
            }
            '}' | ']' if text.ends_with(['{', '[']) => text.push(char),
            '}' | ']' => {
                depth -= 1;
                indent(&mut text, depth);
                text.push(char);
            }
            ',' => {
                text.push(char);
                indent(&mut text, depth);
            }
            ':' => text.push_str(": "),
            _ => text.push(char),
        }
    }
    text
}

fn closing(char: char) -> char {
    if char == '{' { '}' } else { ']' }
}

fn indent(text: &mut String, depth: usize) {
    text.push('\n');
    text.push_str(&"  ".repeat(depth));
}

/// The state of a reader: inside of a string or not.
#[derive(Default)]
struct Tokens {
    in_string: bool,
    is_escaped: bool,
}

impl Tokens {
    /// Returns whether the next character is more than white space between tokens.
    fn is_part(&mut self, char: char) -> bool {
        if !self.in_string {
            self.in_string = char == '"';
            return !char.is_ascii_whitespace();
        }
        if self.is_escaped {
            self.is_escaped = false;
        } else {
            self.is_escaped = char == '\\';
            self.in_string = char != '"';
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = "{ \"a\" : [ 1.10, {} , [ ] ],\n \"b \\\" : c\\\\\" : \"{ x , y }\" }";

    #[test]
    fn compact_json_keeps_strings_and_digits() {
        assert_eq!(compact(JSON), r#"{"a":[1.10,{},[]],"b \" : c\\":"{ x , y }"}"#);
    }

    #[test]
    fn pretty_json_has_a_line_for_each_value() {
        let expected =
            "{\n  \"a\": [\n    1.10,\n    {},\n    []\n  ],\n  \"b \\\" : c\\\\\": \"{ x , y }\"\n}";
        assert_eq!(pretty(JSON), expected);
        assert_eq!(pretty("null"), "null");
    }
}
