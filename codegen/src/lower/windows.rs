//! Date ranges of operations.

use super::place::SpecPath;
use super::state::Lower;
use crate::model::{Field, Kind, Window};
use crate::source::spec;

impl Lower<'_> {
    /// Returns the date ranges of an operation.
    pub(super) fn windows(
        &mut self,
        written: &spec::Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
    ) -> Vec<Window> {
        let list = place.key("windows");
        let mut windows = Vec::new();
        for (index, window) in written.windows.iter().enumerate() {
            windows.extend(self.window(window, written, fields, &list.item(index)));
        }
        windows
    }

    fn window(
        &mut self,
        window: &spec::Window,
        written: &spec::Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
    ) -> Option<Window> {
        let from = self.window_end(&window.from, written, fields, &place.key("from"));
        let to = match &window.to {
            Some(to) => Some(self.window_end(to, written, fields, &place.key("to"))?),
            None => None,
        };
        if let Some(months) = window.months {
            self.months(months, &place.key("months"));
        }
        if let Some(item) = &window.item {
            self.line(item, &place.key("item"));
        }
        self.ends_fit(window, place);
        let spec::Window { months, item, evidence, .. } = window.clone();
        Some(Window { from: from?, to, months, item, evidence })
    }

    fn ends_fit(&mut self, window: &spec::Window, place: &SpecPath<'_>) {
        if window.to.is_none() && window.months.is_some() {
            self.at_key(&place.key("months"), "a range with one end has no length")
                .label("expected no `months` without `to`")
                .help("name the field that ends the range with `to`, or delete `months`")
                .report();
        }
        if window.to.as_ref() == Some(&window.from) {
            self.at_value(&place.key("to"), format!("the range starts and ends with `{0}`", window.from))
                .label("expected another field")
                .help("name the field that ends the span")
                .report();
        }
    }

    fn window_end(
        &mut self,
        key: &str,
        written: &spec::Operation,
        fields: &[Field],
        place: &SpecPath<'_>,
    ) -> Option<String> {
        let field = self.named_field(key, written, fields, place)?;
        if field.kind != Kind::Timestamp || field.list.is_some() {
            self.at_value(place, format!("`{key}` is not a single timestamp"))
                .label("expected a timestamp")
                .help("name a field of `type: timestamp` without `list`")
                .report();
        }
        Some(field.wire.clone())
    }

    /// Checks how long a window is.
    pub(super) fn months(&mut self, months: u32, place: &SpecPath<'_>) {
        if months == 0 {
            self.at_value(place, "a range of 0 months is empty")
                .label("expected 1 or more")
                .help("write the number of calendar months that the docs allow")
                .report();
        }
    }
}
