use super::doubt::Doubt;
use super::*;
use crate::walk::place::Back;

fn route(way: Way) -> Route {
    Route::new(Vec::new(), 1, None, way)
}

fn place(page: i64, step: Step) -> Place {
    Place { window: 0, seek: None, page, step }
}

/// Returns a route that is at page 150, and has seen all pages before it.
fn far(way: Way) -> Route {
    let mut route = route(way);
    route.state.at = place(150, Step::Forward);
    for page in 1..=150_i64 {
        route.seen.insert(page.unsigned_abs() * 7, place(page, Step::Forward));
    }
    let time = Timestamp::new(2026, 1, 1, 0, 0, 0).unwrap();
    route.seen.insert(1, Place { seek: Some(Seek::To(time)), ..place(149, Step::Forward) });
    route
}

#[test]
fn cursor_keeps_the_last_pages_of_a_seek() {
    let expected: Vec<_> = (51..=150).map(|page: i64| (page.unsigned_abs() * 7, page)).collect();
    assert_eq!(far(Way::Twice).pages(), expected);
}

#[test]
fn cursor_keeps_all_pages_that_are_compared() {
    let pages = far(Way::Compared).pages();
    assert_eq!((pages.len(), pages.first()), (150, Some(&(7, 1))));
}

#[test]
fn resumed_route_has_seen_its_pages_forward() {
    let mut route = route(Way::Twice);
    let back = Step::Back(Back { top: 3, found: None, then: None });
    let state = State { at: place(2, back), ..route.state.clone() };
    route.resume(state, &[(7, 1)], false);
    assert_eq!(route.seen.get(&7), Some(&place(1, Step::Forward)));
    assert_eq!(route.next, Some(place(2, back)));
    let state = route.state.clone();
    route.resume(state, &[], true);
    assert_eq!((route.next, route.seen.len()), (None, 0));
}

#[test]
fn pages_are_compared_unless_they_are_read_once() {
    for (way, expected) in
        [(Way::Time, Way::Compared), (Way::Twice, Way::Compared), (Way::Position, Way::Position)]
    {
        let mut route = route(way);
        route.compare();
        assert_eq!(route.state.way, expected);
    }
}

/// Returns the rows of a page.
fn rows(count: usize, known: usize, have_ids: bool) -> Rows {
    Rows {
        count,
        known,
        at_boundary: false,
        have_ids,
        resumed: false,
        times: Vec::new(),
        new_times: Vec::new(),
        fingerprint: 7,
    }
}

#[test]
fn empty_page_is_not_a_seen_one() {
    for (count, seen) in [(0, 0), (1, 1)] {
        let mut route = route(Way::Position);
        let place = place(1, Step::Forward);
        assert_eq!(route.arrive(place, &rows(count, 0, true)).ok(), Some(Arrival::Keep));
        assert_eq!(route.seen.len() + route.earlier.len(), seen);
    }
}

#[test]
fn seek_without_ids_goes_back_and_compares() {
    let mut route = route(Way::Time);
    let seek = place(1, Step::Seek(Origin { seek: None, page: 4 }));
    route.state.at = seek;
    assert_eq!(route.follow(seek, &rows(2, 1, false)), Arrival::Drop);
    assert_eq!((route.next, route.state.way), (Some(place(5, Step::Forward)), Way::Compared));
}

fn time(minute: i8, second: i8) -> Timestamp {
    Timestamp::new(2026, 1, 1, 0, minute, second).unwrap()
}

/// Returns a route by time whose order was proven until minute 20.
fn proven() -> Route {
    let mut route = Route::new(vec![(time(0, 0), time(59, 0))], 1, None, Way::Time);
    let times: Vec<_> = (1..=10).map(|step| time(step * 2, 0)).collect();
    route.state.extent = Extent::new(time(0, 0)).add_all(&times).ok();
    route
}

/// Returns the rows of a page with these times, all of them new.
fn timed(times: &[Timestamp]) -> Rows {
    Rows { times: times.to_vec(), new_times: times.to_vec(), ..rows(times.len(), 0, true) }
}

#[test]
fn second_missed_seek_is_the_last() {
    let mut route = route(Way::Time);
    let seek = place(1, Step::Seek(Origin { seek: None, page: 4 }));
    for (misses, way) in [(1, Way::Time), (2, Way::Twice)] {
        assert_eq!(route.follow(seek, &rows(2, 0, true)), Arrival::Drop);
        assert_eq!((route.state.misses, route.state.way), (misses, way));
    }
}

#[test]
fn rows_without_times_are_not_read_by_time() {
    let mut route = route(Way::Time);
    route.advance(place(1, Step::Forward), &rows(2, 0, true));
    assert_eq!(route.state.way, Way::Twice);
}

#[test]
fn seek_pays_if_half_of_its_page_is_new() {
    let page = place(1, Step::Forward);
    let few = [time(21, 0), time(22, 0), time(23, 0), time(24, 0)];
    assert_eq!(proven().worthwhile(page, &timed(&few)), Some(Seek::From(time(23, 0))));
    assert_eq!(proven().worthwhile(page, &timed(&few[1..])), None);
    let close = [time(21, 0), time(22, 0), time(24, 0), time(24, 20), time(24, 40)];
    assert_eq!(proven().worthwhile(page, &timed(&close)), None);
}

#[test]
fn page_of_the_other_order_proves_it_again() {
    let mut route = proven();
    let down = [time(30, 0), time(28, 0), time(26, 0)];
    let rows = Rows { new_times: Vec::new(), ..timed(&down) };
    assert_eq!(route.worthwhile(place(1, Step::Forward), &rows), None);
    assert_eq!(route.extent, Extent::new(down[0]).add_all(&down).ok());
}

