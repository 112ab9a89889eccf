//! The program `vh3`: every operation of the API as a subcommand.
//!
//! The subcommands are built from the description of the API while the program starts. Calls go through the client, so
//! retries, limits and doubt are those of the client. No code of a single operation belongs here.

mod arguments;
mod bulk;
mod call;
mod commands;
mod connection;
mod context;
mod dates;
mod doctor;
mod export;
mod failure;
mod json;
mod key;
#[cfg(feature = "keyring")]
mod keyring;
mod output;
mod profile;
mod progress;
mod request;
mod shapes;
mod shell;
mod value;

use clap::Command;
use std::ffi::OsString;
use std::fmt;
use std::io::{Cursor, Read, Write, stdin};
use std::path::PathBuf;
use std::rc::Rc;
use vh3_bigchange::Timestamp;
use vh3_bigchange_description::Api;

pub use failure::Exit;
use failure::Failure;
pub use key::KeyStore;
#[cfg(feature = "keyring")]
pub use keyring::SystemKeyring;

/// The surroundings of the program.
#[derive(Clone, Default)]
pub struct Environment {
    /// The value of `VH3_API_KEY`.
    pub api_key: Option<String>,
    /// The value of `VH3_BASE_URL`.
    pub base_url: Option<String>,
    /// The value of `VH3_ALLOW_HTTP`: `1` permits an `http` address on another machine.
    pub allow_http: Option<String>,
    /// The store of keys, if the program has one.
    pub keys: Option<Rc<dyn KeyStore>>,
    /// The standard input, if it is not that of the process.
    pub input: Option<String>,
    /// The file of settings with the profiles.
    pub config: Option<PathBuf>,
    /// The columns of the terminal, if the output goes to one.
    pub width: Option<usize>,
    /// Whether a person can answer questions.
    pub is_interactive: bool,
    /// Whether messages go to a terminal, so that progress is shown.
    pub shows_progress: bool,
    /// The current time, if it is not that of the clock.
    pub now: Option<Timestamp>,
}

impl Environment {
    /// Returns the standard input.
    fn input(&self) -> Box<dyn Read> {
        match &self.input {
            Some(text) => Box::new(Cursor::new(text.clone())),
            None => Box::new(stdin()),
        }
    }
}

/// All but the API key.
impl fmt::Debug for Environment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.api_key.as_ref().map(|_| "[key]");
        f.debug_struct("Environment")
            .field("api_key", &key)
            .field("config", &self.config)
            .field("width", &self.width)
            .field("is_interactive", &self.is_interactive)
            .field("now", &self.now)
            .finish_non_exhaustive()
    }
}

/// The program: its commands, which are built once and run any number of times.
pub struct Program {
    api: Api,
    root: Command,
}

/// The version alone: the commands fill pages.
impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Program").field("version", &self.root.get_version()).finish_non_exhaustive()
    }
}

impl Program {
    /// Builds the commands from the description of the API.
    ///
    /// # Errors
    ///
    /// An error if the client that the program was built with has another format of the description.
    pub fn new() -> Result<Self, vh3_bigchange_description::Error> {
        let api = Api::read(vh3_bigchange::API_JSON)?;
        let root = commands::root(&api);
        Ok(Self { api, root })
    }

    /// Runs the program with these arguments, the first of which is its name. Data goes to `out`, all else to `err`.
    pub async fn run(
        &mut self,
        arguments: impl IntoIterator<Item = OsString>,
        environment: &Environment,
        out: &mut dyn Write,
        err: &mut dyn Write,
    ) -> Exit {
        let failure = match self.attempt(arguments, environment, out, err).await {
            Ok(()) => return Exit::Success,
            Err(failure) => failure,
        };
        if let Failure::Output(error) = &failure
            && error.kind() == std::io::ErrorKind::BrokenPipe
        {
            return Exit::Success;
        }
        // There is nowhere left to report that stderr cannot be written to.
        drop(failure.report(out, err));
        failure.exit()
    }

    async fn attempt(
        &mut self,
        arguments: impl IntoIterator<Item = OsString>,
        environment: &Environment,
        out: &mut dyn Write,
        err: &mut dyn Write,
    ) -> Result<(), Failure> {
        let matches = self.root.try_get_matches_from_mut(arguments).map_err(Failure::Arguments)?;
        match matches.subcommand() {
            Some(("doctor", in_doctor)) => {
                let client = connection::client(&matches, environment, true)?;
                let now = match environment.now {
                    Some(now) => now.try_into()?,
                    None => jiff::Timestamp::now(),
                };
                let shapes = in_doctor.get_one::<String>("record-shapes").map(String::as_str);
                doctor::run(&self.api, &client, shapes, now, out).await
            }
            Some(("key", in_key)) => key::run(in_key, environment, err),
            Some(("completions", matches)) => shell::completions(&mut self.root, matches, out),
            Some(("man", matches)) => shell::man(self.root.clone(), matches, err),
            _ => {
                let chosen = commands::chosen(&self.api, &matches)?;
                call::run(&self.api, &chosen, environment, out, err).await
            }
        }
    }
}
