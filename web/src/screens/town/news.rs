//! What is new in town since the pupil was there: light where something was delivered, and after three, six and nine
//! jobs an event.

use super::Place;
use crate::app::App;
use crate::ui;
use content::keys;
use leptos::prelude::*;
use mechanics::stage::Event;

/// The preference that remembers what had its light when the pupil was last in town: a bit for each.
const SEEN: &str = "town-seen";
/// The preference that remembers the last event that was shown.
const EVENT: &str = "town-event";
/// So many deliveries are named; the others are counted.
const NAMED: usize = 3;

/// What is new in town.
pub(super) struct News {
    /// Challenges that were delivered since the last visit.
    pub fresh: Vec<String>,
    /// The latest event.
    pub event: Option<Event>,
    /// Counts how often it was shown on this visit.
    pub showing: RwSignal<u32>,
    /// Titles of what was delivered, last job first.
    works: Vec<String>,
}

impl News {
    /// Finds out, remembers that it was told, and makes it heard.
    pub(super) fn of(app: App, places: &[Place], solved: &[String]) -> Self {
        let bits = solved.iter().fold(0, |bits, id| bits | bit(id));
        let before = |name: &str| app.passport.with_untracked(|passport| passport.preference(name)).unwrap_or(0);
        let (seen, told) = (before(SEEN), before(EVENT));
        let fresh: Vec<String> = solved.iter().filter(|id| seen & bit(id) == 0).cloned().collect();
        let done = |place: &&Place| solved.contains(&place.id);
        let works = places.iter().rev().filter(done).map(|place| app.p(&keys::title(&place.id))).collect();
        let event = event(places.iter().filter(done).filter(|place| !place.first_job).count());
        let number = event.map_or(0, number);
        let comes = number > told;
        if bits != seen {
            app.prefer(SEEN, bits);
        }
        if comes {
            app.prefer(EVENT, number);
        }
        let voice = match event.filter(|_| comes) {
            Some(event) => name(event),
            None if !fresh.is_empty() => "dawn",
            None => places.iter().rfind(done).map_or("", |place| voice(&place.set)),
        };
        app.sound(voice);
        Self { fresh, event, showing: RwSignal::new(u32::from(comes)), works }
    }

    /// The same in words.
    pub(super) fn view(&self, app: App) -> AnyView {
        let works = list(app, &self.works);
        if let Some(event) = self.event {
            let showing = self.showing;
            let told = move || {
                let text = app.fill(&format!("event-{}", name(event)), &[("works", &works)]);
                (showing.get() > 0).then(|| view! { <p>{text}</p> }.into_any())
            };
            let again = move || {
                app.sound(name(event));
                showing.update(|count| *count += 1);
            };
            let title = app.t(&format!("event-{}-again", name(event)));
            return view! {
                <div class="town-event">{ui::live(told)} {ui::button(title, "small", again)}</div>
            }
            .into_any();
        }
        let titles: Vec<String> = self.fresh.iter().map(|id| app.p(&keys::title(id))).collect();
        let line = app.fill("town-fresh", &[("works", &list(app, &titles))]);
        (!titles.is_empty()).then(|| view! { <p class="town-event">{line}</p> }).into_any()
    }
}

/// What is on in town after so many jobs, in which the pupil's own work is seen to do its work.
fn event(jobs: usize) -> Option<Event> {
    match jobs {
        0..=2 => None,
        3..=5 => Some(Event::Storm),
        6..=8 => Some(Event::Market),
        _ => Some(Event::Evening),
    }
}

/// Name of an event, for its words and its sound.
fn name(event: Event) -> &'static str {
    match event {
        Event::Storm => "storm",
        Event::Market => "market",
        Event::Evening => "evening",
    }
}

/// Number of an event; later ones have higher numbers.
fn number(event: Event) -> u32 {
    match event {
        Event::Storm => 1,
        Event::Market => 2,
        Event::Evening => 3,
    }
}

/// How a place sounds that works.
fn voice(set: &str) -> &'static str {
    match set {
        "staircase" | "street" => "light",
        "fair" => "chime",
        "house" => "drip",
        "cell" => "beep",
        "building" => "clack",
        _ => "bell",
    }
}

/// A bit that stands for a challenge, whatever pack it is of. Two may share one: then only a sunrise is missed.
fn bit(id: &str) -> u32 {
    let hash = id.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    1 << ((hash ^ (hash >> 16)) % 32)
}

/// The first few, and how many more.
fn list(app: App, titles: &[String]) -> String {
    let named = titles.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    match titles.len().saturating_sub(NAMED) {
        0 => named,
        more => app.fill("and-more", &[("works", &named), ("number", &more.to_string())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_an_event_after_three_six_and_nine_jobs() {
        assert_eq!([0, 2, 3, 5, 6, 8, 9, 40].map(event), {
            let (storm, market, evening) = (Some(Event::Storm), Some(Event::Market), Some(Event::Evening));
            [None, None, storm, storm, market, market, evening, evening]
        });
    }

    #[test]
    fn most_challenges_of_the_base_pack_have_a_bit_of_their_own() {
        let ids = ["lantern", "w1", "w2", "w3", "buurman", "h1", "h2", "h3", "r1", "r2", "r3", "p1", "p2", "p3"];
        let bits = ids.iter().fold(0, |bits, id| bits | bit(id));
        assert!(bits.count_ones() >= 11, "{bits:032b}");
    }
}
