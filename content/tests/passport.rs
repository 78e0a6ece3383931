//! Promises of the passport: it always merges, what is written is read back, and no file breaks it.

use content::passport::{Deed, Guessed, Id, Kind, Running, Steps};
use content::{ClassYear, Level, Nickname, Passport, SaveError};
use mechanics::{Property, Text};
use proptest::collection::vec;
use proptest::prelude::*;

/// Something that a pupil's device does to its passport.
#[derive(Clone, Debug)]
enum Change {
    Add([u8; 16], Kind),
    Nickname(u16, u16),
    Avatar(Vec<u8>),
    Year(ClassYear),
    Preference(u8, u32),
    Run(Option<u64>),
}

fn id() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9_-]{0,8}"
}

fn deed() -> impl Strategy<Value = Kind> {
    (id(), 0..3_usize, any::<u64>(), vec((id(), any::<bool>()), 0..4), vec((id(), -999..999_i32), 0..3)).prop_map(
        |(challenge, level, seed, criteria, properties)| {
            let property = |(id, value): (String, i32)| Property {
                id,
                value: Text::new("metres").number("metres", f64::from(value) / 10.0, 1),
            };
            Kind::Deed(Deed {
                challenge,
                level: Level::ALL[level],
                params_hash: format!("{seed:016x}"),
                seed,
                solved: true,
                criteria,
                properties: properties.into_iter().map(property).collect(),
                skills: vec!["work_safely".into()],
                hints: 1,
                steps: Steps::new(&[mechanics::Step::Wait(3)]),
            })
        },
    )
}

fn kind() -> impl Strategy<Value = Kind> {
    prop_oneof![
        deed(),
        id().prop_map(|challenge| Kind::Keepsake { challenge }),
        (id(), id()).prop_map(|(challenge, miss)| Kind::Miss { challenge, miss }),
        (id(), id()).prop_map(|(challenge, reason)| Kind::Skipped { challenge, reason }),
        (id(), vec(id(), 0..4)).prop_map(|(challenge, cards)| Kind::Reflection { challenge, cards }),
        (id(), id()).prop_map(|(challenge, name)| Kind::Guess { challenge, guessed: Guessed::Name(name) }),
        any::<u128>().prop_map(|record| Kind::Hidden { record: Id(record) }),
    ]
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        // Few different ids, so that two devices also use the same one for different things.
        (0..6_u8, kind()).prop_map(|(byte, kind)| Change::Add([byte; 16], kind)),
        (0..40_u16, 0..40_u16).prop_map(|(adjective, noun)| Change::Nickname(adjective, noun)),
        vec(any::<u8>(), 0..12).prop_map(Change::Avatar),
        (1..7_u8).prop_map(|year| Change::Year(ClassYear::Secondary(year))),
        (0..4_u8, any::<u32>()).prop_map(|(name, value)| Change::Preference(name, value)),
        any::<Option<u64>>().prop_map(Change::Run),
    ]
}

fn passport() -> impl Strategy<Value = Passport> {
    (0..3_u128, vec(change(), 0..8)).prop_map(|(device, changes)| {
        let device = Id(device);
        let mut passport = Passport::default();
        for change in changes {
            match change {
                Change::Add(random, kind) => drop(passport.add(random, 20_780, kind)),
                Change::Nickname(adjective, noun) => passport.set_nickname(device, Nickname { adjective, noun }),
                Change::Avatar(avatar) => passport.set_avatar(device, &avatar),
                Change::Year(year) => passport.set_class_year(device, year),
                Change::Preference(name, value) => passport.set_preference(device, &format!("p{name}"), value),
                Change::Run(seed) => {
                    let running = seed.map(|seed| Running {
                        challenge: "w1".into(),
                        level: Level::Pro,
                        params_hash: "00ff".into(),
                        seed,
                        steps: Steps::new(&[]),
                    });
                    passport.set_running(device, running).unwrap();
                }
            }
        }
        passport
    })
}

fn merge(one: &Passport, other: &Passport) -> Passport {
    one.clone().merge(other.clone())
}

