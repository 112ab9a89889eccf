//! A program that makes each call of the Jobs page with the emitted client.

use client::{Client, Error, JobResultStatus};

/// Makes all calls, up to the first that fails.
#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Error> {
    let client = Client::new("a-key")?;
    let jobs = client.jobs();
    println!("{:?}", jobs.get(12345).send().await?.status);
    jobs.create(42, 12345).description("Blocked toilet").send().await?;
    jobs.edit(12345).description("Updated description").send().await?;
    jobs.list("2026-01-01T00:00:00Z", "2026-03-31T23:59:59Z").page_number(1).page_size(20).send().await?;
    jobs.cancel(12345).reason("Customer cancelled").send().await?;
    jobs.start(12345).comment("On site").send().await?;
    jobs.set_result(12345, JobResultStatus::CompletedOk).result("Job complete").send().await?;
    jobs.schedule(12345).resource_id(100).planned_start_at("2026-04-20T09:00:00Z").send().await?;
    jobs.status_history(12345).page_number(1).send().await?;
    let constraints = client.job_constraints();
    constraints.create_minimal(12345).send().await?;
    constraints.delete(12345, 1).send().await?;
    constraints.list(12345).page_number(1).send().await?;
    let stock = client.job_stock();
    stock.create(12345).stock_details_id(10).quantity_planned(1).send().await?;
    stock.delete(12345, 5).send().await?;
    stock.get(12345, 5).send().await?;
    stock.list(12345).page_number(1).send().await?;
    let groups = client.job_groups();
    groups.create().name("Refurb phase 1").send().await?;
    groups.edit(10).name("Refurb phase 1").send().await?;
    groups.get(10).send().await?;
    groups.list().page_number(1).send().await?;
    groups.status_history(10).page_number(1).send().await?;
    groups.complete(10).send().await?;
    groups.complete_financially(10).send().await?;
    let types = client.job_types();
    types.get(42).send().await?;
    types.list().page_number(1).send().await?;
    Ok(())
}
