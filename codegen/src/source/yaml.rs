//! The index of a YAML file: every node with its place. Syntax is judged here, before anything else.

use crate::source::diagnostic::{Diagnostic, Location, Span};
use saphyr_parser::{Event, Parser, ScalarStyle, ScanError, StrInput};
use std::collections::HashMap;

/// A node of a YAML file.
#[derive(Clone, Debug)]
pub struct Node {
    /// The characters that it spans.
    pub span: Span,
    /// Its content.
    pub value: Value,
}

/// The content of a node, in little memory: a large spec has some hundred thousand nodes.
#[derive(Clone, Debug)]
pub enum Value {
    /// A scalar, and whether it was written without quotes.
    Scalar(Box<str>, bool),
    /// A list.
    Sequence(Box<[Node]>),
    /// A mapping, in the order of the file.
    Mapping(Box<[(Key, Node)]>),
}

/// The key of a mapping.
#[derive(Clone, Debug)]
pub struct Key {
    /// The characters that it spans.
    pub span: Span,
    /// Its name.
    pub name: Box<str>,
}

/// The places of a node and of its key.
pub struct Found {
    /// The key; the node itself if it has none.
    pub key: Span,
    /// The node.
    pub value: Span,
}

/// One step of the way to a node.
#[derive(Clone, Copy, Debug)]
pub enum Step<'a> {
    /// Into a mapping.
    Key(&'a str),
    /// Into a list.
    Index(usize),
}

impl Node {
    /// The places of the key and of the value at the end of `steps`; of the last one that exists, if the way ends early.
    pub fn find(&self, steps: &[Step<'_>]) -> Found {
        let mut places = Found { key: self.first_line(), value: self.span.clone() };
        let mut node = self;
        for step in steps {
            let Some((key, child)) = node.child(*step) else { break };
            places = Found { key: key.unwrap_or_else(|| child.span.clone()), value: child.span.clone() };
            node = child;
        }
        places
    }

    /// The place of the key at the end of `steps`, if it is there.
    pub fn exact(&self, steps: &[Step<'_>]) -> Option<Span> {
        let (last, way) = steps.split_last()?;
        let parent = way.iter().try_fold(self, |node, step| Some(node.child(*step)?.1))?;
        let (key, child) = parent.child(*last)?;
        Some(key.unwrap_or_else(|| child.span.clone()))
    }

    fn child(&self, step: Step<'_>) -> Option<(Option<Span>, &Self)> {
        match (&self.value, step) {
            (Value::Mapping(entries), Step::Key(name)) => entries
                .iter()
                .find(|(key, _)| &*key.name == name)
                .map(|(key, node)| (Some(key.span.clone()), node)),
            (Value::Sequence(items), Step::Index(index)) => items.get(index).map(|node| (None, node)),
            _ => None,
        }
    }

    /// Returns the value of the node, as YAML has it.
    pub(crate) fn to_yaml(&self) -> serde_yaml::Value {
        match &self.value {
            Value::Scalar(text, true) => plain(text),
            Value::Scalar(text, false) => text.as_ref().into(),
            Value::Sequence(items) => items.iter().map(Self::to_yaml).collect(),
            Value::Mapping(entries) => {
                let mut mapping = serde_yaml::Mapping::with_capacity(entries.len());
                for (key, node) in entries {
                    mapping.insert(key.name.as_ref().into(), node.to_yaml());
                }
                mapping.into()
            }
        }
    }

    fn first_line(&self) -> Span {
        match &self.value {
            Value::Mapping(entries) => entries.first().map_or(self.span.clone(), |(key, _)| key.span.clone()),
            _ => self.span.clone(),
        }
    }
}

/// Returns the value of a scalar without quotes.
fn plain(text: &str) -> serde_yaml::Value {
    match plain_kind(text) {
        "null" => serde_yaml::Value::Null,
        "boolean" => text.starts_with(['t', 'T']).into(),
        "string" => text.into(),
        _ => number(text),
    }
}

fn number(digits: &str) -> serde_yaml::Value {
    if let Ok(number) = digits.parse::<i64>() {
        return number.into();
    }
    if let Ok(number) = digits.parse::<u64>() {
        return number.into();
    }
    match digits.parse::<f64>() {
        Ok(number) => number.into(),
        Err(_) => digits.into(),
    }
}

/// Returns the JSON type of a scalar without quotes.
pub(crate) fn plain_kind(text: &str) -> &'static str {
    match text {
        "" | "~" | "null" | "Null" | "NULL" => "null",
        "true" | "True" | "TRUE" | "false" | "False" | "FALSE" => "boolean",
        _ if !text.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) => "string",
        _ if text.parse::<i64>().is_ok() => "integer",
        _ if text.parse::<f64>().is_ok() => "number",
        _ => "string",
    }
}

