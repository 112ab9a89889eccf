//! The life of a job, through both clients.

use crate::{client, mock, run};
use vh3_bigchange::jobs::Group;
use vh3_bigchange::{Client, JobId, JobResultStatus, JobStatus, Timestamp, blocking};
use vh3_bigchange_mock::Mock;

fn time(text: &str) -> Timestamp {
    text.parse().expect("a time")
}

/// The paths of the calls about a job, from the journal.
fn called(mock: &Mock) -> Vec<String> {
    mock.journal().into_iter().map(|entry| entry.target).collect()
}

const WAY: [JobStatus; 5] = [
    JobStatus::New,
    JobStatus::Scheduled,
    JobStatus::Unscheduled,
    JobStatus::Started,
    JobStatus::CompletedOk,
];

#[test]
fn job_lives_through_the_async_client() {
    let mock = mock();
    let client = client(&mock);
    run(async {
        let jobs = client.jobs();
        let call = jobs.create(42, 12345).description("Blocked toilet").reference("REF-7");
        let id = call.send().await.expect("a job").id.expect("an id");
        plan(&jobs, id).await;
        jobs.edit(id).clear_reference().order_number("PO-1").send().await.expect("edited");
        let job = jobs.get(id).send().await.expect("a job");
        assert_eq!((job.reference.as_deref(), job.order_number.as_deref()), (None, Some("PO-1")));
        assert_eq!(job.description.as_deref(), Some("Blocked toilet"), "what is absent stays");
        jobs.start(id).comment("On site").send().await.expect("started");
        let call = jobs.set_result(id, JobResultStatus::CompletedOk).result("Job complete");
        call.send().await.expect("a result");
        let mut history = jobs.status_history(id).items();
        for status in &WAY {
            let change = history.try_next().await.expect("a page").expect("a change");
            assert_eq!(change.status.as_ref(), Some(status));
        }
        assert!(history.try_next().await.expect("a page").is_none());
        assert_listed(&jobs, job.created_at.expect("a time")).await;
    });
    // A page, the empty page after it, and the page a second time.
    assert_eq!(called(&mock).iter().filter(|target| *target == "/jobs/status/history").count(), 3);
}

/// Schedules a job, then unschedules it.
async fn plan(jobs: &Group<Client>, id: JobId) {
    let at = time("2026-04-20T09:00:00Z");
    jobs.schedule(id).resource_id(100).planned_start_at(at).send().await.expect("planned");
    let job = jobs.get(id).send().await.expect("a job");
    assert_eq!(job.resource_id.map(|id| id.get()), Some(100));
    assert_eq!(job.planned_start_at, Some(at));
    let none = jobs.schedule(id).clear_resource_id().clear_vehicle_id().clear_planned_start_at();
    none.send().await.expect("not planned");
    assert_eq!(jobs.get(id).send().await.expect("a job").resource_id, None);
}

/// Asserts that the list of a moment has the job, and not under the reference that it had.
async fn assert_listed(jobs: &Group<Client>, at: Timestamp) {
    let mut listed = jobs.list(at, at).reference(["REF-7"]).items();
    assert!(listed.try_next().await.expect("a page").is_none(), "the reference is gone");
    let mut listed = jobs.list(at, at).items();
    let job = listed.try_next().await.expect("a page").expect("the job");
    assert_eq!(job.result.as_deref(), Some("Job complete"));
}

#[test]
fn job_lives_through_the_blocking_client() {
    let mock = mock();
    let client = Client::builder().api_key("any").base_url(mock.url());
    let client: blocking::Client = client.build_blocking().expect("a client");
    let jobs = client.jobs();
    let id: JobId = jobs.create(42, 12345).send().expect("a job").id.expect("an id");
    jobs.schedule(id).resource_id(100).send().expect("planned");
    jobs.schedule(id).clear_resource_id().send().expect("not planned");
    jobs.start(id).send().expect("started");
    jobs.set_result(id, JobResultStatus::CompletedOk).result("Job complete").send().expect("a result");
    let statuses = jobs.status_history(id).items().map(|change| change.expect("a change").status);
    assert_eq!(statuses.collect::<Vec<_>>(), WAY.map(Some));
}

#[test]
fn what_upstream_refuses_is_refused() {
    let mock = mock();
    let client = client(&mock);
    let jobs = client.jobs();
    run(async {
        let refused = async |call: vh3_bigchange::jobs::SetResult<Client>| {
            let error = call.send().await.expect_err("a refusal");
            assert!(error.is_rejected() && error.status().is_some_and(|status| status == 422), "{error}");
            assert!(error.body().is_some_and(|body| body.contains("\"detail\"")), "problem details");
        };
        refused(jobs.set_result(12345, JobResultStatus::CompletedOk).result("Job complete")).await;
        jobs.start(12345).send().await.expect("started");
        assert!(jobs.start(12345).send().await.expect_err("started").is_rejected());
        assert!(jobs.cancel(12345).send().await.expect_err("started").is_rejected());
        assert!(jobs.edit(12345).description("other").send().await.expect_err("started").is_rejected());
        assert!(jobs.schedule(12345).resource_id(100).send().await.expect_err("started").is_rejected());
        jobs.set_result(12345, JobResultStatus::CompletedWithIssues).send().await.expect("none is needed");
        assert!(jobs.cancel(12345).send().await.expect_err("completed").is_rejected());
        let id = jobs.create(42, 12345).send().await.expect("a job").id.expect("an id");
        jobs.cancel(id).send().await.expect("cancelled");
        assert!(jobs.start(id).send().await.expect_err("cancelled").is_rejected());
        assert!(
            client
                .job_stock()
                .create(id)
                .stock_details_id(10)
                .send()
                .await
                .expect_err("cancelled")
                .is_rejected()
        );
        assert!(jobs.create(100_000, 12345).send().await.expect_err("no such type").is_not_found());
    });
}
