//! A row.

use serde_json::{Map, Value};

/// A JSON object.
pub(crate) type Row = Map<String, Value>;
