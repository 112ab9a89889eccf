use super::*;

#[track_caller]
fn check(text: &str, minimum: Option<i64>, default: Option<i64>, maximum: Option<i64>) {
    let stated = Stated::read(text, &[]);
    let whole = |number: Option<Number>| number.and_then(Number::as_i64);
    let found =
        (whole(stated.minimum), stated.default.as_ref().and_then(Value::as_i64), whole(stated.maximum));
    assert_eq!(found, (minimum, default, maximum), "{text}");
    assert_eq!(stated.unread, None, "{text}");
}

#[test]
fn limits_are_read_from_words() {
    check("How many", None, None, None);
    check("Index (1-based)", Some(1), None, None);
    check("Index (1-based, default 1)", Some(1), Some(1), None);
    check("How many (default 100, max 1000)", None, Some(100), Some(1000));
    check("How many; the default is 100 and the maximum 1,000.", None, Some(100), Some(1000));
    check("How high (min -3, max 3)", Some(-3), None, Some(3));
    check("Up to 500 of them", None, None, Some(500));
    check("How many; the maximum allowed is 500", None, None, Some(500));
    check("Index (starts at 1)", Some(1), None, None);
    check("Defaults to 20, minimum of 5", Some(5), Some(20), None);
    check("Nobody knows the default", None, None, None);
    check("Created on or after (ISO 8601 UTC), e.g. 2026-01-01T00:00:00Z", None, None, None);
}

#[test]
fn limits_are_read_in_other_forms() {
    check("Page size (≤ 500)", None, None, Some(500));
    check("Page size (<= 500, >= 2)", Some(2), None, Some(500));
    check("1 to 500", Some(1), None, Some(500));
    check("Page size, 1-500", Some(1), None, Some(500));
    check("between 1 and 500", Some(1), None, Some(500));
    check("500 max, 100 by default", None, Some(100), Some(500));
    check("50 or fewer", None, None, Some(50));
    check("no more than twelve", None, None, Some(12));
}

#[test]
fn months_are_read_in_digits_and_in_words() {
    for (text, months) in [
        ("max 12 months", 12),
        ("a 6-month window", 6),
        ("a range of three calendar months", 3),
        ("a span of one year", 12),
        ("within 2 years", 24),
        ("max 12-month span with createdAtTo", 12),
    ] {
        let stated = Stated::read(text, &[]);
        assert_eq!((stated.months, stated.maximum, stated.unread), (Some(months), None, None), "{text}");
        assert_eq!(super::months(text), Some(months), "{text}");
    }
}

#[test]
fn other_numbers_are_not_dropped() {
    for (text, number) in [
        ("a window of 90 days", "90"),
        ("older than 6 months", "6"),
        ("Sent 3 times", "3"),
        ("ninety days", "ninety"),
    ] {
        assert_eq!(Stated::read(text, &[]).unread.as_deref(), Some(number), "{text}");
        assert_eq!(months(text), None, "{text}");
    }
}

#[test]
fn defaults_are_numbers_values_or_now() {
    let values = ["Up".to_owned(), "down".to_owned()];
    let default = |text| Stated::read(text, &values).default;
    assert_eq!(default("up or down (default up)"), Some("Up".into()));
    assert_eq!(default("Optional; defaults to now if omitted"), Some("now".into()));
    assert_eq!(default("the default is something else"), None);
    for (text, value) in [
        ("The currency (default GBP)", "GBP"),
        ("Defaults to \"Europe/London\".", "Europe/London"),
        ("default: createdAt, or name", "createdAt"),
        ("The default is ascending; or descending", "ascending"),
    ] {
        assert_eq!(default(text), Some(value.into()), "{text}");
    }
    for text in ["Uses the default page", "The default", "(default)", "default sort order"] {
        assert_eq!(default(text), None, "{text}");
    }
}

#[test]
fn decimal_limits_are_read() {
    let stated = Stated::read("The rate (min 0.5, max 99.99, default 1.25)", &[]);
    let fraction = |number| Some(Number::Fraction(number));
    assert_eq!((stated.minimum, stated.maximum), (fraction(0.5), fraction(99.99)));
    assert_eq!((stated.default, stated.unread), (Some(1.25.into()), None));
}
