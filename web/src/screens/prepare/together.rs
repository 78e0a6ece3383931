//! A lesson on the board alone: the class decides, the teacher's hand acts. No room, no devices of pupils.

use super::{Prepare, say};
use crate::app::{App, Screen};
use crate::{browser, ui, work};
use content::lesson::LessonStep;
use content::{Lesson, Level, keys};
use leptos::prelude::*;
use session::report::Closing;
use session::wire::{Answers, ClassView};
use std::collections::BTreeSet;

/// The way back to the lesson, over every screen of the work.
pub fn strip(app: App) -> AnyView {
    let shown = Memo::new(move |_| {
        app.led.lesson.with(Option::is_some) && !matches!(app.screen.get(), Screen::Prepare(_) | Screen::Start)
    });
    ui::live(move || {
        app.language.track();
        let back = move || app.go(Screen::Prepare(Prepare::Together));
        shown.get().then(|| {
            view! { <aside class="lesson-strip" aria-label=app.p("lesson-steps")>{ui::button(app.p("together-back"), "small", back)}</aside> }
                .into_any()
        })
    })
}

/// The step that the lesson is at.
pub fn together(app: App) -> AnyView {
    let lesson = app.led.lesson.get_untracked().and_then(|id| super::lesson(app, &id));
    let Some(lesson) = lesson else {
        browser::soon(move || app.go(Screen::Prepare(Prepare::Lessons)));
        return ().into_any();
    };
    let lesson = one_at_a_time(lesson);
    let count = lesson.steps.len();
    let plan = StoredValue::new(lesson);
    let turn = move |by: isize| {
        app.led.at.update(|at| *at = at.saturating_add_signed(by).min(count));
        app.led.keep();
        // The heading is another one now.
        browser::soon(|| browser::focus("title"));
    };
    let stop = move || {
        app.led.lesson.set(None);
        app.led.keep();
        app.go(Screen::Prepare(Prepare::Lessons));
    };
    let shown = move || {
        let at = app.led.at.get();
        Some(plan.with_value(|lesson| match lesson.steps.get(at) {
            Some(of) => step(app, lesson, of),
            None => end(app, lesson),
        }))
    };
    let number = move || {
        let at = app.led.at.get();
        let words = [(at + 1).min(count).to_string(), count.to_string()];
        say(app, "together-step", &[("number", &words[0]), ("count", &words[1])])
    };
    view! {
        <main class="plain together">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <header class="bar">
                <p class="together-at">{ui::words(number)}</p>
                {ui::button(app.p("together-stop"), "small", stop)}
            </header>
            <div class="card together-card">{ui::live(shown)}</div>
            <nav class="buttons" aria-label=app.p("lesson-steps")>
                {ui::live(move || (app.led.at.get() > 0).then(|| ui::button(app.p("together-before"), "", move || turn(-1))))}
                {ui::live(move || (app.led.at.get() < count).then(|| ui::button(app.p("together-next"), "main", move || turn(1))))}
            </nav>
        </main>
    }
    .into_any()
}

/// On a board each question is a step of its own: several don't fit on it, and a class answers one after another.
fn one_at_a_time(mut lesson: Lesson) -> Lesson {
    let alone = |step: LessonStep| match step {
        LessonStep::Cards { questions, minutes } => {
            let cards = |id| LessonStep::Cards { questions: vec![id], minutes };
            questions.into_iter().map(cards).collect()
        }
        step => vec![step],
    };
    lesson.steps = lesson.steps.into_iter().flat_map(alone).collect();
    lesson
}

/// The work orders of a lesson that the class solved.
fn solved(lesson: &Lesson, done: &BTreeSet<String>) -> Vec<String> {
    let work = lesson.steps.iter().filter_map(|step| match step {
        LessonStep::Work { challenge, .. } => Some(challenge),
        _ => None,
    });
    work.filter(|challenge| done.contains(*challenge)).cloned().collect()
}

