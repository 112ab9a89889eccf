//! The operations of a page's file and its endpoints, side by side.

use crate::page::facts::{Endpoint, Facts};
use crate::page::spec::Known;
use indexmap::IndexMap;

/// An operation of the spec and the endpoint of the page that is the same.
pub(super) struct Pair<'s> {
    pub(super) own: Known<'s>,
    pub(super) endpoint: &'s Endpoint,
    /// The fields that the endpoint names, each with its first line.
    pub(super) named: IndexMap<&'s str, usize>,
}

impl<'s> Pair<'s> {
    fn new(own: Known<'s>, endpoint: &'s Endpoint) -> Self {
        Self { own, endpoint, named: endpoint.fields() }
    }
}

/// The operations of a page's file and the endpoints of the page, side by side.
#[derive(Default)]
pub(super) struct Pairing<'s> {
    pub(super) pairs: Vec<Pair<'s>>,
    /// The same call with another path.
    pub(super) moved: Vec<Pair<'s>>,
    /// Operations that the page does not have.
    pub(super) removed: Vec<Known<'s>>,
    /// Endpoints that the spec does not have.
    pub(super) added: Vec<&'s Endpoint>,
}

impl<'s> Pairing<'s> {
    pub(super) fn new(known: &[Known<'s>], facts: &'s Facts) -> Self {
        let mut pairing = Self::default();
        for endpoint in &facts.endpoints {
            if !known.iter().any(|own| own.name() == endpoint.name()) {
                pairing.added.push(endpoint);
            }
        }
        let mut missing = Vec::new();
        for own in known {
            // An operation without a heading may be there with another method.
            let named = facts.endpoint(&own.name());
            match named.or_else(|| pairing.take_path(&own.operation.path)) {
                Some(endpoint) => pairing.pairs.push(Pair::new(*own, endpoint)),
                None => missing.push(*own),
            }
        }
        for own in missing {
            match pairing.take_moved(&own) {
                Some(endpoint) => pairing.moved.push(Pair::new(own, endpoint)),
                None => pairing.removed.push(own),
            }
        }
        pairing
    }

    fn take_path(&mut self, path: &str) -> Option<&'s Endpoint> {
        let place = self.added.iter().position(|endpoint| endpoint.path == path)?;
        Some(self.added.remove(place))
    }

    /// Takes the only new endpoint that is like an operation in everything but the path.
    fn take_moved(&mut self, own: &Known<'_>) -> Option<&'s Endpoint> {
        let alike: Vec<_> =
            self.added.iter().enumerate().filter(|(_, endpoint)| is_alike(own, endpoint)).collect();
        let [(place, _)] = alike.as_slice() else { return None };
        let place = *place;
        Some(self.added.remove(place))
    }
}

/// Returns whether an endpoint is under the heading of an operation, with its method and the fields of its command.
fn is_alike(own: &Known<'_>, endpoint: &Endpoint) -> bool {
    let mut shown = Vec::new();
    for field in &own.operation.fields {
        if field.example.is_some() {
            shown.push(&field.wire);
        }
    }
    let keys: Vec<_> = endpoint.example.iter().flat_map(|example| example.members.keys()).collect();
    endpoint.section == own.group.heading && endpoint.method == own.operation.method.as_str() && keys == shown
}
