//! A server on this machine that stands in for the API. `cargo xtask mock --help` starts it and tells how.

use jiff::Timestamp;
use lexopt::prelude::*;
use std::error::Error;
use std::fs::OpenOptions;
use std::future::{Future, poll_fn};
use std::io::Write;
use std::net::TcpListener;
use std::path::PathBuf;
use std::pin::pin;
use std::process::ExitCode;
use std::sync::{Arc, Mutex};
use std::task::Poll;
use vh3_bigchange_mock::{Entry, Options, Profile, Service, first_second, last_second, serve};

const HELP: &str = "\
cargo xtask mock [--port N] [--listen ADDRESS] [--profile strict|observed] [--seed N] [--jobs N] [--from DATE] [--to DATE]
                 [--record FILE]

Stands in for the API on this machine, for as long as it runs: it keeps the rules of the spec and remembers what it is told.

  --port N        the port (8080; 0 is any that is free)
  --listen ADDR   the address (127.0.0.1); any other lets other machines in
  --profile P     strict: as the docs say. observed: in all forms that have to be reckoned with, and some trouble;
                  how the pages of a list go wrong, if they do, is a matter of the seed
  --seed N        what the jobs that are there, and the forms of observed, are derived from (1)
  --jobs N        how many jobs there are from the start (25); a million costs nothing
  --from, --to    when the first and the last of them were created (2026-01-01, 2026-03-31): a day, or a time such as
                  2026-01-01T09:00:00Z
  --record FILE   adds each request and answer to a file, a line of JSON for each, without the key

Any key is good. A request with the header `x-mock: NAME` is answered in that form; a wrong NAME lists them.
";

struct Arguments {
    options: Options,
    address: String,
    port: u16,
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
    let api = codegen::parse(&spec()?)?;
    let service = Arc::new(Service::new(api, &arguments.options));
    let place = (arguments.address.as_str(), arguments.port);
    let listener = TcpListener::bind(place).map_err(|error| {
        format!("cannot listen on {}:{}: {error}; --port 0 takes any that is free", place.0, place.1)
    })?;
    let url = service.url(listener.local_addr()?);
    service.listen(print);
    if let Some(path) = &arguments.record {
        service.listen(recorder(path)?);
    }
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let mut stop = pin!(stopped());
        // The first look is what has an interrupt heard: before anybody is told that the server is there.
        let _ = poll_fn(|context| Poll::Ready(stop.as_mut().poll(context))).await;
        say(&url);
        serve(listener, service, stop).await
    })?;
    say("stopped");
    Ok(())
}

/// Reads the spec of this checkout.
fn spec() -> std::io::Result<Vec<codegen::Source>> {
    let folder = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../spec"));
    let mut sources = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            let text = std::fs::read_to_string(&path)?;
            sources.push(codegen::Source { name: path.to_string_lossy().into_owned(), text });
        }
    }
    sources.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(sources)
}

/// Prints a line. Nobody has to read it.
fn say(line: &str) {
    let _ = writeln!(std::io::stdout(), "{line}");
}

/// Ends when the program is asked to: by Ctrl-C or, where there is such a thing, by `kill`.
async fn stopped() {
    #[cfg(unix)]
    if let Ok(mut asked) = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
        tokio::select! {
            _ = asked.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        return;
    }
    drop(tokio::signal::ctrl_c().await);
}

fn print(entry: &Entry) {
    let Entry { method, target, status, undocumented, .. } = entry;
    let path = target.split('?').next().unwrap_or_default();
    let unknown = if undocumented.is_empty() {
        String::new()
    } else {
        format!(" not in the spec: {}", undocumented.join(", ").escape_debug())
    };
    say(&format!("{status} {method} {path}{unknown}"));
}

fn recorder(path: &PathBuf) -> Result<impl Fn(&Entry) + Send + Sync + use<>, Box<dyn Error>> {
    let problem = |error| format!("cannot write {}: {error}", path.display());
    let file = Mutex::new(OpenOptions::new().create(true).append(true).open(path).map_err(problem)?);
    Ok(move |entry: &Entry| {
        let written = file.lock().map(|file| entry.write(&*file));
        if !matches!(written, Ok(Ok(()))) {
            eprintln!("warning: a request could not be recorded");
        }
    })
}

fn parse() -> Result<Option<Arguments>, Box<dyn Error>> {
    let mut parser = lexopt::Parser::from_env();
    let mut all =
        Arguments { options: Options::default(), address: "127.0.0.1".to_owned(), port: 8080, record: None };
    while let Some(argument) = parser.next()? {
        let plan = &mut all.options.plan;
        match argument {
            Long("port") => all.port = parser.value()?.parse()?,
            Long("listen") => all.address = parser.value()?.string()?,
            Long("profile") => all.options.profile = parser.value()?.parse_with(profile)?,
            Long("seed") => plan.seed = parser.value()?.parse()?,
            Long("jobs") => plan.jobs = parser.value()?.parse_with(count)?,
            Long("from") => plan.from = parser.value()?.parse_with(|text| time(text, first_second))?,
            Long("to") => plan.to = parser.value()?.parse_with(|text| time(text, last_second))?,
            Long("record") => all.record = Some(parser.value()?.into()),
            Long("help") | Short('h') => return Ok(None),
            other => return Err(other.unexpected().into()),
        }
    }
    if all.options.plan.to < all.options.plan.from {
        return Err("--to is before --from; exchange them".into());
    }
    Ok(Some(all))
}

fn count(text: &str) -> Result<u32, String> {
    text.parse().map_err(|_| format!("it is a number from 0 to {}", u32::MAX))
}

fn time(text: &str, read: fn(&str) -> Option<Timestamp>) -> Result<Timestamp, &'static str> {
    read(text).ok_or("it is a day or a time, such as 2026-01-01 or 2026-01-01T09:00:00Z")
}

fn profile(name: &str) -> Result<Profile, &'static str> {
    match name {
        "strict" => Ok(Profile::Strict),
        "observed" => Ok(Profile::Observed),
        _ => Err("it is strict or observed"),
    }
}
