//! Thousands of sequences of what can be said in a room, beside a model that is too simple to be wrong.

mod common;

use common::{Class, TEACHER, did};
use proptest::prelude::*;
use session::wire::{Command, Down, Phase, Refusal, Up};
use session::{Connection, recover};

/// What somebody does.
#[derive(Clone, Debug)]
enum Deed {
    Join,
    /// Sends events from this far behind or ahead of what is there, so many.
    Send {
        pupil: usize,
        offset: i8,
        count: u8,
    },
    Resume(usize),
    Leave(usize),
    Forget(usize),
    Remove(usize),
    LetBack(usize),
    Approve(usize),
    Seat(usize),
    Lock(bool),
    Approval(bool),
    Begin,
    Pause(bool),
    Close,
    Wait(u32),
    Restart,
}

fn deed() -> impl Strategy<Value = Deed> {
    let pupil = 0..6_usize;
    prop_oneof![
        3 => Just(Deed::Join),
        8 => (pupil.clone(), -3..3_i8, 0..5_u8).prop_map(|(pupil, offset, count)| Deed::Send { pupil, offset, count }),
        2 => pupil.clone().prop_map(Deed::Resume),
        1 => pupil.clone().prop_map(Deed::Leave),
        1 => pupil.clone().prop_map(Deed::Forget),
        1 => pupil.clone().prop_map(Deed::Remove),
        2 => pupil.clone().prop_map(Deed::LetBack),
        2 => pupil.clone().prop_map(Deed::Approve),
        1 => pupil.prop_map(Deed::Seat),
        1 => any::<bool>().prop_map(Deed::Lock),
        1 => any::<bool>().prop_map(Deed::Approval),
        1 => Just(Deed::Begin),
        1 => any::<bool>().prop_map(Deed::Pause),
        1 => Just(Deed::Close),
        2 => (0..100_000_u32).prop_map(Deed::Wait),
        1 => Just(Deed::Restart),
    ]
}

/// What the room should be, in as few words as possible.
#[derive(Default)]
struct Model {
    pupils: Vec<Modelled>,
    shut: bool,
    approval: bool,
    begun: bool,
    paused: bool,
    closed: bool,
}

struct Modelled {
    number: u16,
    token: String,
    connection: Option<Connection>,
    through: u64,
    waiting: bool,
    removed: bool,
    forgotten: bool,
}

impl Model {
    fn phase(&self) -> Phase {
        match self {
            Self { closed: true, .. } => Phase::Closed,
            Self { paused: true, .. } => Phase::Paused,
            Self { begun: true, .. } => Phase::Running,
            _ => Phase::Lobby,
        }
    }
}

fn joined(down: Option<Down>) -> Result<(u16, String, u64), Refusal> {
    match down {
        Some(Down::Joined { pupil, token, through }) => Ok((pupil, token, through)),
        Some(Down::Refused { why, .. }) => Err(why),
        other => panic!("{other:?}"),
    }
}

fn run(class: &mut Class, model: &mut Model, deed: &Deed) {
    let led = |class: &mut Class, command: Command, fine: bool| {
        let refused = class.refused(TEACHER, Up::Do { id: 1, command });
        assert_eq!(refused, (!fine).then_some(Refusal::Impossible));
    };
    let open = !model.closed;
    match *deed {
        Deed::Join => {
            let connection = class.connection();
            let door = class.secret.clone();
            let answer = class.ask(connection, Up::Join { door, nickname: None, avatar: vec![], id: None });
            match joined(answer) {
                Ok((number, token, 0)) if open && !model.shut => {
                    assert_eq!(usize::from(number), model.pupils.len() + 1);
                    let connection = Some(connection);
                    let waiting = model.approval;
                    let new =
                        Modelled { number, token, connection, through: 0, waiting, removed: false, forgotten: false };
                    model.pupils.push(new);
                }
                Err(Refusal::NoRoom) if model.closed => {}
                Err(Refusal::Shut) if open && model.shut => {}
                other => panic!("{other:?}"),
            }
        }
        Deed::Lock(shut) => {
            led(class, Command::Lock { shut }, open);
            model.shut = if open { shut } else { model.shut };
        }
        Deed::Approval(asked) => {
            led(class, Command::Approval { asked }, open);
            model.approval = if open { asked } else { model.approval };
        }
        Deed::Begin => {
            led(class, Command::Begin, model.phase() == Phase::Lobby);
            model.begun |= model.phase() == Phase::Lobby;
        }
        Deed::Pause(paused) => {
            let fine = matches!(model.phase(), Phase::Running | Phase::Paused);
            led(class, Command::Pause { paused }, fine);
            model.paused = if fine { paused } else { model.paused };
        }
        Deed::Close => {
            led(class, Command::Close { keep_days: 2 }, true);
            model.closed = true;
        }
        Deed::Wait(milliseconds) => class.now += u64::from(milliseconds),
        Deed::Restart => {
            let room = class.room.session().room();
            let again = recover(room, &class.facts).expect("the room is there");
            assert_eq!(again.fingerprint(), class.room.session().fingerprint());
            class.room = session::Room::new(again);
            let token = class.teacher_token.clone();
            class.say(TEACHER, Up::Resume { role: session::wire::Role::Teacher, token });
            model.pupils.iter_mut().for_each(|pupil| pupil.connection = None);
        }
        Deed::Send { pupil, .. }
        | Deed::Resume(pupil)
        | Deed::Leave(pupil)
        | Deed::Forget(pupil)
        | Deed::Remove(pupil)
        | Deed::LetBack(pupil)
        | Deed::Approve(pupil)
        | Deed::Seat(pupil) => {
            if let Some(one) = model.pupils.get_mut(pupil) {
                with(class, one, deed, open);
            }
        }
    }
}

