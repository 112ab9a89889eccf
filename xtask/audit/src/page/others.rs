//! Other pages of the docs, for what their commands show of the endpoints of the spec.

use super::block::{Block, Kind};
use super::compare::{Known, Spec};
use super::facts::Example;
use super::finding::{Class, Finding};
use super::{Unreadable, curl, read};
use codegen::model::Field;
use codegen::source::diagnostic::Source;

/// What other pages say against the spec, and conflicts with them that are gone.
pub(super) fn compare(spec: &Spec<'_>, pages: &[Source]) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut calls = Vec::new();
    for page in pages {
        for command in commands(spec, page) {
            match command {
                Ok(example) => calls.extend(called(spec, &example).map(|own| (page, own, example))),
                Err(error) => found.push(unreadable(page, &error)),
            }
        }
    }
    found.extend(calls.iter().flat_map(|(page, own, example)| command(spec, &page.name, own, example)));
    for own in spec.operations(None) {
        let examples: Vec<_> = calls.iter().filter(|(_, other, _)| other.name() == own.name()).collect();
        let all_have = |field: &&Field| {
            !examples.is_empty()
                && examples.iter().all(|(_, _, example)| example.members.contains_key(&field.wire))
        };
        let fields = own.operation.fields.iter().filter(|field| spec.is_left_out_elsewhere(&own, field));
        found.extend(fields.filter(all_have).map(|field| settled(spec, &own, field)));
    }
    found
}

/// The commands of a page that call this API. What else is on it does not matter.
fn commands(spec: &Spec<'_>, page: &Source) -> Vec<Result<Example, Unreadable>> {
    let blocks = match read::blocks(&page.text) {
        Ok(blocks) => blocks,
        Err(error) => return vec![Err(error)],
    };
    let own = |block: Block| match block.kind {
        Kind::Code(code) if code.trim_start().starts_with("curl") && code.contains(&spec.api.base_url) => {
            Some(curl::example(block.line, &code))
        }
        _ => None,
    };
    blocks.into_iter().filter_map(own).collect()
}

fn unreadable(page: &Source, error: &Unreadable) -> Finding {
    let found = Finding::unreadable(error);
    let message = format!("{}:{}: {}", page.name, error.line, found.message);
    Finding { message, page_line: None, ..found }
}

/// The operation that a command calls.
fn called<'s>(spec: &'s Spec<'_>, example: &Example) -> Option<Known<'s>> {
    let path = example.url.strip_prefix(&spec.api.base_url)?;
    spec.operations(None).find(|own| own.operation.path == path)
}

/// What a command says against the spec. What is in conflict is known already.
fn command(spec: &Spec<'_>, page: &str, own: &Known<'_>, example: &Example) -> Vec<Finding> {
    let mut found = Vec::new();
    // The line of a finding is one of the page that is compared.
    let page = format!("{page}:{}", example.line);
    let fields = &own.operation.fields;
    for field in fields.iter().filter(|field| field.notes.is_empty()) {
        let message = match example.members.get(&field.wire) {
            None if field.required => {
                format!("{page} shows a call without {}, which the spec requires", field.wire)
            }
            Some(value) if !super::compare::fits(field, value) => {
                format!("{page} shows {} with {value}, which is of another type", field.wire)
            }
            _ => continue,
        };
        found.push(against(message).field(&field.wire).spec(spec.field_place(own, field)));
    }
    let unknown = example.members.keys().filter(|key| !fields.iter().any(|field| field.wire == **key));
    found.extend(
        unknown.map(|key| {
            against(format!("{page} shows a field {key}, which the spec does not have")).field(key)
        }),
    );
    if example.method != own.operation.method.as_str() {
        found.push(against(format!("{page} shows a {} of it", example.method)));
    }
    let place = spec.place(&own.steps());
    let at = |finding: Finding| {
        let spec = finding.spec.clone().or_else(|| place.clone());
        finding.of(&own.name()).spec(spec)
    };
    found.into_iter().map(at).collect()
}

fn against(message: String) -> Finding {
    let edit = "ask which page is right; if it stays so, register a conflict in the spec";
    Finding::new(Class::Example, "other-page", message, edit)
}

fn settled(spec: &Spec<'_>, own: &Known<'_>, field: &Field) -> Finding {
    let name = field.notes.first().map_or("", |note| note.conflict.as_str());
    let message =
        format!("by conflict {name} other pages leave {} out, but none of those given does", field.wire);
    let edit = "if those are all pages that show this call, write the plain value and delete the conflict";
    let finding = Finding::new(Class::Example, "conflict-gone", message, edit);
    finding.of(&own.name()).field(&field.wire).spec(spec.field_place(own, field))
}