proptest! {
    #[test]
    fn merging_does_not_depend_on_order(a in passport(), b in passport()) {
        prop_assert_eq!(merge(&a, &b), merge(&b, &a));
    }

    #[test]
    fn merging_does_not_depend_on_grouping(a in passport(), b in passport(), c in passport()) {
        prop_assert_eq!(merge(&merge(&a, &b), &c), merge(&a, &merge(&b, &c)));
    }

    #[test]
    fn merging_twice_changes_nothing(a in passport(), b in passport()) {
        let merged = merge(&a, &b);
        prop_assert_eq!(merge(&merged, &b), merged.clone());
        prop_assert_eq!(merge(&merged, &merged), merged);
    }

    #[test]
    fn what_is_written_is_read_back(a in passport()) {
        prop_assert_eq!(Passport::read(a.write().as_bytes()), Ok(a));
    }

    #[test]
    fn no_bytes_break_it(bytes in vec(any::<u8>(), 0..300)) {
        prop_assert!(Passport::read(&bytes).is_err());
    }

    #[test]
    fn a_broken_file_is_refused_or_read(a in passport(), at in any::<prop::sample::Index>(), byte in any::<u8>()) {
        let mut bytes = a.write().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] = byte;
        if let Ok(read) = Passport::read(&bytes) {
            prop_assert_eq!(Passport::read(read.write().as_bytes()), Ok(read));
        }
        bytes.truncate(at);
        prop_assert!(Passport::read(&bytes).is_err());
    }
}

