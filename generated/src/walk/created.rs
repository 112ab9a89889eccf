//! The response of a create.

use serde::Deserialize;
use serde::de::Deserializer;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value};

use crate::types::json::members;
use crate::types::member::Member;
use crate::types::{Json, Lenient, Raw, insert, put};

/// The response of a call that creates.
///
/// Decoding accepts any JSON, since the record exists by then and an error would suggest otherwise. If the response has no
/// readable id, [`Response::json`](crate::Response::json) returns the raw result.
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
    /// The id of the new record.
    pub id: Option<I>,
    /// Further members of the response.
    pub extra: Map<String, Value>,
}

/// Reads an object with an id, or the id alone. Any other JSON has no id.
impl<'de, I: Lenient> Deserialize<'de> for Created<I> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let raw = Raw::deserialize(deserializer)?;
        let mut created = Self { id: None, extra: Map::new() };
        match raw.json() {
            Json::Object(object) => take(object, &mut created.extra, &mut |name, extra, json| {
                put(&mut created.id, name, extra, json);
            }),
            json => created.id = I::read(&json),
        }
        Ok(created)
    }
}

/// Writes the id under its name in the API, if there is one, and the further members.
impl<I: Serialize> Serialize for Created<I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        if let Some(id) = &self.id {
            map.serialize_entry(crate::PAGING.id.unwrap_or("id"), id)?;
        }
        for (name, value) in &self.extra {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

/// The reader of an id, which keeps in the further members what is none.
type ReadId<'r> = &'r mut dyn FnMut(&str, &mut Map<String, Value>, &Json<'_>);

/// Reads the members of an object. It is compiled once for all types of ids.
fn take(object: &str, extra: &mut Map<String, Value>, id: ReadId<'_>) {
    let Some(members) = members(object) else { return };
    for Member { name, value } in members {
        let json = Json::new(value);
        if Some(&*name) == crate::PAGING.id {
            id(&name, extra, &json);
        } else {
            insert(&name, extra, &json);
        }
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
