//! The arguments of an operation: a flag for each field.

use crate::dates::DayEnd;
use heck::ToKebabCase;
use vh3_bigchange_description::{Field, Kind, Operation};

/// The flags of the program itself. A field of the same name gets a flag that ends in `-field`.
pub(crate) const RESERVED: &[&str] = &[
    "all", "base-url", "dry-run", "field", "from-csv", "from-ids", "help", "journal", "json", "key-file",
    "output", "profile", "resume", "settle", "version", "yes",
];

/// A field as an argument.
pub(crate) struct Argument<'a> {
    pub(crate) field: &'a Field,
    /// The flag, without dashes.
    pub(crate) flag: String,
    /// A shorter flag for an end of the first date range.
    pub(crate) alias: Option<&'static str>,
    /// Whether the value can be given without the flag.
    pub(crate) is_positional: bool,
    /// The second that a day means.
    pub(crate) day: DayEnd,
}

impl Argument<'_> {
    /// Returns the placeholder of the value.
    pub(crate) fn placeholder(&self) -> String {
        let name = self.flag.to_uppercase().replace('-', "_");
        match self.field.kind {
            Kind::Object | Kind::Json | Kind::Entity => format!("{name}_JSON"),
            _ => name,
        }
    }
}

/// Returns the arguments of an operation, in the order of its fields.
pub(crate) fn arguments(operation: &Operation) -> Vec<Argument<'_>> {
    let mut all = Vec::new();
    for field in &operation.fields {
        all.push(Argument {
            field,
            flag: flag(field),
            alias: alias(operation, field),
            is_positional: is_only_id(operation, field),
            day: day(operation, field),
        });
    }
    all
}

fn flag(field: &Field) -> String {
    let flag = field.key.to_kebab_case();
    if RESERVED.contains(&flag.as_str()) { format!("{flag}-field") } else { flag }
}

/// Returns `from` or `to` for an end of the first date range, unless a field has this name.
fn alias(operation: &Operation, field: &Field) -> Option<&'static str> {
    let window = operation.windows.first()?;
    let alias = if window.from == field.key {
        "from"
    } else if window.to.as_ref() == Some(&field.key) {
        "to"
    } else {
        return None;
    };
    let is_taken = operation.fields.iter().any(|other| flag(other) == alias);
    if is_taken { None } else { Some(alias) }
}

/// Whether the field is the only required id.
fn is_only_id(operation: &Operation, field: &Field) -> bool {
    let mut ids = operation.fields.iter().filter(|other| other.required && other.id_type().is_some());
    let (first, second) = (ids.next(), ids.next());
    second.is_none() && first.is_some_and(|first| first.key == field.key)
}

/// Returns the last second for a field that ends a range, such as `dueAtTo` beside `dueAtFrom`.
fn day(operation: &Operation, field: &Field) -> DayEnd {
    let Some(stem) = field.key.strip_suffix("To") else { return DayEnd::First };
    let from = format!("{stem}From");
    if operation.fields.iter().any(|other| other.key == from) { DayEnd::Last } else { DayEnd::First }
}
