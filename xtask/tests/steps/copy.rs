//! A copy of the tree, without git, to plant drift in.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;
use tempfile::TempDir;

/// A copy of the tree in a temporary folder.
pub(crate) struct Copy {
    dir: TempDir,
}

impl Copy {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for path in files(&root) {
            let to = dir.path().join(path.strip_prefix(&root).expect("below the root"));
            fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
            fs::copy(&path, to).expect("a file can be copied");
        }
        Self { dir }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    #[track_caller]
    pub(crate) fn edit(&self, name: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(name)).expect("a file of the tree");
        assert!(text.contains(from), "{name} has no `{from}`");
        fs::write(self.path(name), text.replacen(from, to, 1)).expect("written");
    }

    /// Returns the command for this copy, run from another folder.
    pub(crate) fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.env("CARGO_MANIFEST_DIR", self.path("xtask"));
        command.env("CARGO_TARGET_DIR", target()).current_dir(std::env::temp_dir()).args(arguments);
        command
    }

    /// Runs the command and asserts its exit code.
    #[track_caller]
    pub(crate) fn run(&self, arguments: &[&str], exit: i32) -> String {
        ended(&self.command(arguments).output().expect("the command runs"), exit)
    }

    /// Runs the commands of a fix. `cargo xtask` is the tested program.
    #[track_caller]
    pub(crate) fn follow(&self, fix: &str) {
        for part in fix.split(" && ") {
            match part.strip_prefix("cargo xtask ") {
                Some(arguments) => {
                    self.run(&arguments.split(' ').collect::<Vec<_>>(), 0);
                }
                None => {
                    let mut shell = Command::new("sh");
                    shell.args(["-c", part]).current_dir(self.dir.path()).env("CARGO_TARGET_DIR", target());
                    ended(&shell.output().expect("a shell"), 0);
                }
            }
        }
    }

    /// Returns every file, with its bytes and modification time.
    pub(crate) fn state(&self) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
        let mut state = BTreeMap::new();
        for path in files(self.dir.path()) {
            let modified = fs::metadata(&path).and_then(|file| file.modified()).expect("a time");
            let bytes = fs::read(&path).expect("a file");
            state.insert(path, (bytes, modified));
        }
        state
    }

    /// Makes the whole copy read-only, or writable again.
    pub(crate) fn forbid_writing(&self, forbid: bool) {
        let mut paths = files(self.dir.path());
        let folders: Vec<_> = paths.iter().filter_map(|path| path.parent()).map(Path::to_path_buf).collect();
        paths.extend(folders);
        for path in paths {
            set_read_only(&path, forbid);
        }
    }
}

#[cfg(unix)]
fn set_read_only(path: &Path, forbid: bool) {
    use std::os::unix::fs::PermissionsExt as _;
    let bits = match (path.is_dir(), forbid) {
        (true, true) => 0o555,
        (true, false) => 0o755,
        (false, true) => 0o444,
        (false, false) => 0o644,
    };
    fs::set_permissions(path, fs::Permissions::from_mode(bits)).expect("permissions can be set");
}

#[cfg(not(unix))]
fn set_read_only(path: &Path, forbid: bool) {
    let mut permissions = fs::metadata(path).expect("there").permissions();
    permissions.set_readonly(forbid);
    fs::set_permissions(path, permissions).expect("permissions can be set");
}

/// Returns the target folder of checks, outside the copy and the build of this test.
fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("check")
}

#[track_caller]
pub(crate) fn ended(output: &Output, exit: i32) -> String {
    let text =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(exit), "{text}");
    text
}

/// Lists the files below a folder, without `target` and `.git`.
fn files(root: &Path) -> Vec<PathBuf> {
    let (mut found, mut folders) = (Vec::new(), vec![root.to_path_buf()]);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder can be listed") {
            let path = entry.expect("listed").path();
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            if folder == root && (name == "target" || name == ".git") {
                continue;
            }
            if path.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found
}