fn step(app: App, lesson: &Lesson, step: &LessonStep) -> AnyView {
    let minutes = say(app, "lesson-minute", &[("minutes", &step.minutes().to_string())]);
    match step {
        LessonStep::Say { words, .. } => view! {
            {ui::title(app.p(&keys::lesson_title(&lesson.id)))}
            <p class="together-words">{app.p(&keys::lesson_say(&lesson.id, words))}</p>
        }
        .into_any(),
        LessonStep::Work { challenge, level, .. } => job(app, challenge, *level, minutes),
        LessonStep::Talk { question, .. } => asked(app, question, None, minutes),
        LessonStep::Reflect { question, .. } => asked(app, question, Some(app.p("together-alone")), minutes),
        LessonStep::Cards { questions, .. } => ui::many(questions.iter().map(|id| hands(app, id))),
    }
}

fn job(app: App, challenge: &str, level: Option<Level>, minutes: String) -> AnyView {
    let there = app.pack(|pack, _| {
        let challenge = pack.challenge(challenge)?;
        let levels: Vec<Level> = challenge.levels.iter().map(|setup| setup.level).collect();
        Some((challenge.client.clone(), levels))
    });
    let Some((client, levels)) = there.flatten() else { return ().into_any() };
    let id = challenge.to_owned();
    let first = level.filter(|level| levels.contains(level)).or(levels.first().copied()).unwrap_or(Level::Explorer);
    let chosen = RwSignal::new(first);
    let several = levels.len() > 1;
    let choice = move |level: Level| {
        ui::choice(
            app.t(&format!("level-{}", level.id())),
            "small",
            move || chosen.get() == level,
            move || chosen.set(level),
        )
    };
    let go = move || {
        // A job that is under way on the board goes on.
        let going = app.attempt.with_untracked(|attempt| {
            attempt.as_ref().is_some_and(|of| of.challenge == id && of.level == chosen.get_untracked())
        });
        if going || work::begin(app, &id, chosen.get_untracked()) {
            app.go(Screen::Play);
        }
    };
    view! {
        {ui::title(app.p(&keys::title(challenge)))}
        <p class="quiet">{minutes}</p>
        <div class="together-client">
            {ui::picture(&client.portrait, "portrait", String::new())}
            <p class="together-words">{app.p(&keys::situation(challenge))}</p>
        </div>
        <p>{app.p("together-decide")}</p>
        {several.then(|| view! {
            <div class="buttons" role="group" aria-label=app.t("level")>{ui::many(levels.into_iter().map(choice))}</div>
        })}
        <div class="buttons">{ui::button(app.p("together-go"), "main", go)}</div>
    }
    .into_any()
}

fn asked(app: App, question: &str, hint: Option<String>, minutes: String) -> AnyView {
    let words = app.pack(|pack, texts| texts.get(&keys::asked(pack, question))).unwrap_or_default();
    view! {
        {ui::title(words)}
        <p class="quiet">{minutes}</p>
        {hint.map(|hint| view! { <p class="together-words">{hint}</p> })}
    }
    .into_any()
}

/// A question by raised hands.
fn hands(app: App, question: &str) -> AnyView {
    let cards = app.pack(|pack, _| pack.question(question).map(|question| question.cards)).flatten().unwrap_or(0);
    let id = question.to_owned();
    let card = move |card: u8| {
        let words = app.p(&keys::question_card(&id, card));
        let (counted, changed) = (id.clone(), id.clone());
        let at = usize::from(card);
        let count = move || app.led.hands.with(|hands| hands.get(&counted)?.get(at).copied()).unwrap_or(0);
        let change = move |by: i16| {
            app.led.hands.update(|hands| {
                let counts = hands.entry(changed.clone()).or_insert_with(|| vec![0; usize::from(cards)]);
                if let Some(count) = counts.get_mut(at) {
                    *count = count.saturating_add_signed(by).min(200);
                }
            });
            app.led.keep();
        };
        let more = change.clone();
        let [add, take] = ["together-more", "together-less"].map(|key| say(app, key, &[("what", &words)]));
        view! {
            <li>
                <span>{words}</span>
                <button type="button" class="small" aria-label=take on:click=move |_| change(-1)>"−"</button>
                <output>{ui::words(move || count().to_string())}</output>
                <button type="button" class="small" aria-label=add on:click=move |_| more(1)>"+"</button>
            </li>
        }
        .into_any()
    };
    view! {
        <section class="hands">
            {ui::title(app.p(&format!("question-{question}")))}
            <p class="quiet">{app.p("together-hands")}</p>
            <ul>{ui::many((0..cards).map(card))}</ul>
        </section>
    }
    .into_any()
}

