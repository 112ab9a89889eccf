//! Random specs, the same in every run: names never collide silently, and all that a spec states reaches the model and the code.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod code;
mod names;
mod shape;

use codegen::model::Api;
use codegen::{Output, generate, parse};
use proptest::strategy::Strategy;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use shape::Shape;
use std::cell::Cell;
use support::campaign::{proved, size};

/// The number of cases in `cargo test`.
const CASES: u64 = 48;

/// Runs a property for many values.
fn check<S: Strategy>(property: &str, values: &S, test: impl Fn(S::Value) -> Result<(), TestCaseError>) {
    let cases = u32::try_from(size("VH3_CASES", CASES)).unwrap();
    let config = Config { cases, failure_persistence: None, max_global_rejects: 1, ..Config::default() };
    let random = proptest::test_runner::TestRng::deterministic_rng(config.rng_algorithm);
    let mut runner = TestRunner::new_with_rng(config, random);
    if let Err(found) = runner.run(values, test) {
        panic!("{property}: {found}");
    }
    proved(format_args!("{property}: {cases} cases, 0 counterexamples"));
}

fn output(shape: &Shape) -> Result<Output, TestCaseError> {
    generate(&shape.spec()).map_err(|report| TestCaseError::fail(report.to_string()))
}

fn model(shape: &Shape) -> Result<Api, TestCaseError> {
    parse(&shape.spec()).map_err(|report| TestCaseError::fail(report.to_string()))
}

#[test]
fn code_has_exactly_the_operations_of_the_spec() {
    check("operations of spec and code", &shape::shapes(), |shape| {
        let output = output(&shape)?;
        let mut found = Vec::new();
        for file in &output.files {
            found.extend(code::Summary::new(&file.text).endpoints);
        }
        proptest::prop_assert_eq!(found, shape.endpoints());
        Ok(())
    });
}

#[test]
fn model_holds_all_that_the_spec_states() {
    check("spec, model, spec", &shape::shapes(), |shape| {
        let back = Shape::new(&model(&shape)?);
        proptest::prop_assert_eq!(&back, &shape);
        let again = Shape::new(&model(&back)?);
        proptest::prop_assert_eq!(again, shape);
        Ok(())
    });
}

#[test]
fn names_never_collide_silently() {
    let accepted = Cell::new(0u64);
    check("names", &names::pages(), |page| {
        let Ok(output) = generate(&page.spec()) else { return Ok(()) };
        accepted.set(accepted.get() + 1);
        for file in &output.files {
            let summary = code::Summary::new(&file.text);
            proptest::prop_assert_eq!(summary.twice(), Vec::<String>::new(), "{}", file.text);
        }
        Ok(())
    });
    let (accepted, cases) = (accepted.get(), size("VH3_CASES", CASES));
    assert!(accepted > cases / 5, "only {accepted} of {cases} pages are accepted");
    proved(format_args!("names: {accepted} pages accepted, the others refused"));
}

#[test]
fn twins_in_code_are_found() {
    let code = "struct A; impl A { fn b() {} fn b() {} } enum C { D, D } mod c { struct A; } trait A {}";
    assert_eq!(code::Summary::new(code).twice(), ["A", "A::b", "C::D"]);
}
