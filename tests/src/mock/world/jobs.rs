//! Jobs, and the rules of their life: those of the API behind the server.

use super::{Call, Outcome, Row, World, fill, overwrite};
use crate::mock::calendar;
use crate::mock::refusal::Refusal;
use crate::mock::seed::{FIRST, object};
use jiff::Timestamp;
use serde_json::{Value, json};

/// The filters of the list, each with the member of a job that it is about.
const FILTERS: &[(&str, &str)] = &[
    ("contactId", "contactId"),
    ("resourceId", "resourceId"),
    ("status", "status"),
    ("typeId", "typeId"),
    ("vehicleId", "vehicleId"),
    ("reference", "reference"),
];

/// What can be set when a job is created, and later.
const SETTABLE: &[&str] =
    &["plannedDuration", "reference", "personId", "orderNumber", "jobGroupId", "categoryId"];

impl World {
    pub(super) fn job(&self, id: i64) -> Result<Row, Refusal> {
        if let Some(job) = self.jobs.get(&id) {
            return Ok(job.clone());
        }
        let index = self.plan.index(id).ok_or_else(|| Refusal::not_found("job"))?;
        self.computed.set(self.computed.get() + 1);
        Ok(self.plan.job(index))
    }

    fn status(job: &Row) -> &str {
        job.get("status").and_then(Value::as_str).unwrap_or_default()
    }

    fn keep(&mut self, job: Row) {
        let id = job.get("id").and_then(Value::as_i64).unwrap_or(0);
        self.jobs.insert(id, job);
    }

    /// Gives a job a status, and writes it into its history.
    pub(super) fn become_status(&mut self, mut job: Row, status: &str, at: &str, comment: Option<&str>) {
        let id = job.get("id").and_then(Value::as_i64).unwrap_or(0);
        job.insert("status".to_owned(), status.into());
        job.insert("statusModifiedAt".to_owned(), at.into());
        self.keep(job);
        let mut history = self.history(id);
        let number = history.len();
        history.push(change(id, number, status, at, comment));
        self.history.insert(id, history);
    }

    /// The statuses that a job took.
    fn history(&self, id: i64) -> Vec<Row> {
        if let Some(history) = self.history.get(&id) {
            return history.clone();
        }
        let steps = self.plan.index(id).map(|index| self.plan.steps(index)).unwrap_or_default();
        let steps = steps.into_iter().enumerate();
        steps.map(|(number, (status, at))| change(id, number, status, &calendar::write(at), None)).collect()
    }

    pub(super) fn create_job(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let kind = call.id("typeId");
        let name = self.types.get(&kind).and_then(|row| row.get("name")).cloned();
        let name = name.ok_or_else(|| Refusal::not_found("job type"))?;
        let id = self.take_id();
        let at = calendar::write(self.latest().max(call.now));
        let mut job = object(json!({
            "id": id, "typeId": kind, "typeName": name, "status": "new", "createdAt": at, "isConfirmed": false,
            "isFinanciallyComplete": false, "isActioned": false, "result": null, "resourceId": null, "vehicleId": null,
            "plannedStartAt": null, "plannedDuration": 60, "customFields": [], "siteContactIds": [],
        }));
        fill(&mut job, call, &["contactId", "description", "customFields"]);
        fill(&mut job, call, SETTABLE);
        self.created.push(id);
        self.become_status(job, "new", &at, None);
        Ok(Outcome::Created(id))
    }

    /// When the last job was created: a list is in the order of creation.
    fn latest(&self) -> Timestamp {
        let last = self.rows().checked_sub(1).map(|last| self.created_at(last));
        last.unwrap_or(self.plan.from)
    }

    pub(super) fn edit_job(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let mut job = self.job(call.id("jobId"))?;
        let is_begun = matches!(Self::status(&job), "started" | "completedOk" | "completedWithIssues");
        if is_begun && call.fields.contains_key("description") {
            return call.refuse("The description of a job that was started or completed cannot be changed.");
        }
        overwrite(&mut job, call, SETTABLE);
        fill(&mut job, call, &["description", "isFinanciallyComplete", "isActioned", "officeNotes"]);
        if call.fields.get("customFields").and_then(Value::as_array).is_some_and(|fields| !fields.is_empty())
        {
            overwrite(&mut job, call, &["customFields"]);
        }
        self.keep(job);
        Ok(Outcome::Nothing)
    }

    pub(super) fn cancel(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let job = self.job(call.id("jobId"))?;
        if matches!(Self::status(&job), "started" | "suspended" | "completedOk" | "completedWithIssues") {
            return call.refuse("A job that is started, suspended or completed cannot be cancelled.");
        }
        self.become_status(job, "cancelled", &calendar::write(call.now), call.text("reason"));
        Ok(Outcome::Nothing)
    }

