//! What hangs on a job: constraints and stock.

use super::{Call, Outcome, Row, World, set};
use crate::calendar;
use crate::refusal::Refusal;
use crate::seed::{FIRST, object};
use serde_json::{Value, json};

/// The constraint and the stock line of the examples on the page; the first job has them.
const CONSTRAINT: i64 = 1;
const STOCK: i64 = 5;

impl World {
    fn constraints(&self, job: i64) -> Vec<Row> {
        self.constraints.get(&job).cloned().unwrap_or_else(|| match job {
            FIRST => vec![object(json!({
                "id": CONSTRAINT, "createdAt": calendar::write(self.plan.from), "status": "ok", "type": "jobResource",
                "constraintAt": null, "entityId": 100, "entityName": "Resource 100",
            }))],
            _ => Vec::new(),
        })
    }

    fn stock(&self, job: i64) -> Vec<Row> {
        self.stock.get(&job).cloned().unwrap_or_else(|| match job {
            FIRST => vec![object(json!({
                "id": STOCK, "jobId": job, "stockDetailsId": 10, "stockItemId": null, "action": "usedInStock",
                "quantityPlanned": 1.5, "quantityActual": null, "worksheets": [],
            }))],
            _ => Vec::new(),
        })
    }

    pub(super) fn create_constraint(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let job = call.id("jobId");
        self.job(job)?;
        let id = self.take_id();
        let at = calendar::write(call.now);
        let mut row = object(json!({ "id": id, "createdAt": at, "status": "ok", "type": null }));
        set(&mut row, call, &["type", "constraintAt", "entityId"]);
        let mut rows = self.constraints(job);
        rows.push(row);
        self.constraints.insert(job, rows);
        Ok(Outcome::Created(id))
    }

    pub(super) fn delete_constraint(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.id("constraintId");
        let job = match call.fields.get("jobId") {
            Some(_) => call.id("jobId"),
            None => self.constrained(id)?,
        };
        self.job(job)?;
        let rows = without(self.constraints(job), id, "constraint")?;
        self.constraints.insert(job, rows);
        Ok(Outcome::Nothing)
    }

    /// The job that has a constraint.
    fn constrained(&self, id: i64) -> Result<i64, Refusal> {
        let mut jobs = self.constraints.keys().copied().chain([FIRST]);
        let has = |job: &i64| self.constraints(*job).iter().any(|row| is(row, id));
        jobs.find(has).ok_or_else(|| Refusal::not_found("constraint"))
    }

    pub(super) fn list_constraints(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let job = call.id("jobId");
        self.job(job)?;
        Ok(call.listed(self.constraints(job)))
    }

    pub(super) fn create_stock(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let id = call.id("jobId");
        let job = self.job(id)?;
        if job.get("status").and_then(Value::as_str) == Some("cancelled") {
            return call.refuse("A job that is cancelled takes no stock.");
        }
        let quantity = call.fields.get("quantityPlanned").and_then(Value::as_f64);
        if call.fields.contains_key("stockItemId") && quantity.is_some_and(|quantity| quantity != 1.0) {
            return call.refuse("A single piece of stock is planned once, or without a quantity.");
        }
        let own = self.take_id();
        let mut row = object(json!({ "id": own, "jobId": id, "worksheets": [] }));
        let keys = ["stockDetailsId", "stockItemId", "action", "quantityPlanned", "pickupContactId"];
        set(&mut row, call, &keys);
        set(&mut row, call, &["dropOffContactId", "isDeliveredToBeSold", "isEquipmentAtDropOff"]);
        let mut rows = self.stock(id);
        rows.push(row);
        self.stock.insert(id, rows);
        Ok(Outcome::Created(own))
    }

    pub(super) fn delete_stock(&mut self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let job = call.id("jobId");
        self.job(job)?;
        let rows = without(self.stock(job), call.id("jobStockId"), "stock line")?;
        self.stock.insert(job, rows);
        Ok(Outcome::Nothing)
    }

    pub(super) fn get_stock(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let job = call.id("jobId");
        self.job(job)?;
        let found = self.stock(job).into_iter().find(|row| is(row, call.id("jobStockId")));
        found.map(|row| Outcome::One(row.into())).ok_or_else(|| Refusal::not_found("stock line"))
    }

    pub(super) fn list_stock(&self, call: &Call<'_>) -> Result<Outcome, Refusal> {
        let job = call.id("jobId");
        self.job(job)?;
        let filters = [
            ("jobStockId", "id"),
            ("stockDetailsId", "stockDetailsId"),
            ("stockItemId", "stockItemId"),
            ("action", "action"),
        ];
        let is_actual = call.fields.get("isActual").and_then(Value::as_bool);
        let used = |row: &Row| row.get("quantityActual").is_some_and(|quantity| !quantity.is_null());
        let admits =
            |row: &Row| call.admits(row, &filters) && is_actual.is_none_or(|actual| actual == used(row));
        Ok(call.listed(self.stock(job).into_iter().filter(admits)))
    }
}

fn is(row: &Row, id: i64) -> bool {
    row.get("id").and_then(Value::as_i64) == Some(id)
}

fn without(mut rows: Vec<Row>, id: i64, what: &str) -> Result<Vec<Row>, Refusal> {
    let before = rows.len();
    rows.retain(|row| !is(row, id));
    if rows.len() == before { Err(Refusal::not_found(what)) } else { Ok(rows) }
}
