//! The surface of the client: its public API, its requests and its behaviour. A change must be accepted before it lands.

mod cfgs;
mod emitted;
mod judged;
mod named;
mod planted;
mod plants;
mod proof;
mod stated;
mod workshop;

use audit::report::{self, Changes, Format};
use audit::surface::{ACCEPT, Change, Surface, changes};
use probe::Docs;
use std::fs;
use std::sync::OnceLock;
use tests::{root, spec};
use workshop::Workshop;

/// The maximum number of lines of a report in a failing test.
const LINES: usize = 60;

/// Returns the surface of the current spec, generator and runtime.
fn computed() -> &'static Surface {
    static COMPUTED: OnceLock<Surface> = OnceLock::new();
    COMPUTED.get_or_init(|| {
        let rust = probe::rust(&root(), Docs::EachFeature).expect("the public API can be read");
        let behaviour = probe::behaviour(&root(), "behaviour").expect("the client can be observed");
        Surface::new(&codegen::parse(&spec()).expect("the spec is valid"), rust, behaviour)
    })
}

/// Returns the same, whose items have no marks of the features that they need.
fn without_marks() -> &'static Surface {
    static COMPUTED: OnceLock<Surface> = OnceLock::new();
    COMPUTED.get_or_init(|| {
        let rust = probe::rust(&root(), Docs::AllFeatures).expect("the public API can be read");
        Surface { rust, ..computed().clone() }
    })
}

fn snapshot(name: &str) -> String {
    fs::read_to_string(root().join("tests/snapshots").join(name)).unwrap_or_default()
}

fn accepted() -> Surface {
    Surface {
        rust: snapshot("surface.txt"),
        wire: snapshot("wire.txt"),
        names: snapshot("names.txt"),
        behaviour: snapshot("behaviour.txt"),
    }
}

/// Returns the changes of a surface and the command that accepts them, or `None` if it is the accepted one.
fn difference(accepted: &Surface, computed: &Surface) -> Option<String> {
    if accepted == computed {
        return None;
    }
    let changes: Vec<Change> = changes(accepted, computed);
    let report = report::surface(Format::Text, Changes { changes: &changes, problems: &[], notes: &[] });
    let lines: Vec<_> = report.lines().collect();
    let (shown, rest) = lines.split_at(lines.len().min(LINES));
    let rest = if rest.is_empty() { String::new() } else { format!("\n… and {} more lines", rest.len()) };
    let verdict = lines.last().copied().unwrap_or_default();
    Some(format!("{verdict}\n\n{}{rest}\n\nfix: {ACCEPT}", shown.join("\n")))
}

#[test]
fn surface_is_the_accepted_one() {
    let computed = computed();
    assert!(computed.rust.lines().count() > 1000, "only {} lines were read", computed.rust.lines().count());
    if let Some(difference) = difference(&accepted(), computed) {
        panic!("the surface differs from the accepted one: {difference}");
    }
}

#[test]
fn emitted_requests_match_the_model() {
    let shop = Workshop::new("none");
    assert_eq!(emitted::differences(&shop.emitted, &computed().wire), []);
    let (model, emitted) = (&computed().names, named::names(&shop.emitted));
    assert_eq!(only(model, &emitted), Vec::<&str>::new(), "names of the model that are not emitted");
    assert_eq!(only(&emitted, model), Vec::<&str>::new(), "emitted names that the model lacks");
}

/// Returns the lines that the other text lacks.
fn only<'t>(text: &'t str, other: &str) -> Vec<&'t str> {
    let mut lines: Vec<_> = text.lines().collect();
    lines.retain(|line| !other.lines().any(|same| same == *line));
    lines
}

#[test]
fn difference_names_the_command_that_accepts_it() {
    let mut new = computed().clone();
    new.wire = new.wire.replacen("required=yes", "required=no", 1);
    let text = difference(computed(), &new).expect("something has changed");
    assert!(
        text.starts_with("1 change: minor") && text.contains("became-optional") && text.ends_with(ACCEPT),
        "{text}"
    );
    assert_eq!(difference(computed(), computed()), None);
}
