//! The forms in which an answer may come: those that were seen, and those that no source rules out.

use super::seed::Plan;

/// The header by which a test asks for variants: their names, with commas between them.
pub const HEADER: &str = "x-mock";

macro_rules! variants {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal,)*) => {
        /// A form in which an answer may come.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Variant {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Variant {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name that stands in the header.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)*
                }
            }
        }
    };
}

variants! {
    /// The result in two objects.
    EnvelopeA = "envelope-a",
    /// The result in one object.
    EnvelopeB = "envelope-b",
    /// The result as it is.
    Bare = "bare",
    /// An object with nothing in it.
    EmptyObject = "empty-object",
    /// A page that does not say how many items it has.
    CountMissing = "count-missing",
    /// A page that says so in a text.
    CountString = "count-string",
    /// A page that says something wrong.
    CountWrong = "count-wrong",
    /// Pages of 2 items at most, whatever was asked for.
    Clamp = "clamp",
    /// The first page, whichever was asked for.
    Repeat = "repeat",
    /// A row less before each further page.
    Vanish = "vanish",
    /// A row more before each further page.
    Appear = "appear",
    /// A status that no source knows.
    UnknownEnum = "unknown-enum",
    /// A field that no source knows.
    UnknownField = "unknown-field",
    /// The compact shape, though nobody asked for it.
    Compact = "compact",
    /// A refusal by the API behind the server, in an answer of success.
    Inner404 = "inner-404",
    /// 201.
    Created = "201",
    /// 204 without a body, where nothing comes back.
    NoContent = "204",
    /// An empty text as the result, where nothing comes back.
    EmptyResult = "empty-result",
    /// JSON that is called text.
    TextPlain = "text-plain",
    /// An error as problem details.
    Problem = "problem",
    /// An error without a body.
    EmptyError = "empty-error",
    /// An error without a payload.
    NoPayload = "no-payload",
    /// An error whose payload is null.
    NullPayload = "null-payload",
    /// An error that names the parameter beside its code.
    TopParam = "top-param",
    /// An error with an empty message.
    NoMessage = "no-message",
    /// A list that has to be narrowed first.
    NoFilter = "422-no-filter",
    /// A page of a proxy, in place of an answer.
    Html502 = "html-502",
    /// Too many requests, and no word of when to come back.
    TooMany = "429",
    /// Too many requests, and a second to wait.
    TooManyAfter = "429-retry-after",
    /// An answer that takes its time.
    Slow = "slow",
}

/// What the observed profile mixes in by itself: forms that a client has to take without a word. Those of an error show
/// only where there is one.
const MIXED: &[&[Variant]] = &[
    &[Variant::EnvelopeA, Variant::EmptyError],
    &[Variant::EnvelopeB, Variant::NoPayload],
    &[Variant::Bare, Variant::NullPayload],
    &[Variant::EnvelopeA, Variant::CountMissing, Variant::TopParam],
    &[Variant::EnvelopeB, Variant::CountString, Variant::NoMessage],
    &[Variant::Bare, Variant::CountWrong],
    &[Variant::EnvelopeB, Variant::UnknownField],
    &[Variant::EnvelopeA, Variant::UnknownEnum],
    &[Variant::EnvelopeA, Variant::Compact],
    &[Variant::Bare, Variant::TextPlain],
    &[Variant::Bare, Variant::NoContent],
    &[Variant::EnvelopeA, Variant::Created],
    &[Variant::EnvelopeB, Variant::EmptyResult],
    &[Variant::EnvelopeA, Variant::Slow],
];

/// What the observed profile does in place of an answer.
const INSTEAD: &[Variant] = &[
    Variant::TooMany,
    Variant::TooManyAfter,
    Variant::Html502,
    Variant::Problem,
    Variant::Inner404,
    Variant::EmptyObject,
    Variant::NoFilter,
];

/// One answer in so many is trouble.
const TROUBLE: u64 = 16;

/// What a server of the observed profile does to the pages of every list: a walk meets one of these, never a mixture, since
/// a page is where it is by what the pages before it were. The seeds up to 3 leave them alone.
const PAGES: &[&[Variant]] =
    &[&[], &[], &[], &[], &[Variant::Clamp], &[Variant::Repeat], &[Variant::Vanish], &[Variant::Appear]];

impl Variant {
    /// The variants of a header, or the name in it that is none.
    pub(super) fn read(header: &str) -> Result<Vec<Self>, String> {
        let names = header.split(',').map(str::trim).filter(|name| !name.is_empty());
        let find = |name: &str| Self::ALL.iter().find(|variant| variant.name() == name).copied();
        names.map(|name| find(name).ok_or_else(|| name.to_owned())).collect()
    }

    /// What the observed profile does with the so-manieth request.
    pub(super) fn chosen(plan: &Plan, request: usize) -> Vec<Self> {
        let pick = |salt, of: usize| (plan.pick(request, salt) % of as u64) as usize;
        if plan.pick(request, 101).is_multiple_of(TROUBLE) {
            return vec![INSTEAD[pick(102, INSTEAD.len())]];
        }
        let pages = PAGES[(plan.seed % PAGES.len() as u64) as usize];
        [MIXED[pick(103, MIXED.len())], pages].concat()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_is_chosen_by_some_seed() {
        let plans = (0..PAGES.len() as u64).map(|seed| Plan { seed, ..Plan::default() });
        let all: Vec<_> =
            plans.flat_map(|plan| (0..500).flat_map(move |n| Variant::chosen(&plan, n))).collect();
        for variant in Variant::ALL {
            assert!(all.contains(variant), "{}", variant.name());
        }
    }

    #[test]
    fn a_list_is_walked_in_one_form() {
        for seed in 0..PAGES.len() as u64 {
            let plan = Plan { seed, ..Plan::default() };
            let pages = PAGES.concat();
            let of = |request| Variant::chosen(&plan, request).into_iter().find(|form| pages.contains(form));
            let mut found: Vec<_> = (0..500).filter_map(of).collect();
            found.dedup();
            assert!(found.len() <= 1, "{seed}: {found:?}");
        }
    }
}
