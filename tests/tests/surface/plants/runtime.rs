//! Planted edits of the runtime.

use crate::planted::{Edit, Plant, edit, plant};
use audit::surface::Verdict::{Major, Minor, Patch};

const BUILDER: &str = "generated/src/client/builder.rs";
const CLIENT: &str = "generated/src/client/mod.rs";
const CLOCK: &str = "generated/src/http/clock.rs";
const ENDPOINT: &str = "generated/src/call/endpoint.rs";
const ERROR: &str = "generated/src/error/mod.rs";
const LIB: &str = "generated/src/lib.rs";
const LIMITS: &str = "generated/src/call/limits.rs";
const MANIFEST: &str = "generated/Cargo.toml";
const PAGE: &str = "generated/src/walk/page/mod.rs";
const RETRY: &str = "generated/src/call/retry/mod.rs";

fn one(file: &'static str, after: &'static str, from: &'static str, to: &'static str) -> [Edit; 1] {
    [edit(file, after, from, to)]
}

/// Returns edits of functions.
pub(crate) fn functions() -> Vec<Plant> {
    [signatures(), attributes()].concat()
}

/// Returns edits of signatures.
#[rustfmt::skip]
fn signatures() -> Vec<Plant> {
    vec![
        plant("removed method", Major, &one(ERROR, "", "pub fn is_paging(", "pub(crate) fn is_paging("))
            .rust(&["=Error::is_paging"], &["function-removed"]),
        plant("new method", Minor, &one(ERROR, "impl Error {\n", "", "    /// The severity.\n    pub fn severity(&self) -> u8 {\n        0\n    }\n\n"))
            .rust(&["=Error::severity"], &["function-added"]),
        plant("renamed method", Major, &one(BUILDER, "", "pub fn body_limit(", "pub fn limit_body("))
            .rust(&["ClientBuilder::body_limit"], &["function-renamed"]),
        plant("changed argument", Major, &one(RETRY, "", "pub const fn attempts(self, attempts: u32)", "pub const fn attempts(self, attempts: u8)"))
            .rust(&["=RetryPolicy::attempts"], &["argument-changed"]),
        plant("new argument", Major, &one(BUILDER, "", "pub fn allow_http(mut self)", "pub fn allow_http(mut self, allow: bool)"))
            .rust(&["=ClientBuilder::allow_http"], &["argument-added"]),
        plant("removed argument", Major, &one("generated/src/types/timestamp.rs", "", "minute: i8, second: i8)", "minute: i8)"))
            .rust(&["=Timestamp::new"], &["argument-removed"]),
        plant("exchanged arguments", Major, &one("generated/src/walk/chunk.rs", "", "        values: impl IntoIterator<Item = T>,\n        most: usize,\n", "        most: usize,\n        values: impl IntoIterator<Item = T>,\n"))
            .rust(&["=Call<C, Many<O>>::chunked"], &["argument-changed"]),
        plant("changed result", Major, &one(ERROR, "", "pub fn code(&self) -> Option<&str>", "pub fn code(&self) -> Option<String>"))
            .rust(&["=Error::code"], &["result-changed"]),
        plant("fallible result", Major, &one(ERROR, "", "pub fn attempts(&self) -> u32", "pub fn attempts(&self) -> Result<u32, Self>"))
            .rust(&["=Error::attempts"], &["result-changed"]),
        plant("method consumes its value", Major, &one(ERROR, "", "pub fn kind(&self)", "pub fn kind(self)"))
            .rust(&["=Error::kind"], &["argument-changed"]),
        plant("argument without conversion", Major, &one(BUILDER, "", "pub fn new(api_key: impl Into<String>)", "pub fn new(api_key: &str)"))
            .rust(&["=Client::new"], &["argument-changed"]),
        plant("tighter bound", Major, &one("generated/src/walk/items.rs", "", "pub fn items_as<T: DeserializeOwned>", "pub fn items_as<T: DeserializeOwned + Clone>"))
            .rust(&["=Call<Client, Many<O>>::items_as"], &["declaration-changed"]),
        plant("async method becomes sync", Major, &one("generated/src/walk/items.rs", "", "pub async fn try_next(&mut self) -> Result<Option<T>, Error> {\n        poll_fn(|context| self.poll(context)).await.transpose()", "pub fn try_next(&mut self) -> impl Future<Output = Result<Option<T>, Error>> {\n        async { poll_fn(|context| self.poll(context)).await.transpose() }"))
            .rust(&["=Items<T>::try_next"], &["result-changed"]),
        plant("future loses Send", Major, &one("generated/src/client/send/mod.rs", "", "Result<Response<O::Output>, Error>> + Send + use<O>", "Result<Response<O::Output>, Error>> + use<O>"))
            .rust(&["=Call<Client, O>::send"], &["result-changed"]),
    ]
}

