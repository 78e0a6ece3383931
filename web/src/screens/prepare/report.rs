//! The report of a class, or of several lessons together: on the screen, on paper, as a table and as a file.
//!
//! A room that is led here is in it as it is now; what came from files, or from the board alone, is added.

use super::{Prepare, closings, say};
use crate::app::{App, Screen};
use crate::screens::class::teach::town;
use crate::{browser, ui};
use leptos::prelude::*;
use session::report::{self, Closing, HandIn, Report, Section};
use session::{NoFile, OWN};

/// The report.
pub fn report(app: App) -> AnyView {
    let said = RwSignal::new(Vec::<String>::new());
    let files = RwSignal::new(closings::kept());
    Effect::new(move |_| files.with(|files| closings::keep(files)));
    let read = move |chosen| said.set(take(app, files, chosen));
    let room = closings::of_room(app);
    let all = Memo::new(move |_| room.get().into_iter().chain(files.get()).collect::<Vec<_>>());
    let empty = Memo::new(move |_| all.with(Vec::is_empty));
    let clear = move || {
        files.set(Vec::new());
        said.set(Vec::new());
    };
    let on_the_board = move || app.go(Screen::Prepare(Prepare::Together));
    let tools = move || {
        (!empty.get()).then(|| {
            ui::many([
                ui::button(app.p("report-print"), "small", browser::print),
                ui::button(app.p("report-csv"), "small", move || save_csv(app, all)),
                ui::button(app.p("report-ods"), "small", move || save_ods(app, all)),
                ui::live(move || {
                    let only = all.with(|closings| if let [only] = &closings[..] { Some(only.clone()) } else { None });
                    only.map(|only| ui::button(app.p("report-keep"), "small", move || keep(&only)))
                }),
                // What the room knows can't be put away.
                ui::live(move || {
                    let any = files.with(|files| !files.is_empty());
                    any.then(|| ui::button(app.p("report-clear"), "small", clear))
                }),
            ])
        })
    };
    let shown = move || {
        all.track();
        (!empty.get()).then(|| paper(app, all))
    };
    let lines = move || {
        let lines = said.get();
        Some(ui::many(lines.into_iter().map(|line| view! { <p>{line}</p> }.into_any())))
    };
    view! {
        <main class="plain sheet">
            <header class="bar">
                {ui::button(app.p("prepare-back"), "small", move || app.go(Screen::Prepare(Prepare::Lessons)))}
                {ui::live(move || app.led.reported.get().then(|| ui::button(app.t("lead-back"), "small", on_the_board)))}
                {ui::file(app.p("report-add"), "small main", true, read)}
                {ui::live(tools)}
                {town::keep(app)}
            </header>
            {ui::live(move || empty.get().then(|| view! {
                <div class="card">{ui::title(app.p("report-title"))}<p>{app.p("report-why")}</p></div>
            }.into_any()))}
            <div class="file-lines" role="status">{ui::live(lines)}</div>
            {ui::live(shown)}
        </main>
    }
    .into_any()
}

/// Takes files in: reports as they are, and what pupils handed in as one class. Says of each what became of it.
fn take(app: App, all: RwSignal<Vec<Closing>>, chosen: Vec<(String, Vec<u8>)>) -> Vec<String> {
    let mut handed = Vec::new();
    let mut said = Vec::new();
    for (name, bytes) in chosen {
        if let Some(file) = HandIn::read(&bytes) {
            handed.push(file);
            continue;
        }
        let key = match Closing::read(&bytes) {
            Ok(closing) => {
                all.update(|closings| closings.push(closing));
                "report-read"
            }
            Err(NoFile::Foreign) => "report-foreign",
            Err(NoFile::Newer) => "report-newer",
            Err(NoFile::TooLarge) => "report-large",
        };
        said.push(say(app, key, &[("name", &name)]));
    }
    if !handed.is_empty() {
        said.push(say(app, "report-handed", &[("count", &handed.len().to_string())]));
        if let Some(class) = app.pack(|pack, _| report::gather(&handed, pack)) {
            all.update(|closings| closings.push(Closing::of(OWN, &class)));
        }
    }
    said
}

fn sections(app: App, all: Memo<Vec<Closing>>) -> Vec<Section> {
    let report = all.with_untracked(|closings| Report::of(closings));
    app.pack(|pack, texts| report::sections(&report, pack, texts)).unwrap_or_default()
}

fn paper(app: App, all: Memo<Vec<Closing>>) -> AnyView {
    let several = all.with_untracked(Vec::len) > 1;
    view! {
        <article class="paper report">
            <header>
                {ui::title(app.p("report-title"))}
                <p>{app.p("report-rule")}" "{app.p("report-hidden-why")}" "{several.then(|| app.p("report-sums"))}</p>
            </header>
            {ui::many(sections(app, all).into_iter().map(|section| part(app, section)))}
        </article>
    }
    .into_any()
}

fn part(app: App, section: Section) -> AnyView {
    let Section { title, columns, lines } = section;
    if lines.is_empty() {
        return view! { <section><h2>{title}</h2><p class="quiet">{app.p("report-nothing")}</p></section> }.into_any();
    }
    let most = lines.iter().flat_map(|line| &line.counts).flatten().max().copied().unwrap_or(1).max(1);
    let mut before = String::new();
    let mut rows = Vec::new();
    for line in lines {
        // What several lines belong to is said once.
        if line.of != before && !line.of.is_empty() {
            let width = columns.len() + 1;
            rows.push(
                view! { <tr><th scope="rowgroup" colspan=width.to_string()>{line.of.clone()}</th></tr> }.into_any(),
            );
        }
        before = line.of;
        let cell = |count: Option<u32>| match count {
            Some(count) => {
                let share = format!("{}%", count * 100 / most);
                view! { <td><span class="bar-of" style:width=share aria-hidden="true"></span>" "{count}</td> }
                    .into_any()
            }
            None => view! { <td class="quiet">{app.p("report-hidden")}</td> }.into_any(),
        };
        let cells = ui::many(line.counts.into_iter().map(cell));
        rows.push(view! { <tr><th scope="row">{line.what}</th>{cells}</tr> }.into_any());
    }
    let head = columns.into_iter().map(|column| view! { <th scope="col">{column}</th> }.into_any());
    view! {
        <section>
            <h2>{title}</h2>
            <table>
                <thead><tr><th scope="col">{app.p("report-what")}</th>{ui::many(head)}</tr></thead>
                <tbody>{ui::many(rows)}</tbody>
            </table>
        </section>
    }
    .into_any()
}

fn keep(closing: &Closing) {
    browser::download("vakpoort-verslag.json", &closing.write());
}

fn save_csv(app: App, all: Memo<Vec<Closing>>) {
    let sections = sections(app, all);
    let csv = app.pack(|_, texts| report::csv(&sections, texts)).unwrap_or_default();
    browser::download_bytes("vakpoort-verslag.csv", "text/csv", csv.as_bytes());
}

fn save_ods(app: App, all: Memo<Vec<Closing>>) {
    let sections = sections(app, all);
    let bytes = app.pack(|_, texts| report::ods(&sections, texts)).unwrap_or_default();
    browser::download_bytes("vakpoort-verslag.ods", "application/vnd.oasis.opendocument.spreadsheet", &bytes);
}
