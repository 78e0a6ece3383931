//! Which text key belongs to what: the one place where ids become Fluent keys.
//!
//! `explain missing_text` prints this list in words; the check of the same name asks for each of these keys.

use crate::lesson::{LessonStep, Question};
use crate::pack::{Challenge, Level};
use crate::{Lesson, Occupation, Pack, USUAL};
use mechanics::All;
use mechanics::{Mechanic, Text};

/// Phases of a work order, as schools name them.
pub const PHASES: [&str; 4] = ["orient", "prepare", "do", "deliver"];
/// Hints come in three steps: where to look, what to think of, what to do.
pub const HINTS: u8 = 3;

/// Title of the pack.
pub fn pack_title(pack: &str) -> String {
    format!("pack-{pack}")
}

/// Name of a skill.
pub fn skill(id: &str) -> String {
    format!("skill-{id}")
}

/// Name of a sector of work.
pub fn sector(id: &str) -> String {
    format!("sector-{id}")
}

/// Name of a task of society.
pub fn mission(id: &str) -> String {
    format!("mission-{id}")
}

/// What a task of society is about.
pub fn mission_text(id: &str) -> String {
    format!("mission-{id}-text")
}

/// A card on which a pupil looks back.
pub fn card(id: &str) -> String {
    format!("card-{id}")
}

/// Name of a person.
pub fn person(id: &str) -> String {
    format!("person-{id}")
}

/// Who a person is and what they do.
pub fn person_about(id: &str) -> String {
    format!("person-{id}-about")
}

/// Name of an occupation.
pub fn occupation(id: &str) -> String {
    format!("occupation-{id}")
}

/// What one does in an occupation, in a sentence.
pub fn occupation_what(id: &str) -> String {
    format!("occupation-{id}-what")
}

/// Evidence of the outlook, in a sentence of our own.
pub fn occupation_outlook(id: &str) -> String {
    format!("occupation-{id}-outlook")
}

/// A role in a company.
pub fn role(occupation: &str, role: &str) -> String {
    format!("occupation-{occupation}-role-{role}")
}

/// How an occupation serves a task of society.
pub fn occupation_mission(occupation: &str, mission: &str) -> String {
    format!("occupation-{occupation}-mission-{mission}")
}

/// The training on the way to a next step.
pub fn next(occupation: &str, to: &str) -> String {
    format!("occupation-{occupation}-next-{to}")
}

/// Title of a challenge.
pub fn title(challenge: &str) -> String {
    format!("{challenge}-title")
}

/// Situation and problem.
pub fn situation(challenge: &str) -> String {
    format!("{challenge}-situation")
}

/// A line of the briefing, counted from 1.
pub fn briefing(challenge: &str, line: usize) -> String {
    format!("{challenge}-briefing-{line}")
}

/// What an earlier challenge left, by the id of the beginning or [`crate::USUAL`].
pub fn left(challenge: &str, beginning: &str) -> String {
    format!("{challenge}-left-{beginning}")
}

/// What is done in a phase of the work.
pub fn phase(challenge: &str, phase: &str) -> String {
    format!("{challenge}-phase-{phase}")
}

/// A requirement, bound to a criterion that is measured.
pub fn requirement(challenge: &str, criterion: &str) -> String {
    format!("{challenge}-req-{criterion}")
}

/// A hint, counted from 1.
pub fn hint(challenge: &str, level: Level, number: u8) -> String {
    format!("{challenge}-{}-hint-{number}", level.id())
}

/// A word of the trade.
pub fn word(challenge: &str, word: &str) -> String {
    format!("{challenge}-word-{word}")
}

/// What a word of the trade means.
pub fn word_explain(challenge: &str, word: &str) -> String {
    format!("{challenge}-word-{word}-explain")
}

/// Title of a miss in the album.
pub fn miss_title(challenge: &str, miss: &str) -> String {
    format!("{challenge}-miss-{miss}-title")
}

/// Why it went wrong, in a sentence.
pub fn miss_text(challenge: &str, miss: &str) -> String {
    format!("{challenge}-miss-{miss}-text")
}

/// What its picture shows, for who cannot see it.
pub fn miss_picture(challenge: &str, miss: &str) -> String {
    format!("{challenge}-miss-{miss}-picture")
}

