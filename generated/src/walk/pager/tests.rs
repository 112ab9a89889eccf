use serde_json::{Value, json};

use super::*;
use crate::walk::items::Items;
use crate::walk::known::Seen;
use crate::walk::place::Step;

#[test]
fn times_of_known_items_are_not_new() {
    let Some(id) = PAGING.id else { return };
    let mut items = VecDeque::new();
    for number in 1..=3 {
        let json = json!({ id: number, "at": format!("2026-01-0{number}T00:00:00Z") }).to_string();
        items.push_back(Item::new(0..json.len(), &json, Some("at")));
    }
    let times: Vec<_> = items.iter().filter_map(|item| item.time).collect();
    let known = &items[1];
    let seen = Seen { mark: known.mark.unwrap(), id: known.id.unwrap() };
    let mut pager = Items::<Value>::given(&[], None).pager;
    pager.known.add(seen, false);
    let rows = pager.look_at(Place { window: 0, seek: None, page: 1, step: Step::Forward }, &mut items);
    assert_eq!((rows.known, rows.have_ids), (1, true));
    assert_eq!(rows.new_times, [times[0], times[2]]);
    assert_eq!(rows.times, times);
}
