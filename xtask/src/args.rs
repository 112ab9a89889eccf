//! The command line.

mod steps;

use crate::Error;
use crate::accept;
use crate::check;
use crate::docs;
use crate::explain::{self, What};
use crate::generate::{Mode, Options};
use crate::openapi;
use crate::prove;
use crate::reference;
use crate::release;
use crate::shapes;
use crate::surface;
use audit::report::{Class, Format};
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

pub(crate) const HELP: &str = "\
cargo xtask COMMAND

  generate [--check] [--spec DIR] [--out DIR]
           generate the client's `api` module from the spec; writes only the files that change
             --check      write nothing, report the files that are out of date
             --spec DIR   the spec to read (default: spec/)
             --out DIR    the folder to write (default: generated/src/api/)
  check [NAME…] [--format text|json|github] [--offline]
           run all checks that need no network, or only those named; writes nothing
             --offline    do not download crates
  accept [PAGE --date YYYY-MM-DD [--url URL]] [--offline]
           update everything that is derived: the accepted facts of PAGE, emitted files, tables, schema and the accepted
           public API; each step reports its changes
  docs PAGE… [--fail-on CLASS] [--format text|json|github|markdown] [--spec DIR]
           compare docs pages with the spec; PAGE is a file, a URL or `-` for standard input; pages without endpoints of the
           spec are read for their examples only
             --fail-on    the mildest class that fails: breaking, deprecated, additive, example, prose or cosmetic
                          (default: example)
           docs PAGE --accept --date YYYY-MM-DD --url URL
             write the accepted facts of the page, if the spec matches it
             --accept-unread HASH  accept a region that cannot be read
           docs --new PAGE
             write the spec file of a page that has none; its comments name the decisions that the page does not state
           docs --index FILE|URL
             compare the index of the docs site (llms.txt) with the pages of the spec
  explain NAME
           show where an item of the client comes from: spec, page, evidence, conflicts, tests
           NAME is one of the spec (jobs.list.pageSize), a path (/jobs/list) or one in Rust (jobs::List::page_size)
  explain --all [--format text|markdown] [--accept]
           list all items with their places; as Markdown, print the tables of the documents
             --accept     write the tables of README.md, spec/COVERAGE.md and the front page of the docs
  mock [--port N] [--profile strict|observed] [--rows N] [--record FILE] …
           run the mock server on this machine; `cargo xtask mock --help` lists all options
  openapi [--check]
           write the API as OpenAPI documents to generated/openapi/
             --check      write nothing, report the documents that are out of date
  prove [CAMPAIGN…] [--quick]
           run all campaigns, which are tests at a large size, or only those named; records the figures in tests/RESULTS.md
             --quick      run them at the size that they have in `cargo test`; record nothing
  reference [FILE]
           write the API as one HTML page (default: target/reference/index.html)
  release --dry-run [STEP…] [--format text|json|github] [--offline]
           run all checks before a release, or only those named; publishes nothing
  shapes FILE
           list the conflicts of the spec that a record of `vh3 doctor --record-shapes` settles
  surface [--accept | --against REV|DIR] [--format text|json|github|markdown] [--offline]
           compare the public API, the requests and the behaviour of the client with the accepted ones; reports what
           changed and what it means for users
             --accept     report the changes, then accept them
             --against    compare with a tag, a commit or another checkout; also check version and changelog
             --offline    do not download crates
  help     print this text

Exit code: 0 up to date, 1 out of date, 2 could not run.
";

/// The command.
pub(crate) enum Command {
    /// The help of one command, or of all.
    Help(Option<String>),
    Accept(accept::Options),
    Docs(docs::Options),
    Explain(explain::Options),
    Generate(Options),
    Mock(PathBuf, Vec<OsString>),
    Openapi(openapi::Options),
    Check(check::Options),
    Prove(prove::Options),
    Reference(reference::Options),
    Release(release::Options),
    Shapes(shapes::Options),
    Surface(surface::Options),
}

/// Reads the command line.
pub(crate) fn parse() -> Result<Command, Error> {
    let mut parser = lexopt::Parser::from_env();
    let command = match parser.next()? {
        Some(Value(command)) => command.string()?,
        Some(Long("help") | Short('h')) | None => return Ok(Command::Help(None)),
        Some(other) => return Err(unexpected(&other)),
    };
    if command != "mock" && asks_for_help(parser.clone()) {
        return Ok(Command::Help(Some(command)));
    }
    match command.as_str() {
        "help" => Ok(Command::Help(None)),
        "accept" => accept(&mut parser),
        "docs" => docs(&mut parser),
        "explain" => explain(&mut parser),
        "generate" => generate(&mut parser),
        "mock" => Ok(Command::Mock(root(), parser.raw_args()?.collect())),
        "openapi" => openapi(&mut parser),
        "check" => steps::check(&mut parser),
        "prove" => prove(&mut parser),
        "reference" => reference(&mut parser),
        "release" => steps::release(&mut parser),
        "shapes" => shapes(&mut parser),
        "surface" => surface(&mut parser),
        other => Err(format!("unknown command `{other}`; expected one of these:\n\n{HELP}").into()),
    }
}

