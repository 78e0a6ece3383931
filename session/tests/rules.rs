//! The rules of a room as small examples.

mod common;

use common::{Class, START, TEACHER, began, delivered, did, plan};
use session::limits::{DAY, HOUR, MINUTE, MOST_JOINS};
use session::plan::Step;
use session::wire::{Cell, Command, Down, Event, Phase, Refusal, Role, Up};
use session::{Doors, RoomId, Secret, recover};

#[test]
fn pupils_come_in_by_code_and_by_link() {
    let mut class = Class::new(1);
    let by_code = class.connection();
    let door = class.code.to_lowercase();
    let knock = class.ask(by_code, Up::Knock { door: door.clone() });
    assert!(matches!(knock, Some(Down::Door(door)) if door.open && door.lesson == "first"));
    let joined = class.ask(by_code, Up::Join { door, nickname: None, avatar: vec![], id: None });
    assert!(matches!(joined, Some(Down::Joined { pupil: 1, .. })));
    let (_, pupil, _) = class.join();
    assert_eq!((pupil, class.pupil(1).present, class.teacher().pupils.len()), (2, 2, 2));
    let wrong = class.connection();
    assert_eq!(class.refused(wrong, Up::Knock { door: "0".repeat(32) }), Some(Refusal::NoRoom));
}

#[test]
fn nobody_shares_a_nickname() {
    let mut class = Class::new(2);
    let (_, first, _) = class.join();
    let wanted = class.pupil(first).nickname;
    let connection = class.connection();
    let door = class.secret.clone();
    class.say(connection, Up::Join { door, nickname: Some(wanted), avatar: vec![], id: None });
    assert_ne!(class.pupil(2).nickname, wanted);
    class.lead(Command::Rename { pupil: first });
    assert_ne!(class.pupil(first).nickname, wanted);
    for _ in 3..=MOST_JOINS {
        class.join();
    }
    let names: std::collections::BTreeSet<_> = class.teacher().pupils.iter().map(|row| row.nickname).collect();
    assert_eq!(names.len(), MOST_JOINS);
    let connection = class.connection();
    let door = class.secret.clone();
    let join = Up::Join { door, nickname: None, avatar: vec![], id: None };
    assert_eq!(class.refused(connection, join), Some(Refusal::Full));
}

#[test]
fn a_shut_door_and_a_yes_from_the_teacher() {
    let mut class = Class::new(3);
    class.lead(Command::Lock { shut: true });
    let connection = class.connection();
    let join = Up::Join { door: class.secret.clone(), nickname: None, avatar: vec![], id: None };
    assert_eq!(class.refused(connection, join), Some(Refusal::Shut));
    class.lead(Command::Lock { shut: false });
    class.lead(Command::Approval { asked: true });
    let (connection, pupil, _) = class.join();
    assert!(class.pupil(pupil).waiting);
    assert_eq!((class.pupil(pupil).present, class.board().present), (0, 0), "who waits is not in");
    let events = Up::Events { first: 1, events: vec![did("AA")] };
    assert_eq!(class.refused(connection, events.clone()), Some(Refusal::Impossible));
    class.lead(Command::Approve { pupil });
    assert_eq!((class.pupil(pupil).present, class.board().present), (1, 1));
    assert_eq!(class.ask(connection, events), Some(Down::Taken { through: 1 }));
}

#[test]
fn events_count_once_and_in_order() {
    let mut class = Class::new(4);
    let (connection, pupil, token) = class.join();
    class.send(connection, 1, vec![began(0, "lamp"), did("AA")]);
    let again = Up::Events { first: 1, events: vec![began(0, "lamp"), did("AA"), did("BB")] };
    assert_eq!(class.ask(connection, again), Some(Down::Taken { through: 3 }));
    let gap = Up::Events { first: 5, events: vec![did("CC")] };
    assert_eq!(class.refused(connection, gap), Some(Refusal::Gap));
    let (_, answer) = class.resume(&token);
    assert!(matches!(answer, Some(Down::Joined { pupil: one, through: 3, .. }) if one == pupil));
    let events = class.facts.iter().filter(|fact| fact.what.seq().is_some()).count();
    assert_eq!(events, 3);
}

