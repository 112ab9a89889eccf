//! Edits of the spec.

use crate::planted::{Edit, Plant, edit, plant};
use audit::surface::Verdict::{Major, Minor, Patch};

/// An edit of the page of jobs.
fn jobs(after: &'static str, from: &'static str, to: &'static str) -> [Edit; 1] {
    [edit("spec/jobs.yaml", after, from, to)]
}

/// An edit of what all pages share.
fn shared(after: &'static str, from: &'static str, to: &'static str) -> [Edit; 1] {
    [edit("spec/api.yaml", after, from, to)]
}

/// Fields that are sent, and their names.
pub(crate) fn fields() -> Vec<Plant> {
    vec![
        plant("a new optional field", Minor, &jobs("path: /jobs/cancel\n", "          reason:\n", "          note:\n            type: string\n            evidence: client\n            doc: A note.\n          reason:\n"))
            .rust(&["jobs::op::Cancel>::note"], &["function-added"])
            .wire(&["key-added"]),
        plant("an optional field is gone", Major, &jobs("path: /jobs/create\n", "          reference:\n            type: string\n            evidence: client\n            doc: Your own reference for the job.\n", ""))
            .rust(&["jobs::op::Create>::reference"], &["function-removed"])
            .wire(&["key-removed"]),
        plant("a key is renamed, its setter is not", Major, &jobs("path: /jobs/start\n", "          comment:\n", "          comment:\n            name: remark\n"))
            .wire(&["key-renamed"]),
        plant("a setter is renamed, its key is not", Major, &jobs("path: /jobs/result\n", "          result:\n", "          result:\n            rust: outcome\n"))
            .rust(&["jobs::op::SetResult>::result"], &["function-renamed"]),
        plant("a new required argument", Major, &jobs("path: /jobs/scheduling\n", "          resourceId:\n", "          cause:\n            type: string\n            required: true\n            example: a\n            doc: Why.\n          resourceId:\n"))
            .rust(&["jobs::op::Schedule>::new", "jobs::Group<C>::schedule"], &["argument-added"])
            .wire(&["required-key-added"]),
        plant("optional becomes required", Major, &jobs("path: /jobs/create\n", "          description:\n            type: string\n", "          description:\n            type: string\n            required: true\n"))
            .rust(&["jobs::op::Create>::description", "jobs::op::Create>::new", "jobs::Group<C>::create"], &["argument-added", "function-removed"])
            .wire(&["became-required"]),
        plant("required becomes optional", Major, &jobs("path: /jobs/stock/get\n", "            required: true\n", ""))
            .rust(&["job_stock::op::Get>", "job_stock::Group<C>::get"], &["argument-removed", "function-added", "impl-added"])
            .wire(&["became-optional"]),
        plant("a required key is gone", Major, &jobs("path: /jobs/stock/delete\n", "          jobId:\n            type: JobId\n            required: true\n            evidence: example\n            example: 12345\n            doc: The job that has the line.\n", ""))
            .rust(&["job_stock::op::Delete>::new", "job_stock::Group<C>::delete"], &["argument-removed"])
            .wire(&["key-removed"]),
        plant("a number becomes a decimal", Major, &jobs("path: /jobs/edit\n", "type: integer\n", "type: decimal\n"))
            .rust(&["jobs::op::Edit>::planned_duration"], &["argument-changed"])
            .wire(&["type-changed"]),
        plant("an id becomes that of something else", Major, &jobs("path: /job_groups/create\n", "type: CategoryId\n", "type: ContactId\n"))
            .rust(&["job_groups::op::Create>::category_id"], &["argument-changed"]),
        plant("an id becomes a plain number", Major, &jobs("path: /job_groups/edit\n", "type: CategoryId\n", "type: integer\n"))
            .rust(&["job_groups::op::Edit>::category_id"], &["argument-changed"]),
        plant("text becomes a time", Major, &jobs("path: /job_groups/edit\n", "          orderNumber:\n            type: string\n", "          orderNumber:\n            type: timestamp\n"))
            .rust(&["job_groups::op::Edit>::order_number"], &["argument-changed"])
            .wire(&["type-changed"]),
        plant("one becomes many", Major, &jobs("path: /jobs/stock/list\n", "type: StockActionFilter\n", "type: StockActionFilter\n            list: csv\n"))
            .rust(&["job_stock::op::List>::action"], &["argument-changed"])
            .wire(&["encoding-changed"]),
        plant("many become one", Major, &jobs("path: /jobs/stock/list\n", "type: StockDetailsId\n            list: array\n", "type: StockDetailsId\n"))
            .rust(&["job_stock::op::List>::stock_details_id"], &["argument-changed"])
            .wire(&["encoding-changed"]),
        plant("a list is sent otherwise", Major, &jobs("path: /jobs/stock/list\n", "type: JobStockId\n            list: array\n", "type: JobStockId\n            list: csv\n"))
            .wire(&["encoding-changed"]),
        plant("a conflict about a list is ruled otherwise", Major, &jobs("\n  C2:\n", "rules: docs", "rules: client")).wire(&["encoding-changed"]),
        plant("a conflict about a name is ruled otherwise", Major, &jobs("\n  C1:\n", "rules: example", "rules: client")).wire(&["key-renamed"]),
        plant("a conflict about what is there is ruled otherwise", Major, &jobs("\n  C6:\n", "rules: example", "rules: client"))
            .rust(&["job_constraints::op::Delete>::new", "job_constraints::Group<C>::delete"], &["argument-removed"])
            .wire(&["key-removed"]),
        plant("a conflict about what is required is ruled otherwise", Major, &jobs("\n  C5:\n", "rules: example", "rules: client"))
            .rust(&["job_constraints::op::Create>", "job_constraints::Group<C>::create"], &["argument-added", "function-removed"])
            .wire(&["became-required"]),
        plant("a field can be cleared", Minor, &jobs("path: /jobs/edit\n", "          officeNotes:\n            type: string\n", "          officeNotes:\n            type: string\n            nullable: as_null\n"))
            .rust(&["jobs::op::Edit>::clear_office_notes"], &["function-added"])
            .wire(&["clearing-added"]),
        plant("a field is cleared otherwise", Major, &jobs("path: /jobs/edit\n", "nullable: { value: as_null, evidence: upstream }", "nullable: { value: as_empty_string, evidence: upstream }"))
            .wire(&["clearing-changed"]),
        plant("a field cannot be cleared any more", Major, &jobs("path: /jobs/scheduling\n", "            type: VehicleId\n            nullable: { value: as_null, evidence: upstream }\n", "            type: VehicleId\n"))
            .rust(&["jobs::op::Schedule>::clear_vehicle_id"], &["function-removed"])
            .wire(&["clearing-changed"]),
        plant("a conflict about clearing is ruled otherwise", Major, &shared("\n  C9:\n", "rules: overview", "rules: client")).wire(&["clearing-changed"]),
        plant("a member of an object is renamed on the wire", Major, &shared("\n  CustomFieldValue:\n", "      definitionId:\n", "      definitionId:\n        name: id\n"))
            .wire(&["key-renamed"]),
    ]
}

