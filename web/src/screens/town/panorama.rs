//! The picture above the list: what the game is told of the town, and which part of it is seen.

use super::news::News;
use crate::app::{App, Picture};
use crate::{bridge, browser};
use leptos::prelude::*;
use mechanics::stage::{ToGame, Town};

/// Id of what stands below the picture.
pub(super) const PANEL: &str = "town-work";
/// Left end and width of the town, in scene units.
const TOWN: (f64, f64) = (-200.0, 2000.0);
/// The lowest point of it that should be seen.
const FOOT: f64 = 908.0;
/// Height of it that should be seen where not all of its width is.
const TALL: f64 = 640.0;
/// The lowest point that is seen on a board, where no list stands below: a strip of bank, and then the picture ends.
const BOARD_FOOT: f64 = 966.0;
/// As much of its height fills a board that is upright.
const BOARD_TALL: f64 = 1300.0;
/// A window that is narrower than this, in pixels, shows a part.
const WIDE: f64 = 900.0;

/// Shows the town for as long as its screen is there.
pub(super) fn show(app: App, open: Vec<String>, solved: &[String], news: &News, look: RwSignal<Option<String>>) {
    let (event, showing) = (news.event, news.showing);
    let ready = move || app.picture.get() == Picture::Ready;
    Effect::new(move |_| {
        app.window.track();
        // What is told of the event takes room.
        showing.track();
        if ready() {
            // Once the list below has its place.
            browser::soon(move || aim(app, seen));
        }
    });
    let (solved, fresh) = (solved.to_vec(), news.fresh.clone());
    let spoiled = app.passport.with_untracked(|passport| {
        let misses = passport.misses().into_iter().filter(|(challenge, _)| !solved.iter().any(|id| id == challenge));
        misses.map(|(challenge, miss)| (challenge.to_owned(), miss.to_owned())).collect::<Vec<_>>()
    });
    Effect::new(move |_| {
        let town = Town {
            solved: solved.clone(),
            fresh: fresh.clone(),
            open: open.clone(),
            spoiled: spoiled.clone(),
            event,
            showing: showing.get(),
            look: look.get(),
            calls: true,
        };
        if ready() {
            bridge::send(app, &ToGame::Town(town));
        }
    });
}

/// Shows the town of a class on the board, with what is new in it since it was shown before.
pub fn of_class(app: App, solved: Vec<String>) {
    Effect::new(move |before: Option<()>| {
        app.window.track();
        if app.picture.get() == Picture::Ready {
            aim(app, |window, _| on_board(window));
            let open = app.pack(|pack, _| pack.challenges.iter().map(|challenge| challenge.id.clone()).collect());
            let fresh = if before.is_none() { solved.clone() } else { Vec::new() };
            let town = Town { solved: solved.clone(), fresh, open: open.unwrap_or_default(), ..Town::default() };
            bridge::send(app, &ToGame::Town(town));
        }
    });
}

/// Which part of the scene is seen: left, top, width and height.
type Seen = (f32, f32, f32, f32);

/// Looks where a window and the height of the free part of it say.
fn aim(app: App, seen: impl Fn((f64, f64), f64) -> Seen) {
    let window = app.window.get_untracked();
    let panel = browser::element(PANEL).map_or(window.1 * 0.7, |panel| panel.get_bounding_client_rect().top());
    let (x, y, w, h) = seen(window, panel);
    bridge::send(app, &ToGame::Camera { x, y, w, h });
}

/// The whole town above the list on a wide screen; on a narrow one as much of it as is high enough, and the game looks
/// along it.
fn seen((width, height): (f64, f64), panel: f64) -> Seen {
    let free = panel.max(height * 0.2);
    let whole = width / TOWN.1;
    let scale = if width >= WIDE { whole } else { whole.max(free / TALL) };
    standing((width, height), free, FOOT, scale)
}

/// The whole town down to the lower edge of a wide board; an upright one is filled, and the game looks along it.
fn on_board((width, height): (f64, f64)) -> Seen {
    let scale = (width / TOWN.1).max(height / BOARD_TALL);
    standing((width, height), height, BOARD_FOOT, scale)
}

/// The middle of the town, with `foot` as the lowest point of the free part of a window.
fn standing((width, height): (f64, f64), free: f64, foot: f64, scale: f64) -> Seen {
    let scale = scale.max(0.05);
    let x = TOWN.0 + (TOWN.1 - width / scale) / 2.0;
    (x as f32, (foot - free / scale) as f32, (width / scale) as f32, (height / scale) as f32)
}

/// Which of so many places in a list that scrolls is looked at.
pub(super) fn passed(list: &web_sys::Element, count: usize) -> usize {
    let hidden = f64::from(list.scroll_width() - list.client_width());
    let share = if hidden > 0.0 { f64::from(list.scroll_left()).abs() / hidden } else { 0.0 };
    (share.clamp(0.0, 1.0) * count.saturating_sub(1) as f64).round() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wide_screen_shows_all_and_a_phone_a_part_and_both_down_to_the_list() {
        for (window, panel, all) in [((1366.0, 768.0), 550.0, true), ((390.0, 844.0), 420.0, false)] {
            let (x, y, w, h) = seen(window, panel);
            assert_eq!(f64::from(w) >= TOWN.1 - 0.5, all);
            assert!(f64::from(w) > 500.0);
            let scale = window.0 / f64::from(w);
            assert!((f64::from(y) + panel / scale - FOOT).abs() < 0.5);
            assert!((f64::from(h) * scale - window.1).abs() < 0.5);
            assert!((f64::from(x) + f64::from(w) / 2.0 - 800.0).abs() < 0.5);
        }
    }

    #[test]
    fn a_board_is_filled_with_town_wide_or_upright() {
        for (window, all) in [((1920.0, 1080.0), true), ((1366.0, 768.0), true), ((390.0, 844.0), false)] {
            let (_, y, w, h) = on_board(window);
            assert_eq!(f64::from(w) >= TOWN.1 - 0.5, all);
            assert!((f64::from(y + h) - BOARD_FOOT).abs() < 0.5);
            assert!(f64::from(h) <= BOARD_TALL + 0.5);
        }
    }
}
