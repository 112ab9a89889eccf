#![allow(clippy::needless_borrows_for_generic_args, reason = "a reference is one of the cases")]

use std::collections::BTreeSet;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::list::IntoOptionalList;
use super::value::*;
use crate::types::encode::{Encode, array, csv, encoded};
use crate::types::{Date, Decimal, Minutes, TimeOfDay, Timestamp};

#[track_caller]
fn check<T>(value: impl IntoValue<T>, expected: &str) {
    assert_eq!(encoded(given(&value)).unwrap_or_else(|problem| problem), expected);
}

#[test]
fn integers_of_every_type_are_taken() {
    check::<i64>(1_i8, "1");
    check::<i64>(-1_isize, "-1");
    check::<i64>(u32::MAX, "4294967295");
    check::<i64>(&&7_u64, "7");
    let largest = "the value must be at most 9223372036854775807, not 18446744073709551615";
    check::<i64>(u64::MAX, largest);
    check::<Minutes>(u64::MAX, largest);
    check::<Decimal>(u64::MAX, "18446744073709551615");
    check::<Decimal>(0.1, "0.1");
    check::<Decimal>(f64::NAN, "NaN is not a number that can be sent");
}

#[test]
fn strings_are_read_as_the_type_of_the_field() {
    check::<String>("a", r#""a""#);
    check::<String>(&String::from("a"), r#""a""#);
    check::<Timestamp>("2026-01-01T01:00:00+01:00", r#""2026-01-01T00:00:00Z""#);
    check::<Date>(String::from("2026-01-31"), r#""2026-01-31""#);
    check::<TimeOfDay>(
        "8:00",
        "`8:00` is not a time of day: expected hours and minutes from 00:00 to 23:59, such as 08:00",
    );
    check::<Decimal>("1,5", "`1,5` is not a decimal: expected digits with at most one dot, such as 12.5");
}

#[test]
fn times_of_other_types_are_taken() {
    let time = UNIX_EPOCH + Duration::from_millis(1_767_225_600_999);
    check::<Timestamp>(time, r#""2026-01-01T00:00:00Z""#);
    check::<Timestamp>(jiff::Timestamp::UNIX_EPOCH, r#""1970-01-01T00:00:00Z""#);
    check::<Date>(jiff::civil::date(2026, 1, 31), r#""2026-01-31""#);
    check::<TimeOfDay>(jiff::civil::time(8, 0, 0, 0), r#""08:00""#);
    let seconds = jiff::civil::time(8, 0, 1, 0);
    assert!(encoded(given::<TimeOfDay>(&seconds)).is_err());
    check::<Minutes>(Duration::from_secs(5400), "90");
    let uneven = "`61s` is not a number of minutes: expected whole minutes; round it first";
    check::<Minutes>(Duration::from_secs(61), uneven);
    assert!(encoded(given::<Timestamp>(&SystemTime::now())).is_ok());
}

#[track_caller]
fn check_list<M>(list: impl IntoOptionalList<i64, M>, expected: &str) {
    assert_eq!(encoded(csv(list)).unwrap_or_else(|problem| problem), expected);
}

#[test]
fn one_value_and_many_are_lists() {
    check_list(1, r#""1""#);
    check_list([1, 2], r#""1,2""#);
    let (array, vec) = (&[1, 2], vec![1, 2]);
    check_list(array, r#""1,2""#);
    check_list([1, 2].as_slice(), r#""1,2""#);
    check_list(vec![1_u64, 2], r#""1,2""#);
    check_list(&vec, r#""1,2""#);
    check_list(BTreeSet::from([2, 1]), r#""1,2""#);
    check_list([1, 2].iter().filter(|id| **id > 1), r#""2""#);
    check_list(1..=3, r#""1,2,3""#);
    check_list(Some(vec![1]), r#""1""#);
    check_list(Some(1), r#""1""#);
    check_list(
        [1, u64::MAX, 2],
        "[1]: the value must be at most 9223372036854775807, not 18446744073709551615",
    );
}

#[test]
fn absent_value_is_not_written() {
    assert!(maybe::<i64>(&None::<i64>).is_absent() && maybe::<i64>(&&None::<u8>).is_absent());
    assert!(!maybe::<i64>(&Some(1)).is_absent() && !maybe::<i64>(&1).is_absent());
    assert!(csv::<i64, _, _>(None::<[i64; 1]>).is_absent() && !array::<i64, _, _>([1]).is_absent());
}
