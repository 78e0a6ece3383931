//! Beginnings: a challenge that takes over what an earlier one left.
//!
//! A beginning is a level written once more, with other parameters.
//! So undo, restart, the log and a replay need to know nothing of it: the hash of the parameters says which it was.

use crate::pack::Setup;
use crate::{Challenge, Level, Pack, Passport};
use mechanics::{Play, Role};
use serde::{Deserialize, Serialize};

/// Word in text keys for the level as it stands: nothing was delivered before, or no beginning fits what was.
pub const USUAL: &str = "usual";

/// How a challenge begins after what an earlier one left.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Beginning {
    /// Unique in the challenge.
    pub id: String,
    /// What was left; all of it must be so.
    pub when: Vec<Left>,
    /// The levels that begin otherwise then, easiest first.
    pub levels: Vec<Setup>,
}

/// Something that was left by what was delivered last of an earlier challenge; the first text is its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Left {
    /// Everything was met.
    Solved(String),
    /// Something was not met.
    Failed(String),
    /// This criterion was met.
    Met(String, String),
    /// This criterion was not met.
    Missed(String, String),
    /// The control with this id, such as `buy.roof`, was switched on.
    On(String, String),
    /// The control with this id was switched off.
    Off(String, String),
}

impl Left {
    /// Id of the earlier challenge.
    pub fn challenge(&self) -> &str {
        match self {
            Self::Solved(id)
            | Self::Failed(id)
            | Self::Met(id, _)
            | Self::Missed(id, _)
            | Self::On(id, _)
            | Self::Off(id, _) => id,
        }
    }

    /// Whether `play`, which was delivered, left this.
    pub fn holds(&self, play: &Play) -> bool {
        let criterion = |id: &str| play.outcome().criteria.iter().find(|one| one.id == id).map(|one| one.met);
        let control = |id: &str| match play.scene().control(id)?.role {
            Role::Toggle { on } => Some(on),
            _ => None,
        };
        match self {
            Self::Solved(_) => play.outcome().solved,
            Self::Failed(_) => !play.outcome().solved,
            Self::Met(_, id) => criterion(id) == Some(true),
            Self::Missed(_, id) => criterion(id) == Some(false),
            Self::On(_, id) => control(id) == Some(true),
            Self::Off(_, id) => control(id) == Some(false),
        }
    }
}

impl Challenge {
    /// Everything that can be played: each level, and each level of each beginning.
    pub fn plays(&self) -> impl Iterator<Item = &Setup> {
        self.levels.iter().chain(self.beginnings.iter().flat_map(|beginning| &beginning.levels))
    }

    /// What is played with these parameters, by [`Setup::hash`].
    pub fn with_hash(&self, hash: &str) -> Option<&Setup> {
        self.plays().find(|setup| setup.hash() == hash)
    }

    /// How this challenge begins at `level`, and the word for it in text keys: the first beginning that fits what
    /// `delivered` gives as the last delivered play of an earlier challenge, or else the level as it stands.
    pub fn begins(&self, level: Level, delivered: impl Fn(&str) -> Option<Play>) -> Option<(&Setup, &str)> {
        let usual = self.setup(level)?;
        let left = |left: &Left| delivered(left.challenge()).is_some_and(|play| left.holds(&play));
        let fits = self.beginnings.iter().find(|beginning| beginning.when.iter().all(left));
        let begun = fits.and_then(|fits| Some((fits, fits.levels.iter().find(|setup| setup.level == usual.level)?)));
        Some(begun.map_or((usual, USUAL), |(beginning, setup)| (setup, beginning.id.as_str())))
    }
}

impl Pack {
    /// Whether another challenge takes over what is delivered of this one, also when it isn't solved.
    pub fn hands_over(&self, challenge: &str) -> bool {
        let lefts = self.challenges.iter().flat_map(|of| &of.beginnings).flat_map(|beginning| &beginning.when);
        lefts.into_iter().any(|left| left.challenge() == challenge)
    }

    /// The play that was delivered last of a challenge, as far as its steps still fit.
    pub fn delivered(&self, passport: &Passport, challenge: &str) -> Option<Play> {
        let (_, deed) = passport.deeds().into_iter().rfind(|(_, deed)| deed.challenge == challenge)?;
        let setup = self.challenge(challenge)?.with_hash(&deed.params_hash)?;
        mechanics::replay(&setup.params, deed.seed, &deed.steps.read()?).ok()
    }
}
