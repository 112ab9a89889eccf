//! Code that must not compile, with the messages of the pinned compiler. `TRYBUILD=overwrite` renews them.

#[test]
fn what_must_not_compile_does_not() {
    trybuild::TestCases::new().compile_fail("cases/*.rs");
}
