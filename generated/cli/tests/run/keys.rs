//! The API key and profiles.

use super::*;
use std::rc::Rc;
use vh3_cli::KeyStore;

#[tokio::test]
async fn key_comes_from_a_file_or_the_environment() {
    let server = Mock::start().await;
    let mut environment = Environment { base_url: Some(server.url()), ..Environment::default() };
    let get = ["jobs", "get", "12345"];
    with(&environment, &get).await.fails(Exit::Usage, "no API key; set VH3_API_KEY");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    std::fs::write(&path, format!("{KEY}\n")).unwrap();
    let path = path.to_str().unwrap();
    with(&environment, &[&get[..], &["--key-file", path]].concat()).await.succeeds();
    std::fs::write(path, "two\nlines").unwrap();
    with(&environment, &[&get[..], &["--key-file", path]].concat()).await.fails(Exit::Usage, "one line");
    environment.api_key = Some(KEY.to_owned());
    with(&environment, &get).await.succeeds();
}

/// A store of keys in memory.
#[derive(Debug, Default)]
struct Keys {
    keys: std::cell::RefCell<std::collections::HashMap<String, String>>,
    is_locked: std::cell::Cell<bool>,
}

impl Keys {
    fn open(&self) -> Result<(), String> {
        if self.is_locked.get() { Err("it is locked".to_owned()) } else { Ok(()) }
    }
}

impl KeyStore for Keys {
    fn get(&self, name: &str) -> Result<Option<String>, String> {
        self.open()?;
        Ok(self.keys.borrow().get(name).cloned())
    }

    fn set(&self, name: &str, key: &str) -> Result<(), String> {
        self.open()?;
        self.keys.borrow_mut().insert(name.to_owned(), key.to_owned());
        Ok(())
    }

    fn delete(&self, name: &str) -> Result<bool, String> {
        self.open()?;
        Ok(self.keys.borrow_mut().remove(name).is_some())
    }
}

#[tokio::test]
async fn stored_key_is_sent_until_it_is_deleted() {
    let server = Mock::start().await;
    let keys = Rc::new(Keys::default());
    let environment = Environment {
        base_url: Some(server.url()),
        keys: Some(keys.clone()),
        input: Some(format!("{KEY}\n")),
        ..Environment::default()
    };
    let get = ["jobs", "get", "12345"];
    with(&environment, &get).await.fails(Exit::Usage, "vh3 key set");
    let set = with(&environment, &["key", "set"]).await.succeeds();
    assert_eq!(
        (set.out.as_str(), set.err.as_str()),
        ("", "stored the key `default` in the system keyring\n")
    );
    assert_eq!(keys.keys.borrow().get("default").map(String::as_str), Some(KEY));
    with(&environment, &get).await.succeeds();
    keys.is_locked.set(true);
    with(&environment, &get).await.fails(Exit::Usage, "it is locked; VH3_API_KEY and --key-file need none");
    keys.is_locked.set(false);
    with(&environment, &["key", "delete"]).await.succeeds();
    with(&environment, &get).await.fails(Exit::Usage, "no API key");
    let again = with(&environment, &["key", "delete"]).await.succeeds();
    assert!(again.err.contains("there is no key `default`"), "{}", again.err);
}

#[tokio::test]
async fn key_that_cannot_be_sent_is_not_stored() {
    let keys = Rc::new(Keys::default());
    for input in ["", "two\nlines\n", "not\u{7}sendable"] {
        let environment =
            Environment { keys: Some(keys.clone()), input: Some(input.to_owned()), ..Environment::default() };
        let done = with(&environment, &["key", "set"]).await;
        assert_eq!(done.exit, Exit::Usage, "{}", done.err);
    }
    assert!(keys.keys.borrow().is_empty());
    let without = Environment { input: Some(KEY.to_owned()), ..Environment::default() };
    with(&without, &["key", "set"]).await.fails(Exit::Usage, "without the system keyring; install it with");
    vh3_at(None, &["key", "set", KEY]).await.fails(Exit::Usage, "the key is never an argument");
}

#[tokio::test]
async fn key_of_a_profile_comes_before_the_environment() {
    let folder = tempfile::tempdir().unwrap();
    let server = Mock::start().await;
    let text = format!(r#"{{"profiles": {{"test": {{"base_url": "{}"}}}}}}"#, server.url());
    let keys = Rc::new(Keys::default());
    let mut environment = Environment {
        api_key: Some("not\u{7}sendable".to_owned()),
        keys: Some(keys.clone()),
        input: Some(KEY.to_owned()),
        config: Some(file(&folder, "config.json", &text).into()),
        ..Environment::default()
    };
    let get = ["jobs", "get", "12345", "--profile", "test"];
    assert_eq!(with(&environment, &get).await.exit, Exit::Usage, "the key of the environment is taken");
    with(&environment, &["key", "set", "--profile", "live"])
        .await
        .fails(Exit::Usage, "has no profile `live`");
    with(&environment, &["key", "set", "--profile", "test"]).await.succeeds();
    with(&environment, &get).await.succeeds();
    assert_eq!(keys.keys.borrow().keys().collect::<Vec<_>>(), ["test"]);
    keys.is_locked.set(true);
    environment.api_key = Some(KEY.to_owned());
    with(&environment, &get).await.succeeds();
}

#[tokio::test]
async fn profile_has_address_and_key_file() {
    let server = Mock::start().await;
    let folder = tempfile::tempdir().unwrap();
    let key = file(&folder, "key", KEY);
    let text =
        format!(r#"{{"profiles": {{"test": {{"base_url": "{}", "key_file": "{key}"}}}}}}"#, server.url());
    let config = file(&folder, "config.json", &text);
    let environment = Environment { config: Some(config.clone().into()), ..Environment::default() };
    with(&environment, &["jobs", "get", "12345", "--profile", "test"]).await.succeeds();
    let other = ["jobs", "get", "12345", "--profile", "live"];
    with(&environment, &other).await.fails(Exit::Usage, "has no profile `live`; it has test");
    std::fs::write(config, "{\"profiles\": {\"live\": {\"key\": \"x\"}}}").unwrap();
    with(&environment, &other).await.fails(Exit::Usage, "unknown field `key`");
}
