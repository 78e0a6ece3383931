//! What hangs in front of the class.

mod common;

use common::{Class, began, delivered, did};
use session::wire::{Command, Down, Event, Refusal, Screen, Shown, Up};

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
