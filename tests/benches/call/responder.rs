//! A process that responds to each request with the same page of jobs.

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
    let body = page();
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    );
    for stream in listener.incoming() {
        let (stream, answer) = (stream.expect("a connection"), answer.clone());
        std::thread::spawn(move || converse(stream, &answer));
    }
}

/// Responds to the requests of one connection until it is closed.
fn converse(stream: TcpStream, answer: &str) -> Option<()> {
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
        writer.write_all(answer.as_bytes()).ok()?;
    }
}

/// Four jobs, 2 KB.
fn page() -> String {
    let jobs: Vec<_> = (0..4).map(job).collect();
    format!(r#"{{"items":[{}],"pageItemCount":{}}}"#, jobs.join(","), jobs.len())
}

fn job(number: u32) -> String {
    let description = "Look at the boiler in the plant room and replace what is worn. ".repeat(3);
    format!(
        concat!(
            r#"{{"id":{number},"typeId":42,"contactId":12345,"contactName":"Example Ltd","status":"scheduled","#,
            r#""plannedDuration":60,"dueAt":null,"reference":"R-{number}","description":"{description}","#,
            r#""createdAt":"2026-01-0{number}T08:00:00Z","orderNumber":null,"isConfirmed":true,"#,
            r#""customFields":[{{"definitionId":7,"value":"blue"}}],"siteContactIds":[12345]}}"#
        ),
        number = number + 1,
        description = description.trim_end(),
    )
}
