//! The socket: hyper speaks HTTP, [`Service`] responds.

use crate::Stop;
use crate::answer::Answer;
use crate::request::Request;
use crate::service::Service;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::collections::BTreeMap;
use std::future::Future;
use std::io;
use std::net::TcpListener;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::net::TcpStream;

/// The largest body that is read.
const BODY: usize = 8 * 1024 * 1024;
/// The longest wait for open responses at the end.
const LAST: Duration = Duration::from_secs(2);

/// A server on a socket.
pub(crate) struct Server {
    pub(crate) listener: TcpListener,
    pub(crate) service: Arc<Service>,
    /// The longest time from the start of a connection, or from the last response, to the end of a request's head, and from
    /// there to the end of its body.
    pub(crate) limit: Duration,
}

impl Server {
    /// Serves until a future ends. Completes the responses that are under way, if that is the way to stop.
    pub(crate) async fn serve(self, until: impl Future<Output = Stop>) -> io::Result<()> {
        self.listener.set_nonblocking(true)?;
        let listener = tokio::net::TcpListener::from_std(self.listener)?;
        let (mut until, open) = (pin!(until), GracefulShutdown::new());
        let stop = loop {
            tokio::select! {
                stop = &mut until => break stop,
                accepted = listener.accept() => {
                    // A connection that fails does not stop the server.
                    if let Ok((stream, _)) = accepted {
                        connection(stream, self.service.clone(), self.limit, &open);
                    }
                }
            }
        };
        if stop == Stop::Gracefully {
            drop(tokio::time::timeout(LAST, open.shutdown()).await);
        }
        Ok(())
    }
}

fn connection(stream: TcpStream, service: Arc<Service>, limit: Duration, open: &GracefulShutdown) {
    let respond = service_fn(move |request| respond(service.clone(), request, limit));
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limit);
    let connection = open.watch(http.serve_connection(TokioIo::new(stream), respond));
    // An error of a connection concerns the client only.
    tokio::spawn(async { drop(connection.await) });
}

/// Responds to a request. An error closes the connection.
async fn respond(
    service: Arc<Service>,
    request: hyper::Request<Incoming>,
    limit: Duration,
) -> io::Result<hyper::Response<Full<Bytes>>> {
    let Ok(request) = tokio::time::timeout(limit, read(request)).await else {
        return Err(io::ErrorKind::TimedOut.into());
    };
    let request = request?;
    let gone = Gone(Arc::new(AtomicBool::new(false)));
    let flag = gone.0.clone();
    // Off the thread of the connections, so that a long list delays no other call.
    let response = tokio::task::spawn_blocking(move || service.respond(&request, &flag)).await;
    let Ok(Some(response)) = response else { return Err(io::ErrorKind::ConnectionAborted.into()) };
    if let Some(delay) = response.delay {
        tokio::time::sleep(delay).await;
    }
    match response.answer {
        Some(answer) => hyper_response(answer),
        None => Err(io::ErrorKind::ConnectionAborted.into()),
    }
}

/// Stops the work on a response when the client closes the connection.
struct Gone(Arc<AtomicBool>);

impl Drop for Gone {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

async fn read(request: hyper::Request<Incoming>) -> io::Result<Request> {
    let (head, body) = request.into_parts();
    let body = match Limited::new(body, BODY).collect().await {
        Ok(body) => Some(body.to_bytes().into()),
        Err(error) if error.is::<LengthLimitError>() => None,
        Err(error) => return Err(io::Error::other(error)),
    };
    let mut headers = BTreeMap::new();
    for (name, value) in &head.headers {
        headers.insert(name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned());
    }
    let path = head.uri.path().to_owned();
    let query = head.uri.query().unwrap_or_default().to_owned();
    Ok(Request { method: head.method.to_string(), path, query, headers, body })
}

fn hyper_response(answer: Answer) -> io::Result<hyper::Response<Full<Bytes>>> {
    let mut builder = hyper::Response::builder().status(answer.status).header("content-type", answer.kind);
    for (name, value) in answer.headers {
        builder = builder.header(name, value);
    }
    builder.body(Full::new(answer.body.into())).map_err(io::Error::other)
}
