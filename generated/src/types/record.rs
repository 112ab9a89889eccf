//! Objects in requests.

/// Implements a type over [`Object`](crate::types::encode::Object). The emitted code declares the type and its setters.
#[allow(unused_macros, reason = "called by emitted code alone")]
macro_rules! object {
    ($name:ident) => {
        impl $name {
            /// Sets a field that the docs do not list, or sets any JSON value for one that they list.
            #[must_use]
            pub fn extra(self, name: impl AsRef<str>, value: impl ::serde::Serialize) -> Self {
                Self(self.0.extra(name.as_ref(), &value))
            }
        }

        impl $crate::types::encode::value::Write for $name {
            fn write(&self, out: &mut Vec<u8>) -> Result<(), $crate::types::encode::value::Problem> {
                self.0.write(out)
            }
        }

        $crate::types::input::value::own!($name);
    };
}
#[allow(unused_imports, reason = "called by emitted code alone")]
pub(crate) use object;

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macros write methods for types that users see")]
mod tests {
    use crate::types::encode::{Object, array, encoded, or_null};
    use crate::types::input::value::maybe;

    #[derive(Clone, Debug, PartialEq)]
    struct Pair(Object);
    object!(Pair);

    fn pair(left: i64, right: Option<&str>) -> Pair {
        let order = &["left", "right"];
        Pair(Object::new(order).set("left", left).set("right", or_null(maybe::<String>(&right))))
    }

    #[test]
    fn objects_are_sent_in_lists() {
        let pairs = [pair(1, None), pair(2, Some("b")).extra("more", [true])];
        assert_eq!(
            encoded(array::<Pair, _, _>(pairs)).unwrap(),
            r#"[{"left":1,"right":null},{"left":2,"right":"b","more":[true]}]"#
        );
        assert_eq!(format!("{:?}", pair(1, None)), r#"Pair({"left":1,"right":null})"#);
    }

    #[test]
    fn a_problem_inside_says_where() {
        assert_eq!(
            encoded(array::<Pair, _, _>([pair(1, None), pair(2, None).extra("", 1)])).unwrap_err(),
            "[1]: an extra field needs a name"
        );
    }
}
