//! Values that callers pass as text.

use std::str::FromStr;
use vh3_bigchange::{Client, Cursor, Date, Decimal, TimeOfDay, Timestamp};

pub(crate) const WORDS: &[&str] = &[
    "https://",
    "http://localhost:1",
    "@",
    "?",
    "#",
    "//",
    "%2e%2e/",
    "\\",
    "[::1]",
    "\n",
    "\u{7f}",
    "é",
    "2026-02-28",
    "T",
    "23:59:60",
    "Z",
    "+00:00",
    "9999-12-31",
    "0000-01-01",
    "-000001",
    ".",
    "e",
    "{",
    "}",
    "[",
    "]",
    "\"version\":2",
    "null",
    "\"at\":",
    "18446744073709551616",
    "\"pages\":[[\"0\",1]]",
];

const PLANTED: &str = "planted-";

/// Reads the first line as a base URL and the rest as a key. Neither appears in an error; the key appears nowhere.
pub(crate) fn url_and_key(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (url, key) = text.split_once('\n').unwrap_or((&text, "a-key"));
    let key = format!("{PLANTED}{key}");
    let shown = match Client::builder().api_key(&key).base_url(url).build() {
        Ok(client) => {
            let preview = client.jobs().get(7).preview().expect("a valid request");
            let base = client.base_url();
            assert!(preview.url().starts_with(base), "{} is not below {base}", preview.url());
            assert!(base.starts_with("https://") || is_of_this_machine(base), "{base} is not encrypted");
            // A base URL may repeat the key, if the caller put it there.
            if url.contains(PLANTED) {
                String::new()
            } else {
                format!("{client:?} {preview} {}", preview.to_curl())
            }
        }
        Err(error) => format!("{error} {error:?}"),
    };
    assert!(!shown.contains(PLANTED), "the key is shown: {shown}");
    assert!(!shown.contains(['\u{7f}', '\u{1b}', '\0']), "control characters are shown: {shown:?}");
}

fn is_of_this_machine(url: &str) -> bool {
    ["http://localhost", "http://127.", "http://[::1]"].iter().any(|start| url.starts_with(start))
}

/// Reads the input as each kind of time and as a decimal. A value is written so that it reads the same.
pub(crate) fn time(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    same::<Timestamp>(&text);
    same::<Date>(&text);
    same::<TimeOfDay>(&text);
    same::<Decimal>(&text);
    range(&text);
}

fn same<T: FromStr + ToString + PartialEq>(text: &str) {
    if let Ok(value) = text.parse::<T>() {
        let written = value.to_string();
        let again = written.parse::<T>().ok();
        assert!(again == Some(value), "{text:?} is written as {written:?}");
    }
}

/// Lists between two instants, one on each line: the windows cover the range, or the range is refused.
fn range(text: &str) {
    let Some((from, to)) = text.split_once('\n') else { return };
    let (Ok(from), Ok(to)) = (from.parse::<Timestamp>(), to.parse::<Timestamp>()) else { return };
    let items = client().jobs().list(from, to).items();
    let progress = items.progress();
    assert_eq!(progress.items, 0);
    if from <= to {
        let years = 10_000;
        assert!((1..=years).contains(&progress.windows), "{from} to {to}: {} windows", progress.windows);
    }
}

/// Reads the input as a stored cursor. A cursor is stored so that it reads the same, and resuming never panics.
pub(crate) fn cursor(input: &[u8]) {
    let Ok(cursor) = serde_json::from_slice::<Cursor>(input) else { return };
    let kept = serde_json::to_string(&cursor).expect("a cursor is JSON");
    let again: Cursor = serde_json::from_str(&kept).expect("a stored cursor is read again");
    assert_eq!(serde_json::to_string(&again).expect("JSON"), kept);
    let list = client().job_types().list().page_size(3).items();
    if let Err(error) = list.resume(cursor) {
        assert!(!error.to_string().contains(char::is_control), "{error:?}");
    }
}

fn client() -> Client {
    thread_local! {
        static CLIENT: Client =
            Client::builder().api_key("a-key").base_url("http://localhost:1").build().expect("a client");
    }
    CLIENT.with(Clone::clone)
}
