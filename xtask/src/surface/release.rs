//! Another state of the project: a git revision, or a checkout in another folder.

use super::files::surface;
use crate::Error;
use audit::surface::{Surface, Version};
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The location of a state of the workspace.
pub(super) enum State<'a> {
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

impl fmt::Display for State<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "in {}", folder.display()),
            Self::Revision { name, .. } => write!(f, "in `{name}`"),
        }
    }
}

impl<'a> State<'a> {
    /// Returns the folder of this name, or else the revision.
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
            Self::Folder(folder) => in_folder(folder, path),
            Self::Revision { root, name } => in_revision(root, name, path),
        };
        Ok(text?.replace("\r\n", "\n"))
    }
}

fn in_folder(folder: &Path, path: &str) -> Result<String, Error> {
    match fs::read_to_string(folder.join(path)) {
        Ok(text) => Ok(text),
        Err(error) => {
            let name = folder.display();
            // A folder takes precedence over a revision of the same name.
            let hint = match folder.is_relative() {
                true => format!("; if you mean the revision, write {name}^0"),
                false => String::new(),
            };
            Err(format!("{name} is not a checkout of this project: cannot read {path}: {error}{hint}").into())
        }
    }
}

/// Returns the version of the client, from its manifest or from that of the workspace.
pub(super) fn version(file: impl Fn(&str) -> Result<String, Error>) -> Result<Version, Error> {
    if let Some(version) = Version::in_manifest(&file(MANIFEST)?) {
        return Ok(version);
    }
    if let Some(version) = Version::in_manifest(&file("Cargo.toml")?) {
        return Ok(version);
    }
    Err("generated/Cargo.toml and Cargo.toml have no version of three numbers, such as 1.2.3; pre-releases are not \
         judged"
        .into())
}

fn in_revision(root: &Path, revision: &str, path: &str) -> Result<String, Error> {
    // A leading dash would start an option, and a colon would end the revision.
    if revision.is_empty() || revision.starts_with('-') || revision.contains(':') {
        return Err(format!("`{revision}` is neither a folder nor a revision; pass a tag or a commit").into());
    }
    let mut git = Command::new("git");
    git.arg("-C").arg(root).args(["show", "--no-textconv", &format!("{revision}:./{path}")]);
    let shown = git.output().map_err(|error| {
        format!("cannot run git: {error}; pass a folder with a checkout of {revision} instead")
    })?;
    if !shown.status.success() {
        let reason = String::from_utf8_lossy(&shown.stderr);
        let reason = reason.lines().next().unwrap_or("git gives no reason");
        return Err(format!(
            "`{revision}` has no {path}: {reason}; pass a tag, a commit or a folder with it"
        )
        .into());
    }
    String::from_utf8(shown.stdout).map_err(|_| format!("{path} in `{revision}` is not text").into())
}