#[test]
fn seek_begins_at_its_first_page() {
    let mut route = proven();
    route.state.at = place(5, Step::Forward);
    route.seek(Seek::From(time(20, 0)), 5);
    let step = Step::Seek(Origin { seek: None, page: 5 });
    let first = Place { seek: Some(Seek::From(time(20, 0))), ..place(1, step) };
    assert_eq!((route.next, route.state.sought), (Some(first), true));
}

#[test]
fn first_page_of_the_caller_is_that_of_the_first_window() {
    let mut route = Route::new(Vec::new(), 4, None, Way::Twice);
    assert_eq!(route.first_page(), 4);
    route.state.at.window = 1;
    assert_eq!(route.first_page(), 1);
}

#[test]
fn empty_page_is_not_seen_in_a_second_reading() {
    for (count, seen) in [(0, 0), (1, 1)] {
        let mut route = route(Way::Twice);
        let back = Back { top: 3, found: None, then: None };
        let place = place(2, Step::Back(back));
        assert!(route.look_back(place, back, &rows(count, count, true)).is_ok());
        assert_eq!(route.seen.len(), seen);
    }
}

#[test]
fn second_reading_ends_with_the_next_seek_or_page() {
    let seek = Seek::From(time(20, 0));
    let back = Back { top: 3, found: None, then: Some(seek) };
    let at = place(1, Step::Back(back));
    let begun = Step::Seek(Origin { seek: None, page: 4 });
    let sought = Place { seek: Some(seek), ..place(1, begun) };
    for (way, next, left) in [(Way::Time, sought, (0, 0)), (Way::Twice, place(5, Step::Forward), (2, 2))] {
        let mut route = route(way);
        route.state = State { at, rounds: 2, low: 2, ..route.state };
        assert!(route.look_back(at, back, &rows(1, 1, true)).is_ok());
        assert_eq!(route.next, Some(next));
        assert_eq!((route.state.rounds, route.state.low), left);
    }
}

#[test]
fn resumed_page_needs_a_row_from_before() {
    let route = route(Way::Twice);
    for (known, have_ids, is_odd) in [(0, true, true), (1, true, false), (0, false, false)] {
        let rows = Rows { resumed: true, ..rows(2, known, have_ids) };
        assert_eq!(route.doubt(place(1, Step::Forward), &rows).is_some(), is_odd, "{known} {have_ids}");
    }
}

#[test]
fn row_may_be_a_day_outside_of_its_window() {
    fn day(day: i8, second: i8) -> Timestamp {
        Timestamp::new(2026, 1, day, 0, 0, second).unwrap()
    }
    let windows = vec![(day(10, 30), day(20, 30)), (day(20, 30), day(30, 30))];
    let one = Route::new(windows[..1].to_vec(), 1, None, Way::Twice);
    assert!(one.doubt(place(1, Step::Forward), &timed(&[day(31, 0)])).is_none());
    let route = Route::new(windows, 1, None, Way::Twice);
    for (time, is_odd) in [(day(9, 29), true), (day(9, 30), false), (day(21, 30), false), (day(21, 31), true)]
    {
        let rows = timed(&[time]);
        assert_eq!(route.doubt(place(1, Step::Forward), &rows).is_some(), is_odd, "{time}");
    }
}

#[test]
fn page_against_a_proven_order_is_odd() {
    let down = [time(30, 0), time(28, 0), time(26, 0)];
    let page = place(1, Step::Forward);
    assert!(matches!(proven().doubt(page, &timed(&down)), Some(Doubt::Disorder(first)) if first == down[0]));
    assert!(route(Way::Time).doubt(page, &timed(&down)).is_none());
}

#[test]
fn repeated_page_is_compared_with_the_one_that_it_repeats() {
    let sought = Step::Seek(Origin { seek: None, page: 1 });
    let mut route = route(Way::Time);
    let seen = place(2, Step::Forward);
    let arrival = route.settle(Doubt::Repeated(seen), place(3, sought), &rows(2, 2, true));
    assert_eq!(arrival.ok(), Some(Some(Arrival::Drop)));
    assert_eq!(route.next, Some(place(2, Step::Forward)));
    let arrival = route.settle_stuck(route.stuck.unwrap(), place(2, sought), &rows(2, 2, true));
    assert_eq!(arrival.ok(), Some(Some(Arrival::Drop)));
    assert_eq!(route.next, Some(place(4, Step::Forward)));
}

#[test]
fn page_of_another_seek_or_a_second_reading_may_repeat() {
    let other = Place { seek: Some(Seek::From(time(1, 0))), ..place(2, Step::Forward) };
    let back = Step::Back(Back { top: 3, found: None, then: None });
    for (seen, at) in [(other, place(3, Step::Forward)), (place(2, Step::Forward), place(3, back))] {
        let mut route = route(Way::Twice);
        let arrival = route.settle(Doubt::Repeated(seen), at, &rows(2, 2, true));
        assert_eq!(arrival.ok(), Some(None));
        assert!(route.stuck.is_none());
    }
}

#[test]
fn compared_page_that_changed_is_an_error() {
    for (way, fingerprint, is_error) in
        [(Way::Compared, 8, true), (Way::Compared, 7, false), (Way::Twice, 8, false)]
    {
        let stuck = Stuck { page: 3, last: 2, fingerprint, stays: false };
        let result = route(way).settle_stuck(stuck, place(2, Step::Forward), &rows(2, 2, false));
        assert_eq!(result.is_err(), is_error, "{way:?} {fingerprint}");
    }
}

#[test]
fn page_of_a_later_round_is_a_second_one() {
    let mut route = route(Way::Twice);
    assert!(!route.is_second(place(1, Step::Forward)));
    route.state.rounds = 1;
    assert!(route.is_second(place(1, Step::Forward)));
}
