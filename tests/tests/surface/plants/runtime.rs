//! Edits of the runtime.

use crate::planted::{Edit, Plant, edit, plant};
use audit::surface::Verdict::{Major, Minor, Patch};

fn one(file: &'static str, after: &'static str, from: &'static str, to: &'static str) -> [Edit; 1] {
    [edit(file, after, from, to)]
}

/// Functions: there or not, what they take and give, and what is said of them.
pub(crate) fn functions() -> Vec<Plant> {
    let (error, retry, builder, client) = (
        "generated/src/error/mod.rs",
        "generated/src/call/retry/mod.rs",
        "generated/src/client/builder.rs",
        "generated/src/client/mod.rs",
    );
    vec![
        plant("a method is gone", Major, &one(error, "", "pub fn is_paging(", "pub(crate) fn is_paging("))
            .rust(&["=Error::is_paging"], &["function-removed"]),
        plant("a method is new", Minor, &one(error, "impl Error {\n", "", "    /// How grave it is.\n    pub fn gravity(&self) -> u8 {\n        0\n    }\n\n"))
            .rust(&["=Error::gravity"], &["function-added"]),
        plant("a method is renamed", Major, &one(builder, "", "pub fn body_limit(", "pub fn limit_body("))
            .rust(&["ClientBuilder::body_limit"], &["function-renamed"]),
        plant("an argument is another", Major, &one(retry, "", "pub const fn attempts(self, attempts: u32)", "pub const fn attempts(self, attempts: u8)"))
            .rust(&["=RetryPolicy::attempts"], &["argument-changed"]),
        plant("an argument more", Major, &one(builder, "", "pub fn allow_http(mut self)", "pub fn allow_http(mut self, allow: bool)"))
            .rust(&["=ClientBuilder::allow_http"], &["argument-added"]),
        plant("an argument less", Major, &one("generated/src/types/timestamp.rs", "", "minute: i8, second: i8)", "minute: i8)"))
            .rust(&["=Timestamp::new"], &["argument-removed"]),
        plant("arguments are exchanged", Major, &one("generated/src/walk/chunk.rs", "", "        values: impl IntoIterator<Item = T>,\n        most: usize,\n", "        most: usize,\n        values: impl IntoIterator<Item = T>,\n"))
            .rust(&["=Call<C, O>::chunked"], &["argument-changed"]),
        plant("a result is another", Major, &one(error, "", "pub fn code(&self) -> Option<&str>", "pub fn code(&self) -> Option<String>"))
            .rust(&["=Error::code"], &["result-changed"]),
        plant("a result may fail", Major, &one(error, "", "pub fn attempts(&self) -> u32", "pub fn attempts(&self) -> Result<u32, Self>"))
            .rust(&["=Error::attempts"], &["result-changed"]),
        plant("a method takes its value", Major, &one(error, "", "pub fn kind(&self)", "pub fn kind(self)"))
            .rust(&["=Error::kind"], &["argument-changed"]),
        plant("whatever turns into text is not taken any more", Major, &one(builder, "", "pub fn new(api_key: impl Into<String>)", "pub fn new(api_key: &str)"))
            .rust(&["=Client::new"], &["argument-changed"]),
        plant("a bound is tighter", Major, &one("generated/src/walk/items.rs", "", "pub fn items_as<T: DeserializeOwned>", "pub fn items_as<T: DeserializeOwned + Clone>"))
            .rust(&["=Call<Client, O>::items_as"], &["declaration-changed"]),
        plant("what was async is not", Major, &one("generated/src/client/send/mod.rs", "", "pub async fn send(self) -> Result<Response<O::Output>, Error> {\n        self.send_as().await", "pub fn send(self) -> impl Future<Output = Result<Response<O::Output>, Error>> {\n        self.send_as()"))
            .rust(&["=Call<Client, O>::send"], &["result-changed"]),
        plant("no constant any more", Major, &one(retry, "", "pub const fn none()", "pub fn none()"))
            .rust(&["=RetryPolicy::none"], &["const-removed"]),
        plant("a constant now", Minor, &one("generated/src/call/preview.rs", "", "pub fn method(&self)", "pub const fn method(&self)"))
            .rust(&["=Preview::method"], &["const-added"]),
        plant("can be ignored", Patch, &one(client, "/// The address that paths are appended to", "    #[must_use]\n", ""))
            .rust(&["=Client::base_url"], &["must-use-removed"]),
        plant("is not to be ignored", Minor, &one(client, "", "    pub fn call<O>", "    #[must_use]\n    pub fn call<O>"))
            .rust(&["=Client::call"], &["must-use-added"]),
        plant("a builder can be dropped", Patch, &one(builder, "", "#[must_use = \"a builder does nothing until it is built\"]\n", ""))
            .rust(&["=ClientBuilder"], &["must-use-removed"]),
        plant("is on its way out", Minor, &one("generated/src/http/response.rs", "", "    pub fn text(&self)", "    #[deprecated]\n    pub fn text(&self)"))
            .rust(&["=Response<T>::text"], &["deprecated"]),
        plant("needs a feature", Major, &one(error, "", "    pub fn is_connect(", "    #[cfg(feature = \"tracing\")]\n    pub fn is_connect("))
            .rust(&["=Error::is_connect"], &["feature-needed"]),
        plant("needs a feature more", Major, &one("generated/src/blocking/mod.rs", "    pub fn from_env()", "    pub fn base_url(", "    #[cfg(feature = \"tracing\")]\n    pub fn base_url("))
            .rust(&["=blocking::Client::base_url"], &["feature-needed"]),
        plant("is new with a feature", Minor, &one("generated/src/blocking/mod.rs", "impl Client {\n", "    /// A client with this key", "    /// Nothing.\n    pub fn nothing(&self) {}\n\n    /// A client with this key"))
            .rust(&["=blocking::Client::nothing"], &["function-added"]),
    ]
}

