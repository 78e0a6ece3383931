//! A pack that was read: the raw files, and what they compile to in each language.

use super::check::{bad_file, ftl_syntax, keys_of, line_key};
use super::files::PackFiles;
use super::finding::Finding;
use super::read::{self, Opened};
use super::{raw, shared};
use crate::pack::{Challenge, Level, Pack, Setup, Skill};
use crate::{Beginning, Lesson, MinimumWage, Occupation, Texts, keys};
use mechanics::{All, AnyLevel, Mechanic};
use std::collections::{BTreeMap, BTreeSet};

/// What a check may depend on besides the files.
#[derive(Clone, Debug)]
pub struct Options {
    /// Today as `YYYY-MM-DD`; without it no figure is old.
    pub today: Option<String>,
    /// Names of the pictures that the game brings.
    pub pictures: BTreeSet<String>,
}

impl Default for Options {
    fn default() -> Self {
        Self { today: None, pictures: shared::pictures() }
    }
}

/// A pack that was read.
pub struct Catalog {
    /// `pack.ron`.
    pub raw: raw::Pack,
    /// Ids and contents of the occupations that could be read.
    pub occupations: Vec<(String, raw::Occupation)>,
    /// Ids and contents of the challenges that could be read.
    pub challenges: Vec<(String, raw::Challenge)>,
    /// Ids and contents of the lessons that could be read.
    pub lessons: Vec<(String, raw::Lesson)>,
    /// Text files by name.
    pub files: BTreeMap<String, String>,
    /// Names of the pack's own pictures and sounds.
    pub media: BTreeSet<String>,
    /// Texts of the languages that could be read.
    pub texts: BTreeMap<String, Texts>,
    /// Compiled packs of the languages that could be read.
    pub packs: BTreeMap<String, Pack>,
    /// What the checks depend on.
    pub options: Options,
}

impl Catalog {
    /// The compiled pack in its first language; all languages hold the same but for the texts.
    pub fn pack(&self) -> Option<&Pack> {
        self.raw.languages.iter().find_map(|language| self.packs.get(language))
    }
}

pub(super) fn read(from: &dyn PackFiles, options: Options, findings: &mut Vec<Finding>) -> Option<Catalog> {
    let opened = read::open(from, findings);
    let raw: raw::Pack = read::ron(&opened, "pack.ron", "", findings)?;
    let occupations = read_all(&opened, "occupations", &raw.occupations, findings);
    let challenges = read_all(&opened, "challenges", &raw.challenges, findings);
    let lessons = read_all(&opened, "lessons", &raw.lessons, findings);
    let minimum_wage = match shared::minimum_wage() {
        Ok(minimum_wage) => minimum_wage,
        Err(message) => {
            findings.push(bad_file::CHECK.found("", "", message, "repair the file; it belongs to the program"));
            return None;
        }
    };
    let mut catalog = Catalog {
        raw,
        occupations,
        challenges,
        lessons,
        files: BTreeMap::new(),
        media: BTreeSet::new(),
        texts: BTreeMap::new(),
        packs: BTreeMap::new(),
        options,
    };
    for language in catalog.raw.languages.iter().chain(&catalog.raw.machine_made).cloned().collect::<Vec<_>>() {
        let machine_made = catalog.raw.machine_made.contains(&language);
        let mut ftl = String::new();
        for name in &catalog.raw.texts {
            let name = format!("texts/{language}/{name}.ftl");
            match opened.texts.get(&name) {
                Some(text) => {
                    ftl.push_str(text);
                    ftl.push('\n');
                }
                None if machine_made => {}
                None => findings.push(bad_file::CHECK.found(
                    "pack.ron",
                    "texts",
                    format!("there is no file `{name}`"),
                    "add the file, or take it off the list",
                )),
            }
        }
        let own = ftl.clone();
        ftl.push_str(&shared::texts(&language));
        if let (true, Some(spare)) = (machine_made, catalog.pack()) {
            ftl = fill_in(ftl, &spare.ftl);
        }
        match Texts::new(&language, &ftl) {
            Ok(texts) => {
                let pack = compile(&catalog, &language, ftl, &minimum_wage);
                catalog.packs.insert(language.clone(), pack);
                catalog.texts.insert(language, texts);
            }
            Err(problems) => ftl_syntax::find(&catalog.raw, &opened.texts, &language, &own, &problems, findings),
        }
    }
    catalog.files = opened.texts;
    catalog.media = opened.media;
    Some(catalog)
}

