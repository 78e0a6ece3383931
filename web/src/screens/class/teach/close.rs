//! The end: homework, closing, and wiping everything now.

use super::{of, order, orders, town};
use crate::app::App;
use crate::room::memory;
use crate::screens::class::said;
use crate::screens::prepare;
use crate::{browser, ui};
use leptos::html;
use leptos::prelude::*;
use session::wire::{Command, Phase, Role};

const DAY: f64 = 86_400_000.0;

/// The end of the lesson.
pub fn close(app: App) -> AnyView {
    let (days, keep) = (NodeRef::<html::Input>::new(), NodeRef::<html::Input>::new());
    let sure = RwSignal::new(false);
    let phase = of(app, |view| view.phase);
    let deleted = of(app, |view| view.deleted_at);
    let number = |field: NodeRef<html::Input>, otherwise: u8| -> u8 {
        field.get_untracked().and_then(|field| field.value().parse().ok()).unwrap_or(otherwise)
    };
    let homework = move || {
        let until = browser::end_of_day(f64::from(number(days, 7))) as u64;
        order(app, Command::Homework { until: Some(until) });
    };
    let at_home = move || phase.get() == Some(Phase::Homework);
    let end = move || order(app, Command::Close { keep_days: number(keep, 1).min(30) });
    let wipe = move || {
        sure.set(false);
        order(app, Command::Wipe);
    };
    let when = move || {
        let at = deleted.get()??;
        let days = ((at as f64 - js_sys::Date::now()) / DAY).ceil().max(0.0);
        Some(view! { <p role="status">{app.count("close-deleted", days as u32)}</p> }.into_any())
    };
    let wiping = move || {
        Some(if sure.get() {
            view! {
                <div class="sure" role="group" aria-label=app.t("wipe")>
                    <p>{app.t("wipe-sure")}</p>
                    <div class="buttons">{ui::button(app.t("wipe-yes"), "main", wipe)}{ui::button(app.t("back"), "", move || sure.set(false))}</div>
                </div>
            }
            .into_any()
        } else {
            ui::button(app.t("wipe"), "small", move || sure.set(true))
        })
    };
    let closed = move || phase.get() == Some(Phase::Closed);
    view! {
        <details>
            <summary>{app.t("close-lesson")}</summary>
            <div class="inline" hidden=move || !at_home()>
                {ui::live(move || at_home().then(|| homework_now(app)))}
                {orders(app, app.t("homework-stop"), "small", Command::Homework { until: None })}
            </div>
            <div class="inline" hidden=move || closed() || at_home()>
                <label>{app.t("homework-days")}" "<input class="field short" type="number" min="1" max="30" value="7" node_ref=days /></label>
                {ui::button(app.t("homework"), "small", homework)}
            </div>
            <div class="inline" hidden=closed>
                <label>{app.t("keep-days")}" "<input class="field short" type="number" min="0" max="30" value="1" node_ref=keep /></label>
                {ui::button(app.t("close-now"), "small", end)}
            </div>
            <div class="buttons">{ui::button(app.t("report-open"), "small", move || prepare::show_room(app))}{town::keep(app)}</div>
            {ui::live(move || closed().then(|| ui::button(app.t("teach-other"), "main", move || open_another(app))))}
            {ui::live(when)}
            {ui::live(wiping)}
        </details>
    }
    .into_any()
}

/// Leads this room no more, so that another one can be opened.
pub fn open_another(app: App) {
    app.room.hang_up();
    memory::keep_token(Role::Teacher, None);
    app.room.teacher.set(None);
}

/// That the room is open as homework, and until when.
pub fn homework_now(app: App) -> AnyView {
    let until = of(app, |view| view.homework_until);
    let said = move || match until.get().flatten() {
        Some(until) => app.fill("lead-homework-until", &[("day", &said::day(app, until))]),
        None => app.t("homework-now"),
    };
    view! { <p class="stamp">{ui::words(said)}</p> }.into_any()
}
