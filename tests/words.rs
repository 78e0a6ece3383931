//! Nobody reads more than sixty words before something happens: what a delivery, a miss and the start of the work say.
//!
//! The page decides what is seen; `tests/journeys/words.test.mjs` counts that in a browser for the first screens. Here
//! every recorded delivery is counted, moment by moment, which a browser has no time for.

use content::pack::Setup;
use content::{Challenge, Pack, Texts, keys};
use mechanics::{Beat, Step, Who};

/// As many words may be seen at once.
const MOST: usize = 60;

/// Every recorded solution and playthrough, with a name.
fn recorded(pack: &Pack) -> Vec<(String, &Challenge, &Setup, Vec<Step>)> {
    let mut all = Vec::new();
    for challenge in &pack.challenges {
        for setup in challenge.plays() {
            for (number, steps) in (1..).zip(&setup.solutions) {
                let name = format!("{}, {}, solution {number}", challenge.id, setup.level.id());
                all.push((name, challenge, setup, steps.clone()));
            }
        }
    }
    for (name, through) in tests::playthroughs() {
        let challenge = pack.challenge(&through.challenge).unwrap();
        all.push((name, challenge, through.setup(pack), through.steps));
    }
    all
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

#[test]
fn a_delivery_says_little_at_a_time() {
    for language in ["nl", "en"] {
        let pack = tests::base_pack_in(language);
        let texts = Texts::new(language, &pack.ftl).unwrap();
        let mut counted = 0;
        for (name, challenge, setup, steps) in recorded(&pack) {
            let play = mechanics::replay(&setup.params, 1, &steps).unwrap();
            for beat in play.deliver() {
                let Beat { who, tell, say, .. } = beat;
                let who = match who {
                    Who::Client => texts.get(&keys::person(&challenge.client.id)),
                    Who::Colleague => texts.get(&keys::person(&challenge.colleague.id)),
                    Who::Neighbours => String::new(),
                };
                let said = say.map(|say| texts.say_for(&challenge.id, &say)).unwrap_or_default();
                let told = texts.say_for(&challenge.id, &tell);
                let title = texts.get(&keys::title(&challenge.id));
                let seen = [title, who, said, told];
                let count: usize = seen.iter().map(|text| words(text)).sum();
                assert!(count <= MOST, "{name}, {language}: {count} words: {}", seen.join(" / "));
                counted += 1;
            }
        }
        assert!(counted > 500, "only {counted} moments were counted");
    }
}

#[test]
fn a_miss_says_why_in_a_few_words() {
    for language in ["nl", "en"] {
        let pack = tests::base_pack_in(language);
        let texts = Texts::new(language, &pack.ftl).unwrap();
        for challenge in &pack.challenges {
            for miss in &challenge.misses {
                let id = &challenge.id;
                let seen = [texts.get(&keys::miss_title(id, &miss.id)), texts.get(&keys::miss_text(id, &miss.id))];
                let count: usize = seen.iter().map(|text| words(text)).sum();
                assert!(count <= MOST - 15, "{id}, {language}: {count} words: {}", seen.join(" / "));
            }
        }
    }
}
