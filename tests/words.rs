//! Nobody reads more than sixty words before something happens: what a delivery, a miss and the start of the work say.
//!
//! The page decides what is seen; `tests/journeys/words.test.mjs` counts that in a browser for the first screens. Here
//! every recorded delivery is counted, moment by moment, which a browser has no time for.

use content::pack::Setup;
use content::{Challenge, Level, Pack, Texts, keys};
use mechanics::{Beat, Step, Who};
use serde::Deserialize;

/// As many words may be seen at once.
const MOST: usize = 60;

#[derive(Deserialize)]
struct Playthrough {
    challenge: String,
    level: Level,
    #[serde(default)]
    beginning: Option<String>,
    steps: Vec<Step>,
}

impl Playthrough {
    /// What is played.
    fn setup<'p>(&self, challenge: &'p Challenge) -> &'p Setup {
        let levels = match &self.beginning {
            None => &challenge.levels,
            Some(id) => &challenge.beginnings.iter().find(|begun| begun.id == *id).expect("it is there").levels,
        };
        levels.iter().find(|setup| setup.level == self.level).expect("the level is there")
    }
}

/// Every recorded solution and playthrough, with a name.
fn recorded(pack: &Pack) -> Vec<(String, Playthrough)> {
    let mut all = Vec::new();
    for challenge in &pack.challenges {
        let begun = challenge.beginnings.iter().map(|begun| (Some(begun.id.clone()), &begun.levels));
        for (beginning, levels) in std::iter::once((None, &challenge.levels)).chain(begun) {
            for setup in levels {
                for (number, steps) in (1..).zip(&setup.solutions) {
                    let name = format!("{}, {}, {beginning:?}, solution {number}", challenge.id, setup.level.id());
                    let (challenge, level, steps) = (challenge.id.clone(), setup.level, steps.clone());
                    all.push((name, Playthrough { challenge, level, beginning: beginning.clone(), steps }));
                }
            }
        }
    }
    let folder = tests::top().join("tests/playthroughs");
    for entry in std::fs::read_dir(folder).expect("the folder can be listed").flatten() {
        let text = std::fs::read_to_string(entry.path()).expect("a playthrough can be read");
        let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
        all.push((entry.path().display().to_string(), options.from_str(&text).expect("a playthrough is RON")));
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
        for (name, through) in recorded(&pack) {
            let challenge = pack.challenge(&through.challenge).unwrap();
            let setup = through.setup(challenge);
            let play = mechanics::replay(&setup.params, 1, &through.steps).unwrap();
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
