//! Jobs, and the rules of their life: those of the API behind the server.

use super::{Call, Outcome, Row, World, set};
use crate::calendar;
use crate::refusal::Refusal;
use crate::seed::{FIRST, object};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

/// The filters of the list, each called like the member of a job that it is about.
const FILTERS: [&str; 6] = ["contactId", "resourceId", "status", "typeId", "vehicleId", "reference"];

/// What can be set when a job is created, and later.
const SETTABLE: &[&str] =
    &["description", "plannedDuration", "reference", "personId", "orderNumber", "jobGroupId"];

/// The parts of a plan.
const PLANNED: [&str; 3] = ["resourceId", "vehicleId", "plannedStartAt"];

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
        self.known_group(call)?;
        let id = self.take_id();
        let at = calendar::write(self.latest().max(call.now));
        let mut job = object(json!({
            "id": id, "typeId": kind, "typeName": name, "status": "new", "createdAt": at, "isConfirmed": false,
            "isFinanciallyComplete": false, "isActioned": false, "result": null, "resourceId": null, "vehicleId": null,
            "plannedStartAt": null, "plannedDuration": 60, "customFields": [],
            "siteContactIds": call.fields.get("siteContactId").into_iter().collect::<Vec<_>>(),
        }));
        set(&mut job, call, &["contactId", "categoryId"]);
        set(&mut job, call, SETTABLE);
        set_custom_fields(&mut job, call);
        derive(&mut job);
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
        let id = call.id("jobId");
        let mut job = self.job(id)?;
        self.known_group(call)?;
        let is_begun = matches!(Self::status(&job), "started" | "completedOk" | "completedWithIssues");
        if is_begun && call.fields.contains_key("description") {
            return call.refuse("The description of a job that was started or completed cannot be changed.");
        }
        if self.closed.contains(&id) && call.fields.get("isFinanciallyComplete") == Some(&false.into()) {
            return call.refuse("The books on this job were closed with its group, for good.");
        }
        set(&mut job, call, SETTABLE);
        set(&mut job, call, &["isFinanciallyComplete", "isActioned", "officeNotes"]);
        set_custom_fields(&mut job, call);
        derive(&mut job);
        self.keep(job);
        Ok(Outcome::Nothing)
    }

    /// Refuses a call that names a group which is not there.
    fn known_group(&self, call: &Call<'_>) -> Result<(), Refusal> {
        call.fields.get("jobGroupId").and_then(Value::as_i64).map_or(Ok(()), |id| self.group(id).map(drop))
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

    /// Changes the parts of a plan that are named, or all of them, if none is: then nothing is left of it.
    pub(super) fn schedule(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let mut job = self.job(call.id("jobId"))?;
        if matches!(Self::status(&job), "started" | "cancelled" | "completedOk" | "completedWithIssues") {
            return call.refuse("A job that is started, cancelled or completed cannot be scheduled.");
        }
        if PLANNED.iter().all(|key| !call.fields.contains_key(*key)) {
            job.extend(PLANNED.map(|key| (key.to_owned(), Value::Null)));
        }
        set(&mut job, call, &PLANNED);
        derive(&mut job);
        let is_planned = PLANNED.iter().any(|key| job.get(*key).is_some_and(|part| !part.is_null()));
        job.insert("isConfirmed".to_owned(), is_planned.into());
        let status = if is_planned { "scheduled" } else { "unscheduled" };
        self.become_status(job, status, &calendar::write(call.now), None);
        Ok(Outcome::Nothing)
    }

    pub(super) fn job_history(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.id("jobId");
        self.job(id)?;
        Ok(call.listed(self.history(id)))
    }

    fn rows(&self) -> usize {
        self.plan.count() + self.created.len()
    }

    /// The id of the job that was created as the so-manieth.
    fn row_id(&self, index: usize) -> i64 {
        match index.checked_sub(self.plan.count()) {
            Some(own) => self.created[own],
            None => FIRST + index as i64,
        }
    }

    fn created_at(&self, index: usize) -> Timestamp {
        if index < self.plan.count() {
            return self.plan.created(index);
        }
        let job = self.jobs.get(&self.row_id(index));
        let at = job.and_then(|job| job.get("createdAt")).and_then(Value::as_str).and_then(calendar::read);
        at.unwrap_or(self.plan.to)
    }

    /// Jobs by the time of their creation. A page costs no more than its own jobs, and a look at those that it passes over.
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
        let mut order: Box<dyn Iterator<Item = usize>> =
            if call.is_descending() { Box::new(within.rev()) } else { Box::new(within) };
        if FILTERS.iter().any(|name| call.fields.contains_key(*name)) {
            order = Box::new(order.filter(|index| self.is_admitted(*index, call)));
        }
        let ids = call.slice.of(order).map(|index| self.row_id(index));
        Ok(Outcome::Page(ids.filter_map(|id| self.job(id).ok()).map(Value::Object).collect()))
    }

    /// Whether the filters let a job through. What they do not ask about is not computed.
    fn is_admitted(&self, index: usize, call: &Call<'_>) -> bool {
        let member = |name: &str| match self.jobs.get(&self.row_id(index)) {
            Some(job) => job.get(name).cloned().unwrap_or_default(),
            None => self.plan.member(index, name),
        };
        FILTERS.iter().all(|name| call.admits_one(name, || member(name)))
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

/// Sets custom fields: those that a call does not name stay.
fn set_custom_fields(job: &mut Row, call: &Call<'_>) {
    let own = job.get("customFields").and_then(Value::as_array);
    let sent = call.fields.get("customFields").and_then(Value::as_array);
    let (mut fields, sent) = (own.cloned().unwrap_or_default(), sent.cloned().unwrap_or_default());
    fields.retain(|own| sent.iter().all(|sent| sent.get("definitionId") != own.get("definitionId")));
    fields.extend(sent);
    job.insert("customFields".to_owned(), fields.into());
}

/// Sets what follows from other members of a job: the name of its resource, and when it should end.
fn derive(job: &mut Row) {
    let name = job.get("resourceId").and_then(Value::as_i64).map(|id| format!("Resource {id}"));
    let minutes = job.get("plannedDuration").and_then(Value::as_i64).unwrap_or(0);
    let start = job.get("plannedStartAt").and_then(Value::as_str).and_then(calendar::read);
    let length = minutes.checked_mul(60).map(SignedDuration::from_secs);
    let end = start.zip(length).and_then(|(start, length)| start.checked_add(length).ok());
    job.insert("resourceName".to_owned(), name.into());
    job.insert("plannedEndAt".to_owned(), end.map(calendar::write).into());
}
