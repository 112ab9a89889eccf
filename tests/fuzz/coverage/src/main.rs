//! One target under libFuzzer. `VH3_TARGET` selects it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::sync::LazyLock;

static RUN: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    let name = std::env::var("VH3_TARGET").expect("VH3_TARGET is the name of a target");
    fuzz::TARGETS.iter().find(|target| target.name == name).expect("a known target").run
});

fuzz_target!(|input: &[u8]| (*RUN)(input));
