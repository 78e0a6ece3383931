//! What hangs in front of the class.

mod common;

use common::{Class, START, began, delivered, did, plan};
use session::town::{Place, Town};
use session::wire::{Command, Down, Event, Refusal, Screen, Shown, Up};
use session::{Session, recover};

#[test]
fn the_board_replays_what_worked_without_a_name() {
    let mut class = Class::new(12);
    let (one, first, _) = class.join();
    let (two, second, _) = class.join();
    class.send(one, 1, vec![began(0, "lamp"), did("AA"), did("BB"), Event::TookBack { left: 1 }, did("CC")]);
    let replay = Command::Show { shown: Shown::Replay { pupil: first, challenge: "lamp".into() } };
    assert!(matches!(class.command(replay.clone()), Some(Down::Refused { why: Refusal::Impossible, .. })));
    class.send(one, 6, vec![delivered(true, 3.0)]);
    class.send(two, 1, vec![began(0, "lamp"), did("DD"), delivered(true, 5.0)]);
    class.lead(replay);
    let board = |class: &Class| class.room.session().board(&class.presence(), class.now, 1).screen;
    let Screen::Plays { plays } = board(&class) else { panic!() };
    assert_eq!((plays.len(), &plays[0].steps[..], plays[0].seed), (1, &["AA".to_owned(), "CC".to_owned()][..], 7));
    assert_eq!(class.teacher().pairs, [("lamp".to_owned(), first, second)]);
    class.lead(Command::Show { shown: Shown::Pair { challenge: "lamp".into(), one: first, other: second } });
    let Screen::Plays { plays } = board(&class) else { panic!() };
    assert_eq!(plays.len(), 2);
    // Whoever leaves takes the replay along.
    class.say(two, Up::ForgetMe);
    assert_eq!(board(&class), Screen::Rest);
}

#[test]
fn the_board_shows_the_town_of_the_class_once_there_is_work() {
    let board = |class: &Class| class.room.session().board(&class.presence(), class.now, 1).screen;
    let mut class = Class::new(12);
    assert_eq!(board(&class), Screen::Code);
    class.lead(Command::Begin);
    assert_eq!(board(&class), Screen::Town { solved: Vec::new() });
    class.lead(Command::Show { shown: Shown::Code });
    assert_eq!(board(&class), Screen::Code, "who comes late still needs the code");
    class.lead(Command::Close { keep_days: 1 });
    assert_eq!(board(&class), Screen::Town { solved: Vec::new() });
}

#[test]
fn at_its_end_a_lesson_leaves_the_town_on_the_board_whatever_was_there() {
    for left in [
        Shown::Question { question: "lamp".into() },
        Shown::Answers { question: "lamp".into() },
        Shown::Rest,
        Shown::Town,
    ] {
        let mut class = Class::new(14);
        class.lead(Command::Begin);
        class.lead(Command::Poll { question: Some(("lamp".into(), 3)) });
        class.lead(Command::Show { shown: left });
        class.lead(Command::Close { keep_days: 1 });
        let board = class.room.session().board(&class.presence(), class.now, 1);
        assert_eq!(board.screen, Screen::Town { solved: Vec::new() });
    }
}

#[test]
fn a_class_goes_on_with_its_town() {
    let mut class = Class::new(29);
    let (connection, ..) = class.join();
    class.send(
        connection,
        1,
        vec![began(0, "lamp"), delivered(true, 1.0), delivered(true, 2.0), delivered(false, 1.0)],
    );
    let home = class.teacher().town;
    assert_eq!(home.solved(), [("lamp".to_owned(), 2)]);
    let town = Town::read(home.write().as_bytes()).unwrap();

    let mut next = Class::going_on(30, Some(town));
    let (connection, ..) = next.join();
    next.send(connection, 1, vec![began(3, "pump"), delivered(true, 1.0), began(0, "lamp"), delivered(true, 1.0)]);
    next.lead(Command::Show { shown: Shown::Town });
    let board = next.room.session().board(&next.presence(), next.now, 1).screen;
    assert_eq!(board, Screen::Town { solved: vec![("lamp".into(), 3), ("pump".into(), 1)] });
    // The report is about this lesson alone.
    assert_eq!(next.teacher().class.solved, [("lamp".to_owned(), 1), ("pump".to_owned(), 1)]);
    assert_eq!(next.teacher().town.solved(), [("lamp".to_owned(), 3), ("pump".to_owned(), 1)]);
    let again = recover(next.room.session().room(), &next.facts).unwrap();
    assert_eq!(again.fingerprint(), next.room.session().fingerprint());

    let place = Place { challenge: "<script>".into(), level: content::Level::Pro, times: 1 };
    let (mut dice, odd) = (common::Dice::new(1), Town { places: vec![place] });
    let code = session::code::JoinCode::draw(&mut dice);
    assert_eq!(Session::open(plan(), Some(odd), &code, START, &mut dice).err(), Some(Refusal::Malformed));
}

#[test]
fn a_play_with_a_gap_counts_and_is_not_shown() {
    let mut class = Class::new(18);
    for (gap, shown) in [(true, false), (false, true)] {
        let (connection, pupil, _) = class.join();
        let step = did(if gap { "" } else { "AA" });
        class.send(connection, 1, vec![began(0, "lamp"), step, delivered(true, 3.0)]);
        let replay = Shown::Replay { pupil, challenge: "lamp".into() };
        let refused = matches!(class.command(Command::Show { shown: replay }), Some(Down::Refused { .. }));
        assert_eq!(refused, !shown);
    }
    assert_eq!(class.teacher().class.solved, [("lamp".to_owned(), 2)]);
}