    pub(super) fn start(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let job = self.job(call.id("jobId"))?;
        if matches!(Self::status(&job), "started" | "cancelled" | "completedOk" | "completedWithIssues") {
            return call.refuse("A job that is started, cancelled or completed cannot be started.");
        }
        self.become_status(job, "started", &call.time("statusModifiedAt"), call.text("comment"));
        Ok(Outcome::Nothing)
    }

    pub(super) fn set_result(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let mut job = self.job(call.id("jobId"))?;
        if Self::status(&job) != "started" {
            return call.refuse("Only a job that is started can be given a result.");
        }
        let status = call.text("status").unwrap_or_default();
        let list = if status == "completedOk" { "positiveResults" } else { "negativeResults" };
        let result = call.fields.get("result").unwrap_or(&Value::Null);
        let kind = job.get("typeId").and_then(Value::as_i64).unwrap_or(0);
        let known = self.types.get(&kind).and_then(|row| row.get(list)).and_then(Value::as_array);
        let fits = known.is_some_and(|known| known.contains(result));
        if !(fits || result.is_null() && status != "completedOk") {
            return call.refuse("The result must be one of the results of the job type.");
        }
        job.insert("result".to_owned(), result.clone());
        self.become_status(job, status, &call.time("statusModifiedAt"), None);
        Ok(Outcome::Nothing)
    }

    /// Schedules a job, or takes its schedule away: that is what the id alone does.
    pub(super) fn schedule(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let keys = ["resourceId", "vehicleId", "plannedStartAt"];
        let mut job = self.job(call.id("jobId"))?;
        if matches!(Self::status(&job), "started" | "cancelled" | "completedOk" | "completedWithIssues") {
            return call.refuse("A job that is started, cancelled or completed cannot be scheduled.");
        }
        overwrite(&mut job, call, &keys);
        let is_said = |key: &&str| call.fields.get(*key).is_some_and(|value| !value.is_null());
        let status = if keys.iter().any(is_said) {
            "scheduled"
        } else {
            job.extend(keys.map(|key| (key.to_owned(), Value::Null)));
            "unscheduled"
        };
        self.become_status(job, status, &calendar::write(call.now), None);
        Ok(Outcome::Nothing)
    }

    pub(super) fn job_history(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.id("jobId");
        self.job(id)?;
        let mut history = self.history(id);
        if call.is_descending() {
            history.reverse();
        }
        Ok(call.slice.of(history))
    }

    fn rows(&self) -> usize {
        self.plan.jobs + self.created.len()
    }

    /// The id of the job that was created as the so-manieth.
    fn row_id(&self, index: usize) -> i64 {
        match index.checked_sub(self.plan.jobs) {
            Some(own) => self.created[own],
            None => FIRST + index as i64,
        }
    }

    fn created_at(&self, index: usize) -> Timestamp {
        if index < self.plan.jobs {
            return self.plan.created(index);
        }
        let job = self.jobs.get(&self.row_id(index));
        let at = job.and_then(|job| job.get("createdAt")).and_then(Value::as_str).and_then(calendar::read);
        at.unwrap_or(self.plan.to)
    }

    /// Jobs by the time of their creation. Without a filter a page costs no more than its own jobs.
    pub(super) fn list_jobs(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        if call.text("sortBy").is_some_and(|sort| sort != "createdAt") {
            return Err(Refusal::input(
                "sortBy",
                "Invalid value for param: sortBy. This server knows createdAt alone.",
            ));
        }
        let end = |key| call.text(key).and_then(calendar::read);
        let first = end("createdAtFrom").map_or(0, |from| self.first(|at| at >= from));
        let behind = end("createdAtTo").map_or(self.rows(), |to| self.first(|at| at > to));
        let within = first..behind.max(first);
        let is_filtered = FILTERS.iter().any(|(field, _)| call.fields.contains_key(*field));
        let (start, length) = (call.slice.start(), call.slice.length());
        let order: Box<dyn Iterator<Item = usize>> =
            if call.is_descending() { Box::new(within.rev()) } else { Box::new(within) };
        if is_filtered {
            let jobs = order.filter_map(|index| self.job(self.row_id(index)).ok());
            return Ok(call.slice.of(jobs.filter(|job| call.admits(job, FILTERS))));
        }
        let ids = order.skip(start).take(length).map(|index| self.row_id(index));
        Ok(Outcome::Page(ids.filter_map(|id| self.job(id).ok()).map(Value::Object).collect()))
    }

    /// The first job whose creation is as wanted, where all after it are too.
    fn first(&self, is_wanted: impl Fn(Timestamp) -> bool) -> usize {
        let (mut low, mut high) = (0, self.rows());
        while low < high {
            let middle = low.midpoint(high);
            if is_wanted(self.created_at(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        low
    }
}

fn change(job: i64, number: usize, status: &str, at: &str, comment: Option<&str>) -> Row {
    let id = job * 100 + number as i64;
    object(json!({ "id": id, "status": status, "createdAt": at, "comment": comment }))
}
