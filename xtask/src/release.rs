//! `release --dry-run`: everything that has to hold before a person publishes the client. Publishing is not in it.

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

/// What the command line asked for.
pub(crate) struct Options {
    pub(crate) root: PathBuf,
    pub(crate) choice: Choice,
    pub(crate) offline: bool,
}

/// The steps: what takes no time first.
const STEPS: &[Step<Subject>] = &[
    Step {
        name: "version",
        asks: "is the version what the change since the last release asks for?",
        run: version::check,
    },
    Step { name: "changelog", asks: "does the changelog tell users of this version?", run: changelog::check },
    Step { name: "clean", asks: "is everything committed that would be published?", run: version::clean },
    Step {
        name: "package",
        asks: "does the package build, and hold what users expect and nothing else?",
        run: package::check,
    },
    Step {
        name: "examples",
        asks: "do the examples of readmes and docs compile and run?",
        run: docs::examples,
    },
    Step {
        name: "docs",
        asks: "do the docs build as docs.rs builds them, with features marked?",
        run: docs::check,
    },
    Step {
        name: "minimal",
        asks: "does the client build with the oldest dependencies that it admits?",
        run: tools::minimal,
    },
    Step {
        name: "msrv",
        asks: "does the client build with the oldest Rust that it admits?",
        run: tools::msrv,
    },
    Step {
        name: "licences",
        asks: "are licences, sources and crates of the tree allowed?",
        run: tools::licences,
    },
    Step { name: "sbom", asks: "can a bill of materials be written?", run: tools::sbom },
];

/// Runs the steps.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let subject = Subject::new(&options.root, options.offline)?;
    step::run(STEPS, &options.choice, &subject)
}