/// Limits, defaults, units and effects.
pub(crate) fn behaviour() -> Vec<Plant> {
    vec![
        plant(
            "a new limit",
            Major,
            &jobs(
                "path: /jobs/create\n",
                "unit: minutes\n",
                "unit: minutes\n            minimum: { value: 5, evidence: docs }\n",
            ),
        )
        .wire(&["bound-tightened"]),
        plant(
            "a limit is told",
            Patch,
            &jobs(
                "path: /jobs/edit\n",
                "unit: minutes\n",
                "unit: minutes\n            minimum: { value: 5, evidence: client }\n",
            ),
        )
        .wire(&["limit-told"]),
        plant(
            "a limit that is told is another",
            Patch,
            &jobs("path: /jobs/start\n", "value: 250, evidence: client", "value: 200, evidence: client"),
        )
        .wire(&["limit-told"]),
        plant(
            "a limit that was told is kept to",
            Major,
            &jobs(
                "path: /jobs/list\n",
                "max_items: { value: 50, evidence: client }",
                "max_items: { value: 50, evidence: docs }",
            ),
        )
        .wire(&["bound-tightened", "limit-told"]),
        plant(
            "a limit of length",
            Major,
            &jobs(
                "path: /jobs/cancel\n",
                "          reason:\n            type: string\n",
                "          reason:\n            type: string\n            max_length: 80\n",
            ),
        )
        .wire(&["bound-tightened"]),
        plant("a limit is tighter", Major, &shared("pageSize:\n", "maximum: 1000", "maximum: 500"))
            .wire(&["bound-tightened"]),
        plant(
            "a conflict about a limit is ruled otherwise",
            Major,
            &jobs("\n  C8:\n", "rules: docs", "rules: client"),
        )
        .wire(&["bound-tightened"]),
        plant(
            "a default is told",
            Patch,
            &jobs(
                "path: /jobs/edit\n",
                "          isActioned:\n            type: boolean\n",
                "          isActioned:\n            type: boolean\n            default: false\n",
            ),
        )
        .wire(&["default-told"]),
        plant("a default is another", Major, &shared("pageSize:\n", "default: 100", "default: 50"))
            .wire(&["default-changed"]),
        plant("a unit is another", Major, &jobs("path: /jobs/create\n", "unit: minutes", "unit: hours"))
            .wire(&["unit-changed"]),
        plant(
            "a unit is told",
            Patch,
            &jobs(
                "\n      actualDuration:\n",
                "        type: integer\n",
                "        type: integer\n        unit: minutes\n",
            ),
        )
        .wire(&["unit-told"]),
        plant(
            "a unit of an answer is another",
            Major,
            &jobs("\n      plannedDuration:\n", "unit: minutes", "unit: hours"),
        )
        .wire(&["unit-changed"]),
        plant(
            "a read becomes a write",
            Major,
            &jobs("path: /job_types/job_types\n", "effect: read", "effect: change"),
        )
        .wire(&["effect-changed", "retry-changed"]),
        plant(
            "a change is for good",
            Major,
            &jobs(
                "path: /job_groups/job_group_results_as_complete\n",
                "effect: change",
                "effect: irreversible",
            ),
        )
        .wire(&["effect-changed", "retry-changed"]),
        plant(
            "a change becomes a creation",
            Major,
            &jobs("path: /jobs/constraints/delete\n", "effect: change", "effect: create"),
        )
        .wire(&["effect-changed", "retry-changed"]),
        plant(
            "a creation turns out to be for good",
            Major,
            &jobs("path: /jobs/constraints/create\n", "effect: create", "effect: irreversible"),
        )
        .wire(&["effect-changed"]),
        plant("a span is shorter", Major, &jobs("path: /jobs/list\n", "months: 12", "months: 6"))
            .wire(&["window-changed"]),
        plant(
            "one of several is asked for",
            Major,
            &jobs(
                "path: /job_groups/edit\n",
                "        returns:",
                "        at_least_one: [[name, title]]\n        returns:",
            ),
        )
        .wire(&["one-of-changed"]),
        plant(
            "nothing is asked for any more",
            Minor,
            &jobs("\n  C4:\n", "rules: example", "rules: upstream"),
        )
        .wire(&["one-of-removed"]),
        plant(
            "a write is settled by another read",
            Major,
            &jobs("path: /jobs/stock/create\n", "settled_by: job_stock.list", "settled_by: job_stock.get"),
        )
        .wire(&["settling-changed"]),
        plant(
            "what comes back is known to be nothing",
            Major,
            &jobs("path: /jobs/stock/delete\n", "kind: undocumented", "kind: nothing"),
        )
        .wire(&["answer-changed"]),
    ]
}

