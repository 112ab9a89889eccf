//! A program with a limit of its time and of its memory.

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// The limit of the memory, in KiB: a mutant may allocate without an end.
const MEMORY: u32 = 8 * 1024 * 1024;

/// The end of a program.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum End {
    Passed,
    Failed,
    TimedOut,
}

/// Runs tests of a program with variables of the environment.
pub(crate) fn run(
    program: &Path,
    folder: &Path,
    arguments: &[&str],
    variables: &[(&str, &str)],
    limit: Duration,
) -> Result<End, String> {
    let mut command = limited(program);
    command.current_dir(folder).args(arguments).envs(variables.iter().copied());
    command.env("CARGO_MANIFEST_DIR", folder);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command.spawn().map_err(|error| format!("cannot run {}: {error}", program.display()))?;
    let begin = Instant::now();
    let mut pause = Duration::from_millis(1);
    while begin.elapsed() < limit {
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok(End::Passed),
            Ok(Some(_)) => return Ok(End::Failed),
            Ok(None) => thread::sleep(pause),
            Err(error) => return Err(format!("cannot wait for {}: {error}", program.display())),
        }
        pause = (pause * 2).min(Duration::from_millis(20));
    }
    end(&mut child);
    Ok(End::TimedOut)
}

/// Returns the program in a process group of its own, with less memory where the system permits that.
#[cfg(unix)]
fn limited(program: &Path) -> Command {
    use std::os::unix::process::CommandExt;
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("ulimit -v {MEMORY} 2>/dev/null; exec \"$0\" \"$@\"")]).arg(program);
    shell.process_group(0);
    shell
}

#[cfg(not(unix))]
fn limited(program: &Path) -> Command {
    Command::new(program)
}

/// Ends a program, and the programs that it started.
fn end(child: &mut Child) {
    if cfg!(unix) {
        Command::new("kill")
            .args(["-KILL", "--", &format!("-{}", child.id())])
            .stderr(Stdio::null())
            .status()
            .ok();
    }
    child.kill().ok();
    child.wait().ok();
}