#[test]
fn an_old_token_is_good_until_a_minute_after_the_new_one_arrived() {
    let mut class = Class::new(5);
    let (_, _, first) = class.join();
    let (_, Some(Down::Joined { token: lost, .. })) = class.resume(&first) else { panic!() };
    // The answer got lost, and the Wi-Fi is away for ten minutes.
    class.now += 10 * MINUTE;
    let (_, Some(Down::Joined { token: second, .. })) = class.resume(&first) else { panic!() };
    let (_, Some(Down::Joined { token: third, .. })) = class.resume(&second) else { panic!() };
    class.now += MINUTE - 1;
    assert!(matches!(class.resume(&first).1, Some(Down::Joined { .. })));
    class.now += 1;
    for old in [&first, &lost] {
        assert_eq!(class.resume(old).1, Some(Down::Refused { id: None, why: Refusal::Unknown }));
    }
    assert!(matches!(class.resume(&third).1, Some(Down::Joined { .. })));
}

#[test]
fn a_seat_code_moves_a_pupil_once() {
    let mut class = Class::new(6);
    let (old, pupil, token) = class.join();
    class.send(old, 1, vec![did("AA")]);
    assert!(!class.teacher().has_seat(pupil));
    let Some(Down::Seat { code, .. }) = class.command(Command::SeatCode { pupil }) else { panic!() };
    assert!(class.teacher().has_seat(pupil), "a teacher is told that it is good");
    let new = class.connection();
    let seat = Up::Seat { door: class.code.clone(), seat: code.to_lowercase() };
    let said = class.say(new, seat.clone());
    assert!(said.iter().any(|(to, down)| *to == new && matches!(down, Down::Joined { through: 1, .. })));
    assert!(said.contains(&(old, Down::Refused { id: None, why: Refusal::Unknown })), "the old device is told");
    assert!(matches!(class.resume(&token).1, Some(Down::Refused { why: Refusal::Unknown, .. })));
    assert!(!class.teacher().has_seat(pupil), "it was used");
    class.send(new, 2, vec![did("BB")]);
    let third = class.connection();
    assert_eq!(class.refused(third, seat), Some(Refusal::NoSeat));
    let Some(Down::Seat { code, .. }) = class.command(Command::SeatCode { pupil }) else { panic!() };
    class.now += 10 * MINUTE;
    assert!(!class.teacher().has_seat(pupil), "it is too old");
    let late = Up::Seat { door: class.code.clone(), seat: code };
    assert_eq!(class.refused(third, late), Some(Refusal::NoSeat));
}

#[test]
fn a_join_whose_answer_is_lost_joins_once() {
    let mut class = Class::new(26);
    let id = "0123456789abcdef0123456789abcdef";
    let join = |class: &Class, id: &str| {
        let (door, id) = (class.secret.clone(), Some(id.to_owned()));
        Up::Join { door, nickname: None, avatar: vec![], id }
    };
    let ask = |class: &mut Class, id: &str| {
        let (connection, message) = (class.connection(), join(class, id));
        class.ask(connection, message)
    };
    let Some(Down::Joined { pupil: 1, .. }) = ask(&mut class, id) else { panic!() };
    // The door is shut meanwhile: this pupil is in already.
    class.lead(Command::Lock { shut: true });
    let Some(Down::Joined { pupil: 1, token, .. }) = ask(&mut class, id) else { panic!() };
    assert_eq!(class.teacher().pupils.len(), 1);
    let fresh = "ffffffffffffffffffffffffffffffff";
    assert!(matches!(ask(&mut class, fresh), Some(Down::Refused { why: Refusal::Shut, .. })));
    assert!(matches!(ask(&mut class, "not hexadecimal"), Some(Down::Refused { why: Refusal::Malformed, .. })));
    // Once the token was used, what was drawn before it is worth nothing after a minute, and nobody comes in by it.
    class.resume(&token);
    class.now += MINUTE;
    assert!(matches!(ask(&mut class, id), Some(Down::Refused { why: Refusal::Shut, .. })));
    // Nor is it in the log.
    assert!(class.facts.iter().all(|fact| !String::from_utf8(fact.write()).unwrap().contains(id)));
    let again = recover(class.room.session().room(), &class.facts).unwrap();
    assert_eq!(again.fingerprint(), class.room.session().fingerprint());
}