/// Returns the help of a command, or of all commands.
pub(crate) fn help(command: Option<&str>) -> String {
    let Some(command) = command else { return HELP.to_owned() };
    let mut section = String::new();
    let mut is_asked = false;
    for line in HELP.lines() {
        if let Some(entry) = line.strip_prefix("  ")
            && !entry.starts_with(' ')
        {
            is_asked = entry.split(' ').next() == Some(command);
        } else if line.is_empty() {
            is_asked = false;
        }
        if is_asked {
            section.push_str(line);
            section.push('\n');
        }
    }
    if section.is_empty() { HELP.to_owned() } else { format!("cargo xtask COMMAND\n\n{section}") }
}

/// Returns whether the rest of a command line has `--help`. The mock prints its own help.
fn asks_for_help(mut parser: lexopt::Parser) -> bool {
    let Ok(rest) = parser.raw_args() else { return false };
    for argument in rest {
        if argument == "--help" || argument == "-h" {
            return true;
        }
    }
    false
}

fn accept(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let (mut page, mut date, mut url, mut offline) = (None, None, None, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if page.is_none() => page = Some(value.string()?),
            Long("date") => date = Some(parser.value()?.string()?),
            Long("url") => url = Some(parser.value()?.string()?),
            Long("offline") => offline = true,
            other => return Err(unexpected(&other)),
        }
    }
    let root = root();
    let page = match page {
        Some(page) => Some(accepted_page(&root, page, date, url)?),
        None if date.is_some() || url.is_some() => return Err("--date and --url need a PAGE".into()),
        None => None,
    };
    Ok(Command::Accept(accept::Options { page, offline, root }))
}

fn accepted_page(
    root: &Path,
    page: String,
    date: Option<String>,
    url: Option<String>,
) -> Result<docs::Options, Error> {
    let (Some(date), Some(url)) = (date, url.or_else(|| url_of(&page))) else {
        return Err("PAGE needs --date YYYY-MM-DD, and --url https://… unless it is a URL".into());
    };
    if !is_date(&date) || !docs::is_url(&url) {
        return Err("--date takes a date such as 2026-01-31, and --url a URL such as https://…".into());
    }
    Ok(docs::Options {
        pages: vec![page],
        format: Format::Text,
        fail_on: Class::Example,
        spec: root.join("spec"),
        root: root.to_path_buf(),
        accept: Some(docs::Acceptance { url, date, unread: Vec::new() }),
        index: None,
        new: false,
    })
}

/// Returns a page that is given by its URL.
fn url_of(page: &str) -> Option<String> {
    if docs::is_url(page) { Some(page.to_owned()) } else { None }
}

fn generate(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let mut options = Options { mode: Mode::Write, ..Options::check(&root()) };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => options.mode = Mode::Check,
            Long("spec") => options.spec = parser.value()?.into(),
            Long("out") => options.out = folder(&mut *parser)?,
            other => return Err(unexpected(&other)),
        }
    }
    Ok(Command::Generate(options))
}

fn openapi(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let mut mode = Mode::Write;
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => mode = Mode::Check,
            other => return Err(unexpected(&other)),
        }
    }
    Ok(Command::Openapi(openapi::Options { mode, root: root() }))
}

fn prove(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let mut options = prove::Options { names: Vec::new(), quick: false, root: root() };
    while let Some(argument) = parser.next()? {
        match argument {
            Value(name) => options.names.push(name.string()?),
            Long("quick") => options.quick = true,
            other => return Err(unexpected(&other)),
        }
    }
    Ok(Command::Prove(options))
}

fn reference(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let mut file = None;
    while let Some(argument) = parser.next()? {
        match argument {
            Value(path) if file.is_none() => file = Some(path.into()),
            other => return Err(unexpected(&other)),
        }
    }
    Ok(Command::Reference(reference::Options { file, root: root() }))
}

