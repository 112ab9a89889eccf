//! Diagnostics of a spec: the place, the expectation and the fix.

use super::place::Place;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use std::fmt;
use std::ops::Range;

/// A piece of a spec file, counted in characters as the YAML parser does.
pub type Span = Range<usize>;

/// One thing that is wrong with a spec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The characters to point at, unless the mistake has no place, such as a missing file.
    pub location: Option<Location>,
    /// The mistake in one line.
    pub message: String,
    /// The expectation at the place.
    pub label: String,
    /// A second place that has to do with it, in the same or another file.
    pub related: Option<Related>,
    /// The fix.
    pub help: Option<String>,
}

/// Characters of a spec file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The index of the file in the sources that were given.
    pub file: usize,
    /// The characters.
    pub span: Span,
}

/// A second place that has to do with a mistake.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// The characters to point at.
    pub location: Location,
    /// Its part in the mistake.
    pub label: String,
}

impl Diagnostic {
    /// Creates a diagnostic that points at `span` of `file`.
    pub fn new(file: usize, span: Span, message: impl Into<String>) -> Self {
        Self { location: Some(Location { file, span }), ..Self::without_place(message) }
    }

    /// Creates a diagnostic about no place in particular.
    pub fn without_place(message: impl Into<String>) -> Self {
        Self { location: None, message: message.into(), label: String::new(), related: None, help: None }
    }

    /// Sets the expectation, shown at the place.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Says how to go on.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Shows a second place.
    #[must_use]
    pub fn related(mut self, location: Location, label: impl Into<String>) -> Self {
        self.related = Some(Related { location, label: label.into() });
        self
    }
}

/// A spec file as it was given: the name is only shown, never opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The name to show, such as `spec/jobs.yaml`.
    pub name: String,
    /// The text of the file.
    pub text: String,
}

impl Source {
    /// The last part of its name.
    pub fn file_name(&self) -> &str {
        self.name.rsplit(['/', '\\']).next().unwrap_or_default()
    }

    /// Returns the place of a character.
    pub fn place(&self, at: usize) -> Place {
        let before: String = self.text.chars().take(at).collect();
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        Place { file: self.name.clone(), line: before.matches('\n').count() + 1, column }
    }
}

/// A mistake in a spec, as its author reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The place. Some problems have none, such as a file that is missing.
    pub place: Option<Place>,
    /// The mistake in one line.
    pub message: String,
    /// The message with the lines of the file, the expectation and the fix.
    pub rendered: String,
}

/// Everything that is wrong with a spec, in the order of the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    problems: Vec<Problem>,
    /// The number of further problems, which are not shown.
    more: usize,
}

/// The most problems that are shown: each is drawn with lines of its file.
const SHOWN: usize = 50;

impl Report {
    /// Sorts diagnostics by place and renders each.
    pub fn new(sources: &[Source], mut diagnostics: Vec<Diagnostic>) -> Self {
        diagnostics.sort_by_key(order);
        diagnostics.dedup();
        let more = diagnostics.len().saturating_sub(SHOWN);
        diagnostics.truncate(SHOWN);
        let mut problems = Vec::with_capacity(diagnostics.len());
        for found in diagnostics {
            let (place, rendered) = (place(sources, &found), render(sources, &found));
            problems.push(Problem { place, message: found.message, rendered });
        }
        Self { problems, more }
    }

    /// The problems, in the order of the files.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }

    /// Returns the number of problems.
    pub fn len(&self) -> usize {
        self.problems.len() + self.more
    }

    /// Returns whether there is no problem. A failed run has at least one.
    pub fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for problem in &self.problems {
            writeln!(f, "{}\n", problem.rendered)?;
        }
        if self.more > 0 {
            writeln!(f, "and {} more; fix these first\n", self.more)?;
        }
        let plural = if self.len() == 1 { "" } else { "s" };
        write!(f, "{} problem{plural} in the spec; nothing was generated", self.len())
    }
}

impl std::error::Error for Report {}

/// Returns the position of a diagnostic in a report: those without a place are last.
fn order(found: &Diagnostic) -> (usize, usize) {
    match &found.location {
        Some(Location { file, span }) => (*file, span.start),
        None => (usize::MAX, 0),
    }
}

/// Returns the place of a diagnostic.
fn place(sources: &[Source], found: &Diagnostic) -> Option<Place> {
    let Location { file, span } = found.location.as_ref()?;
    Some(sources.get(*file)?.place(span.start))
}

fn render(sources: &[Source], found: &Diagnostic) -> String {
    let mut group = Group::with_title(Level::ERROR.primary_title(found.message.as_str()));
    if let Some(Location { file, span }) = &found.location
        && let Some(source) = sources.get(*file)
    {
        let primary = AnnotationKind::Primary.span(bytes(&source.text, span)).label(found.label.as_str());
        let mut snippet = snippet(source).annotation(primary);
        if let Some(related) = &found.related
            && related.location.file == *file
        {
            snippet = snippet.annotation(context(source, related));
        }
        group = group.element(snippet);
        if let Some(related) = &found.related
            && related.location.file != *file
            && let Some(other) = sources.get(related.location.file)
        {
            group = group.element(self::snippet(other).annotation(context(other, related)));
        }
    }
    if let Some(help) = &found.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    Renderer::plain().render(&[group])
}

fn snippet(source: &Source) -> Snippet<'_, annotate_snippets::Annotation<'_>> {
    Snippet::source(source.text.as_str()).path(source.name.as_str())
}

fn context<'r>(source: &Source, related: &'r Related) -> annotate_snippets::Annotation<'r> {
    let span = bytes(&source.text, &related.location.span);
    AnnotationKind::Context.span(span).label(related.label.as_str())
}

/// Characters to bytes: the YAML parser counts the former, the renderer the latter.
fn bytes(text: &str, span: &Span) -> Range<usize> {
    let start = offset(text, span.start);
    let end = offset(text, span.end.max(span.start));
    // A span over several lines would draw the whole block: its first line is enough.
    let line = text.get(start..end).and_then(|piece| piece.lines().next()).unwrap_or_default();
    start..start + line.trim_end().len()
}

/// Returns the byte at which the character of this number starts.
fn offset(text: &str, chars: usize) -> usize {
    match text.char_indices().nth(chars) {
        Some((byte, _)) => byte,
        None => text.len(),
    }
}

/// Returns the help for an unknown name: the nearest candidate, or else `otherwise`.
pub fn suggest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
    otherwise: impl Into<String>,
) -> String {
    match nearest(name, candidates) {
        Some(near) => format!("did you mean `{near}`?"),
        None => otherwise.into(),
    }
}

/// The nearest of `candidates` to `name`, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = 1 + name.chars().count() / 4;
    candidates
        .into_iter()
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// `a`, `b` or `c`, each in backticks.
pub fn one_of<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let quoted: Vec<_> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
        None => "nothing".to_owned(),
    }
}
