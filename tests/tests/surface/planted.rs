//! Planted changes: edits of which it is known what they mean.

use audit::surface::{Change, Verdict};
use std::collections::BTreeMap;
use std::panic::Location;

/// The text of each file of a workspace, by path.
pub(crate) type Tree = BTreeMap<String, String>;

/// The rule for what the client does by itself.
const BEHAVIOUR: &str = "behaviour-changed";

/// An edit of one file: a text behind another one becomes something else.
#[derive(Clone, Copy)]
pub(crate) struct Edit {
    pub(crate) file: &'static str,
    /// What stands before, so that a text which is there more than once can be told.
    pub(crate) after: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
}

impl Edit {
    #[track_caller]
    fn apply(&self, tree: &mut Tree) {
        let Self { file, after, from, to } = self;
        let text = tree.get_mut(*file).unwrap_or_else(|| panic!("there is no {file}"));
        let begin = text.find(after).unwrap_or_else(|| panic!("{file} has no {after:?}")) + after.len();
        let at =
            text[begin..].find(from).unwrap_or_else(|| panic!("{file} has no {from:?} behind {after:?}"))
                + begin;
        text.replace_range(at..at + from.len(), to);
    }
}

/// A planted change, and what is to be said of it.
#[derive(Clone)]
pub(crate) struct Plant {
    pub(crate) name: &'static str,
    pub(crate) edits: Vec<Edit>,
    pub(crate) verdict: Verdict,
    /// What is called that it changes in Rust, or of what the client does by itself: a part of the name; all of it after `=`,
    /// its end after `$`; and a part of the whole line after `~`.
    pub(crate) about: Vec<&'static str>,
    pub(crate) rust: Vec<&'static str>,
    pub(crate) wire: Vec<&'static str>,
    pub(crate) place: &'static Location<'static>,
}

/// A change that means something.
#[track_caller]
pub(crate) fn plant(name: &'static str, verdict: Verdict, edits: &[Edit]) -> Plant {
    let place = Location::caller();
    Plant { name, edits: edits.into(), verdict, about: vec![], rust: vec![], wire: vec![], place }
}

/// A change that means nothing to users.
#[track_caller]
pub(crate) fn neutral(name: &'static str, edits: &[Edit]) -> Plant {
    plant(name, Verdict::None, edits)
}

impl Plant {
    /// The rules by which it shows in Rust, and the items that it concerns.
    pub(crate) fn rust(mut self, about: &[&'static str], rules: &[&'static str]) -> Self {
        self.about.extend(about);
        self.rust.extend(rules);
        self
    }

    /// The rules by which it shows on the wire.
    pub(crate) fn wire(mut self, rules: &[&'static str]) -> Self {
        self.wire.extend(rules);
        self
    }

    /// What it changes of that which the client does by itself.
    pub(crate) fn behaviour(mut self, about: &[&'static str]) -> Self {
        self.about.extend(about);
        self.wire.push(BEHAVIOUR);
        self
    }

    pub(crate) fn apply(&self, tree: &mut Tree) {
        for edit in &self.edits {
            edit.apply(tree);
        }
    }

    /// Whether a change is one of its own. What all together do to requests and answers is told by the rule.
    pub(crate) fn is_about(&self, change: &Change) -> bool {
        if change.wire > change.rust && change.rule != BEHAVIOUR {
            return self.wire.contains(&change.rule);
        }
        let (item, lines) = (&change.item, format!("{:?} {:?}", change.before, change.after));
        let item = item.replace("vh3_bigchange::", "");
        let lines = lines.replace("vh3_bigchange::", "");
        self.about.iter().any(|about| match about.split_at(1) {
            ("=", name) => item == name,
            ("$", end) => item.ends_with(end),
            ("~", part) => lines.contains(part),
            _ => item.contains(about),
        })
    }
}

/// An edit of a file.
pub(crate) fn edit(file: &'static str, after: &'static str, from: &'static str, to: &'static str) -> Edit {
    Edit { file, after, from, to }
}
