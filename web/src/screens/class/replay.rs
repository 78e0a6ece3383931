//! One or two plays on the board, without names: the moves as they were made.

use crate::app::App;
use crate::room::read_step;
use crate::work::{self, viewport};
use crate::{browser, ui};
use content::keys;
use leptos::prelude::*;
use mechanics::{Outcome, Play, Step};
use session::wire::Replay;
use std::time::Duration;

/// A move is seen before the next one comes, in milliseconds; so many ticks of waiting pass in the other.
const MOVE: u64 = 1_000;
const WAIT: (u32, u64) = (5, 120);
/// The end of the first play is looked at before the second begins, in milliseconds.
const BETWEEN: u64 = 3_000;

/// One or two plays, with the `corner` of the board in their header.
pub fn replay(app: App, plays: Vec<Replay>, corner: AnyView) -> AnyView {
    let Some(first) = plays.first().cloned() else { return ().into_any() };
    let title = app.p(&keys::title(&first.challenge));
    if !work::watch(app, &first) {
        return cannot(app, title, corner);
    }
    let steps: Vec<Option<Vec<Step>>> =
        plays.iter().map(|play| play.steps.iter().map(|step| read_step(step)).collect()).collect();
    let Some(Some(mine)) = steps.first().cloned() else { return cannot(app, title, corner) };
    let outcomes: Vec<Option<Outcome>> =
        plays.iter().zip(&steps).map(|(play, steps)| outcome(app, play, steps.as_ref()?)).collect();
    let seen = Film {
        at: RwSignal::new(0),
        waited: RwSignal::new(0),
        goes: RwSignal::new(true),
        run: RwSignal::new(0),
        ended: RwSignal::new(0),
        steps: StoredValue::new(mine),
    };
    let which = RwSignal::new(0_usize);
    let all = StoredValue::new((plays.clone(), steps));
    let choose = move |number: usize| {
        which.set(number);
        all.with_value(|(plays, steps)| {
            if let (Some(play), Some(Some(steps))) = (plays.get(number), steps.get(number))
                && work::watch(app, play)
            {
                seen.steps.set_value(steps.clone());
                seen.begin(app);
            }
        });
    };
    seen.begin(app);
    on_cleanup(move || seen.goes.set(false));
    let two = plays.len() > 1;
    Effect::new(move |_| {
        let run = seen.ended.get();
        if two && run > 0 && which.get_untracked() == 0 {
            let other_way = move || {
                if seen.run.try_get_untracked() == Some(run) && which.try_get_untracked() == Some(0) {
                    choose(1);
                }
            };
            set_timeout(other_way, Duration::from_millis(BETWEEN));
        }
    });
    let tabs = (0..plays.len())
        .map(|number| ui::choice(app.t(way(number)), "small", move || which.get() == number, move || choose(number)));
    let tabs = two.then(
        || view! { <div class="buttons" role="group" aria-label=app.t("board-ways")>{tabs.collect::<Vec<_>>()}</div> },
    );
    let question = app.p(&keys::question(&first.challenge));
    let narration = move || {
        let lines =
            app.scene.with(|scene| scene.narration.iter().take(2).map(|line| app.say(line)).collect::<Vec<_>>());
        Some(view! { <div class="narration">{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</div> }.into_any())
    };
    let event = move || app.scene.with(|scene| scene.event.clone()).map(|event| app.say(&event)).unwrap_or_default();
    view! {
        <div class="work board-play">
            <header class="bar">{ui::title(title)}{tabs}{corner}</header>
            {viewport(app, ().into_any())}
            <div class="captions"><p class="caption" role="status">{ui::words(event)}</p></div>
            <aside class="panel" aria-label=app.t("board-ways")>
                {ui::live(narration)}
                {compare(app, &outcomes)}
                {two.then(|| view! { <p class="board-ask">{question}</p> })}
            </aside>
            <footer class="tools">
                {ui::button(app.t("replay-again"), "", move || seen.begin(app))}
                {ui::button(app.t("replay-step"), "", move || { seen.goes.set(false); seen.step(app); })}
                {ui::choice(app.t("replay-go"), "main", move || seen.goes.get(), move || seen.turn(app))}
            </footer>
        </div>
    }
    .into_any()
}

fn way(number: usize) -> &'static str {
    if number == 0 { "way-a" } else { "way-b" }
}

