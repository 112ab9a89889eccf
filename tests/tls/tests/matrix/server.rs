//! A TLS server on loopback that fails at a chosen point.

use rustls::pki_types::{CertificateDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::fs;
use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// The point at which the server fails.
#[derive(Clone, Debug)]
pub(crate) enum Play {
    /// It closes the connection after this part, in hundredths, of its first messages.
    Handshake(usize),
    /// It writes this response, and closes the connection without the alert that ends TLS.
    Cut(String),
    /// It writes this response, and ends TLS as the standard asks.
    Whole(String),
}

/// Binds a free port. The system keeps the port of an ended connection for a minute; a campaign before this one may have taken all
/// of the address that the certificates name.
fn listener() -> TcpListener {
    for _ in 0..120 {
        match TcpListener::bind("127.0.0.1:0") {
            Err(error) if error.kind() == ErrorKind::AddrInUse => thread::sleep(Duration::from_secs(1)),
            result => return result.expect("loopback can be listened on"),
        }
    }
    panic!("no port of loopback was free for two minutes");
}

/// The server.
pub(crate) struct Server {
    pub(crate) url: String,
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    ended: Arc<AtomicBool>,
}

impl Server {
    /// Starts a server with one of the certificates.
    pub(crate) fn start(certificate: &str, play: Play) -> Self {
        let listener = listener();
        let address = listener.local_addr().expect("a bound socket has an address");
        let (config, connections) = (Arc::new(config(certificate)), Arc::new(AtomicUsize::new(0)));
        let ended = Arc::new(AtomicBool::new(false));
        let (counted, is_over) = (connections.clone(), ended.clone());
        thread::spawn(move || {
            for stream in listener.incoming() {
                if is_over.load(Ordering::SeqCst) {
                    return;
                }
                counted.fetch_add(1, Ordering::SeqCst);
                let (config, play) = (config.clone(), play.clone());
                // A client that refuses the certificate ends the connection, which is an error of the server.
                thread::spawn(move || serve(stream?, config, play));
            }
        });
        Self { url: format!("https://{address}"), address, connections, ended }
    }

    /// Returns the number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    /// Ends the thread that accepts connections. A campaign starts many thousand servers.
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).ok();
    }
}

/// Reads a file of `certificates/`.
pub(crate) fn file(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("certificates");
    fs::read(folder.join(name)).unwrap_or_else(|error| panic!("certificates/{name}: {error}"))
}

fn config(certificate: &str) -> ServerConfig {
    let chain = vec![CertificateDer::from(file(&format!("{certificate}.der")))];
    let key = PrivatePkcs8KeyDer::from(file(&format!("{certificate}.key")));
    let config = ServerConfig::builder().with_no_client_auth();
    config.with_single_cert(chain, key.into()).expect("a certificate and its key")
}

fn serve(stream: TcpStream, config: Arc<ServerConfig>, play: Play) -> std::io::Result<()> {
    let connection = ServerConnection::new(config).expect("a valid configuration");
    match play {
        Play::Handshake(part) => begin(stream, connection, part),
        Play::Cut(response) => respond(stream, connection, &response).map(drop),
        Play::Whole(response) => {
            let mut stream = respond(stream, connection, &response)?;
            stream.conn.send_close_notify();
            stream.flush()
        }
    }
}

/// Writes a part of the first messages of the server.
fn begin(mut stream: TcpStream, mut connection: ServerConnection, part: usize) -> std::io::Result<()> {
    while !connection.wants_write() {
        connection.read_tls(&mut stream)?;
        connection.process_new_packets().map_err(std::io::Error::other)?;
    }
    let mut flight = Vec::new();
    while connection.wants_write() {
        connection.write_tls(&mut flight)?;
    }
    stream.write_all(&flight[..flight.len() * part / 100])?;
    stream.shutdown(Shutdown::Write)
}

/// Reads a request, and writes a response.
fn respond(
    stream: TcpStream,
    connection: ServerConnection,
    response: &str,
) -> std::io::Result<StreamOwned<ServerConnection, TcpStream>> {
    let mut stream = StreamOwned::new(connection, stream);
    let mut read = Vec::new();
    while !is_whole(&read) {
        let mut bytes = [0; 4096];
        let count = stream.read(&mut bytes)?;
        if count == 0 {
            break;
        }
        read.extend_from_slice(&bytes[..count]);
    }
    stream.write_all(response.as_bytes())?;
    stream.flush()?;
    Ok(stream)
}

fn is_whole(read: &[u8]) -> bool {
    let text = String::from_utf8_lossy(read);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let mut length = 0;
    for line in head.lines() {
        if let Some(value) = line.strip_prefix("content-length: ") {
            length = value.parse().expect("a number");
        }
    }
    body.len() >= length
}
