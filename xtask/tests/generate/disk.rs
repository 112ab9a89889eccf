//! Runs that are killed, that fail to write, or that meet each other: files are old or new, and nothing foreign is touched.

#![cfg(unix)]

use crate::sandbox::{Sandbox, ended};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::Instant;
use support::campaign::{proved, size};

/// Two versions of a spec, and what each emits.
struct Versions {
    sandbox: Sandbox,
    specs: [Vec<(&'static str, String)>; 2],
    /// The names and texts of the emitted files.
    emitted: [Vec<(String, String)>; 2],
}

impl Versions {
    /// Returns a sandbox whose output is that of version 0.
    fn new() -> Self {
        let sandbox = Sandbox::new();
        let other = Sandbox::new();
        other.edit("api.yaml", "X-API-Key", "X-Other-Key");
        other.edit("api.yaml", "doc: The id of a job.", "doc: The number of a job.");
        other.edit("jobs.yaml", "path: /jobs/job", "path: /jobs/one");
        let specs = [files(&sandbox), files(&other)];
        sandbox.run(&[], 0);
        other.run(&[], 0);
        let emitted = [state(&sandbox), state(&other)];
        assert_ne!(emitted[0], emitted[1]);
        Self { sandbox, specs, emitted }
    }

    /// Makes the spec that of a version.
    fn select(&self, version: usize) {
        for (name, text) in &self.specs[version] {
            fs::write(self.sandbox.path("spec").join(name), text).expect("the spec is writable");
        }
    }

    /// Asserts that each file is one of the two versions.
    #[track_caller]
    fn assert_whole(&self) {
        for ((name, old), (_, new)) in self.emitted[0].iter().zip(&self.emitted[1]) {
            let text = fs::read_to_string(self.sandbox.out(name)).expect("there at any moment");
            assert!(text == *old || text == *new, "{name} is neither the old nor the new file");
        }
    }

    /// Runs the command to its end, and asserts that the output is that of a version.
    #[track_caller]
    fn assert_converges(&self, version: usize) {
        self.sandbox.run(&[], 0);
        assert!(state(&self.sandbox) == self.emitted[version], "the next run does not complete the files");
    }
}

/// Reads the files of the spec that differ.
fn files(sandbox: &Sandbox) -> Vec<(&'static str, String)> {
    let mut files = Vec::new();
    for name in ["api.yaml", "jobs.yaml"] {
        files.push((name, fs::read_to_string(sandbox.path("spec").join(name)).expect("a spec file")));
    }
    files
}

/// Reads the names and texts of the emitted files.
fn state(sandbox: &Sandbox) -> Vec<(String, String)> {
    sandbox.names().into_iter().zip(sandbox.texts()).collect()
}

#[test]
fn killed_run_leaves_whole_files() {
    let versions = Versions::new();
    let begin = Instant::now();
    versions.assert_converges(0);
    let run = begin.elapsed();
    let kills = size("VH3_KILLS", 10);
    let mut interrupted = 0;
    for kill in 0..kills {
        let version = usize::from(kill % 2 == 0);
        versions.select(version);
        let mut child =
            versions.sandbox.command(&[]).stdout(Stdio::null()).spawn().expect("the command runs");
        // A sequence that fills the time of a run evenly, mostly its second half, in which files are written.
        let point = (kill as f64 * 0.618_034).fract();
        std::thread::sleep(run.mul_f64(if kill % 4 == 0 { point } else { 0.5 + 0.6 * point }));
        child.kill().expect("killed");
        let status = child.wait().expect("ended");
        interrupted += u64::from(!status.success());
        versions.assert_whole();
        versions.assert_converges(version);
    }
    proved(format_args!("{kills} kills, {interrupted} before the end of a run, 0 partial files"));
}

#[test]
fn temporary_file_of_a_killed_run_is_removed() {
    let versions = Versions::new();
    fs::write(versions.sandbox.out(".xtask-left.tmp"), "half a fi").expect("written");
    versions.assert_converges(0);
}

/// Runs the command to write version 1 after a line of shell, in a namespace where it may mount.
fn mounted(versions: &Versions, prepare: &str) -> Option<Output> {
    let permitted = Command::new("unshare").args(["-rm", "mount", "-t", "tmpfs", "none", "/mnt"]).output();
    if !permitted.is_ok_and(|output| output.status.success()) {
        return None;
    }
    Some(prepared(versions, Command::new("unshare").args(["-rm", "sh", "-c"]), prepare))
}

/// Runs the command to write version 1 after a line of shell. `$OUT` is its folder, `$COPY` an empty one.
fn prepared(versions: &Versions, shell: &mut Command, prepare: &str) -> Output {
    versions.select(1);
    let generate = versions.sandbox.command(&[]);
    shell.arg(format!("set -e; {prepare}; \"$@\"")).arg("sh").arg(generate.get_program());
    shell.args(generate.get_args()).env("OUT", versions.sandbox.path("out"));
    shell.output().expect("a shell runs")
}

/// Asserts that a run could not write, and that the next one can.
#[track_caller]
fn assert_refused(versions: &Versions, output: Output) {
    let printed = ended(output, 2);
    assert!(printed.contains("error: cannot "), "{printed}");
    assert_eq!(versions.sandbox.names().len(), versions.emitted[0].len(), "a temporary file is left");
    versions.assert_whole();
    versions.assert_converges(1);
}

#[test]
fn full_disk_leaves_whole_files() {
    // A file that may not grow is the form of a full disk that needs no permission.
    let versions = Versions::new();
    let limit = "trap '' XFSZ; ulimit -f 60";
    assert_refused(&versions, prepared(&versions, Command::new("sh").arg("-c"), limit));
    // The namespace alone sees the small disk, so its state is copied back.
    let versions = Versions::new();
    let fill = "cp -r \"$OUT\" \"$OUT.old\"; mount -t tmpfs -o size=$(($(du -sk \"$OUT\" | cut -f1) + 64))k none \"$OUT\"; \
         cp \"$OUT.old\"/* \"$OUT\"; set +e; \"$@\"; code=$?; rm -r \"$OUT.old\"; cp -a \"$OUT\" \"$OUT.new\"; umount \"$OUT\"; \
         rm -r \"$OUT\"; mv \"$OUT.new\" \"$OUT\"; exit $code";
    if let Some(output) = mounted(&versions, fill) {
        assert_refused(&versions, output);
        proved("full disk: 0 partial files");
    }
}

#[test]
fn read_only_folder_is_unchanged() {
    let versions = Versions::new();
    let bind = "mount --bind \"$OUT\" \"$OUT\"; mount -o remount,ro,bind \"$OUT\"";
    if let Some(output) = mounted(&versions, bind) {
        assert!(state(&versions.sandbox) == versions.emitted[0], "a file was written");
        assert_refused(&versions, output);
        proved("read-only folder: 0 files written");
    }
}

/// Puts something with each of these names into the folder, and asserts that it stops the run and stays there.
#[track_caller]
fn assert_foreign(versions: &Versions, place: impl Fn(&Path)) {
    for name in ["jobs.rs", "mine.rs", ".xtask-mine.tmp"] {
        let path = versions.sandbox.out(name);
        let before = fs::read(&path);
        fs::remove_file(&path).ok();
        place(&path);
        let kind = fs::symlink_metadata(&path).expect("placed").file_type();
        let printed = versions.sandbox.run(&[], 2);
        assert!(printed.contains(&format!("{name} was not written by the generator")), "{printed}");
        assert_eq!(fs::symlink_metadata(&path).expect("still there").file_type(), kind);
        if kind.is_dir() { fs::remove_dir(&path) } else { fs::remove_file(&path) }.expect("removed");
        if let Ok(before) = before {
            fs::write(&path, before).expect("written");
        }
    }
}

#[test]
fn link_is_not_followed() {
    let versions = Versions::new();
    let mine = versions.sandbox.path("mine.rs");
    fs::write(&mine, "pub fn mine() {}").expect("written");
    assert_foreign(&versions, |path| symlink(&mine, path).expect("linked"));
    assert_foreign(&versions, |path| symlink("/no/such/file", path).expect("linked"));
    assert_foreign(&versions, |path| symlink(versions.sandbox.path("spec"), path).expect("linked"));
    assert_eq!(fs::read_to_string(&mine).expect("still there"), "pub fn mine() {}");
    proved("links: 0 followed");
}

#[test]
fn link_to_an_emitted_file_is_not_followed() {
    let versions = Versions::new();
    let (path, target) = (versions.sandbox.out("jobs.rs"), versions.sandbox.path("mine.rs"));
    fs::rename(&path, &target).expect("moved");
    symlink(&target, &path).expect("linked");
    let before = fs::read_to_string(&target).expect("there");
    versions.select(1);
    assert!(versions.sandbox.run(&[], 2).contains("jobs.rs was not written by the generator"));
    assert_eq!(fs::read_to_string(&target).expect("still there"), before);
}

#[test]
fn fifo_and_folder_stop_the_run() {
    let versions = Versions::new();
    assert_foreign(&versions, |path| fs::create_dir(path).expect("made"));
    assert_foreign(&versions, |path| {
        assert!(Command::new("mkfifo").arg(path).status().expect("mkfifo runs").success());
    });
    proved("FIFOs: 0 opened");
}

#[test]
fn fifo_among_the_facts_is_not_opened() {
    let versions = Versions::new();
    let fifo = versions.sandbox.path("spec").join("jobs.facts.json");
    assert!(Command::new("mkfifo").arg(fifo).status().expect("mkfifo runs").success());
    let printed = versions.sandbox.run(&[], 2);
    assert!(printed.contains("jobs.facts.json is not a file"), "{printed}");
}

#[test]
fn runs_at_once_all_succeed() {
    let versions = Versions::new();
    let rounds = size("VH3_KILLS", 10).div_ceil(10);
    for round in 1..=rounds {
        let version = usize::from(round % 2 == 1);
        versions.select(version);
        let mut children = Vec::new();
        for _ in 0..4 {
            let mut command = versions.sandbox.command(&[]);
            command.stdout(Stdio::piped()).stderr(Stdio::piped());
            children.push(command.spawn().expect("the command runs"));
        }
        for child in children {
            ended(child.wait_with_output().expect("ended"), 0);
        }
        assert!(state(&versions.sandbox) == versions.emitted[version], "the runs left another state");
    }
    proved(format_args!("{rounds} rounds of four runs at once: all converged"));
}
