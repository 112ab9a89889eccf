//! A page that is fetched: from its own site alone, and never too much of it. Needs curl, as the command does.

use crate::Sandbox;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A server that answers each path in its own way, until the test is over.
struct Site {
    origin: String,
    asked: Arc<AtomicUsize>,
}

impl Site {
    fn new(answer: impl Fn(&str) -> Vec<u8> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                count.fetch_add(1, Ordering::SeqCst);
                // A client that has seen enough hangs up.
                let _ = serve(stream, &answer);
            }
        });
        Self { origin, asked }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

fn serve(mut stream: TcpStream, answer: &impl Fn(&str) -> Vec<u8>) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte)? > 0 {
        request.extend(byte);
    }
    let text = String::from_utf8_lossy(&request);
    stream.write_all(&answer(text.split(' ').nth(1).unwrap_or_default()))
}

fn ok(body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}", body.len())
        .into_bytes()
}

fn redirect(to: &str) -> Vec<u8> {
    format!("HTTP/1.1 302 Found\r\nlocation: {to}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
        .into_bytes()
}

#[test]
fn a_page_is_fetched_within_its_site() {
    let sandbox = Sandbox::new();
    let page = sandbox.read("tools.mdx");
    let elsewhere = Site::new(|_| ok("never asked for"));
    let away = elsewhere.url("/tools");
    let site = Site::new(move |path| match path {
        "/tools" => ok(&page),
        "/old" => redirect("/older"),
        "/older" => redirect("/tools"),
        "/away" => redirect(&away),
        "/round" => redirect("/round"),
        "/large" => ok(&"x".repeat(2 * 1024 * 1024)),
        "/endless" => {
            let head = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
            [head.as_bytes(), &vec![b'x'; 8 * 1024 * 1024]].concat()
        }
        _ => b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_vec(),
    });
    for path in ["/tools", "/old"] {
        let url = site.url(path);
        assert_eq!(sandbox.docs(&[&url], 0), format!("{url}: matches the spec, 9 endpoints\n"));
    }
    for (path, words) in [
        ("/away", "leads to another site, http://127.0.0.1:"),
        ("/round", "more than 5 redirects"),
        ("/large", "more than 1048576 bytes"),
        ("/endless", "more than 1048576 bytes"),
        ("/none", "The requested URL returned error: 404"),
    ] {
        let said = sandbox.docs(&[&site.url(path)], 2);
        assert!(said.contains(words), "{path}: {said}");
    }
    assert_eq!(elsewhere.asked.load(Ordering::SeqCst), 0, "the other site was asked");
}

#[test]
fn without_a_network_the_way_on_is_told() {
    let sandbox = Sandbox::new();
    let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let said = sandbox.docs(&[&format!("http://127.0.0.1:{port}/tools")], 2);
    assert!(said.starts_with(&format!("error: cannot fetch http://127.0.0.1:{port}/tools: ")), "{said}");
    assert!(said.contains("without a network, save the page elsewhere and give the file"), "{said}");
}

#[test]
fn a_url_is_accepted_as_the_place_of_the_page() {
    let sandbox = Sandbox::new();
    let page = sandbox.read("tools.txt");
    let site = Site::new(move |_| ok(&page));
    let url = site.url("/tools");
    sandbox.docs(&[&url, "--accept", "--date", "2026-01-31"], 0);
    assert!(sandbox.read("spec/tools.facts.json").contains(&format!("\"url\": \"{url}\"")));
}

#[test]
fn a_url_is_fetched_as_it_is_written() {
    let sandbox = Sandbox::new();
    let page = sandbox.read("tools.txt");
    let site = Site::new(move |path| if path == "/{a,b}" { ok(&page) } else { ok("another page") });
    let url = site.url("/{a,b}");
    assert_eq!(sandbox.docs(&[&url], 0), format!("{url}: matches the spec, 9 endpoints\n"));
    assert_eq!(site.asked.load(Ordering::SeqCst), 1, "one page was asked for");
}
