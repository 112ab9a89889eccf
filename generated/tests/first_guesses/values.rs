//! Values of fields in the form that is at hand.

use crate::{FROM, TO, completed, create, edit, get, list};
use std::collections::{BTreeSet, HashSet};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use vh3_bigchange::jiff::{self, SignedDuration};
use vh3_bigchange::jobs::{Get, List, SetResult};
use vh3_bigchange::{
    ContactId, Decimal, Direction, JobId, JobResultStatus, JobStatus, Timestamp, contacts, invoice_line_items,
};

#[test]
fn id_is_any_integer_or_string_of_digits() {
    let id = JobId::from(12345);
    assert_eq!(Get::new(12345), get());
    assert_eq!(Get::new(12345_i64), get());
    assert_eq!(Get::new(12345_u32), get());
    assert_eq!(Get::new(12345_u64), get());
    assert_eq!(Get::new(12345_usize), get());
    assert_eq!(Get::new("12345"), get());
    assert_eq!(Get::new(String::from("12345")), get());
    assert_eq!(Get::new(&String::from("12345")), get());
    assert_eq!(Get::new(id), get());
    assert_eq!(Get::new(&id), get());
    assert_eq!(Get::new(JobId::new(12345)), get());
    assert_eq!(contacts::Get::new(ContactId::new(1)), contacts::Get::new("1"));
}

#[test]
fn value_that_does_not_fit_is_an_error_of_the_request() {
    for (request, expected) in [
        (Get::new("J-1"), "jobs.get: jobId: `J-1` is not a JobId: expected a whole number"),
        (
            Get::new(u64::MAX),
            "jobs.get: jobId: the value must be at most 9223372036854775807, not 18446744073709551615",
        ),
    ] {
        assert_eq!(request.preview().unwrap_err().to_string(), expected);
        assert_eq!(request.to_curl().unwrap_err().to_string(), expected);
    }
    let error = List::new("2026-01-01", TO).preview().unwrap_err();
    assert!(
        error.to_string().starts_with("jobs.list: createdAtFrom: `2026-01-01` is not a timestamp"),
        "{error}"
    );
    let error = SetResult::new(1, "finished").preview().unwrap_err();
    assert!(
        error.to_string().contains("status: `finished` is not a JobResultStatus: expected one of"),
        "{error}"
    );
    let error = create().planned_duration(Duration::from_secs(90)).preview().unwrap_err();
    assert!(error.to_string().contains("plannedDuration: `90s` is not a number of minutes"), "{error}");
}

#[test]
fn time_is_a_string_or_a_clock() {
    let start = UNIX_EPOCH + Duration::from_secs(1_767_225_600);
    let end = "2026-03-31T23:59:59Z".parse::<jiff::Timestamp>().unwrap();
    assert_eq!(List::new(FROM, TO), list());
    assert_eq!(List::new(FROM.to_owned(), TO.to_owned()), list());
    assert_eq!(List::new(start, end), list());
    assert_eq!(
        List::new(start, "2026-03-31T23:59:59+00:00[+00:00]".parse::<jiff::ZonedDateTime>().unwrap()),
        list()
    );
    assert_eq!(List::new(Timestamp::try_from(start).unwrap(), TO), list());
    assert_eq!(List::new("2026-01-01T01:00:00+01:00", TO), list());
    assert!(List::new(SystemTime::now() - Duration::from_secs(86_400), SystemTime::now()).preview().is_ok());
    assert!(List::new(Timestamp::now() - Duration::from_secs(86_400), Timestamp::now()).preview().is_ok());
    assert!(
        List::new(jiff::Timestamp::now() - SignedDuration::from_hours(24), jiff::Timestamp::now())
            .preview()
            .is_ok()
    );
}

#[test]
fn amount_is_a_number_or_a_string_of_digits() {
    let item = || invoice_line_items::Create::new(1, 1);
    let exact: Decimal = "12.5".parse().unwrap();
    assert_eq!(item().unit_cost("12.50"), item().unit_cost(12.5));
    assert_eq!(item().unit_cost(exact), item().unit_cost(12.5_f32));
    assert_eq!(item().unit_cost(3), item().unit_cost(3.0));
}

#[test]
fn enum_is_a_variant_or_its_wire_value() {
    assert_eq!(SetResult::new(12345, "completedOk"), completed());
    assert_eq!(SetResult::new(12345, String::from("completedOk")), completed());
    assert_eq!(SetResult::new(12345, &JobResultStatus::CompletedOk), completed());
    assert_eq!(list().direction("descending"), list().direction(Direction::Descending));
}

#[test]
fn minutes_are_a_number_or_a_length_of_time() {
    let planned = create().planned_duration(90);
    assert_eq!(create().planned_duration(90_u32), planned);
    assert_eq!(create().planned_duration(Duration::from_secs(5400)), planned);
    assert_eq!(create().planned_duration(SignedDuration::from_mins(90)), planned);
}

#[test]
fn number_is_any_integer() {
    let limit: usize = 50;
    assert_eq!(list().page_size(limit), list().page_size(50));
    assert_eq!(list().page_size(50_u8), list().page_size(50_i64));
}

#[test]
fn text_is_any_string() {
    let owned = String::from("R-1");
    let text = edit().reference("R-1");
    assert_eq!(edit().reference(&owned), text);
    assert_eq!(edit().reference(std::borrow::Cow::from("R-1")), text);
    assert_eq!(edit().reference(std::sync::Arc::<str>::from("R-1")), text);
    assert_eq!(edit().reference(format!("R-{}", 1)), text);
    assert_eq!(edit().reference(owned), text);
}

#[test]
fn list_is_one_value_or_many() {
    let one = list().status([JobStatus::CompletedOk]);
    let statuses = vec![JobStatus::CompletedOk];
    assert_eq!(list().status(JobStatus::CompletedOk), one);
    assert_eq!(list().status("completedOk"), one);
    assert_eq!(list().status(["completedOk"]), one);
    assert_eq!(list().status(&statuses), one);
    assert_eq!(list().status(&statuses[..]), one);
    assert_eq!(list().status(statuses.iter().filter(|status| **status != JobStatus::Cancelled)), one);
    assert_eq!(list().status(statuses.iter().map(|status| status.as_str())), one);
    assert_eq!(list().status(BTreeSet::from([JobStatus::CompletedOk])), one);
    assert_eq!(list().status(HashSet::from([JobStatus::CompletedOk])), one);
    assert_eq!(list().status(statuses), one);
}
