use super::*;

#[track_caller]
fn check_lines(text: &str, expected: &[&str]) {
    assert_eq!(lines(text), expected);
}

#[track_caller]
fn check_refused(text: &str, expected: Unreadable) {
    assert_eq!(check(text), Err(expected));
}

#[test]
fn plain_text_stays_as_it_is() {
    check_lines(
        "The color of a gadget, 1.5 metres - or more.",
        &["The color of a gadget, 1.5 metres - or more."],
    );
    check_lines("one\ntwo\n\n\nthree", &["one two", "", "three"]);
}

#[test]
fn markup_is_escaped() {
    check_lines("*a* _b_ [c](d) <e> ~~f~~ & |", &[r"\*a\* \_b\_ \[c\](d) \<e\> \~\~f\~\~ \& \|"]);
    check_lines("# not a heading", &[r"\# not a heading"]);
    check_lines("a\\", &[r"a\\"]);
}

#[test]
fn no_line_begins_a_list_or_a_rule() {
    check_lines("- a", &[r"\- a"]);
    check_lines("+ a", &[r"\+ a"]);
    check_lines("12. a", &[r"12\. a"]);
    check_lines("1) a", &[r"1\) a"]);
    check_lines("===", &[r"\==="]);
    let wrapped = lines(&format!("{} - b", "a".repeat(WIDTH - 1)));
    assert_eq!(wrapped, ["a".repeat(WIDTH - 1), r"\- b".to_owned()]);
}

#[test]
fn indentation_never_makes_code() {
    check_lines("    fn main() {}", &[r"fn main() \{\}"]);
    check_lines("a\n\n\tlet x;", &["a", "", "let x;"]);
}

#[test]
fn urls_become_code() {
    check_lines("see https://a.example/b_c", &["see `https://a.example/b_c`"]);
    check_lines("www.a.example", &["`www.a.example`"]);
}

#[test]
fn code_stays_code_and_is_never_broken() {
    check_lines("takes `[1, 2]` too", &["takes `[1, 2]` too"]);
    let span = format!("`{}`", "a ".repeat(WIDTH).trim_end());
    check_lines(&format!("b {span} c"), &["b", &span, "c"]);
}

#[test]
fn a_lonely_backtick_is_a_backtick() {
    check_lines("a ` b", &[r"a \` b"]);
    check_lines("``a`", &[r"\`\`a\`"]);
}

#[test]
fn data_becomes_code_whatever_it_holds() {
    for (data, expected) in [
        ("a", "`a`"),
        ("", "`  `"),
        ("a`b", "``a`b``"),
        ("`", "`` ` ``"),
        ("```", "```` ``` ````"),
        (" a ", "`  a  `"),
    ] {
        assert_eq!(code(data), expected);
        assert_eq!(
            pieces(expected).get(1),
            Some(&Piece::Code(if data.is_empty() { "  " } else { data })),
            "{expected}"
        );
    }
}

#[test]
fn code_of_data_passes_through_prose() {
    check_lines(&format!("takes {}.", code("a`*b*")), &["takes ``a`*b*``."]);
}

#[test]
fn a_cell_of_a_table_is_one_cell() {
    assert_eq!(inline("a | b\n`c|d`"), r"a \| b `c\|d`");
}

#[test]
fn what_cannot_be_seen_is_refused() {
    for hidden in [
        '\0',
        '\t',
        '\r',
        '\u{7f}',
        '\u{85}',
        '\u{ad}',
        '\u{200b}',
        '\u{202e}',
        '\u{2067}',
        '\u{feff}',
        '\u{e0041}',
    ] {
        check_refused(&format!("a{hidden}b"), Unreadable::Control(hidden));
        assert_eq!(check_line(&format!("a{hidden}b")), Err(Unreadable::Control(hidden)));
    }
    assert_eq!(check_line("a\nb"), Err(Unreadable::Control('\n')));
    assert_eq!(check("größer – 大きさ é 💩"), Ok(()));
}

#[test]
fn empty_texts_and_odd_backticks_are_refused() {
    check_refused("", Unreadable::Empty);
    check_refused(" \n ", Unreadable::Empty);
    assert_eq!(check_line("\u{3000}"), Err(Unreadable::Empty));
    check_refused("a `b", Unreadable::Backticks);
    check_refused("```\ncode\n```", Unreadable::Backticks);
    check_refused("a `b\n\nc` d", Unreadable::Backticks);
}
