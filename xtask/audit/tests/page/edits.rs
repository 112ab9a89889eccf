//! Edits of one fact of a page, each with its expected finding.

mod fields;

use audit::page::{Endpoint, Facts, Header, Param, Said, Site};
use audit::report::Class::{self, Additive, Breaking, Example as Shown, Prose};
use codegen::model::Number;
use serde_json::json;
use std::collections::HashSet;

/// A page with one fact changed.
pub(crate) struct Edit {
    pub(crate) name: String,
    pub(crate) facts: Facts,
    pub(crate) expected: Expected,
}

/// The expected finding.
pub(crate) enum Expected {
    /// A finding of this class, the most severe one, by one of these rules.
    Found { class: Class, rules: &'static [&'static str], endpoint: Option<String>, field: Option<String> },
    /// That the page cannot be read, in words that hold these.
    Unreadable(&'static str),
}

/// Collects edits.
struct Edits<'f> {
    facts: &'f Facts,
    all: Vec<Edit>,
}

/// All edits of a page.
pub(crate) fn edits(facts: &Facts) -> Vec<Edit> {
    let mut edits = Edits { facts, all: Vec::new() };
    edits.page();
    for index in 0..facts.shared.len() {
        edits.shared(index);
    }
    for index in 0..facts.endpoints.len() {
        edits.endpoint(index);
        edits.headers(index);
        edits.sentences(index);
        for row in 0..facts.endpoints[index].rows.len() {
            edits.row(index, row);
        }
        for list in 0..facts.endpoints[index].values.len() {
            edits.values(index, list);
        }
        if facts.endpoints[index].example.is_some() {
            edits.example(index);
        }
    }
    let names: HashSet<_> = edits.all.iter().map(|edit| edit.name.clone()).collect();
    assert_eq!(names.len(), edits.all.len(), "each edit has a name of its own");
    edits.all
}

type Rules = &'static [&'static str];
type Headers = Vec<Header>;

