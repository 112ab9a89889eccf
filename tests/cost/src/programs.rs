//! The size of a stripped program.

use crate::budgets::Budgets;
use std::fs;

/// Compares programs that are built with this one: one call, and all of the Jobs page.
pub(crate) fn compare(budgets: &mut Budgets) {
    println!("stripped program without TLS, in MB:");
    for (calls, row) in [("one", "one_call"), ("all", "all_calls")] {
        let [by_hand, generated] = ["by-hand", "generated"].map(|client| size(&format!("{calls}-{client}")));
        let ratio = generated / by_hand;
        let limit = budgets.check("program", row, ratio);
        let (by_hand, generated) = (by_hand / 1e6, generated / 1e6);
        println!(
            "  {calls:<4} by hand {by_hand:.2}, generated {generated:.2}, ratio {ratio:.3} (at most {limit})"
        );
    }
    println!();
}

fn size(name: &str) -> f64 {
    let own = std::env::current_exe().expect("a running program has a file");
    let file = own.with_file_name(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    let found = fs::metadata(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    found.len() as f64
}
