//! Places in the files of a spec: `spec/jobs.yaml:41:7`.

use crate::source::diagnostic::{Report, Source};
use crate::source::place::Place;
use crate::source::yaml::{Node, Step};

/// The files of a spec, with the place of everything in them.
pub struct Places<'a> {
    files: Vec<File<'a>>,
}

struct File<'a> {
    name: &'a str,
    index: Node,
    /// The start of each line, in characters.
    lines: Vec<usize>,
}

impl<'a> Places<'a> {
    /// Indexes the files of a spec.
    ///
    /// # Errors
    ///
    /// When a file is not valid YAML.
    pub fn new(sources: &'a [Source]) -> Result<Self, Report> {
        let indexes = crate::index(sources).map_err(|found| Report::new(sources, found))?;
        let file = |(source, index): (&'a Source, Node)| {
            let ends =
                source.text.chars().enumerate().filter(|(_, char)| *char == '\n').map(|(at, _)| at + 1);
            File { name: &source.name, index, lines: std::iter::once(0).chain(ends).collect() }
        };
        Ok(Self { files: sources.iter().zip(indexes).map(file).collect() })
    }

    /// Returns the place of the key at the end of these steps, in the first file that has it.
    pub fn find(&self, steps: &[&str]) -> Option<Place> {
        self.files.iter().find_map(|file| file.place(steps))
    }

    /// Returns the place of the key at the end of these steps, in the file of this name.
    pub fn find_in(&self, name: &str, steps: &[&str]) -> Option<Place> {
        self.files.iter().find(|file| file.name == name)?.place(steps)
    }
}

impl File<'_> {
    fn place(&self, steps: &[&str]) -> Option<Place> {
        let steps: Vec<_> = steps.iter().map(|step| Step::Key(step)).collect();
        let start = self.index.exact(&steps)?.start;
        let line = self.lines.partition_point(|begin| *begin <= start);
        let begin = self.lines.get(line.checked_sub(1)?)?;
        Some(Place { file: self.name.to_owned(), line, column: start - begin + 1 })
    }
}