#[test]
fn another_device_sees_what_was_done() {
    let mut class = Class::new(27);
    let (connection, pupil, _) = class.join();
    class.lead(Command::Begin);
    let card = Event::Card { question: "again".into(), choice: 1 };
    class.send(connection, 1, vec![began(0, "lamp"), delivered(true, 1.0), card, began(3, "pump")]);
    let Some(Down::Seat { code, .. }) = class.command(Command::SeatCode { pupil }) else { panic!() };
    let other = class.connection();
    let said = class.say(other, Up::Seat { door: class.secret.clone(), seat: code });
    let view = said.into_iter().find_map(|(to, down)| match down {
        Down::Pupil(view) if to == other => Some(view),
        _ => None,
    });
    let view = view.expect("whoever takes a seat is shown it");
    assert_eq!(view.through, 4);
    assert_eq!(view.done, [Cell::Solved, Cell::Empty, Cell::Answered, Cell::Working]);
}

#[test]
fn what_the_room_never_takes_in_can_be_left_out() {
    let mut class = Class::new(28);
    let (connection, ..) = class.join();
    let batch = |events: Vec<Event>| Up::Events { first: 1, events };
    let poisoned = batch(vec![did("AA"), did("not a step"), did("BB")]);
    assert_eq!(class.refused(connection, poisoned), Some(Refusal::Malformed));
    // The device tries one by one, sets the one aside, and what comes after it takes its number.
    class.send(connection, 1, vec![did("AA")]);
    let alone = Up::Events { first: 2, events: vec![did("not a step")] };
    assert_eq!(class.refused(connection, alone), Some(Refusal::Malformed));
    class.send(connection, 2, vec![did("BB")]);
}

#[test]
fn seat_codes_can_be_guessed_only_so_often() {
    let mut class = Class::new(7);
    let connection = class.connection();
    let guess = Up::Seat { door: class.secret.clone(), seat: "2222".into() };
    for _ in 0..40 {
        assert_eq!(class.refused(connection, guess.clone()), Some(Refusal::NoSeat));
    }
    assert_eq!(class.refused(connection, guess), Some(Refusal::Slower));
}

#[test]
fn who_is_taken_out_can_be_let_back() {
    let mut class = Class::new(8);
    let (connection, pupil, token) = class.join();
    let said = class.say(TEACHER, Up::Do { id: 1, command: Command::Remove { pupil } });
    assert!(said.contains(&(connection, Down::Refused { id: None, why: Refusal::Removed })));
    assert_eq!(class.refused(connection, Up::Events { first: 1, events: vec![] }), Some(Refusal::Unknown));
    assert!(matches!(class.resume(&token).1, Some(Down::Refused { why: Refusal::Removed, .. })));
    class.lead(Command::LetBack { pupil });
    assert!(matches!(class.resume(&token).1, Some(Down::Joined { .. })));
}

