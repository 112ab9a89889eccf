//! Planted edits of the spec.

use crate::planted::{Edit, Plant, edit, plant};
use audit::surface::Verdict::{Major, Minor, Patch};

/// Returns an edit of the Jobs page.
pub(super) fn jobs(after: &'static str, from: &'static str, to: &'static str) -> [Edit; 1] {
    [edit("spec/jobs.yaml", after, from, to)]
}

/// Returns an edit of the shared file.
pub(super) fn shared(after: &'static str, from: &'static str, to: &'static str) -> [Edit; 1] {
    [edit("spec/api.yaml", after, from, to)]
}

/// Returns edits of request fields.
pub(crate) fn fields() -> Vec<Plant> {
    [keys(), encodings()].concat()
}

/// Returns edits of the keys and names of request fields.
#[rustfmt::skip]
fn keys() -> Vec<Plant> {
    vec![
        plant("new optional field", Minor, &jobs("path: /jobs/cancel\n", "          reason:\n", "          note:\n            type: string\n            evidence: client\n            doc: A note.\n          reason:\n"))
            .rust(&["jobs::op::CancelOp>::note"], &["function-added"])
            .wire(&["key-added"]),
        plant("removed optional field", Major, &jobs("path: /jobs/create\n", "          reference:\n            type: string\n            evidence: client\n            doc: Your own reference for the job.\n", ""))
            .rust(&["jobs::op::CreateOp>::reference"], &["function-removed"])
            .wire(&["key-removed"]),
        plant("renamed key with the same setter", Major, &jobs("path: /jobs/start\n", "          comment:\n", "          comment:\n            name: remark\n"))
            .wire(&["key-renamed"]),
        plant("renamed setter with the same key", Major, &jobs("path: /jobs/result\n", "          result:\n", "          result:\n            rust: outcome\n"))
            .rust(&["jobs::op::SetResultOp>::result"], &["function-renamed"]),
        plant("new required argument", Major, &jobs("path: /jobs/scheduling\n", "          resourceId:\n", "          cause:\n            type: string\n            required: true\n            example: a\n            doc: Why.\n          resourceId:\n"))
            .rust(&["jobs::op::ScheduleOp>::new", "jobs::Group<C>::schedule"], &["argument-added"])
            .wire(&["required-key-added"]),
        plant("optional field becomes required", Major, &jobs("path: /jobs/create\n", "          description:\n            type: string\n", "          description:\n            type: string\n            required: true\n"))
            .rust(&["jobs::op::CreateOp>::description", "jobs::op::CreateOp>::new", "jobs::Group<C>::create"], &["argument-added", "function-removed"])
            .wire(&["became-required"]),
        plant("required field becomes optional", Major, &jobs("path: /jobs/stock/get\n", "            required: true\n", ""))
            .rust(&["job_stock::op::GetOp>", "job_stock::Group<C>::get"], &["argument-removed", "function-added", "impl-added"])
            .wire(&["became-optional"]),
        plant("removed required key", Major, &jobs("path: /jobs/stock/delete\n", "          jobId:\n            type: JobId\n            required: true\n            evidence: example\n            example: 12345\n            doc: The job that has the line.\n", ""))
            .rust(&["job_stock::op::DeleteOp>::new", "job_stock::Group<C>::delete"], &["argument-removed"])
            .wire(&["key-removed"]),
    ]
}

