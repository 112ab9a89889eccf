//! Traits and conversions that a user expects of values.

use crate::{edit, get, list};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::error::Error as StdError;
use std::time::SystemTime;
use vh3_bigchange::{
    ContactId, Decimal, Error, JobId, JobStatus, Minutes, Timestamp, jiff, jobs, serde_json,
};

#[test]
fn id_is_a_number_in_many_ways() {
    let id = JobId::from(12345);
    assert!(id == 12345 && 12345 == id);
    assert_eq!(i64::from(id), 12345);
    assert_eq!(id.get(), 12345);
    assert_eq!("12345".parse::<JobId>().unwrap(), id);
    assert_eq!(JobId::try_from("12345").unwrap(), id);
    assert_eq!(JobId::try_from(12345_u64).unwrap(), id);
    assert_eq!(id.to_string(), "12345");
    assert_eq!(format!("{id:>7}"), "  12345");
    assert!(id < JobId::new(20000));
    assert_eq!(BTreeMap::from([(id, "a")]).get(&id), Some(&"a"));
    assert_eq!(HashMap::from([(ContactId::new(1), 2)]).len(), 1);
    assert_eq!(serde_json::to_string(&id).unwrap(), "12345");
}

#[test]
fn enum_is_a_string_in_many_ways() {
    let status = JobStatus::CompletedOk;
    assert_eq!("completedOk".parse::<JobStatus>().unwrap(), status);
    assert_eq!(JobStatus::from("completedOk"), status);
    assert_eq!(status.to_string(), "completedOk");
    assert_eq!(status.as_str(), "completedOk");
    let mut statuses = [JobStatus::Started, JobStatus::New];
    statuses.sort();
    assert_eq!(statuses, [JobStatus::New, JobStatus::Started]);
    assert_eq!(HashSet::from([status.clone(), status]).len(), 1);
}

#[test]
fn timestamp_converts_to_other_clocks() {
    let time = Timestamp::now();
    assert!(time <= Timestamp::now());
    assert!(SystemTime::try_from(time).is_ok());
    assert!(jiff::Timestamp::try_from(time).is_ok());
    assert_eq!(Timestamp::from_second(time.as_second()).unwrap(), time);
    assert_eq!(time.to_string().parse::<Timestamp>().unwrap(), time);
    assert_eq!(Timestamp::try_from(jiff::Timestamp::UNIX_EPOCH).unwrap().as_second(), 0);
}

#[test]
fn amount_converts_to_a_float() {
    let amount: Decimal = "12.50".parse().unwrap();
    assert_eq!(f64::try_from(amount.clone()).unwrap(), 12.5);
    assert_eq!(f64::try_from(&amount).unwrap(), 12.5);
    assert!(amount > Decimal::from(9));
    assert_eq!([Decimal::from(10), Decimal::from(9.5)].into_iter().max(), Some(Decimal::from(10)));
    assert_eq!(i64::from(Minutes::new(90)), 90);
}

#[test]
fn request_is_a_key_and_is_logged_as_json() {
    let once: HashSet<jobs::Get> = [get(), get(), jobs::Get::new(7)].into_iter().collect();
    assert_eq!(once.len(), 2);
    let edit = edit().reference("R-1").extra("more", [1]);
    assert_eq!(serde_json::to_string(&edit).unwrap(), r#"{"jobId":12345,"reference":"R-1","more":[1]}"#);
    let cached: BTreeMap<String, jobs::List> = [(format!("{:?}", list()), list())].into();
    assert_eq!(cached.len(), 1);
    assert!(serde_json::to_string(&jobs::Get::new("x")).is_err());
}

#[test]
fn error_is_cloned_boxed_and_shared() {
    let error: Error = jobs::Get::new("x").preview().unwrap_err();
    let clone = error.clone();
    assert_eq!(clone.to_string(), error.to_string());
    let boxed: Box<dyn StdError + Send + Sync> = error.into();
    let io = std::io::Error::other(clone);
    assert_eq!(io.to_string(), boxed.to_string());
}
