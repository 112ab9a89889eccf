//! What a run costs.

use cpu_time::ProcessTime;
use std::process::{Command, Stdio};
use std::time::Duration;
use wait4::Wait4;

/// The cost of a process, with all that it started and waited for.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) cpu: Duration,
    /// The most memory that it held at one moment, in bytes.
    pub(crate) peak: u64,
}

/// Runs a command, which has to succeed.
pub(crate) fn of(command: &mut Command) -> Cost {
    let child = command.stdout(Stdio::null()).spawn().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let ended = child.wait4().unwrap_or_else(|error| panic!("{command:?}: {error}"));
    assert!(ended.status.success(), "{command:?}: {}", ended.status);
    Cost { cpu: ended.rusage.utime + ended.rusage.stime, peak: ended.rusage.maxrss }
}

/// The CPU time of work within this process: the least of several runs, since others only ever add to it.
pub(crate) fn least<T>(runs: usize, mut work: impl FnMut() -> T) -> Duration {
    let timed = |_| {
        let start = ProcessTime::now();
        let made = work();
        let cpu = start.elapsed();
        drop(made);
        cpu
    };
    (0..runs).map(timed).min().unwrap_or_default()
}

pub(crate) fn ms(cpu: Duration) -> f64 {
    cpu.as_secs_f64() * 1e3
}
