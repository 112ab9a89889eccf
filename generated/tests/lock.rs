//! Verifies the emitted files with `src/api/vh3-bigchange.lock`. It needs only the files of the crate, so it finds a patched or
//! incomplete copy.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const LOCK: &str = "vh3-bigchange.lock";
const HINT: &str = "this copy differs from the release; compare it with the release, or use the release";

/// Returns the emitted files and the lock.
fn present() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api");
    let entries = fs::read_dir(folder).expect("the emitted files are there");
    let paths = entries.map(|entry| entry.expect("the folder can be listed").path());
    paths.map(|path| (name(&path), read(&path))).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// Returns the text of a file, with `\n` line ends. A file that is not text is empty.
fn read(path: &PathBuf) -> String {
    fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n")
}

/// Returns the checksum in the header of a file, and the checksum of its body.
fn checksums(text: &str) -> Option<(&str, String)> {
    let (header, body) = text.split_once("\n\n")?;
    let (_, carried) = header.rsplit_once(' ')?;
    // In a JSON file, it is in a string.
    Some((carried.trim_end_matches("\","), checksum(body)))
}

/// Returns the FNV-1a hash, 64 bits.
fn checksum(text: &str) -> String {
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }
    format!("{sum:016x}")
}

/// Returns the entries of this kind in the lock: names and checksums.
fn listed<'l>(lock: &'l str, kind: &str) -> BTreeMap<&'l str, &'l str> {
    let mut entries = BTreeMap::new();
    for line in lock.lines() {
        let words: Vec<_> = line.split_whitespace().collect();
        match words.as_slice() {
            [found, checksum, name, ..] if *found == kind => entries.insert(*name, *checksum),
            _ => None,
        };
    }
    entries
}

#[test]
fn emitted_files_match_the_lock() {
    let present = present();
    for (name, text) in &present {
        let Some((carried, computed)) = checksums(text) else {
            panic!("src/api/{name} has no header, so it was not emitted; {HINT}");
        };
        assert_eq!(carried, computed, "src/api/{name} was edited; {HINT}");
    }
    let lock = present.get(LOCK).expect("the lock is there");
    let files = listed(lock, "file");
    let carried = present.iter().filter(|(name, _)| name.as_str() != LOCK);
    let carried: BTreeMap<_, _> = carried
        .map(|(name, text)| (name.as_str(), checksums(text).map(|(carried, _)| carried).unwrap_or_default()))
        .collect();
    assert_eq!(carried, files, "src/api/ differs from the list in {LOCK}; {HINT}");
}

#[test]
fn lock_lists_the_spec_and_the_output() {
    let present = present();
    let lock = present.get(LOCK).expect("the lock is there");
    let spec = listed(lock, "spec");
    assert!(spec.contains_key("api.yaml") && spec.len() > 1, "{spec:?}");
    let files: String =
        lock.lines().filter(|line| line.starts_with("file ")).map(|line| format!("{line}\n")).collect();
    assert_eq!(
        listed(lock, "output"),
        [("*", checksum(&files).as_str())].into(),
        "the checksum of the whole output"
    );
}
