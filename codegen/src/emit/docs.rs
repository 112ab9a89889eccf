//! The words of the emitted docs: what is known, and how well.

use crate::lower::is_now;
use crate::model::{
    AtLeastOne, Clearing, Effect, Evidence, Field, Limit, List, Note, Operation, ReturnKind, Window,
};
use crate::text;
use std::fmt::Display;

/// A text of the spec as lines that end in a full stop.
pub(super) fn sentence(text: &str) -> Vec<String> {
    let text = text.trim_end();
    let closed = text.ends_with(['.', '!', '?', ':']);
    text::lines(&if closed { text.to_owned() } else { format!("{text}.") })
}

/// Adds a paragraph.
pub(super) fn paragraph(lines: &mut Vec<String>, more: Vec<String>) {
    if !lines.is_empty() && !more.is_empty() {
        lines.push(String::new());
    }
    lines.extend(more);
}

/// How something is known, as a sentence of its own; the page itself needs none.
pub(super) fn known(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs => "Documented.",
        Evidence::Example => "Seen in the page's example only.",
        Evidence::Client => "Not on the page: the vendor's own client does so.",
        Evidence::Upstream => "Not on the page: known from the API behind this one.",
    }
}

/// What a setter says of its field.
pub(super) fn field(field: &Field) -> Vec<String> {
    let mut lines = field.doc.as_deref().map_or_else(Vec::new, sentence);
    paragraph(&mut lines, text::lines(&facts(field)));
    lines
}

/// What an argument says of its field, as an item of a list.
pub(super) fn argument(field: &Field) -> Vec<String> {
    let doc = field.doc.as_deref().map_or_else(String::new, |doc| format!("{} ", doc.trim_end()));
    let lines = text::lines(&format!("`{}`: {doc}{}", field.name, facts(field)));
    lines.iter().enumerate().map(|(index, line)| item(index, line)).collect()
}

/// A line of a list item; the first has the mark.
fn item(index: usize, line: &str) -> String {
    match (index, line) {
        (0, line) => format!("- {line}"),
        (_, "") => String::new(),
        (_, line) => format!("  {line}"),
    }
}

/// What a field of an entity says: its meaning, its key where that is another, and its evidence where that is.
pub(super) fn received(field: &Field, entity: Evidence) -> Vec<String> {
    let mut lines = field.doc.as_deref().map_or_else(Vec::new, sentence);
    let mut facts = Vec::new();
    facts.extend(field.unit.as_ref().map(|unit| format!("In {unit}.")));
    facts.extend((field.evidence != entity).then(|| known(field.evidence).to_owned()));
    facts.extend(lines.is_empty().then(|| format!("Received as `{}`.", field.wire)));
    paragraph(&mut lines, text::lines(&facts.join(" ")));
    lines
}

fn facts(field: &Field) -> String {
    let mut facts = vec![format!("Sent as `{}`{}.", field.wire, shape(field.list))];
    facts.extend(field.unit.as_ref().map(|unit| format!("In {unit}.")));
    facts.extend(limit("At least", field.limits.minimum, ""));
    facts.extend(limit("At most", field.limits.maximum, ""));
    facts.extend(limit("At most", field.limits.max_length, " characters"));
    facts.extend(limit("At most", field.limits.max_items, " values"));
    facts.extend(default(field));
    facts.push(known(field.evidence).to_owned());
    facts.extend(field.notes.iter().map(|note| format!("Disputed: {}.", note.conflict)));
    facts.join(" ")
}

fn shape(list: Option<List>) -> &'static str {
    match list {
        Some(List::Csv) => ", one string with commas between the values",
        Some(List::Array) => ", a JSON array",
        None => "",
    }
}

fn default(field: &Field) -> Option<String> {
    let default = field.default.as_ref()?;
    if is_now(field, default) {
        return Some("Left out unless set; the server then takes the time of the call.".to_owned());
    }
    Some(format!("Left out unless set; the server then takes {}.", text::code(&default.to_string())))
}

fn limit<T: Display>(bound: &str, limit: Option<Limit<T>>, what: &str) -> Option<String> {
    let Limit { value, evidence } = limit?;
    Some(format!("{bound} {value}{what}{}.", unchecked(evidence)))
}

/// Says who else states a rule that is left to the server.
fn unchecked(evidence: Evidence) -> &'static str {
    match evidence {
        Evidence::Docs | Evidence::Example => "",
        Evidence::Client => " in the vendor's own client; not checked",
        Evidence::Upstream => " in the API behind this one; not checked",
    }
}

