//! `docs`: compares docs pages with the spec.

mod accept;
mod compare;
mod fetch;
mod new;
mod options;
mod source;

pub(crate) use accept::{Acceptance, FACTS, all_accepted};
pub(crate) use fetch::is_url;

use crate::output::say;
use crate::{Error, Outcome, spec};
use accept::{accepted, facts_path};
use audit::page::{Page, Spec, Unreadable, paths, read};
use audit::report::{self, Finding, Format, PageText, is_drift};
use codegen::Source;
use compare::{compare, quoted};
pub(crate) use options::Options;

/// Compares pages with the spec, or accepts a page. An unreadable page does not keep the others from being compared.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    if options.new {
        let [page] = options.pages.as_slice() else { return Err("--new takes one page".into()) };
        return new::run(options, page);
    }
    let sources = spec::read(&options.spec, &options.root)?;
    let mut given = Vec::new();
    for page in &options.pages {
        given.push(source::read(page)?);
    }
    let spec = Spec::new(&sources)?;
    if let Some(index) = &options.index {
        return compare_index(options, &spec, &source::read(index)?);
    }
    let pages = Pages::new(given, &spec)?;
    if pages.own.len() > 1 && options.accept.is_some() {
        return Err("--accept takes one page of the spec at a time".into());
    }
    if pages.own.len() > 1 && options.format == Format::Json {
        return in_one_document(options, &spec, pages);
    }
    let mut drift = false;
    let mut unreadable = Vec::new();
    for source in pages.own {
        let (name, text) = (source.name.clone(), source.text.clone());
        match Page::new(source) {
            Ok(page) => drift |= compare(options, &spec, page, &pages.others)?,
            Err(error) => unreadable.push(whole_page(options.format, &name, &text, &error)?),
        }
    }
    if !unreadable.is_empty() {
        return Err(unreadable.join("\n").into());
    }
    Ok(if drift { Outcome::Drift } else { Outcome::Success })
}

/// Compares several pages, and prints the findings of all of them as one document.
fn in_one_document(options: &Options, spec: &Spec<'_>, pages: Pages) -> Result<Outcome, Error> {
    let mut all = Vec::new();
    let mut is_readable = true;
    for source in pages.own {
        let name = source.name.clone();
        let found = match Page::new(source) {
            Ok(page) => {
                let known = accepted(&facts_path(&options.spec, &page, spec, None)?)?;
                spec.findings(&page, known.as_ref(), &pages.others)
            }
            Err(error) => {
                is_readable = false;
                vec![error.finding()]
            }
        };
        for finding in found {
            all.push(Finding { page: Some(name.clone()), ..finding });
        }
    }
    all.sort_by_key(|finding| finding.class);
    say(&report::page(options.format, PageText { name: "", text: "" }, &all))?;
    if !is_readable {
        return Err("a page could not be read, so it was not compared".into());
    }
    Ok(if is_drift(&all, options.fail_on) { Outcome::Drift } else { Outcome::Success })
}

/// Compares the index of the docs site with the pages of the spec.
fn compare_index(options: &Options, spec: &Spec<'_>, index: &Source) -> Result<Outcome, Error> {
    let found = spec.index(&index.text, &accept::names(&options.spec)?);
    say(&report::page(options.format, quoted(index), &found))?;
    if options.format == Format::Text {
        let verdict = if found.is_empty() { "matches the spec" } else { "differs from the spec" };
        say(&format!("{}: {verdict}\n", index.name))?;
    }
    Ok(if is_drift(&found, options.fail_on) { Outcome::Drift } else { Outcome::Success })
}

/// The pages of a run.
struct Pages {
    /// Pages with endpoints of the spec. If there is none, the first page, as a new one.
    own: Vec<Source>,
    /// Pages that are read for their examples only.
    others: Vec<Source>,
}

impl Pages {
    fn new(given: Vec<Source>, spec: &Spec<'_>) -> Result<Self, Error> {
        let (mut own, mut others) = (Vec::new(), Vec::new());
        for page in given {
            let paths = paths(&page.text);
            if paths.is_empty() && read(&page.text).is_ok() {
                // A page with rules of the whole API is compared, and its examples are read too.
                others.push(page.clone());
                own.push(page);
            } else if paths.iter().any(|path| spec.has(path)) {
                own.push(page);
            } else {
                others.push(page);
            }
        }
        if own.is_empty() {
            if others.is_empty() {
                return Err("no page is given; expected a file, a URL or `-` for standard input".into());
            }
            own.push(others.remove(0));
        }
        Ok(Self { own, others })
    }
}

/// Reports a page that cannot be read as a whole, and returns the error.
fn whole_page(format: Format, name: &str, text: &str, error: &Unreadable) -> Result<String, Error> {
    if format != Format::Text {
        say(&report::page(format, PageText { name, text }, &[error.finding()]))?;
    }
    let at = if error.line > 0 { format!(":{}", error.line) } else { String::new() };
    Ok(format!("{name}{at}: {}\n  the page was not compared", error.message))
}
