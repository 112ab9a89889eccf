//! Failures of TLS, played byte by byte.
#![cfg(feature = "rustls")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::error::Error as _;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;
use vh3_bigchange::reqwest::redirect::Policy;
use vh3_bigchange::{Client, Error, RetryPolicy, Sent, reqwest};

/// A server that writes these bytes to each connection after the first bytes of the client.
struct Server {
    url: String,
    connections: Arc<AtomicUsize>,
}

impl Server {
    fn writing(bytes: Vec<u8>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let url = format!("https://{}", listener.local_addr().unwrap());
        let connections = Arc::new(AtomicUsize::new(0));
        let counted = connections.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                counted.fetch_add(1, Ordering::SeqCst);
                let bytes = bytes.clone();
                thread::spawn(move || serve(stream.unwrap(), &bytes));
            }
        });
        Self { url, connections }
    }

    /// Creates a job, and returns the error.
    fn create(&self, timeout: Duration) -> Error {
        // Trusts no certificate, so that it does not depend on those of the machine.
        let http = reqwest::Client::builder().no_proxy().redirect(Policy::none()).tls_certs_only([]);
        let client =
            Client::builder().api_key("a-key").base_url(&self.url).http_client(http.build().unwrap());
        let policy = RetryPolicy::new().base(Duration::from_millis(1));
        let client = client.retry(policy).timeout(timeout).build().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(client.jobs().create(42, 7).send()).unwrap_err()
    }
}

fn serve(mut stream: TcpStream, bytes: &[u8]) {
    let mut read = [0; 4096];
    if stream.read(&mut read).is_ok_and(|count| count > 0) {
        stream.write_all(bytes).ok();
    }
    while stream.read(&mut read).is_ok_and(|count| count > 0) {}
}

/// Builds a handshake message in a record of its own.
fn record(kind: u8, content: &[u8]) -> Vec<u8> {
    let message = [&[kind, 0], &u16::try_from(content.len()).unwrap().to_be_bytes(), content].concat();
    let length = u16::try_from(message.len()).unwrap().to_be_bytes();
    [&[22, 3, 3], &length[..], &message].concat()
}

/// Builds the flight of a TLS 1.2 server with a certificate that is none.
fn bad_certificate() -> Vec<u8> {
    // Version, random, no session, TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256, no compression.
    let hello = [&[3, 3][..], &[7; 32], &[0, 0xc0, 0x2b, 0]].concat();
    let certificate = [0, 0, 5, 0, 0, 2, 0x30, 0];
    // The curve x25519, a public key, ECDSA with SHA-256, a signature.
    let exchange = [&[3, 0, 29, 32][..], &[9; 32], &[4, 3, 0, 2, 0x30, 0]].concat();
    [record(2, &hello), record(11, &certificate), record(12, &exchange), record(14, &[])].concat()
}

#[test]
fn hanging_handshake_means_not_sent() {
    let server = Server::writing(Vec::new());
    let error = server.create(Duration::from_millis(300));
    assert!(error.is_connect() && error.is_timeout(), "{error}");
    assert_eq!((error.sent(), error.settled_by()), (Sent::No, None), "{error}");
    assert_eq!(error.to_string(), "jobs.create: could not connect within the 300ms of the call");
}

#[test]
fn hanging_handshake_ends_with_the_connect_timeout() {
    let server = Server::writing(Vec::new());
    let client = Client::builder().api_key("a-key").base_url(&server.url).retry(RetryPolicy::none());
    // A machine may have no certificates to build a client with.
    let Ok(client) = client.connect_timeout(Duration::from_millis(100)).build() else { return };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let error = runtime.block_on(client.jobs().create(42, 7).send()).unwrap_err();
    assert!(error.is_connect() && error.is_timeout() && error.source().is_some(), "{error}");
    assert_eq!((error.sent(), error.settled_by()), (Sent::No, None), "{error}");
}

#[test]
fn refused_certificate_is_named_and_not_retried() {
    let server = Server::writing(bad_certificate());
    let error = server.create(Duration::from_secs(30));
    assert!(error.is_connect() && error.source().is_some(), "{error}");
    assert!(error.to_string().contains("could not connect: the certificate was refused ("), "{error}");
    assert_eq!((error.sent(), error.attempts()), (Sent::No, 1), "{error}");
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[test]
fn server_without_tls_is_named_and_not_retried() {
    let server = Server::writing(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n".to_vec());
    let error = server.create(Duration::from_secs(30));
    assert!(error.to_string().contains("could not connect: the TLS handshake failed ("), "{error}");
    assert_eq!((error.sent(), error.attempts()), (Sent::No, 1), "{error}");
    assert_eq!(server.connections.load(Ordering::SeqCst), 1);
}

#[test]
fn handshake_alert_is_named_and_not_retried() {
    // A fatal alert: handshake_failure.
    let server = Server::writing(vec![21, 3, 3, 0, 2, 2, 40]);
    let error = server.create(Duration::from_secs(30));
    assert!(error.to_string().contains("could not connect: the TLS handshake failed ("), "{error}");
    assert_eq!((error.sent(), error.attempts()), (Sent::No, 1), "{error}");
}

#[test]
fn connection_lost_in_the_handshake_is_retried() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    thread::spawn(move || listener.incoming().for_each(drop));
    let server = Server { url, connections: Arc::default() };
    let error = server.create(Duration::from_secs(30));
    assert!(error.is_connect(), "{error}");
    assert_eq!((error.sent(), error.attempts()), (Sent::No, 3), "{error}");
}
