//! The drawn panel over the plain one: what it is told of the room, in words of the pack.

use super::said;
use crate::app::{App, Loaded};
use crate::room::panel::{self, Drawn};
use crate::room::{Given, Link};
use content::{ADJECTIVES, NOUNS, Nickname, keys};
use leptos::prelude::*;
use session::panel::{BUILD, MESSAGES, ToPanel, words};
use session::plan::Plan;
use session::wire::TeacherView;

/// Has the panel drawn over the page for as long as a room is led; what is read or printed comes before it.
pub fn drawn(app: App) {
    panel::load(app);
    let ready = move || app.panel.drawn.get() == Drawn::Ready;
    let plan = super::of(app, |view| view.plan.clone());
    let asked = super::of(app, |view| view.poll.as_ref().map(|poll| (poll.question.clone(), poll.options)));
    Effect::new(move |_| {
        app.loaded.get();
        if let (true, Some(plan)) = (ready(), plan.get()) {
            panel::send(app, &hello(app, &plan, asked.get().flatten()));
            panel::send(app, &ToPanel::Names(app.panel.names.get_untracked()));
        }
    });
    Effect::new(move |_| {
        if ready() {
            app.room.teacher.with(|view: &Option<TeacherView>| {
                if let Some(view) = view {
                    panel::send(app, &ToPanel::View(Box::new(view.clone())));
                }
            });
        }
    });
    Effect::new(move |_| {
        if ready() {
            panel::send(app, &ToPanel::Connected(matches!(app.room.link.get(), Link::Live(_))));
        }
    });
    Effect::new(move |_| {
        if let (true, Some(why)) = (ready(), app.room.refused.get()) {
            panel::send(app, &ToPanel::Refused(why));
        }
    });
    Effect::new(move |_| {
        if let (true, Some(Given::Seat(pupil, code))) = (ready(), app.room.given.get()) {
            panel::send(app, &ToPanel::Seat { pupil, code });
            app.room.given.set(None);
        }
    });
    Effect::new(move |_| {
        let read = app.panel.page.get().is_some() || app.room.given.with(Option::is_some);
        panel::show(ready() && !read && app.loaded.get() == Loaded::Here);
    });
    on_cleanup(|| panel::show(false));
}

fn hello(app: App, plan: &Plan, asked: Option<(String, u8)>) -> ToPanel {
    let minutes = -js_sys::Date::new_0().get_timezone_offset();
    ToPanel::Hello {
        build: BUILD.to_owned(),
        language: app.language.get().code().to_owned(),
        calm: app.settings.calm.get(),
        words: vocabulary(app, plan, asked),
        ahead: minutes as i16,
    }
}

/// Everything of this lesson that has a name, in words.
fn vocabulary(app: App, plan: &Plan, asked: Option<(String, u8)>) -> Vec<(String, String)> {
    let mut all = vec![(words::lesson(&plan.lesson), said::lesson(app, &plan.lesson))];
    let of_pack = app.pack(|pack, texts| {
        let mut all = Vec::new();
        for challenge in &pack.challenges {
            let id = &challenge.id;
            all.push((words::challenge(id), texts.get(&keys::title(id))));
            all.push((words::pair(id), texts.get(&keys::question(id))));
            let criteria = challenge.levels.iter().flat_map(|setup| &setup.requirements);
            all.extend(
                criteria.map(|needed| (words::criterion(id, needed), texts.get(&keys::requirement(id, needed)))),
            );
        }
        for occupation in &pack.occupations {
            all.push((words::occupation(&occupation.id), texts.get(&keys::occupation(&occupation.id))));
        }
        all.extend((0..ADJECTIVES).map(|number| (words::adjective(number), Nickname::adjective(number, texts))));
        all.extend((0..NOUNS).map(|number| (words::noun(number), Nickname::noun(number, texts))));
        all
    });
    all.extend(of_pack.unwrap_or_default());
    let cards = plan.steps.iter().filter_map(|step| match step {
        session::plan::Step::Cards { question, options } => Some((question.clone(), *options)),
        _ => None,
    });
    for (question, options) in cards.chain(asked) {
        let card =
            |option: u8| (words::card(&question, usize::from(option)), said::card(app, &question, usize::from(option)));
        all.extend((0..options).map(card));
        all.push((words::question(&question), said::question(app, &question)));
    }
    for step in &plan.steps {
        if let session::plan::Step::Talk { question } = step {
            all.push((words::question(question), said::question(app, question)));
        }
    }
    all.extend(MESSAGES.map(|id| (words::message(id), app.t(&format!("say-{id}")))));
    all.sort();
    all.dedup();
    all
}
