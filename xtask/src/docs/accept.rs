//! The accepted facts of pages: `spec/jobs.facts.json`.

use crate::Error;
use crate::output::say;
use audit::page::{Accepted, Facts, Page, Spec};
use audit::report::{Class, Finding, is_drift};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The extension of files with accepted facts.
pub(crate) const FACTS: &str = ".facts.json";

/// The origin of an accepted page.
pub(crate) struct Acceptance {
    pub(crate) url: String,
    pub(crate) date: String,
    /// Hashes of unreadable regions that are accepted.
    pub(crate) unread: Vec<String>,
}

impl Acceptance {
    /// Returns whether a finding is about an unreadable region that is accepted.
    pub(super) fn covers(&self, finding: &Finding, facts: &Facts) -> bool {
        if finding.class != Class::Unreadable {
            return false;
        }
        for region in &facts.unread {
            if Some(region.line) == finding.page_line && self.unread.contains(&region.hash) {
                return true;
            }
        }
        false
    }
}

/// Returns the path of the accepted facts of a page: beside its file of the spec, or named after the page where it has none.
pub(super) fn facts_path(
    dir: &Path,
    page: &Page,
    spec: &Spec<'_>,
    url: Option<&str>,
) -> Result<PathBuf, Error> {
    if page.facts.is_reference() {
        return reference_path(dir, page, url);
    }
    let file = spec.file(&page.facts).unwrap_or("page.yaml");
    let name = file.rsplit('/').next().unwrap_or_default().replace(".yaml", FACTS);
    Ok(dir.join(name))
}

/// Returns the path of the accepted facts of a page without endpoints: the one with its title, or a new one.
fn reference_path(dir: &Path, page: &Page, url: Option<&str>) -> Result<PathBuf, Error> {
    for path in paths(dir)? {
        if let Some(known) = accepted(&path)?
            && known.facts.is_reference()
            && known.facts.title == page.facts.title
        {
            return Ok(path);
        }
    }
    let name = url.unwrap_or(&page.source.name).trim_end_matches('/');
    let stem = Path::new(name).file_stem().unwrap_or_default().to_string_lossy();
    Ok(dir.join(format!("{stem}{FACTS}")))
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
    let mut paths = Vec::new();
    for entry in fs::read_dir(dir).map_err(|error| format!("cannot list {}: {error}", dir.display()))? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(FACTS) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

/// Reads accepted facts. Returns `None` if there is no file.
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
            Err(format!("{path} has no accepted facts: {error}; delete it and accept the page again").into())
        }
    }
}

/// Writes the facts of a page if the spec matches the page. Returns whether it does.
pub(super) fn accept(
    path: &Path,
    shown: &str,
    acceptance: &Acceptance,
    page: Page,
    found: &[Finding],
) -> Result<bool, Error> {
    if is_drift(found, Class::Example) {
        say("not accepted: the spec differs from the page; edit the spec first\n")?;
        return Ok(false);
    }
    let mut facts = page.facts;
    facts.unread.retain(|region| acceptance.unread.contains(&region.hash) || is_known(path, &region.hash));
    let text = Accepted::new(&acceptance.url, &acceptance.date, &page.source.text, facts).to_json()?;
    write(path, &text).map_err(|error| format!("cannot write {shown}: {error}"))?;
    say(&format!("{shown}: accepted; update the lock of the client: {}\n", codegen::COMMAND))?;
    Ok(true)
}

/// Returns whether an unreadable region was accepted before.
fn is_known(path: &Path, hash: &str) -> bool {
    let Ok(Some(known)) = accepted(path) else { return false };
    known.facts.unread.iter().any(|region| region.hash == hash)
}

/// Replaces a file in one step, so that an interrupted run leaves the old one.
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