/// Reads a file into its index, or reports everything that the format does not allow.
pub fn index(file: usize, text: &str) -> Result<Node, Vec<Diagnostic>> {
    let mut reader = Reader { parser: Parser::new_from_str(text), file, depth: 0, found: Vec::new() };
    reader.directive(text);
    let root = reader.document();
    match root {
        Ok(root) if reader.found.is_empty() => Ok(root),
        Ok(_) => Err(reader.found),
        Err(error) => {
            reader.found.push(syntax(file, text, &error));
            Err(reader.found)
        }
    }
}

fn syntax(file: usize, text: &str, error: &ScanError) -> Diagnostic {
    let start = error.marker().index().min(text.chars().count());
    let line = line_around(text, start);
    let help = if line.trim_end().contains('\t') {
        "replace the tab in this line: YAML is indented with spaces"
    } else {
        "check indentation, quotes and colons on this line and the one above"
    };
    Diagnostic::new(file, start..start + 1, format!("invalid YAML: {}", error.info()))
        .label("reading stopped here")
        .help(help)
}

/// The line that holds the character at `place`, up to its end.
fn line_around(text: &str, place: usize) -> String {
    let before: String = text.chars().take(place).collect();
    let begun = before.rsplit('\n').next().unwrap_or_default();
    begun.chars().chain(text.chars().skip(place).take_while(|c| *c != '\n')).collect()
}

struct Reader<'a> {
    parser: Parser<'a, StrInput<'a>>,
    file: usize,
    /// The lists and mappings around the place that is read.
    depth: usize,
    found: Vec<Diagnostic>,
}

/// The most lists and mappings within each other. The format itself needs about ten, an example some more.
const DEEPEST: usize = 64;

type Spanned<'a> = (Event<'a>, Span);

