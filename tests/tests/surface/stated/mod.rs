//! The sentences about evidence, the conflicts and the links in the emitted docs, against the YAML of the spec and the accepted
//! pages. The surface has no docs, so a generator that states something else would pass it.

mod from_code;
mod from_spec;
mod lines;

use super::emitted::Emitted;
use super::planted::{Plant, Tree, planted};
use super::plants;
use super::workshop::Workshop;
use codegen::Source;
use from_spec::Spec;
use std::io::Write as _;

/// Returns the statements that only one of the two has.
fn differences(tree: &Tree, emitted: &Emitted) -> Vec<String> {
    let expected = Spec::new(&files(tree, ".yaml"), &files(tree, ".facts.json")).lines();
    let stated = from_code::lines(emitted);
    assert!(expected.len() > 1500, "only {} statements", expected.len());
    let mut differences = Vec::new();
    for line in expected.difference(&stated) {
        differences.push(format!("missing: {line}"));
    }
    for line in stated.difference(&expected) {
        differences.push(format!("wrong: {line}"));
    }
    differences
}

/// Returns the files of the spec with this ending.
fn files(tree: &Tree, ending: &str) -> Vec<Source> {
    let mut files = Vec::new();
    for (name, text) in tree {
        if name.starts_with("spec/") && name.ends_with(ending) {
            files.push(Source { name: name.clone(), text: text.clone() });
        }
    }
    files
}

#[test]
fn emitted_docs_state_the_evidence() {
    let shop = Workshop::new("none");
    assert_eq!(differences(&shop.tree, &shop.emitted), Vec::<String>::new());
}

/// Returns the plants without a difference.
fn unseen(plants: &[Plant], differences: &[String]) -> Vec<String> {
    let mut unseen = Vec::new();
    for plant in plants {
        if !plant.about.iter().all(|about| differences.iter().any(|line| line.starts_with(about))) {
            unseen.push(format!("{} ({}): not found in {differences:#?}", plant.name, plant.place));
        }
    }
    unseen
}

#[test]
fn wrong_statements_of_the_docs_are_found() {
    let shop = Workshop::new("stated");
    let generator = plants::stated::generator();
    let made = shop.by_generator(&planted(&shop.tree, &generator));
    let mut missed = unseen(&generator, &differences(&shop.tree, &made.emitted));
    let spec = plants::stated::spec();
    for plant in &spec {
        let tree = planted(&shop.tree, std::slice::from_ref(plant));
        let made = shop.by_spec(&tree);
        missed.extend(unseen(std::slice::from_ref(plant), &differences(&tree, &made.emitted)));
    }
    let all = generator.len() + spec.len();
    // Written directly, since the test runner captures `eprintln!`.
    let _ = writeln!(std::io::stderr(), "docs: {} of {all} wrong statements found", all - missed.len());
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}
