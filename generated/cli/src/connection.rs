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
    Ok(builder.build()?)
}
