//! The emitted files are those that the generator made, as `src/api/vh3-bigchange.lock` lists them. Needs nothing but the
//! files of the crate: where a copy was patched or is not complete, this shows it.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

const LOCK: &str = "vh3-bigchange.lock";
const HINT: &str = "this copy is not what was released: compare it with the release, or use that";

/// The emitted files and the lock.
fn present() -> BTreeMap<String, String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/api");
    let entries = fs::read_dir(folder).expect("the emitted files are there");
    let paths = entries.map(|entry| entry.expect("the folder can be listed").path());
    paths.map(|path| (name(&path), read(&path))).collect()
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The text of a file, with the line endings of the generator. What is no text is nothing that was emitted.
fn read(path: &PathBuf) -> String {
    fs::read_to_string(path).unwrap_or_default().replace("\r\n", "\n")
}

/// The checksum that a file carries, and that of what follows it.
fn checksums(text: &str) -> Option<(&str, String)> {
    let (header, body) = text.split_once("\n\n")?;
    let (_, carried) = header.rsplit_once(' ')?;
    // A JSON file carries it in a string.
    Some((carried.trim_end_matches("\","), checksum(body)))
}

/// FNV-1a of 64 bits.
fn checksum(text: &str) -> String {
    let step = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
}

/// The lines of the lock of this kind: what they are of, and the checksum.
fn listed<'l>(lock: &'l str, kind: &str) -> BTreeMap<&'l str, &'l str> {
    let lines = lock.lines().filter(|line| line.split_whitespace().next() == Some(kind));
    let entry = |line: &'l str| {
        let mut words = line.split_whitespace().skip(1);
        let checksum = words.next()?;
        Some((words.next()?, checksum))
    };
    lines.filter_map(entry).collect()
}

#[test]
fn every_emitted_file_is_as_it_was_made() {
    let present = present();
    for (name, text) in &present {
        let Some((carried, computed)) = checksums(text) else {
            panic!("src/api/{name} is not of this crate: it has no header; {HINT}");
        };
        assert_eq!(carried, computed, "src/api/{name} was changed; {HINT}");
    }
    let lock = present.get(LOCK).expect("the lock is there");
    let files = listed(lock, "file");
    let carried = present.iter().filter(|(name, _)| name.as_str() != LOCK);
    let carried: BTreeMap<_, _> = carried
        .map(|(name, text)| (name.as_str(), checksums(text).map(|(carried, _)| carried).unwrap_or_default()))
        .collect();
    assert_eq!(carried, files, "src/api/ is not what {LOCK} lists; {HINT}");
}

#[test]
fn the_lock_tells_what_the_files_were_made_from() {
    let present = present();
    let lock = present.get(LOCK).expect("the lock is there");
    let spec = listed(lock, "spec");
    assert!(spec.contains_key("api.yaml") && spec.len() > 1, "{spec:?}");
    let files: String =
        lock.lines().filter(|line| line.starts_with("file ")).map(|line| format!("{line}\n")).collect();
    assert_eq!(listed(lock, "output"), [("*", checksum(&files).as_str())].into(), "the output as a whole");
}
