//! Many calls from files and standard input.

use super::*;

#[tokio::test]
async fn rows_are_sent_once_over_several_runs() {
    let server = Mock::start().await;
    let folder = tempfile::tempdir().unwrap();
    let rows =
        "type-id,contactId,description\n42,12345,one\n42,12345,two\n42,1,no such contact\n42,12345,one\n";
    let rows = file(&folder, "rows.csv", rows);
    let line = ["jobs", "create", "--from-csv", &rows];
    server.reply(Reply::slow(std::time::Duration::ZERO).to("jobs.create"));
    server.reply(Reply::lost().to("jobs.create"));
    let first = vh3(&server, &line).await;
    assert_eq!(first.exit, Exit::InDoubt, "{}", first.err);
    assert!(first.err.contains("2 done, 0 skipped, 1 refused, 1 in doubt"), "{}", first.err);
    assert!(first.err.contains("row 3: jobs.create: "), "{}", first.err);
    assert_eq!(first.out.lines().count(), 2);
    assert_eq!(server.calls("jobs.create"), 4);
    let second = vh3(&server, &line).await;
    assert!(second.err.contains("row 2: may have been applied"), "{}", second.err);
    assert!(second.err.contains("0 done, 2 skipped, 1 refused, 1 in doubt"), "{}", second.err);
    assert_eq!(server.calls("jobs.create"), 5, "only the refused row is sent again");
}

#[tokio::test]
async fn journal_of_a_killed_run_is_honoured() {
    let server = Mock::start().await;
    let folder = tempfile::tempdir().unwrap();
    let rows = file(&folder, "rows.csv", "job-id\n12345\n12346\n");
    let journal = file(
        &folder,
        "mine.journal",
        "{\"state\":\"started\",\"request\":\"jobs.cancel {\\\"jobId\\\":12345}\"}\n{\"state\":\"sta",
    );
    let line = ["jobs", "cancel", "--from-csv", &rows, "--journal", &journal];
    let done = vh3(&server, &line).await;
    assert!(done.err.contains("row 1: may have been applied"), "{}", done.err);
    assert_eq!(server.calls("jobs.cancel"), 1);
    std::fs::write(&journal, "nonsense\n").unwrap();
    vh3(&server, &line).await.fails(Exit::Usage, "line 1 cannot be read");
    assert_eq!(server.calls("jobs.cancel"), 1);
}

#[tokio::test]
async fn wrong_row_is_found_before_the_first_call() {
    let server = Mock::start().await;
    let folder = tempfile::tempdir().unwrap();
    for (text, expected) in [
        ("job-id,colour\n1,red\n", "has no field `colour`"),
        ("job-id\n12345\nx\n", "row 2: job-id `x`: expected a whole number"),
        ("reason\nx\n", "row 1: jobs cancel: required: --job-id"),
        ("job-id,reason\n1\n", "found record with 1 fields"),
    ] {
        let rows = file(&folder, "rows.csv", text);
        vh3(&server, &["jobs", "cancel", "--from-csv", &rows]).await.fails(Exit::Usage, expected);
    }
    vh3(&server, &["jobs", "cancel", "--from-csv", "-", "--dry-run"]).await.succeeds();
    assert!(server.journal().is_empty());
}

#[tokio::test]
async fn reads_of_rows_need_no_journal() {
    let server = Mock::start().await;
    let folder = tempfile::tempdir().unwrap();
    let rows = file(&folder, "ids.csv", "jobId\n12345\n");
    let done = vh3(&server, &["jobs", "get", "--from-csv", &rows, "-o", "ndjson"]).await.succeeds();
    assert!(done.out.starts_with("{\"row\":1,\"result\":{"), "{}", done.out);
    assert!(!folder.path().join("ids.csv.journal").exists());
    let shown = vh3(&server, &["jobs", "get", "--from-csv", &rows, "--dry-run"]).await.succeeds();
    assert!(shown.out.contains("jobId=12345"), "{}", shown.out);
}

#[tokio::test]
async fn ids_come_from_a_file_or_standard_input() {
    let server = Mock::start().await;
    let folder = tempfile::tempdir().unwrap();
    let journal = folder.path().join("journal");
    let environment = Environment {
        api_key: Some(KEY.to_owned()),
        base_url: Some(server.url()),
        input: Some("12345\n\n12346\n".to_owned()),
        ..Environment::default()
    };
    let reads = with(&environment, &["jobs", "get", "--from-ids", "-"]).await.succeeds();
    assert_eq!(reads.out.lines().count(), 2, "{}", reads.out);
    let line = ["contacts", "unstop", "--from-ids", "-", "--applies-to", "contactOnly"];
    with(&environment, &line).await.fails(Exit::Usage, "need --journal FILE");
    let line = [&line[..], &["--journal", journal.to_str().unwrap()]].concat();
    let first = with(&environment, &line).await.succeeds();
    assert!(first.err.contains("2 done, 0 skipped"), "{}", first.err);
    let second = with(&environment, &line).await.succeeds();
    assert!(second.err.contains("0 done, 2 skipped"), "{}", second.err);
    assert_eq!(server.calls("contacts.unstop"), 2);
    for (text, expected) in
        [("12345,1\n", "row 1: expected one id"), ("jobId\n12345\n", "expected a whole number")]
    {
        let rows = file(&folder, "ids.txt", text);
        vh3(&server, &["jobs", "get", "--from-ids", &rows]).await.fails(Exit::Usage, expected);
    }
    let both = ["jobs", "get", "--from-ids", "-", "--from-csv", "-"];
    with(&environment, &both).await.fails(Exit::Usage, "cannot be used with");
}
