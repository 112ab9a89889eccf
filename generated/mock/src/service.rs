//! A request to its response, without a socket.

use crate::answer::{Answer, Form};
use crate::journal::{Entry, Journal};
use crate::refusal::Refusal;
use crate::reply::{Action, Replies};
use crate::request::Request;
use crate::rows::list::Slice;
use crate::rows::{Call, Outcome, World};
use crate::rules::{self, Checked, Fields};
use crate::secrets::Secrets;
use crate::table::{Api, Method, Operation};
use crate::variants::{HEADER, Variant};
use crate::{Options, Profile};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// A response and its delay.
pub(crate) struct Response {
    /// The response; none if the connection is closed without one.
    pub(crate) answer: Option<Answer>,
    pub(crate) delay: Option<Duration>,
}

/// The result of the rules for a request.
struct Served {
    answer: Answer,
    unknown: Vec<String>,
}

/// The delay of the variant `slow`.
const SLOW: Duration = Duration::from_millis(200);

/// The server without its socket.
pub(crate) struct Service {
    api: Arc<Api>,
    /// The path of the base URL.
    prefix: String,
    options: Options,
    world: Mutex<World>,
    journal: Journal,
    replies: Replies,
    requests: AtomicUsize,
}

impl Service {
    pub(crate) fn new(api: Api, options: &Options) -> Self {
        let prefix = prefix(&api.base_url);
        let api = Arc::new(api);
        Self {
            world: Mutex::new(World::new(api.clone(), options.seed)),
            api,
            prefix,
            options: options.clone(),
            journal: Journal::default(),
            replies: Replies::default(),
            requests: AtomicUsize::new(0),
        }
    }

    pub(crate) fn url(&self, address: SocketAddr) -> String {
        format!("http://{address}{}", self.prefix)
    }

    pub(crate) fn api(&self) -> &Api {
        &self.api
    }

    pub(crate) fn journal(&self) -> &Journal {
        &self.journal
    }

    pub(crate) fn replies(&self) -> &Replies {
        &self.replies
    }

    /// Responds to a request and adds both to the journal. Returns nothing if the caller is gone.
    pub(crate) fn respond(&self, request: &Request, is_gone: &AtomicBool) -> Option<Response> {
        let number = self.requests.fetch_add(1, Ordering::SeqCst);
        let operation = self.operation(request);
        let reply = self.replies.take(operation.map(|operation| operation.id.as_str()));
        let variants = self.variants(request, number);
        let is_slow = variants.as_ref().is_ok_and(|variants| variants.contains(&Variant::Slow));
        let action = reply.as_ref().map(|reply| &reply.action);
        let mut served = match (action, variants) {
            (Some(Action::Respond { status, body }), _) => Served::chosen(*status, body.as_ref()),
            (Some(Action::Drop), _) => Served::chosen(0, Some(&Value::Null)),
            (_, Ok(variants)) => self.served(request, &variants, is_gone)?,
            (_, Err(refusal)) => Served { answer: Answer::refused(&refusal, &[]), unknown: Vec::new() },
        };
        let is_closed = matches!(action, Some(Action::Drop | Action::Lose));
        if let Some(reply) = &reply {
            served.answer.headers.extend(reply.headers.iter().cloned());
        }
        self.journal.add(self.entry(request, operation, &served, is_closed));
        let delay = reply.as_ref().and_then(|reply| reply.delay).or(if is_slow { Some(SLOW) } else { None });
        Some(Response { answer: if is_closed { None } else { Some(served.answer) }, delay })
    }

    fn variants(&self, request: &Request, number: usize) -> Result<Vec<Variant>, Refusal> {
        if let Some(header) = request.headers.get(HEADER) {
            return Variant::read(header).map_err(|name| {
                let names: Vec<_> = Variant::ALL.iter().map(|variant| variant.name()).collect();
                Refusal::senseless(&format!(
                    "{HEADER}: no variant {name}; the variants are {}",
                    names.join(", ")
                ))
            });
        }
        Ok(match self.options.profile {
            Profile::Strict => Vec::new(),
            Profile::Observed => Variant::chosen(self.options.seed.seed, number),
        })
    }

    fn served(&self, request: &Request, variants: &[Variant], is_gone: &AtomicBool) -> Option<Served> {
        let mut unknown = Vec::new();
        let answer = match self.checked(request) {
            Ok((operation, checked)) => {
                unknown = checked.unknown;
                match Answer::instead(variants, operation) {
                    Some(answer) => answer,
                    None => self.executed(operation, &checked.fields, variants, is_gone)?,
                }
            }
            Err(refusal) => Answer::refused(&refusal, variants),
        };
        Some(Served { answer, unknown })
    }

