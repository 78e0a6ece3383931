//! Classes for tests: pupils in few words.

use content::{Level, Nickname};
use session::plan::{Plan, Step};
use session::wire::{Answers, Cell, ClassView, Phase, PupilRow, Shown, TeacherView};

/// A pupil with two steps, neither begun.
pub(crate) fn row(pupil: u16) -> PupilRow {
    PupilRow {
        pupil,
        nickname: Nickname { adjective: pupil % 40, noun: pupil / 40 },
        here: true,
        waiting: false,
        removed: false,
        cells: vec![Cell::Empty; 2],
        help: None,
        quiet: 0,
        seat: false,
    }
}

/// What else may be so.
pub(crate) trait Also: Sized {
    fn cells<const N: usize>(self, cells: [Cell; N]) -> Self;
    fn help(self, seconds: u32) -> Self;
    fn quiet(self, seconds: u32) -> Self;
    fn away(self) -> Self;
    fn waiting(self) -> Self;
    fn removed(self) -> Self;
}

impl Also for PupilRow {
    fn cells<const N: usize>(self, cells: [Cell; N]) -> Self {
        Self { cells: cells.to_vec(), ..self }
    }
    fn help(self, seconds: u32) -> Self {
        Self { help: Some(seconds), ..self }
    }
    fn quiet(self, seconds: u32) -> Self {
        Self { quiet: seconds, ..self }
    }
    fn away(self) -> Self {
        Self { here: false, ..self }
    }
    fn waiting(self) -> Self {
        Self { waiting: true, ..self }
    }
    fn removed(self) -> Self {
        Self { removed: true, ..self }
    }
}

/// A lesson that is going on, with two open steps and these pupils.
pub(crate) fn view_with(pupils: Vec<PupilRow>) -> TeacherView {
    let work = |challenge: &str| Step::Work { challenge: challenge.into(), level: Some(Level::Builder) };
    TeacherView {
        n: 1,
        code: "H7K-2MW-4".into(),
        secret: "00112233445566778899aabbccddeeff".into(),
        phase: Phase::Running,
        plan: Plan { lesson: "stroom".into(), steps: vec![work("w1"), work("h1")], early: Vec::new() },
        open: vec![true, true],
        shut: false,
        approval: false,
        eyes: false,
        message: None,
        timer: None,
        poll: None,
        shown: Shown::Code,
        pupils,
        joining: 0,
        class: ClassView {
            solved: Vec::new(),
            pupils: 0,
            hard: Vec::new(),
            occupations: Vec::new(),
            answers: Vec::new(),
        },
        town: Default::default(),
        guessing: false,
        pairs: Vec::new(),
        deleted_at: None,
        homework_until: None,
    }
}

/// A class at work, as large as you like; the same every time.
pub(crate) fn class(pupils: u16) -> TeacherView {
    let mut view = view_with((1..=pupils).map(at_work).collect());
    let talk = Step::Talk { question: "who-pays".into() };
    let cards = Step::Cards { question: "would-you".into(), options: 3 };
    let third = Step::Work { challenge: "r1".into(), level: None };
    view.plan.steps.extend([third, talk, cards]);
    view.open = vec![true, true, false, false, false];
    view.class.solved = vec![("h1".into(), 9), ("w1".into(), 24)];
    view.class.answers = vec![Answers { question: "would-you".into(), answered: 21, counts: Some(vec![12, 6, 3]) }];
    view.pairs = vec![("w1".into(), 4, 12)];
    view.joining = 2;
    view
}

fn at_work(pupil: u16) -> PupilRow {
    let first = if pupil % 9 == 4 { Cell::Tried } else { Cell::Solved };
    let second = match pupil % 7 {
        0 => Cell::Stuck,
        1 | 2 => Cell::Solved,
        3 => Cell::Tried,
        4 => Cell::Empty,
        _ => Cell::Working,
    };
    let row = row(pupil).cells([first, second, Cell::Empty, Cell::Empty, Cell::Empty]);
    match pupil % 13 {
        5 => row.help(130),
        8 => row.quiet(400),
        11 => row.away(),
        _ => row,
    }
}

/// Words of the pack, as the page sends them.
pub(crate) fn pack_words() -> Vec<(String, String)> {
    let mut words: Vec<(String, String)> = [
        ("challenge-w1", "Licht in het trappenhuis"),
        ("challenge-h1", "De koude gymzaal"),
        ("challenge-r1", "De robot en de dozen"),
        ("question-who-pays", "Wie merkt het als dit werk niet gebeurt?"),
        ("question-would-you", "Zou je dit werk willen doen?"),
        ("card-would-you-0", "Ja, dat zou ik kunnen"),
        ("card-would-you-1", "Misschien"),
        ("card-would-you-2", "Nee, niets voor mij"),
        ("pair-w1", "Welke schakelaar zou jij de buurvrouw geven, en waarom?"),
    ]
    .map(|(key, word)| (key.to_owned(), word.to_owned()))
    .to_vec();
    words.extend((0..40).map(|number| (format!("adjective-{number}"), format!("Vrolijke{number}"))));
    words.extend((0..40).map(|number| (format!("noun-{number}"), format!("Vonk{number}"))));
    words
}
