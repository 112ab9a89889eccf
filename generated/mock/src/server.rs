//! The socket: hyper speaks HTTP, [`Service`] answers.

use super::service::{Ask, Reply, Service};
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper::body::{Bytes, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::TokioIo;
use hyper_util::server::graceful::GracefulShutdown;
use std::future::Future;
use std::io;
use std::net::TcpListener;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpStream;

/// The largest body that is read: far more than any request has.
const BODY: usize = 8 * 1024 * 1024;
/// How long an answer that is under way is waited for at the end.
const LAST: Duration = Duration::from_secs(2);

/// Answers what comes in until a future ends, and then what came in before.
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
    let (mut until, open) = (pin!(until), GracefulShutdown::new());
    loop {
        tokio::select! {
            () = &mut until => break,
            accepted = listener.accept() => {
                // One connection that fails is no reason to stop.
                if let Ok((stream, _)) = accepted {
                    connection(stream, service.clone(), &open);
                }
            }
        }
    }
    drop(tokio::time::timeout(LAST, open.shutdown()).await);
    Ok(())
}

fn connection(stream: TcpStream, service: Arc<Service>, open: &GracefulShutdown) {
    let answer = service_fn(move |request| {
        let service = service.clone();
        async move { answer(&service, request).await }
    });
    let connection = open.watch(http1::Builder::new().serve_connection(TokioIo::new(stream), answer));
    // What goes wrong with a connection is the other side's affair.
    tokio::spawn(async { drop(connection.await) });
}

async fn answer(service: &Service, request: Request<Incoming>) -> io::Result<Response<Full<Bytes>>> {
    let (head, body) = request.into_parts();
    let body = match Limited::new(body, BODY).collect().await {
        Ok(body) => Some(body.to_bytes().into()),
        Err(error) if error.is::<LengthLimitError>() => None,
        Err(error) => return Err(io::Error::other(error)),
    };
    let header = |(name, value): (&hyper::header::HeaderName, &hyper::header::HeaderValue)| {
        (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
    };
    let ask = Ask {
        method: head.method.to_string(),
        path: head.uri.path().to_owned(),
        query: head.uri.query().map(str::to_owned),
        headers: head.headers.iter().map(header).collect(),
        body,
    };
    let reply = service.answer(&ask);
    if let Some(delay) = reply.delay {
        tokio::time::sleep(delay).await;
    }
    Ok(response(reply))
}

fn response(reply: Reply) -> Response<Full<Bytes>> {
    let mut builder = Response::builder().status(reply.status);
    for (name, value) in reply.headers {
        builder = builder.header(name, value);
    }
    builder.body(Full::new(reply.body.into())).expect("a status and headers of this server are valid")
}