/// Types, traits, fields, variants, and what is implemented.
pub(crate) fn types() -> Vec<Plant> {
    let (clock, endpoint, page) =
        ("generated/src/http/clock.rs", "generated/src/call/endpoint.rs", "generated/src/walk/page/mod.rs");
    vec![
        plant("a trait asks for more", Major, &[
                edit(clock, "", "    /// Waits.", "    /// The zone.\n    fn zone(&self) -> String;\n\n    /// Waits."),
                edit(clock, "", "impl Clock for Machine {\n", "impl Clock for Machine {\n    fn zone(&self) -> String {\n        String::new()\n    }\n\n"),
            ])
            .rust(&["=Clock::zone"], &["required-item-added"]),
        plant("a trait offers more", Minor, &one(clock, "", "    /// Waits.", "    /// The name.\n    fn name(&self) -> String {\n        String::new()\n    }\n\n    /// Waits."))
            .rust(&["=Clock::name"], &["function-added"]),
        plant("a trait asks for what it had", Major, &[
                edit(clock, "", "    fn date(&self) -> SystemTime {\n        SystemTime::now()\n    }", "    fn date(&self) -> SystemTime;"),
                edit(clock, "", "impl Clock for Machine {\n", "impl Clock for Machine {\n    fn date(&self) -> SystemTime {\n        SystemTime::now()\n    }\n\n"),
            ])
            .rust(&["=Clock::date"], &["default-removed"]),
        plant("a trait has what it asked for", Minor, &one(clock, "", "    fn now(&self) -> Instant;\n", "    fn now(&self) -> Instant {\n        Instant::now()\n    }\n"))
            .rust(&["=Clock::now"], &["default-added"]),
        plant("a trait asks for another trait", Major, &one(clock, "", "pub trait Clock: Send + Sync + 'static", "pub trait Clock: Send + Sync + Unpin + 'static"))
            .rust(&["=Clock"], &["declaration-changed"]),
        plant("what is listed can be more", Major, &one(page, "pub trait Paged", "DeserializeOwned + Send + 'static", "DeserializeOwned + 'static"))
            .rust(&["=Paged::Item"], &["alias-changed"]),
        plant("a kind of error more", Minor, &one("generated/src/error/kind.rs", "", "    Build,", "    Build,\n    /// Too many calls.\n    Quota,"))
            .rust(&["=ErrorKind::Quota"], &["variant-added"]),
        plant("a kind of error has more to say", Major, &one("generated/src/error/kind.rs", "", "    Redirect,", "    Redirect(u16),"))
            .rust(&["=ErrorKind::Redirect"], &["declaration-changed"]),
        plant("a variant is renamed", Major, &one(endpoint, "pub enum Effect", "    Irreversible,", "    Final,"))
            .rust(&["=Effect::Irreversible"], &["item-renamed"]),
        plant("a set can be matched as a whole", Minor, &one("generated/src/error/sent.rs", "", "#[non_exhaustive]\n", ""))
            .rust(&["=Sent"], &["non-exhaustive-removed"]),
        plant("a struct can be built by users", Minor, &one("generated/src/call/mod.rs", "", "#[non_exhaustive]\n", ""))
            .rust(&["=Detached"], &["non-exhaustive-removed"]),
        plant("a struct that nobody could build may grow", Patch, &one("generated/src/http/response.rs", "", "pub struct Response", "#[non_exhaustive]\npub struct Response"))
            .rust(&["=Response"], &["non-exhaustive-added"]),
        plant("a field is private", Major, &one(page, "pub struct Page<T>", "    pub count:", "    pub(crate) count:"))
            .rust(&["=Page::count", "=Page"], &["field-removed", "private-fields-added"]),
        plant("a field more", Minor, &one("generated/src/walk/created.rs", "pub struct Created<I>", "    pub extra:", "    /// More.\n    pub more: bool,\n    pub extra:"))
            .rust(&["=Created::more"], &["field-added"]),
        plant("a field has another type", Major, &one(endpoint, "pub struct Window", "pub months: u32", "pub months: u64"))
            .rust(&["=Window::months"], &["field-type-changed"]),
        plant("a field is renamed", Major, &one(endpoint, "pub struct Endpoint", "pub settled_by:", "pub settled_with:"))
            .rust(&["=Endpoint::settled_by"], &["item-renamed"]),
        plant("no longer compared", Major, &one("generated/src/call/preview.rs", "", "#[derive(Clone, PartialEq, Eq)]", "#[derive(Clone)]"))
            .rust(&["Preview as core::cmp::"], &["impl-removed"]),
        plant("no longer hashed", Major, &one(endpoint, "", "#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]\n#[non_exhaustive]\npub enum Method", "#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n#[non_exhaustive]\npub enum Method"))
            .rust(&["=Method as core::hash::Hash"], &["impl-removed"]),
        plant("hashed now", Minor, &one("generated/src/call/mod.rs", "", "#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]", "#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]"))
            .rust(&["=Detached as core::hash::Hash"], &["impl-added"]),
        plant("no default any more", Major, &one("generated/src/call/retry/mod.rs", "", "impl Default for RetryPolicy {\n    fn default() -> Self", "impl RetryPolicy {\n    fn default() -> Self"))
            .rust(&["=RetryPolicy as core::default::Default"], &["impl-removed"]),
        plant("cannot be shared between threads", Major, &one("generated/src/walk/cursor.rs", "pub struct Cursor {\n", "    pub(super) operation: String,", "    pub(super) operation: std::cell::Cell<u8>,"))
            .rust(&["=Cursor as core::marker::Sync", "=Cursor as core::panic::unwind_safe::RefUnwindSafe"], &["auto-trait-lost"]),
        plant("survives a panic", Minor, &one("generated/src/client/mod.rs", "", "impl Client {\n", "impl std::panic::UnwindSafe for Client {}\n\nimpl Client {\n"))
            .rust(&["$ as core::panic::unwind_safe::UnwindSafe"], &["auto-trait-won"]),
        plant("the library underneath is hidden", Major, &one("generated/src/lib.rs", "", "pub use reqwest;", "use reqwest;"))
            .rust(&["=reqwest"], &["item-removed"]),
        plant("a module is shown", Minor, &one("generated/src/lib.rs", "", "mod http;", "pub mod http;"))
            .rust(&["http"], &["module-added"]),
        plant("a constant is new", Minor, &one("generated/src/lib.rs", "", "mod call;", "/// A limit.\npub const LIMIT: u32 = 3;\nmod call;"))
            .rust(&["=LIMIT"], &["item-added"]),
        plant("a macro is shown", Minor, &one("generated/src/lib.rs", "", "mod call;", "/// Nothing.\n#[macro_export]\nmacro_rules! nothing {\n    () => {};\n}\nmod call;"))
            .rust(&["nothing"], &["item-added"]),
        plant("can be made from a number", Minor, &one("generated/src/types/decimal.rs", "", "impl FromStr for Decimal", "impl From<u128> for Decimal {\n    fn from(value: u128) -> Self {\n        Self(value.to_string().into())\n    }\n}\n\nimpl FromStr for Decimal"))
            .rust(&["=Decimal as core::convert::From<u128>"], &["impl-added"]),
    ]
}

