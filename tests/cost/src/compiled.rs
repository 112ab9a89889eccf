//! The code that a program compiles by itself on each build, beside what the client has compiled for it.

use crate::budgets::Budgets;
use std::fs;
use std::process::{Command, Stdio};

/// Compares two programs with the calls of the Jobs page by the code that rustc hands to LLVM.
pub(crate) fn compare(budgets: &mut Budgets) {
    let [by_hand, generated] = ["all-by-hand", "all-generated"].map(lines);
    let ratio = generated / by_hand;
    let limit = budgets.check("program", "all_calls_compiled", ratio);
    println!("code of a program with 25 calls, in lines of LLVM IR before optimization:");
    println!(
        "  by hand, its client included, {by_hand}, generated {generated}, ratio {ratio:.2} (at most {limit})\n"
    );
}

/// Returns the number of lines of LLVM IR in the functions of a program.
fn lines(program: &str) -> f64 {
    let own = std::env::current_exe().expect("a running program has a file");
    let file = own.with_file_name(format!("{program}.ll"));
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["rustc", "--quiet", "--locked", "--profile", "cost", "--package", "cost", "--bin", program]);
    cargo.args(["--", "-Ccodegen-units=1", "-Cno-prepopulate-passes"]);
    cargo.arg(format!("--emit=llvm-ir={}", file.display()));
    let status = cargo.current_dir(crate::root()).stderr(Stdio::inherit()).status().expect("cargo runs");
    assert!(status.success(), "{program} does not compile");
    let text = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let mut count = 0;
    let mut is_inside = false;
    for line in text.lines() {
        is_inside |= line.starts_with("define ");
        count += u32::from(is_inside);
        is_inside &= line != "}";
    }
    assert!(count > 1000, "the output of rustc was not understood: {count} lines");
    f64::from(count)
}
