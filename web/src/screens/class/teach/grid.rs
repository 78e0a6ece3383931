//! The grid: pupil by step, as dots.

use super::{of, order};
use crate::app::App;
use crate::screens::class::notice::dot;
use crate::screens::class::said;
use crate::ui;
use leptos::prelude::*;
use session::wire::{Cell, Command, PupilRow};

/// In which order pupils stand.
#[derive(Clone, Copy, PartialEq)]
enum Order {
    Came,
    Help,
    Stuck,
}

/// The grid of all pupils.
pub fn grid(app: App, names: RwSignal<bool>, selected: RwSignal<Option<u16>>) -> AnyView {
    let order_by = RwSignal::new(Order::Came);
    let only = RwSignal::new(false);
    let rows = Memo::new(move |_| {
        let (order, only) = (order_by.get(), only.get());
        app.room.teacher.with(|view| {
            let rows = view.as_ref().map(|view| view.pupils.as_slice()).unwrap_or_default();
            let mut rows: Vec<&PupilRow> = rows.iter().filter(|row| !only || needs(row)).collect();
            rows.sort_by_key(|row| match order {
                Order::Came => (0, 0),
                Order::Help => (row.help.map_or(1, |_| 0), u32::MAX - row.help.unwrap_or_default()),
                Order::Stuck => (u32::from(!row.cells.contains(&Cell::Stuck)), u32::MAX - row.quiet),
            });
            rows.iter().map(|row| row.pupil.to_string()).collect::<Vec<_>>()
        })
    });
    let heads = of(app, |view| (view.plan.steps.clone(), view.open.clone()));
    let head = move || {
        let (steps, open) = heads.get().unwrap_or_default();
        let step = |(number, step): (usize, &session::plan::Step)| {
            let on = open.get(number).copied().unwrap_or_default();
            let index = u8::try_from(number).unwrap_or(u8::MAX);
            let name = said::step(app, step);
            let label = app.fill(if on { "step-is-open" } else { "step-is-closed" }, &[("step", &name)]);
            let turn = move |_| order(app, Command::Open { step: index, open: !on });
            view! {
                <th scope="col"><button type="button" class="small step-head" title=name aria-pressed=if on { "true" } else { "false" } on:click=turn>
                    {number + 1}<span class="step-kind">{said::kind(app, step)}</span><span class="sr">" "{label}</span>
                </button></th>
            }
        };
        Some(view! { <tr><th scope="col">{app.t("pupil")}</th><th scope="col">{app.t("grid-asks")}</th>{steps.iter().enumerate().map(step).collect_view()}</tr> }.into_any())
    };
    let sort = move |key: &'static str, order: Order| {
        ui::choice(app.t(key), "small", move || order_by.get() == order, move || order_by.set(order))
    };
    let empty =
        move || rows.with(Vec::is_empty).then(|| view! { <p class="grid-empty">{app.t("grid-empty")}</p> }.into_any());
    view! {
        <div class="grid">
            <div class="grid-order" role="group" aria-label=app.t("grid-order")>
                {sort("grid-came", Order::Came)}{sort("grid-help", Order::Help)}{sort("grid-stuck", Order::Stuck)}
                {ui::choice(app.t("grid-only"), "small", move || only.get(), move || only.update(|only| *only = !*only))}
            </div>
            <div class="grid-scroll" tabindex="0" role="region" aria-label=app.t("grid")>
                <table>
                    <thead>{ui::live(head)}</thead>
                    <tbody>{ui::each(move || rows.get(), move |id| row(app, names, selected, id))}</tbody>
                </table>
                {ui::live(empty)}
            </div>
        </div>
    }
    .into_any()
}

/// Whether a pupil needs the teacher.
fn needs(row: &PupilRow) -> bool {
    row.waiting || row.help.is_some() || row.cells.contains(&Cell::Stuck)
}

/// The row of a pupil as it is now.
pub fn row_of(app: App, pupil: u16) -> Option<PupilRow> {
    app.room.teacher.with(|view| view.as_ref()?.pupils.iter().find(|row| row.pupil == pupil).cloned())
}

fn row(app: App, names: RwSignal<bool>, selected: RwSignal<Option<u16>>, id: String) -> AnyView {
    let pupil: u16 = id.parse().unwrap_or_default();
    // The seconds since something was done change all the time, and are not shown here.
    let row = Memo::new(move |_| row_of(app, pupil).map(|row| PupilRow { quiet: 0, help: row.help.map(|_| 0), ..row }));
    let name = move || row.get().map(|row| said::pupil(app, &row, names.get())).unwrap_or_default();
    let cells = move || {
        let cells = row.get()?.cells;
        let cell =
            |cell: &Cell| view! { <td>{dot(*cell, false)}<span class="sr">{app.t(cell_word(*cell))}</span></td> };
        Some(cells.iter().map(cell).collect_view().into_any())
    };
    let state = move || {
        let row = row.get()?;
        let key = match () {
            () if row.removed => "row-removed",
            () if row.waiting => "row-waiting",
            () if row.help.is_some() => "row-help",
            () if !row.here => "row-away",
            () => return None,
        };
        Some(view! { <span class=format!("badge-{key}")>{app.t(key)}</span> }.into_any())
    };
    view! {
        <tr class:away=move || row.get().is_some_and(|row| !row.here || row.removed)>
            <th scope="row"><button type="button" class="small" on:click=move |_| selected.set(Some(pupil))>{ui::words(name)}</button></th>
            <td class="row-state">{ui::live(state)}</td>
            {ui::live(cells)}
        </tr>
    }
    .into_any()
}

fn cell_word(cell: Cell) -> &'static str {
    match cell {
        Cell::Empty => "cell-empty",
        Cell::Working => "cell-working",
        Cell::Tried => "cell-tried",
        Cell::Stuck => "cell-stuck",
        Cell::Solved => "cell-solved",
        Cell::Answered => "cell-answered",
    }
}
