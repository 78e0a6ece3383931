//! The strip of the lesson over every screen of a pupil: back to the steps, what the teacher says, help, the connection.

use super::icon::{Icon, icon};
use super::{Class, cards, said};
use crate::app::{App, Screen};
use crate::room::Link;
use crate::{browser, ui};
use leptos::prelude::*;
use session::wire::{Event, Phase, PupilView};

/// Something out of the pupil's view that is news only when it changes.
pub fn of<T: PartialEq + Send + Sync + 'static>(
    app: App,
    read: impl Fn(&PupilView) -> T + Send + Sync + 'static,
) -> Memo<Option<T>> {
    Memo::new(move |_| app.room.pupil.with(|view| view.as_ref().map(&read)))
}

/// The strip of the lesson; nothing outside one.
pub fn bar(app: App) -> AnyView {
    let phase = of(app, |view| view.phase);
    let waiting = of(app, |view| view.waiting);
    let shown = Memo::new(move |_| {
        let lesson = phase.get().is_some_and(|phase| phase != Phase::Closed) && app.room.belongs.get();
        let pupils = !matches!(
            app.screen.get(),
            Screen::Start | Screen::Credits | Screen::Class(Class::Code | Class::Seat | Class::Notice | Class::Board)
        );
        lesson && pupils && waiting.get() == Some(false)
    });
    Effect::new(move |_| {
        let Some(html) = browser::document().and_then(|document| document.document_element()) else { return };
        drop(if shown.get() { html.set_attribute("data-room", "") } else { html.remove_attribute("data-room") });
    });
    ui::live(move || {
        app.language.track();
        shown.get().then(|| strip(app))
    })
}

fn strip(app: App) -> AnyView {
    let help = of(app, |view| view.help);
    let asked = RwSignal::new(None::<bool>);
    // What was pressed shows at once; the room's own word takes over when it comes.
    Effect::new(move |_| {
        help.track();
        asked.set(None);
    });
    let wanted = move || asked.get().or(help.get()).unwrap_or_default();
    let ask = move || {
        let want = !wanted();
        asked.set(Some(want));
        app.room.push(Event::Help { wanted: want });
        app.tell_ears(&app.t(if want { "help-asked" } else { "help-off" }), false);
    };
    let message = of(app, |view| view.message.clone());
    let timer = of(app, |view| view.timer.map(|timer| (timer, view.phase)));
    let said = move || {
        let id = message.get()??;
        Some(view! { <p class="message">{icon(Icon::Horn)}{app.t(&format!("say-{id}"))}</p> }.into_any())
    };
    Effect::new(move |before: Option<Option<String>>| {
        let id = message.get().flatten();
        if let (Some(id), true) = (&id, before.flatten() != id) {
            app.tell_ears(&app.t(&format!("say-{id}")), false);
        }
        id
    });
    Effect::new(move |before: Option<usize>| {
        let set_aside = app.room.set_aside.get();
        if before.is_some_and(|before| before < set_aside) {
            app.tell(app.t("set-aside"), true);
        }
        set_aside
    });
    let left = Memo::new(move |_| timer.get().flatten().map(|(timer, phase)| said::timer(app, timer, phase)));
    let clock = move || left.get().map(|left| view! { <p class="clock">{left}</p> }.into_any());
    let lesson = move || app.go(Screen::Class(Class::Lesson));
    let in_lesson = move || app.screen.get() == Screen::Class(Class::Lesson);
    let noticed = move || {
        let number = app.room.number.get().filter(|_| wanted())?;
        Some(view! { <p class="asked">{app.fill("help-number", &[("number", &number.to_string())])}</p> }.into_any())
    };
    view! {
        <aside class="room-bar" aria-label=app.t("lesson")>
            <button type="button" class="small" hidden=in_lesson on:click=move |_| lesson()>{app.t("lesson")}</button>
            {number(app)}
            {ui::live(said)}
            {ui::live(clock)}
            {cards::again(app)}
            {ui::live(move || connection(app))}
            {ui::live(noticed)}
            <button type="button" class="small help" aria-pressed=move || if wanted() { "true" } else { "false" } on:click=move |_| ask()>
                {icon(Icon::Hand)}{app.t("help")}
            </button>
        </aside>
    }
    .into_any()
}

/// The pupil's number, small: a teacher who sees no names finds them by it.
fn number(app: App) -> AnyView {
    ui::live(move || {
        let (number, words) = (app.room.number.get()?, said::number(app)?);
        Some(view! { <span class="my-number"><span aria-hidden="true">{number}</span><span class="sr">{words}</span></span> }.into_any())
    })
}

/// How the connection is, in a quiet line; and that nothing is lost.
pub fn connection(app: App) -> Option<AnyView> {
    let link = app.room.link.get();
    let waiting = app.room.waiting.get();
    let words = match (link, waiting) {
        (Link::Off, _) => return None,
        (Link::Away, 0) => app.t("link-away"),
        (Link::Away, _) => app.count("link-kept", waiting),
        (Link::Live(_), _) => said::link(app, link),
    };
    let class = if link == Link::Away { "link away" } else { "link" };
    Some(view! { <p class=class role="status">{words}</p> }.into_any())
}
