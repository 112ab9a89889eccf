//! What Rust refuses, with the very words of the pinned compiler. To renew them: `TRYBUILD=overwrite`.

#[test]
fn what_must_not_compile_does_not() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
