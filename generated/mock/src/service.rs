//! From a request to its answer, without a socket.

use super::answer::{Answer, Form};
use super::journal::{Entry, Journal};
use super::refusal::Refusal;
use super::rules::{self, Checked, Fields};
use super::variants::{HEADER, Variant};
use super::world::{Call, Outcome, Slice, World};
use super::{Options, Profile};
use codegen::model::{Api, Method, Operation};
use jiff::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// A request.
pub struct Ask {
    /// The method.
    pub method: String,
    /// The path.
    pub path: String,
    /// The query, as it came.
    pub query: Option<String>,
    /// The headers, their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body; none, if it is larger than any that is read.
    pub body: Option<Vec<u8>>,
}

/// An answer.
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: Vec<(&'static str, &'static str)>,
    /// The body.
    pub body: String,
    /// How long to wait before it is sent.
    pub delay: Option<Duration>,
}

/// How long a slow answer takes.
const SLOW: Duration = Duration::from_millis(200);

/// The server, but for its socket.
pub struct Service {
    api: Api,
    /// The path of the base URL.
    prefix: String,
    options: Options,
    world: Mutex<World>,
    journal: Journal,
    requests: AtomicUsize,
}

impl Service {
    /// A server of an API.
    #[must_use]
    pub fn new(api: Api, options: &Options) -> Self {
        let host = api.base_url.split_once("://").map_or(api.base_url.as_str(), |(_, rest)| rest);
        let prefix = host.find('/').and_then(|start| host.get(start..)).unwrap_or_default();
        let prefix = prefix.trim_end_matches('/').to_owned();
        let world = Mutex::new(World::new(options.plan));
        let (journal, requests) = (Journal::default(), AtomicUsize::new(0));
        Self { api, prefix, options: options.clone(), world, journal, requests }
    }

    /// The base URL at an address.
    #[must_use]
    pub fn url(&self, address: SocketAddr) -> String {
        format!("http://{address}{}", self.prefix)
    }

    /// What was asked and answered so far; of very many requests the latest, at least five thousand.
    #[must_use]
    pub fn journal(&self) -> Vec<Entry> {
        self.journal.entries()
    }

    /// Calls a function for each request, when it is answered.
    pub fn listen(&self, listener: impl Fn(&Entry) + Send + Sync + 'static) {
        self.journal.listen(Box::new(listener));
    }

    pub(super) fn computed(&self) -> u64 {
        self.world.lock().unwrap_or_else(PoisonError::into_inner).computed()
    }

    /// Answers a request, and writes both down.
    pub fn answer(&self, ask: &Ask) -> Reply {
        let request = self.requests.fetch_add(1, Ordering::SeqCst);
        let mut undocumented = Vec::new();
        let (answer, is_slow) = match self.variants(ask, request) {
            Ok(variants) => {
                let answer = self.answered(ask, &variants, &mut undocumented);
                let answer = answer.unwrap_or_else(|refusal| Answer::refused(&refusal, &variants));
                (answer, variants.contains(&Variant::Slow))
            }
            Err(refusal) => (Answer::refused(&refusal, &[]), false),
        };
        self.journal.add(self.entry(ask, &answer, undocumented));
        let mut headers = answer.headers;
        headers.push(("content-type", answer.kind));
        Reply { status: answer.status, headers, body: answer.body, delay: is_slow.then_some(SLOW) }
    }

    fn variants(&self, ask: &Ask, request: usize) -> Result<Vec<Variant>, Refusal> {
        if let Some(header) = ask.headers.get(HEADER) {
            let problem = |name| {
                let names: Vec<_> = Variant::ALL.iter().map(|variant| variant.name()).collect();
                Refusal::senseless(&format!("{HEADER}: there is no {name}; there are {}", names.join(", ")))
            };
            return Variant::read(header).map_err(problem);
        }
        Ok(match self.options.profile {
            Profile::Strict => Vec::new(),
            Profile::Observed => Variant::chosen(&self.options.plan, request),
        })
    }

