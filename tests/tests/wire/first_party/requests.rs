//! The requests of VH3's own client, from their files, and the check that none is missing.

use crate::complete::endpoints;
use std::collections::BTreeSet;
use std::fs;
use tests::{root, rust_files};

/// The file of the endpoints that VH3's own client has no operation for.
const ABSENT: &str = "absent.txt";

/// A request of VH3's own client.
pub(super) struct Request {
    /// The endpoint: `POST /jobs/list`.
    pub(super) endpoint: String,
    /// The keys that the typed call sends besides: it cannot leave out the required fields of the docs page.
    pub(super) besides: Vec<String>,
    /// The body, or the query.
    pub(super) fields: String,
}

/// Returns the request to an endpoint.
#[track_caller]
pub(super) fn request(endpoint: &str) -> Request {
    let mut found = requests();
    found.retain(|request| request.endpoint == endpoint);
    let [request] = <[_; 1]>::try_from(found)
        .unwrap_or_else(|found| panic!("{endpoint}: {} requests in tests/wire/first-party", found.len()));
    request
}

fn requests() -> Vec<Request> {
    let mut requests = Vec::new();
    for (name, text) in files() {
        for part in text.trim_end().split("\n\n").filter(|part| name != ABSENT && !part.starts_with('#')) {
            requests.push(parse(&name, part));
        }
    }
    requests
}

/// Reads the lines of a request: the endpoint, the keys that are sent besides, if any, and the body or query.
fn parse(name: &str, part: &str) -> Request {
    let lines: Vec<_> = part.lines().collect();
    let (endpoint, besides, fields) = match lines.as_slice() {
        [endpoint, fields] => (endpoint, Vec::new(), fields),
        [endpoint, besides, fields] => {
            let keys = besides.strip_prefix("besides ");
            let keys = keys.unwrap_or_else(|| panic!("{name}: {besides}: expected `besides KEY…`"));
            (endpoint, keys.split(' ').map(str::to_owned).collect(), fields)
        }
        _ => panic!("{name}: {part}: expected an endpoint, `besides KEY…` if needed, and a body or query"),
    };
    Request { endpoint: (*endpoint).to_owned(), besides, fields: (*fields).to_owned() }
}

fn absent() -> BTreeSet<String> {
    let path = root().join("tests/wire/first-party").join(ABSENT);
    let text = fs::read_to_string(path).expect("the list of what the client lacks");
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// The names and texts of the files.
fn files() -> Vec<(String, String)> {
    let folder = root().join("tests/wire/first-party");
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder of the requests") {
        let path = entry.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        files.push((name, fs::read_to_string(&path).expect("a text file")));
    }
    files.sort();
    files
}

#[test]
fn each_endpoint_is_in_the_table_or_absent() {
    let absent = absent();
    let requests = requests();
    for (page, endpoint) in endpoints() {
        let count = requests.iter().filter(|request| request.endpoint == endpoint).count();
        let expected = if absent.contains(&endpoint) { 0 } else { 1 };
        assert_eq!(
            count, expected,
            "{endpoint} is not in the table; fix: add what VH3's own client sends to tests/wire/first-party/{page}.txt, \
             or the endpoint to {ABSENT} there if it has no such operation"
        );
    }
    let known: BTreeSet<_> = endpoints().into_iter().map(|(_, endpoint)| endpoint).collect();
    for endpoint in absent.iter().chain(requests.iter().map(|request| &request.endpoint)) {
        assert!(
            known.contains(endpoint),
            "{endpoint} is not in the spec; fix: remove it from tests/wire/first-party"
        );
    }
}

#[test]
fn each_request_has_one_call() {
    let mut calls = String::new();
    for (path, text) in rust_files("tests/tests/wire/first_party") {
        if !path.ends_with("requests.rs") {
            calls.push_str(&text.split_whitespace().collect::<Vec<_>>().join(" ").replace("( ", "("));
        }
    }
    for request in requests() {
        let call = format!("same(\"{}\",", request.endpoint);
        let count = calls.matches(&call).count();
        assert_eq!(
            count, 1,
            "{} has no call, or several; fix: write one call in tests/tests/wire/first_party",
            request.endpoint
        );
    }
}
