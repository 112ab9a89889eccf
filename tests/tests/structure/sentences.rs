//! Checks that prose of the spec ends like a sentence. A lint checks the docs of code.

use codegen::Source;
use serde_yaml::Value;
use tests::spec;

/// The keys of a spec that hold sentences. The summary of an operation is a phrase.
const PROSE: [&str; 4] = ["doc", "question", "why", "override"];

/// Returns the sentences of a file without an end.
fn unended(source: &Source) -> Vec<String> {
    let file: Value = serde_yaml::from_str(&source.text).expect("the spec is YAML");
    let mut found = Vec::new();
    collect(&file, &mut found);
    found.iter().map(|text| format!("{}: `{text}` ends without a full stop", source.name)).collect()
}

fn collect(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Mapping(members) => {
            for (key, value) in members {
                if let Value::String(text) = value
                    && key.as_str().is_some_and(|key| PROSE.contains(&key))
                    && !text.trim_end().ends_with(['.', '?', '!'])
                {
                    found.push(text.clone());
                }
                collect(value, found);
            }
        }
        Value::Sequence(items) => {
            for item in items {
                collect(item, found);
            }
        }
        _ => {}
    }
}

#[test]
fn prose_of_the_spec_ends_with_a_full_stop() {
    let mut found = Vec::new();
    for source in spec() {
        found.extend(unended(&source));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn sentence_without_an_end_is_found() {
    let text = "a: { doc: It ends. }\nb: [{ doc: It does not, summary: A phrase }]\n";
    let source = Source { name: "a.yaml".to_owned(), text: text.to_owned() };
    assert_eq!(unended(&source), ["a.yaml: `It does not` ends without a full stop"]);
}
