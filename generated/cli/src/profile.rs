//! Profiles: named addresses and key files in one file of settings.

use crate::Environment;
use crate::failure::Failure;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

/// The file of settings.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    profiles: BTreeMap<String, Profile>,
}

/// The settings of one account or server. A key is never in it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Profile {
    pub(crate) base_url: Option<String>,
    pub(crate) key_file: Option<String>,
}

const EXPECTED: &str = r#"expected {"profiles": {"NAME": {"base_url": "https://…", "key_file": "/path"}}}"#;

/// Reads the profile of this name.
pub(crate) fn read(environment: &Environment, name: &str) -> Result<Profile, Failure> {
    let Some(path) = &environment.config else {
        return Err(Failure::usage("--profile: no file of settings; set VH3_CONFIG to its path"));
    };
    let shown = path.display();
    let text = fs::read_to_string(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::usage(format!("{shown} does not exist; {EXPECTED}")),
        _ => Failure::usage(format!("{shown}: {error}")),
    })?;
    let settings: Settings = serde_json::from_str(&text)
        .map_err(|error| Failure::usage(format!("{shown}: {error}; {EXPECTED}")))?;
    if let Some(profile) = settings.profiles.get(name) {
        return Ok(profile.clone());
    }
    let known: Vec<_> = settings.profiles.keys().map(String::as_str).collect();
    Err(Failure::usage(format!("{shown} has no profile `{name}`; it has {}", known.join(", "))))
}