impl Edits<'_> {
    /// An edit of the page that has to be found.
    fn add(
        &mut self,
        name: String,
        (class, rules): (Class, Rules),
        of: (Option<&Endpoint>, Option<&str>),
        change: impl FnOnce(&mut Facts),
    ) {
        let mut facts = self.facts.clone();
        change(&mut facts);
        // As text, since maps that differ in their order alone are equal.
        let text = |facts: &Facts| serde_json::to_string(facts).expect("JSON");
        assert!(text(&facts) != text(self.facts), "{name} changes nothing");
        let (endpoint, field) = (of.0.map(Endpoint::name), of.1.map(str::to_owned));
        self.all.push(Edit { name, facts, expected: Expected::Found { class, rules, endpoint, field } });
    }

    fn page(&mut self) {
        self.add("title".into(), (Shown, &["title"]), (None, None), |facts| {
            facts.title.push_str(" and more")
        });
        self.add("base url".into(), (Breaking, &["base-url"]), (None, None), |facts| {
            let (old, new) = (facts.base_url.text.clone(), facts.base_url.text.clone() + "2");
            facts.base_url.text.clone_from(&new);
            for example in facts.endpoints.iter_mut().filter_map(|endpoint| endpoint.example.as_mut()) {
                example.url = example.url.replace(&old, &new);
            }
        });
        self.add("base url, not in the commands".into(), (Breaking, &["base-url"]), (None, None), |facts| {
            facts.base_url.text.push('2');
        });
        self.add("header of the key".into(), (Breaking, &["key-header"]), (None, None), |facts| {
            facts.key_header.text = "Authorization".to_owned();
        });
        self.add(
            "new shared parameter".into(),
            (Additive, &["shared-added"]),
            (None, Some("flavour")),
            |facts| {
                facts.shared.push(param("flavour", "string"));
            },
        );
        let mut sections: Vec<_> =
            self.facts.endpoints.iter().map(|endpoint| endpoint.section.clone()).collect();
        sections.dedup();
        for section in sections {
            self.add(format!("section {section}: renamed"), (Shown, &["section"]), (None, None), |facts| {
                let of_section = facts.endpoints.iter_mut().filter(|endpoint| endpoint.section == section);
                of_section.for_each(|endpoint| endpoint.section.push_str(" anew"));
            });
        }
    }

    fn shared(&mut self, index: usize) {
        let own = self.facts.shared[index].clone();
        let at = |what: &str| format!("shared {}: {what}", own.name);
        let of = (None, Some(own.name.as_str()));
        self.add(at("gone"), (Breaking, &["shared-removed"]), of, |facts| drop(facts.shared.remove(index)));
        self.add(at("renamed"), (Breaking, &["shared-removed"]), of, |facts| {
            facts.shared[index].name.push('2')
        });
        let mut set = |what, expected, change: fn(&mut Param)| {
            self.add(at(what), expected, of, |facts| change(&mut facts.shared[index]));
        };
        let other: fn(&mut Param) = if own.kind == "boolean" {
            |own| own.kind = "integer".to_owned()
        } else {
            |own| own.kind = "boolean".to_owned()
        };
        set("retyped", (Breaking, &["type"]), other);
        if own.minimum.is_some() {
            set("higher minimum", (Breaking, &["minimum"]), |own| own.minimum = moved(own.minimum, 1));
            set("lower minimum", (Additive, &["minimum"]), |own| own.minimum = moved(own.minimum, -1));
            set("no minimum", (Additive, &["minimum"]), |own| own.minimum = None);
        }
        if own.maximum.is_some() {
            set("lower maximum", (Breaking, &["maximum"]), |own| own.maximum = moved(own.maximum, -1));
            set("higher maximum", (Additive, &["maximum"]), |own| own.maximum = moved(own.maximum, 1));
            set("no maximum", (Additive, &["maximum"]), |own| own.maximum = None);
        } else if own.kind == "integer" {
            set("new maximum", (Breaking, &["maximum"]), |own| own.maximum = Some(Number::Integer(7)));
        }
        if own.default.is_some() {
            set("other default", (Breaking, &["default"]), |own| own.default = Some(json!(101)));
            set("no default", (Additive, &["default"]), |own| own.default = None);
        } else if own.kind == "integer" {
            set("new default", (Additive, &["default"]), |own| own.default = Some(json!(7)));
        }
        if own.kind == "enum" {
            set("new value", (Additive, &["value-added"]), |own| own.values.push("sideways".to_owned()));
            set("lost value", (Breaking, &["value-removed"]), |own| drop(own.values.remove(0)));
            set("renamed value", (Breaking, &["value-removed"]), |own| own.values[0].push('2'));
        }
    }

    fn endpoint(&mut self, index: usize) {
        let own = &self.facts.endpoints[index];
        let at = |what: &str| format!("{}: {what}", own.name());
        let of = (Some(own), None);
        self.add(at("gone"), (Breaking, &["endpoint-removed", "path"]), of, |facts| {
            drop(facts.endpoints.remove(index))
        });
        let new = copy_beside(own);
        self.add(at("new one after it"), (Additive, &["endpoint-added"]), (Some(&new), None), |facts| {
            facts.endpoints.insert(index + 1, new.clone());
        });
        self.add(at("other path"), (Breaking, &["endpoint-removed", "path"]), of, |facts| {
            let endpoint = &mut facts.endpoints[index];
            endpoint.path.push_str("/v2");
            endpoint.example.iter_mut().for_each(|example| example.url.push_str("/v2"));
        });
        self.add(at("other label"), (Prose, &["label"]), of, |facts| {
            facts.endpoints[index].label = "Does something else".to_owned();
        });
        let mut facts = self.facts.clone();
        facts.endpoints.push(own.clone());
        let expected = Expected::Unreadable("stands here again");
        self.all.push(Edit { name: at("twice"), facts, expected });
        self.methods(index);
        self.order(index);
    }

    /// Edits of the method of an endpoint.
    fn methods(&mut self, index: usize) {
        let own = &self.facts.endpoints[index];
        for other in ["GET", "POST", "PUT"].into_iter().filter(|method| *method != own.method) {
            let name = format!("{}: method {other}", own.name());
            self.add(name, (Breaking, &["method"]), (Some(own), None), |facts| {
                let endpoint = &mut facts.endpoints[index];
                endpoint.method = other.to_owned();
                if let Some(example) = &mut endpoint.example {
                    example.method = other.to_owned();
                    example.site = if other == "GET" { Site::Query } else { Site::Body };
                }
            });
        }
    }

    /// Edits of the position of an endpoint.
    fn order(&mut self, index: usize) {
        let own = &self.facts.endpoints[index];
        let at = |what: &str| format!("{}: {what}", own.name());
        let first_section = &self.facts.endpoints[0].section;
        let is_elsewhere = own.section != *first_section;
        let section = if is_elsewhere { first_section.clone() } else { "Elsewhere".to_owned() };
        self.add(at("moved to another section"), (Shown, &["section"]), (Some(own), None), |facts| {
            let mut endpoint = facts.endpoints.remove(index);
            endpoint.section = section;
            let place = if is_elsewhere { 0 } else { facts.endpoints.len() };
            facts.endpoints.insert(place, endpoint);
        });
        let next = self.facts.endpoints.get(index + 1).filter(|next| next.section == own.section);
        if next.is_some() {
            self.add(at("changed places with the next"), (Shown, &["order"]), (None, None), |facts| {
                facts.endpoints.swap(index, index + 1);
            });
        }
    }

    fn headers(&mut self, index: usize) {
        let own = &self.facts.endpoints[index];
        let Some(example) = &own.example else { return };
        let at = |what: &str| format!("{}: {what}", own.name());
        let mut set = |what: String, change: &dyn Fn(&mut Headers)| {
            self.add(what, (Breaking, &["header"]), (Some(own), None), |facts| {
                facts.endpoints[index].example.iter_mut().for_each(|example| change(&mut example.headers));
            });
        };
        for place in 0..example.headers.len() {
            let name = &example.headers[place].name;
            set(at(&format!("no header {name}")), &|headers| drop(headers.remove(place)));
            set(at(&format!("another header than {name}")), &|headers| {
                headers[place].name = "X-Other".to_owned()
            });
        }
        set(at("one more header"), &|headers| headers.push(header("X-Tenant", "7")));
        if own.method == "POST" {
            set(at("a form"), &|headers| {
                headers.retain(|header| header.name != "Content-Type");
                headers.push(header("Content-Type", "application/x-www-form-urlencoded"));
            });
        }
    }

    fn sentences(&mut self, index: usize) {
        let own = &self.facts.endpoints[index];
        for place in 0..own.spans.len() {
            let at = |what: &str| format!("{}: span {place} {what}", own.name());
            let mut set = |what, expected, months: fn(u32) -> u32| {
                self.add(at(what), expected, (Some(own), None), |facts| {
                    let span = &mut facts.endpoints[index].spans[place];
                    span.months = months(span.months);
                });
            };
            set("shorter", (Breaking, &["months"]), |months| months - 1);
            set("longer", (Additive, &["months"]), |months| months + 1);
        }
        if !own.spans.is_empty() {
            self.add(
                format!("{}: no span", own.name()),
                (Additive, &["months"]),
                (Some(own), None),
                |facts| {
                    facts.endpoints[index].spans.clear();
                },
            );
        }
        let line = own.line + 1;
        self.add(
            format!("{}: a sentence demands a new field", own.name()),
            (Breaking, &["field-added", "field-renamed"]),
            (Some(own), None),
            |facts| facts.endpoints[index].required.push(Said { text: "newField".to_owned(), line }),
        );
    }
}

/// Returns a new endpoint with the method and the command of another one.
fn copy_beside(other: &Endpoint) -> Endpoint {
    let mut example = other.example.clone();
    if let Some(example) = &mut example {
        example.url.push_str("/anew");
    }
    Endpoint {
        method: other.method.clone(),
        path: format!("{}/anew", other.path),
        label: "Something new".to_owned(),
        section: other.section.clone(),
        example,
        ..Endpoint::default()
    }
}

fn header(name: &str, value: &str) -> Header {
    Header { name: name.to_owned(), value: value.to_owned() }
}

fn param(name: &str, kind: &str) -> Param {
    Param { name: name.to_owned(), kind: kind.to_owned(), ..Param::default() }
}

/// Returns a limit that is moved by a number.
fn moved(limit: Option<Number>, by: i64) -> Option<Number> {
    let limit = limit.and_then(Number::as_i64).expect("a whole number");
    Some(Number::Integer(limit + by))
}
