//! `docs`: pages of the docs against the spec.

mod fetch;

pub(crate) use fetch::is_url;

use crate::{Error, Outcome, spec};
use audit::page::{Accepted, Class, Finding, Format, Page, Spec, Unreadable, is_drift, paths, report};
use codegen::Source;
use std::fs;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};

/// How the names of files of accepted facts end.
pub(crate) const FACTS: &str = ".facts.json";

/// What the command line asked for.
pub(crate) struct Options {
    pub(crate) pages: Vec<String>,
    pub(crate) format: Format,
    pub(crate) fail_on: Class,
    pub(crate) spec: PathBuf,
    pub(crate) root: PathBuf,
    pub(crate) accept: Option<Acceptance>,
}

/// What is written down of a page that is accepted.
pub(crate) struct Acceptance {
    pub(crate) url: String,
    pub(crate) date: String,
}

/// Compares pages with the spec, and accepts the one that was given if that is asked for.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let sources = spec::read(&options.spec, &options.root)?;
    let given = options.pages.iter().map(|page| page_source(page)).collect::<Result<Vec<_>, _>>()?;
    let spec = Spec::new(&sources)?;
    let (own, others) = split(given, &spec)?;
    if own.len() > 1 && (options.accept.is_some() || options.format == Format::Json) {
        return Err("--accept and --format json take one page of the spec at a time".into());
    }
    let mut drift = false;
    for source in own {
        let (name, text) = (source.name.clone(), source.text.clone());
        let page = match Page::new(source) {
            Ok(page) => page,
            Err(error) => return Err(unreadable(options.format, &name, &text, &error)),
        };
        let path = facts_path(&options.spec, &page, &spec);
        let known = accepted(&path)?;
        let found = spec.findings(&page, known.as_ref(), &others);
        say(&report(options.format, &name, &text, &found))?;
        if options.format == Format::Text {
            say(&(summary(&page, &found, options.fail_on) + "\n"))?;
        }
        if let Some(finding) = found.iter().find(|finding| finding.class == Class::Unreadable) {
            return Err(format!("what it is compared with cannot be read: {}", finding.message).into());
        }
        drift |= is_drift(&found, options.fail_on);
        if let Some(acceptance) = &options.accept {
            let shown = path.strip_prefix(&options.root).unwrap_or(&path).display().to_string();
            drift |= !accept(&path, &shown, acceptance, page, &found)?;
        }
    }
    Ok(if drift { Outcome::Drift } else { Outcome::InStep })
}

/// Prints. Whoever reads may have seen enough and gone.
fn say(text: &str) -> Result<(), Error> {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
    }
}

/// The pages that have endpoints of the spec, and those that are only looked at beside them. Where none has any, the first is
/// taken for a new page.
fn split(given: Vec<Source>, spec: &Spec<'_>) -> Result<(Vec<Source>, Vec<Source>), Error> {
    let is_own = |page: &Source| paths(&page.text).iter().any(|path| spec.has(path));
    let (mut own, mut others): (Vec<_>, Vec<_>) = given.into_iter().partition(is_own);
    if own.is_empty() {
        if others.is_empty() {
            return Err("which page? a file, `-` for standard input, or a URL".into());
        }
        own.push(others.remove(0));
    }
    Ok((own, others))
}

fn unreadable(format: Format, name: &str, text: &str, error: &Unreadable) -> Error {
    let found = Finding::unreadable(error);
    if format != Format::Text
        && let Err(error) = say(&report(format, name, text, &[found]))
    {
        return error;
    }
    let at = if error.line > 0 { format!(":{}", error.line) } else { String::new() };
    format!(
        "{name}{at}: {}\n  it was not compared: mend the page, or teach xtask/audit/src/page/ to read it",
        error.message
    )
    .into()
}

/// What is said at the end of a report.
fn summary(page: &Page, found: &[Finding], fail_on: Class) -> String {
    let (name, endpoints) = (&page.source.name, page.facts.endpoints.len());
    let grave = found.iter().filter(|finding| finding.class <= fail_on).count();
    match (grave, found.len()) {
        (0, 0) => format!("{name}: in step with the spec, {endpoints} endpoints"),
        (0, all) => format!(
            "{name}: in step with the spec, {endpoints} endpoints; {all} to read, none of them {} or graver",
            fail_on.word()
        ),
        (grave, all) => {
            format!(
                "{name}: out of step with the spec: {grave} of {all} findings are {} or graver",
                fail_on.word()
            )
        }
    }
}

/// Where the accepted facts of a page are: beside its part of the spec.
fn facts_path(dir: &Path, page: &Page, spec: &Spec<'_>) -> PathBuf {
    let file = spec.file(&page.facts).unwrap_or("page.yaml");
    let name = file.rsplit('/').next().unwrap_or_default().replace(".yaml", FACTS);
    dir.join(name)
}

/// The facts of all pages that were accepted, by name.
pub(crate) fn all_accepted(dir: &Path) -> Result<Vec<Accepted>, Error> {
    let problem = |error| format!("cannot list {}: {error}", dir.display());
    let entries = fs::read_dir(dir).map_err(problem)?.collect::<Result<Vec<_>, _>>().map_err(problem)?;
    let mut paths: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(FACTS));
    paths.sort();
    let read = paths.iter().map(|path| accepted(path));
    Ok(read.collect::<Result<Vec<_>, _>>()?.into_iter().flatten().collect())
}

fn accepted(path: &Path) -> Result<Option<Accepted>, Error> {
    match fs::read_to_string(path) {
        Ok(text) => {
            let problem = |error| {
                format!(
                    "{} is no file of accepted facts: {error}; delete it and accept the page anew",
                    path.display()
                )
            };
            Ok(Some(serde_json::from_str(&text).map_err(problem)?))
        }
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(format!("cannot read {}: {error}", path.display()).into()),
    }
}

/// Writes down what a page says. The spec has to be in step with it before.
fn accept(
    path: &Path,
    shown: &str,
    acceptance: &Acceptance,
    page: Page,
    found: &[Finding],
) -> Result<bool, Error> {
    if is_drift(found, Class::Example) {
        say("not accepted: bring the spec in step with the page first\n")?;
        return Ok(false);
    }
    let text = Accepted::new(&acceptance.url, &acceptance.date, &page.source.text, page.facts).to_json()?;
    fs::write(path, text).map_err(|error| format!("cannot write {shown}: {error}"))?;
    say(&format!("{shown}: accepted; the lock of the client names it, so run: {}\n", codegen::COMMAND))?;
    Ok(true)
}

fn page_source(page: &str) -> Result<Source, Error> {
    let text = match page {
        "-" => beginning(std::io::stdin().lock()),
        url if is_url(url) => Ok(fetch::fetch(url)?),
        file => fs::File::open(file).and_then(beginning),
    };
    let text = text.map_err(|error| format!("cannot read {page}: {error}"))?;
    if text.len() as u64 > fetch::LARGEST {
        return Err(format!(
            "{page} is longer than any page of docs; give the page alone, as text or Markdown"
        )
        .into());
    }
    let text = String::from_utf8(text)
        .map_err(|_| format!("{page} is not UTF-8 text; give the page as text or Markdown"))?;
    let name = if page == "-" { "standard input" } else { page };
    Ok(Source { name: name.to_owned(), text })
}

/// As much as is needed to see that something is longer than any page.
fn beginning(reader: impl Read) -> std::io::Result<Vec<u8>> {
    let mut text = Vec::new();
    reader.take(fetch::LARGEST + 1).read_to_end(&mut text)?;
    Ok(text)
}