/// Names that stand for what another one stood for, which no signature shows.
pub(crate) fn exchanged() -> Vec<Plant> {
    let stock = "path: /jobs/stock/create\n";
    let edits = |pairs: &[(&'static str, &'static str, &'static str)]| {
        pairs.iter().map(|(after, from, to)| edit("spec/jobs.yaml", after, from, to)).collect::<Vec<_>>()
    };
    let other = |name, pairs: &[_]| plant(name, Major, &edits(pairs)).wire(&["stands-for-another"]);
    vec![
        other(
            "two fields exchange their names",
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
        other(
            "two values exchange their names",
            &[
                ("\n  JobStatus:\n", "      lateStart:\n", "      lateStart:\n        name: LateFinish\n"),
                ("\n  JobStatus:\n", "      lateFinish:\n", "      lateFinish:\n        name: LateStart\n"),
            ],
        ),
        other(
            "two endpoints exchange their names",
            &[
                ("", "      complete:\n", "      completed:\n"),
                ("", "      complete_financially:\n", "      complete:\n"),
                ("", "      completed:\n", "      complete_financially:\n"),
            ],
        ),
        other(
            "two arguments exchange their places",
            &[
                ("path: /jobs/list\n", "createdAtFrom:\n", "createdAtX:\n"),
                ("path: /jobs/list\n", "createdAtTo:\n", "createdAtFrom:\n"),
                ("path: /jobs/list\n", "createdAtX:\n", "createdAtTo:\n"),
            ],
        ),
    ]
}

/// Edits of responses, enums and endpoints.
pub(crate) fn answers() -> Vec<Plant> {
    vec![
        plant("an answer has one field more", Minor, &jobs("\n  Job:\n", "      uid:\n", "      colour:\n        type: string\n        doc: A colour.\n      uid:\n"))
            .rust(&["=Job::colour"], &["field-added"])
            .wire(&["answer-key-added"]),
        plant("an answer has one field less", Major, &jobs("\n  Job:\n", "      contractId:\n        type: integer\n        doc: The id of the contract that the job falls under.\n", ""))
            .rust(&["=Job::contract_id"], &["field-removed"])
            .wire(&["answer-key-removed"]),
        plant("a field of an answer has another type", Major, &jobs("\n      recurrenceId:\n", "type: integer", "type: string"))
            .rust(&["=Job::recurrence_id"], &["field-type-changed"])
            .wire(&["type-changed"]),
        plant("a field of an answer gets an id of its own", Major, &jobs("\n      siteContactIds:\n", "type: ContactId", "type: integer"))
            .rust(&["=Job::site_contact_ids"], &["field-type-changed"]),
        plant("a field of an answer is renamed", Major, &shared("\n  Location:\n", "      latitude:\n", "      lat:\n"))
            .rust(&["=Location::latitude"], &["item-renamed"])
            .wire(&["key-renamed"]),
        plant("an answer is not documented any more", Major, &jobs("path: /job_groups/job_group\n", "returns: { kind: entity, of: JobGroup, evidence: upstream }", "returns: { kind: undocumented }"))
            .rust(&["=job_groups::op::Get::Output"], &["alias-changed"])
            .wire(&["answer-changed", "answer-key-removed"]),
        plant("an answer is that of another kind", Major, &jobs("path: /jobs/stock/get\n", "of: JobStock", "of: JobStockWorksheet"))
            .rust(&["=job_stock::op::Get::Output"], &["alias-changed"])
            .wire(&["answer-key-added", "answer-key-removed"]),
        plant("an open set has a value more", Minor, &jobs("\n  JobStatus:\n", "      rescheduled:\n", "      paused:\n        doc: Waiting.\n      rescheduled:\n"))
            .rust(&["=JobStatus::Paused"], &["variant-added"])
            .wire(&["value-added"]),
        plant("a closed set has a value more", Minor, &jobs("\n  JobResultStatus:\n", "      completedOk:\n", "      abandoned:\n        doc: Given up.\n      completedOk:\n"))
            .rust(&["=JobResultStatus::Abandoned"], &["variant-added"])
            .wire(&["value-added"]),
        plant("a set has a value less", Major, &jobs("\n  StockAction:\n", "      usedInStock:\n        doc: Used up from the stock.\n", ""))
            .rust(&["=StockAction::UsedInStock"], &["variant-removed"])
            .wire(&["value-removed"]),
        plant("a value is renamed on the wire", Major, &jobs("\n  PlannedStartOption:\n", "      onSetDate:\n", "      onFixedDate:\n        name: OnSetDate\n"))
            .wire(&["value-added", "value-removed"]),
        plant("a value is renamed in Rust", Major, &jobs("\n  PlannedEndOption:\n", "      onSetDate:\n", "      onSetDate:\n        name: FixedDate\n"))
            .rust(&["=PlannedEndOption::OnSetDate"], &["item-renamed"]),
        plant("a closed set is opened", Major, &jobs("\n  JobGroupSort:\n", "    evidence: client\n", "    evidence: client\n    open: true\n"))
            .rust(&["JobGroupSort", "job_groups::op::List>::sort_by"], &["argument-changed", "impl-added", "impl-removed", "item-removed", "variant-added"])
            .wire(&["set-opened"]),
        plant("a free text becomes a set", Major, &jobs("path: /jobs/list\n", "          sortBy:\n            shared: true\n", "          sortBy:\n            shared: true\n            type: StatusHistorySort\n"))
            .rust(&["jobs::op::List>::sort_by"], &["argument-changed"])
            .wire(&["set-added"]),
        plant("an id is a text", Major, &[edit("spec/invoices.yaml", "\n  BankAccountId:\n", "type: integer", "type: string")])
            .rust(&["BankAccountId"], &["function-added", "function-removed", "impl-added", "impl-removed", "item-removed"])
            .wire(&["type-changed"]),
        plant("an endpoint more", Minor, &jobs("\n  job_types:\n", "      get:\n", "      count:\n        method: POST\n        path: /job_types/count\n        effect: read\n        summary: Counts the job types\n        fields:\n          compact: { shared: true, evidence: client }\n        returns: { kind: undocumented }\n\n      get:\n"))
            .rust(&["job_types::op::Count", "=job_types::Count", "job_types::Group<C>::count"], &["function-added", "impl-added", "item-added"])
            .wire(&["endpoint-added", "key-added"]),
        plant("an endpoint less", Major, &[edit("spec/jobs.yaml", "", "      complete_financially:\n        method: POST\n", "      gone:\n        method: POST\n")])
            .rust(&["ompleteFinancially", "complete_financially", "job_groups::op::Gone", "job_groups::Gone", "job_groups::Group<C>::gone"], &["function-added", "function-removed", "impl-added", "impl-removed", "item-added", "item-removed"]),
    ]
}

/// Addresses, and what all pages share.
pub(crate) fn shared_things() -> Vec<Plant> {
    vec![
        plant("an endpoint is elsewhere", Major, &jobs("", "path: /jobs/cancel\n", "path: /jobs/abort\n")).wire(&["endpoint-moved"]),
        plant("an endpoint has another method", Major, &[edit("spec/jobs.yaml", "      get:\n        method: ", "POST\n        path: /job_types/job_types", "GET\n        path: /job_types/job_types")]).wire(&["endpoint-moved"]),
        plant("an endpoint is gone", Major, &jobs("", "      start:\n        method: POST\n        path: /jobs/start\n", "      start:\n        method: POST\n        path: /jobs/begin\n        at_least_one: [[comment, statusModifiedAt]]\n"))
            .wire(&["endpoint-added", "endpoint-removed", "key-added", "key-removed"]),
        plant("the header is another", Major, &shared("", "header: X-API-Key", "header: X-Key"))
            .rust(&["=API_KEY_HEADER"], &["const-value-changed"])
            .wire(&["shared-changed"]),
        plant("the address is another", Major, &shared("", "base_url: https://api.vh3connect.io/api:YdihQNr3", "base_url: https://api.vh3connect.io/api:other"))
            .rust(&["=BASE_URL"], &["const-value-changed"])
            .wire(&["shared-changed"]),
        plant("results are wrapped in one way less", Major, &shared("", "  - keys: [result]\n    status: status\n    evidence: client\n    doc: The response of BigChange's own API, inside one object.\n", "")).wire(&["shared-removed"]),
        plant("a page has its items elsewhere", Major, &shared("paging:\n", "items: items", "items: rows")).wire(&["shared-changed"]),
        plant("a page has its count elsewhere", Major, &shared("paging:\n", "count: pageItemCount", "count: itemCount")).wire(&["shared-changed"]),
        plant("a limit is looser", Minor, &shared("pageSize:\n", "maximum: 1000", "maximum: 2000")).wire(&["bound-loosened"]),
        plant("a default is gone", Major, &shared("pageSize:\n", "    default: 100\n", "")).wire(&["default-changed"]),
        plant("one of two windows is longer", Minor, &[edit("spec/sales-opportunities.yaml", "to: dueDateTo, ", "months: 12", "months: 24")])
            .wire(&["bound-loosened"]),
        plant("a span is longer", Minor, &jobs("path: /jobs/list\n", "months: 12", "months: 24")).wire(&["bound-loosened"]),
        plant("an id has another name in Rust", Major, &[
            edit("spec/sales-opportunities.yaml", "", "  ProbabilityId:\n", "  ChanceId:\n"),
            edit("spec/sales-opportunities.yaml", "", "type: ProbabilityId", "type: ChanceId"),
            edit("spec/sales-opportunities.yaml", "", "type: ProbabilityId", "type: ChanceId"),
        ])
        .rust(&["ProbabilityId", "ChanceId", "probability_id", "=Probability::id"], &["argument-changed", "field-type-changed", "function-added", "function-removed", "impl-added", "impl-removed", "item-added", "item-removed"]),
        plant("a heading has another name in Rust", Major, &[
            edit("spec/jobs.yaml", "", "\n  job_constraints:\n", "\n  rules:\n"),
            edit("spec/jobs.yaml", "path: /jobs/constraints/create\n", "settled_by: job_constraints.list", "settled_by: rules.list"),
            edit("spec/jobs.yaml", "path: /jobs/constraints/delete\n", "settled_by: job_constraints.list", "settled_by: rules.list"),
        ])
        .rust(&["job_constraints", "rules"], &["function-added", "function-removed", "impl-added", "impl-removed", "item-added", "item-removed", "module-added", "module-removed"]),
    ]
}

/// Conflicts whose other ruling reaches far, and sets that are taken apart.
pub(crate) fn far_reaching() -> Vec<Plant> {
    vec![
        plant("times are no longer required", Major, &jobs("\n  C3:\n", "rules: docs", "rules: overview"))
            .rust(&["jobs::op::List>", "jobs::Group<C>::list"], &["argument-removed", "function-added"])
            .wire(&["became-optional"]),
        plant("the other form of a group", Major, &jobs("\n  C7:\n", "rules: example", "rules: client"))
            .rust(&["job_groups::op::Create>", "job_groups::op::Edit>", "job_groups::Group<C>::create"], &["argument-added", "function-removed"])
            .wire(&["became-required", "key-removed"]),
        plant("results are wrapped in one way more", Minor, &shared("envelopes:\n  - keys: [response, result]\n    status: status\n    evidence: client\n    doc: The response of BigChange's own API, inside two objects.\n  - keys: [result]\n    status: status\n    evidence: client\n", "    doc: The response of BigChange's own API, inside one object.\n", "    doc: The response of BigChange's own API, inside one object.\n  - keys: [data]\n    evidence: client\n    doc: Another one.\n"))
            .wire(&["shared-added"]),
        plant("a span is not limited any more", Minor, &jobs("path: /jobs/list\n", "        windows:\n          - { from: createdAtFrom, to: createdAtTo, months: 12, item: createdAt, evidence: docs }\n", "")).wire(&["window-removed"]),
        plant("a set of its own for each", Major, &jobs("path: /jobs/stock/create\n", "type: StockAction\n", "type: StockActionFilter\n"))
            .rust(&["job_stock::op::Create>::action"], &["argument-changed"])
            .wire(&["set-opened", "value-added"]),
        plant("a set takes whatever comes", Major, &jobs("path: /jobs/stock/list\n", "type: StockActionFilter\n", "type: string\n"))
            .rust(&["job_stock::op::List>::action"], &["argument-changed"])
            .wire(&["set-closed"]),
        plant("a member of an object can be left out", Major, &shared("\n  CustomFieldValue:\n", "      value:\n        type: string\n        required: true\n", "      value:\n        type: string\n"))
            .rust(&["=CustomFieldValue::new", "=CustomFieldValue::value", "=CustomFieldValue::clear_value"], &["argument-removed", "function-added"])
            .wire(&["became-optional"]),
        plant("an object has a member more", Minor, &shared("\n  CustomFieldValue:\n", "      definitionId:\n", "      note:\n        type: string\n        doc: A note.\n      definitionId:\n"))
            .rust(&["CustomFieldValue::note"], &["function-added"])
            .wire(&["key-added"]),
    ]
}
