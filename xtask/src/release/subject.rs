//! The package to release.

use crate::Error;
use crate::cargo::{Program, host};
use audit::report::{Finding, StepVerdict};
use serde_json::Value;
use std::cell::OnceCell;
use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The name of the package that is published.
pub(super) const PACKAGE: &str = "vh3-bigchange";
/// The features that build fast: those without TLS.
pub(super) const LEAN: [&str; 3] = ["--no-default-features", "--features", "blocking,tracing"];

/// The package, from the manifest of the workspace.
pub(super) struct Subject {
    pub(super) root: PathBuf,
    pub(super) offline: bool,
    pub(super) version: String,
    /// Its MSRV.
    pub(super) rust_version: String,
    /// Its features, sorted by name.
    pub(super) features: Vec<String>,
    /// The folder of release builds. Their flags differ from those of other builds.
    pub(super) target: PathBuf,
    /// The host platform. Its output is in a folder of this name below `target`.
    pub(super) host: String,
    /// A folder outside the workspace, so that the package builds alone, as for its users.
    scratch: TempDir,
    packaged: OnceCell<Result<Packaging, String>>,
}

/// The outcome of packaging.
enum Packaging {
    /// The folder of the package.
    Folder(PathBuf),
    /// The reason why the package does not build.
    Broken(Box<Finding>),
}

/// The input of a step that works on the package.
pub(super) enum Package<P> {
    /// A folder with its files.
    Folder(P),
    /// There is none, so this is the verdict of the step.
    Missing(StepVerdict),
}

/// The fix of a package that does not build.
const FIX: &str = "correct the line that the compiler names, or `include` in generated/Cargo.toml";

impl Subject {
    pub(super) fn new(root: &Path, offline: bool) -> Result<Self, Error> {
        let arguments = ["metadata", "--no-deps", "--locked", "--format-version", "1"];
        let metadata = Program::cargo(root, offline).args(arguments).stdout()?;
        let metadata: Value = serde_json::from_str(&metadata)?;
        let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
        let package = packages.into_iter().find(|package| text(package, "name") == PACKAGE);
        let package = package.ok_or_else(|| format!("the workspace has no package {PACKAGE}"))?;
        let features = package.get("features").and_then(Value::as_object).into_iter().flatten();
        Ok(Self {
            root: root.to_path_buf(),
            offline,
            version: text(package, "version").to_owned(),
            rust_version: text(package, "rust_version").to_owned(),
            features: features.map(|(name, _)| name.clone()).collect(),
            target: folder(Path::new(text(&metadata, "target_directory")), root),
            host: host(root)?,
            scratch: tempfile::tempdir()?,
            packaged: OnceCell::new(),
        })
    }

    /// Returns cargo for the workspace, with the folder of release builds.
    pub(super) fn cargo(&self) -> Program {
        let cargo = Program::cargo(&self.root, self.offline).env("CARGO_TARGET_DIR", &self.target);
        cargo.for_host(&self.host)
    }

    /// Packages and builds the crate as `cargo publish` does. Returns the folder, or the verdict if it does not build.
    pub(super) fn packaged(&self) -> Result<Package<&Path>, Error> {
        match self.packaged.get_or_init(|| self.package().map_err(|error| error.to_string())) {
            Ok(Packaging::Folder(folder)) => Ok(Package::Folder(folder)),
            Ok(Packaging::Broken(finding)) => {
                Ok(Package::Missing(StepVerdict::new(vec![Finding::clone(finding)], FIX, "")))
            }
            Err(error) => Err(error.clone().into()),
        }
    }

    fn package(&self) -> Result<Packaging, Error> {
        let arguments = ["package", "--quiet", "--locked", "--allow-dirty", "--package", PACKAGE];
        match self.cargo().args(arguments).args(LEAN).failure("the package does not build")? {
            Some(finding) => Ok(Packaging::Broken(Box::new(finding))),
            None => {
                let name = format!("{PACKAGE}-{}", self.version);
                Ok(Packaging::Folder(self.target.join("package").join(name)))
            }
        }
    }

    /// Copies the package to a folder of this name outside any workspace. Returns a verdict if there is no package.
    pub(super) fn alone(&self, name: &str) -> Result<Package<PathBuf>, Error> {
        let from = match self.packaged()? {
            Package::Folder(from) => from,
            Package::Missing(_) => {
                let finding = Finding::failed("the package does not build, so this step cannot run");
                let verdict = StepVerdict::new(vec![finding], "cargo xtask release --dry-run package", "");
                return Ok(Package::Missing(verdict));
            }
        };
        let to = self.scratch.path().join(name);
        for path in files(from)? {
            let target = to.join(path.strip_prefix(from)?);
            if let Some(folder) = target.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::copy(&path, target)?;
        }
        Ok(Package::Folder(to))
    }
}

/// Returns the folder of release builds. A target folder outside the checkout may be shared, so it has one for each checkout.
fn folder(target: &Path, root: &Path) -> PathBuf {
    let folder = target.join("release-dry-run");
    if target.starts_with(root) {
        return folder;
    }
    let mut hasher = DefaultHasher::new();
    root.hash(&mut hasher);
    folder.join(format!("{:016x}", hasher.finish()))
}

/// Returns a member of an object as a string.
fn text<'v>(object: &'v Value, name: &str) -> &'v str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// Lists the files below a folder without its `target`, sorted by path.
pub(super) fn files(root: &Path) -> Result<Vec<PathBuf>, Error> {
    let (mut found, mut folders) = (Vec::new(), vec![root.to_path_buf()]);
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
        for entry in entries {
            let path = entry?.path();
            match path.is_dir() {
                true if path == root.join("target") => {}
                true => folders.push(path),
                false => found.push(path),
            }
        }
    }
    found.sort();
    Ok(found)
}
