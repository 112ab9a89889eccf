//! The index of the docs site, `llms.txt`: pages of the API that the spec lacks, or that are not there any more.

use super::spec::Spec;
use crate::report::{Class, Finding};

/// A page of the API in the index.
struct Entry<'t> {
    /// The last part of its URL.
    slug: &'t str,
    line: usize,
}

impl Spec<'_> {
    /// Compares the index of the docs site with the pages of the spec. Pages without endpoints are known by name.
    #[must_use]
    pub fn index(&self, text: &str, known: &[String]) -> Vec<Finding> {
        let entries = self.entries(text);
        let mut found = Vec::new();
        if entries.is_empty() {
            let message = format!("the index has no page below {}", self.docs_url);
            let edit = "give the file llms.txt of the docs site, or change `docs_url` in spec/api.yaml";
            found.push(Finding::new(Class::Unreadable, "index", message, edit));
            return found;
        }
        for Entry { slug, line } in &entries {
            let is_page = self.titles.iter().any(|title| title.page == *slug);
            if !is_page && !known.iter().any(|name| name == slug) {
                let message = format!("the index has the page {slug}, the spec does not");
                let edit = format!(
                    "read {}/{slug}, and add spec/{slug}.yaml or accept it as a page without endpoints",
                    self.docs_url
                );
                found.push(Finding::new(Class::Additive, "page-added", message, edit).line(*line));
            }
        }
        for title in &self.titles {
            if !entries.iter().any(|entry| entry.slug == title.page) {
                let message = format!("the index has no page {} any more", title.page);
                let edit = "look for the endpoints elsewhere; remove the file if they are gone";
                let place = self.place_in(&title.file, &["page"]);
                found.push(Finding::new(Class::Breaking, "page-removed", message, edit).at(place));
            }
        }
        found.sort_by_key(|finding| (finding.class, finding.page_line));
        found
    }

    /// Returns the pages below the URL of the docs, each once.
    fn entries<'t>(&self, text: &'t str) -> Vec<Entry<'t>> {
        let mut entries: Vec<Entry<'t>> = Vec::new();
        let begin = format!("{}/", self.docs_url);
        for (index, line) in text.lines().enumerate() {
            for rest in line.split(begin.as_str()).skip(1) {
                let end = rest.find(|char: char| !(char.is_ascii_alphanumeric() || "-_.".contains(char)));
                let slug = rest.get(..end.unwrap_or(rest.len())).unwrap_or_default();
                let slug = slug.trim_end_matches('.').trim_end_matches(".mdx").trim_end_matches(".md");
                if !slug.is_empty() && !entries.iter().any(|entry| entry.slug == slug) {
                    entries.push(Entry { slug, line: index + 1 });
                }
            }
        }
        entries
    }
}
