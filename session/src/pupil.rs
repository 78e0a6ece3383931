//! A pupil in a room.

use crate::limits::{MOST_REMEMBERED, MOST_STEPS_OF_PLAY, MOST_TOKENS, OVERLAP};
use crate::town::{Place, Town};
use crate::wire::{Event, Replay};
use crate::{Hash, ids};
use content::Nickname;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What the room knows of a pupil.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Pupil {
    /// Nickname in this room.
    pub nickname: Nickname,
    /// Numbers of the avatar's layers.
    pub avatar: Vec<u8>,
    /// Whether the teacher still has to say yes.
    pub waiting: bool,
    /// Whether the teacher took this pupil out.
    pub removed: bool,
    /// Everything up to this event was taken in.
    pub through: u64,
    /// Since when help is wanted, in time of the lesson.
    pub help: Option<u64>,
    /// When something was done last, in time of the lesson.
    pub active: u64,
    /// How often this pupil moved to another device: connections of before are no longer theirs.
    pub device: u32,
    pub(crate) tokens: Vec<Good>,
    pub(crate) seat: Option<Good>,
    pub(crate) play: Option<Play>,
    /// The steps of the lesson that were begun, and how they stand.
    pub(crate) steps: BTreeMap<u8, Progress>,
    /// The last delivery that solved each challenge.
    pub(crate) solved: BTreeMap<String, Solution>,
    /// What this pupil adds to the town: deliveries that solved something.
    pub(crate) deliveries: Town,
    /// Criteria that were not met at some time, with their challenge.
    pub(crate) unmet: BTreeSet<(String, String)>,
    pub(crate) occupations: BTreeSet<String>,
    pub(crate) cards: BTreeMap<String, u8>,
}

/// Something secret that is good until then, or for as long as nothing takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Good {
    pub hash: Hash,
    pub until: Option<u64>,
}

/// Work that was begun.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub(crate) struct Play {
    pub replay: Replay,
    /// Index of the lesson's step.
    pub step: Option<u8>,
    /// How many steps there were, those included that are not kept.
    pub count: u32,
}

/// How a step of the lesson stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Progress {
    Begun,
    Tried,
    Solved,
}

/// A delivery that worked.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Solution {
    /// What was done, to be shown again.
    pub replay: Replay,
    /// Measured properties, to tell different ones apart.
    pub properties: Vec<(String, f64)>,
}

impl Pupil {
    /// What the device drew is as good as a token that it has already.
    pub(crate) fn new(
        nickname: Nickname,
        avatar: Vec<u8>,
        id: Option<Hash>,
        token: Hash,
        waiting: bool,
        active: u64,
    ) -> Self {
        Self {
            nickname,
            avatar,
            waiting,
            removed: false,
            through: 0,
            help: None,
            active,
            device: 0,
            tokens: id.into_iter().chain([token]).map(|hash| Good { hash, until: None }).collect(),
            seat: None,
            play: None,
            steps: BTreeMap::new(),
            solved: BTreeMap::new(),
            deliveries: Town::default(),
            unmet: BTreeSet::new(),
            occupations: BTreeSet::new(),
            cards: BTreeMap::new(),
        }
    }

    /// Whether this pupil takes part: let in, and not taken out.
    pub fn in_class(&self) -> bool {
        !self.waiting && !self.removed
    }

    /// Whether the last seat code still leads to this pupil.
    pub(crate) fn seat_is_good(&self, now: u64) -> bool {
        self.seat.is_some_and(|seat| seat.until.is_some_and(|until| now < until))
    }

    pub(crate) fn knows(&self, token: Hash, now: u64) -> bool {
        self.tokens.iter().any(|good| good.hash == token && good.until.is_none_or(|until| now < until))
    }

