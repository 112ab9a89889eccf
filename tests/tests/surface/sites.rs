//! Call sites: whether they are all there, and what they tell of a change.

use super::planted::{Plant, Tree, edit, neutral};
use super::workshop::{Made, Workshop};
use super::{computed, plants, snapshot};
use audit::surface::{ACCEPT, without_site};
use tests::root;

#[test]
fn every_accepted_item_has_a_call_site() {
    assert!(snapshot("call_sites.rs") == computed().sites, "the call sites are not in step: {ACCEPT}");
    let of_a_trait = |line: &&str| line.starts_with("pub type") && !line.contains("op::");
    let says_nothing =
        |line: &&str| line.starts_with("impl") && (!line.contains(" for ") || line.contains('!'));
    let left: Vec<_> = without_site(&computed().rust)
        .into_iter()
        .filter(|line| !of_a_trait(line) && !says_nothing(line))
        .collect();
    assert!(left.is_empty(), "{left:#?}");
}

#[test]
fn the_call_sites_compile() {
    let told = probe::compiles(&root(), &computed().sites, "accepted");
    assert_eq!(told.expect("cargo runs"), Ok(()));
}

/// The call sites of now, with changes planted into the client.
fn still_compile(plants: &[Plant], make: fn(&Workshop, &Tree) -> Made) -> Result<(), String> {
    let shop = Workshop::new("sites");
    let mut tree = shop.tree.clone();
    for plant in plants {
        plant.apply(&mut tree);
    }
    let client = shop.client(&make(&shop, &tree));
    probe::compiles(&client, &computed().sites, "planted").expect("cargo runs")
}

#[test]
fn call_sites_compile_until_something_breaks_in_rust() {
    use audit::surface::Verdict::{Major, Minor};
    use plants::{runtime, spec};
    let named = |plants: Vec<Plant>, name: &str| {
        plants
            .into_iter()
            .find(|plant| plant.name == name)
            .unwrap_or_else(|| panic!("there is no plant {name:?}"))
    };
    let kept: Vec<_> = spec::behaviour()
        .into_iter()
        .chain([
            named(spec::fields(), "a new optional field"),
            named(spec::fields(), "a field can be cleared"),
            named(spec::answers(), "an answer has one field more"),
            named(spec::answers(), "a closed set has a value more"),
            named(spec::answers(), "an endpoint more"),
        ])
        .collect();
    assert!(
        kept.iter().any(|plant| plant.verdict == Major && plant.rust.is_empty()),
        "some of them break the wire alone"
    );
    assert!(kept.iter().any(|plant| plant.verdict == Minor), "some of them add to it");
    assert_eq!(still_compile(&kept, Workshop::by_spec), Ok(()));
    for (plants, make) in [
        (
            vec![named(spec::fields(), "a setter is renamed, its key is not")],
            Workshop::by_spec as fn(&_, &_) -> _,
        ),
        (vec![named(spec::fields(), "a new required argument")], Workshop::by_spec),
        (vec![named(spec::answers(), "a field of an answer has another type")], Workshop::by_spec),
        (vec![named(spec::answers(), "a set has a value less")], Workshop::by_spec),
        (vec![named(runtime::functions(), "a method is gone")], Workshop::by_runtime),
        (vec![named(runtime::types(), "a trait asks for more")], Workshop::by_runtime),
        // What the public API is not told to have.
        (
            vec![neutral(
                "a future cannot be sent between threads",
                &[edit(
                    "generated/src/walk/items.rs",
                    "",
                    "        poll_fn(|context| self.poll(context)).await.transpose()\n",
                    "        let held = std::rc::Rc::new(());\n        let item = poll_fn(|context| self.poll(context)).await.transpose();\n        drop(held);\n        item\n",
                )],
            )],
            Workshop::by_runtime,
        ),
        (
            vec![neutral(
                "a blocking call cannot be looked at",
                &[
                    edit(
                        "generated/src/blocking/mod.rs",
                        "",
                        "impl Origin for Client {\n    const SHOWS_VALUES: bool = false;\n",
                        "impl Client {\n",
                    ),
                    edit(
                        "generated/src/blocking/mod.rs",
                        "impl Client {\n\n",
                        "    fn base_url(&self) -> &str {\n        Self::base_url(self)\n",
                        "    fn own(&self) -> &str {\n        Self::base_url(self)\n",
                    ),
                    edit("generated/src/blocking/mod.rs", "", "Detached, Origin}", "Detached}"),
                ],
            )],
            Workshop::by_runtime,
        ),
    ] {
        let said = still_compile(&plants, make).expect_err(plants[0].name);
        assert!(said.contains("--> src/lib.rs"), "the sites, and not the client: {said}");
    }
}
