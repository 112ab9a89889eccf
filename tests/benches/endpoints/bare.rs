//! The content of the page's tables and curl commands, as an OpenAPI document of it would have it.
//!
//! Prose is as short as the format allows. Facts of other sources are removed: typed ids, entities, conflicts, fields of
//! other clients.

use serde_yaml::{Mapping, Value};

/// Parses a file of the spec.
pub(crate) fn parsed(text: &str) -> Value {
    serde_yaml::from_str(text).expect("the spec is YAML")
}

/// Returns the text of a file of the spec.
pub(crate) fn written(file: &Value) -> String {
    serde_yaml::to_string(file).expect("the spec can be written")
}

/// Reduces the shared file.
pub(crate) fn shared_file(api: &Value) -> Value {
    let mut kept = picked(api, &["title", "docs_url", "base_url", "api_key", "statuses"]);
    let look = Look { api, page: &Value::Null };
    kept.insert("fields".into(), look.fields(api.get("fields")));
    kept.insert("enums".into(), enums(api));
    Value::Mapping(kept)
}

/// Reduces the file of a page.
pub(crate) fn page_file(api: &Value, page: &Value) -> Value {
    let look = Look { api, page };
    let mut kept = picked(page, &["page", "title"]);
    kept.insert("enums".into(), enums(page));
    kept.insert("groups".into(), each(page.get("groups"), |group| Some(look.group(group))));
    Value::Mapping(kept)
}

fn enums(file: &Value) -> Value {
    each(file.get("enums"), |set| {
        let mut kept = Mapping::from_iter([("doc".into(), "A set of values.".into())]);
        kept.insert("values".into(), each(set.get("values"), |_| Some(Mapping::new().into())));
        by_the_page(set).then_some(kept.into())
    })
}

/// A page and the file of the shared parts.
struct Look<'a> {
    api: &'a Value,
    page: &'a Value,
}

impl Look<'_> {
    fn group(&self, group: &Value) -> Value {
        let mut kept = picked(group, &["heading"]);
        kept.insert("doc".into(), group.get("heading").cloned().unwrap_or_default());
        let operations = each(group.get("operations"), |operation| Some(self.operation(operation)));
        kept.insert("operations".into(), operations);
        kept.into()
    }

    fn operation(&self, operation: &Value) -> Value {
        let mut kept = picked(operation, &["method", "path", "effect", "summary"]);
        kept.insert("fields".into(), self.fields(operation.get("fields")));
        kept.into()
    }

    fn fields(&self, fields: Option<&Value>) -> Value {
        let mut kept = Mapping::new();
        for (key, field) in fields.and_then(Value::as_mapping).into_iter().flatten() {
            if by_the_page(field) && self.shared(key, field).is_none_or(by_the_page) {
                kept.insert(key.clone(), self.field(key, field));
            }
        }
        kept.into()
    }

    /// Returns the shared field from which a field takes its missing keys.
    fn shared(&self, key: &Value, field: &Value) -> Option<&Value> {
        field.get("shared").and_then(|_| self.api.get("fields")?.get(key))
    }

    fn field(&self, key: &Value, field: &Value) -> Value {
        let mut kept = picked(field, &["shared", "default", "example"]);
        if let Some(name) = field.get("type") {
            kept.insert("type".into(), self.kind(name));
        }
        let shared = self.shared(key, field).unwrap_or(&Value::Null);
        for aspect in ["list", "required", "name", "minimum", "maximum", "max_length", "max_items"] {
            if let Some(answer) = field.get(aspect).and_then(|claim| self.answer(claim))
                && shared.get(aspect) != Some(&answer)
                && (aspect != "name" || answer != *key)
            {
                kept.insert(aspect.into(), answer);
            }
        }
        kept.into()
    }

    /// Returns a type without names that the page does not have.
    fn kind(&self, name: &Value) -> Value {
        match (self.entry("ids", name), self.entry("enums", name)) {
            (Some(id), _) if id.get("type") == Some(&"integer".into()) => "integer".into(),
            (Some(_), _) => "string".into(),
            (_, Some(set)) if !by_the_page(set) => "string".into(),
            _ => name.clone(),
        }
    }

    /// Returns an entry of a section, in either file.
    fn entry(&self, section: &str, name: &Value) -> Option<&Value> {
        [self.page, self.api].into_iter().find_map(|file| file.get(section)?.get(name))
    }

    /// Returns the value of a claim, if the page states it.
    fn answer(&self, claim: &Value) -> Option<Value> {
        match (claim.get("conflict"), claim.get("value")) {
            (Some(name), _) => claim.get(self.entry("conflicts", name)?.get("rules")?).cloned(),
            (None, Some(value)) => by_the_page(claim).then(|| value.clone()),
            (None, None) => Some(claim.clone()),
        }
    }
}

/// Returns whether something is on the page, in words or in an example.
fn by_the_page(described: &Value) -> bool {
    let evidence = described.get("evidence").and_then(Value::as_str);
    matches!(evidence, None | Some("docs" | "example"))
}

fn picked(of: &Value, keys: &[&str]) -> Mapping {
    keys.iter().filter_map(|key| Some(((*key).into(), of.get(*key)?.clone()))).collect()
}

/// Changes or removes each entry of a section.
fn each(section: Option<&Value>, change: impl Fn(&Value) -> Option<Value>) -> Value {
    let entries = section.and_then(Value::as_mapping).into_iter().flatten();
    entries.filter_map(|(key, value)| Some((key.clone(), change(value)?))).collect::<Mapping>().into()
}
