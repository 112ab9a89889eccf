//! The execution of a call: its attempts and the waits between them.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant};

use bytes::Bytes;
use reqwest::Request;
use reqwest::header::HeaderMap;
use tokio::sync::SemaphorePermit;

use crate::call::endpoint::Endpoint;
use crate::call::header;
use crate::call::limits::Limits;
use crate::call::options::Options;
use crate::call::preview::Prepared;
use crate::call::retry::{self, RetryPolicy};
use crate::client::Client;
use crate::client::hooks::AttemptEnd;
use crate::error::{Error, ErrorKind, Sent};
use crate::http::attempt::Attempt;
use crate::http::clock::{Deadline, within};
use crate::http::reply::Reply;
use crate::http::response::{Decode, Response, Undecoded};
use crate::http::trace::Trace;
use crate::types::encode::Object;

/// A call until its response was read.
///
/// It is boxed so that its code is part of this crate: a program would compile the code of another future once more.
pub(crate) type Executing = Pin<Box<dyn Future<Output = Result<Executed, Error>> + Send>>;

/// A response of success that is not decoded yet.
pub(crate) struct Executed {
    pub(crate) reply: Reply,
    pub(crate) end: End,
}

/// The end of a call. The trace has ended as a success, unless the response cannot be decoded.
pub(crate) struct End {
    endpoint: &'static Endpoint,
    client: Client,
    trace: Trace,
}

impl Executed {
    /// Returns the response with its decoded result.
    pub(crate) fn decoded<T>(self, decode: Decode<T>) -> Result<Response<T>, Error> {
        Response::decode(self.reply, decode).map_err(|bad| self.end.undecoded(*bad))
    }
}

impl End {
    /// Returns the error of a response that cannot be decoded.
    pub(crate) fn undecoded(self, bad: Undecoded) -> Error {
        let error = bad.report(self.endpoint, self.client.key());
        self.trace.end(Err(&error));
        error
    }
}

impl Client {
    /// Sends a request, retries it where that is safe, and reads the whole response.
    pub(crate) fn execute(
        self,
        endpoint: &'static Endpoint,
        fields: Object,
        options: Option<Box<Options>>,
    ) -> Executing {
        Box::pin(async move {
            let trace = Trace::new(endpoint, self.base_url());
            let result = trace.around(self.attempts(endpoint, fields, options.as_deref(), &trace)).await;
            trace.end(result.as_ref());
            Ok(Executed { reply: result?, end: End { endpoint, client: self, trace } })
        })
    }

    async fn attempts(
        &self,
        endpoint: &'static Endpoint,
        fields: Object,
        options: Option<&Options>,
        trace: &Trace,
    ) -> Result<Reply, Error> {
        let mut run = Run::new(self, endpoint, fields, options)?;
        loop {
            let before = run.history.attempts;
            let error = match run.attempt().await {
                Ok(reply) => {
                    run.report(trace, Ok(&reply), None);
                    self.budget().give();
                    return Ok(reply);
                }
                Err(error) => error,
            };
            run.history.add(endpoint, &error);
            let next = run.next(&error);
            // The time may have run out before the first attempt.
            if run.history.attempts > before {
                run.report(trace, Err(&error), next.wait());
            }
            match next {
                Next::After(wait) => self.clock().sleep(wait).await,
                Next::Over => return Err(run.history.tell(endpoint, error)),
                Next::Denied(why) => return Err(run.history.tell(endpoint, error).not_repeated(why)),
            }
        }
    }
}

/// A call in progress.
struct Run<'c> {
    client: &'c Client,
    endpoint: &'static Endpoint,
    url: String,
    body: Option<Bytes>,
    options: Option<&'c Options>,
    limits: Limits,
    policy: RetryPolicy,
    deadline: Deadline,
    history: History,
    /// The start of the last attempt.
    started: Instant,
}

/// The next step after a failed attempt.
enum Next {
    /// A retry after this wait.
    After(Duration),
    /// The end of the call.
    Over,
    /// The end of a call that could have been retried, and the reason.
    Denied(&'static str),
}

impl Next {
    fn wait(&self) -> Option<Duration> {
        match self {
            Self::After(wait) => Some(*wait),
            Self::Over | Self::Denied(_) => None,
        }
    }
}

/// The state of all attempts so far.
struct History {
    attempts: u32,
    sent: Sent,
    open: bool,
}

impl<'c> Run<'c> {
    fn new(
        client: &'c Client,
        endpoint: &'static Endpoint,
        fields: Object,
        options: Option<&'c Options>,
    ) -> Result<Self, Error> {
        client.pool().check_process(endpoint.name)?;
        let Prepared { url, body } = Prepared::new(endpoint, fields, client.base_url())?;
        let started = client.clock().now();
        let limits = options.map_or(client.limits(), |options| options.limits(client.limits()));
        let policy = options.map_or(client.policy(), |options| options.policy(client.policy()));
        Ok(Self {
            client,
            endpoint,
            url,
            body: body.map(Bytes::from),
            options,
            limits,
            policy,
            deadline: Deadline::after(started, limits.call),
            started,
            history: History { attempts: 0, sent: Sent::No, open: false },
        })
    }

