//! Every target on its corpus, on inputs made from it, and on large inputs.

use cpu_time::ThreadTime;
use fuzz::mutate::{Random, mutate};
use fuzz::{TARGETS, Target};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;
use support::campaign::{missed, proved, size};

/// The most time for one input of at most 16 KiB.
const HANG: Duration = Duration::from_secs(10);

/// Runs a target, and names the input if it panics or takes too long.
#[track_caller]
fn run(target: &Target, input: &[u8]) -> Duration {
    let begin = ThreadTime::now();
    let result = catch_unwind(AssertUnwindSafe(|| (target.run)(input)));
    let time = begin.elapsed();
    let shown = String::from_utf8_lossy(input);
    assert!(result.is_ok(), "{} fails for {input:?}, which is\n{shown}", target.name);
    assert!(time < HANG, "{} takes {time:?} for\n{shown}", target.name);
    time
}

/// Runs a target on its corpus, and on this many inputs that are made from it. `VH3_FUZZ_SECONDS` ends it after this CPU time,
/// and `VH3_FUZZ_SEED` selects other inputs.
fn check(name: &str, quick: u64) {
    let target = TARGETS.iter().find(|target| target.name == name).expect("a target");
    let corpus = target.corpus();
    assert!(!corpus.is_empty(), "{name} has no corpus");
    for input in &corpus {
        run(target, input);
    }
    let count = size("VH3_FUZZ", quick);
    let mut random = Random::new(size("VH3_FUZZ_SEED", 7));
    for _ in 0..count.min(1000) {
        run(target, &mutate(&corpus, target.words, &mut random));
    }
    let (before, begin) = (resident(), ThreadTime::now());
    let limit = Duration::from_secs(size("VH3_FUZZ_SECONDS", u64::MAX));
    let mut done = count.min(1000);
    while done < count && begin.elapsed() < limit {
        run(target, &mutate(&corpus, target.words, &mut random));
        done += 1;
    }
    let growth = resident().saturating_sub(before);
    assert!(growth < 64 * 1024, "{name}: memory grew by {growth} KiB");
    proved(format_args!(
        "{name}: {done} executions, 0 panics, 0 hangs, memory within {} MiB",
        growth.div_ceil(1024)
    ));
    if done < count {
        missed(format_args!("{name} ran {done} times in {} seconds, not {count} times", limit.as_secs()));
    }
}

/// Returns the memory of this process in KiB, or 0 if the system does not report it.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    for line in status.lines() {
        if let Some(size) = line.strip_prefix("VmRSS:") {
            return size.trim().trim_end_matches(" kB").parse().unwrap_or_default();
        }
    }
    0
}

#[test]
fn spec_text_is_a_spec_or_a_report() {
    check("spec-text", 300);
}

#[test]
fn edited_spec_is_rust_or_a_report() {
    check("spec-model", 150);
}

#[test]
fn page_is_read_or_refused() {
    check("page", 300);
}

#[test]
fn curl_command_is_read_or_refused() {
    check("curl", 300);
}

#[test]
fn response_is_decoded_or_an_error() {
    check("response", 500);
}

#[test]
fn error_body_is_shown_without_key() {
    check("error-body", 1000);
}

#[test]
fn retry_after_is_read_or_unreadable() {
    check("retry-after", 1000);
}

#[test]
fn url_and_key_are_accepted_or_refused() {
    check("url-and-key", 500);
}

#[test]
fn times_read_as_they_are_written() {
    check("time", 20_000);
}

#[test]
fn cursor_reads_as_it_is_stored() {
    check("cursor", 5000);
}

#[test]
fn arguments_end_in_an_exit_code() {
    check("cli", 20);
}

/// The quick form has a small input, since a debug build is slow.
fn large() -> usize {
    if size("VH3_FUZZ", 0) > 0 { 1 << 20 } else { 1 << 16 }
}

#[test]
fn time_is_linear_in_the_size() {
    let mut slow = Vec::new();
    for target in TARGETS {
        let mut seed: Vec<u8> = target.corpus().concat();
        seed.push(b'\n');
        let (small, large) = (repeated(&seed, large() / 8), repeated(&seed, large()));
        run(target, &small);
        let before = run(target, &small).max(Duration::from_millis(5));
        let after = run(target, &large);
        if after > before * 8 * 4 {
            slow.push(format!("{}: {after:?} after {before:?} for an eighth", target.name));
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
    proved(format_args!("time is linear up to {} KiB", large() / 1024));
}

fn repeated(seed: &[u8], size: usize) -> Vec<u8> {
    seed.iter().copied().cycle().take(size).collect()
}
