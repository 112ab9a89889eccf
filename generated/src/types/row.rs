//! Entities as rows of a table.

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};
use serde_json::{Map, Value};

/// The name of the column with the members that the entity has no field for.
const EXTRA: &str = "extra";

/// An entity as a row of a table, such as a line of CSV: the same columns for every entity of a type.
///
/// Created by the method `row` of an entity, such as [`Job::row`](crate::Job::row). There is a column for each field of the
/// entity, by its name in the API, and a last column `extra` for further members. An empty cell is a field without a value. A
/// list or an object is a cell with its JSON.
///
/// # Examples
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// use vh3_bigchange::Job;
///
/// let jobs: Vec<Job> = vh3_bigchange::serde_json::from_str(r#"[{"id": 5}, {"customFields": [1]}]"#)?;
/// let mut table = csv::Writer::from_writer(Vec::new());
/// for job in &jobs {
///     table.serialize(job.row())?;
/// }
/// let table = String::from_utf8(table.into_inner()?)?;
/// assert!(table.starts_with("id,"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    name: &'static str,
    columns: &'static [&'static str],
    cells: Vec<Value>,
    extra: Value,
}

impl Row {
    /// Returns the row of an entity with these fields.
    #[allow(dead_code, reason = "called by emitted code alone")]
    pub(crate) fn new(name: &'static str, columns: &'static [&'static str], entity: &impl Serialize) -> Self {
        Self::from_json(name, columns, serde_json::to_value(entity).unwrap_or_default())
    }

    fn from_json(name: &'static str, columns: &'static [&'static str], entity: Value) -> Self {
        let mut members = match entity {
            Value::Object(members) => members,
            _ => Map::new(),
        };
        let cells = columns.iter().map(|column| cell(members.remove(*column))).collect();
        let extra = if members.is_empty() { Value::Null } else { cell(Some(members.into())) };
        Self { name, columns, cells, extra }
    }

    /// Returns the names of the columns, without that of the last column `extra`.
    #[must_use]
    pub fn columns(&self) -> &'static [&'static str] {
        self.columns
    }

    /// Returns the cells, in the order of the columns. A list or an object is a string with its JSON.
    #[must_use]
    pub fn cells(&self) -> &[Value] {
        &self.cells
    }
}

/// Returns the value of a cell: a list or an object as its JSON.
fn cell(value: Option<Value>) -> Value {
    match value {
        None => Value::Null,
        Some(value @ (Value::Array(_) | Value::Object(_))) => Value::String(value.to_string()),
        Some(value) => value,
    }
}

impl Serialize for Row {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct(self.name, self.cells.len() + 1)?;
        for (column, cell) in self.columns.iter().zip(&self.cells) {
            row.serialize_field(column, cell)?;
        }
        row.serialize_field(EXTRA, &self.extra)?;
        row.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn row_has_every_column_and_flat_cells() {
        let entity = serde_json::json!({"b": [1, "x"], "c": {"d": 2}, "a": 1.5, "z": true});
        let row = Row::new("Entity", &["a", "b", "missing"], &entity);
        assert_eq!(
            serde_json::to_string(&row).unwrap(),
            r#"{"a":1.5,"b":"[1,\"x\"]","missing":null,"extra":"{\"c\":{\"d\":2},\"z\":true}"}"#
        );
        assert_eq!((row.columns().len(), row.cells().len()), (3, 3));
        assert_eq!(Row::new("Entity", &[], &serde_json::json!({})).extra, Value::Null);
    }
}
