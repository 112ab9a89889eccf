// One use of every public item, by `cargo xtask surface --accept`. Where it no longer compiles, the change breaks users.

use vh3_bigchange::{Operation as _, Paged as _};

extern crate alloc;

/// That a type has traits.
macro_rules! is {
    ($type:ty: $($traits:tt)+) => {
        const _: fn() = || {
            fn is<T: ?Sized + $($traits)+>() {}
            is::<$type>();
        };
    };
}

/// A clock as a user would write one: with what has to be there and nothing else.
#[derive(Debug)]
pub struct Wall;

impl vh3_bigchange::Clock for Wall {
    fn now(&self) -> std::time::Instant {
        std::time::Instant::now()
    }

    fn sleep(&self, _: core::time::Duration) -> core::pin::Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(async {})
    }
}

// http::method::Method as core::convert::From<vh3_bigchange::Method>
is!(vh3_bigchange::reqwest::Method: core::convert::From<vh3_bigchange::Method>);

// jiff::timestamp::Timestamp as core::convert::TryFrom<vh3_bigchange::Timestamp>
is!(jiff::Timestamp: core::convert::TryFrom<vh3_bigchange::Timestamp>);

// vh3_bigchange
use vh3_bigchange as _;

// vh3_bigchange::API_JSON
const _: &str = vh3_bigchange::API_JSON;

// vh3_bigchange::API_KEY_HEADER
const _: &str = vh3_bigchange::API_KEY_HEADER;

// vh3_bigchange::BASE_URL
const _: &str = vh3_bigchange::BASE_URL;

// vh3_bigchange::Call
is!(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>: Sized);

// vh3_bigchange::Call<C, O> as core::clone::Clone
is!(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>: core::clone::Clone);

// vh3_bigchange::Call<C, O> as core::fmt::Debug
is!(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>: core::fmt::Debug);

// vh3_bigchange::Call<C, O> as core::marker::Send
is!(vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>: core::marker::Send);

// vh3_bigchange::Call<C, O> as core::marker::Sync
is!(vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>: core::marker::Sync);

// vh3_bigchange::Call<C, O> as core::marker::Unpin
is!(vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>: core::marker::Unpin);

// vh3_bigchange::Call<C, O> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>: std::panic::RefUnwindSafe);

// vh3_bigchange::Call<C, O> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>: std::panic::UnwindSafe);

// vh3_bigchange::Call<C, O>::chunked
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, Vec<i64>, usize, fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, alloc::vec::Vec<i64>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> alloc::vec::Vec<vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::chunked;
const _: fn(vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>, Vec<i64>, usize, fn(vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>, alloc::vec::Vec<i64>) -> vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> alloc::vec::Vec<vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::chunked;

// vh3_bigchange::Call<C, O>::extra
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, &'static str, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::extra;

// vh3_bigchange::Call<C, O>::preview
const _: fn(&vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> core::result::Result<vh3_bigchange::Preview, vh3_bigchange::Error> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::preview;
const _: fn(&vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> core::result::Result<vh3_bigchange::Preview, vh3_bigchange::Error> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::preview;

// vh3_bigchange::Call<C, O>::to_curl
const _: fn(&vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> core::result::Result<alloc::string::String, vh3_bigchange::Error> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::to_curl;
const _: fn(&vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> core::result::Result<alloc::string::String, vh3_bigchange::Error> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::to_curl;

// vh3_bigchange::Call<C, O>::windows
const _: fn(&vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> alloc::vec::Vec<(vh3_bigchange::Timestamp, vh3_bigchange::Timestamp)> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::windows;

// vh3_bigchange::Call<C, O>::with_attempt_timeout
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, core::time::Duration) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::with_attempt_timeout;

// vh3_bigchange::Call<C, O>::with_body_limit
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, usize) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::with_body_limit;

// vh3_bigchange::Call<C, O>::with_header
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, &'static str, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::with_header;

// vh3_bigchange::Call<C, O>::with_idle_timeout
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, core::time::Duration) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::with_idle_timeout;

// vh3_bigchange::Call<C, O>::with_repeat
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::with_repeat;

// vh3_bigchange::Call<C, O>::with_retry
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, vh3_bigchange::RetryPolicy) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::with_retry;

// vh3_bigchange::Call<C, O>::with_timeout
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, core::time::Duration) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::with_timeout;

// vh3_bigchange::Call<C, vh3_bigchange::department_codes::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().get(1).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::department_codes::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::department_codes::op::List>::direction
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>, vh3_bigchange::Direction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>>::direction;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Direction;
    let _ = client.department_codes().list().direction(Direction::Ascending);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::department_codes::op::List>::id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>, Vec<vh3_bigchange::DepartmentCodeId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>>::id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().list().id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::department_codes::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::department_codes::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().list().page_size(100);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::department_codes::op::List>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>, vh3_bigchange::DepartmentCodeSort) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::department_codes::op::List>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::DepartmentCodeSort;
    let _ = client.department_codes().list().sort_by(DepartmentCodeSort::Code);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_constraints::op::Create>::constraint_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create>>::constraint_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.job_constraints().create(12345).constraint_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_constraints::op::Create>::entity_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create>>::entity_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().create(12345).entity_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_constraints::op::Create>::type
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create>, vh3_bigchange::ConstraintType) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::Create>>::r#type;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::ConstraintType;
    let _ = client.job_constraints().create(12345).r#type(ConstraintType::JobMustStartAfter);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_constraints::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().list(12345).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_constraints::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().list(12345).page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_constraints::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_constraints::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().list(12345).page_size(20);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::are_jobs_linked
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::are_jobs_linked;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create().are_jobs_linked(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::category_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, vh3_bigchange::CategoryId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::category_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create().category_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::contact_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, vh3_bigchange::ContactId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::contact_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create().contact_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::is_shown_on_device
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::is_shown_on_device;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create().is_shown_on_device(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::name
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::name;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create().name("Refurb phase 1");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::order_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::order_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create().order_number("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::planned_end_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::planned_end_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.job_groups().create().planned_end_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::planned_end_option
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, vh3_bigchange::PlannedEndOption) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::planned_end_option;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::PlannedEndOption;
    let _ = client.job_groups().create().planned_end_option(PlannedEndOption::DateOfLastJob);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::planned_start_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::planned_start_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.job_groups().create().planned_start_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::planned_start_option
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, vh3_bigchange::PlannedStartOption) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::planned_start_option;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::PlannedStartOption;
    let _ = client.job_groups().create().planned_start_option(PlannedStartOption::DateOfFirstJob);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Create>::title
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Create>>::title;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create().title("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Edit>::category_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>, vh3_bigchange::CategoryId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>>::category_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().edit(10).category_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Edit>::name
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>>::name;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().edit(10).name("Refurb phase 1");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Edit>::order_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>>::order_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().edit(10).order_number("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Edit>::planned_end_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>>::planned_end_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.job_groups().edit(10).planned_end_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Edit>::planned_start_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>>::planned_start_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.job_groups().edit(10).planned_start_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Edit>::title
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Edit>>::title;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().edit(10).title("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().get(10).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::List>::direction
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>, vh3_bigchange::Direction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>>::direction;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Direction;
    let _ = client.job_groups().list().direction(Direction::Ascending);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().list().page_size(20);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::List>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>, vh3_bigchange::JobGroupSort) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::List>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::JobGroupSort;
    let _ = client.job_groups().list().sort_by(JobGroupSort::CreatedAt);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::StatusHistory>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().status_history(10).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::StatusHistory>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().status_history(10).page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_groups::op::StatusHistory>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_groups::op::StatusHistory>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().status_history(10).page_size(20);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::Create>::action
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>, vh3_bigchange::StockAction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>>::action;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::StockAction;
    let _ = client.job_stock().create(12345).action(StockAction::NoMovement);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::Create>::drop_off_contact_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>, vh3_bigchange::ContactId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>>::drop_off_contact_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345).drop_off_contact_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::Create>::is_delivered_to_be_sold
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>>::is_delivered_to_be_sold;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345).is_delivered_to_be_sold(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::Create>::is_equipment_at_drop_off
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>>::is_equipment_at_drop_off;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345).is_equipment_at_drop_off(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::Create>::pickup_contact_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>, vh3_bigchange::ContactId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>>::pickup_contact_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345).pickup_contact_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::Create>::quantity_planned
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>, vh3_bigchange::Decimal) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>>::quantity_planned;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345).quantity_planned(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::Create>::stock_details_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>, vh3_bigchange::StockDetailsId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>>::stock_details_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345).stock_details_id(10);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::Create>::stock_item_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>, vh3_bigchange::StockItemId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::Create>>::stock_item_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345).stock_item_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::List>::action
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>, vh3_bigchange::StockActionFilter) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>>::action;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::StockActionFilter;
    let _ = client.job_stock().list(12345).action(StockActionFilter::NoMovement);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::List>::is_actual
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>>::is_actual;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345).is_actual(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::List>::job_stock_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>, Vec<vh3_bigchange::JobStockId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>>::job_stock_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345).job_stock_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345).page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345).page_size(20);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::List>::stock_details_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>, Vec<vh3_bigchange::StockDetailsId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>>::stock_details_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345).stock_details_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_stock::op::List>::stock_item_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>, Vec<vh3_bigchange::StockItemId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_stock::op::List>>::stock_item_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345).stock_item_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_types::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().get(42).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_types::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_types::op::List>::is_tasks_enabled
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List>>::is_tasks_enabled;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().list().is_tasks_enabled(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_types::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::job_types::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::job_types::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().list().page_size(100);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Cancel>::reason
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Cancel>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Cancel> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Cancel>>::reason;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().cancel(12345).reason("Customer cancelled");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::category_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, vh3_bigchange::CategoryId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::category_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345).category_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::custom_fields
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, Vec<vh3_bigchange::CustomFieldValue>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::custom_fields;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::CustomFieldValue;
    let _ = client.jobs().create(42, 12345).custom_fields([CustomFieldValue::new(1, Some("text"))]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::description
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::description;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345).description("Blocked toilet");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::job_group_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, vh3_bigchange::JobGroupId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::job_group_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345).job_group_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::order_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::order_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345).order_number("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::person_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, vh3_bigchange::PersonId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::person_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345).person_id("00000000-0000-0000-0000-000000000000");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::planned_duration
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::planned_duration;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345).planned_duration(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345).reference("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Create>::site_contact_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>, vh3_bigchange::ContactId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Create>>::site_contact_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345).site_contact_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::clear_order_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::clear_order_number;

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::clear_person_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::clear_person_id;

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::clear_reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::clear_reference;

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::custom_fields
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, Vec<vh3_bigchange::CustomFieldValue>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::custom_fields;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::CustomFieldValue;
    let _ = client.jobs().edit(12345).custom_fields([CustomFieldValue::new(1, Some("text"))]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::description
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::description;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).description("Updated description");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::is_actioned
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::is_actioned;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).is_actioned(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::is_financially_complete
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::is_financially_complete;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).is_financially_complete(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::job_group_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, vh3_bigchange::JobGroupId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::job_group_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).job_group_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::office_notes
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::office_notes;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).office_notes("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::order_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::order_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).order_number("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::person_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, vh3_bigchange::PersonId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::person_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).person_id("00000000-0000-0000-0000-000000000000");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::planned_duration
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::planned_duration;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).planned_duration(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Edit>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Edit>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345).reference("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().get(12345).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Get>::worksheets
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Get>>::worksheets;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().get(12345).worksheets(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::contact_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, Vec<vh3_bigchange::ContactId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::contact_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).contact_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::direction
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, vh3_bigchange::Direction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::direction;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{Direction, Timestamp};
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).direction(Direction::Descending);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).page_size(20);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, Vec<alloc::string::String>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).reference(["text"]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::resource_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, Vec<vh3_bigchange::ResourceId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::resource_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).resource_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).sort_by("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::status
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, Vec<vh3_bigchange::JobStatus>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::status;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{JobStatus, Timestamp};
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).status([JobStatus::New]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::type_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, Vec<vh3_bigchange::JobTypeId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::type_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).type_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::List>::vehicle_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>, Vec<vh3_bigchange::VehicleId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::vehicle_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?).vehicle_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Schedule>::clear_planned_start_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>>::clear_planned_start_at;

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Schedule>::clear_resource_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>>::clear_resource_id;

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Schedule>::clear_vehicle_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>>::clear_vehicle_id;

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Schedule>::planned_start_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>>::planned_start_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().schedule(12345).planned_start_at("2026-04-20T09:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Schedule>::resource_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>, vh3_bigchange::ResourceId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>>::resource_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().schedule(12345).resource_id(100);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Schedule>::vehicle_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>, vh3_bigchange::VehicleId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Schedule>>::vehicle_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().schedule(12345).vehicle_id(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::SetResult>::result
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::SetResult>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::SetResult> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::SetResult>>::result;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::JobResultStatus;
    let _ = client.jobs().set_result(12345, JobResultStatus::CompletedOk).result("Job complete");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::SetResult>::status_modified_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::SetResult>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::SetResult> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::SetResult>>::status_modified_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{JobResultStatus, Timestamp};
    let _ = client.jobs().set_result(12345, JobResultStatus::CompletedOk).status_modified_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Start>::comment
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Start>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Start> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Start>>::comment;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().start(12345).comment("On site");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::Start>::status_modified_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Start>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Start> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::Start>>::status_modified_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().start(12345).status_modified_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::StatusHistory>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().status_history(12345).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::StatusHistory>::direction
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>, vh3_bigchange::Direction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>>::direction;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Direction;
    let _ = client.jobs().status_history(12345).direction(Direction::Ascending);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::StatusHistory>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().status_history(12345).page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::StatusHistory>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().status_history(12345).page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::jobs::op::StatusHistory>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>, vh3_bigchange::StatusHistorySort) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::StatusHistory>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::StatusHistorySort;
    let _ = client.jobs().status_history(12345).sort_by(StatusHistorySort::CreatedAt);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::nominal_codes::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().get(1).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::nominal_codes::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::nominal_codes::op::List>::direction
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>, vh3_bigchange::Direction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>>::direction;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Direction;
    let _ = client.nominal_codes().list().direction(Direction::Ascending);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::nominal_codes::op::List>::id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>, Vec<vh3_bigchange::NominalCodeId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>>::id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().list().id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::nominal_codes::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::nominal_codes::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().list().page_size(100);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::nominal_codes::op::List>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>, vh3_bigchange::NominalCodeSort) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::nominal_codes::op::List>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NominalCodeSort;
    let _ = client.nominal_codes().list().sort_by(NominalCodeSort::Code);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::note_types::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.note_types().get(1).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::note_types::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.note_types().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::note_types::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.note_types().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::note_types::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::note_types::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.note_types().list().page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::AddProgress>::comment
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::AddProgress>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::AddProgress> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::AddProgress>>::comment;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().add_progress(7001).comment("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::AddProgress>::percentage
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::AddProgress>, vh3_bigchange::Decimal) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::AddProgress> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::AddProgress>>::percentage;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().add_progress(7001).percentage(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Create>::completion_text
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>>::completion_text;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up").completion_text("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Create>::custom_fields
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>, Vec<vh3_bigchange::CustomFieldValue>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>>::custom_fields;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{CustomFieldValue, NoteEntityType};
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up").custom_fields([CustomFieldValue::new(1, Some("text"))]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Create>::description
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>>::description;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up").description("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Create>::due_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>>::due_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{NoteEntityType, Timestamp};
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up").due_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Create>::owned_by_user_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>, vh3_bigchange::UserId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>>::owned_by_user_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up").owned_by_user_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Create>::parent_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>, vh3_bigchange::NoteId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>>::parent_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up").parent_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Create>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up").reference("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Create>::status
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>, vh3_bigchange::NoteStatus) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Create>>::status;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{NoteEntityType, NoteStatus};
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up").status(NoteStatus::Open);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::clear_completion_text
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::clear_completion_text;

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::clear_due_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::clear_due_at;

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::clear_parent_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::clear_parent_id;

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::completion_text
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::completion_text;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001).completion_text("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::custom_fields
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, Vec<vh3_bigchange::CustomFieldValue>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::custom_fields;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::CustomFieldValue;
    let _ = client.notes().edit(7001).custom_fields([CustomFieldValue::new(1, Some("text"))]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::description
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::description;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001).description("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::due_at
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::due_at;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.notes().edit(7001).due_at("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::entity_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::entity_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001).entity_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::entity_type
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, vh3_bigchange::NoteEntityType) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::entity_type;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().edit(7001).entity_type(NoteEntityType::Contact);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::owned_by_user_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, vh3_bigchange::UserId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::owned_by_user_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001).owned_by_user_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::parent_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, vh3_bigchange::NoteId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::parent_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001).parent_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001).reference("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::status
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, vh3_bigchange::NoteStatus) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::status;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteStatus;
    let _ = client.notes().edit(7001).status(NoteStatus::Open);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::subject
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::subject;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001).subject("Updated");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Edit>::type_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>, vh3_bigchange::NoteTypeId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Edit>>::type_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001).type_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().get(7001).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::contact_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, Vec<vh3_bigchange::ContactId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::contact_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().contact_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::created_at_from
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::created_at_from;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.notes().list().created_at_from("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::created_at_to
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::created_at_to;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.notes().list().created_at_to("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::direction
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, vh3_bigchange::Direction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::direction;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Direction;
    let _ = client.notes().list().direction(Direction::Ascending);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::due_at_from
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::due_at_from;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.notes().list().due_at_from("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::due_at_to
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::due_at_to;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.notes().list().due_at_to("2026-01-01T00:00:00Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::entity_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::entity_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().entity_id(12345);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::entity_type
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, vh3_bigchange::NoteEntityType) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::entity_type;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().list().entity_type(NoteEntityType::Job);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, Vec<vh3_bigchange::NoteId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::owned_by_user_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, Vec<vh3_bigchange::UserId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::owned_by_user_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().owned_by_user_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, Vec<alloc::string::String>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().reference(["text"]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, vh3_bigchange::NoteSort) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteSort;
    let _ = client.notes().list().sort_by(NoteSort::CreatedAt);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::status
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, vh3_bigchange::NoteStatus) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::status;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteStatus;
    let _ = client.notes().list().status(NoteStatus::Open);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::notes::op::List>::type_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>, Vec<vh3_bigchange::NoteTypeId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::notes::op::List>>::type_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list().type_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::ConsentHistory>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().consent_history("550e8400-e29b-41d4-a716-446655440000").compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::ConsentHistory>::direction
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>, vh3_bigchange::Direction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>>::direction;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Direction;
    let _ = client.persons().consent_history("550e8400-e29b-41d4-a716-446655440000").direction(Direction::Ascending);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::ConsentHistory>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().consent_history("550e8400-e29b-41d4-a716-446655440000").page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::ConsentHistory>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().consent_history("550e8400-e29b-41d4-a716-446655440000").page_size(20);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::ConsentHistory>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>, vh3_bigchange::ConsentSort) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::ConsentHistory>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::ConsentSort;
    let _ = client.persons().consent_history("550e8400-e29b-41d4-a716-446655440000").sort_by(ConsentSort::CreatedAt);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::custom_fields
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, Vec<vh3_bigchange::CustomFieldValue>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::custom_fields;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::CustomFieldValue;
    let _ = client.persons().create(12345, "Jane", "Smith").custom_fields([CustomFieldValue::new(1, Some("text"))]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::department
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::department;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith").department("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::email
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::email;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith").email("jane@example.com");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::extension
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::extension;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith").extension("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::is_opted_out
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::is_opted_out;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith").is_opted_out(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::landline
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::landline;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith").landline("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::mobile
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::mobile;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith").mobile("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::position
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::position;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith").position("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Create>::title
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Create>>::title;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith").title("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::clear_department
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::clear_department;

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::clear_extension
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::clear_extension;

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::clear_landline
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::clear_landline;

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::clear_mobile
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::clear_mobile;

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::clear_position
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::clear_position;

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::clear_title
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::clear_title;

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::custom_fields
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, Vec<vh3_bigchange::CustomFieldValue>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::custom_fields;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::CustomFieldValue;
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").custom_fields([CustomFieldValue::new(1, Some("text"))]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::department
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::department;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").department("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::email
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::email;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").email("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::extension
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::extension;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").extension("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::forename
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::forename;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").forename("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::is_opted_out
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::is_opted_out;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").is_opted_out(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::landline
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::landline;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").landline("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::mobile
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::mobile;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").mobile("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::position
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::position;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").position("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::surname
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::surname;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").surname("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Edit>::title
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Edit>>::title;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000").title("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().get("550e8400-e29b-41d4-a716-446655440000").compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::contact_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, vh3_bigchange::ContactId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::contact_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().contact_id(12345);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::direction
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, vh3_bigchange::Direction) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::direction;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Direction;
    let _ = client.persons().list().direction(Direction::Ascending);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::email
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::email;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().email("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::is_opted_out
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::is_opted_out;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().is_opted_out(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::landline
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::landline;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().landline("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::mobile
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::mobile;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().mobile("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().page_size(25);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, vh3_bigchange::PersonSort) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::PersonSort;
    let _ = client.persons().list().sort_by(PersonSort::Surname);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::List>::surname
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::List>>::surname;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list().surname("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::persons::op::SetConsent>::comment
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::SetConsent>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::SetConsent> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::persons::op::SetConsent>>::comment;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{ConsentMedium, ConsentStatus};
    let _ = client.persons().set_consent("550e8400-e29b-41d4-a716-446655440000", ConsentStatus::Granted, ConsentMedium::Email).comment("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resource_groups::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resource_groups().get(5).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resource_groups::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resource_groups().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resource_groups::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resource_groups().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resource_groups::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resource_groups::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resource_groups().list().page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Create>::email
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>>::email;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().create().email("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Create>::group_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>, vh3_bigchange::ResourceGroupId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>>::group_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().create().group_id(5);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Create>::mobile
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>>::mobile;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().create().mobile("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Create>::name
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>>::name;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().create().name("Alex Engineer");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Create>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Create>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().create().reference("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().get(100).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().list().page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Update>::email
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>>::email;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().update(100).email("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Update>::group_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>, vh3_bigchange::ResourceGroupId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>>::group_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().update(100).group_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Update>::mobile
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>>::mobile;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().update(100).mobile("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Update>::name
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>>::name;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().update(100).name("Alex Engineer");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::resources::op::Update>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::resources::op::Update>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().update(100).reference("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::cost_per_day
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, vh3_bigchange::Decimal) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::cost_per_day;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").cost_per_day(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::cost_per_day_currency_code
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::cost_per_day_currency_code;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").cost_per_day_currency_code("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::cost_per_km
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, vh3_bigchange::Decimal) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::cost_per_km;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").cost_per_km(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::cost_per_km_currency_code
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::cost_per_km_currency_code;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").cost_per_km_currency_code("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::custom_fields
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, Vec<vh3_bigchange::CustomFieldValue>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::custom_fields;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::CustomFieldValue;
    let _ = client.vehicles().create("AB12 CDE").custom_fields([CustomFieldValue::new(1, Some("text"))]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::fixed_resource_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, vh3_bigchange::ResourceId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::fixed_resource_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").fixed_resource_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::group_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, vh3_bigchange::VehicleGroupId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::group_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").group_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::idling_fuel_consumption_rate
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, vh3_bigchange::Decimal) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::idling_fuel_consumption_rate;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").idling_fuel_consumption_rate(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::is_schedulable
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::is_schedulable;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").is_schedulable(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::make
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::make;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").make("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::model
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::model;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").model("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").reference("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::registration_year
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::registration_year;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE").registration_year(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Create>::vehicle_type
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>, vh3_bigchange::VehicleType) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Create>>::vehicle_type;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::VehicleType;
    let _ = client.vehicles().create("AB12 CDE").vehicle_type(VehicleType::Motorcycle);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().get(50).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::List>::group_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>, Vec<vh3_bigchange::VehicleGroupId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>>::group_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list().group_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::List>::id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>, Vec<vh3_bigchange::VehicleId>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>>::id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list().id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list().page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::List>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>, Vec<alloc::string::String>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list().reference(["text"]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::List>::registration
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>, Vec<alloc::string::String>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>>::registration;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list().registration(["text"]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::List>::sort_by
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>, vh3_bigchange::VehicleSort) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::List>>::sort_by;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::VehicleSort;
    let _ = client.vehicles().list().sort_by(VehicleSort::CreatedAt);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::clear_fixed_resource_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::clear_fixed_resource_id;

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::clear_make
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::clear_make;

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::clear_model
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::clear_model;

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::clear_reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::clear_reference;

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::clear_registration_year
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::clear_registration_year;

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::fixed_resource_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>, vh3_bigchange::ResourceId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::fixed_resource_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50).fixed_resource_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::group_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>, vh3_bigchange::VehicleGroupId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::group_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50).group_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::make
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::make;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50).make("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::model
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::model;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50).model("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::reference
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::reference;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50).reference("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::registration
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::registration;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50).registration("text");
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::registration_year
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::registration_year;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50).registration_year(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::vehicles::op::Update>::vehicle_type
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>, vh3_bigchange::VehicleType) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::vehicles::op::Update>>::vehicle_type;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::VehicleType;
    let _ = client.vehicles().update(50).vehicle_type(VehicleType::Motorcycle);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheet_groups::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheet_groups().get(1).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheet_groups::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheet_groups().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheet_groups::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheet_groups().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheet_groups::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheet_groups::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheet_groups().list().page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Answers>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().answers().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Answers>::entity_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>, Vec<i64>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>>::entity_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().answers().entity_id([1]);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Answers>::entity_type
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>, vh3_bigchange::WorksheetAnswersEntity) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>>::entity_type;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::WorksheetAnswersEntity;
    let _ = client.worksheets().answers().entity_type(WorksheetAnswersEntity::Job);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Answers>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().answers().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Answers>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().answers().page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Answers>::worksheet_id
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>, vh3_bigchange::WorksheetId) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Answers>>::worksheet_id;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().answers().worksheet_id(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Get>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Get>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Get>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().get(1).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::List>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().list().compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::List>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().list().page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::List>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::List>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().list().page_size(50);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Questions>::compact
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions>, bool) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions>>::compact;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().questions(1).compact(true);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Questions>::page_number
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions>>::page_number;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().questions(1).page_number(1);
    Ok(())
};

// vh3_bigchange::Call<C, vh3_bigchange::worksheets::op::Questions>::page_size
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions>, i64) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::worksheets::op::Questions>>::page_size;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().questions(1).page_size(100);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Client, O> as core::future::into_future::IntoFuture
is!(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>: core::future::IntoFuture);

// vh3_bigchange::Call<vh3_bigchange::Client, O>::items
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::Items<<vh3_bigchange::jobs::op::List as vh3_bigchange::Paged>::Item> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::items;

// vh3_bigchange::Call<vh3_bigchange::Client, O>::items_as
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::Items<i64> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::items_as;

// vh3_bigchange::Call<vh3_bigchange::Client, O>::pages
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::Pages<<vh3_bigchange::jobs::op::List as vh3_bigchange::Paged>::Item> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::pages;

// vh3_bigchange::Call<vh3_bigchange::Client, O>::pages_as
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::Pages<i64> = <vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::pages_as;

// vh3_bigchange::Call<vh3_bigchange::Client, O>::send
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) = |it0| {
    fn gives<T>(_: impl Future<Output = T> + Send) {}
    gives::<core::result::Result<vh3_bigchange::Response<<vh3_bigchange::jobs::op::List as vh3_bigchange::Operation>::Output>, vh3_bigchange::Error>>(<vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::send(it0));
};

// vh3_bigchange::Call<vh3_bigchange::Client, O>::send_as
const _: fn(vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>) = |it0| {
    fn gives<T>(_: impl Future<Output = T> + Send) {}
    gives::<core::result::Result<vh3_bigchange::Response<i64>, vh3_bigchange::Error>>(<vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List>>::send_as(it0));
};

// vh3_bigchange::Call<vh3_bigchange::Detached, O> as core::cmp::PartialEq
is!(vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>: core::cmp::PartialEq);

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::department_codes::op::Get>::new
const _: fn(vh3_bigchange::DepartmentCodeId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::department_codes::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::department_codes::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().get(1);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::department_codes::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::department_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::department_codes::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::Create>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::Create>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().create(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::Delete>::new
const _: fn(vh3_bigchange::JobId, vh3_bigchange::ConstraintId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::Delete> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::Delete>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().delete(12345, 1);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::List>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().list(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Complete>::new
const _: fn(vh3_bigchange::JobGroupId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Complete> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Complete>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().complete(10);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::CompleteFinancially>::new
const _: fn(vh3_bigchange::JobGroupId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::CompleteFinancially> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::CompleteFinancially>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().complete_financially(10);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Create>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Create>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Edit>::new
const _: fn(vh3_bigchange::JobGroupId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Edit>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().edit(10);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Get>::new
const _: fn(vh3_bigchange::JobGroupId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().get(10);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::StatusHistory>::new
const _: fn(vh3_bigchange::JobGroupId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::StatusHistory>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().status_history(10);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Create>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Create>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Delete>::new
const _: fn(vh3_bigchange::JobId, vh3_bigchange::JobStockId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Delete> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Delete>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().delete(12345, 5);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Get>::new
const _: fn(vh3_bigchange::JobId, vh3_bigchange::JobStockId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().get(12345, 5);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::List>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_types::op::Get>::new
const _: fn(vh3_bigchange::JobTypeId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_types::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_types::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().get(42);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_types::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_types::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Cancel>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Cancel> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Cancel>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().cancel(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Create>::new
const _: fn(vh3_bigchange::JobTypeId, vh3_bigchange::ContactId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Create>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Edit>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Edit>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Get>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().get(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>::new
const _: fn(vh3_bigchange::Timestamp, vh3_bigchange::Timestamp) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Schedule>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Schedule> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Schedule>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().schedule(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::SetResult>::new
const _: fn(vh3_bigchange::JobId, vh3_bigchange::JobResultStatus) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::SetResult> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::SetResult>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::JobResultStatus;
    let _ = client.jobs().set_result(12345, JobResultStatus::CompletedOk);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Start>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Start> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Start>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().start(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::StatusHistory>::new
const _: fn(vh3_bigchange::JobId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::StatusHistory> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::StatusHistory>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().status_history(12345);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::nominal_codes::op::Get>::new
const _: fn(vh3_bigchange::NominalCodeId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::nominal_codes::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::nominal_codes::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().get(1);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::nominal_codes::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::nominal_codes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::nominal_codes::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::note_types::op::Get>::new
const _: fn(vh3_bigchange::NoteTypeId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::note_types::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::note_types::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.note_types().get(1);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::note_types::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::note_types::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::note_types::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.note_types().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::AddProgress>::new
const _: fn(vh3_bigchange::NoteId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::AddProgress> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::AddProgress>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().add_progress(7001);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Create>::new
const _: fn(vh3_bigchange::NoteEntityType, i64, vh3_bigchange::NoteTypeId, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Create>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up");
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Edit>::new
const _: fn(vh3_bigchange::NoteId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Edit>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Get>::new
const _: fn(vh3_bigchange::NoteId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().get(7001);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::ConsentHistory>::new
const _: fn(vh3_bigchange::PersonId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::ConsentHistory> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::ConsentHistory>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().consent_history("550e8400-e29b-41d4-a716-446655440000");
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Create>::new
const _: fn(vh3_bigchange::ContactId, &'static str, &'static str) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Create>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith");
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Edit>::new
const _: fn(vh3_bigchange::PersonId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Edit> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Edit>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000");
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Get>::new
const _: fn(vh3_bigchange::PersonId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().get("550e8400-e29b-41d4-a716-446655440000");
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::SetConsent>::new
const _: fn(vh3_bigchange::PersonId, vh3_bigchange::ConsentStatus, vh3_bigchange::ConsentMedium) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::SetConsent> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::SetConsent>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{ConsentMedium, ConsentStatus};
    let _ = client.persons().set_consent("550e8400-e29b-41d4-a716-446655440000", ConsentStatus::Granted, ConsentMedium::Email);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resource_groups::op::Get>::new
const _: fn(vh3_bigchange::ResourceGroupId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resource_groups::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resource_groups::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resource_groups().get(5);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resource_groups::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resource_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resource_groups::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resource_groups().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Create>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Create>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().create();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Get>::new
const _: fn(vh3_bigchange::ResourceId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().get(100);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Update>::new
const _: fn(vh3_bigchange::ResourceId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Update>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().update(100);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Create>::new
const _: fn(&'static str) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Create> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Create>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE");
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Get>::new
const _: fn(vh3_bigchange::VehicleId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().get(50);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Update>::new
const _: fn(vh3_bigchange::VehicleId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Update> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Update>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheet_groups::op::Get>::new
const _: fn(vh3_bigchange::WorksheetGroupId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheet_groups::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheet_groups::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheet_groups().get(1);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheet_groups::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheet_groups::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheet_groups::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheet_groups().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Answers>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Answers> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Answers>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().answers();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Get>::new
const _: fn(vh3_bigchange::WorksheetId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Get> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Get>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().get(1);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::List>::new
const _: fn() -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::List> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::List>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().list();
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Questions>::new
const _: fn(vh3_bigchange::WorksheetId) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Questions> = <vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Questions>>::new;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().questions(1);
    Ok(())
};

// vh3_bigchange::Call<vh3_bigchange::blocking::Client, O>::items
const _: fn(vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::blocking::Items<<vh3_bigchange::jobs::op::List as vh3_bigchange::Paged>::Item> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::items;

// vh3_bigchange::Call<vh3_bigchange::blocking::Client, O>::items_as
const _: fn(vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::blocking::Items<i64> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::items_as;

// vh3_bigchange::Call<vh3_bigchange::blocking::Client, O>::pages
const _: fn(vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::blocking::Pages<<vh3_bigchange::jobs::op::List as vh3_bigchange::Paged>::Item> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::pages;

// vh3_bigchange::Call<vh3_bigchange::blocking::Client, O>::pages_as
const _: fn(vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::blocking::Pages<i64> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::pages_as;

// vh3_bigchange::Call<vh3_bigchange::blocking::Client, O>::send
const _: fn(vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> core::result::Result<vh3_bigchange::Response<<vh3_bigchange::jobs::op::List as vh3_bigchange::Operation>::Output>, vh3_bigchange::Error> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::send;

// vh3_bigchange::Call<vh3_bigchange::blocking::Client, O>::send_as
const _: fn(vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>) -> core::result::Result<vh3_bigchange::Response<i64>, vh3_bigchange::Error> = <vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List>>::send_as;

// vh3_bigchange::CategoryId
is!(vh3_bigchange::CategoryId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::CategoryId as core::clone::Clone
is!(vh3_bigchange::CategoryId: core::clone::Clone);

// vh3_bigchange::CategoryId as core::cmp::Eq
is!(vh3_bigchange::CategoryId: core::cmp::Eq);

// vh3_bigchange::CategoryId as core::cmp::Ord
is!(vh3_bigchange::CategoryId: core::cmp::Ord);

// vh3_bigchange::CategoryId as core::cmp::PartialEq
is!(vh3_bigchange::CategoryId: core::cmp::PartialEq);

// vh3_bigchange::CategoryId as core::cmp::PartialOrd
is!(vh3_bigchange::CategoryId: core::cmp::PartialOrd);

// vh3_bigchange::CategoryId as core::convert::From<i32>
is!(vh3_bigchange::CategoryId: core::convert::From<i32>);

// vh3_bigchange::CategoryId as core::convert::From<i64>
is!(vh3_bigchange::CategoryId: core::convert::From<i64>);

// vh3_bigchange::CategoryId as core::convert::From<u32>
is!(vh3_bigchange::CategoryId: core::convert::From<u32>);

// vh3_bigchange::CategoryId as core::convert::TryFrom<u64>
is!(vh3_bigchange::CategoryId: core::convert::TryFrom<u64>);

// vh3_bigchange::CategoryId as core::convert::TryFrom<usize>
is!(vh3_bigchange::CategoryId: core::convert::TryFrom<usize>);

// vh3_bigchange::CategoryId as core::fmt::Debug
is!(vh3_bigchange::CategoryId: core::fmt::Debug);

// vh3_bigchange::CategoryId as core::fmt::Display
is!(vh3_bigchange::CategoryId: core::fmt::Display);

// vh3_bigchange::CategoryId as core::hash::Hash
is!(vh3_bigchange::CategoryId: core::hash::Hash);

// vh3_bigchange::CategoryId as core::marker::Copy
is!(vh3_bigchange::CategoryId: core::marker::Copy);

// vh3_bigchange::CategoryId as core::str::traits::FromStr
is!(vh3_bigchange::CategoryId: core::str::FromStr);

// vh3_bigchange::CategoryId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::CategoryId: serde::de::Deserialize<'static>);

// vh3_bigchange::CategoryId as serde_core::ser::Serialize
is!(vh3_bigchange::CategoryId: serde::ser::Serialize);

// vh3_bigchange::CategoryId::get
const _: fn(vh3_bigchange::CategoryId) -> i64 = <vh3_bigchange::CategoryId>::get;

// vh3_bigchange::Client
is!(vh3_bigchange::Client: Send + Sync + Unpin);

// vh3_bigchange::Client as core::clone::Clone
is!(vh3_bigchange::Client: core::clone::Clone);

// vh3_bigchange::Client as core::fmt::Debug
is!(vh3_bigchange::Client: core::fmt::Debug);

// vh3_bigchange::Client::base_url
const _: fn(&vh3_bigchange::Client) -> &str = <vh3_bigchange::Client>::base_url;

// vh3_bigchange::Client::builder
const _: fn() -> vh3_bigchange::ClientBuilder = <vh3_bigchange::Client>::builder;

// vh3_bigchange::Client::call
const _: fn(&vh3_bigchange::Client, vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::Call<vh3_bigchange::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::Client>::call;

// vh3_bigchange::Client::department_codes
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::department_codes::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::department_codes;

// vh3_bigchange::Client::from_env
const _: fn() -> core::result::Result<vh3_bigchange::Client, vh3_bigchange::Error> = <vh3_bigchange::Client>::from_env;

// vh3_bigchange::Client::job_constraints
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::job_constraints::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::job_constraints;

// vh3_bigchange::Client::job_groups
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::job_groups::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::job_groups;

// vh3_bigchange::Client::job_stock
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::job_stock::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::job_stock;

// vh3_bigchange::Client::job_types
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::job_types::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::job_types;

// vh3_bigchange::Client::jobs
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::jobs::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::jobs;

// vh3_bigchange::Client::new
const _: fn(alloc::string::String) -> core::result::Result<vh3_bigchange::Client, vh3_bigchange::Error> = <vh3_bigchange::Client>::new;

// vh3_bigchange::Client::nominal_codes
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::nominal_codes::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::nominal_codes;

// vh3_bigchange::Client::note_types
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::note_types::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::note_types;

// vh3_bigchange::Client::notes
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::notes::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::notes;

// vh3_bigchange::Client::persons
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::persons::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::persons;

// vh3_bigchange::Client::resource_groups
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::resource_groups::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::resource_groups;

// vh3_bigchange::Client::resources
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::resources::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::resources;

// vh3_bigchange::Client::vehicles
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::vehicles::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::vehicles;

// vh3_bigchange::Client::worksheet_groups
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::worksheet_groups;

// vh3_bigchange::Client::worksheets
const _: fn(&vh3_bigchange::Client) -> vh3_bigchange::worksheets::Group<vh3_bigchange::Client> = <vh3_bigchange::Client>::worksheets;

// vh3_bigchange::ClientBuilder
is!(vh3_bigchange::ClientBuilder: Send + Sync + Unpin);

// vh3_bigchange::ClientBuilder as core::clone::Clone
is!(vh3_bigchange::ClientBuilder: core::clone::Clone);

// vh3_bigchange::ClientBuilder as core::default::Default
is!(vh3_bigchange::ClientBuilder: core::default::Default);

// vh3_bigchange::ClientBuilder as core::fmt::Debug
is!(vh3_bigchange::ClientBuilder: core::fmt::Debug);

// vh3_bigchange::ClientBuilder::allow_http
const _: fn(vh3_bigchange::ClientBuilder) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::allow_http;

// vh3_bigchange::ClientBuilder::api_key
const _: fn(vh3_bigchange::ClientBuilder, alloc::string::String) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::api_key;

// vh3_bigchange::ClientBuilder::attempt_timeout
const _: fn(vh3_bigchange::ClientBuilder, core::time::Duration) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::attempt_timeout;

// vh3_bigchange::ClientBuilder::base_url
const _: fn(vh3_bigchange::ClientBuilder, alloc::string::String) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::base_url;

// vh3_bigchange::ClientBuilder::body_limit
const _: fn(vh3_bigchange::ClientBuilder, usize) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::body_limit;

// vh3_bigchange::ClientBuilder::build
const _: fn(vh3_bigchange::ClientBuilder) -> core::result::Result<vh3_bigchange::Client, vh3_bigchange::Error> = <vh3_bigchange::ClientBuilder>::build;

// vh3_bigchange::ClientBuilder::build_blocking
const _: fn(vh3_bigchange::ClientBuilder) -> core::result::Result<vh3_bigchange::blocking::Client, vh3_bigchange::Error> = <vh3_bigchange::ClientBuilder>::build_blocking;

// vh3_bigchange::ClientBuilder::clock
const _: fn(vh3_bigchange::ClientBuilder, Wall) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::clock;

// vh3_bigchange::ClientBuilder::connect_timeout
const _: fn(vh3_bigchange::ClientBuilder, core::time::Duration) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::connect_timeout;

// vh3_bigchange::ClientBuilder::http_client
const _: fn(vh3_bigchange::ClientBuilder, vh3_bigchange::reqwest::Client) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::http_client;

// vh3_bigchange::ClientBuilder::idle_timeout
const _: fn(vh3_bigchange::ClientBuilder, core::time::Duration) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::idle_timeout;

// vh3_bigchange::ClientBuilder::max_concurrency
const _: fn(vh3_bigchange::ClientBuilder, usize) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::max_concurrency;

// vh3_bigchange::ClientBuilder::proxy_from_env
const _: fn(vh3_bigchange::ClientBuilder) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::proxy_from_env;

// vh3_bigchange::ClientBuilder::retry
const _: fn(vh3_bigchange::ClientBuilder, vh3_bigchange::RetryPolicy) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::retry;

// vh3_bigchange::ClientBuilder::timeout
const _: fn(vh3_bigchange::ClientBuilder, core::time::Duration) -> vh3_bigchange::ClientBuilder = <vh3_bigchange::ClientBuilder>::timeout;

// vh3_bigchange::Clock
use vh3_bigchange::Clock as _;

// vh3_bigchange::Clock::date
const _: fn(&Wall) -> std::time::SystemTime = <Wall>::date;

// vh3_bigchange::Clock::jitter
const _: fn(&Wall) -> f64 = <Wall>::jitter;

// vh3_bigchange::Clock::now
const _: fn(&Wall) -> std::time::Instant = <Wall>::now;

// vh3_bigchange::Clock::sleep
const _: fn(&Wall, core::time::Duration) -> core::pin::Pin<alloc::boxed::Box<(dyn core::future::Future<Output = ()> + core::marker::Send)>> = <Wall>::sleep;

// vh3_bigchange::ConsentEntry
is!(vh3_bigchange::ConsentEntry: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ConsentEntry as core::clone::Clone
is!(vh3_bigchange::ConsentEntry: core::clone::Clone);

// vh3_bigchange::ConsentEntry as core::cmp::PartialEq
is!(vh3_bigchange::ConsentEntry: core::cmp::PartialEq);

// vh3_bigchange::ConsentEntry as core::default::Default
is!(vh3_bigchange::ConsentEntry: core::default::Default);

// vh3_bigchange::ConsentEntry as core::fmt::Debug
is!(vh3_bigchange::ConsentEntry: core::fmt::Debug);

// vh3_bigchange::ConsentEntry as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ConsentEntry: serde::de::Deserialize<'static>);

// vh3_bigchange::ConsentEntry as serde_core::ser::Serialize
is!(vh3_bigchange::ConsentEntry: serde::ser::Serialize);

// vh3_bigchange::ConsentEntry::comment
const _: fn(&vh3_bigchange::ConsentEntry) -> &core::option::Option<alloc::string::String> = |it| &it.comment;

// vh3_bigchange::ConsentEntry::created_at
const _: fn(&vh3_bigchange::ConsentEntry) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::ConsentEntry::extra
const _: fn(&vh3_bigchange::ConsentEntry) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::ConsentEntry::id
const _: fn(&vh3_bigchange::ConsentEntry) -> &core::option::Option<vh3_bigchange::ConsentEntryId> = |it| &it.id;

// vh3_bigchange::ConsentEntry::medium
const _: fn(&vh3_bigchange::ConsentEntry) -> &core::option::Option<vh3_bigchange::ConsentMedium> = |it| &it.medium;

// vh3_bigchange::ConsentEntry::status
const _: fn(&vh3_bigchange::ConsentEntry) -> &core::option::Option<vh3_bigchange::ConsentStatus> = |it| &it.status;

// vh3_bigchange::ConsentEntryId
is!(vh3_bigchange::ConsentEntryId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ConsentEntryId as core::clone::Clone
is!(vh3_bigchange::ConsentEntryId: core::clone::Clone);

// vh3_bigchange::ConsentEntryId as core::cmp::Eq
is!(vh3_bigchange::ConsentEntryId: core::cmp::Eq);

// vh3_bigchange::ConsentEntryId as core::cmp::Ord
is!(vh3_bigchange::ConsentEntryId: core::cmp::Ord);

// vh3_bigchange::ConsentEntryId as core::cmp::PartialEq
is!(vh3_bigchange::ConsentEntryId: core::cmp::PartialEq);

// vh3_bigchange::ConsentEntryId as core::cmp::PartialOrd
is!(vh3_bigchange::ConsentEntryId: core::cmp::PartialOrd);

// vh3_bigchange::ConsentEntryId as core::convert::From<i32>
is!(vh3_bigchange::ConsentEntryId: core::convert::From<i32>);

// vh3_bigchange::ConsentEntryId as core::convert::From<i64>
is!(vh3_bigchange::ConsentEntryId: core::convert::From<i64>);

// vh3_bigchange::ConsentEntryId as core::convert::From<u32>
is!(vh3_bigchange::ConsentEntryId: core::convert::From<u32>);

// vh3_bigchange::ConsentEntryId as core::convert::TryFrom<u64>
is!(vh3_bigchange::ConsentEntryId: core::convert::TryFrom<u64>);

// vh3_bigchange::ConsentEntryId as core::convert::TryFrom<usize>
is!(vh3_bigchange::ConsentEntryId: core::convert::TryFrom<usize>);

// vh3_bigchange::ConsentEntryId as core::fmt::Debug
is!(vh3_bigchange::ConsentEntryId: core::fmt::Debug);

// vh3_bigchange::ConsentEntryId as core::fmt::Display
is!(vh3_bigchange::ConsentEntryId: core::fmt::Display);

// vh3_bigchange::ConsentEntryId as core::hash::Hash
is!(vh3_bigchange::ConsentEntryId: core::hash::Hash);

// vh3_bigchange::ConsentEntryId as core::marker::Copy
is!(vh3_bigchange::ConsentEntryId: core::marker::Copy);

// vh3_bigchange::ConsentEntryId as core::str::traits::FromStr
is!(vh3_bigchange::ConsentEntryId: core::str::FromStr);

// vh3_bigchange::ConsentEntryId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ConsentEntryId: serde::de::Deserialize<'static>);

// vh3_bigchange::ConsentEntryId as serde_core::ser::Serialize
is!(vh3_bigchange::ConsentEntryId: serde::ser::Serialize);

// vh3_bigchange::ConsentEntryId::get
const _: fn(vh3_bigchange::ConsentEntryId) -> i64 = <vh3_bigchange::ConsentEntryId>::get;

// vh3_bigchange::ConsentMedium
is!(vh3_bigchange::ConsentMedium: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ConsentMedium as core::clone::Clone
is!(vh3_bigchange::ConsentMedium: core::clone::Clone);

// vh3_bigchange::ConsentMedium as core::cmp::Eq
is!(vh3_bigchange::ConsentMedium: core::cmp::Eq);

// vh3_bigchange::ConsentMedium as core::cmp::PartialEq
is!(vh3_bigchange::ConsentMedium: core::cmp::PartialEq);

// vh3_bigchange::ConsentMedium as core::convert::From<&str>
is!(vh3_bigchange::ConsentMedium: core::convert::From<&'static str>);

// vh3_bigchange::ConsentMedium as core::convert::From<alloc::string::String>
is!(vh3_bigchange::ConsentMedium: core::convert::From<alloc::string::String>);

// vh3_bigchange::ConsentMedium as core::fmt::Debug
is!(vh3_bigchange::ConsentMedium: core::fmt::Debug);

// vh3_bigchange::ConsentMedium as core::fmt::Display
is!(vh3_bigchange::ConsentMedium: core::fmt::Display);

// vh3_bigchange::ConsentMedium as core::hash::Hash
is!(vh3_bigchange::ConsentMedium: core::hash::Hash);

// vh3_bigchange::ConsentMedium as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ConsentMedium: serde::de::Deserialize<'static>);

// vh3_bigchange::ConsentMedium as serde_core::ser::Serialize
is!(vh3_bigchange::ConsentMedium: serde::ser::Serialize);

// vh3_bigchange::ConsentMedium::ALL
const _: &'static [vh3_bigchange::ConsentMedium] = <vh3_bigchange::ConsentMedium>::ALL;

// vh3_bigchange::ConsentMedium::Click
const _: fn(&vh3_bigchange::ConsentMedium) -> bool = |it| matches!(it, vh3_bigchange::ConsentMedium::Click { .. });
const _: fn() -> vh3_bigchange::ConsentMedium = || vh3_bigchange::ConsentMedium::Click;

// vh3_bigchange::ConsentMedium::Email
const _: fn(&vh3_bigchange::ConsentMedium) -> bool = |it| matches!(it, vh3_bigchange::ConsentMedium::Email { .. });
const _: fn() -> vh3_bigchange::ConsentMedium = || vh3_bigchange::ConsentMedium::Email;

// vh3_bigchange::ConsentMedium::Other
const _: fn(&vh3_bigchange::ConsentMedium) -> bool = |it| matches!(it, vh3_bigchange::ConsentMedium::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::ConsentMedium = vh3_bigchange::ConsentMedium::Other;

// vh3_bigchange::ConsentMedium::Telephone
const _: fn(&vh3_bigchange::ConsentMedium) -> bool = |it| matches!(it, vh3_bigchange::ConsentMedium::Telephone { .. });
const _: fn() -> vh3_bigchange::ConsentMedium = || vh3_bigchange::ConsentMedium::Telephone;

// vh3_bigchange::ConsentMedium::as_str
const _: fn(&vh3_bigchange::ConsentMedium) -> &str = <vh3_bigchange::ConsentMedium>::as_str;

// vh3_bigchange::ConsentSort
is!(vh3_bigchange::ConsentSort: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ConsentSort as core::clone::Clone
is!(vh3_bigchange::ConsentSort: core::clone::Clone);

// vh3_bigchange::ConsentSort as core::cmp::Eq
is!(vh3_bigchange::ConsentSort: core::cmp::Eq);

// vh3_bigchange::ConsentSort as core::cmp::PartialEq
is!(vh3_bigchange::ConsentSort: core::cmp::PartialEq);

// vh3_bigchange::ConsentSort as core::fmt::Debug
is!(vh3_bigchange::ConsentSort: core::fmt::Debug);

// vh3_bigchange::ConsentSort as core::fmt::Display
is!(vh3_bigchange::ConsentSort: core::fmt::Display);

// vh3_bigchange::ConsentSort as core::hash::Hash
is!(vh3_bigchange::ConsentSort: core::hash::Hash);

// vh3_bigchange::ConsentSort as core::marker::Copy
is!(vh3_bigchange::ConsentSort: core::marker::Copy);

// vh3_bigchange::ConsentSort as core::str::traits::FromStr
is!(vh3_bigchange::ConsentSort: core::str::FromStr);

// vh3_bigchange::ConsentSort as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ConsentSort: serde::de::Deserialize<'static>);

// vh3_bigchange::ConsentSort as serde_core::ser::Serialize
is!(vh3_bigchange::ConsentSort: serde::ser::Serialize);

// vh3_bigchange::ConsentSort::ALL
const _: &'static [vh3_bigchange::ConsentSort] = <vh3_bigchange::ConsentSort>::ALL;

// vh3_bigchange::ConsentSort::CreatedAt
const _: fn(&vh3_bigchange::ConsentSort) -> bool = |it| matches!(it, vh3_bigchange::ConsentSort::CreatedAt { .. });
const _: fn() -> vh3_bigchange::ConsentSort = || vh3_bigchange::ConsentSort::CreatedAt;

// vh3_bigchange::ConsentSort::as_str
const _: fn(&vh3_bigchange::ConsentSort) -> &str = <vh3_bigchange::ConsentSort>::as_str;

// vh3_bigchange::ConsentStatus
is!(vh3_bigchange::ConsentStatus: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ConsentStatus as core::clone::Clone
is!(vh3_bigchange::ConsentStatus: core::clone::Clone);

// vh3_bigchange::ConsentStatus as core::cmp::Eq
is!(vh3_bigchange::ConsentStatus: core::cmp::Eq);

// vh3_bigchange::ConsentStatus as core::cmp::PartialEq
is!(vh3_bigchange::ConsentStatus: core::cmp::PartialEq);

// vh3_bigchange::ConsentStatus as core::convert::From<&str>
is!(vh3_bigchange::ConsentStatus: core::convert::From<&'static str>);

// vh3_bigchange::ConsentStatus as core::convert::From<alloc::string::String>
is!(vh3_bigchange::ConsentStatus: core::convert::From<alloc::string::String>);

// vh3_bigchange::ConsentStatus as core::fmt::Debug
is!(vh3_bigchange::ConsentStatus: core::fmt::Debug);

// vh3_bigchange::ConsentStatus as core::fmt::Display
is!(vh3_bigchange::ConsentStatus: core::fmt::Display);

// vh3_bigchange::ConsentStatus as core::hash::Hash
is!(vh3_bigchange::ConsentStatus: core::hash::Hash);

// vh3_bigchange::ConsentStatus as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ConsentStatus: serde::de::Deserialize<'static>);

// vh3_bigchange::ConsentStatus as serde_core::ser::Serialize
is!(vh3_bigchange::ConsentStatus: serde::ser::Serialize);

// vh3_bigchange::ConsentStatus::ALL
const _: &'static [vh3_bigchange::ConsentStatus] = <vh3_bigchange::ConsentStatus>::ALL;

// vh3_bigchange::ConsentStatus::Awaiting
const _: fn(&vh3_bigchange::ConsentStatus) -> bool = |it| matches!(it, vh3_bigchange::ConsentStatus::Awaiting { .. });
const _: fn() -> vh3_bigchange::ConsentStatus = || vh3_bigchange::ConsentStatus::Awaiting;

// vh3_bigchange::ConsentStatus::Granted
const _: fn(&vh3_bigchange::ConsentStatus) -> bool = |it| matches!(it, vh3_bigchange::ConsentStatus::Granted { .. });
const _: fn() -> vh3_bigchange::ConsentStatus = || vh3_bigchange::ConsentStatus::Granted;

// vh3_bigchange::ConsentStatus::Other
const _: fn(&vh3_bigchange::ConsentStatus) -> bool = |it| matches!(it, vh3_bigchange::ConsentStatus::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::ConsentStatus = vh3_bigchange::ConsentStatus::Other;

// vh3_bigchange::ConsentStatus::Refused
const _: fn(&vh3_bigchange::ConsentStatus) -> bool = |it| matches!(it, vh3_bigchange::ConsentStatus::Refused { .. });
const _: fn() -> vh3_bigchange::ConsentStatus = || vh3_bigchange::ConsentStatus::Refused;

// vh3_bigchange::ConsentStatus::as_str
const _: fn(&vh3_bigchange::ConsentStatus) -> &str = <vh3_bigchange::ConsentStatus>::as_str;

// vh3_bigchange::ConstraintId
is!(vh3_bigchange::ConstraintId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ConstraintId as core::clone::Clone
is!(vh3_bigchange::ConstraintId: core::clone::Clone);

// vh3_bigchange::ConstraintId as core::cmp::Eq
is!(vh3_bigchange::ConstraintId: core::cmp::Eq);

// vh3_bigchange::ConstraintId as core::cmp::Ord
is!(vh3_bigchange::ConstraintId: core::cmp::Ord);

// vh3_bigchange::ConstraintId as core::cmp::PartialEq
is!(vh3_bigchange::ConstraintId: core::cmp::PartialEq);

// vh3_bigchange::ConstraintId as core::cmp::PartialOrd
is!(vh3_bigchange::ConstraintId: core::cmp::PartialOrd);

// vh3_bigchange::ConstraintId as core::convert::From<i32>
is!(vh3_bigchange::ConstraintId: core::convert::From<i32>);

// vh3_bigchange::ConstraintId as core::convert::From<i64>
is!(vh3_bigchange::ConstraintId: core::convert::From<i64>);

// vh3_bigchange::ConstraintId as core::convert::From<u32>
is!(vh3_bigchange::ConstraintId: core::convert::From<u32>);

// vh3_bigchange::ConstraintId as core::convert::TryFrom<u64>
is!(vh3_bigchange::ConstraintId: core::convert::TryFrom<u64>);

// vh3_bigchange::ConstraintId as core::convert::TryFrom<usize>
is!(vh3_bigchange::ConstraintId: core::convert::TryFrom<usize>);

// vh3_bigchange::ConstraintId as core::fmt::Debug
is!(vh3_bigchange::ConstraintId: core::fmt::Debug);

// vh3_bigchange::ConstraintId as core::fmt::Display
is!(vh3_bigchange::ConstraintId: core::fmt::Display);

// vh3_bigchange::ConstraintId as core::hash::Hash
is!(vh3_bigchange::ConstraintId: core::hash::Hash);

// vh3_bigchange::ConstraintId as core::marker::Copy
is!(vh3_bigchange::ConstraintId: core::marker::Copy);

// vh3_bigchange::ConstraintId as core::str::traits::FromStr
is!(vh3_bigchange::ConstraintId: core::str::FromStr);

// vh3_bigchange::ConstraintId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ConstraintId: serde::de::Deserialize<'static>);

// vh3_bigchange::ConstraintId as serde_core::ser::Serialize
is!(vh3_bigchange::ConstraintId: serde::ser::Serialize);

// vh3_bigchange::ConstraintId::get
const _: fn(vh3_bigchange::ConstraintId) -> i64 = <vh3_bigchange::ConstraintId>::get;

// vh3_bigchange::ConstraintType
is!(vh3_bigchange::ConstraintType: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ConstraintType as core::clone::Clone
is!(vh3_bigchange::ConstraintType: core::clone::Clone);

// vh3_bigchange::ConstraintType as core::cmp::Eq
is!(vh3_bigchange::ConstraintType: core::cmp::Eq);

// vh3_bigchange::ConstraintType as core::cmp::PartialEq
is!(vh3_bigchange::ConstraintType: core::cmp::PartialEq);

// vh3_bigchange::ConstraintType as core::convert::From<&str>
is!(vh3_bigchange::ConstraintType: core::convert::From<&'static str>);

// vh3_bigchange::ConstraintType as core::convert::From<alloc::string::String>
is!(vh3_bigchange::ConstraintType: core::convert::From<alloc::string::String>);

// vh3_bigchange::ConstraintType as core::fmt::Debug
is!(vh3_bigchange::ConstraintType: core::fmt::Debug);

// vh3_bigchange::ConstraintType as core::fmt::Display
is!(vh3_bigchange::ConstraintType: core::fmt::Display);

// vh3_bigchange::ConstraintType as core::hash::Hash
is!(vh3_bigchange::ConstraintType: core::hash::Hash);

// vh3_bigchange::ConstraintType as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ConstraintType: serde::de::Deserialize<'static>);

// vh3_bigchange::ConstraintType as serde_core::ser::Serialize
is!(vh3_bigchange::ConstraintType: serde::ser::Serialize);

// vh3_bigchange::ConstraintType::ALL
const _: &'static [vh3_bigchange::ConstraintType] = <vh3_bigchange::ConstraintType>::ALL;

// vh3_bigchange::ConstraintType::JobMustCompleteBefore
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobMustCompleteBefore { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobMustCompleteBefore;

// vh3_bigchange::ConstraintType::JobMustCompleteInAvailableHours
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobMustCompleteInAvailableHours { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobMustCompleteInAvailableHours;

// vh3_bigchange::ConstraintType::JobMustStartAfter
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobMustStartAfter { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobMustStartAfter;

// vh3_bigchange::ConstraintType::JobMustStartBefore
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobMustStartBefore { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobMustStartBefore;

// vh3_bigchange::ConstraintType::JobMustStartInAvailableHours
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobMustStartInAvailableHours { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobMustStartInAvailableHours;

// vh3_bigchange::ConstraintType::JobRequiresResourceSkill
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobRequiresResourceSkill { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobRequiresResourceSkill;

// vh3_bigchange::ConstraintType::JobRequiresVehicleAttribute
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobRequiresVehicleAttribute { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobRequiresVehicleAttribute;

// vh3_bigchange::ConstraintType::JobResource
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobResource { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobResource;

// vh3_bigchange::ConstraintType::JobResourceGroup
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobResourceGroup { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobResourceGroup;

// vh3_bigchange::ConstraintType::JobVehicle
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobVehicle { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobVehicle;

// vh3_bigchange::ConstraintType::JobVehicleGroup
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::JobVehicleGroup { .. });
const _: fn() -> vh3_bigchange::ConstraintType = || vh3_bigchange::ConstraintType::JobVehicleGroup;

// vh3_bigchange::ConstraintType::Other
const _: fn(&vh3_bigchange::ConstraintType) -> bool = |it| matches!(it, vh3_bigchange::ConstraintType::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::ConstraintType = vh3_bigchange::ConstraintType::Other;

// vh3_bigchange::ConstraintType::as_str
const _: fn(&vh3_bigchange::ConstraintType) -> &str = <vh3_bigchange::ConstraintType>::as_str;

// vh3_bigchange::ContactId
is!(vh3_bigchange::ContactId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ContactId as core::clone::Clone
is!(vh3_bigchange::ContactId: core::clone::Clone);

// vh3_bigchange::ContactId as core::cmp::Eq
is!(vh3_bigchange::ContactId: core::cmp::Eq);

// vh3_bigchange::ContactId as core::cmp::Ord
is!(vh3_bigchange::ContactId: core::cmp::Ord);

// vh3_bigchange::ContactId as core::cmp::PartialEq
is!(vh3_bigchange::ContactId: core::cmp::PartialEq);

// vh3_bigchange::ContactId as core::cmp::PartialOrd
is!(vh3_bigchange::ContactId: core::cmp::PartialOrd);

// vh3_bigchange::ContactId as core::convert::From<i32>
is!(vh3_bigchange::ContactId: core::convert::From<i32>);

// vh3_bigchange::ContactId as core::convert::From<i64>
is!(vh3_bigchange::ContactId: core::convert::From<i64>);

// vh3_bigchange::ContactId as core::convert::From<u32>
is!(vh3_bigchange::ContactId: core::convert::From<u32>);

// vh3_bigchange::ContactId as core::convert::TryFrom<u64>
is!(vh3_bigchange::ContactId: core::convert::TryFrom<u64>);

// vh3_bigchange::ContactId as core::convert::TryFrom<usize>
is!(vh3_bigchange::ContactId: core::convert::TryFrom<usize>);

// vh3_bigchange::ContactId as core::fmt::Debug
is!(vh3_bigchange::ContactId: core::fmt::Debug);

// vh3_bigchange::ContactId as core::fmt::Display
is!(vh3_bigchange::ContactId: core::fmt::Display);

// vh3_bigchange::ContactId as core::hash::Hash
is!(vh3_bigchange::ContactId: core::hash::Hash);

// vh3_bigchange::ContactId as core::marker::Copy
is!(vh3_bigchange::ContactId: core::marker::Copy);

// vh3_bigchange::ContactId as core::str::traits::FromStr
is!(vh3_bigchange::ContactId: core::str::FromStr);

// vh3_bigchange::ContactId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ContactId: serde::de::Deserialize<'static>);

// vh3_bigchange::ContactId as serde_core::ser::Serialize
is!(vh3_bigchange::ContactId: serde::ser::Serialize);

// vh3_bigchange::ContactId::get
const _: fn(vh3_bigchange::ContactId) -> i64 = <vh3_bigchange::ContactId>::get;

// vh3_bigchange::Created
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: Sized);

// vh3_bigchange::Created::extra
const _: fn(&vh3_bigchange::Created<vh3_bigchange::JobId>) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Created::id
const _: fn(&vh3_bigchange::Created<vh3_bigchange::JobId>) -> &core::option::Option<vh3_bigchange::JobId> = |it| &it.id;

// vh3_bigchange::Created<I> as core::clone::Clone
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: core::clone::Clone);

// vh3_bigchange::Created<I> as core::cmp::PartialEq
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: core::cmp::PartialEq);

// vh3_bigchange::Created<I> as core::fmt::Debug
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: core::fmt::Debug);

// vh3_bigchange::Created<I> as core::marker::Send
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: core::marker::Send);

// vh3_bigchange::Created<I> as core::marker::Sync
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: core::marker::Sync);

// vh3_bigchange::Created<I> as core::marker::Unpin
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: core::marker::Unpin);

// vh3_bigchange::Created<I> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: std::panic::RefUnwindSafe);

// vh3_bigchange::Created<I> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: std::panic::UnwindSafe);

// vh3_bigchange::Created<I> as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Created<vh3_bigchange::JobId>: serde::de::Deserialize<'static>);

// vh3_bigchange::Cursor
is!(vh3_bigchange::Cursor: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Cursor as core::clone::Clone
is!(vh3_bigchange::Cursor: core::clone::Clone);

// vh3_bigchange::Cursor as core::cmp::PartialEq
is!(vh3_bigchange::Cursor: core::cmp::PartialEq);

// vh3_bigchange::Cursor as core::fmt::Debug
is!(vh3_bigchange::Cursor: core::fmt::Debug);

// vh3_bigchange::Cursor as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Cursor: serde::de::Deserialize<'static>);

// vh3_bigchange::Cursor as serde_core::ser::Serialize
is!(vh3_bigchange::Cursor: serde::ser::Serialize);

// vh3_bigchange::CustomFieldDefinitionId
is!(vh3_bigchange::CustomFieldDefinitionId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::CustomFieldDefinitionId as core::clone::Clone
is!(vh3_bigchange::CustomFieldDefinitionId: core::clone::Clone);

// vh3_bigchange::CustomFieldDefinitionId as core::cmp::Eq
is!(vh3_bigchange::CustomFieldDefinitionId: core::cmp::Eq);

// vh3_bigchange::CustomFieldDefinitionId as core::cmp::Ord
is!(vh3_bigchange::CustomFieldDefinitionId: core::cmp::Ord);

// vh3_bigchange::CustomFieldDefinitionId as core::cmp::PartialEq
is!(vh3_bigchange::CustomFieldDefinitionId: core::cmp::PartialEq);

// vh3_bigchange::CustomFieldDefinitionId as core::cmp::PartialOrd
is!(vh3_bigchange::CustomFieldDefinitionId: core::cmp::PartialOrd);

// vh3_bigchange::CustomFieldDefinitionId as core::convert::From<i32>
is!(vh3_bigchange::CustomFieldDefinitionId: core::convert::From<i32>);

// vh3_bigchange::CustomFieldDefinitionId as core::convert::From<i64>
is!(vh3_bigchange::CustomFieldDefinitionId: core::convert::From<i64>);

// vh3_bigchange::CustomFieldDefinitionId as core::convert::From<u32>
is!(vh3_bigchange::CustomFieldDefinitionId: core::convert::From<u32>);

// vh3_bigchange::CustomFieldDefinitionId as core::convert::TryFrom<u64>
is!(vh3_bigchange::CustomFieldDefinitionId: core::convert::TryFrom<u64>);

// vh3_bigchange::CustomFieldDefinitionId as core::convert::TryFrom<usize>
is!(vh3_bigchange::CustomFieldDefinitionId: core::convert::TryFrom<usize>);

// vh3_bigchange::CustomFieldDefinitionId as core::fmt::Debug
is!(vh3_bigchange::CustomFieldDefinitionId: core::fmt::Debug);

// vh3_bigchange::CustomFieldDefinitionId as core::fmt::Display
is!(vh3_bigchange::CustomFieldDefinitionId: core::fmt::Display);

// vh3_bigchange::CustomFieldDefinitionId as core::hash::Hash
is!(vh3_bigchange::CustomFieldDefinitionId: core::hash::Hash);

// vh3_bigchange::CustomFieldDefinitionId as core::marker::Copy
is!(vh3_bigchange::CustomFieldDefinitionId: core::marker::Copy);

// vh3_bigchange::CustomFieldDefinitionId as core::str::traits::FromStr
is!(vh3_bigchange::CustomFieldDefinitionId: core::str::FromStr);

// vh3_bigchange::CustomFieldDefinitionId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::CustomFieldDefinitionId: serde::de::Deserialize<'static>);

// vh3_bigchange::CustomFieldDefinitionId as serde_core::ser::Serialize
is!(vh3_bigchange::CustomFieldDefinitionId: serde::ser::Serialize);

// vh3_bigchange::CustomFieldDefinitionId::get
const _: fn(vh3_bigchange::CustomFieldDefinitionId) -> i64 = <vh3_bigchange::CustomFieldDefinitionId>::get;

// vh3_bigchange::CustomFieldValue
is!(vh3_bigchange::CustomFieldValue: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::CustomFieldValue as core::clone::Clone
is!(vh3_bigchange::CustomFieldValue: core::clone::Clone);

// vh3_bigchange::CustomFieldValue as core::cmp::PartialEq
is!(vh3_bigchange::CustomFieldValue: core::cmp::PartialEq);

// vh3_bigchange::CustomFieldValue as core::fmt::Debug
is!(vh3_bigchange::CustomFieldValue: core::fmt::Debug);

// vh3_bigchange::CustomFieldValue::extra
const _: fn(vh3_bigchange::CustomFieldValue, &'static str, i64) -> vh3_bigchange::CustomFieldValue = <vh3_bigchange::CustomFieldValue>::extra;

// vh3_bigchange::CustomFieldValue::new
const _: fn(vh3_bigchange::CustomFieldDefinitionId, core::option::Option<&str>) -> vh3_bigchange::CustomFieldValue = <vh3_bigchange::CustomFieldValue>::new;

// vh3_bigchange::Decimal
is!(vh3_bigchange::Decimal: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Decimal as core::clone::Clone
is!(vh3_bigchange::Decimal: core::clone::Clone);

// vh3_bigchange::Decimal as core::cmp::Eq
is!(vh3_bigchange::Decimal: core::cmp::Eq);

// vh3_bigchange::Decimal as core::cmp::PartialEq
is!(vh3_bigchange::Decimal: core::cmp::PartialEq);

// vh3_bigchange::Decimal as core::convert::From<f32>
is!(vh3_bigchange::Decimal: core::convert::From<f32>);

// vh3_bigchange::Decimal as core::convert::From<f64>
is!(vh3_bigchange::Decimal: core::convert::From<f64>);

// vh3_bigchange::Decimal as core::convert::From<i16>
is!(vh3_bigchange::Decimal: core::convert::From<i16>);

// vh3_bigchange::Decimal as core::convert::From<i32>
is!(vh3_bigchange::Decimal: core::convert::From<i32>);

// vh3_bigchange::Decimal as core::convert::From<i64>
is!(vh3_bigchange::Decimal: core::convert::From<i64>);

// vh3_bigchange::Decimal as core::convert::From<i8>
is!(vh3_bigchange::Decimal: core::convert::From<i8>);

// vh3_bigchange::Decimal as core::convert::From<u16>
is!(vh3_bigchange::Decimal: core::convert::From<u16>);

// vh3_bigchange::Decimal as core::convert::From<u32>
is!(vh3_bigchange::Decimal: core::convert::From<u32>);

// vh3_bigchange::Decimal as core::convert::From<u64>
is!(vh3_bigchange::Decimal: core::convert::From<u64>);

// vh3_bigchange::Decimal as core::convert::From<u8>
is!(vh3_bigchange::Decimal: core::convert::From<u8>);

// vh3_bigchange::Decimal as core::fmt::Debug
is!(vh3_bigchange::Decimal: core::fmt::Debug);

// vh3_bigchange::Decimal as core::fmt::Display
is!(vh3_bigchange::Decimal: core::fmt::Display);

// vh3_bigchange::Decimal as core::hash::Hash
is!(vh3_bigchange::Decimal: core::hash::Hash);

// vh3_bigchange::Decimal as core::str::traits::FromStr
is!(vh3_bigchange::Decimal: core::str::FromStr);

// vh3_bigchange::Decimal as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Decimal: serde::de::Deserialize<'static>);

// vh3_bigchange::Decimal as serde_core::ser::Serialize
is!(vh3_bigchange::Decimal: serde::ser::Serialize);

// vh3_bigchange::Decimal::as_str
const _: fn(&vh3_bigchange::Decimal) -> &str = <vh3_bigchange::Decimal>::as_str;

// vh3_bigchange::DepartmentCode
is!(vh3_bigchange::DepartmentCode: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::DepartmentCode as core::clone::Clone
is!(vh3_bigchange::DepartmentCode: core::clone::Clone);

// vh3_bigchange::DepartmentCode as core::cmp::PartialEq
is!(vh3_bigchange::DepartmentCode: core::cmp::PartialEq);

// vh3_bigchange::DepartmentCode as core::default::Default
is!(vh3_bigchange::DepartmentCode: core::default::Default);

// vh3_bigchange::DepartmentCode as core::fmt::Debug
is!(vh3_bigchange::DepartmentCode: core::fmt::Debug);

// vh3_bigchange::DepartmentCode as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::DepartmentCode: serde::de::Deserialize<'static>);

// vh3_bigchange::DepartmentCode as serde_core::ser::Serialize
is!(vh3_bigchange::DepartmentCode: serde::ser::Serialize);

// vh3_bigchange::DepartmentCode::code
const _: fn(&vh3_bigchange::DepartmentCode) -> &core::option::Option<alloc::string::String> = |it| &it.code;

// vh3_bigchange::DepartmentCode::created_at
const _: fn(&vh3_bigchange::DepartmentCode) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::DepartmentCode::description
const _: fn(&vh3_bigchange::DepartmentCode) -> &core::option::Option<alloc::string::String> = |it| &it.description;

// vh3_bigchange::DepartmentCode::extra
const _: fn(&vh3_bigchange::DepartmentCode) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::DepartmentCode::id
const _: fn(&vh3_bigchange::DepartmentCode) -> &core::option::Option<vh3_bigchange::DepartmentCodeId> = |it| &it.id;

// vh3_bigchange::DepartmentCodeId
is!(vh3_bigchange::DepartmentCodeId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::DepartmentCodeId as core::clone::Clone
is!(vh3_bigchange::DepartmentCodeId: core::clone::Clone);

// vh3_bigchange::DepartmentCodeId as core::cmp::Eq
is!(vh3_bigchange::DepartmentCodeId: core::cmp::Eq);

// vh3_bigchange::DepartmentCodeId as core::cmp::Ord
is!(vh3_bigchange::DepartmentCodeId: core::cmp::Ord);

// vh3_bigchange::DepartmentCodeId as core::cmp::PartialEq
is!(vh3_bigchange::DepartmentCodeId: core::cmp::PartialEq);

// vh3_bigchange::DepartmentCodeId as core::cmp::PartialOrd
is!(vh3_bigchange::DepartmentCodeId: core::cmp::PartialOrd);

// vh3_bigchange::DepartmentCodeId as core::convert::From<i32>
is!(vh3_bigchange::DepartmentCodeId: core::convert::From<i32>);

// vh3_bigchange::DepartmentCodeId as core::convert::From<i64>
is!(vh3_bigchange::DepartmentCodeId: core::convert::From<i64>);

// vh3_bigchange::DepartmentCodeId as core::convert::From<u32>
is!(vh3_bigchange::DepartmentCodeId: core::convert::From<u32>);

// vh3_bigchange::DepartmentCodeId as core::convert::TryFrom<u64>
is!(vh3_bigchange::DepartmentCodeId: core::convert::TryFrom<u64>);

// vh3_bigchange::DepartmentCodeId as core::convert::TryFrom<usize>
is!(vh3_bigchange::DepartmentCodeId: core::convert::TryFrom<usize>);

// vh3_bigchange::DepartmentCodeId as core::fmt::Debug
is!(vh3_bigchange::DepartmentCodeId: core::fmt::Debug);

// vh3_bigchange::DepartmentCodeId as core::fmt::Display
is!(vh3_bigchange::DepartmentCodeId: core::fmt::Display);

// vh3_bigchange::DepartmentCodeId as core::hash::Hash
is!(vh3_bigchange::DepartmentCodeId: core::hash::Hash);

// vh3_bigchange::DepartmentCodeId as core::marker::Copy
is!(vh3_bigchange::DepartmentCodeId: core::marker::Copy);

// vh3_bigchange::DepartmentCodeId as core::str::traits::FromStr
is!(vh3_bigchange::DepartmentCodeId: core::str::FromStr);

// vh3_bigchange::DepartmentCodeId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::DepartmentCodeId: serde::de::Deserialize<'static>);

// vh3_bigchange::DepartmentCodeId as serde_core::ser::Serialize
is!(vh3_bigchange::DepartmentCodeId: serde::ser::Serialize);

// vh3_bigchange::DepartmentCodeId::get
const _: fn(vh3_bigchange::DepartmentCodeId) -> i64 = <vh3_bigchange::DepartmentCodeId>::get;

// vh3_bigchange::DepartmentCodeSort
is!(vh3_bigchange::DepartmentCodeSort: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::DepartmentCodeSort as core::clone::Clone
is!(vh3_bigchange::DepartmentCodeSort: core::clone::Clone);

// vh3_bigchange::DepartmentCodeSort as core::cmp::Eq
is!(vh3_bigchange::DepartmentCodeSort: core::cmp::Eq);

// vh3_bigchange::DepartmentCodeSort as core::cmp::PartialEq
is!(vh3_bigchange::DepartmentCodeSort: core::cmp::PartialEq);

// vh3_bigchange::DepartmentCodeSort as core::fmt::Debug
is!(vh3_bigchange::DepartmentCodeSort: core::fmt::Debug);

// vh3_bigchange::DepartmentCodeSort as core::fmt::Display
is!(vh3_bigchange::DepartmentCodeSort: core::fmt::Display);

// vh3_bigchange::DepartmentCodeSort as core::hash::Hash
is!(vh3_bigchange::DepartmentCodeSort: core::hash::Hash);

// vh3_bigchange::DepartmentCodeSort as core::marker::Copy
is!(vh3_bigchange::DepartmentCodeSort: core::marker::Copy);

// vh3_bigchange::DepartmentCodeSort as core::str::traits::FromStr
is!(vh3_bigchange::DepartmentCodeSort: core::str::FromStr);

// vh3_bigchange::DepartmentCodeSort as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::DepartmentCodeSort: serde::de::Deserialize<'static>);

// vh3_bigchange::DepartmentCodeSort as serde_core::ser::Serialize
is!(vh3_bigchange::DepartmentCodeSort: serde::ser::Serialize);

// vh3_bigchange::DepartmentCodeSort::ALL
const _: &'static [vh3_bigchange::DepartmentCodeSort] = <vh3_bigchange::DepartmentCodeSort>::ALL;

// vh3_bigchange::DepartmentCodeSort::Code
const _: fn(&vh3_bigchange::DepartmentCodeSort) -> bool = |it| matches!(it, vh3_bigchange::DepartmentCodeSort::Code { .. });
const _: fn() -> vh3_bigchange::DepartmentCodeSort = || vh3_bigchange::DepartmentCodeSort::Code;

// vh3_bigchange::DepartmentCodeSort::Description
const _: fn(&vh3_bigchange::DepartmentCodeSort) -> bool = |it| matches!(it, vh3_bigchange::DepartmentCodeSort::Description { .. });
const _: fn() -> vh3_bigchange::DepartmentCodeSort = || vh3_bigchange::DepartmentCodeSort::Description;

// vh3_bigchange::DepartmentCodeSort::as_str
const _: fn(&vh3_bigchange::DepartmentCodeSort) -> &str = <vh3_bigchange::DepartmentCodeSort>::as_str;

// vh3_bigchange::Detached
is!(vh3_bigchange::Detached: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Detached as core::clone::Clone
is!(vh3_bigchange::Detached: core::clone::Clone);

// vh3_bigchange::Detached as core::cmp::Eq
is!(vh3_bigchange::Detached: core::cmp::Eq);

// vh3_bigchange::Detached as core::cmp::PartialEq
is!(vh3_bigchange::Detached: core::cmp::PartialEq);

// vh3_bigchange::Detached as core::default::Default
is!(vh3_bigchange::Detached: core::default::Default);

// vh3_bigchange::Detached as core::fmt::Debug
is!(vh3_bigchange::Detached: core::fmt::Debug);

// vh3_bigchange::Detached as core::marker::Copy
is!(vh3_bigchange::Detached: core::marker::Copy);

// vh3_bigchange::Direction
is!(vh3_bigchange::Direction: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Direction as core::clone::Clone
is!(vh3_bigchange::Direction: core::clone::Clone);

// vh3_bigchange::Direction as core::cmp::Eq
is!(vh3_bigchange::Direction: core::cmp::Eq);

// vh3_bigchange::Direction as core::cmp::PartialEq
is!(vh3_bigchange::Direction: core::cmp::PartialEq);

// vh3_bigchange::Direction as core::fmt::Debug
is!(vh3_bigchange::Direction: core::fmt::Debug);

// vh3_bigchange::Direction as core::fmt::Display
is!(vh3_bigchange::Direction: core::fmt::Display);

// vh3_bigchange::Direction as core::hash::Hash
is!(vh3_bigchange::Direction: core::hash::Hash);

// vh3_bigchange::Direction as core::marker::Copy
is!(vh3_bigchange::Direction: core::marker::Copy);

// vh3_bigchange::Direction as core::str::traits::FromStr
is!(vh3_bigchange::Direction: core::str::FromStr);

// vh3_bigchange::Direction as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Direction: serde::de::Deserialize<'static>);

// vh3_bigchange::Direction as serde_core::ser::Serialize
is!(vh3_bigchange::Direction: serde::ser::Serialize);

// vh3_bigchange::Direction::ALL
const _: &'static [vh3_bigchange::Direction] = <vh3_bigchange::Direction>::ALL;

// vh3_bigchange::Direction::Ascending
const _: fn(&vh3_bigchange::Direction) -> bool = |it| matches!(it, vh3_bigchange::Direction::Ascending { .. });
const _: fn() -> vh3_bigchange::Direction = || vh3_bigchange::Direction::Ascending;

// vh3_bigchange::Direction::Descending
const _: fn(&vh3_bigchange::Direction) -> bool = |it| matches!(it, vh3_bigchange::Direction::Descending { .. });
const _: fn() -> vh3_bigchange::Direction = || vh3_bigchange::Direction::Descending;

// vh3_bigchange::Direction::as_str
const _: fn(&vh3_bigchange::Direction) -> &str = <vh3_bigchange::Direction>::as_str;

// vh3_bigchange::Effect
is!(vh3_bigchange::Effect: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Effect as core::clone::Clone
is!(vh3_bigchange::Effect: core::clone::Clone);

// vh3_bigchange::Effect as core::cmp::Eq
is!(vh3_bigchange::Effect: core::cmp::Eq);

// vh3_bigchange::Effect as core::cmp::PartialEq
is!(vh3_bigchange::Effect: core::cmp::PartialEq);

// vh3_bigchange::Effect as core::fmt::Debug
is!(vh3_bigchange::Effect: core::fmt::Debug);

// vh3_bigchange::Effect as core::hash::Hash
is!(vh3_bigchange::Effect: core::hash::Hash);

// vh3_bigchange::Effect as core::marker::Copy
is!(vh3_bigchange::Effect: core::marker::Copy);

// vh3_bigchange::Effect::Change
const _: fn(&vh3_bigchange::Effect) -> bool = |it| matches!(it, vh3_bigchange::Effect::Change { .. });
const _: fn() -> vh3_bigchange::Effect = || vh3_bigchange::Effect::Change;

// vh3_bigchange::Effect::Create
const _: fn(&vh3_bigchange::Effect) -> bool = |it| matches!(it, vh3_bigchange::Effect::Create { .. });
const _: fn() -> vh3_bigchange::Effect = || vh3_bigchange::Effect::Create;

// vh3_bigchange::Effect::Irreversible
const _: fn(&vh3_bigchange::Effect) -> bool = |it| matches!(it, vh3_bigchange::Effect::Irreversible { .. });
const _: fn() -> vh3_bigchange::Effect = || vh3_bigchange::Effect::Irreversible;

// vh3_bigchange::Effect::Read
const _: fn(&vh3_bigchange::Effect) -> bool = |it| matches!(it, vh3_bigchange::Effect::Read { .. });
const _: fn() -> vh3_bigchange::Effect = || vh3_bigchange::Effect::Read;

// vh3_bigchange::Endpoint
is!(vh3_bigchange::Endpoint: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Endpoint as core::fmt::Debug
is!(vh3_bigchange::Endpoint: core::fmt::Debug);

// vh3_bigchange::Endpoint::at_least_one
const _: fn(&vh3_bigchange::Endpoint) -> &&'static [&'static [&'static str]] = |it| &it.at_least_one;

// vh3_bigchange::Endpoint::effect
const _: fn(&vh3_bigchange::Endpoint) -> &vh3_bigchange::Effect = |it| &it.effect;

// vh3_bigchange::Endpoint::fields
const _: fn(&vh3_bigchange::Endpoint) -> &&'static [&'static str] = |it| &it.fields;

// vh3_bigchange::Endpoint::method
const _: fn(&vh3_bigchange::Endpoint) -> &vh3_bigchange::Method = |it| &it.method;

// vh3_bigchange::Endpoint::name
const _: fn(&vh3_bigchange::Endpoint) -> &&'static str = |it| &it.name;

// vh3_bigchange::Endpoint::path
const _: fn(&vh3_bigchange::Endpoint) -> &&'static str = |it| &it.path;

// vh3_bigchange::Endpoint::settled_by
const _: fn(&vh3_bigchange::Endpoint) -> &core::option::Option<&'static str> = |it| &it.settled_by;

// vh3_bigchange::Endpoint::windows
const _: fn(&vh3_bigchange::Endpoint) -> &&'static [vh3_bigchange::Window] = |it| &it.windows;

// vh3_bigchange::Error
is!(vh3_bigchange::Error: Send + Sync + Unpin);

// vh3_bigchange::Error as core::error::Error
is!(vh3_bigchange::Error: core::error::Error);

// vh3_bigchange::Error as core::fmt::Debug
is!(vh3_bigchange::Error: core::fmt::Debug);

// vh3_bigchange::Error as core::fmt::Display
is!(vh3_bigchange::Error: core::fmt::Display);

// vh3_bigchange::Error::attempts
const _: fn(&vh3_bigchange::Error) -> u32 = <vh3_bigchange::Error>::attempts;

// vh3_bigchange::Error::body
const _: fn(&vh3_bigchange::Error) -> core::option::Option<&str> = <vh3_bigchange::Error>::body;

// vh3_bigchange::Error::code
const _: fn(&vh3_bigchange::Error) -> core::option::Option<&str> = <vh3_bigchange::Error>::code;

// vh3_bigchange::Error::headers
const _: fn(&vh3_bigchange::Error) -> core::option::Option<&vh3_bigchange::reqwest::header::HeaderMap> = <vh3_bigchange::Error>::headers;

// vh3_bigchange::Error::is_connect
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_connect;

// vh3_bigchange::Error::is_decode
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_decode;

// vh3_bigchange::Error::is_forbidden
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_forbidden;

// vh3_bigchange::Error::is_invalid_request
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_invalid_request;

// vh3_bigchange::Error::is_not_found
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_not_found;

// vh3_bigchange::Error::is_paging
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_paging;

// vh3_bigchange::Error::is_rate_limited
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_rate_limited;

// vh3_bigchange::Error::is_redirect
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_redirect;

// vh3_bigchange::Error::is_rejected
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_rejected;

// vh3_bigchange::Error::is_server_error
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_server_error;

// vh3_bigchange::Error::is_timeout
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_timeout;

// vh3_bigchange::Error::is_too_large
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_too_large;

// vh3_bigchange::Error::is_unauthorized
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_unauthorized;

// vh3_bigchange::Error::is_unexpected_shape
const _: fn(&vh3_bigchange::Error) -> bool = <vh3_bigchange::Error>::is_unexpected_shape;

// vh3_bigchange::Error::kind
const _: fn(&vh3_bigchange::Error) -> vh3_bigchange::ErrorKind = <vh3_bigchange::Error>::kind;

// vh3_bigchange::Error::message
const _: fn(&vh3_bigchange::Error) -> core::option::Option<&str> = <vh3_bigchange::Error>::message;

// vh3_bigchange::Error::operation
const _: fn(&vh3_bigchange::Error) -> core::option::Option<&'static str> = <vh3_bigchange::Error>::operation;

// vh3_bigchange::Error::param
const _: fn(&vh3_bigchange::Error) -> core::option::Option<&str> = <vh3_bigchange::Error>::param;

// vh3_bigchange::Error::retry_after
const _: fn(&vh3_bigchange::Error) -> core::option::Option<core::time::Duration> = <vh3_bigchange::Error>::retry_after;

// vh3_bigchange::Error::sent
const _: fn(&vh3_bigchange::Error) -> vh3_bigchange::Sent = <vh3_bigchange::Error>::sent;

// vh3_bigchange::Error::settled_by
const _: fn(&vh3_bigchange::Error) -> core::option::Option<&'static str> = <vh3_bigchange::Error>::settled_by;

// vh3_bigchange::Error::status
const _: fn(&vh3_bigchange::Error) -> core::option::Option<vh3_bigchange::reqwest::StatusCode> = <vh3_bigchange::Error>::status;

// vh3_bigchange::ErrorKind
is!(vh3_bigchange::ErrorKind: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ErrorKind as core::clone::Clone
is!(vh3_bigchange::ErrorKind: core::clone::Clone);

// vh3_bigchange::ErrorKind as core::cmp::Eq
is!(vh3_bigchange::ErrorKind: core::cmp::Eq);

// vh3_bigchange::ErrorKind as core::cmp::PartialEq
is!(vh3_bigchange::ErrorKind: core::cmp::PartialEq);

// vh3_bigchange::ErrorKind as core::fmt::Debug
is!(vh3_bigchange::ErrorKind: core::fmt::Debug);

// vh3_bigchange::ErrorKind as core::hash::Hash
is!(vh3_bigchange::ErrorKind: core::hash::Hash);

// vh3_bigchange::ErrorKind as core::marker::Copy
is!(vh3_bigchange::ErrorKind: core::marker::Copy);

// vh3_bigchange::ErrorKind::Api
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::Api { .. });
const _: fn(vh3_bigchange::reqwest::StatusCode) -> vh3_bigchange::ErrorKind = vh3_bigchange::ErrorKind::Api;

// vh3_bigchange::ErrorKind::Build
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::Build { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::Build;

// vh3_bigchange::ErrorKind::Connect
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::Connect { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::Connect;

// vh3_bigchange::ErrorKind::Decode
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::Decode { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::Decode;

// vh3_bigchange::ErrorKind::InvalidKey
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::InvalidKey { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::InvalidKey;

// vh3_bigchange::ErrorKind::InvalidRequest
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::InvalidRequest { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::InvalidRequest;

// vh3_bigchange::ErrorKind::InvalidUrl
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::InvalidUrl { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::InvalidUrl;

// vh3_bigchange::ErrorKind::InvalidValue
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::InvalidValue { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::InvalidValue;

// vh3_bigchange::ErrorKind::Paging
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::Paging { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::Paging;

// vh3_bigchange::ErrorKind::Redirect
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::Redirect { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::Redirect;

// vh3_bigchange::ErrorKind::Timeout
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::Timeout { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::Timeout;

// vh3_bigchange::ErrorKind::TooLarge
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::TooLarge { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::TooLarge;

// vh3_bigchange::ErrorKind::Transport
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::Transport { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::Transport;

// vh3_bigchange::ErrorKind::UnexpectedShape
const _: fn(&vh3_bigchange::ErrorKind) -> bool = |it| matches!(it, vh3_bigchange::ErrorKind::UnexpectedShape { .. });
const _: fn() -> vh3_bigchange::ErrorKind = || vh3_bigchange::ErrorKind::UnexpectedShape;

// vh3_bigchange::Items
is!(vh3_bigchange::Items<i64>: Send + Unpin);

// vh3_bigchange::Items<T> as futures_core::stream::Stream
is!(vh3_bigchange::Items<i64>: futures_core::Stream);

// vh3_bigchange::Items<T>::cursor
const _: fn(&vh3_bigchange::Items<i64>) -> vh3_bigchange::Cursor = <vh3_bigchange::Items<i64>>::cursor;

// vh3_bigchange::Items<T>::resume
const _: fn(vh3_bigchange::Items<i64>, vh3_bigchange::Cursor) -> core::result::Result<vh3_bigchange::Items<i64>, vh3_bigchange::Error> = <vh3_bigchange::Items<i64>>::resume;

// vh3_bigchange::Items<T>::try_next
const _: fn(&mut vh3_bigchange::Items<i64>) = |it0| {
    fn gives<T>(_: impl Future<Output = T> + Send) {}
    gives::<core::result::Result<core::option::Option<i64>, vh3_bigchange::Error>>(<vh3_bigchange::Items<i64>>::try_next(it0));
};

// vh3_bigchange::Items<T>::with_max_pages
const _: fn(vh3_bigchange::Items<i64>, u32) -> vh3_bigchange::Items<i64> = <vh3_bigchange::Items<i64>>::with_max_pages;

// vh3_bigchange::Job
is!(vh3_bigchange::Job: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Job as core::clone::Clone
is!(vh3_bigchange::Job: core::clone::Clone);

// vh3_bigchange::Job as core::cmp::PartialEq
is!(vh3_bigchange::Job: core::cmp::PartialEq);

// vh3_bigchange::Job as core::default::Default
is!(vh3_bigchange::Job: core::default::Default);

// vh3_bigchange::Job as core::fmt::Debug
is!(vh3_bigchange::Job: core::fmt::Debug);

// vh3_bigchange::Job as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Job: serde::de::Deserialize<'static>);

// vh3_bigchange::Job as serde_core::ser::Serialize
is!(vh3_bigchange::Job: serde::ser::Serialize);

// vh3_bigchange::Job::actual_duration
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<i64> = |it| &it.actual_duration;

// vh3_bigchange::Job::actual_end_at
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.actual_end_at;

// vh3_bigchange::Job::actual_start_at
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.actual_start_at;

// vh3_bigchange::Job::category_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::CategoryId> = |it| &it.category_id;

// vh3_bigchange::Job::category_name
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.category_name;

// vh3_bigchange::Job::contact_address
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.contact_address;

// vh3_bigchange::Job::contact_comment
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.contact_comment;

// vh3_bigchange::Job::contact_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::ContactId> = |it| &it.contact_id;

// vh3_bigchange::Job::contact_location
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::boxed::Box<vh3_bigchange::Location>> = |it| &it.contact_location;

// vh3_bigchange::Job::contact_name
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.contact_name;

// vh3_bigchange::Job::contract_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<i64> = |it| &it.contract_id;

// vh3_bigchange::Job::created_at
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::Job::custom_fields
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::vec::Vec<serde_json::value::Value>> = |it| &it.custom_fields;

// vh3_bigchange::Job::description
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.description;

// vh3_bigchange::Job::due_at
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.due_at;

// vh3_bigchange::Job::extra
const _: fn(&vh3_bigchange::Job) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Job::id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::JobId> = |it| &it.id;

// vh3_bigchange::Job::internal_comment
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.internal_comment;

// vh3_bigchange::Job::is_actioned
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<bool> = |it| &it.is_actioned;

// vh3_bigchange::Job::is_confirmed
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<bool> = |it| &it.is_confirmed;

// vh3_bigchange::Job::is_financially_complete
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<bool> = |it| &it.is_financially_complete;

// vh3_bigchange::Job::job_group_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::JobGroupId> = |it| &it.job_group_id;

// vh3_bigchange::Job::office_notes
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.office_notes;

// vh3_bigchange::Job::order_number
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.order_number;

// vh3_bigchange::Job::person_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::PersonId> = |it| &it.person_id;

// vh3_bigchange::Job::person_name
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.person_name;

// vh3_bigchange::Job::planned_duration
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<i64> = |it| &it.planned_duration;

// vh3_bigchange::Job::planned_end_at
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.planned_end_at;

// vh3_bigchange::Job::planned_start_at
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.planned_start_at;

// vh3_bigchange::Job::recurrence_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<i64> = |it| &it.recurrence_id;

// vh3_bigchange::Job::reference
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.reference;

// vh3_bigchange::Job::resource_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::ResourceId> = |it| &it.resource_id;

// vh3_bigchange::Job::resource_name
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.resource_name;

// vh3_bigchange::Job::resources_comment
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.resources_comment;

// vh3_bigchange::Job::result
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.result;

// vh3_bigchange::Job::site_contact_ids
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::vec::Vec<vh3_bigchange::ContactId>> = |it| &it.site_contact_ids;

// vh3_bigchange::Job::status
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::JobStatus> = |it| &it.status;

// vh3_bigchange::Job::status_modified_at
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.status_modified_at;

// vh3_bigchange::Job::type_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::JobTypeId> = |it| &it.type_id;

// vh3_bigchange::Job::type_name
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.type_name;

// vh3_bigchange::Job::uid
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.uid;

// vh3_bigchange::Job::vehicle_id
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<vh3_bigchange::VehicleId> = |it| &it.vehicle_id;

// vh3_bigchange::Job::vehicle_registration
const _: fn(&vh3_bigchange::Job) -> &core::option::Option<alloc::string::String> = |it| &it.vehicle_registration;

// vh3_bigchange::JobConstraint
is!(vh3_bigchange::JobConstraint: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobConstraint as core::clone::Clone
is!(vh3_bigchange::JobConstraint: core::clone::Clone);

// vh3_bigchange::JobConstraint as core::cmp::PartialEq
is!(vh3_bigchange::JobConstraint: core::cmp::PartialEq);

// vh3_bigchange::JobConstraint as core::default::Default
is!(vh3_bigchange::JobConstraint: core::default::Default);

// vh3_bigchange::JobConstraint as core::fmt::Debug
is!(vh3_bigchange::JobConstraint: core::fmt::Debug);

// vh3_bigchange::JobConstraint as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobConstraint: serde::de::Deserialize<'static>);

// vh3_bigchange::JobConstraint as serde_core::ser::Serialize
is!(vh3_bigchange::JobConstraint: serde::ser::Serialize);

// vh3_bigchange::JobConstraint::constraint_at
const _: fn(&vh3_bigchange::JobConstraint) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.constraint_at;

// vh3_bigchange::JobConstraint::created_at
const _: fn(&vh3_bigchange::JobConstraint) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::JobConstraint::entity_id
const _: fn(&vh3_bigchange::JobConstraint) -> &core::option::Option<i64> = |it| &it.entity_id;

// vh3_bigchange::JobConstraint::entity_name
const _: fn(&vh3_bigchange::JobConstraint) -> &core::option::Option<alloc::string::String> = |it| &it.entity_name;

// vh3_bigchange::JobConstraint::extra
const _: fn(&vh3_bigchange::JobConstraint) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::JobConstraint::id
const _: fn(&vh3_bigchange::JobConstraint) -> &core::option::Option<vh3_bigchange::ConstraintId> = |it| &it.id;

// vh3_bigchange::JobConstraint::status
const _: fn(&vh3_bigchange::JobConstraint) -> &core::option::Option<alloc::string::String> = |it| &it.status;

// vh3_bigchange::JobConstraint::type
const _: fn(&vh3_bigchange::JobConstraint) -> &core::option::Option<vh3_bigchange::ConstraintType> = |it| &it.r#type;

// vh3_bigchange::JobGroup
is!(vh3_bigchange::JobGroup: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobGroup as core::clone::Clone
is!(vh3_bigchange::JobGroup: core::clone::Clone);

// vh3_bigchange::JobGroup as core::cmp::PartialEq
is!(vh3_bigchange::JobGroup: core::cmp::PartialEq);

// vh3_bigchange::JobGroup as core::default::Default
is!(vh3_bigchange::JobGroup: core::default::Default);

// vh3_bigchange::JobGroup as core::fmt::Debug
is!(vh3_bigchange::JobGroup: core::fmt::Debug);

// vh3_bigchange::JobGroup as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobGroup: serde::de::Deserialize<'static>);

// vh3_bigchange::JobGroup as serde_core::ser::Serialize
is!(vh3_bigchange::JobGroup: serde::ser::Serialize);

// vh3_bigchange::JobGroup::extra
const _: fn(&vh3_bigchange::JobGroup) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::JobGroup::id
const _: fn(&vh3_bigchange::JobGroup) -> &core::option::Option<vh3_bigchange::JobGroupId> = |it| &it.id;

// vh3_bigchange::JobGroupId
is!(vh3_bigchange::JobGroupId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobGroupId as core::clone::Clone
is!(vh3_bigchange::JobGroupId: core::clone::Clone);

// vh3_bigchange::JobGroupId as core::cmp::Eq
is!(vh3_bigchange::JobGroupId: core::cmp::Eq);

// vh3_bigchange::JobGroupId as core::cmp::Ord
is!(vh3_bigchange::JobGroupId: core::cmp::Ord);

// vh3_bigchange::JobGroupId as core::cmp::PartialEq
is!(vh3_bigchange::JobGroupId: core::cmp::PartialEq);

// vh3_bigchange::JobGroupId as core::cmp::PartialOrd
is!(vh3_bigchange::JobGroupId: core::cmp::PartialOrd);

// vh3_bigchange::JobGroupId as core::convert::From<i32>
is!(vh3_bigchange::JobGroupId: core::convert::From<i32>);

// vh3_bigchange::JobGroupId as core::convert::From<i64>
is!(vh3_bigchange::JobGroupId: core::convert::From<i64>);

// vh3_bigchange::JobGroupId as core::convert::From<u32>
is!(vh3_bigchange::JobGroupId: core::convert::From<u32>);

// vh3_bigchange::JobGroupId as core::convert::TryFrom<u64>
is!(vh3_bigchange::JobGroupId: core::convert::TryFrom<u64>);

// vh3_bigchange::JobGroupId as core::convert::TryFrom<usize>
is!(vh3_bigchange::JobGroupId: core::convert::TryFrom<usize>);

// vh3_bigchange::JobGroupId as core::fmt::Debug
is!(vh3_bigchange::JobGroupId: core::fmt::Debug);

// vh3_bigchange::JobGroupId as core::fmt::Display
is!(vh3_bigchange::JobGroupId: core::fmt::Display);

// vh3_bigchange::JobGroupId as core::hash::Hash
is!(vh3_bigchange::JobGroupId: core::hash::Hash);

// vh3_bigchange::JobGroupId as core::marker::Copy
is!(vh3_bigchange::JobGroupId: core::marker::Copy);

// vh3_bigchange::JobGroupId as core::str::traits::FromStr
is!(vh3_bigchange::JobGroupId: core::str::FromStr);

// vh3_bigchange::JobGroupId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobGroupId: serde::de::Deserialize<'static>);

// vh3_bigchange::JobGroupId as serde_core::ser::Serialize
is!(vh3_bigchange::JobGroupId: serde::ser::Serialize);

// vh3_bigchange::JobGroupId::get
const _: fn(vh3_bigchange::JobGroupId) -> i64 = <vh3_bigchange::JobGroupId>::get;

// vh3_bigchange::JobGroupSort
is!(vh3_bigchange::JobGroupSort: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobGroupSort as core::clone::Clone
is!(vh3_bigchange::JobGroupSort: core::clone::Clone);

// vh3_bigchange::JobGroupSort as core::cmp::Eq
is!(vh3_bigchange::JobGroupSort: core::cmp::Eq);

// vh3_bigchange::JobGroupSort as core::cmp::PartialEq
is!(vh3_bigchange::JobGroupSort: core::cmp::PartialEq);

// vh3_bigchange::JobGroupSort as core::fmt::Debug
is!(vh3_bigchange::JobGroupSort: core::fmt::Debug);

// vh3_bigchange::JobGroupSort as core::fmt::Display
is!(vh3_bigchange::JobGroupSort: core::fmt::Display);

// vh3_bigchange::JobGroupSort as core::hash::Hash
is!(vh3_bigchange::JobGroupSort: core::hash::Hash);

// vh3_bigchange::JobGroupSort as core::marker::Copy
is!(vh3_bigchange::JobGroupSort: core::marker::Copy);

// vh3_bigchange::JobGroupSort as core::str::traits::FromStr
is!(vh3_bigchange::JobGroupSort: core::str::FromStr);

// vh3_bigchange::JobGroupSort as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobGroupSort: serde::de::Deserialize<'static>);

// vh3_bigchange::JobGroupSort as serde_core::ser::Serialize
is!(vh3_bigchange::JobGroupSort: serde::ser::Serialize);

// vh3_bigchange::JobGroupSort::ALL
const _: &'static [vh3_bigchange::JobGroupSort] = <vh3_bigchange::JobGroupSort>::ALL;

// vh3_bigchange::JobGroupSort::CreatedAt
const _: fn(&vh3_bigchange::JobGroupSort) -> bool = |it| matches!(it, vh3_bigchange::JobGroupSort::CreatedAt { .. });
const _: fn() -> vh3_bigchange::JobGroupSort = || vh3_bigchange::JobGroupSort::CreatedAt;

// vh3_bigchange::JobGroupSort::Name
const _: fn(&vh3_bigchange::JobGroupSort) -> bool = |it| matches!(it, vh3_bigchange::JobGroupSort::Name { .. });
const _: fn() -> vh3_bigchange::JobGroupSort = || vh3_bigchange::JobGroupSort::Name;

// vh3_bigchange::JobGroupSort::as_str
const _: fn(&vh3_bigchange::JobGroupSort) -> &str = <vh3_bigchange::JobGroupSort>::as_str;

// vh3_bigchange::JobGroupStatusChange
is!(vh3_bigchange::JobGroupStatusChange: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobGroupStatusChange as core::clone::Clone
is!(vh3_bigchange::JobGroupStatusChange: core::clone::Clone);

// vh3_bigchange::JobGroupStatusChange as core::cmp::PartialEq
is!(vh3_bigchange::JobGroupStatusChange: core::cmp::PartialEq);

// vh3_bigchange::JobGroupStatusChange as core::default::Default
is!(vh3_bigchange::JobGroupStatusChange: core::default::Default);

// vh3_bigchange::JobGroupStatusChange as core::fmt::Debug
is!(vh3_bigchange::JobGroupStatusChange: core::fmt::Debug);

// vh3_bigchange::JobGroupStatusChange as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobGroupStatusChange: serde::de::Deserialize<'static>);

// vh3_bigchange::JobGroupStatusChange as serde_core::ser::Serialize
is!(vh3_bigchange::JobGroupStatusChange: serde::ser::Serialize);

// vh3_bigchange::JobGroupStatusChange::extra
const _: fn(&vh3_bigchange::JobGroupStatusChange) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::JobGroupStatusChange::id
const _: fn(&vh3_bigchange::JobGroupStatusChange) -> &core::option::Option<i64> = |it| &it.id;

// vh3_bigchange::JobId
is!(vh3_bigchange::JobId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobId as core::clone::Clone
is!(vh3_bigchange::JobId: core::clone::Clone);

// vh3_bigchange::JobId as core::cmp::Eq
is!(vh3_bigchange::JobId: core::cmp::Eq);

// vh3_bigchange::JobId as core::cmp::Ord
is!(vh3_bigchange::JobId: core::cmp::Ord);

// vh3_bigchange::JobId as core::cmp::PartialEq
is!(vh3_bigchange::JobId: core::cmp::PartialEq);

// vh3_bigchange::JobId as core::cmp::PartialOrd
is!(vh3_bigchange::JobId: core::cmp::PartialOrd);

// vh3_bigchange::JobId as core::convert::From<i32>
is!(vh3_bigchange::JobId: core::convert::From<i32>);

// vh3_bigchange::JobId as core::convert::From<i64>
is!(vh3_bigchange::JobId: core::convert::From<i64>);

// vh3_bigchange::JobId as core::convert::From<u32>
is!(vh3_bigchange::JobId: core::convert::From<u32>);

// vh3_bigchange::JobId as core::convert::TryFrom<u64>
is!(vh3_bigchange::JobId: core::convert::TryFrom<u64>);

// vh3_bigchange::JobId as core::convert::TryFrom<usize>
is!(vh3_bigchange::JobId: core::convert::TryFrom<usize>);

// vh3_bigchange::JobId as core::fmt::Debug
is!(vh3_bigchange::JobId: core::fmt::Debug);

// vh3_bigchange::JobId as core::fmt::Display
is!(vh3_bigchange::JobId: core::fmt::Display);

// vh3_bigchange::JobId as core::hash::Hash
is!(vh3_bigchange::JobId: core::hash::Hash);

// vh3_bigchange::JobId as core::marker::Copy
is!(vh3_bigchange::JobId: core::marker::Copy);

// vh3_bigchange::JobId as core::str::traits::FromStr
is!(vh3_bigchange::JobId: core::str::FromStr);

// vh3_bigchange::JobId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobId: serde::de::Deserialize<'static>);

// vh3_bigchange::JobId as serde_core::ser::Serialize
is!(vh3_bigchange::JobId: serde::ser::Serialize);

// vh3_bigchange::JobId::get
const _: fn(vh3_bigchange::JobId) -> i64 = <vh3_bigchange::JobId>::get;

// vh3_bigchange::JobResultStatus
is!(vh3_bigchange::JobResultStatus: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobResultStatus as core::clone::Clone
is!(vh3_bigchange::JobResultStatus: core::clone::Clone);

// vh3_bigchange::JobResultStatus as core::cmp::Eq
is!(vh3_bigchange::JobResultStatus: core::cmp::Eq);

// vh3_bigchange::JobResultStatus as core::cmp::PartialEq
is!(vh3_bigchange::JobResultStatus: core::cmp::PartialEq);

// vh3_bigchange::JobResultStatus as core::fmt::Debug
is!(vh3_bigchange::JobResultStatus: core::fmt::Debug);

// vh3_bigchange::JobResultStatus as core::fmt::Display
is!(vh3_bigchange::JobResultStatus: core::fmt::Display);

// vh3_bigchange::JobResultStatus as core::hash::Hash
is!(vh3_bigchange::JobResultStatus: core::hash::Hash);

// vh3_bigchange::JobResultStatus as core::marker::Copy
is!(vh3_bigchange::JobResultStatus: core::marker::Copy);

// vh3_bigchange::JobResultStatus as core::str::traits::FromStr
is!(vh3_bigchange::JobResultStatus: core::str::FromStr);

// vh3_bigchange::JobResultStatus as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobResultStatus: serde::de::Deserialize<'static>);

// vh3_bigchange::JobResultStatus as serde_core::ser::Serialize
is!(vh3_bigchange::JobResultStatus: serde::ser::Serialize);

// vh3_bigchange::JobResultStatus::ALL
const _: &'static [vh3_bigchange::JobResultStatus] = <vh3_bigchange::JobResultStatus>::ALL;

// vh3_bigchange::JobResultStatus::CompletedOk
const _: fn(&vh3_bigchange::JobResultStatus) -> bool = |it| matches!(it, vh3_bigchange::JobResultStatus::CompletedOk { .. });
const _: fn() -> vh3_bigchange::JobResultStatus = || vh3_bigchange::JobResultStatus::CompletedOk;

// vh3_bigchange::JobResultStatus::CompletedWithIssues
const _: fn(&vh3_bigchange::JobResultStatus) -> bool = |it| matches!(it, vh3_bigchange::JobResultStatus::CompletedWithIssues { .. });
const _: fn() -> vh3_bigchange::JobResultStatus = || vh3_bigchange::JobResultStatus::CompletedWithIssues;

// vh3_bigchange::JobResultStatus::as_str
const _: fn(&vh3_bigchange::JobResultStatus) -> &str = <vh3_bigchange::JobResultStatus>::as_str;

// vh3_bigchange::JobStatus
is!(vh3_bigchange::JobStatus: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobStatus as core::clone::Clone
is!(vh3_bigchange::JobStatus: core::clone::Clone);

// vh3_bigchange::JobStatus as core::cmp::Eq
is!(vh3_bigchange::JobStatus: core::cmp::Eq);

// vh3_bigchange::JobStatus as core::cmp::PartialEq
is!(vh3_bigchange::JobStatus: core::cmp::PartialEq);

// vh3_bigchange::JobStatus as core::convert::From<&str>
is!(vh3_bigchange::JobStatus: core::convert::From<&'static str>);

// vh3_bigchange::JobStatus as core::convert::From<alloc::string::String>
is!(vh3_bigchange::JobStatus: core::convert::From<alloc::string::String>);

// vh3_bigchange::JobStatus as core::fmt::Debug
is!(vh3_bigchange::JobStatus: core::fmt::Debug);

// vh3_bigchange::JobStatus as core::fmt::Display
is!(vh3_bigchange::JobStatus: core::fmt::Display);

// vh3_bigchange::JobStatus as core::hash::Hash
is!(vh3_bigchange::JobStatus: core::hash::Hash);

// vh3_bigchange::JobStatus as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobStatus: serde::de::Deserialize<'static>);

// vh3_bigchange::JobStatus as serde_core::ser::Serialize
is!(vh3_bigchange::JobStatus: serde::ser::Serialize);

// vh3_bigchange::JobStatus::ALL
const _: &'static [vh3_bigchange::JobStatus] = <vh3_bigchange::JobStatus>::ALL;

// vh3_bigchange::JobStatus::Accepted
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Accepted { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Accepted;

// vh3_bigchange::JobStatus::Cancelled
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Cancelled { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Cancelled;

// vh3_bigchange::JobStatus::CompletedOk
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::CompletedOk { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::CompletedOk;

// vh3_bigchange::JobStatus::CompletedWithIssues
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::CompletedWithIssues { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::CompletedWithIssues;

// vh3_bigchange::JobStatus::LateFinish
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::LateFinish { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::LateFinish;

// vh3_bigchange::JobStatus::LateStart
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::LateStart { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::LateStart;

// vh3_bigchange::JobStatus::New
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::New { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::New;

// vh3_bigchange::JobStatus::OnTheWay
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::OnTheWay { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::OnTheWay;

// vh3_bigchange::JobStatus::Other
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::JobStatus = vh3_bigchange::JobStatus::Other;

// vh3_bigchange::JobStatus::Read
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Read { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Read;

// vh3_bigchange::JobStatus::Refused
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Refused { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Refused;

// vh3_bigchange::JobStatus::Rescheduled
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Rescheduled { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Rescheduled;

// vh3_bigchange::JobStatus::Scheduled
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Scheduled { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Scheduled;

// vh3_bigchange::JobStatus::Sent
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Sent { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Sent;

// vh3_bigchange::JobStatus::Started
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Started { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Started;

// vh3_bigchange::JobStatus::Suspended
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Suspended { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Suspended;

// vh3_bigchange::JobStatus::Unscheduled
const _: fn(&vh3_bigchange::JobStatus) -> bool = |it| matches!(it, vh3_bigchange::JobStatus::Unscheduled { .. });
const _: fn() -> vh3_bigchange::JobStatus = || vh3_bigchange::JobStatus::Unscheduled;

// vh3_bigchange::JobStatus::as_str
const _: fn(&vh3_bigchange::JobStatus) -> &str = <vh3_bigchange::JobStatus>::as_str;

// vh3_bigchange::JobStatusChange
is!(vh3_bigchange::JobStatusChange: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobStatusChange as core::clone::Clone
is!(vh3_bigchange::JobStatusChange: core::clone::Clone);

// vh3_bigchange::JobStatusChange as core::cmp::PartialEq
is!(vh3_bigchange::JobStatusChange: core::cmp::PartialEq);

// vh3_bigchange::JobStatusChange as core::default::Default
is!(vh3_bigchange::JobStatusChange: core::default::Default);

// vh3_bigchange::JobStatusChange as core::fmt::Debug
is!(vh3_bigchange::JobStatusChange: core::fmt::Debug);

// vh3_bigchange::JobStatusChange as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobStatusChange: serde::de::Deserialize<'static>);

// vh3_bigchange::JobStatusChange as serde_core::ser::Serialize
is!(vh3_bigchange::JobStatusChange: serde::ser::Serialize);

// vh3_bigchange::JobStatusChange::comment
const _: fn(&vh3_bigchange::JobStatusChange) -> &core::option::Option<alloc::string::String> = |it| &it.comment;

// vh3_bigchange::JobStatusChange::created_at
const _: fn(&vh3_bigchange::JobStatusChange) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::JobStatusChange::extra
const _: fn(&vh3_bigchange::JobStatusChange) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::JobStatusChange::id
const _: fn(&vh3_bigchange::JobStatusChange) -> &core::option::Option<i64> = |it| &it.id;

// vh3_bigchange::JobStatusChange::status
const _: fn(&vh3_bigchange::JobStatusChange) -> &core::option::Option<vh3_bigchange::JobStatus> = |it| &it.status;

// vh3_bigchange::JobStock
is!(vh3_bigchange::JobStock: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobStock as core::clone::Clone
is!(vh3_bigchange::JobStock: core::clone::Clone);

// vh3_bigchange::JobStock as core::cmp::PartialEq
is!(vh3_bigchange::JobStock: core::cmp::PartialEq);

// vh3_bigchange::JobStock as core::default::Default
is!(vh3_bigchange::JobStock: core::default::Default);

// vh3_bigchange::JobStock as core::fmt::Debug
is!(vh3_bigchange::JobStock: core::fmt::Debug);

// vh3_bigchange::JobStock as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobStock: serde::de::Deserialize<'static>);

// vh3_bigchange::JobStock as serde_core::ser::Serialize
is!(vh3_bigchange::JobStock: serde::ser::Serialize);

// vh3_bigchange::JobStock::action
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::StockActionFilter> = |it| &it.action;

// vh3_bigchange::JobStock::drop_off_contact_id
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::ContactId> = |it| &it.drop_off_contact_id;

// vh3_bigchange::JobStock::drop_off_stock_item_id
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::StockItemId> = |it| &it.drop_off_stock_item_id;

// vh3_bigchange::JobStock::extra
const _: fn(&vh3_bigchange::JobStock) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::JobStock::id
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::JobStockId> = |it| &it.id;

// vh3_bigchange::JobStock::is_delivered_to_be_sold
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<bool> = |it| &it.is_delivered_to_be_sold;

// vh3_bigchange::JobStock::is_equipment_at_drop_off
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<bool> = |it| &it.is_equipment_at_drop_off;

// vh3_bigchange::JobStock::job_id
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::JobId> = |it| &it.job_id;

// vh3_bigchange::JobStock::make
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<alloc::string::String> = |it| &it.make;

// vh3_bigchange::JobStock::model
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<alloc::string::String> = |it| &it.model;

// vh3_bigchange::JobStock::pickup_contact_id
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::ContactId> = |it| &it.pickup_contact_id;

// vh3_bigchange::JobStock::quantity_actual
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::Decimal> = |it| &it.quantity_actual;

// vh3_bigchange::JobStock::quantity_planned
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::Decimal> = |it| &it.quantity_planned;

// vh3_bigchange::JobStock::serial_number
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<alloc::string::String> = |it| &it.serial_number;

// vh3_bigchange::JobStock::stock_details_id
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::StockDetailsId> = |it| &it.stock_details_id;

// vh3_bigchange::JobStock::stock_item_id
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<vh3_bigchange::StockItemId> = |it| &it.stock_item_id;

// vh3_bigchange::JobStock::worksheets
const _: fn(&vh3_bigchange::JobStock) -> &core::option::Option<alloc::vec::Vec<vh3_bigchange::JobStockWorksheet>> = |it| &it.worksheets;

// vh3_bigchange::JobStockId
is!(vh3_bigchange::JobStockId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobStockId as core::clone::Clone
is!(vh3_bigchange::JobStockId: core::clone::Clone);

// vh3_bigchange::JobStockId as core::cmp::Eq
is!(vh3_bigchange::JobStockId: core::cmp::Eq);

// vh3_bigchange::JobStockId as core::cmp::Ord
is!(vh3_bigchange::JobStockId: core::cmp::Ord);

// vh3_bigchange::JobStockId as core::cmp::PartialEq
is!(vh3_bigchange::JobStockId: core::cmp::PartialEq);

// vh3_bigchange::JobStockId as core::cmp::PartialOrd
is!(vh3_bigchange::JobStockId: core::cmp::PartialOrd);

// vh3_bigchange::JobStockId as core::convert::From<i32>
is!(vh3_bigchange::JobStockId: core::convert::From<i32>);

// vh3_bigchange::JobStockId as core::convert::From<i64>
is!(vh3_bigchange::JobStockId: core::convert::From<i64>);

// vh3_bigchange::JobStockId as core::convert::From<u32>
is!(vh3_bigchange::JobStockId: core::convert::From<u32>);

// vh3_bigchange::JobStockId as core::convert::TryFrom<u64>
is!(vh3_bigchange::JobStockId: core::convert::TryFrom<u64>);

// vh3_bigchange::JobStockId as core::convert::TryFrom<usize>
is!(vh3_bigchange::JobStockId: core::convert::TryFrom<usize>);

// vh3_bigchange::JobStockId as core::fmt::Debug
is!(vh3_bigchange::JobStockId: core::fmt::Debug);

// vh3_bigchange::JobStockId as core::fmt::Display
is!(vh3_bigchange::JobStockId: core::fmt::Display);

// vh3_bigchange::JobStockId as core::hash::Hash
is!(vh3_bigchange::JobStockId: core::hash::Hash);

// vh3_bigchange::JobStockId as core::marker::Copy
is!(vh3_bigchange::JobStockId: core::marker::Copy);

// vh3_bigchange::JobStockId as core::str::traits::FromStr
is!(vh3_bigchange::JobStockId: core::str::FromStr);

// vh3_bigchange::JobStockId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobStockId: serde::de::Deserialize<'static>);

// vh3_bigchange::JobStockId as serde_core::ser::Serialize
is!(vh3_bigchange::JobStockId: serde::ser::Serialize);

// vh3_bigchange::JobStockId::get
const _: fn(vh3_bigchange::JobStockId) -> i64 = <vh3_bigchange::JobStockId>::get;

// vh3_bigchange::JobStockWorksheet
is!(vh3_bigchange::JobStockWorksheet: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobStockWorksheet as core::clone::Clone
is!(vh3_bigchange::JobStockWorksheet: core::clone::Clone);

// vh3_bigchange::JobStockWorksheet as core::cmp::PartialEq
is!(vh3_bigchange::JobStockWorksheet: core::cmp::PartialEq);

// vh3_bigchange::JobStockWorksheet as core::default::Default
is!(vh3_bigchange::JobStockWorksheet: core::default::Default);

// vh3_bigchange::JobStockWorksheet as core::fmt::Debug
is!(vh3_bigchange::JobStockWorksheet: core::fmt::Debug);

// vh3_bigchange::JobStockWorksheet as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobStockWorksheet: serde::de::Deserialize<'static>);

// vh3_bigchange::JobStockWorksheet as serde_core::ser::Serialize
is!(vh3_bigchange::JobStockWorksheet: serde::ser::Serialize);

// vh3_bigchange::JobStockWorksheet::extra
const _: fn(&vh3_bigchange::JobStockWorksheet) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::JobStockWorksheet::worksheet_answers_entity_id
const _: fn(&vh3_bigchange::JobStockWorksheet) -> &core::option::Option<i64> = |it| &it.worksheet_answers_entity_id;

// vh3_bigchange::JobStockWorksheet::worksheet_id
const _: fn(&vh3_bigchange::JobStockWorksheet) -> &core::option::Option<i64> = |it| &it.worksheet_id;

// vh3_bigchange::JobType
is!(vh3_bigchange::JobType: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobType as core::clone::Clone
is!(vh3_bigchange::JobType: core::clone::Clone);

// vh3_bigchange::JobType as core::cmp::PartialEq
is!(vh3_bigchange::JobType: core::cmp::PartialEq);

// vh3_bigchange::JobType as core::default::Default
is!(vh3_bigchange::JobType: core::default::Default);

// vh3_bigchange::JobType as core::fmt::Debug
is!(vh3_bigchange::JobType: core::fmt::Debug);

// vh3_bigchange::JobType as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobType: serde::de::Deserialize<'static>);

// vh3_bigchange::JobType as serde_core::ser::Serialize
is!(vh3_bigchange::JobType: serde::ser::Serialize);

// vh3_bigchange::JobType::category_id
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<vh3_bigchange::CategoryId> = |it| &it.category_id;

// vh3_bigchange::JobType::custom_fields
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<alloc::vec::Vec<serde_json::value::Value>> = |it| &it.custom_fields;

// vh3_bigchange::JobType::description
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<alloc::string::String> = |it| &it.description;

// vh3_bigchange::JobType::extra
const _: fn(&vh3_bigchange::JobType) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::JobType::id
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<vh3_bigchange::JobTypeId> = |it| &it.id;

// vh3_bigchange::JobType::is_archived
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<bool> = |it| &it.is_archived;

// vh3_bigchange::JobType::is_order_number_required
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<bool> = |it| &it.is_order_number_required;

// vh3_bigchange::JobType::is_tasks_enabled
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<bool> = |it| &it.is_tasks_enabled;

// vh3_bigchange::JobType::name
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<alloc::string::String> = |it| &it.name;

// vh3_bigchange::JobType::negative_results
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<alloc::vec::Vec<alloc::string::String>> = |it| &it.negative_results;

// vh3_bigchange::JobType::planned_duration
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<i64> = |it| &it.planned_duration;

// vh3_bigchange::JobType::positive_results
const _: fn(&vh3_bigchange::JobType) -> &core::option::Option<alloc::vec::Vec<alloc::string::String>> = |it| &it.positive_results;

// vh3_bigchange::JobTypeId
is!(vh3_bigchange::JobTypeId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::JobTypeId as core::clone::Clone
is!(vh3_bigchange::JobTypeId: core::clone::Clone);

// vh3_bigchange::JobTypeId as core::cmp::Eq
is!(vh3_bigchange::JobTypeId: core::cmp::Eq);

// vh3_bigchange::JobTypeId as core::cmp::Ord
is!(vh3_bigchange::JobTypeId: core::cmp::Ord);

// vh3_bigchange::JobTypeId as core::cmp::PartialEq
is!(vh3_bigchange::JobTypeId: core::cmp::PartialEq);

// vh3_bigchange::JobTypeId as core::cmp::PartialOrd
is!(vh3_bigchange::JobTypeId: core::cmp::PartialOrd);

// vh3_bigchange::JobTypeId as core::convert::From<i32>
is!(vh3_bigchange::JobTypeId: core::convert::From<i32>);

// vh3_bigchange::JobTypeId as core::convert::From<i64>
is!(vh3_bigchange::JobTypeId: core::convert::From<i64>);

// vh3_bigchange::JobTypeId as core::convert::From<u32>
is!(vh3_bigchange::JobTypeId: core::convert::From<u32>);

// vh3_bigchange::JobTypeId as core::convert::TryFrom<u64>
is!(vh3_bigchange::JobTypeId: core::convert::TryFrom<u64>);

// vh3_bigchange::JobTypeId as core::convert::TryFrom<usize>
is!(vh3_bigchange::JobTypeId: core::convert::TryFrom<usize>);

// vh3_bigchange::JobTypeId as core::fmt::Debug
is!(vh3_bigchange::JobTypeId: core::fmt::Debug);

// vh3_bigchange::JobTypeId as core::fmt::Display
is!(vh3_bigchange::JobTypeId: core::fmt::Display);

// vh3_bigchange::JobTypeId as core::hash::Hash
is!(vh3_bigchange::JobTypeId: core::hash::Hash);

// vh3_bigchange::JobTypeId as core::marker::Copy
is!(vh3_bigchange::JobTypeId: core::marker::Copy);

// vh3_bigchange::JobTypeId as core::str::traits::FromStr
is!(vh3_bigchange::JobTypeId: core::str::FromStr);

// vh3_bigchange::JobTypeId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::JobTypeId: serde::de::Deserialize<'static>);

// vh3_bigchange::JobTypeId as serde_core::ser::Serialize
is!(vh3_bigchange::JobTypeId: serde::ser::Serialize);

// vh3_bigchange::JobTypeId::get
const _: fn(vh3_bigchange::JobTypeId) -> i64 = <vh3_bigchange::JobTypeId>::get;

// vh3_bigchange::Location
is!(vh3_bigchange::Location: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Location as core::clone::Clone
is!(vh3_bigchange::Location: core::clone::Clone);

// vh3_bigchange::Location as core::cmp::PartialEq
is!(vh3_bigchange::Location: core::cmp::PartialEq);

// vh3_bigchange::Location as core::default::Default
is!(vh3_bigchange::Location: core::default::Default);

// vh3_bigchange::Location as core::fmt::Debug
is!(vh3_bigchange::Location: core::fmt::Debug);

// vh3_bigchange::Location as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Location: serde::de::Deserialize<'static>);

// vh3_bigchange::Location as serde_core::ser::Serialize
is!(vh3_bigchange::Location: serde::ser::Serialize);

// vh3_bigchange::Location::extra
const _: fn(&vh3_bigchange::Location) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Location::latitude
const _: fn(&vh3_bigchange::Location) -> &core::option::Option<vh3_bigchange::Decimal> = |it| &it.latitude;

// vh3_bigchange::Location::longitude
const _: fn(&vh3_bigchange::Location) -> &core::option::Option<vh3_bigchange::Decimal> = |it| &it.longitude;

// vh3_bigchange::Method
is!(vh3_bigchange::Method: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Method as core::clone::Clone
is!(vh3_bigchange::Method: core::clone::Clone);

// vh3_bigchange::Method as core::cmp::Eq
is!(vh3_bigchange::Method: core::cmp::Eq);

// vh3_bigchange::Method as core::cmp::PartialEq
is!(vh3_bigchange::Method: core::cmp::PartialEq);

// vh3_bigchange::Method as core::fmt::Debug
is!(vh3_bigchange::Method: core::fmt::Debug);

// vh3_bigchange::Method as core::fmt::Display
is!(vh3_bigchange::Method: core::fmt::Display);

// vh3_bigchange::Method as core::hash::Hash
is!(vh3_bigchange::Method: core::hash::Hash);

// vh3_bigchange::Method as core::marker::Copy
is!(vh3_bigchange::Method: core::marker::Copy);

// vh3_bigchange::Method::Get
const _: fn(&vh3_bigchange::Method) -> bool = |it| matches!(it, vh3_bigchange::Method::Get { .. });
const _: fn() -> vh3_bigchange::Method = || vh3_bigchange::Method::Get;

// vh3_bigchange::Method::Post
const _: fn(&vh3_bigchange::Method) -> bool = |it| matches!(it, vh3_bigchange::Method::Post { .. });
const _: fn() -> vh3_bigchange::Method = || vh3_bigchange::Method::Post;

// vh3_bigchange::Method::as_str
const _: fn(vh3_bigchange::Method) -> &'static str = <vh3_bigchange::Method>::as_str;

// vh3_bigchange::NominalCode
is!(vh3_bigchange::NominalCode: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NominalCode as core::clone::Clone
is!(vh3_bigchange::NominalCode: core::clone::Clone);

// vh3_bigchange::NominalCode as core::cmp::PartialEq
is!(vh3_bigchange::NominalCode: core::cmp::PartialEq);

// vh3_bigchange::NominalCode as core::default::Default
is!(vh3_bigchange::NominalCode: core::default::Default);

// vh3_bigchange::NominalCode as core::fmt::Debug
is!(vh3_bigchange::NominalCode: core::fmt::Debug);

// vh3_bigchange::NominalCode as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NominalCode: serde::de::Deserialize<'static>);

// vh3_bigchange::NominalCode as serde_core::ser::Serialize
is!(vh3_bigchange::NominalCode: serde::ser::Serialize);

// vh3_bigchange::NominalCode::code
const _: fn(&vh3_bigchange::NominalCode) -> &core::option::Option<alloc::string::String> = |it| &it.code;

// vh3_bigchange::NominalCode::created_at
const _: fn(&vh3_bigchange::NominalCode) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::NominalCode::description
const _: fn(&vh3_bigchange::NominalCode) -> &core::option::Option<alloc::string::String> = |it| &it.description;

// vh3_bigchange::NominalCode::extra
const _: fn(&vh3_bigchange::NominalCode) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::NominalCode::id
const _: fn(&vh3_bigchange::NominalCode) -> &core::option::Option<vh3_bigchange::NominalCodeId> = |it| &it.id;

// vh3_bigchange::NominalCodeId
is!(vh3_bigchange::NominalCodeId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NominalCodeId as core::clone::Clone
is!(vh3_bigchange::NominalCodeId: core::clone::Clone);

// vh3_bigchange::NominalCodeId as core::cmp::Eq
is!(vh3_bigchange::NominalCodeId: core::cmp::Eq);

// vh3_bigchange::NominalCodeId as core::cmp::Ord
is!(vh3_bigchange::NominalCodeId: core::cmp::Ord);

// vh3_bigchange::NominalCodeId as core::cmp::PartialEq
is!(vh3_bigchange::NominalCodeId: core::cmp::PartialEq);

// vh3_bigchange::NominalCodeId as core::cmp::PartialOrd
is!(vh3_bigchange::NominalCodeId: core::cmp::PartialOrd);

// vh3_bigchange::NominalCodeId as core::convert::From<i32>
is!(vh3_bigchange::NominalCodeId: core::convert::From<i32>);

// vh3_bigchange::NominalCodeId as core::convert::From<i64>
is!(vh3_bigchange::NominalCodeId: core::convert::From<i64>);

// vh3_bigchange::NominalCodeId as core::convert::From<u32>
is!(vh3_bigchange::NominalCodeId: core::convert::From<u32>);

// vh3_bigchange::NominalCodeId as core::convert::TryFrom<u64>
is!(vh3_bigchange::NominalCodeId: core::convert::TryFrom<u64>);

// vh3_bigchange::NominalCodeId as core::convert::TryFrom<usize>
is!(vh3_bigchange::NominalCodeId: core::convert::TryFrom<usize>);

// vh3_bigchange::NominalCodeId as core::fmt::Debug
is!(vh3_bigchange::NominalCodeId: core::fmt::Debug);

// vh3_bigchange::NominalCodeId as core::fmt::Display
is!(vh3_bigchange::NominalCodeId: core::fmt::Display);

// vh3_bigchange::NominalCodeId as core::hash::Hash
is!(vh3_bigchange::NominalCodeId: core::hash::Hash);

// vh3_bigchange::NominalCodeId as core::marker::Copy
is!(vh3_bigchange::NominalCodeId: core::marker::Copy);

// vh3_bigchange::NominalCodeId as core::str::traits::FromStr
is!(vh3_bigchange::NominalCodeId: core::str::FromStr);

// vh3_bigchange::NominalCodeId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NominalCodeId: serde::de::Deserialize<'static>);

// vh3_bigchange::NominalCodeId as serde_core::ser::Serialize
is!(vh3_bigchange::NominalCodeId: serde::ser::Serialize);

// vh3_bigchange::NominalCodeId::get
const _: fn(vh3_bigchange::NominalCodeId) -> i64 = <vh3_bigchange::NominalCodeId>::get;

// vh3_bigchange::NominalCodeSort
is!(vh3_bigchange::NominalCodeSort: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NominalCodeSort as core::clone::Clone
is!(vh3_bigchange::NominalCodeSort: core::clone::Clone);

// vh3_bigchange::NominalCodeSort as core::cmp::Eq
is!(vh3_bigchange::NominalCodeSort: core::cmp::Eq);

// vh3_bigchange::NominalCodeSort as core::cmp::PartialEq
is!(vh3_bigchange::NominalCodeSort: core::cmp::PartialEq);

// vh3_bigchange::NominalCodeSort as core::fmt::Debug
is!(vh3_bigchange::NominalCodeSort: core::fmt::Debug);

// vh3_bigchange::NominalCodeSort as core::fmt::Display
is!(vh3_bigchange::NominalCodeSort: core::fmt::Display);

// vh3_bigchange::NominalCodeSort as core::hash::Hash
is!(vh3_bigchange::NominalCodeSort: core::hash::Hash);

// vh3_bigchange::NominalCodeSort as core::marker::Copy
is!(vh3_bigchange::NominalCodeSort: core::marker::Copy);

// vh3_bigchange::NominalCodeSort as core::str::traits::FromStr
is!(vh3_bigchange::NominalCodeSort: core::str::FromStr);

// vh3_bigchange::NominalCodeSort as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NominalCodeSort: serde::de::Deserialize<'static>);

// vh3_bigchange::NominalCodeSort as serde_core::ser::Serialize
is!(vh3_bigchange::NominalCodeSort: serde::ser::Serialize);

// vh3_bigchange::NominalCodeSort::ALL
const _: &'static [vh3_bigchange::NominalCodeSort] = <vh3_bigchange::NominalCodeSort>::ALL;

// vh3_bigchange::NominalCodeSort::Code
const _: fn(&vh3_bigchange::NominalCodeSort) -> bool = |it| matches!(it, vh3_bigchange::NominalCodeSort::Code { .. });
const _: fn() -> vh3_bigchange::NominalCodeSort = || vh3_bigchange::NominalCodeSort::Code;

// vh3_bigchange::NominalCodeSort::CreatedAt
const _: fn(&vh3_bigchange::NominalCodeSort) -> bool = |it| matches!(it, vh3_bigchange::NominalCodeSort::CreatedAt { .. });
const _: fn() -> vh3_bigchange::NominalCodeSort = || vh3_bigchange::NominalCodeSort::CreatedAt;

// vh3_bigchange::NominalCodeSort::Description
const _: fn(&vh3_bigchange::NominalCodeSort) -> bool = |it| matches!(it, vh3_bigchange::NominalCodeSort::Description { .. });
const _: fn() -> vh3_bigchange::NominalCodeSort = || vh3_bigchange::NominalCodeSort::Description;

// vh3_bigchange::NominalCodeSort::Name
const _: fn(&vh3_bigchange::NominalCodeSort) -> bool = |it| matches!(it, vh3_bigchange::NominalCodeSort::Name { .. });
const _: fn() -> vh3_bigchange::NominalCodeSort = || vh3_bigchange::NominalCodeSort::Name;

// vh3_bigchange::NominalCodeSort::as_str
const _: fn(&vh3_bigchange::NominalCodeSort) -> &str = <vh3_bigchange::NominalCodeSort>::as_str;

// vh3_bigchange::Note
is!(vh3_bigchange::Note: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Note as core::clone::Clone
is!(vh3_bigchange::Note: core::clone::Clone);

// vh3_bigchange::Note as core::cmp::PartialEq
is!(vh3_bigchange::Note: core::cmp::PartialEq);

// vh3_bigchange::Note as core::default::Default
is!(vh3_bigchange::Note: core::default::Default);

// vh3_bigchange::Note as core::fmt::Debug
is!(vh3_bigchange::Note: core::fmt::Debug);

// vh3_bigchange::Note as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Note: serde::de::Deserialize<'static>);

// vh3_bigchange::Note as serde_core::ser::Serialize
is!(vh3_bigchange::Note: serde::ser::Serialize);

// vh3_bigchange::Note::contact_id
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::ContactId> = |it| &it.contact_id;

// vh3_bigchange::Note::created_at
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::Note::custom_fields
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<alloc::vec::Vec<serde_json::value::Value>> = |it| &it.custom_fields;

// vh3_bigchange::Note::description
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<alloc::string::String> = |it| &it.description;

// vh3_bigchange::Note::due_at
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.due_at;

// vh3_bigchange::Note::entity_id
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<i64> = |it| &it.entity_id;

// vh3_bigchange::Note::entity_type
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::NoteEntityType> = |it| &it.entity_type;

// vh3_bigchange::Note::extra
const _: fn(&vh3_bigchange::Note) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Note::id
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::NoteId> = |it| &it.id;

// vh3_bigchange::Note::parent_id
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::NoteId> = |it| &it.parent_id;

// vh3_bigchange::Note::progressed_at
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.progressed_at;

// vh3_bigchange::Note::reference
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<alloc::string::String> = |it| &it.reference;

// vh3_bigchange::Note::status
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::NoteStatus> = |it| &it.status;

// vh3_bigchange::Note::subject
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<alloc::string::String> = |it| &it.subject;

// vh3_bigchange::Note::type_id
const _: fn(&vh3_bigchange::Note) -> &core::option::Option<vh3_bigchange::NoteTypeId> = |it| &it.type_id;

// vh3_bigchange::NoteEntityType
is!(vh3_bigchange::NoteEntityType: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NoteEntityType as core::clone::Clone
is!(vh3_bigchange::NoteEntityType: core::clone::Clone);

// vh3_bigchange::NoteEntityType as core::cmp::Eq
is!(vh3_bigchange::NoteEntityType: core::cmp::Eq);

// vh3_bigchange::NoteEntityType as core::cmp::PartialEq
is!(vh3_bigchange::NoteEntityType: core::cmp::PartialEq);

// vh3_bigchange::NoteEntityType as core::convert::From<&str>
is!(vh3_bigchange::NoteEntityType: core::convert::From<&'static str>);

// vh3_bigchange::NoteEntityType as core::convert::From<alloc::string::String>
is!(vh3_bigchange::NoteEntityType: core::convert::From<alloc::string::String>);

// vh3_bigchange::NoteEntityType as core::fmt::Debug
is!(vh3_bigchange::NoteEntityType: core::fmt::Debug);

// vh3_bigchange::NoteEntityType as core::fmt::Display
is!(vh3_bigchange::NoteEntityType: core::fmt::Display);

// vh3_bigchange::NoteEntityType as core::hash::Hash
is!(vh3_bigchange::NoteEntityType: core::hash::Hash);

// vh3_bigchange::NoteEntityType as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NoteEntityType: serde::de::Deserialize<'static>);

// vh3_bigchange::NoteEntityType as serde_core::ser::Serialize
is!(vh3_bigchange::NoteEntityType: serde::ser::Serialize);

// vh3_bigchange::NoteEntityType::ALL
const _: &'static [vh3_bigchange::NoteEntityType] = <vh3_bigchange::NoteEntityType>::ALL;

// vh3_bigchange::NoteEntityType::Contact
const _: fn(&vh3_bigchange::NoteEntityType) -> bool = |it| matches!(it, vh3_bigchange::NoteEntityType::Contact { .. });
const _: fn() -> vh3_bigchange::NoteEntityType = || vh3_bigchange::NoteEntityType::Contact;

// vh3_bigchange::NoteEntityType::Contract
const _: fn(&vh3_bigchange::NoteEntityType) -> bool = |it| matches!(it, vh3_bigchange::NoteEntityType::Contract { .. });
const _: fn() -> vh3_bigchange::NoteEntityType = || vh3_bigchange::NoteEntityType::Contract;

// vh3_bigchange::NoteEntityType::Job
const _: fn(&vh3_bigchange::NoteEntityType) -> bool = |it| matches!(it, vh3_bigchange::NoteEntityType::Job { .. });
const _: fn() -> vh3_bigchange::NoteEntityType = || vh3_bigchange::NoteEntityType::Job;

// vh3_bigchange::NoteEntityType::Other
const _: fn(&vh3_bigchange::NoteEntityType) -> bool = |it| matches!(it, vh3_bigchange::NoteEntityType::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::NoteEntityType = vh3_bigchange::NoteEntityType::Other;

// vh3_bigchange::NoteEntityType::Resource
const _: fn(&vh3_bigchange::NoteEntityType) -> bool = |it| matches!(it, vh3_bigchange::NoteEntityType::Resource { .. });
const _: fn() -> vh3_bigchange::NoteEntityType = || vh3_bigchange::NoteEntityType::Resource;

// vh3_bigchange::NoteEntityType::SalesOpportunity
const _: fn(&vh3_bigchange::NoteEntityType) -> bool = |it| matches!(it, vh3_bigchange::NoteEntityType::SalesOpportunity { .. });
const _: fn() -> vh3_bigchange::NoteEntityType = || vh3_bigchange::NoteEntityType::SalesOpportunity;

// vh3_bigchange::NoteEntityType::StockItem
const _: fn(&vh3_bigchange::NoteEntityType) -> bool = |it| matches!(it, vh3_bigchange::NoteEntityType::StockItem { .. });
const _: fn() -> vh3_bigchange::NoteEntityType = || vh3_bigchange::NoteEntityType::StockItem;

// vh3_bigchange::NoteEntityType::Vehicle
const _: fn(&vh3_bigchange::NoteEntityType) -> bool = |it| matches!(it, vh3_bigchange::NoteEntityType::Vehicle { .. });
const _: fn() -> vh3_bigchange::NoteEntityType = || vh3_bigchange::NoteEntityType::Vehicle;

// vh3_bigchange::NoteEntityType::as_str
const _: fn(&vh3_bigchange::NoteEntityType) -> &str = <vh3_bigchange::NoteEntityType>::as_str;

// vh3_bigchange::NoteId
is!(vh3_bigchange::NoteId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NoteId as core::clone::Clone
is!(vh3_bigchange::NoteId: core::clone::Clone);

// vh3_bigchange::NoteId as core::cmp::Eq
is!(vh3_bigchange::NoteId: core::cmp::Eq);

// vh3_bigchange::NoteId as core::cmp::Ord
is!(vh3_bigchange::NoteId: core::cmp::Ord);

// vh3_bigchange::NoteId as core::cmp::PartialEq
is!(vh3_bigchange::NoteId: core::cmp::PartialEq);

// vh3_bigchange::NoteId as core::cmp::PartialOrd
is!(vh3_bigchange::NoteId: core::cmp::PartialOrd);

// vh3_bigchange::NoteId as core::convert::From<i32>
is!(vh3_bigchange::NoteId: core::convert::From<i32>);

// vh3_bigchange::NoteId as core::convert::From<i64>
is!(vh3_bigchange::NoteId: core::convert::From<i64>);

// vh3_bigchange::NoteId as core::convert::From<u32>
is!(vh3_bigchange::NoteId: core::convert::From<u32>);

// vh3_bigchange::NoteId as core::convert::TryFrom<u64>
is!(vh3_bigchange::NoteId: core::convert::TryFrom<u64>);

// vh3_bigchange::NoteId as core::convert::TryFrom<usize>
is!(vh3_bigchange::NoteId: core::convert::TryFrom<usize>);

// vh3_bigchange::NoteId as core::fmt::Debug
is!(vh3_bigchange::NoteId: core::fmt::Debug);

// vh3_bigchange::NoteId as core::fmt::Display
is!(vh3_bigchange::NoteId: core::fmt::Display);

// vh3_bigchange::NoteId as core::hash::Hash
is!(vh3_bigchange::NoteId: core::hash::Hash);

// vh3_bigchange::NoteId as core::marker::Copy
is!(vh3_bigchange::NoteId: core::marker::Copy);

// vh3_bigchange::NoteId as core::str::traits::FromStr
is!(vh3_bigchange::NoteId: core::str::FromStr);

// vh3_bigchange::NoteId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NoteId: serde::de::Deserialize<'static>);

// vh3_bigchange::NoteId as serde_core::ser::Serialize
is!(vh3_bigchange::NoteId: serde::ser::Serialize);

// vh3_bigchange::NoteId::get
const _: fn(vh3_bigchange::NoteId) -> i64 = <vh3_bigchange::NoteId>::get;

// vh3_bigchange::NoteSort
is!(vh3_bigchange::NoteSort: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NoteSort as core::clone::Clone
is!(vh3_bigchange::NoteSort: core::clone::Clone);

// vh3_bigchange::NoteSort as core::cmp::Eq
is!(vh3_bigchange::NoteSort: core::cmp::Eq);

// vh3_bigchange::NoteSort as core::cmp::PartialEq
is!(vh3_bigchange::NoteSort: core::cmp::PartialEq);

// vh3_bigchange::NoteSort as core::fmt::Debug
is!(vh3_bigchange::NoteSort: core::fmt::Debug);

// vh3_bigchange::NoteSort as core::fmt::Display
is!(vh3_bigchange::NoteSort: core::fmt::Display);

// vh3_bigchange::NoteSort as core::hash::Hash
is!(vh3_bigchange::NoteSort: core::hash::Hash);

// vh3_bigchange::NoteSort as core::marker::Copy
is!(vh3_bigchange::NoteSort: core::marker::Copy);

// vh3_bigchange::NoteSort as core::str::traits::FromStr
is!(vh3_bigchange::NoteSort: core::str::FromStr);

// vh3_bigchange::NoteSort as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NoteSort: serde::de::Deserialize<'static>);

// vh3_bigchange::NoteSort as serde_core::ser::Serialize
is!(vh3_bigchange::NoteSort: serde::ser::Serialize);

// vh3_bigchange::NoteSort::ALL
const _: &'static [vh3_bigchange::NoteSort] = <vh3_bigchange::NoteSort>::ALL;

// vh3_bigchange::NoteSort::CreatedAt
const _: fn(&vh3_bigchange::NoteSort) -> bool = |it| matches!(it, vh3_bigchange::NoteSort::CreatedAt { .. });
const _: fn() -> vh3_bigchange::NoteSort = || vh3_bigchange::NoteSort::CreatedAt;

// vh3_bigchange::NoteSort::DueAt
const _: fn(&vh3_bigchange::NoteSort) -> bool = |it| matches!(it, vh3_bigchange::NoteSort::DueAt { .. });
const _: fn() -> vh3_bigchange::NoteSort = || vh3_bigchange::NoteSort::DueAt;

// vh3_bigchange::NoteSort::ProgressPercentage
const _: fn(&vh3_bigchange::NoteSort) -> bool = |it| matches!(it, vh3_bigchange::NoteSort::ProgressPercentage { .. });
const _: fn() -> vh3_bigchange::NoteSort = || vh3_bigchange::NoteSort::ProgressPercentage;

// vh3_bigchange::NoteSort::ProgressedAt
const _: fn(&vh3_bigchange::NoteSort) -> bool = |it| matches!(it, vh3_bigchange::NoteSort::ProgressedAt { .. });
const _: fn() -> vh3_bigchange::NoteSort = || vh3_bigchange::NoteSort::ProgressedAt;

// vh3_bigchange::NoteSort::Status
const _: fn(&vh3_bigchange::NoteSort) -> bool = |it| matches!(it, vh3_bigchange::NoteSort::Status { .. });
const _: fn() -> vh3_bigchange::NoteSort = || vh3_bigchange::NoteSort::Status;

// vh3_bigchange::NoteSort::as_str
const _: fn(&vh3_bigchange::NoteSort) -> &str = <vh3_bigchange::NoteSort>::as_str;

// vh3_bigchange::NoteStatus
is!(vh3_bigchange::NoteStatus: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NoteStatus as core::clone::Clone
is!(vh3_bigchange::NoteStatus: core::clone::Clone);

// vh3_bigchange::NoteStatus as core::cmp::Eq
is!(vh3_bigchange::NoteStatus: core::cmp::Eq);

// vh3_bigchange::NoteStatus as core::cmp::PartialEq
is!(vh3_bigchange::NoteStatus: core::cmp::PartialEq);

// vh3_bigchange::NoteStatus as core::convert::From<&str>
is!(vh3_bigchange::NoteStatus: core::convert::From<&'static str>);

// vh3_bigchange::NoteStatus as core::convert::From<alloc::string::String>
is!(vh3_bigchange::NoteStatus: core::convert::From<alloc::string::String>);

// vh3_bigchange::NoteStatus as core::fmt::Debug
is!(vh3_bigchange::NoteStatus: core::fmt::Debug);

// vh3_bigchange::NoteStatus as core::fmt::Display
is!(vh3_bigchange::NoteStatus: core::fmt::Display);

// vh3_bigchange::NoteStatus as core::hash::Hash
is!(vh3_bigchange::NoteStatus: core::hash::Hash);

// vh3_bigchange::NoteStatus as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NoteStatus: serde::de::Deserialize<'static>);

// vh3_bigchange::NoteStatus as serde_core::ser::Serialize
is!(vh3_bigchange::NoteStatus: serde::ser::Serialize);

// vh3_bigchange::NoteStatus::ALL
const _: &'static [vh3_bigchange::NoteStatus] = <vh3_bigchange::NoteStatus>::ALL;

// vh3_bigchange::NoteStatus::Cancelled
const _: fn(&vh3_bigchange::NoteStatus) -> bool = |it| matches!(it, vh3_bigchange::NoteStatus::Cancelled { .. });
const _: fn() -> vh3_bigchange::NoteStatus = || vh3_bigchange::NoteStatus::Cancelled;

// vh3_bigchange::NoteStatus::Completed
const _: fn(&vh3_bigchange::NoteStatus) -> bool = |it| matches!(it, vh3_bigchange::NoteStatus::Completed { .. });
const _: fn() -> vh3_bigchange::NoteStatus = || vh3_bigchange::NoteStatus::Completed;

// vh3_bigchange::NoteStatus::Open
const _: fn(&vh3_bigchange::NoteStatus) -> bool = |it| matches!(it, vh3_bigchange::NoteStatus::Open { .. });
const _: fn() -> vh3_bigchange::NoteStatus = || vh3_bigchange::NoteStatus::Open;

// vh3_bigchange::NoteStatus::Other
const _: fn(&vh3_bigchange::NoteStatus) -> bool = |it| matches!(it, vh3_bigchange::NoteStatus::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::NoteStatus = vh3_bigchange::NoteStatus::Other;

// vh3_bigchange::NoteStatus::as_str
const _: fn(&vh3_bigchange::NoteStatus) -> &str = <vh3_bigchange::NoteStatus>::as_str;

// vh3_bigchange::NoteType
is!(vh3_bigchange::NoteType: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NoteType as core::clone::Clone
is!(vh3_bigchange::NoteType: core::clone::Clone);

// vh3_bigchange::NoteType as core::cmp::PartialEq
is!(vh3_bigchange::NoteType: core::cmp::PartialEq);

// vh3_bigchange::NoteType as core::default::Default
is!(vh3_bigchange::NoteType: core::default::Default);

// vh3_bigchange::NoteType as core::fmt::Debug
is!(vh3_bigchange::NoteType: core::fmt::Debug);

// vh3_bigchange::NoteType as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NoteType: serde::de::Deserialize<'static>);

// vh3_bigchange::NoteType as serde_core::ser::Serialize
is!(vh3_bigchange::NoteType: serde::ser::Serialize);

// vh3_bigchange::NoteType::created_at
const _: fn(&vh3_bigchange::NoteType) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::NoteType::default_owned_by_user_id
const _: fn(&vh3_bigchange::NoteType) -> &core::option::Option<vh3_bigchange::UserId> = |it| &it.default_owned_by_user_id;

// vh3_bigchange::NoteType::extra
const _: fn(&vh3_bigchange::NoteType) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::NoteType::id
const _: fn(&vh3_bigchange::NoteType) -> &core::option::Option<vh3_bigchange::NoteTypeId> = |it| &it.id;

// vh3_bigchange::NoteType::name
const _: fn(&vh3_bigchange::NoteType) -> &core::option::Option<alloc::string::String> = |it| &it.name;

// vh3_bigchange::NoteTypeId
is!(vh3_bigchange::NoteTypeId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::NoteTypeId as core::clone::Clone
is!(vh3_bigchange::NoteTypeId: core::clone::Clone);

// vh3_bigchange::NoteTypeId as core::cmp::Eq
is!(vh3_bigchange::NoteTypeId: core::cmp::Eq);

// vh3_bigchange::NoteTypeId as core::cmp::Ord
is!(vh3_bigchange::NoteTypeId: core::cmp::Ord);

// vh3_bigchange::NoteTypeId as core::cmp::PartialEq
is!(vh3_bigchange::NoteTypeId: core::cmp::PartialEq);

// vh3_bigchange::NoteTypeId as core::cmp::PartialOrd
is!(vh3_bigchange::NoteTypeId: core::cmp::PartialOrd);

// vh3_bigchange::NoteTypeId as core::convert::From<i32>
is!(vh3_bigchange::NoteTypeId: core::convert::From<i32>);

// vh3_bigchange::NoteTypeId as core::convert::From<i64>
is!(vh3_bigchange::NoteTypeId: core::convert::From<i64>);

// vh3_bigchange::NoteTypeId as core::convert::From<u32>
is!(vh3_bigchange::NoteTypeId: core::convert::From<u32>);

// vh3_bigchange::NoteTypeId as core::convert::TryFrom<u64>
is!(vh3_bigchange::NoteTypeId: core::convert::TryFrom<u64>);

// vh3_bigchange::NoteTypeId as core::convert::TryFrom<usize>
is!(vh3_bigchange::NoteTypeId: core::convert::TryFrom<usize>);

// vh3_bigchange::NoteTypeId as core::fmt::Debug
is!(vh3_bigchange::NoteTypeId: core::fmt::Debug);

// vh3_bigchange::NoteTypeId as core::fmt::Display
is!(vh3_bigchange::NoteTypeId: core::fmt::Display);

// vh3_bigchange::NoteTypeId as core::hash::Hash
is!(vh3_bigchange::NoteTypeId: core::hash::Hash);

// vh3_bigchange::NoteTypeId as core::marker::Copy
is!(vh3_bigchange::NoteTypeId: core::marker::Copy);

// vh3_bigchange::NoteTypeId as core::str::traits::FromStr
is!(vh3_bigchange::NoteTypeId: core::str::FromStr);

// vh3_bigchange::NoteTypeId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::NoteTypeId: serde::de::Deserialize<'static>);

// vh3_bigchange::NoteTypeId as serde_core::ser::Serialize
is!(vh3_bigchange::NoteTypeId: serde::ser::Serialize);

// vh3_bigchange::NoteTypeId::get
const _: fn(vh3_bigchange::NoteTypeId) -> i64 = <vh3_bigchange::NoteTypeId>::get;

// vh3_bigchange::Operation
use vh3_bigchange::Operation as _;

// vh3_bigchange::Operation::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::List>::ENDPOINT;

// vh3_bigchange::Page
is!(vh3_bigchange::Page<i64>: Sized);

// vh3_bigchange::Page::count
const _: fn(&vh3_bigchange::Page<i64>) -> &core::option::Option<i64> = |it| &it.count;

// vh3_bigchange::Page::extra
const _: fn(&vh3_bigchange::Page<i64>) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Page::items
const _: fn(&vh3_bigchange::Page<i64>) -> &alloc::vec::Vec<i64> = |it| &it.items;

// vh3_bigchange::Page::number
const _: fn(&vh3_bigchange::Page<i64>) -> &core::option::Option<i64> = |it| &it.number;

// vh3_bigchange::Page::size
const _: fn(&vh3_bigchange::Page<i64>) -> &core::option::Option<i64> = |it| &it.size;

// vh3_bigchange::Page<T> as core::clone::Clone
is!(vh3_bigchange::Page<i64>: core::clone::Clone);

// vh3_bigchange::Page<T> as core::cmp::PartialEq
is!(vh3_bigchange::Page<i64>: core::cmp::PartialEq);

// vh3_bigchange::Page<T> as core::fmt::Debug
is!(vh3_bigchange::Page<i64>: core::fmt::Debug);

// vh3_bigchange::Page<T> as core::marker::Send
is!(vh3_bigchange::Page<i64>: core::marker::Send);

// vh3_bigchange::Page<T> as core::marker::Sync
is!(vh3_bigchange::Page<i64>: core::marker::Sync);

// vh3_bigchange::Page<T> as core::marker::Unpin
is!(vh3_bigchange::Page<i64>: core::marker::Unpin);

// vh3_bigchange::Page<T> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::Page<i64>: std::panic::RefUnwindSafe);

// vh3_bigchange::Page<T> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::Page<i64>: std::panic::UnwindSafe);

// vh3_bigchange::Page<T> as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Page<i64>: serde::de::Deserialize<'static>);

// vh3_bigchange::Paged
use vh3_bigchange::Paged as _;

// vh3_bigchange::Pages
is!(vh3_bigchange::Pages<i64>: Send + Unpin);

// vh3_bigchange::Pages<T> as futures_core::stream::Stream
is!(vh3_bigchange::Pages<i64>: futures_core::Stream);

// vh3_bigchange::Pages<T>::cursor
const _: fn(&vh3_bigchange::Pages<i64>) -> vh3_bigchange::Cursor = <vh3_bigchange::Pages<i64>>::cursor;

// vh3_bigchange::Pages<T>::resume
const _: fn(vh3_bigchange::Pages<i64>, vh3_bigchange::Cursor) -> core::result::Result<vh3_bigchange::Pages<i64>, vh3_bigchange::Error> = <vh3_bigchange::Pages<i64>>::resume;

// vh3_bigchange::Pages<T>::try_next
const _: fn(&mut vh3_bigchange::Pages<i64>) = |it0| {
    fn gives<T>(_: impl Future<Output = T> + Send) {}
    gives::<core::result::Result<core::option::Option<vh3_bigchange::Page<i64>>, vh3_bigchange::Error>>(<vh3_bigchange::Pages<i64>>::try_next(it0));
};

// vh3_bigchange::Pages<T>::with_max_pages
const _: fn(vh3_bigchange::Pages<i64>, u32) -> vh3_bigchange::Pages<i64> = <vh3_bigchange::Pages<i64>>::with_max_pages;

// vh3_bigchange::Person
is!(vh3_bigchange::Person: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Person as core::clone::Clone
is!(vh3_bigchange::Person: core::clone::Clone);

// vh3_bigchange::Person as core::cmp::PartialEq
is!(vh3_bigchange::Person: core::cmp::PartialEq);

// vh3_bigchange::Person as core::default::Default
is!(vh3_bigchange::Person: core::default::Default);

// vh3_bigchange::Person as core::fmt::Debug
is!(vh3_bigchange::Person: core::fmt::Debug);

// vh3_bigchange::Person as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Person: serde::de::Deserialize<'static>);

// vh3_bigchange::Person as serde_core::ser::Serialize
is!(vh3_bigchange::Person: serde::ser::Serialize);

// vh3_bigchange::Person::contact_id
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<vh3_bigchange::ContactId> = |it| &it.contact_id;

// vh3_bigchange::Person::created_at
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::Person::custom_fields
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::vec::Vec<serde_json::value::Value>> = |it| &it.custom_fields;

// vh3_bigchange::Person::department
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.department;

// vh3_bigchange::Person::email
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.email;

// vh3_bigchange::Person::extension
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.extension;

// vh3_bigchange::Person::extra
const _: fn(&vh3_bigchange::Person) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Person::forename
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.forename;

// vh3_bigchange::Person::id
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<vh3_bigchange::PersonId> = |it| &it.id;

// vh3_bigchange::Person::is_opted_out
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<bool> = |it| &it.is_opted_out;

// vh3_bigchange::Person::landline
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.landline;

// vh3_bigchange::Person::mobile
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.mobile;

// vh3_bigchange::Person::position
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.position;

// vh3_bigchange::Person::surname
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.surname;

// vh3_bigchange::Person::title
const _: fn(&vh3_bigchange::Person) -> &core::option::Option<alloc::string::String> = |it| &it.title;

// vh3_bigchange::PersonId
is!(vh3_bigchange::PersonId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::PersonId as core::clone::Clone
is!(vh3_bigchange::PersonId: core::clone::Clone);

// vh3_bigchange::PersonId as core::cmp::Eq
is!(vh3_bigchange::PersonId: core::cmp::Eq);

// vh3_bigchange::PersonId as core::cmp::Ord
is!(vh3_bigchange::PersonId: core::cmp::Ord);

// vh3_bigchange::PersonId as core::cmp::PartialEq
is!(vh3_bigchange::PersonId: core::cmp::PartialEq);

// vh3_bigchange::PersonId as core::cmp::PartialOrd
is!(vh3_bigchange::PersonId: core::cmp::PartialOrd);

// vh3_bigchange::PersonId as core::convert::From<&str>
is!(vh3_bigchange::PersonId: core::convert::From<&'static str>);

// vh3_bigchange::PersonId as core::convert::From<alloc::string::String>
is!(vh3_bigchange::PersonId: core::convert::From<alloc::string::String>);

// vh3_bigchange::PersonId as core::fmt::Debug
is!(vh3_bigchange::PersonId: core::fmt::Debug);

// vh3_bigchange::PersonId as core::fmt::Display
is!(vh3_bigchange::PersonId: core::fmt::Display);

// vh3_bigchange::PersonId as core::hash::Hash
is!(vh3_bigchange::PersonId: core::hash::Hash);

// vh3_bigchange::PersonId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::PersonId: serde::de::Deserialize<'static>);

// vh3_bigchange::PersonId as serde_core::ser::Serialize
is!(vh3_bigchange::PersonId: serde::ser::Serialize);

// vh3_bigchange::PersonId::as_str
const _: fn(&vh3_bigchange::PersonId) -> &str = <vh3_bigchange::PersonId>::as_str;

// vh3_bigchange::PersonSort
is!(vh3_bigchange::PersonSort: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::PersonSort as core::clone::Clone
is!(vh3_bigchange::PersonSort: core::clone::Clone);

// vh3_bigchange::PersonSort as core::cmp::Eq
is!(vh3_bigchange::PersonSort: core::cmp::Eq);

// vh3_bigchange::PersonSort as core::cmp::PartialEq
is!(vh3_bigchange::PersonSort: core::cmp::PartialEq);

// vh3_bigchange::PersonSort as core::fmt::Debug
is!(vh3_bigchange::PersonSort: core::fmt::Debug);

// vh3_bigchange::PersonSort as core::fmt::Display
is!(vh3_bigchange::PersonSort: core::fmt::Display);

// vh3_bigchange::PersonSort as core::hash::Hash
is!(vh3_bigchange::PersonSort: core::hash::Hash);

// vh3_bigchange::PersonSort as core::marker::Copy
is!(vh3_bigchange::PersonSort: core::marker::Copy);

// vh3_bigchange::PersonSort as core::str::traits::FromStr
is!(vh3_bigchange::PersonSort: core::str::FromStr);

// vh3_bigchange::PersonSort as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::PersonSort: serde::de::Deserialize<'static>);

// vh3_bigchange::PersonSort as serde_core::ser::Serialize
is!(vh3_bigchange::PersonSort: serde::ser::Serialize);

// vh3_bigchange::PersonSort::ALL
const _: &'static [vh3_bigchange::PersonSort] = <vh3_bigchange::PersonSort>::ALL;

// vh3_bigchange::PersonSort::CreatedAt
const _: fn(&vh3_bigchange::PersonSort) -> bool = |it| matches!(it, vh3_bigchange::PersonSort::CreatedAt { .. });
const _: fn() -> vh3_bigchange::PersonSort = || vh3_bigchange::PersonSort::CreatedAt;

// vh3_bigchange::PersonSort::Surname
const _: fn(&vh3_bigchange::PersonSort) -> bool = |it| matches!(it, vh3_bigchange::PersonSort::Surname { .. });
const _: fn() -> vh3_bigchange::PersonSort = || vh3_bigchange::PersonSort::Surname;

// vh3_bigchange::PersonSort::as_str
const _: fn(&vh3_bigchange::PersonSort) -> &str = <vh3_bigchange::PersonSort>::as_str;

// vh3_bigchange::PlannedEndOption
is!(vh3_bigchange::PlannedEndOption: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::PlannedEndOption as core::clone::Clone
is!(vh3_bigchange::PlannedEndOption: core::clone::Clone);

// vh3_bigchange::PlannedEndOption as core::cmp::Eq
is!(vh3_bigchange::PlannedEndOption: core::cmp::Eq);

// vh3_bigchange::PlannedEndOption as core::cmp::PartialEq
is!(vh3_bigchange::PlannedEndOption: core::cmp::PartialEq);

// vh3_bigchange::PlannedEndOption as core::fmt::Debug
is!(vh3_bigchange::PlannedEndOption: core::fmt::Debug);

// vh3_bigchange::PlannedEndOption as core::fmt::Display
is!(vh3_bigchange::PlannedEndOption: core::fmt::Display);

// vh3_bigchange::PlannedEndOption as core::hash::Hash
is!(vh3_bigchange::PlannedEndOption: core::hash::Hash);

// vh3_bigchange::PlannedEndOption as core::marker::Copy
is!(vh3_bigchange::PlannedEndOption: core::marker::Copy);

// vh3_bigchange::PlannedEndOption as core::str::traits::FromStr
is!(vh3_bigchange::PlannedEndOption: core::str::FromStr);

// vh3_bigchange::PlannedEndOption as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::PlannedEndOption: serde::de::Deserialize<'static>);

// vh3_bigchange::PlannedEndOption as serde_core::ser::Serialize
is!(vh3_bigchange::PlannedEndOption: serde::ser::Serialize);

// vh3_bigchange::PlannedEndOption::ALL
const _: &'static [vh3_bigchange::PlannedEndOption] = <vh3_bigchange::PlannedEndOption>::ALL;

// vh3_bigchange::PlannedEndOption::DateOfLastJob
const _: fn(&vh3_bigchange::PlannedEndOption) -> bool = |it| matches!(it, vh3_bigchange::PlannedEndOption::DateOfLastJob { .. });
const _: fn() -> vh3_bigchange::PlannedEndOption = || vh3_bigchange::PlannedEndOption::DateOfLastJob;

// vh3_bigchange::PlannedEndOption::OnSetDate
const _: fn(&vh3_bigchange::PlannedEndOption) -> bool = |it| matches!(it, vh3_bigchange::PlannedEndOption::OnSetDate { .. });
const _: fn() -> vh3_bigchange::PlannedEndOption = || vh3_bigchange::PlannedEndOption::OnSetDate;

// vh3_bigchange::PlannedEndOption::as_str
const _: fn(&vh3_bigchange::PlannedEndOption) -> &str = <vh3_bigchange::PlannedEndOption>::as_str;

// vh3_bigchange::PlannedStartOption
is!(vh3_bigchange::PlannedStartOption: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::PlannedStartOption as core::clone::Clone
is!(vh3_bigchange::PlannedStartOption: core::clone::Clone);

// vh3_bigchange::PlannedStartOption as core::cmp::Eq
is!(vh3_bigchange::PlannedStartOption: core::cmp::Eq);

// vh3_bigchange::PlannedStartOption as core::cmp::PartialEq
is!(vh3_bigchange::PlannedStartOption: core::cmp::PartialEq);

// vh3_bigchange::PlannedStartOption as core::fmt::Debug
is!(vh3_bigchange::PlannedStartOption: core::fmt::Debug);

// vh3_bigchange::PlannedStartOption as core::fmt::Display
is!(vh3_bigchange::PlannedStartOption: core::fmt::Display);

// vh3_bigchange::PlannedStartOption as core::hash::Hash
is!(vh3_bigchange::PlannedStartOption: core::hash::Hash);

// vh3_bigchange::PlannedStartOption as core::marker::Copy
is!(vh3_bigchange::PlannedStartOption: core::marker::Copy);

// vh3_bigchange::PlannedStartOption as core::str::traits::FromStr
is!(vh3_bigchange::PlannedStartOption: core::str::FromStr);

// vh3_bigchange::PlannedStartOption as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::PlannedStartOption: serde::de::Deserialize<'static>);

// vh3_bigchange::PlannedStartOption as serde_core::ser::Serialize
is!(vh3_bigchange::PlannedStartOption: serde::ser::Serialize);

// vh3_bigchange::PlannedStartOption::ALL
const _: &'static [vh3_bigchange::PlannedStartOption] = <vh3_bigchange::PlannedStartOption>::ALL;

// vh3_bigchange::PlannedStartOption::DateOfFirstJob
const _: fn(&vh3_bigchange::PlannedStartOption) -> bool = |it| matches!(it, vh3_bigchange::PlannedStartOption::DateOfFirstJob { .. });
const _: fn() -> vh3_bigchange::PlannedStartOption = || vh3_bigchange::PlannedStartOption::DateOfFirstJob;

// vh3_bigchange::PlannedStartOption::OnSetDate
const _: fn(&vh3_bigchange::PlannedStartOption) -> bool = |it| matches!(it, vh3_bigchange::PlannedStartOption::OnSetDate { .. });
const _: fn() -> vh3_bigchange::PlannedStartOption = || vh3_bigchange::PlannedStartOption::OnSetDate;

// vh3_bigchange::PlannedStartOption::as_str
const _: fn(&vh3_bigchange::PlannedStartOption) -> &str = <vh3_bigchange::PlannedStartOption>::as_str;

// vh3_bigchange::Preview
is!(vh3_bigchange::Preview: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Preview as core::clone::Clone
is!(vh3_bigchange::Preview: core::clone::Clone);

// vh3_bigchange::Preview as core::cmp::Eq
is!(vh3_bigchange::Preview: core::cmp::Eq);

// vh3_bigchange::Preview as core::cmp::PartialEq
is!(vh3_bigchange::Preview: core::cmp::PartialEq);

// vh3_bigchange::Preview as core::fmt::Debug
is!(vh3_bigchange::Preview: core::fmt::Debug);

// vh3_bigchange::Preview as core::fmt::Display
is!(vh3_bigchange::Preview: core::fmt::Display);

// vh3_bigchange::Preview::body
const _: fn(&vh3_bigchange::Preview) -> core::option::Option<&str> = <vh3_bigchange::Preview>::body;

// vh3_bigchange::Preview::method
const _: fn(&vh3_bigchange::Preview) -> vh3_bigchange::Method = <vh3_bigchange::Preview>::method;

// vh3_bigchange::Preview::to_curl
const _: fn(&vh3_bigchange::Preview) -> alloc::string::String = <vh3_bigchange::Preview>::to_curl;

// vh3_bigchange::Preview::url
const _: fn(&vh3_bigchange::Preview) -> &str = <vh3_bigchange::Preview>::url;

// vh3_bigchange::Resource
is!(vh3_bigchange::Resource: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Resource as core::clone::Clone
is!(vh3_bigchange::Resource: core::clone::Clone);

// vh3_bigchange::Resource as core::cmp::PartialEq
is!(vh3_bigchange::Resource: core::cmp::PartialEq);

// vh3_bigchange::Resource as core::default::Default
is!(vh3_bigchange::Resource: core::default::Default);

// vh3_bigchange::Resource as core::fmt::Debug
is!(vh3_bigchange::Resource: core::fmt::Debug);

// vh3_bigchange::Resource as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Resource: serde::de::Deserialize<'static>);

// vh3_bigchange::Resource as serde_core::ser::Serialize
is!(vh3_bigchange::Resource: serde::ser::Serialize);

// vh3_bigchange::Resource::created_at
const _: fn(&vh3_bigchange::Resource) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::Resource::custom_fields
const _: fn(&vh3_bigchange::Resource) -> &core::option::Option<alloc::vec::Vec<serde_json::value::Value>> = |it| &it.custom_fields;

// vh3_bigchange::Resource::extra
const _: fn(&vh3_bigchange::Resource) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Resource::group_id
const _: fn(&vh3_bigchange::Resource) -> &core::option::Option<vh3_bigchange::ResourceGroupId> = |it| &it.group_id;

// vh3_bigchange::Resource::group_name
const _: fn(&vh3_bigchange::Resource) -> &core::option::Option<alloc::string::String> = |it| &it.group_name;

// vh3_bigchange::Resource::id
const _: fn(&vh3_bigchange::Resource) -> &core::option::Option<vh3_bigchange::ResourceId> = |it| &it.id;

// vh3_bigchange::Resource::mobile
const _: fn(&vh3_bigchange::Resource) -> &core::option::Option<alloc::string::String> = |it| &it.mobile;

// vh3_bigchange::Resource::name
const _: fn(&vh3_bigchange::Resource) -> &core::option::Option<alloc::string::String> = |it| &it.name;

// vh3_bigchange::Resource::reference
const _: fn(&vh3_bigchange::Resource) -> &core::option::Option<alloc::string::String> = |it| &it.reference;

// vh3_bigchange::ResourceGroup
is!(vh3_bigchange::ResourceGroup: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ResourceGroup as core::clone::Clone
is!(vh3_bigchange::ResourceGroup: core::clone::Clone);

// vh3_bigchange::ResourceGroup as core::cmp::PartialEq
is!(vh3_bigchange::ResourceGroup: core::cmp::PartialEq);

// vh3_bigchange::ResourceGroup as core::default::Default
is!(vh3_bigchange::ResourceGroup: core::default::Default);

// vh3_bigchange::ResourceGroup as core::fmt::Debug
is!(vh3_bigchange::ResourceGroup: core::fmt::Debug);

// vh3_bigchange::ResourceGroup as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ResourceGroup: serde::de::Deserialize<'static>);

// vh3_bigchange::ResourceGroup as serde_core::ser::Serialize
is!(vh3_bigchange::ResourceGroup: serde::ser::Serialize);

// vh3_bigchange::ResourceGroup::extra
const _: fn(&vh3_bigchange::ResourceGroup) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::ResourceGroup::id
const _: fn(&vh3_bigchange::ResourceGroup) -> &core::option::Option<vh3_bigchange::ResourceGroupId> = |it| &it.id;

// vh3_bigchange::ResourceGroupId
is!(vh3_bigchange::ResourceGroupId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ResourceGroupId as core::clone::Clone
is!(vh3_bigchange::ResourceGroupId: core::clone::Clone);

// vh3_bigchange::ResourceGroupId as core::cmp::Eq
is!(vh3_bigchange::ResourceGroupId: core::cmp::Eq);

// vh3_bigchange::ResourceGroupId as core::cmp::Ord
is!(vh3_bigchange::ResourceGroupId: core::cmp::Ord);

// vh3_bigchange::ResourceGroupId as core::cmp::PartialEq
is!(vh3_bigchange::ResourceGroupId: core::cmp::PartialEq);

// vh3_bigchange::ResourceGroupId as core::cmp::PartialOrd
is!(vh3_bigchange::ResourceGroupId: core::cmp::PartialOrd);

// vh3_bigchange::ResourceGroupId as core::convert::From<i32>
is!(vh3_bigchange::ResourceGroupId: core::convert::From<i32>);

// vh3_bigchange::ResourceGroupId as core::convert::From<i64>
is!(vh3_bigchange::ResourceGroupId: core::convert::From<i64>);

// vh3_bigchange::ResourceGroupId as core::convert::From<u32>
is!(vh3_bigchange::ResourceGroupId: core::convert::From<u32>);

// vh3_bigchange::ResourceGroupId as core::convert::TryFrom<u64>
is!(vh3_bigchange::ResourceGroupId: core::convert::TryFrom<u64>);

// vh3_bigchange::ResourceGroupId as core::convert::TryFrom<usize>
is!(vh3_bigchange::ResourceGroupId: core::convert::TryFrom<usize>);

// vh3_bigchange::ResourceGroupId as core::fmt::Debug
is!(vh3_bigchange::ResourceGroupId: core::fmt::Debug);

// vh3_bigchange::ResourceGroupId as core::fmt::Display
is!(vh3_bigchange::ResourceGroupId: core::fmt::Display);

// vh3_bigchange::ResourceGroupId as core::hash::Hash
is!(vh3_bigchange::ResourceGroupId: core::hash::Hash);

// vh3_bigchange::ResourceGroupId as core::marker::Copy
is!(vh3_bigchange::ResourceGroupId: core::marker::Copy);

// vh3_bigchange::ResourceGroupId as core::str::traits::FromStr
is!(vh3_bigchange::ResourceGroupId: core::str::FromStr);

// vh3_bigchange::ResourceGroupId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ResourceGroupId: serde::de::Deserialize<'static>);

// vh3_bigchange::ResourceGroupId as serde_core::ser::Serialize
is!(vh3_bigchange::ResourceGroupId: serde::ser::Serialize);

// vh3_bigchange::ResourceGroupId::get
const _: fn(vh3_bigchange::ResourceGroupId) -> i64 = <vh3_bigchange::ResourceGroupId>::get;

// vh3_bigchange::ResourceId
is!(vh3_bigchange::ResourceId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::ResourceId as core::clone::Clone
is!(vh3_bigchange::ResourceId: core::clone::Clone);

// vh3_bigchange::ResourceId as core::cmp::Eq
is!(vh3_bigchange::ResourceId: core::cmp::Eq);

// vh3_bigchange::ResourceId as core::cmp::Ord
is!(vh3_bigchange::ResourceId: core::cmp::Ord);

// vh3_bigchange::ResourceId as core::cmp::PartialEq
is!(vh3_bigchange::ResourceId: core::cmp::PartialEq);

// vh3_bigchange::ResourceId as core::cmp::PartialOrd
is!(vh3_bigchange::ResourceId: core::cmp::PartialOrd);

// vh3_bigchange::ResourceId as core::convert::From<i32>
is!(vh3_bigchange::ResourceId: core::convert::From<i32>);

// vh3_bigchange::ResourceId as core::convert::From<i64>
is!(vh3_bigchange::ResourceId: core::convert::From<i64>);

// vh3_bigchange::ResourceId as core::convert::From<u32>
is!(vh3_bigchange::ResourceId: core::convert::From<u32>);

// vh3_bigchange::ResourceId as core::convert::TryFrom<u64>
is!(vh3_bigchange::ResourceId: core::convert::TryFrom<u64>);

// vh3_bigchange::ResourceId as core::convert::TryFrom<usize>
is!(vh3_bigchange::ResourceId: core::convert::TryFrom<usize>);

// vh3_bigchange::ResourceId as core::fmt::Debug
is!(vh3_bigchange::ResourceId: core::fmt::Debug);

// vh3_bigchange::ResourceId as core::fmt::Display
is!(vh3_bigchange::ResourceId: core::fmt::Display);

// vh3_bigchange::ResourceId as core::hash::Hash
is!(vh3_bigchange::ResourceId: core::hash::Hash);

// vh3_bigchange::ResourceId as core::marker::Copy
is!(vh3_bigchange::ResourceId: core::marker::Copy);

// vh3_bigchange::ResourceId as core::str::traits::FromStr
is!(vh3_bigchange::ResourceId: core::str::FromStr);

// vh3_bigchange::ResourceId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::ResourceId: serde::de::Deserialize<'static>);

// vh3_bigchange::ResourceId as serde_core::ser::Serialize
is!(vh3_bigchange::ResourceId: serde::ser::Serialize);

// vh3_bigchange::ResourceId::get
const _: fn(vh3_bigchange::ResourceId) -> i64 = <vh3_bigchange::ResourceId>::get;

// vh3_bigchange::Response
is!(vh3_bigchange::Response<i64>: Sized);

// vh3_bigchange::Response<T> as core::clone::Clone
is!(vh3_bigchange::Response<i64>: core::clone::Clone);

// vh3_bigchange::Response<T> as core::fmt::Debug
is!(vh3_bigchange::Response<i64>: core::fmt::Debug);

// vh3_bigchange::Response<T> as core::marker::Send
is!(vh3_bigchange::Response<i64>: core::marker::Send);

// vh3_bigchange::Response<T> as core::marker::Sync
is!(vh3_bigchange::Response<i64>: core::marker::Sync);

// vh3_bigchange::Response<T> as core::marker::Unpin
is!(vh3_bigchange::Response<i64>: core::marker::Unpin);

// vh3_bigchange::Response<T> as core::ops::deref::Deref
is!(vh3_bigchange::Response<i64>: core::ops::Deref);

// vh3_bigchange::Response<T> as core::ops::deref::DerefMut
is!(vh3_bigchange::Response<i64>: core::ops::DerefMut);

// vh3_bigchange::Response<T> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::Response<i64>: std::panic::RefUnwindSafe);

// vh3_bigchange::Response<T> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::Response<i64>: std::panic::UnwindSafe);

// vh3_bigchange::Response<T>::bytes
const _: fn(&vh3_bigchange::Response<i64>) -> &[u8] = <vh3_bigchange::Response<i64>>::bytes;

// vh3_bigchange::Response<T>::headers
const _: fn(&vh3_bigchange::Response<i64>) -> &vh3_bigchange::reqwest::header::HeaderMap = <vh3_bigchange::Response<i64>>::headers;

// vh3_bigchange::Response<T>::into_inner
const _: fn(vh3_bigchange::Response<i64>) -> i64 = <vh3_bigchange::Response<i64>>::into_inner;

// vh3_bigchange::Response<T>::json
const _: fn(&vh3_bigchange::Response<i64>) -> serde_json::value::Value = <vh3_bigchange::Response<i64>>::json;

// vh3_bigchange::Response<T>::status
const _: fn(&vh3_bigchange::Response<i64>) -> vh3_bigchange::reqwest::StatusCode = <vh3_bigchange::Response<i64>>::status;

// vh3_bigchange::Response<T>::text
const _: fn(&vh3_bigchange::Response<i64>) -> alloc::borrow::Cow<'_, str> = <vh3_bigchange::Response<i64>>::text;

// vh3_bigchange::RetryPolicy
is!(vh3_bigchange::RetryPolicy: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::RetryPolicy as core::clone::Clone
is!(vh3_bigchange::RetryPolicy: core::clone::Clone);

// vh3_bigchange::RetryPolicy as core::cmp::Eq
is!(vh3_bigchange::RetryPolicy: core::cmp::Eq);

// vh3_bigchange::RetryPolicy as core::cmp::PartialEq
is!(vh3_bigchange::RetryPolicy: core::cmp::PartialEq);

// vh3_bigchange::RetryPolicy as core::default::Default
is!(vh3_bigchange::RetryPolicy: core::default::Default);

// vh3_bigchange::RetryPolicy as core::fmt::Debug
is!(vh3_bigchange::RetryPolicy: core::fmt::Debug);

// vh3_bigchange::RetryPolicy as core::marker::Copy
is!(vh3_bigchange::RetryPolicy: core::marker::Copy);

// vh3_bigchange::RetryPolicy::attempts
const _: fn(vh3_bigchange::RetryPolicy, u32) -> vh3_bigchange::RetryPolicy = <vh3_bigchange::RetryPolicy>::attempts;

// vh3_bigchange::RetryPolicy::base
const _: fn(vh3_bigchange::RetryPolicy, core::time::Duration) -> vh3_bigchange::RetryPolicy = <vh3_bigchange::RetryPolicy>::base;

// vh3_bigchange::RetryPolicy::budget
const _: fn(vh3_bigchange::RetryPolicy, u32) -> vh3_bigchange::RetryPolicy = <vh3_bigchange::RetryPolicy>::budget;

// vh3_bigchange::RetryPolicy::max
const _: fn(vh3_bigchange::RetryPolicy, core::time::Duration) -> vh3_bigchange::RetryPolicy = <vh3_bigchange::RetryPolicy>::max;

// vh3_bigchange::RetryPolicy::new
const _: fn() -> vh3_bigchange::RetryPolicy = <vh3_bigchange::RetryPolicy>::new;

// vh3_bigchange::RetryPolicy::none
const _: fn() -> vh3_bigchange::RetryPolicy = <vh3_bigchange::RetryPolicy>::none;

// vh3_bigchange::Sent
is!(vh3_bigchange::Sent: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Sent as core::clone::Clone
is!(vh3_bigchange::Sent: core::clone::Clone);

// vh3_bigchange::Sent as core::cmp::Eq
is!(vh3_bigchange::Sent: core::cmp::Eq);

// vh3_bigchange::Sent as core::cmp::Ord
is!(vh3_bigchange::Sent: core::cmp::Ord);

// vh3_bigchange::Sent as core::cmp::PartialEq
is!(vh3_bigchange::Sent: core::cmp::PartialEq);

// vh3_bigchange::Sent as core::cmp::PartialOrd
is!(vh3_bigchange::Sent: core::cmp::PartialOrd);

// vh3_bigchange::Sent as core::fmt::Debug
is!(vh3_bigchange::Sent: core::fmt::Debug);

// vh3_bigchange::Sent as core::hash::Hash
is!(vh3_bigchange::Sent: core::hash::Hash);

// vh3_bigchange::Sent as core::marker::Copy
is!(vh3_bigchange::Sent: core::marker::Copy);

// vh3_bigchange::Sent::No
const _: fn(&vh3_bigchange::Sent) -> bool = |it| matches!(it, vh3_bigchange::Sent::No { .. });
const _: fn() -> vh3_bigchange::Sent = || vh3_bigchange::Sent::No;

// vh3_bigchange::Sent::Unknown
const _: fn(&vh3_bigchange::Sent) -> bool = |it| matches!(it, vh3_bigchange::Sent::Unknown { .. });
const _: fn() -> vh3_bigchange::Sent = || vh3_bigchange::Sent::Unknown;

// vh3_bigchange::Sent::Yes
const _: fn(&vh3_bigchange::Sent) -> bool = |it| matches!(it, vh3_bigchange::Sent::Yes { .. });
const _: fn() -> vh3_bigchange::Sent = || vh3_bigchange::Sent::Yes;

// vh3_bigchange::StatusHistorySort
is!(vh3_bigchange::StatusHistorySort: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::StatusHistorySort as core::clone::Clone
is!(vh3_bigchange::StatusHistorySort: core::clone::Clone);

// vh3_bigchange::StatusHistorySort as core::cmp::Eq
is!(vh3_bigchange::StatusHistorySort: core::cmp::Eq);

// vh3_bigchange::StatusHistorySort as core::cmp::PartialEq
is!(vh3_bigchange::StatusHistorySort: core::cmp::PartialEq);

// vh3_bigchange::StatusHistorySort as core::fmt::Debug
is!(vh3_bigchange::StatusHistorySort: core::fmt::Debug);

// vh3_bigchange::StatusHistorySort as core::fmt::Display
is!(vh3_bigchange::StatusHistorySort: core::fmt::Display);

// vh3_bigchange::StatusHistorySort as core::hash::Hash
is!(vh3_bigchange::StatusHistorySort: core::hash::Hash);

// vh3_bigchange::StatusHistorySort as core::marker::Copy
is!(vh3_bigchange::StatusHistorySort: core::marker::Copy);

// vh3_bigchange::StatusHistorySort as core::str::traits::FromStr
is!(vh3_bigchange::StatusHistorySort: core::str::FromStr);

// vh3_bigchange::StatusHistorySort as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::StatusHistorySort: serde::de::Deserialize<'static>);

// vh3_bigchange::StatusHistorySort as serde_core::ser::Serialize
is!(vh3_bigchange::StatusHistorySort: serde::ser::Serialize);

// vh3_bigchange::StatusHistorySort::ALL
const _: &'static [vh3_bigchange::StatusHistorySort] = <vh3_bigchange::StatusHistorySort>::ALL;

// vh3_bigchange::StatusHistorySort::CreatedAt
const _: fn(&vh3_bigchange::StatusHistorySort) -> bool = |it| matches!(it, vh3_bigchange::StatusHistorySort::CreatedAt { .. });
const _: fn() -> vh3_bigchange::StatusHistorySort = || vh3_bigchange::StatusHistorySort::CreatedAt;

// vh3_bigchange::StatusHistorySort::as_str
const _: fn(&vh3_bigchange::StatusHistorySort) -> &str = <vh3_bigchange::StatusHistorySort>::as_str;

// vh3_bigchange::StockAction
is!(vh3_bigchange::StockAction: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::StockAction as core::clone::Clone
is!(vh3_bigchange::StockAction: core::clone::Clone);

// vh3_bigchange::StockAction as core::cmp::Eq
is!(vh3_bigchange::StockAction: core::cmp::Eq);

// vh3_bigchange::StockAction as core::cmp::PartialEq
is!(vh3_bigchange::StockAction: core::cmp::PartialEq);

// vh3_bigchange::StockAction as core::fmt::Debug
is!(vh3_bigchange::StockAction: core::fmt::Debug);

// vh3_bigchange::StockAction as core::fmt::Display
is!(vh3_bigchange::StockAction: core::fmt::Display);

// vh3_bigchange::StockAction as core::hash::Hash
is!(vh3_bigchange::StockAction: core::hash::Hash);

// vh3_bigchange::StockAction as core::marker::Copy
is!(vh3_bigchange::StockAction: core::marker::Copy);

// vh3_bigchange::StockAction as core::str::traits::FromStr
is!(vh3_bigchange::StockAction: core::str::FromStr);

// vh3_bigchange::StockAction as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::StockAction: serde::de::Deserialize<'static>);

// vh3_bigchange::StockAction as serde_core::ser::Serialize
is!(vh3_bigchange::StockAction: serde::ser::Serialize);

// vh3_bigchange::StockAction::ALL
const _: &'static [vh3_bigchange::StockAction] = <vh3_bigchange::StockAction>::ALL;

// vh3_bigchange::StockAction::BroughtAndLeft
const _: fn(&vh3_bigchange::StockAction) -> bool = |it| matches!(it, vh3_bigchange::StockAction::BroughtAndLeft { .. });
const _: fn() -> vh3_bigchange::StockAction = || vh3_bigchange::StockAction::BroughtAndLeft;

// vh3_bigchange::StockAction::BroughtAndTakenBack
const _: fn(&vh3_bigchange::StockAction) -> bool = |it| matches!(it, vh3_bigchange::StockAction::BroughtAndTakenBack { .. });
const _: fn() -> vh3_bigchange::StockAction = || vh3_bigchange::StockAction::BroughtAndTakenBack;

// vh3_bigchange::StockAction::NoMovement
const _: fn(&vh3_bigchange::StockAction) -> bool = |it| matches!(it, vh3_bigchange::StockAction::NoMovement { .. });
const _: fn() -> vh3_bigchange::StockAction = || vh3_bigchange::StockAction::NoMovement;

// vh3_bigchange::StockAction::OnSiteAndLeft
const _: fn(&vh3_bigchange::StockAction) -> bool = |it| matches!(it, vh3_bigchange::StockAction::OnSiteAndLeft { .. });
const _: fn() -> vh3_bigchange::StockAction = || vh3_bigchange::StockAction::OnSiteAndLeft;

// vh3_bigchange::StockAction::OnSiteAndTakenBack
const _: fn(&vh3_bigchange::StockAction) -> bool = |it| matches!(it, vh3_bigchange::StockAction::OnSiteAndTakenBack { .. });
const _: fn() -> vh3_bigchange::StockAction = || vh3_bigchange::StockAction::OnSiteAndTakenBack;

// vh3_bigchange::StockAction::UsedInStock
const _: fn(&vh3_bigchange::StockAction) -> bool = |it| matches!(it, vh3_bigchange::StockAction::UsedInStock { .. });
const _: fn() -> vh3_bigchange::StockAction = || vh3_bigchange::StockAction::UsedInStock;

// vh3_bigchange::StockAction::as_str
const _: fn(&vh3_bigchange::StockAction) -> &str = <vh3_bigchange::StockAction>::as_str;

// vh3_bigchange::StockActionFilter
is!(vh3_bigchange::StockActionFilter: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::StockActionFilter as core::clone::Clone
is!(vh3_bigchange::StockActionFilter: core::clone::Clone);

// vh3_bigchange::StockActionFilter as core::cmp::Eq
is!(vh3_bigchange::StockActionFilter: core::cmp::Eq);

// vh3_bigchange::StockActionFilter as core::cmp::PartialEq
is!(vh3_bigchange::StockActionFilter: core::cmp::PartialEq);

// vh3_bigchange::StockActionFilter as core::convert::From<&str>
is!(vh3_bigchange::StockActionFilter: core::convert::From<&'static str>);

// vh3_bigchange::StockActionFilter as core::convert::From<alloc::string::String>
is!(vh3_bigchange::StockActionFilter: core::convert::From<alloc::string::String>);

// vh3_bigchange::StockActionFilter as core::fmt::Debug
is!(vh3_bigchange::StockActionFilter: core::fmt::Debug);

// vh3_bigchange::StockActionFilter as core::fmt::Display
is!(vh3_bigchange::StockActionFilter: core::fmt::Display);

// vh3_bigchange::StockActionFilter as core::hash::Hash
is!(vh3_bigchange::StockActionFilter: core::hash::Hash);

// vh3_bigchange::StockActionFilter as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::StockActionFilter: serde::de::Deserialize<'static>);

// vh3_bigchange::StockActionFilter as serde_core::ser::Serialize
is!(vh3_bigchange::StockActionFilter: serde::ser::Serialize);

// vh3_bigchange::StockActionFilter::ALL
const _: &'static [vh3_bigchange::StockActionFilter] = <vh3_bigchange::StockActionFilter>::ALL;

// vh3_bigchange::StockActionFilter::BroughtAndLeft
const _: fn(&vh3_bigchange::StockActionFilter) -> bool = |it| matches!(it, vh3_bigchange::StockActionFilter::BroughtAndLeft { .. });
const _: fn() -> vh3_bigchange::StockActionFilter = || vh3_bigchange::StockActionFilter::BroughtAndLeft;

// vh3_bigchange::StockActionFilter::BroughtAndTakenBack
const _: fn(&vh3_bigchange::StockActionFilter) -> bool = |it| matches!(it, vh3_bigchange::StockActionFilter::BroughtAndTakenBack { .. });
const _: fn() -> vh3_bigchange::StockActionFilter = || vh3_bigchange::StockActionFilter::BroughtAndTakenBack;

// vh3_bigchange::StockActionFilter::BroughtToSwap
const _: fn(&vh3_bigchange::StockActionFilter) -> bool = |it| matches!(it, vh3_bigchange::StockActionFilter::BroughtToSwap { .. });
const _: fn() -> vh3_bigchange::StockActionFilter = || vh3_bigchange::StockActionFilter::BroughtToSwap;

// vh3_bigchange::StockActionFilter::NoMovement
const _: fn(&vh3_bigchange::StockActionFilter) -> bool = |it| matches!(it, vh3_bigchange::StockActionFilter::NoMovement { .. });
const _: fn() -> vh3_bigchange::StockActionFilter = || vh3_bigchange::StockActionFilter::NoMovement;

// vh3_bigchange::StockActionFilter::OnSiteAndLeft
const _: fn(&vh3_bigchange::StockActionFilter) -> bool = |it| matches!(it, vh3_bigchange::StockActionFilter::OnSiteAndLeft { .. });
const _: fn() -> vh3_bigchange::StockActionFilter = || vh3_bigchange::StockActionFilter::OnSiteAndLeft;

// vh3_bigchange::StockActionFilter::OnSiteAndTakenBack
const _: fn(&vh3_bigchange::StockActionFilter) -> bool = |it| matches!(it, vh3_bigchange::StockActionFilter::OnSiteAndTakenBack { .. });
const _: fn() -> vh3_bigchange::StockActionFilter = || vh3_bigchange::StockActionFilter::OnSiteAndTakenBack;

// vh3_bigchange::StockActionFilter::Other
const _: fn(&vh3_bigchange::StockActionFilter) -> bool = |it| matches!(it, vh3_bigchange::StockActionFilter::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::StockActionFilter = vh3_bigchange::StockActionFilter::Other;

// vh3_bigchange::StockActionFilter::UsedInStock
const _: fn(&vh3_bigchange::StockActionFilter) -> bool = |it| matches!(it, vh3_bigchange::StockActionFilter::UsedInStock { .. });
const _: fn() -> vh3_bigchange::StockActionFilter = || vh3_bigchange::StockActionFilter::UsedInStock;

// vh3_bigchange::StockActionFilter::as_str
const _: fn(&vh3_bigchange::StockActionFilter) -> &str = <vh3_bigchange::StockActionFilter>::as_str;

// vh3_bigchange::StockDetailsId
is!(vh3_bigchange::StockDetailsId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::StockDetailsId as core::clone::Clone
is!(vh3_bigchange::StockDetailsId: core::clone::Clone);

// vh3_bigchange::StockDetailsId as core::cmp::Eq
is!(vh3_bigchange::StockDetailsId: core::cmp::Eq);

// vh3_bigchange::StockDetailsId as core::cmp::Ord
is!(vh3_bigchange::StockDetailsId: core::cmp::Ord);

// vh3_bigchange::StockDetailsId as core::cmp::PartialEq
is!(vh3_bigchange::StockDetailsId: core::cmp::PartialEq);

// vh3_bigchange::StockDetailsId as core::cmp::PartialOrd
is!(vh3_bigchange::StockDetailsId: core::cmp::PartialOrd);

// vh3_bigchange::StockDetailsId as core::convert::From<i32>
is!(vh3_bigchange::StockDetailsId: core::convert::From<i32>);

// vh3_bigchange::StockDetailsId as core::convert::From<i64>
is!(vh3_bigchange::StockDetailsId: core::convert::From<i64>);

// vh3_bigchange::StockDetailsId as core::convert::From<u32>
is!(vh3_bigchange::StockDetailsId: core::convert::From<u32>);

// vh3_bigchange::StockDetailsId as core::convert::TryFrom<u64>
is!(vh3_bigchange::StockDetailsId: core::convert::TryFrom<u64>);

// vh3_bigchange::StockDetailsId as core::convert::TryFrom<usize>
is!(vh3_bigchange::StockDetailsId: core::convert::TryFrom<usize>);

// vh3_bigchange::StockDetailsId as core::fmt::Debug
is!(vh3_bigchange::StockDetailsId: core::fmt::Debug);

// vh3_bigchange::StockDetailsId as core::fmt::Display
is!(vh3_bigchange::StockDetailsId: core::fmt::Display);

// vh3_bigchange::StockDetailsId as core::hash::Hash
is!(vh3_bigchange::StockDetailsId: core::hash::Hash);

// vh3_bigchange::StockDetailsId as core::marker::Copy
is!(vh3_bigchange::StockDetailsId: core::marker::Copy);

// vh3_bigchange::StockDetailsId as core::str::traits::FromStr
is!(vh3_bigchange::StockDetailsId: core::str::FromStr);

// vh3_bigchange::StockDetailsId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::StockDetailsId: serde::de::Deserialize<'static>);

// vh3_bigchange::StockDetailsId as serde_core::ser::Serialize
is!(vh3_bigchange::StockDetailsId: serde::ser::Serialize);

// vh3_bigchange::StockDetailsId::get
const _: fn(vh3_bigchange::StockDetailsId) -> i64 = <vh3_bigchange::StockDetailsId>::get;

// vh3_bigchange::StockItemId
is!(vh3_bigchange::StockItemId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::StockItemId as core::clone::Clone
is!(vh3_bigchange::StockItemId: core::clone::Clone);

// vh3_bigchange::StockItemId as core::cmp::Eq
is!(vh3_bigchange::StockItemId: core::cmp::Eq);

// vh3_bigchange::StockItemId as core::cmp::Ord
is!(vh3_bigchange::StockItemId: core::cmp::Ord);

// vh3_bigchange::StockItemId as core::cmp::PartialEq
is!(vh3_bigchange::StockItemId: core::cmp::PartialEq);

// vh3_bigchange::StockItemId as core::cmp::PartialOrd
is!(vh3_bigchange::StockItemId: core::cmp::PartialOrd);

// vh3_bigchange::StockItemId as core::convert::From<i32>
is!(vh3_bigchange::StockItemId: core::convert::From<i32>);

// vh3_bigchange::StockItemId as core::convert::From<i64>
is!(vh3_bigchange::StockItemId: core::convert::From<i64>);

// vh3_bigchange::StockItemId as core::convert::From<u32>
is!(vh3_bigchange::StockItemId: core::convert::From<u32>);

// vh3_bigchange::StockItemId as core::convert::TryFrom<u64>
is!(vh3_bigchange::StockItemId: core::convert::TryFrom<u64>);

// vh3_bigchange::StockItemId as core::convert::TryFrom<usize>
is!(vh3_bigchange::StockItemId: core::convert::TryFrom<usize>);

// vh3_bigchange::StockItemId as core::fmt::Debug
is!(vh3_bigchange::StockItemId: core::fmt::Debug);

// vh3_bigchange::StockItemId as core::fmt::Display
is!(vh3_bigchange::StockItemId: core::fmt::Display);

// vh3_bigchange::StockItemId as core::hash::Hash
is!(vh3_bigchange::StockItemId: core::hash::Hash);

// vh3_bigchange::StockItemId as core::marker::Copy
is!(vh3_bigchange::StockItemId: core::marker::Copy);

// vh3_bigchange::StockItemId as core::str::traits::FromStr
is!(vh3_bigchange::StockItemId: core::str::FromStr);

// vh3_bigchange::StockItemId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::StockItemId: serde::de::Deserialize<'static>);

// vh3_bigchange::StockItemId as serde_core::ser::Serialize
is!(vh3_bigchange::StockItemId: serde::ser::Serialize);

// vh3_bigchange::StockItemId::get
const _: fn(vh3_bigchange::StockItemId) -> i64 = <vh3_bigchange::StockItemId>::get;

// vh3_bigchange::Timestamp
is!(vh3_bigchange::Timestamp: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Timestamp as core::clone::Clone
is!(vh3_bigchange::Timestamp: core::clone::Clone);

// vh3_bigchange::Timestamp as core::cmp::Eq
is!(vh3_bigchange::Timestamp: core::cmp::Eq);

// vh3_bigchange::Timestamp as core::cmp::Ord
is!(vh3_bigchange::Timestamp: core::cmp::Ord);

// vh3_bigchange::Timestamp as core::cmp::PartialEq
is!(vh3_bigchange::Timestamp: core::cmp::PartialEq);

// vh3_bigchange::Timestamp as core::cmp::PartialOrd
is!(vh3_bigchange::Timestamp: core::cmp::PartialOrd);

// vh3_bigchange::Timestamp as core::convert::TryFrom<jiff::timestamp::Timestamp>
is!(vh3_bigchange::Timestamp: core::convert::TryFrom<jiff::Timestamp>);

// vh3_bigchange::Timestamp as core::fmt::Debug
is!(vh3_bigchange::Timestamp: core::fmt::Debug);

// vh3_bigchange::Timestamp as core::fmt::Display
is!(vh3_bigchange::Timestamp: core::fmt::Display);

// vh3_bigchange::Timestamp as core::hash::Hash
is!(vh3_bigchange::Timestamp: core::hash::Hash);

// vh3_bigchange::Timestamp as core::marker::Copy
is!(vh3_bigchange::Timestamp: core::marker::Copy);

// vh3_bigchange::Timestamp as core::str::traits::FromStr
is!(vh3_bigchange::Timestamp: core::str::FromStr);

// vh3_bigchange::Timestamp as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Timestamp: serde::de::Deserialize<'static>);

// vh3_bigchange::Timestamp as serde_core::ser::Serialize
is!(vh3_bigchange::Timestamp: serde::ser::Serialize);

// vh3_bigchange::Timestamp::from_utc
const _: fn(jiff::civil::DateTime) -> core::result::Result<vh3_bigchange::Timestamp, vh3_bigchange::Error> = <vh3_bigchange::Timestamp>::from_utc;

// vh3_bigchange::Timestamp::new
const _: fn(i16, i8, i8, i8, i8, i8) -> core::result::Result<vh3_bigchange::Timestamp, vh3_bigchange::Error> = <vh3_bigchange::Timestamp>::new;

// vh3_bigchange::Timestamp::to_utc
const _: fn(vh3_bigchange::Timestamp) -> jiff::civil::DateTime = <vh3_bigchange::Timestamp>::to_utc;

// vh3_bigchange::UserId
is!(vh3_bigchange::UserId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::UserId as core::clone::Clone
is!(vh3_bigchange::UserId: core::clone::Clone);

// vh3_bigchange::UserId as core::cmp::Eq
is!(vh3_bigchange::UserId: core::cmp::Eq);

// vh3_bigchange::UserId as core::cmp::Ord
is!(vh3_bigchange::UserId: core::cmp::Ord);

// vh3_bigchange::UserId as core::cmp::PartialEq
is!(vh3_bigchange::UserId: core::cmp::PartialEq);

// vh3_bigchange::UserId as core::cmp::PartialOrd
is!(vh3_bigchange::UserId: core::cmp::PartialOrd);

// vh3_bigchange::UserId as core::convert::From<i32>
is!(vh3_bigchange::UserId: core::convert::From<i32>);

// vh3_bigchange::UserId as core::convert::From<i64>
is!(vh3_bigchange::UserId: core::convert::From<i64>);

// vh3_bigchange::UserId as core::convert::From<u32>
is!(vh3_bigchange::UserId: core::convert::From<u32>);

// vh3_bigchange::UserId as core::convert::TryFrom<u64>
is!(vh3_bigchange::UserId: core::convert::TryFrom<u64>);

// vh3_bigchange::UserId as core::convert::TryFrom<usize>
is!(vh3_bigchange::UserId: core::convert::TryFrom<usize>);

// vh3_bigchange::UserId as core::fmt::Debug
is!(vh3_bigchange::UserId: core::fmt::Debug);

// vh3_bigchange::UserId as core::fmt::Display
is!(vh3_bigchange::UserId: core::fmt::Display);

// vh3_bigchange::UserId as core::hash::Hash
is!(vh3_bigchange::UserId: core::hash::Hash);

// vh3_bigchange::UserId as core::marker::Copy
is!(vh3_bigchange::UserId: core::marker::Copy);

// vh3_bigchange::UserId as core::str::traits::FromStr
is!(vh3_bigchange::UserId: core::str::FromStr);

// vh3_bigchange::UserId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::UserId: serde::de::Deserialize<'static>);

// vh3_bigchange::UserId as serde_core::ser::Serialize
is!(vh3_bigchange::UserId: serde::ser::Serialize);

// vh3_bigchange::UserId::get
const _: fn(vh3_bigchange::UserId) -> i64 = <vh3_bigchange::UserId>::get;

// vh3_bigchange::Vehicle
is!(vh3_bigchange::Vehicle: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Vehicle as core::clone::Clone
is!(vh3_bigchange::Vehicle: core::clone::Clone);

// vh3_bigchange::Vehicle as core::cmp::PartialEq
is!(vh3_bigchange::Vehicle: core::cmp::PartialEq);

// vh3_bigchange::Vehicle as core::default::Default
is!(vh3_bigchange::Vehicle: core::default::Default);

// vh3_bigchange::Vehicle as core::fmt::Debug
is!(vh3_bigchange::Vehicle: core::fmt::Debug);

// vh3_bigchange::Vehicle as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Vehicle: serde::de::Deserialize<'static>);

// vh3_bigchange::Vehicle as serde_core::ser::Serialize
is!(vh3_bigchange::Vehicle: serde::ser::Serialize);

// vh3_bigchange::Vehicle::cost_per_day
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<vh3_bigchange::Decimal> = |it| &it.cost_per_day;

// vh3_bigchange::Vehicle::cost_per_day_currency_code
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<alloc::string::String> = |it| &it.cost_per_day_currency_code;

// vh3_bigchange::Vehicle::cost_per_km
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<vh3_bigchange::Decimal> = |it| &it.cost_per_km;

// vh3_bigchange::Vehicle::cost_per_km_currency_code
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<alloc::string::String> = |it| &it.cost_per_km_currency_code;

// vh3_bigchange::Vehicle::created_at
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<vh3_bigchange::Timestamp> = |it| &it.created_at;

// vh3_bigchange::Vehicle::custom_fields
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<alloc::vec::Vec<serde_json::value::Value>> = |it| &it.custom_fields;

// vh3_bigchange::Vehicle::extra
const _: fn(&vh3_bigchange::Vehicle) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Vehicle::fixed_resource_id
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<vh3_bigchange::ResourceId> = |it| &it.fixed_resource_id;

// vh3_bigchange::Vehicle::group_id
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<vh3_bigchange::VehicleGroupId> = |it| &it.group_id;

// vh3_bigchange::Vehicle::id
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<vh3_bigchange::VehicleId> = |it| &it.id;

// vh3_bigchange::Vehicle::idling_fuel_consumption_rate
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<vh3_bigchange::Decimal> = |it| &it.idling_fuel_consumption_rate;

// vh3_bigchange::Vehicle::is_schedulable
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<bool> = |it| &it.is_schedulable;

// vh3_bigchange::Vehicle::make
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<alloc::string::String> = |it| &it.make;

// vh3_bigchange::Vehicle::model
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<alloc::string::String> = |it| &it.model;

// vh3_bigchange::Vehicle::reference
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<alloc::string::String> = |it| &it.reference;

// vh3_bigchange::Vehicle::registration
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<alloc::string::String> = |it| &it.registration;

// vh3_bigchange::Vehicle::registration_year
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<i64> = |it| &it.registration_year;

// vh3_bigchange::Vehicle::vehicle_type
const _: fn(&vh3_bigchange::Vehicle) -> &core::option::Option<vh3_bigchange::VehicleType> = |it| &it.vehicle_type;

// vh3_bigchange::VehicleGroupId
is!(vh3_bigchange::VehicleGroupId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::VehicleGroupId as core::clone::Clone
is!(vh3_bigchange::VehicleGroupId: core::clone::Clone);

// vh3_bigchange::VehicleGroupId as core::cmp::Eq
is!(vh3_bigchange::VehicleGroupId: core::cmp::Eq);

// vh3_bigchange::VehicleGroupId as core::cmp::Ord
is!(vh3_bigchange::VehicleGroupId: core::cmp::Ord);

// vh3_bigchange::VehicleGroupId as core::cmp::PartialEq
is!(vh3_bigchange::VehicleGroupId: core::cmp::PartialEq);

// vh3_bigchange::VehicleGroupId as core::cmp::PartialOrd
is!(vh3_bigchange::VehicleGroupId: core::cmp::PartialOrd);

// vh3_bigchange::VehicleGroupId as core::convert::From<i32>
is!(vh3_bigchange::VehicleGroupId: core::convert::From<i32>);

// vh3_bigchange::VehicleGroupId as core::convert::From<i64>
is!(vh3_bigchange::VehicleGroupId: core::convert::From<i64>);

// vh3_bigchange::VehicleGroupId as core::convert::From<u32>
is!(vh3_bigchange::VehicleGroupId: core::convert::From<u32>);

// vh3_bigchange::VehicleGroupId as core::convert::TryFrom<u64>
is!(vh3_bigchange::VehicleGroupId: core::convert::TryFrom<u64>);

// vh3_bigchange::VehicleGroupId as core::convert::TryFrom<usize>
is!(vh3_bigchange::VehicleGroupId: core::convert::TryFrom<usize>);

// vh3_bigchange::VehicleGroupId as core::fmt::Debug
is!(vh3_bigchange::VehicleGroupId: core::fmt::Debug);

// vh3_bigchange::VehicleGroupId as core::fmt::Display
is!(vh3_bigchange::VehicleGroupId: core::fmt::Display);

// vh3_bigchange::VehicleGroupId as core::hash::Hash
is!(vh3_bigchange::VehicleGroupId: core::hash::Hash);

// vh3_bigchange::VehicleGroupId as core::marker::Copy
is!(vh3_bigchange::VehicleGroupId: core::marker::Copy);

// vh3_bigchange::VehicleGroupId as core::str::traits::FromStr
is!(vh3_bigchange::VehicleGroupId: core::str::FromStr);

// vh3_bigchange::VehicleGroupId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::VehicleGroupId: serde::de::Deserialize<'static>);

// vh3_bigchange::VehicleGroupId as serde_core::ser::Serialize
is!(vh3_bigchange::VehicleGroupId: serde::ser::Serialize);

// vh3_bigchange::VehicleGroupId::get
const _: fn(vh3_bigchange::VehicleGroupId) -> i64 = <vh3_bigchange::VehicleGroupId>::get;

// vh3_bigchange::VehicleId
is!(vh3_bigchange::VehicleId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::VehicleId as core::clone::Clone
is!(vh3_bigchange::VehicleId: core::clone::Clone);

// vh3_bigchange::VehicleId as core::cmp::Eq
is!(vh3_bigchange::VehicleId: core::cmp::Eq);

// vh3_bigchange::VehicleId as core::cmp::Ord
is!(vh3_bigchange::VehicleId: core::cmp::Ord);

// vh3_bigchange::VehicleId as core::cmp::PartialEq
is!(vh3_bigchange::VehicleId: core::cmp::PartialEq);

// vh3_bigchange::VehicleId as core::cmp::PartialOrd
is!(vh3_bigchange::VehicleId: core::cmp::PartialOrd);

// vh3_bigchange::VehicleId as core::convert::From<i32>
is!(vh3_bigchange::VehicleId: core::convert::From<i32>);

// vh3_bigchange::VehicleId as core::convert::From<i64>
is!(vh3_bigchange::VehicleId: core::convert::From<i64>);

// vh3_bigchange::VehicleId as core::convert::From<u32>
is!(vh3_bigchange::VehicleId: core::convert::From<u32>);

// vh3_bigchange::VehicleId as core::convert::TryFrom<u64>
is!(vh3_bigchange::VehicleId: core::convert::TryFrom<u64>);

// vh3_bigchange::VehicleId as core::convert::TryFrom<usize>
is!(vh3_bigchange::VehicleId: core::convert::TryFrom<usize>);

// vh3_bigchange::VehicleId as core::fmt::Debug
is!(vh3_bigchange::VehicleId: core::fmt::Debug);

// vh3_bigchange::VehicleId as core::fmt::Display
is!(vh3_bigchange::VehicleId: core::fmt::Display);

// vh3_bigchange::VehicleId as core::hash::Hash
is!(vh3_bigchange::VehicleId: core::hash::Hash);

// vh3_bigchange::VehicleId as core::marker::Copy
is!(vh3_bigchange::VehicleId: core::marker::Copy);

// vh3_bigchange::VehicleId as core::str::traits::FromStr
is!(vh3_bigchange::VehicleId: core::str::FromStr);

// vh3_bigchange::VehicleId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::VehicleId: serde::de::Deserialize<'static>);

// vh3_bigchange::VehicleId as serde_core::ser::Serialize
is!(vh3_bigchange::VehicleId: serde::ser::Serialize);

// vh3_bigchange::VehicleId::get
const _: fn(vh3_bigchange::VehicleId) -> i64 = <vh3_bigchange::VehicleId>::get;

// vh3_bigchange::VehicleSort
is!(vh3_bigchange::VehicleSort: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::VehicleSort as core::clone::Clone
is!(vh3_bigchange::VehicleSort: core::clone::Clone);

// vh3_bigchange::VehicleSort as core::cmp::Eq
is!(vh3_bigchange::VehicleSort: core::cmp::Eq);

// vh3_bigchange::VehicleSort as core::cmp::PartialEq
is!(vh3_bigchange::VehicleSort: core::cmp::PartialEq);

// vh3_bigchange::VehicleSort as core::fmt::Debug
is!(vh3_bigchange::VehicleSort: core::fmt::Debug);

// vh3_bigchange::VehicleSort as core::fmt::Display
is!(vh3_bigchange::VehicleSort: core::fmt::Display);

// vh3_bigchange::VehicleSort as core::hash::Hash
is!(vh3_bigchange::VehicleSort: core::hash::Hash);

// vh3_bigchange::VehicleSort as core::marker::Copy
is!(vh3_bigchange::VehicleSort: core::marker::Copy);

// vh3_bigchange::VehicleSort as core::str::traits::FromStr
is!(vh3_bigchange::VehicleSort: core::str::FromStr);

// vh3_bigchange::VehicleSort as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::VehicleSort: serde::de::Deserialize<'static>);

// vh3_bigchange::VehicleSort as serde_core::ser::Serialize
is!(vh3_bigchange::VehicleSort: serde::ser::Serialize);

// vh3_bigchange::VehicleSort::ALL
const _: &'static [vh3_bigchange::VehicleSort] = <vh3_bigchange::VehicleSort>::ALL;

// vh3_bigchange::VehicleSort::CreatedAt
const _: fn(&vh3_bigchange::VehicleSort) -> bool = |it| matches!(it, vh3_bigchange::VehicleSort::CreatedAt { .. });
const _: fn() -> vh3_bigchange::VehicleSort = || vh3_bigchange::VehicleSort::CreatedAt;

// vh3_bigchange::VehicleSort::GroupName
const _: fn(&vh3_bigchange::VehicleSort) -> bool = |it| matches!(it, vh3_bigchange::VehicleSort::GroupName { .. });
const _: fn() -> vh3_bigchange::VehicleSort = || vh3_bigchange::VehicleSort::GroupName;

// vh3_bigchange::VehicleSort::Registration
const _: fn(&vh3_bigchange::VehicleSort) -> bool = |it| matches!(it, vh3_bigchange::VehicleSort::Registration { .. });
const _: fn() -> vh3_bigchange::VehicleSort = || vh3_bigchange::VehicleSort::Registration;

// vh3_bigchange::VehicleSort::as_str
const _: fn(&vh3_bigchange::VehicleSort) -> &str = <vh3_bigchange::VehicleSort>::as_str;

// vh3_bigchange::VehicleType
is!(vh3_bigchange::VehicleType: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::VehicleType as core::clone::Clone
is!(vh3_bigchange::VehicleType: core::clone::Clone);

// vh3_bigchange::VehicleType as core::cmp::Eq
is!(vh3_bigchange::VehicleType: core::cmp::Eq);

// vh3_bigchange::VehicleType as core::cmp::PartialEq
is!(vh3_bigchange::VehicleType: core::cmp::PartialEq);

// vh3_bigchange::VehicleType as core::convert::From<&str>
is!(vh3_bigchange::VehicleType: core::convert::From<&'static str>);

// vh3_bigchange::VehicleType as core::convert::From<alloc::string::String>
is!(vh3_bigchange::VehicleType: core::convert::From<alloc::string::String>);

// vh3_bigchange::VehicleType as core::fmt::Debug
is!(vh3_bigchange::VehicleType: core::fmt::Debug);

// vh3_bigchange::VehicleType as core::fmt::Display
is!(vh3_bigchange::VehicleType: core::fmt::Display);

// vh3_bigchange::VehicleType as core::hash::Hash
is!(vh3_bigchange::VehicleType: core::hash::Hash);

// vh3_bigchange::VehicleType as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::VehicleType: serde::de::Deserialize<'static>);

// vh3_bigchange::VehicleType as serde_core::ser::Serialize
is!(vh3_bigchange::VehicleType: serde::ser::Serialize);

// vh3_bigchange::VehicleType::ALL
const _: &'static [vh3_bigchange::VehicleType] = <vh3_bigchange::VehicleType>::ALL;

// vh3_bigchange::VehicleType::Bus
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::Bus { .. });
const _: fn() -> vh3_bigchange::VehicleType = || vh3_bigchange::VehicleType::Bus;

// vh3_bigchange::VehicleType::BusLess12
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::BusLess12 { .. });
const _: fn() -> vh3_bigchange::VehicleType = || vh3_bigchange::VehicleType::BusLess12;

// vh3_bigchange::VehicleType::Car
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::Car { .. });
const _: fn() -> vh3_bigchange::VehicleType = || vh3_bigchange::VehicleType::Car;

// vh3_bigchange::VehicleType::Emergency
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::Emergency { .. });
const _: fn() -> vh3_bigchange::VehicleType = || vh3_bigchange::VehicleType::Emergency;

// vh3_bigchange::VehicleType::GoodsLess7Point5T
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::GoodsLess7Point5T { .. });
const _: fn() -> vh3_bigchange::VehicleType = || vh3_bigchange::VehicleType::GoodsLess7Point5T;

// vh3_bigchange::VehicleType::GoodsMore7Point5T
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::GoodsMore7Point5T { .. });
const _: fn() -> vh3_bigchange::VehicleType = || vh3_bigchange::VehicleType::GoodsMore7Point5T;

// vh3_bigchange::VehicleType::Motorcycle
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::Motorcycle { .. });
const _: fn() -> vh3_bigchange::VehicleType = || vh3_bigchange::VehicleType::Motorcycle;

// vh3_bigchange::VehicleType::Other
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::VehicleType = vh3_bigchange::VehicleType::Other;

// vh3_bigchange::VehicleType::Trailer
const _: fn(&vh3_bigchange::VehicleType) -> bool = |it| matches!(it, vh3_bigchange::VehicleType::Trailer { .. });
const _: fn() -> vh3_bigchange::VehicleType = || vh3_bigchange::VehicleType::Trailer;

// vh3_bigchange::VehicleType::as_str
const _: fn(&vh3_bigchange::VehicleType) -> &str = <vh3_bigchange::VehicleType>::as_str;

// vh3_bigchange::Window
is!(vh3_bigchange::Window: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Window as core::clone::Clone
is!(vh3_bigchange::Window: core::clone::Clone);

// vh3_bigchange::Window as core::cmp::Eq
is!(vh3_bigchange::Window: core::cmp::Eq);

// vh3_bigchange::Window as core::cmp::PartialEq
is!(vh3_bigchange::Window: core::cmp::PartialEq);

// vh3_bigchange::Window as core::fmt::Debug
is!(vh3_bigchange::Window: core::fmt::Debug);

// vh3_bigchange::Window as core::hash::Hash
is!(vh3_bigchange::Window: core::hash::Hash);

// vh3_bigchange::Window as core::marker::Copy
is!(vh3_bigchange::Window: core::marker::Copy);

// vh3_bigchange::Window::from
const _: fn(&vh3_bigchange::Window) -> &&'static str = |it| &it.from;

// vh3_bigchange::Window::item
const _: fn(&vh3_bigchange::Window) -> &core::option::Option<&'static str> = |it| &it.item;

// vh3_bigchange::Window::months
const _: fn(&vh3_bigchange::Window) -> &u32 = |it| &it.months;

// vh3_bigchange::Window::to
const _: fn(&vh3_bigchange::Window) -> &&'static str = |it| &it.to;

// vh3_bigchange::Worksheet
is!(vh3_bigchange::Worksheet: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::Worksheet as core::clone::Clone
is!(vh3_bigchange::Worksheet: core::clone::Clone);

// vh3_bigchange::Worksheet as core::cmp::PartialEq
is!(vh3_bigchange::Worksheet: core::cmp::PartialEq);

// vh3_bigchange::Worksheet as core::default::Default
is!(vh3_bigchange::Worksheet: core::default::Default);

// vh3_bigchange::Worksheet as core::fmt::Debug
is!(vh3_bigchange::Worksheet: core::fmt::Debug);

// vh3_bigchange::Worksheet as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::Worksheet: serde::de::Deserialize<'static>);

// vh3_bigchange::Worksheet as serde_core::ser::Serialize
is!(vh3_bigchange::Worksheet: serde::ser::Serialize);

// vh3_bigchange::Worksheet::extra
const _: fn(&vh3_bigchange::Worksheet) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::Worksheet::id
const _: fn(&vh3_bigchange::Worksheet) -> &core::option::Option<vh3_bigchange::WorksheetId> = |it| &it.id;

// vh3_bigchange::WorksheetAnswer
is!(vh3_bigchange::WorksheetAnswer: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::WorksheetAnswer as core::clone::Clone
is!(vh3_bigchange::WorksheetAnswer: core::clone::Clone);

// vh3_bigchange::WorksheetAnswer as core::cmp::PartialEq
is!(vh3_bigchange::WorksheetAnswer: core::cmp::PartialEq);

// vh3_bigchange::WorksheetAnswer as core::default::Default
is!(vh3_bigchange::WorksheetAnswer: core::default::Default);

// vh3_bigchange::WorksheetAnswer as core::fmt::Debug
is!(vh3_bigchange::WorksheetAnswer: core::fmt::Debug);

// vh3_bigchange::WorksheetAnswer as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::WorksheetAnswer: serde::de::Deserialize<'static>);

// vh3_bigchange::WorksheetAnswer as serde_core::ser::Serialize
is!(vh3_bigchange::WorksheetAnswer: serde::ser::Serialize);

// vh3_bigchange::WorksheetAnswer::extra
const _: fn(&vh3_bigchange::WorksheetAnswer) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::WorksheetAnswer::id
const _: fn(&vh3_bigchange::WorksheetAnswer) -> &core::option::Option<i64> = |it| &it.id;

// vh3_bigchange::WorksheetAnswersEntity
is!(vh3_bigchange::WorksheetAnswersEntity: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::WorksheetAnswersEntity as core::clone::Clone
is!(vh3_bigchange::WorksheetAnswersEntity: core::clone::Clone);

// vh3_bigchange::WorksheetAnswersEntity as core::cmp::Eq
is!(vh3_bigchange::WorksheetAnswersEntity: core::cmp::Eq);

// vh3_bigchange::WorksheetAnswersEntity as core::cmp::PartialEq
is!(vh3_bigchange::WorksheetAnswersEntity: core::cmp::PartialEq);

// vh3_bigchange::WorksheetAnswersEntity as core::convert::From<&str>
is!(vh3_bigchange::WorksheetAnswersEntity: core::convert::From<&'static str>);

// vh3_bigchange::WorksheetAnswersEntity as core::convert::From<alloc::string::String>
is!(vh3_bigchange::WorksheetAnswersEntity: core::convert::From<alloc::string::String>);

// vh3_bigchange::WorksheetAnswersEntity as core::fmt::Debug
is!(vh3_bigchange::WorksheetAnswersEntity: core::fmt::Debug);

// vh3_bigchange::WorksheetAnswersEntity as core::fmt::Display
is!(vh3_bigchange::WorksheetAnswersEntity: core::fmt::Display);

// vh3_bigchange::WorksheetAnswersEntity as core::hash::Hash
is!(vh3_bigchange::WorksheetAnswersEntity: core::hash::Hash);

// vh3_bigchange::WorksheetAnswersEntity as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::WorksheetAnswersEntity: serde::de::Deserialize<'static>);

// vh3_bigchange::WorksheetAnswersEntity as serde_core::ser::Serialize
is!(vh3_bigchange::WorksheetAnswersEntity: serde::ser::Serialize);

// vh3_bigchange::WorksheetAnswersEntity::ALL
const _: &'static [vh3_bigchange::WorksheetAnswersEntity] = <vh3_bigchange::WorksheetAnswersEntity>::ALL;

// vh3_bigchange::WorksheetAnswersEntity::Job
const _: fn(&vh3_bigchange::WorksheetAnswersEntity) -> bool = |it| matches!(it, vh3_bigchange::WorksheetAnswersEntity::Job { .. });
const _: fn() -> vh3_bigchange::WorksheetAnswersEntity = || vh3_bigchange::WorksheetAnswersEntity::Job;

// vh3_bigchange::WorksheetAnswersEntity::Other
const _: fn(&vh3_bigchange::WorksheetAnswersEntity) -> bool = |it| matches!(it, vh3_bigchange::WorksheetAnswersEntity::Other { .. });
const _: fn(alloc::boxed::Box<str>) -> vh3_bigchange::WorksheetAnswersEntity = vh3_bigchange::WorksheetAnswersEntity::Other;

// vh3_bigchange::WorksheetAnswersEntity::as_str
const _: fn(&vh3_bigchange::WorksheetAnswersEntity) -> &str = <vh3_bigchange::WorksheetAnswersEntity>::as_str;

// vh3_bigchange::WorksheetGroup
is!(vh3_bigchange::WorksheetGroup: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::WorksheetGroup as core::clone::Clone
is!(vh3_bigchange::WorksheetGroup: core::clone::Clone);

// vh3_bigchange::WorksheetGroup as core::cmp::PartialEq
is!(vh3_bigchange::WorksheetGroup: core::cmp::PartialEq);

// vh3_bigchange::WorksheetGroup as core::default::Default
is!(vh3_bigchange::WorksheetGroup: core::default::Default);

// vh3_bigchange::WorksheetGroup as core::fmt::Debug
is!(vh3_bigchange::WorksheetGroup: core::fmt::Debug);

// vh3_bigchange::WorksheetGroup as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::WorksheetGroup: serde::de::Deserialize<'static>);

// vh3_bigchange::WorksheetGroup as serde_core::ser::Serialize
is!(vh3_bigchange::WorksheetGroup: serde::ser::Serialize);

// vh3_bigchange::WorksheetGroup::extra
const _: fn(&vh3_bigchange::WorksheetGroup) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::WorksheetGroup::id
const _: fn(&vh3_bigchange::WorksheetGroup) -> &core::option::Option<vh3_bigchange::WorksheetGroupId> = |it| &it.id;

// vh3_bigchange::WorksheetGroupId
is!(vh3_bigchange::WorksheetGroupId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::WorksheetGroupId as core::clone::Clone
is!(vh3_bigchange::WorksheetGroupId: core::clone::Clone);

// vh3_bigchange::WorksheetGroupId as core::cmp::Eq
is!(vh3_bigchange::WorksheetGroupId: core::cmp::Eq);

// vh3_bigchange::WorksheetGroupId as core::cmp::Ord
is!(vh3_bigchange::WorksheetGroupId: core::cmp::Ord);

// vh3_bigchange::WorksheetGroupId as core::cmp::PartialEq
is!(vh3_bigchange::WorksheetGroupId: core::cmp::PartialEq);

// vh3_bigchange::WorksheetGroupId as core::cmp::PartialOrd
is!(vh3_bigchange::WorksheetGroupId: core::cmp::PartialOrd);

// vh3_bigchange::WorksheetGroupId as core::convert::From<i32>
is!(vh3_bigchange::WorksheetGroupId: core::convert::From<i32>);

// vh3_bigchange::WorksheetGroupId as core::convert::From<i64>
is!(vh3_bigchange::WorksheetGroupId: core::convert::From<i64>);

// vh3_bigchange::WorksheetGroupId as core::convert::From<u32>
is!(vh3_bigchange::WorksheetGroupId: core::convert::From<u32>);

// vh3_bigchange::WorksheetGroupId as core::convert::TryFrom<u64>
is!(vh3_bigchange::WorksheetGroupId: core::convert::TryFrom<u64>);

// vh3_bigchange::WorksheetGroupId as core::convert::TryFrom<usize>
is!(vh3_bigchange::WorksheetGroupId: core::convert::TryFrom<usize>);

// vh3_bigchange::WorksheetGroupId as core::fmt::Debug
is!(vh3_bigchange::WorksheetGroupId: core::fmt::Debug);

// vh3_bigchange::WorksheetGroupId as core::fmt::Display
is!(vh3_bigchange::WorksheetGroupId: core::fmt::Display);

// vh3_bigchange::WorksheetGroupId as core::hash::Hash
is!(vh3_bigchange::WorksheetGroupId: core::hash::Hash);

// vh3_bigchange::WorksheetGroupId as core::marker::Copy
is!(vh3_bigchange::WorksheetGroupId: core::marker::Copy);

// vh3_bigchange::WorksheetGroupId as core::str::traits::FromStr
is!(vh3_bigchange::WorksheetGroupId: core::str::FromStr);

// vh3_bigchange::WorksheetGroupId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::WorksheetGroupId: serde::de::Deserialize<'static>);

// vh3_bigchange::WorksheetGroupId as serde_core::ser::Serialize
is!(vh3_bigchange::WorksheetGroupId: serde::ser::Serialize);

// vh3_bigchange::WorksheetGroupId::get
const _: fn(vh3_bigchange::WorksheetGroupId) -> i64 = <vh3_bigchange::WorksheetGroupId>::get;

// vh3_bigchange::WorksheetId
is!(vh3_bigchange::WorksheetId: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::WorksheetId as core::clone::Clone
is!(vh3_bigchange::WorksheetId: core::clone::Clone);

// vh3_bigchange::WorksheetId as core::cmp::Eq
is!(vh3_bigchange::WorksheetId: core::cmp::Eq);

// vh3_bigchange::WorksheetId as core::cmp::Ord
is!(vh3_bigchange::WorksheetId: core::cmp::Ord);

// vh3_bigchange::WorksheetId as core::cmp::PartialEq
is!(vh3_bigchange::WorksheetId: core::cmp::PartialEq);

// vh3_bigchange::WorksheetId as core::cmp::PartialOrd
is!(vh3_bigchange::WorksheetId: core::cmp::PartialOrd);

// vh3_bigchange::WorksheetId as core::convert::From<i32>
is!(vh3_bigchange::WorksheetId: core::convert::From<i32>);

// vh3_bigchange::WorksheetId as core::convert::From<i64>
is!(vh3_bigchange::WorksheetId: core::convert::From<i64>);

// vh3_bigchange::WorksheetId as core::convert::From<u32>
is!(vh3_bigchange::WorksheetId: core::convert::From<u32>);

// vh3_bigchange::WorksheetId as core::convert::TryFrom<u64>
is!(vh3_bigchange::WorksheetId: core::convert::TryFrom<u64>);

// vh3_bigchange::WorksheetId as core::convert::TryFrom<usize>
is!(vh3_bigchange::WorksheetId: core::convert::TryFrom<usize>);

// vh3_bigchange::WorksheetId as core::fmt::Debug
is!(vh3_bigchange::WorksheetId: core::fmt::Debug);

// vh3_bigchange::WorksheetId as core::fmt::Display
is!(vh3_bigchange::WorksheetId: core::fmt::Display);

// vh3_bigchange::WorksheetId as core::hash::Hash
is!(vh3_bigchange::WorksheetId: core::hash::Hash);

// vh3_bigchange::WorksheetId as core::marker::Copy
is!(vh3_bigchange::WorksheetId: core::marker::Copy);

// vh3_bigchange::WorksheetId as core::str::traits::FromStr
is!(vh3_bigchange::WorksheetId: core::str::FromStr);

// vh3_bigchange::WorksheetId as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::WorksheetId: serde::de::Deserialize<'static>);

// vh3_bigchange::WorksheetId as serde_core::ser::Serialize
is!(vh3_bigchange::WorksheetId: serde::ser::Serialize);

// vh3_bigchange::WorksheetId::get
const _: fn(vh3_bigchange::WorksheetId) -> i64 = <vh3_bigchange::WorksheetId>::get;

// vh3_bigchange::WorksheetQuestion
is!(vh3_bigchange::WorksheetQuestion: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);

// vh3_bigchange::WorksheetQuestion as core::clone::Clone
is!(vh3_bigchange::WorksheetQuestion: core::clone::Clone);

// vh3_bigchange::WorksheetQuestion as core::cmp::PartialEq
is!(vh3_bigchange::WorksheetQuestion: core::cmp::PartialEq);

// vh3_bigchange::WorksheetQuestion as core::default::Default
is!(vh3_bigchange::WorksheetQuestion: core::default::Default);

// vh3_bigchange::WorksheetQuestion as core::fmt::Debug
is!(vh3_bigchange::WorksheetQuestion: core::fmt::Debug);

// vh3_bigchange::WorksheetQuestion as serde_core::de::Deserialize<'de>
is!(vh3_bigchange::WorksheetQuestion: serde::de::Deserialize<'static>);

// vh3_bigchange::WorksheetQuestion as serde_core::ser::Serialize
is!(vh3_bigchange::WorksheetQuestion: serde::ser::Serialize);

// vh3_bigchange::WorksheetQuestion::extra
const _: fn(&vh3_bigchange::WorksheetQuestion) -> &serde_json::map::Map<alloc::string::String, serde_json::value::Value> = |it| &it.extra;

// vh3_bigchange::WorksheetQuestion::id
const _: fn(&vh3_bigchange::WorksheetQuestion) -> &core::option::Option<i64> = |it| &it.id;

// vh3_bigchange::blocking
use vh3_bigchange::blocking as _;

// vh3_bigchange::blocking::Client
is!(vh3_bigchange::blocking::Client: Send + Sync + Unpin);

// vh3_bigchange::blocking::Client as core::clone::Clone
is!(vh3_bigchange::blocking::Client: core::clone::Clone);

// vh3_bigchange::blocking::Client as core::fmt::Debug
is!(vh3_bigchange::blocking::Client: core::fmt::Debug);

// vh3_bigchange::blocking::Client::base_url
const _: fn(&vh3_bigchange::blocking::Client) -> &str = <vh3_bigchange::blocking::Client>::base_url;

// vh3_bigchange::blocking::Client::call
const _: fn(&vh3_bigchange::blocking::Client, vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List>) -> vh3_bigchange::Call<vh3_bigchange::blocking::Client, vh3_bigchange::jobs::op::List> = <vh3_bigchange::blocking::Client>::call;

// vh3_bigchange::blocking::Client::department_codes
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::department_codes::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::department_codes;

// vh3_bigchange::blocking::Client::from_env
const _: fn() -> core::result::Result<vh3_bigchange::blocking::Client, vh3_bigchange::Error> = <vh3_bigchange::blocking::Client>::from_env;

// vh3_bigchange::blocking::Client::job_constraints
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::job_constraints::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::job_constraints;

// vh3_bigchange::blocking::Client::job_groups
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::job_groups;

// vh3_bigchange::blocking::Client::job_stock
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::job_stock;

// vh3_bigchange::blocking::Client::job_types
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::job_types::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::job_types;

// vh3_bigchange::blocking::Client::jobs
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::jobs;

// vh3_bigchange::blocking::Client::new
const _: fn(alloc::string::String) -> core::result::Result<vh3_bigchange::blocking::Client, vh3_bigchange::Error> = <vh3_bigchange::blocking::Client>::new;

// vh3_bigchange::blocking::Client::nominal_codes
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::nominal_codes::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::nominal_codes;

// vh3_bigchange::blocking::Client::note_types
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::note_types::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::note_types;

// vh3_bigchange::blocking::Client::notes
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::notes;

// vh3_bigchange::blocking::Client::persons
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::persons;

// vh3_bigchange::blocking::Client::resource_groups
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::resource_groups::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::resource_groups;

// vh3_bigchange::blocking::Client::resources
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::resources;

// vh3_bigchange::blocking::Client::vehicles
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::vehicles;

// vh3_bigchange::blocking::Client::worksheet_groups
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::worksheet_groups::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::worksheet_groups;

// vh3_bigchange::blocking::Client::worksheets
const _: fn(&vh3_bigchange::blocking::Client) -> vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client> = <vh3_bigchange::blocking::Client>::worksheets;

// vh3_bigchange::blocking::Items
is!(vh3_bigchange::blocking::Items<i64>: Send + Unpin);

// vh3_bigchange::blocking::Items<T> as core::iter::traits::iterator::Iterator
is!(vh3_bigchange::blocking::Items<i64>: core::iter::Iterator);

// vh3_bigchange::blocking::Items<T>::cursor
const _: fn(&vh3_bigchange::blocking::Items<i64>) -> vh3_bigchange::Cursor = <vh3_bigchange::blocking::Items<i64>>::cursor;

// vh3_bigchange::blocking::Items<T>::resume
const _: fn(vh3_bigchange::blocking::Items<i64>, vh3_bigchange::Cursor) -> core::result::Result<vh3_bigchange::blocking::Items<i64>, vh3_bigchange::Error> = <vh3_bigchange::blocking::Items<i64>>::resume;

// vh3_bigchange::blocking::Items<T>::with_max_pages
const _: fn(vh3_bigchange::blocking::Items<i64>, u32) -> vh3_bigchange::blocking::Items<i64> = <vh3_bigchange::blocking::Items<i64>>::with_max_pages;

// vh3_bigchange::blocking::Pages
is!(vh3_bigchange::blocking::Pages<i64>: Send + Unpin);

// vh3_bigchange::blocking::Pages<T> as core::iter::traits::iterator::Iterator
is!(vh3_bigchange::blocking::Pages<i64>: core::iter::Iterator);

// vh3_bigchange::blocking::Pages<T>::cursor
const _: fn(&vh3_bigchange::blocking::Pages<i64>) -> vh3_bigchange::Cursor = <vh3_bigchange::blocking::Pages<i64>>::cursor;

// vh3_bigchange::blocking::Pages<T>::resume
const _: fn(vh3_bigchange::blocking::Pages<i64>, vh3_bigchange::Cursor) -> core::result::Result<vh3_bigchange::blocking::Pages<i64>, vh3_bigchange::Error> = <vh3_bigchange::blocking::Pages<i64>>::resume;

// vh3_bigchange::blocking::Pages<T>::with_max_pages
const _: fn(vh3_bigchange::blocking::Pages<i64>, u32) -> vh3_bigchange::blocking::Pages<i64> = <vh3_bigchange::blocking::Pages<i64>>::with_max_pages;

// vh3_bigchange::department_codes
use vh3_bigchange::department_codes as _;

// vh3_bigchange::department_codes::Get
const _: fn(vh3_bigchange::department_codes::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::department_codes::op::Get> = |it| it;

// vh3_bigchange::department_codes::Group
is!(vh3_bigchange::department_codes::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::department_codes::Group<C> as core::clone::Clone
is!(vh3_bigchange::department_codes::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::department_codes::Group<C> as core::fmt::Debug
is!(vh3_bigchange::department_codes::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::department_codes::Group<C> as core::marker::Send
is!(vh3_bigchange::department_codes::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::department_codes::Group<C> as core::marker::Sync
is!(vh3_bigchange::department_codes::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::department_codes::Group<C> as core::marker::Unpin
is!(vh3_bigchange::department_codes::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::department_codes::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::department_codes::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::department_codes::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::department_codes::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::department_codes::Group<C>::get
const _: fn(&vh3_bigchange::department_codes::Group<vh3_bigchange::Client>, vh3_bigchange::DepartmentCodeId) -> vh3_bigchange::department_codes::Get<vh3_bigchange::Client> = <vh3_bigchange::department_codes::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::department_codes::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::DepartmentCodeId) -> vh3_bigchange::department_codes::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::department_codes::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().get(1);
    Ok(())
};

// vh3_bigchange::department_codes::Group<C>::list
const _: fn(&vh3_bigchange::department_codes::Group<vh3_bigchange::Client>) -> vh3_bigchange::department_codes::List<vh3_bigchange::Client> = <vh3_bigchange::department_codes::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::department_codes::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::department_codes::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::department_codes::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.department_codes().list();
    Ok(())
};

// vh3_bigchange::department_codes::List
const _: fn(vh3_bigchange::department_codes::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::department_codes::op::List> = |it| it;

// vh3_bigchange::department_codes::op
use vh3_bigchange::department_codes::op as _;

// vh3_bigchange::department_codes::op::Get
is!(vh3_bigchange::department_codes::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::department_codes::op::Get) = |it| match it {  };

// vh3_bigchange::department_codes::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::department_codes::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::department_codes::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::department_codes::op::Get>::ENDPOINT;

// vh3_bigchange::department_codes::op::Get::Output
const _: fn(<vh3_bigchange::department_codes::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::DepartmentCode = |it| it;

// vh3_bigchange::department_codes::op::List
is!(vh3_bigchange::department_codes::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::department_codes::op::List) = |it| match it {  };

// vh3_bigchange::department_codes::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::department_codes::op::List: vh3_bigchange::Operation);

// vh3_bigchange::department_codes::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::department_codes::op::List: vh3_bigchange::Paged);

// vh3_bigchange::department_codes::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::department_codes::op::List>::ENDPOINT;

// vh3_bigchange::department_codes::op::List::Item
const _: fn(<vh3_bigchange::department_codes::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::DepartmentCode = |it| it;

// vh3_bigchange::department_codes::op::List::Output
const _: fn(<vh3_bigchange::department_codes::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::DepartmentCode> = |it| it;

// vh3_bigchange::job_constraints
use vh3_bigchange::job_constraints as _;

// vh3_bigchange::job_constraints::Create
const _: fn(vh3_bigchange::job_constraints::Create) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::Create> = |it| it;

// vh3_bigchange::job_constraints::Delete
const _: fn(vh3_bigchange::job_constraints::Delete) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::Delete> = |it| it;

// vh3_bigchange::job_constraints::Group
is!(vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::job_constraints::Group<C> as core::clone::Clone
is!(vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::job_constraints::Group<C> as core::fmt::Debug
is!(vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::job_constraints::Group<C> as core::marker::Send
is!(vh3_bigchange::job_constraints::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::job_constraints::Group<C> as core::marker::Sync
is!(vh3_bigchange::job_constraints::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::job_constraints::Group<C> as core::marker::Unpin
is!(vh3_bigchange::job_constraints::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::job_constraints::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::job_constraints::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::job_constraints::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::job_constraints::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::job_constraints::Group<C>::create
const _: fn(&vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::job_constraints::Create<vh3_bigchange::Client> = <vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>>::create;
const _: fn(&vh3_bigchange::job_constraints::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::job_constraints::Create<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_constraints::Group<vh3_bigchange::blocking::Client>>::create;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().create(12345);
    Ok(())
};

// vh3_bigchange::job_constraints::Group<C>::delete
const _: fn(&vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>, vh3_bigchange::JobId, vh3_bigchange::ConstraintId) -> vh3_bigchange::job_constraints::Delete<vh3_bigchange::Client> = <vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>>::delete;
const _: fn(&vh3_bigchange::job_constraints::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId, vh3_bigchange::ConstraintId) -> vh3_bigchange::job_constraints::Delete<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_constraints::Group<vh3_bigchange::blocking::Client>>::delete;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().delete(12345, 1);
    Ok(())
};

// vh3_bigchange::job_constraints::Group<C>::list
const _: fn(&vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::job_constraints::List<vh3_bigchange::Client> = <vh3_bigchange::job_constraints::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::job_constraints::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::job_constraints::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_constraints::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_constraints().list(12345);
    Ok(())
};

// vh3_bigchange::job_constraints::List
const _: fn(vh3_bigchange::job_constraints::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_constraints::op::List> = |it| it;

// vh3_bigchange::job_constraints::op
use vh3_bigchange::job_constraints::op as _;

// vh3_bigchange::job_constraints::op::Create
is!(vh3_bigchange::job_constraints::op::Create: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_constraints::op::Create) = |it| match it {  };

// vh3_bigchange::job_constraints::op::Create as vh3_bigchange::Operation
is!(vh3_bigchange::job_constraints::op::Create: vh3_bigchange::Operation);

// vh3_bigchange::job_constraints::op::Create::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_constraints::op::Create>::ENDPOINT;

// vh3_bigchange::job_constraints::op::Create::Output
const _: fn(<vh3_bigchange::job_constraints::op::Create as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Created<vh3_bigchange::ConstraintId> = |it| it;

// vh3_bigchange::job_constraints::op::Delete
is!(vh3_bigchange::job_constraints::op::Delete: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_constraints::op::Delete) = |it| match it {  };

// vh3_bigchange::job_constraints::op::Delete as vh3_bigchange::Operation
is!(vh3_bigchange::job_constraints::op::Delete: vh3_bigchange::Operation);

// vh3_bigchange::job_constraints::op::Delete::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_constraints::op::Delete>::ENDPOINT;

// vh3_bigchange::job_constraints::op::Delete::Output
const _: fn(<vh3_bigchange::job_constraints::op::Delete as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::job_constraints::op::List
is!(vh3_bigchange::job_constraints::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_constraints::op::List) = |it| match it {  };

// vh3_bigchange::job_constraints::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::job_constraints::op::List: vh3_bigchange::Operation);

// vh3_bigchange::job_constraints::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::job_constraints::op::List: vh3_bigchange::Paged);

// vh3_bigchange::job_constraints::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_constraints::op::List>::ENDPOINT;

// vh3_bigchange::job_constraints::op::List::Item
const _: fn(<vh3_bigchange::job_constraints::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::JobConstraint = |it| it;

// vh3_bigchange::job_constraints::op::List::Output
const _: fn(<vh3_bigchange::job_constraints::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::JobConstraint> = |it| it;

// vh3_bigchange::job_groups
use vh3_bigchange::job_groups as _;

// vh3_bigchange::job_groups::Complete
const _: fn(vh3_bigchange::job_groups::Complete) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Complete> = |it| it;

// vh3_bigchange::job_groups::CompleteFinancially
const _: fn(vh3_bigchange::job_groups::CompleteFinancially) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::CompleteFinancially> = |it| it;

// vh3_bigchange::job_groups::Create
const _: fn(vh3_bigchange::job_groups::Create) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Create> = |it| it;

// vh3_bigchange::job_groups::Edit
const _: fn(vh3_bigchange::job_groups::Edit) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Edit> = |it| it;

// vh3_bigchange::job_groups::Get
const _: fn(vh3_bigchange::job_groups::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::Get> = |it| it;

// vh3_bigchange::job_groups::Group
is!(vh3_bigchange::job_groups::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::job_groups::Group<C> as core::clone::Clone
is!(vh3_bigchange::job_groups::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::job_groups::Group<C> as core::fmt::Debug
is!(vh3_bigchange::job_groups::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::job_groups::Group<C> as core::marker::Send
is!(vh3_bigchange::job_groups::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::job_groups::Group<C> as core::marker::Sync
is!(vh3_bigchange::job_groups::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::job_groups::Group<C> as core::marker::Unpin
is!(vh3_bigchange::job_groups::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::job_groups::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::job_groups::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::job_groups::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::job_groups::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::job_groups::Group<C>::complete
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::Complete<vh3_bigchange::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::Client>>::complete;
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::Complete<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>>::complete;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().complete(10);
    Ok(())
};

// vh3_bigchange::job_groups::Group<C>::complete_financially
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::CompleteFinancially<vh3_bigchange::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::Client>>::complete_financially;
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::CompleteFinancially<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>>::complete_financially;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().complete_financially(10);
    Ok(())
};

// vh3_bigchange::job_groups::Group<C>::create
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::Client>) -> vh3_bigchange::job_groups::Create<vh3_bigchange::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::Client>>::create;
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::job_groups::Create<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>>::create;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().create();
    Ok(())
};

// vh3_bigchange::job_groups::Group<C>::edit
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::Edit<vh3_bigchange::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::Client>>::edit;
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::Edit<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>>::edit;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().edit(10);
    Ok(())
};

// vh3_bigchange::job_groups::Group<C>::get
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::Get<vh3_bigchange::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().get(10);
    Ok(())
};

// vh3_bigchange::job_groups::Group<C>::list
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::Client>) -> vh3_bigchange::job_groups::List<vh3_bigchange::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::job_groups::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().list();
    Ok(())
};

// vh3_bigchange::job_groups::Group<C>::status_history
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::StatusHistory<vh3_bigchange::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::Client>>::status_history;
const _: fn(&vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobGroupId) -> vh3_bigchange::job_groups::StatusHistory<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_groups::Group<vh3_bigchange::blocking::Client>>::status_history;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_groups().status_history(10);
    Ok(())
};

// vh3_bigchange::job_groups::List
const _: fn(vh3_bigchange::job_groups::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::List> = |it| it;

// vh3_bigchange::job_groups::StatusHistory
const _: fn(vh3_bigchange::job_groups::StatusHistory) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_groups::op::StatusHistory> = |it| it;

// vh3_bigchange::job_groups::op
use vh3_bigchange::job_groups::op as _;

// vh3_bigchange::job_groups::op::Complete
is!(vh3_bigchange::job_groups::op::Complete: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_groups::op::Complete) = |it| match it {  };

// vh3_bigchange::job_groups::op::Complete as vh3_bigchange::Operation
is!(vh3_bigchange::job_groups::op::Complete: vh3_bigchange::Operation);

// vh3_bigchange::job_groups::op::Complete::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_groups::op::Complete>::ENDPOINT;

// vh3_bigchange::job_groups::op::Complete::Output
const _: fn(<vh3_bigchange::job_groups::op::Complete as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::job_groups::op::CompleteFinancially
is!(vh3_bigchange::job_groups::op::CompleteFinancially: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_groups::op::CompleteFinancially) = |it| match it {  };

// vh3_bigchange::job_groups::op::CompleteFinancially as vh3_bigchange::Operation
is!(vh3_bigchange::job_groups::op::CompleteFinancially: vh3_bigchange::Operation);

// vh3_bigchange::job_groups::op::CompleteFinancially::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_groups::op::CompleteFinancially>::ENDPOINT;

// vh3_bigchange::job_groups::op::CompleteFinancially::Output
const _: fn(<vh3_bigchange::job_groups::op::CompleteFinancially as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::job_groups::op::Create
is!(vh3_bigchange::job_groups::op::Create: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_groups::op::Create) = |it| match it {  };

// vh3_bigchange::job_groups::op::Create as vh3_bigchange::Operation
is!(vh3_bigchange::job_groups::op::Create: vh3_bigchange::Operation);

// vh3_bigchange::job_groups::op::Create::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_groups::op::Create>::ENDPOINT;

// vh3_bigchange::job_groups::op::Create::Output
const _: fn(<vh3_bigchange::job_groups::op::Create as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Created<vh3_bigchange::JobGroupId> = |it| it;

// vh3_bigchange::job_groups::op::Edit
is!(vh3_bigchange::job_groups::op::Edit: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_groups::op::Edit) = |it| match it {  };

// vh3_bigchange::job_groups::op::Edit as vh3_bigchange::Operation
is!(vh3_bigchange::job_groups::op::Edit: vh3_bigchange::Operation);

// vh3_bigchange::job_groups::op::Edit::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_groups::op::Edit>::ENDPOINT;

// vh3_bigchange::job_groups::op::Edit::Output
const _: fn(<vh3_bigchange::job_groups::op::Edit as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::job_groups::op::Get
is!(vh3_bigchange::job_groups::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_groups::op::Get) = |it| match it {  };

// vh3_bigchange::job_groups::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::job_groups::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::job_groups::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_groups::op::Get>::ENDPOINT;

// vh3_bigchange::job_groups::op::Get::Output
const _: fn(<vh3_bigchange::job_groups::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::JobGroup = |it| it;

// vh3_bigchange::job_groups::op::List
is!(vh3_bigchange::job_groups::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_groups::op::List) = |it| match it {  };

// vh3_bigchange::job_groups::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::job_groups::op::List: vh3_bigchange::Operation);

// vh3_bigchange::job_groups::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::job_groups::op::List: vh3_bigchange::Paged);

// vh3_bigchange::job_groups::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_groups::op::List>::ENDPOINT;

// vh3_bigchange::job_groups::op::List::Item
const _: fn(<vh3_bigchange::job_groups::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::JobGroup = |it| it;

// vh3_bigchange::job_groups::op::List::Output
const _: fn(<vh3_bigchange::job_groups::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::JobGroup> = |it| it;

// vh3_bigchange::job_groups::op::StatusHistory
is!(vh3_bigchange::job_groups::op::StatusHistory: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_groups::op::StatusHistory) = |it| match it {  };

// vh3_bigchange::job_groups::op::StatusHistory as vh3_bigchange::Operation
is!(vh3_bigchange::job_groups::op::StatusHistory: vh3_bigchange::Operation);

// vh3_bigchange::job_groups::op::StatusHistory as vh3_bigchange::Paged
is!(vh3_bigchange::job_groups::op::StatusHistory: vh3_bigchange::Paged);

// vh3_bigchange::job_groups::op::StatusHistory::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_groups::op::StatusHistory>::ENDPOINT;

// vh3_bigchange::job_groups::op::StatusHistory::Item
const _: fn(<vh3_bigchange::job_groups::op::StatusHistory as vh3_bigchange::Paged>::Item) -> vh3_bigchange::JobGroupStatusChange = |it| it;

// vh3_bigchange::job_groups::op::StatusHistory::Output
const _: fn(<vh3_bigchange::job_groups::op::StatusHistory as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::JobGroupStatusChange> = |it| it;

// vh3_bigchange::job_stock
use vh3_bigchange::job_stock as _;

// vh3_bigchange::job_stock::Create
const _: fn(vh3_bigchange::job_stock::Create) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Create> = |it| it;

// vh3_bigchange::job_stock::Delete
const _: fn(vh3_bigchange::job_stock::Delete) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Delete> = |it| it;

// vh3_bigchange::job_stock::Get
const _: fn(vh3_bigchange::job_stock::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::Get> = |it| it;

// vh3_bigchange::job_stock::Group
is!(vh3_bigchange::job_stock::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::job_stock::Group<C> as core::clone::Clone
is!(vh3_bigchange::job_stock::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::job_stock::Group<C> as core::fmt::Debug
is!(vh3_bigchange::job_stock::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::job_stock::Group<C> as core::marker::Send
is!(vh3_bigchange::job_stock::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::job_stock::Group<C> as core::marker::Sync
is!(vh3_bigchange::job_stock::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::job_stock::Group<C> as core::marker::Unpin
is!(vh3_bigchange::job_stock::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::job_stock::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::job_stock::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::job_stock::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::job_stock::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::job_stock::Group<C>::create
const _: fn(&vh3_bigchange::job_stock::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::job_stock::Create<vh3_bigchange::Client> = <vh3_bigchange::job_stock::Group<vh3_bigchange::Client>>::create;
const _: fn(&vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::job_stock::Create<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client>>::create;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().create(12345);
    Ok(())
};

// vh3_bigchange::job_stock::Group<C>::delete
const _: fn(&vh3_bigchange::job_stock::Group<vh3_bigchange::Client>, vh3_bigchange::JobId, vh3_bigchange::JobStockId) -> vh3_bigchange::job_stock::Delete<vh3_bigchange::Client> = <vh3_bigchange::job_stock::Group<vh3_bigchange::Client>>::delete;
const _: fn(&vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId, vh3_bigchange::JobStockId) -> vh3_bigchange::job_stock::Delete<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client>>::delete;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().delete(12345, 5);
    Ok(())
};

// vh3_bigchange::job_stock::Group<C>::get
const _: fn(&vh3_bigchange::job_stock::Group<vh3_bigchange::Client>, vh3_bigchange::JobId, vh3_bigchange::JobStockId) -> vh3_bigchange::job_stock::Get<vh3_bigchange::Client> = <vh3_bigchange::job_stock::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId, vh3_bigchange::JobStockId) -> vh3_bigchange::job_stock::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().get(12345, 5);
    Ok(())
};

// vh3_bigchange::job_stock::Group<C>::list
const _: fn(&vh3_bigchange::job_stock::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::job_stock::List<vh3_bigchange::Client> = <vh3_bigchange::job_stock::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::job_stock::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_stock::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_stock().list(12345);
    Ok(())
};

// vh3_bigchange::job_stock::List
const _: fn(vh3_bigchange::job_stock::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_stock::op::List> = |it| it;

// vh3_bigchange::job_stock::op
use vh3_bigchange::job_stock::op as _;

// vh3_bigchange::job_stock::op::Create
is!(vh3_bigchange::job_stock::op::Create: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_stock::op::Create) = |it| match it {  };

// vh3_bigchange::job_stock::op::Create as vh3_bigchange::Operation
is!(vh3_bigchange::job_stock::op::Create: vh3_bigchange::Operation);

// vh3_bigchange::job_stock::op::Create::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_stock::op::Create>::ENDPOINT;

// vh3_bigchange::job_stock::op::Create::Output
const _: fn(<vh3_bigchange::job_stock::op::Create as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Created<vh3_bigchange::JobStockId> = |it| it;

// vh3_bigchange::job_stock::op::Delete
is!(vh3_bigchange::job_stock::op::Delete: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_stock::op::Delete) = |it| match it {  };

// vh3_bigchange::job_stock::op::Delete as vh3_bigchange::Operation
is!(vh3_bigchange::job_stock::op::Delete: vh3_bigchange::Operation);

// vh3_bigchange::job_stock::op::Delete::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_stock::op::Delete>::ENDPOINT;

// vh3_bigchange::job_stock::op::Delete::Output
const _: fn(<vh3_bigchange::job_stock::op::Delete as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::job_stock::op::Get
is!(vh3_bigchange::job_stock::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_stock::op::Get) = |it| match it {  };

// vh3_bigchange::job_stock::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::job_stock::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::job_stock::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_stock::op::Get>::ENDPOINT;

// vh3_bigchange::job_stock::op::Get::Output
const _: fn(<vh3_bigchange::job_stock::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::JobStock = |it| it;

// vh3_bigchange::job_stock::op::List
is!(vh3_bigchange::job_stock::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_stock::op::List) = |it| match it {  };

// vh3_bigchange::job_stock::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::job_stock::op::List: vh3_bigchange::Operation);

// vh3_bigchange::job_stock::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::job_stock::op::List: vh3_bigchange::Paged);

// vh3_bigchange::job_stock::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_stock::op::List>::ENDPOINT;

// vh3_bigchange::job_stock::op::List::Item
const _: fn(<vh3_bigchange::job_stock::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::JobStock = |it| it;

// vh3_bigchange::job_stock::op::List::Output
const _: fn(<vh3_bigchange::job_stock::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::JobStock> = |it| it;

// vh3_bigchange::job_types
use vh3_bigchange::job_types as _;

// vh3_bigchange::job_types::Get
const _: fn(vh3_bigchange::job_types::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_types::op::Get> = |it| it;

// vh3_bigchange::job_types::Group
is!(vh3_bigchange::job_types::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::job_types::Group<C> as core::clone::Clone
is!(vh3_bigchange::job_types::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::job_types::Group<C> as core::fmt::Debug
is!(vh3_bigchange::job_types::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::job_types::Group<C> as core::marker::Send
is!(vh3_bigchange::job_types::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::job_types::Group<C> as core::marker::Sync
is!(vh3_bigchange::job_types::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::job_types::Group<C> as core::marker::Unpin
is!(vh3_bigchange::job_types::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::job_types::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::job_types::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::job_types::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::job_types::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::job_types::Group<C>::get
const _: fn(&vh3_bigchange::job_types::Group<vh3_bigchange::Client>, vh3_bigchange::JobTypeId) -> vh3_bigchange::job_types::Get<vh3_bigchange::Client> = <vh3_bigchange::job_types::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::job_types::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobTypeId) -> vh3_bigchange::job_types::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_types::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().get(42);
    Ok(())
};

// vh3_bigchange::job_types::Group<C>::list
const _: fn(&vh3_bigchange::job_types::Group<vh3_bigchange::Client>) -> vh3_bigchange::job_types::List<vh3_bigchange::Client> = <vh3_bigchange::job_types::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::job_types::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::job_types::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::job_types::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.job_types().list();
    Ok(())
};

// vh3_bigchange::job_types::List
const _: fn(vh3_bigchange::job_types::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::job_types::op::List> = |it| it;

// vh3_bigchange::job_types::op
use vh3_bigchange::job_types::op as _;

// vh3_bigchange::job_types::op::Get
is!(vh3_bigchange::job_types::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_types::op::Get) = |it| match it {  };

// vh3_bigchange::job_types::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::job_types::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::job_types::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_types::op::Get>::ENDPOINT;

// vh3_bigchange::job_types::op::Get::Output
const _: fn(<vh3_bigchange::job_types::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::JobType = |it| it;

// vh3_bigchange::job_types::op::List
is!(vh3_bigchange::job_types::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::job_types::op::List) = |it| match it {  };

// vh3_bigchange::job_types::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::job_types::op::List: vh3_bigchange::Operation);

// vh3_bigchange::job_types::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::job_types::op::List: vh3_bigchange::Paged);

// vh3_bigchange::job_types::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::job_types::op::List>::ENDPOINT;

// vh3_bigchange::job_types::op::List::Item
const _: fn(<vh3_bigchange::job_types::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::JobType = |it| it;

// vh3_bigchange::job_types::op::List::Output
const _: fn(<vh3_bigchange::job_types::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::JobType> = |it| it;

// vh3_bigchange::jobs
use vh3_bigchange::jobs as _;

// vh3_bigchange::jobs::Cancel
const _: fn(vh3_bigchange::jobs::Cancel) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Cancel> = |it| it;

// vh3_bigchange::jobs::Create
const _: fn(vh3_bigchange::jobs::Create) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Create> = |it| it;

// vh3_bigchange::jobs::Edit
const _: fn(vh3_bigchange::jobs::Edit) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Edit> = |it| it;

// vh3_bigchange::jobs::Get
const _: fn(vh3_bigchange::jobs::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Get> = |it| it;

// vh3_bigchange::jobs::Group
is!(vh3_bigchange::jobs::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::jobs::Group<C> as core::clone::Clone
is!(vh3_bigchange::jobs::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::jobs::Group<C> as core::fmt::Debug
is!(vh3_bigchange::jobs::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::jobs::Group<C> as core::marker::Send
is!(vh3_bigchange::jobs::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::jobs::Group<C> as core::marker::Sync
is!(vh3_bigchange::jobs::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::jobs::Group<C> as core::marker::Unpin
is!(vh3_bigchange::jobs::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::jobs::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::jobs::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::jobs::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::jobs::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::jobs::Group<C>::cancel
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Cancel<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::cancel;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Cancel<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::cancel;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().cancel(12345);
    Ok(())
};

// vh3_bigchange::jobs::Group<C>::create
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::JobTypeId, vh3_bigchange::ContactId) -> vh3_bigchange::jobs::Create<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::create;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobTypeId, vh3_bigchange::ContactId) -> vh3_bigchange::jobs::Create<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::create;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().create(42, 12345);
    Ok(())
};

// vh3_bigchange::jobs::Group<C>::edit
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Edit<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::edit;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Edit<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::edit;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().edit(12345);
    Ok(())
};

// vh3_bigchange::jobs::Group<C>::get
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Get<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().get(12345);
    Ok(())
};

// vh3_bigchange::jobs::Group<C>::list
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::Timestamp, vh3_bigchange::Timestamp) -> vh3_bigchange::jobs::List<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::Timestamp, vh3_bigchange::Timestamp) -> vh3_bigchange::jobs::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::Timestamp;
    let _ = client.jobs().list("2026-01-01T00:00:00Z".parse::<Timestamp>()?, "2026-03-31T23:59:59Z".parse::<Timestamp>()?);
    Ok(())
};

// vh3_bigchange::jobs::Group<C>::schedule
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Schedule<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::schedule;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Schedule<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::schedule;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().schedule(12345);
    Ok(())
};

// vh3_bigchange::jobs::Group<C>::set_result
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::JobId, vh3_bigchange::JobResultStatus) -> vh3_bigchange::jobs::SetResult<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::set_result;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId, vh3_bigchange::JobResultStatus) -> vh3_bigchange::jobs::SetResult<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::set_result;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::JobResultStatus;
    let _ = client.jobs().set_result(12345, JobResultStatus::CompletedOk);
    Ok(())
};

// vh3_bigchange::jobs::Group<C>::start
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Start<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::start;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::Start<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::start;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().start(12345);
    Ok(())
};

// vh3_bigchange::jobs::Group<C>::status_history
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::StatusHistory<vh3_bigchange::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::Client>>::status_history;
const _: fn(&vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::JobId) -> vh3_bigchange::jobs::StatusHistory<vh3_bigchange::blocking::Client> = <vh3_bigchange::jobs::Group<vh3_bigchange::blocking::Client>>::status_history;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.jobs().status_history(12345);
    Ok(())
};

// vh3_bigchange::jobs::List
const _: fn(vh3_bigchange::jobs::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::List> = |it| it;

// vh3_bigchange::jobs::Schedule
const _: fn(vh3_bigchange::jobs::Schedule) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Schedule> = |it| it;

// vh3_bigchange::jobs::SetResult
const _: fn(vh3_bigchange::jobs::SetResult) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::SetResult> = |it| it;

// vh3_bigchange::jobs::Start
const _: fn(vh3_bigchange::jobs::Start) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::Start> = |it| it;

// vh3_bigchange::jobs::StatusHistory
const _: fn(vh3_bigchange::jobs::StatusHistory) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::jobs::op::StatusHistory> = |it| it;

// vh3_bigchange::jobs::op
use vh3_bigchange::jobs::op as _;

// vh3_bigchange::jobs::op::Cancel
is!(vh3_bigchange::jobs::op::Cancel: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::Cancel) = |it| match it {  };

// vh3_bigchange::jobs::op::Cancel as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::Cancel: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::Cancel::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::Cancel>::ENDPOINT;

// vh3_bigchange::jobs::op::Cancel::Output
const _: fn(<vh3_bigchange::jobs::op::Cancel as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::jobs::op::Create
is!(vh3_bigchange::jobs::op::Create: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::Create) = |it| match it {  };

// vh3_bigchange::jobs::op::Create as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::Create: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::Create::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::Create>::ENDPOINT;

// vh3_bigchange::jobs::op::Create::Output
const _: fn(<vh3_bigchange::jobs::op::Create as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Created<vh3_bigchange::JobId> = |it| it;

// vh3_bigchange::jobs::op::Edit
is!(vh3_bigchange::jobs::op::Edit: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::Edit) = |it| match it {  };

// vh3_bigchange::jobs::op::Edit as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::Edit: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::Edit::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::Edit>::ENDPOINT;

// vh3_bigchange::jobs::op::Edit::Output
const _: fn(<vh3_bigchange::jobs::op::Edit as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::jobs::op::Get
is!(vh3_bigchange::jobs::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::Get) = |it| match it {  };

// vh3_bigchange::jobs::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::Get>::ENDPOINT;

// vh3_bigchange::jobs::op::Get::Output
const _: fn(<vh3_bigchange::jobs::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Job = |it| it;

// vh3_bigchange::jobs::op::List
is!(vh3_bigchange::jobs::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::List) = |it| match it {  };

// vh3_bigchange::jobs::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::List: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::jobs::op::List: vh3_bigchange::Paged);

// vh3_bigchange::jobs::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::List>::ENDPOINT;

// vh3_bigchange::jobs::op::List::Item
const _: fn(<vh3_bigchange::jobs::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::Job = |it| it;

// vh3_bigchange::jobs::op::List::Output
const _: fn(<vh3_bigchange::jobs::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::Job> = |it| it;

// vh3_bigchange::jobs::op::Schedule
is!(vh3_bigchange::jobs::op::Schedule: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::Schedule) = |it| match it {  };

// vh3_bigchange::jobs::op::Schedule as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::Schedule: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::Schedule::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::Schedule>::ENDPOINT;

// vh3_bigchange::jobs::op::Schedule::Output
const _: fn(<vh3_bigchange::jobs::op::Schedule as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::jobs::op::SetResult
is!(vh3_bigchange::jobs::op::SetResult: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::SetResult) = |it| match it {  };

// vh3_bigchange::jobs::op::SetResult as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::SetResult: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::SetResult::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::SetResult>::ENDPOINT;

// vh3_bigchange::jobs::op::SetResult::Output
const _: fn(<vh3_bigchange::jobs::op::SetResult as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::jobs::op::Start
is!(vh3_bigchange::jobs::op::Start: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::Start) = |it| match it {  };

// vh3_bigchange::jobs::op::Start as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::Start: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::Start::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::Start>::ENDPOINT;

// vh3_bigchange::jobs::op::Start::Output
const _: fn(<vh3_bigchange::jobs::op::Start as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::jobs::op::StatusHistory
is!(vh3_bigchange::jobs::op::StatusHistory: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::jobs::op::StatusHistory) = |it| match it {  };

// vh3_bigchange::jobs::op::StatusHistory as vh3_bigchange::Operation
is!(vh3_bigchange::jobs::op::StatusHistory: vh3_bigchange::Operation);

// vh3_bigchange::jobs::op::StatusHistory as vh3_bigchange::Paged
is!(vh3_bigchange::jobs::op::StatusHistory: vh3_bigchange::Paged);

// vh3_bigchange::jobs::op::StatusHistory::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::jobs::op::StatusHistory>::ENDPOINT;

// vh3_bigchange::jobs::op::StatusHistory::Item
const _: fn(<vh3_bigchange::jobs::op::StatusHistory as vh3_bigchange::Paged>::Item) -> vh3_bigchange::JobStatusChange = |it| it;

// vh3_bigchange::jobs::op::StatusHistory::Output
const _: fn(<vh3_bigchange::jobs::op::StatusHistory as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::JobStatusChange> = |it| it;

// vh3_bigchange::nominal_codes
use vh3_bigchange::nominal_codes as _;

// vh3_bigchange::nominal_codes::Get
const _: fn(vh3_bigchange::nominal_codes::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::nominal_codes::op::Get> = |it| it;

// vh3_bigchange::nominal_codes::Group
is!(vh3_bigchange::nominal_codes::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::nominal_codes::Group<C> as core::clone::Clone
is!(vh3_bigchange::nominal_codes::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::nominal_codes::Group<C> as core::fmt::Debug
is!(vh3_bigchange::nominal_codes::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::nominal_codes::Group<C> as core::marker::Send
is!(vh3_bigchange::nominal_codes::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::nominal_codes::Group<C> as core::marker::Sync
is!(vh3_bigchange::nominal_codes::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::nominal_codes::Group<C> as core::marker::Unpin
is!(vh3_bigchange::nominal_codes::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::nominal_codes::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::nominal_codes::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::nominal_codes::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::nominal_codes::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::nominal_codes::Group<C>::get
const _: fn(&vh3_bigchange::nominal_codes::Group<vh3_bigchange::Client>, vh3_bigchange::NominalCodeId) -> vh3_bigchange::nominal_codes::Get<vh3_bigchange::Client> = <vh3_bigchange::nominal_codes::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::nominal_codes::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::NominalCodeId) -> vh3_bigchange::nominal_codes::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::nominal_codes::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().get(1);
    Ok(())
};

// vh3_bigchange::nominal_codes::Group<C>::list
const _: fn(&vh3_bigchange::nominal_codes::Group<vh3_bigchange::Client>) -> vh3_bigchange::nominal_codes::List<vh3_bigchange::Client> = <vh3_bigchange::nominal_codes::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::nominal_codes::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::nominal_codes::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::nominal_codes::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.nominal_codes().list();
    Ok(())
};

// vh3_bigchange::nominal_codes::List
const _: fn(vh3_bigchange::nominal_codes::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::nominal_codes::op::List> = |it| it;

// vh3_bigchange::nominal_codes::op
use vh3_bigchange::nominal_codes::op as _;

// vh3_bigchange::nominal_codes::op::Get
is!(vh3_bigchange::nominal_codes::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::nominal_codes::op::Get) = |it| match it {  };

// vh3_bigchange::nominal_codes::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::nominal_codes::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::nominal_codes::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::nominal_codes::op::Get>::ENDPOINT;

// vh3_bigchange::nominal_codes::op::Get::Output
const _: fn(<vh3_bigchange::nominal_codes::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::NominalCode = |it| it;

// vh3_bigchange::nominal_codes::op::List
is!(vh3_bigchange::nominal_codes::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::nominal_codes::op::List) = |it| match it {  };

// vh3_bigchange::nominal_codes::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::nominal_codes::op::List: vh3_bigchange::Operation);

// vh3_bigchange::nominal_codes::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::nominal_codes::op::List: vh3_bigchange::Paged);

// vh3_bigchange::nominal_codes::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::nominal_codes::op::List>::ENDPOINT;

// vh3_bigchange::nominal_codes::op::List::Item
const _: fn(<vh3_bigchange::nominal_codes::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::NominalCode = |it| it;

// vh3_bigchange::nominal_codes::op::List::Output
const _: fn(<vh3_bigchange::nominal_codes::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::NominalCode> = |it| it;

// vh3_bigchange::note_types
use vh3_bigchange::note_types as _;

// vh3_bigchange::note_types::Get
const _: fn(vh3_bigchange::note_types::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::note_types::op::Get> = |it| it;

// vh3_bigchange::note_types::Group
is!(vh3_bigchange::note_types::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::note_types::Group<C> as core::clone::Clone
is!(vh3_bigchange::note_types::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::note_types::Group<C> as core::fmt::Debug
is!(vh3_bigchange::note_types::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::note_types::Group<C> as core::marker::Send
is!(vh3_bigchange::note_types::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::note_types::Group<C> as core::marker::Sync
is!(vh3_bigchange::note_types::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::note_types::Group<C> as core::marker::Unpin
is!(vh3_bigchange::note_types::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::note_types::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::note_types::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::note_types::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::note_types::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::note_types::Group<C>::get
const _: fn(&vh3_bigchange::note_types::Group<vh3_bigchange::Client>, vh3_bigchange::NoteTypeId) -> vh3_bigchange::note_types::Get<vh3_bigchange::Client> = <vh3_bigchange::note_types::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::note_types::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::NoteTypeId) -> vh3_bigchange::note_types::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::note_types::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.note_types().get(1);
    Ok(())
};

// vh3_bigchange::note_types::Group<C>::list
const _: fn(&vh3_bigchange::note_types::Group<vh3_bigchange::Client>) -> vh3_bigchange::note_types::List<vh3_bigchange::Client> = <vh3_bigchange::note_types::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::note_types::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::note_types::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::note_types::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.note_types().list();
    Ok(())
};

// vh3_bigchange::note_types::List
const _: fn(vh3_bigchange::note_types::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::note_types::op::List> = |it| it;

// vh3_bigchange::note_types::op
use vh3_bigchange::note_types::op as _;

// vh3_bigchange::note_types::op::Get
is!(vh3_bigchange::note_types::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::note_types::op::Get) = |it| match it {  };

// vh3_bigchange::note_types::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::note_types::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::note_types::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::note_types::op::Get>::ENDPOINT;

// vh3_bigchange::note_types::op::Get::Output
const _: fn(<vh3_bigchange::note_types::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::NoteType = |it| it;

// vh3_bigchange::note_types::op::List
is!(vh3_bigchange::note_types::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::note_types::op::List) = |it| match it {  };

// vh3_bigchange::note_types::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::note_types::op::List: vh3_bigchange::Operation);

// vh3_bigchange::note_types::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::note_types::op::List: vh3_bigchange::Paged);

// vh3_bigchange::note_types::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::note_types::op::List>::ENDPOINT;

// vh3_bigchange::note_types::op::List::Item
const _: fn(<vh3_bigchange::note_types::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::NoteType = |it| it;

// vh3_bigchange::note_types::op::List::Output
const _: fn(<vh3_bigchange::note_types::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::NoteType> = |it| it;

// vh3_bigchange::notes
use vh3_bigchange::notes as _;

// vh3_bigchange::notes::AddProgress
const _: fn(vh3_bigchange::notes::AddProgress) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::AddProgress> = |it| it;

// vh3_bigchange::notes::Create
const _: fn(vh3_bigchange::notes::Create) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Create> = |it| it;

// vh3_bigchange::notes::Edit
const _: fn(vh3_bigchange::notes::Edit) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Edit> = |it| it;

// vh3_bigchange::notes::Get
const _: fn(vh3_bigchange::notes::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::Get> = |it| it;

// vh3_bigchange::notes::Group
is!(vh3_bigchange::notes::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::notes::Group<C> as core::clone::Clone
is!(vh3_bigchange::notes::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::notes::Group<C> as core::fmt::Debug
is!(vh3_bigchange::notes::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::notes::Group<C> as core::marker::Send
is!(vh3_bigchange::notes::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::notes::Group<C> as core::marker::Sync
is!(vh3_bigchange::notes::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::notes::Group<C> as core::marker::Unpin
is!(vh3_bigchange::notes::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::notes::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::notes::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::notes::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::notes::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::notes::Group<C>::add_progress
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::Client>, vh3_bigchange::NoteId) -> vh3_bigchange::notes::AddProgress<vh3_bigchange::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::Client>>::add_progress;
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::NoteId) -> vh3_bigchange::notes::AddProgress<vh3_bigchange::blocking::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>>::add_progress;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().add_progress(7001);
    Ok(())
};

// vh3_bigchange::notes::Group<C>::create
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::Client>, vh3_bigchange::NoteEntityType, i64, vh3_bigchange::NoteTypeId, &'static str) -> vh3_bigchange::notes::Create<vh3_bigchange::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::Client>>::create;
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::NoteEntityType, i64, vh3_bigchange::NoteTypeId, &'static str) -> vh3_bigchange::notes::Create<vh3_bigchange::blocking::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>>::create;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::NoteEntityType;
    let _ = client.notes().create(NoteEntityType::Job, 12345, 1, "Follow-up");
    Ok(())
};

// vh3_bigchange::notes::Group<C>::edit
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::Client>, vh3_bigchange::NoteId) -> vh3_bigchange::notes::Edit<vh3_bigchange::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::Client>>::edit;
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::NoteId) -> vh3_bigchange::notes::Edit<vh3_bigchange::blocking::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>>::edit;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().edit(7001);
    Ok(())
};

// vh3_bigchange::notes::Group<C>::get
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::Client>, vh3_bigchange::NoteId) -> vh3_bigchange::notes::Get<vh3_bigchange::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::NoteId) -> vh3_bigchange::notes::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().get(7001);
    Ok(())
};

// vh3_bigchange::notes::Group<C>::list
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::Client>) -> vh3_bigchange::notes::List<vh3_bigchange::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::notes::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::notes::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.notes().list();
    Ok(())
};

// vh3_bigchange::notes::List
const _: fn(vh3_bigchange::notes::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::notes::op::List> = |it| it;

// vh3_bigchange::notes::op
use vh3_bigchange::notes::op as _;

// vh3_bigchange::notes::op::AddProgress
is!(vh3_bigchange::notes::op::AddProgress: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::notes::op::AddProgress) = |it| match it {  };

// vh3_bigchange::notes::op::AddProgress as vh3_bigchange::Operation
is!(vh3_bigchange::notes::op::AddProgress: vh3_bigchange::Operation);

// vh3_bigchange::notes::op::AddProgress::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::notes::op::AddProgress>::ENDPOINT;

// vh3_bigchange::notes::op::AddProgress::Output
const _: fn(<vh3_bigchange::notes::op::AddProgress as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::notes::op::Create
is!(vh3_bigchange::notes::op::Create: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::notes::op::Create) = |it| match it {  };

// vh3_bigchange::notes::op::Create as vh3_bigchange::Operation
is!(vh3_bigchange::notes::op::Create: vh3_bigchange::Operation);

// vh3_bigchange::notes::op::Create::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::notes::op::Create>::ENDPOINT;

// vh3_bigchange::notes::op::Create::Output
const _: fn(<vh3_bigchange::notes::op::Create as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Created<vh3_bigchange::NoteId> = |it| it;

// vh3_bigchange::notes::op::Edit
is!(vh3_bigchange::notes::op::Edit: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::notes::op::Edit) = |it| match it {  };

// vh3_bigchange::notes::op::Edit as vh3_bigchange::Operation
is!(vh3_bigchange::notes::op::Edit: vh3_bigchange::Operation);

// vh3_bigchange::notes::op::Edit::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::notes::op::Edit>::ENDPOINT;

// vh3_bigchange::notes::op::Edit::Output
const _: fn(<vh3_bigchange::notes::op::Edit as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::notes::op::Get
is!(vh3_bigchange::notes::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::notes::op::Get) = |it| match it {  };

// vh3_bigchange::notes::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::notes::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::notes::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::notes::op::Get>::ENDPOINT;

// vh3_bigchange::notes::op::Get::Output
const _: fn(<vh3_bigchange::notes::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Note = |it| it;

// vh3_bigchange::notes::op::List
is!(vh3_bigchange::notes::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::notes::op::List) = |it| match it {  };

// vh3_bigchange::notes::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::notes::op::List: vh3_bigchange::Operation);

// vh3_bigchange::notes::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::notes::op::List: vh3_bigchange::Paged);

// vh3_bigchange::notes::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::notes::op::List>::ENDPOINT;

// vh3_bigchange::notes::op::List::Item
const _: fn(<vh3_bigchange::notes::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::Note = |it| it;

// vh3_bigchange::notes::op::List::Output
const _: fn(<vh3_bigchange::notes::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::Note> = |it| it;

// vh3_bigchange::persons
use vh3_bigchange::persons as _;

// vh3_bigchange::persons::ConsentHistory
const _: fn(vh3_bigchange::persons::ConsentHistory) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::ConsentHistory> = |it| it;

// vh3_bigchange::persons::Create
const _: fn(vh3_bigchange::persons::Create) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Create> = |it| it;

// vh3_bigchange::persons::Edit
const _: fn(vh3_bigchange::persons::Edit) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Edit> = |it| it;

// vh3_bigchange::persons::Get
const _: fn(vh3_bigchange::persons::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::Get> = |it| it;

// vh3_bigchange::persons::Group
is!(vh3_bigchange::persons::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::persons::Group<C> as core::clone::Clone
is!(vh3_bigchange::persons::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::persons::Group<C> as core::fmt::Debug
is!(vh3_bigchange::persons::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::persons::Group<C> as core::marker::Send
is!(vh3_bigchange::persons::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::persons::Group<C> as core::marker::Sync
is!(vh3_bigchange::persons::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::persons::Group<C> as core::marker::Unpin
is!(vh3_bigchange::persons::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::persons::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::persons::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::persons::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::persons::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::persons::Group<C>::consent_history
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::Client>, vh3_bigchange::PersonId) -> vh3_bigchange::persons::ConsentHistory<vh3_bigchange::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::Client>>::consent_history;
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::PersonId) -> vh3_bigchange::persons::ConsentHistory<vh3_bigchange::blocking::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>>::consent_history;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().consent_history("550e8400-e29b-41d4-a716-446655440000");
    Ok(())
};

// vh3_bigchange::persons::Group<C>::create
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::Client>, vh3_bigchange::ContactId, &'static str, &'static str) -> vh3_bigchange::persons::Create<vh3_bigchange::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::Client>>::create;
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::ContactId, &'static str, &'static str) -> vh3_bigchange::persons::Create<vh3_bigchange::blocking::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>>::create;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().create(12345, "Jane", "Smith");
    Ok(())
};

// vh3_bigchange::persons::Group<C>::edit
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::Client>, vh3_bigchange::PersonId) -> vh3_bigchange::persons::Edit<vh3_bigchange::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::Client>>::edit;
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::PersonId) -> vh3_bigchange::persons::Edit<vh3_bigchange::blocking::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>>::edit;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().edit("550e8400-e29b-41d4-a716-446655440000");
    Ok(())
};

// vh3_bigchange::persons::Group<C>::get
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::Client>, vh3_bigchange::PersonId) -> vh3_bigchange::persons::Get<vh3_bigchange::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::PersonId) -> vh3_bigchange::persons::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().get("550e8400-e29b-41d4-a716-446655440000");
    Ok(())
};

// vh3_bigchange::persons::Group<C>::list
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::Client>) -> vh3_bigchange::persons::List<vh3_bigchange::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::persons::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.persons().list();
    Ok(())
};

// vh3_bigchange::persons::Group<C>::set_consent
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::Client>, vh3_bigchange::PersonId, vh3_bigchange::ConsentStatus, vh3_bigchange::ConsentMedium) -> vh3_bigchange::persons::SetConsent<vh3_bigchange::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::Client>>::set_consent;
const _: fn(&vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::PersonId, vh3_bigchange::ConsentStatus, vh3_bigchange::ConsentMedium) -> vh3_bigchange::persons::SetConsent<vh3_bigchange::blocking::Client> = <vh3_bigchange::persons::Group<vh3_bigchange::blocking::Client>>::set_consent;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    use vh3_bigchange::{ConsentMedium, ConsentStatus};
    let _ = client.persons().set_consent("550e8400-e29b-41d4-a716-446655440000", ConsentStatus::Granted, ConsentMedium::Email);
    Ok(())
};

// vh3_bigchange::persons::List
const _: fn(vh3_bigchange::persons::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::List> = |it| it;

// vh3_bigchange::persons::SetConsent
const _: fn(vh3_bigchange::persons::SetConsent) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::persons::op::SetConsent> = |it| it;

// vh3_bigchange::persons::op
use vh3_bigchange::persons::op as _;

// vh3_bigchange::persons::op::ConsentHistory
is!(vh3_bigchange::persons::op::ConsentHistory: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::persons::op::ConsentHistory) = |it| match it {  };

// vh3_bigchange::persons::op::ConsentHistory as vh3_bigchange::Operation
is!(vh3_bigchange::persons::op::ConsentHistory: vh3_bigchange::Operation);

// vh3_bigchange::persons::op::ConsentHistory as vh3_bigchange::Paged
is!(vh3_bigchange::persons::op::ConsentHistory: vh3_bigchange::Paged);

// vh3_bigchange::persons::op::ConsentHistory::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::persons::op::ConsentHistory>::ENDPOINT;

// vh3_bigchange::persons::op::ConsentHistory::Item
const _: fn(<vh3_bigchange::persons::op::ConsentHistory as vh3_bigchange::Paged>::Item) -> vh3_bigchange::ConsentEntry = |it| it;

// vh3_bigchange::persons::op::ConsentHistory::Output
const _: fn(<vh3_bigchange::persons::op::ConsentHistory as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::ConsentEntry> = |it| it;

// vh3_bigchange::persons::op::Create
is!(vh3_bigchange::persons::op::Create: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::persons::op::Create) = |it| match it {  };

// vh3_bigchange::persons::op::Create as vh3_bigchange::Operation
is!(vh3_bigchange::persons::op::Create: vh3_bigchange::Operation);

// vh3_bigchange::persons::op::Create::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::persons::op::Create>::ENDPOINT;

// vh3_bigchange::persons::op::Create::Output
const _: fn(<vh3_bigchange::persons::op::Create as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Created<vh3_bigchange::PersonId> = |it| it;

// vh3_bigchange::persons::op::Edit
is!(vh3_bigchange::persons::op::Edit: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::persons::op::Edit) = |it| match it {  };

// vh3_bigchange::persons::op::Edit as vh3_bigchange::Operation
is!(vh3_bigchange::persons::op::Edit: vh3_bigchange::Operation);

// vh3_bigchange::persons::op::Edit::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::persons::op::Edit>::ENDPOINT;

// vh3_bigchange::persons::op::Edit::Output
const _: fn(<vh3_bigchange::persons::op::Edit as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::persons::op::Get
is!(vh3_bigchange::persons::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::persons::op::Get) = |it| match it {  };

// vh3_bigchange::persons::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::persons::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::persons::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::persons::op::Get>::ENDPOINT;

// vh3_bigchange::persons::op::Get::Output
const _: fn(<vh3_bigchange::persons::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Person = |it| it;

// vh3_bigchange::persons::op::List
is!(vh3_bigchange::persons::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::persons::op::List) = |it| match it {  };

// vh3_bigchange::persons::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::persons::op::List: vh3_bigchange::Operation);

// vh3_bigchange::persons::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::persons::op::List: vh3_bigchange::Paged);

// vh3_bigchange::persons::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::persons::op::List>::ENDPOINT;

// vh3_bigchange::persons::op::List::Item
const _: fn(<vh3_bigchange::persons::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::Person = |it| it;

// vh3_bigchange::persons::op::List::Output
const _: fn(<vh3_bigchange::persons::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::Person> = |it| it;

// vh3_bigchange::persons::op::SetConsent
is!(vh3_bigchange::persons::op::SetConsent: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::persons::op::SetConsent) = |it| match it {  };

// vh3_bigchange::persons::op::SetConsent as vh3_bigchange::Operation
is!(vh3_bigchange::persons::op::SetConsent: vh3_bigchange::Operation);

// vh3_bigchange::persons::op::SetConsent::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::persons::op::SetConsent>::ENDPOINT;

// vh3_bigchange::persons::op::SetConsent::Output
const _: fn(<vh3_bigchange::persons::op::SetConsent as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::reqwest
use vh3_bigchange::reqwest as _;

// vh3_bigchange::resource_groups
use vh3_bigchange::resource_groups as _;

// vh3_bigchange::resource_groups::Get
const _: fn(vh3_bigchange::resource_groups::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resource_groups::op::Get> = |it| it;

// vh3_bigchange::resource_groups::Group
is!(vh3_bigchange::resource_groups::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::resource_groups::Group<C> as core::clone::Clone
is!(vh3_bigchange::resource_groups::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::resource_groups::Group<C> as core::fmt::Debug
is!(vh3_bigchange::resource_groups::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::resource_groups::Group<C> as core::marker::Send
is!(vh3_bigchange::resource_groups::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::resource_groups::Group<C> as core::marker::Sync
is!(vh3_bigchange::resource_groups::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::resource_groups::Group<C> as core::marker::Unpin
is!(vh3_bigchange::resource_groups::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::resource_groups::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::resource_groups::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::resource_groups::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::resource_groups::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::resource_groups::Group<C>::get
const _: fn(&vh3_bigchange::resource_groups::Group<vh3_bigchange::Client>, vh3_bigchange::ResourceGroupId) -> vh3_bigchange::resource_groups::Get<vh3_bigchange::Client> = <vh3_bigchange::resource_groups::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::resource_groups::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::ResourceGroupId) -> vh3_bigchange::resource_groups::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::resource_groups::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resource_groups().get(5);
    Ok(())
};

// vh3_bigchange::resource_groups::Group<C>::list
const _: fn(&vh3_bigchange::resource_groups::Group<vh3_bigchange::Client>) -> vh3_bigchange::resource_groups::List<vh3_bigchange::Client> = <vh3_bigchange::resource_groups::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::resource_groups::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::resource_groups::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::resource_groups::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resource_groups().list();
    Ok(())
};

// vh3_bigchange::resource_groups::List
const _: fn(vh3_bigchange::resource_groups::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resource_groups::op::List> = |it| it;

// vh3_bigchange::resource_groups::op
use vh3_bigchange::resource_groups::op as _;

// vh3_bigchange::resource_groups::op::Get
is!(vh3_bigchange::resource_groups::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::resource_groups::op::Get) = |it| match it {  };

// vh3_bigchange::resource_groups::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::resource_groups::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::resource_groups::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::resource_groups::op::Get>::ENDPOINT;

// vh3_bigchange::resource_groups::op::Get::Output
const _: fn(<vh3_bigchange::resource_groups::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::ResourceGroup = |it| it;

// vh3_bigchange::resource_groups::op::List
is!(vh3_bigchange::resource_groups::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::resource_groups::op::List) = |it| match it {  };

// vh3_bigchange::resource_groups::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::resource_groups::op::List: vh3_bigchange::Operation);

// vh3_bigchange::resource_groups::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::resource_groups::op::List: vh3_bigchange::Paged);

// vh3_bigchange::resource_groups::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::resource_groups::op::List>::ENDPOINT;

// vh3_bigchange::resource_groups::op::List::Item
const _: fn(<vh3_bigchange::resource_groups::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::ResourceGroup = |it| it;

// vh3_bigchange::resource_groups::op::List::Output
const _: fn(<vh3_bigchange::resource_groups::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::ResourceGroup> = |it| it;

// vh3_bigchange::resources
use vh3_bigchange::resources as _;

// vh3_bigchange::resources::Create
const _: fn(vh3_bigchange::resources::Create) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Create> = |it| it;

// vh3_bigchange::resources::Get
const _: fn(vh3_bigchange::resources::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Get> = |it| it;

// vh3_bigchange::resources::Group
is!(vh3_bigchange::resources::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::resources::Group<C> as core::clone::Clone
is!(vh3_bigchange::resources::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::resources::Group<C> as core::fmt::Debug
is!(vh3_bigchange::resources::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::resources::Group<C> as core::marker::Send
is!(vh3_bigchange::resources::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::resources::Group<C> as core::marker::Sync
is!(vh3_bigchange::resources::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::resources::Group<C> as core::marker::Unpin
is!(vh3_bigchange::resources::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::resources::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::resources::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::resources::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::resources::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::resources::Group<C>::create
const _: fn(&vh3_bigchange::resources::Group<vh3_bigchange::Client>) -> vh3_bigchange::resources::Create<vh3_bigchange::Client> = <vh3_bigchange::resources::Group<vh3_bigchange::Client>>::create;
const _: fn(&vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::resources::Create<vh3_bigchange::blocking::Client> = <vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client>>::create;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().create();
    Ok(())
};

// vh3_bigchange::resources::Group<C>::get
const _: fn(&vh3_bigchange::resources::Group<vh3_bigchange::Client>, vh3_bigchange::ResourceId) -> vh3_bigchange::resources::Get<vh3_bigchange::Client> = <vh3_bigchange::resources::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::ResourceId) -> vh3_bigchange::resources::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().get(100);
    Ok(())
};

// vh3_bigchange::resources::Group<C>::list
const _: fn(&vh3_bigchange::resources::Group<vh3_bigchange::Client>) -> vh3_bigchange::resources::List<vh3_bigchange::Client> = <vh3_bigchange::resources::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::resources::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().list();
    Ok(())
};

// vh3_bigchange::resources::Group<C>::update
const _: fn(&vh3_bigchange::resources::Group<vh3_bigchange::Client>, vh3_bigchange::ResourceId) -> vh3_bigchange::resources::Update<vh3_bigchange::Client> = <vh3_bigchange::resources::Group<vh3_bigchange::Client>>::update;
const _: fn(&vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::ResourceId) -> vh3_bigchange::resources::Update<vh3_bigchange::blocking::Client> = <vh3_bigchange::resources::Group<vh3_bigchange::blocking::Client>>::update;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.resources().update(100);
    Ok(())
};

// vh3_bigchange::resources::List
const _: fn(vh3_bigchange::resources::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::List> = |it| it;

// vh3_bigchange::resources::Update
const _: fn(vh3_bigchange::resources::Update) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::resources::op::Update> = |it| it;

// vh3_bigchange::resources::op
use vh3_bigchange::resources::op as _;

// vh3_bigchange::resources::op::Create
is!(vh3_bigchange::resources::op::Create: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::resources::op::Create) = |it| match it {  };

// vh3_bigchange::resources::op::Create as vh3_bigchange::Operation
is!(vh3_bigchange::resources::op::Create: vh3_bigchange::Operation);

// vh3_bigchange::resources::op::Create::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::resources::op::Create>::ENDPOINT;

// vh3_bigchange::resources::op::Create::Output
const _: fn(<vh3_bigchange::resources::op::Create as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Created<vh3_bigchange::ResourceId> = |it| it;

// vh3_bigchange::resources::op::Get
is!(vh3_bigchange::resources::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::resources::op::Get) = |it| match it {  };

// vh3_bigchange::resources::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::resources::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::resources::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::resources::op::Get>::ENDPOINT;

// vh3_bigchange::resources::op::Get::Output
const _: fn(<vh3_bigchange::resources::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Resource = |it| it;

// vh3_bigchange::resources::op::List
is!(vh3_bigchange::resources::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::resources::op::List) = |it| match it {  };

// vh3_bigchange::resources::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::resources::op::List: vh3_bigchange::Operation);

// vh3_bigchange::resources::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::resources::op::List: vh3_bigchange::Paged);

// vh3_bigchange::resources::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::resources::op::List>::ENDPOINT;

// vh3_bigchange::resources::op::List::Item
const _: fn(<vh3_bigchange::resources::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::Resource = |it| it;

// vh3_bigchange::resources::op::List::Output
const _: fn(<vh3_bigchange::resources::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::Resource> = |it| it;

// vh3_bigchange::resources::op::Update
is!(vh3_bigchange::resources::op::Update: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::resources::op::Update) = |it| match it {  };

// vh3_bigchange::resources::op::Update as vh3_bigchange::Operation
is!(vh3_bigchange::resources::op::Update: vh3_bigchange::Operation);

// vh3_bigchange::resources::op::Update::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::resources::op::Update>::ENDPOINT;

// vh3_bigchange::resources::op::Update::Output
const _: fn(<vh3_bigchange::resources::op::Update as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::vehicles
use vh3_bigchange::vehicles as _;

// vh3_bigchange::vehicles::Create
const _: fn(vh3_bigchange::vehicles::Create) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Create> = |it| it;

// vh3_bigchange::vehicles::Get
const _: fn(vh3_bigchange::vehicles::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Get> = |it| it;

// vh3_bigchange::vehicles::Group
is!(vh3_bigchange::vehicles::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::vehicles::Group<C> as core::clone::Clone
is!(vh3_bigchange::vehicles::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::vehicles::Group<C> as core::fmt::Debug
is!(vh3_bigchange::vehicles::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::vehicles::Group<C> as core::marker::Send
is!(vh3_bigchange::vehicles::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::vehicles::Group<C> as core::marker::Sync
is!(vh3_bigchange::vehicles::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::vehicles::Group<C> as core::marker::Unpin
is!(vh3_bigchange::vehicles::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::vehicles::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::vehicles::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::vehicles::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::vehicles::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::vehicles::Group<C>::create
const _: fn(&vh3_bigchange::vehicles::Group<vh3_bigchange::Client>, &'static str) -> vh3_bigchange::vehicles::Create<vh3_bigchange::Client> = <vh3_bigchange::vehicles::Group<vh3_bigchange::Client>>::create;
const _: fn(&vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client>, &'static str) -> vh3_bigchange::vehicles::Create<vh3_bigchange::blocking::Client> = <vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client>>::create;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().create("AB12 CDE");
    Ok(())
};

// vh3_bigchange::vehicles::Group<C>::get
const _: fn(&vh3_bigchange::vehicles::Group<vh3_bigchange::Client>, vh3_bigchange::VehicleId) -> vh3_bigchange::vehicles::Get<vh3_bigchange::Client> = <vh3_bigchange::vehicles::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::VehicleId) -> vh3_bigchange::vehicles::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().get(50);
    Ok(())
};

// vh3_bigchange::vehicles::Group<C>::list
const _: fn(&vh3_bigchange::vehicles::Group<vh3_bigchange::Client>) -> vh3_bigchange::vehicles::List<vh3_bigchange::Client> = <vh3_bigchange::vehicles::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::vehicles::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().list();
    Ok(())
};

// vh3_bigchange::vehicles::Group<C>::update
const _: fn(&vh3_bigchange::vehicles::Group<vh3_bigchange::Client>, vh3_bigchange::VehicleId) -> vh3_bigchange::vehicles::Update<vh3_bigchange::Client> = <vh3_bigchange::vehicles::Group<vh3_bigchange::Client>>::update;
const _: fn(&vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::VehicleId) -> vh3_bigchange::vehicles::Update<vh3_bigchange::blocking::Client> = <vh3_bigchange::vehicles::Group<vh3_bigchange::blocking::Client>>::update;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.vehicles().update(50);
    Ok(())
};

// vh3_bigchange::vehicles::List
const _: fn(vh3_bigchange::vehicles::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::List> = |it| it;

// vh3_bigchange::vehicles::Update
const _: fn(vh3_bigchange::vehicles::Update) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::vehicles::op::Update> = |it| it;

// vh3_bigchange::vehicles::op
use vh3_bigchange::vehicles::op as _;

// vh3_bigchange::vehicles::op::Create
is!(vh3_bigchange::vehicles::op::Create: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::vehicles::op::Create) = |it| match it {  };

// vh3_bigchange::vehicles::op::Create as vh3_bigchange::Operation
is!(vh3_bigchange::vehicles::op::Create: vh3_bigchange::Operation);

// vh3_bigchange::vehicles::op::Create::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::vehicles::op::Create>::ENDPOINT;

// vh3_bigchange::vehicles::op::Create::Output
const _: fn(<vh3_bigchange::vehicles::op::Create as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Created<vh3_bigchange::VehicleId> = |it| it;

// vh3_bigchange::vehicles::op::Get
is!(vh3_bigchange::vehicles::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::vehicles::op::Get) = |it| match it {  };

// vh3_bigchange::vehicles::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::vehicles::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::vehicles::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::vehicles::op::Get>::ENDPOINT;

// vh3_bigchange::vehicles::op::Get::Output
const _: fn(<vh3_bigchange::vehicles::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Vehicle = |it| it;

// vh3_bigchange::vehicles::op::List
is!(vh3_bigchange::vehicles::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::vehicles::op::List) = |it| match it {  };

// vh3_bigchange::vehicles::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::vehicles::op::List: vh3_bigchange::Operation);

// vh3_bigchange::vehicles::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::vehicles::op::List: vh3_bigchange::Paged);

// vh3_bigchange::vehicles::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::vehicles::op::List>::ENDPOINT;

// vh3_bigchange::vehicles::op::List::Item
const _: fn(<vh3_bigchange::vehicles::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::Vehicle = |it| it;

// vh3_bigchange::vehicles::op::List::Output
const _: fn(<vh3_bigchange::vehicles::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::Vehicle> = |it| it;

// vh3_bigchange::vehicles::op::Update
is!(vh3_bigchange::vehicles::op::Update: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::vehicles::op::Update) = |it| match it {  };

// vh3_bigchange::vehicles::op::Update as vh3_bigchange::Operation
is!(vh3_bigchange::vehicles::op::Update: vh3_bigchange::Operation);

// vh3_bigchange::vehicles::op::Update::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::vehicles::op::Update>::ENDPOINT;

// vh3_bigchange::vehicles::op::Update::Output
const _: fn(<vh3_bigchange::vehicles::op::Update as vh3_bigchange::Operation>::Output) -> serde_json::value::Value = |it| it;

// vh3_bigchange::worksheet_groups
use vh3_bigchange::worksheet_groups as _;

// vh3_bigchange::worksheet_groups::Get
const _: fn(vh3_bigchange::worksheet_groups::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheet_groups::op::Get> = |it| it;

// vh3_bigchange::worksheet_groups::Group
is!(vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::worksheet_groups::Group<C> as core::clone::Clone
is!(vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::worksheet_groups::Group<C> as core::fmt::Debug
is!(vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::worksheet_groups::Group<C> as core::marker::Send
is!(vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::worksheet_groups::Group<C> as core::marker::Sync
is!(vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::worksheet_groups::Group<C> as core::marker::Unpin
is!(vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::worksheet_groups::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::worksheet_groups::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::worksheet_groups::Group<C>::get
const _: fn(&vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Client>, vh3_bigchange::WorksheetGroupId) -> vh3_bigchange::worksheet_groups::Get<vh3_bigchange::Client> = <vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::worksheet_groups::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::WorksheetGroupId) -> vh3_bigchange::worksheet_groups::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::worksheet_groups::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheet_groups().get(1);
    Ok(())
};

// vh3_bigchange::worksheet_groups::Group<C>::list
const _: fn(&vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Client>) -> vh3_bigchange::worksheet_groups::List<vh3_bigchange::Client> = <vh3_bigchange::worksheet_groups::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::worksheet_groups::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::worksheet_groups::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::worksheet_groups::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheet_groups().list();
    Ok(())
};

// vh3_bigchange::worksheet_groups::List
const _: fn(vh3_bigchange::worksheet_groups::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheet_groups::op::List> = |it| it;

// vh3_bigchange::worksheet_groups::op
use vh3_bigchange::worksheet_groups::op as _;

// vh3_bigchange::worksheet_groups::op::Get
is!(vh3_bigchange::worksheet_groups::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::worksheet_groups::op::Get) = |it| match it {  };

// vh3_bigchange::worksheet_groups::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::worksheet_groups::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::worksheet_groups::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::worksheet_groups::op::Get>::ENDPOINT;

// vh3_bigchange::worksheet_groups::op::Get::Output
const _: fn(<vh3_bigchange::worksheet_groups::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::WorksheetGroup = |it| it;

// vh3_bigchange::worksheet_groups::op::List
is!(vh3_bigchange::worksheet_groups::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::worksheet_groups::op::List) = |it| match it {  };

// vh3_bigchange::worksheet_groups::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::worksheet_groups::op::List: vh3_bigchange::Operation);

// vh3_bigchange::worksheet_groups::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::worksheet_groups::op::List: vh3_bigchange::Paged);

// vh3_bigchange::worksheet_groups::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::worksheet_groups::op::List>::ENDPOINT;

// vh3_bigchange::worksheet_groups::op::List::Item
const _: fn(<vh3_bigchange::worksheet_groups::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::WorksheetGroup = |it| it;

// vh3_bigchange::worksheet_groups::op::List::Output
const _: fn(<vh3_bigchange::worksheet_groups::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::WorksheetGroup> = |it| it;

// vh3_bigchange::worksheets
use vh3_bigchange::worksheets as _;

// vh3_bigchange::worksheets::Answers
const _: fn(vh3_bigchange::worksheets::Answers) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Answers> = |it| it;

// vh3_bigchange::worksheets::Get
const _: fn(vh3_bigchange::worksheets::Get) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Get> = |it| it;

// vh3_bigchange::worksheets::Group
is!(vh3_bigchange::worksheets::Group<vh3_bigchange::Client>: Sized);

// vh3_bigchange::worksheets::Group<C> as core::clone::Clone
is!(vh3_bigchange::worksheets::Group<vh3_bigchange::Client>: core::clone::Clone);

// vh3_bigchange::worksheets::Group<C> as core::fmt::Debug
is!(vh3_bigchange::worksheets::Group<vh3_bigchange::Client>: core::fmt::Debug);

// vh3_bigchange::worksheets::Group<C> as core::marker::Send
is!(vh3_bigchange::worksheets::Group<vh3_bigchange::Detached>: core::marker::Send);

// vh3_bigchange::worksheets::Group<C> as core::marker::Sync
is!(vh3_bigchange::worksheets::Group<vh3_bigchange::Detached>: core::marker::Sync);

// vh3_bigchange::worksheets::Group<C> as core::marker::Unpin
is!(vh3_bigchange::worksheets::Group<vh3_bigchange::Detached>: core::marker::Unpin);

// vh3_bigchange::worksheets::Group<C> as core::panic::unwind_safe::RefUnwindSafe
is!(vh3_bigchange::worksheets::Group<vh3_bigchange::Detached>: std::panic::RefUnwindSafe);

// vh3_bigchange::worksheets::Group<C> as core::panic::unwind_safe::UnwindSafe
is!(vh3_bigchange::worksheets::Group<vh3_bigchange::Detached>: std::panic::UnwindSafe);

// vh3_bigchange::worksheets::Group<C>::answers
const _: fn(&vh3_bigchange::worksheets::Group<vh3_bigchange::Client>) -> vh3_bigchange::worksheets::Answers<vh3_bigchange::Client> = <vh3_bigchange::worksheets::Group<vh3_bigchange::Client>>::answers;
const _: fn(&vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::worksheets::Answers<vh3_bigchange::blocking::Client> = <vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client>>::answers;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().answers();
    Ok(())
};

// vh3_bigchange::worksheets::Group<C>::get
const _: fn(&vh3_bigchange::worksheets::Group<vh3_bigchange::Client>, vh3_bigchange::WorksheetId) -> vh3_bigchange::worksheets::Get<vh3_bigchange::Client> = <vh3_bigchange::worksheets::Group<vh3_bigchange::Client>>::get;
const _: fn(&vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::WorksheetId) -> vh3_bigchange::worksheets::Get<vh3_bigchange::blocking::Client> = <vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client>>::get;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().get(1);
    Ok(())
};

// vh3_bigchange::worksheets::Group<C>::list
const _: fn(&vh3_bigchange::worksheets::Group<vh3_bigchange::Client>) -> vh3_bigchange::worksheets::List<vh3_bigchange::Client> = <vh3_bigchange::worksheets::Group<vh3_bigchange::Client>>::list;
const _: fn(&vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client>) -> vh3_bigchange::worksheets::List<vh3_bigchange::blocking::Client> = <vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client>>::list;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().list();
    Ok(())
};

// vh3_bigchange::worksheets::Group<C>::questions
const _: fn(&vh3_bigchange::worksheets::Group<vh3_bigchange::Client>, vh3_bigchange::WorksheetId) -> vh3_bigchange::worksheets::Questions<vh3_bigchange::Client> = <vh3_bigchange::worksheets::Group<vh3_bigchange::Client>>::questions;
const _: fn(&vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client>, vh3_bigchange::WorksheetId) -> vh3_bigchange::worksheets::Questions<vh3_bigchange::blocking::Client> = <vh3_bigchange::worksheets::Group<vh3_bigchange::blocking::Client>>::questions;
const _: fn(&vh3_bigchange::Client) -> Result<(), Box<dyn std::error::Error>> = |client| {
    let _ = client.worksheets().questions(1);
    Ok(())
};

// vh3_bigchange::worksheets::List
const _: fn(vh3_bigchange::worksheets::List) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::List> = |it| it;

// vh3_bigchange::worksheets::Questions
const _: fn(vh3_bigchange::worksheets::Questions) -> vh3_bigchange::Call<vh3_bigchange::Detached, vh3_bigchange::worksheets::op::Questions> = |it| it;

// vh3_bigchange::worksheets::op
use vh3_bigchange::worksheets::op as _;

// vh3_bigchange::worksheets::op::Answers
is!(vh3_bigchange::worksheets::op::Answers: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::worksheets::op::Answers) = |it| match it {  };

// vh3_bigchange::worksheets::op::Answers as vh3_bigchange::Operation
is!(vh3_bigchange::worksheets::op::Answers: vh3_bigchange::Operation);

// vh3_bigchange::worksheets::op::Answers as vh3_bigchange::Paged
is!(vh3_bigchange::worksheets::op::Answers: vh3_bigchange::Paged);

// vh3_bigchange::worksheets::op::Answers::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::worksheets::op::Answers>::ENDPOINT;

// vh3_bigchange::worksheets::op::Answers::Item
const _: fn(<vh3_bigchange::worksheets::op::Answers as vh3_bigchange::Paged>::Item) -> vh3_bigchange::WorksheetAnswer = |it| it;

// vh3_bigchange::worksheets::op::Answers::Output
const _: fn(<vh3_bigchange::worksheets::op::Answers as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::WorksheetAnswer> = |it| it;

// vh3_bigchange::worksheets::op::Get
is!(vh3_bigchange::worksheets::op::Get: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::worksheets::op::Get) = |it| match it {  };

// vh3_bigchange::worksheets::op::Get as vh3_bigchange::Operation
is!(vh3_bigchange::worksheets::op::Get: vh3_bigchange::Operation);

// vh3_bigchange::worksheets::op::Get::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::worksheets::op::Get>::ENDPOINT;

// vh3_bigchange::worksheets::op::Get::Output
const _: fn(<vh3_bigchange::worksheets::op::Get as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Worksheet = |it| it;

// vh3_bigchange::worksheets::op::List
is!(vh3_bigchange::worksheets::op::List: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::worksheets::op::List) = |it| match it {  };

// vh3_bigchange::worksheets::op::List as vh3_bigchange::Operation
is!(vh3_bigchange::worksheets::op::List: vh3_bigchange::Operation);

// vh3_bigchange::worksheets::op::List as vh3_bigchange::Paged
is!(vh3_bigchange::worksheets::op::List: vh3_bigchange::Paged);

// vh3_bigchange::worksheets::op::List::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::worksheets::op::List>::ENDPOINT;

// vh3_bigchange::worksheets::op::List::Item
const _: fn(<vh3_bigchange::worksheets::op::List as vh3_bigchange::Paged>::Item) -> vh3_bigchange::Worksheet = |it| it;

// vh3_bigchange::worksheets::op::List::Output
const _: fn(<vh3_bigchange::worksheets::op::List as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::Worksheet> = |it| it;

// vh3_bigchange::worksheets::op::Questions
is!(vh3_bigchange::worksheets::op::Questions: Send + Sync + Unpin + std::panic::UnwindSafe + std::panic::RefUnwindSafe);
const _: fn(vh3_bigchange::worksheets::op::Questions) = |it| match it {  };

// vh3_bigchange::worksheets::op::Questions as vh3_bigchange::Operation
is!(vh3_bigchange::worksheets::op::Questions: vh3_bigchange::Operation);

// vh3_bigchange::worksheets::op::Questions as vh3_bigchange::Paged
is!(vh3_bigchange::worksheets::op::Questions: vh3_bigchange::Paged);

// vh3_bigchange::worksheets::op::Questions::ENDPOINT
const _: &'static vh3_bigchange::Endpoint = <vh3_bigchange::worksheets::op::Questions>::ENDPOINT;

// vh3_bigchange::worksheets::op::Questions::Item
const _: fn(<vh3_bigchange::worksheets::op::Questions as vh3_bigchange::Paged>::Item) -> vh3_bigchange::WorksheetQuestion = |it| it;

// vh3_bigchange::worksheets::op::Questions::Output
const _: fn(<vh3_bigchange::worksheets::op::Questions as vh3_bigchange::Operation>::Output) -> vh3_bigchange::Page<vh3_bigchange::WorksheetQuestion> = |it| it;