/// What the package promises besides its items.
pub(crate) fn package() -> Vec<Plant> {
    let (manifest, lib) = ("generated/Cargo.toml", "generated/src/lib.rs");
    vec![
        plant("a feature is gone", Major, &one(manifest, "", "native-tls = [\"reqwest/native-tls\"]\n", ""))
            .rust(&["=feature native-tls"], &["feature-removed"]),
        plant("a feature is new", Minor, &one(manifest, "", "default = [", "compression = []\ndefault = ["))
            .rust(&["=feature compression"], &["feature-added"]),
        plant(
            "an item with a new feature",
            Minor,
            &one(
                lib,
                "",
                "mod call;",
                "/// A level.\n#[cfg(feature = \"compression\")]\npub const LEVEL: u32 = 3;\nmod call;",
            ),
        )
        .rust(&["=LEVEL"], &["item-added"]),
        plant(
            "a feature that was on is not",
            Major,
            &one(manifest, "", "default = [\"rustls\"]", "default = []"),
        )
        .rust(&["=feature default"], &["default-features-shrunk"]),
        plant(
            "a feature turns on something else",
            Patch,
            &one(manifest, "", "\"tokio/rt-multi-thread\"", "\"tokio/rt-multi-thread\", \"tokio/sync\""),
        )
        .rust(&["=feature blocking"], &["feature-changed"]),
        plant(
            "a licence is gone",
            Major,
            &one("Cargo.toml", "", "license = \"MIT OR Apache-2.0\"", "license = \"MIT\""),
        )
        .rust(&["=license"], &["license-removed"]),
        plant(
            "only a newer Rust will do",
            Minor,
            &one(manifest, "", "rust-version = \"1.85\"", "rust-version = \"1.88\""),
        )
        .rust(&["=rust-version"], &["rust-version-raised"]),
        plant(
            "types of one crate more are shown",
            Minor,
            &one(lib, "", "mod call;", "pub use bytes;\nmod call;"),
        )
        .rust(&["=bytes", "=extern crate bytes"], &["item-added", "public-crate-added"]),
        plant(
            "another crate by the same name",
            Major,
            &one(lib, "", "pub use reqwest;", "pub use serde_json as reqwest;"),
        )
        .rust(&["=reqwest"], &["declaration-changed"]),
    ]
}