#[test]
fn the_grid_tells_who_works_who_is_stuck_and_who_is_done() {
    let mut class = Class::new(9);
    let (connection, _, _) = class.join();
    class.lead(Command::Begin);
    let cells = |class: &Class| class.teacher().pupils[0].cells.clone();
    assert_eq!(cells(&class), [Cell::Empty; 4]);
    class.send(connection, 1, vec![began(0, "lamp"), did("AA")]);
    assert_eq!(cells(&class)[0], Cell::Working);
    class.send(connection, 3, vec![delivered(false, 3.0)]);
    assert_eq!(cells(&class)[0], Cell::Tried);
    class.now += 5 * MINUTE;
    assert_eq!(cells(&class)[0], Cell::Stuck);
    class.send(
        connection,
        4,
        vec![did("BB"), delivered(true, 3.0), Event::Card { question: "again".into(), choice: 2 }],
    );
    assert_eq!(cells(&class), [Cell::Solved, Cell::Empty, Cell::Answered, Cell::Empty]);
    // Work that is not that step's is beside the lesson.
    class.send(connection, 7, vec![began(3, "lamp")]);
    assert_eq!(cells(&class)[3], Cell::Empty);
}

#[test]
fn a_pause_stops_the_clock_of_the_lesson() {
    let mut class = Class::new(10);
    let (connection, pupil, _) = class.join();
    assert!(matches!(class.command(Command::Pause { paused: true }), Some(Down::Refused { .. })));
    class.lead(Command::Begin);
    class.lead(Command::Timer { minutes: Some(10) });
    class.send(connection, 1, vec![began(0, "lamp"), Event::Help { wanted: true }]);
    class.now += MINUTE;
    class.lead(Command::Pause { paused: true });
    class.now += HOUR;
    let view = class.pupil(pupil);
    assert_eq!((view.phase, view.timer.map(|timer| timer.left)), (Phase::Paused, Some(540)));
    assert_eq!((class.teacher().pupils[0].quiet, class.teacher().pupils[0].help), (60, Some(60)));
    class.lead(Command::Pause { paused: false });
    class.now += MINUTE;
    assert_eq!(class.pupil(pupil).timer.map(|timer| timer.left), Some(480));
    class.lead(Command::Helped { pupil });
    assert!(!class.pupil(pupil).help);
}

#[test]
fn a_clock_that_jumps_changes_no_order() {
    let mut class = Class::new(11);
    let (connection, ..) = class.join();
    class.now += HOUR;
    class.send(connection, 1, vec![did("AA")]);
    class.now -= 2 * HOUR;
    class.send(connection, 2, vec![did("BB")]);
    class.lead(Command::Begin);
    assert!(class.facts.is_sorted_by_key(|fact| fact.at));
    assert_eq!(class.teacher().phase, Phase::Running);
}

#[test]
fn solutions_that_are_the_same_are_no_pair() {
    let mut class = Class::new(13);
    for parts in [3.0, 3.0, 4.0] {
        let (connection, ..) = class.join();
        class.send(connection, 1, vec![began(0, "lamp"), delivered(true, parts)]);
    }
    assert_eq!(class.teacher().pairs, [("lamp".to_owned(), 1, 3)]);
}

#[test]
fn after_the_end_the_late_are_heard_for_a_day() {
    let mut class = Class::new(15);
    let (connection, _, token) = class.join();
    class.lead(Command::Close { keep_days: 30 });
    let stranger = class.connection();
    let join = Up::Join { door: class.secret.clone(), nickname: None, avatar: vec![], id: None };
    assert_eq!(class.refused(stranger, join), Some(Refusal::NoRoom));
    class.now += DAY - 1;
    class.send(connection, 1, vec![did("AA")]);
    assert!(matches!(&class.facts.last().unwrap().what, session::What::Did { late: true, .. }));
    assert!(matches!(class.resume(&token).1, Some(Down::Joined { .. })));
    class.now += 1;
    assert_eq!(class.refused(connection, Up::Events { first: 2, events: vec![] }), Some(Refusal::Impossible));
}

#[test]
fn a_room_goes_when_it_said_it_would() {
    for days in [0, 1, 30] {
        let mut class = Class::new(16);
        class.lead(Command::Close { keep_days: days });
        let at = START + u64::from(days) * DAY;
        assert_eq!(class.teacher().deleted_at, Some(at));
        assert_eq!((class.room.is_over(at.saturating_sub(1)), class.room.is_over(at)), (days == 0, true));
    }
    let mut class = Class::new(16);
    assert!(matches!(class.command(Command::Close { keep_days: 31 }), Some(Down::Refused { .. })));
    class.now += 12 * HOUR;
    class.room.tick(class.now);
    assert_eq!(class.teacher().phase, Phase::Closed, "nobody did anything all night");
    assert_eq!(class.teacher().deleted_at, Some(class.now + DAY));
}

