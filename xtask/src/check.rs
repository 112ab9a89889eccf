//! `check`: everything that can be judged without a network, and without writing a file.

mod copies;
mod coverage;
mod facts;
mod generated;
mod schema;
mod surface;
mod tree;

pub(crate) use copies::COPIES;

use crate::step::{self, Choice, Step};
use crate::{Error, Outcome};
pub(crate) use schema::accept as accept_schema;
use std::path::PathBuf;
use tree::Tree;

/// The arguments of the command.
pub(crate) struct Options {
    pub(crate) root: PathBuf,
    pub(crate) choice: Choice,
    /// `true` if cargo must not download crates.
    pub(crate) offline: bool,
}

/// The checks, in the order in which an edit of the spec breaks them.
const CHECKS: &[Step<Tree>] = &[
    Step { name: "spec", asks: "is the spec valid?", run: generated::spec },
    Step { name: "schema", asks: "is the schema that of the types which read a spec?", run: schema::check },
    Step { name: "generated", asks: "are the emitted files what the spec gives?", run: generated::check },
    Step {
        name: "facts",
        asks: "does the spec say what the pages said when they were accepted?",
        run: facts::check,
    },
    Step {
        name: "coverage",
        asks: "are the tables of the documents those of the spec?",
        run: coverage::check,
    },
    Step {
        name: "copies",
        asks: "does the package hold the licences and the changelog of the root?",
        run: copies::check,
    },
    Step {
        name: "wire",
        asks: "is what is sent and understood, and by what name, what was accepted?",
        run: surface::on_the_wire,
    },
    Step { name: "surface", asks: "is the public API what was accepted?", run: surface::in_rust },
    Step {
        name: "behaviour",
        asks: "does the client do by itself what was accepted?",
        run: surface::by_itself,
    },
];

/// Runs the checks.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let tree = Tree::new(&options.root, options.offline);
    step::run(CHECKS, &options.choice, &tree)
}
