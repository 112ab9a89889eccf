//! Names of groups and operations, made from headings and paths.

use crate::page::spec::Spec;
use codegen::names;
use heck::ToSnakeCase;

/// The names that are taken.
pub(super) struct Names {
    page: String,
    modules: Vec<String>,
    operations: Vec<String>,
    types: Vec<String>,
}

impl Names {
    pub(super) fn new(spec: &Spec<'_>, page: &str) -> Self {
        let modules = spec.api.groups.iter().map(|group| group.module.clone()).collect();
        let mut types: Vec<_> = spec.api.ids.iter().map(|id| id.name.clone()).collect();
        types.extend(spec.api.enums.iter().map(|set| set.name.clone()));
        types.extend(spec.api.objects.iter().chain(&spec.api.entities).map(|object| object.name.clone()));
        Self { page: page.to_owned(), modules, operations: Vec::new(), types }
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
        let name = candidates.into_iter().find(|name| self.is_free(name)).unwrap_or_else(|| ascii(path));
        self.operations.push(name.clone());
        name
    }

    /// Returns whether a method can have a name: neither it nor the type that is made from it is taken.
    fn is_free(&self, name: &str) -> bool {
        let is_new_type = names::type_of(name).is_ok_and(|name| !self.types.contains(&name));
        names::method(name).is_ok() && is_new_type && !self.operations.iter().any(|taken| taken == name)
    }
}

/// Returns a text in snake case, of ASCII alone, and beginning with a letter.
fn ascii(text: &str) -> String {
    let plain: String =
        text.chars().map(|char| if char.is_ascii_alphanumeric() { char } else { ' ' }).collect();
    let name = plain.to_snake_case();
    if name.starts_with(|first: char| first.is_ascii_lowercase()) { name } else { format!("n{name}") }
}
