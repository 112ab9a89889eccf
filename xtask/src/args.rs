//! The command line.

mod steps;

use crate::Error;
use crate::accept;
use crate::check;
use crate::docs;
use crate::explain::{self, What};
use crate::generate::{Mode, Options};
use crate::release;
use crate::surface;
use audit::page::{Class, Format};
use lexopt::prelude::*;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

pub(crate) const HELP: &str = "\
cargo xtask COMMAND

  generate [--check] [--spec DIR] [--out DIR]
           turn the spec into the client's `api` module; writes only what changed
             --check      write nothing, say what is out of step
             --spec DIR   the spec to read (spec/)
             --out DIR    the folder to own (generated/src/api/)
  check [NAME…] [--format text|json|github] [--offline]
           every check that needs no network, or those that are named; writes nothing
             --offline    let cargo fetch nothing that a check needs to be built
  accept [PAGE --date YYYY-MM-DD [--url URL]] [--offline]
           update all that is derived: the facts of the page, emitted files, tables, schema and the accepted public API;
           each step reports its changes
  docs PAGE… [--fail-on CLASS] [--format text|json|github|markdown] [--spec DIR]
           a page of the docs against the spec: a file, `-` or a URL; more pages are looked at for what they show
             --fail-on    breaking, deprecated, additive, example, prose or cosmetic: from there on it is drift (example)
           docs PAGE --accept --date YYYY-MM-DD --url URL
             writes the facts of the page, if the spec matches it
             --accept-unread HASH  accepts a region that cannot be read as words
           docs --index FILE|URL
             the index of the docs site (llms.txt) against the pages of the spec
  explain NAME
           where an item of the client comes from: spec, page, evidence, conflicts, tests
           NAME is one of the spec (jobs.list.pageSize), a path (/jobs/list) or one in Rust (jobs::List::page_size)
  explain --all [--format text|markdown] [--accept]
           every item with its place; as Markdown, the table of endpoints
             --accept     write the tables of README.md and spec/COVERAGE.md
  mock [--port N] [--profile strict|observed] [--jobs N] [--record FILE] …
           a server on this machine that stands in for the API; `cargo xtask mock --help` lists all options
  release --dry-run [STEP…] [--format text|json|github] [--offline]
           what has to hold before a person publishes the client, or the steps that are named
  surface [--accept | --against REV|DIR] [--format text|json|github|markdown] [--offline]
           the public API, the wire and what the client does by itself, against what was accepted: what changed, and what it means
             --accept     say it, then accept it
             --against    compare with a tag, a commit or another checkout, and judge version and changelog
             --offline    let cargo fetch nothing that it takes to look
  help     this text

Exit: 0 in step, 1 out of step, 2 could not run.
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
    Check(check::Options),
    Release(release::Options),
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
        "accept" => accepted(&mut parser),
        "docs" => page(&mut parser),
        "explain" => explain(&mut parser),
        "generate" => generate(&mut parser),
        "mock" => Ok(Command::Mock(root(), parser.raw_args()?.collect())),
        "check" => steps::check(&mut parser),
        "release" => steps::release(&mut parser),
        "surface" => surface(&mut parser),
        other => Err(format!("there is no command `{other}`\n\n{HELP}").into()),
    }
}

/// Returns the help of a command, or of all commands.
pub(crate) fn help(command: Option<&str>) -> String {
    let Some(command) = command else { return HELP.to_owned() };
    let mut section = String::new();
    let mut is_own = false;
    for line in HELP.lines() {
        if let Some(entry) = line.strip_prefix("  ")
            && !entry.starts_with(' ')
        {
            is_own = entry.split(' ').next() == Some(command);
        } else if line.is_empty() {
            is_own = false;
        }
        if is_own {
            section.push_str(line);
            section.push('\n');
        }
    }
    if section.is_empty() { HELP.to_owned() } else { format!("cargo xtask COMMAND\n\n{section}") }
}

/// Returns whether the rest of a command line has `--help`. The mock has a help of its own.
fn asks_for_help(mut parser: lexopt::Parser) -> bool {
    let Ok(rest) = parser.raw_args() else { return false };
    for argument in rest {
        if argument == "--help" || argument == "-h" {
            return true;
        }
    }
    false
}

