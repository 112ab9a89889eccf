//! The cost of a run.

use cpu_time::ProcessTime;
use std::process::{Command, Stdio};
use std::time::Duration;
use wait4::Wait4;

/// The cost of a process and its children.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) cpu: Duration,
    /// The peak memory in bytes.
    pub(crate) peak: u64,
}

/// Runs a command, which must succeed, and measures it.
pub(crate) fn measure(command: &mut Command) -> Cost {
    let child = command.stdout(Stdio::null()).spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let ended = child.wait4().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(ended.status.success(), "{command:?}: {}", ended.status);
    Cost { cpu: ended.rusage.utime + ended.rusage.stime, peak: ended.rusage.maxrss }
}

/// Measures work within this process: the least of several runs, since other processes only add time.
pub(crate) fn least<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let mut least = Duration::MAX;
    for _ in 0..runs {
        let start = ProcessTime::now();
        let result = work();
        least = least.min(start.elapsed());
        drop(result);
    }
    least
}

pub(crate) fn ms(cpu: Duration) -> f64 {
    cpu.as_secs_f64() * 1e3
}
