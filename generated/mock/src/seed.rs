//! The jobs that are there from the start. They are computed when they are asked for, so any number of them costs nothing.

use super::calendar::write;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value, json};

/// Which jobs are there from the start.
#[derive(Clone, Copy, Debug)]
pub struct Plan {
    /// What all that is not said here is derived from.
    pub seed: u64,
    /// How many jobs there are. All of their ids have to be ids.
    pub jobs: u32,
    /// When the first one was created.
    pub from: Timestamp,
    /// When the last one was created.
    pub to: Timestamp,
}

impl Default for Plan {
    /// The span of the example on the page, so that the example finds something.
    fn default() -> Self {
        let at = |text: &str| text.parse().expect("a time");
        Self { seed: 1, jobs: 25, from: at("2026-01-01T00:00:00Z"), to: at("2026-03-31T23:59:59Z") }
    }
}

/// The id of the first job: the one in the examples of the page.
pub(super) const FIRST: i64 = 12_345;
/// The groups that there are; the examples have the last one.
pub(super) const GROUPS: i64 = 10;
/// The job types that there are; the examples have number 42.
pub(super) const TYPES: i64 = 60;
/// The positive results of every job type; the example on the page has the first one.
pub(super) const POSITIVE: [&str; 2] = ["Job complete", "No fault found"];
/// The negative ones.
pub(super) const NEGATIVE: [&str; 2] = ["No access", "Parts needed"];

/// One job in so many is in a group.
const GROUPED: usize = 5;

const WORK: [&str; 5] = ["Blocked toilet", "Boiler service", "Leaking tap", "Alarm test", "Broken lock"];

impl Plan {
    /// How many jobs there are, to count with.
    pub(super) fn count(&self) -> usize {
        usize::try_from(self.jobs).unwrap_or(usize::MAX)
    }

    /// When a job was created: the span is shared out evenly.
    pub(super) fn created(&self, index: usize) -> Timestamp {
        let seconds = i128::from((self.to.as_second() - self.from.as_second()).max(0));
        let steps = i128::from(self.jobs.saturating_sub(1).max(1));
        let after = seconds * index as i128 / steps;
        self.later(self.from, after as i64)
    }

    fn later(&self, time: Timestamp, seconds: i64) -> Timestamp {
        time.checked_add(SignedDuration::from_secs(seconds)).unwrap_or(time)
    }

    /// The place of a job among those that are there from the start.
    pub(super) fn index(&self, id: i64) -> Option<usize> {
        let index = usize::try_from(id.checked_sub(FIRST)?).ok()?;
        (index < self.count()).then_some(index)
    }

    /// The jobs of a group.
    pub(super) fn grouped(&self, group: i64) -> impl Iterator<Item = i64> + use<> {
        let first = usize::try_from(group - 1).unwrap_or(usize::MAX);
        let all = first.saturating_mul(GROUPED)..self.count();
        all.step_by(GROUPED * GROUPS as usize).map(|index| FIRST + index as i64)
    }

