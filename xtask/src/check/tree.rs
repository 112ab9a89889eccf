//! The input of the checks. Each part is read once, on first use.

use crate::{Error, spec};
use audit::report::StepVerdict;
use codegen::{Output, Report, Source};
use std::cell::OnceCell;
use std::path::{Path, PathBuf};

/// A checkout, or an unpacked archive of one.
pub(crate) struct Tree {
    pub(super) root: PathBuf,
    pub(super) offline: bool,
    sources: OnceCell<Result<Vec<Source>, String>>,
    output: OnceCell<Result<Output, Report>>,
}

impl Tree {
    pub(super) fn new(root: &Path, offline: bool) -> Self {
        let (sources, output) = (OnceCell::new(), OnceCell::new());
        Self { root: root.to_path_buf(), offline, sources, output }
    }

    /// Returns the files of the spec.
    pub(super) fn sources(&self) -> Result<&[Source], Error> {
        match self.sources.get_or_init(|| self.read()) {
            Ok(sources) => Ok(sources),
            Err(error) => Err(error.clone().into()),
        }
    }

    fn read(&self) -> Result<Vec<Source>, String> {
        spec::read(&self.root.join("spec"), &self.root).map_err(|error| error.to_string())
    }

    /// Generates the client.
    pub(super) fn generated(&self) -> Result<Generated<'_>, Error> {
        let sources = self.sources()?;
        Ok(match self.output.get_or_init(|| codegen::generate(sources)) {
            Ok(output) => Generated::Output(output),
            Err(report) => Generated::Invalid(report),
        })
    }

    /// Returns whether the spec is valid.
    pub(super) fn has_valid_spec(&self) -> Result<bool, Error> {
        Ok(matches!(self.generated()?, Generated::Output(_)))
    }
}

/// The outcome of the generator.
pub(super) enum Generated<'t> {
    Output(&'t Output),
    /// The mistakes of the spec.
    Invalid(&'t Report),
}

/// Returns the verdict of a check that needs a valid spec when the spec is invalid.
pub(super) fn no_spec() -> StepVerdict {
    StepVerdict::NotRun(Vec::new())
}
