//! What `pack new` makes is clean, and its solutions can be played in both languages by who sees only scenes.

use content::author::{Folder, Options, PackFiles, beside, load, new_pack, template_names};
use content::{Pack, Texts, keys};
use mechanics::{Act, AnyAction, MECHANICS, Play, Role, Scene, Step, Text};
use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn a_new_pack_is_clean_and_plays_in_both_languages() {
    for mechanic in template_names() {
        let files = new_pack("bakkerij", mechanic).unwrap();
        // The folder itself is clean as well, so that it can be worked on with `pack check`.
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(mechanic);
        for files in [&files as &dyn PackFiles, &Folder::new(folder)] {
            let options = Options { today: Some("2026-11-23".into()), ..Options::default() };
            let (catalog, findings) = load(files, options);
            let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
            assert!(told.is_empty(), "{mechanic}:\n{}", told.join("\n"));
            let catalog = catalog.unwrap();
            assert!(catalog.challenges.iter().any(|(_, challenge)| challenge.occupation.is_some()), "{mechanic}");
            for language in ["nl", "en"] {
                play(mechanic, &catalog.packs[language], &catalog.texts[language]);
            }
        }
    }
}

fn play(mechanic: &str, pack: &Pack, texts: &Texts) {
    for challenge in &pack.challenges {
        let read = |text: &Text| {
            let words = texts.say_for(&challenge.id, text);
            assert!(!words.is_empty() && !words.contains(['[', '{']), "{mechanic}: {text:?} says `{words}`");
        };
        assert!(texts.has(&keys::title(&challenge.id)));
        for setup in &challenge.levels {
            assert!(!setup.solutions.is_empty(), "{mechanic} {:?}", setup.level);
            for solution in &setup.solutions {
                let mut play = Play::start(&setup.params, 1).unwrap();
                for step in solution {
                    if let Step::Do(action) = step {
                        let scene = play.scene();
                        said(&scene).iter().for_each(&read);
                        let act = act_for(&play, &scene, action);
                        play.act(&act.unwrap_or_else(|| panic!("{mechanic}: no scene offers {action:?}"))).unwrap();
                    }
                    while play.tick() {}
                }
                assert!(play.outcome().solved, "{mechanic} {:?}: {:?}", setup.level, play.outcome());
                for beat in play.deliver() {
                    assert_eq!(beat.failure, None, "{mechanic} {:?}", setup.level);
                    [Some(beat.tell), beat.say].iter().flatten().for_each(&read);
                }
            }
        }
    }
}

fn said(scene: &Scene) -> Vec<Text> {
    let mut said: Vec<Text> = scene.narration.iter().chain(&scene.event).cloned().collect();
    for control in scene.groups.iter().flat_map(|group| &group.controls) {
        said.push(control.label.clone());
        said.extend(control.value.clone());
        if let Role::Choice { options, .. } = &control.role {
            said.extend(options.iter().map(|(_, text)| text.clone()));
        }
    }
    said
}

/// The act of the scene that means `action`.
fn act_for(play: &Play, scene: &Scene, action: &AnyAction) -> Option<Act> {
    scene.acts().into_iter().find(|act| {
        let mut tried = play.clone();
        let meant = |step: &Step| matches!(step, Step::Do(done) if done == action);
        tried.act(act).is_ok() && tried.steps().last().is_some_and(meant)
    })
}

#[test]
fn every_mechanic_has_a_template_of_its_name() {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let templates: BTreeSet<String> = template_names().map(plain).collect();
    let mechanics: BTreeSet<String> = MECHANICS.iter().map(|known| plain(known)).collect();
    assert_eq!(templates, mechanics);
}

#[test]
fn names_that_would_break_a_pack_are_refused() {
    for name in ["", "Bakkerij", "2bakker", "bak kerij", "../bakkerij", "a-name-that-is-much-too-long-for-an-id"] {
        let why = new_pack(name, "wiring").unwrap_err();
        assert!(why.contains("lower case"), "{name}: {why}");
    }
    let why = new_pack("bakkerij", "wirring").unwrap_err();
    assert!(why.contains("did you mean `wiring`?"), "{why}");
}

