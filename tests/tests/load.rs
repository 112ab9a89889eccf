//! Memory and requests under load. Each measurement runs in its own process.

use serde_json::Value;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use support::campaign::{proved, size};
use tests::faults::{Faults, Peer, Script, answer, script};
use vh3_bigchange::{Client, RetryPolicy, Timestamp};
use vh3_bigchange_mock::Mock;
use wait4::Wait4 as _;

const MIB: u64 = 1024 * 1024;

/// Runs the test `measured` in a process that does this work, and returns the most memory that it had, in bytes. The memory of
/// this process is the least that the system reports, so it holds no server.
#[track_caller]
fn peak(work: &str, amount: u64, server: &str) -> u64 {
    let mut child = process(work, amount);
    let child = child.env("VH3_SERVER", server).stdout(Stdio::null()).spawn().expect("the test runs");
    let ended = child.wait4().expect("it ends");
    assert!(ended.status.success(), "{work} fails");
    ended.rusage.maxrss
}

/// Returns a process of the test `measured` for this work.
fn process(work: &str, amount: u64) -> Command {
    let mut process = Command::new(std::env::current_exe().expect("a running test has a file"));
    process.args(["--exact", "measured", "--nocapture"]).env("VH3_WORK", format!("{work} {amount}"));
    process
}

/// A mock server in a process that ends when this is dropped.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    /// Starts a server with this many jobs.
    fn start(jobs: u64) -> Self {
        let mut process = process("serve", jobs);
        let mut process =
            process.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("the test runs");
        let stdout = process.stdout.take().expect("it is a pipe");
        let url =
            BufReader::new(stdout).lines().map_while(Result::ok).find(|line| line.starts_with("http://"));
        let server = Self { process, url: url.unwrap_or_default() };
        assert!(!server.url.is_empty(), "the server prints no address");
        server
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        self.process.wait().expect("it ends");
    }
}

#[test]
fn measured() {
    let Ok(work) = std::env::var("VH3_WORK") else { return };
    let (work, amount) = work.split_once(' ').expect("a work and its amount");
    let amount: u64 = amount.parse().expect("a number");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        match work {
            "nothing" => drop(client(Faults::playing([]).url()).jobs()),
            "endless" => refused(endless(b"a")).await,
            "gzip" => refused(endless(b"\x1f\x8b\x08\0\0\0\0\0")).await,
            "values" => refused(endless(b"[],")).await,
            "headers" => refused(headers()).await,
            "calls" => calls(amount).await,
            "export" => export(amount).await,
            "serve" => serve(amount).await,
            other => panic!("no work {other}"),
        }
    });
}

fn client(url: impl AsRef<str>) -> Client {
    Client::builder()
        .api_key("a-key")
        .base_url(url.as_ref())
        .retry(RetryPolicy::none())
        .build()
        .expect("a client")
}

async fn refused(server: Script) {
    let server = Faults::playing([server]);
    client(server.url()).jobs().get(7).send().await.expect_err("too much");
}

/// Responds with a body that repeats a piece until the client closes the connection.
fn endless(piece: &'static [u8]) -> Script {
    script(move |peer: &mut Peer| {
        peer.request();
        peer.write("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n[");
        let block = piece.repeat(64 * 1024 / piece.len());
        while peer.write(&block) {}
    })
}

/// Responds with headers without end.
fn headers() -> Script {
    script(|peer: &mut Peer| {
        peer.request();
        peer.write("HTTP/1.1 200 OK\r\n");
        let line = format!("x-flood: {}\r\n", "a".repeat(1000));
        while peer.write(&line) {}
    })
}

/// Makes calls at once.
async fn calls(amount: u64) {
    let server = Mock::builder().start().await.expect("a mock");
    let client = server.client();
    let mut tasks = tokio::task::JoinSet::new();
    for _ in 0..amount {
        let call = client.jobs().get(12345);
        tasks.spawn(async move { call.send().await.map(drop) });
    }
    while let Some(result) = tasks.join_next().await {
        result.expect("no panic").expect("a job");
    }
}

/// The first and last time at which the jobs of [`export`] were created.
const CREATED: [&str; 2] = ["2025-01-01T00:00:00Z", "2025-12-31T23:59:59Z"];