/// Returns edits of attributes and features of functions.
#[rustfmt::skip]
fn attributes() -> Vec<Plant> {
    vec![
        plant("method loses const", Major, &one(RETRY, "", "pub const fn none()", "pub fn none()"))
            .rust(&["=RetryPolicy::none"], &["const-removed"]),
        plant("method gains const", Minor, &one("generated/src/call/preview.rs", "", "pub fn method(&self)", "pub const fn method(&self)"))
            .rust(&["=Preview::method"], &["const-added"]),
        plant("method loses must_use", Patch, &one(CLIENT, "/// Returns the base URL, without a slash", "    #[must_use]\n", ""))
            .rust(&["=Client::base_url"], &["must-use-removed"]),
        plant("method gains must_use", Minor, &one(CLIENT, "", "    pub fn call<O>", "    #[must_use]\n    pub fn call<O>"))
            .rust(&["=Client::call"], &["must-use-added"]),
        plant("type loses must_use", Patch, &one(BUILDER, "", "#[must_use = \"a builder does nothing until it is built\"]\n", ""))
            .rust(&["=ClientBuilder"], &["must-use-removed"]),
        plant("deprecated method", Minor, &one("generated/src/http/response.rs", "", "    pub fn text(&self)", "    #[deprecated]\n    pub fn text(&self)"))
            .rust(&["=Response<T>::text"], &["deprecated"]),
        plant("method needs a feature", Major, &one(ERROR, "", "    pub fn is_connect(", "    #[cfg(feature = \"tracing\")]\n    pub fn is_connect("))
            .rust(&["=Error::is_connect"], &["feature-needed"]),
        plant("method needs another feature", Major, &one("generated/src/blocking/client.rs", "    pub fn from_env()", "    pub fn base_url(", "    #[cfg(feature = \"tracing\")]\n    pub fn base_url("))
            .rust(&["=blocking::Client::base_url"], &["feature-needed"]),
        plant("new method with a feature", Minor, &one("generated/src/blocking/client.rs", "impl Client {\n", "    /// Returns a client with this key", "    /// Nothing.\n    pub fn nothing(&self) {}\n\n    /// A client with this key"))
            .rust(&["=blocking::Client::nothing"], &["function-added"]),
    ]
}

/// Returns edits of types, traits, fields, variants and impls.
pub(crate) fn types() -> Vec<Plant> {
    [traits(), structs(), items()].concat()
}

