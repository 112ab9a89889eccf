//! The changes of the Rust API: the rule, the impact and the item of each.

use super::super::Impact::{self, Additive, Breaking, Reported};
use super::compared;

/// Asserts the changes, the most severe first.
#[track_caller]
fn check_all(old: &str, new: &str, expected: &[(&str, Impact, &str)]) {
    let found = compared([old, new], ["", ""]);
    let mut all = Vec::new();
    for change in &found {
        all.push((change.rule, change.rust, change.item.as_str()));
    }
    assert_eq!(all, expected, "{old} {new}");
}

#[test]
fn another_declaration_breaks_code() {
    for (before, after, rule, item) in [
        ("pub c::A::b: u8", "pub c::A::b: u16", "field-type-changed", "c::A::b"),
        ("pub c::E::V(u8)", "pub c::E::V(u16)", "declaration-changed", "c::E::V"),
        ("pub trait c::T", "pub trait c::T: core::marker::Send", "declaration-changed", "c::T"),
        ("pub type c::A = c::B", "pub type c::A = c::C", "alias-changed", "c::A"),
        (
            "pub type &'a c::A<T>::Item = &'a T",
            "pub type &'a c::A<T>::Item = T",
            "alias-changed",
            "&'a c::A<T>::Item",
        ),
        ("pub const &'a c::A::N: u8", "pub const &'a c::A::N: u16", "const-type-changed", "&'a c::A::N"),
        (
            "impl<T: core::clone::Clone> core::fmt::Debug for c::A<T>",
            "impl<T: core::marker::Copy> core::fmt::Debug for c::A<T>",
            "impl-changed",
            "c::A<T> as core::fmt::Debug",
        ),
        (
            "impl<F: core::ops::Fn() -> u8> core::fmt::Debug for c::A<F>",
            "impl<F: core::ops::Fn() -> u16> core::fmt::Debug for c::A<F>",
            "impl-changed",
            "c::A<F> as core::fmt::Debug",
        ),
    ] {
        check_all(before, after, &[(rule, Breaking, item)]);
        check_all(after, before, &[(rule, Breaking, item)]);
    }
}

#[test]
fn another_signature_breaks_calls() {
    for (before, after, rule, back, item) in [
        ("c::f(u8)", "c::f(u8, u16)", "argument-added", "argument-removed", "c::f"),
        ("c::page_size()", "c::page_size(u8)", "argument-added", "argument-removed", "c::page_size"),
        ("c::f(c::V<u8>)", "c::f(c::V<u8>, u16)", "argument-added", "argument-removed", "c::f"),
        ("c::f((u8, u8))", "c::f((u8, u8), u16)", "argument-added", "argument-removed", "c::f"),
        ("c::f([u8; 2])", "c::f([u8; 2], u16)", "argument-added", "argument-removed", "c::f"),
        ("c::f(fn() -> u8)", "c::f(fn() -> u8, u16)", "argument-added", "argument-removed", "c::f"),
        (
            "c::f<F: Fn() -> u8>(F)",
            "c::f<F: Fn() -> u8>(F, u8)",
            "argument-added",
            "argument-removed",
            "c::f",
        ),
        (
            "c::A<fn() -> u8>::f()",
            "c::A<fn() -> u8>::f(u8)",
            "argument-added",
            "argument-removed",
            "c::A<fn() -> u8>::f",
        ),
        (
            "c::f(impl Iterator<Item = u8>)",
            "c::f(impl Iterator<Item = u16>)",
            "argument-changed",
            "argument-changed",
            "c::f",
        ),
        ("c::f(c::My_Self)", "c::f(c::My_c)", "argument-changed", "argument-changed", "c::f"),
        ("c::f(u8)", "c::f(u8) -> u8", "result-changed", "result-changed", "c::f"),
        ("c::f<T>(T)", "c::f<T>(T) where T: c::O", "bounds-changed", "bounds-changed", "c::f"),
    ] {
        for kind in ["pub fn ", "pub const fn ", "pub unsafe fn "] {
            let [before, after] = [before, after].map(|signature| format!("{kind}{signature}"));
            check_all(&before, &after, &[(rule, Breaking, item)]);
            check_all(&after, &before, &[(back, Breaking, item)]);
        }
    }
}