/// Reads all jobs of a server with this many.
async fn export(amount: u64) {
    let url = std::env::var("VH3_SERVER").expect("the address of a server");
    let [begin, end] = CREATED.map(|time| time.parse::<Timestamp>().expect("a time"));
    let list = client(url).jobs().list(begin, end).page_size(1000);
    let mut jobs = list.items_as::<Value>().with_max_pages(u32::MAX);
    let mut count = 0;
    while jobs.try_next().await.expect("no error").is_some() {
        count += 1;
    }
    assert!(count >= amount, "{count} of {amount} jobs");
}

/// Serves jobs until the standard input is closed.
async fn serve(jobs: u64) {
    let rows = u32::try_from(jobs).expect("a number of rows");
    let [begin, end] = CREATED.map(|time| time.parse().expect("a time"));
    let server = Mock::builder().rows(rows).created(begin, end).start().await.expect("a mock");
    println!("\n{}", server.url());
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new()))
        .await
        .expect("no panic")
        .ok();
}

/// Returns the most memory of a process that exports this many jobs.
fn peak_of_export(jobs: u64) -> u64 {
    peak("export", jobs, &Server::start(jobs).url)
}

#[test]
fn memory_stays_near_the_limit_of_a_body() {
    let idle = peak("nothing", 0, "");
    // The default limit of a body, and room for what reads it.
    let most = idle + 32 * MIB + 16 * MIB;
    let mut figures = Vec::new();
    for work in ["endless", "gzip", "values", "headers"] {
        let peak = peak(work, 0, "");
        assert!(peak < most, "{work}: {} MiB above idle", (peak - idle) / MIB);
        figures.push(format!("{work} {} MiB", peak.saturating_sub(idle) / MIB));
    }
    proved(format_args!("memory above idle with a limit of 32 MiB: {}", figures.join(", ")));
}

#[test]
fn calls_at_once_need_little_memory() {
    let calls = size("VH3_CALLS", 100);
    let (idle, peak) = (peak("calls", 1, ""), peak("calls", calls, ""));
    let each = peak.saturating_sub(idle) / calls;
    assert!(each < 256 * 1024, "{each} bytes a call");
    proved(format_args!("{calls} calls at once: {} KiB each", each / 1024));
}

#[test]
fn export_needs_the_same_memory_for_any_size() {
    let jobs = size("VH3_JOBS", 10_000);
    let (small, large) = (peak_of_export(jobs / 10), peak_of_export(jobs));
    let growth = large.saturating_sub(small);
    assert!(growth < 16 * MIB, "{} MiB more for {jobs} jobs", growth / MIB);
    proved(format_args!("{jobs} jobs exported: {} MiB more than a tenth of them", growth / MIB));
}

#[test]
fn dead_server_receives_few_extra_requests() {
    let calls = 1000;
    let server = Faults::playing((0..2 * calls).map(|_| answer("503 Service Unavailable", "", "")));
    let policy = RetryPolicy::new().base(std::time::Duration::ZERO);
    let client =
        Client::builder().api_key("a-key").base_url(server.url()).retry(policy).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        for _ in 0..calls {
            client.jobs().get(7).send().await.expect_err("down");
        }
    });
    let extra = server.connections() - calls;
    assert!(extra <= calls / 20, "{extra} extra requests for {calls} calls");
    proved(format_args!("{calls} calls to a dead server: {extra} extra requests"));
}

#[test]
fn mock_serves_many_connections_at_once() {
    let connections = size("VH3_CONNECTIONS", 100);
    let server = Mock::builder().start_blocking().expect("a mock");
    let url = server.url();
    let (address, path) = url.trim_start_matches("http://").split_once('/').expect("a path");
    let mut open = Vec::new();
    for _ in 0..connections {
        open.push(TcpStream::connect(address).expect("a connection"));
    }
    let request = format!(
        "GET /{path}/jobs/job?jobId=12345 HTTP/1.1\r\nhost: {address}\r\nx-api-key: a\r\nconnection: close\r\n\r\n"
    );
    for stream in &mut open {
        stream.write_all(request.as_bytes()).expect("sent");
    }
    for stream in &mut open {
        let mut text = String::new();
        stream.read_to_string(&mut text).expect("a response");
        assert!(text.starts_with("HTTP/1.1 200"), "{text}");
    }
    proved(format_args!("{connections} connections to the mock at once: all answered"));
}
