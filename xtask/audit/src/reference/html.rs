//! HTML as text. All text from a spec is escaped.

/// A page under construction.
#[derive(Default)]
pub(super) struct Page(String);

impl Page {
    /// Adds markup.
    pub(super) fn raw(&mut self, html: &str) {
        self.0.push_str(html);
        self.0.push('\n');
    }

    /// Adds an element with a text.
    pub(super) fn line(&mut self, element: &str, text: &str) {
        self.raw(&format!("<{element}>{}</{element}>", marked(text)));
    }

    /// Adds an element for each paragraph of a text.
    pub(super) fn paragraphs(&mut self, text: &str) {
        for paragraph in text.split("\n\n") {
            self.line("p", paragraph);
        }
    }

    /// Adds a word in a coloured frame.
    pub(super) fn badge(&mut self, class: &str, word: &str) {
        let word = escaped(word);
        self.raw(&format!(" <span class=\"badge {class} {word}\">{word}</span>"));
    }

    /// Adds code with a heading.
    pub(super) fn code(&mut self, name: &str, code: &str) {
        let (name, code) = (escaped(name), escaped(code));
        self.raw(&format!(
            "<figure class=\"{name}\"><figcaption>{name}</figcaption><pre><code>{code}</code></pre></figure>"
        ));
    }

    pub(super) fn text(self) -> String {
        self.0
    }
}

/// Returns a text without markup of its own.
pub(super) fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for char in text.chars() {
        match char {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            '\'' => safe.push_str("&#39;"),
            _ => safe.push(char),
        }
    }
    safe
}

/// Returns a text with the words between backticks as code.
fn marked(text: &str) -> String {
    let mut html = String::new();
    let parts: Vec<_> = text.split('`').collect();
    let last = parts.len() - 1;
    for (index, part) in parts.into_iter().enumerate() {
        let part = escaped(part);
        match index % 2 {
            1 if index < last => html.push_str(&format!("<code>{part}</code>")),
            1 => html.push_str(&format!("`{part}")),
            _ => html.push_str(&part),
        }
    }
    html
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_never_becomes_markup() {
        assert_eq!(escaped("<script>\"a\" & 'b'"), "&lt;script&gt;&quot;a&quot; &amp; &#39;b&#39;");
        assert_eq!(marked("a `<b>` c `d"), "a <code>&lt;b&gt;</code> c `d");
    }
}
