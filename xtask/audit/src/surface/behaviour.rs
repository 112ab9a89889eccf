//! Differences in the behaviour of the client.

use super::change::{Change, Impact};
use super::wire::facts::entries;

/// The changes from one text to another.
pub(super) fn changes(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (entries(old), entries(new));
    let mut changes = Vec::new();
    for (thing, before) in &old {
        let Some(after) = new.get(thing) else {
            // An observation that was not made may be unchanged.
            changes.push(Change::wire("no-longer-observed", Impact::Reported, thing));
            continue;
        };
        for (name, is) in before {
            let was = format!("{name}={is}");
            match after.get(name) {
                Some(now) if now == is => {}
                Some(now) => changes.push(changed(thing).from(was).to(format!("{name}={now}"))),
                None => changes.push(changed(thing).from(was)),
            }
        }
        let more = after.iter().filter(|(name, _)| !before.contains_key(*name));
        changes.extend(more.map(|(name, now)| changed(thing).to(format!("{name}={now}"))));
    }
    let more = new.keys().filter(|thing| !old.contains_key(*thing));
    changes.extend(more.map(|thing| Change::wire("observed", Impact::Reported, thing)));
    changes
}

fn changed(thing: &str) -> Change {
    Change::wire("behaviour-changed", Impact::Behaviour, thing)
}
