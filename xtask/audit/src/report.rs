//! Findings of all commands, and their reports: for a terminal, for programs, for annotations of GitHub, as Markdown.
//!
//! A page against the spec, the public API against the accepted one, a check and a step of a release all report
//! [`Finding`]s. Rules that find something do not belong here.

mod class;
mod diff;
mod finding;
mod format;
mod github;
mod json;
mod markdown;
mod page;
mod quote;
mod step;
mod surface;
mod text;

pub use class::Class;
pub use codegen::source::place::Place;
pub use finding::{Finding, is_drift};
pub use format::Format;
pub use json::Document;
pub use page::page;
pub use quote::PageText;
pub use step::{Done, StepVerdict, step, steps};
pub use surface::{Changes, surface};
pub use text::finding as text;
