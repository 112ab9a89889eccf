//! Entries that nothing refers to. They are looked for in a spec without any other problem.

use super::place::SpecPath;
use super::state::{Lower, Rules};
use super::types::Sections;
use crate::model::{Api, ReturnKind};
use crate::source::spec::{Field, Map, Operation};
use std::collections::BTreeSet;

impl<'a> Lower<'a> {
    /// Reports types, shared fields and shared rules without a use. A spec that is compared with pages may still lack pages.
    pub(super) fn unused(&mut self, api: &Api) {
        if self.found.is_empty() && self.spec.rules == Rules::AsWritten {
            self.unused_types();
            self.unused_fields();
            self.unused_rules(api);
        }
    }

    fn unused_types(&mut self) {
        let used = self.used_types();
        for sections in self.sections() {
            let Sections { file, ids, enums, objects, entities } = sections;
            for (section, names) in [
                ("ids", ids.keys().collect::<Vec<_>>()),
                ("enums", enums.keys().collect()),
                ("objects", objects.keys().collect()),
                ("entities", entities.keys().collect()),
            ] {
                for name in names.into_iter().filter(|name| !used.contains(name.as_str())) {
                    self.no_use(&SpecPath::under(file, &[section, name]), format!("unused type `{name}`"));
                }
            }
        }
    }

    /// Returns the types that operations refer to, directly or through other types. A field counts even if the resolution of a
    /// conflict leaves it out.
    fn used_types(&self) -> BTreeSet<&'a str> {
        let mut open = Vec::new();
        for operation in self.written() {
            open.extend(self.named_by(operation));
        }
        let sections = self.sections();
        let mut used = BTreeSet::new();
        while let Some(name) = open.pop() {
            if used.insert(name) {
                for sections in &sections {
                    let object = sections.objects.get(name).or(sections.entities.get(name));
                    open.extend(object.into_iter().flat_map(|object| self.types_of(&object.fields)));
                }
            }
        }
        used
    }

    /// Returns the operations of all pages, as written.
    fn written(&self) -> impl Iterator<Item = &'a Operation> + use<'a> {
        let groups = self.spec.pages.iter().flat_map(|page| page.spec.groups.values());
        groups.flat_map(|group| group.operations.values())
    }

    fn named_by(&self, operation: &'a Operation) -> Vec<&'a str> {
        let mut names = self.types_of(&operation.fields);
        names.extend(operation.returns.of.as_deref());
        names.extend(operation.removes.as_deref());
        names.extend(operation.sets.iter().filter_map(|set| set.of.as_deref()));
        names.extend(operation.refused_when.iter().filter_map(|state| state.of.as_deref()));
        names
    }

    fn types_of(&self, fields: &'a Map<Field>) -> Vec<&'a str> {
        let mut types = Vec::with_capacity(fields.len());
        for (key, field) in fields {
            let shared = self.spec.shared.spec.fields.get(key).filter(|_| field.shared);
            types.extend(field.r#type.as_deref().or(shared.and_then(|shared| shared.r#type.as_deref())));
        }
        types
    }

    fn unused_fields(&mut self) {
        let (file, api) = (self.spec.shared.file, &self.spec.shared.spec);
        let mut used = BTreeSet::new();
        if let Some(paging) = &api.paging {
            used.extend([&paging.number, &paging.size]);
            used.extend(paging.sort.iter().chain(&paging.direction));
        }
        for operation in self.written() {
            used.extend(operation.fields.iter().filter(|(_, field)| field.shared).map(|(key, _)| key));
        }
        for key in api.fields.keys().filter(|key| !used.contains(key)) {
            self.no_use(&SpecPath::under(file, &["fields", key]), format!("unused shared field `{key}`"));
        }
    }

    /// Reports rules of the whole API that no operation follows.
    fn unused_rules(&mut self, api: &Api) {
        let file = self.spec.shared.file;
        let shared = &self.spec.shared.spec;
        let operations: Vec<_> = api.groups.iter().flat_map(|group| &group.operations).collect();
        let has_lists = operations.iter().any(|operation| operation.returns.kind == ReturnKind::Page);
        let mut windows = operations.iter().flat_map(|operation| &operation.windows);
        let has_limits = windows.clone().any(|window| window.months.is_some());
        let has_items = windows.any(|window| window.item.is_some());
        if shared.window.is_some() && !has_limits {
            let message = "no operation has a date range with `months`".to_owned();
            self.no_use(&SpecPath::under(file, &["window"]), message);
        }
        let Some(paging) = &shared.paging else { return };
        if !has_lists {
            self.no_use(&SpecPath::under(file, &["paging"]), "no operation returns a page".to_owned());
        }
        if paging.sort.is_some() && !has_items {
            let message = "no date range has an `item` to sort by".to_owned();
            self.no_use(&SpecPath::under(file, &["paging", "sort"]), message);
        }
        for (key, is_given, other, has_other) in [
            ("direction", paging.direction.is_some(), "descending", paging.descending.is_some()),
            ("descending", paging.descending.is_some(), "direction", paging.direction.is_some()),
        ] {
            if is_given && !has_other {
                let message = format!("`{key}` has no meaning without `{other}`");
                self.no_use(&SpecPath::under(file, &["paging", key]), message);
            }
        }
    }

    fn no_use(&mut self, place: &SpecPath<'_>, message: String) {
        self.at_key(place, message)
            .label("this changes nothing")
            .help("delete it, or refer to it where it belongs")
            .report();
    }
}
