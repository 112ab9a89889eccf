//! What is there with which features.

use std::collections::{BTreeMap, BTreeSet};

/// Features that are on, and no others.
pub(super) type Features<'f> = BTreeSet<&'f str>;

/// Every way in which features can be on, those with fewer of them first.
pub(super) fn sets<'f>(features: &[&'f str]) -> Vec<Features<'f>> {
    let mut sets = vec![Features::new()];
    for feature in features {
        let more: Vec<_> =
            sets.iter().cloned().map(|set| set.into_iter().chain([*feature]).collect()).collect();
        sets.extend(more);
    }
    sets.sort_by_key(Features::len);
    sets
}

/// Lines, and the sets of features that they are there with.
#[derive(Default)]
pub(super) struct Availability<'f> {
    sets: Vec<Features<'f>>,
    lines: BTreeMap<String, BTreeSet<Features<'f>>>,
}

impl<'f> Availability<'f> {
    /// The lines that are there with a set of features.
    pub(super) fn add(&mut self, features: Features<'f>, lines: BTreeSet<String>) {
        for line in lines {
            self.lines.entry(line).or_default().insert(features.clone());
        }
        self.sets.push(features);
    }

    /// The lines as they are.
    pub(super) fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.keys().map(String::as_str)
    }

    /// The lines, each with the fewest features that bring it, if it needs any.
    ///
    /// # Errors
    ///
    /// When a feature takes a line away. Cargo turns on what any crate in a program asks for, so that features may only add.
    pub(super) fn marked(self) -> Result<Vec<String>, String> {
        let Self { sets, lines } = self;
        lines.into_iter().map(|(line, with)| marked(line, &with, &sets)).collect()
    }
}

fn marked(line: String, with: &BTreeSet<Features<'_>>, all: &[Features<'_>]) -> Result<String, String> {
    let is_least = |set: &&Features<'_>| !with.iter().any(|other| other.is_subset(set) && other != *set);
    let least: Vec<_> = with.iter().filter(is_least).collect();
    let brought = |set: &&Features<'_>| least.iter().any(|least| least.is_subset(set));
    if let Some(without) = all.iter().filter(brought).find(|set| !with.contains(*set)) {
        return Err(format!(
            "`{line}` is gone or another once these features are on: {}; cargo turns on what any crate in a program asks for, \
             so let features only add",
            named(without)
        ));
    }
    let named: Vec<_> = least.iter().map(|set| named(set)).collect();
    let is_always = least.iter().any(|set| set.is_empty());
    Ok(if is_always { line } else { format!("{line} [only with {}]", named.join(" or ")) })
}

fn named(features: &Features<'_>) -> String {
    Vec::from_iter(features.iter().copied()).join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line that is there with some of these sets: none, `a`, `b`, and both.
    #[track_caller]
    fn check(with: [bool; 4], expected: Result<&str, &str>) {
        let mut items = Availability::default();
        for (set, is_there) in sets(&["a", "b"]).into_iter().zip(with) {
            items.add(set, is_there.then(|| "x".to_owned()).into_iter().collect());
        }
        let told = items.marked().map(|lines| lines.join("; "));
        match expected {
            Ok(lines) => assert_eq!(told.as_deref(), Ok(lines)),
            Err(part) => assert!(told.as_ref().is_err_and(|told| told.contains(part)), "{told:?}"),
        }
    }

    #[test]
    fn a_line_names_the_fewest_features_that_bring_it() {
        check([true, true, true, true], Ok("x"));
        check([false, true, false, true], Ok("x [only with a]"));
        check([false, false, true, true], Ok("x [only with b]"));
        check([false, false, false, true], Ok("x [only with a and b]"));
        check([false, true, true, true], Ok("x [only with a or b]"));
        check([false, false, false, false], Ok(""));
    }

    #[test]
    fn features_only_add() {
        check([true, false, true, false], Err("once these features are on: a;"));
        check([true, true, true, false], Err("on: a and b;"));
        check([false, true, true, false], Err("on: a and b;"));
    }
}