#[test]
fn types_of_self_are_those_of_the_type() {
    check_all("pub fn c::A::f(self) -> Self::Item", "pub fn c::A::f(self) -> c::A::Item", &[]);
    check_all("pub fn c::T::f(&self) where Self: c::O", "pub fn c::T::f(&self) where c::T: c::O", &[]);
}

#[test]
fn new_item_of_a_trait_needs_a_default() {
    let old = "pub trait c::T\n";
    for (line, rule, impact, item) in [
        ("pub fn c::T::f(&self)", "required-item-added", Breaking, "c::T::f"),
        ("pub fn c::T::f(&self) { .. }", "function-added", Additive, "c::T::f"),
        ("pub type c::T::A", "required-item-added", Breaking, "c::T::A"),
        ("pub fn c::A::f(&self)", "function-added", Additive, "c::A::f"),
    ] {
        check_all(old, &format!("{old}{line}\n"), &[(rule, impact, item)]);
    }
}

#[test]
fn private_fields_already_prevent_literals() {
    for (fields, impact) in [
        (" { .. }", Reported),
        ("(_)", Reported),
        ("(_, u8)", Reported),
        ("(u8, _)", Reported),
        ("(u8, _, u8)", Reported),
        ("<T>(T, _) where T: c::O", Reported),
        ("", Breaking),
        ("(u8)", Breaking),
        ("(c::_A)", Breaking),
        ("(c::A_)", Breaking),
    ] {
        let line = format!("pub struct c::A{fields}\n");
        check_all(&line, &format!("#[non_exhaustive] {line}"), &[("non-exhaustive-added", impact, "c::A")]);
    }
    check_all(
        "pub c::E::V(_)\n",
        "#[non_exhaustive] pub c::E::V(_)\n",
        &[("non-exhaustive-added", Breaking, "c::E::V")],
    );
}

#[test]
fn number_of_private_fields_is_unseen() {
    for (before, after, is_same) in [
        ("(_)", "(_, _)", true),
        ("<T>(u8, _) where T: c::O", "<T>(u8, _, _, _) where T: c::O", true),
        ("(u8)", "(u8, _)", false),
        ("(_, u8)", "(_, _, u8)", false),
        ("(_)", "(u8)", false),
        ("<T>(_)", "<T, U>(_, _)", false),
        ("<T>(_)", "<T>(_) where T: c::O", false),
        ("<T> { .. }", "<T: c::O> { .. }", false),
    ] {
        let [before, after] = [before, after].map(|fields| format!("pub struct c::A{fields}"));
        let expected = if is_same { &[][..] } else { &[("declaration-changed", Breaking, "c::A")] };
        check_all(&before, &after, expected);
        check_all(&after, &before, expected);
    }
}

#[test]
fn auto_trait_goes_with_its_type() {
    let denied = "impl !core::marker::Send for c::A\n";
    let item = "c::A as core::marker::Send";
    let [one, other] = ["pub struct c::A\n", "pub struct c::Ab\n"];
    let all = [one, other, denied].concat();
    check_all(&all, other, &[("item-removed", Breaking, "c::A"), ("impl-removed", Breaking, item)]);
    check_all(other, &all, &[("item-added", Additive, "c::A"), ("impl-added", Additive, item)]);
    check_all(&all, &[one, other].concat(), &[("auto-trait-won", Additive, item)]);
    check_all(&[one, other].concat(), &all, &[("auto-trait-lost", Breaking, item)]);
}

#[test]
fn destructor_breaks_only_types_with_public_fields() {
    let old = "pub struct c::A { .. }\npub struct c::B\npub c::B::b: u8\n";
    for (line, rule, impact, item) in [
        ("impl core::ops::drop::Drop for c::A", "impl-added", Additive, "c::A as core::ops::drop::Drop"),
        ("impl core::ops::drop::Drop for c::B", "drop-added", Breaking, "c::B as core::ops::drop::Drop"),
        ("impl core::clone::Clone for c::B", "impl-added", Additive, "c::B as core::clone::Clone"),
    ] {
        check_all(old, &format!("{old}{line}\n"), &[(rule, impact, item)]);
    }
}
