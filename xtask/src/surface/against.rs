//! The surface against that of a release, with the version and the changelog that it needs.

use super::release::{Place, version};
use super::{Options, opinions, outcome, tell};
use crate::{Error, Outcome};
use audit::surface::{Changelog, Impact, Problem, Surface, changes, problems};
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
    let notes = opinions::all(root, &place, breaks);
    tell(options, &found, &wrong, &notes);
    Ok(outcome(&wrong))
}
