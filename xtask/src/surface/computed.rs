//! The surface as it comes out of spec, generator and runtime. What reads docs is a program of the tests, so that nothing
//! else has to build it.

use super::{BEHAVIOUR, read};
use crate::cargo::Program;
use crate::{Error, spec};
use audit::surface::{Problem, Surface};
use std::path::Path;

/// The surface of the workspace as it is, and what of it cannot be told; cargo fetches nothing if it is `offline`.
pub(super) fn surface(root: &Path, offline: bool) -> Result<(Surface, Option<Problem>), Error> {
    let sources = spec::read(&root.join("spec"), root)?;
    let api = codegen::parse(&sources)?;
    let rust = rust(root, offline)?;
    // A change that breaks users breaks the behaviour program too. Everything else is still reported.
    let (behaviour, problem) = match behaviour(root, offline)? {
        Ok(behaviour) => (behaviour, None),
        Err(said) => (read(root, BEHAVIOUR)?, Some(unwatched(&said))),
    };
    Ok((Surface::new(&api, rust, behaviour), problem))
}

fn unwatched(said: &str) -> Problem {
    let message = format!("{said}\n{MEND}; until then what the client does is taken for what was accepted");
    Problem { rule: "not-watched", file: PROGRAM, message }
}

/// The program that observes the behaviour of the client.
pub(crate) const PROGRAM: &str = "xtask/probe/behaviour/src/main.rs";
/// What to do where it cannot.
pub(crate) const MEND: &str = "mend that program as users would have to mend theirs, and run this again";

/// The public API of the workspace as it is.
pub(crate) fn rust(root: &Path, offline: bool) -> Result<String, Error> {
    let told = program(root, offline).args(["rust"]).stdout();
    Ok(told.map_err(|error| format!("the public API cannot be told: {error}"))?)
}

/// The behaviour of the client, or the reason why the program cannot observe it.
pub(crate) fn behaviour(root: &Path, offline: bool) -> Result<Result<String, String>, Error> {
    answer(program(root, offline).args(["behaviour"]), "what the client does cannot be told")
}

/// What the program prints, or what it has against the client.
fn answer(program: Program, unknown: &str) -> Result<Result<String, String>, Error> {
    let ended = program.output()?;
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    match ended.status.code() {
        Some(0) => Ok(Ok(String::from_utf8(ended.stdout)?)),
        Some(1) => Ok(Err(said)),
        _ => Err(format!("{unknown}: {said}").into()),
    }
}

/// The program that looks at the client. It runs in the root, so a path that it is given has to be absolute.
fn program(root: &Path, offline: bool) -> Program {
    let run = ["run", "--quiet", "--package", "probe", "--"];
    Program::cargo(root, offline).args(run).args([root])
}
