//! `cargo run --profile cost -p cost`: counts the cost of the client, beside a client written by hand.
//!
//! It prints instructions, allocations, bytes and bodies, and fails if one exceeds its limit in `tests/benches/budgets.toml`.
//! It measures no time. Instructions and allocations need valgrind; the server is another process and is not counted.

mod bodies;
// By its path, since `support` builds the generator too.
#[allow(unreachable_pub, reason = "other packages use it")]
#[path = "../../support/src/budgets.rs"]
mod budgets;
#[allow(dead_code, unreachable_pub, reason = "it is a whole client, of which one call is made here")]
#[path = "../../benches/by_hand/mod.rs"]
mod by_hand;
mod calls;
mod compiled;
mod count;
mod jobs;
mod lists;
mod programs;
mod responder;

use budgets::Budgets;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => return compare(),
        ["--serve"] => responder::serve(),
        ["--run", kind, units, url] => run(kind, units.parse().expect("a number"), url),
        _ => println!("cargo run --profile cost -p cost; there are no options"),
    }
    ExitCode::SUCCESS
}

/// Returns the root of the workspace.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Does some units of a kind of work, to be counted.
fn run(kind: &str, units: u64, url: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    match kind.split_once('-') {
        Some(("call", kind)) => runtime.block_on(calls::run(kind, units, url)),
        Some(("list", kind)) => runtime.block_on(lists::run(kind, units, url)),
        _ => panic!("{kind} is no work"),
    }
}

fn compare() -> ExitCode {
    let mut budgets = Budgets::read();
    programs::compare(&mut budgets);
    compiled::compare(&mut budgets);
    bodies::compare(&mut budgets);
    if count::can_count() {
        let responder = responder::Responder::start();
        calls::compare(responder.url(), &mut budgets);
        lists::compare(responder.url(), &mut budgets);
    } else if std::env::var_os("CI").is_some() {
        eprintln!("valgrind is missing: it counts instructions and allocations\nfix: install it");
        return ExitCode::FAILURE;
    } else {
        println!("SKIPPED: instructions and allocations, since valgrind is not installed");
    }
    match budgets.result() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
