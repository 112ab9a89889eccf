//! The table of endpoints: how far each is documented, typed and tested.

use super::items::{self, items};
use super::{Explained, tests};
use codegen::model::{Evidence, Operation, ReturnKind};
use codegen::source::diagnostic::{Report, Source};

/// The lines between which a file holds the table.
pub const MARKS: (&str, &str) =
    ("<!-- coverage: cargo xtask explain --all --accept -->", "<!-- end of coverage -->");

/// The table in Markdown.
///
/// # Errors
///
/// As [`generate`](codegen::generate).
pub fn table(sources: &[Source], files: &[Source]) -> Result<String, Report> {
    let api = codegen::parse(sources)?;
    let explained = Explained { items: items(sources, &[])?, tests: tests(files) };
    let head = "| endpoint | documented fields | answer | example tested | effect | conflicts |\n|---|---|---|---|---|---|\n";
    let operations = api.groups.iter().flat_map(|group| &group.operations);
    Ok(operations.fold(head.to_owned(), |table, operation| table + &line(&explained, operation)))
}

fn line(explained: &Explained, operation: &Operation) -> String {
    let Operation { path, effect, .. } = operation;
    let (method, effect) = (operation.method.as_str(), effect.word());
    let item = explained.find(&operation.id);
    let conflicts: Vec<_> =
        item.into_iter().flat_map(|item| &item.conflicts).map(|note| note.conflict.as_str()).collect();
    format!(
        "| `{method} {path}` | {} | {} | {} | {effect} | {} |\n",
        fields(operation),
        answer(operation),
        tested(explained, &items::sent(method, path)),
        or_none(conflicts.join(", ")),
    )
}

/// How many fields are known, and how.
fn fields(operation: &Operation) -> String {
    let kinds = [
        (Evidence::Docs, "docs"),
        (Evidence::Example, "example"),
        (Evidence::Client, "client"),
        (Evidence::Upstream, "upstream"),
    ];
    let count = |evidence| operation.fields.iter().filter(|field| field.evidence == evidence).count();
    let counts =
        kinds.iter().map(|(evidence, name)| (count(*evidence), name)).filter(|(count, _)| *count > 0);
    or_none(counts.map(|(count, name)| format!("{count} {name}")).collect::<Vec<_>>().join(", "))
}

fn answer(operation: &Operation) -> String {
    let returns = &operation.returns;
    let of = returns.of.as_deref().unwrap_or_default();
    match returns.kind {
        ReturnKind::Entity => format!("`{of}`"),
        ReturnKind::Page => format!("page of `{of}`"),
        ReturnKind::Created => format!("new `{of}`"),
        ReturnKind::Nothing => "nothing".to_owned(),
        ReturnKind::Undocumented => "open JSON".to_owned(),
    }
}

/// The test that sends what the page's command sends: it names the endpoint in one text.
fn tested(explained: &Explained, sent: &[String]) -> String {
    let mut tests = explained.tests.iter().filter(|test| test.file.contains("/wire/"));
    tests
        .find(|test| sent.iter().any(|sent| test.code.contains(sent)))
        .map_or_else(|| "no".to_owned(), |test| format!("`{}`", test.name))
}

fn or_none(text: String) -> String {
    if text.is_empty() { "none".to_owned() } else { text }
}

/// A text with this table between the marks; nothing where it has no marks.
#[must_use]
pub fn with_table(text: &str, table: &str) -> Option<String> {
    let (before, rest) = text.split_once(MARKS.0)?;
    let (_, after) = rest.split_once(MARKS.1)?;
    Some(format!("{before}{}\n\n{table}\n{}{after}", MARKS.0, MARKS.1))
}
