//! Keys that change nothing. Each is an error, since it seems to decide something.

use super::place::SpecPath;
use super::state::Lower;
use crate::model::{AtLeastOne, Evidence, ReturnKind};
use crate::names;
use crate::source::spec::{Claim, EnumValue, Evident, Field, Operation};

/// Compares a key of a field with that of the shared field.
type Comparison = fn(&Field, &Field) -> Same;

/// The keys of a field.
const ASPECTS: [(&str, Comparison); 17] = [
    ("type", |one, other| Same::compare(&one.r#type, &other.r#type)),
    ("list", |one, other| Same::compare(&one.list, &other.list)),
    ("required", |one, other| Same::compare(&one.required, &other.required)),
    ("name", |one, other| Same::compare(&one.name, &other.name)),
    ("present", |one, other| Same::compare(&one.present, &other.present)),
    ("nullable", |one, other| Same::compare(&one.nullable, &other.nullable)),
    ("minimum", |one, other| Same::compare(&one.minimum, &other.minimum)),
    ("maximum", |one, other| Same::compare(&one.maximum, &other.maximum)),
    ("max_length", |one, other| Same::compare(&one.max_length, &other.max_length)),
    ("max_items", |one, other| Same::compare(&one.max_items, &other.max_items)),
    ("default", |one, other| Same::compare(&one.default, &other.default)),
    ("unit", |one, other| Same::compare(&one.unit, &other.unit)),
    ("doc", |one, other| Same::compare(&one.doc, &other.doc)),
    ("example", |one, other| Same::compare(&one.example, &other.example)),
    ("rust", |one, other| Same::compare(&one.rust, &other.rust)),
    ("deprecated", |one, other| Same::compare(&one.deprecated, &other.deprecated)),
    ("evidence", |one, other| Same::compare(&one.evidence, &other.evidence)),
];

/// A key of a field beside that of the shared field.
#[derive(PartialEq, Eq)]
enum Same {
    /// The shared field does not have it.
    NotShared,
    /// The field takes it from the shared field.
    Taken,
    /// The field has another value.
    Other,
    /// The field repeats the value.
    Repeated,
}

impl Same {
    fn compare<T: PartialEq>(own: &Option<T>, shared: &Option<T>) -> Self {
        match (own, shared) {
            (_, None) => Self::NotShared,
            (None, Some(_)) => Self::Taken,
            (Some(own), Some(shared)) if own == shared => Self::Repeated,
            (Some(_), Some(_)) => Self::Other,
        }
    }
}

impl Lower<'_> {
    /// Refuses keys of a field that change nothing. `inherited` is the evidence of its operation or object.
    pub(super) fn useless_keys(
        &mut self,
        key: &str,
        written: &Field,
        inherited: Evidence,
        place: &SpecPath<'_>,
    ) {
        let none = Field::default();
        let base = match self.spec.shared.spec.fields.get(key) {
            Some(shared) if written.shared => shared,
            _ => &none,
        };
        if written.shared {
            self.repeated(key, written, base, place);
        }
        if written.evidence == Some(inherited) && base.evidence.is_none() {
            self.mute(
                &place.key("evidence"),
                format!("`{key}` has the evidence `{}` in any case", inherited.word()),
            );
        }
        let evidence = written.evidence.or(base.evidence).unwrap_or(inherited);
        self.own_evidence(written.list.as_ref(), evidence, &place.key("list"));
        self.own_evidence(written.required.as_ref(), evidence, &place.key("required"));
        self.own_evidence(written.needs.as_ref(), evidence, &place.key("needs"));
        self.own_evidence(written.nullable.as_ref(), evidence, &place.key("nullable"));
        self.own_evidence(written.minimum.as_ref(), evidence, &place.key("minimum"));
        self.own_evidence(written.maximum.as_ref(), evidence, &place.key("maximum"));
        self.own_evidence(written.max_length.as_ref(), evidence, &place.key("max_length"));
        self.own_evidence(written.max_items.as_ref(), evidence, &place.key("max_items"));
        self.useless_names(key, written, base, place);
        self.useless_marks(key, written, base, place);
    }

    /// Refuses keys that repeat those of the shared field, and `shared` where nothing is taken.
    fn repeated(&mut self, key: &str, written: &Field, base: &Field, place: &SpecPath<'_>) {
        let mut takes = false;
        for (aspect, compare) in ASPECTS {
            let same = compare(written, base);
            takes |= same == Same::Taken;
            if same == Same::Repeated {
                takes = true;
                self.mute(&place.key(aspect), format!("the shared field `{key}` has the same `{aspect}`"));
            }
        }
        if !takes {
            self.mute(&place.key("shared"), format!("`{key}` takes nothing from the shared field"));
        }
    }

    /// Refuses names that the key has without them.
    fn useless_names(&mut self, key: &str, written: &Field, base: &Field, place: &SpecPath<'_>) {
        match &written.name {
            Some(Claim::Plain(name)) if name == key && base.name.is_none() => {
                self.mute(&place.key("name"), format!("`{key}` is the key on the wire without `name`"));
            }
            Some(Claim::Evident(_)) => self.plain_only(key, "name", place),
            _ => {}
        }
        if let Some(rust) = &written.rust
            && base.rust.is_none()
            && names::field(key).is_ok_and(|name| name == *rust)
        {
            self.mute(&place.key("rust"), format!("`{key}` becomes `{rust}` without `rust`"));
        }
    }

    /// Refuses marks that say what is assumed without them.
    fn useless_marks(&mut self, key: &str, written: &Field, base: &Field, place: &SpecPath<'_>) {
        if let Some(Claim::Plain(false) | Claim::Evident(Evident { value: false, .. })) = &written.required
            && base.required.is_none()
        {
            self.mute(&place.key("required"), format!("`{key}` is optional without `required`"));
        }
        match &written.present {
            Some(Claim::Plain(true)) if base.present.is_none() => {
                self.mute(&place.key("present"), format!("`{key}` is present without `present`"));
            }
            Some(Claim::Plain(false)) => {
                self.at_key(place, format!("`{key}` is never sent"))
                    .label("this field changes nothing")
                    .help("delete the field; `present` is for fields that only some sources have")
                    .report();
            }
            Some(Claim::Evident(_)) => self.plain_only(key, "present", place),
            _ => {}
        }
    }

    /// Refuses keys of a value that state what holds without them.
    pub(super) fn useless_value(
        &mut self,
        wire: &str,
        written: &EnumValue,
        inherited: Evidence,
        place: &SpecPath<'_>,
    ) {
        if let Some(name) = &written.name
            && names::variant(wire).is_ok_and(|made| made == *name)
        {
            self.mute(&place.key("name"), format!("`{wire}` becomes `{name}` without `name`"));
        }
        if written.evidence == Some(inherited) {
            let message = format!("`{wire}` has the evidence `{}` in any case", inherited.word());
            self.mute(&place.key("evidence"), message);
        }
    }

    /// Refuses evidence of a claim that is that of its field or operation.
    pub(super) fn own_evidence<T>(
        &mut self,
        claim: Option<&Claim<T>>,
        evidence: Evidence,
        place: &SpecPath<'_>,
    ) {
        if let Some(Claim::Evident(known)) = claim
            && known.evidence == evidence
        {
            self.at_value(
                place,
                format!("{} has the evidence `{}` in any case", place.name(), evidence.word()),
            )
            .label("this evidence changes nothing")
            .help("write the plain value")
            .report();
        }
    }

    fn plain_only(&mut self, key: &str, aspect: &str, place: &SpecPath<'_>) {
        self.at_value(&place.key(aspect), format!("`{aspect}` of `{key}` cannot have its own evidence"))
            .label("this evidence changes nothing")
            .help("write the plain value, or a conflict with the answer of each source")
            .report();
    }

    /// Refuses keys of an operation that change nothing.
    pub(super) fn useless_in_operation(
        &mut self,
        written: &Operation,
        rules: &[AtLeastOne],
        place: &SpecPath<'_>,
    ) {
        let returns = place.key("returns");
        if written.returns.kind == ReturnKind::Undocumented && returns.is_given(self.spec.indexes) {
            self.mute(&returns, "a response is undocumented without `returns`".to_owned());
        }
        let is_repeated = |doc: &String| doc.trim().trim_end_matches('.') == written.summary;
        if written.doc.as_ref().is_some_and(is_repeated) {
            self.mute(&place.key("doc"), "`doc` repeats the summary".to_owned());
        }
        self.own_evidence(written.at_least_one.as_ref(), written.evidence, &place.key("at_least_one"));
        if !matches!(written.at_least_one, Some(Claim::Disputed(_))) {
            self.implied_rules(rules, &place.key("at_least_one"));
        }
        self.useless_windows(written, &place.key("windows"));
        self.useless_effects(written, place);
    }

    /// Refuses a rule that is met wherever another one is.
    fn implied_rules(&mut self, rules: &[AtLeastOne], place: &SpecPath<'_>) {
        for (index, rule) in rules.iter().enumerate() {
            let is_implied_by = |other: &AtLeastOne| {
                other.evidence == rule.evidence
                    && other
                        .alternatives
                        .iter()
                        .all(|set| rule.is_met(|key| set.iter().any(|own| own == key)))
            };
            let mut others = rules.iter().enumerate().filter(|(at, other)| {
                // Of two equal rules, the second one is useless.
                *at != index
                    && is_implied_by(other)
                    && (*at < index || other.alternatives != rule.alternatives)
            });
            if others.next().is_some() {
                self.at_value(&place.item(index), "another rule is enough to meet this one")
                    .label("this rule changes nothing")
                    .help("delete one of the two")
                    .report();
            }
        }
    }

    fn useless_windows(&mut self, written: &Operation, place: &SpecPath<'_>) {
        for (index, window) in written.windows.iter().enumerate() {
            let place = place.item(index);
            if window.item.is_some() && written.returns.kind != ReturnKind::Page {
                self.mute(&place.key("item"), "only a list has items".to_owned());
            }
            if window.months.is_none() && window.evidence != Evidence::Docs {
                self.mute(&place.key("evidence"), "a range without `months` has no limit to show".to_owned());
            }
            let mut before = written.windows.iter().take(index);
            if before.any(|other| other.from == window.from && other.to == window.to) {
                self.at_value(&place, format!("duplicate range from `{}`", window.from))
                    .label("again here")
                    .help("keep one of the two")
                    .report();
            }
        }
    }

    /// Refuses effects that another key of the operation rules out.
    fn useless_effects(&mut self, written: &Operation, place: &SpecPath<'_>) {
        for (index, set) in written.sets.iter().enumerate() {
            let list = place.key("sets");
            let place = list.item(index);
            let always = set.without.iter().find(|key| is_always_sent(written, key));
            if let Some(key) = always {
                let message = format!("`{key}` is always sent, so the member is never set");
                self.mute(&place.key("without"), message);
            }
            if written.removes.is_some() && set.of.is_none() {
                self.mute(&place, "a call that removes a thing sets no member of it".to_owned());
            }
            if written.sets.iter().take(index).any(|other| other == set) {
                self.mute(&place, "the same member is set twice".to_owned());
            }
        }
        for (index, state) in written.refused_when.iter().enumerate() {
            let list = place.key("refused_when");
            let place = list.item(index);
            if let Some(key) = state.sends.as_ref().filter(|key| is_always_sent(written, key)) {
                self.mute(&place.key("sends"), format!("`{key}` is always sent"));
            }
            if written.refused_when.iter().take(index).any(|other| other == state) {
                self.mute(&place, "the same state is listed twice".to_owned());
            }
        }
    }

    /// Reports a key that changes nothing.
    pub(super) fn mute(&mut self, place: &SpecPath<'_>, message: String) {
        self.at_key(place, message).label("this changes nothing").help("delete it").report();
    }
}

/// Returns whether an operation requires a field, whatever the resolution of a conflict.
fn is_always_sent(written: &Operation, key: &str) -> bool {
    let field = written.fields.get(key).and_then(|field| field.required.as_ref());
    matches!(field, Some(Claim::Plain(true) | Claim::Evident(Evident { value: true, .. })))
}
