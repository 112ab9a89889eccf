//! `release --dry-run`: the checks before a person publishes the client.

mod changelog;
mod docs;
mod package;
mod subject;
mod tools;
mod version;

use crate::step::{self, Choice, Step};
use crate::{Error, Outcome};
use std::path::PathBuf;
use subject::Subject;

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) root: PathBuf,
    pub(crate) choice: Choice,
    pub(crate) offline: bool,
}

/// The steps, the fast ones first.
const STEPS: &[Step<Subject>] = &[
    Step {
        name: "version",
        asks: "does the version fit the changes since the last release?",
        run: version::check,
    },
    Step {
        name: "changelog",
        asks: "does the changelog have a section for this version?",
        run: changelog::check,
    },
    Step { name: "clean", asks: "is everything committed?", run: version::clean },
    Step {
        name: "package",
        asks: "does the package build, with exactly the files that users expect?",
        run: package::check,
    },
    Step {
        name: "examples",
        asks: "do the examples of readmes and docs compile and run?",
        run: docs::examples,
    },
    Step { name: "docs", asks: "do the docs build as on docs.rs, with features marked?", run: docs::check },
    Step {
        name: "minimal",
        asks: "does the client build with its oldest dependencies?",
        run: tools::minimal,
    },
    Step { name: "msrv", asks: "does the client build with its MSRV?", run: tools::msrv },
    Step {
        name: "licences",
        asks: "are licences, sources and crates of the dependency tree allowed?",
        run: tools::licences,
    },
    Step { name: "sbom", asks: "can a bill of materials be written?", run: tools::sbom },
];

/// Runs the steps.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let subject = Subject::new(&options.root, options.offline)?;
    step::run(STEPS, &options.choice, &subject)
}