/// Returns edits of traits and enums.
#[rustfmt::skip]
fn traits() -> Vec<Plant> {
    vec![
        plant("new required trait method", Major, &[
                edit(CLOCK, "", "    /// Waits.", "    /// The zone.\n    fn zone(&self) -> String;\n\n    /// Waits."),
                edit(CLOCK, "", "impl Clock for Machine {\n", "impl Clock for Machine {\n    fn zone(&self) -> String {\n        String::new()\n    }\n\n"),
            ])
            .rust(&["=Clock::zone"], &["required-item-added"]),
        plant("new default trait method", Minor, &one(CLOCK, "", "    /// Waits.", "    /// The name.\n    fn name(&self) -> String {\n        String::new()\n    }\n\n    /// Waits."))
            .rust(&["=Clock::name"], &["function-added"]),
        plant("trait method loses its default", Major, &[
                edit(CLOCK, "", "    fn date(&self) -> SystemTime {\n        SystemTime::now()\n    }", "    fn date(&self) -> SystemTime;"),
                edit(CLOCK, "", "impl Clock for Machine {\n", "impl Clock for Machine {\n    fn date(&self) -> SystemTime {\n        SystemTime::now()\n    }\n\n"),
            ])
            .rust(&["=Clock::date"], &["default-removed"]),
        plant("trait method gains a default", Minor, &one(CLOCK, "", "    fn now(&self) -> Instant;\n", "    fn now(&self) -> Instant {\n        Instant::now()\n    }\n"))
            .rust(&["=Clock::now"], &["default-added"]),
        plant("new supertrait", Major, &one(CLOCK, "", "pub trait Clock: Send + Sync + 'static", "pub trait Clock: Send + Sync + Unpin + 'static"))
            .rust(&["=Clock"], &["declaration-changed"]),
        plant("tighter bound of an associated type", Major, &one(PAGE, "pub trait Paged", "DeserializeOwned + Send + 'static", "DeserializeOwned + Send + Sync + 'static"))
            .rust(&["=Paged::Item"], &["alias-changed"]),
        plant("new error kind", Minor, &one("generated/src/error/kind.rs", "", "    Build,", "    Build,\n    /// Too many calls.\n    Quota,"))
            .rust(&["=ErrorKind::Quota"], &["variant-added"]),
        plant("variant with data", Major, &one("generated/src/error/kind.rs", "", "    Redirect,", "    Redirect(u16),"))
            .rust(&["=ErrorKind::Redirect"], &["declaration-changed"]),
        plant("renamed variant", Major, &one(ENDPOINT, "pub enum Effect", "    Irreversible,", "    Final,"))
            .rust(&["=Effect::Irreversible"], &["item-renamed"]),
        plant("exhaustive enum", Minor, &one("generated/src/error/sent.rs", "", "#[non_exhaustive]\n", ""))
            .rust(&["=Sent"], &["non-exhaustive-removed"]),
    ]
}

