//! Every solution can be played from Scenes alone, and every failure shows its own consequence.

use content::Pack;
use mechanics::{Act, AnyAction, Play, Role, Scene, Step};
use std::collections::BTreeSet;

#[test]
fn every_failure_shows_its_own_consequence() {
    let pack = tests::base_pack();
    let mut shown = BTreeSet::new();
    for (name, through) in tests::playthroughs() {
        let setup = through.setup(&pack);
        let play =
            mechanics::replay(&setup.params, 1, &through.steps).unwrap_or_else(|refused| panic!("{name}: {refused:?}"));
        let beats = play.deliver();
        let failure = beats.iter().find_map(|beat| beat.failure.clone());
        assert_eq!(failure, through.shows, "{name}: {:?}", play.outcome());
        assert_eq!(failure.is_none(), play.outcome().solved, "{name}: shows a failure exactly when it is not solved");
        assert_eq!(play.misses(), through.misses, "{name}");
        let at = |id: &str| (through.challenge.clone(), id.to_owned());
        shown.extend(failure.iter().map(|id| at(id)).chain(through.misses.iter().map(|id| at(id))));
    }
    for challenge in &pack.challenges {
        for miss in &challenge.misses {
            assert!(
                shown.contains(&(challenge.id.clone(), miss.id.clone())),
                "{}: no playthrough shows {}",
                challenge.id,
                miss.id
            );
        }
    }
}

/// Finds an act of the scene that means `action`, by what the scene offers and nothing else.
fn act_for(play: &Play, scene: &Scene, action: &AnyAction) -> Option<Act> {
    scene.acts().into_iter().find(|act| {
        let mut tried = play.clone();
        tried.act(act).is_ok()
            && tried.steps().iter().rev().find_map(|step| match step {
                Step::Do(done) => Some(done == action),
                Step::Wait(_) => None,
            }) == Some(true)
    })
}

#[test]
fn every_solution_can_be_played_from_scenes_alone() {
    let pack = tests::base_pack();
    for challenge in &pack.challenges {
        for setup in challenge.plays() {
            for (index, solution) in setup.solutions.iter().enumerate() {
                let name = format!("{} {:?} solution {index}", challenge.id, setup.level);
                let mut play = Play::start(&setup.params, 1).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
                assert!(!play.outcome().solved, "{name}: solved by doing nothing");
                for step in solution {
                    if let Step::Do(action) = step {
                        let scene = play.scene();
                        let act = act_for(&play, &scene, action)
                            .unwrap_or_else(|| panic!("{name}: the scene offers no {action:?}"));
                        play.act(&act).unwrap_or_else(|reason| panic!("{name}: {reason:?}"));
                    }
                    while play.tick() {}
                }
                assert!(play.outcome().solved, "{name}: {:?}", play.outcome());
                assert!(
                    play.deliver().iter().all(|beat| beat.failure.is_none()),
                    "{name}: the delivery shows a failure"
                );
            }
        }
    }
}

/// What a scene says must be sayable: every key has a text in both languages.
#[test]
fn every_scene_has_words() {
    let top = tests::top().join("content/packs/techniek");
    for language in ["nl", "en"] {
        let bytes = content::compile_pack(&top, language).unwrap_or_else(|why| panic!("{why}"));
        let pack = Pack::decode(&bytes).unwrap_or_else(|why| panic!("{why}"));
        let texts = content::Texts::new(language, &pack.ftl).unwrap_or_else(|errors| panic!("{errors:?}"));
        for challenge in &pack.challenges {
            for setup in challenge.plays() {
                for solution in &setup.solutions {
                    for end in 0..=solution.len() {
                        let play = mechanics::replay(&setup.params, 1, &solution[..end]).expect("a solution replays");
                        let mut said: Vec<mechanics::Text> = Vec::new();
                        let scene = play.scene();
                        said.extend(scene.narration);
                        said.extend(scene.event);
                        for control in scene.groups.into_iter().flat_map(|group| group.controls) {
                            if let Role::Choice { options, .. } = &control.role {
                                said.extend(options.iter().map(|(_, text)| text.clone()));
                            }
                            said.push(control.label);
                            said.extend(control.value);
                        }
                        for beat in play.deliver() {
                            said.push(beat.tell);
                            said.extend(beat.say);
                        }
                        for text in said {
                            let words = texts.say_for(&challenge.id, &text);
                            assert!(!words.contains('[') && !words.contains('{'), "{language}: {text:?} says {words}");
                        }
                    }
                }
            }
        }
    }
}

/// What a failure shows must be sayable too, in the words of its own challenge.
#[test]
fn every_failure_has_words() {
    let top = tests::top().join("content/packs/techniek");
    for language in ["nl", "en"] {
        let bytes = content::compile_pack(&top, language).unwrap_or_else(|why| panic!("{why}"));
        let pack = Pack::decode(&bytes).unwrap_or_else(|why| panic!("{why}"));
        let texts = content::Texts::new(language, &pack.ftl).unwrap_or_else(|errors| panic!("{errors:?}"));
        for (name, through) in tests::playthroughs() {
            let setup = through.setup(&pack);
            let play = mechanics::replay(&setup.params, 1, &through.steps).expect("a playthrough replays");
            let beats = play.deliver().into_iter().flat_map(|beat| [Some(beat.tell), beat.say]).flatten();
            for text in beats.chain(play.scene().narration).chain(play.scene().event) {
                let words = texts.say_for(&through.challenge, &text);
                assert!(!words.contains('[') && !words.contains('{'), "{name}: {language}: {text:?} says {words}");
            }
        }
    }
}

#[test]
fn every_step_fits_in_a_message_of_a_room() {
    // 48 bytes are the 64 characters of base64 that a room takes.
    const MOST: usize = 48;
    for challenge in &tests::base_pack().challenges {
        for setup in challenge.plays() {
            for step in setup.solutions.iter().flatten() {
                let bytes = postcard::to_stdvec(step).expect("a step can be written").len();
                assert!(bytes <= MOST, "{} {:?}: {bytes} bytes: {step:?}", challenge.id, setup.level);
            }
        }
    }
}