/// The steps are of another build or other parameters: that is said, not guessed.
fn cannot(app: App, title: String, corner: AnyView) -> AnyView {
    app.attempt.set(None);
    view! {
        <div class="board-question">
            {ui::picture("poster-start", "backdrop dim", String::new())}
            <div class="card">{ui::title(title)}<p>{app.t("replay-cannot")}</p>{ui::button(app.t("load-again"), "", browser::reload)}</div>
            {corner}
        </div>
    }
    .into_any()
}

fn outcome(app: App, play: &Replay, steps: &[Step]) -> Option<Outcome> {
    app.pack(|pack, _| {
        let setup = pack.challenge(&play.challenge)?.with_hash(&play.params_hash)?;
        let (play, _) = Play::resume(&setup.params, play.seed, steps).ok().filter(|_| setup.level == play.level)?;
        Some(play.outcome())
    })?
}

/// What the solutions are like, beside each other: properties, never a score.
fn compare(app: App, outcomes: &[Option<Outcome>]) -> Option<AnyView> {
    let first = outcomes.first()?.as_ref()?;
    let two = outcomes.len() > 1;
    let rows = first.properties.iter().map(|property| {
        let cell = |outcome: &Option<Outcome>| {
            let value = outcome.as_ref().and_then(|outcome| outcome.properties.iter().find(|other| other.id == property.id));
            view! { <td>{value.map_or_else(|| "–".to_owned(), |value| app.say(&value.value))}</td> }
        };
        view! { <tr><th scope="row">{app.p(&keys::property(&property.id))}</th>{outcomes.iter().map(cell).collect_view()}</tr> }
    });
    let heads = (0..outcomes.len()).map(|number| view! { <th scope="col">{app.t(way(number))}</th> });
    Some(
        view! {
            <section class="other-way">
                <table>
                    {two.then(|| view! { <thead><tr><td></td>{heads.collect_view()}</tr></thead> })}
                    <tbody>{rows.collect_view()}</tbody>
                </table>
            </section>
        }
        .into_any(),
    )
}

/// The play as it is shown, move by move.
#[derive(Clone, Copy)]
struct Film {
    /// The next step.
    at: RwSignal<usize>,
    /// Ticks of it that have passed.
    waited: RwSignal<u32>,
    /// Whether it goes on by itself.
    goes: RwSignal<bool>,
    /// Tells this showing from an earlier one whose timer still runs.
    run: RwSignal<u32>,
    /// The showing that came to its end by itself.
    ended: RwSignal<u32>,
    steps: StoredValue<Vec<Step>>,
}

impl Film {
    fn begin(self, app: App) {
        self.at.set(0);
        self.waited.set(0);
        self.goes.set(true);
        self.run.update(|run| *run += 1);
        work::watch_steps(app, &[]);
        self.soon(app, MOVE);
    }

    fn turn(self, app: App) {
        if self.goes.get_untracked() {
            self.goes.set(false);
        } else if self.steps.with_value(|steps| self.at.get_untracked() >= steps.len()) {
            self.begin(app);
        } else {
            self.goes.set(true);
            self.run.update(|run| *run += 1);
            self.soon(app, 0);
        }
    }

    fn soon(self, app: App, after: u64) {
        let run = self.run.get_untracked();
        let next = move || {
            // By then something else may be on the board.
            if self.run.try_get_untracked() == Some(run) && self.goes.try_get_untracked() == Some(true) {
                match self.step(app) {
                    Some(after) => self.soon(app, after),
                    None => {
                        self.goes.set(false);
                        self.ended.set(run);
                    }
                }
            }
        };
        set_timeout(next, Duration::from_millis(after));
    }

    /// Shows the next move or a bit of waiting; gives the milliseconds until the one after it.
    fn step(self, app: App) -> Option<u64> {
        let at = self.at.get_untracked();
        let step = self.steps.with_value(|steps| steps.get(at).cloned())?;
        match step {
            Step::Do(_) => {
                self.steps.with_value(|steps| work::watch_steps(app, &steps[..=at]));
                self.at.set(at + 1);
                Some(MOVE)
            }
            Step::Wait(ticks) => {
                let now = WAIT.0.min(ticks.saturating_sub(self.waited.get_untracked()));
                work::watch_ticks(app, now);
                self.waited.update(|waited| *waited += now);
                if self.waited.get_untracked() >= ticks {
                    self.waited.set(0);
                    self.at.set(at + 1);
                }
                Some(WAIT.1)
            }
        }
    }
}