fn accepted(parser: &mut lexopt::Parser) -> Result<Command, Error> {
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
    let url = url.or_else(|| if page.starts_with("http") { Some(page.clone()) } else { None });
    let (Some(date), Some(url)) = (date, url) else {
        return Err("PAGE needs --date YYYY-MM-DD, and --url https://… unless it is a URL itself".into());
    };
    if !is_date(&date) || !docs::is_url(&url) {
        return Err("--date takes a day such as 2026-01-31, and --url an address such as https://…".into());
    }
    Ok(docs::Options {
        pages: vec![page],
        format: Format::Text,
        fail_on: Class::Example,
        spec: root.join("spec"),
        root: root.to_path_buf(),
        accept: Some(docs::Acceptance { url, date, unread: Vec::new() }),
        index: None,
    })
}

fn generate(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let mut options = Options { mode: Mode::Write, ..Options::check(&root()) };
    while let Some(argument) = parser.next()? {
        match argument {
            Long("check") => options.mode = Mode::Check,
            Long("spec") => options.spec = parser.value()?.into(),
            Long("out") => options.out = parser.value()?.into(),
            other => return Err(unexpected(&other)),
        }
    }
    Ok(Command::Generate(options))
}

fn page(parser: &mut lexopt::Parser) -> Result<Command, Error> {
    let root = root();
    let mut options = docs::Options {
        pages: Vec::new(),
        format: Format::Text,
        fail_on: Class::Example,
        spec: root.join("spec"),
        root,
        accept: None,
        index: None,
    };
    let (mut accept, mut date, mut url, mut unread) = (false, None, None, Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Value(page) => options.pages.push(page.string()?),
            Long("format") => options.format = parser.value()?.parse_with(format)?,
            Long("fail-on") => options.fail_on = parser.value()?.parse_with(class)?,
            Long("spec") => options.spec = parser.value()?.into(),
            Long("accept") => accept = true,
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
    let page_url = || options.pages.iter().find(|page| page.starts_with("http")).cloned();
    options.accept = match (accept, date, url.or_else(page_url)) {
        (false, ..) => None,
        (true, Some(date), Some(url)) if is_date(&date) && docs::is_url(&url) => {
            Some(docs::Acceptance { url, date, unread })
        }
        (true, ..) => {
            return Err(
                "--accept needs --date YYYY-MM-DD, and --url https://… where the page is no URL itself"
                    .into(),
            );
        }
    };
    Ok(Command::Docs(options))
}

/// Returns whether a text is a day, such as `2026-01-31`.
fn is_date(text: &str) -> bool {
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    let is = |part: &str, digits, most| {
        part.len() == digits && part.parse::<u16>().is_ok_and(|number| (1..=most).contains(&number))
    };
    is(year, 4, 9999) && is(month, 2, 12) && is(day, 2, 31)
}

fn format(name: &str) -> Result<Format, &'static str> {
    Ok(match name {
        "text" => Format::Text,
        "json" => Format::Json,
        "github" => Format::Github,
        "markdown" => Format::Markdown,
        _ => return Err("it is text, json, github or markdown"),
    })
}

fn class(name: &str) -> Result<Class, &'static str> {
    let found = Class::ALL.into_iter().find(|class| class.word() == name);
    found.ok_or("it is unreadable, breaking, deprecated, additive, example, prose or cosmetic")
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
                    _ => Err("it is text or markdown"),
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
        _ => return Err("explain what? NAME or --all; `cargo xtask help` tells more".into()),
    };
    Ok(Command::Explain(explain::Options { what, root: root() }))
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
        (true, Some(_)) => return Err("--accept compares with what was accepted; leave --against out".into()),
    };
    Ok(Command::Surface(surface::Options { what, format: shape, offline, root: root() }))
}

fn unexpected(argument: &lexopt::Arg<'_>) -> Error {
    let argument = match argument {
        Long(name) => format!("--{name}"),
        Short(letter) => format!("-{letter}"),
        Value(text) => text.to_string_lossy().into_owned(),
    };
    format!("`{argument}` is not expected here; `cargo xtask help` lists what is").into()
}

/// The root of the workspace, wherever the command is typed.
fn root() -> PathBuf {
    let own = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
    let own = PathBuf::from(own);
    own.parent().map_or_else(|| own.clone(), Path::to_path_buf)
}
