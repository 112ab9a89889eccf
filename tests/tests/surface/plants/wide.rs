//! Planted edits of the spec with many effects: names, addresses, shared facts and conflicts.

use super::spec::{jobs, shared};
use crate::planted::{Plant, edit, plant};
use audit::surface::Verdict::{Major, Minor};

/// Returns edits that exchange two names, which no signature shows.
pub(crate) fn exchanged() -> Vec<Plant> {
    let stock = "path: /jobs/stock/create\n";
    vec![
        exchange(
            "exchanged field names",
            &[
                (
                    stock,
                    "          pickupContactId:\n",
                    "          pickupContactId:\n            rust: drop_off_contact_id\n",
                ),
                (
                    stock,
                    "          dropOffContactId:\n",
                    "          dropOffContactId:\n            rust: pickup_contact_id\n",
                ),
            ],
        ),
        exchange(
            "exchanged value names",
            &[
                ("\n  JobStatus:\n", "      lateStart:\n", "      lateStart:\n        name: LateFinish\n"),
                ("\n  JobStatus:\n", "      lateFinish:\n", "      lateFinish:\n        name: LateStart\n"),
            ],
        ),
        exchange(
            "exchanged endpoint names",
            &[
                ("", "      complete:\n", "      completed:\n"),
                ("", "      complete_financially:\n", "      complete:\n"),
                ("", "      completed:\n", "      complete_financially:\n"),
            ],
        ),
        exchange(
            "exchanged arguments",
            &[
                ("path: /jobs/list\n", "createdAtFrom:\n", "createdAtX:\n"),
                ("path: /jobs/list\n", "createdAtTo:\n", "createdAtFrom:\n"),
                ("path: /jobs/list\n", "createdAtX:\n", "createdAtTo:\n"),
            ],
        ),
    ]
}

/// Returns edits of addresses and of the shared file.
pub(crate) fn shared_things() -> Vec<Plant> {
    vec![
        plant("moved endpoint", Major, &jobs("", "path: /jobs/cancel\n", "path: /jobs/abort\n")).wire(&["endpoint-moved"]),
        plant("other method of an endpoint", Major, &[edit("spec/jobs.yaml", "      get:\n        method: ", "POST\n        path: /job_types/job_types", "GET\n        path: /job_types/job_types")]).wire(&["endpoint-moved"]),
        plant("replaced endpoint", Major, &jobs("", "      start:\n        method: POST\n        path: /jobs/start\n", "      start:\n        method: POST\n        path: /jobs/begin\n        at_least_one: [[comment, statusModifiedAt]]\n"))
            .wire(&["endpoint-added", "endpoint-removed", "key-added", "key-removed"]),
        plant("changed key header", Major, &shared("", "header: X-API-Key", "header: X-Key"))
            .rust(&["=API_KEY_HEADER"], &["const-value-changed"])
            .wire(&["shared-changed"]),
        plant("changed base URL", Major, &shared("", "base_url: https://api.vh3connect.io/api:YdihQNr3", "base_url: https://api.vh3connect.io/api:other"))
            .rust(&["=BASE_URL"], &["const-value-changed"])
            .wire(&["shared-changed"]),
        plant("removed envelope", Major, &shared("", "  - keys: [result]\n    status: status\n    evidence: client\n    doc: The response of BigChange's own API, inside one object.\n", "")).wire(&["shared-removed"]),
        plant("moved items of a page", Major, &shared("paging:\n", "items: items", "items: rows")).wire(&["shared-changed"]),
        plant("moved count of a page", Major, &shared("paging:\n", "count: pageItemCount", "count: itemCount")).wire(&["shared-changed"]),
        plant("looser limit", Minor, &shared("pageSize:\n", "maximum: 1000", "maximum: 2000")).wire(&["bound-loosened"]),
        plant("removed default", Major, &shared("pageSize:\n", "    default: 100\n", "")).wire(&["default-changed"]),
        plant("longer window of two", Minor, &[edit("spec/sales-opportunities.yaml", "to: dueDateTo, ", "months: 12", "months: 24")])
            .wire(&["bound-loosened"]),
        plant("longer window", Minor, &jobs("path: /jobs/list\n", "months: 12", "months: 24")).wire(&["bound-loosened"]),
        plant("renamed id type", Major, &[
            edit("spec/sales-opportunities.yaml", "", "  ProbabilityId:\n", "  ChanceId:\n"),
            edit("spec/sales-opportunities.yaml", "", "type: ProbabilityId", "type: ChanceId"),
            edit("spec/sales-opportunities.yaml", "", "type: ProbabilityId", "type: ChanceId"),
        ])
        .rust(&["ProbabilityId", "ChanceId", "probability_id", "=Probability::id"], &["argument-changed", "field-type-changed", "item-added", "item-removed"]),
        plant("renamed group", Major, &[
            edit("spec/jobs.yaml", "", "\n  job_constraints:\n", "\n  rules:\n"),
            edit("spec/jobs.yaml", "path: /jobs/constraints/create\n", "settled_by: job_constraints.list", "settled_by: rules.list"),
            edit("spec/jobs.yaml", "path: /jobs/constraints/delete\n", "settled_by: job_constraints.list", "settled_by: rules.list"),
        ])
        .rust(&["job_constraints", "rules"], &["function-added", "function-removed", "impl-added", "impl-removed", "item-added", "item-removed", "module-added", "module-removed"]),
    ]
}

