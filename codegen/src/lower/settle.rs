//! The read that shows whether a write was applied when its response is lost.

use super::place::SpecPath;
use super::state::Lower;
use crate::model::{Effect, Group, Operation};
use crate::source::diagnostic::{one_of, suggest};

impl Lower<'_> {
    /// Checks that each write is settled by a read of this API.
    pub(super) fn settled(&mut self, groups: &[Group]) {
        let operations = groups.iter().flat_map(|group| &group.operations);
        for page in &self.spec.pages {
            for (group, written) in &page.spec.groups {
                for (method, written) in &written.operations {
                    let Some(name) = &written.settled_by else { continue };
                    let keys = ["groups", group, "operations", method, "settled_by"];
                    let place = SpecPath::under(page.file, &keys);
                    self.settles(name, written.effect, operations.clone(), &place);
                }
            }
        }
    }

    fn settles<'o>(
        &mut self,
        name: &str,
        effect: Effect,
        operations: impl Iterator<Item = &'o Operation> + Clone,
        place: &SpecPath<'_>,
    ) {
        let found = operations.clone().find(|operation| operation.id == name);
        let problem = match found {
            _ if effect == Effect::Read => {
                ("a read does not need another read", "delete `settled_by`".to_owned())
            }
            Some(read) if read.effect == Effect::Read => return,
            Some(_) => ("expected an operation of `effect: read`", "name one that only reads".to_owned()),
            None => ("expected `group.method` of an operation", unknown(name, operations)),
        };
        let (label, help) = problem;
        self.at_value(place, format!("`{name}` cannot settle this operation"))
            .label(label)
            .help(help)
            .report();
    }
}

fn unknown<'o>(name: &str, operations: impl Iterator<Item = &'o Operation> + Clone) -> String {
    let reads = operations.filter(|operation| operation.effect == Effect::Read);
    let reads = reads.map(|operation| operation.id.as_str());
    suggest(name, reads.clone(), format!("the reads are {}", one_of(reads)))
}
