//! The form of a report.

/// The form of a report.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For a terminal.
    #[default]
    Text,
    /// For a program.
    Json,
    /// For annotations of GitHub.
    Github,
    /// For the body of a pull request or an issue.
    Markdown,
}
