//! Reads the files of a spec.

use crate::Error;
use codegen::{SHARED, Source};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Reads the YAML files of a folder: the shared file first, then the pages by name.
pub(crate) fn read(dir: &Path, root: &Path) -> Result<Vec<Source>, Error> {
    let mut paths = yaml_files(dir)?;
    paths.sort_by_key(|path| (path.file_name() != Some(SHARED.as_ref()), path.clone()));
    if paths.is_empty() {
        return Err(
            format!("no `.yaml` file in {}; pass the folder of a spec: --spec DIR", dir.display()).into()
        );
    }
    paths.iter().map(|path| source(path, root)).collect()
}

/// Reads the accepted facts of the pages, sorted by name.
pub(crate) fn facts(dir: &Path, root: &Path) -> Result<Vec<Source>, Error> {
    let entries = fs::read_dir(dir).map_err(|error| format!("cannot list {}: {error}", dir.display()))?;
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| path.to_string_lossy().ends_with(".facts.json"));
    paths.sort();
    paths.iter().map(|path| source(path, root)).collect()
}

fn yaml_files(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(dir).map_err(|error| format!("cannot list {}: {error}", dir.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry?.path();
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("yaml") if path.is_file() => paths.push(path),
            Some("yml") => {
                return Err(format!("{} is not a spec file; rename it to `.yaml`", path.display()).into());
            }
            _ => {}
        }
    }
    Ok(paths)
}

/// Reads a file. Its name is the path from the root.
pub(crate) fn source(path: &Path, root: &Path) -> Result<Source, Error> {
    if path.exists() && !path.is_file() {
        return Err(format!("{} is not a file; remove it", path.display()).into());
    }
    let text =
        fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    let shown = path.strip_prefix(root).unwrap_or(path);
    Ok(Source { name: shown.to_string_lossy().replace('\\', "/"), text })
}