/// What a property of a solution is called; the mechanic says it.
pub fn property(property: &str) -> String {
    format!("property-{}", property.replace('_', "-"))
}

/// What the client says when the work is good.
pub fn thanks(challenge: &str) -> String {
    format!("{challenge}-client-thanks")
}

/// What the client says when something is still wrong.
pub fn retry(challenge: &str) -> String {
    format!("{challenge}-client-retry")
}

/// What is nice about the work, says the colleague.
pub fn nice(challenge: &str) -> String {
    format!("{challenge}-colleague-nice")
}

/// What is hard about the work, says the colleague.
pub fn hard(challenge: &str) -> String {
    format!("{challenge}-colleague-hard")
}

/// How the colleague came to this work.
pub fn story(challenge: &str) -> String {
    format!("{challenge}-colleague-story")
}

/// A rule of safety, counted from 1; see [`crate::Texts::list`].
pub fn safety(challenge: &str) -> String {
    format!("{challenge}-safety")
}

/// The question for the class.
pub fn question(challenge: &str) -> String {
    format!("{challenge}-question")
}

/// Name of the keepsake.
pub fn keepsake(challenge: &str) -> String {
    format!("{challenge}-keepsake")
}

/// What the client says when giving it.
pub fn keepsake_text(challenge: &str) -> String {
    format!("{challenge}-keepsake-text")
}

/// *I did this*: what the pupil did, in the passport.
pub fn deed(challenge: &str) -> String {
    format!("{challenge}-deed")
}

/// Title of a lesson.
pub fn lesson_title(lesson: &str) -> String {
    format!("lesson-{lesson}-title")
}

/// What a lesson is about, in a few sentences for the teacher.
pub fn lesson_about(lesson: &str) -> String {
    format!("lesson-{lesson}-about")
}

/// What the teacher says in a step; see [`LessonStep::Say`].
pub fn lesson_say(lesson: &str, words: &str) -> String {
    format!("lesson-{lesson}-say-{words}")
}

/// What the teacher makes ready, counted from 1; see [`crate::Texts::list`].
pub fn lesson_ready(lesson: &str) -> String {
    format!("lesson-{lesson}-ready")
}

/// What who is done early does.
pub fn lesson_early(lesson: &str) -> String {
    format!("lesson-{lesson}-early")
}

/// Material on paper, counted from 1; see [`crate::Texts::list`].
pub fn lesson_paper(lesson: &str) -> String {
    format!("lesson-{lesson}-paper")
}

/// Name of a role in a team.
pub fn lesson_role(lesson: &str, role: &str) -> String {
    format!("lesson-{lesson}-role-{role}")
}

/// What a role hands over to the next, and what the next one asks.
pub fn lesson_role_gives(lesson: &str, role: &str) -> String {
    format!("lesson-{lesson}-role-{role}-gives")
}

/// Title of lessons that belong together.
pub fn series(series: &str) -> String {
    format!("series-{series}")
}

/// Something that pupils learn.
pub fn goal(goal: &str) -> String {
    format!("goal-{goal}")
}

/// A question that pupils are likely to ask.
pub fn faq(faq: &str) -> String {
    format!("faq-{faq}")
}

/// The answer to it.
pub fn faq_answer(faq: &str) -> String {
    format!("faq-{faq}-answer")
}

/// A question for the class, by the id that steps give: that of a question, or of a challenge for its own question.
pub fn asked(pack: &Pack, id: &str) -> String {
    if pack.question(id).is_some() { format!("question-{id}") } else { question(id) }
}

/// A card of a question, counted from 0 as choices are.
pub fn question_card(question: &str, card: u8) -> String {
    format!("question-{question}-card-{}", u16::from(card) + 1)
}

/// Every key that a pack needs in every language, with what needs it. Keys of a mechanic may be answered by the
/// mechanic's own texts or by `<challenge>-<key>`; those are left out here, see [`scene_keys`].
pub fn needed(pack: &Pack) -> Vec<String> {
    let mut keys = vec![pack_title(&pack.id)];
    keys.extend(pack.skills.iter().map(|id| skill(&id.id)));
    keys.extend(pack.sectors.iter().map(|id| sector(id)));
    keys.extend(pack.missions.iter().flat_map(|id| [mission(id), mission_text(id)]));
    keys.extend(pack.cards.iter().map(|id| card(id)));
    pack.occupations.iter().for_each(|occupation| of_occupation(occupation, &mut keys));
    pack.challenges.iter().for_each(|challenge| of_challenge(challenge, &mut keys));
    pack.questions.iter().for_each(|question| of_question(question, &mut keys));
    pack.lessons.iter().for_each(|lesson| of_lesson(lesson, &mut keys));
    keys.sort();
    keys.dedup();
    keys
}

