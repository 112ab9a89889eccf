//! Groups of jobs. No source says more of one than that it exists: its members here are those that can be written.

use super::{Call, Outcome, Row, World, set};
use crate::calendar;
use crate::refusal::Refusal;
use crate::seed::{GROUPS, Plan, object};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const KEYS: &[&str] = &[
    "name",
    "title",
    "contactId",
    "isShownOnDevice",
    "areJobsLinked",
    "plannedStartOption",
    "plannedEndOption",
    "orderNumber",
    "plannedStartAt",
    "plannedEndAt",
    "categoryId",
];

pub(super) fn seeded(plan: &Plan) -> BTreeMap<i64, Row> {
    let at = calendar::write(plan.from);
    let group = |id| json!({ "id": id, "name": format!("Group {id}"), "createdAt": at, "status": "new" });
    (1..=GROUPS).map(|id| (id, object(group(id)))).collect()
}

impl World {
    pub(super) fn group(&self, id: i64) -> Result<&Row, Refusal> {
        self.groups.get(&id).ok_or_else(|| Refusal::not_found("job group"))
    }

    pub(super) fn create_group(&mut self, call: &Call<'_>) -> Outcome {
        let id = self.take_id();
        let mut group = object(json!({ "id": id, "createdAt": calendar::write(call.now), "status": "new" }));
        set(&mut group, call, KEYS);
        self.groups.insert(id, group);
        Outcome::Created(id)
    }

    pub(super) fn edit_group(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let mut group = self.group(call.id("jobGroupId"))?.clone();
        set(&mut group, call, KEYS);
        self.groups.insert(call.id("jobGroupId"), group);
        Ok(Outcome::Nothing)
    }

    pub(super) fn list_groups(&self, call: &Call<'_>) -> Outcome {
        call.listed(self.groups.values().cloned())
    }

    fn group_steps(&self, id: i64, group: &Row) -> Vec<Row> {
        let at = group.get("createdAt").cloned();
        let first =
            || vec![object(json!({ "id": id * 100, "status": "new", "createdAt": at, "comment": null }))];
        self.group_history.get(&id).cloned().unwrap_or_else(first)
    }

    pub(super) fn list_group_history(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.id("jobGroupId");
        Ok(call.listed(self.group_steps(id, self.group(id)?)))
    }

    /// Completes every job of a group, whatever it stood at.
    pub(super) fn complete_group(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.id("jobGroupId");
        self.group(id)?;
        let at = calendar::write(call.now);
        for job in self.members(id) {
            let status = job.get("status").and_then(Value::as_str).unwrap_or_default();
            if status != "completedOk" {
                self.become_status(job, "completedOk", &at, None);
            }
        }
        self.become_group_status(id, "completed", &at)
    }

    pub(super) fn complete_financially(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.id("jobGroupId");
        self.group(id)?;
        for mut job in self.members(id) {
            job.insert("isFinanciallyComplete".to_owned(), true.into());
            let job_id = job.get("id").and_then(Value::as_i64).unwrap_or(0);
            self.jobs.insert(job_id, job);
            self.closed.insert(job_id);
        }
        self.become_group_status(id, "financiallyCompleted", &calendar::write(call.now))
    }

    fn become_group_status(&mut self, id: i64, status: &str, at: &str) -> Result<Outcome, Refusal> {
        let mut steps = self.group_steps(id, self.group(id)?);
        let number = id * 100 + steps.len() as i64;
        steps.push(object(json!({ "id": number, "status": status, "createdAt": at, "comment": null })));
        self.group_history.insert(id, steps);
        if let Some(group) = self.groups.get_mut(&id) {
            group.insert("status".to_owned(), status.into());
        }
        Ok(Outcome::Nothing)
    }

    /// The jobs of a group: those that are in it from the start, and those that were put there.
    fn members(&self, group: i64) -> Vec<Row> {
        let is_in = |job: &Row| job.get("jobGroupId").and_then(Value::as_i64) == Some(group);
        let untouched = self.plan.grouped(group).filter(|id| !self.jobs.contains_key(id));
        let untouched = untouched.filter_map(|id| self.job(id).ok());
        untouched.chain(self.jobs.values().cloned()).filter(is_in).collect()
    }
}