#[test]
fn homework_stays_open_until_its_last_day() {
    let mut class = Class::new(17);
    let until = START + 7 * DAY;
    class.lead(Command::Homework { until: Some(until) });
    let (_, pupil, _) = class.join();
    assert!(class.pupil(pupil).steps.iter().all(|(_, open)| *open));
    assert_eq!((class.pupil(pupil).homework_until, class.pupil(pupil).deleted_at), (Some(until), None));
    class.now = until - 1;
    class.room.tick(class.now);
    assert_eq!(class.teacher().phase, Phase::Homework);
    assert_eq!(class.teacher().homework_until, Some(until));
    class.now = until;
    assert_eq!(class.teacher().homework_until, None);
    assert_eq!(class.teacher().phase, Phase::Closed);
    assert_eq!((class.pupil(pupil).homework_until, class.pupil(pupil).deleted_at), (None, Some(until + DAY)));
    assert!(matches!(class.command(Command::Homework { until: Some(until) }), Some(Down::Refused { .. })));
}

#[test]
fn wiping_ends_it_for_everybody() {
    let mut class = Class::new(18);
    let (connection, ..) = class.join();
    let said = class.say(TEACHER, Up::Do { id: 1, command: Command::Wipe });
    for who in [connection, TEACHER] {
        assert!(said.contains(&(who, Down::Refused { id: None, why: Refusal::NoRoom })));
    }
    assert!(class.room.is_over(class.now));
    assert!(recover(class.room.session().room(), &class.facts).is_none());
}

#[test]
fn who_is_forgotten_is_gone() {
    let mut class = Class::new(19);
    let (connection, pupil, token) = class.join();
    class.join();
    class.send(connection, 1, vec![began(0, "lamp"), delivered(true, 1.0)]);
    assert_eq!(class.ask(connection, Up::ForgetMe), Some(Down::Refused { id: None, why: Refusal::Unknown }));
    assert_eq!(class.teacher().class.solved, []);
    assert!(matches!(class.resume(&token).1, Some(Down::Refused { why: Refusal::Unknown, .. })));
    // The log forgets as well, and the number is not given to another.
    class.facts.retain(|fact| fact.what.pupil() != Some(pupil) || matches!(fact.what, session::What::Forgot { .. }));
    let again = recover(class.room.session().room(), &class.facts).unwrap();
    assert_eq!(again.fingerprint(), class.room.session().fingerprint());
    assert_eq!(class.join().1, 3);
}

#[test]
fn steps_that_were_begun_stay() {
    let mut class = Class::new(20);
    let (connection, ..) = class.join();
    class.send(connection, 1, vec![began(3, "pump")]);
    let mut steps = plan().steps;
    steps[1] = Step::Talk { question: "other".into() };
    class.lead(Command::Steps { steps: steps.clone() });
    steps[3] = Step::Talk { question: "other".into() };
    assert!(matches!(class.command(Command::Steps { steps }), Some(Down::Refused { why: Refusal::Impossible, .. })));
}

#[test]
fn a_link_for_another_screen_is_good_for_one_role() {
    let mut class = Class::new(21);
    for role in [Role::Teacher, Role::Board, Role::Guest] {
        let Some(Down::Link { token, .. }) = class.command(Command::Invite { role }) else { panic!() };
        for tried in [Role::Teacher, Role::Board, Role::Guest, Role::Pupil] {
            let connection = class.connection();
            let refused = class.refused(connection, Up::Resume { role: tried, token: token.clone() });
            assert_eq!(refused.is_none(), tried == role, "{role:?} as {tried:?}");
        }
    }
    assert!(matches!(class.command(Command::Invite { role: Role::Pupil }), Some(Down::Refused { .. })));
}