/// `own` with the messages of `spare` that it lacks.
fn fill_in(mut own: String, spare: &str) -> String {
    let known: BTreeSet<String> = keys_of(&own).into_iter().map(str::to_owned).collect();
    let mut lacking = false;
    for line in spare.lines() {
        match line_key(line) {
            Some(key) => lacking = !known.contains(key),
            // A comment ends a message; whatever else is no key goes on with it.
            None => lacking &= !line.starts_with('#'),
        }
        if lacking {
            own.push('\n');
            own.push_str(line);
        }
    }
    own
}

fn read_all<T: serde::de::DeserializeOwned>(
    opened: &Opened,
    folder: &str,
    ids: &[String],
    findings: &mut Vec<Finding>,
) -> Vec<(String, T)> {
    let mut read = Vec::new();
    for id in ids {
        read.extend(
            read::ron(opened, &format!("{folder}/{id}.ron"), folder, findings).map(|value| (id.clone(), value)),
        );
    }
    read
}

fn compile(catalog: &Catalog, language: &str, ftl: String, minimum_wage: &MinimumWage) -> Pack {
    let raw = &catalog.raw;
    Pack {
        id: raw.id.clone(),
        version: raw.version.clone(),
        licence: raw.licence.clone(),
        author: raw.author.clone(),
        language: language.to_owned(),
        occupations: catalog.occupations.iter().map(|(id, raw)| compile_occupation(id, raw)).collect(),
        challenges: catalog.challenges.iter().map(|(id, raw)| compile_challenge(id, raw)).collect(),
        skills: raw.skills.iter().map(|skill| Skill { id: skill.id.clone(), esco: skill.esco.clone() }).collect(),
        sectors: raw.sectors.clone(),
        missions: raw.missions.clone(),
        cards: raw.cards.clone(),
        questions: raw.questions.clone(),
        lessons: catalog.lessons.iter().map(|(id, raw)| compile_lesson(id, raw)).collect(),
        minimum_wage: minimum_wage.clone(),
        ftl,
        credits: raw.credits.clone(),
    }
}

fn compile_occupation(id: &str, raw: &raw::Occupation) -> Occupation {
    let raw = raw.clone();
    Occupation {
        id: id.to_owned(),
        sector: raw.sector,
        start_salary: raw.start_salary,
        wage_band: raw.wage_band,
        jobs: raw.jobs,
        women: raw.women,
        outlook: raw.outlook,
        roles: raw.roles,
        missions: raw.missions,
        next: raw.next,
    }
}

fn compile_challenge(id: &str, raw: &raw::Challenge) -> Challenge {
    let setups = |levels: &raw::Entries<AnyLevel>| {
        let setup = |level: Level| {
            levels.get(level.id()).map(|played| compile_setup(level, played, raw.minutes.get(level.id()).copied()))
        };
        Level::ALL.into_iter().filter_map(setup).collect()
    };
    let levels = setups(&raw.levels);
    let begun = raw.beginnings.iter();
    let beginnings = begun.map(|of| Beginning { id: of.id.clone(), when: of.when.clone(), levels: setups(&of.levels) });
    let beginnings = beginnings.collect();
    let raw = raw.clone();
    Challenge {
        id: id.to_owned(),
        first_job: raw.first_job,
        occupation: raw.occupation,
        set: raw.set,
        task: raw.task,
        client: raw.client,
        colleague: raw.colleague,
        briefing: raw.briefing,
        levels,
        beginnings,
        misses: raw.misses,
        skills: raw.skills,
        words: raw.words,
        guess: raw.guess,
        keepsake: raw.keepsake,
    }
}

fn compile_lesson(id: &str, raw: &raw::Lesson) -> Lesson {
    let raw = raw.clone();
    Lesson {
        id: id.to_owned(),
        kind: raw.kind,
        years: raw.years,
        minutes: raw.minutes,
        series: raw.series,
        steps: raw.steps,
        goals: raw.goals,
        faq: raw.faq,
        early: raw.early,
        roles: raw.roles,
    }
}

fn compile_setup(level: Level, played: &AnyLevel, minutes: Option<u8>) -> Setup {
    let params = played.params();
    // What is measured is known from the state in which nothing was done yet.
    let requirements = match All::check(&params) {
        Ok(puzzle) => {
            let outcome = All::outcome(&puzzle, &All::start(&puzzle, 0));
            outcome.criteria.into_iter().map(|criterion| criterion.id).collect()
        }
        Err(_) => Vec::new(),
    };
    Setup {
        level,
        minutes: minutes.unwrap_or(0),
        params,
        solutions: played.solutions(),
        requirements,
        hints: keys::HINTS,
    }
}
