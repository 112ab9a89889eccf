//! Campaigns: tests at a size that `cargo xtask prove` sets, and the figures that they print for it.

use std::fmt::Display;

/// Returns the size of a campaign, from a variable of the environment.
///
/// # Panics
///
/// When the variable is not a number.
pub fn size(variable: &str, quick: u64) -> u64 {
    let Ok(size) = std::env::var(variable) else { return quick };
    size.parse().unwrap_or_else(|error| panic!("{variable}={size}: {error}; set a number"))
}

/// Prints a figure for the results.
pub fn proved(figure: impl Display) {
    println!("proved: {figure}");
}

/// Prints a goal that was missed, with the reason.
pub fn missed(reason: impl Display) {
    println!("missed: {reason}");
}
