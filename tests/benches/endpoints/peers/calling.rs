//! The cost of one `jobs/list` with a response of 2 KB, decoded as a `Value`.

use super::building;
use super::packages::Package;
use crate::cpu::{self, Count};
use crate::responder::Responder;
use std::path::Path;
use std::process::Command;

/// The calls of a short and a long run. The cost of starting cancels out.
const CALLS: [u32; 2] = [10, 30];

/// Counts a call of each client that has programs, and prints a table.
pub(crate) fn compare(packages: &[Package], dir: &Path) {
    println!("  client          k instructions   allocations");
    let responder = Responder::start();
    for package in packages {
        if package.has_programs() {
            let program = building::program(package, "list", dir);
            let instructions = for_each_call(Count::Instructions, &program, responder.url(), package);
            let allocations = for_each_call(Count::Allocations, &program, responder.url(), package);
            println!("  {:13} {:16.0} {allocations:13.1}", package.author.name(), instructions / 1e3);
        }
    }
}

fn for_each_call(kind: Count, program: &Path, url: &str, package: &Package) -> f64 {
    let [few, many] = CALLS.map(|calls| {
        let mut command = Command::new(program);
        cpu::count(kind, command.arg(calls.to_string()).arg(url), &package.dir.join("counts"))
    });
    (many - few) as f64 / f64::from(CALLS[1] - CALLS[0])
}
