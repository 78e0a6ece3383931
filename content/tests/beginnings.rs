//! A challenge goes on with what was delivered of an earlier one.

use content::pack::Setup;
use content::passport::{Deed, Kind, Steps};
use content::{Challenge, Left, Level, Pack, Passport, USUAL};
use mechanics::Step;
use std::path::Path;

fn pack() -> Pack {
    let bytes = content::compile_pack(&Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/techniek"), "nl").unwrap();
    Pack::decode(&bytes).unwrap()
}

fn setup(challenge: &Challenge, level: Level) -> &Setup {
    challenge.levels.iter().find(|setup| setup.level == level).unwrap()
}

/// Delivers `challenge` after these steps, as the page does it.
fn deliver(pack: &Pack, passport: &mut Passport, challenge: &str, hash: &str, steps: &[Step]) {
    let setup = pack.challenge(challenge).unwrap().with_hash(hash).unwrap();
    let play = mechanics::replay(&setup.params, 7, steps).unwrap();
    let (solved, criteria, properties) = Deed::summary(&play.outcome());
    let number = u8::try_from(passport.records().len()).unwrap() + 1;
    let deed = Deed {
        challenge: challenge.into(),
        level: setup.level,
        params_hash: hash.into(),
        seed: 7,
        solved,
        criteria,
        properties,
        skills: Vec::new(),
        hints: 0,
        steps: Steps::new(steps),
    };
    passport.add([number; 16], 0, Kind::Deed(deed)).unwrap();
}

fn begun(pack: &Pack, passport: &Passport, challenge: &str) -> (String, String) {
    let challenge = pack.challenge(challenge).unwrap();
    let (setup, begun) =
        challenge.begins(Level::Explorer, |earlier| pack.delivered(passport, earlier)).expect("there is a level");
    (begun.to_owned(), setup.hash())
}

#[test]
fn a_good_and_a_bad_advice_make_different_houses() {
    let pack = pack();
    let adviser = setup(pack.challenge("e1").unwrap(), Level::Explorer);
    let mut passport = Passport::default();
    let usual = begun(&pack, &passport, "e4");
    assert_eq!(usual.0, USUAL, "nothing was delivered before");
    assert!(pack.hands_over("e1") && !pack.hands_over("h1"));

    deliver(&pack, &mut passport, "e1", &adviser.hash(), &[]);
    let bare = begun(&pack, &passport, "e4");
    assert_eq!(bare.0, "bare", "an advice that is not solved leaves a bare house");
    deliver(&pack, &mut passport, "e1", &adviser.hash(), &adviser.solutions[1]);
    let glass = begun(&pack, &passport, "e4");
    assert_eq!(glass.0, "glass");
    deliver(&pack, &mut passport, "e1", &adviser.hash(), &adviser.solutions[0]);
    assert_eq!(begun(&pack, &passport, "e4"), usual, "the last delivery counts");
    assert!(usual.1 != bare.1 && bare.1 != glass.1 && glass.1 != usual.1);
}

#[test]
fn what_no_longer_fits_is_as_if_it_never_was() {
    let pack = pack();
    let adviser = setup(pack.challenge("e1").unwrap(), Level::Explorer);
    let mut passport = Passport::default();
    deliver(&pack, &mut passport, "e1", &adviser.hash(), &[]);
    let mut changed = pack.clone();
    let parameters = setup(pack.challenge("e1").unwrap(), Level::Builder).params.clone();
    let first = changed.challenges.iter_mut().find(|challenge| challenge.id == "e1").unwrap();
    first.levels[0].params = parameters;
    assert_eq!(begun(&changed, &passport, "e4").0, USUAL);
}

/// Every beginning of the base pack can be reached: some solution, or doing nothing, of an earlier challenge leaves it.
#[test]
fn every_beginning_is_left_by_something() {
    let pack = pack();
    for challenge in &pack.challenges {
        for beginning in &challenge.beginnings {
            // One delivery of an earlier challenge leaves all that is asked of it.
            let left = |left: &Left| {
                let asked = || beginning.when.iter().filter(|other| other.challenge() == left.challenge());
                let earlier = pack.challenge(left.challenge()).unwrap();
                earlier.plays().any(|setup| {
                    let none: Vec<Step> = Vec::new();
                    setup.solutions.iter().chain([&none]).any(|steps| {
                        let play = mechanics::replay(&setup.params, 7, steps).unwrap();
                        asked().all(|left| left.holds(&play))
                    })
                })
            };
            assert!(beginning.when.iter().all(left), "{} never begins as {}", challenge.id, beginning.id);
        }
    }
}
