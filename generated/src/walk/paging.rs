//! The words of paging.

/// The paging of the API: names of members, in requests and in answers.
#[derive(Debug)]
pub(crate) struct Paging {
    /// The number of a page, counted from one.
    pub(crate) number: &'static str,
    /// The most items of a page.
    pub(crate) size: &'static str,
    /// The size of a page that is asked for without one.
    pub(crate) default_size: Option<i64>,
    /// The items.
    pub(crate) items: &'static str,
    /// The number of items in a page.
    pub(crate) count: &'static str,
    /// The identity of an item.
    pub(crate) id: Option<&'static str>,
    /// The field to sort by.
    pub(crate) sort: Option<&'static str>,
    /// The direction of the order, and the value by which the latest comes first.
    pub(crate) descending: Option<(&'static str, &'static str)>,
}

impl Paging {
    /// An API without pages.
    #[allow(dead_code, reason = "named by emitted code alone")]
    pub(crate) const NONE: Self = Self {
        number: "",
        size: "",
        default_size: None,
        items: "",
        count: "",
        id: None,
        sort: None,
        descending: None,
    };
}