/// Returns edits of structs and their impls.
#[rustfmt::skip]
fn structs() -> Vec<Plant> {
    vec![
        plant("exhaustive struct", Minor, &one("generated/src/call/mod.rs", "", "#[non_exhaustive]\n", ""))
            .rust(&["=Detached"], &["non-exhaustive-removed"]),
        plant("non-exhaustive struct with private fields", Patch, &one("generated/src/http/response.rs", "", "pub struct Response", "#[non_exhaustive]\npub struct Response"))
            .rust(&["=Response"], &["non-exhaustive-added"]),
        plant("private field", Major, &one(PAGE, "pub struct Page<T>", "    pub count:", "    pub(crate) count:"))
            .rust(&["=Page::count", "=Page"], &["field-removed", "private-fields-added"]),
        plant("new field", Minor, &one("generated/src/walk/created.rs", "pub struct Created<I>", "    pub extra:", "    /// More.\n    pub more: bool,\n    pub extra:"))
            .rust(&["=Created::more"], &["field-added"]),
        plant("changed field type", Major, &one(ENDPOINT, "pub struct Window", "pub months: u32", "pub months: u64"))
            .rust(&["=Window::months"], &["field-type-changed"]),
        plant("renamed field", Major, &one(ENDPOINT, "pub struct Endpoint", "pub settled_by:", "pub settled_with:"))
            .rust(&["=Endpoint::settled_by"], &["item-renamed"]),
        plant("removed PartialEq", Major, &one("generated/src/call/preview.rs", "", "#[derive(Clone, PartialEq, Eq)]", "#[derive(Clone)]"))
            .rust(&["Preview as core::cmp::"], &["impl-removed"]),
        plant("removed Hash", Major, &one(ENDPOINT, "", "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[non_exhaustive]\npub enum Method", "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n#[non_exhaustive]\npub enum Method"))
            .rust(&["=Method as core::hash::Hash"], &["impl-removed"]),
        plant("new Hash", Minor, &one("generated/src/call/mod.rs", "", "#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]", "#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]"))
            .rust(&["=Detached as core::hash::Hash"], &["impl-added"]),
        plant("ids lose Hash", Major, &one("generated/src/types/id/number.rs", "", "impl<K> Hash for Id<K> {\n    fn hash<", "impl<K> Id<K> {\n    pub(crate) fn hash<"))
            .rust(&["Id<K> as core::hash::Hash"], &["impl-removed"]),
        plant("removed Default", Major, &one("generated/src/call/retry/mod.rs", "", "impl Default for RetryPolicy {\n    fn default() -> Self", "impl RetryPolicy {\n    fn default() -> Self"))
            .rust(&["=RetryPolicy as core::default::Default"], &["impl-removed"]),
        plant("lost Sync", Major, &one("generated/src/walk/cursor.rs", "pub struct Cursor {\n", "    pub(super) operation: String,", "    pub(super) operation: std::cell::Cell<u8>,"))
            .rust(&["=Cursor as core::marker::Sync", "=Cursor as core::panic::unwind_safe::RefUnwindSafe"], &["auto-trait-lost"]),
        plant("new UnwindSafe", Minor, &one("generated/src/client/mod.rs", "", "impl Client {\n", "impl std::panic::UnwindSafe for Client {}\n\nimpl Client {\n"))
            .rust(&["$ as core::panic::unwind_safe::UnwindSafe"], &["auto-trait-won"]),
    ]
}

/// Returns edits of modules, constants, macros and reexports.
#[rustfmt::skip]
fn items() -> Vec<Plant> {
    vec![
        plant("hidden reexport", Major, &one("generated/src/lib.rs", "", "pub use reqwest;", "use reqwest;"))
            .rust(&["=reqwest"], &["item-removed"]),
        plant("public module", Minor, &one("generated/src/lib.rs", "", "mod http;", "pub mod http;"))
            .rust(&["http"], &["module-added"]),
        plant("new constant", Minor, &one("generated/src/lib.rs", "", "mod call;", "/// A limit.\npub const LIMIT: u32 = 3;\nmod call;"))
            .rust(&["=LIMIT"], &["item-added"]),
        plant("new macro", Minor, &one("generated/src/lib.rs", "", "mod call;", "/// Nothing.\n#[macro_export]\nmacro_rules! nothing {\n    () => {};\n}\nmod call;"))
            .rust(&["nothing"], &["item-added"]),
        plant("new From", Minor, &one("generated/src/types/decimal.rs", "", "impl FromStr for Decimal", "impl From<u128> for Decimal {\n    fn from(value: u128) -> Self {\n        Self(value.to_string().into())\n    }\n}\n\nimpl FromStr for Decimal"))
            .rust(&["=Decimal as core::convert::From<u128>"], &["impl-added"]),
    ]
}

/// Returns edits of the promises of the package besides its items.
pub(crate) fn package() -> Vec<Plant> {
    [features(), crates()].concat()
}

