//! Caches a text until its input changes, since rustdoc and the behaviour program need a build each time.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// Returns the text in a file if the workspace has not changed since, or else computes and stores it.
pub(super) fn cached(
    workspace: &Path,
    file: &Path,
    compute: impl FnOnce() -> Result<String, Box<dyn Error>>,
) -> Result<String, Box<dyn Error>> {
    let key = format!("{:016x}\n", input(workspace)?);
    let known = fs::read_to_string(file).ok();
    if let Some(text) = known.as_deref().and_then(|text| text.strip_prefix(&key)) {
        return Ok(text.to_owned());
    }
    let text = compute()?;
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, key + &text)?;
    Ok(text)
}

/// Hashes everything that the text depends on: the client, its dependencies, the toolchain and this program.
fn input(workspace: &Path) -> io::Result<u64> {
    let mut files = BTreeMap::new();
    for name in ["Cargo.toml", "Cargo.lock", "generated/Cargo.toml"] {
        files.insert(PathBuf::from(name), fs::read(workspace.join(name))?);
    }
    collect(&workspace.join("generated/src"), &mut files)?;
    collect(&crate::root().join(super::scratch::PROGRAM), &mut files)?;
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    std::env::var_os("RUSTUP_TOOLCHAIN").hash(&mut hasher);
    fs::read(workspace.join("rust-toolchain.toml")).ok().hash(&mut hasher);
    fs::metadata(std::env::current_exe()?)?.modified()?.hash(&mut hasher);
    Ok(hasher.finish())
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            let text = fs::read(&path)?;
            files.insert(path, text);
        }
    }
    Ok(())
}
