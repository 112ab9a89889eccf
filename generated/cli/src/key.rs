//! The API key: found, stored and deleted. It is never an argument and never printed.

use crate::failure::Failure;
use crate::profile::Profile;
use crate::{Environment, profile};
use clap::{Arg, ArgMatches, Command};
use std::fs;
use std::io::Write;
use vh3_bigchange::Client;

/// The name of the stored key that no profile is for.
const DEFAULT: &str = "default";

/// The argument that must not be there.
const TYPED: &str = "typed";

const NO_STORE: &str = "this `vh3` was built without the system keyring; install it with \
    `cargo install --path generated/cli --features keyring`, or use VH3_API_KEY or --key-file";

/// A store of keys by name, such as the keyring of the operating system. Its errors are explained in words.
pub trait KeyStore: std::fmt::Debug {
    /// Returns the key of this name, if there is one.
    ///
    /// # Errors
    ///
    /// When the store cannot be read.
    fn get(&self, name: &str) -> Result<Option<String>, String>;

    /// Stores a key in the place of one with the same name.
    ///
    /// # Errors
    ///
    /// When the store cannot be written.
    fn set(&self, name: &str, key: &str) -> Result<(), String>;

    /// Deletes the key of this name, and returns whether there was one.
    ///
    /// # Errors
    ///
    /// When the store cannot be written.
    fn delete(&self, name: &str) -> Result<bool, String>;
}

/// Returns the command `key`.
pub(crate) fn command() -> Command {
    let set = Command::new("set").about("Stores the API key in the system keyring").long_about(
        "Stores the API key in the system keyring: of the profile with --profile, else of calls without a profile. The key \
         is read from a prompt, or from the first line of standard input. It is never an argument, since other users of the \
         machine can see arguments.",
    );
    // A key that is typed here in spite of that is read, so that no error repeats it.
    let set = set.arg(Arg::new(TYPED).hide(true).num_args(0..).allow_hyphen_values(true));
    let delete = Command::new("delete").about("Deletes the API key from the system keyring");
    Command::new("key")
        .about("Stores the API key in the system keyring, or deletes it")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommands([set, delete])
}

/// Runs the command `key`.
pub(crate) fn run(
    matches: &ArgMatches,
    environment: &Environment,
    err: &mut dyn Write,
) -> Result<(), Failure> {
    let profile = matches.get_one::<String>("profile").map(String::as_str);
    if let Some(name) = profile {
        profile::read(environment, name)?;
    }
    let name = profile.unwrap_or(DEFAULT);
    if let Some(("set", in_set)) = matches.subcommand()
        && in_set.contains_id(TYPED)
    {
        let message = "the key is never an argument, since others can see it there; replace it if they may have, then run \
            `vh3 key set` and type it at the prompt";
        return Err(Failure::usage(message));
    }
    let Some(store) = &environment.keys else { return Err(Failure::usage(NO_STORE)) };
    if matches.subcommand_name() == Some("delete") {
        let done = match store.delete(name).map_err(unusable)? {
            true => "deleted the key",
            false => "there is no key",
        };
        return Ok(writeln!(err, "{done} `{name}` in the system keyring")?);
    }
    let key = one_line(&typed(environment, err)?, "standard input")?;
    // A key that cannot be sent is refused now.
    Client::builder().api_key(&key).build()?;
    store.set(name, &key).map_err(unusable)?;
    Ok(writeln!(err, "stored the key `{name}` in the system keyring")?)
}

/// Returns the key of the arguments, of the profile or of the environment, the nearest first: a file that is named, the stored
/// key of a profile that is named, `VH3_API_KEY`, the stored key of no profile.
pub(crate) fn find(
    matches: &ArgMatches,
    environment: &Environment,
    profile: &Profile,
) -> Result<Option<String>, Failure> {
    if let Some(path) = matches.get_one::<String>("key-file").or(profile.key_file.as_ref()) {
        let text = fs::read_to_string(path)
            .map_err(|error| Failure::usage(format!("--key-file {path}: cannot read the file: {error}")))?;
        return one_line(&text, &format!("--key-file {path}")).map(Some);
    }
    let named = matches.get_one::<String>("profile");
    if let (Some(name), Some(store)) = (named, &environment.keys)
        && let Ok(Some(key)) = store.get(name)
    {
        return Ok(Some(key));
    }
    if environment.api_key.is_some() {
        return Ok(environment.api_key.clone());
    }
    match (named, &environment.keys) {
        (None, Some(store)) => store.get(DEFAULT).map_err(unusable),
        _ => Ok(None),
    }
}

fn unusable(reason: String) -> Failure {
    Failure::usage(format!(
        "the system keyring cannot be used: {reason}; VH3_API_KEY and --key-file need none"
    ))
}

/// Returns the only line of a text.
fn one_line(text: &str, at: &str) -> Result<String, Failure> {
    let key = text.trim();
    if key.is_empty() || key.contains('\n') {
        return Err(Failure::usage(format!("{at}: expected the API key on one line and nothing else")));
    }
    Ok(key.to_owned())
}

/// Returns the text of a person at a prompt, or of standard input.
fn typed(environment: &Environment, err: &mut dyn Write) -> Result<String, Failure> {
    if environment.is_interactive {
        write!(err, "API key (not shown): ")?;
        err.flush()?;
        return hidden();
    }
    let mut text = String::new();
    environment.input().read_to_string(&mut text)?;
    Ok(text)
}

/// Reads a line that the terminal does not show.
#[cfg(feature = "keyring")]
fn hidden() -> Result<String, Failure> {
    Ok(rpassword::read_password()?)
}

/// Without a keyring there is nothing to type a key for.
#[cfg(not(feature = "keyring"))]
fn hidden() -> Result<String, Failure> {
    Err(Failure::usage(NO_STORE))
}
