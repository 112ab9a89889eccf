//! Folders that are made and filled.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

/// Empties a folder, or creates it.
pub(crate) fn fresh(dir: &Path) {
    if dir.exists() {
        fs::remove_dir_all(dir).expect("a folder of ours can be removed");
    }
    fs::create_dir_all(dir).expect("a folder can be made");
}

/// Copies a folder.
pub(crate) fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is ours");
    for entry in fs::read_dir(from).expect("the sources are there") {
        let entry = entry.expect("a folder of the workspace can be listed");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a source can be copied");
        }
    }
}

/// Makes a source newer than what was built of it.
pub(crate) fn touch(file: &Path) {
    let file = fs::File::options().append(true).open(file).expect("the client was written");
    file.set_modified(SystemTime::now()).expect("a file of ours can be touched");
}
