//! The file with the figures of the last full run of each campaign.

use super::campaigns::{CAMPAIGNS, Campaign};
use crate::Error;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The file, below the root of the workspace.
pub(super) const FILE: &str = "tests/RESULTS.md";

const HEAD: &str = "\
# Results

The figures of the last full run of each campaign. `cargo xtask prove NAME` runs one and updates its row; it needs no network.
`cargo test` runs a quick form of each.

| campaign | question | result | figures | date | commit |
|---|---|---|---|---|---|
";

/// A run of a campaign.
pub(super) struct Row {
    pub(super) result: String,
    pub(super) figures: String,
    pub(super) date: String,
    pub(super) commit: String,
}

/// The rows of the file.
pub(super) struct Results {
    file: PathBuf,
    /// The lines by the name of the campaign.
    lines: BTreeMap<String, String>,
}

impl Results {
    /// Reads the file. A missing one is empty.
    pub(super) fn read(root: &Path) -> Result<Self, Error> {
        let file = root.join(FILE);
        let text = if file.exists() { fs::read_to_string(&file)? } else { String::new() };
        let mut lines = BTreeMap::new();
        for line in text.lines() {
            if let Some(name) = line.strip_prefix("| `")
                && let Some((name, _)) = name.split_once('`')
            {
                lines.insert(name.to_owned(), line.to_owned());
            }
        }
        Ok(Self { file, lines })
    }

    /// Replaces the row of a campaign.
    pub(super) fn record(&mut self, campaign: &Campaign, row: Row) {
        let Row { result, figures, date, commit } = row;
        let cells = [result, figures, date, commit].map(|cell| cell.replace('|', "\\|")).join(" | ");
        let line = format!("| `{}` | {} | {cells} |", campaign.name, campaign.asks);
        self.lines.insert(campaign.name.to_owned(), line);
    }

    /// Writes the file, with the rows in the order of the campaigns.
    pub(super) fn write(&self) -> Result<(), Error> {
        fs::write(&self.file, self.text()).map_err(|error| format!("cannot write {FILE}: {error}").into())
    }

    fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for campaign in CAMPAIGNS {
            let line = match self.lines.get(campaign.name) {
                Some(line) => line.clone(),
                None => not_run(campaign),
            };
            text.push_str(&line);
            text.push('\n');
        }
        text
    }
}

/// Returns the row of a campaign without a full run, with the command that runs it.
fn not_run(campaign: &Campaign) -> String {
    let Campaign { name, asks, .. } = campaign;
    let mut sizes = Vec::new();
    for (name, size) in campaign.runs.iter().flat_map(|run| run.sizes) {
        let size = format!("{name}={size}");
        if !sizes.contains(&size) {
            sizes.push(size);
        }
    }
    let with = if sizes.is_empty() { String::new() } else { format!(" ({})", sizes.join(" ")) };
    format!("| `{name}` | {asks} | not run: it takes `cargo xtask prove {name}`{with} | | | |")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
    }

    #[test]
    fn accepted_results_have_a_row_for_each_campaign() {
        let text = fs::read_to_string(root().join(FILE)).unwrap().replace("\r\n", "\n");
        let results = Results::read(&root()).unwrap();
        assert_eq!(text, results.text());
        assert_eq!(results.lines.len(), CAMPAIGNS.len());
    }

    #[test]
    fn recorded_row_replaces_the_one_before() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("tests")).unwrap();
        for figures in ["1 file", "2|3 files"] {
            let mut results = Results::read(folder.path()).unwrap();
            let row = Row {
                result: "met".into(),
                figures: figures.into(),
                date: "2026-01-31".into(),
                commit: "abc".into(),
            };
            results.record(&CAMPAIGNS[0], row);
            results.write().unwrap();
        }
        let text = fs::read_to_string(folder.path().join(FILE)).unwrap();
        assert!(text.contains("| met | 2\\|3 files | 2026-01-31 | abc |\n"), "{text}");
        assert!(
            !text.contains("1 file") && text.contains("| not run: it takes `cargo xtask prove "),
            "{text}"
        );
    }
}
