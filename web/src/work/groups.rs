//! Groups that have no place in the scene: lists of rows, trees of blocks, boards of rows and columns.

use super::control::{cell, control};
use crate::app::{App, Picture};
use crate::ui;
use leptos::prelude::*;
use mechanics::{Group, GroupKind, Role, Scene};
use wasm_bindgen::JsCast;

/// What kind of work a scene asks for, which decides what stands where on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    /// Things in the scene are touched; lists are for those who cannot.
    Scene,
    /// Blocks are put together beside the scene.
    Tree,
    /// Pieces are laid on a board below the scene.
    Board,
}

impl Desk {
    /// The desk that a scene needs.
    pub fn of(scene: &Scene) -> Self {
        let has = |fits: fn(&GroupKind) -> bool| scene.groups.iter().any(|group| fits(&group.kind));
        if has(|kind| matches!(kind, GroupKind::Grid { .. })) {
            Self::Board
        } else if has(|kind| *kind == GroupKind::Tree) {
            Self::Tree
        } else {
            Self::Scene
        }
    }

    /// Its name in the style sheet.
    pub fn class(self) -> &'static str {
        match self {
            Self::Scene => "",
            Self::Tree => "blocks",
            Self::Board => "planboard",
        }
    }
}

/// Groups without a place; and without a picture, all groups. The first one of a desk comes first.
pub fn groups(app: App, desk: Desk) -> AnyView {
    let ids = Memo::new(move |_| {
        let all = app.picture.get() == Picture::Failed;
        app.scene.with(|scene| {
            let shown = |group: &&Group| (all || group.kind != GroupKind::Free) && !group.controls.is_empty();
            scene.groups.iter().filter(shown).map(|group| group.id.clone()).collect::<Vec<_>>()
        })
    });
    ui::each(move || ids.get(), move |id| group(app, id, desk))
}

fn group(app: App, id: String, desk: Desk) -> AnyView {
    let (label, kind) = app.scene.with_untracked(|scene| {
        let found = scene.groups.iter().find(|group| group.id == id);
        found.map_or((String::new(), GroupKind::List), |group| (app.say(&group.label), group.kind))
    });
    // What is set now and then is opened by who wants to set it.
    let folded = app.scene.with_untracked(|scene| {
        let found = scene.groups.iter().find(|group| group.id == id);
        found.is_some_and(|group| group.controls.iter().all(|of| matches!(of.role, Role::Choice { .. })))
    });
    let class = format!("group group-{id}");
    let me = StoredValue::new(id);
    let ids = move || {
        app.scene
            .with(|scene| {
                let group = scene.groups.iter().find(|group| me.with_value(|me| group.id == *me));
                group.map(|group| group.controls.iter().map(|control| control.id.clone()).collect::<Vec<_>>())
            })
            .unwrap_or_default()
    };
    match kind {
        GroupKind::Grid { .. } => board(app, class, label, me, ids),
        GroupKind::Tree => {
            let row = move |id| tree_row(app, id);
            view! { <section class=class><h2>{label.clone()}</h2><ol class="tree" aria-label=label>{ui::each(ids, row)}</ol></section> }
                .into_any()
        }
        GroupKind::Free | GroupKind::List => {
            let row = move |id| view! { <li>{control(app, id)}</li> }.into_any();
            let rows = view! { <ul class="rows">{ui::each(ids, row)}</ul> }.into_any();
            if desk == Desk::Scene {
                let open = kind == GroupKind::Free;
                view! { <details class="list" open=open><summary>{label}</summary>{rows}</details> }.into_any()
            } else if folded {
                view! { <details class=class><summary>{label}</summary>{rows}</details> }.into_any()
            } else {
                view! { <section class=class><h2>{label}</h2>{rows}</section> }.into_any()
            }
        }
    }
}

fn tree_row(app: App, id: String) -> AnyView {
    let me = id.clone();
    let depth = move || app.scene.with(|scene| scene.control(&me).map_or(0, |control| control.depth));
    let depth = Memo::new(move |_| depth());
    let spot = id.clone();
    let last = Memo::new(move |_| app.scene.with(|scene| ends_a_body(scene, &spot)));
    view! {
        <li class:last=move || last.get() style=("--depth", move || depth.get().to_string()) attr:aria-level=move || (u16::from(depth.get()) + 1).to_string()>
            {control(app, id)}
        </li>
    }
    .into_any()
}

/// Whether nothing comes after this in what holds it: such a place says nothing as long as the hand is empty.
fn ends_a_body(scene: &Scene, id: &str) -> bool {
    let tree = scene.groups.iter().find(|group| group.kind == GroupKind::Tree);
    let mut rest = tree.iter().flat_map(|group| &group.controls).skip_while(|control| control.id != id);
    let depth = rest.next().map_or(0, |control| control.depth);
    rest.next().is_none_or(|next| next.depth < depth)
}

/// A board: one stop for the tab key, and arrows from cell to cell.
fn board(
    app: App,
    class: String,
    label: String,
    group: StoredValue<String>,
    ids: impl Fn() -> Vec<String> + Copy + Send + Sync + 'static,
) -> AnyView {
    let cols = Memo::new(move |_| {
        app.scene.with(|scene| {
            let kind = scene.groups.iter().find(|other| group.with_value(|me| other.id == *me)).map(|group| group.kind);
            if let Some(GroupKind::Grid { cols, .. }) = kind { usize::from(cols.max(1)) } else { 1 }
        })
    });
    let here = RwSignal::new(String::new());
    let stop = Memo::new(move |_| {
        let (here, ids) = (here.get(), ids());
        if ids.contains(&here) { here } else { ids.into_iter().next().unwrap_or_default() }
    });
    let arrow = move |event: web_sys::KeyboardEvent| {
        let (cols, ids) = (cols.get_untracked(), untrack(ids));
        let Some(at) = focused().and_then(|id| ids.iter().position(|other| *other == id)) else { return };
        let to = match event.key().as_str() {
            "ArrowLeft" if at % cols > 0 => at.checked_sub(1),
            "ArrowRight" if at % cols + 1 < cols => Some(at + 1),
            "ArrowUp" => at.checked_sub(cols),
            "ArrowDown" => Some(at + cols),
            "Home" => Some(at - at % cols),
            "End" => Some(at - at % cols + cols - 1),
            _ => return,
        };
        event.prevent_default();
        if let Some(id) = to.and_then(|to| ids.get(to)) {
            here.set(id.clone());
            crate::browser::focus(&format!("thing-{id}"));
        }
    };
    let one = move |id: String| {
        let me = id.clone();
        let stops = Signal::derive(move || if stop.with(|stop| *stop == me) { "0" } else { "-1" });
        cell(app, id, stops)
    };
    view! {
        <section class=class>
            <h2>{label.clone()}</h2>
            <div class="cells" role="group" aria-label=label style=("--hours", move || (cols.get().max(2) - 1).to_string())
                on:keydown=arrow
                on:focusin=move |_| if let Some(id) = focused() { here.set(id) }>
                {ui::each(ids, one)}
            </div>
        </section>
    }
    .into_any()
}

/// The id of the control that has the focus.
fn focused() -> Option<String> {
    let element = crate::browser::document()?.active_element()?.dyn_into::<web_sys::HtmlElement>().ok()?;
    element.id().strip_prefix("thing-").map(str::to_owned)
}
