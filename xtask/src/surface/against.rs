//! The surface against that of a release: what it asks of the version and the changelog.

use super::release::{Place, Release, version};
use super::{Options, computed, opinions, tell};
use crate::{Error, Outcome};
use codegen::surface::{Changelog, Impact, Problem, Surface, changes, problems};
use std::fs;

/// Compares, and asks others for their opinion.
pub(super) fn run(options: &Options, old: &str, new: &Surface) -> Result<Outcome, Error> {
    let root = &options.root;
    let place = Place::new(root, old);
    let release = place.release()?;
    let found = changes(&release.surface, new);
    let file = |name: &str| {
        fs::read_to_string(root.join(name)).map_err(|error| format!("cannot read {name}: {error}").into())
    };
    let (version, changelog) = (version(file)?, file("CHANGELOG.md")?);
    let mut wrong =
        problems(&found, [release.version, version], Changelog { old: &release.changelog, new: &changelog });
    let breaks = found.iter().any(|change| change.rust == Impact::Breaking);
    wrong.extend(call_sites(options, &release, breaks)?);
    let notes = opinions::all(root, &place, breaks);
    tell(options, &release.surface, new, &wrong, &notes)?;
    Ok(if wrong.is_empty() { Outcome::InStep } else { Outcome::Drift })
}

/// The call sites of the release have to compile if and only if nothing breaks in Rust.
fn call_sites(options: &Options, release: &Release, breaks: bool) -> Result<Option<Problem>, Error> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("call_sites.rs");
    fs::write(&path, &release.surface.sites)?;
    let message = match (computed::compiles(&options.root, &path)?, breaks) {
        (true, false) | (false, true) => return Ok(None),
        (false, false) => {
            "the call sites of the release do not compile, and no change says why; what stands above is what the compiler says"
        }
        (true, true) => {
            "the call sites of the release compile, although a change breaks Rust: see whether users can do with it"
        }
    };
    Ok(Some(Problem {
        rule: "call-sites",
        file: "tests/snapshots/call_sites.rs",
        message: message.to_owned(),
    }))
}
