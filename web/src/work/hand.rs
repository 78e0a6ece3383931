//! The hand: what the pupil holds, by dragging, by tapping twice or by keyboard.

use crate::app::App;
use crate::{bridge, browser};
use leptos::prelude::*;
use mechanics::stage::ToGame;
use mechanics::{Act, Role};
use web_sys::PointerEvent;

/// So many pixels make a drag out of a tap.
const DRAG: f64 = 8.0;
/// So far beside a thing, in scene units, a drop still counts.
const BESIDE: f64 = 34.0;

/// What is in the hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    /// Id of the control.
    pub id: String,
    /// Ids of the controls that it can be put on.
    pub targets: Vec<String>,
}

/// A pointer that went down on something that can be carried.
#[derive(Clone)]
struct Drag {
    id: String,
    from: (f64, f64),
    moved: bool,
}

/// The hand. Only handles, so it is copied everywhere.
#[derive(Clone, Copy)]
pub struct Hand {
    /// What it holds.
    pub held: RwSignal<Option<Held>>,
    /// Where it is in the scene, while it drags.
    pub at: RwSignal<Option<(f64, f64)>>,
    /// Where it is in the window, in pixels, while it drags.
    pub pointer: RwSignal<Option<(f64, f64)>>,
    /// The control that a drop would land on.
    pub over: RwSignal<Option<String>>,
    drag: StoredValue<Option<Drag>>,
    /// A drag ends in a click that means nothing.
    skip_click: StoredValue<bool>,
    pointing: StoredValue<bool>,
}

impl Hand {
    /// An empty hand.
    pub fn new() -> Self {
        Self {
            held: RwSignal::new(None),
            at: RwSignal::new(None),
            pointer: RwSignal::new(None),
            over: RwSignal::new(None),
            drag: StoredValue::new(None),
            skip_click: StoredValue::new(false),
            pointing: StoredValue::new(false),
        }
    }

    /// Takes a control in the hand.
    fn take(self, app: App, id: &str) {
        let found = app.scene.with_untracked(|scene| {
            let control = scene.control(id)?;
            let Role::Carry { targets } = &control.role else { return None };
            Some((targets.clone(), control.label.clone()))
        });
        if let Some((targets, label)) = found {
            app.tell_ears(&app.fill("held", &[("thing", &app.say(&label))]), false);
            app.caption.set(None);
            self.held.set(Some(Held { id: id.to_owned(), targets }));
            self.point(app);
        }
    }

    /// Opens the hand over nothing.
    pub fn drop_it(self, app: App) {
        self.drag.set_value(None);
        self.at.set(None);
        self.pointer.set(None);
        self.over.set(None);
        if self.held.get_untracked().is_some() {
            self.held.set(None);
            self.point(app);
        }
    }

    /// Puts what is held on a target.
    fn put_on(self, app: App, target: &str) {
        let held = self.held.get_untracked();
        self.drop_it(app);
        if let Some(held) = held {
            super::act(app, &Act::put_on(held.id, target));
        }
    }

    /// A tap, a click, or Enter on something that can be carried or be a target.
    pub fn tap(self, app: App, id: &str) {
        if self.skip_click.get_value() {
            self.skip_click.set_value(false);
            return;
        }
        match self.held.get_untracked() {
            None => self.take(app, id),
            Some(held) if held.id == id => self.let_go(app),
            Some(held) if held.targets.iter().any(|target| target == id) => self.put_on(app, id),
            Some(_) => app.tell(app.t("not-here"), false),
        }
    }

    /// Escape, or a tap on what is held already.
    pub fn let_go(self, app: App) {
        if self.held.get_untracked().is_some() {
            self.drop_it(app);
            app.tell_ears(&app.t("let-go"), false);
        }
    }

    /// A pointer went down on something that can be carried.
    pub fn down(self, event: &PointerEvent, id: &str) {
        self.skip_click.set_value(false);
        if event.button() != 0 || self.held.get_untracked().is_some() {
            return;
        }
        capture(event);
        let from = (f64::from(event.client_x()), f64::from(event.client_y()));
        self.drag.set_value(Some(Drag { id: id.to_owned(), from, moved: false }));
    }

