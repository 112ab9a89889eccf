//! A problem of the spec under construction.

use super::place::SpecPath;
use super::state::Lower;
use crate::source::diagnostic::{Diagnostic, Location};

/// A problem, which counts once it is reported.
#[must_use = "a problem counts only once it is reported"]
pub(super) struct Problem<'f> {
    found: &'f mut Vec<Diagnostic>,
    diagnostic: Diagnostic,
}

impl Problem<'_> {
    /// Sets the expectation, shown at the place.
    pub(super) fn label(mut self, label: impl Into<String>) -> Self {
        self.diagnostic = self.diagnostic.label(label);
        self
    }

    /// Sets the fix.
    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.diagnostic = self.diagnostic.help(help);
        self
    }

    /// Shows a second place.
    pub(super) fn related(mut self, location: Location, label: &str) -> Self {
        self.diagnostic = self.diagnostic.related(location, label);
        self
    }

    /// Adds the problem to those of the run.
    pub(super) fn report(self) {
        self.found.push(self.diagnostic);
    }
}

impl Lower<'_> {
    /// Starts a problem that points at the key of a place.
    pub(super) fn at_key(&mut self, place: &SpecPath<'_>, message: impl Into<String>) -> Problem<'_> {
        let Location { file, span } = place.key_location(self.spec.indexes);
        Problem { found: &mut self.found, diagnostic: Diagnostic::new(file, span, message) }
    }

    /// Starts a problem that points at the value of a place.
    pub(super) fn at_value(&mut self, place: &SpecPath<'_>, message: impl Into<String>) -> Problem<'_> {
        let Location { file, span } = place.value_location(self.spec.indexes);
        Problem { found: &mut self.found, diagnostic: Diagnostic::new(file, span, message) }
    }
}
