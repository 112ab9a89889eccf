//! Names of groups and operations, made from headings and paths.

use crate::page::spec::Spec;
use codegen::names;
use heck::ToSnakeCase;

/// The names that are taken.
pub(super) struct Names {
    page: String,
    modules: Vec<String>,
    operations: Vec<String>,
}

impl Names {
    pub(super) fn new(spec: &Spec<'_>, page: &str) -> Self {
        let modules = spec.api.groups.iter().map(|group| group.module.clone()).collect();
        Self { page: page.to_owned(), modules, operations: Vec::new() }
    }

    pub(super) fn page(&self) -> &str {
        &self.page
    }

    /// Returns a module for a heading, and takes it.
    pub(super) fn group(&mut self, heading: &str) -> String {
        let plain = ascii(heading);
        let mut candidates = vec![plain.clone(), format!("{}_{plain}", ascii(&self.page))];
        for number in 2..100 {
            candidates.push(format!("group_{plain}_{number}"));
        }
        let is_free = |name: &String| names::module(name).is_ok() && !self.modules.contains(name);
        let name = candidates.into_iter().find(is_free).unwrap_or(plain);
        self.modules.push(name.clone());
        name
    }

    /// Begins a group: operations that it has are taken.
    pub(super) fn begin(&mut self, module: &str, spec: &Spec<'_>) {
        self.operations.clear();
        for group in &spec.api.groups {
            if group.module == module {
                self.operations.extend(group.operations.iter().map(|own| own.method_name.clone()));
            }
        }
    }

    /// Returns a method for a path, and takes it: its last part, or more of them.
    pub(super) fn operation(&mut self, path: &str) -> String {
        let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
        let mut candidates = Vec::new();
        for begin in (0..parts.len()).rev() {
            candidates.push(ascii(&parts.get(begin..).unwrap_or_default().join("_")));
        }
        for number in 2..100 {
            candidates.push(format!("call_{}_{number}", ascii(path)));
        }
        let is_free = |name: &String| {
            names::method(name).is_ok() && names::type_of(name).is_ok() && !self.operations.contains(name)
        };
        let name = candidates.into_iter().find(is_free).unwrap_or_else(|| ascii(path));
        self.operations.push(name.clone());
        name
    }
}

/// Returns a text in snake case, of ASCII alone, and beginning with a letter.
fn ascii(text: &str) -> String {
    let plain: String =
        text.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { ' ' }).collect();
    let name = plain.to_snake_case();
    if name.starts_with(|first: char| first.is_ascii_lowercase()) { name } else { format!("n{name}") }
}