fn docs(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let root = root();
    let mut options = docs::Options {
        pages: Vec::new(),
        format: Format::Text,
        fail_on: Class::Example,
        spec: root.join("spec"),
        root,
        accept: None,
        index: None,
        new: false,
    };
    let (mut accept, mut date, mut url, mut unread) = (false, None, None, Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Value(page) => options.pages.push(page.string()?),
            Long("format") => options.format = parser.value()?.parse_with(format)?,
            Long("fail-on") => options.fail_on = parser.value()?.parse_with(class)?,
            Long("spec") => options.spec = parser.value()?.into(),
            Long("accept") => accept = true,
            Long("new") => options.new = true,
            Long("index") => options.index = Some(parser.value()?.string()?),
            Long("accept-unread") => {
                accept = true;
                unread.push(parser.value()?.string()?);
            }
            Long("date") => date = Some(parser.value()?.string()?),
            Long("url") => url = Some(parser.value()?.string()?),
            other => return Err(unexpected(&other)),
        }
    }
    let url = url.or_else(|| options.pages.iter().find_map(|page| url_of(page)));
    options.accept = match (accept, date, url) {
        (false, ..) => None,
        (true, Some(date), Some(url)) if is_date(&date) && docs::is_url(&url) => {
            Some(docs::Acceptance { url, date, unread })
        }
        (true, ..) => {
            return Err(
                "--accept needs --date YYYY-MM-DD, and --url https://… unless the page is a URL".into()
            );
        }
    };
    Ok(Command::Docs(options))
}

/// Reads a folder. An empty name would be the current folder.
fn folder(parser: &mut lexopt::Parser) -> Result<PathBuf, Error> {
    let name = parser.value()?;
    if name.is_empty() { Err("--out needs the name of a folder".into()) } else { Ok(name.into()) }
}

/// Returns whether a string is a date, such as `2026-01-31`.
fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    is_number(year, 4, 9999) && is_number(month, 2, 12) && is_number(day, 2, 31)
}

fn is_number(text: &str, digits: usize, max: u16) -> bool {
    let Ok(number) = text.parse::<u16>() else { return false };
    text.len() == digits && (1..=max).contains(&number)
}

fn format(name: &str) -> Result<Format, &'static str> {
    Ok(match name {
        "text" => Format::Text,
        "json" => Format::Json,
        "github" => Format::Github,
        "markdown" => Format::Markdown,
        _ => return Err("expected text, json, github or markdown"),
    })
}

fn class(name: &str) -> Result<Class, &'static str> {
    let found = Class::PAGE.into_iter().find(|class| class.word() == name);
    found.ok_or("expected unreadable, breaking, deprecated, additive, example, prose or cosmetic")
}

fn explain(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let (mut name, mut all, mut markdown, mut accept) = (None, false, false, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(value) if name.is_none() => name = Some(value.string()?),
            Long("all") => all = true,
            Long("accept") => accept = true,
            Long("format") => {
                markdown = parser.value()?.parse_with(|format| match format {
                    "text" => Ok(false),
                    "markdown" => Ok(true),
                    _ => Err("expected text or markdown"),
                })?
            }
            other => return Err(unexpected(&other)),
        }
    }
    let what = match (name, all) {
        (Some(name), false) => What::Item(name),
        (None, true) if accept => What::Accept,
        (None, true) if markdown => What::Table,
        (None, true) => What::All,
        _ => return Err("expected NAME or --all; `cargo xtask explain --help` shows both".into()),
    };
    Ok(Command::Explain(explain::Options { what, root: root() }))
}

fn shapes(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let record = match parser.next()? {
        Some(Value(path)) => path.into(),
        Some(other) => return Err(unexpected(&other)),
        None => return Err("shapes needs a FILE that `vh3 doctor --record-shapes FILE` wrote".into()),
    };
    match parser.next()? {
        Some(other) => Err(unexpected(&other)),
        None => Ok(Command::Shapes(shapes::Options { record, root: root() })),
    }
}

fn surface(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let (mut accept, mut against, mut shape, mut offline) = (false, None, Format::Text, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Long("accept") => accept = true,
            Long("against") => against = Some(parser.value()?.string()?),
            Long("format") => shape = parser.value()?.parse_with(format)?,
            Long("offline") => offline = true,
            other => return Err(unexpected(&other)),
        }
    }
    let what = match (accept, against) {
        (false, None) => surface::What::Check,
        (true, None) => surface::What::Accept,
        (false, Some(old)) => surface::What::Against(old),
        (true, Some(_)) => return Err("--accept and --against exclude each other; remove one".into()),
    };
    Ok(Command::Surface(surface::Options { what, format: shape, offline, root: root() }))
}

fn unexpected(argument: &lexopt::Arg<'_>) -> Error {
    let argument = match argument {
        Long(name) => format!("--{name}"),
        Short(letter) => format!("-{letter}"),
        Value(text) => text.to_string_lossy().into_owned(),
    };
    format!("`{argument}` is not expected here; `cargo xtask help` lists the options").into()
}

/// Returns the root of the workspace, from any working directory.
fn root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let package = PathBuf::from(package);
    match package.parent() {
        Some(root) => root.to_path_buf(),
        None => package,
    }
}
