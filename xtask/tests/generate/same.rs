//! The output does not depend on the environment of a run.

use crate::sandbox::{Sandbox, ended};
use std::fs;
use std::path::Path;
use std::process::Command;
use support::campaign::{proved, size};

/// An environment, as one bit for each property.
#[derive(Clone, Copy, Debug)]
struct Environment(u64);

impl Environment {
    const LOCALE: u64 = 1;
    const TIME_ZONE: u64 = 2;
    const FOLDER: u64 = 4;
    const LINE_ENDINGS: u64 = 8;
    const UMASK: u64 = 16;
    const ORDER: u64 = 32;
    /// The number of environments.
    const COUNT: u64 = 64;

    fn has(self, property: u64) -> bool {
        self.0 & property != 0
    }

    /// Returns the emitted files in this environment.
    fn emitted(self) -> Vec<(String, String)> {
        let sandbox = Sandbox::new();
        let folder = match self.has(Self::FOLDER) {
            true => sandbox.path("a folder with ünusual name"),
            false => sandbox.path("s"),
        };
        fs::create_dir(&folder).expect("a folder");
        self.copy_spec(&folder);
        let mut command = self.command();
        command.arg(env!("CARGO_BIN_EXE_xtask")).args(["generate", "--spec"]).arg(&folder);
        command.arg("--out").arg(sandbox.path("out"));
        if self.has(Self::LOCALE) {
            command.env("LANG", "tr_TR.UTF-8").env("LC_ALL", "tr_TR.UTF-8");
        }
        command.env("TZ", if self.has(Self::TIME_ZONE) { "Pacific/Kiritimati" } else { "UTC" });
        command.current_dir(if self.has(Self::FOLDER) { "/" } else { env!("CARGO_MANIFEST_DIR") });
        ended(command.output().expect("the command runs"), 0);
        sandbox.names().into_iter().zip(sandbox.texts()).collect()
    }

    /// Copies spec and facts, in this order or its reverse, with these line endings.
    fn copy_spec(self, folder: &Path) {
        let mut sources = support::spec();
        sources.extend(support::facts());
        if self.has(Self::ORDER) {
            sources.reverse();
        }
        for source in sources {
            let text = match self.has(Self::LINE_ENDINGS) {
                true => source.text.replace('\n', "\r\n"),
                false => source.text.clone(),
            };
            fs::write(folder.join(source.file_name()), text).expect("the spec can be copied");
        }
    }

    /// Returns a command that runs its arguments, on Unix with this umask.
    fn command(self) -> Command {
        if cfg!(not(unix)) {
            let mut command = Command::new("cmd");
            command.arg("/C");
            return command;
        }
        let mut command = Command::new("sh");
        let umask = if self.has(Self::UMASK) { "077" } else { "022" };
        command.args(["-c", &format!("umask {umask}; exec \"$@\""), "sh"]);
        command
    }
}

#[test]
fn environment_is_ignored() {
    let count = size("VH3_ENVIRONMENTS", 8).min(Environment::COUNT);
    // An odd stride visits every combination once, and sets all properties within the first few.
    let all = (0..count).map(|index| Environment(index * 27 % Environment::COUNT)).collect::<Vec<_>>();
    let expected = &accepted();
    std::thread::scope(|scope| {
        for part in all.chunks(all.len().div_ceil(2)) {
            scope.spawn(move || {
                for environment in part {
                    assert!(environment.emitted() == *expected, "{environment:?} changes the output");
                }
            });
        }
    });
    let profile = if cfg!(debug_assertions) { "debug" } else { "release" };
    proved(format_args!("{count} environments of a {profile} build: one output"));
}

/// Reads the files that the client is built with.
fn accepted() -> Vec<(String, String)> {
    let folder = support::root().join("generated/src/api");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the client has an `api` module") {
        let path = entry.expect("listed").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        files.push((name, fs::read_to_string(path).expect("text").replace("\r\n", "\n")));
    }
    files.sort();
    files
}

#[test]
fn names_differ_in_more_than_case() {
    let mut names = Vec::new();
    for (name, _) in accepted() {
        names.push(name.to_lowercase());
    }
    names.sort();
    let count = names.len();
    names.dedup();
    assert_eq!(names.len(), count, "two files would be one where case is ignored");
}