fn with(class: &mut Class, one: &mut Modelled, deed: &Deed, open: bool) {
    let pupil = one.number;
    let here = !one.forgotten;
    let lead = |class: &mut Class, command: Command, fine: bool| {
        let refused = class.refused(TEACHER, Up::Do { id: 1, command });
        assert_eq!(refused, (!fine).then_some(Refusal::Impossible));
        fine
    };
    match *deed {
        Deed::Send { offset, count, .. } => {
            let Some(connection) = one.connection else { return };
            let first = one.through.saturating_add_signed(i64::from(offset)) + 1;
            let events = (0..u64::from(count)).map(|number| did(&format!("{}", first + number))).collect();
            let answer = class.ask(connection, Up::Events { first, events });
            if one.waiting {
                assert_eq!(answer, Some(Down::Refused { id: None, why: Refusal::Impossible }));
            } else if first > one.through + 1 {
                assert_eq!(answer, Some(Down::Refused { id: None, why: Refusal::Gap }));
            } else {
                one.through = one.through.max(first - 1 + u64::from(count));
                assert_eq!(answer, Some(Down::Taken { through: one.through }));
            }
        }
        Deed::Resume(_) => {
            let (connection, answer) = class.resume(&one.token.clone());
            match joined(answer) {
                Ok((number, token, through)) => {
                    assert!(here && !one.removed);
                    assert_eq!((number, through), (one.number, one.through));
                    one.token = token;
                    // The old one closes late, when the new one is there already.
                    if let Some(old) = one.connection.replace(connection) {
                        class.room.leave(old);
                    }
                }
                Err(why) => {
                    let expected = if here { Refusal::Removed } else { Refusal::Unknown };
                    assert!(why == expected && (one.forgotten || one.removed), "{why:?}");
                }
            }
        }
        Deed::Leave(_) => {
            if let Some(connection) = one.connection.take() {
                class.room.leave(connection);
            }
        }
        Deed::Forget(_) => {
            if let Some(connection) = one.connection.take() {
                assert_eq!(class.refused(connection, Up::ForgetMe), Some(Refusal::Unknown));
                one.forgotten = true;
                class.facts.retain(|fact| {
                    fact.what.pupil() != Some(pupil) || matches!(fact.what, session::What::Forgot { .. })
                });
            }
        }
        Deed::Remove(_) => {
            one.removed |= lead(class, Command::Remove { pupil }, open && here && !one.removed);
            one.connection = one.connection.filter(|_| !one.removed);
        }
        Deed::LetBack(_) => {
            one.removed &= !lead(class, Command::LetBack { pupil }, open && here && one.removed);
        }
        Deed::Approve(_) => {
            one.waiting &= !lead(class, Command::Approve { pupil }, open && here && one.waiting);
        }
        Deed::Seat(_) => {
            let answer = class.command(Command::SeatCode { pupil });
            let Some(Down::Seat { code, .. }) = answer else {
                assert!(!here || one.removed, "{answer:?}");
                return;
            };
            let connection = class.connection();
            let door = class.code.clone();
            let said = class.say(connection, Up::Seat { door, seat: code });
            let answer = said.into_iter().find(|(to, _)| *to == connection).map(|(_, down)| down);
            let (number, token, through) = joined(answer).unwrap();
            assert_eq!((number, through), (one.number, one.through));
            (one.token, one.connection) = (token, Some(connection));
        }
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1000, ..ProptestConfig::default() })]
    #[test]
    fn the_room_is_what_the_model_says(seed in any::<u64>(), deeds in prop::collection::vec(deed(), 0..100)) {
        let (mut class, mut model) = (Class::new(seed), Model::default());
        for deed in &deeds {
            run(&mut class, &mut model, deed);
            let view = class.teacher();
            assert_eq!(view.phase, model.phase());
            let there: Vec<_> = model.pupils.iter().filter(|one| !one.forgotten).collect();
            assert_eq!(view.pupils.len(), there.len());
            for (row, one) in view.pupils.iter().zip(there) {
                assert_eq!((row.pupil, row.waiting, row.removed), (one.number, one.waiting, one.removed));
                assert_eq!(class.pupil(one.number).through, one.through);
                assert_eq!(row.here, one.connection.is_some() && !one.removed);
            }
        }
    }
}
