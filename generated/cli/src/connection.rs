//! The client that sends calls: key and address.

use crate::Environment;
use crate::failure::Failure;
use crate::key;
use crate::profile::{self, Profile};
use clap::ArgMatches;
use vh3_bigchange::{Client, reqwest};

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
    if !is_sent {
        // It sends nothing, and an HTTP client that is passed needs no TLS.
        let http = reqwest::Client::builder().build();
        let http = http.map_err(|error| Failure::usage(format!("could not set up HTTP: {error}")))?;
        builder = builder.http_client(http);
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
