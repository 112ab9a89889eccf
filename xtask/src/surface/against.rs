//! The surface against that of a release: what it asks of the version and the changelog.

use super::release::{Place, Release, version};
use super::{Options, computed, opinions, outcome, tell};
use crate::{Error, Outcome};
use audit::surface::{Change, Changelog, Impact, Problem, Surface, Verdict, changes, problems};
use std::fs;

/// Compares, and asks others for their opinion.
pub(super) fn run(
    options: &Options,
    old: &str,
    new: &Surface,
    mut wrong: Vec<Problem>,
) -> Result<Outcome, Error> {
    let root = &options.root;
    let place = Place::new(root, old);
    let release = place.release()?;
    let file = |name: &str| {
        let text = fs::read_to_string(root.join(name));
        let text = text.map_err(|error| format!("cannot read {name}: {error}"))?;
        Ok(text.replace("\r\n", "\n"))
    };
    let found = changes(&release.surface, new);
    let (version, changelog) = (version(file)?, file("CHANGELOG.md")?);
    let changelogs = Changelog { old: &release.changelog, new: &changelog };
    wrong.extend(problems(&found, [release.version, version], changelogs));
    let breaks = found.iter().any(|change| change.rust == Impact::Breaking);
    let mut notes = opinions::all(root, &place, breaks);
    let is_announced = version >= Verdict::of(&found).next(release.version);
    match call_sites(options, &release, &found)? {
        // A break that no call site shows is told by the version.
        Some((problem, true)) if is_announced => notes.push(problem.message),
        problem => wrong.extend(problem.map(|(problem, _)| problem)),
    }
    tell(options, &release.surface, new, &found, &wrong, &notes);
    Ok(outcome(&wrong))
}

/// The call sites of the release have to compile if and only if nothing breaks in Rust. What is said comes with whether they
/// compile.
fn call_sites(
    options: &Options,
    release: &Release,
    found: &[Change],
) -> Result<Option<(Problem, bool)>, Error> {
    let breaks = |change: &&Change| change.rust == Impact::Breaking;
    let (breaks, breaks_code) =
        (found.iter().any(|change| breaks(&change)), found.iter().filter(breaks).any(Change::is_in_code));
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("call_sites.rs");
    fs::write(&path, &release.surface.sites)?;
    let compiles = computed::compiles(options, &path)?;
    let message = match (compiles, breaks, breaks_code) {
        // Code goes on without a feature that it did not ask for, or with another version of what it does not hand over.
        (true, _, false) | (false, true, _) => return Ok(None),
        (false, false, _) => {
            "the call sites of the release do not compile, and no change says why; what stands above is what the compiler says"
        }
        (true, _, true) => {
            "the call sites of the release compile, although a change breaks Rust: see whether users can do with it"
        }
    };
    let (rule, file) = ("call-sites", "tests/snapshots/call_sites.rs");
    Ok(Some((Problem { rule, file, message: message.to_owned() }, compiles)))
}
