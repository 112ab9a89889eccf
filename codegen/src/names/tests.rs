use super::*;

#[track_caller]
fn check_field(key: &str, expected: &str) {
    assert_eq!(field(key).as_deref(), Ok(expected));
}

#[test]
fn keys_become_setters() {
    check_field("jobId", "job_id");
    check_field("JobID", "job_id");
    check_field("custom-field.value", "custom_field_value");
    check_field("a1b2", "a1b2");
}

#[test]
fn name_that_hides_another_gets_an_underscore() {
    for taken in ["self", "Self", "crate", "super", "send", "extra", "into", "csv", "json", "withTimeout"] {
        let name = field(taken).unwrap();
        assert!(name.ends_with('_'), "`{taken}` becomes `{name}`");
        assert!(syn::parse_str::<Ident>(&ident(&name).to_string()).is_ok());
    }
}

#[test]
fn keywords_become_raw_identifiers() {
    for keyword in KEYWORDS.iter().filter(|keyword| !NEVER_RAW.contains(keyword)) {
        assert_eq!(ident(keyword).to_string(), format!("r#{keyword}"));
    }
}

#[test]
fn no_list_has_a_name_twice() {
    for names in [KEYWORDS, NEVER_RAW, CALL_METHODS, HELPERS, TAKEN_TYPES, TAKEN_MODULES, CLIENT_METHODS] {
        let mut seen = std::collections::BTreeSet::new();
        for name in names {
            assert!(seen.insert(name), "`{name}` is there twice");
        }
    }
}

#[test]
fn names_of_other_letters_are_refused() {
    for name in ["", "_", "1abc", "größe", "💩", "日本", "\u{430}dmin"] {
        assert_eq!(field(name), Err(Unusable::NotAWord), "{name:?}");
        assert_eq!(variant(name), Err(Unusable::NotAWord), "{name:?}");
        assert_eq!(module(name), Err(Unusable::NotAWord), "{name:?}");
        assert_eq!(type_name(name), Err(Unusable::NotAWord), "{name:?}");
    }
}

#[test]
fn long_names_are_refused() {
    assert_eq!(module(&"a".repeat(LONGEST)).map(str::len), Ok(LONGEST));
    assert_eq!(module(&"a".repeat(LONGEST + 1)), Err(Unusable::TooLong));
}

#[test]
fn modules_are_files_on_every_system() {
    for name in [
        "con", "nul", "aux", "prn", "com1", "lpt9", "mod", "lib", "types", "match", "gen", "self", "client",
        "builder",
    ] {
        assert_eq!(module(name), Err(Unusable::Taken), "{name}");
    }
    for name in ["../../x", "a/b", "a.rs", "a b", "C:"] {
        assert_eq!(module(name), Err(Unusable::NotAWord), "{name}");
    }
    assert_eq!(module("Jobs"), Err(Unusable::NotSnake));
    assert_eq!(module("job_groups"), Ok("job_groups"));
    assert_eq!(module("command"), Ok("command"));
}

#[test]
fn types_are_neither_the_clients_nor_rusts() {
    for name in ["Self", "C", "Client", "Response", "Option", "Vec", "Group"] {
        assert_eq!(type_name(name), Err(Unusable::Taken), "{name}");
    }
    assert_eq!(type_name("jobId"), Err(Unusable::NotUpperCamel));
    assert_eq!(type_name("Job_Id"), Err(Unusable::NotUpperCamel));
    assert_eq!(type_name("JobId"), Ok("JobId"));
}

#[test]
fn values_become_variants() {
    for (wire, expected) in
        [("completedOk", "CompletedOk"), ("on the way", "OnTheWay"), ("NEW", "New"), ("type", "Type")]
    {
        assert_eq!(variant(wire).as_deref(), Ok(expected));
    }
    assert_eq!(variant("self"), Err(Unusable::Taken));
}

#[test]
fn keywords_are_sorted() {
    assert!(KEYWORDS.is_sorted());
}
