//! The demands of a release: version and changelog.

use super::super::{Change, Changelog, Version, problems};
use super::compared;

/// Returns the rules of the problems of a version and a changelog that is right.
fn problems_of(changes: &[Change], old: &str, new: &str) -> Vec<String> {
    let versions = [old, new].map(|version| Version::read(version).unwrap());
    let changelog = format!("# Changelog\n\n## {new}\n\n### Breaking\n\n- A change.\n");
    let problems = problems(changes, versions, Changelog { old: "# Changelog\n", new: &changelog });
    problems.into_iter().map(|problem| problem.message).collect()
}

#[test]
fn version_below_the_demand_is_found() {
    let breaking = compared(["pub fn c::f()\n", ""], ["", ""]);
    for (old, new, least) in [
        ("0.1.0", "0.1.0", Some("a major change after 0.1.0 makes it 0.2.0 at least")),
        ("0.1.0", "0.1.9", Some("a major change after 0.1.0 makes it 0.2.0 at least")),
        ("0.1.0", "0.2.0", None),
        ("1.2.3", "1.3.0", Some("a major change after 1.2.3 makes it 2.0.0 at least")),
        ("1.2.3", "2.0.0", None),
    ] {
        let problems = problems_of(&breaking, old, new);
        assert_eq!(problems.len(), usize::from(least.is_some()), "{problems:?}");
        assert!(problems.iter().all(|problem| problem.contains(least.unwrap_or_default())), "{problems:?}");
    }
    let lower = problems_of(&[], "0.2.0", "0.1.0");
    assert!(lower.len() == 1 && lower[0].contains("lower than the released 0.2.0"), "{lower:?}");
    assert_eq!(problems_of(&[], "0.2.0", "0.2.0"), Vec::<String>::new());
}

#[test]
fn changelog_with_the_section_of_before_is_found() {
    let changes = compared(["pub fn c::f()\n", ""], ["", ""]);
    let versions = ["0.1.0", "0.2.0"].map(|version| Version::read(version).unwrap());
    let [old, new] =
        ["0.1.0", "0.2.0"].map(|version| format!("\n## {version}\n\n### Breaking\n\n- A change.\n"));
    let problems = problems(&changes, versions, Changelog { old: &old, new: &new });
    let rules: Vec<_> = problems.iter().map(|problem| problem.rule).collect();
    assert_eq!(rules, ["changelog-unchanged"]);
}

#[test]
fn changelog_is_read_in_all_usual_styles() {
    let changes = compared(["pub fn c::f()\n", ""], ["", ""]);
    let versions = ["0.1.0", "0.2.0"].map(|version| Version::read(version).unwrap());
    let old = "# Changelog\n\n## 0.1.0\n\n- Old.\n";
    let rules = |heading: &str, entry: &str| {
        let new = format!("# Changelog\n\n## {heading}\n\n### Breaking\n\n{entry}\n\n## 0.1.0\n\n- Old.\n");
        let problems = problems(&changes, versions, Changelog { old, new: &new });
        problems.into_iter().map(|problem| problem.rule).collect::<Vec<_>>()
    };
    for (heading, entry, rule) in [
        ("[0.2.0] - 2026-01-01", "- No f.", None),
        ("v0.2.0", "* No f.", None),
        ("0.2.0", "+ No f.", None),
        ("0.2.1", "- No f.", Some("changelog-version")),
        ("v0.2.0", "---", Some("changelog-plain")),
        ("v0.2.0", "**Nothing.**", Some("changelog-plain")),
    ] {
        assert_eq!(rules(heading, entry), Vec::from_iter(rule), "{heading} {entry}");
    }
}
