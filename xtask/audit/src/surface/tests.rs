//! The reading and judging of lines that the client does not have.

mod lines;
mod release;
mod rust;
mod wire;

use super::{Change, Impact, Surface, Verdict, changes};

fn compared(rust: [&str; 2], wire: [&str; 2]) -> Vec<Change> {
    let surface =
        |at: usize| Surface { rust: rust[at].to_owned(), wire: wire[at].to_owned(), ..Surface::default() };
    changes(&surface(0), &surface(1))
}

#[track_caller]
fn check(old: &str, new: &str, rules: &[&str], verdict: Verdict) {
    let found = compared([old, new], ["", ""]);
    let named: Vec<_> = found.iter().map(|change| change.rule).collect();
    assert_eq!((named.as_slice(), Verdict::judge(&found)), (rules, verdict), "{found:#?}");
}

#[track_caller]
fn check_wire(old: &str, new: &str, rules: &[&str], verdict: Verdict) {
    let found = compared(["", ""], [old, new]);
    let named: Vec<_> = found.iter().map(|change| change.rule).collect();
    assert_eq!((named.as_slice(), Verdict::judge(&found)), (rules, verdict), "{found:#?}");
}

#[test]
fn what_only_the_order_tells_apart_is_the_same() {
    let lines = "pub fn c::A::b(&self)\npub struct c::A { .. }\n";
    check(lines, "pub struct c::A { .. }\npub fn c::A::b(&self)\n", &[], Verdict::None);
}

#[test]
fn features_come_and_go() {
    let with = |features: &str| format!("pub fn c::f(){features}\n");
    for (one, other, there, back) in [
        ("", " [only with a]", Some(Verdict::Major), Some(Verdict::Minor)),
        ("", " [only with a and b]", Some(Verdict::Major), Some(Verdict::Minor)),
        (" [only with a]", " [only with b]", Some(Verdict::Major), Some(Verdict::Major)),
        (" [only with a]", " [only with a and b]", Some(Verdict::Major), Some(Verdict::Minor)),
        (" [only with a or b]", " [only with a]", Some(Verdict::Major), Some(Verdict::Minor)),
        (" [only with a and b or c]", " [only with c or b and a]", None, None),
    ] {
        for (old, new, verdict) in [(one, other, there), (other, one, back)] {
            let rules: &[_] = match verdict {
                Some(Verdict::Major) => &["feature-needed"],
                Some(_) => &["feature-no-longer-needed"],
                None => &[],
            };
            check(&with(old), &with(new), rules, verdict.unwrap_or(Verdict::None));
        }
    }
}

#[test]
fn what_the_package_promises_is_no_item() {
    for (old, new, rule, verdict) in [
        ("feature a\n", "", "feature-removed", Verdict::Major),
        ("", "feature a\n", "feature-added", Verdict::Minor),
        ("feature default = a\n", "feature default\n", "default-features-shrunk", Verdict::Major),
        ("feature default = a\n", "feature default = b\n", "default-features-shrunk", Verdict::Major),
        ("feature default = a\n", "feature default = b, a\n", "default-features-grown", Verdict::Minor),
        ("feature default\n", "feature default = a\n", "default-features-grown", Verdict::Minor),
        ("feature a = b/c\n", "feature a\n", "feature-shrunk", Verdict::Major),
        ("feature a = dep:b\n", "feature a\n", "feature-changed", Verdict::Patch),
        ("feature a = b/c\n", "feature a = b/c, b/d\n", "feature-changed", Verdict::Patch),
        ("rust-version 1.85\n", "rust-version 1.85.1\n", "rust-version-raised", Verdict::Minor),
        ("rust-version 1.85\n", "rust-version 1.89\n", "rust-version-raised", Verdict::Minor),
        ("rust-version 1.85\n", "rust-version 1.9\n", "rust-version-lowered", Verdict::Patch),
        ("", "rust-version 1.9\n", "rust-version-raised", Verdict::Minor),
        ("rust-version 1.9\n", "", "rust-version-unstated", Verdict::Patch),
        ("license MIT\n", "license MIT OR Apache-2.0\n", "license-added", Verdict::Minor),
        ("license MIT OR Apache-2.0\n", "license Apache-2.0 OR MIT\n", "license-added", Verdict::Minor),
        ("license MIT OR Apache-2.0\n", "license MIT\n", "license-removed", Verdict::Major),
        ("license MIT\n", "license MIT AND BSD-3-Clause\n", "license-removed", Verdict::Major),
        ("license MIT\n", "", "license-removed", Verdict::Major),
        ("", "license MIT\n", "license-stated", Verdict::Patch),
        ("extern crate a 1\n", "extern crate a 2\n", "public-crate-changed", Verdict::Major),
        ("extern crate a 0.2\n", "extern crate a 0.2, 0.3\n", "public-crate-changed", Verdict::Major),
        ("", "extern crate a 1\n", "public-crate-added", Verdict::Minor),
        ("extern crate a 1\n", "", "public-crate-removed", Verdict::Patch),
    ] {
        check(old, new, &[rule], verdict);
        check(old, old, &[], Verdict::None);
    }
}

