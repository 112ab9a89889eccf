//! Planted changes of spec, generator and runtime, and their findings.

use super::planted::{Plant, Tree, planted, unfit};
use super::plants;
use super::proof::{Batch, Tally};
use super::workshop::{Made, Workshop, by_emitter, sources};
use probe::Docs;
use std::io::Write as _;

fn batch(name: &'static str, plants: Vec<Plant>, make: fn(&Workshop, &Tree) -> Made) -> Batch {
    Batch { name, plants, make, docs: Docs::AllFeatures, as_emitted: false, alone: false, behaves: false }
}

/// Runs all batches, prints the figures, and fails if a finding is not the expected one.
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
    // Written directly, since the test runner captures `eprintln!`.
    let _ = writeln!(std::io::stderr(), "{name}: {figures}");
    assert!(wrong.is_empty(), "{wrong}");
}

fn alone(name: &'static str, plants: Vec<Plant>) -> Batch {
    Batch { alone: true, ..batch(name, plants, Workshop::by_spec) }
}

fn spec_batches() -> Vec<Batch> {
    use plants::{harmless, spec, wide};
    vec![
        alone("fields", spec::fields()),
        alone("behaviour", spec::behaviour()),
        alone("answers", spec::answers()),
        alone("exchanged", wide::exchanged()),
        alone("shared", wide::shared_things()),
        alone("far", wide::far_reaching()),
        alone("harmless", harmless::spec()),
    ]
}

fn generator_batches() -> Vec<Batch> {
    use plants::{generator, harmless};
    let sending = batch("sending", generator::sending(), by_emitter);
    vec![
        batch("spelling", generator::spelling(), Workshop::by_generator),
        batch("sets", generator::sets(), Workshop::by_generator),
        Batch { as_emitted: true, ..sending },
        batch("understanding", generator::understanding(), Workshop::by_generator),
        batch("harmless", harmless::generator(), Workshop::by_generator),
    ]
}

fn behaving(name: &'static str, plants: Vec<Plant>) -> Batch {
    Batch { behaves: true, ..batch(name, plants, Workshop::by_runtime) }
}

fn by_feature(name: &'static str, plants: Vec<Plant>) -> Batch {
    Batch { docs: Docs::EachFeature, ..batch(name, plants, Workshop::by_runtime) }
}

fn runtime_batches() -> Vec<Batch> {
    use plants::{harmless, runtime};
    vec![
        by_feature("functions", runtime::functions()),
        by_feature("types", runtime::types()),
        by_feature("package", runtime::package()),
        behaving("behaviour", runtime::behaviour()),
        Batch { docs: Docs::EachFeature, ..behaving("harmless", harmless::runtime()) },
    ]
}

#[test]
fn changes_of_the_spec_are_judged() {
    prove("spec", &spec_batches());
}

#[test]
fn changes_of_the_generator_are_judged() {
    prove("generator", &generator_batches());
}

#[test]
fn changes_of_the_runtime_are_judged() {
    prove("runtime", &runtime_batches());
}

/// A change that breaks the behaviour program is reported with the message of the compiler.
#[test]
fn client_that_breaks_the_program_is_reported() {
    let shop = Workshop::new("unobserved");
    for plant in plants::runtime::unobserved() {
        let tree = planted(&shop.tree, std::slice::from_ref(&plant));
        let reason = shop.unobserved(&shop.by_runtime(&tree));
        assert!(reason.contains("--> ") && reason.contains("behaviour/src/"), "{}: {reason}", plant.name);
    }
}

/// Returns the reason why the generator refuses the spec of a plant.
fn refused(shop: &Workshop, plant: &Plant) -> Option<String> {
    if !unfit(&shop.tree, std::slice::from_ref(plant)).is_empty() {
        return None;
    }
    let tree = planted(&shop.tree, std::slice::from_ref(plant));
    let report = codegen::parse(&sources(&tree)).err()?;
    Some(format!("{} ({}): {report}", plant.name, plant.place))
}

/// Lists all plants that do not fit the code, before anything is built.
#[test]
fn every_plant_fits_the_code() {
    let shop = Workshop::new("none");
    let mut reasons = unfit(&shop.tree, &plants::runtime::unobserved());
    reasons.extend(unfit(&shop.tree, &plants::stated::generator()));
    reasons.extend(unfit(&shop.tree, &plants::stated::spec()));
    for batch in spec_batches().iter().chain(&generator_batches()).chain(&runtime_batches()) {
        reasons.extend(unfit(&shop.tree, &batch.plants));
    }
    for batch in spec_batches() {
        reasons.extend(batch.plants.iter().filter_map(|plant| refused(&shop, plant)));
    }
    assert!(
        reasons.is_empty(),
        "these plants do not fit the code; update their texts:\n{}",
        reasons.join("\n")
    );
}