fn compiled(name: &str, language: &str) -> Pack {
    compiled_from("wiring", name, language)
}

fn compiled_from(mechanic: &str, name: &str, language: &str) -> Pack {
    load(&new_pack(name, mechanic).unwrap(), Options::default()).0.unwrap().packs.remove(language).unwrap()
}

#[test]
fn new_packs_play_beside_the_base_pack_and_each_other() {
    let base = content::author::compile(&Path::new(env!("CARGO_MANIFEST_DIR")).join("packs/techniek")).unwrap();
    for language in ["nl", "en"] {
        let base = base.pack(language).unwrap();
        let both = beside(base, &compiled("bakkerij", language)).unwrap();
        let mut all = beside(&both, &compiled("dak-en-goot", language)).unwrap();
        for mechanic in template_names() {
            all = beside(&all, &compiled_from(mechanic, &format!("a-{mechanic}"), language)).unwrap();
        }
        assert_eq!(all.challenges.len(), base.challenges.len() + 2 + MECHANICS.len());
        let texts = Texts::new(language, &all.ftl).unwrap();
        let missing: Vec<String> = keys::needed(&all).into_iter().filter(|key| !texts.has(key)).collect();
        assert!(missing.is_empty(), "{missing:?}");
        assert_eq!(texts.get("occupation-lasser"), Texts::new(language, &base.ftl).unwrap().get("occupation-lasser"));
        play("beside", &all, &texts);
    }
}

#[test]
fn packs_that_clash_are_refused() {
    let (base, own) = (compiled("bakkerij", "nl"), compiled("bakkerij", "nl"));
    let told: Vec<String> = beside(&base, &own).unwrap_err().iter().map(ToString::to_string).collect();
    for id in ["`bakkerij`", "`bakkerij_lamp`", "`bakkerij_fitter`"] {
        assert!(told.iter().any(|finding| finding.contains(id)), "{id}: {told:?}");
    }
    let mut own = compiled("slagerij", "nl");
    own.ftl = own.ftl.replace("slagerij_client", "bakkerij_client");
    let told = beside(&base, &own).err().map(|findings| findings.len());
    assert_eq!(told, None, "the same words under the same key are no clash");
    own.ftl = own.ftl.replace("68 jaar", "99 jaar");
    let told = beside(&base, &own).unwrap_err();
    assert!(told[0].message.contains("`person-bakkerij_client-about`"), "{told:?}");
}

/// What `docs/authoring.md` shows is what an author finds.
#[test]
fn the_guide_for_authors_is_true() {
    let guide = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/authoring.md")).unwrap();
    let made = new_pack("bakkerij", "wiring").unwrap();
    let texts = String::from_utf8(made.0["texts/nl/bakkerij.ftl"].clone()).unwrap();
    let words = guide.split('`').skip(1).step_by(2);
    let (mut files, mut keys) = (0, 0);
    for word in words.filter(|word| word.contains("bakkerij")) {
        if word.ends_with(".ron") || word.ends_with(".ftl") {
            assert!(made.0.contains_key(word), "there is no file {word}");
            files += 1;
        } else if word.starts_with("bakkerij_lamp-") {
            assert!(texts.contains(&format!("{word} = ")), "there is no text {word}");
            keys += 1;
        }
    }
    assert!(files >= 4 && keys >= 1, "{files} files, {keys} texts");
    for mechanic in template_names() {
        assert!(guide.contains(&format!("| `{mechanic}` |")), "the guide doesn't offer {mechanic}");
    }
    for line in guide.lines().filter(|line| line.starts_with("bakkerij_lamp-")) {
        assert!(texts.contains(line), "the template doesn't say: {line}");
    }
    assert!(guide.split_whitespace().count() < 900, "a trainer reads two pages, not more");
}
