//! Counts of a run under valgrind. They hold on any machine of one kind.

use std::process::{Command, Stdio};

/// The units of work in a short and a long run. The cost of starting cancels out.
const UNITS: [u64; 2] = [10, 30];

/// The cost of one unit of work.
#[derive(Clone, Copy)]
pub(crate) struct Cost {
    pub(crate) instructions: f64,
    pub(crate) allocations: f64,
}

impl Cost {
    /// Divides the cost of a unit that has several parts.
    pub(crate) fn each(self, parts: u64) -> Self {
        let parts = parts as f64;
        Self { instructions: self.instructions / parts, allocations: self.allocations / parts }
    }
}

/// Returns whether valgrind is installed.
pub(crate) fn can_count() -> bool {
    Command::new("valgrind")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Counts one unit of a kind of work of this program.
pub(crate) fn cost(kind: &str, url: &str) -> Cost {
    let callgrind = ["--tool=callgrind", "--callgrind-out-file=/dev/null"];
    let memcheck = ["--tool=memcheck", "--leak-check=no"];
    Cost {
        instructions: per_unit(kind, url, &callgrind, "Collected :"),
        allocations: per_unit(kind, url, &memcheck, "total heap usage:"),
    }
}

fn per_unit(kind: &str, url: &str, tool: &[&str], heading: &str) -> f64 {
    let [few, many] = UNITS.map(|units| counted(kind, units, url, tool, heading));
    (many - few) as f64 / (UNITS[1] - UNITS[0]) as f64
}

/// Runs this program under valgrind and returns the number behind a heading of the report.
fn counted(kind: &str, units: u64, url: &str, tool: &[&str], heading: &str) -> u64 {
    let own = std::env::current_exe().expect("a running program has a file");
    let mut command = Command::new("valgrind");
    command.args(tool).arg(own).args(["--run", kind, &units.to_string(), url]);
    let output = command.output().expect("valgrind is installed");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    let number =
        text.lines().find_map(|line| line.split_once(heading)).expect("valgrind reports its count").1;
    let number = number.split_whitespace().next().unwrap_or_default().replace(',', "");
    number.parse().expect("valgrind writes a number")
}