    /// A token was used, so it arrived: those before it have had their time. Those after it may be on their way.
    pub(crate) fn rotate(&mut self, used: Hash, new: Hash, now: u64) {
        let place = self.tokens.iter().position(|good| good.hash == used).unwrap_or_default();
        for good in &mut self.tokens[..place] {
            good.until = Some(good.until.map_or(now + OVERLAP, |until| until.min(now + OVERLAP)));
        }
        self.tokens.retain(|good| good.until.is_none_or(|until| now < until));
        self.tokens.push(Good { hash: new, until: None });
        if self.tokens.len() > MOST_TOKENS {
            // The one that was used last stays, whatever happens to the answers.
            let oldest = self.tokens.iter().position(|good| good.hash != used).unwrap_or_default();
            self.tokens.remove(oldest);
        }
    }

    /// Takes an event in. `fits` says whether a step of the lesson is work on that challenge.
    pub(crate) fn take(&mut self, event: &Event, lesson_time: u64, fits: impl Fn(u8, &str) -> bool) {
        self.active = lesson_time;
        match event {
            Event::Began { step, challenge, level, params_hash, seed } => {
                let step = step.filter(|step| fits(*step, challenge));
                if let Some(step) = step {
                    self.steps.entry(step).or_insert(Progress::Begun);
                }
                let replay = Replay {
                    challenge: challenge.clone(),
                    level: *level,
                    params_hash: params_hash.clone(),
                    seed: *seed,
                    steps: Vec::new(),
                };
                self.play = Some(Play { replay, step, count: 0 });
            }
            Event::Did { step } => {
                if let Some(play) = &mut self.play {
                    play.count = play.count.saturating_add(1);
                    if play.replay.steps.len() < MOST_STEPS_OF_PLAY {
                        play.replay.steps.push(step.clone());
                    }
                }
            }
            Event::TookBack { left } => {
                if let Some(play) = &mut self.play {
                    play.count = play.count.min(*left);
                    play.replay.steps.truncate(usize::try_from(*left).unwrap_or(usize::MAX));
                }
            }
            Event::Delivered { solved, unmet, properties, occupation } => {
                self.deliver(*solved, unmet, properties);
                if let Some(occupation) = occupation
                    && self.occupations.len() < MOST_REMEMBERED
                {
                    self.occupations.insert(occupation.clone());
                }
            }
            Event::Help { wanted } => self.help = wanted.then(|| self.help.unwrap_or(lesson_time)),
            Event::Card { question, choice } => {
                if self.cards.len() < MOST_REMEMBERED || self.cards.contains_key(question) {
                    self.cards.insert(question.clone(), *choice);
                }
            }
        }
        debug_assert!(ids::is_event(event), "only what was checked is taken in");
    }

    fn deliver(&mut self, solved: bool, unmet: &[String], properties: &[(String, f64)]) {
        let Some(play) = &self.play else { return };
        let challenge = &play.replay.challenge;
        for criterion in unmet {
            if self.unmet.len() < MOST_REMEMBERED {
                self.unmet.insert((challenge.clone(), criterion.clone()));
            }
        }
        if let Some(step) = play.step {
            let progress = self.steps.entry(step).or_insert(Progress::Begun);
            if *progress != Progress::Solved {
                *progress = if solved { Progress::Solved } else { Progress::Tried };
            }
        }
        let known = |place: &Place| place.challenge == *challenge && place.level == play.replay.level;
        if !solved || (self.deliveries.places.len() >= MOST_REMEMBERED && !self.deliveries.places.iter().any(known)) {
            return;
        }
        self.deliveries.add(challenge, play.replay.level, 1);
        // A play with steps that were not kept, or that the device could not send, would show something else.
        let steps = &play.replay.steps;
        let kept = usize::try_from(play.count).is_ok_and(|count| count == steps.len());
        if kept && !steps.iter().any(String::is_empty) {
            let solution = Solution { replay: play.replay.clone(), properties: properties.to_vec() };
            self.solved.insert(challenge.clone(), solution);
        }
    }
}