/// Returns edits of the features.
#[rustfmt::skip]
fn features() -> Vec<Plant> {
    vec![
        plant("removed feature", Major, &one(MANIFEST, "", "native-tls = [\"reqwest/native-tls\"]\n", ""))
            .rust(&["=feature native-tls"], &["feature-removed"]),
        plant("new feature", Minor, &one(MANIFEST, "", "default = [", "compression = []\ndefault = ["))
            .rust(&["=feature compression"], &["feature-added"]),
        plant(
            "new item with a new feature",
            Minor,
            &one(
                LIB,
                "",
                "mod call;",
                "/// A level.\n#[cfg(feature = \"compression\")]\npub const LEVEL: u32 = 3;\nmod call;",
            ),
        )
        .rust(&["=LEVEL"], &["item-added"]),
        plant(
            "smaller default features",
            Major,
            &one(MANIFEST, "", "default = [\"rustls\"]", "default = []"),
        )
        .rust(&["=feature default"], &["default-features-shrunk"]),
        plant(
            "changed feature",
            Patch,
            &one(MANIFEST, "", "\"tokio/rt-multi-thread\"", "\"tokio/rt-multi-thread\", \"tokio/sync\""),
        )
        .rust(&["=feature blocking"], &["feature-changed"]),
        plant(
            "a licence is gone",
            Major,
            &one("Cargo.toml", "", "license = \"MIT OR Apache-2.0\"", "license = \"MIT\""),
        )
        .rust(&["=license"], &["license-removed"]),
    ]
}

/// Returns edits of the MSRV and of public crates.
#[rustfmt::skip]
fn crates() -> Vec<Plant> {
    vec![
        plant("raised MSRV", Minor, &one(MANIFEST, "", "rust-version = \"1.85\"", "rust-version = \"1.88\""))
            .rust(&["=rust-version"], &["rust-version-raised"]),
        plant("new public crate", Minor, &one(LIB, "", "mod call;", "pub use bytes;\nmod call;"))
            .rust(&["=bytes", "=extern crate bytes"], &["item-added", "public-crate-added"]),
        plant(
            "other crate with the same name",
            Major,
            &one(LIB, "", "pub use reqwest;", "pub use serde_json as reqwest;"),
        )
        .rust(&["=reqwest"], &["declaration-changed"]),
    ]
}

/// Returns edits of the behaviour.
pub(crate) fn behaviour() -> Vec<Plant> {
    [retries(), requests(), lists()].concat()
}

/// Returns edits of retries and limits.
#[rustfmt::skip]
fn retries() -> Vec<Plant> {
    vec![
        plant("retried status", Major, &one(RETRY, "fn is_passing", "StatusCode::REQUEST_TIMEOUT", "StatusCode::REQUEST_TIMEOUT | StatusCode::LOCKED"))
            .behaviour(&["=retries of a read", "=retries of a change declared idempotent"]),
        plant("retried irreversible call", Major, &one(RETRY, "", "effect == Effect::Read ||", "effect == Effect::Read || effect == Effect::Irreversible ||"))
            .behaviour(&["=retries of an irreversible call"]),
        plant("more attempts", Major, &one(RETRY, "", "Self { attempts: 3,", "Self { attempts: 4,"))
            .behaviour(&["~\"maximum=4", "=create after refused connection"]),
        plant("longer waits", Major, &one(RETRY, "", "max: Duration::from_secs(20)", "max: Duration::from_secs(30)"))
            .behaviour(&["~waits of eight"]),
        plant("larger retry budget", Major, &one(RETRY, "", "budget: 20 }", "budget: 30 }"))
            .behaviour(&["~retries without a success"]),
        plant("retry budget that refills faster", Major, &one("generated/src/call/retry/budget.rs", "", "GAIN: u32 = 1", "GAIN: u32 = 2"))
            .behaviour(&["~successes for"]),
        plant("longer maximum of Retry-After", Major, &one(RETRY, "", "LONGEST_WANTED: Duration = Duration::from_secs(60)", "LONGEST_WANTED: Duration = Duration::from_secs(120)"))
            .behaviour(&["=waits by Retry-After"]),
        plant("longer call timeout", Major, &one(LIMITS, "", "call: Duration::from_secs(60)", "call: Duration::from_secs(90)"))
            .behaviour(&["~\"call="]),
        plant("shorter attempt timeout", Major, &one(LIMITS, "", "attempt: Duration::from_secs(30)", "attempt: Duration::from_secs(20)"))
            .behaviour(&["~\"attempt="]),
        plant("longer idle timeout", Major, &one(LIMITS, "", "idle: Duration::from_secs(15)", "idle: Duration::from_secs(25)"))
            .behaviour(&["~idle body"]),
        plant("larger body limit", Major, &one(LIMITS, "", "body: 32 * 1024", "body: 64 * 1024"))
            .behaviour(&["=body limit in bytes"]),
    ]
}

