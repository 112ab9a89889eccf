//! Planted changes of spec, generator and runtime, and their findings.

use super::planted::{Plant, Tree, planted, unfit};
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

fn of_spec() -> Vec<Batch> {
    use plants::{harmless, spec};
    let alone = |name, plants| Batch { alone: true, ..batch(name, plants, Workshop::by_spec) };
    vec![
        alone("fields", spec::fields()),
        alone("behaviour", spec::behaviour()),
        alone("answers", spec::answers()),
        alone("exchanged", spec::exchanged()),
        alone("shared", spec::shared_things()),
        alone("far", spec::far_reaching()),
        alone("harmless", harmless::spec()),
    ]
}

fn of_generator() -> Vec<Batch> {
    use plants::{generator, harmless};
    let sending = batch("sending", generator::sending(), by_emitter);
    vec![
        batch("spelling", generator::spelling(), Workshop::by_generator),
        batch("sets", generator::sets(), Workshop::by_generator),
        Batch { base: Workshop::base_as_emitted, ..sending },
        batch("understanding", generator::understanding(), Workshop::by_generator),
        batch("harmless", harmless::generator(), Workshop::by_generator),
    ]
}

fn of_runtime() -> Vec<Batch> {
    use plants::{harmless, runtime};
    let behaving = |name, plants| Batch { behaves: true, ..batch(name, plants, Workshop::by_runtime) };
    vec![
        batch("functions", runtime::functions(), Workshop::by_runtime),
        batch("types", runtime::types(), Workshop::by_runtime),
        batch("package", runtime::package(), Workshop::by_runtime),
        behaving("behaviour", runtime::behaviour()),
        behaving("harmless", harmless::runtime()),
    ]
}

#[test]
fn changes_of_the_spec_are_judged() {
    prove("spec", &of_spec());
}

#[test]
fn changes_of_the_generator_are_judged() {
    prove("generator", &of_generator());
}

#[test]
fn changes_of_the_runtime_are_judged() {
    prove("runtime", &of_runtime());
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

/// Plants that do not fit the code are listed, all at once and before anything is built.
#[test]
fn every_plant_fits_the_code() {
    let shop = Workshop::new("none");
    let mut reasons = unfit(&shop.tree, &plants::runtime::unwatched());
    for batch in of_spec().iter().chain(&of_generator()).chain(&of_runtime()) {
        reasons.extend(unfit(&shop.tree, &batch.plants));
    }
    assert!(reasons.is_empty(), "plants that do not fit the code any more:\n{}", reasons.join("\n"));
}
