//! A copy of the spec and an output folder, for runs of `generate`.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use tempfile::TempDir;

/// A copy of the spec, and a folder to emit into.
pub(crate) struct Sandbox {
    dir: TempDir,
}

impl Sandbox {
    pub(crate) fn new() -> Self {
        let dir = tempfile::tempdir().expect("a temporary folder");
        let spec = dir.path().join("spec");
        fs::create_dir(&spec).expect("a folder");
        for source in support::spec() {
            fs::write(spec.join(source.file_name()), source.text).expect("the spec can be copied");
        }
        Self { dir }
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn out(&self, name: &str) -> PathBuf {
        self.path("out").join(name)
    }

    pub(crate) fn command(&self, more: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .arg("generate")
            .arg("--spec")
            .arg(self.path("spec"))
            .arg("--out")
            .arg(self.path("out"))
            .args(more);
        command
    }

    /// Runs the command and asserts its exit code.
    #[track_caller]
    pub(crate) fn run(&self, more: &[&str], exit: i32) -> String {
        ended(self.command(more).output().expect("the command runs"), exit)
    }

    pub(crate) fn edit(&self, name: &str, from: &str, to: &str) {
        let path = self.path("spec").join(name);
        let text = fs::read_to_string(&path).expect("a spec file");
        assert!(text.contains(from), "{name} has no `{from}`");
        fs::write(path, text.replacen(from, to, 1)).expect("a spec file");
    }

    /// Returns the texts of the emitted files, sorted by name.
    pub(crate) fn texts(&self) -> Vec<String> {
        let names = self.names();
        names
            .iter()
            .map(|name| fs::read_to_string(self.out(name)).expect("an emitted file is text"))
            .collect()
    }

    pub(crate) fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("out")).expect("the folder is there");
        let mut names: Vec<_> =
            entries.map(|entry| entry.expect("listed").file_name().into_string().expect("text")).collect();
        names.sort();
        names
    }
}

/// Asserts the exit code of a command, and returns its output.
#[track_caller]
pub(crate) fn ended(output: Output, exit: i32) -> String {
    let text =
        String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(exit), "{text}");
    text
}