/// Returns edits of the types and encodings of request fields.
#[rustfmt::skip]
fn encodings() -> Vec<Plant> {
    vec![
        plant("integer becomes a decimal", Major, &jobs("path: /jobs/edit\n", "type: integer\n", "type: decimal\n"))
            .rust(&["jobs::op::EditOp>::planned_duration"], &["argument-changed"])
            .wire(&["type-changed"]),
        plant("id of another type", Major, &jobs("path: /job_groups/create\n", "type: CategoryId\n", "type: ContactId\n"))
            .rust(&["job_groups::op::CreateOp>::category_id"], &["argument-changed"]),
        plant("id becomes an integer", Major, &jobs("path: /job_groups/edit\n", "type: CategoryId\n", "type: integer\n"))
            .rust(&["job_groups::op::EditOp>::category_id"], &["argument-changed"]),
        plant("string becomes a timestamp", Major, &jobs("path: /job_groups/edit\n", "          orderNumber:\n            type: string\n", "          orderNumber:\n            type: timestamp\n"))
            .rust(&["job_groups::op::EditOp>::order_number"], &["argument-changed"])
            .wire(&["type-changed"]),
        plant("value becomes a list", Major, &jobs("path: /jobs/stock/list\n", "type: StockActionFilter\n", "type: StockActionFilter\n            list: csv\n"))
            .rust(&["job_stock::op::ListOp>>::action"], &["argument-changed"])
            .wire(&["encoding-changed"]),
        plant("list becomes a value", Major, &jobs("path: /jobs/stock/list\n", "type: StockDetailsId\n            list: array\n", "type: StockDetailsId\n"))
            .rust(&["job_stock::op::ListOp>>::stock_details_id"], &["argument-changed"])
            .wire(&["encoding-changed"]),
        plant("other list encoding", Major, &jobs("path: /jobs/stock/list\n", "type: JobStockId\n            list: array\n", "type: JobStockId\n            list: csv\n"))
            .wire(&["encoding-changed"]),
        plant("other resolution of a list conflict", Major, &jobs("\n  C2:\n", "rules: docs", "rules: client")).wire(&["encoding-changed"]),
        plant("other resolution of a name conflict", Major, &jobs("\n  C1:\n", "rules: example", "rules: client")).wire(&["key-renamed"]),
        plant("other resolution of a field conflict", Major, &jobs("\n  C6:\n", "rules: example", "rules: client"))
            .rust(&["job_constraints::op::DeleteOp>::new", "job_constraints::Group<C>::delete"], &["argument-removed"])
            .wire(&["key-removed"]),
        plant("other resolution of a required conflict", Major, &jobs("\n  C5:\n", "rules: example", "rules: client"))
            .rust(&["job_constraints::op::CreateOp>", "job_constraints::Group<C>::create"], &["function-removed"])
            .wire(&["became-required", "unchecked-limit-changed"]),
        plant("clearable field", Minor, &jobs("path: /jobs/edit\n", "          officeNotes:\n            type: string\n", "          officeNotes:\n            type: string\n            nullable: as_null\n"))
            .rust(&["jobs::op::EditOp>::clear_office_notes"], &["function-added"])
            .wire(&["clearing-added"]),
        plant("other encoding of clearing", Major, &jobs("path: /jobs/edit\n", "nullable: { value: as_null, evidence: upstream }", "nullable: { value: as_empty_string, evidence: upstream }"))
            .wire(&["clearing-changed"]),
        plant("field no longer clearable", Major, &jobs("path: /jobs/scheduling\n", "            type: VehicleId\n            nullable: { value: as_null, evidence: upstream }\n", "            type: VehicleId\n"))
            .rust(&["jobs::op::ScheduleOp>::clear_vehicle_id"], &["function-removed"])
            .wire(&["clearing-changed"]),
        plant("other resolution of a clearing conflict", Major, &shared("\n  C9:\n", "rules: overview", "rules: client")).wire(&["clearing-changed"]),
        plant("renamed key of an object", Major, &shared("\n  CustomFieldValue:\n", "      definitionId:\n", "      definitionId:\n        name: id\n"))
            .wire(&["key-renamed"]),
    ]
}

/// Returns edits of limits, defaults, units and effects.
pub(crate) fn behaviour() -> Vec<Plant> {
    [limits(), tighter_limits(), defaults(), effects(), rules()].concat()
}

/// Returns edits of limits.
#[rustfmt::skip]
fn limits() -> Vec<Plant> {
    vec![
        plant(
            "new limit",
            Major,
            &jobs(
                "path: /jobs/create\n",
                "unit: minutes\n",
                "unit: minutes\n            minimum: { value: 5, evidence: docs }\n",
            ),
        )
        .wire(&["bound-tightened"]),
        plant(
            "new documented limit of client evidence",
            Patch,
            &jobs(
                "path: /jobs/edit\n",
                "unit: minutes\n",
                "unit: minutes\n            minimum: 5\n",
            ),
        )
        .wire(&["unchecked-limit-changed"]),
        plant(
            "changed limit of client evidence",
            Patch,
            &jobs("path: /jobs/start\n", "value: 250, evidence: client", "value: 200, evidence: client"),
        )
        .wire(&["unchecked-limit-changed"]),
        plant(
            "limit of client evidence becomes checked",
            Major,
            &jobs(
                "path: /jobs/list\n",
                "max_items: { value: 50, evidence: client }",
                "max_items: 50",
            ),
        )
        .wire(&["bound-tightened", "unchecked-limit-changed"]),
    ]
}