fn golden(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/golden/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// What the first release wrote. Never changed: every later one must still read it.
#[test]
fn the_first_save_file_is_still_read() {
    let passport = Passport::read(&golden("passport_1.json")).unwrap();
    assert_eq!(passport.solved().into_iter().collect::<Vec<_>>(), ["w1"]);
    assert_eq!(passport.keepsakes().into_iter().collect::<Vec<_>>(), ["w1"]);
    assert_eq!(passport.misses().into_iter().collect::<Vec<_>>(), [("w1", "short")]);
    assert_eq!(passport.nickname(), Some(Nickname { adjective: 0, noun: 7 }));
    assert_eq!(passport.class_year(), Some(ClassYear::Secondary(2)));
    assert_eq!(passport.avatar(), [1, 2, 3]);
    assert_eq!(passport.preference("calm"), Some(1));
    assert_eq!(passport.running().unwrap().steps.read().unwrap().len(), 2);
    assert_eq!(passport.records().len(), 5, "one record is hidden");
    assert_eq!(passport.deeds()[0].1.steps.read().unwrap().len(), 3);
}

#[test]
fn reasons_are_told_apart() {
    assert!(matches!(Passport::read(&golden("damaged.json")), Err(SaveError::Damaged(_))));
    assert_eq!(Passport::read(&golden("foreign.json")), Err(SaveError::Foreign));
    assert_eq!(Passport::read(b"Beste meneer,"), Err(SaveError::Foreign));
    assert_eq!(Passport::read(br#"{"file":"vakpoort-passport","format":2,"passport":7}"#), Err(SaveError::Newer(2)));
    assert_eq!(Passport::read(&vec![b' '; content::passport::MOST_BYTES + 1]), Err(SaveError::TooLarge));
}

#[test]
fn nothing_is_kept_that_could_not_be_read_back() {
    let mut passport = Passport::default();
    let free_text = Kind::Keepsake { challenge: "My name is Daan".into() };
    assert!(passport.add([1; 16], 0, free_text).is_err());
    let cards = vec!["puzzle".to_owned(); 33];
    assert!(passport.add([1; 16], 0, Kind::Reflection { challenge: "w1".into(), cards }).is_err());
    passport.set_preference(Id(1), "not a name", 1);
    assert_eq!(passport, Passport::default());
}

#[test]
fn steps_of_a_mechanic_that_changed_do_not_spoil_the_rest() {
    let file = String::from_utf8(golden("passport_1.json")).unwrap().replace("Connect", "Glue");
    let passport = Passport::read(file.as_bytes()).unwrap();
    assert_eq!(passport.deeds()[0].1.steps.read(), None);
    assert!(passport.solved().contains("w1"));
}

/// Writes what the golden file was made from; run with `UPDATE=1` only before the first release.
#[test]
fn the_golden_file_is_what_is_written() {
    use mechanics::{AnyAction, Step, wiring::Action};
    let device = Id(0xd0);
    let connect = |a: &str, b: &str| Step::Do(AnyAction::Wiring(Action::Connect(a.into(), b.into())));
    let steps = Steps::new(&[connect("box.l", "s0.com"), Step::Wait(2), Step::Do(AnyAction::Wiring(Action::Breaker))]);
    let w1 = || "w1".to_owned();
    let deed = Deed {
        challenge: w1(),
        level: Level::Builder,
        params_hash: "00c0ffee00c0ffee".into(),
        seed: u64::MAX,
        solved: true,
        criteria: vec![("earthed".into(), true)],
        properties: vec![Property {
            id: "wire_metres".into(),
            value: Text::new("wiring-metres").number("metres", 12.5, 1),
        }],
        skills: vec!["work_safely".into()],
        hints: 2,
        steps,
    };
    let mut passport = Passport::default();
    let kinds = [
        Kind::Deed(deed),
        Kind::Keepsake { challenge: w1() },
        Kind::Miss { challenge: w1(), miss: "short".into() },
        Kind::Reflection { challenge: w1(), cards: vec!["puzzle".into()] },
        Kind::Guess { challenge: w1(), guessed: Guessed::Band(1) },
        Kind::Guess { challenge: w1(), guessed: Guessed::Name("netmonteur".into()) },
    ];
    for (byte, kind) in (1..).zip(kinds) {
        passport.add([byte; 16], 20_780, kind).unwrap();
    }
    let hidden = Id(u128::from_be_bytes([6; 16]));
    passport.add([7; 16], 20_781, Kind::Hidden { record: hidden }).unwrap();
    passport.set_nickname(device, Nickname { adjective: 0, noun: 7 });
    passport.set_avatar(device, &[1, 2, 3]);
    passport.set_class_year(device, ClassYear::Secondary(2));
    passport.set_preference(device, "calm", 1);
    let running = Running {
        challenge: w1(),
        level: Level::Pro,
        params_hash: "00c0ffee00c0ffee".into(),
        seed: 3,
        steps: Steps::new(&[connect("box.pe", "l0.pe"), Step::Wait(1)]),
    };
    passport.set_running(device, Some(running)).unwrap();
    if std::env::var_os("UPDATE").is_some() {
        let path = format!("{}/tests/golden/passport_1.json", env!("CARGO_MANIFEST_DIR"));
        std::fs::write(path, passport.write()).unwrap();
    }
    assert_eq!(Passport::read(&golden("passport_1.json")), Ok(passport));
}

#[test]
fn the_last_reason_for_leaving_work_aside_counts_and_hiding_it_takes_it_back() {
    let mut passport = Passport::default();
    let skip = |reason: &str| Kind::Skipped { challenge: "w1".into(), reason: reason.into() };
    passport.add([1; 16], 20_780, skip("hard")).unwrap();
    // A later record, with a lower id.
    let later = passport.add([0; 16], 20_780, skip("time")).unwrap();
    assert_eq!(passport.skipped(), [("w1", "time")].into());
    let read = Passport::read(passport.write().as_bytes()).unwrap();
    assert_eq!(read.skipped(), [("w1", "time")].into());
    passport.add([2; 16], 20_781, Kind::Hidden { record: later }).unwrap();
    assert_eq!(passport.skipped(), [("w1", "hard")].into());
}

#[test]
fn a_trade_is_told_once_its_name_was_guessed_at() {
    let mut passport = Passport::default();
    let guess = |challenge: &str, guessed| Kind::Guess { challenge: challenge.into(), guessed };
    passport.add([1; 16], 20_780, guess("w1", Guessed::Name("electrician".into()))).unwrap();
    passport.add([2; 16], 20_780, guess("h1", Guessed::Band(1))).unwrap();
    assert_eq!(passport.guessed(), ["w1"].into());
}
