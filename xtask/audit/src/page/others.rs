//! Other docs pages, for what their commands show of the endpoints of the spec.

use super::block::Kind;
use super::curl::{self, Command};
use super::facts::Example;
use super::spec::{Known, Spec};
use super::unreadable::Unreadable;
use super::{kind, read};
use crate::report::{Class, Finding};
use codegen::model::Field;
use codegen::source::diagnostic::Source;

/// A command of another page that calls an operation of the spec.
struct Call<'s> {
    page: &'s Source,
    own: Known<'s>,
    example: Example,
}

/// Compares the commands of other pages with the spec, and reports conflicts with them that are gone.
pub(super) fn compare(spec: &Spec<'_>, pages: &[Source]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut calls = Vec::new();
    for page in pages {
        for command in commands(spec, page) {
            match command {
                Ok(example) => {
                    if let Some(own) = called(spec, &example) {
                        calls.push(Call { page, own, example });
                    }
                }
                Err(error) => found.push(unreadable(page, &error)),
            }
        }
    }
    for call in &calls {
        found.extend(against_spec(spec, call));
    }
    for own in spec.operations(None) {
        found.extend(settled(spec, &own, &calls));
    }
    found
}

/// Returns the commands of a page that call this API. The rest of the page does not matter here.
fn commands(spec: &Spec<'_>, page: &Source) -> Vec<Result<Example, Unreadable>> {
    let blocks = match read::blocks(&page.text) {
        Ok(blocks) => blocks,
        Err(error) => return vec![Err(error)],
    };
    let mut commands = Vec::new();
    for block in blocks {
        if let Kind::Code(code) = block.kind {
            let command = Command::new(&code.text);
            if command.is_curl() && command.text.contains(&spec.api.base_url) {
                commands.push(curl::example(block.line, &command.text));
            }
        }
    }
    commands
}

fn unreadable(page: &Source, error: &Unreadable) -> Finding {
    let found = error.finding();
    let message = format!("{}:{}: {}", page.name, error.line, found.message);
    Finding { message, page_line: None, ..found }
}

/// Returns the operation that a command calls.
fn called<'s>(spec: &'s Spec<'_>, example: &Example) -> Option<Known<'s>> {
    let path = example.url.strip_prefix(&spec.api.base_url)?;
    spec.operations(None).into_iter().find(|own| own.operation.path == path)
}

/// Compares a command with the spec. A conflict is known already.
fn against_spec(spec: &Spec<'_>, call: &Call<'_>) -> Vec<Finding> {
    let Call { page, own, example } = call;
    let mut found = Vec::new();
    for field in &own.operation.fields {
        // The line of a finding is one of the page that is compared.
        let page = format!("{}:{}", page.name, example.line_of(&field.wire));
        let message = match example.members.get(&field.wire) {
            _ if !field.notes.is_empty() => continue,
            None if field.required => {
                format!("{page} shows a call without {}, which the spec requires", field.wire)
            }
            Some(value) if !kind::fits(field, value) => {
                format!("{page} shows {} with {value}, which is of another type", field.wire)
            }
            _ => continue,
        };
        found.push(against(message).field(&field.wire).at(spec.field_place(own, field)));
    }
    for key in example.members.keys() {
        if own.field(key).is_none() {
            let page = format!("{}:{}", page.name, example.line_of(key));
            found.push(
                against(format!("{page} shows a field {key}, which the spec does not have")).field(key),
            );
        }
    }
    if example.method != own.operation.method.as_str() {
        found.push(against(format!("{}:{} shows a {} of it", page.name, example.line, example.method)));
    }
    let place = spec.place(&own.steps());
    for finding in &mut found {
        finding.endpoint = Some(own.name());
        if finding.place.is_none() {
            finding.place.clone_from(&place);
        }
    }
    found
}

fn against(message: String) -> Finding {
    let edit = "ask which page is right; if it stays so, register a conflict in the spec";
    Finding::new(Class::Example, "other-page", message, edit)
}

/// Reports the fields of an operation that by a conflict other pages leave out, and that all of the given ones have.
fn settled(spec: &Spec<'_>, own: &Known<'_>, calls: &[Call<'_>]) -> Vec<Finding> {
    let mut found = Vec::new();
    let calls: Vec<_> = calls.iter().filter(|call| call.own.name() == own.name()).collect();
    for field in &own.operation.fields {
        let all_have = calls.iter().all(|call| call.example.members.contains_key(&field.wire));
        if !calls.is_empty() && all_have && spec.is_left_out_elsewhere(own, field) {
            found.push(conflict_gone(spec, own, field));
        }
    }
    found
}

fn conflict_gone(spec: &Spec<'_>, own: &Known<'_>, field: &Field) -> Finding {
    let name = field.notes.first().map_or("", |note| note.conflict.as_str());
    let message =
        format!("by conflict {name} other pages leave {} out, but none of those given does", field.wire);
    let edit = "if those are all pages that show this call, write the plain value and delete the conflict";
    let finding = Finding::new(Class::Example, "conflict-gone", message, edit);
    finding.endpoint(&own.name()).field(&field.wire).at(spec.field_place(own, field))
}
