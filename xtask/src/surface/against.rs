//! Compares the surface with a released one, and checks version and changelog.

use super::options::Options;
use super::release::{State, version};
use super::{opinions, report};
use crate::{Error, Outcome};
use audit::report::Finding;
use audit::surface::{Changelog, Impact, Surface, changes, problems};
use std::fs;
use std::path::Path;

/// Compares, and adds the verdict of cargo-semver-checks.
pub(super) fn run(
    options: &Options,
    old: &str,
    new: &Surface,
    mut found_problems: Vec<Finding>,
) -> Result<Outcome, Error> {
    let root = &options.root;
    let state = State::new(root, old);
    let release = state.release()?;
    let found = changes(&release.surface, new);
    let version = version(|name| file(root, name))?;
    let changelog = file(root, "CHANGELOG.md")?;
    let changelogs = Changelog { old: &release.changelog, new: &changelog };
    found_problems.extend(problems(&found, [release.version, version], changelogs));
    let breaks = found.iter().any(|change| change.rust == Impact::Breaking);
    let note = opinions::semver_checks(root, &state, breaks);
    report::print(options, &found, &found_problems, &[note]);
    Ok(report::outcome(&found_problems))
}

fn file(root: &Path, name: &str) -> Result<String, Error> {
    let text = fs::read_to_string(root.join(name)).map_err(|error| format!("cannot read {name}: {error}"))?;
    Ok(text.replace("\r\n", "\n"))
}