    /// The pointer moved.
    pub fn moved(self, app: App, event: &PointerEvent) {
        let Some(drag) = self.drag.get_value() else { return };
        let now = (f64::from(event.client_x()), f64::from(event.client_y()));
        if !drag.moved {
            if (now.0 - drag.from.0).hypot(now.1 - drag.from.1) < DRAG {
                return;
            }
            self.drag.set_value(Some(Drag { moved: true, ..drag.clone() }));
            self.take(app, &drag.id);
        }
        let at = app.camera.get_untracked().scene_at(now);
        self.at.set(Some(at));
        self.pointer.set(Some(now));
        let over = self.target_at(app, now);
        if self.over.get_untracked() != over {
            self.over.set(over);
        }
        self.point(app);
    }

    /// The pointer went up.
    pub fn up(self, app: App, event: &PointerEvent) {
        let Some(drag) = self.drag.get_value() else { return };
        self.drag.set_value(None);
        if !drag.moved {
            return;
        }
        self.skip_click.set_value(true);
        match self.target_at(app, (f64::from(event.client_x()), f64::from(event.client_y()))) {
            Some(target) => self.put_on(app, &target),
            None => self.let_go(app),
        }
    }

    /// The nearest target under the hand, which is at a point of the window.
    fn target_at(self, app: App, hand: (f64, f64)) -> Option<String> {
        let targets = self.held.with_untracked(|held| held.as_ref().map(|held| held.targets.clone()))?;
        let camera = app.camera.get_untracked();
        app.scene.with_untracked(|scene| {
            let near = |id: &String| {
                let (away, inside) = match scene.control(id)?.place {
                    Some(place) => {
                        let (x, y) = camera.scene_at(hand);
                        let (dx, dy) = ((f64::from(place.x) - x).abs(), (f64::from(place.y) - y).abs());
                        let (w, h) = (f64::from(place.w) / 2.0 + BESIDE, f64::from(place.h) / 2.0 + BESIDE);
                        (dx.hypot(dy), dx <= w && dy <= h)
                    }
                    // What has no place in the scene lies on the desk.
                    None => {
                        let rect = browser::element(&format!("thing-{id}"))?.get_bounding_client_rect();
                        let (dx, dy) =
                            (rect.left() + rect.width() / 2.0 - hand.0, rect.top() + rect.height() / 2.0 - hand.1);
                        (dx.hypot(dy), dx.abs() <= rect.width() / 2.0 + 4.0 && dy.abs() <= rect.height() / 2.0 + 4.0)
                    }
                };
                inside.then(|| (away, id.clone()))
            };
            targets.iter().filter_map(near).min_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, id)| id)
        })
    }

    /// Tells the game where the hand is and what it holds, at most once a frame.
    fn point(self, app: App) {
        if self.pointing.get_value() {
            return;
        }
        self.pointing.set_value(true);
        request_animation_frame(move || {
            self.pointing.set_value(false);
            let at = self.at.get_untracked().map(|(x, y)| (x as f32, y as f32));
            let held = self.held.get_untracked();
            let (held, targets) = held.map_or((None, Vec::new()), |held| (Some(held.id), held.targets));
            bridge::send(app, &ToGame::Point { at, held, targets });
        });
    }
}

/// What is dragged over the desk, as the game draws only what is in the scene.
pub fn ghost(app: App) -> AnyView {
    crate::ui::live(move || {
        let (x, y) = app.hand.pointer.get()?;
        let held = app.hand.held.get()?;
        let label = app.scene.with(|scene| {
            scene.control(&held.id).filter(|control| control.place.is_none()).map(|control| app.say(&control.label))
        })?;
        let (left, top) = (format!("{x}px"), format!("{y}px"));
        Some(view! { <div class="ghost" aria-hidden="true" style:left=left style:top=top>{label}</div> }.into_any())
    })
}

/// Keeps the pointer with the element it went down on.
pub fn capture(event: &PointerEvent) {
    if let Some(element) =
        event.current_target().and_then(|target| wasm_bindgen::JsCast::dyn_into::<web_sys::Element>(target).ok())
    {
        // Fails only when the pointer is gone already.
        drop(element.set_pointer_capture(event.pointer_id()));
    }
}

/// Lets go on Escape, wherever the focus is.
pub fn listen(app: App) {
    browser::listen("keydown", move |event| {
        let escape = wasm_bindgen::JsCast::dyn_ref::<web_sys::KeyboardEvent>(&event)
            .is_some_and(|event| event.key() == "Escape");
        if escape {
            app.hand.let_go(app);
        }
    });
}