    async fn attempt(&mut self) -> Result<Reply, Error> {
        let mut request = self.request();
        let _turn = self.turn().await?;
        let now = self.now();
        if self.deadline.left(now).is_zero() {
            return Err(self.late());
        }
        header::add(request.headers_mut(), &self.added_headers()?);
        self.history.attempts += 1;
        self.started = now;
        let pool = self.client.pool();
        let attempt = Attempt {
            endpoint: self.endpoint,
            http: &pool.http,
            time: self.client.time(),
            key: self.client.key(),
            base_url: self.client.base_url(),
            needs_tls: self.client.needs_tls(),
            connect: pool.connect_timeout,
            limits: self.limits,
            call: self.deadline,
            end: Deadline::after(now, self.limits.attempt),
        };
        let mut reply = attempt.run(request, self.body.clone()).await?;
        reply.attempts = self.history.attempts;
        Ok(reply)
    }

    fn request(&self) -> Request {
        let mut request = Request::new(self.endpoint.method.into(), self.client.base().join(&self.url));
        *request.headers_mut() = self.client.headers(self.endpoint.method).clone();
        if let Some(options) = self.options {
            header::add(request.headers_mut(), options.headers());
        }
        request
    }

    /// Runs the hooks of the client before an attempt, and returns their headers.
    fn added_headers(&self) -> Result<HeaderMap, Error> {
        match self.client.hooks().before(self.endpoint, self.history.attempts + 1) {
            Ok(headers) => Ok(headers),
            Err(problem) => Err(Error::invalid_request(self.endpoint.name, problem)),
        }
    }

    /// Reports the end of an attempt to the trace and to the hooks of the client.
    fn report(&self, trace: &Trace, result: Result<&Reply, &Error>, wait: Option<Duration>) {
        trace.attempt(self.history.attempts, result, wait);
        self.client.hooks().after(&AttemptEnd {
            endpoint: self.endpoint,
            number: self.history.attempts,
            elapsed: self.now().saturating_duration_since(self.started),
            result: result.map(|reply| reply.status),
            retry_in: wait,
        });
    }

    /// Waits for a permit if the number of concurrent calls is limited. A call holds none while it waits for a retry.
    async fn turn(&self) -> Result<Option<SemaphorePermit<'c>>, Error> {
        let Some(turns) = self.client.turns() else { return Ok(None) };
        let left = self.deadline.left(self.now());
        match within(self.client.time(), left, turns.acquire()).await {
            Some(turn) => Ok(turn.ok()),
            None => Err(self.late()),
        }
    }

    /// Returns the error of a call whose time ran out before it was sent.
    fn late(&self) -> Error {
        let message = format!("no attempt could be made in the {:?} of the call", self.limits.call);
        Error::new(ErrorKind::Timeout, message).with_operation(self.endpoint.name).with_sent(Sent::No)
    }

    /// Decides whether a failed attempt is followed by another.
    fn next(&self, error: &Error) -> Next {
        let attempts = self.history.attempts;
        let left = self.deadline.left(self.now());
        if !self.policy.allows(attempts) || !self.may_help(error) || left.is_zero() {
            return Next::Over;
        }
        let own = self.policy.wait(attempts, self.client.clock().jitter());
        let Some(wait) = retry::agreed(own, error.asked()) else { return Next::Over };
        if wait >= left {
            return Next::Denied("the wait before would be longer than the time that the call has left");
        }
        if !self.client.budget().take() {
            return Next::Denied("the budget of repeated attempts is used up");
        }
        Next::After(wait)
    }

    /// Returns whether a retry may succeed and is safe.
    fn may_help(&self, error: &Error) -> bool {
        let declared = self.options.is_some_and(Options::repeat);
        !error.is_permanent() && retry::is_harmless(self.endpoint.effect, declared, error)
    }

    fn now(&self) -> Instant {
        self.client.clock().now()
    }
}

impl History {
    fn add(&mut self, endpoint: &Endpoint, error: &Error) {
        self.sent = self.sent.max(error.sent());
        self.open |= retry::leaves_open(endpoint.effect, error);
    }

    /// Returns the error that ends the call, with the number of attempts and their history.
    fn tell(&self, endpoint: &Endpoint, error: Error) -> Error {
        let error = error.with_sent(self.sent).with_attempts(self.attempts);
        if self.open { error.in_doubt(endpoint.settled_by) } else { error }
    }
}
