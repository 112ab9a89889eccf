//! A server on loopback that follows a byte-level script for each connection.
//!
//! No script sleeps. It waits for the client, or for a gate that the test opens.

use std::collections::VecDeque;
use std::io::{ErrorKind, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// The number of servers on one address of loopback. The system keeps the port of an ended connection for a minute, and looks
/// long for a free one when most are taken.
const SERVERS: usize = 8192;

/// Binds a free port. A campaign uses more in a minute than an address has, so others follow where the system has them.
fn listener() -> TcpListener {
    static STARTED: AtomicUsize = AtomicUsize::new(0);
    let first = STARTED.fetch_add(1, Ordering::Relaxed) / SERVERS;
    for host in (1..=254).cycle().skip(first % 254).take(254) {
        match TcpListener::bind((Ipv4Addr::new(127, 0, 0, host), 0)) {
            Ok(listener) => return listener,
            Err(error) if matches!(error.kind(), ErrorKind::AddrInUse | ErrorKind::AddrNotAvailable) => {}
            Err(error) => panic!("cannot listen on 127.0.0.{host}: {error}"),
        }
    }
    panic!("no address of loopback has a free port");
}

/// The behaviour of the server on one connection, which closes when the script ends.
pub type Script = Box<dyn FnOnce(&mut Peer) + Send>;

/// The server.
pub struct Faults {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    ended: Arc<AtomicBool>,
    requests: Receiver<String>,
}

impl Faults {
    /// Starts a server that plays one script to each connection. Further connections are counted and closed.
    pub fn playing(scripts: impl IntoIterator<Item = Script>) -> Self {
        Self::on(listener(), scripts)
    }

    /// Starts a server on an existing socket.
    pub fn on(listener: TcpListener, scripts: impl IntoIterator<Item = Script>) -> Self {
        let address = listener.local_addr().expect("a bound socket has an address");
        let connections = Arc::new(AtomicUsize::new(0));
        let scripts: VecDeque<_> = scripts.into_iter().collect();
        let (sender, requests) = channel();
        let ended = Arc::new(AtomicBool::new(false));
        let accepting =
            Accepting { connections: connections.clone(), ended: ended.clone(), requests: sender };
        thread::spawn(move || accepting.accept(&listener, scripts));
        Self { address, connections, ended, requests }
    }

    /// Returns the URL of its root.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns the number of connections so far.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Returns the requests that were read since the last call.
    pub fn requests(&self) -> impl Iterator<Item = String> {
        self.requests.try_iter()
    }

    /// Waits for the next request, and returns its head and body.
    #[track_caller]
    pub fn next(&self) -> String {
        self.requests.recv_timeout(Duration::from_secs(30)).expect("a request arrives")
    }
}

impl Drop for Faults {
    /// Ends the thread that accepts connections. A campaign starts many thousand servers.
    fn drop(&mut self) {
        self.ended.store(true, Ordering::SeqCst);
        TcpStream::connect_timeout(&self.address, Duration::from_secs(1)).ok();
    }
}

/// The thread that accepts connections.
struct Accepting {
    connections: Arc<AtomicUsize>,
    ended: Arc<AtomicBool>,
    requests: Sender<String>,
}

impl Accepting {
    fn accept(&self, listener: &TcpListener, mut scripts: VecDeque<Script>) {
        for stream in listener.incoming() {
            if self.ended.load(Ordering::SeqCst) {
                return;
            }
            self.connections.fetch_add(1, Ordering::SeqCst);
            let (Ok(stream), Some(script)) = (stream, scripts.pop_front()) else { continue };
            let mut peer = Peer { stream, read: Vec::new(), requests: self.requests.clone() };
            thread::spawn(move || script(&mut peer));
        }
    }
}

/// The server's end of a connection.
pub struct Peer {
    stream: TcpStream,
    read: Vec<u8>,
    requests: Sender<String>,
}

impl Peer {
    /// Reads a request to its end.
    pub fn request(&mut self) {
        while !is_whole(&self.read) {
            let mut bytes = [0; 4096];
            match self.stream.read(&mut bytes) {
                Ok(0) | Err(_) => return,
                Ok(count) => self.read.extend_from_slice(&bytes[..count]),
            }
        }
        let request = String::from_utf8_lossy(&std::mem::take(&mut self.read)).into_owned();
        // The test may have ended.
        self.requests.send(request).ok();
    }

    /// Waits for a request without reading it, so that closing the connection resets it.
    pub fn notice(&mut self) {
        self.stream.peek(&mut [0]).ok();
    }

    /// Writes, and returns whether the client still reads.
    pub fn write(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.stream.write_all(bytes.as_ref()).and_then(|()| self.stream.flush()).is_ok()
    }

    /// Closes the sending half of the connection.
    pub fn finish(&mut self) {
        self.stream.shutdown(Shutdown::Write).ok();
    }

    /// Waits until the client closes the connection.
    pub fn hang(&mut self) {
        let mut byte = [0];
        loop {
            match self.stream.read(&mut byte) {
                Ok(0) => return,
                Err(error) if error.kind() != ErrorKind::Interrupted => return,
                _ => {}
            }
        }
    }
}

fn is_whole(read: &[u8]) -> bool {
    let text = String::from_utf8_lossy(read);
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    body.len() >= content_length(head)
}

fn content_length(head: &str) -> usize {
    for line in head.lines() {
        if let Some((name, value)) = line.split_once(": ")
            && name.eq_ignore_ascii_case("content-length")
        {
            return value.parse().unwrap_or(0);
        }
    }
    0
}

/// A gate at which threads wait until it is opened.
#[derive(Clone)]
pub struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    /// Creates a closed gate.
    pub fn shut() -> Self {
        Self(Arc::default())
    }

    /// Opens the gate for good.
    pub fn open(&self) {
        *self.0.0.lock().expect("no thread panics at a gate") = true;
        self.0.1.notify_all();
    }

    /// Waits until the gate is open.
    pub fn pass(&self) {
        let open = self.0.0.lock().expect("no thread panics at a gate");
        drop(self.0.1.wait_while(open, |open| !*open));
    }
}

/// Reads a request and responds with a status, headers (each with its line break) and a body.
pub fn answer(status: &str, headers: &str, body: &str) -> Script {
    let length = body.len();
    let text =
        format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\nconnection: close\r\n\r\n{body}");
    raw(text)
}

/// Reads a request, writes these bytes and closes the connection.
pub fn raw(text: impl Into<String>) -> Script {
    let text = text.into();
    script(move |peer| {
        peer.request();
        peer.write(&text);
    })
}

/// Closes the connection at once.
pub fn close() -> Script {
    script(|_| ())
}

/// Writes these bytes when a request arrives, then resets the connection.
pub fn reset(text: &'static str) -> Script {
    script(move |peer| {
        peer.notice();
        peer.write(text);
    })
}

/// Makes a script of a function.
pub fn script(play: impl FnOnce(&mut Peer) + Send + 'static) -> Script {
    Box::new(play)
}
