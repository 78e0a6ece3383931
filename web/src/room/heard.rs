//! What comes down, and what it changes here.

use super::memory::{self, Seat};
use super::outbox::Outbox;
use super::transport::Heard;
use super::{First, Given, Room};
use crate::browser;
use leptos::prelude::*;
use session::wire::{Down, Phase, Refusal, Role, Up};

impl Room {
    /// What a connection says of itself.
    pub(super) fn heard(self, number: u32, heard: Heard) {
        // A late word of an old connection is no news.
        if self.inner.try_with_value(|inner| inner.number) != Some(number) {
            return;
        }
        let now = browser::now();
        match heard {
            Heard::Open => {}
            Heard::Ended => {
                let random = f64::from(u16::from_le_bytes(browser::random())) / 65_535.0;
                self.inner.update_value(|inner| {
                    inner.transport = None;
                    inner.number += 1;
                    if let Some(line) = &mut inner.line {
                        line.broke(now, random);
                    }
                });
            }
            Heard::Down(down) => {
                self.inner.update_value(|inner| {
                    if let Some(line) = &mut inner.line {
                        line.heard(now);
                    }
                });
                self.take(*down);
            }
        }
        self.say_link();
    }

    fn take(self, down: Down) {
        match down {
            Down::Joined { pupil, token, through } => self.joined(pupil, token, through),
            Down::Door(door) => {
                self.hang_up();
                self.door.set(Some(door));
            }
            Down::Taken { through } => self.taken(through),
            Down::Pupil(view) => {
                if self.newer(view.n) {
                    self.taken(view.through);
                    self.see(view);
                    self.bring();
                }
            }
            Down::Teacher(view) => {
                if self.newer(view.n) {
                    self.teacher.set(Some(view));
                }
            }
            Down::Board(board) => {
                if self.newer(board.n) {
                    self.board.set(Some(board));
                }
            }
            Down::Guest(view) => {
                if self.newer(view.n) {
                    self.guest.set(Some(view));
                }
            }
            Down::Link { role, token } => self.given.set(Some(Given::Link(role, token))),
            Down::Seat { pupil, code } => self.given.set(Some(Given::Seat(pupil, code))),
            Down::Refused { id, why } => self.refuse(id, why),
            Down::GoingAway { retry_after_ms } => self.inner.update_value(|inner| {
                inner.transport = None;
                inner.number += 1;
                if let Some(line) = &mut inner.line {
                    line.away(browser::now(), f64::from(retry_after_ms));
                }
            }),
            Down::Pong => {}
        }
    }

    fn newer(self, n: u64) -> bool {
        self.seen.set(browser::now());
        let newer = self.inner.try_update_value(|inner| {
            inner.inside = true;
            let newer = n >= inner.newest;
            inner.newest = inner.newest.max(n);
            newer
        });
        newer == Some(true)
    }

    fn joined(self, pupil: u16, token: String, through: u64) {
        let forget = self.inner.try_update_value(|inner| {
            let came_back = matches!(inner.first, Some(First::Resume(..)));
            if !came_back {
                (inner.seat, inner.outbox) = (None, Outbox::default());
            }
            let seat = inner.seat.get_or_insert_with(Seat::default);
            seat.token.clone_from(&token);
            seat.number = Some(pupil);
            if let Some(First::Join { door, .. } | First::Seat { door, .. }) = &inner.first {
                seat.door.clone_from(door);
            }
            // Before anything else: the older token is good for a minute only.
            memory::keep_seat(Some(seat));
            inner.first = Some(First::Resume(Role::Pupil, token));
            inner.inside = true;
            inner.sent = None;
            inner.outbox.taken(through);
            memory::keep_outbox(Some(&inner.outbox));
            seat.forget
        });
        memory::joined();
        self.forgive();
        self.number.set(Some(pupil));
        self.belongs.set(true);
        if forget == Some(true) {
            self.send(Up::ForgetMe);
        } else {
            self.count();
            self.bring();
        }
    }

    fn taken(self, through: u64) {
        let news = self.inner.try_update_value(|inner| {
            let news = inner.outbox.taken(through);
            if news {
                inner.sent = None;
                memory::keep_outbox(Some(&inner.outbox));
            }
            news
        });
        if news == Some(true) {
            self.count();
            self.bring();
        }
    }

