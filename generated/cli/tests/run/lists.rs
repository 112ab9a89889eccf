//! Lists: pages, windows, files, progress.

use super::*;

#[tokio::test]
async fn all_pages_and_windows_are_listed() {
    let from = "2023-01-01T00:00:00Z".parse().unwrap();
    let to = "2025-12-31T23:59:59Z".parse().unwrap();
    let server = Mock::builder().rows(250).created(from, to).start().await.unwrap();
    let range = ["--from", "2023-01-01", "--to", "2025-12-31", "--page-size", "40"];
    let line = |more: &[&'static str]| [&["jobs", "list"], &range[..], more].concat();
    let json = vh3(&server, &line(&["--all"])).await.succeeds();
    let items: Vec<serde_json::Value> = serde_json::from_str(&json.out).unwrap();
    let lines = vh3(&server, &line(&["--all", "-o", "ndjson"])).await.succeeds();
    assert!(items.len() >= 250, "{} items", items.len());
    assert_eq!(lines.out.lines().count(), items.len());
    let csv = vh3(&server, &line(&["--all", "-o", "csv"])).await.succeeds();
    let mut reader = csv::Reader::from_reader(csv.out.as_bytes());
    assert!(reader.headers().unwrap().iter().any(|name| name == "createdAt"));
    assert_eq!(reader.records().filter(|record| record.is_ok()).count(), items.len());
}

#[tokio::test]
async fn one_page_says_how_to_get_all() {
    let server = Mock::start().await;
    let page = vh3(&server, &["contacts", "list", "--page-size", "3"]).await.succeeds();
    assert_eq!(serde_json::from_str::<Vec<serde_json::Value>>(&page.out).unwrap().len(), 3);
    assert_eq!(page.err, "page 1: 3 items; --all lists all pages\n");
}

#[tokio::test]
async fn table_fits_the_terminal() {
    let server = Mock::start().await;
    let environment = Environment {
        api_key: Some(KEY.to_owned()),
        base_url: Some(server.url()),
        width: Some(60),
        ..Environment::default()
    };
    let table = with(&environment, &["vehicles", "list", "--all"]).await.succeeds();
    let lines: Vec<_> = table.out.lines().collect();
    assert!(lines.len() > 20 && lines[0].starts_with("id "), "{}", table.out);
    assert!(lines.iter().all(|line| line.chars().count() <= 60), "{}", table.out);
}

#[tokio::test]
async fn interrupted_list_resumes_without_loss_or_doubles() {
    let from = "2023-01-01T00:00:00Z".parse().unwrap();
    let to = "2025-12-31T23:59:59Z".parse().unwrap();
    let folder = tempfile::tempdir().unwrap();
    for format in ["ndjson", "csv"] {
        let server = Mock::builder().rows(2600).created(from, to).start().await.unwrap();
        let path = folder.path().join(format);
        let file = path.to_str().unwrap();
        let list = ["jobs", "list", "--from", "2023-01-01", "--to", "2025-12-31", "--page-size", "100"];
        let line = [&list[..], &["-o", format, "--resume", file]].concat();
        server.reply(Reply::slow(std::time::Duration::ZERO).times(10));
        server.reply(Reply::status(403));
        let broken = vh3(&server, &line).await;
        broken.fails(Exit::Refused, "run the same command again");
        // A killed run may have written more than it knows of.
        let mut text = std::fs::read_to_string(file).unwrap();
        let count = text.lines().count();
        assert!(count > 500 && count < 2600, "{count}");
        text.push_str("{\"half\": ");
        std::fs::write(file, text).unwrap();
        let done = vh3(&server, &line).await.succeeds();
        assert!(done.err.contains("resumes "), "{}", done.err);
        let whole = vh3(&server, &[&list[..], &["--all", "-o", format]].concat()).await.succeeds();
        assert_eq!(std::fs::read_to_string(file).unwrap(), whole.out);
        let again = vh3(&server, &line).await.succeeds();
        assert!(again.err.contains("done"), "{}", again.err);
        assert_eq!(std::fs::read_to_string(file).unwrap(), whole.out);
    }
}

#[tokio::test]
async fn list_replaces_no_file_of_another_kind() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("mine.txt");
    std::fs::write(&path, "mine").unwrap();
    let server = Mock::start().await;
    let line = ["contacts", "list", "--resume", path.to_str().unwrap()];
    vh3(&server, &line).await.fails(Exit::Usage, "has no position to resume from");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), "mine");
    vh3(&server, &[&line[..], &["-o", "table"]].concat()).await.fails(Exit::Usage, "writes ndjson or csv");
}

#[tokio::test]
async fn progress_is_shown_on_a_terminal_only() {
    let server = Mock::start().await;
    let mut environment = Environment {
        api_key: Some(KEY.to_owned()),
        base_url: Some(server.url()),
        shows_progress: true,
        ..Environment::default()
    };
    let line = ["contacts", "list", "--all", "-o", "ndjson"];
    let shown = with(&environment, &line).await.succeeds();
    assert!(
        shown.err.contains("window 1 of 1, page 1") && shown.err.ends_with("\r\u{1b}[K"),
        "{:?}",
        shown.err
    );
    environment.shows_progress = false;
    assert_eq!(with(&environment, &line).await.succeeds().err, "");
}
