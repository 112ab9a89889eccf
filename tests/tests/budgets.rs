//! Compares the emitted lines with `tests/benches/budgets.toml`. `tree` counts the crates; `cargo run --profile cost -p cost`
//! counts the rest, which needs optimized programs.

use support::budgets::Budgets;
use tests::{rust_files, spec};

#[test]
fn emitted_lines_are_within_budget() {
    let api = codegen::parse(&spec()).unwrap_or_else(|report| panic!("{report}"));
    let endpoints: usize = api.groups.iter().map(|group| group.operations.len()).sum();
    let (mut lines, mut code) = (0, 0);
    for (_, text) in rust_files("generated/src/api") {
        for line in text.lines() {
            lines += 1;
            code += usize::from(is_code(line));
        }
    }
    let mut budgets = Budgets::read();
    budgets.check("emitted", "lines", per(lines, endpoints));
    budgets.check("emitted", "code", per(code, endpoints));
    budgets.result().unwrap_or_else(|message| panic!("{message}"));
}

fn is_code(line: &str) -> bool {
    let line = line.trim_start();
    !line.is_empty() && !line.starts_with("//")
}

/// Returns a quotient, rounded to one digit.
fn per(lines: usize, endpoints: usize) -> f64 {
    (lines as f64 / endpoints as f64 * 10.0).round() / 10.0
}

#[test]
fn exceeded_budget_names_row_and_figures() {
    let mut budgets = Budgets::read();
    let limit = budgets.check("crates", "rustls", 1e6);
    let message = budgets.result().expect_err("a million crates are too many");
    for part in ["[crates] rustls", "1000000 was measured", &format!("the budget is {limit}"), "budgets.toml"]
    {
        assert!(message.contains(part), "{message}");
    }
}
