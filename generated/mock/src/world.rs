//! What the server remembers. This is the one place that knows endpoints by their paths: the spec says what a call takes,
//! not what it does to others.

mod children;
mod groups;
mod jobs;

use super::calendar;
use super::refusal::Refusal;
use super::rules::Fields;
use super::seed::{NEGATIVE, POSITIVE, Plan, TYPES, object};
use codegen::model::{Operation, ReturnKind};
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use std::cell::Cell;
use std::cmp::Ordering;
use std::collections::{BTreeMap, HashMap, HashSet};

/// A JSON object.
pub(super) type Row = Map<String, Value>;

/// What came of a call.
pub(super) enum Outcome {
    One(Value),
    Page(Vec<Value>),
    Created(i64),
    Nothing,
}

/// The part of a list that is asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slice {
    pub(super) number: i64,
    pub(super) size: i64,
    /// By how many rows the list moved since the first page.
    pub(super) shift: i64,
}

impl Slice {
    fn start(self) -> usize {
        let start = (self.number - 1).saturating_mul(self.size).saturating_add(self.shift);
        usize::try_from(start.max(0)).unwrap_or(usize::MAX)
    }

    fn length(self) -> usize {
        usize::try_from(self.size).unwrap_or(0)
    }

    fn of<T>(self, rows: impl IntoIterator<Item = T>) -> impl Iterator<Item = T> {
        rows.into_iter().skip(self.start()).take(self.length())
    }
}

/// A call that the rules let through.
pub(super) struct Call<'c> {
    pub(super) path: &'c str,
    pub(super) fields: &'c Fields,
    pub(super) slice: Slice,
    pub(super) now: Timestamp,
}

impl Call<'_> {
    fn id(&self, key: &str) -> i64 {
        self.fields.get(key).and_then(Value::as_i64).unwrap_or(0)
    }

    fn text(&self, key: &str) -> Option<&str> {
        self.fields.get(key)?.as_str()
    }

    fn is_descending(&self) -> bool {
        self.text("direction") == Some("descending")
    }

    /// Whether a row passes the filters among these fields, each with the member of a row that it is about.
    fn admits(&self, row: &Row, filters: &[(&str, &str)]) -> bool {
        let member = |member: &str| row.get(member).cloned().unwrap_or_default();
        filters.iter().all(|(field, name)| self.admits_one(field, || member(name)))
    }

    /// Whether one filter lets a value through, which is made only if somebody asks for it.
    fn admits_one(&self, field: &str, value: impl FnOnce() -> Value) -> bool {
        match self.fields.get(field) {
            None => true,
            Some(Value::Array(wanted)) => wanted.contains(&value()),
            Some(wanted) => *wanted == value(),
        }
    }

    /// The part of a list that is asked for, in the order that is asked for: that of the rows, if no other is.
    fn listed(&self, rows: impl IntoIterator<Item = Row>) -> Outcome {
        let mut rows: Vec<_> = rows.into_iter().collect();
        if let Some(key) = self.text("sortBy") {
            rows.sort_by(|one, other| in_order(one.get(key), other.get(key)));
        }
        if self.is_descending() {
            rows.reverse();
        }
        Outcome::Page(self.slice.of(rows).map(Value::Object).collect())
    }

    /// The instant of the call, or the one that it names.
    fn time(&self, key: &str) -> String {
        self.text(key).map_or_else(|| calendar::write(self.now), str::to_owned)
    }

    fn refuse<T>(&self, detail: &str) -> Result<T, Refusal> {
        Err(Refusal::rule(detail, self.path))
    }
}

/// All that is remembered.
pub(super) struct World {
    plan: Plan,
    /// Jobs that are no longer, or never were, what the plan says.
    jobs: BTreeMap<i64, Row>,
    /// Jobs that were created, in order.
    created: Vec<i64>,
    constraints: HashMap<i64, Vec<Row>>,
    stock: HashMap<i64, Vec<Row>>,
    history: HashMap<i64, Vec<Row>>,
    /// Jobs whose books were closed along with their group: nothing opens them again.
    closed: HashSet<i64>,
    groups: BTreeMap<i64, Row>,
    group_history: HashMap<i64, Vec<Row>>,
    types: BTreeMap<i64, Row>,
    /// The id that the next new thing gets.
    next: i64,
    computed: Cell<u64>,
}

