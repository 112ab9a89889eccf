//! The size of a stripped program that makes one call.

use crate::budgets::Budgets;
use std::fs;

/// Compares two programs that are built with this one.
pub(crate) fn compare(budgets: &mut Budgets) {
    let [by_hand, generated] = ["one-by-hand", "one-generated"].map(size);
    let ratio = generated / by_hand;
    let limit = budgets.check("program", "one_call", ratio);
    println!("stripped program with one call, without TLS, in MB:");
    println!(
        "  by hand {:.2}, generated {:.2}, ratio {ratio:.3} (at most {limit})\n",
        by_hand / 1e6,
        generated / 1e6
    );
}

fn size(name: &str) -> f64 {
    let own = std::env::current_exe().expect("a running program has a file");
    let file = own.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let found = fs::metadata(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    found.len() as f64
}