/// Returns edits of connections, requests and traces.
#[rustfmt::skip]
fn requests() -> Vec<Plant> {
    vec![
        plant("other Accept header", Major, &one("generated/src/client/mod.rs", "", "get.insert(ACCEPT, json.clone());", "get.insert(ACCEPT, HeaderValue::from_static(\"*/*\"));"))
            .behaviour(&["request of a"]),
        plant("no connection reuse", Major, &one("generated/src/http/connect.rs", "", ".pool_idle_timeout(IDLE)", ".pool_max_idle_per_host(0).pool_idle_timeout(IDLE)"))
            .behaviour(&["=connections"]),
        plant("connect timeout cannot be set", Major, &one("generated/src/client/builder.rs", "", "self.connect_timeout.unwrap_or(CONNECT)", "CONNECT"))
            .behaviour(&["=connect timeout in seconds"]),
        plant("longer idle time of connections", Major, &one("generated/src/http/connect.rs", "", "IDLE: Duration = Duration::from_secs(20)", "IDLE: Duration = Duration::from_secs(40)"))
            .behaviour(&["=idle time of a connection in seconds"]),
        plant("earlier end of endless lists", Major, &one("generated/src/walk/pager.rs", "", "MOST_PAGES: u32 = 10_000", "MOST_PAGES: u32 = 1_000"))
            .behaviour(&["=endless list"]),
        plant("errors without causes", Major, &one("generated/src/error/mod.rs", "fn source(", "Some(source)", "let _ = source;\n        None"))
            .behaviour(&["=causes of errors"]),
        plant("lower level of the span", Major, &[
            edit("generated/src/http/trace/enabled.rs", "", "info_span!(", "tracing::debug_span!("),
            edit("generated/src/http/trace/enabled.rs", "", "        self.span.record(\"server.port\", url.port_or_known_default());\n", ""),
            edit("generated/src/http/trace/enabled.rs", "", "info_span, ", ""),
        ])
            .behaviour(&["=traces of a call with three attempts"]),
        plant("builder shows its base URL", Major, &one("generated/src/client/builder.rs", "impl fmt::Debug for ClientBuilder", ".field(\"allow_http\"", ".field(\"base_url\", &self.base_url).field(\"allow_http\""))
            .behaviour(&["=debug output", "=password"]),
        plant("ids without padding", Major, &one("generated/src/types/id/number.rs", "impl<K> fmt::Display for Id<K>", "fmt::Display::fmt(&self.number, f)", "write!(f, \"{}\", self.number)"))
            .behaviour(&["=ids as strings"]),
        plant("plus sign for a space", Major, &one("generated/src/call/query.rs", "", "        url.extend(utf8_percent_encode(&value, ESCAPED));\n        mark", "        url.push_str(&utf8_percent_encode(&value, ESCAPED).to_string().replace(\"%20\", \"+\"));\n        mark"))
            .behaviour(&["=values in a URL"]),
    ]
}

