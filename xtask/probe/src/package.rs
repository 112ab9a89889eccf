//! Promises of the package besides its items: features, the licence, the MSRV, and the versions of the crates whose types are
//! public.

use cargo_metadata::semver::{Version, VersionReq};
use cargo_metadata::{DepKindInfo, DependencyKind, Metadata, MetadataCommand, PackageId};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

/// The package that is published.
pub(super) const NAME: &str = "vh3-bigchange";
/// The features that select a TLS library. A test asserts that they add no item.
const TLS: [&str; 3] = ["default", "native-tls", "rustls"];

/// The package in a workspace.
pub(super) struct Package {
    features: BTreeMap<String, Vec<String>>,
    license: Option<String>,
    rust_version: Option<Version>,
    /// Its version requirements, by package name.
    dependencies: BTreeMap<String, VersionReq>,
    /// Its dependencies by crate name, each with its compatible versions.
    crates: BTreeMap<String, BTreeSet<String>>,
}

impl Package {
    pub(super) fn read(workspace: &Path) -> Result<Self, Box<dyn Error>> {
        let metadata = MetadataCommand::new().manifest_path(workspace.join("Cargo.toml")).exec()?;
        let package = metadata.packages.iter().find(|package| *package.name == NAME);
        let package = package.ok_or_else(|| format!("{} has no package {NAME}", workspace.display()))?;
        let dependencies = package.dependencies.iter().filter(|needed| needed.kind == DependencyKind::Normal);
        Ok(Self {
            features: package.features.clone(),
            license: package.license.clone(),
            rust_version: package.rust_version.clone(),
            dependencies: dependencies.map(|needed| (needed.name.clone(), needed.req.clone())).collect(),
            crates: crates(&metadata, &package.id),
        })
    }

    /// Returns the features that may add items.
    pub(super) fn features(&self) -> Vec<&str> {
        let mut features: Vec<_> = self.features.keys().map(String::as_str).collect();
        features.retain(|name| !TLS.contains(name));
        features
    }

    /// Returns the version requirement of a direct dependency.
    pub(super) fn requirement(&self, name: &str) -> Option<String> {
        Some(self.dependencies.get(name)?.to_string())
    }

    /// Returns a line for each promise. Only crates whose types occur in `items` have one.
    pub(super) fn lines<'l>(&self, items: impl Iterator<Item = &'l str>) -> Vec<String> {
        let mut lines = Vec::new();
        for (name, enabled) in &self.features {
            match enabled.as_slice() {
                [] => lines.push(format!("feature {name}")),
                _ => lines.push(format!("feature {name} = {}", list(enabled))),
            }
        }
        if let Some(license) = &self.license {
            lines.push(format!("license {license}"));
        }
        if let Some(oldest) = &self.rust_version {
            // Cargo prints 1.85 as 1.85.0.
            lines.push(format!("rust-version {}", oldest.to_string().trim_end_matches(".0")));
        }
        let named: BTreeSet<_> = items.flat_map(roots).collect();
        for (name, versions) in &self.crates {
            if named.contains(name.as_str()) {
                lines.push(format!("extern crate {name} {}", list(versions)));
            }
        }
        lines
    }
}

/// Joins words in alphabetical order.
fn list<'w>(words: impl IntoIterator<Item = &'w String>) -> String {
    Vec::from_iter(BTreeSet::from_iter(words).into_iter().map(String::as_str)).join(", ")
}

/// Returns all dependencies of a package, also indirect ones, since their types may be public: reqwest shows types of `http`.
fn crates(metadata: &Metadata, package: &PackageId) -> BTreeMap<String, BTreeSet<String>> {
    let mut nodes = BTreeMap::new();
    for node in metadata.resolve.iter().flat_map(|resolve| &resolve.nodes) {
        nodes.insert(&node.id, &node.deps);
    }
    let (mut left, mut known) = (vec![package], BTreeSet::new());
    while let Some(id) = left.pop() {
        for needed in nodes.get(id).into_iter().copied().flatten() {
            if needed.dep_kinds.iter().any(is_normal) && known.insert(&needed.pkg) {
                left.push(&needed.pkg);
            }
        }
    }
    let mut crates = BTreeMap::<_, BTreeSet<_>>::new();
    for package in metadata.packages.iter().filter(|package| known.contains(&package.id)) {
        for target in package.targets.iter().filter(|target| target.is_lib()) {
            crates.entry(target.name.replace('-', "_")).or_default().insert(compatible(&package.version));
        }
    }
    crates
}

fn is_normal(kind: &DepKindInfo) -> bool {
    kind.kind == DependencyKind::Normal
}

/// Returns the part of a version that all compatible versions share.
fn compatible(version: &Version) -> String {
    match (version.major, version.minor, version.patch) {
        (0, 0, patch) => format!("0.0.{patch}"),
        (0, minor, _) => format!("0.{minor}"),
        (major, ..) => major.to_string(),
    }
}

/// Returns the first segment of each path in a line.
fn roots(line: &str) -> impl Iterator<Item = &str> {
    line.split(is_no_path).map(|path| path.split("::").next().unwrap_or_default())
}

fn is_no_path(c: char) -> bool {
    !c.is_alphanumeric() && c != '_' && c != ':'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compatible_part_of_a_version() {
        for (version, expected) in
            [("1.2.3", "1"), ("0.13.4", "0.13"), ("0.0.7", "0.0.7"), ("2.0.0-rc.1", "2")]
        {
            assert_eq!(compatible(&Version::parse(version).expect("a version")), expected);
        }
    }

    #[test]
    fn first_segments_of_paths_are_crates() {
        let line = "pub fn own::A<b::C>::d<E: f::G>(&self, impl Fn(h::I) -> j::K) -> <L as m::N>::o";
        let named: Vec<_> = ["own", "b", "f", "h", "j", "m"].into();
        let found: Vec<_> =
            roots(line).filter(|word| line.contains(&format!("{word}::")) && !word.is_empty()).collect();
        assert_eq!(found, named);
        assert!(roots("pub use own::a = bytes").any(|word| word == "bytes"));
        assert!(roots("pub own::A::bytes: u8").all(|word| word != "bytes"));
    }

    /// Direct and indirect dependencies are found.
    #[test]
    fn client_shows_types_of_other_crates() {
        let package = Package::read(&crate::root()).expect("cargo knows the workspace");
        let lines = package.lines(["pub fn f(http::A) -> jiff::B"].into_iter());
        let names: Vec<_> =
            lines.iter().filter_map(|line| line.strip_prefix("extern crate ")?.split(' ').next()).collect();
        assert_eq!(names, ["http", "jiff"], "{lines:?}");
        let features = package.features();
        assert!(features.contains(&"blocking") && features.contains(&"tracing"), "{features:?}");
        assert!(!features.contains(&"rustls") && !features.contains(&"default"), "{features:?}");
    }
}
