//! What the manifest of the client promises besides its code: features, and the oldest Rust.

use super::change::{Change, Impact};
use std::collections::{BTreeMap, BTreeSet};

/// The changes from one `Cargo.toml` of the client to another.
#[must_use]
pub fn manifest_changes(old: &str, new: &str) -> Vec<Change> {
    let (before, after) = (features(old), features(new));
    let names: BTreeSet<_> = before.keys().chain(after.keys()).collect();
    let mut changes: Vec<_> =
        names.into_iter().filter_map(|name| feature(name, before.get(name), after.get(name))).collect();
    changes.extend(oldest_rust(old, new));
    changes
}

/// The features of a manifest, each with what it turns on.
fn features(manifest: &str) -> BTreeMap<&str, BTreeSet<&str>> {
    let lines = manifest.lines().skip_while(|line| line.trim() != "[features]").skip(1);
    let lines = lines.take_while(|line| !line.starts_with('['));
    let entry = |line| {
        let (name, list): (&str, &str) = str::split_once(line, '=')?;
        let list = list.trim().strip_prefix('[')?.strip_suffix(']')?;
        let list = list.split(',').map(|word| word.trim().trim_matches('"')).filter(|word| !word.is_empty());
        Some((name.trim(), list.collect()))
    };
    lines.filter(|line| !line.trim_start().starts_with('#')).filter_map(entry).collect()
}

/// What a feature turns on is seen in the code, but for the one that is on unless it is left out.
fn feature(name: &str, before: Option<&BTreeSet<&str>>, after: Option<&BTreeSet<&str>>) -> Option<Change> {
    let item = format!("feature {name}");
    let told = |set: &BTreeSet<&str>| set.iter().copied().collect::<Vec<_>>().join(", ");
    let (rule, impact) = match (before, after) {
        (Some(_), None) => ("feature-removed", Impact::Breaking),
        (None, Some(_)) => ("feature-added", Impact::Additive),
        (Some(before), Some(after)) if name == "default" && before != after => {
            match before.is_subset(after) {
                true => ("default-features-grown", Impact::Additive),
                false => ("default-features-shrunk", Impact::Breaking),
            }
        }
        _ => return None,
    };
    let change = Change::rust(rule, impact, &item);
    let change = before.map_or_else(|| change.clone(), |set| change.clone().from(told(set)));
    Some(after.map_or_else(|| change.clone(), |set| change.clone().to(told(set))))
}

fn oldest_rust(old: &str, new: &str) -> Option<Change> {
    let version = |manifest: &'_ str| {
        let line = manifest.lines().find_map(|line| line.strip_prefix("rust-version"))?;
        Some(line.trim_start().strip_prefix('=')?.trim().trim_matches('"').to_owned())
    };
    let numbers = |version: &str| version.split('.').map(|part| part.parse::<u32>().ok()).collect::<Vec<_>>();
    let (before, after) = (version(old)?, version(new)?);
    let (rule, impact) = match numbers(&before).cmp(&numbers(&after)) {
        std::cmp::Ordering::Less => ("rust-version-raised", Impact::Additive),
        std::cmp::Ordering::Greater => ("rust-version-lowered", Impact::Told),
        std::cmp::Ordering::Equal => return None,
    };
    Some(Change::rust(rule, impact, "rust-version").from(before).to(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OLD: &str = "[package]\nrust-version = \"1.85\"\n\n[features]\ndefault = [\"rustls\"]\n# TLS.\nrustls = [\"a/b\"]\nblocking = []\n\n[dependencies]\nx = \"1\"\n";

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[(&str, &str, Impact)]) {
        let new = OLD.replace(from, to);
        let found = manifest_changes(OLD, &new);
        let found: Vec<_> =
            found.iter().map(|change| (change.rule, change.item.as_str(), change.rust)).collect();
        assert_eq!(found, expected, "{from} to {to}");
    }

    #[test]
    fn what_users_turn_on_is_theirs() {
        check("", "", &[]);
        check("blocking = []\n", "", &[("feature-removed", "feature blocking", Impact::Breaking)]);
        check(
            "blocking = []\n",
            "blocking = []\nmore = []\n",
            &[("feature-added", "feature more", Impact::Additive)],
        );
        check("[\"rustls\"]", "[]", &[("default-features-shrunk", "feature default", Impact::Breaking)]);
        check(
            "[\"rustls\"]",
            "[\"rustls\", \"blocking\"]",
            &[("default-features-grown", "feature default", Impact::Additive)],
        );
        check("# TLS.", "# Encryption.", &[]);
        check("[\"a/b\"]", "[\"a/c\"]", &[]);
    }

    #[test]
    fn the_oldest_rust_is_a_promise_too() {
        check("1.85", "1.89", &[("rust-version-raised", "rust-version", Impact::Additive)]);
        check("1.85", "1.9", &[("rust-version-lowered", "rust-version", Impact::Told)]);
        check("x = \"1\"", "x = \"2\"", &[]);
    }
}
