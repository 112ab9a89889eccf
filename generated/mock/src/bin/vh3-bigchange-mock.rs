//! The mock server as a program. `cargo xtask mock --help` shows its options.

use jiff::Timestamp;
use lexopt::prelude::*;
use std::error::Error;
use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;
use tokio::runtime::Runtime;
use vh3_bigchange_mock::{Builder, Entry, Mock, Profile, first_second, last_second};

const HELP: &str = "\
cargo xtask mock [--port N] [--listen ADDRESS] [--profile strict|observed] [--seed N] [--rows N] [--from DATE] [--to DATE]
                 [--record FILE]

Serves a mock of the API until it is stopped. It checks each request against the rules of the spec and remembers changes.

  --port N        the port; 8080 by default, 0 is any free port
  --listen ADDR   the address; 127.0.0.1 by default, any other lets other machines in
  --profile P     strict: documented responses only (default); observed: all forms that were seen or that no source
                  rules out, and some faults
  --seed N        the number that rows and observed forms derive from; 1 by default
  --rows N        the number of rows of each kind at the start; 25 by default, a billion costs nothing
  --from, --to    the creation times of the first and the last row; 2026-01-01 and 2026-03-31 by default. A day, or a
                  time such as 2026-01-01T09:00:00Z
  --record FILE   appends each request and response to a file as a line of JSON, without the API key

The server accepts any API key. A request with the header `x-mock: NAME` gets one form of response; a wrong NAME lists all.
";

/// The arguments.
struct Arguments {
    builder: Builder,
    from: Timestamp,
    to: Timestamp,
    record: Option<PathBuf>,
}

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let Some(arguments) = parse()? else {
        print!("{HELP}");
        return Ok(());
    };
    let mut builder = arguments.builder.created(arguments.from, arguments.to).on_request(print);
    if let Some(path) = &arguments.record {
        builder = builder.on_request(recorder(path)?);
    }
    let mock = builder.start_blocking()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    wait(&runtime, &mock)?;
    mock.stop();
    say("stopped");
    Ok(())
}

/// Prints a line. Nobody has to read it.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Prints the URL and waits for Ctrl-C or, on Unix, for SIGTERM. The signals count from before the URL is printed.
fn wait(runtime: &Runtime, mock: &Mock) -> std::io::Result<()> {
    let _guard = runtime.enter();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        let (mut interrupt, mut terminate) =
            (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
        say(&mock.url());
        runtime.block_on(async {
            tokio::select! {
                _ = interrupt.recv() => {}
                _ = terminate.recv() => {}
            }
        });
        Ok(())
    }
    #[cfg(not(unix))]
    {
        say(&mock.url());
        runtime.block_on(tokio::signal::ctrl_c())
    }
}

fn print(entry: &Entry) {
    let Entry { method, target, status, undocumented, .. } = entry;
    let path = target.split('?').next().unwrap_or_default();
    let status = status.map_or_else(|| "---".to_owned(), |status| status.to_string());
    if undocumented.is_empty() {
        return say(&format!("{status} {method} {path}"));
    }
    let unknown = undocumented.join(", ");
    say(&format!("{status} {method} {path} not in the spec: {}", unknown.escape_debug()));
}

/// Returns a function that appends entries to a file.
fn recorder(path: &Path) -> Result<impl Fn(&Entry) + Send + Sync + use<>, Box<dyn Error>> {
    let file = OpenOptions::new().create(true).append(true).open(path);
    let file = Mutex::new(file.map_err(|error| format!("cannot write {}: {error}", path.display()))?);
    Ok(move |entry: &Entry| {
        let is_written = file.lock().is_ok_and(|file| entry.write(&*file).is_ok());
        if !is_written {
            eprintln!("warning: could not record a request");
        }
    })
}

fn parse() -> Result<Option<Arguments>, Box<dyn Error>> {
    let mut parser = lexopt::Parser::from_env();
    let mut builder = Mock::builder().port(8080);
    let mut from = time("2026-01-01", first_second)?;
    let mut to = time("2026-03-31", last_second)?;
    let mut record = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("port") => builder = builder.port(parser.value()?.parse()?),
            Long("listen") => builder = builder.host(parser.value()?.string()?),
            Long("profile") => builder = builder.profile(parser.value()?.parse_with(profile)?),
            Long("seed") => builder = builder.seed(parser.value()?.parse()?),
            Long("rows") => builder = builder.rows(parser.value()?.parse_with(count)?),
            Long("from") => from = parser.value()?.parse_with(|text| time(text, first_second))?,
            Long("to") => to = parser.value()?.parse_with(|text| time(text, last_second))?,
            Long("record") => record = Some(parser.value()?.into()),
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected().into()),
        }
    }
    if to < from {
        return Err("--to is before --from; fix: exchange them".into());
    }
    Ok(Some(Arguments { builder, from, to, record }))
}

fn count(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("expected a number from 0 to {}", u32::MAX))
}

fn time(text: &str, read: fn(&str) -> Option<Timestamp>) -> Result<Timestamp, &'static str> {
    read(text).ok_or("expected a day or a time, such as 2026-01-01 or 2026-01-01T09:00:00Z")
}

fn profile(name: &str) -> Result<Profile, &'static str> {
    match name {
        "strict" => Ok(Profile::Strict),
        "observed" => Ok(Profile::Observed),
        _ => Err("expected strict or observed"),
    }
}
