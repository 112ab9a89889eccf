//! What comes back from what creates.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess};
use serde_json::{Map, Value};

use crate::types::{Found, Lenient, Name, keep, take};

/// What is known of something that was created.
///
/// Reading it never fails for its shape: the thing exists by then, and an error would say otherwise. Where the answer has no
/// id that can be read, [`Response::json`](crate::Response::json) shows what it has.
///
/// # Examples
///
/// ```no_run
/// # async fn run(client: vh3_bigchange::Client) -> Result<(), vh3_bigchange::Error> {
/// let created = client.jobs().create(42, 12345).send().await?;
/// if let Some(id) = created.id {
///     client.jobs().get(id).send().await?;
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Created<I> {
    /// Its id.
    pub id: Option<I>,
    /// What else came.
    pub extra: Map<String, Value>,
}

/// Reads an object with an id, or the id alone; of anything else, nothing.
impl<'de, I: Lenient> Deserialize<'de> for Created<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let id = match Found::<Object<I>>::deserialize(deserializer)? {
            Found::This(object) => return Ok(object.0),
            Found::Nothing => None,
            Found::Other(value) => match Found::deserialize(value) {
                Ok(Found::This(id)) => Some(id),
                _ => None,
            },
        };
        Ok(Self { id, extra: Map::new() })
    }
}

/// The object form of what was created.
struct Object<I>(Created<I>);

impl<I: Lenient> Lenient for Object<I> {
    fn object<'de, A: MapAccess<'de>>(mut map: A) -> Result<Found<Self>, A::Error> {
        let mut created = Created { id: None, extra: Map::new() };
        while let Some(Name(name)) = map.next_key()? {
            if Some(&*name) == crate::PAGING.id {
                take(&mut created.id, &name, &mut created.extra, &mut map)?;
            } else {
                keep(&name, &mut created.extra, &mut map)?;
            }
        }
        Ok(Found::This(Self(created)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_created_never_fails_to_be_read() {
        let read = |json: &str| serde_json::from_str::<Created<i64>>(json).unwrap();
        let Some(id) = crate::PAGING.id else { return };
        assert_eq!(read(&format!(r#"{{"{id}":7,"b":1}}"#)).id, Some(7));
        assert_eq!(read(&format!(r#"{{"{id}":"7"}}"#)).id, Some(7));
        assert_eq!(read("7").id, Some(7));
        for json in ["null", "[]", "{}", r#""done""#, "true", &format!(r#"{{"{id}":{{}}}}"#)] {
            assert_eq!(read(json).id, None, "{json}");
        }
    }
}