/// What the client does by itself.
pub(crate) fn behaviour() -> Vec<Plant> {
    let (retry, limits) = ("generated/src/call/retry/mod.rs", "generated/src/call/limits.rs");
    vec![
        plant("a status more is waited out", Major, &one(retry, "fn is_passing", "StatusCode::REQUEST_TIMEOUT", "StatusCode::REQUEST_TIMEOUT | StatusCode::LOCKED"))
            .behaviour(&["=sent again, a read", "=sent again, a change that is declared repeatable"]),
        plant("what cannot be undone is sent again", Major, &one(retry, "", "effect == Effect::Read ||", "effect == Effect::Read || effect == Effect::Irreversible ||"))
            .behaviour(&["=sent again, what cannot be undone"]),
        plant("an attempt more", Major, &one(retry, "", "Self { attempts: 3,", "Self { attempts: 4,"))
            .behaviour(&["~\"at most=4", "=a create after no connection"]),
        plant("longer waits", Major, &one(retry, "", "max: Duration::from_secs(20)", "max: Duration::from_secs(30)"))
            .behaviour(&["~waits of eight"]),
        plant("a larger budget", Major, &one(retry, "", "budget: 20 }", "budget: 30 }"))
            .behaviour(&["~attempts beyond the first"]),
        plant("a budget that fills up faster", Major, &one("generated/src/call/retry/budget.rs", "", "GAIN: u32 = 1", "GAIN: u32 = 2"))
            .behaviour(&["~successes for"]),
        plant("a server may ask for more time", Major, &one(retry, "", "LONGEST_WANTED: Duration = Duration::from_secs(60)", "LONGEST_WANTED: Duration = Duration::from_secs(120)"))
            .behaviour(&["=waits that the server asks for"]),
        plant("a call may take longer", Major, &one(limits, "", "call: Duration::from_secs(60)", "call: Duration::from_secs(90)"))
            .behaviour(&["~of a call"]),
        plant("an attempt may not take as long", Major, &one(limits, "", "attempt: Duration::from_secs(30)", "attempt: Duration::from_secs(20)"))
            .behaviour(&["~of an attempt"]),
        plant("a body may pause for longer", Major, &one(limits, "", "idle: Duration::from_secs(15)", "idle: Duration::from_secs(25)"))
            .behaviour(&["~of a body that does not go on"]),
        plant("an answer may be larger", Major, &one(limits, "", "body: 32 * 1024", "body: 64 * 1024"))
            .behaviour(&["=size of a body, in bytes"]),
        plant("any answer is asked for", Major, &one("generated/src/client/mod.rs", "", "get.insert(ACCEPT, json.clone());", "get.insert(ACCEPT, HeaderValue::from_static(\"*/*\"));"))
            .behaviour(&["a request that"]),
        plant("a connection for each call", Major, &one("generated/src/http/connect.rs", "", ".pool_idle_timeout(IDLE)", ".pool_max_idle_per_host(0).pool_idle_timeout(IDLE)"))
            .behaviour(&["=connections"]),
        plant("the time to connect cannot be set", Major, &one("generated/src/http/connect.rs", "", "setup.connect_timeout.unwrap_or(CONNECT)", "CONNECT"))
            .behaviour(&["=time to connect, in seconds"]),
        plant("unused connections are kept for longer", Major, &one("generated/src/http/connect.rs", "", "IDLE: Duration = Duration::from_secs(20)", "IDLE: Duration = Duration::from_secs(40)"))
            .behaviour(&["=time that an unused connection is kept, in seconds"]),
        plant("endless lists end earlier", Major, &one("generated/src/walk/pager.rs", "", "MOST_PAGES: u32 = 10_000", "MOST_PAGES: u32 = 1_000"))
            .behaviour(&["=a walk without an end"]),
        plant("the causes of errors are dropped", Major, &one("generated/src/error/mod.rs", "fn source(", "Some(source)", "let _ = source;\n        None"))
            .behaviour(&["=causes of errors"]),
        plant("a call is traced for debugging only", Major, &[
            edit("generated/src/http/trace/enabled.rs", "", "info_span!(", "tracing::debug_span!("),
            edit("generated/src/http/trace/enabled.rs", "", "        self.span.record(\"server.port\", url.port_or_known_default());\n", ""),
            edit("generated/src/http/trace/enabled.rs", "", "info_span, ", ""),
        ])
            .behaviour(&["=traces of a call with three attempts"]),
        plant("a builder shows its address", Major, &one("generated/src/client/builder.rs", "impl fmt::Debug for ClientBuilder", ".field(\"allow_http\"", ".field(\"base_url\", &self.base_url).field(\"allow_http\""))
            .behaviour(&["=texts for debugging", "=a password"]),
        plant("ids ignore a width", Major, &one("generated/src/types/id.rs", "macro_rules! integer_id", "::std::fmt::Display::fmt(&self.0, f)", "write!(f, \"{}\", self.0)"))
            .behaviour(&["=ids as text"]),
        plant("a plus for a space", Major, &one("generated/src/call/query.rs", "", "        url.extend(utf8_percent_encode(&value, ESCAPED));\n        mark", "        url.push_str(&utf8_percent_encode(&value, ESCAPED).to_string().replace(\"%20\", \"+\"));\n        mark"))
            .behaviour(&["=values in a URL"]),
        plant("half a page is the last one", Major, &one("generated/src/walk/route.rs", "fn follow", "            _ if rows.count == 0 =>", "            _ if self.size.is_some_and(|size| rows.count < size) =>"))
            .behaviour(&["=a walk through a full page and half a page", "=a walk through pages that are smaller than asked for", "=a walk through a list in the order of time"]),
        plant("windows with a gap", Major, &one("generated/src/call/window.rs", "pub(crate) fn cut", "        start = end;\n", "        let Ok(next) = Timestamp::from_utc(end.to_utc() + Span::new().seconds(1)) else { break };\n        start = next;\n"))
            .behaviour(&["=a walk through two years and a day"]),
        plant("a param is looked for elsewhere", Major, &one("generated/src/http/refusal.rs", "", "const PARAMS: &[&str] = &[\"param\", ", "const PARAMS: &[&str] = &["))
            .behaviour(&["=a refusal with a code and a message"]),
        plant("another status is a rejection", Major, &one("generated/src/error/mod.rs", "pub fn is_rejected", "StatusCode::UNPROCESSABLE_ENTITY", "StatusCode::CONFLICT"))
            .behaviour(&["=what a status means"]),
        plant("what is in doubt is told as not sent", Major, &one("generated/src/http/failure.rs", "", "_ => Sent::Unknown", "_ => Sent::No"))
            .behaviour(&["=a create after a hang-up", "=a create after a hang-up after the request"]),
        plant("the key is not blanked out", Major, &one("generated/src/http/key.rs", "", "spelling::replace(&text, key, \"[key]\")", "spelling::replace(&text, \"\\0\", key)"))
            .behaviour(&["=what is shown", "~error=jobs.get"]),
        plant("lists are joined otherwise", Major, &one("generated/src/types/encode/list.rs", "", "self.out.push(b',');", "self.out.push(b'|');"))
            .behaviour(&["~times and ids"]),
        plant("kept cursors are not read any more", Major, &one("generated/src/walk/cursor.rs", "", "const VERSION: u64 = 2", "const VERSION: u64 = 3"))
            .behaviour(&["=a walk that is broken off"]),
        plant("the environment has another name for the key", Major, &one("generated/src/call/curl.rs", "", "\"VH3_API_KEY\"", "\"VH3_KEY\""))
            .behaviour(&["=a client from the environment", "~curl=curl"]),
        plant("windows come in another order", Major, &one("generated/src/walk/plan.rs", "", "windows.reverse();", ""))
            .behaviour(&["=a walk from late to early"]),
        plant("one call more at once", Major, &one("generated/src/client/mod.rs", "", "calls.clamp(1, ", "calls.saturating_add(1).clamp(1, "))
            .behaviour(&["=calls on their way at once with a limit of 2"]),
        plant("what is kept is not the result", Major, &one("generated/src/http/response.rs", "", "self.reply.result().and_then(serde_json::from_str)", "serde_json::from_slice(&self.reply.body)"))
            .behaviour(&["an answer with a"]),
        plant("items come twice", Major, &one("generated/src/walk/known.rs", "fn has", "self.before.contains(&mark) || self.marks.contains(&mark)", "self.before.contains(&mark) && self.marks.contains(&mark)"))
            .behaviour(&["=a walk in which an item moves to the next page"]),
        plant(
            "a future cannot be sent to another thread",
            Major,
            &one(
                "generated/src/items.rs",
                "",
                "        poll_fn(|context| self.poll(context)).await.transpose()\n",
                "        let held = std::rc::Rc::new(());\n        let item = poll_fn(|context| self.poll(context)).await.transpose();\n        drop(held);\n        item\n",
            ),
        )
        .behaviour(&["=futures that can be sent to another thread"]),
    ]
}

/// Changes that the program which watches the client does not compile with.
pub(crate) fn unwatched() -> Vec<Plant> {
    let blocking = "generated/src/blocking/mod.rs";
    vec![plant(
        "a blocking call cannot be looked at",
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
                "    fn base_url(&self) -> &str {\n        Self::base_url(self)\n",
                "    fn own(&self) -> &str {\n        Self::base_url(self)\n",
            ),
            edit(blocking, "", "Detached, Origin}", "Detached}"),
        ],
    )]
}
