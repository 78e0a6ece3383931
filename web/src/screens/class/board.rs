//! What hangs in front of the class: the code, the town of the class, plays, questions and answers.

use super::garland::garland;
use super::icon::{Icon, icon};
use super::qr::qr;
use super::replay::replay;
use super::said;
use crate::app::{App, Picture};
use crate::room::Link;
use crate::screens::panorama;
use crate::{browser, ui};
use leptos::prelude::*;
use session::wire::{Answers, Board, Phase, Screen};

/// Something out of the board's view that is news only when it changes.
fn of<T: PartialEq + Send + Sync + 'static>(
    app: App,
    read: impl Fn(&Board) -> T + Send + Sync + 'static,
) -> Memo<Option<T>> {
    Memo::new(move |_| app.room.board.with(|board| board.as_ref().map(&read)))
}

/// What hangs in front of the class.
pub fn board(app: App) -> AnyView {
    let screen = of(app, |board| board.screen.clone());
    let code_open = RwSignal::new(false);
    let shown = move || {
        app.attempt.set(None);
        Some(match screen.get() {
            None => waits(app),
            Some(Screen::Code) => code(app),
            Some(Screen::Town { solved }) => town(app, solved),
            Some(Screen::Plays { plays }) => replay(app, plays, corner(app, code_open)),
            Some(Screen::Question { question }) => asked(app, &question),
            Some(Screen::Answers(answers)) => answers_of(app, &answers),
            Some(Screen::Rest) => rest(app),
        })
    };
    // A play has the corner in its header, where it covers nothing.
    let free = move || {
        let playing = screen.with(|screen| matches!(screen, Some(Screen::Plays { .. })));
        (!playing).then(|| corner(app, code_open))
    };
    let at = of(app, |board| (board.phase, board.eyes));
    view! {
        <main class="board">
            {ui::live(shown)}
            {ui::live(free)}
            {ui::live(move || at.get().and_then(|(phase, eyes)| banner(app, phase, eyes)))}
            {ui::dialog(app, code_open, app.t("board-join"), "code-dialog", move || view! { <div class="board-code">{code_card(app)}</div> }.into_any())}
        </main>
    }
    .into_any()
}

/// The time that is left, whether the board still hears of the class, and the way back to the code.
fn corner(app: App, code_open: RwSignal<bool>) -> AnyView {
    let timer = of(app, |board| board.timer.map(|timer| (timer, board.phase)));
    let clock = move || {
        let (timer, phase) = timer.get().flatten()?;
        Some(view! { <p class="clock" role="timer">{said::timer(app, timer, phase)}</p> }.into_any())
    };
    let away = move || {
        let away = app.room.link.get() == Link::Away;
        away.then(|| view! { <p class="link away" role="status">{app.t("link-away")}</p> }.into_any())
    };
    let hides_code = of(app, |board| board.screen != Screen::Code);
    let code = move || {
        let hides = hides_code.get().unwrap_or_default();
        hides.then(|| ui::button(app.t("board-code"), "small", move || code_open.set(true)))
    };
    view! { <div class="board-corner">{ui::live(clock)}{ui::live(away)}{ui::live(code)}</div> }.into_any()
}

/// Everybody stands still or looks up.
fn banner(app: App, phase: Phase, eyes: bool) -> Option<AnyView> {
    let (sign, key) = match (phase, eyes) {
        (Phase::Closed, _) => (None, "ended"),
        (Phase::Paused, _) => (Some(Icon::Cup), "paused"),
        (_, true) => (Some(Icon::Eyes), "eyes"),
        _ => return None,
    };
    Some(view! { <p class="board-banner" role="status">{sign.map(icon)}{app.t(key)}</p> }.into_any())
}

/// No view yet: no link, no connection, or refused.
fn waits(app: App) -> AnyView {
    let words = move || match (app.room.refused.get(), app.room.link.get()) {
        (Some(why), _) => said::refusal(app, why).0,
        (None, Link::Off) => app.t("board-no-link"),
        (None, link) => said::link(app, link),
    };
    view! {
        <div class="board-rest">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            {ui::title(app.t("title"))}
            <p class="lead" role="status">{ui::words(words)}</p>
        </div>
    }
    .into_any()
}

/// How to come in: the code as large as it can be, and the QR code.
fn code(app: App) -> AnyView {
    let present = of(app, |board| board.present);
    let count = move || app.count("lobby-count", present.get().unwrap_or_default());
    view! {
        <div class="board-code">
            {ui::picture("poster-start", "backdrop", String::new())}
            {ui::live(move || Some(garland(app, present.get().unwrap_or_default(), false)))}
            {ui::title(app.t("board-join"))}
            {code_card(app)}
            <p class="board-count" role="status">{ui::words(count)}</p>
        </div>
    }
    .into_any()
}

