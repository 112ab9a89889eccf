//! The number of functions that a build of the client type-checks.

use crate::budgets::Budgets;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Counts the functions in the MIR of the client: each was type-checked and borrow-checked.
pub(crate) fn compare(budgets: &mut Budgets) {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args([
        "rustc",
        "--quiet",
        "--package",
        "vh3-bigchange",
        "--lib",
        "--no-default-features",
        "--locked",
    ]);
    // A folder of its own: cargo would take the output for that of a check.
    cargo.arg("--target-dir").arg(folder());
    cargo.args(["--profile", "check", "--", "-Zunpretty=mir"]);
    cargo.env("RUSTC_BOOTSTRAP", "vh3_bigchange").current_dir(crate::root()).stderr(Stdio::inherit());
    let output = cargo.output().expect("cargo runs");
    assert!(output.status.success(), "the client does not compile");
    let text = String::from_utf8_lossy(&output.stdout);
    let functions = text.lines().filter(|line| line.starts_with("fn ")).count();
    assert!(functions > 500, "the output of rustc was not understood: {functions} functions");
    let limit = budgets.check("bodies", "functions", functions as f64);
    println!(
        "functions that `cargo check` reads in the client without TLS:\n  {functions} (at most {limit})\n"
    );
}

/// Returns a folder in the target folder of this program.
fn folder() -> PathBuf {
    let own = std::env::current_exe().expect("a running program has a file");
    own.with_file_name("bodies")
}
