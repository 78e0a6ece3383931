//! The wire: what is written can be read, and what is no message never does harm.

use proptest::prelude::*;
use session::plan::Step;
use session::wire::{Command, Down, Event, MOST_PUPIL_BYTES, OLDEST, Refusal, Role, Shown, Up, VERSION, read, write};
use session::{Fact, TooNew, What};

fn id() -> impl Strategy<Value = String> {
    "[a-z0-9_-]{1,12}"
}

fn event() -> impl Strategy<Value = Event> {
    let level = prop_oneof![Just(content::Level::Explorer), Just(content::Level::Pro)];
    prop_oneof![
        (any::<Option<u8>>(), id(), level, "[0-9a-f]{0,64}", any::<u64>()).prop_map(
            |(step, challenge, level, params_hash, seed)| Event::Began { step, challenge, level, params_hash, seed }
        ),
        "[A-Za-z0-9+/]{0,64}".prop_map(|step| Event::Did { step }),
        any::<u32>().prop_map(|left| Event::TookBack { left }),
        (any::<bool>(), prop::collection::vec(id(), 0..4), prop::collection::vec((id(), -1e9..1e9), 0..4))
            .prop_map(|(solved, unmet, properties)| Event::Delivered { solved, unmet, properties, occupation: None }),
        any::<bool>().prop_map(|wanted| Event::Help { wanted }),
        (id(), any::<u8>()).prop_map(|(question, choice)| Event::Card { question, choice }),
    ]
}

fn command() -> impl Strategy<Value = Command> {
    let role = prop_oneof![Just(Role::Teacher), Just(Role::Board), Just(Role::Guest), Just(Role::Pupil)];
    prop_oneof![
        Just(Command::Begin),
        any::<u16>().prop_map(|pupil| Command::Remove { pupil }),
        any::<Option<u8>>().prop_map(|minutes| Command::Timer { minutes }),
        prop::option::of(".{0,20}").prop_map(|message| Command::Say { message }),
        (any::<u16>(), id()).prop_map(|(pupil, challenge)| Command::Show { shown: Shown::Replay { pupil, challenge } }),
        role.prop_map(|role| Command::Invite { role }),
        prop::collection::vec(id().prop_map(|question| Step::Talk { question }), 0..5)
            .prop_map(|steps| Command::Steps { steps }),
        any::<Option<u64>>().prop_map(|until| Command::Homework { until }),
    ]
}

fn up() -> impl Strategy<Value = Up> {
    prop_oneof![
        (".{0,40}", prop::collection::vec(any::<u8>(), 0..20), any::<Option<String>>())
            .prop_map(|(door, avatar, id)| Up::Join { door, nickname: None, avatar, id }),
        ".{0,70}".prop_map(|token| Up::Resume { role: Role::Pupil, token }),
        (any::<u64>(), prop::collection::vec(event(), 0..8)).prop_map(|(first, events)| Up::Events { first, events }),
        (any::<u32>(), command()).prop_map(|(id, command)| Up::Do { id, command }),
        Just(Up::Ping),
        Just(Up::ForgetMe),
    ]
}

proptest! {
    #[test]
    fn what_is_written_can_be_read(message in up()) {
        prop_assert_eq!(read::<Up>(write(&message).as_bytes(), usize::MAX), Ok(message));
    }

    #[test]
    fn a_fact_survives_the_log(at in any::<u64>(), pupil in any::<u16>(), seq in any::<u64>(), event in event()) {
        let fact = Fact { at, what: What::Did { pupil, seq, late: false, event } };
        prop_assert_eq!(Fact::read(&fact.write()), Ok(fact));
    }

    #[test]
    fn noise_is_malformed(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read::<Up>(&bytes, MOST_PUPIL_BYTES).is_err());
        prop_assert!(Fact::read(&bytes).is_err());
    }

    #[test]
    fn a_damaged_message_is_one_or_is_refused(message in up(), place in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = write(&message).into_bytes();
        let place = place.index(bytes.len());
        bytes[place] = byte;
        // No panic, whatever it is now.
        let _ = read::<Up>(&bytes, MOST_PUPIL_BYTES);
        bytes.truncate(place);
        prop_assert!(read::<Up>(&bytes, MOST_PUPIL_BYTES).is_err());
    }

    #[test]
    fn other_versions_say_so(v in any::<u16>(), message in up()) {
        let text = write(&message).replacen(&format!("\"v\":{VERSION}"), &format!("\"v\":{v}"), 1);
        let known = (OLDEST..=VERSION).contains(&v);
        prop_assert_eq!(read::<Up>(text.as_bytes(), usize::MAX), if known { Ok(message) } else { Err(Refusal::Version) });
    }
}