    /// Executes a call. Returns nothing if the caller is gone.
    fn executed(
        &self,
        operation: &Operation,
        fields: &Fields,
        variants: &[Variant],
        is_gone: &AtomicBool,
    ) -> Option<Answer> {
        let slice = self.slice(fields, variants);
        let outcome = if variants.contains(&Variant::Inner404) {
            Ok(Outcome::Nothing)
        } else {
            let call = Call { api: &self.api, operation, fields, slice, now: Timestamp::now() };
            self.world.lock().unwrap_or_else(PoisonError::into_inner).execute(&call)
        };
        // The lock is released: a long list blocks no other call.
        let outcome = match outcome {
            Ok(Outcome::List(snapshot, query)) => match snapshot.page(&query, is_gone) {
                Ok(rows) => Ok(Outcome::Page(rows?)),
                Err(refusal) => Err(refusal),
            },
            outcome => outcome,
        };
        let is_compact = fields.get("compact") == Some(&Value::Bool(true));
        let form = Form { api: &self.api, operation, variants, slice, is_compact };
        Some(match outcome {
            Ok(outcome) => Answer::success(outcome, &form),
            Err(refusal) => Answer::refused(&refusal, variants),
        })
    }

    fn operation(&self, request: &Request) -> Option<&Operation> {
        let path = request.path.strip_prefix(&self.prefix)?;
        let mut named = self.api.operations().filter(|operation| operation.path == path);
        let first = named.next()?;
        let exact =
            std::iter::once(first).chain(named).find(|operation| operation.method.as_str() == request.method);
        Some(exact.unwrap_or(first))
    }

    /// Returns the operation and the fields of a request that the rules admit.
    fn checked(&self, request: &Request) -> Result<(&Operation, Checked), Refusal> {
        let missing = || Refusal::not_found(&format!("path {}", request.path));
        let operation = self.operation(request).ok_or_else(missing)?;
        if request.method != operation.method.as_str() {
            return Err(Refusal::wrong_method(operation.method.as_str()));
        }
        let key = request.headers.get(&self.api.key_header.to_lowercase());
        if key.is_none_or(|key| key.trim().is_empty()) {
            return Err(Refusal::unauthorized());
        }
        let Some(body) = &request.body else { return Err(Refusal::too_large()) };
        if operation.method == Method::Post && !is_json(request) {
            return Err(Refusal::input("Content-Type", "The header Content-Type must be application/json."));
        }
        let checked = rules::check(&self.api, operation, &request.query, body)?;
        Ok((operation, checked))
    }

    fn slice(&self, fields: &Fields, variants: &[Variant]) -> Slice {
        let (mut number, mut size) = (1, 100);
        if let Some(paging) = &self.api.paging {
            number = fields.get(&paging.number).and_then(Value::as_i64).unwrap_or(1);
            size = fields.get(&paging.size).and_then(Value::as_i64).or(paging.default_size).unwrap_or(100);
        }
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

    fn entry(
        &self,
        request: &Request,
        operation: Option<&Operation>,
        served: &Served,
        is_closed: bool,
    ) -> Entry {
        let secrets = Secrets::new(request, &self.api.key_header);
        let path = request.path.strip_prefix(&self.prefix).unwrap_or(&request.path);
        let mut target = secrets.blanked(path);
        if !request.query.is_empty() {
            target = format!("{target}?{}", secrets.blanked_query(&request.query));
        }
        let body = String::from_utf8_lossy(request.body.as_deref().unwrap_or_default()).into_owned();
        let mut headers = BTreeMap::new();
        for name in ["accept", "content-type", "user-agent"] {
            if let Some(value) = request.headers.get(name) {
                headers.insert(name.to_owned(), secrets.blanked(value));
            }
        }
        Entry {
            operation: operation.map(|operation| operation.id.clone()),
            method: request.method.clone(),
            target,
            headers,
            body: secrets.blanked(&body),
            undocumented: served.unknown.iter().map(|name| secrets.blanked(name)).collect(),
            status: if is_closed { None } else { Some(served.answer.status) },
            response: if is_closed { String::new() } else { secrets.blanked(&served.answer.body) },
        }
    }
}

impl Served {
    fn chosen(status: u16, body: Option<&Value>) -> Self {
        let answer = match body {
            Some(body) => Answer::json(status, body),
            None => {
                let code = format!("ERROR_CODE_{status}");
                Answer::json(
                    status,
                    &json!({ "code": code, "message": "A test chose this response.", "payload": {} }),
                )
            }
        };
        Self { answer, unknown: Vec::new() }
    }
}

fn is_json(request: &Request) -> bool {
    let Some(kind) = request.headers.get("content-type") else { return false };
    let kind = kind.split(';').next().unwrap_or_default();
    kind.trim().eq_ignore_ascii_case("application/json")
}

/// Returns the path of a URL.
fn prefix(url: &str) -> String {
    let host = match url.split_once("://") {
        Some((_, host)) => host,
        None => url,
    };
    match host.split_once('/') {
        Some((_, path)) => format!("/{}", path.trim_end_matches('/')),
        None => String::new(),
    }
}
