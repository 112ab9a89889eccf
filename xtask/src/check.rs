//! `check`: all checks that need no network and write no file.

mod commands;
mod copies;
mod coverage;
mod facts;
mod generated;
mod openapi;
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
    Step {
        name: "schema",
        asks: "does the JSON Schema match the types that read a spec?",
        run: schema::check,
    },
    Step {
        name: "generated",
        asks: "are the emitted files up to date, complete and unedited?",
        run: generated::check,
    },
    Step { name: "openapi", asks: "are the OpenAPI documents up to date?", run: openapi::check },
    Step { name: "facts", asks: "does the spec match the accepted pages?", run: facts::check },
    Step { name: "coverage", asks: "are the tables of the documents up to date?", run: coverage::check },
    Step {
        name: "commands",
        asks: "is each endpoint tested against the command of its page and the request of VH3's own client?",
        run: commands::check,
    },
    Step {
        name: "copies",
        asks: "does the package have the licences and the changelog of the root?",
        run: copies::check,
    },
    Step {
        name: "wire",
        asks: "is the format of requests and responses the accepted one?",
        run: surface::on_the_wire,
    },
    Step { name: "surface", asks: "is the public API the accepted one?", run: surface::in_rust },
    Step {
        name: "behaviour",
        asks: "is the behaviour of the client the accepted one?",
        run: surface::behaviour,
    },
];

/// Runs the checks.
pub(crate) fn run(options: &Options) -> Result<Outcome, Error> {
    let tree = Tree::new(&options.root, options.offline);
    step::run(CHECKS, &options.choice, &tree)
}