#[test]
fn a_message_that_only_a_newer_version_knows_asks_for_another_page() {
    let newer = format!("{{\"v\":{},\"m\":{{\"kind\":\"dance\"}}}}", VERSION + 1);
    assert_eq!(read::<Up>(newer.as_bytes(), 100), Err(Refusal::Version));
    let unknown = format!("{{\"v\":{VERSION},\"m\":{{\"kind\":\"dance\"}}}}");
    assert_eq!(read::<Up>(unknown.as_bytes(), 100), Err(Refusal::Malformed));
}

#[test]
fn what_is_added_later_is_passed_over() {
    let later = format!("{{\"v\":{VERSION},\"later\":1,\"m\":{{\"kind\":\"forget_me\",\"later\":[{{}}]}}}}");
    assert_eq!(read::<Up>(later.as_bytes(), 100), Ok(Up::ForgetMe));
}

#[test]
fn what_is_too_large_or_too_deep_is_malformed() {
    let exact = write(&Up::Ping);
    assert_eq!(read::<Up>(exact.as_bytes(), exact.len()), Ok(Up::Ping));
    assert_eq!(read::<Up>(exact.as_bytes(), exact.len() - 1), Err(Refusal::Malformed));
    let deep = format!("{{\"v\":1,\"m\":{}", "[".repeat(100_000));
    assert_eq!(read::<Up>(deep.as_bytes(), usize::MAX), Err(Refusal::Malformed));
}

#[test]
fn the_letters_on_the_wire_stay() {
    let golden = [
        (write(&Up::Ping), r#"{"v":1,"m":{"kind":"ping"}}"#),
        (
            write(&Up::Events { first: 3, events: vec![Event::Did { step: "AQI".into() }] }),
            r#"{"v":1,"m":{"kind":"events","first":3,"events":[{"kind":"did","step":"AQI"}]}}"#,
        ),
        (
            write(&Up::Do { id: 4, command: Command::Lock { shut: true } }),
            r#"{"v":1,"m":{"kind":"do","id":4,"command":{"kind":"lock","shut":true}}}"#,
        ),
        (write(&Down::Taken { through: 3 }), r#"{"v":1,"m":{"kind":"taken","through":3}}"#),
        (
            write(&Down::Refused { id: None, why: Refusal::NoRoom }),
            r#"{"v":1,"m":{"kind":"refused","id":null,"why":"no_room"}}"#,
        ),
    ];
    for (written, expected) in golden {
        assert_eq!(written, expected);
    }
    let fact = Fact { at: 5, what: What::Did { pupil: 1, seq: 2, late: false, event: Event::Help { wanted: true } } };
    let line =
        r#"{"v":1,"f":{"at":5,"what":{"did":{"pupil":1,"seq":2,"late":false,"event":{"kind":"help","wanted":true}}}}}"#;
    assert_eq!(String::from_utf8(fact.write()).unwrap(), line);
    assert_eq!(Fact::read(line.replace("\"v\":1", "\"v\":2").as_bytes()), Err(TooNew::Version(2)));
}

#[test]
fn a_page_of_before_is_understood_and_understands() {
    let old = r#"{"v":1,"m":{"kind":"join","door":"H7K2MW4","nickname":null,"avatar":[1]}}"#;
    let join = Up::Join { door: "H7K2MW4".into(), nickname: None, avatar: vec![1], id: None };
    assert_eq!(read::<Up>(old.as_bytes(), 200), Ok(join.clone()));
    assert_eq!(write(&join), old);
}