/// Returns edits of the length and tightness of limits.
#[rustfmt::skip]
fn tighter_limits() -> Vec<Plant> {
    vec![
        plant(
            "new maximum length",
            Major,
            &jobs(
                "path: /jobs/cancel\n",
                "          reason:\n            type: string\n",
                "          reason:\n            type: string\n            max_length: 80\n",
            ),
        )
        .wire(&["bound-tightened"]),
        plant("tighter limit", Major, &shared("pageSize:\n", "maximum: 1000", "maximum: 500"))
            .wire(&["bound-tightened"]),
        plant(
            "other resolution of a limit conflict",
            Major,
            &jobs("\n  C8:\n", "rules: docs", "rules: client"),
        )
        .wire(&["bound-tightened"]),
    ]
}

/// Returns edits of defaults and units.
#[rustfmt::skip]
fn defaults() -> Vec<Plant> {
    vec![
        plant(
            "new documented default",
            Patch,
            &jobs(
                "path: /jobs/edit\n",
                "          isActioned:\n            type: boolean\n",
                "          isActioned:\n            type: boolean\n            default: false\n",
            ),
        )
        .wire(&["default-stated"]),
        plant("changed default", Major, &shared("pageSize:\n", "default: 100", "default: 50"))
            .wire(&["default-changed"]),
        plant("changed unit", Major, &jobs("path: /jobs/create\n", "unit: minutes", "unit: hours"))
            .rust(&["jobs::op::CreateOp>::planned_duration"], &["argument-changed"])
            .wire(&["unit-changed"]),
        plant(
            "new documented unit",
            Patch,
            &jobs(
                "\n      actualDuration:\n",
                "        type: integer\n",
                "        type: integer\n        unit: minutes\n",
            ),
        )
        .wire(&["unit-stated"]),
        plant(
            "changed unit of a response field",
            Major,
            &jobs("\n      plannedDuration:\n", "unit: minutes", "unit: hours"),
        )
        .wire(&["unit-changed"]),
    ]
}

/// Returns edits of effects.
#[rustfmt::skip]
fn effects() -> Vec<Plant> {
    vec![
        plant(
            "read becomes a change",
            Major,
            &jobs("path: /job_types/job_types\n", "effect: read", "effect: change"),
        )
        .wire(&["effect-changed", "retry-changed"]),
        plant(
            "change becomes irreversible",
            Major,
            &jobs(
                "path: /job_groups/job_group_results_as_complete\n",
                "effect: change",
                "effect: irreversible",
            ),
        )
        .wire(&["effect-changed", "retry-changed"]),
        plant(
            "change becomes a create",
            Major,
            &jobs("path: /jobs/constraints/delete\n", "effect: change", "effect: create"),
        )
        .wire(&["effect-changed", "retry-changed"]),
        plant(
            "create becomes irreversible",
            Major,
            &jobs("path: /jobs/constraints/create\n", "effect: create", "effect: irreversible"),
        )
        .wire(&["effect-changed"]),
    ]
}

/// Returns edits of windows, sets and settling reads.
#[rustfmt::skip]
fn rules() -> Vec<Plant> {
    vec![
        plant("shorter window", Major, &jobs("path: /jobs/list\n", "months: 12", "months: 6"))
            .wire(&["window-changed"]),
        plant(
            "new set of required alternatives",
            Major,
            &jobs(
                "path: /job_groups/edit\n",
                "        summary:",
                "        at_least_one: [[name, title]]\n        summary:",
            ),
        )
        .wire(&["one-of-changed"]),
        plant(
            "removed set of required alternatives",
            Minor,
            &jobs("\n  C4:\n", "rules: example", "rules: upstream"),
        )
        .wire(&["one-of-removed"]),
        plant(
            "other settling read",
            Major,
            &jobs("path: /jobs/stock/create\n", "settled_by: job_stock.list", "settled_by: job_stock.get"),
        )
        .wire(&["settling-changed"]),
        plant(
            "undocumented response becomes empty",
            Major,
            &jobs("path: /jobs/stock/delete\n", "        summary:", "        returns: { kind: nothing }\n        summary:"),
        )
        .wire(&["answer-changed"]),
    ]
}

/// Returns edits of responses, enums and endpoints.
pub(crate) fn answers() -> Vec<Plant> {
    [responses(), enums()].concat()
}

