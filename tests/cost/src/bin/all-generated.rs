//! A program that makes all calls of the Jobs page with the generated client.

use vh3_bigchange::{ConstraintType, Error, JobResultStatus, Response};

/// Makes the calls, and prints the status of each response.
#[tokio::main(flavor = "current_thread")]
async fn main() {
    if let Err(error) = run().await {
        eprintln!("{error}");
    }
}

async fn run() -> Result<(), Error> {
    let client = vh3_bigchange::Client::new("a-key")?;
    let (from, to) = ("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    let jobs = client.jobs();
    print(&jobs.get(1).send().await?);
    print(&jobs.create(2, 3).description("boiler").send().await?);
    print(&jobs.edit(1).description("boiler").send().await?);
    print(&jobs.list(from, to).page_size(20).send().await?);
    print(&jobs.cancel(1).reason("no access").send().await?);
    print(&jobs.start(1).comment("begun").send().await?);
    print(&jobs.set_result(1, JobResultStatus::CompletedOk).send().await?);
    print(&jobs.schedule(1).resource_id(4).planned_start_at(from).send().await?);
    print(&jobs.status_history(1).send().await?);
    let constraints = client.job_constraints();
    print(&constraints.create(1, ConstraintType::JobMustStartAfter).send().await?);
    print(&constraints.delete(1, 5).send().await?);
    print(&constraints.list(1).send().await?);
    let stock = client.job_stock();
    print(&stock.create(1).quantity_planned(2).send().await?);
    print(&stock.delete(1, 6).send().await?);
    print(&stock.get(1, 6).send().await?);
    print(&stock.list(1).send().await?);
    let groups = client.job_groups();
    print(&groups.create().name("winter").send().await?);
    print(&groups.edit(7).name("winter").send().await?);
    print(&groups.get(7).send().await?);
    print(&groups.list().send().await?);
    print(&groups.status_history(7).send().await?);
    print(&groups.complete(7).send().await?);
    print(&groups.complete_financially(7).send().await?);
    let types = client.job_types();
    print(&types.get(2).send().await?);
    print(&types.list().send().await?);
    Ok(())
}

fn print<T>(response: &Response<T>) {
    println!("{}", response.status());
}
