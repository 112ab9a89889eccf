//! The recording of shapes.

use super::*;

#[tokio::test]
async fn recorded_shapes_have_no_values() {
    let (from, to) = ("2026-02-01T00:00:00Z".parse().unwrap(), "2026-02-20T00:00:00Z".parse().unwrap());
    let server = Mock::builder().created(from, to).start().await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shapes.ndjson");
    let line = ["doctor", "--record-shapes", path.to_str().unwrap()];
    let done = vh3(&server, &line).await.succeeds();
    assert!(done.out.contains("no values"), "{}", done.out);
    let text = std::fs::read_to_string(&path).unwrap();
    let (mut read, mut types) = (std::collections::BTreeSet::new(), std::collections::BTreeSet::new());
    for line in text.lines() {
        let line: serde_json::Value = serde_json::from_str(line).unwrap();
        read.insert(line["operation"].to_string());
        leaves(&line["sent"], &mut types);
        leaves(&line["response"], &mut types);
    }
    let known =
        ["null", "boolean", "decimal", "integer", "empty", "timestamp", "date", "time", "digits", "string"];
    for form in types {
        assert!(form.split('|').all(|word| known.contains(&word)), "{form}");
    }
    assert!(read.len() > 40 && read.contains("\"jobs.get\""), "{} {read:?}", read.len());
    assert!(!text.contains(&server.url()) && !text.contains("12345") && !text.contains("2026"), "{text}");
    vh3(&server, &line).await.fails_with_output(Exit::Usage, "name a file that does not exist");
    for call in server.journal() {
        let operation = call.operation.unwrap();
        let api = vh3_bigchange_description::Api::read(vh3_bigchange::API_JSON).unwrap();
        let effect = api.operations().find(|known| known.id == operation).unwrap().effect;
        assert_eq!(effect, vh3_bigchange_description::Effect::Read, "{operation}");
    }
}

/// Collects the strings of JSON.
fn leaves(value: &serde_json::Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        serde_json::Value::String(text) => drop(found.insert(text.clone())),
        serde_json::Value::Array(items) => items.iter().for_each(|item| leaves(item, found)),
        serde_json::Value::Object(members) => members.values().for_each(|member| leaves(member, found)),
        other => panic!("a value: {other}"),
    }
}