/// Returns resolutions with many effects, and edits of sets.
pub(crate) fn far_reaching() -> Vec<Plant> {
    vec![
        plant("date range no longer required", Major, &jobs("\n  C3:\n", "rules: docs", "rules: overview"))
            .rust(&["jobs::op::ListOp>>", "jobs::Group<C>::list"], &["argument-removed", "function-added"])
            .wire(&["became-optional"]),
        plant("other resolution of a group conflict", Major, &jobs("\n  C7:\n", "rules: example", "rules: client"))
            .rust(&["job_groups::op::CreateOp>", "job_groups::op::EditOp>", "job_groups::Group<C>::create"], &["argument-added", "function-removed"])
            .wire(&["became-required", "key-removed"]),
        plant("new envelope", Minor, &shared("envelopes:\n  - keys: [response, result]\n    status: status\n    evidence: client\n    doc: The response of BigChange's own API, inside two objects.\n  - keys: [result]\n    status: status\n    evidence: client\n", "    doc: The response of BigChange's own API, inside one object.\n", "    doc: The response of BigChange's own API, inside one object.\n  - keys: [data]\n    evidence: client\n    doc: Another one.\n"))
            .wire(&["shared-added"]),
        plant("removed window", Minor, &jobs("path: /jobs/list\n", "        windows:\n          - { from: createdAtFrom, to: createdAtTo, months: 12, item: createdAt }\n", "")).wire(&["window-removed"]),
        // Another field keeps the enum in use.
        plant("field of another enum", Major, &[
            edit("spec/jobs.yaml", "path: /jobs/stock/create\n", "type: StockAction\n", "type: StockActionFilter\n"),
            edit("spec/jobs.yaml", "path: /jobs/stock/create\n", "        fields:\n", "        fields:\n          planned:\n            type: StockAction\n"),
        ])
            .rust(&["job_stock::op::CreateOp>::action", "job_stock::op::CreateOp>::planned"], &["argument-changed", "function-added"])
            .wire(&["key-added", "set-opened", "value-added"]),
        plant("enum becomes a string", Major, &jobs("path: /jobs/stock/list\n", "type: StockActionFilter\n", "type: string\n"))
            .rust(&["job_stock::op::ListOp>>::action"], &["argument-changed"])
            .wire(&["set-removed"]),
        plant("optional key of an object", Major, &shared("\n  CustomFieldValue:\n", "      value:\n        type: string\n        required: true\n", "      value:\n        type: string\n"))
            .rust(&["=CustomFieldValue::new", "=CustomFieldValue::value", "=CustomFieldValue::clear_value"], &["argument-removed", "function-added"])
            .wire(&["became-optional"]),
        plant("new key of an object", Minor, &shared("\n  CustomFieldValue:\n", "      definitionId:\n", "      note:\n        type: string\n        doc: A note.\n      definitionId:\n"))
            .rust(&["CustomFieldValue::note"], &["function-added"])
            .wire(&["key-added"]),
    ]
}

#[track_caller]
fn exchange(name: &'static str, edits: &[(&'static str, &'static str, &'static str)]) -> Plant {
    let edits: Vec<_> =
        edits.iter().map(|(after, from, to)| edit("spec/jobs.yaml", after, from, to)).collect();
    plant(name, Major, &edits).wire(&["stands-for-another"])
}