#[test]
fn the_value_of_a_constant_is_its_promise() {
    let of = |value: &str| format!("pub const c::MOST: u8{value}\n");
    check(&of(" = 3u8"), &of(" = 4u8"), &["const-value-changed"], Verdict::Major);
    check(&of(" = \"a = b\""), &of(" = \"a = c\""), &["const-value-changed"], Verdict::Major);
    check(&of(" = 3u8"), &of(" = 3u8"), &[], Verdict::None);
    check(&of(""), &of(" = 3u8"), &["const-value-stated"], Verdict::Patch);
    let (long, short) = (of(" = 3u8").replace("u8", "u16"), of(" = 3u8"));
    check(&short, &long, &["const-type-changed", "const-value-changed"], Verdict::Major);
}

#[test]
fn the_type_of_a_constant_is_its_promise() {
    check(
        "pub const c::ALL: &'static [u8]\n",
        "pub const c::ALL: &'static [u16]\n",
        &["const-type-changed"],
        Verdict::Major,
    );
}

#[test]
fn moved_method_has_other_conditions() {
    let free = "pub fn c::A<T>::b(self) -> Self\n";
    let bound = "pub fn c::A<T>::b(self) -> Self where impl<T: c::O> c::A<T>\n";
    check(free, bound, &["bounds-changed"], Verdict::Major);
    check(bound, bound, &[], Verdict::None);
    check(bound, &bound.replace("(self)", "(&self)"), &["argument-changed"], Verdict::Major);
}

#[test]
fn automatic_traits_are_lost_by_degrees() {
    let of = |line: &str| format!("pub struct c::A<T> {{ .. }}\n{line}");
    let [always, perhaps, never] = [
        of(""),
        of("impl<T> core::marker::Send for c::A<T> where T: core::marker::Send\n"),
        of("impl<T> !core::marker::Send for c::A<T>\n"),
    ];
    check(&always, &perhaps, &["auto-trait-lost"], Verdict::Major);
    check(&always, &never, &["auto-trait-lost"], Verdict::Major);
    check(&perhaps, &never, &["auto-trait-lost"], Verdict::Major);
    check(&never, &perhaps, &["auto-trait-won"], Verdict::Minor);
    check(&never, &always, &["auto-trait-won"], Verdict::Minor);
    check("", &never, &["item-added", "impl-added"], Verdict::Minor);
}

/// No line is the best of an automatic trait: with more features that need one, there is less of it.
#[test]
fn automatic_traits_are_lost_with_features() {
    let of = |features: [&str; 2]| {
        let [it, lacks] = features
            .map(|name| if name.is_empty() { name.to_owned() } else { format!(" [only with {name}]") });
        format!("pub struct c::A {{ .. }}{it}\nimpl !core::marker::Send for c::A{lacks}\n")
    };
    check(&of(["", "a"]), &of(["", ""]), &["auto-trait-lost"], Verdict::Major);
    check(&of(["", ""]), &of(["", "a"]), &["auto-trait-won"], Verdict::Minor);
    check(&of(["", "a"]), &of(["", "b"]), &["auto-trait-lost", "auto-trait-won"], Verdict::Major);
    check(&of(["a", "a"]), &of(["", ""]), &["feature-no-longer-needed"], Verdict::Minor);
    check(&of(["", ""]), &of(["a", "a"]), &["feature-needed"], Verdict::Major);
    check(&of(["a", "a and b"]), &of(["", "b"]), &["feature-no-longer-needed"], Verdict::Minor);
    check(&of(["a", "a and b"]), &of(["a", "a"]), &["auto-trait-lost"], Verdict::Major);
}

