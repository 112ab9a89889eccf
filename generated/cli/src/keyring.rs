//! The keyring of the operating system: the Keychain of macOS, the Credential Manager of Windows, the Secret Service elsewhere.

use crate::KeyStore;
use keyring::{Entry, Error};
use std::thread;

/// The name under which the system lists the keys.
const SERVICE: &str = "vh3";

/// The keyring of the operating system.
#[derive(Clone, Copy, Debug)]
pub struct SystemKeyring;

impl KeyStore for SystemKeyring {
    fn get(&self, name: &str) -> Result<Option<String>, String> {
        apart(|| match entry(name)?.get_password() {
            Ok(key) => Ok(Some(key)),
            Err(Error::NoEntry) => Ok(None),
            Err(error) => Err(error.to_string()),
        })
    }

    fn set(&self, name: &str, key: &str) -> Result<(), String> {
        apart(|| entry(name)?.set_password(key).map_err(|error| error.to_string()))
    }

    fn delete(&self, name: &str) -> Result<bool, String> {
        apart(|| match entry(name)?.delete_credential() {
            Ok(()) => Ok(true),
            Err(Error::NoEntry) => Ok(false),
            Err(error) => Err(error.to_string()),
        })
    }
}

fn entry(name: &str) -> Result<Entry, String> {
    if let Err(error) = Entry::store_status() {
        return Err(error.to_string());
    }
    Entry::new(SERVICE, name).map_err(|error| error.to_string())
}

/// Runs a function in a thread of its own, since the Secret Service blocks, which a thread with a runtime must not.
fn apart<T: Send>(work: impl FnOnce() -> Result<T, String> + Send) -> Result<T, String> {
    thread::scope(|scope| match scope.spawn(work).join() {
        Ok(done) => done,
        Err(_) => Err("it failed unexpectedly".to_owned()),
    })
}
