//! The line of a page that a finding is about.

use super::finding::Finding;

/// The most characters that are shown of a line.
const LONGEST: usize = 160;

/// A page to quote.
#[derive(Clone, Copy, Debug)]
pub struct PageText<'t> {
    /// Its name.
    pub name: &'t str,
    /// Its text.
    pub text: &'t str,
}

/// A line of a page.
pub(super) struct Quote {
    pub(super) number: usize,
    pub(super) text: String,
}

impl PageText<'_> {
    /// Returns the line that a finding is about.
    pub(super) fn quote(self, finding: &Finding) -> Option<Quote> {
        let number = finding.page_line?;
        let line = self.text.lines().nth(number.checked_sub(1)?)?.trim();
        let mut text: String = line.chars().take(LONGEST).collect();
        if text.len() < line.len() {
            text.push_str(" …");
        }
        Some(Quote { number, text })
    }
}
