//! Findings of all commands, and their reports: for a terminal, for programs, for annotations of GitHub, as Markdown.
//!
//! A page against the spec, the public API against the accepted one, a check and a step of a release all report
//! [`Finding`]s. Rules that find something do not belong here.

mod class;
mod diff;
mod finding;
mod github;
mod json;
mod markdown;
mod page;
mod step;
mod surface;
mod text;

pub use class::{Class, is_drift};
pub use codegen::source::place::Place;
pub use finding::Finding;
pub use json::Document;
pub use page::{PageText, page};
pub use step::{Done, Verdict, step, steps};
pub use surface::{Changes, surface};
pub use text::finding as text;

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
