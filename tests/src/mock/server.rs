//! The socket: hyper speaks HTTP, [`Service`] answers.

use super::service::{Ask, Reply, Service};
use http_body_util::{BodyExt, Full, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use std::convert::Infallible;
use std::future::Future;
use std::io;
use std::net::TcpListener;
use std::pin::pin;
use std::sync::Arc;
use tokio::net::TcpStream;

/// The largest body that is read: far more than any request has.
const BODY: usize = 8 * 1024 * 1024;

/// Answers what comes in until a future ends.
///
/// # Errors
///
/// When the socket cannot be used.
pub async fn serve(
    listener: TcpListener,
    service: Arc<Service>,
    until: impl Future<Output = ()>,
) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let listener = tokio::net::TcpListener::from_std(listener)?;
    let mut until = pin!(until);
    loop {
        tokio::select! {
            () = &mut until => return Ok(()),
            accepted = listener.accept() => {
                // One connection that fails is no reason to stop.
                if let Ok((stream, _)) = accepted {
                    tokio::spawn(connection(stream, service.clone()));
                }
            }
        }
    }
}

async fn connection(stream: TcpStream, service: Arc<Service>) {
    let answer = service_fn(move |request| {
        let service = service.clone();
        async move { Ok::<_, Infallible>(answer(&service, request).await) }
    });
    // What goes wrong with a connection is the other side's affair.
    drop(http1::Builder::new().serve_connection(TokioIo::new(stream), answer).await);
}

async fn answer(service: &Service, request: Request<Incoming>) -> Response<Full<Bytes>> {
    let (head, body) = request.into_parts();
    let Ok(body) = Limited::new(body, BODY).collect().await else {
        return response(Reply { status: 413, headers: Vec::new(), body: String::new(), delay: None });
    };
    let header = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let ask = Ask {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().map(str::to_owned),
        headers: head.headers.iter().map(header).collect(),
        body: body.to_bytes().into(),
    };
    let reply = service.answer(&ask);
    if let Some(delay) = reply.delay {
        tokio::time::sleep(delay).await;
    }
    response(reply)
}

fn response(reply: Reply) -> Response<Full<Bytes>> {
    let mut builder = Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        builder = builder.header(name, value);
    }
    builder.body(Full::new(reply.body.into())).expect("a status and headers of this server are valid")
}
