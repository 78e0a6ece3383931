//! The delivery: the client uses the work, moment by moment; then the miss, or on to what was measured.

use crate::app::{App, Picture, Screen};
use crate::work::{self, Attempt, viewport};
use crate::{bridge, browser, room, store, ui};
use content::pack::Challenge;
use content::passport::{Deed, Kind, Steps};
use content::{evidence, keys};
use leptos::prelude::*;
use mechanics::stage::ToGame;
use mechanics::{AnyState, Beat, Gesture, Who};
use std::time::Duration;

/// The delivery.
pub fn deliver(app: App) -> AnyView {
    if !work::resume(app) {
        return super::town::town(app);
    }
    let Some((attempt, challenge)) = work::under_way(app) else { return super::town::town(app) };
    let beats = attempt.play.deliver();
    let outcome = attempt.play.outcome();
    keep_deed(app, &challenge, &attempt);
    room::delivered(app, &challenge, &outcome);
    let failure = beats.iter().find_map(|beat| beat.failure.clone()).or_else(|| outcome.failures.first().cloned());
    if let Some(miss) = &failure {
        work::note_miss(app, &challenge.id, miss);
    }
    let last = beats.len();
    let beats = StoredValue::new(beats);
    let at = RwSignal::new(0_usize);
    let id = StoredValue::new(challenge.id.clone());
    let first_job = challenge.first_job;
    let next = move || {
        let now = at.get_untracked() + 1;
        match (now < last, outcome.solved, first_job) {
            (true, _, _) => at.set(now),
            (false, false, _) => at.set(last),
            (false, true, true) => {
                app.attempt.set(None);
                let named = app.passport.with_untracked(|passport| passport.nickname().is_some());
                app.go(if named { Screen::Town } else { Screen::Who });
            }
            (false, true, false) => app.go(Screen::Measured),
        }
    };
    Effect::new(move |_| {
        if let Some(beat) = beats.with_value(|beats| beats.get(at.get()).cloned()) {
            perform(app, beat);
        }
    });
    go_on_by_itself(app, at, beats, next);
    let people = challenge.clone();
    let shown = move || beats.with_value(|beats| beats.get(at.get()).map(|beat| moment(app, &people, beat)));
    let miss = move || failure.as_ref().filter(|_| at.get() >= last).map(|failure| miss_card(app, &challenge, failure));
    view! {
        <main class="work delivery">
            <header class="bar">{ui::title(id.with_value(|id| app.p(&keys::title(id))))}</header>
            {viewport(app, ().into_any())}
            <div class="captions">{ui::live(shown)}</div>
            <footer class="tools">
                <button type="button" class="main" hidden=move || { at.get() >= last } on:click=move |_| next()>{app.t("next")}</button>
            </footer>
            {ui::live(miss)}
        </main>
    }
    .into_any()
}

/// A moment: what happens, and what is said.
fn moment(app: App, challenge: &Challenge, beat: &Beat<AnyState>) -> AnyView {
    let said = beat.say.as_ref().map(|words| {
        let words = app.say(words);
        match beat.who {
            Who::Client => ui::balloon(app, &challenge.client, words),
            Who::Colleague => ui::balloon(app, &challenge.colleague, words),
            Who::Neighbours => view! { <blockquote class="balloon crowd"><cite>{app.t("neighbours")}</cite><p>{words}</p></blockquote> }.into_any(),
        }
    });
    view! { {said}<p class="caption">{app.say(&beat.tell)}</p> }.into_any()
}

/// Shows a moment to eyes and ears.
fn perform(app: App, beat: Beat<AnyState>) {
    let mut words = app.say(&beat.tell);
    if let Some(say) = &beat.say {
        words = format!("{words} {}", app.say(say));
    }
    app.tell_ears(&words, false);
    app.sound(match (beat.failure.as_deref(), beat.gesture) {
        (Some("short" | "earth_leak" | "overload" | "weak_group"), _) => "trip",
        (Some("no_start" | "emergency_dark"), _) => "snore",
        (Some("cold" | "cold_night" | "frost"), _) => "shiver",
        (Some("hot" | "hot_reel"), _) => "hiss",
        (Some("wasteful"), _) => "whoosh",
        (Some("over_budget" | "mixed" | "unplugged"), _) => "plop",
        (Some("whistle" | "thin_cord"), _) => "fizz",
        (Some("rain_in" | "lamps_off"), _) => "rain",
        (Some("noise" | "empty_battery" | "not_selective"), _) => "alarm",
        (Some("no_delivery"), _) => "bell",
        (Some("scaffold" | "shared_group" | "main_blown"), _) => "clunk",
        (Some("shade" | "lukewarm"), _) => "droop",
        (Some("few_panels"), _) => "chime",
        (Some("tripped"), _) => "pop",
        (Some("no_room"), _) => "hum",
        (_, Gesture::Press) => "click",
        (_, Gesture::Cheer) => "cheer",
        (_, Gesture::Stop) => "stop",
        (_, Gesture::Measure) => "beep",
        (Some(_), _) => "gull",
        _ => "",
    });
    let (x, y) = (f64::from(beat.at.0), f64::from(beat.at.1));
    app.camera.update(|camera| {
        if camera.scale > 0.0 {
            *camera = camera.look_at((x, y - 120.0))
        }
    });
    bridge::send(app, &ToGame::Perform(Box::new(beat)));
}

