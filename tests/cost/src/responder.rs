//! A process that responds to each request with a page of jobs.
//!
//! There is one job for each second of a day. A request selects the first page of some size after a time, as a real server
//! would; the program that is measured asks for times of that day alone.

use serde_json::Value;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

/// The process. It ends when this is dropped.
pub(crate) struct Responder {
    process: Child,
    url: String,
}

impl Responder {
    pub(crate) fn start() -> Self {
        let own = std::env::current_exe().expect("a running program has a file");
        let mut process = Command::new(own)
            .arg("--serve")
            .stdout(Stdio::piped())
            .spawn()
            .expect("a program can run itself");
        let stdout = process.stdout.take().expect("it is a pipe");
        let mut url = String::new();
        BufReader::new(stdout).read_line(&mut url).expect("the responder says where it is");
        Self { process, url: url.trim().to_owned() }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for Responder {
    fn drop(&mut self) {
        // It may have ended on its own.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Responds until the process is killed.
pub(crate) fn serve() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has a free port");
    println!("http://{}", listener.local_addr().expect("a bound socket has an address"));
    for stream in listener.incoming() {
        let stream = stream.expect("a connection");
        std::thread::spawn(move || converse(stream));
    }
}

/// Responds to the requests of one connection until it is closed.
fn converse(stream: TcpStream) -> Option<()> {
    let mut reader = BufReader::new(stream.try_clone().ok()?);
    let mut writer = stream;
    loop {
        let mut length = 0;
        loop {
            let mut line = String::new();
            reader.read_line(&mut line).ok().filter(|read| *read > 0)?;
            let line = line.trim_end().to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length:") {
                length = value.trim().parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).ok()?;
        let body = page(&serde_json::from_slice(&body).ok()?)?;
        let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length:";
        writer.write_all(format!("{head} {}\r\n\r\n{body}", body.len()).as_bytes()).ok()?;
    }
}

/// Returns the jobs that a request asks for.
fn page(request: &Value) -> Option<String> {
    let size = request["pageSize"].as_u64().unwrap_or(SIZE);
    let number = request["pageNumber"].as_u64().unwrap_or(1);
    let first = second(request["createdAtFrom"].as_str()?)? + (number - 1) * size;
    let jobs: Vec<_> = (first..(first + size).min(DAY)).map(job).collect();
    Some(format!(r#"{{"items":[{}],"pageItemCount":{}}}"#, jobs.join(","), jobs.len()))
}

/// The page size of a server that is asked for none.
const SIZE: u64 = 100;

/// The seconds of a day.
const DAY: u64 = 86_400;

/// Returns the second of the day of a time.
fn second(time: &str) -> Option<u64> {
    let clock = time.strip_prefix("2026-01-01T")?.strip_suffix('Z')?;
    let mut second = 0;
    for part in clock.split(':') {
        second = second * 60 + part.parse::<u64>().ok()?;
    }
    Some(second)
}

fn job(second: u64) -> String {
    let description = "Look at the boiler in the plant room and replace what is worn. ".repeat(3);
    let (hours, minutes, seconds) = (second / 3600, second / 60 % 60, second % 60);
    format!(
        concat!(
            r#"{{"id":{number},"typeId":42,"contactId":12345,"contactName":"Example Ltd","status":"scheduled","#,
            r#""plannedDuration":60,"dueAt":null,"reference":"R-{number}","description":"{description}","#,
            r#""createdAt":"2026-01-01T{hours:02}:{minutes:02}:{seconds:02}Z","orderNumber":null,"isConfirmed":true,"#,
            r#""customFields":[{{"definitionId":7,"value":"blue"}}],"siteContactIds":[12345]}}"#
        ),
        number = second + 1,
        hours = hours,
        minutes = minutes,
        seconds = seconds,
        description = description.trim_end(),
    )
}
