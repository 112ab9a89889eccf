//! The wire: a line for each fact about requests and understood responses. Names of Rust are not in it.

mod changes;
pub(super) mod facts;
mod field;

use codegen::model::{Api, AtLeastOne, Effect, Envelope, Group, Operation, Paging, ReturnKind, Window};
use facts::{Line, word};
use field::Fields;

pub(super) use changes::changes;

/// The lines, sorted. The order of keys is not in them: it has no meaning in JSON and in a query.
#[must_use]
pub fn wire(api: &Api) -> String {
    let mut lines = shared(api);
    for operation in api.groups.iter().flat_map(|group| &group.operations) {
        lines.extend(endpoint(api, operation));
    }
    let mut lines: Vec<_> = lines.iter().map(ToString::to_string).collect();
    lines.sort();
    lines.concat()
}

fn shared(api: &Api) -> Vec<Line> {
    let mut lines = vec![
        Line::new("ALL base-url").fact("is", word(&api.base_url)),
        Line::new("ALL header").fact("is", word(&api.key_header)),
    ];
    lines.extend((1..).zip(&api.envelopes).map(|(place, envelope)| around(place, envelope)));
    lines.extend(api.paging.as_ref().map(paging));
    lines
}

fn around(place: usize, envelope: &Envelope) -> Line {
    let keys: Vec<_> = envelope.keys.iter().map(|key| word(key)).collect();
    Line::new(format!("ALL envelope {place}"))
        .fact("keys", keys.join("."))
        .perhaps("status", envelope.status.as_deref().map(word))
}

fn paging(paging: &Paging) -> Line {
    let Paging { number, size, default_size, items, count, id, sort, descending, .. } = paging;
    let descending = descending.as_ref().map(|(key, value)| format!("{}:{}", word(key), word(value)));
    Line::new("ALL paging")
        .fact("number", word(number))
        .fact("size", word(size))
        .perhaps("default", default_size.map(|size| size.to_string()))
        .fact("items", word(items))
        .fact("count", word(count))
        .perhaps("id", id.as_deref().map(word))
        .perhaps("sort", sort.as_deref().map(word))
        .perhaps("descending", descending)
}

fn endpoint(api: &Api, operation: &Operation) -> Vec<Line> {
    let name = address(operation);
    let (rules, unchecked_rules): (Vec<_>, Vec<_>) =
        operation.at_least_one.iter().partition(|rule| rule.evidence.is_of_the_page());
    let (windows, unchecked_windows): (Vec<_>, Vec<_>) =
        operation.windows.iter().partition(|window| window.evidence.is_of_the_page());
    let own = Line::new(name.clone())
        .fact("effect", operation.effect.word())
        .fact("retry", retry(operation.effect))
        .fact("answer", answer(operation.returns.kind))
        .all("one-of", rules.into_iter().map(one_of))
        .all("unchecked-one-of", unchecked_rules.into_iter().map(one_of))
        .all("window", windows.into_iter().map(window))
        .all("unchecked-window", unchecked_windows.into_iter().map(window))
        .perhaps("deprecated", operation.deprecated.as_ref().map(|_| "yes".to_owned()))
        .perhaps("settled-by", operation.settled_by.as_deref().and_then(|id| settling(api, id)));
    let mut lines = vec![own];
    Fields { api, lines: &mut lines }.operation(&name, operation);
    lines
}

fn address(operation: &Operation) -> String {
    format!("{} {}", operation.method.as_str(), word(&operation.path))
}

/// After which failures a call is sent again: the runtime decides it by the effect.
fn retry(effect: Effect) -> &'static str {
    match effect {
        Effect::Read => "passing",
        Effect::Change => "unsent, or passing where declared",
        Effect::Create | Effect::Irreversible => "unsent",
    }
}

fn answer(kind: ReturnKind) -> &'static str {
    match kind {
        ReturnKind::Undocumented => "open",
        ReturnKind::Entity => "entity",
        ReturnKind::Page => "page",
        ReturnKind::Created => "created",
        ReturnKind::Nothing => "nothing",
    }
}

fn one_of(rule: &AtLeastOne) -> String {
    let together = |keys: &Vec<String>| keys.iter().map(|key| word(key)).collect::<Vec<_>>().join("+");
    let mut alternatives: Vec<_> = rule.alternatives.iter().map(together).collect();
    alternatives.sort();
    alternatives.join(",")
}

fn window(window: &Window) -> String {
    let Window { from, to, months, item, .. } = window;
    let to = to.as_deref().map_or_else(String::new, word);
    let item = item.as_deref().map_or_else(String::new, |item| format!(" of {}", word(item)));
    let months = months.map_or_else(String::new, |months| format!(" at most {months} months"));
    format!("{}..{to}{item}{months}", word(from))
}

/// The address of the read that settles a write: its name is one of Rust.
fn settling(api: &Api, id: &str) -> Option<String> {
    let mut all = api.groups.iter().flat_map(|Group { operations, .. }| operations);
    all.find(|operation| operation.id == id).map(address)
}
