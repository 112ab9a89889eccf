//! Random valid specs, as plain data that can be written as YAML and read back from the model.

use codegen::Source;
use codegen::model::{self, Api, Clearing, Effect, Kind, List, Method, Number};
use proptest::collection::vec;
use proptest::prelude::*;
use std::fmt::Write as _;

/// A spec of one page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Shape {
    groups: Vec<Vec<Operation>>,
}

#[derive(Clone, Debug, PartialEq)]
struct Operation {
    is_get: bool,
    effect: &'static str,
    fields: Vec<Field>,
    /// Whether at least one of the first two fields is needed.
    at_least_one: bool,
}

#[derive(Clone, Debug, PartialEq)]
struct Field {
    kind: &'static str,
    list: Option<&'static str>,
    required: bool,
    nullable: Option<&'static str>,
    minimum: Option<i64>,
    maximum: Option<i64>,
    max_length: Option<u32>,
    max_items: Option<u32>,
    doc: Option<String>,
}

/// An endpoint of the emitted code.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Endpoint {
    pub(crate) name: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) effect: String,
    pub(crate) fields: Vec<String>,
}

const SCALARS: [&str; 11] = [
    "integer",
    "decimal",
    "boolean",
    "string",
    "timestamp",
    "date",
    "time",
    "uuid",
    "ToolId",
    "ShelfId",
    "Wear",
];
const STRUCTURES: [&str; 2] = ["json", "Part"];
const EFFECTS: [&str; 4] = ["read", "create", "change", "irreversible"];

const SHARED: &str = "title: Tool Club\ndocs_url: https://club.example/docs\nbase_url: https://club.example/v2\n\
    api_key: { header: X-Club-Key }\nenvelopes:\n  - { keys: [data], doc: Around every result. }\nstatuses:\n  200: { doc: It worked. }\n";

/// The types of the page, each with its section of the file.
const TYPES: [(&str, &str, &str); 4] = [
    ("ids", "ToolId", "{ type: integer, doc: A tool. }"),
    ("ids", "ShelfId", "{ type: string, doc: A shelf. }"),
    ("enums", "Wear", "{ doc: Wear., values: { fresh: {}, used: {} } }"),
    ("objects", "Part", "{ doc: A part., fields: { weight: { type: decimal } } }"),
];

/// Returns a page with the shared file.
pub(crate) fn with_shared(page: String) -> Vec<Source> {
    vec![
        Source { name: "spec/api.yaml".to_owned(), text: SHARED.to_owned() },
        Source { name: "spec/tools.yaml".to_owned(), text: page },
    ]
}

pub(crate) fn shapes() -> impl Strategy<Value = Shape> {
    vec(vec(operation(), 1..4), 1..4).prop_map(|groups| Shape { groups })
}

fn operation() -> impl Strategy<Value = Operation> {
    any::<bool>().prop_flat_map(|is_get| {
        let fields = vec(field(is_get), 0..6);
        (prop::sample::select(EFFECTS.to_vec()), fields, any::<bool>()).prop_map(
            move |(effect, fields, rule)| {
                let can_miss = fields.len() > 1 && fields.iter().take(2).all(|field| !field.required);
                Operation { is_get, effect, fields, at_least_one: rule && can_miss }
            },
        )
    })
}

prop_compose! {
    fn field(is_get: bool)(
        kind in prop::sample::select(if is_get { SCALARS.to_vec() } else { [SCALARS.as_slice(), &STRUCTURES].concat() }),
        list in prop::sample::select(vec![None, None, Some("csv"), Some("array")]),
        nullable in prop::sample::select(vec![None, None, Some("as_null"), Some("as_empty_string")]),
        required: bool,
        low in prop::option::of(-9i64..9),
        high in prop::option::of(9i64..999),
        length in prop::option::of(1u32..99),
        items in prop::option::of(1u32..9),
        doc in prop::option::of("[A-Z][a-z]{0,8}( [a-z0-9'(),:;?!#%&=+*/-]{1,9}){0,6}\\."),
    ) -> Field {
        let fits = !(is_get && list == Some("array") || STRUCTURES.contains(&kind) && list == Some("csv"));
        let list = list.filter(|_| fits);
        let is_number = matches!(kind, "integer" | "decimal") && list.is_none();
        Field {
            kind,
            list,
            required,
            nullable: nullable.filter(|form| !(is_get && *form == "as_null")),
            minimum: low.filter(|_| is_number),
            maximum: high.filter(|_| is_number),
            max_length: length.filter(|_| kind == "string" && list.is_none()),
            max_items: items.filter(|_| list.is_some()),
            doc,
        }
    }
}

impl Shape {
    /// Writes it as YAML.
    pub(crate) fn spec(&self) -> Vec<Source> {
        let mut text = self.types() + "groups:\n";
        for (group, operations) in self.groups.iter().enumerate() {
            writeln!(text, "  group{group}:\n    heading: Group {group}\n    doc: Tools.\n    operations:")
                .unwrap();
            for (index, operation) in operations.iter().enumerate() {
                operation.write(group, index, &mut text);
            }
        }
        with_shared(text)
    }

