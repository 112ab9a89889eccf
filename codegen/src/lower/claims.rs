//! Claims of the sources: plain values, values with their own evidence, and conflicts with their resolution.

use super::place::SpecPath;
use super::state::{Lower, Registered, Rules};
use crate::model::{Authority, Evidence, Note};
use crate::source::diagnostic::{one_of, suggest};
use crate::source::spec::{Claim, Conflict, Disputed};

/// The value of a claim, with the conflicts resolved.
pub(super) struct Resolved<T> {
    pub(super) value: T,
    pub(super) evidence: Evidence,
}

/// The answer of a source.
struct Answer<'t, T> {
    source: Authority,
    value: &'t T,
}

impl<'a> Lower<'a> {
    /// Registers the conflicts of a file.
    pub(super) fn register(&mut self, file: usize, conflicts: &'a crate::source::spec::Map<Conflict>) {
        for (name, conflict) in conflicts {
            let keys = ["conflicts", name.as_str()];
            let place = SpecPath::under(file, &keys);
            self.conflict_name(name, &place);
            for (key, text) in
                [("question", &conflict.question), ("why", &conflict.why), ("override", &conflict.r#override)]
            {
                self.prose(Some(text), &place.key(key));
            }
            let registered = Registered { conflict, file, is_used: false };
            if let Some(other) = self.conflicts.by_name.insert(name, registered) {
                let first = SpecPath::under(other.file, &keys).key_location(self.spec.indexes);
                self.at_key(&place, format!("the conflict `{name}` is registered in two files"))
                    .label("again here")
                    .related(first, "first here")
                    .help("give this one another name")
                    .report();
            }
        }
    }

    fn conflict_name(&mut self, name: &str, place: &SpecPath<'_>) {
        let fits = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        if name.is_empty() || name.len() > 40 || !fits {
            self.at_key(place, format!("`{}` cannot be the name of a conflict", name.escape_default()))
                .label("expected up to 40 letters, digits, `_` or `-`")
                .help("give it a short name such as `C1`")
                .report();
        }
    }

    /// Reports the conflicts that no claim refers to.
    pub(super) fn unused_conflicts(&mut self) {
        for (name, registered) in self.conflicts.by_name.clone() {
            if registered.is_used {
                continue;
            }
            self.at_key(
                &SpecPath::under(registered.file, &["conflicts", name]),
                format!("unused conflict `{name}`"),
            )
            .label("no field or operation refers to this conflict")
            .help(format!(
                "delete it, or refer to it where the sources disagree: `{{ conflict: {name}, … }}`"
            ))
            .report();
        }
    }

    /// Returns the value of a claim, and adds a note if it is disputed.
    pub(super) fn ruled<T: Clone + PartialEq>(
        &mut self,
        claim: Option<&Claim<T>>,
        evidence: Evidence,
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> Option<Resolved<T>> {
        match claim? {
            Claim::Plain(value) => Some(Resolved { value: value.clone(), evidence }),
            Claim::Evident(known) => Some(Resolved { value: known.value.clone(), evidence: known.evidence }),
            Claim::Disputed(disputed) => self.resolution(disputed, place, notes),
        }
    }

    fn resolution<T: Clone + PartialEq>(
        &mut self,
        disputed: &Disputed<T>,
        place: &SpecPath<'_>,
        notes: &mut Vec<Note>,
    ) -> Option<Resolved<T>> {
        let name = disputed.conflict.as_str();
        let Some(registered) = self.conflicts.by_name.get_mut(name) else {
            self.unknown_conflict(name, &place.key("conflict"));
            return None;
        };
        registered.is_used = true;
        let conflict = registered.conflict;
        let answers = disputed.answers();
        self.agreement(name, &answers, place);
        if answers.is_empty() {
            return None;
        }
        let Some(Answer { source, value }) = self.answer(conflict, &answers) else {
            let said = one_of(answers.iter().map(|answer| answer.source.word()));
            self.at_value(
                place,
                format!("`{name}` follows `{}`, which has no answer here", conflict.rules.word()),
            )
            .label(format!("answers come from {said}"))
            .help(format!("add `{}: …` here, or write another source after `rules:`", conflict.rules.word()))
            .report();
            return None;
        };
        let note = conflict.note(name);
        if !notes.contains(&note) {
            notes.push(note);
        }
        Some(Resolved { value: T::clone(value), evidence: source.evidence() })
    }

    /// Returns the answer that this client follows.
    fn answer<'s, 't, T>(
        &self,
        conflict: &Conflict,
        answers: &'s [Answer<'t, T>],
    ) -> Option<&'s Answer<'t, T>> {
        let sources: &[_] = match self.spec.rules {
            Rules::AsWritten => &[conflict.rules],
            Rules::ByPage => &[Authority::Docs, Authority::Example, conflict.rules],
        };
        for source in sources {
            if let Some(answer) = answers.iter().find(|answer| answer.source == *source) {
                return Some(answer);
            }
        }
        None
    }

    fn agreement<T: PartialEq>(&mut self, name: &str, answers: &[Answer<'_, T>], place: &SpecPath<'_>) {
        if answers.windows(2).any(|pair| matches!(pair, [one, other] if one.value != other.value)) {
            return;
        }
        let message = match answers {
            [] | [_] => format!("`{name}` needs answers from at least two sources"),
            _ => format!("the sources agree, so `{name}` is not a conflict here"),
        };
        self.at_value(place, message)
            .label("expected answers that differ")
            .help("write the plain value, and delete the conflict if nothing else refers to it")
            .report();
    }

    fn unknown_conflict(&mut self, name: &str, place: &SpecPath<'_>) {
        let known = self.conflicts.by_name.keys().copied();
        let otherwise = format!("register it under `conflicts:`, beside {}", one_of(known.clone()));
        let help = suggest(name, known, otherwise);
        self.at_value(place, format!("unknown conflict `{name}`"))
            .label("not registered")
            .help(help)
            .report();
    }
}

impl<T> Disputed<T> {
    fn answers(&self) -> Vec<Answer<'_, T>> {
        let mut answers = Vec::new();
        for (source, answer) in [
            (Authority::Docs, &self.docs),
            (Authority::Example, &self.example),
            (Authority::Overview, &self.overview),
            (Authority::Client, &self.client),
            (Authority::Upstream, &self.upstream),
        ] {
            if let Some(value) = answer {
                answers.push(Answer { source, value });
            }
        }
        answers
    }
}

impl Conflict {
    fn note(&self, name: &str) -> Note {
        Note {
            conflict: name.to_owned(),
            question: self.question.clone(),
            rules: self.rules,
            why: self.why.clone(),
            otherwise: self.r#override.clone(),
        }
    }
}

impl Authority {
    /// Returns the word for the source in a spec.
    pub fn word(self) -> &'static str {
        match self {
            Self::Docs => "docs",
            Self::Example => "example",
            Self::Overview => "overview",
            Self::Client => "client",
            Self::Upstream => "upstream",
        }
    }

    fn evidence(self) -> Evidence {
        match self {
            Self::Docs | Self::Overview => Evidence::Docs,
            Self::Example => Evidence::Example,
            Self::Client => Evidence::Client,
            Self::Upstream => Evidence::Upstream,
        }
    }
}
