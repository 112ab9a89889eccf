//! `cargo bench -p tests --bench call`: the cost of one call, beside the same call written by hand.
//!
//! Valgrind counts instructions and allocations, so the figures hold on any machine of one kind. Another process responds over
//! loopback and is not counted.

#[allow(dead_code, unreachable_pub, reason = "it is a whole client, of which one call is made here")]
#[path = "../by_hand/mod.rs"]
mod by_hand;
mod calls;
mod responder;

use std::process::{Command, Stdio};

/// The number of calls in a short and a long run. The cost of starting cancels out.
const CALLS: [u64; 2] = [50, 250];

fn main() {
    // Cargo itself adds `--bench`.
    let arguments: Vec<String> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] => compare(),
        ["--serve"] => responder::serve(),
        ["--run", kind, times, url] => calls::run(kind, times.parse().expect("a number"), url),
        _ => println!("cargo bench -p tests --bench call; there are no options"),
    }
}

fn compare() {
    if Command::new("valgrind").arg("--version").stdout(Stdio::null()).status().is_err() {
        return println!("valgrind counts the instructions and allocations: install it and run this again");
    }
    println!(
        "One `jobs/list` with a response of 2 KB, without TLS, over an open connection: instructions and allocations of\n\
         the generated client, beside the same call written by hand (tests/benches/by_hand).\n\
         bytes: the raw response body; the generated client verifies that it is JSON. typed: into a type that derives\n\
         serde. value: into a `serde_json::Value`.\n"
    );
    let responder = responder::Responder::start();
    println!(
        "  response instructions: by hand   generated   ratio   allocations: by hand   generated   more"
    );
    for answer in ["bytes", "typed", "value"] {
        let [by_hand, generated] =
            ["by-hand", "generated"].map(|client| cost(&format!("{client}-{answer}"), responder.url()));
        println!(
            "  {answer:6} {:24} {:11} {:7.2} {:22} {:11} {:6}",
            by_hand.instructions,
            generated.instructions,
            generated.instructions as f64 / by_hand.instructions as f64,
            by_hand.allocations,
            generated.allocations,
            generated.allocations as i64 - by_hand.allocations as i64,
        );
    }
}

/// The cost of one call.
struct Cost {
    instructions: u64,
    allocations: u64,
}

fn cost(kind: &str, url: &str) -> Cost {
    Cost {
        instructions: per_call(
            kind,
            url,
            &["--tool=callgrind", "--callgrind-out-file=/dev/null"],
            "Collected :",
        ),
        allocations: per_call(kind, url, &["--tool=memcheck", "--leak-check=no"], "total heap usage:"),
    }
}

fn per_call(kind: &str, url: &str, tool: &[&str], heading: &str) -> u64 {
    let [few, many] = CALLS.map(|times| counted(kind, times, url, tool, heading));
    (many - few) / (CALLS[1] - CALLS[0])
}

/// Runs calls under valgrind and returns the number behind a heading of its report.
fn counted(kind: &str, times: u64, url: &str, tool: &[&str], heading: &str) -> u64 {
    let own = std::env::current_exe().expect("a running program has a file");
    let mut command = Command::new("valgrind");
    command.args(tool).arg(own).args(["--run", kind, &times.to_string(), url]);
    let output = command.output().expect("valgrind was there a moment ago");
    let text = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{text}");
    let number = text.lines().find_map(|line| line.split_once(heading)).expect("valgrind tells its count").1;
    let number = number.split_whitespace().next().unwrap_or_default().replace(',', "");
    number.parse().expect("valgrind writes a number")
}