fn code_card(app: App) -> AnyView {
    let door = of(app, |board| (board.code.clone(), board.secret.clone()));
    ui::live(move || door.get().map(|(code, secret)| how_to_join(app, &code, &secret)))
}

/// The card with the address, the code and the QR code; the teacher's projector view shows the same.
pub fn how_to_join(app: App, code: &str, secret: &str) -> AnyView {
    let origin = browser::origin();
    let host = origin.split_once("//").map_or(origin.as_str(), |(_, host)| host).to_owned();
    let spelled = code.split('-').map(str::to_owned).collect::<Vec<_>>();
    let spoken = code.replace('-', " ");
    view! {
        <div class="code-card">
            <div class="code-type">
                <p>{app.t("board-go-to")}</p>
                <p class="code-host">{host}</p>
                <p>{app.t("board-type")}</p>
                <p class="big-code"><span class="sr">{spoken}</span>
                    {spelled.into_iter().map(|part| view! { <span aria-hidden="true">{part}</span> }).collect_view()}
                </p>
            </div>
            <div class="code-scan">
                {qr(&format!("{origin}/join#{secret}"), app.t("board-qr"))}
                <p>{app.t("board-scan")}</p>
            </div>
        </div>
    }
    .into_any()
}

/// The town that the class lights together.
fn town(app: App, solved: Vec<(String, u16)>) -> AnyView {
    // What another pack brought has no place here.
    let known = |id: &String| app.pack(|pack, _| pack.challenge(id).is_some()).unwrap_or_default();
    let solved: Vec<(String, u16)> = solved.into_iter().filter(|(id, _)| known(id)).collect();
    let sum: u32 = solved.iter().map(|(_, count)| u32::from(*count)).sum();
    let ids: Vec<String> = solved.into_iter().map(|(id, _)| id).collect();
    panorama::of_class(app, ids.clone());
    let still = move || {
        let away = app.picture.get() != Picture::Ready;
        away.then(|| ui::picture("poster-town", "backdrop", String::new())).flatten()
    };
    let done = ids.iter().map(|id| view! { <li>{app.p(&content::keys::deed(id))}</li> }).collect_view();
    view! {
        <div class="board-town">
            {ui::live(still)}
            <header>
                {ui::title(app.t("board-town"))}
                <p class="lead">{app.count("board-helped", sum)}</p>
            </header>
            <ul class="sr">{done}</ul>
        </div>
    }
    .into_any()
}

fn asked(app: App, question: &str) -> AnyView {
    view! {
        <div class="board-question">
            {ui::picture("poster-town", "backdrop dim", String::new()).or_else(|| ui::picture("poster-start", "backdrop dim", String::new()))}
            <div class="card"><p class="board-label">{app.t("board-question")}</p>{ui::title(said::question(app, question))}</div>
        </div>
    }
    .into_any()
}

/// Answers as bars; nothing while they would say something of fewer than five.
fn answers_of(app: App, answers: &Answers) -> AnyView {
    let bars = match &answers.counts {
        None => view! { <p>{app.t("answers-few")}</p> }.into_any(),
        Some(counts) => bars(app, &answers.question, counts),
    };
    view! {
        <div class="board-question">
            {ui::picture("poster-town", "backdrop dim", String::new()).or_else(|| ui::picture("poster-start", "backdrop dim", String::new()))}
            <div class="card">
                {ui::title(said::question(app, &answers.question))}
                {bars}
                <p class="quiet">{app.count("answered", answers.answered)}</p>
            </div>
        </div>
    }
    .into_any()
}

/// Counts as bars, with the numbers beside them.
pub fn bars(app: App, question: &str, counts: &[u16]) -> AnyView {
    let most = counts.iter().copied().max().unwrap_or_default().max(1);
    let bar = |(card, count): (usize, &u16)| {
        let width = format!("{}%", f64::from(*count) / f64::from(most) * 100.0);
        view! {
            <li><span>{said::card(app, question, card)}</span><span class="bar-track"><span class="bar-fill" style:width=width></span></span><strong>{if *count > 0 { count.to_string() } else { "–".to_owned() }}</strong></li>
        }
    };
    view! { <ul class="bars">{counts.iter().enumerate().map(bar).collect_view()}</ul> }.into_any()
}

fn rest(app: App) -> AnyView {
    view! {
        <div class="board-rest">
            {ui::picture("poster-town", "backdrop", String::new()).or_else(|| ui::picture("poster-start", "backdrop", String::new()))}
            {ui::title(app.t("title"))}
        </div>
    }
    .into_any()
}