/// What was done, and the way to the report.
fn end(app: App, lesson: &Lesson) -> AnyView {
    let done = app.led.done.with_untracked(|done| solved(lesson, done));
    let occupations: Vec<String> = app
        .pack(|pack, _| done.iter().filter_map(|id| pack.challenge(id)?.occupation.clone()).collect())
        .unwrap_or_default();
    let trade = move |id: &String| {
        view! { <li><strong>{app.p(&keys::occupation(id))}</strong>" – "{app.p(&keys::occupation_what(id))}</li> }
            .into_any()
    };
    let list = ui::many(occupations.iter().map(trade));
    let id = lesson.id.clone();
    let title = ui::title(app.p(if occupations.is_empty() { "together-over" } else { "together-done" }));
    let make = move || {
        let class = class(app, &occupations);
        super::closings::bring(app, &Closing::of(&id, &class), app.led.reported.get_untracked());
        app.led.reported.set(true);
        app.led.keep();
    };
    let count = move |event: web_sys::Event| {
        app.led.present.set(browser::value_of(&event).parse().unwrap_or(0));
        app.led.keep();
    };
    view! {
        {title}
        <ul class="together-words">{list}</ul>
        <label class="together-present">
            {app.p("together-present")}" "
            <input type="number" min="0" max="200" prop:value=move || app.led.present.get().to_string() on:input=count />
        </label>
        <div class="buttons">{ui::button(app.p("together-report"), "main", make)}</div>
    }
    .into_any()
}

/// The class, as far as hands told. Everybody saw the same work, so each trade that was solved opened up for all.
fn class(app: App, occupations: &[String]) -> ClassView {
    let present = app.led.present.get_untracked();
    let mut opened: Vec<(String, u16)> = occupations.iter().map(|id| (id.clone(), present)).collect();
    opened.sort();
    opened.dedup();
    let answers = app.led.hands.with_untracked(|hands| {
        let answered = |(question, counts): (&String, &Vec<u16>)| Answers {
            question: question.clone(),
            answered: counts.iter().fold(0, |sum, count| sum.saturating_add(*count)),
            counts: Some(counts.clone()),
        };
        hands.iter().map(answered).collect()
    });
    ClassView { solved: Vec::new(), pupils: present, hard: Vec::new(), occupations: opened, answers }
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::lesson::LessonKind;

    fn lesson() -> Lesson {
        let work = |challenge: &str| LessonStep::Work { challenge: challenge.into(), level: None, minutes: 9 };
        let questions = ["one", "two", "three"].map(str::to_owned).into();
        Lesson {
            id: "taster".into(),
            kind: LessonKind::Taster,
            years: Vec::new(),
            minutes: 20,
            series: None,
            steps: vec![work("lantern"), work("w1"), LessonStep::Cards { questions, minutes: 3 }],
            goals: Vec::new(),
            faq: Vec::new(),
            early: Vec::new(),
            roles: Vec::new(),
        }
    }

    #[test]
    fn each_question_is_a_step_of_its_own() {
        let steps = one_at_a_time(lesson()).steps;
        assert_eq!(steps.len(), 5);
        assert_eq!(steps[3], LessonStep::Cards { questions: vec!["two".into()], minutes: 3 });
    }

    #[test]
    fn what_was_only_looked_at_is_in_no_report() {
        let done = BTreeSet::from(["w1".to_owned(), "of another lesson".to_owned()]);
        assert_eq!(solved(&lesson(), &done), ["w1"]);
        assert!(solved(&lesson(), &BTreeSet::new()).is_empty());
    }
}