/// A rule that asks for one of several fields.
fn at_least_one(rule: &AtLeastOne) -> String {
    let mut alternatives = Vec::with_capacity(rule.alternatives.len());
    for together in &rule.alternatives {
        let keys: Vec<_> = together.iter().map(|key| format!("`{key}`")).collect();
        alternatives.push(keys.join(" with "));
    }
    let checked = match rule.evidence.is_of_the_page() {
        true => "; the call is refused otherwise",
        false => unchecked(rule.evidence),
    };
    format!("At least one of {} has to be set{checked}.", alternatives.join(", "))
}

/// A range of time.
fn window(window: &Window) -> String {
    let from = &window.from;
    match (&window.to, window.months) {
        (Some(to), Some(months)) => {
            let unchecked = unchecked(window.evidence);
            format!("From `{from}` to `{to}` are {months} calendar months at most{unchecked}.")
        }
        (Some(to), None) => format!("`{from}` and `{to}` are the ends of a date range."),
        (None, _) => format!("`{from}` is the beginning of a date range that has no end."),
    }
}

/// What clearing a field means.
pub(super) fn clearing(field: &Field, clearing: Clearing) -> Vec<String> {
    let sent = match clearing {
        Clearing::AsNull => "null",
        Clearing::AsEmptyString => "\"\"",
    };
    text::lines(&format!(
        "Clears `{}`: sends `{sent}`, where leaving it out keeps what is there. {}",
        field.wire,
        known(field.evidence)
    ))
}

/// Adds a section that tells each conflict once.
pub(super) fn conflicts<'a>(lines: &mut Vec<String>, own: &'a [Note], fields: &'a [Field]) {
    let mut notes: Vec<&Note> = Vec::new();
    for note in own.iter().chain(fields.iter().flat_map(|field| &field.notes)) {
        if !notes.contains(&note) {
            notes.push(note);
        }
    }
    if !notes.is_empty() {
        paragraph(lines, vec!["# Where sources disagree".to_owned()]);
    }
    for note in notes {
        paragraph(lines, text::lines(&spoken(note)));
    }
}

fn spoken(note: &Note) -> String {
    format!(
        "{}: {} Here `{}` rules. {} {}",
        note.conflict,
        note.question.trim_end(),
        note.rules.word(),
        note.why.trim_end(),
        note.otherwise.trim_end()
    )
}

/// What an operation says before its arguments.
pub(super) fn operation(operation: &Operation, link: &str) -> Vec<String> {
    let mut lines = sentence(&operation.summary);
    let call = format!(
        "`{} {}` {} ([docs]({link}))",
        operation.method.as_str(),
        operation.path,
        effect(operation.effect)
    );
    paragraph(&mut lines, vec![call]);
    if operation.evidence != Evidence::Docs {
        paragraph(&mut lines, vec![known(operation.evidence).to_owned()]);
    }
    paragraph(&mut lines, operation.doc.as_deref().map_or_else(Vec::new, sentence));
    for rule in &operation.at_least_one {
        paragraph(&mut lines, text::lines(&at_least_one(rule)));
    }
    for range in &operation.windows {
        paragraph(&mut lines, text::lines(&window(range)));
    }
    if let Some(read) = &operation.settled_by {
        let settled = format!("Where no answer comes, `{read}` can tell whether the call was applied.");
        paragraph(&mut lines, text::lines(&settled));
    }
    paragraph(&mut lines, vec![returns(operation)]);
    lines
}

fn effect(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "reads: it changes nothing",
        Effect::Create => "creates: a second call creates a second one",
        Effect::Change => "changes what is there",
        Effect::Irreversible => "changes what is there **for good**: nothing undoes it",
    }
}

fn returns(operation: &Operation) -> String {
    let of = operation.returns.of.as_deref().unwrap_or_default();
    let what = match operation.returns.kind {
        ReturnKind::Undocumented => return "What comes back is not documented: it is raw JSON.".to_owned(),
        ReturnKind::Nothing => "Returns nothing of note: whatever came, as JSON.".to_owned(),
        ReturnKind::Entity => format!("Returns a `{of}`."),
        ReturnKind::Page => format!("Returns a page of `{of}`."),
        ReturnKind::Created => format!("Returns the `{of}` of what was created."),
    };
    format!("{what} {}", known(operation.returns.evidence))
}