#[test]
fn what_users_can_build_or_match_must_not_grow() {
    let sealed = "#[non_exhaustive] pub enum c::E\n";
    check(
        "pub enum c::E\n",
        "pub enum c::E\npub c::E::V\n",
        &["variant-added-to-exhaustive"],
        Verdict::Major,
    );
    check(sealed, &format!("{sealed}pub c::E::V\n"), &["variant-added"], Verdict::Minor);
    let open = "pub struct c::S\npub c::S::a: u8\n";
    check(open, &format!("{open}pub c::S::b: u8\n"), &["field-added-to-exhaustive"], Verdict::Major);
    check(
        "pub struct c::S { .. }\n",
        "pub struct c::S { .. }\npub c::S::b: u8\n",
        &["field-added"],
        Verdict::Minor,
    );
    check("pub enum c::E\n", sealed, &["non-exhaustive-added"], Verdict::Major);
    check(
        "pub struct c::T(_)\n",
        "#[non_exhaustive] pub struct c::T(_)\n",
        &["non-exhaustive-added"],
        Verdict::Patch,
    );
    check("pub struct c::S { .. }\n", "pub struct c::S\n", &["private-fields-removed"], Verdict::Minor);
}

#[test]
fn arguments_are_counted_where_they_end() {
    let taking = |arguments: &str| {
        format!("pub fn c::A<C, c::B<u8>>::f<T: Fn(u8, u8) -> u8>({arguments}) -> c::R<u8, u8>\n")
    };
    let one = taking("&self, impl Fn(u8, (u8, u8)) -> c::R<u8, u8>");
    check(&one, &taking("&self"), &["argument-removed"], Verdict::Major);
    check(
        &one,
        &taking("&self, impl Fn(u8, (u8, u16)) -> c::R<u8, u8>"),
        &["argument-changed"],
        Verdict::Major,
    );
    check(&one, &one.replace("-> c::R<u8, u8>\n", "-> c::R<u8, u16>\n"), &["result-changed"], Verdict::Major);
    check(&one, &one.replace("T: Fn(u8, u8)", "T: Fn(u8, u16)"), &["declaration-changed"], Verdict::Major);
}

#[test]
fn a_name_is_a_new_one_only_where_there_is_no_doubt() {
    check("pub fn c::A::a(&self)\n", "pub fn c::A::b(&self)\n", &["function-renamed"], Verdict::Major);
    let two = "pub fn c::A::b(&self)\npub fn c::A::d(&self)\n";
    check(
        "pub fn c::A::a(&self)\n",
        two,
        &["function-removed", "function-added", "function-added"],
        Verdict::Major,
    );
    check(
        "pub fn c::A::a(&self)\n",
        "pub fn c::B::a(&self)\n",
        &["function-removed", "function-added"],
        Verdict::Major,
    );
}

#[test]
fn self_is_the_type_that_it_stands_for() {
    check("pub fn c::A<T>::f(self) -> Self\n", "pub fn c::A<T>::f(self) -> c::A<T>\n", &[], Verdict::None);
    check("pub fn c::f(c::SelfMade)\n", "pub fn c::f(c::cMade)\n", &["argument-changed"], Verdict::Major);
}

#[test]
fn endpoints_and_keys_that_move_are_followed() {
    let at = |path: &str, key: &str| {
        format!("POST {path}: effect=read\nPOST {path} > {key}: required=no; type=string\n")
    };
    check_wire(&at("/a", "k"), &at("/b", "k"), &["endpoint-moved"], Verdict::Major);
    check_wire(&at("/a", "k"), &at("/a", "l"), &["key-renamed"], Verdict::Major);
    check_wire(
        &at("/a", "k"),
        &at("/b", "l"),
        &["endpoint-removed", "key-removed", "endpoint-added", "key-added"],
        Verdict::Major,
    );
    let inner = at("/a", "k.x");
    check_wire(&inner, &inner.replace("k.x", "k.y"), &["key-renamed"], Verdict::Major);
    check_wire(&inner, &inner.replace("k.x", "m.x"), &["key-removed", "key-added"], Verdict::Major);
}

/// Returns the items whose names differ.
fn exchanged(old: &str, new: &str) -> Vec<String> {
    let old = Surface { names: old.to_owned(), ..Surface::default() };
    let new = Surface { names: new.to_owned(), ..Surface::default() };
    changes(&old, &new).into_iter().map(|change| change.item).collect()
}

#[test]
fn exchanged_names_are_found() {
    let two = "a::B::c = c\na::B::d = d\n";
    assert_eq!(exchanged(two, "a::B::c = d\na::B::d = c\n"), ["a::B::c", "a::B::d"]);
    assert_eq!(exchanged(two, two), [""; 0]);
    assert_eq!(exchanged(two, "a::B::c = e\na::B::d = d\n"), [""; 0], "the wire says that c is another key");
    let new = "a::B::new 1 = c\na::B::new 2 = d\n";
    assert_eq!(exchanged(new, "a::B::new 1 = d\na::B::new 2 = c\n"), ["a::B::new 1", "a::B::new 2"]);
    assert_eq!(
        exchanged(new, "a::B::new 1 = d\na::B::c = c\n"),
        [""; 0],
        "the public API says that an argument is gone"
    );
    assert_eq!(
        exchanged("a::B::c = c\na::D::d = d\n", "a::B::c = d\na::D::d = c\n"),
        [""; 0],
        "each type lost a key, which the wire shows"
    );
    let more = "a::B::new 1 = d\na::B::new 2 = c\na::B::f = f\n";
    assert_eq!(exchanged(new, more), ["a::B::new 1", "a::B::new 2"], "another method has other arguments");
}

