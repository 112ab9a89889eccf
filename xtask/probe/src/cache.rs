//! A text that is made once for the same input: rustdoc writes its JSON anew each time, and to watch takes a build.

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// The text that was made of a workspace before and is kept in a file, or the one that is made now.
pub(super) fn kept(
    workspace: &Path,
    file: &Path,
    make: impl FnOnce() -> Result<String, Box<dyn Error>>,
) -> Result<String, Box<dyn Error>> {
    let key = format!("{:016x}\n", input(workspace)?);
    let known = fs::read_to_string(file).ok();
    if let Some(text) = known.as_deref().and_then(|text| text.strip_prefix(&key)) {
        return Ok(text.to_owned());
    }
    let text = make()?;
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(file, key + &text)?;
    Ok(text)
}

/// All that such a text depends on: the client, what it is built with and by, and the programs that look at it.
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
