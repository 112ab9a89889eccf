//! The YAML of endpoints that a page has and the spec lacks.
//!
//! It has the facts of the page, and matches the page. The effect of a call and the response are on no page, and prose is
//! written by hand, so comments name these decisions.

mod field;
mod names;
mod plain;
mod types;
mod yaml;

use super::facts::{Endpoint, Facts};
use super::lack::lack;
use super::spec::Spec;
use field::Sketch;
use indexmap::IndexMap;
use names::Names;
use types::Types;
use yaml::{Lines, string};

impl Spec<'_> {
    /// Returns the file of a page that the spec lacks. `page` is the last part of its URL.
    #[must_use]
    pub fn skeleton(&self, facts: &Facts, page: &str) -> String {
        let title = string(&facts.title);
        let mut lines = Lines::default();
        lines.line("# yaml-language-server: $schema=schema/page.json");
        lines.line("#");
        lines.line(&format!("# The {} page, in the order of the page.", facts.title));
        lines.line("# The format is explained in README.md beside this file.");
        lines.pair("page", &string(page));
        lines.pair("title", &title);
        lines.pair("doc", &string(&format!("The endpoints of the {} page.", facts.title)));
        lines.blank();
        let endpoints: Vec<&Endpoint> = facts.endpoints.iter().collect();
        lines.text.push_str(&self.sketch(facts, page, &endpoints));
        lines.text
    }

    /// Returns the part of a page's file that an endpoint needs: its types and its operation.
    pub(super) fn addition(&self, facts: &Facts, endpoint: &Endpoint) -> String {
        let file = self.file(facts).and_then(|file| file.rsplit('/').next()).unwrap_or_default();
        self.sketch(facts, file.trim_end_matches(".yaml"), &[endpoint])
    }

    /// Returns types and groups for endpoints of a page.
    fn sketch(&self, facts: &Facts, page: &str, endpoints: &[&Endpoint]) -> String {
        let mut names = Names::new(self, page);
        let mut types = Types::new(self, facts);
        let mut groups = Lines::default();
        groups.open("groups");
        let mut sections: IndexMap<&str, Vec<&Endpoint>> = IndexMap::new();
        for endpoint in endpoints {
            sections.entry(endpoint.section.as_str()).or_default().push(endpoint);
        }
        for (section, endpoints) in sections {
            let heading = if section.is_empty() { facts.title.as_str() } else { section };
            self.group(&mut groups, &mut names, &mut types, heading, &endpoints);
        }
        let mut text = types.text();
        text.push_str(&groups.text);
        text
    }

    fn group(
        &self,
        lines: &mut Lines,
        names: &mut Names,
        types: &mut Types<'_>,
        heading: &str,
        endpoints: &[&Endpoint],
    ) {
        let (fit, unfit): (Vec<&Endpoint>, Vec<&Endpoint>) =
            endpoints.iter().partition(|endpoint| lack(&endpoint.method, &endpoint.path).is_none());
        for endpoint in unfit {
            let lack = lack(&endpoint.method, &endpoint.path).unwrap_or_default();
            lines.line(&format!("# {} is left out: {lack}.", endpoint.name()));
        }
        if fit.is_empty() {
            return;
        }
        let known = self.group_of(heading, names.page());
        let module = known.map_or_else(|| names.group(heading), str::to_owned);
        names.begin(&module, self);
        lines.open(&module);
        if known.is_none() {
            lines.pair("heading", &string(heading));
            lines.pair("doc", &string(&format!("The endpoints below the heading {heading}.")));
        }
        lines.open("operations");
        for (index, endpoint) in fit.iter().enumerate() {
            if index > 0 {
                lines.blank();
            }
            operation(lines, &names.operation(&endpoint.path), types, &module, endpoint);
        }
        lines.close();
        lines.close();
    }

    /// Returns the module of the group that a page's file has for a heading.
    fn group_of(&self, heading: &str, page: &str) -> Option<&str> {
        let file = format!("{page}.yaml");
        let is_it = |group: &&codegen::model::Group| {
            group.heading == heading && group.source.rsplit('/').next() == Some(file.as_str())
        };
        self.api.groups.iter().find(is_it).map(|group| group.module.as_str())
    }
}