#[test]
fn change_shows_the_lines_before_and_after() {
    for (old, new, shown) in [
        ("feature a = b/c\n", "feature a\n", "feature a: was feature a = b/c, is feature a"),
        (
            "rust-version 1.85\n",
            "rust-version 1.9\n",
            "rust-version: was rust-version 1.85, is rust-version 1.9",
        ),
        ("license MIT\n", "", "license: was license MIT"),
        ("", "extern crate a 1\n", "extern crate a: is extern crate a 1"),
        ("pub fn c::f()\n", "pub fn c::f(u8)\n", "c::f: was pub fn c::f(), is pub fn c::f(u8)"),
    ] {
        let found: Vec<_> = compared([old, new], ["", ""]).iter().map(ToString::to_string).collect();
        assert_eq!(found, [shown]);
    }
}

/// Asserts the rule and the verdict of a changed observation.
#[track_caller]
fn check_behaviour(old: &str, new: &str, rules: &[&str], verdict: Verdict) {
    let old = Surface { behaviour: old.to_owned(), ..Surface::default() };
    let new = Surface { behaviour: new.to_owned(), ..Surface::default() };
    let changes = changes(&old, &new);
    let found: Vec<_> = changes.iter().map(|change| change.rule).collect();
    assert_eq!((found.as_slice(), Verdict::judge(&changes)), (rules, verdict));
    for change in changes {
        assert_eq!(change.item, "waits, in seconds");
    }
}

#[test]
fn changed_observations_are_found() {
    let waits = "waits, in seconds: first=1; second=2\n";
    for other in ["waits, in seconds: first=1; second=3\n", "waits, in seconds: first=1\n"] {
        check_behaviour(waits, other, &["behaviour-changed"], Verdict::Major);
        check_behaviour(other, waits, &["behaviour-changed"], Verdict::Major);
    }
    check_behaviour(waits, waits, &[], Verdict::None);
    check_behaviour(waits, "", &["no-longer-observed"], Verdict::Patch);
    check_behaviour("", waits, &["observed"], Verdict::Patch);
}

#[test]
fn both_effects_are_told_apart() {
    let found = compared(["pub fn c::f()\n", ""], ["POST /a > b: minimum=1\n", "POST /a > b: minimum=2\n"]);
    let effects: Vec<_> = found.iter().map(|change| (change.rust, change.wire)).collect();
    assert_eq!(effects, [(Impact::Breaking, Impact::None), (Impact::None, Impact::Behaviour)]);
}

#[test]
fn attributes_stand_before_what_they_are_about() {
    let of =
        |attribute: &str| format!("#[must_use] {attribute}#[non_exhaustive] pub enum c::E\npub c::E::V\n");
    check(&of(""), &of("#[repr(u8)] "), &["attribute-added"], Verdict::Patch);
    check(&of("#[repr(u8)] "), &of("#[repr(u16)] "), &["attribute-removed"], Verdict::Major);
    check(&of("#[repr(u8)] "), &of(""), &["attribute-removed"], Verdict::Major);
    check(
        &of("#[repr(u8)] "),
        &of("#[repr(u8)] ").replace("c::E\n", "c::E\npub c::E::W\n"),
        &["variant-added"],
        Verdict::Minor,
    );
}

#[test]
fn nothing_is_moved_out_of_what_is_dropped() {
    let (open, shut) = ("pub struct c::A<I>\npub c::A::a: I\n", "pub struct c::A { .. }\n");
    let dropped = |text: &str, on: &str| format!("{text}impl core::ops::drop::Drop for c::{on}\n");
    check(open, &dropped(open, "A<I>"), &["drop-added"], Verdict::Major);
    check(shut, &dropped(shut, "A"), &["impl-added"], Verdict::Minor);
}

#[test]
fn a_line_hides_no_other() {
    let (one, two) = ("pub fn c::A::f(&self, u8)\n", "pub fn c::A::f(&self, u16)\n");
    let both = format!("{one}{two}");
    check(&both, one, &["function-removed"], Verdict::Major);
    check(one, &both, &["function-added"], Verdict::Minor);
    check(&both, &both, &[], Verdict::None);
}
