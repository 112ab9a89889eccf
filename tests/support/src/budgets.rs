//! Limits of counted figures, from `tests/benches/budgets.toml`.

use std::fs;
use toml::{Table, Value};

/// The file of the limits.
const FILE: &str = "tests/benches/budgets.toml";

/// The limits, and the figures that exceed them.
pub struct Budgets {
    limits: Table,
    exceeded: Vec<String>,
}

impl Budgets {
    /// Reads the limits.
    pub fn read() -> Self {
        let text =
            fs::read_to_string(crate::root().join(FILE)).unwrap_or_else(|error| panic!("{FILE}: {error}"));
        let limits = text.parse().unwrap_or_else(|error| panic!("{FILE}: {error}"));
        Self { limits, exceeded: Vec::new() }
    }

    /// Compares a figure with its limit, and returns the limit. A figure without a limit is an error.
    pub fn check(&mut self, section: &str, row: &str, measured: f64) -> f64 {
        let limit = self.limits.get(section).and_then(|section| section.get(row));
        let limit = match limit {
            Some(Value::Integer(limit)) => *limit as f64,
            Some(Value::Float(limit)) => *limit,
            _ => panic!("{FILE} has no number `{row}` in [{section}]; add it"),
        };
        let measured = (measured * 1e3).round() / 1e3;
        if measured > limit {
            self.exceeded.push(format!("[{section}] {row}: {measured} was measured, the budget is {limit}"));
        }
        limit
    }

    /// Returns the exceeded limits as one message.
    ///
    /// # Errors
    ///
    /// If a figure exceeds its limit.
    pub fn result(self) -> Result<(), String> {
        if self.exceeded.is_empty() {
            return Ok(());
        }
        let rows = self.exceeded.join("\n  ");
        Err(format!(
            "over budget:\n  {rows}\nfix: make it cheaper, or raise the number in {FILE} and say why in the commit"
        ))
    }
}