    /// Writes the head of the page, with the types that its fields have.
    fn types(&self) -> String {
        let mut text = "page: tools\ntitle: Tools\n".to_owned();
        let mut last = "";
        for (section, name, declared) in TYPES {
            if !self
                .groups
                .iter()
                .flatten()
                .flat_map(|operation| &operation.fields)
                .any(|field| field.kind == name)
            {
                continue;
            }
            if section != last {
                writeln!(text, "{section}:").unwrap();
            }
            writeln!(text, "  {name}: {declared}").unwrap();
            last = section;
        }
        text
    }

    /// Reads it from the model.
    pub(crate) fn new(api: &Api) -> Self {
        let mut groups = Vec::new();
        for group in &api.groups {
            groups.push(group.operations.iter().map(Operation::new).collect());
        }
        Self { groups }
    }

    /// Returns the endpoints that the code should have.
    pub(crate) fn endpoints(&self) -> Vec<Endpoint> {
        let mut endpoints = Vec::new();
        for (group, operations) in self.groups.iter().enumerate() {
            for (index, operation) in operations.iter().enumerate() {
                endpoints.push(Endpoint {
                    name: format!("group{group}.run{index}"),
                    method: operation.method().to_owned(),
                    path: format!("/{group}/{index}"),
                    effect: operation.effect.to_owned(),
                    fields: (0..operation.fields.len()).map(|field| format!("field{field}")).collect(),
                });
            }
        }
        endpoints
    }
}

impl Operation {
    fn method(&self) -> &'static str {
        if self.is_get { "GET" } else { "POST" }
    }

    fn write(&self, group: usize, index: usize, text: &mut String) {
        writeln!(
            text,
            "      run{index}:\n        method: {}\n        path: /{group}/{index}",
            self.method()
        )
        .unwrap();
        writeln!(text, "        effect: {}\n        summary: Runs tools", self.effect).unwrap();
        if !self.fields.is_empty() {
            text.push_str("        fields:\n");
        }
        for (number, field) in self.fields.iter().enumerate() {
            writeln!(text, "          field{number}: {{ {} }}", field.yaml()).unwrap();
        }
        if self.at_least_one {
            text.push_str("        at_least_one: [[field0, field1]]\n");
        }
    }

    fn new(operation: &model::Operation) -> Self {
        let effect = match operation.effect {
            Effect::Read => "read",
            Effect::Create => "create",
            Effect::Change => "change",
            Effect::Irreversible => "irreversible",
        };
        Self {
            is_get: operation.method == Method::Get,
            effect,
            fields: operation.fields.iter().map(Field::new).collect(),
            at_least_one: !operation.at_least_one.is_empty(),
        }
    }
}

impl Field {
    fn yaml(&self) -> String {
        let mut yaml = format!("type: {}", self.kind);
        if self.required {
            yaml.push_str(", required: true");
        }
        for (key, word) in [("list", self.list), ("nullable", self.nullable)] {
            if let Some(word) = word {
                write!(yaml, ", {key}: {word}").unwrap();
            }
        }
        let length = self.max_length.map(i64::from);
        let items = self.max_items.map(i64::from);
        for (key, limit) in [
            ("minimum", self.minimum),
            ("maximum", self.maximum),
            ("max_length", length),
            ("max_items", items),
        ] {
            if let Some(limit) = limit {
                write!(yaml, ", {key}: {limit}").unwrap();
            }
        }
        if let Some(doc) = &self.doc {
            write!(yaml, ", doc: '{}'", doc.replace('\'', "''")).unwrap();
        }
        yaml
    }

    fn new(field: &model::Field) -> Self {
        let list = match field.list {
            Some(List::Csv) => Some("csv"),
            Some(List::Array) => Some("array"),
            _ => None,
        };
        let nullable = match field.clearing {
            Some(Clearing::AsNull) => Some("as_null"),
            Some(Clearing::AsEmptyString) => Some("as_empty_string"),
            None => None,
        };
        Self {
            kind: kind(&field.kind),
            list,
            required: field.required,
            nullable,
            minimum: field.limits.minimum.as_ref().map(|limit| whole(limit.value)),
            maximum: field.limits.maximum.as_ref().map(|limit| whole(limit.value)),
            max_length: field.limits.max_length.as_ref().map(|limit| limit.value),
            max_items: field.limits.max_items.as_ref().map(|limit| limit.value),
            doc: field.doc.clone(),
        }
    }
}

fn whole(number: Number) -> i64 {
    match number {
        Number::Integer(number) => number,
        other => panic!("not a whole number: {other:?}"),
    }
}

/// Returns the word of the spec for a type.
fn kind(kind: &Kind) -> &'static str {
    let word = match kind {
        Kind::Integer => "integer",
        Kind::Decimal => "decimal",
        Kind::Boolean => "boolean",
        Kind::String => "string",
        Kind::Uuid => "uuid",
        Kind::Timestamp => "timestamp",
        Kind::Date => "date",
        Kind::Time => "time",
        Kind::Json => "json",
        Kind::Id(name) | Kind::Enum { name, .. } | Kind::Object(name) | Kind::Entity(name) => name,
    };
    let words = SCALARS.iter().chain(&STRUCTURES);
    words.copied().find(|known| *known == word).unwrap_or_else(|| panic!("no type `{word}`"))
}