fn of_occupation(of: &Occupation, keys: &mut Vec<String>) {
    keys.extend([occupation(&of.id), occupation_what(&of.id), occupation_outlook(&of.id)]);
    keys.extend(of.roles.iter().map(|id| role(&of.id, id)));
    keys.extend(of.missions.iter().map(|id| occupation_mission(&of.id, id)));
    keys.extend(of.next.iter().flat_map(|step| [occupation(&step.to), next(&of.id, &step.to)]));
    let figures = [&of.start_salary, &of.wage_band, &of.jobs, &of.women];
    keys.extend(figures.iter().filter_map(|figure| figure.note.clone()));
}

fn of_challenge(of: &Challenge, keys: &mut Vec<String>) {
    let id = &of.id;
    keys.extend([title(id), situation(id), thanks(id), retry(id), keepsake(id), keepsake_text(id), deed(id)]);
    keys.extend([&of.client, &of.colleague].iter().flat_map(|who| [person(&who.id), person_about(&who.id)]));
    keys.extend((1..=of.briefing.len()).map(|line| briefing(id, line)));
    if !of.beginnings.is_empty() {
        keys.extend(of.beginnings.iter().map(|begun| begun.id.as_str()).chain([USUAL]).map(|begun| left(id, begun)));
    }
    keys.extend(of.words.iter().flat_map(|of| [word(id, &of.id), word_explain(id, &of.id)]));
    for miss in &of.misses {
        keys.extend([miss_title(id, &miss.id), miss_text(id, &miss.id), miss_picture(id, &miss.id)]);
    }
    for setup in &of.levels {
        keys.extend(setup.requirements.iter().map(|criterion| requirement(id, criterion)));
        keys.extend((1..=setup.hints).map(|number| hint(id, setup.level, number)));
    }
    if let Some(guess) = &of.guess {
        keys.extend(guess.names.iter().map(|id| occupation(id)));
    }
    if !of.first_job {
        keys.extend(PHASES.iter().map(|name| phase(id, name)));
        keys.extend([nice(id), hard(id), story(id), question(id), format!("{}-1", safety(id))]);
    }
}

fn of_question(of: &Question, keys: &mut Vec<String>) {
    keys.push(format!("question-{}", of.id));
    keys.extend((0..of.cards).map(|card| question_card(&of.id, card)));
}

fn of_lesson(of: &Lesson, keys: &mut Vec<String>) {
    let id = &of.id;
    keys.extend([lesson_title(id), lesson_about(id), lesson_early(id)]);
    keys.extend([lesson_ready(id), lesson_paper(id)].map(|list| format!("{list}-1")));
    keys.extend(of.series.iter().map(|part| series(&part.series)));
    keys.extend(of.goals.iter().map(|of| goal(&of.id)));
    keys.extend(of.faq.iter().flat_map(|of| [faq(of), faq_answer(of)]));
    keys.extend(of.roles.iter().flat_map(|role| [lesson_role(id, &role.id), lesson_role_gives(id, &role.id)]));
    for step in &of.steps {
        if let LessonStep::Say { words, .. } = step {
            keys.push(lesson_say(id, words));
        }
    }
}

/// Every text that the mechanic says at the start of each level of `challenge`.
pub fn scene_keys(challenge: &Challenge) -> Vec<Text> {
    let mut texts = Vec::new();
    for setup in challenge.plays() {
        let Ok(puzzle) = All::check(&setup.params) else { continue };
        let scene = All::describe(&puzzle, &All::start(&puzzle, 0));
        texts.extend(scene.narration);
        texts.extend(scene.gauges.into_iter().flat_map(|gauge| [gauge.label, gauge.value]));
        for group in scene.groups {
            texts.push(group.label);
            texts.extend(group.controls.into_iter().flat_map(|control| [Some(control.label), control.value]).flatten());
        }
    }
    texts
}
