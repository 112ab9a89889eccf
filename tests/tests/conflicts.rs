//! Every conflict of the spec is one word away from its other form.

use codegen::Source;
use codegen::docs::{self, Accepted};
use codegen::spec::PageFile;
use tests::conflicts::{CONFLICTS, switched};
use tests::{source, spec};

fn emitted(sources: &[Source]) -> String {
    let output = codegen::generate(sources).unwrap_or_else(|report| panic!("{report}"));
    output.files.into_iter().map(|file| file.text).collect()
}

#[test]
fn all_conflicts_are_registered() {
    let page: PageFile = serde_yaml::from_str(&spec()[1].text).expect("the page is valid");
    let known: Vec<_> = CONFLICTS.iter().map(|(name, _)| *name).collect();
    assert_eq!(page.conflicts.keys().collect::<Vec<_>>(), known);
}

#[test]
fn one_word_switches_a_conflict() {
    for (conflict, sources) in CONFLICTS {
        let mut forms: Vec<_> =
            sources.iter().map(|source| code(&emitted(&switched(conflict, source)))).collect();
        forms.sort();
        forms.dedup();
        assert_eq!(forms.len(), 2, "{conflict} has two answers");
    }
}

/// What the page says does not depend on who is believed.
#[test]
fn no_ruling_puts_the_spec_out_of_step_with_the_page() {
    let facts = source("spec/jobs.facts.json").text;
    let accepted: Accepted = serde_json::from_str(&facts).expect("the accepted facts");
    for (conflict, sources) in CONFLICTS {
        for source in *sources {
            let spec = switched(conflict, source);
            let found = docs::Spec::new(&spec).expect("a valid spec").since_accepted(&accepted);
            assert!(found.is_empty(), "{conflict} by {source}: {found:#?}");
        }
    }
}

/// Emitted text without its docs: what a switch has to change.
fn code(text: &str) -> String {
    text.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
}