    /// A job as it is from the start. The first one has a planned time and was not begun.
    pub(super) fn job(&self, index: usize) -> Map<String, Value> {
        let created = self.created(index);
        let steps = self.steps(index);
        let (status, since) = steps.last().copied().unwrap_or(("new", created));
        let is_planned = steps.len() > 1;
        let planned = is_planned.then(|| self.later(created, 48 * 3600));
        let (kind, contact, resource) = (self.kind(index), self.contact(index), self.resource(index));
        let minutes = 30 * (self.pick_id(index, 5, 8) + 1);
        let group = index.is_multiple_of(GROUPED).then(|| (index / GROUPED) as i64 % GROUPS + 1);
        let result = match status {
            "completedOk" => Some(POSITIVE[0]),
            "completedWithIssues" => Some(NEGATIVE[0]),
            _ => None,
        };
        let job = json!({
            "id": FIRST + index as i64,
            "typeId": kind,
            "typeName": format!("Type {kind}"),
            "contactId": contact,
            "contactName": format!("Contact {contact}"),
            "contactAddress": format!("{} High Street", self.pick_id(index, 4, 200) + 1),
            "contactLocation": { "latitude": 51.5, "longitude": -0.12 },
            "status": status,
            "statusModifiedAt": write(since),
            "plannedDuration": minutes,
            "reference": reference(index),
            "description": WORK[self.pick(index, 6) as usize % WORK.len()],
            "createdAt": write(created),
            "orderNumber": null,
            "personId": null,
            "isConfirmed": is_planned,
            "resourceId": resource,
            "resourceName": resource.map(|id| format!("Resource {id}")),
            "vehicleId": self.vehicle(index),
            "plannedStartAt": planned.map(write),
            "plannedEndAt": planned.map(|start| write(self.later(start, minutes * 60))),
            "result": result,
            "jobGroupId": group,
            "isFinanciallyComplete": false,
            "isActioned": false,
            "officeNotes": null,
            "customFields": [{ "definitionId": 7, "value": null }],
            "siteContactIds": [],
        });
        object(job)
    }

    /// A member of a job by which jobs are filtered, without the rest of the job.
    pub(super) fn member(&self, index: usize, name: &str) -> Value {
        match name {
            "contactId" => self.contact(index).into(),
            "reference" => reference(index).into(),
            "resourceId" => self.resource(index).into(),
            "status" => self.way(index).last().copied().into(),
            "typeId" => self.kind(index).into(),
            "vehicleId" => self.vehicle(index).into(),
            _ => Value::Null,
        }
    }

    fn kind(&self, index: usize) -> i64 {
        self.pick_id(index, 1, TYPES) + 1
    }

    fn contact(&self, index: usize) -> i64 {
        12_345 + self.pick_id(index, 2, 40)
    }

    fn resource(&self, index: usize) -> Option<i64> {
        (self.way(index).len() > 1).then(|| 100 + self.pick_id(index, 3, 8))
    }

    fn vehicle(&self, index: usize) -> Option<i64> {
        (self.way(index).len() > 1).then(|| 50 + self.pick_id(index, 8, 8))
    }

    /// The statuses that a job took.
    fn way(&self, index: usize) -> &'static [&'static str] {
        match if index == 0 { 1 } else { self.pick(index, 7) % 7 } {
            0 => &["new"],
            1 => &["new", "scheduled"],
            2 => &["new", "scheduled", "accepted"],
            3 => &["new", "scheduled", "started"],
            4 => &["new", "scheduled", "started", "completedWithIssues"],
            5 => &["new", "scheduled", "cancelled"],
            _ => &["new", "scheduled", "started", "completedOk"],
        }
    }

    /// The statuses that a job took, and when.
    pub(super) fn steps(&self, index: usize) -> Vec<(&'static str, Timestamp)> {
        let created = self.created(index);
        let way = self.way(index).iter().zip(0..);
        way.map(|(status, hours)| (*status, self.later(created, hours * 3600))).collect()
    }

    fn pick_id(&self, index: usize, salt: u64, of: i64) -> i64 {
        i64::try_from(self.pick(index, salt) % of.unsigned_abs()).unwrap_or(0)
    }

    /// A number that looks like chance and is always the same.
    pub(super) fn pick(&self, index: usize, salt: u64) -> u64 {
        let mut bits = self.seed ^ (index as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ salt.rotate_left(32);
        for factor in [0xbf58_476d_1ce4_e5b9_u64, 0x94d0_49bb_1331_11eb] {
            bits = (bits ^ (bits >> 30)).wrapping_mul(factor);
        }
        bits ^ (bits >> 31)
    }
}

fn reference(index: usize) -> String {
    format!("REF-{index}")
}

/// The members of a JSON object.
pub(super) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}