    fn answered(
        &self,
        ask: &Ask,
        variants: &[Variant],
        undocumented: &mut Vec<String>,
    ) -> Result<Answer, Refusal> {
        let operation = self.find(ask)?;
        let Checked { fields, unknown } = self.check(operation, ask)?;
        *undocumented = unknown;
        if let Some(answer) = Answer::instead(variants, operation) {
            return Ok(answer);
        }
        let slice = self.slice(&fields, variants);
        let call = Call { path: &operation.path, fields: &fields, slice, now: Timestamp::now() };
        let outcome = if variants.contains(&Variant::Inner404) {
            Outcome::Nothing
        } else {
            self.world.lock().unwrap_or_else(PoisonError::into_inner).act(operation, &call)?
        };
        let is_compact = fields.get("compact") == Some(&Value::Bool(true));
        Ok(Answer::of(outcome, &Form { api: &self.api, operation, variants, slice, is_compact }))
    }

    /// The operation of a request, if it may be called at all.
    fn find(&self, ask: &Ask) -> Result<&Operation, Refusal> {
        let path = ask.path.strip_prefix(&self.prefix).unwrap_or_default();
        let mut operations = self.api.groups.iter().flat_map(|group| &group.operations);
        let operation = operations.find(|operation| operation.path == path);
        let operation = operation.ok_or_else(|| Refusal::not_found(&format!("path {}", ask.path)))?;
        let method = operation.method.as_str();
        if ask.method != method {
            return Err(Refusal::wrong_method(method));
        }
        let key = ask.headers.get(&self.api.key_header.to_lowercase());
        if key.is_none_or(|key| key.trim().is_empty()) {
            return Err(Refusal::unauthorized());
        }
        Ok(operation)
    }

    /// The fields of a request, if the rules let it through.
    fn check(&self, operation: &Operation, ask: &Ask) -> Result<Checked, Refusal> {
        let body = ask.body.as_ref().ok_or_else(Refusal::too_large)?;
        let kind = ask.headers.get("content-type").and_then(|kind| kind.split(';').next()).unwrap_or("");
        if operation.method == Method::Post && !kind.trim().eq_ignore_ascii_case("application/json") {
            let message = "The header Content-Type must be application/json.";
            return Err(Refusal::input("Content-Type", message));
        }
        rules::check(&self.api, operation, ask.query.as_deref(), body)
    }

    fn slice(&self, fields: &Fields, variants: &[Variant]) -> Slice {
        let paging = self.api.paging.as_ref();
        let said = |key: Option<&String>| fields.get(key?)?.as_i64();
        let number = said(paging.map(|paging| &paging.number)).unwrap_or(1);
        let usual = paging.and_then(|paging| paging.default_size).unwrap_or(100);
        let size = said(paging.map(|paging| &paging.size)).unwrap_or(usual);
        let mut slice = Slice { number, size, shift: 0 };
        for variant in variants {
            match variant {
                Variant::Clamp => slice.size = size.min(2),
                Variant::Repeat => slice.number = 1,
                Variant::Vanish => slice.shift = number - 1,
                Variant::Appear => slice.shift = 1 - number,
                _ => {}
            }
        }
        slice
    }

    fn entry(&self, ask: &Ask, answer: &Answer, undocumented: Vec<String>) -> Entry {
        let key = self.api.key_header.to_lowercase();
        let headers = ask.headers.iter().filter(|(name, _)| **name != key);
        let path = ask.path.strip_prefix(&self.prefix).unwrap_or(&ask.path);
        let query = ask.query.as_ref().map_or_else(String::new, |query| format!("?{query}"));
        Entry {
            method: ask.method.clone(),
            target: format!("{path}{query}"),
            headers: headers.map(|(name, value)| (name.clone(), value.clone())).collect(),
            body: String::from_utf8_lossy(ask.body.as_deref().unwrap_or_default()).into_owned(),
            undocumented,
            status: answer.status,
            answer: answer.body.clone(),
        }
    }
}
