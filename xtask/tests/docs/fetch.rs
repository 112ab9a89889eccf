//! Fetching a page: within its site, up to a size limit. Needs curl, as the command does.

use crate::Sandbox;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// A server with a response for each path, until the test ends.
struct Site {
    origin: String,
    requests: Arc<AtomicUsize>,
}

impl Site {
    fn new(respond: impl Fn(&str) -> Vec<u8> + Send + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let origin = format!("http://{}", listener.local_addr().expect("an address"));
        let requests = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&requests);
        thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                count.fetch_add(1, Ordering::SeqCst);
                // The client closes the connection early if the body is too large.
                let _ = serve(stream, &respond);
            }
        });
        Self { origin, requests }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

fn serve(mut stream: TcpStream, respond: &impl Fn(&str) -> Vec<u8>) -> std::io::Result<()> {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && stream.read(&mut byte)? > 0 {
        request.extend(byte);
    }
    let text = String::from_utf8_lossy(&request);
    stream.write_all(&respond(text.split(' ').nth(1).unwrap_or_default()))
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
fn redirects_to_another_site_are_refused() {
    let sandbox = Sandbox::new();
    let page = sandbox.read("tools.mdx");
    let elsewhere = Site::new(|_| ok("never requested"));
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
        ("/away", "redirects to another site, http://127.0.0.1:"),
        ("/round", "more than 5 redirects"),
        ("/large", "the body has more than 1048576 bytes"),
        ("/endless", "the body has more than 1048576 bytes"),
        ("/none", "The requested URL returned error: 404"),
    ] {
        let printed = sandbox.docs(&[&site.url(path)], 2);
        assert!(printed.contains(words), "{path}: {printed}");
    }
    assert_eq!(elsewhere.requests.load(Ordering::SeqCst), 0, "the other site received no request");
}

#[test]
fn page_of_exactly_the_limit_is_read() {
    let sandbox = Sandbox::new();
    let page = sandbox.read("tools.mdx");
    let site = Site::new(move |path| {
        let size = if path == "/most" { 1024 * 1024 } else { 1024 * 1024 + 1 };
        ok(&format!("{page}{}", "\n".repeat(size - page.len())))
    });
    let url = site.url("/most");
    assert_eq!(sandbox.docs(&[&url], 0), format!("{url}: matches the spec, 9 endpoints\n"));
    let printed = sandbox.docs(&[&site.url("/more")], 2);
    assert!(printed.contains("the body has more than 1048576 bytes"), "{printed}");
}

#[test]
fn fifth_redirect_is_followed() {
    let sandbox = Sandbox::new();
    let page = sandbox.read("tools.mdx");
    let site = Site::new(move |path| match path.trim_start_matches('/').parse::<usize>() {
        Ok(0) | Err(_) => ok(&page),
        Ok(left) => redirect(&format!("/{}", left - 1)),
    });
    let url = site.url("/5");
    assert_eq!(sandbox.docs(&[&url], 0), format!("{url}: matches the spec, 9 endpoints\n"));
    assert!(sandbox.docs(&[&site.url("/6")], 2).contains("more than 5 redirects"));
}

#[test]
fn failed_fetch_proposes_a_file() {
    let sandbox = Sandbox::new();
    let port = TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port();
    let printed = sandbox.docs(&[&format!("http://127.0.0.1:{port}/tools")], 2);
    assert!(
        printed.starts_with(&format!("error: cannot fetch http://127.0.0.1:{port}/tools: ")),
        "{printed}"
    );
    assert!(printed.contains("without a network, pass a file with the page"), "{printed}");
}

#[test]
fn accepted_url_is_recorded() {
    let sandbox = Sandbox::new();
    let page = sandbox.read("tools.txt");
    let site = Site::new(move |_| ok(&page));
    let url = site.url("/tools");
    sandbox.docs(&[&url, "--accept", "--date", "2026-01-31"], 0);
    assert!(sandbox.read("spec/tools.facts.json").contains(&format!("\"url\": \"{url}\"")));
}

#[test]
fn braces_in_a_url_are_literal() {
    let sandbox = Sandbox::new();
    let page = sandbox.read("tools.txt");
    let site = Site::new(move |path| if path == "/{a,b}" { ok(&page) } else { ok("another page") });
    let url = site.url("/{a,b}");
    assert_eq!(sandbox.docs(&[&url], 0), format!("{url}: matches the spec, 9 endpoints\n"));
    assert_eq!(site.requests.load(Ordering::SeqCst), 1, "one page was requested");
}
