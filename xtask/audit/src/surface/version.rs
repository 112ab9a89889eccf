//! Versions, as cargo compares them.

use super::change::Verdict;
use std::fmt;

/// A version without the marks of pre-releases, which promise nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    major: u64,
    minor: u64,
    patch: u64,
}

impl Version {
    /// Reads `1.2.3`.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let mut numbers = text.split('.').map(|number| number.parse().ok());
        let (major, minor, patch) = (numbers.next()??, numbers.next()??, numbers.next()??);
        numbers.next().is_none().then_some(Self { major, minor, patch })
    }

    /// The version of a `Cargo.toml`, be it that of its package or of its workspace.
    #[must_use]
    pub fn in_manifest(text: &str) -> Option<Self> {
        let line = text.lines().find_map(|line| line.strip_prefix("version"))?;
        let value = line.trim_start().strip_prefix('=')?.split('#').next()?;
        // Build metadata has no effect on compatibility.
        Self::read(value.trim().trim_matches(['"', '\'']).split('+').next()?)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { major, minor, patch } = self;
        write!(f, "{major}.{minor}.{patch}")
    }
}

impl Verdict {
    /// The least version that may follow one. Before 1.0.0 the first number that is not zero takes the part of the major one.
    #[must_use]
    pub fn next(self, last: Version) -> Version {
        let Version { major, minor, patch } = last;
        match (self, major, minor) {
            (Self::None, ..) => last,
            (Self::Major, 0, 0) => Version { patch: patch + 1, ..last },
            (Self::Major, 0, _) | (Self::Minor, 1.., _) => Version { minor: minor + 1, patch: 0, ..last },
            (Self::Major, 1.., _) => Version { major: major + 1, minor: 0, patch: 0 },
            (Self::Minor, 0, _) | (Self::Patch, ..) => Version { patch: patch + 1, ..last },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(last: &str, nexts: [&str; 4]) {
        let last = Version::read(last).unwrap();
        let verdicts = [Verdict::None, Verdict::Patch, Verdict::Minor, Verdict::Major];
        assert_eq!(verdicts.map(|verdict| verdict.next(last).to_string()), nexts);
    }

    #[test]
    fn next_version_is_the_least_compatible_one() {
        check("1.2.3", ["1.2.3", "1.2.4", "1.3.0", "2.0.0"]);
        check("0.2.3", ["0.2.3", "0.2.4", "0.2.4", "0.3.0"]);
        check("0.0.3", ["0.0.3", "0.0.4", "0.0.4", "0.0.4"]);
    }

    #[test]
    fn what_is_no_version_is_none() {
        for text in ["", "1", "1.2", "1.2.x", "1.2.3.4", "1.2.3-rc.1"] {
            assert_eq!(Version::read(text), None, "{text}");
        }
        assert_eq!(Version::in_manifest("[package]\nversion.workspace = true\n"), None);
        let manifest = "[workspace.package]\nversion = \"0.1.0\"\n";
        assert_eq!(Version::in_manifest(manifest), Version::read("0.1.0"));
        for value in ["'0.1.0'", "\"0.1.0\" # the first", "\"0.1.0+build\""] {
            assert_eq!(
                Version::in_manifest(&format!("version = {value}\n")),
                Version::read("0.1.0"),
                "{value}"
            );
        }
        assert_eq!(Version::in_manifest("version = \"0.2.0-rc.1\"\n"), None);
    }
}