/// Where a game draws and movement is wanted, the scene goes on by itself when it was seen and could be read.
fn go_on_by_itself(
    app: App,
    at: RwSignal<usize>,
    beats: StoredValue<Vec<Beat<AnyState>>>,
    next: impl Fn() + Copy + 'static,
) {
    let seen = app.arrivals.get_untracked();
    Effect::new(move |_| {
        if app.arrivals.get() == seen
            || app.settings.calm.get_untracked()
            || app.picture.get_untracked() != Picture::Ready
        {
            return;
        }
        let now = at.get_untracked();
        let Some(letters) = beats.with_value(|beats| {
            let beat = beats.get(now)?;
            Some(app.say(&beat.tell).len() + beat.say.as_ref().map_or(0, |say| app.say(say).len()))
        }) else {
            return;
        };
        let reading = Duration::from_millis(700 + 45 * letters as u64);
        // By then this screen may be gone, and its signals with it.
        let goes_on = move || at.try_get_untracked() == Some(now) && app.screen.get_untracked() == Screen::Deliver;
        set_timeout(
            move || {
                if goes_on() {
                    next()
                }
            },
            reading,
        );
    });
}

/// What goes in the passport at once, so that closing the lid now loses nothing: what was solved, and what another
/// challenge takes over as it is.
fn keep_deed(app: App, challenge: &Challenge, attempt: &Attempt) {
    let outcome = attempt.play.outcome();
    let hands_over = app.pack(|pack, _| pack.hands_over(&challenge.id)) == Some(true);
    let steps = Steps::new(attempt.play.steps());
    let kept = app.passport.with_untracked(|passport| {
        let last = passport.deeds().pop().map(|(_, last)| (last.seed, last.steps.clone()));
        last == Some((attempt.play.seed(), steps.clone()))
    });
    // A page that is loaded again shows the delivery again.
    if !outcome.solved && (!hands_over || kept) {
        return;
    }
    let (solved, criteria, properties) = Deed::summary(&outcome);
    let kept = app.passport.with_untracked(|passport| passport.keepsakes().contains(challenge.id.as_str()));
    app.keep_record(Kind::Deed(Deed {
        challenge: challenge.id.clone(),
        level: attempt.level,
        params_hash: attempt.params_hash.clone(),
        seed: attempt.play.seed(),
        solved,
        criteria,
        properties,
        skills: evidence(challenge, &outcome).into_iter().map(|evidence| evidence.skill).collect(),
        hints: attempt.hints,
        steps,
    }));
    if !outcome.solved {
        return;
    }
    app.led.solved(&challenge.id);
    if !kept {
        app.keep_record(Kind::Keepsake { challenge: challenge.id.clone() });
    }
    app.keep_running(None);
    store::set_place(&if challenge.first_job { "who".to_owned() } else { format!("occupation:{}", challenge.id) });
}

/// The miss: it is worth having seen, and it goes in the album.
fn miss_card(app: App, challenge: &Challenge, miss: &str) -> AnyView {
    let id = &challenge.id;
    let known = challenge.misses.iter().find(|known| known.id == miss);
    let picture =
        known.and_then(|known| ui::picture(&known.picture, "miss-picture", app.p(&keys::miss_picture(id, miss))));
    let told = known.map(|_| (app.p(&keys::miss_title(id, miss)), app.p(&keys::miss_text(id, miss))));
    let (heading, text) = told.unwrap_or_else(|| (app.p(&keys::retry(id)), String::new()));
    let dialog = RwSignal::new(false);
    // Opened a moment later, when it is in the document.
    browser::soon(move || dialog.set(true));
    Effect::new(move |was: Option<bool>| {
        let open = dialog.get();
        if was == Some(true) && !open && app.screen.get_untracked() == Screen::Deliver {
            app.go(Screen::Play);
        }
        open
    });
    let picture = StoredValue::new(known.map(|known| known.picture.clone()).filter(|_| picture.is_some()));
    let alt = app.p(&keys::miss_picture(id, miss));
    let album = known.is_some();
    ui::dialog(app, dialog, heading, "miss", move || {
        view! {
            {picture.get_value().and_then(|name| ui::picture(&name, "miss-picture", alt.clone()))}
            <p>{text.clone()}</p>
            {album.then(|| view! { <p class="stamp">{app.t("in-album")}</p> })}
            {ui::button(app.t("back-to-work"), "main", move || dialog.set(false))}
        }
        .into_any()
    })
}
