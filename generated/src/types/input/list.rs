//! One value or many as the values of a list.

use std::collections::{BTreeSet, HashSet, VecDeque};

use super::value::{Convert, Field};

/// Receives the values of a list one by one.
type Take<'a, T> = &'a mut dyn FnMut(&dyn Convert<Field<T>>);

/// The values of a list of `T`: one value, an iterator, or a collection such as an array, a `Vec` or a set.
///
/// Each value is one of those that [`IntoValue`](crate::IntoValue) lists for `T`. The parameter `M` only tells the forms of lists
/// apart; the compiler finds it.
///
/// # Examples
///
/// ```
/// use vh3_bigchange::{JobStatus, jobs};
///
/// let list = jobs::List::new("2026-01-01T00:00:00Z", "2026-03-31T23:59:59Z");
/// let one = list.clone().status(JobStatus::CompletedOk);
/// assert_eq!(one, list.clone().status("completedOk"));
/// assert_eq!(one, list.clone().status([JobStatus::CompletedOk]));
/// assert_eq!(one, list.status(vec!["completedOk"]));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a value for a list of `{T}` nor a collection of such values",
    label = "expected one or many values for `{T}`",
    note = "the docs of `IntoValue` list the values that each type of field takes",
    note = "an array, a slice, a `Vec`, a set and an iterator are lists"
)]
pub trait IntoList<T, M> {
    /// Passes on the values, in their order.
    #[doc(hidden)]
    fn each(self, take: Take<'_, T>);
}

/// The values of an optional list of `T`, or an `Option` of them.
///
/// The values are those of [`IntoList`]. `None` sends nothing for the field.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a value for a list of `{T}` nor a collection of such values",
    label = "expected one or many values for `{T}`, or an `Option` of them",
    note = "the docs of `IntoValue` list the values that each type of field takes",
    note = "an array, a slice, a `Vec`, a set and an iterator are lists"
)]
pub trait IntoOptionalList<T, M> {
    /// Passes on the values, in their order.
    #[doc(hidden)]
    fn each(self, take: Take<'_, T>);

    /// Returns whether there is no list.
    #[doc(hidden)]
    fn is_absent(&self) -> bool;
}

/// Marker of a list that is one value.
#[derive(Debug)]
pub enum One {}

/// Marker of a list that is an iterator.
#[derive(Debug)]
pub enum Iterated {}

/// Marker of a list that is a collection.
#[derive(Debug)]
pub enum Collected {}

/// Marker of a list that is there.
#[derive(Debug)]
pub struct Present<M>(std::marker::PhantomData<M>);

/// Marker of a list that may be missing.
#[derive(Debug)]
pub struct Optional<M>(std::marker::PhantomData<M>);

impl<T, V: Convert<Field<T>>> IntoList<T, One> for V {
    fn each(self, take: Take<'_, T>) {
        take(&self);
    }
}

impl<T, V: Convert<Field<T>>, I: Iterator<Item = V>> IntoList<T, Iterated> for I {
    fn each(self, take: Take<'_, T>) {
        for value in self {
            take(&value);
        }
    }
}

macro_rules! collections {
    ($($collection:ty),*) => {$(
        impl<T, V: Convert<Field<T>>> IntoList<T, Collected> for $collection {
            fn each(self, take: Take<'_, T>) {
                for value in self {
                    take(&value);
                }
            }
        }
    )*};
}
collections!(Vec<V>, &Vec<V>, &[V], VecDeque<V>, &VecDeque<V>, BTreeSet<V>, &BTreeSet<V>);

impl<T, V: Convert<Field<T>>, const N: usize> IntoList<T, Collected> for [V; N] {
    fn each(self, take: Take<'_, T>) {
        for value in self {
            take(&value);
        }
    }
}

impl<T, V: Convert<Field<T>>, const N: usize> IntoList<T, Collected> for &[V; N] {
    fn each(self, take: Take<'_, T>) {
        for value in self {
            take(value);
        }
    }
}

impl<T, V: Convert<Field<T>>, S> IntoList<T, Collected> for HashSet<V, S> {
    fn each(self, take: Take<'_, T>) {
        for value in self {
            take(&value);
        }
    }
}

impl<T, V: Convert<Field<T>>, S> IntoList<T, Collected> for &HashSet<V, S> {
    fn each(self, take: Take<'_, T>) {
        for value in self {
            take(value);
        }
    }
}

#[diagnostic::do_not_recommend]
impl<T, M, L: IntoList<T, M>> IntoOptionalList<T, Present<M>> for L {
    fn each(self, take: Take<'_, T>) {
        IntoList::each(self, take);
    }

    fn is_absent(&self) -> bool {
        false
    }
}

impl<T, M, L: IntoList<T, M>> IntoOptionalList<T, Optional<M>> for Option<L> {
    fn each(self, take: Take<'_, T>) {
        if let Some(list) = self {
            list.each(take);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}
