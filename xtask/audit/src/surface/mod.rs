//! The public API as lines of text, the differences between two of them, and their meaning.

mod behaviour;
pub(crate) mod change;
mod demands;
mod names;
mod package;
mod rust;
mod version;
mod wire;

pub use change::{Change, Impact, Verdict};
pub use demands::{Changelog, problems};
pub use names::names;
pub use rust::sort;
pub use version::Version;
pub use wire::wire;

use codegen::model;

/// The command that accepts a surface, named wherever one has changed.
pub const ACCEPT: &str = "cargo xtask surface --accept";

/// The client as its users see it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface {
    /// The public API, a line for each item, and for all else that the package promises.
    pub rust: String,
    /// Requests and responses, one line for each fact.
    pub wire: String,
    /// The name on the wire of each name in Rust, a line for each.
    pub names: String,
    /// The behaviour of the client, one line for each observation.
    pub behaviour: String,
}

impl Surface {
    /// The surface of a client that is emitted for an API, has this public API and behaves like this.
    #[must_use]
    pub fn new(api: &model::Api, rust: String, behaviour: String) -> Self {
        Self { wire: wire(api), names: names(api), rust, behaviour }
    }
}

/// Returns the changes from one to another, the most severe first.
#[must_use]
pub fn changes(old: &Surface, new: &Surface) -> Vec<Change> {
    let mut changes = package::changes(&old.rust, &new.rust);
    changes.extend(rust::changes(&old.rust, &new.rust));
    changes.extend(wire::changes(&old.wire, &new.wire));
    changes.extend(names::changes(&old.names, &new.names));
    changes.extend(behaviour::changes(&old.behaviour, &new.behaviour));
    changes.sort_by(|one, other| {
        let (impact, others) = (one.impact(), other.impact());
        others.cmp(&impact).then_with(|| (&one.item, one.rule).cmp(&(&other.item, other.rule)))
    });
    changes
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "a test fails by panicking")]
mod tests;
