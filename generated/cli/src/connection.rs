//! The client that sends calls: key and address.

use crate::Environment;
use crate::failure::Failure;
use crate::profile::{self, Profile};
use clap::ArgMatches;
use std::fs;
use vh3_bigchange::Client;

/// Returns the client of the settings. A call that is only shown needs no key.
pub(crate) fn client(
    matches: &ArgMatches,
    environment: &Environment,
    is_sent: bool,
) -> Result<Client, Failure> {
    let profile = match matches.get_one::<String>("profile") {
        Some(name) => profile::read(environment, name)?,
        None => Profile::default(),
    };
    let key = match key(matches, environment, &profile)? {
        Some(key) => key,
        None if is_sent => {
            return Err(Failure::usage("no API key; set VH3_API_KEY, or name a file with --key-file"));
        }
        None => "not-sent".to_owned(),
    };
    let mut builder = Client::builder().api_key(key);
    let url = matches.get_one::<String>("base-url").or(profile.base_url.as_ref());
    if let Some(url) = url.or(environment.base_url.as_ref()) {
        builder = builder.base_url(url);
    }
    Ok(builder.build()?)
}

/// Returns the key of the arguments, of the profile or of the environment, in this order.
fn key(
    matches: &ArgMatches,
    environment: &Environment,
    profile: &Profile,
) -> Result<Option<String>, Failure> {
    let Some(path) = matches.get_one::<String>("key-file").or(profile.key_file.as_ref()) else {
        return Ok(environment.api_key.clone());
    };
    let text = fs::read_to_string(path)
        .map_err(|error| Failure::usage(format!("--key-file {path}: cannot read the file: {error}")))?;
    let key = text.trim();
    if key.is_empty() || key.contains('\n') {
        let message = format!("--key-file {path}: expected the API key on one line and nothing else");
        return Err(Failure::usage(message));
    }
    Ok(Some(key.to_owned()))
}
