//! Printing that ends the program when its reader closes the pipe, as `head` does.

use crate::Error;
use std::fmt::Arguments;
use std::io::{ErrorKind, Write as _, stdout};

/// Prints to standard output.
pub(crate) fn print(text: Arguments<'_>) {
    if let Err(error) = stdout().write_fmt(text)
        && error.kind() == ErrorKind::BrokenPipe
    {
        std::process::exit(0);
    }
}

/// Prints a text. A closed pipe is no error.
pub(crate) fn say(text: &str) -> Result<(), Error> {
    match stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// Returns a number with its noun.
pub(crate) fn counted(number: usize, noun: &str) -> String {
    format!("{number} {noun}{}", if number == 1 { "" } else { "s" })
}

/// Replaces the macro of the standard library, which panics when the pipe is closed.
macro_rules! print {
    ($($argument:tt)*) => { crate::output::print(format_args!($($argument)*)) };
}

/// Replaces the macro of the standard library, which panics when the pipe is closed.
macro_rules! println {
    () => { crate::output::print(format_args!("\n")) };
    ($($argument:tt)*) => { crate::output::print(format_args!("{}\n", format_args!($($argument)*))) };
}
