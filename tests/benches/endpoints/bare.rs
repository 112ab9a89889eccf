//! The page as a reader of its tables and curl commands knows it: what an OpenAPI document of it could say.
//!
//! Prose is cut down to what the format asks for. What only other sources know is gone: ids that are types, entities,
//! conflicts, fields of other clients.

use crate::specs::parsed;
use serde_yaml::{Mapping, Value};

/// What all pages share, and the page, both as YAML.
pub(crate) fn both(api: &str, page: &str) -> (String, String) {
    (written(&shared(&parsed(api))), written(&bare(&parsed(page))))
}

fn written(value: &Value) -> String {
    serde_yaml::to_string(value).expect("the spec can be written")
}

fn shared(api: &Value) -> Value {
    let mut kept = picked(api, &["title", "docs_url", "base_url", "api_key", "statuses"]);
    let look = Look { page: api, ruled: &Value::Null };
    kept.insert("fields".into(), look.fields(api.get("fields")));
    kept.insert("enums".into(), enums(api));
    Value::Mapping(kept)
}

fn bare(page: &Value) -> Value {
    let look = Look { page, ruled: page.get("conflicts").unwrap_or(&Value::Null) };
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

/// How a page is read.
struct Look<'a> {
    page: &'a Value,
    /// Its conflicts, for the answers that rule.
    ruled: &'a Value,
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
        each(fields, |field| by_the_page(field).then(|| self.field(field)))
    }

    fn field(&self, field: &Value) -> Value {
        let mut kept = picked(field, &["shared", "default", "example"]);
        if let Some(name) = field.get("type") {
            kept.insert("type".into(), self.kind(name));
        }
        for key in ["list", "required", "name", "minimum", "maximum", "max_length", "max_items"] {
            if let Some(answer) = field.get(key).and_then(|claim| self.answer(claim)) {
                kept.insert(key.into(), answer);
            }
        }
        kept.into()
    }

    /// A type without the names that the page does not give.
    fn kind(&self, name: &Value) -> Value {
        let of = |section: &str| self.page.get(section).and_then(|section| section.get(name));
        match (of("ids"), of("enums")) {
            (Some(id), _) if id.get("type") == Some(&"integer".into()) => "integer".into(),
            (Some(_), _) => "string".into(),
            (_, Some(set)) if !by_the_page(set) => "string".into(),
            _ => name.clone(),
        }
    }

    /// What a claim comes to, if the page has a say in it.
    fn answer(&self, claim: &Value) -> Option<Value> {
        match (claim.get("conflict"), claim.get("value")) {
            (Some(conflict), _) => claim.get(self.ruled.get(conflict)?.get("rules")?).cloned(),
            (None, Some(value)) => by_the_page(claim).then(|| value.clone()),
            (None, None) => Some(claim.clone()),
        }
    }
}

/// Whether something is on the page, in words or in an example.
fn by_the_page(described: &Value) -> bool {
    let evidence = described.get("evidence").and_then(Value::as_str);
    matches!(evidence, None | Some("docs" | "example"))
}

fn picked(of: &Value, keys: &[&str]) -> Mapping {
    keys.iter().filter_map(|key| Some(((*key).into(), of.get(*key)?.clone()))).collect()
}

/// A section with each of its entries changed, or left out.
fn each(section: Option<&Value>, change: impl Fn(&Value) -> Option<Value>) -> Value {
    let entries = section.and_then(Value::as_mapping).into_iter().flatten();
    entries.filter_map(|(key, value)| Some((key.clone(), change(value)?))).collect::<Mapping>().into()
}
