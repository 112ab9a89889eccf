//! A server on loopback that misbehaves by script, byte for byte: one script for each connection.
//!
//! Nothing here sleeps. A script that has to wait does so for the other side, or for a gate that the test opens.

use std::collections::VecDeque;
use std::io::{ErrorKind, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// What the server does with a connection. When it ends, the connection is closed.
pub type Script = Box<dyn FnOnce(&mut Peer) + Send>;

/// The server.
pub struct Faults {
    address: SocketAddr,
    connections: Arc<AtomicUsize>,
    requests: Receiver<String>,
}

impl Faults {
    /// Plays these scripts to the connections as they come in. What comes after the last one is counted and closed.
    pub fn playing(scripts: impl IntoIterator<Item = Script>) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").expect("loopback has a free port"), scripts)
    }

    /// The same on a socket that is there already.
    pub fn on(listener: TcpListener, scripts: impl IntoIterator<Item = Script>) -> Self {
        let address = listener.local_addr().expect("a bound socket has an address");
        let connections = Arc::new(AtomicUsize::new(0));
        let scripts: VecDeque<_> = scripts.into_iter().collect();
        let (sender, requests) = channel();
        let counted = connections.clone();
        thread::spawn(move || accept(&listener, scripts, &counted, &sender));
        Self { address, connections, requests }
    }

    /// The URL of its root.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// How many connections there were.
    pub fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// The requests that were read so far, and not given before.
    pub fn requests(&self) -> impl Iterator<Item = String> {
        self.requests.try_iter()
    }

    /// The next request that was read, head and body as they came.
    #[track_caller]
    pub fn next(&self) -> String {
        self.requests.recv_timeout(Duration::from_secs(30)).expect("a request arrives")
    }
}

fn accept(
    listener: &TcpListener,
    mut scripts: VecDeque<Script>,
    connections: &AtomicUsize,
    requests: &Sender<String>,
) {
    for stream in listener.incoming() {
        connections.fetch_add(1, Ordering::SeqCst);
        let (Ok(stream), Some(script)) = (stream, scripts.pop_front()) else { continue };
        let mut peer = Peer { stream, read: Vec::new(), requests: requests.clone() };
        thread::spawn(move || script(&mut peer));
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
        // A test that has ended listens no more.
        self.requests.send(request).ok();
    }

    /// Waits for a request, and leaves it unread: to close the connection then resets it.
    pub fn notice(&mut self) {
        self.stream.peek(&mut [0]).ok();
    }

    /// Writes, as long as somebody listens.
    pub fn write(&mut self, bytes: impl AsRef<[u8]>) -> bool {
        self.stream.write_all(bytes.as_ref()).and_then(|()| self.stream.flush()).is_ok()
    }

    /// Hangs up, but goes on listening.
    pub fn finish(&mut self) {
        self.stream.shutdown(Shutdown::Write).ok();
    }

    /// Waits until the other side hangs up.
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
    let length = head.lines().find_map(|line| {
        let (name, value) = line.split_once(": ")?;
        name.eq_ignore_ascii_case("content-length").then(|| value.parse().ok())?
    });
    body.len() >= length.unwrap_or(0)
}

/// A gate that is shut until it is opened, for any number of those who wait at it.
#[derive(Clone)]
pub struct Gate(Arc<(Mutex<bool>, Condvar)>);

impl Gate {
    /// A gate that is shut.
    pub fn shut() -> Self {
        Self(Arc::default())
    }

    /// Opens it for good.
    pub fn open(&self) {
        *self.0.0.lock().expect("nobody panics at a gate") = true;
        self.0.1.notify_all();
    }

    /// Waits until it is open.
    pub fn pass(&self) {
        let open = self.0.0.lock().expect("nobody panics at a gate");
        drop(self.0.1.wait_while(open, |open| !*open));
    }
}

/// Reads a request and answers it with this status, these headers (each with its line break) and this body.
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

/// Closes the connection as soon as it is there.
pub fn close() -> Script {
    script(|_| ())
}

/// Resets the connection when a request comes, after these bytes.
pub fn reset(text: &'static str) -> Script {
    script(move |peer| {
        peer.notice();
        peer.write(text);
    })
}

/// Any script.
pub fn script(play: impl FnOnce(&mut Peer) + Send + 'static) -> Script {
    Box::new(play)
}
