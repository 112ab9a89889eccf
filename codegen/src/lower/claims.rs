//! Claims of the sources: plain values, values with their own evidence, and conflicts with their resolution.

use super::place::Place;
use super::{Lower, Rules};
use crate::model::{Authority, Evidence, Note};
use crate::source::diagnostic::{nearest, one_of};
use crate::source::spec::{Claim, Conflict, Disputed};
use indexmap::IndexMap;

/// The registered conflicts, and whether something refers to each.
#[derive(Default)]
pub(super) struct Conflicts<'a> {
    by_name: IndexMap<&'a str, (&'a Conflict, usize, bool)>,
}

impl<'a> Lower<'a> {
    /// Registers the conflicts of a file.
    pub(super) fn register(&mut self, file: usize, conflicts: &'a crate::source::spec::Map<Conflict>) {
        for (name, conflict) in conflicts {
            let (root, list);
            root = Place::file(file);
            list = root.key("conflicts");
            let place = list.key(name);
            self.conflict_name(name, &place);
            for (key, text) in
                [("question", &conflict.question), ("why", &conflict.why), ("override", &conflict.r#override)]
            {
                self.prose(Some(text), &place.key(key));
            }
            if let Some((_, other, _)) = self.conflicts.by_name.insert(name, (conflict, file, false)) {
                let (_, (span, _)) = Place::file(other).key("conflicts").key(name).spans(self.spec.indexes);
                let found = self
                    .at_key(&place, format!("the conflict `{name}` is registered in two files"))
                    .label("again here")
                    .related(other, span, "first here")
                    .help("give this one another name");
                self.push(found);
            }
        }
    }

    fn conflict_name(&mut self, name: &str, place: &Place<'_>) {
        let fits = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
        if name.is_empty() || name.len() > 40 || !fits {
            let found = self
                .at_key(place, format!("`{}` cannot be the name of a conflict", name.escape_default()))
                .label("expected up to 40 letters, digits, `_` or `-`")
                .help("give it a short name such as `C1`");
            self.push(found);
        }
    }

    /// Says which conflicts nothing refers to.
    pub(super) fn unused_conflicts(&mut self) {
        let unused: Vec<_> = self
            .conflicts
            .by_name
            .iter()
            .filter(|(_, (_, _, used))| !used)
            .map(|(name, (_, file, _))| (*name, *file))
            .collect();
        for (name, file) in unused {
            let root = Place::file(file);
            let list = root.key("conflicts");
            let found = self
                .at_key(&list.key(name), format!("unused conflict `{name}`"))
                .label("no field or operation refers to this conflict")
                .help(format!(
                    "delete it, or refer to it where the sources disagree: `{{ conflict: {name}, … }}`"
                ));
            self.push(found);
        }
    }

    /// The value of a claim that rules, how it is known, and a note when it is disputed.
    pub(super) fn ruled<T: Clone + PartialEq>(
        &mut self,
        claim: Option<&Claim<T>>,
        evidence: Evidence,
        place: &Place<'_>,
        notes: &mut Vec<Note>,
    ) -> Option<(T, Evidence)> {
        match claim? {
            Claim::Plain(value) => Some((value.clone(), evidence)),
            Claim::Evident(known) => Some((known.value.clone(), known.evidence)),
            Claim::Disputed(disputed) => self.ruling(disputed, place, notes),
        }
    }

    fn ruling<T: Clone + PartialEq>(
        &mut self,
        disputed: &Disputed<T>,
        place: &Place<'_>,
        notes: &mut Vec<Note>,
    ) -> Option<(T, Evidence)> {
        let name = disputed.conflict.as_str();
        let Some((conflict, _, used)) = self.conflicts.by_name.get_mut(name) else {
            self.unknown_conflict(name, &place.key("conflict"));
            return None;
        };
        *used = true;
        let conflict = *conflict;
        let answers = disputed.answers();
        self.agreement(name, &answers, place);
        if answers.is_empty() {
            return None;
        }
        let Some((source, answer)) = self.answer(conflict, &answers) else {
            let said = one_of(answers.iter().map(|(source, _)| source.word()));
            let found = self
                .at_value(
                    place,
                    format!("`{name}` follows `{}`, which has no answer here", conflict.rules.word()),
                )
                .label(format!("answers come from {said}"))
                .help(format!(
                    "add `{}: …` here, or write another source after `rules:`",
                    conflict.rules.word()
                ));
            self.push(found);
            return None;
        };
        let note = conflict.note(name);
        if !notes.contains(&note) {
            notes.push(note);
        }
        Some((answer.clone(), source.evidence()))
    }

    /// The answer that rules, and whose it is.
    fn answer<'t, T>(
        &self,
        conflict: &Conflict,
        answers: &[(Authority, &'t T)],
    ) -> Option<(Authority, &'t T)> {
        let of = |wanted: Authority| answers.iter().find(|(source, _)| *source == wanted).copied();
        let by_page = || of(Authority::Docs).or_else(|| of(Authority::Example));
        match self.spec.rules {
            Rules::AsWritten => of(conflict.rules),
            Rules::ByPage => by_page().or_else(|| of(conflict.rules)),
        }
    }

    fn agreement<T: PartialEq>(&mut self, name: &str, answers: &[(Authority, &T)], place: &Place<'_>) {
        let all_same = answers.windows(2).all(|pair| match pair {
            [(_, one), (_, other)] => one == other,
            _ => true,
        });
        if !all_same {
            return;
        }
        let message = match answers {
            [] | [_] => format!("`{name}` needs answers from at least two sources"),
            _ => format!("the sources agree, so `{name}` is not a conflict here"),
        };
        let found = self
            .at_value(place, message)
            .label("expected answers that differ")
            .help("write the plain value, and delete the conflict if nothing else refers to it");
        self.push(found);
    }

    fn unknown_conflict(&mut self, name: &str, place: &Place<'_>) {
        let known = self.conflicts.by_name.keys().copied();
        let help = match nearest(name, known.clone()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("register it under `conflicts:`, beside {}", one_of(known)),
        };
        let found =
            self.at_value(place, format!("unknown conflict `{name}`")).label("not registered").help(help);
        self.push(found);
    }
}

impl<T> Disputed<T> {
    fn answers(&self) -> Vec<(Authority, &T)> {
        [
            (Authority::Docs, &self.docs),
            (Authority::Example, &self.example),
            (Authority::Overview, &self.overview),
            (Authority::Client, &self.client),
            (Authority::Upstream, &self.upstream),
        ]
        .into_iter()
        .filter_map(|(source, answer)| Some((source, answer.as_ref()?)))
        .collect()
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
    /// The word that stands for the source in a spec.
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
