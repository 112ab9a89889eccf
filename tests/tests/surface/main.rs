//! What the client is to its users: its public API and what goes over the wire. A change of it is seen before it lands.

mod cfgs;
mod emitted;
mod judged;
mod named;
mod planted;
mod plants;
mod proof;

mod workshop;

use audit::surface::{ACCEPT, Change, Format, Report, Surface, changes, report};
use std::fs;
use std::sync::OnceLock;
use tests::{root, spec};
use workshop::Workshop;

/// The most lines of a report that a failing test prints.
const LINES: usize = 60;

/// The surface as it comes out of spec, generator and runtime.
fn computed() -> &'static Surface {
    static COMPUTED: OnceLock<Surface> = OnceLock::new();
    COMPUTED.get_or_init(|| {
        let rust = probe::rust(&root()).expect("the public API can be told");
        let behaviour = probe::behaviour(&root(), "behaviour").expect("the client can be watched");
        Surface::new(&codegen::parse(&spec()).expect("the spec is valid"), rust, behaviour)
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

/// Why a surface is not the accepted one: what changed, and how to accept it. Nothing where it is.
fn difference(accepted: &Surface, computed: &Surface) -> Option<String> {
    if accepted == computed {
        return None;
    }
    let changes: Vec<Change> = changes(accepted, computed);
    let report = report(Format::Text, Report { changes: &changes, problems: &[], notes: &[] });
    let lines: Vec<_> = report.lines().collect();
    let (shown, rest) = lines.split_at(lines.len().min(LINES));
    let rest = if rest.is_empty() { String::new() } else { format!("\n… and {} lines more", rest.len()) };
    let verdict = lines.last().copied().unwrap_or_default();
    Some(format!("{verdict}\n\n{}{rest}\n\nto accept it: {ACCEPT}", shown.join("\n")))
}

#[test]
fn the_client_is_the_accepted_one() {
    let computed = computed();
    assert!(
        computed.rust.lines().count() > 1000,
        "{} lines are not the whole of it",
        computed.rust.lines().count()
    );
    if let Some(difference) = difference(&accepted(), computed) {
        panic!("the client is not what was accepted: {difference}");
    }
}

/// Emitted requests match the model.
#[test]
fn the_emitted_code_sends_what_is_told_of_the_wire() {
    let shop = Workshop::new("none");
    assert_eq!(emitted::differences(&shop.emitted, &shop.base().wire), []);
    let (told, read) = (&shop.base().names, named::names(&shop.emitted));
    let only = |one: &str, other: &str| {
        one.lines()
            .filter(|line| !other.lines().any(|same| same == *line))
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!((only(told, &read), only(&read, told)), (vec![], vec![]));
}

#[test]
fn difference_names_the_command_that_accepts_it() {
    let mut new = computed().clone();
    new.wire = new.wire.replacen("required=yes", "required=no", 1);
    let told = difference(computed(), &new).expect("something has changed");
    assert!(
        told.starts_with("1 change: minor") && told.contains("became-optional") && told.ends_with(ACCEPT),
        "{told}"
    );
    assert_eq!(difference(computed(), computed()), None);
}
