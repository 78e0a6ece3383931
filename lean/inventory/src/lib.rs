//! Stands in for the crate of this name, which has code run before `main` to collect what many crates hand in.
//!
//! `bevy_reflect` hands in each of its types, and only an app with `reflect_auto_register` asks for them; ours is none.
//! What is handed in would still be a good part of a module that a pupil downloads, and in a browser the linker has all of
//! it run again before each call from outside.

use std::iter::Empty;

/// Takes what is handed in, and forgets it.
#[macro_export]
macro_rules! submit {
    ($($handed_in:tt)*) => {};
}

/// Says what could be handed in.
#[macro_export]
macro_rules! collect {
    ($kind:ty) => {};
}

/// What was handed in: never anything.
#[expect(non_camel_case_types, reason = "its users know it by this name")]
pub type iter<T> = handed_in::iter<T>;

// Its users write no brackets, so that there must be a value of the same name.
#[doc(hidden)]
pub use handed_in::value::*;

mod handed_in {
    use std::convert::Infallible;
    use std::marker::PhantomData;

    #[expect(non_camel_case_types, reason = "its users know it by this name")]
    pub enum iter<T> {
        iter,
        Never(Infallible, PhantomData<T>),
    }

    pub mod value {
        pub use super::iter::iter;
    }
}

impl<T: 'static> IntoIterator for iter<T> {
    type Item = &'static T;
    type IntoIter = Empty<&'static T>;

    fn into_iter(self) -> Self::IntoIter {
        std::iter::empty()
    }
}

#[cfg(test)]
mod tests {
    struct Thing;

    crate::collect!(Thing);
    crate::submit! { Thing }

    #[test]
    fn nothing_was_handed_in() {
        assert_eq!(crate::iter::<Thing>.into_iter().count(), 0);
    }
}
