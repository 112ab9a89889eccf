//! Another state of the project: that of a revision, or a checkout in another folder.

use super::surface;
use crate::Error;
use audit::surface::{Surface, Version};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The location of a state of the workspace.
pub(super) enum Place<'a> {
    Folder(PathBuf),
    Revision { root: &'a Path, name: &'a str },
}

/// The files that are compared.
pub(super) struct Release {
    pub(super) surface: Surface,
    pub(super) version: Version,
    pub(super) changelog: String,
}

/// The manifest of the client.
const MANIFEST: &str = "generated/Cargo.toml";

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "in {}", folder.display()),
            Self::Revision { name, .. } => write!(f, "in `{name}`"),
        }
    }
}

impl<'a> Place<'a> {
    /// A folder if there is one of that name, else a revision.
    pub(super) fn new(root: &'a Path, name: &'a str) -> Self {
        let folder = PathBuf::from(name);
        if folder.is_dir() { Self::Folder(folder) } else { Self::Revision { root, name } }
    }

    pub(super) fn release(&self) -> Result<Release, Error> {
        let surface = surface(|name| self.file(name))?;
        let changelog = self.file("CHANGELOG.md")?;
        let version = version(|name| self.file(name)).map_err(|error| format!("{self}: {error}"))?;
        Ok(Release { surface, version, changelog })
    }

    fn file(&self, path: &str) -> Result<String, Error> {
        let text: Result<_, Error> = match self {
            Self::Folder(folder) => fs::read_to_string(folder.join(path)).map_err(|error| {
                let name = folder.display();
                // A folder has the name before a revision does.
                let other = match folder.is_relative() {
                    true => format!("; the revision of that name is {name}^0"),
                    false => String::new(),
                };
                format!("{name} is no checkout to compare with: cannot read {path}: {error}{other}").into()
            }),
            Self::Revision { root, name } => shown(root, name, path),
        };
        Ok(text?.replace("\r\n", "\n"))
    }
}

/// The version of the client, of its own or of its workspace.
pub(super) fn version(file: impl Fn(&str) -> Result<String, Error>) -> Result<Version, Error> {
    let own = file(MANIFEST)?;
    let found = Version::in_manifest(&own).or(Version::in_manifest(&file("Cargo.toml")?));
    found.ok_or_else(|| {
        "neither generated/Cargo.toml nor Cargo.toml has a version of three numbers, such as 1.2.3; a pre-release promises \
         nothing, and is not judged"
            .into()
    })
}

fn shown(root: &Path, revision: &str, path: &str) -> Result<String, Error> {
    // What begins with a dash would be an option, and a colon end the revision.
    if revision.is_empty() || revision.starts_with('-') || revision.contains(':') {
        return Err(format!("`{revision}` is neither a folder nor a revision; give a tag or a commit").into());
    }
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(["show", "--no-textconv", &format!("{revision}:./{path}")]);
    let shown = git.output().map_err(|error| {
        format!("git finds revisions, and cannot be run: {error}; give a checkout of {revision} as a folder")
    })?;
    if !shown.status.success() {
        let why = String::from_utf8_lossy(&shown.stderr);
        let why = why.lines().next().unwrap_or("no reason given");
        return Err(format!(
            "no {path} in `{revision}`: {why}; give a tag, a commit or a folder that has one"
        )
        .into());
    }
    String::from_utf8(shown.stdout).map_err(|_| format!("{path} in `{revision}` is not text").into())
}
