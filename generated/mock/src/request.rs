//! A request, as it arrived.

use std::collections::BTreeMap;

/// A request.
pub(crate) struct Request {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    /// The headers, their names in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    /// The body; none if it is too large.
    pub(crate) body: Option<Vec<u8>>,
}
