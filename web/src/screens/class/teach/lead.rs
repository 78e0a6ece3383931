//! Leading: what is at hand all the time, the grid, and the rest behind headings.

use super::open::address;
use super::{close, drawn, grid, links, more_work, of, order, orders, pupil, talk, town};
use crate::app::{App, Screen};
use crate::room::panel::Drawn;
use crate::screens::class::bar::connection;
use crate::screens::class::board::how_to_join;
use crate::screens::class::said;
use crate::screens::prepare::{self, Prepare};
use crate::{browser, ui};
use leptos::html;
use leptos::prelude::*;
use session::panel::{MESSAGES, Page};
use session::wire::{Command, Phase, Role};

/// Leads a room.
pub fn lead(app: App) -> AnyView {
    let names = app.panel.names;
    let selected = RwSignal::new(None::<u16>);
    let code_open = RwSignal::new(false);
    let more_open = RwSignal::new(false);
    let code = of(app, |view| (view.code.clone(), view.secret.clone()));
    // As the panel counts: whoever was let in, and is away for a moment, is a pupil of this class.
    let counts = of(app, |view| (view.pupils.iter().filter(|row| !row.waiting && !row.removed).count(), view.joining));
    let count = move || {
        let (here, joining) = counts.get().unwrap_or_default();
        let words = app.count("lead-here", here);
        let more = (joining > 0).then(|| app.count("lead-joining", joining));
        format!("{words} {}", more.unwrap_or_default())
    };
    let projector = move || {
        let (code, secret) = code.get().unwrap_or_default();
        let link = links::field(app, app.t("link-pupils"), address(Role::Pupil, &secret));
        let alone = browser::is_only_here().then(|| view! { <p class="wrong">{app.t("only-here")}</p> });
        view! { <div class="board-code">{how_to_join(app, &code, &secret)}</div> {alone} {link} }.into_any()
    };
    let lesson = of(app, |view| view.plan.lesson.clone());
    let guessing = of(app, |view| view.guessing);
    drawn::drawn(app);
    let back_to_panel = move || {
        let read = app.panel.drawn.get() == Drawn::Ready && app.panel.page.get().is_some();
        read.then(|| ui::button(app.t("lead-panel"), "main", move || app.panel.page.set(None)))
    };
    pages(app);
    lies_before_panel(app, Page::Code, code_open);
    lies_before_panel(app, Page::MoreWork, more_open);
    view! {
        <main class="teach">
            <header class="teach-head">
                {ui::title(said::lesson(app, &lesson.get_untracked().unwrap_or_default()))}
                <p class="teach-count" role="status">{ui::words(count)}</p>
                <button type="button" class="code-chip" on:click=move |_| code_open.set(true)>
                    <span class="sr">{app.t("lead-code")}" "</span>{ui::words(move || code.get().map(|(code, _)| code).unwrap_or_default())}
                </button>
                {ui::live(back_to_panel)}
                {ui::live(move || connection(app))}
            </header>
            <div class="teach-tools" role="group" aria-label=app.t("lead-tools")>
                {ui::live(move || Some(phase(app)))}
                {toggle(app, "lead-eyes", |view| view.eyes, |eyes| Command::Eyes { here: !eyes })}
                {toggle(app, "lead-lock", |view| view.shut, |shut| Command::Lock { shut: !shut })}
                {ui::button(app.t("more-work"), "small", move || more_open.set(true))}
                {toggle(app, "lead-approval", |view| view.approval, |asked| Command::Approval { asked: !asked })}
                {ui::button(app.t("plan-open"), "small", move || show_plan(app))}
                {ui::choice(app.t("lead-names"), "small", move || names.get(), move || names.update(|names| *names = !*names))}
            </div>
            {ui::live(move || trouble(app, guessing.get().unwrap_or_default()))}
            {grid::grid(app, names, selected)}
            <div class="teach-more">
                {links::links(app)}
                {talk::board(app)}
                {talk::poll(app)}
                {time_and_words(app)}
                {close::close(app)}
            </div>
            {ui::dialog(app, code_open, app.t("board-join"), "code-dialog", projector)}
            {more_work::more_work(app, more_open)}
            {pupil::pupil(app, names, selected)}
            {links::given(app)}
        </main>
    }
    .into_any()
}

/// What the drawn panel asks of the page at once. It was asked once: whoever comes back from there finds the panel.
fn pages(app: App) {
    Effect::new(move |_| {
        let go = match app.panel.page.get() {
            Some(Page::Report) => prepare::show_room,
            Some(Page::Plan) => show_plan,
            Some(Page::Town) => town::download,
            Some(Page::Another) => close::open_another,
            Some(Page::Links | Page::Code | Page::MoreWork) | None => return,
        };
        app.panel.page.set(None);
        go(app);
    });
}

