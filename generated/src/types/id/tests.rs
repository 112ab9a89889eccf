use super::number::Id;
use super::text::TextId;
use crate::types::encode::{csv, encoded};

mod kind {
    #![allow(unreachable_pub, reason = "the macro writes markers for users")]

    crate::types::kinds!(Number, Text, [Uuid]);
}

type Number = Id<kind::Number>;
type Text = TextId<kind::Text>;
type Uuid = TextId<kind::Uuid>;

#[test]
fn a_number_comes_from_any_integer_that_fits() {
    assert_eq!(Number::from(7).get(), 7);
    assert_eq!(Ok(Number::from(7_u32)), "7".parse::<Number>().map_err(|error| error.to_string()));
    assert_eq!(Number::try_from(7_usize).unwrap().to_string(), "7");
    assert_eq!(
        Number::try_from(u64::MAX).unwrap_err().to_string(),
        "`18446744073709551615` is not a Number: expected at most 2^63 - 1"
    );
    assert_eq!(
        Number::try_from("7.0").unwrap_err().to_string(),
        "`7.0` is not a Number: expected a whole number"
    );
}

#[test]
fn ids_compare_with_numbers_and_each_other() {
    let id = Number::new(7);
    assert_eq!(id, 7);
    assert_eq!(7, id);
    assert_ne!(id, 8);
    assert!(id < Number::new(8) && Text::new("a") < Text::new("b"));
    assert_eq!(i64::from(id), 7);
    assert_eq!(String::from(Text::new("a")), "a");
    assert_eq!(format!("{id:?} {:?} {id:>3}", Text::new("a")), r#"Number(7) Text("a")   7"#);
}

#[test]
fn an_id_that_is_no_uuid_is_not_sent() {
    let uuid = "3f2c9a1e-0000-4000-8000-00000000002a";
    assert_eq!(encoded(csv::<Uuid, _, _>([uuid])).unwrap(), format!("\"{uuid}\""));
    assert_eq!(
        encoded(csv::<Uuid, _, _>([uuid, "42"])).unwrap_err(),
        "[1]: the value must be a UUID such as 3f2c9a1e-0000-4000-8000-00000000002a, not `42`"
    );
    assert_eq!(serde_json::from_str::<Uuid>(r#""42""#).unwrap().as_str(), "42");
}

#[test]
fn ids_are_sent_and_read_as_what_they_are() {
    assert_eq!(encoded(csv::<Number, _, _>([1, 2])).unwrap(), r#""1,2""#);
    assert_eq!(encoded(Text::from("a-b")).unwrap(), r#""a-b""#);
    assert_eq!(serde_json::from_str::<Number>("5").unwrap(), Number::new(5));
    assert_eq!(serde_json::to_string(&Text::from("x")).unwrap(), r#""x""#);
    assert_eq!(serde_json::from_str::<Text>(r#""x""#).unwrap().as_str(), "x");
}
