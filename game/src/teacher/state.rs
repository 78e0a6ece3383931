//! What the panel knows: what the page said last, and what the teacher has open.

use super::words::Words;
use session::panel::{BUILD, FromPanel, ToPanel};
use session::wire::{Command, Phase, Refusal, TeacherView};
use std::collections::HashMap;

/// Part of the panel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Tab {
    /// Who comes in.
    #[default]
    Lobby,
    /// How everybody is doing.
    Class,
    /// The board, polls and results.
    Talk,
    /// The end of the lesson.
    Close,
}

impl Tab {
    /// All parts, from left to right.
    pub(crate) const ALL: [Self; 4] = [Self::Lobby, Self::Class, Self::Talk, Self::Close];

    /// Key of its name.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Lobby => "tab-lobby",
            Self::Class => "tab-class",
            Self::Talk => "tab-talk",
            Self::Close => "tab-close",
        }
    }
}

/// In which order pupils stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Sort {
    /// Who asks for help longest comes first.
    #[default]
    Help,
    /// Who is stuck comes first.
    Stuck,
    /// In the order in which they came in.
    Came,
}

/// Which pupils are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub(crate) enum Filter {
    /// All who are in.
    #[default]
    All,
    /// Who asks for help.
    Help,
    /// Who is stuck.
    Stuck,
    /// Who did nothing for a while, or has no connection.
    Quiet,
    /// Who has done every open step.
    Finished,
}

/// What of the leading column is folded out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fold {
    /// Minutes of the timer.
    Timer,
    /// Messages to the class.
    Say,
}

/// What is asked before it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ask {
    /// Showing the names.
    Names,
    /// Ending the lesson.
    Close,
    /// Deleting everything.
    Wipe,
}

/// The panel, without a window.
pub struct Panel {
    pub(crate) words: Words,
    pub(crate) view: Option<TeacherView>,
    pub(crate) connected: bool,
    pub(crate) calm: bool,
    pub(crate) tab: Tab,
    pub(crate) sort: Sort,
    pub(crate) filter: Filter,
    pub(crate) names: bool,
    pub(crate) chosen: Option<u16>,
    pub(crate) fold: Option<Fold>,
    pub(crate) ask: Option<Ask>,
    pub(crate) seat: Option<(u16, String)>,
    pub(crate) refused: Option<Refusal>,
    pub(crate) keep_days: u8,
    /// Whether the town of the class was kept as a file.
    pub(crate) town_kept: bool,
    /// What is said of each pupil, until something of it changes.
    pub(crate) said: HashMap<u16, String>,
    /// Milliseconds since 1 January 1970, as the browser has it.
    pub(crate) now: u64,
    /// Minutes that the reader's clock is ahead of UTC.
    pub(crate) ahead: i16,
    phase: Option<Phase>,
    /// When the view came.
    seen: u64,
}

impl Default for Panel {
    fn default() -> Self {
        Self {
            words: Words::new("nl", Vec::new()),
            view: None,
            connected: true,
            calm: false,
            tab: Tab::default(),
            sort: Sort::default(),
            filter: Filter::default(),
            names: false,
            chosen: None,
            fold: None,
            ask: None,
            seat: None,
            refused: None,
            keep_days: 1,
            town_kept: false,
            said: HashMap::new(),
            now: 0,
            ahead: 0,
            phase: None,
            seen: 0,
        }
    }
}

impl Panel {
    /// Takes in what the page says; an answer where it needs one.
    pub fn take(&mut self, message: ToPanel) -> Option<FromPanel> {
        match message {
            ToPanel::Hello { build, language, calm, words, ahead } => {
                if build != BUILD {
                    return Some(FromPanel::Failed { reason: "build".into() });
                }
                self.words = Words::new(&language, words);
                self.calm = calm;
                self.ahead = ahead;
                self.said.clear();
                self.town_kept = false;
            }
            ToPanel::View(view) => self.see(*view),
            ToPanel::Connected(connected) => self.connected = connected,
            ToPanel::Names(names) => self.show_names(names),
            ToPanel::Seat { pupil, code } => self.seat = Some((pupil, code)),
            ToPanel::Refused(why) => self.refused = Some(why),
        }
        None
    }

    /// Tells the time.
    pub fn set_now(&mut self, now: u64) {
        self.now = now;
    }

    /// Escape: closes what was opened last, and gives whether there was anything.
    pub fn escape(&mut self) -> bool {
        if self.ask.take().is_some() {
            return true;
        }
        if self.chosen.take().is_some() {
            self.seat = None;
            return true;
        }
        self.fold.take().is_some()
    }

    pub(crate) fn show_names(&mut self, names: bool) {
        self.names = names;
        self.said.clear();
    }

    /// Chooses a pupil, or nobody when it was this one. A seat code is seen by whoever asked for it only.
    pub(crate) fn choose(&mut self, pupil: u16) {
        self.chosen = if self.chosen == Some(pupil) { None } else { Some(pupil) };
        self.seat = None;
    }

    fn see(&mut self, view: TeacherView) {
        // A view that was overtaken says nothing new.
        if self.view.as_ref().is_some_and(|seen| seen.n > view.n && seen.secret == view.secret) {
            return;
        }
        // The lesson goes on where the teacher looks, unless the teacher chose otherwise in this phase.
        if self.phase != Some(view.phase) {
            match (self.phase, view.phase) {
                (_, Phase::Lobby) => self.tab = Tab::Lobby,
                (_, Phase::Closed) => self.tab = Tab::Close,
                (None | Some(Phase::Lobby), _) => self.tab = Tab::Class,
                _ => {}
            }
            self.phase = Some(view.phase);
        }
        if self.chosen.is_some_and(|chosen| view.pupils.iter().all(|row| row.pupil != chosen)) {
            self.chosen = None;
        }
        self.forget_seat(&view);
        self.said.clear();
        self.seen = self.now;
        self.view = Some(view);
    }

    /// A seat code that was used, or is too old, is of no use to anybody.
    fn forget_seat(&mut self, view: &TeacherView) {
        let was_good = |pupil| self.view.as_ref().is_some_and(|seen| seen.has_seat(pupil));
        if self.seat.as_ref().is_some_and(|(pupil, _)| was_good(*pupil) && !view.has_seat(*pupil)) {
            self.seat = None;
        }
    }

    /// What is left of the timer now, in seconds; it waits while everything stands still.
    pub(crate) fn time_left(&self, view: &TeacherView) -> Option<u32> {
        let timer = view.timer?;
        let passed = if view.phase == Phase::Paused { 0 } else { self.now.saturating_sub(self.seen) / 1000 };
        Some(timer.left.saturating_sub(u32::try_from(passed).unwrap_or(u32::MAX)))
    }

    /// Whether a timer runs, and so every second looks different.
    pub fn has_timer(&self) -> bool {
        let running =
            |view: &TeacherView| view.phase != Phase::Paused && self.time_left(view).is_some_and(|left| left > 0);
        self.view.as_ref().is_some_and(running)
    }
}

/// Notes that a command is wanted.
pub(crate) fn want(wanted: &mut Vec<FromPanel>, command: Command) {
    wanted.push(FromPanel::Do(command));
}
