//! Planted changes: edits with a known meaning.

use audit::surface::{Change, Verdict};
use std::collections::BTreeMap;
use std::panic::Location;

/// The text of each file of a workspace, by path.
pub(crate) type Tree = BTreeMap<String, String>;

/// The rule of a behaviour change.
const BEHAVIOUR: &str = "behaviour-changed";

/// An edit of one file: it replaces `from` by `to` after another text.
#[derive(Clone, Copy)]
pub(crate) struct Edit {
    pub(crate) file: &'static str,
    /// A text before `from`. It selects one of several occurrences.
    pub(crate) after: &'static str,
    pub(crate) from: &'static str,
    pub(crate) to: &'static str,
}

impl Edit {
    /// Edits the tree, or returns the reason why the edit does not fit.
    fn apply(&self, tree: &mut Tree) -> Result<(), String> {
        let Self { file, after, from, to } = self;
        let places = self.places(tree);
        let [place] = places.as_slice() else {
            return Err(format!(
                "{} files like {file} have {from:?} after {after:?}, expected one",
                places.len()
            ));
        };
        if let Some(text) = tree.get_mut(&place.file) {
            text.replace_range(place.at..place.at + from.len(), to);
        }
        Ok(())
    }

    /// Finds the text in its file, or else in all files of the package with the same extension. So code can move to another
    /// file without an edit of the plants.
    fn places(&self, tree: &Tree) -> Vec<Found> {
        if let Some(found) = tree.get(self.file).and_then(|text| self.place(self.file, text)) {
            return vec![found];
        }
        let package = self.file.split('/').next().unwrap_or_default();
        let (_, extension) = self.file.rsplit_once('.').unwrap_or_default();
        let mut found = Vec::new();
        for (file, text) in tree {
            if file.starts_with(package) && file.ends_with(extension) {
                found.extend(self.place(file, text));
            }
        }
        found
    }

    fn place(&self, file: &str, text: &str) -> Option<Found> {
        let begin = text.find(self.after)? + self.after.len();
        let at = text.get(begin..)?.find(self.from)? + begin;
        Some(Found { file: file.to_owned(), at })
    }
}

/// A file, and the byte offset of a text in it.
struct Found {
    file: String,
    at: usize,
}

/// A planted change and its expected finding.
#[derive(Clone)]
pub(crate) struct Plant {
    pub(crate) name: &'static str,
    pub(crate) edits: Vec<Edit>,
    pub(crate) verdict: Verdict,
    /// The affected items or observations: a part of the name, the whole name after `=`, its end after `$`, or a part of the
    /// line after `~`.
    pub(crate) about: Vec<&'static str>,
    pub(crate) rust: Vec<&'static str>,
    pub(crate) wire: Vec<&'static str>,
    pub(crate) place: &'static Location<'static>,
}

/// Returns a change that users notice.
#[track_caller]
pub(crate) fn plant(name: &'static str, verdict: Verdict, edits: &[Edit]) -> Plant {
    let place = Location::caller();
    Plant { name, edits: edits.into(), verdict, about: vec![], rust: vec![], wire: vec![], place }
}

/// Returns a change that users do not notice.
#[track_caller]
pub(crate) fn neutral(name: &'static str, edits: &[Edit]) -> Plant {
    plant(name, Verdict::None, edits)
}

impl Plant {
    /// Sets the expected rules in Rust, and the affected items.
    pub(crate) fn rust(mut self, about: &[&'static str], rules: &[&'static str]) -> Self {
        self.about.extend(about);
        self.rust.extend(rules);
        self
    }

    /// Sets the expected rules on the wire.
    pub(crate) fn wire(mut self, rules: &[&'static str]) -> Self {
        self.wire.extend(rules);
        self
    }

    /// Sets the observations that it changes.
    pub(crate) fn behaviour(mut self, about: &[&'static str]) -> Self {
        self.about.extend(about);
        self.wire.push(BEHAVIOUR);
        self
    }

    /// Plants the change.
    fn apply(&self, tree: &mut Tree) -> Result<(), String> {
        for edit in &self.edits {
            edit.apply(tree).map_err(|reason| format!("{} ({}): {reason}", self.name, self.place))?;
        }
        Ok(())
    }

    /// Returns whether this plant causes a change: by rule and item in Rust, by the rule on the wire.
    pub(crate) fn is_about(&self, change: &Change) -> bool {
        if change.wire > change.rust && change.rule != BEHAVIOUR {
            return self.wire.contains(&change.rule);
        }
        if !self.rust.contains(&change.rule) && change.rule != BEHAVIOUR {
            return false;
        }
        let item = change.item.replace("vh3_bigchange::", "");
        self.about.iter().any(|about| match about.split_at(1) {
            ("=", name) => item == name,
            ("$", end) => item.ends_with(end),
            ("~", part) => format!("{:?} {:?}", change.before, change.after)
                .replace("vh3_bigchange::", "")
                .contains(part),
            _ => item.contains(about),
        })
    }
}

/// Plants changes in a copy of a tree.
#[track_caller]
pub(crate) fn planted(tree: &Tree, plants: &[Plant]) -> Tree {
    let mut tree = tree.clone();
    for plant in plants {
        plant.apply(&mut tree).unwrap_or_else(|reason| panic!("{reason}"));
    }
    tree
}

/// Returns the reasons why plants do not fit a tree.
pub(crate) fn unfit(tree: &Tree, plants: &[Plant]) -> Vec<String> {
    let mut tree = tree.clone();
    let mut reasons = Vec::new();
    for plant in plants {
        reasons.extend(plant.apply(&mut tree).err());
    }
    reasons
}

/// Returns an edit of a file.
pub(crate) fn edit(file: &'static str, after: &'static str, from: &'static str, to: &'static str) -> Edit {
    Edit { file, after, from, to }
}