fn operation(lines: &mut Lines, name: &str, types: &mut Types<'_>, module: &str, endpoint: &Endpoint) {
    lines.open(name);
    lines.pair("method", &endpoint.method);
    lines.pair("path", &endpoint.path);
    if endpoint.method == "GET" {
        lines.line("# Not on the page: a GET that writes has another effect.");
        lines.pair("effect", "read");
    } else {
        lines.line(
            "# Not on the page: read, create, change or irreversible. Irreversible is the careful one.",
        );
        lines.pair("effect", "irreversible");
    }
    lines.line("# Write what the call does, in your own words.");
    lines.pair("summary", &format!("Sends {}", endpoint.name()));
    if endpoint.deprecated.is_some() {
        lines.line("# Write what replaces it.");
        lines.pair("deprecated", "The docs page calls it deprecated.");
    }
    let mut sketches = Vec::new();
    for name in field_names(endpoint) {
        sketches.push(Sketch::new(types, module, endpoint, &name));
    }
    if !sketches.is_empty() {
        lines.open("fields");
        for sketch in &sketches {
            sketch.write(lines);
        }
        lines.close();
    }
    rules(lines, endpoint, &sketches);
    lines.close();
}

/// Returns the fields of an endpoint: those of the command in its order, then the others.
fn field_names(endpoint: &Endpoint) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    if let Some(example) = &endpoint.example {
        names.extend(example.members.keys().cloned());
    }
    for name in endpoint.fields().keys() {
        if !names.iter().any(|known| known == name) {
            names.push((*name).to_owned());
        }
    }
    names
}

/// The ends of a range of dates.
struct Ends {
    from: String,
    to: Option<String>,
}

/// Writes the sets of which one is needed, and the ranges of dates.
fn rules(lines: &mut Lines, endpoint: &Endpoint, sketches: &[Sketch]) {
    let mut windows: IndexMap<String, String> = IndexMap::new();
    let mut pair = None;
    for span in &endpoint.spans {
        for Ends { from, to } in ends(&span.fields, sketches) {
            let line = match &to {
                Some(to) => format!("- {{ from: {from}, to: {to}, months: {} }}", span.months),
                None => format!("- {{ from: {from} }}"),
            };
            if let Some(to) = to {
                pair.get_or_insert(vec![from.clone(), to]);
            }
            windows.entry(from).or_insert(line);
        }
    }
    let mut sets = Vec::new();
    for one_of in &endpoint.one_of {
        let mut alternatives = Vec::new();
        for set in &one_of.sets {
            let fields = if set.0.is_empty() { pair.clone().unwrap_or_default() } else { set.0.clone() };
            match fields.as_slice() {
                [] => {}
                [field] => alternatives.push(field.clone()),
                fields => alternatives.push(format!("[{}]", fields.join(", "))),
            }
        }
        sets.push(format!("[{}]", alternatives.join(", ")));
    }
    if !sets.is_empty() {
        lines.pair("at_least_one", &format!("[{}]", sets.join(", ")));
    }
    if !windows.is_empty() {
        lines.open("windows");
        for line in windows.values() {
            lines.line(line);
        }
        lines.close();
    }
}

/// Returns the ranges that a sentence is about: of the fields that it names, or of all that end in `From` and `To`.
fn ends(named: &[String], sketches: &[Sketch]) -> Vec<Ends> {
    let mut found = Vec::new();
    for sketch in sketches {
        let Some(stem) = sketch.name.strip_suffix("From") else { continue };
        let to = format!("{stem}To");
        let is_named = named.is_empty() || named.contains(&sketch.name) || named.contains(&to);
        if is_named && sketch.is_timestamp() {
            let has_to = sketches.iter().any(|other| other.name == to && other.is_timestamp());
            found.push(Ends { from: sketch.name.clone(), to: if has_to { Some(to) } else { None } });
        }
    }
    found
}
