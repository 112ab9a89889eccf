//! Tables of fields.

use super::Unreadable;

/// A table: its columns, and its rows with their lines.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Table {
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<(usize, Vec<String>)>,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Name,
    Type,
    Required,
    Description,
}

impl Column {
    fn named(name: &str) -> Option<Self> {
        Some(match name.to_lowercase().as_str() {
            "field" | "param" | "parameter" | "name" => Self::Name,
            "type" => Self::Type,
            "required" => Self::Required,
            "description" => Self::Description,
            _ => return None,
        })
    }
}

/// The words that stand for types.
pub(super) const TYPES: &[&str] = &[
    "string",
    "integer",
    "number",
    "decimal",
    "boolean",
    "enum",
    "array",
    "object",
    "uuid",
    "timestamp",
    "datetime",
    "date",
];

impl Table {
    /// What each column holds.
    pub(super) fn kinds(&self, line: usize) -> Result<Vec<Column>, Unreadable> {
        let wrong = |message: String| Unreadable::new(line, message);
        let known = "known are Field or Param, Type, Required and Description";
        let kind = |name: &String| {
            Column::named(name).ok_or_else(|| wrong(format!("the table has a column `{name}`; {known}")))
        };
        let kinds = self.columns.iter().map(kind).collect::<Result<Vec<_>, _>>()?;
        if self.rows.is_empty() {
            return Err(wrong("the table has no rows".to_owned()));
        }
        match [Column::Name, Column::Type].iter().all(|needed| kinds.contains(needed)) {
            true => Ok(kinds),
            false => Err(wrong(format!("the table has no column for the name or for the type; {known}"))),
        }
    }

    /// The columns of a heading whose cells run together, such as `FieldTypeRequiredDescription`.
    pub(super) fn run_together(line: &str) -> Option<Vec<String>> {
        let starts: Vec<_> =
            line.char_indices().filter(|(_, char)| char.is_uppercase()).map(|(at, _)| at).collect();
        let ends = starts.iter().skip(1).copied().chain([line.len()]);
        let columns: Vec<_> = starts
            .iter()
            .zip(ends)
            .filter_map(|(start, end)| line.get(*start..end))
            .map(str::to_owned)
            .collect();
        let first = columns.first().and_then(|first| Column::named(first));
        let is_one_word = starts.first() == Some(&0) && !line.contains(char::is_whitespace);
        (is_one_word && columns.len() > 1 && first == Some(Column::Name)).then_some(columns)
    }

    /// The cells of a row that run together, such as `sizeintegerNoHow many`.
    pub(super) fn cut(columns: &[String], line: &str) -> Option<Vec<String>> {
        let has_mark = columns.iter().any(|column| Column::named(column) == Some(Column::Required));
        let places = TYPES.iter().flat_map(|kind| line.match_indices(kind));
        let mut cuts: Vec<_> = places.filter_map(|(at, kind)| cut_at(line, at, kind, has_mark)).collect();
        // Words begin with a capital, though values need not. Else the shortest name; of types that begin alike, the longest.
        cuts.sort_by_key(|cells| {
            let length = |index| cells.get(index).map_or(0, String::len);
            let is_odd = cells.last().is_some_and(|text| text.starts_with(char::is_lowercase));
            (is_odd, length(0), usize::MAX - length(1))
        });
        cuts.into_iter().next()
    }
}

/// The cells of a row whose type stands there, if a name comes before it and the mark, where there is one, after it.
fn cut_at(line: &str, at: usize, kind: &str, has_mark: bool) -> Option<Vec<String>> {
    let (name, rest) = (line.get(..at)?, line.get(at + kind.len()..)?);
    let is_name = !name.is_empty() && name.chars().all(|char| char.is_ascii_alphanumeric() || char == '_');
    let mark = ["Yes", "No"].into_iter().find(|mark| rest.starts_with(mark));
    let cells = match (has_mark, mark) {
        (true, Some(mark)) => vec![name, kind, mark, rest.get(mark.len()..)?],
        (false, _) => vec![name, kind, rest],
        (true, None) => return None,
    };
    is_name.then(|| cells.into_iter().map(str::to_owned).collect())
}

/// The cells of a line with bars between them; the first and the last bar may be left out.
pub(super) fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let line = line.strip_suffix('|').unwrap_or(line);
    line.split('|').map(|cell| cell.trim().to_owned()).collect()
}
