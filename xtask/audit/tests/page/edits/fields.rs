//! Edits of fields: table rows, lists of values, commands.

use super::{Edits, Expected, Rules, param};
use audit::page::{Example, Param};
use audit::report::Class::{self, Additive, Breaking, Example as Shown, Prose};
use codegen::model::Number;
use serde_json::{Value, json};

impl Edits<'_> {
    pub(super) fn row(&mut self, index: usize, row: usize) {
        let own = &self.facts.endpoints[index];
        let field = own.rows[row].clone();
        let at = |what: &str| format!("{} row {}: {what}", own.name(), field.name);
        let of = (Some(own), Some(field.name.as_str()));
        let is_shared = self.facts.shared.iter().any(|param| param.name == field.name);
        let is_listed = own.values_of(&field.name).is_some();
        let elsewhere = is_shared || is_listed;
        let (gone, place): ((Class, Rules), _) = if elsewhere {
            ((Prose, &["prose"]), (None, None))
        } else {
            ((Breaking, &["field-removed"]), of)
        };
        self.add(at("gone"), gone, place, |facts| {
            drop(facts.endpoints[index].rows.remove(row));
        });
        let renamed: (Class, Rules) = if field.required == Some(true) || !elsewhere {
            (Breaking, &["field-renamed", "field-removed", "field-added"])
        } else {
            (Additive, &["field-added"])
        };
        self.add(at("renamed"), renamed, (Some(own), None), |facts| {
            facts.endpoints[index].rows[row].name.push_str("Anew");
        });
        self.stated(index, row);
        if row == 0 {
            self.new_rows(index);
        }
    }

    /// Edits of the type and the limits that a row states.
    fn stated(&mut self, index: usize, row: usize) {
        let own = &self.facts.endpoints[index];
        let field = own.rows[row].clone();
        let at = |what: &str| format!("{} row {}: {what}", own.name(), field.name);
        let of = (Some(own), Some(field.name.as_str()));
        let shared = self.facts.shared.iter().find(|param| param.name == field.name);
        let is_shared = shared.is_some();
        let mut set = |what, expected, change: fn(&mut Param)| {
            self.add(at(what), expected, of, |facts| change(&mut facts.endpoints[index].rows[row]));
        };
        let other: fn(&mut Param) = if field.kind == "boolean" || field.kind == "object" {
            |own| own.kind = "integer".to_owned()
        } else {
            |own| own.kind = "boolean".to_owned()
        };
        set("retyped", (Breaking, &["type"]), other);
        match field.required {
            Some(true) => set("optional", (Additive, &["required"]), |own| own.required = Some(false)),
            _ => set("required", (Breaking, &["required"]), |own| own.required = Some(true)),
        }
        if field.kind == "integer" {
            set("a maximum", (Breaking, &["maximum"]), |own| own.maximum = Some(Number::Integer(-9)));
            let known = shared.is_some_and(|param| param.default.is_some());
            let class = if known { Breaking } else { Additive };
            set("a default", (class, &["default"]), |own| own.default = Some(json!(99)));
        }
        if field.maximum.is_some() && !is_shared {
            let rules: Rules = &["maximum", "max_length", "max_items"];
            set("no maximum", (Additive, rules), |own| own.maximum = None);
        }
        if field.minimum.is_some() && !is_shared {
            set("no minimum", (Additive, &["minimum"]), |own| own.minimum = None);
        }
        if !field.values.is_empty() {
            set("new value", (Additive, &["value-added"]), |own| own.values.push("sideways".to_owned()));
            set("lost value", (Breaking, &["value-removed"]), |own| drop(own.values.pop()));
        }
    }

    /// New rows of an endpoint.
    fn new_rows(&mut self, index: usize) {
        let own = &self.facts.endpoints[index];
        for (what, required) in [("a new optional row", false), ("a new required row", true)] {
            let class = if required { Breaking } else { Additive };
            let name = format!("{}: {what}", own.name());
            self.add(name, (class, &["field-added"]), (Some(own), Some("flavour")), |facts| {
                let new = Param { required: Some(required), ..param("flavour", "string") };
                facts.endpoints[index].rows.push(new);
            });
        }
    }

    pub(super) fn values(&mut self, index: usize, list: usize) {
        let own = &self.facts.endpoints[index];
        let values = own.values[list].clone();
        let at = |what: &str| format!("{} values of {}: {what}", own.name(), values.field);
        let of = (Some(own), Some(values.field.as_str()));
        self.add(at("one more"), (Additive, &["value-added"]), of, |facts| {
            facts.endpoints[index].values[list].values.push("sideways".to_owned());
        });
        for place in 0..values.values.len() {
            self.add(at(&format!("without {place}")), (Breaking, &["value-removed"]), of, |facts| {
                drop(facts.endpoints[index].values[list].values.remove(place));
            });
            self.add(at(&format!("{place} renamed")), (Breaking, &["value-removed"]), of, |facts| {
                facts.endpoints[index].values[list].values[place].push('2');
            });
        }
        let has_row = own.row(&values.field).is_some();
        let gone: (Class, Rules) =
            if has_row { (Additive, &["values"]) } else { (Breaking, &["field-removed"]) };
        self.add(at("gone"), gone, if has_row { (None, None) } else { of }, |facts| {
            drop(facts.endpoints[index].values.remove(list));
        });
        self.add(at("for another field"), (Additive, &["field-added"]), (Some(own), None), |facts| {
            facts.endpoints[index].values[list].field = "flavour".to_owned();
        });
        // The field is no longer described, which is more severe than the new one.
        if !has_row
            && let Some(Expected::Found { class, rules, .. }) =
                self.all.last_mut().map(|edit| &mut edit.expected)
        {
            (*class, *rules) = (Breaking, &["field-removed"]);
        }
    }

    pub(super) fn example(&mut self, index: usize) {
        let own = &self.facts.endpoints[index];
        let members = own.example.as_ref().map(|example| example.members.clone()).unwrap_or_default();
        let at = |what: &str| format!("{} command: {what}", own.name());
        let of = (Some(own), None);
        let has_values = !members.is_empty();
        if has_values {
            self.add(at("gone"), (Shown, &["example-removed"]), of, |facts| {
                facts.endpoints[index].example = None
            });
        }
        let mut set = |what: &str, expected, field, change: &dyn Fn(&mut Example)| {
            self.add(at(what), expected, (Some(own), field), |facts| {
                facts.endpoints[index].example.iter_mut().for_each(change);
            });
        };
        set("other path", (Shown, &["page-url"]), None, &|example| example.url.push_str("/v2"));
        set("other host", (Shown, &["page-url"]), None, &|example| {
            example.url = "https://other.example/x".to_owned()
        });
        let other = if own.method == "POST" { "PATCH" } else { "DELETE" };
        set("other method", (Shown, &["page-method"]), None, &|example| example.method = other.to_owned());
        if own.rows.is_empty() && own.required.is_empty() {
            set("a new member", (Additive, &["field-added"]), Some("flavour"), &|example| {
                drop(example.members.insert("flavour".to_owned(), json!("sour")));
            });
        }
        if members.len() > 1 {
            set("members in another order", (Shown, &["field-order"]), None, &|example| {
                example.members.swap_indices(0, 1);
            });
        }
        for (key, value) in &members {
            let is_described = own.row(key).is_some() || own.values_of(key).is_some();
            self.member(index, key, value, is_described);
        }
    }

    fn member(&mut self, index: usize, key: &str, value: &Value, is_described: bool) {
        let own = &self.facts.endpoints[index];
        let at = |what: &str| format!("{} command {key}: {what}", own.name());
        let mut set = |what: &str, expected, field: Option<&str>, change: &dyn Fn(&mut Example)| {
            self.add(at(what), expected, (Some(own), field), |facts| {
                facts.endpoints[index].example.iter_mut().for_each(change);
            });
        };
        let gone: (Class, Rules) =
            if is_described { (Shown, &["example-value"]) } else { (Breaking, &["field-removed"]) };
        set("gone", gone, Some(key), &|example| drop(example.members.shift_remove(key)));
        let renamed: (Class, Rules) =
            if is_described { (Additive, &["field-added"]) } else { (Breaking, &["field-renamed"]) };
        set("renamed", renamed, None, &|example| rename(example, key));
        set("another value", (Shown, &["example-value"]), Some(key), &|example| {
            drop(example.members.insert(key.to_owned(), other_value(value)));
        });
        set("another type", (Breaking, &["type"]), Some(key), &|example| {
            let other = if value.is_string() { json!(1) } else { json!("text") };
            drop(example.members.insert(key.to_owned(), other));
        });
        if own.method == "POST" {
            set("null", (Breaking, &["type"]), Some(key), &|example| {
                drop(example.members.insert(key.to_owned(), Value::Null));
            });
        }
    }
}

fn rename(example: &mut Example, key: &str) {
    let renamed = example.members.iter().map(|(own, value)| {
        let name = if own == key { format!("{own}Anew") } else { own.clone() };
        (name, value.clone())
    });
    example.members = renamed.collect();
}

fn other_value(value: &Value) -> Value {
    match value {
        Value::Number(number) if number.is_i64() => json!(number.as_i64().expect("a whole number") + 1),
        Value::Number(number) => json!(number.as_f64().expect("a number") + 1.0),
        Value::Bool(value) => json!(!value),
        // Values of a set stay in it: that one is not in it is another finding.
        Value::String(text) if text == "completedOk" => json!("completedWithIssues"),
        Value::String(text) if text == "descending" => json!("ascending"),
        Value::String(text) if text == "used" => json!("fresh"),
        Value::String(text) if text.contains(['0', 'e']) => {
            json!(text.replace(['0', 'e'], "1").replace("b 7", "b 8"))
        }
        Value::String(text) => json!(format!("{text}x")),
        other => json!([other]),
    }
}
