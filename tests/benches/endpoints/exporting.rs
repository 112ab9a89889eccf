//! Exports of many jobs. The client and the mock server are processes of their own.

use crate::by_hand::{self, ListJobs};
use crate::cpu;
use crate::plot::{Line, Plot, Point};
use reqwest::header::HeaderValue;
use serde::Deserialize;
use std::hint::black_box;
use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Child, Command, Stdio};
use vh3_bigchange::{Client, Timestamp};
use vh3_bigchange_mock::Mock;

const FROM: &str = "2025-01-01T00:00:00Z";
const TO: &str = "2025-12-31T23:59:59Z";
const PAGE: i64 = 1000;

/// The ways to read all jobs.
pub(crate) const WAYS: [&str; 4] = ["by hand", "pages", "items_as", "items"];

/// The client process of one export.
pub(crate) struct Export {
    pub(crate) way: &'static str,
    pub(crate) jobs: u32,
    pub(crate) peak: u64,
}

/// Measures exports of this many jobs, and prints a table.
pub(crate) fn compare(sizes: &[u32]) -> Vec<Export> {
    println!("  jobs      way        us CPU a job   peak MiB");
    let own = std::env::current_exe().expect("a running program has a file");
    let mut all = Vec::new();
    for jobs in sizes {
        let server = Server::start(*jobs);
        for way in WAYS {
            let mut client = Command::new(&own);
            client.args(["--export", way, &jobs.to_string(), &server.url]);
            let cpu::Cost { cpu, peak } = cpu::measure(&mut client);
            println!(
                "  {jobs:8}  {way:8} {:14.2} {:10.1}",
                cpu.as_secs_f64() * 1e6 / f64::from(*jobs),
                peak as f64 / f64::from(1 << 20)
            );
            all.push(Export { way, jobs: *jobs, peak });
        }
    }
    all
}

/// Returns the plot of the peak memory.
pub(crate) fn plot(exports: &[Export]) -> String {
    let mut lines = Vec::new();
    for way in WAYS {
        let mut points = Vec::new();
        for export in exports {
            if export.way == way {
                points.push(Point { x: f64::from(export.jobs), y: export.peak as f64 / f64::from(1 << 20) });
            }
        }
        lines.push(Line { name: way.to_owned(), points });
    }
    let plot = Plot {
        title: "Exporting jobs: peak memory of the process in MiB",
        across: "jobs",
        places: [20_000.0, 200_000.0, 1_000_000.0],
        lines,
    };
    plot.svg()
}

/// A mock server in a process that ends when this is dropped.
struct Server {
    process: Child,
    url: String,
}

impl Server {
    fn start(jobs: u32) -> Self {
        let mut process = Command::new(std::env::current_exe().expect("a running program has a file"));
        process.args(["--serve", &jobs.to_string()]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = process.spawn().expect("a program can run itself");
        let mut url = String::new();
        let stdout = process.stdout.take().expect("it is a pipe");
        BufReader::new(stdout).read_line(&mut url).expect("the server prints its address");
        Self { process, url: url.trim().to_owned() }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        // It may have ended on its own.
        let _ = self.process.wait();
    }
}

/// Serves this many jobs until the standard input is closed.
pub(crate) fn serve(jobs: u32) {
    let [from, to] = [FROM, TO].map(|time| time.parse().expect("a time"));
    let server = Mock::builder().rows(jobs).created(from, to).start_blocking().expect("a mock");
    println!("{}", server.url());
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

/// Reads all jobs of a server in one way.
pub(crate) fn run(way: &str, jobs: u32, url: &str) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let read = runtime.block_on(async {
        match way {
            "by hand" => written(url).await,
            "pages" => pages(url).await,
            "items_as" => items_as(url).await,
            _ => items(url).await,
        }
    });
    assert_eq!(read, jobs, "{way}");
}

/// The objects around the result of the mock server.
#[derive(Deserialize)]
struct Body {
    response: Envelope,
}

#[derive(Deserialize)]
struct Envelope {
    result: Page,
}

/// A page of jobs.
#[derive(Deserialize)]
struct Page {
    items: Vec<Job>,
}

/// A job with the fields that a caller needs.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "it is decoded and dropped")]
struct Job {
    id: i64,
    contact_id: Option<i64>,
    status: Option<String>,
    reference: Option<String>,
    description: Option<String>,
    created_at: Option<String>,
}

async fn written(url: &str) -> u32 {
    let client = by_hand::Client::new(url, HeaderValue::from_static("a-key")).expect("a client");
    let mut read = 0;
    for number in 1.. {
        let request = ListJobs {
            page_number: Some(number),
            page_size: Some(PAGE),
            created_at_from: FROM.to_owned(),
            created_at_to: TO.to_owned(),
            ..ListJobs::default()
        };
        let body: Body = client.call("/jobs/list", &request).await.expect("an answer");
        let page = body.response.result;
        if page.items.is_empty() {
            break;
        }
        read += page.items.len();
        black_box(page);
    }
    u32::try_from(read).expect("a number of jobs")
}

async fn pages(url: &str) -> u32 {
    let list = list(url);
    let mut read = 0;
    for number in 1.. {
        let page = list.clone().page_number(number).send_as::<Page>().await.expect("an answer");
        if page.items.is_empty() {
            break;
        }
        read += page.items.len();
        black_box(page);
    }
    u32::try_from(read).expect("a number of jobs")
}

async fn items_as(url: &str) -> u32 {
    let mut items = list(url).items_as::<Job>().with_max_pages(u32::MAX);
    let mut read = 0;
    while let Some(job) = items.try_next().await.expect("an answer") {
        read += 1;
        black_box(job);
    }
    read
}

async fn items(url: &str) -> u32 {
    let mut items = list(url).items().with_max_pages(u32::MAX);
    let mut read = 0;
    while let Some(job) = items.try_next().await.expect("an answer") {
        read += 1;
        black_box(job);
    }
    read
}

fn list(url: &str) -> vh3_bigchange::jobs::List<Client> {
    let client = Client::builder().api_key("a-key").base_url(url).build().expect("a client");
    let [from, to] = [FROM, TO].map(|time| time.parse::<Timestamp>().expect("a time"));
    client.jobs().list(from, to).page_size(PAGE)
}
