//! This generator and others, as commands that write a client to a folder.

use super::documents;
use crate::generating;
use crate::specs::{Form, Spec};
use std::path::Path;
use std::process::Command;

/// A generator, with the form of the spec that it reads.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Generator {
    Own(Form),
    Nexus,
    Oas3Gen,
    Progenitor,
}

impl Generator {
    pub(crate) const ALL: [Self; 5] =
        [Self::Own(Form::Bare), Self::Own(Form::Whole), Self::Nexus, Self::Oas3Gen, Self::Progenitor];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Own(Form::Bare) => "bare",
            Self::Own(Form::Whole) => "whole",
            Self::Nexus => "openapi-nexus",
            Self::Oas3Gen => "oas3-gen",
            Self::Progenitor => "progenitor",
        }
    }

    /// Writes the input of this number of endpoints to a folder.
    pub(crate) fn prepare(self, endpoints: usize, dir: &Path) {
        match self {
            Self::Own(form) => generating::write_spec(&Spec::read(form), endpoints, dir),
            _ => documents::write(endpoints, dir),
        }
    }

    /// Returns the command that reads the input of one folder and writes a client to another.
    pub(crate) fn command(self, input: &Path, output: &Path) -> Command {
        let [v30, v31] = ["openapi-3.0.json", "openapi-3.1.json"].map(|file| input.join(file));
        match self {
            Self::Own(_) => generating::command(input, output),
            Self::Nexus => {
                let mut command = Command::new("openapi-nexus");
                command.args(["generate", "--generators", "rust-reqwest", "--input"]).arg(v31);
                command.arg("--output").arg(output);
                command
            }
            Self::Oas3Gen => {
                let mut command = Command::new("oas3-gen");
                command.args(["generate", "client-mod", "--quiet", "--workspace", "--input"]).arg(v31);
                command.arg("--output").arg(output);
                command
            }
            Self::Progenitor => {
                let mut command = Command::new("cargo-progenitor");
                command.args(["progenitor", "--name", "peer", "--version", "0.0.0", "--input"]).arg(v30);
                command.arg("--output").arg(output);
                command
            }
        }
    }
}
