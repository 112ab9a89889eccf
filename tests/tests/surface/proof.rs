//! Checks that each planted change is found with the right rule and verdict, and that no harmless change is.

use super::planted::{Plant, Tree, planted};
use super::workshop::{Made, Workshop};
use super::{computed, emitted, named, without_marks};
use audit::report::{self, Changes, Format};
use audit::surface::{ACCEPT, Change, Changelog, Surface, Verdict, Version, changes, problems};
use probe::Docs;
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Plants that are independent of each other, so that one build of the docs shows them all.
pub(crate) struct Batch {
    pub(crate) name: &'static str,
    pub(crate) plants: Vec<Plant>,
    /// Builds a client from an edited tree.
    pub(crate) make: fn(&Workshop, &Tree) -> Made,
    /// The builds that show the changes in Rust.
    pub(crate) docs: Docs,
    /// `true` if only that part of the wire is compared which the emitted code defines.
    pub(crate) as_emitted: bool,
    /// `true` if each plant is also judged alone on the wire, otherwise all are judged together.
    pub(crate) alone: bool,
    /// `true` if the behaviour may change. Observing it needs a build of the client.
    pub(crate) behaves: bool,
}

/// The result of a batch.
#[derive(Default)]
pub(crate) struct Tally {
    pub(crate) planted: usize,
    pub(crate) killed: usize,
    pub(crate) neutral: usize,
    pub(crate) alarms: usize,
    pub(crate) wrong: String,
}

impl Batch {
    /// Plants all changes, and compares the findings with the expected ones.
    pub(crate) fn run(&self, shop: &Workshop, tally: &mut Tally) {
        let all = planted(&shop.tree, &self.plants);
        let made = (self.make)(shop, &all);
        let base = &self.base();
        let behaviour = if self.behaves { shop.behaviour(&made) } else { base.behaviour.clone() };
        let (rust, wire, names) =
            (shop.rust(&made, self.docs), made.wire.clone(), named::names(&made.emitted));
        let new = Surface { rust, wire, names, behaviour };
        let found = changes(base, &new);
        let mut found: Vec<_> =
            found.into_iter().filter(|change| !self.alone || change.rust > change.wire).collect();
        for plant in &self.plants {
            let mut caused = self.take(plant, &mut found, tally);
            let mut fixes = BTreeSet::new();
            if self.alone {
                let tree = planted(&shop.tree, std::slice::from_ref(plant));
                let made = (self.make)(shop, &tree);
                for differs in emitted::differences(&made.emitted, &made.wire) {
                    let _ = writeln!(tally.wrong, "{}: the emitted code differs: {differs:?}", plant.name);
                }
                let names = named::names(&made.emitted);
                caused.extend(changes(base, &Surface { wire: made.wire, names, ..base.clone() }));
                fixes.extend((made.emitted != shop.emitted).then_some(codegen::COMMAND));
            }
            self.judge(plant, &caused, &mut fixes, tally);
        }
        for change in found {
            let _ = writeln!(tally.wrong, "{}: not planted: [{}] {}", self.name, change.rule, change.item);
        }
    }

    /// Returns the surface without planted changes.
    fn base(&self) -> Surface {
        let base = match self.docs {
            Docs::EachFeature => computed().clone(),
            Docs::AllFeatures => without_marks().clone(),
        };
        if self.as_emitted {
            return Surface { wire: emitted::emitted_part(&base.wire), ..base };
        }
        base
    }

    /// Removes the changes of one plant from all changes and returns them. Two plants must not cause the same change.
    fn take(&self, plant: &Plant, found: &mut Vec<Change>, tally: &mut Tally) -> Vec<Change> {
        let (caused, rest): (Vec<_>, _) =
            std::mem::take(found).into_iter().partition(|change| plant.is_about(change));
        *found = rest;
        for change in &caused {
            let others = self.plants.iter().filter(|other| other.place != plant.place);
            for other in others.filter(|other| other.is_about(change)) {
                let _ = writeln!(tally.wrong, "{} and {} both claim {}", plant.name, other.name, change.item);
            }
        }
        caused
    }

    fn judge(&self, plant: &Plant, caused: &[Change], fixes: &mut BTreeSet<&str>, tally: &mut Tally) {
        let (mut rust, mut wire) = (BTreeSet::new(), BTreeSet::new());
        for change in caused {
            if change.rust > change.wire {
                rust.insert(change.rule)
            } else {
                wire.insert(change.rule)
            };
        }
        let verdict = Verdict::judge(caused);
        if !caused.is_empty() {
            fixes.insert(ACCEPT);
        }
        let is_generated = verdict == Verdict::None || !self.alone || fixes.contains(codegen::COMMAND);
        let fits = is_generated
            && verdict == plant.verdict
            && rust == BTreeSet::from_iter(plant.rust.iter().copied())
            && wire == BTreeSet::from_iter(plant.wire.iter().copied());
        let demands = demands(caused, verdict);
        let killed = fits && demands.is_none() && (verdict == Verdict::None || fixes.contains(ACCEPT));
        let (all, good) = if plant.verdict == Verdict::None {
            tally.alarms += usize::from(!killed);
            (&mut tally.neutral, &mut 0)
        } else {
            (&mut tally.planted, &mut tally.killed)
        };
        *all += 1;
        *good += usize::from(killed);
        if !killed {
            let _ = writeln!(
                tally.wrong,
                "{} ({}): found {verdict:?} rust {rust:?} wire {wire:?}, expected {:?} rust {:?} wire {:?}{}",
                plant.name,
                plant.place,
                plant.verdict,
                plant.rust,
                plant.wire,
                demands.unwrap_or_default(),
            );
        }
    }
}

/// Checks the demands on version and changelog. A change must fail without a new version and section, and pass with the next
/// version and the section of the report.
fn demands(caused: &[Change], verdict: Verdict) -> Option<String> {
    let last = Version::read("0.3.1").expect("a version");
    let old = "# Changelog\n\n## 0.3.1\n\n- Old.\n";
    let unchanged = problems(caused, [last, last], Changelog { old, new: old });
    let next = verdict.next(last);
    let content = Changes { changes: caused, problems: &[], notes: &[] };
    let section = report::surface(Format::Markdown, content);
    let new = format!("# Changelog\n\n## {next}\n\n{section}\n## 0.3.1\n\n- Old.\n");
    let noted = problems(caused, [last, next], Changelog { old, new: &new });
    let rules: Vec<_> = unchanged.iter().map(|problem| problem.rule).collect();
    let expected: &[_] =
        if verdict == Verdict::None { &[] } else { &["version-too-low", "changelog-unchanged"] };
    if rules == expected && noted.is_empty() {
        return None;
    }
    Some(format!("; version and changelog: {unchanged:?}, then {noted:?}"))
}
