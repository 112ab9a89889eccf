//! A booking service: books a job once for each reference, and shows it.
//!
//! ```sh
//! VH3_API_KEY=your-api-key cargo run --example booking_service -- 127.0.0.1:3000
//! curl -X PUT http://127.0.0.1:3000/bookings/REF-7 -H 'content-type: application/json' \
//!     -d '{"jobType": 42, "contact": 12345, "description": "Blocked toilet"}'
//! curl http://127.0.0.1:3000/bookings/REF-7
//! ```

use std::process::ExitCode;
use std::time::Duration;

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::routing::put;
use axum::{Json, Router};
use serde::{Deserialize, Serialize};
use tokio::net::TcpListener;
use vh3_bigchange::{Client, Error, Job, Timestamp};

/// The age of the oldest booking that is found.
const OLDEST: Duration = Duration::from_secs(300 * 24 * 3600);

/// The wait of a customer.
const TIMEOUT: Duration = Duration::from_secs(10);

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("booking_service: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).ok_or("usage: booking_service ADDRESS, such as 127.0.0.1:3000")?;
    let client = Client::from_env()?;
    let listener = TcpListener::bind(&address).await.map_err(|error| format!("{address}: {error}"))?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, app(client)).await?;
    Ok(())
}

/// Returns the routes of the service. Each request uses a clone of the client, which shares its connections.
pub(crate) fn app(client: Client) -> Router {
    Router::new().route("/bookings/{reference}", put(book).get(show)).with_state(client)
}

/// The body of a request.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wish {
    job_type: i64,
    contact: i64,
    description: String,
}

/// The body of a response.
#[derive(Serialize)]
struct Booking {
    job: Option<i64>,
    status: Option<String>,
}

/// The body of a response without a booking.
#[derive(Serialize)]
struct Problem {
    problem: String,
}

type Answer<T> = Result<(StatusCode, Json<T>), (StatusCode, Json<Problem>)>;

/// Books a job. The reference makes the request safe to repeat: a second one finds the job of the first.
async fn book(
    State(client): State<Client>,
    Path(reference): Path<String>,
    Json(wish): Json<Wish>,
) -> Answer<Booking> {
    if let Some(job) = found(&client, &reference).await.map_err(problem)? {
        return Ok((StatusCode::OK, Json(booking(&job))));
    }
    let call = client.jobs().create(wish.job_type, wish.contact).description(&wish.description);
    match call.reference(&reference).with_timeout(TIMEOUT).send().await {
        Ok(created) => {
            let job = created.id.map(|id| id.get());
            Ok((StatusCode::CREATED, Json(Booking { job, status: None })))
        }
        Err(error) if error.is_in_doubt() => settled(&client, &reference, error).await,
        Err(error) => Err(problem(error)),
    }
}

/// Looks for the job of a create without a response.
async fn settled(client: &Client, reference: &str, error: Error) -> Answer<Booking> {
    match found(client, reference).await {
        Ok(Some(job)) => Ok((StatusCode::CREATED, Json(booking(&job)))),
        _ => Err(problem(error)),
    }
}

async fn show(State(client): State<Client>, Path(reference): Path<String>) -> Answer<Booking> {
    match found(&client, &reference).await {
        Ok(Some(job)) => Ok((StatusCode::OK, Json(booking(&job)))),
        Ok(None) => {
            let problem = format!("there is no booking {reference}");
            Err((StatusCode::NOT_FOUND, Json(Problem { problem })))
        }
        Err(error) => Err(problem(error)),
    }
}

/// Returns the job with a reference.
async fn found(client: &Client, reference: &str) -> Result<Option<Job>, Error> {
    let now = jiff::Timestamp::now();
    let (from, to) = (Timestamp::try_from(now - OLDEST)?, Timestamp::try_from(now + TIMEOUT)?);
    let call = client.jobs().list(from, to).reference([reference]);
    Ok(call.with_timeout(TIMEOUT).send().await?.into_inner().items.into_iter().next())
}

fn booking(job: &Job) -> Booking {
    let status = job.status.as_ref().map(|status| status.as_str().to_owned());
    Booking { job: job.id.map(|id| id.get()), status }
}

/// Explains an error to a customer, and logs it for the operator.
fn problem(error: Error) -> (StatusCode, Json<Problem>) {
    eprintln!("{error}");
    let (status, problem) = if error.is_rejected() || error.is_not_found() {
        (StatusCode::UNPROCESSABLE_ENTITY, error.message().unwrap_or("the booking was refused"))
    } else if error.is_in_doubt() {
        (StatusCode::BAD_GATEWAY, "it is unknown whether the job was booked; send the same reference again")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "nothing was booked; try again later")
    };
    (status, Json(Problem { problem: problem.to_owned() }))
}
