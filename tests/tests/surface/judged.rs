//! What is planted in spec, generator and runtime, and what is said of it.

use super::planted::{Plant, Tree, planted};
use super::plants;
use super::proof::{Batch, Tally};
use super::workshop::{Made, Workshop, by_emitter};
use std::io::Write as _;

fn batch(name: &'static str, plants: Vec<Plant>, make: fn(&Workshop, &Tree) -> Made) -> Batch {
    Batch { name, plants, make, base: |shop| shop.base().clone(), alone: false, behaves: false }
}

/// Plants in all batches, says what came of it, and fails where that is not what was to be.
fn prove(name: &str, batches: &[Batch]) {
    let shop = Workshop::new(name);
    let mut tally = Tally::default();
    for batch in batches {
        batch.run(&shop, &mut tally);
    }
    let Tally { planted, killed, neutral, alarms, wrong } = tally;
    let figures = format!(
        "{killed} of {planted} planted changes found, {alarms} false alarms in {neutral} harmless ones"
    );
    // Past the capture of tests: the figures are to be seen.
    let _ = writeln!(std::io::stderr(), "{name}: {figures}");
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn changes_of_the_spec_are_judged() {
    use plants::{harmless, spec};
    let of_spec = |name, plants| Batch { alone: true, ..batch(name, plants, Workshop::by_spec) };
    prove(
        "spec",
        &[
            of_spec("fields", spec::fields()),
            of_spec("behaviour", spec::behaviour()),
            of_spec("answers", spec::answers()),
            of_spec("exchanged", spec::exchanged()),
            of_spec("shared", spec::shared_things()),
            of_spec("far", spec::far_reaching()),
            of_spec("harmless", harmless::spec()),
        ],
    );
}

#[test]
fn changes_of_the_generator_are_judged() {
    use plants::{generator, harmless};
    let sending = batch("sending", generator::sending(), by_emitter);
    prove(
        "generator",
        &[
            batch("spelling", generator::spelling(), Workshop::by_generator),
            Batch { base: Workshop::base_as_emitted, ..sending },
            batch("understanding", generator::understanding(), Workshop::by_generator),
            batch("harmless", harmless::generator(), Workshop::by_generator),
        ],
    );
}

#[test]
fn changes_of_the_runtime_are_judged() {
    use plants::{harmless, runtime};
    let behaving = |name, plants| Batch { behaves: true, ..batch(name, plants, Workshop::by_runtime) };
    prove(
        "runtime",
        &[
            batch("functions", runtime::functions(), Workshop::by_runtime),
            batch("types", runtime::types(), Workshop::by_runtime),
            batch("package", runtime::package(), Workshop::by_runtime),
            behaving("behaviour", runtime::behaviour()),
            behaving("harmless", harmless::runtime()),
        ],
    );
}

/// What no line shows breaks the program that watches, and is reported with what the compiler says.
#[test]
fn a_client_that_cannot_be_watched_is_reported() {
    let shop = Workshop::new("unwatched");
    for plant in plants::runtime::unwatched() {
        let tree = planted(&shop.tree, std::slice::from_ref(&plant));
        let reason = shop.unwatched(&shop.by_runtime(&tree));
        assert!(reason.contains("--> ") && reason.contains("behaviour/src/"), "{}: {reason}", plant.name);
    }
}
