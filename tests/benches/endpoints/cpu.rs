//! The cost of a run.

use crate::folders::fresh;
use cpu_time::ProcessTime;
use std::fs::{self, File};
use std::path::Path;
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

/// Runs a command of another project, and returns the end of what it printed if it fails.
pub(crate) fn attempt(command: &mut Command, log: &Path) -> Result<Cost, String> {
    let file = File::create(log).map_err(|error| format!("{}: {error}", log.display()))?;
    let child = command.stdout(Stdio::null()).stderr(file).spawn();
    let ended = child.and_then(|child| child.wait4());
    let ended = ended.map_err(|error| format!("{}: {error}", command.get_program().display()))?;
    if !ended.status.success() {
        let text = fs::read_to_string(log).unwrap_or_default();
        let last = text.lines().rfind(|line| !line.trim().is_empty()).unwrap_or_default();
        return Err(format!("{}: {last}", ended.status));
    }
    Ok(Cost { cpu: ended.rusage.utime + ended.rusage.stime, peak: ended.rusage.maxrss })
}

/// A count by valgrind. It holds on any machine of one kind.
#[derive(Clone, Copy)]
pub(crate) enum Count {
    Instructions,
    Allocations,
}

/// Counts in a command and its children, which must succeed. The reports are written to a folder.
pub(crate) fn count(count: Count, command: &Command, dir: &Path) -> u64 {
    let (tool, heading) = match count {
        Count::Instructions => (["--tool=callgrind", "--callgrind-out-file=/dev/null"], "Collected :"),
        Count::Allocations => (["--tool=memcheck", "--leak-check=no"], "total heap usage:"),
    };
    fresh(dir);
    let mut counted = Command::new("valgrind");
    counted.args(tool).arg("--trace-children=yes").arg(format!("--log-file={}/%p", dir.display()));
    measure(counted.arg(command.get_program()).args(command.get_args()));
    let mut sum = 0;
    for file in fs::read_dir(dir).expect("the folder is ours") {
        let text = fs::read_to_string(file.expect("the folder is ours").path()).expect("a report is text");
        if let Some((_, number)) = text.split_once(heading) {
            let number = number.split_whitespace().next().unwrap_or_default().replace(',', "");
            sum += number.parse::<u64>().expect("valgrind writes a number");
        }
    }
    sum
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
