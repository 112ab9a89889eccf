//! `docs --new`: the spec file of a page that the spec lacks.

use super::compare::compare;
use super::options::Options;
use super::source;
use crate::output::{counted, say};
use crate::{Error, Outcome, spec};
use audit::page::{Page, Spec};
use std::fs::File;
use std::io::Write as _;
use std::path::Path;

/// Writes the spec file of a page, then compares the page with it.
pub(super) fn run(options: &Options, given: &str) -> Result<Outcome, Error> {
    let page = read(given)?;
    let sources = spec::read(&options.spec, &options.root)?;
    let known = Spec::new(&sources)?;
    refuse_known(&known, &page)?;
    let name = name(&page.source.name, &page.facts.title);
    let path = options.spec.join(format!("{name}.yaml"));
    let text = known.skeleton(&page.facts, &name);
    write(&path, &text)?;
    let shown = path.strip_prefix(&options.root).unwrap_or(&path).display();
    let endpoints = counted(page.facts.endpoints.len(), "endpoint");
    say(&format!("{shown}: written, {endpoints}; edit it as its comments say\n"))?;
    let sources = spec::read(&options.spec, &options.root)?;
    let drift = compare(options, &Spec::new(&sources)?, page, &[])?;
    Ok(if drift { Outcome::Drift } else { Outcome::Success })
}

fn read(given: &str) -> Result<Page, Error> {
    let source = source::read(given)?;
    let name = source.name.clone();
    match Page::new(source) {
        Ok(page) => Ok(page),
        Err(error) => Err(format!("{name}: {}\n  the page has no endpoints to write", error.message).into()),
    }
}

/// Refuses a page of which the spec has an endpoint.
fn refuse_known(spec: &Spec<'_>, page: &Page) -> Result<(), Error> {
    if page.facts.is_reference() {
        return Err("a page without endpoints has no spec file; accept it with --accept".into());
    }
    for endpoint in &page.facts.endpoints {
        if spec.has(&endpoint.path) {
            let name = endpoint.name();
            return Err(format!("the spec has {name} already; compare the page without --new").into());
        }
    }
    Ok(())
}

/// Returns the last part of the URL or path of a page, or a name made of its title.
fn name(given: &str, title: &str) -> String {
    let plain = given.split(['?', '#']).next().unwrap_or_default().trim_end_matches('/');
    let stem = Path::new(plain).file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let text = if given == source::STDIN { title.to_owned() } else { stem };
    let mut name = String::new();
    for char in text.to_lowercase().chars() {
        name.push(if char.is_ascii_alphanumeric() { char } else { '-' });
    }
    name.trim_matches('-').to_owned()
}

/// Writes a new file. One that exists stays as it is.
fn write(path: &Path, text: &str) -> Result<(), Error> {
    let problem = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    let mut file = File::create_new(path).map_err(problem)?;
    file.write_all(text.as_bytes()).map_err(problem)?;
    Ok(())
}
