//! The pack format: what authors write, checked and compiled; and what a pupil keeps of it.
//!
//! Knows no screen. The page uses it without the feature `author`, and so without RON.

#[cfg(feature = "author")]
pub mod author;
mod beginning;
mod evidence;
mod figures;
pub mod keys;
pub mod lesson;
mod nickname;
mod occupation;
pub mod pack;
pub mod passport;
mod texts;
mod voices;

#[cfg(feature = "author")]
pub use author::compile_pack;
pub use beginning::{Beginning, Left, USUAL};
pub use evidence::{Evidence, evidence};
pub use figures::{Said, SaidStep};
pub use lesson::{Competence, Lesson};
pub use nickname::{ADJECTIVES, NOUNS, Nickname};
pub use occupation::{
    About, CareerStep, Figure, Grade, MinimumWage, Occupation, Outlook, OutlookClass, Route, Salary, Unit, Value,
};
pub use pack::{Challenge, ClassYear, Level, Pack};
pub use passport::{Passport, SaveError};
pub use texts::Texts;
pub use voices::Voices;
