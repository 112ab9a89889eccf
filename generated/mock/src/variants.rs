//! The forms of a response: those that were seen, and those that no source rules out.

use crate::rows::seed::pick;

/// The header by which a request asks for variants: their names, separated by commas.
pub const HEADER: &str = "x-mock";

macro_rules! variants {
    ($($(#[doc = $doc:literal])* $variant:ident = $name:literal,)*) => {
        /// A form of a response.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Variant {
            $($(#[doc = $doc])* $variant,)*
        }

        impl Variant {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// Returns the name in the header.
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
    /// The result without an object around it.
    Bare = "bare",
    /// An empty object.
    EmptyObject = "empty-object",
    /// A page without the number of its items.
    CountMissing = "count-missing",
    /// A page with the number of its items as a string.
    CountString = "count-string",
    /// A page with a wrong number of items.
    CountWrong = "count-wrong",
    /// Pages of 2 items at most.
    Clamp = "clamp",
    /// The first page in place of any other.
    Repeat = "repeat",
    /// One row fewer before each further page.
    Vanish = "vanish",
    /// One row more before each further page.
    Appear = "appear",
    /// An enum value that no source has.
    UnknownEnum = "unknown-enum",
    /// A field that no source has.
    UnknownField = "unknown-field",
    /// The compact form, unasked.
    Compact = "compact",
    /// A 404 of BigChange inside a response with status 200.
    Inner404 = "inner-404",
    /// 201.
    Created = "201",
    /// 204 without a body, where there is no result.
    NoContent = "204",
    /// An empty string, where there is no result.
    EmptyResult = "empty-result",
    /// JSON with the content type `text/plain`.
    TextPlain = "text-plain",
    /// An error as problem details.
    Problem = "problem",
    /// An error without a body.
    EmptyError = "empty-error",
    /// An error without a payload.
    NoPayload = "no-payload",
    /// An error whose payload is null.
    NullPayload = "null-payload",
    /// An error with the parameter beside its code.
    TopParam = "top-param",
    /// An error with an empty message.
    NoMessage = "no-message",
    /// A 422 for a list without a filter.
    NoFilter = "422-no-filter",
    /// An HTML page of a proxy.
    Html502 = "html-502",
    /// 429 without `retry-after`.
    TooMany = "429",
    /// 429 with `retry-after: 1`.
    TooManyAfter = "429-retry-after",
    /// A response after 200 ms.
    Slow = "slow",
}

/// The forms that the observed profile mixes. A client has to read all of them. Those of errors show only in errors.
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

/// The responses with which the observed profile replaces others.
const INSTEAD: &[Variant] = &[
    Variant::TooMany,
    Variant::TooManyAfter,
    Variant::Html502,
    Variant::Problem,
    Variant::Inner404,
    Variant::EmptyObject,
    Variant::NoFilter,
];

/// One response in so many is replaced.
const TROUBLE: u64 = 16;

/// The forms of the pages of all lists, one for each seed: the place of a page depends on the pages before it. The seeds up to
/// 3 have none.
const PAGES: &[&[Variant]] =
    &[&[], &[], &[], &[], &[Variant::Clamp], &[Variant::Repeat], &[Variant::Vanish], &[Variant::Appear]];

impl Variant {
    /// Returns the variants of a header, or the name in it that is no variant.
    pub(crate) fn read(header: &str) -> Result<Vec<Self>, String> {
        let mut found = Vec::new();
        for name in header.split(',').map(str::trim).filter(|name| !name.is_empty()) {
            match Self::ALL.iter().find(|variant| variant.name() == name) {
                Some(variant) => found.push(*variant),
                None => return Err(name.to_owned()),
            }
        }
        Ok(found)
    }

    /// Returns the variants that the observed profile chooses for a request.
    pub(crate) fn chosen(seed: u64, request: usize) -> Vec<Self> {
        let request = request as u64;
        if pick(seed, request, "is trouble").is_multiple_of(TROUBLE)
            && let Some(variant) = nth(INSTEAD, pick(seed, request, "trouble"))
        {
            return vec![*variant];
        }
        let mut chosen =
            nth(MIXED, pick(seed, request, "form")).map_or_else(Vec::new, |forms| forms.to_vec());
        if let Some(pages) = nth(PAGES, seed) {
            chosen.extend_from_slice(pages);
        }
        chosen
    }
}

/// Returns an item of a list, by a number of any size.
fn nth<T>(all: &[T], number: u64) -> Option<&T> {
    let index = number.checked_rem(all.len() as u64)?;
    all.get(usize::try_from(index).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_is_chosen_by_some_seed() {
        let mut all = Vec::new();
        for seed in 0..PAGES.len() as u64 {
            for request in 0..500 {
                all.extend(Variant::chosen(seed, request));
            }
        }
        for variant in Variant::ALL {
            assert!(all.contains(variant), "{}", variant.name());
        }
    }

    #[test]
    fn one_seed_shows_lists_in_one_form() {
        let pages = PAGES.concat();
        for seed in 0..PAGES.len() as u64 {
            let mut found = Vec::new();
            for request in 0..500 {
                found.extend(
                    Variant::chosen(seed, request).into_iter().filter(|variant| pages.contains(variant)),
                );
            }
            found.dedup();
            assert!(found.len() <= 1, "{seed}: {found:?}");
        }
    }
}
