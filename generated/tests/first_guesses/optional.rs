//! Optional fields, set from what may be missing.

use crate::{create, edit, list};
use std::time::Duration;
use vh3_bigchange::{CustomFieldValue, JobGroupId, JobStatus, Timestamp};

/// An order of the user's own program.
#[derive(Default)]
struct Order {
    reference: Option<String>,
    group: Option<i64>,
    planned: Option<Duration>,
    statuses: Option<Vec<JobStatus>>,
}

#[test]
fn field_of_a_struct_is_set_if_it_has_a_value() {
    let nothing = Order::default();
    let unset = edit()
        .reference(&nothing.reference)
        .reference(nothing.reference.as_deref())
        .reference(nothing.reference)
        .job_group_id(nothing.group)
        .planned_duration(nothing.planned);
    assert_eq!(unset, edit());
    let order = Order {
        reference: Some("R-1".to_owned()),
        group: Some(7),
        planned: Some(Duration::from_secs(60)),
        statuses: Some(vec![JobStatus::CompletedOk]),
    };
    let set = edit().reference("R-1").job_group_id(7).planned_duration(1);
    assert_eq!(
        edit()
            .reference(order.reference.as_deref())
            .job_group_id(order.group)
            .planned_duration(order.planned),
        set
    );
    assert_eq!(edit().reference(&order.reference).job_group_id(Some("7")).planned_duration(Some(1)), set);
    assert_eq!(list().status(order.statuses), list().status(JobStatus::CompletedOk));
    assert_eq!(list().status(nothing.statuses), list());
}

#[test]
fn some_is_the_same_as_the_value() {
    assert_eq!(edit().description(Some("Blocked")), edit().description("Blocked"));
    assert_eq!(edit().job_group_id(Some(JobGroupId::new(7))), edit().job_group_id(7));
    assert_eq!(list().status(Some("completedOk")), list().status("completedOk"));
    assert_eq!(list().page_size(Some(50_u64)), list().page_size(50));
}

#[test]
fn none_is_not_sent_and_clear_sends_null() {
    assert_eq!(edit().reference(None::<&str>), edit());
    assert_eq!(edit().job_group_id(None::<JobGroupId>), edit());
    assert_eq!(list().status(None::<JobStatus>), list());
    assert_eq!(edit().reference("R-1").reference(None::<String>), edit().reference("R-1"));
    let cleared = edit().reference("R-1").clear_reference();
    assert_eq!(cleared.preview().unwrap().body(), Some(r#"{"jobId":12345,"reference":null}"#));
}

#[test]
fn argument_that_can_be_cleared_takes_a_value_or_none() {
    let field = CustomFieldValue::new(8, "Tall");
    assert_eq!(field, CustomFieldValue::new("8", Some(String::from("Tall"))));
    let one = create().custom_fields(field.clone());
    assert_eq!(one, create().custom_fields([field]));
    let cleared = create().custom_fields(vec![CustomFieldValue::new(8, None::<&str>)]);
    assert!(cleared.to_curl().unwrap().contains("null"), "{cleared:?}");
}

#[test]
fn optional_times_come_from_an_option() {
    let start: Option<Timestamp> = None;
    let schedule = || vh3_bigchange::jobs::Schedule::new(1).resource_id(2);
    assert_eq!(schedule().planned_start_at(start), schedule());
    assert_ne!(schedule().planned_start_at(Some("2026-01-01T00:00:00Z")), schedule());
}
