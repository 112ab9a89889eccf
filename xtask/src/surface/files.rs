//! The files with the accepted surface.

use crate::Error;
use audit::surface::{ACCEPT, Surface};
use std::fs;
use std::io::ErrorKind;
use std::path::Path;

/// The accepted public API.
pub(crate) const RUST: &str = "tests/snapshots/surface.txt";
/// The accepted wire.
pub(crate) const WIRE: &str = "tests/snapshots/wire.txt";
/// The accepted wire names.
pub(crate) const NAMES: &str = "tests/snapshots/names.txt";
/// The accepted behaviour.
pub(crate) const BEHAVIOUR: &str = "tests/snapshots/behaviour.txt";

/// A part of a surface and the file that keeps it.
pub(super) struct SurfaceFile {
    pub(super) name: &'static str,
    pub(super) text: String,
}

/// Returns a surface as files.
pub(super) fn files(surface: &Surface) -> [SurfaceFile; 4] {
    let Surface { rust, wire, names, behaviour } = surface.clone();
    [
        SurfaceFile { name: RUST, text: rust },
        SurfaceFile { name: WIRE, text: wire },
        SurfaceFile { name: NAMES, text: names },
        SurfaceFile { name: BEHAVIOUR, text: behaviour },
    ]
}

/// Reads the accepted surface.
pub(super) fn accepted(root: &Path) -> Result<Surface, Error> {
    surface(|name| read(root, name))
}

/// Reads a surface from files.
pub(super) fn surface(file: impl Fn(&str) -> Result<String, Error>) -> Result<Surface, Error> {
    Ok(Surface { rust: file(RUST)?, wire: file(WIRE)?, names: file(NAMES)?, behaviour: file(BEHAVIOUR)? })
}

/// Reads a file with `\n` line ends. A missing file is empty.
pub(crate) fn read(root: &Path, name: &str) -> Result<String, Error> {
    match fs::read_to_string(root.join(name)) {
        Ok(text) if text.lines().any(|line| line.starts_with("<<<<<<< ") || line.starts_with(">>>>>>> ")) => {
            Err(format!("{name} has merge conflicts; take one side unchanged, then run: {ACCEPT}").into())
        }
        Ok(text) => Ok(text.replace("\r\n", "\n")),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(String::new()),
        Err(error) => Err(format!("cannot read {name}: {error}").into()),
    }
}
