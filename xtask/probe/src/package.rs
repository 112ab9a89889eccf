//! What the client promises besides its items, as cargo knows it: features, the oldest Rust, and the versions of the crates
//! whose types are in its API.

use cargo_metadata::semver::{Version, VersionReq};
use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::Path;

/// The package that is published.
pub(super) const NAME: &str = "vh3-bigchange";
/// The features that only say how the client is built. A test asserts that they add no item.
const OF_TLS: [&str; 3] = ["default", "native-tls", "rustls"];

/// The package in a workspace.
pub(super) struct Package {
    features: BTreeMap<String, Vec<String>>,
    rust_version: Option<Version>,
    /// What it asks for of others, by the name of their packages.
    dependencies: BTreeMap<String, VersionReq>,
    /// What it is built from, by the name that code has for it: the versions that are compatible with those in use.
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
            rust_version: package.rust_version.clone(),
            dependencies: dependencies.map(|needed| (needed.name.clone(), needed.req.clone())).collect(),
            crates: crates(&metadata, &package.id),
        })
    }

    /// The features that may add items.
    pub(super) fn features(&self) -> Vec<&str> {
        self.features.keys().map(String::as_str).filter(|name| !OF_TLS.contains(name)).collect()
    }

    /// What the client asks for of a crate that it is built from directly.
    pub(super) fn requirement(&self, name: &str) -> Option<String> {
        Some(self.dependencies.get(name)?.to_string())
    }

    /// A line for each promise. The crates are those that items are told with.
    pub(super) fn lines<'l>(&self, items: impl Iterator<Item = &'l str>) -> Vec<String> {
        let feature = |(name, on): (&String, &Vec<String>)| match on.is_empty() {
            true => format!("feature {name}"),
            false => format!("feature {name} = {}", list(on)),
        };
        // Cargo tells 1.85 as 1.85.0.
        let oldest = |oldest: &Version| format!("rust-version {}", oldest.to_string().trim_end_matches(".0"));
        let named: BTreeSet<_> = items.flat_map(roots).collect();
        let public = self.crates.iter().filter(|(name, _)| named.contains(name.as_str()));
        let version = |(name, versions): (&String, &BTreeSet<String>)| {
            format!("extern crate {name} {}", list(versions))
        };
        let features = self.features.iter().map(feature);
        features.chain(self.rust_version.as_ref().map(oldest)).chain(public.map(version)).collect()
    }
}

/// In an order that does not depend on how they are written.
fn list<'w>(words: impl IntoIterator<Item = &'w String>) -> String {
    Vec::from_iter(BTreeSet::from_iter(words).into_iter().map(String::as_str)).join(", ")
}

/// All that a package is built from. Types reach its users from far: those of `http` by way of reqwest.
fn crates(metadata: &Metadata, package: &PackageId) -> BTreeMap<String, BTreeSet<String>> {
    let nodes = metadata.resolve.iter().flat_map(|resolve| &resolve.nodes);
    let nodes: BTreeMap<_, _> = nodes.map(|node| (&node.id, &node.deps)).collect();
    let (mut left, mut known) = (vec![package], BTreeSet::new());
    while let Some(id) = left.pop() {
        let is_normal = |kind: &cargo_metadata::DepKindInfo| kind.kind == DependencyKind::Normal;
        let normal = nodes
            .get(id)
            .into_iter()
            .copied()
            .flatten()
            .filter(|needed| needed.dep_kinds.iter().any(is_normal));
        left.extend(normal.map(|needed| &needed.pkg).filter(|id| known.insert(*id)));
    }
    let mut crates = BTreeMap::<_, BTreeSet<_>>::new();
    for package in metadata.packages.iter().filter(|package| known.contains(&package.id)) {
        for target in package.targets.iter().filter(|target| target.is_lib()) {
            crates.entry(target.name.replace('-', "_")).or_default().insert(compatible(&package.version));
        }
    }
    crates
}

/// The numbers of a version that all compatible ones share.
fn compatible(version: &Version) -> String {
    match (version.major, version.minor, version.patch) {
        (0, 0, patch) => format!("0.0.{patch}"),
        (0, minor, _) => format!("0.{minor}"),
        (major, ..) => major.to_string(),
    }
}

/// What the paths in a line begin with.
fn roots(line: &str) -> impl Iterator<Item = &str> {
    let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
    line.split(move |c| !is_part(c)).filter_map(|path| path.split("::").next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_told_as_far_as_it_promises_something() {
        for (version, expected) in
            [("1.2.3", "1"), ("0.13.4", "0.13"), ("0.0.7", "0.0.7"), ("2.0.0-rc.1", "2")]
        {
            assert_eq!(compatible(&Version::parse(version).expect("a version")), expected);
        }
    }

    #[test]
    fn crates_are_named_at_the_beginning_of_paths() {
        let line = "pub fn own::A<b::C>::d<E: f::G>(&self, impl Fn(h::I) -> j::K) -> <L as m::N>::o";
        let named: Vec<_> = ["own", "b", "f", "h", "j", "m"].into();
        let found: Vec<_> =
            roots(line).filter(|word| line.contains(&format!("{word}::")) && !word.is_empty()).collect();
        assert_eq!(found, named);
        assert!(roots("pub use own::a = bytes").any(|word| word == "bytes"));
        assert!(roots("pub own::A::bytes: u8").all(|word| word != "bytes"));
    }

    /// The crates of the client come from far and near.
    #[test]
    fn the_client_shows_types_of_others() {
        let package = Package::read(&crate::root()).expect("cargo knows the workspace");
        let lines = package.lines(["pub fn f(http::A) -> jiff::B"].into_iter());
        let names: Vec<_> =
            lines.iter().filter_map(|line| line.strip_prefix("extern crate ")?.split(' ').next()).collect();
        assert_eq!(names, ["http", "jiff"], "{lines:?}");
        assert_eq!(package.features(), ["blocking", "tracing"]);
    }
}