/// Shows the plan of the lesson that is led here.
fn show_plan(app: App) {
    let lesson = app.room.teacher.with_untracked(|view| view.as_ref().map(|view| view.plan.lesson.clone()));
    app.go(Screen::Prepare(Prepare::Plan(lesson.unwrap_or_default())));
}

/// A window that lies in front of the panel, whoever opened it, until it is put away.
fn lies_before_panel(app: App, page: Page, open: RwSignal<bool>) {
    Effect::new(move |_| {
        if app.panel.page.get() == Some(page) {
            open.set(true);
        }
    });
    Effect::new(move |before: Option<bool>| {
        let now = open.get();
        if now != before.unwrap_or_default() {
            app.panel.page.set(now.then_some(page));
        }
        now
    });
}

/// Something that is on or off in the room.
fn toggle(
    app: App,
    key: &'static str,
    read: fn(&session::wire::TeacherView) -> bool,
    command: fn(bool) -> Command,
) -> AnyView {
    let on = of(app, read);
    let is_on = move || on.get().unwrap_or_default();
    ui::choice(app.t(key), "small", is_on, move || order(app, command(on.get_untracked().unwrap_or_default())))
}

/// The one button that is always the next thing: begin, pause, go on.
fn phase(app: App) -> AnyView {
    let phase = of(app, |view| view.phase);
    let (key, command) = match phase.get() {
        Some(Phase::Lobby) => ("lead-begin", Command::Begin),
        Some(Phase::Paused) => ("lead-go-on", Command::Pause { paused: false }),
        Some(Phase::Running) => ("lead-pause", Command::Pause { paused: true }),
        Some(Phase::Homework) => return close::homework_now(app),
        Some(Phase::Closed) | None => return view! { <p class="stamp">{app.t("ended")}</p> }.into_any(),
    };
    orders(app, app.t(key), "main", command)
}

/// What could not be done, and whether somebody guesses codes.
fn trouble(app: App, guessing: bool) -> Option<AnyView> {
    let refused = app.room.refused.get().map(|why| said::refusal(app, why));
    let guess = guessing.then(|| view! { <p class="wrong" role="alert">{app.t("lead-guessing")}</p> });
    let no =
        refused.map(|(what, instead)| view! { <p class="wrong" role="alert"><strong>{what}</strong>" "{instead}</p> });
    (guess.is_some() || no.is_some()).then(|| view! { {guess}{no} }.into_any())
}

/// The gentle timer, and messages from the fixed set.
fn time_and_words(app: App) -> AnyView {
    let minutes = NodeRef::<html::Input>::new();
    let timer = of(app, |view| view.timer.is_some());
    let message = of(app, |view| view.message.clone());
    let start = move || {
        let typed = minutes.get_untracked().and_then(|field| field.value().parse::<u8>().ok());
        order(app, Command::Timer { minutes: Some(typed.unwrap_or(10).clamp(1, 120)) });
    };
    let left = Memo::new(move |_| {
        let timer = app.room.teacher.with(|view| view.as_ref().and_then(|view| Some((view.timer?, view.phase))));
        timer.map(|(timer, phase)| said::timer(app, timer, phase)).unwrap_or_default()
    });
    let say = MESSAGES.map(|id| {
        let said = move || message.get().flatten().as_deref() == Some(id);
        let turn = move || {
            let on = message.get_untracked().flatten().as_deref() == Some(id);
            order(app, Command::Say { message: (!on).then(|| id.to_owned()) });
        };
        ui::choice(app.t(&format!("say-{id}")), "small", said, turn)
    });
    view! {
        <details>
            <summary>{app.t("lead-say")}</summary>
            <div class="buttons" role="group" aria-label=app.t("lead-say")>{say.into_iter().collect::<Vec<_>>()}</div>
            <div class="inline">
                <label>{app.t("lead-timer")}" "<input class="field short" type="number" min="1" max="120" value="10" node_ref=minutes /></label>
                {ui::button(app.t("lead-timer-start"), "small", start)}
                <button type="button" class="small" hidden=move || timer.get() != Some(true) on:click=move |_| order(app, Command::Timer { minutes: None })>{app.t("lead-timer-stop")}</button>
                <span role="status">{ui::words(move || left.get())}</span>
            </div>
        </details>
    }
    .into_any()
}
