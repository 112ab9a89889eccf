//! The features that each line of the public API needs.

use std::collections::{BTreeMap, BTreeSet};

/// A set of enabled features.
pub(super) type Features<'f> = BTreeSet<&'f str>;

/// The builds of the docs from which the public API is read.
#[derive(Clone, Copy, Debug)]
pub enum Docs {
    /// One without features, one with each and one with all: a line that needs features is marked with them.
    EachFeature,
    /// One with all features, for a change that no feature has to do with. No line is marked.
    AllFeatures,
}

impl Docs {
    /// Returns the sets of features to read.
    pub(super) fn sets<'f>(self, features: &[&'f str]) -> Vec<Features<'f>> {
        match self {
            Self::EachFeature => each(features),
            Self::AllFeatures => vec![features.iter().copied().collect()],
        }
    }

    /// Returns the lines, with the features that they need if these are known.
    ///
    /// # Errors
    ///
    /// Fails if a feature removes a line.
    pub(super) fn marked(self, lines: Availability<'_>) -> Result<Vec<String>, String> {
        match self {
            Self::EachFeature => lines.marked(),
            Self::AllFeatures => Ok(lines.lines.into_keys().collect()),
        }
    }
}

/// Returns these sets of features: none, each one, and all. Each set needs a build of the docs, so other sets are left out. A
/// line that needs two of three features is marked with all three.
fn each<'f>(features: &[&'f str]) -> Vec<Features<'f>> {
    let mut sets = vec![Features::new()];
    for feature in features {
        sets.push(Features::from([*feature]));
    }
    if features.len() > 1 {
        sets.push(features.iter().copied().collect());
    }
    sets
}

/// Lines, each with the sets of features that show it.
#[derive(Default)]
pub(super) struct Availability<'f> {
    sets: Vec<Features<'f>>,
    lines: BTreeMap<String, BTreeSet<Features<'f>>>,
}

impl<'f> Availability<'f> {
    /// Adds the lines of a set of features.
    pub(super) fn add(&mut self, features: Features<'f>, lines: BTreeSet<String>) {
        for line in lines {
            self.lines.entry(line).or_default().insert(features.clone());
        }
        self.sets.push(features);
    }

    /// Returns the lines without marks.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.keys().map(String::as_str)
    }

    /// Returns the lines, each marked with the fewest features that it needs, if any.
    ///
    /// # Errors
    ///
    /// Fails if a feature removes a line. Cargo enables a feature for all crates of a program, so features may only add.
    fn marked(self) -> Result<Vec<String>, String> {
        let mut marked_lines = Vec::with_capacity(self.lines.len());
        for (line, with) in self.lines {
            marked_lines.push(marked(line, &with, &self.sets)?);
        }
        Ok(marked_lines)
    }
}

fn marked(line: String, with: &BTreeSet<Features<'_>>, all: &[Features<'_>]) -> Result<String, String> {
    let least = least(with);
    for set in all {
        if least.iter().any(|least| least.is_subset(set)) && !with.contains(set) {
            return Err(format!(
                "`{line}` disappears or changes with these features: {}; cargo enables a feature for all crates of a \
                 program, so a feature may only add items",
                named(set)
            ));
        }
    }
    if least.iter().any(|set| set.is_empty()) {
        return Ok(line);
    }
    let names: Vec<_> = least.iter().map(|set| named(set)).collect();
    Ok(format!("{line} [only with {}]", names.join(" or ")))
}

/// Returns the sets that have no other set as a part.
fn least<'s, 'f>(sets: &'s BTreeSet<Features<'f>>) -> Vec<&'s Features<'f>> {
    let mut least = Vec::new();
    for set in sets {
        if !sets.iter().any(|other| other != set && other.is_subset(set)) {
            least.push(set);
        }
    }
    least
}

fn named(features: &Features<'_>) -> String {
    Vec::from_iter(features.iter().copied()).join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Checks a line that some of these sets have: none, `a`, `b`, and both.
    #[track_caller]
    fn check(with: [bool; 4], expected: Result<&str, &str>) {
        let mut items = Availability::default();
        for (set, has_line) in each(&["a", "b"]).into_iter().zip(with) {
            let lines = if has_line { BTreeSet::from(["x".to_owned()]) } else { BTreeSet::new() };
            items.add(set, lines);
        }
        match (items.marked(), expected) {
            (Ok(lines), Ok(expected)) => assert_eq!(lines.join("; "), expected),
            (Err(error), Err(part)) => assert!(error.contains(part), "{error}"),
            (marked, expected) => panic!("{marked:?} instead of {expected:?}"),
        }
    }

    #[test]
    fn line_names_the_fewest_features() {
        check([true, true, true, true], Ok("x"));
        check([false, true, false, true], Ok("x [only with a]"));
        check([false, false, true, true], Ok("x [only with b]"));
        check([false, false, false, true], Ok("x [only with a and b]"));
        check([false, true, true, true], Ok("x [only with a or b]"));
        check([false, false, false, false], Ok(""));
    }

    #[test]
    fn features_only_add() {
        check([true, false, true, false], Err("with these features: a;"));
        check([true, true, true, false], Err("features: a and b;"));
        check([false, true, true, false], Err("features: a and b;"));
    }
}
