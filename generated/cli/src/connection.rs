//! The client that sends calls: key and address.

use crate::Environment;
use crate::failure::Failure;
use crate::key;
use crate::profile::{self, Profile};
use clap::ArgMatches;
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
    let key = match key::find(matches, environment, &profile)? {
        Some(key) => key,
        None if is_sent => {
            let message =
                "no API key; set VH3_API_KEY, name a file with --key-file, or store the key: vh3 key set";
            return Err(Failure::usage(message));
        }
        None => "not-sent".to_owned(),
    };
    let mut builder = Client::builder().api_key(key);
    let url = matches.get_one::<String>("base-url").or(profile.base_url.as_ref());
    if let Some(url) = url.or(environment.base_url.as_ref()) {
        builder = builder.base_url(url);
    }
    if allows_http(environment)? {
        builder = builder.allow_http();
    }
    Ok(builder.build()?)
}

/// Returns whether the address may be `http` on another machine.
fn allows_http(environment: &Environment) -> Result<bool, Failure> {
    match environment.allow_http.as_deref() {
        None | Some("0") => Ok(false),
        Some("1") => Ok(true),
        Some(_) => Err(Failure::usage("VH3_ALLOW_HTTP has no valid value; set it to 1 or 0")),
    }
}