/// Returns edits of responses.
#[rustfmt::skip]
fn responses() -> Vec<Plant> {
    vec![
        plant("new response field", Minor, &jobs("\n  Job:\n", "      uid:\n", "      colour:\n        type: string\n        doc: A colour.\n      uid:\n"))
            .rust(&["=Job::colour"], &["field-added"])
            .wire(&["answer-key-added"]),
        plant("removed response field", Major, &jobs("\n  Job:\n", "      contractId:\n        type: integer\n        doc: The id of the contract that the job falls under.\n", ""))
            .rust(&["=Job::contract_id"], &["field-removed"])
            .wire(&["answer-key-removed"]),
        plant("changed type of a response field", Major, &jobs("\n      recurrenceId:\n", "type: integer", "type: string"))
            .rust(&["=Job::recurrence_id"], &["field-type-changed"])
            .wire(&["type-changed"]),
        plant("other id type of a response field", Major, &jobs("\n      siteContactIds:\n", "type: ContactId", "type: integer"))
            .rust(&["=Job::site_contact_ids"], &["field-type-changed"]),
        plant("renamed response field", Major, &shared("\n  Location:\n", "      latitude:\n", "      lat:\n"))
            .rust(&["=Location::latitude"], &["item-renamed"])
            .wire(&["key-renamed"]),
        plant("response becomes undocumented", Major, &jobs("path: /job_groups/job_group\n", "        returns: { kind: entity, of: JobGroup, evidence: upstream }\n", ""))
            .rust(&["=job_groups::op::GetOp::Output"], &["alias-changed"])
            .wire(&["answer-changed", "answer-key-removed"]),
        plant("response of another entity", Major, &jobs("path: /jobs/stock/get\n", "of: JobStock", "of: JobStockWorksheet"))
            .rust(&["=job_stock::op::GetOp::Output"], &["alias-changed"])
            .wire(&["answer-key-added", "answer-key-removed"]),
    ]
}

/// Returns edits of enums, ids and endpoints.
#[rustfmt::skip]
fn enums() -> Vec<Plant> {
    vec![
        plant("new value of an open enum", Minor, &jobs("\n  JobStatus:\n", "      rescheduled:\n", "      paused:\n        doc: Waiting.\n      rescheduled:\n"))
            .rust(&["=JobStatus::Paused"], &["variant-added"])
            .wire(&["value-added"]),
        plant("new value of a closed enum", Minor, &jobs("\n  JobResultStatus:\n", "      completedOk:\n", "      abandoned:\n        doc: Given up.\n      completedOk:\n"))
            .rust(&["=JobResultStatus::Abandoned"], &["variant-added"])
            .wire(&["value-added"]),
        plant("removed enum value", Major, &jobs("\n  StockAction:\n", "      usedInStock:\n        doc: Used up from the stock.\n", ""))
            .rust(&["=StockAction::UsedInStock"], &["variant-removed"])
            .wire(&["value-removed"]),
        plant("renamed enum value on the wire", Major, &jobs("\n  PlannedStartOption:\n", "      onSetDate:\n", "      onFixedDate:\n        name: OnSetDate\n"))
            .wire(&["value-added", "value-removed"]),
        plant("renamed enum value in Rust", Major, &jobs("\n  PlannedEndOption:\n", "      onSetDate:\n", "      onSetDate:\n        name: FixedDate\n"))
            .rust(&["=PlannedEndOption::OnSetDate"], &["item-renamed"]),
        plant("closed enum becomes open", Major, &jobs("\n  JobGroupSort:\n", "    evidence: client\n", "    evidence: client\n    open: true\n"))
            .rust(&["JobGroupSort"], &["alias-changed", "impl-added", "impl-removed", "variant-added"])
            .wire(&["set-opened"]),
        plant("string becomes an enum", Major, &jobs("path: /jobs/list\n", "          sortBy:\n            shared: true\n", "          sortBy:\n            type: StatusHistorySort\n"))
            .rust(&["jobs::op::ListOp>>::sort_by"], &["argument-changed"])
            .wire(&["set-added"]),
        plant("id becomes a string", Major, &[edit("spec/invoices.yaml", "\n  BankAccountId:\n", "type: integer", "type: string")])
            .rust(&["=BankAccountId"], &["alias-changed"])
            .wire(&["type-changed"]),
        plant("new endpoint", Minor, &jobs("\n  job_types:\n", "      get:\n", "      count:\n        method: POST\n        path: /job_types/count\n        effect: read\n        summary: Counts the job types\n        fields:\n          compact: { shared: true }\n\n      get:\n"))
            .rust(&["job_types::op::CountOp", "=job_types::Count", "job_types::Group<C>::count"], &["function-added", "impl-added", "item-added"])
            .wire(&["endpoint-added", "key-added"]),
        plant("removed endpoint", Major, &[edit("spec/jobs.yaml", "", "      complete_financially:\n        method: POST\n", "      gone:\n        method: POST\n")])
            .rust(&["ompleteFinancially", "complete_financially", "job_groups::op::GoneOp", "job_groups::Gone", "job_groups::Group<C>::gone"], &["function-added", "function-removed", "impl-added", "impl-removed", "item-added", "item-removed"]),
    ]
}
