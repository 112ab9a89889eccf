//! The accepted facts of pages: `spec/jobs.facts.json`.

use super::say;
use crate::Error;
use audit::page::{Accepted, Class, Facts, Finding, Page, Spec, is_drift};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The end of the names of files with accepted facts.
pub(crate) const FACTS: &str = ".facts.json";

/// The origin of a page that is accepted.
pub(crate) struct Acceptance {
    pub(crate) url: String,
    pub(crate) date: String,
    /// Hashes of regions that are accepted as words, although they could not be read.
    pub(crate) unread: Vec<String>,
}

impl Acceptance {
    /// Returns whether a finding is about a region that is accepted as words.
    pub(super) fn covers(&self, finding: &Finding, facts: &Facts) -> bool {
        let is_region = |hash: &String| {
            facts.unread.iter().any(|region| region.hash == *hash && Some(region.line) == finding.page_line)
        };
        finding.class == Class::Unreadable && self.unread.iter().any(is_region)
    }
}

/// Returns the path of the accepted facts of a page, beside its file of the spec.
pub(super) fn facts_path(dir: &Path, page: &Page, spec: &Spec<'_>) -> PathBuf {
    if page.facts.is_reference() {
        let stem = Path::new(&page.source.name).file_stem().unwrap_or_default().to_string_lossy();
        return dir.join(format!("{stem}{FACTS}"));
    }
    let file = spec.file(&page.facts).unwrap_or("page.yaml");
    let name = file.rsplit('/').next().unwrap_or_default().replace(".yaml", FACTS);
    dir.join(name)
}

/// Returns the names of the accepted pages.
pub(super) fn names(dir: &Path) -> Result<Vec<String>, Error> {
    let mut names = Vec::new();
    for path in paths(dir)? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().replace(FACTS, "");
        names.push(name);
    }
    Ok(names)
}

/// Returns the facts of all accepted pages, by name.
pub(crate) fn all_accepted(dir: &Path) -> Result<Vec<Accepted>, Error> {
    let mut all = Vec::new();
    for path in paths(dir)? {
        all.extend(accepted(&path)?);
    }
    Ok(all)
}

fn paths(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let problem = |error| format!("cannot list {}: {error}", dir.display());
    let mut paths = Vec::new();
    for entry in fs::read_dir(dir).map_err(problem)? {
        let path = entry.map_err(problem)?.path();
        if path.to_string_lossy().ends_with(FACTS) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Reads accepted facts; nothing where there are none.
pub(super) fn accepted(path: &Path) -> Result<Option<Accepted>, Error> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(format!("cannot read {}: {error}", path.display()).into()),
    };
    match serde_json::from_str(&text) {
        Ok(accepted) => Ok(Some(accepted)),
        Err(error) => {
            let path = path.display();
            Err(format!("{path} is no file of accepted facts: {error}; delete it and accept the page anew")
                .into())
        }
    }
}

/// Writes the facts of a page, and returns whether it did: the spec has to match the page first.
pub(super) fn accept(
    path: &Path,
    shown: &str,
    acceptance: &Acceptance,
    page: Page,
    found: &[Finding],
) -> Result<bool, Error> {
    if is_drift(found, Class::Example) {
        say("not accepted: change the spec so that it matches the page first\n")?;
        return Ok(false);
    }
    let mut facts = page.facts;
    facts.unread.retain(|region| acceptance.unread.contains(&region.hash) || is_known(path, &region.hash));
    let text = Accepted::new(&acceptance.url, &acceptance.date, &page.source.text, facts).to_json()?;
    write(path, &text).map_err(|error| format!("cannot write {shown}: {error}"))?;
    say(&format!("{shown}: accepted; the lock of the client names it, so run: {}\n", codegen::COMMAND))?;
    Ok(true)
}

/// Returns whether a region was accepted as words before.
fn is_known(path: &Path, hash: &str) -> bool {
    let Ok(Some(known)) = accepted(path) else { return false };
    known.facts.unread.iter().any(|region| region.hash == hash)
}

/// Replaces a file in one step, so that a run that is stopped leaves the old one.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(text.as_bytes())?;
    if let Ok(before) = fs::metadata(path) {
        file.as_file().set_permissions(before.permissions())?;
    } else {
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            file.as_file().set_permissions(fs::Permissions::from_mode(0o644))?;
        }
    }
    file.persist(path)?;
    Ok(())
}
