//! What is planted is found, by the right rule and with the right verdict; what means nothing is not.

use super::planted::{Plant, Tree, planted};
use super::workshop::{Made, Workshop};
use super::{emitted, named};
use audit::surface::{
    ACCEPT, Change, Changelog, Format, Report, Surface, Verdict, Version, changes, problems, report,
};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Plants that do not meddle with each other, so that one build of the docs shows them all.
pub(crate) struct Batch {
    pub(crate) name: &'static str,
    pub(crate) plants: Vec<Plant>,
    /// How a tree with edits becomes a client.
    pub(crate) make: fn(&Workshop, &Tree) -> Made,
    /// The surface without planted changes.
    pub(crate) base: fn(&Workshop) -> Surface,
    /// Whether a plant alone is enough to tell what it does on the wire. Else it is told of all together.
    pub(crate) alone: bool,
    /// Whether what the client does by itself may be another thing. To see that takes a build of the client.
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
        let base = &(self.base)(shop);
        let behaviour = if self.behaves { shop.behaviour(&made) } else { base.behaviour.clone() };
        let (rust, wire, names) = (shop.rust(&made), made.wire.clone(), named::names(&made.emitted));
        let new = Surface { rust, wire, names, behaviour };
        let found = changes(base, &new);
        let mut found: Vec<_> =
            found.into_iter().filter(|change| !self.alone || change.rust > change.wire).collect();
        for plant in &self.plants {
            let mut own = self.own(plant, &mut found, tally);
            let mut fixes = BTreeSet::new();
            if self.alone {
                let tree = planted(&shop.tree, std::slice::from_ref(plant));
                let made = (self.make)(shop, &tree);
                for differs in emitted::differences(&made.emitted, &made.wire) {
                    let _ = writeln!(tally.wrong, "{}: emitted otherwise: {differs:?}", plant.name);
                }
                let names = named::names(&made.emitted);
                own.extend(changes(base, &Surface { wire: made.wire, names, ..base.clone() }));
                fixes.extend((made.emitted != shop.emitted).then_some(codegen::COMMAND));
            }
            self.judge(plant, &own, &mut fixes, tally);
        }
        for change in found {
            let _ = writeln!(tally.wrong, "{}: nobody planted [{}] {}", self.name, change.rule, change.item);
        }
    }

    /// Takes the changes of one plant out of those of all. No change may be that of two.
    fn own(&self, plant: &Plant, found: &mut Vec<Change>, tally: &mut Tally) -> Vec<Change> {
        let (own, rest): (Vec<_>, _) =
            std::mem::take(found).into_iter().partition(|change| plant.is_about(change));
        *found = rest;
        for change in &own {
            let others = self.plants.iter().filter(|other| other.place != plant.place);
            for other in others.filter(|other| other.is_about(change)) {
                let _ = writeln!(tally.wrong, "{} and {} both claim {}", plant.name, other.name, change.item);
            }
        }
        own
    }

    fn judge(&self, plant: &Plant, own: &[Change], fixes: &mut BTreeSet<&str>, tally: &mut Tally) {
        let rules = |is_rust: bool| {
            let of = own.iter().filter(|change| (change.rust > change.wire) == is_rust);
            of.map(|change| change.rule).collect::<BTreeSet<_>>()
        };
        let expected = |rules: &[&'static str]| rules.iter().copied().collect::<BTreeSet<_>>();
        let (verdict, rust, wire) = (Verdict::of(own), rules(true), rules(false));
        fixes.extend((!own.is_empty()).then_some(ACCEPT));
        let in_step = verdict == Verdict::None || !self.alone || fixes.contains(codegen::COMMAND);
        let fits = in_step
            && verdict == plant.verdict
            && rust == expected(&plant.rust)
            && wire == expected(&plant.wire);
        let demands = demands(own, verdict);
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
                "{} ({}): {verdict:?} rust {rust:?} wire {wire:?}, and not {:?} rust {:?} wire {:?}{}",
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

/// What is wrong with what is asked of version and changelog: nothing may pass as it is, all with the next version and the section
/// that the report gives.
fn demands(own: &[Change], verdict: Verdict) -> Option<String> {
    let last = Version::read("0.3.1").expect("it is a version");
    let old = "# Changelog\n\n## 0.3.1\n\n- Old.\n";
    let unchanged = problems(own, [last, last], Changelog { old, new: old });
    let next = verdict.next(last);
    let told = Report { changes: own, problems: &[], notes: &[] };
    let section = report(Format::Markdown, told);
    let new = format!("# Changelog\n\n## {next}\n\n{section}\n## 0.3.1\n\n- Old.\n");
    let noted = problems(own, [last, next], Changelog { old, new: &new });
    let rules: Vec<_> = unchanged.iter().map(|problem| problem.rule).collect();
    let expected: &[_] =
        if verdict == Verdict::None { &[] } else { &["version-too-low", "changelog-unchanged"] };
    (rules != expected || !noted.is_empty())
        .then(|| format!("; version and changelog: {unchanged:?}, then {noted:?}"))
}
