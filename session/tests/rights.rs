//! Every message is refused for everybody who has no right to it.

mod common;

use common::{Class, TEACHER, began, delivered, did, plan};
use session::wire::{Command, Down, Refusal, Role, Shown, Up};
use session::{Connection, Who};

/// Every command there is. A new one does not compile until it stands here.
fn commands() -> Vec<Command> {
    let all = vec![
        Command::Begin,
        Command::Lock { shut: true },
        Command::Approval { asked: true },
        Command::Approve { pupil: 1 },
        Command::Rename { pupil: 1 },
        Command::Remove { pupil: 1 },
        Command::LetBack { pupil: 1 },
        Command::SeatCode { pupil: 1 },
        Command::Helped { pupil: 1 },
        Command::Pause { paused: true },
        Command::Open { step: 0, open: true },
        Command::Timer { minutes: Some(5) },
        Command::Eyes { here: true },
        Command::Say { message: Some("well-done".into()) },
        Command::Show { shown: Shown::Town },
        Command::Poll { question: Some(("again".into(), 3)) },
        Command::Invite { role: Role::Board },
        Command::Steps { steps: plan().steps },
        Command::Homework { until: None },
        Command::Close { keep_days: 1 },
        Command::Wipe,
    ];
    for command in &all {
        match command {
            Command::Begin
            | Command::Lock { .. }
            | Command::Approval { .. }
            | Command::Approve { .. }
            | Command::Rename { .. }
            | Command::Remove { .. }
            | Command::LetBack { .. }
            | Command::SeatCode { .. }
            | Command::Helped { .. }
            | Command::Pause { .. }
            | Command::Open { .. }
            | Command::Timer { .. }
            | Command::Eyes { .. }
            | Command::Say { .. }
            | Command::Show { .. }
            | Command::Poll { .. }
            | Command::Invite { .. }
            | Command::Steps { .. }
            | Command::Homework { .. }
            | Command::Close { .. }
            | Command::Wipe => {}
        }
    }
    let mut kinds: Vec<_> = all.iter().map(std::mem::discriminant).collect();
    kinds.dedup();
    assert_eq!(kinds.len(), 21, "one of each");
    all
}

/// Every message there is, and who may say it.
fn messages(class: &Class) -> Vec<(Up, fn(Who) -> bool)> {
    let door = class.secret.clone();
    let nobody: fn(Who) -> bool = |who| who == Who::Nobody;
    let pupil: fn(Who) -> bool = |who| matches!(who, Who::Pupil { .. });
    let mut all: Vec<(Up, fn(Who) -> bool)> = vec![
        (Up::Join { door: door.clone(), nickname: None, avatar: vec![], id: None }, nobody),
        (Up::Resume { role: Role::Teacher, token: class.teacher_token.clone() }, nobody),
        (Up::Knock { door: door.clone() }, nobody),
        (Up::Seat { door, seat: "2345".into() }, |_| false),
        (Up::Events { first: 1, events: vec![began(0, "lamp")] }, pupil),
        (Up::ForgetMe, pupil),
        (Up::Ping, |_| true),
    ];
    for command in commands() {
        all.push((Up::Do { id: 7, command }, |who| who == Who::Teacher));
    }
    for (message, _) in &all {
        match message {
            Up::Join { .. }
            | Up::Resume { .. }
            | Up::Seat { .. }
            | Up::Knock { .. }
            | Up::Events { .. }
            | Up::ForgetMe
            | Up::Do { .. }
            | Up::Ping => {}
        }
    }
    all
}

/// A room where something happened, and somebody of each kind who has, or had, a right to be there.
fn everybody(class: &mut Class) -> Vec<(&'static str, Connection)> {
    let (working, ..) = class.join();
    class.send(working, 1, vec![began(0, "lamp"), did("AA"), delivered(true, 1.0)]);
    let (removed, number, _) = class.join();
    let (moved, at_another, _) = class.join();
    let (forgotten, ..) = class.join();
    let (pupil, ..) = class.join();
    let Some(Down::Seat { code, .. }) = class.command(Command::SeatCode { pupil: at_another }) else { panic!() };
    let other = class.connection();
    class.say(other, Up::Seat { door: class.secret.clone(), seat: code });
    class.lead(Command::Remove { pupil: number });
    class.say(forgotten, Up::ForgetMe);
    let mut all = vec![
        ("a stranger", class.connection()),
        ("a pupil", pupil),
        ("one who was taken out", removed),
        ("one who moved", moved),
        ("one who was forgotten", forgotten),
    ];
    for (name, role) in [("the board", Role::Board), ("a guest", Role::Guest)] {
        let Some(Down::Link { token, .. }) = class.command(Command::Invite { role }) else { panic!() };
        let connection = class.connection();
        class.say(connection, Up::Resume { role, token });
        all.push((name, connection));
    }
    all
}

#[test]
fn every_message_is_refused_for_who_has_no_right_to_it() {
    let count = messages(&Class::new(1)).len();
    let mut refused = 0;
    for place in 0..7 {
        for number in 0..count {
            let mut class = Class::new(30);
            let (name, connection) = everybody(&mut class)[place];
            let (message, may) = messages(&class).swap_remove(number);
            let who = class.room.who(connection);
            let before = class.room.session().fingerprint();
            let answer = class.refused(connection, message.clone());
            if !may(who) {
                assert!(answer.is_some(), "{name} may say {message:?}");
                assert_eq!(class.room.session().fingerprint(), before, "{name} changed something: {message:?}");
                refused += 1;
            }
        }
    }
    assert!(refused > 7 * 20, "{refused}");
}

#[test]
fn every_wrong_token_is_refused_in_every_role() {
    let mut class = Class::new(31);
    let (_, pupil, pupils) = class.join();
    let mut other = Class::new(32);
    let (.., others) = other.join();
    let Some(Down::Link { token: boards, .. }) = class.command(Command::Invite { role: Role::Board }) else { panic!() };
    let nearly =
        format!("{}{}", &class.teacher_token[..63], if class.teacher_token.ends_with('0') { '1' } else { '0' });
    let tokens = [
        ("none", String::new()),
        ("zeros", "0".repeat(64)),
        ("not hexadecimal", "ä".repeat(32)),
        ("too long", "0".repeat(4000)),
        ("the link's secret", class.secret.clone()),
        ("one digit off", nearly),
        ("a pupil of another room", others),
        ("the teacher of another room", other.teacher_token.clone()),
        ("the board", boards),
        ("a pupil", pupils),
        ("the teacher", class.teacher_token.clone()),
    ];
    for (name, token) in tokens {
        for role in [Role::Pupil, Role::Teacher, Role::Board, Role::Guest] {
            let right = matches!(
                (name, role),
                ("the board", Role::Board) | ("a pupil", Role::Pupil) | ("the teacher", Role::Teacher)
            );
            let connection = class.connection();
            let refused = class.refused(connection, Up::Resume { role, token: token.clone() });
            assert_eq!(refused, (!right).then_some(Refusal::Unknown), "{name} as {role:?}");
        }
    }
    class.lead(Command::Remove { pupil });
    assert_eq!(class.room.who(TEACHER), Who::Teacher);
}
