//! Calls the client of the invented API: forms that no real page has, on the wire.

use tests::server::{Request, Server};
use vh3_bigchange::{
    Call, Client, Crate, Date, Decimal, Detached, Effect, Error, Method, Operation, Order, Part, SeenWear,
    TimeOfDay, Timestamp, Tool, ToolId, Wear, loans, tools,
};

const TOOL: &str = "3f2c9a1e-0000-4000-8000-00000000002a";

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

/// Sends a request and returns it as the server received it.
#[track_caller]
fn sent<O: Operation>(request: Call<Detached, O>) -> Request {
    let server = Server::answering("200 OK", r#"{"data":{"rows":[1]}}"#);
    let base = format!("{}/v2:tools", server.url());
    let client = Client::builder().api_key("k").base_url(base).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let answer = runtime.block_on(async { client.call(request).send_as::<serde_json::Value>().await });
    let answer = answer.unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(*answer, serde_json::json!({"rows": [1]}), "the envelope of this API is `data`");
    let request = server.next();
    assert_eq!(request.header("x-club-key"), "k", "the header of this API");
    request
}

#[track_caller]
fn body<O: Operation>(request: &Call<Detached, O>, expected: &str) {
    let preview = request.preview().unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(preview.body(), Some(expected));
}

#[track_caller]
fn refused<O: Operation>(request: &Call<Detached, O>, why: &str) {
    assert_eq!(request.preview().expect_err("this cannot be sent").to_string(), why);
}

#[test]
fn get_has_several_keys_and_no_body() {
    let request = sent(tools::Find::new("b 7/é&c", TOOL).wear("worn out"));
    assert_eq!(request.method, "GET");
    assert_eq!(
        request.target,
        format!("/v2:tools/tools/tool?shelf=b%207%2F%C3%A9%26c&id={TOOL}&wear=worn%20out")
    );
    assert_eq!((request.body.as_str(), request.header("content-type")), ("", ""));
}

#[test]
fn get_that_writes_is_not_retried() {
    let down = tests::faults::answer("503 Service Unavailable", "", "");
    let answered = tests::faults::answer("200 OK", "", r#"{"rows":[]}"#);
    let server = tests::faults::Faults::playing([down, answered]);
    let client = Client::builder().api_key("k").base_url(server.url()).build().expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let error = runtime.block_on(client.tools().touch(TOOL).send()).expect_err("down");
    assert_eq!((error.attempts(), server.connections()), (1, 1));
}

#[test]
fn get_that_writes_has_the_effect_change() {
    let endpoint = <tools::op::TouchOp as Operation>::ENDPOINT;
    assert_eq!((endpoint.method, endpoint.effect), (Method::Get, Effect::Change));
    assert_eq!(
        sent(tools::Touch::new(TOOL).ids([1, 2])).target,
        format!("/v2:tools/tools/touch?id={TOOL}&ids=1%2C2")
    );
    refused(
        &tools::Touch::new(TOOL).ids([1, 2, 3]),
        "tools.touch: ids: the list may have 2 values at most; split it over several calls",
    );
}

#[test]
fn keywords_are_field_names() {
    let request = tools::Add::new("spade", Wear::Used, Some(5))
        .id(7)
        .self_(true)
        .extra_(serde_json::json!({"any": [1, null]}))
        .send_("2026-02-28T23:59:59Z".parse::<Timestamp>().expect("a time"))
        .extra("more", "x");
    body(
        &request,
        concat!(
            r#"{"body":"spade","id":7,"type":"used","self":true,"extra":{"any":[1,null]},"lender":5,"#,
            r#""send":"2026-02-28T23:59:59Z","more":"x"}"#
        ),
    );
    assert_eq!(sent(request).method, "POST");
}

#[test]
fn decimals_are_exact() {
    let add = tools::Add::new("a", Wear::Used, None::<i64>);
    let whole: Decimal = 1.into();
    body(&add.clone().price(whole), r#"{"body":"a","type":"used","price":1,"lender":null}"#);
    let tenth: Decimal = "0.10".parse().expect("a number");
    body(&add.price(tenth), r#"{"body":"a","type":"used","price":0.1,"lender":null}"#);
}

#[test]
fn objects_hold_objects_in_arrays() {
    let part = Part::new("blade", None::<&str>).weight(1.5).r#type(Wear::FirstGrade);
    let request = tools::Add::new("a", Wear::Fresh, None::<i64>)
        .parts([part.clone(), Part::new("nail", Some("rusty")).extra("length", 3)])
        .crate_(Crate::new([part], None::<&str>));
    body(
        &request,
        concat!(
            r#"{"body":"a","type":"fresh","parts":[{"self":"blade","type":"1st-grade","weight":1.5,"note":null},"#,
            r#"{"self":"nail","note":"rusty","length":3}],"#,
            r#""crate":{"parts":[{"self":"blade","type":"1st-grade","weight":1.5,"note":null}],"tags":""},"lender":null}"#
        ),
    );
}

#[test]
fn error_inside_an_object_names_its_path() {
    let request = tools::Add::new("a", Wear::Fresh, None::<i64>)
        .crate_(Crate::new([Part::new("p", None::<&str>)], Some([""; 0])));
    refused(
        &request,
        "tools.add: crate: tags: a comma-separated list needs at least one value; leave the field out to send none",
    );
}

#[test]
fn closed_and_open_enum_of_one_field() {
    let change = tools::Change::new(TOOL).wear(Wear::FirstGrade).members([1]);
    body(&change, &format!(r#"{{"id":"{TOOL}","wear":"1st-grade","members":[1]}}"#));
    assert_eq!(SeenWear::from("fresh"), SeenWear::Fresh);
    assert_eq!(SeenWear::from("lost").as_str(), "lost");
    assert!("lost".parse::<Wear>().is_err());
}

#[test]
fn list_is_sent_as_an_array() {
    body(
        &tools::Change::new(TOOL).label("x").members([1, 2]),
        &format!(r#"{{"id":"{TOOL}","label":"x","members":[1,2]}}"#),
    );
}

#[test]
fn clearing_sends_null_or_empty_string() {
    let change = tools::Change::new(TOOL).clear_shelf().clear_label();
    body(&change, &format!(r#"{{"id":"{TOOL}","shelf":null,"label":""}}"#));
}

#[test]
fn each_set_needs_one_of_its_fields() {
    refused(
        &tools::Change::new(TOOL),
        "tools.change: at least one of wear, shelf, label is needed; set one of them",
    );
    refused(
        &tools::Change::new(TOOL).wear(Wear::Used),
        "tools.change: at least one of members, label is needed; set one of them",
    );
    body(&tools::Change::new(TOOL).clear_label(), &format!(r#"{{"id":"{TOOL}","label":""}}"#));
}

#[test]
fn bounds_hold_on_both_sides() {
    let add = tools::Add::new("a", Wear::Fresh, None::<i64>);
    assert!(add.clone().level(-3).preview().is_ok() && add.clone().level(3).preview().is_ok());
    refused(&add.clone().level(-4), "tools.add: level: the value must be at least -3, not -4");
    refused(&add.level(4), "tools.add: level: the value must be at most 3, not 4");
    refused(
        &tools::Add::new("a shovel too long", Wear::Fresh, None::<i64>),
        "tools.add: body: the text may have 12 characters at most, not 17; shorten it",
    );
}

#[test]
fn decimals_keep_bounds_with_fractions() {
    let add = || tools::Add::new("a", Wear::Fresh, None::<i64>);
    for fee in ["0.01", "99.5", "1"] {
        let fee: Decimal = fee.parse().expect("a number");
        body(&add().fee(fee.clone()), &format!(r#"{{"body":"a","type":"fresh","lender":null,"fee":{fee}}}"#));
    }
    refused(&add().fee(0.009), "tools.add: fee: the value must be at least 0.01, not 0.009");
    refused(&add().fee(99.51), "tools.add: fee: the value must be at most 99.5, not 99.51");
    assert!(add().shift(-2.5).preview().is_ok());
    refused(&add().shift(-2.51), "tools.add: shift: the value must be at least -2.5, not -2.51");
}

#[test]
fn dates_and_times_of_day_are_sent_and_read() {
    let (date, time) = (Date::new(2026, 1, 31).expect("a date"), TimeOfDay::new(8, 0).expect("a time"));
    body(
        &tools::Add::new("a", Wear::Fresh, None::<i64>).bought(date).opens(time),
        r#"{"body":"a","type":"fresh","lender":null,"bought":"2026-01-31","opens":"08:00"}"#,
    );
    let read: Tool = serde_json::from_str(r#"{"bought":"2026-01-31","opens":"8 am"}"#).expect("a tool");
    assert_eq!((read.bought, read.opens), (Some(date), None));
    assert_eq!(read.extra["opens"], "8 am");
}

#[test]
fn what_is_no_uuid_is_refused_before_it_is_sent() {
    let why = "the value must be a UUID such as 3f2c9a1e-0000-4000-8000-00000000002a, not `42`";
    refused(&tools::Change::new("42").label("x"), &format!("tools.change: id: {why}"));
    refused(
        &tools::Add::new("a", Wear::Fresh, None::<i64>).serial("42"),
        &format!("tools.add: serial: {why}"),
    );
    assert!(tools::Add::new("a", Wear::Fresh, None::<i64>).serial(TOOL).preview().is_ok());
}

#[test]
fn fields_of_a_rule_can_go_together() {
    let (from, to) = ("2026-01-01T00:00:00Z", "2028-01-01T00:00:00Z");
    let at = |text: &str| text.parse::<Timestamp>().expect("a time");
    let why = "tools.search: at least one of id, shelf, addedFrom with addedTo is needed; set one of them";
    refused(&tools::Search::new(), why);
    refused(&tools::Search::new().added_from(at(from)), why);
    refused(&tools::Search::new().added_to(at(to)).seen_from(at(from)), why);
    assert!(tools::Search::new().shelf("b").preview().is_ok());
    // The limit of twelve months is the vendor's own client's: the server judges it.
    body(
        &tools::Search::new().added_from(at(from)).added_to(at(to)),
        &format!(r#"{{"addedFrom":"{from}","addedTo":"{to}"}}"#),
    );
    assert!(<tools::op::SearchOp as Operation>::ENDPOINT.windows.is_empty());
}

#[test]
fn a_rule_of_other_evidence_is_left_to_the_server() {
    #[expect(deprecated, reason = "no other operation has a rule of other evidence")]
    let count = tools::Count::new();
    body(&count, "{}");
}

#[test]
fn a_default_of_now_is_never_sent() {
    body(&tools::Add::new("a", Wear::Fresh, None::<i64>), r#"{"body":"a","type":"fresh","lender":null}"#);
}

#[test]
fn one_name_has_two_types_in_two_operations() {
    let list = loans::List::new(time("2026-01-01T00:00:00Z"), time("2026-02-01T00:00:00Z"));
    body(
        &list.id([9]).r#type(Order::Down).per_page(50).due_from(time("9999-12-31T23:59:59Z")),
        concat!(
            r#"{"perPage":50,"takenFrom":"2026-01-01T00:00:00Z","takenTo":"2026-02-01T00:00:00Z","#,
            r#""dueFrom":"9999-12-31T23:59:59Z","id":[9],"type":"down"}"#
        ),
    );
}

/// The easy constructor sends the fields that other sources demand, the minimal one those of the page.
#[test]
fn expected_field_is_an_argument_of_one_form() {
    body(&tools::Scrap::new(TOOL, "rusty"), &format!(r#"{{"id":"{TOOL}","reason":"rusty"}}"#));
    body(&tools::Scrap::minimal(TOOL), &format!(r#"{{"id":"{TOOL}"}}"#));
    body(&tools::Scrap::minimal(TOOL).reason("rusty"), &format!(r#"{{"id":"{TOOL}","reason":"rusty"}}"#));
    body(&tools::Scrap::new(TOOL, "").clear_reason(), &format!(r#"{{"id":"{TOOL}","reason":null}}"#));
    let client = Client::builder().api_key("k").base_url("http://localhost").build().expect("a client");
    for (call, sent) in [
        (client.tools().scrap(TOOL, "rusty"), format!(r#"{{"id":"{TOOL}","reason":"rusty"}}"#)),
        (client.tools().scrap_minimal(TOOL), format!(r#"{{"id":"{TOOL}"}}"#)),
    ] {
        assert_eq!(call.preview().expect("a preview").body(), Some(sent.as_str()));
    }
}

#[test]
fn field_is_refused_without_the_one_it_needs() {
    let list = || loans::List::new(time("2026-01-01T00:00:00Z"), time("2026-02-01T00:00:00Z"));
    refused(&list().r#type(Order::Up), "loans.list: type has a meaning only together with id; set both");
    assert!(list().r#type(Order::Up).id([1]).preview().is_ok());
    assert!(list().id([1]).preview().is_ok(), "the rule has one direction");
    let by_client = list().due_from(time("2026-01-01T00:00:00Z"));
    assert!(by_client.preview().is_ok(), "a rule of other evidence is left to the server");
}

/// The compiler warns of each deprecated item, and not of the others.
#[test]
fn deprecated_items_can_be_used() {
    #[expect(deprecated, reason = "the operation is deprecated")]
    let count = tools::Count::new();
    body(&count.shelf("b"), r#"{"shelf":"b"}"#);
    let client = Client::builder().api_key("k").base_url("http://localhost").build().expect("a client");
    #[expect(deprecated, reason = "the method is deprecated")]
    let count = client.tools().count();
    assert_eq!(count.preview().expect("a preview").body(), Some("{}"));
    #[expect(deprecated, reason = "the setter is deprecated")]
    let add = tools::Add::new("a", Wear::Fresh, None::<i64>).grades([Wear::Fresh, Wear::FirstGrade]);
    body(&add, r#"{"body":"a","type":"fresh","lender":null,"grades":"fresh,1st-grade"}"#);
    #[expect(deprecated, reason = "the value is deprecated")]
    let broken = SeenWear::Broken;
    assert_eq!(broken.as_str(), "broken");
    #[expect(deprecated, reason = "the field is deprecated")]
    let parts = Tool::default().parts;
    assert_eq!(parts, None);
}

#[test]
fn operation_without_fields_named_like_a_keyword() {
    body(&loans::Move::new(), "{}");
    let client = Client::builder().api_key("k").base_url("http://localhost").build().expect("a client");
    assert_eq!(client.loans().r#move().preview().expect("a preview").url(), "http://localhost/loans/move");
}

#[test]
fn irreversible_call_has_its_effect() -> Result<(), Error> {
    assert_eq!(<tools::op::ScrapOp as Operation>::ENDPOINT.effect, Effect::Irreversible);
    let id = ToolId::from(TOOL);
    assert_eq!(id.as_str(), TOOL);
    tools::Scrap::new(id, "rusty").preview().map(drop)
}