impl<'a> Reader<'a> {
    fn next(&mut self) -> Result<Spanned<'a>, ScanError> {
        match self.parser.next_event() {
            Some(Ok((event, span))) => Ok((event, span.start.index()..span.end.index())),
            Some(Err(error)) => Err(error),
            None => Ok((Event::StreamEnd, 0..0)),
        }
    }

    /// Refuses YAML directives before the document: the reader would pass over it.
    fn directive(&mut self, text: &str) {
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            if line.starts_with('%') {
                let span = start..start + line.trim_end().chars().count();
                return self.refuse(span, "directives are not part of the spec format", "delete this line");
            }
            if !line.trim().is_empty() && !line.starts_with('#') {
                return;
            }
            start += line.chars().count();
        }
    }

    fn document(&mut self) -> Result<Node, ScanError> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => break,
                Event::StreamStart | Event::Nothing | Event::DocumentEnd => {}
                Event::DocumentStart(_) if root.is_none() => {}
                Event::DocumentStart(_) => {
                    self.refuse(
                        span,
                        "a spec file is one document",
                        "delete the `---`, or move the second document to another file",
                    );
                    return Ok(root.unwrap_or_else(empty));
                }
                event => root = Some(self.node(event, span)?),
            }
        }
        if root.is_none() {
            self.found.push(
                Diagnostic::new(self.file, 0..1, "the file is empty")
                    .label("expected a page or the shared file")
                    .help("delete the file, or fill it as described in spec/README.md"),
            );
        }
        Ok(root.unwrap_or_else(empty))
    }

    fn node(&mut self, event: Event<'a>, span: Span) -> Result<Node, ScanError> {
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                self.plain(anchor, tag.is_some(), &span);
                let value = Value::Scalar(text.into_owned().into(), style == ScalarStyle::Plain);
                Ok(Node { span, value })
            }
            Event::SequenceStart(anchor, tag) => {
                self.plain(anchor, tag.is_some(), &span);
                self.nested(span, Self::sequence)
            }
            Event::MappingStart(anchor, tag) => {
                self.plain(anchor, tag.is_some(), &span);
                self.nested(span, Self::mapping)
            }
            Event::Alias(_) => {
                self.refuse(
                    span.clone(),
                    "aliases are not part of the spec format",
                    "write the value itself",
                );
                Ok(Node { span, value: Value::Scalar(Box::default(), true) })
            }
            _ => Ok(Node { span, value: Value::Scalar(Box::default(), true) }),
        }
    }

    /// Reads a list or a mapping, unless it is nested too deeply: reading is recursive.
    fn nested(
        &mut self,
        span: Span,
        read: fn(&mut Self, Span) -> Result<Node, ScanError>,
    ) -> Result<Node, ScanError> {
        if self.depth == DEEPEST {
            self.found.push(
                Diagnostic::new(self.file, span.clone(), "lists and mappings are nested too deeply")
                    .label(format!("expected at most {DEEPEST} levels"))
                    .help("remove the nesting: the format needs about ten levels"),
            );
            return self.skip(span);
        }
        self.depth += 1;
        let node = read(self, span);
        self.depth -= 1;
        node
    }

    /// Passes over a list or a mapping.
    fn skip(&mut self, span: Span) -> Result<Node, ScanError> {
        let mut open = 1;
        while open > 0 {
            match self.next()?.0 {
                Event::SequenceStart(..) | Event::MappingStart(..) => open += 1,
                Event::SequenceEnd | Event::MappingEnd => open -= 1,
                Event::StreamEnd => break,
                _ => {}
            }
        }
        Ok(Node { span, value: Value::Scalar(Box::default(), true) })
    }

    fn sequence(&mut self, start: Span) -> Result<Node, ScanError> {
        let mut items = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd | Event::StreamEnd) {
                return Ok(Node { span: start.start..span.end, value: Value::Sequence(items.into()) });
            }
            items.push(self.node(event, span)?);
        }
    }

    fn mapping(&mut self, start: Span) -> Result<Node, ScanError> {
        let mut entries: Vec<(Key, Node)> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd | Event::StreamEnd) {
                self.refuse_duplicates(&entries);
                return Ok(Node { span: start.start..span.end, value: Value::Mapping(entries.into()) });
            }
            let key = self.key(event, span)?;
            let (event, span) = self.next()?;
            let node = self.node(event, span)?;
            entries.push((key, node));
        }
    }

    fn key(&mut self, event: Event<'a>, span: Span) -> Result<Key, ScanError> {
        let node = self.node(event, span)?;
        let name = match node.value {
            Value::Scalar(name, _) => name,
            _ => {
                self.refuse(node.span.clone(), "a key is a plain word", "write one name before the colon");
                Box::default()
            }
        };
        if &*name == "<<" {
            self.refuse(
                node.span.clone(),
                "merge keys are not part of the spec format",
                "write the keys themselves",
            );
        }
        Ok(Key { span: node.span, name })
    }

    fn refuse_duplicates(&mut self, entries: &[(Key, Node)]) {
        let mut first: HashMap<&str, &Key> = HashMap::with_capacity(entries.len());
        for (key, _) in entries {
            let Some(before) = first.insert(&key.name, key) else { continue };
            let message = format!("duplicate key `{}`", key.name);
            self.found.push(
                Diagnostic::new(self.file, key.span.clone(), message)
                    .label("again here")
                    .related(Location { file: self.file, span: before.span.clone() }, "first here")
                    .help("keep one of the two: YAML would silently take the last"),
            );
        }
    }

    fn plain(&mut self, anchor: usize, tagged: bool, span: &Span) {
        if anchor > 0 {
            self.refuse(
                span.clone(),
                "anchors are not part of the spec format",
                "write the value itself where it is needed",
            );
        }
        if tagged {
            self.refuse(
                span.clone(),
                "tags are not part of the spec format",
                "delete the tag; put a string in quotes",
            );
        }
    }

    fn refuse(&mut self, span: Span, message: &str, help: &str) {
        self.found.push(Diagnostic::new(self.file, span, message).label("not allowed").help(help));
    }
}

fn empty() -> Node {
    Node { span: 0..0, value: Value::Mapping(Box::default()) }
}