impl World {
    pub(super) fn new(plan: Plan) -> Self {
        Self {
            plan,
            jobs: BTreeMap::new(),
            created: Vec::new(),
            constraints: HashMap::new(),
            stock: HashMap::new(),
            history: HashMap::new(),
            closed: HashSet::new(),
            groups: groups::seeded(&plan),
            group_history: HashMap::new(),
            types: (1..=TYPES).map(|id| (id, job_type(id))).collect(),
            next: super::seed::FIRST + i64::from(plan.jobs),
            computed: Cell::new(0),
        }
    }

    /// How many jobs were computed so far.
    pub(super) fn computed(&self) -> u64 {
        self.computed.get()
    }

    /// Does what a call asks for.
    pub(super) fn act(&mut self, operation: &Operation, call: &Call<'_>) -> Result<Outcome, Refusal> {
        match call.path {
            "/jobs/job" => self.job(call.id("jobId")).map(|job| Outcome::One(job.into())),
            "/jobs/create" => self.create_job(call),
            "/jobs/edit" => self.edit_job(call),
            "/jobs/list" => self.list_jobs(call),
            "/jobs/cancel" => self.cancel(call),
            "/jobs/start" => self.start(call),
            "/jobs/result" => self.set_result(call),
            "/jobs/scheduling" => self.schedule(call),
            "/jobs/status/history" => self.job_history(call),
            "/jobs/constraints/create" => self.create_constraint(call),
            "/jobs/constraints/delete" => self.delete_constraint(call),
            "/jobs/constraints/list" => self.list_constraints(call),
            "/jobs/stock/create" => self.create_stock(call),
            "/jobs/stock/delete" => self.delete_stock(call),
            "/jobs/stock/get" => self.get_stock(call),
            "/jobs/stock/list" => self.list_stock(call),
            "/job_groups/create" => Ok(self.create_group(call)),
            "/job_groups/edit" => self.edit_group(call),
            "/job_groups/job_group" => {
                self.group(call.id("jobGroupId")).map(|group| Outcome::One(group.clone().into()))
            }
            "/job_groups/list" => Ok(self.list_groups(call)),
            "/job_groups/status_history" => self.list_group_history(call),
            "/job_groups/job_group_results_as_complete" => self.complete_group(call),
            "/job_groups/job_group_results_as_financially_complete" => self.complete_financially(call),
            "/job_types/job_types" => self.job_type(call.id("jobTypeId")),
            "/job_types/list" => Ok(self.list_types(call)),
            _ => Ok(self.unknown(operation)),
        }
    }

    /// What an endpoint answers that the spec has and nobody has taught to remember.
    fn unknown(&mut self, operation: &Operation) -> Outcome {
        match operation.returns.kind {
            ReturnKind::Page => Outcome::Page(Vec::new()),
            ReturnKind::Created => Outcome::Created(self.take_id()),
            ReturnKind::Entity => Outcome::One(json!({})),
            ReturnKind::Nothing | ReturnKind::Undocumented => Outcome::Nothing,
        }
    }

    fn take_id(&mut self) -> i64 {
        self.next += 1;
        self.next - 1
    }

    fn job_type(&self, id: i64) -> Result<Outcome, Refusal> {
        let found = self.types.get(&id).ok_or_else(|| Refusal::not_found("job type"))?;
        Ok(Outcome::One(found.clone().into()))
    }

    fn list_types(&self, call: &Call<'_>) -> Outcome {
        let filters = [("isTasksEnabled", "isTasksEnabled")];
        call.listed(self.types.values().filter(|row| call.admits(row, &filters)).cloned())
    }
}

fn job_type(id: i64) -> Row {
    object(json!({
        "id": id,
        "name": format!("Type {id}"),
        "description": null,
        "plannedDuration": 60,
        "categoryId": null,
        "isArchived": false,
        "isOrderNumberRequired": false,
        "isTasksEnabled": id % 2 == 0,
        "positiveResults": POSITIVE,
        "negativeResults": NEGATIVE,
        "customFields": [{ "definitionId": 7, "name": "Colour" }],
    }))
}

/// Sets the members of a row that a call names: what is absent stays, null unsets where it can.
fn set(row: &mut Row, call: &Call<'_>, keys: &[&str]) {
    for key in keys {
        if let Some(value) = call.fields.get(*key) {
            row.insert((*key).to_owned(), value.clone());
        }
    }
}

/// Which of two members of rows comes first: by number, where they are numbers, and then by text.
fn in_order(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    let number = |value: Option<&Value>| value.and_then(Value::as_f64).unwrap_or(f64::NEG_INFINITY);
    let text = |value: Option<&'_ Value>| value.and_then(Value::as_str).map(str::to_owned);
    number(one).total_cmp(&number(other)).then_with(|| text(one).cmp(&text(other)))
}