#[test]
fn what_no_page_would_send_is_refused() {
    let mut class = Class::new(22);
    let (connection, ..) = class.join();
    let long = "a".repeat(65);
    let wrong = [
        did(&long),
        did("with space"),
        began(0, "No Id"),
        began(0, &long),
        Event::Card { question: "again".into(), choice: 6 },
        Event::Delivered { solved: true, unmet: vec!["a".into(); 25], properties: vec![], occupation: None },
        Event::Delivered { solved: true, unmet: vec![], properties: vec![("a".into(), f64::NAN)], occupation: None },
        Event::Delivered { solved: true, unmet: vec![], properties: vec![], occupation: Some("<b>".into()) },
    ];
    for event in wrong {
        let refused = class.refused(connection, Up::Events { first: 1, events: vec![event.clone()] });
        assert_eq!(refused, Some(Refusal::Malformed), "{event:?}");
    }
    let many = Up::Events { first: 1, events: vec![did("AA"); 65] };
    assert_eq!(class.refused(connection, many), Some(Refusal::Malformed));
    assert_eq!(class.refused(connection, Up::Events { first: 0, events: vec![] }), Some(Refusal::Malformed));
}

#[test]
fn codes_can_be_guessed_only_so_often_and_links_still_open() {
    let (mut doors, mut dice) = (Doors::default(), common::Dice::new(1));
    let code = doors.draw(START, &mut dice);
    let (room, secret) = (RoomId::draw(&mut dice), Secret::draw(&mut dice));
    doors.open(room, code.clone(), secret);
    assert_eq!(doors.find(code.plain(), START), Ok(room));
    for _ in 0..80 {
        assert_eq!(doors.find("2222222", START), Err(Refusal::NoRoom));
    }
    assert!(doors.guessing(START));
    assert_eq!(doors.find(code.plain(), START), Err(Refusal::Slower));
    assert_eq!(doors.find(&secret.hex(), START), Ok(room));
    doors.close(room, START);
    assert_eq!(doors.find(&secret.hex(), START), Err(Refusal::NoRoom));
}

#[test]
fn teachers_are_shown_at_most_five_views_a_second() {
    let mut class = Class::new(23);
    let (connection, ..) = class.join();
    class.now += 1000;
    let mut views = 0;
    for seq in 1..=1000 {
        class.now += 1;
        let said = class.say(connection, Up::Events { first: seq, events: vec![did("AA")] });
        views += said.iter().filter(|(_, down)| matches!(down, Down::Teacher(_))).count();
    }
    assert!((4..=6).contains(&views), "{views}");
    // Who does nothing is shown nothing, until somebody gets stuck.
    class.now += 1000;
    class.room.take_views(class.now);
    class.now += MINUTE;
    assert_eq!(class.room.take_views(class.now), []);
}

#[test]
fn a_teacher_sees_who_got_stuck_though_nothing_happens() {
    let mut class = Class::new(25);
    let (connection, ..) = class.join();
    class.lead(Command::Begin);
    class.send(connection, 1, vec![began(0, "lamp")]);
    let mut seen = Vec::new();
    for _ in 0..400 {
        class.now += 1000;
        for (_, down) in class.room.take_views(class.now) {
            if let Down::Teacher(view) = down {
                seen.push((view.pupils[0].quiet, view.pupils[0].cells[0]));
            }
        }
    }
    assert!(matches!(seen[..], [(1, Cell::Working), (300..=305, Cell::Stuck)]), "{seen:?}");
}

#[test]
fn a_late_close_of_an_old_connection_leaves_the_new_one_alone() {
    let mut class = Class::new(24);
    let (old, pupil, token) = class.join();
    let (new, _) = class.resume(&token);
    class.room.leave(old);
    assert!(class.presence().is_here(pupil));
    class.room.leave(old);
    class.send(new, 1, vec![did("AA")]);
    class.room.leave(new);
    assert!(!class.presence().is_here(pupil));
}