/// Returns edits of lists and windows.
#[rustfmt::skip]
fn lists() -> Vec<Plant> {
    vec![
        plant("short page ends a list", Major, &one("generated/src/walk/route.rs", "fn follow", "            _ if rows.count == 0 =>", "            _ if self.size.is_some_and(|size| rows.count < size) =>"))
            .behaviour(&["=list with a short page", "=list with pages smaller than requested", "=list paged by time"]),
        plant("windows with a gap", Major, &one("generated/src/call/window.rs", "pub(crate) fn cut", "        start = end;\n", "        let Ok(next) = Timestamp::from_second(end.as_second() + 1) else { break };\n        start = next;\n"))
            .behaviour(&["=list over two years and a day"]),
        plant("other key of the param", Major, &one("generated/src/http/refusal.rs", "", "const PARAMS: &[&str] = &[\"param\", ", "const PARAMS: &[&str] = &["))
            .behaviour(&["=refusal with a code and a message"]),
        plant("other status of a rejection", Major, &one("generated/src/error/mod.rs", "pub fn is_rejected", "StatusCode::UNPROCESSABLE_ENTITY", "StatusCode::CONFLICT"))
            .behaviour(&["=predicates of a status"]),
        plant("unknown state reported as sent", Major, &one("generated/src/http/failure.rs", "", "_ if failure.begun => Sent::Unknown", "_ if failure.begun => Sent::Yes"))
            .behaviour(&["=create after a connection closed after the request"]),
        plant("unredacted key", Major, &one("generated/src/http/key.rs", "", "spelling::replace(&text, key, \"[key]\")", "spelling::replace(&text, \"\\0\", key)"))
            .behaviour(&["=places of secrets", "~error=jobs.get"]),
        plant("other list separator", Major, &one("generated/src/types/encode/list.rs", "", "self.out.push(b',');", "self.out.push(b'|');"))
            .behaviour(&["~times and ids"]),
        plant("other cursor version", Major, &one("generated/src/walk/cursor.rs", "", "const VERSION: u64 = 3", "const VERSION: u64 = 4"))
            .behaviour(&["=interrupted list"]),
        plant("other key variable", Major, &one("generated/src/call/curl.rs", "", "\"VH3_API_KEY\"", "\"VH3_KEY\""))
            .behaviour(&["=client from the environment", "~curl=curl"]),
        plant("windows in another order", Major, &one("generated/src/walk/plan.rs", "", "windows.reverse();", ""))
            .behaviour(&["=list in descending order"]),
        plant("higher concurrency", Major, &one("generated/src/client/mod.rs", "", "calls.clamp(1, ", "calls.saturating_add(1).clamp(1, "))
            .behaviour(&["=concurrent calls with a limit of 2"]),
        plant("envelope kept around the result", Major, &one("generated/src/http/response.rs", "", "self.reply.result().and_then(serde_json::from_str)", "serde_json::from_slice(self.reply.bytes())"))
            .behaviour(&["response with"]),
        plant("repeated items", Major, &one("generated/src/walk/known.rs", "fn has", "self.before.contains(&mark) || self.marks.contains(&mark)", "self.before.contains(&mark) && self.marks.contains(&mark)"))
            .behaviour(&["=list with an item that moves to the next page"]),
        plant(
            "future without Send",
            Major,
            &one(
                "generated/src/items.rs",
                "",
                "        poll_fn(|context| self.poll(context)).await.transpose()\n",
                "        let held = std::rc::Rc::new(());\n        let item = poll_fn(|context| self.poll(context)).await.transpose();\n        drop(held);\n        item\n",
            ),
        )
        .behaviour(&["=futures that are Send"]),
    ]
}

/// Returns changes with which the behaviour program does not compile.
pub(crate) fn unobserved() -> Vec<Plant> {
    let blocking = "generated/src/blocking/client.rs";
    vec![plant(
        "blocking call without preview",
        Major,
        &[
            edit(
                blocking,
                "",
                "impl Origin for Client {\n    const SHOWS_VALUES: bool = false;\n",
                "impl Client {\n",
            ),
            edit(
                blocking,
                "impl Client {\n\n",
                "    fn base_url(&self) -> Result",
                "    fn own(&self) -> Result",
            ),
            edit(blocking, "", "Detached, Origin}", "Detached}"),
        ],
    )]
}
