//! Responses, from a server on loopback that sends the input.

use std::cell::RefCell;
use std::error::Error as _;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use tokio::runtime::{Builder, Runtime};
use vh3_bigchange::{Client, Error, RetryPolicy};

pub(crate) const WORDS: &[&str] = &[
    "{\"response\":",
    "{\"result\":",
    "{\"items\":[",
    "\"status\":200",
    "\"status\":422",
    "\"message\":",
    "\"code\":",
    "\"id\":1",
    "null",
    "true",
    "[]",
    "{}",
    "}",
    "]",
    ",",
    "\"",
    "\\u0000",
    "\\ud800",
    "1e400",
    "-0",
    "Wed, 21 Oct 2026 07:28:00 GMT",
    "120",
    "1.5",
    "\u{feff}",
    "<html>",
    "planted-secret",
];

/// The key, which no error shows although a server may repeat it.
const KEY: &str = "planted-secret";

/// Reads the input as the body of a success: of one entity, of a page, of a created id.
pub(crate) fn response(input: &[u8]) {
    exchange(|exchange| {
        exchange.answer("200 OK", "", input);
        let jobs = exchange.client.jobs();
        for result in [
            exchange.runtime.block_on(jobs.get(7).send()).map(|found| found.bytes().to_vec()),
            exchange.runtime.block_on(jobs.create(42, 7).send()).map(|found| found.bytes().to_vec()),
            exchange
                .runtime
                .block_on(exchange.client.job_types().list().send())
                .map(|found| found.bytes().to_vec()),
        ] {
            match result {
                Ok(body) => assert_eq!(body, input, "the raw body is another one"),
                Err(error) => assert_plain(&error),
            }
        }
    });
}

/// Reads the input as the body of a refusal. The first byte selects the status.
pub(crate) fn error(input: &[u8]) {
    let (status, body) = input.split_first().unwrap_or((&b'0', &[]));
    let status =
        ["400 A", "401 A", "404 A", "409 A", "422 A", "429 A", "500 A", "503 A"][usize::from(status % 8)];
    exchange(|exchange| {
        exchange.answer(status, "content-type: application/json\r\n", body);
        let error =
            exchange.runtime.block_on(exchange.client.jobs().get(7).send()).expect_err("it is refused");
        assert_plain(&error);
        assert_eq!(error.status().map(|status| status.as_u16().to_string()).as_deref(), status.get(..3));
    });
}

/// Reads the input as the headers that ask for a wait. A line break separates them.
pub(crate) fn retry_after(input: &[u8]) {
    let mut headers = String::new();
    for (line, name) in
        String::from_utf8_lossy(input).split('\n').zip(["retry-after", "retry-after-ms", "date"])
    {
        let value: String = line.chars().filter(|letter| (' '..='~').contains(letter)).collect();
        headers.push_str(&format!("{name}: {value}\r\n"));
    }
    exchange(|exchange| {
        exchange.answer("429 Too Many Requests", &headers, b"{}");
        let error =
            exchange.runtime.block_on(exchange.client.jobs().get(7).send()).expect_err("it is refused");
        assert_plain(&error);
        assert!(error.is_rate_limited());
    });
}

/// Asserts that nothing of an error shows the key or a control character.
fn assert_plain(error: &Error) {
    let mut shown = format!("{error}\u{1}{error:?}\u{1}{}", error.message().unwrap_or_default());
    let mut source = error.source();
    while let Some(error) = source {
        shown.push_str(&format!("\u{1}{error}\u{1}{error:?}"));
        source = error.source();
    }
    assert!(!shown.contains(KEY), "the key is shown: {shown}");
    let controls = shown.chars().filter(|letter| letter.is_control() && *letter != '\u{1}').count();
    assert_eq!(controls, 0, "a control character is shown: {shown:?}");
}

/// A client, and a server that sends given responses.
struct Exchange {
    runtime: Runtime,
    client: Client,
    answer: Arc<Mutex<Vec<u8>>>,
}

impl Exchange {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let answer = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&answer);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let told = Arc::clone(&told);
                thread::spawn(move || serve(stream, &told));
            }
        });
        let builder = Client::builder().api_key(KEY).base_url(url).retry(RetryPolicy::none());
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        Self { runtime, client: builder.build().expect("a client"), answer }
    }

    /// Sets the response to all requests from now on.
    fn answer(&self, status: &str, headers: &str, body: &[u8]) {
        let mut bytes =
            format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len()).into_bytes();
        bytes.extend(body);
        *self.answer.lock().unwrap_or_else(PoisonError::into_inner) = bytes;
    }
}

/// Responds to each request of a connection.
fn serve(mut stream: TcpStream, told: &Mutex<Vec<u8>>) {
    stream.set_nodelay(true).ok();
    let (mut read, mut buffer) = (Vec::new(), [0; 8192]);
    while let Ok(count @ 1..) = stream.read(&mut buffer) {
        read.extend_from_slice(&buffer[..count]);
        if !is_whole(&read) {
            continue;
        }
        read.clear();
        let answer = told.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if stream.write_all(&answer).is_err() {
            return;
        }
    }
}

/// Returns whether a request has its head and its body.
fn is_whole(read: &[u8]) -> bool {
    let text = String::from_utf8_lossy(read);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head
        .lines()
        .find_map(|line| line.to_ascii_lowercase().strip_prefix("content-length: ")?.parse().ok());
    body.len() >= length.unwrap_or(0)
}

fn exchange(run: impl FnOnce(&Exchange)) {
    thread_local! {
        static EXCHANGE: RefCell<Option<Exchange>> = const { RefCell::new(None) };
    }
    EXCHANGE.with_borrow_mut(|exchange| run(exchange.get_or_insert_with(Exchange::new)));
}