    fn refuse(self, id: Option<u32>, why: Refusal) {
        let (inside, forgets) =
            self.inner.with_value(|inner| (inner.inside, inner.seat.as_ref().is_some_and(|seat| seat.forget)));
        let gone = matches!(why, Refusal::Unknown | Refusal::Removed | Refusal::NoRoom);
        if id.is_some() || (inside && !gone) {
            match why {
                // What is missing is still here: from the oldest on.
                Refusal::Gap => self.inner.update_value(|inner| inner.sent = None),
                // What this room never takes in would keep everything after it back.
                Refusal::Malformed if id.is_none() => self.set_aside(Outbox::not_understood),
                Refusal::Full | Refusal::Impossible if id.is_none() => self.set_aside(Outbox::drop_all),
                why => self.refused.set(Some(why)),
            }
            return;
        }
        if why == Refusal::NoDisk {
            // Nothing was lost, and it may be better in a while.
            self.refused.set(Some(why));
            self.inner.update_value(|inner| {
                inner.transport = None;
                inner.number += 1;
                if let Some(line) = &mut inner.line {
                    line.broke(browser::now(), 1.0);
                }
            });
            return;
        }
        if why == Refusal::Unknown && self.other_tab_came_back() {
            return;
        }
        let role = self.inner.with_value(|inner| match &inner.first {
            Some(First::Resume(role, _)) => *role,
            _ => Role::Pupil,
        });
        self.hang_up();
        let ended = self.pupil.with_untracked(|view| view.as_ref().is_some_and(|view| view.phase == Phase::Closed));
        if role != Role::Pupil && gone {
            memory::keep_token(role, None);
            self.teacher.set(None);
            self.board.set(None);
            self.guest.set(None);
        } else if why == Refusal::Removed {
            // The teacher may let them back; then they come with the same token.
            self.belongs.set(false);
            self.pupil.set(None);
        } else if gone && self.belongs.get_untracked() {
            self.forget_here();
        }
        let wiped = gone && self.inner.with_value(|inner| inner.wipes);
        self.wiped.set(wiped);
        // What was forgotten because it was asked, or because its time had come, is no bad news.
        if !forgets && !ended && !wiped {
            // Who was in and is known no more has gone on at another device.
            self.moved.set(role == Role::Pupil && inside && why == Refusal::Unknown);
            self.refused.set(Some(why));
        }
    }

    /// Whether another tab of this device has a newer token; then this one comes back with that.
    fn other_tab_came_back(self) -> bool {
        let Some(kept) = memory::seat().filter(|seat| !seat.token.is_empty()) else { return false };
        let newer = self.inner.try_update_value(|inner| {
            let newer = matches!(&inner.first, Some(First::Resume(Role::Pupil, used)) if *used != kept.token);
            if newer {
                inner.transport = None;
                inner.number += 1;
                if let Some(line) = &mut inner.line {
                    line.away(browser::now(), 0.0);
                }
            }
            newer
        });
        newer == Some(true)
    }

    /// Another tab of this device told the room something: the numbers go on from there.
    pub(super) fn other_tab_told(self) {
        if self.belongs.get_untracked() {
            self.inner.update_value(|inner| inner.outbox = memory::outbox());
            self.count();
        }
    }

    /// The pupil hears of what does not reach the room; the rest goes on.
    fn set_aside(self, which: impl FnOnce(&mut Outbox) -> usize) {
        let set_aside = self.inner.try_update_value(|inner| {
            // Nothing is on the way: it was about something else.
            inner.sent.take()?;
            let set_aside = which(&mut inner.outbox);
            memory::keep_outbox(Some(&inner.outbox));
            Some(set_aside)
        });
        if let Some(more @ 1..) = set_aside.flatten() {
            self.set_aside.update(|count| *count += more);
        }
        self.count();
        self.bring();
    }

    fn forget_here(self) {
        memory::clear();
        self.inner.update_value(|inner| (inner.seat, inner.outbox) = (None, Outbox::default()));
        self.belongs.set(false);
        self.pupil.set(None);
        self.waiting.set(0);
    }
}
