//! How each pupil is doing, in one word; and who stands where.

use super::state::{Filter, Sort};
use session::plan::Step;
use session::wire::{Cell, PupilRow, TeacherView};

/// From so many seconds without doing anything a pupil counts as quiet.
pub(crate) const QUIET: u32 = 180;

/// How a pupil is doing now, most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Doing {
    /// Asks for help.
    Help,
    /// Got nowhere in a step.
    Stuck,
    /// Did nothing for a while.
    Quiet,
    /// Has no connection.
    Away,
    /// Works.
    Busy,
    /// Has done every open step.
    Finished,
}

impl Doing {
    /// Key of its name.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Stuck => "stuck",
            Self::Quiet => "quiet",
            Self::Away => "away",
            Self::Busy => "busy",
            Self::Finished => "finished",
        }
    }
}

/// Which steps each pupil can do now: of a talk there is nothing to be done by one.
pub(crate) fn asked(view: &TeacherView) -> Vec<bool> {
    let steps = view.plan.steps.iter().zip(&view.open);
    steps.map(|(step, open)| *open && !matches!(step, Step::Talk { .. })).collect()
}

/// How a pupil is doing. `asked` says which steps can be done.
pub(crate) fn doing(row: &PupilRow, asked: &[bool]) -> Doing {
    let done = |cell: &Cell| matches!(cell, Cell::Solved | Cell::Answered);
    let mut steps = row.cells.iter().zip(asked).filter(|(_, asked)| **asked).map(|(cell, _)| cell).peekable();
    if row.help.is_some() {
        Doing::Help
    } else if !row.here {
        Doing::Away
    } else if steps.peek().is_some() && steps.all(done) {
        Doing::Finished
    } else if row.cells.contains(&Cell::Stuck) {
        Doing::Stuck
    } else if row.quiet >= QUIET {
        Doing::Quiet
    } else {
        Doing::Busy
    }
}

/// Whether a pupil is in the class: neither waiting nor taken out.
pub(crate) fn is_in(row: &PupilRow) -> bool {
    !row.waiting && !row.removed
}

/// The pupils who wait until the teacher says yes.
pub(crate) fn waiting(view: &TeacherView) -> impl Iterator<Item = &PupilRow> {
    view.pupils.iter().filter(|row| row.waiting && !row.removed)
}

/// Whether a pupil who does this is shown.
pub(crate) fn passes(filter: Filter, doing: Doing) -> bool {
    match filter {
        Filter::All => true,
        Filter::Help => doing == Doing::Help,
        Filter::Stuck => doing == Doing::Stuck,
        Filter::Quiet => matches!(doing, Doing::Quiet | Doing::Away),
        Filter::Finished => doing == Doing::Finished,
    }
}

/// The pupils to show, in order, with how they are doing.
pub(crate) fn shown(view: &TeacherView, sort: Sort, filter: Filter) -> Vec<(&PupilRow, Doing)> {
    let asked = asked(view);
    let mut shown: Vec<_> = view
        .pupils
        .iter()
        .filter(|row| is_in(row))
        .map(|row| (row, doing(row, &asked)))
        .filter(|(_, doing)| passes(filter, *doing))
        .collect();
    // Who waits longest for help comes first; for the rest everybody keeps their place, so that little jumps.
    let longest = |row: &PupilRow| u32::MAX - row.help.unwrap_or(0);
    match sort {
        Sort::Help => shown.sort_by_key(|(row, doing)| (*doing != Doing::Help, longest(row))),
        Sort::Stuck => shown.sort_by_key(|(_, doing)| *doing != Doing::Stuck),
        Sort::Came => {}
    }
    shown
}

/// How many pupils each filter would show.
pub(crate) fn counts(view: &TeacherView, filters: &[Filter]) -> Vec<u32> {
    let asked = asked(view);
    let all: Vec<Doing> = view.pupils.iter().filter(|row| is_in(row)).map(|row| doing(row, &asked)).collect();
    filters.iter().map(|filter| all.iter().map(|doing| u32::from(passes(*filter, *doing))).sum()).collect()
}

/// How many pupils are in, and how many of them did a step.
pub(crate) fn done(view: &TeacherView, step: usize) -> (u32, u32) {
    let mut counts = (0, 0);
    for row in view.pupils.iter().filter(|row| is_in(row)) {
        counts.1 += 1;
        counts.0 += u32::from(matches!(row.cells.get(step), Some(Cell::Solved | Cell::Answered)));
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teacher::tests::rows::{Also, row, view_with};

    #[test]
    fn one_word_says_what_presses_most() {
        let open = [true, true];
        assert_eq!(doing(&row(1).cells([Cell::Working, Cell::Empty]), &open), Doing::Busy);
        assert_eq!(doing(&row(1).cells([Cell::Solved, Cell::Answered]), &open), Doing::Finished);
        assert_eq!(doing(&row(1).cells([Cell::Solved, Cell::Empty]), &[true, false]), Doing::Finished);
        assert_eq!(doing(&row(1).cells([Cell::Empty, Cell::Empty]), &[false, false]), Doing::Busy);
        assert_eq!(doing(&row(1).cells([Cell::Stuck, Cell::Empty]), &open), Doing::Stuck);
        assert_eq!(doing(&row(1).cells([Cell::Working, Cell::Empty]).quiet(QUIET), &open), Doing::Quiet);
        assert_eq!(doing(&row(1).cells([Cell::Solved, Cell::Solved]).away(), &open), Doing::Away);
        assert_eq!(doing(&row(1).cells([Cell::Stuck, Cell::Empty]).help(5), &open), Doing::Help);
    }

    #[test]
    fn who_waits_longest_for_help_comes_first_and_the_rest_stays() {
        let view = view_with(vec![row(1), row(2).help(10), row(3), row(4).help(90), row(5)]);
        let order = |sort| shown(&view, sort, Filter::All).iter().map(|(row, _)| row.pupil).collect::<Vec<_>>();
        assert_eq!(order(Sort::Help), [4, 2, 1, 3, 5]);
        assert_eq!(order(Sort::Came), [1, 2, 3, 4, 5]);
    }

    #[test]
    fn who_is_stuck_comes_first_and_the_rest_stays() {
        let stuck = |number| row(number).cells([Cell::Stuck, Cell::Empty]);
        let view = view_with(vec![row(1).help(1), row(2), stuck(3), row(4).quiet(900), stuck(5)]);
        let order: Vec<_> = shown(&view, Sort::Stuck, Filter::All).iter().map(|(row, _)| row.pupil).collect();
        assert_eq!(order, [3, 5, 1, 2, 4]);
    }

    #[test]
    fn a_talk_keeps_nobody_from_being_done() {
        let mut view = view_with(vec![row(1).cells([Cell::Solved, Cell::Empty])]);
        view.plan.steps[1] = Step::Talk { question: "who-pays".into() };
        view.open = vec![true, true];
        assert_eq!(counts(&view, &[Filter::Finished]), [1]);
    }

    #[test]
    fn who_waits_or_was_taken_out_is_not_in_the_class() {
        let view = view_with(vec![row(1), row(2).waiting(), row(3).removed(), row(4).away(), row(5).quiet(QUIET)]);
        let filters = [Filter::All, Filter::Quiet, Filter::Help];
        assert_eq!(counts(&view, &filters), [3, 2, 0]);
    }
}
