//! Failures and exit codes.

use std::io::{self, Write};
use vh3_bigchange::{Error, ErrorKind};

/// The result of the program for the shell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Everything was done.
    Success,
    /// The server refused or failed, or sent something that cannot be read.
    Refused,
    /// The arguments, a file or the settings are wrong. Nothing was sent.
    Usage,
    /// A write may have been applied.
    InDoubt,
    /// The server could not be reached, or did not respond in time.
    NoConnection,
}

impl Exit {
    /// Returns the exit code.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::InDoubt => 3,
            Self::NoConnection => 4,
        }
    }
}

/// The reason for which the program failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// The arguments, or a request for help or the version.
    Arguments(clap::Error),
    /// A mistake of the user, with a message.
    Usage(String),
    /// An error of a call, and a hint.
    Call(Error, Option<String>),
    /// Some of many calls did not succeed.
    Rows(Exit, String),
    /// A response that cannot be read.
    Unreadable(String),
    /// The output cannot be written.
    Output(io::Error),
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error, None)
    }
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::Usage(message.into())
    }

    /// Names the row that a mistake is in.
    pub(crate) fn at_row(self, number: usize) -> Self {
        match self {
            Self::Usage(message) => Self::Usage(format!("row {number}: {message}")),
            Self::Call(error, _) => Self::Usage(format!("row {number}: {error}")),
            other => other,
        }
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Arguments(error) if !error.use_stderr() => Exit::Success,
            Self::Arguments(_) | Self::Usage(_) | Self::Output(_) => Exit::Usage,
            Self::Call(error, _) => of_call(error),
            Self::Unreadable(_) => Exit::Refused,
            Self::Rows(exit, _) => *exit,
        }
    }

    /// Writes the failure. Help and the version, which are no failures, are data.
    pub(crate) fn report(&self, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<()> {
        match self {
            Self::Arguments(error) if !error.use_stderr() => write!(out, "{error}"),
            Self::Arguments(error) => write!(err, "{error}"),
            Self::Usage(message) | Self::Unreadable(message) | Self::Rows(_, message) => {
                writeln!(err, "error: {message}")
            }
            Self::Output(error) => writeln!(err, "error: cannot write the output: {error}"),
            Self::Call(error, hint) => {
                writeln!(err, "error: {error}")?;
                match hint {
                    Some(hint) => writeln!(err, "{hint}"),
                    None => Ok(()),
                }
            }
        }
    }
}

fn of_call(error: &Error) -> Exit {
    if error.is_in_doubt() {
        return Exit::InDoubt;
    }
    match error.kind() {
        ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Transport => Exit::NoConnection,
        ErrorKind::InvalidKey
        | ErrorKind::InvalidUrl
        | ErrorKind::InvalidValue
        | ErrorKind::InvalidRequest
        | ErrorKind::Build => Exit::Usage,
        _ => Exit::Refused,
    }
}
