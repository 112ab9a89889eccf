//! The escaping of annotations for GitHub's runner.

/// A text in one line of an annotation: a line break would end it.
#[must_use]
pub fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}
