//! What a teacher reads, prints and prepares: lessons, the lesson plan, a lesson of one's own, the report; and a lesson
//! on the board alone. Its words come with every pack, so that no pupil's page carries them twice.

mod closings;
mod compose;
mod file;
mod led;
mod lessons;
mod plan;
mod report;
pub mod together;

pub use closings::show_room;
pub use led::Led;
pub use together::strip;

use crate::app::{App, Screen};
use crate::screens::class::Class;
use crate::{browser, ui};
use content::lesson::{LessonKind, LessonStep};
use content::pack::ClassYear;
use content::{Lesson, keys};
use leptos::prelude::*;
use session::OWN;
use session::plan::Plan;

/// Where the lesson lies that the teacher put together.
const OWN_LESSON: &str = "vakpoort-own-lesson";
/// Where the id of the lesson lies with which the next room opens.
const CHOSEN: &str = "vakpoort-chosen-lesson";

/// A screen of preparing.
#[derive(Clone, Debug, PartialEq)]
pub enum Prepare {
    /// All lessons.
    Lessons,
    /// The lesson plan of one of them.
    Plan(String),
    /// Putting a lesson together.
    Compose,
    /// A lesson on the board alone.
    Together,
    /// Reports.
    Report,
}

impl Prepare {
    /// Whether it is on the page of a teacher; on the board there is play.
    pub fn is_teachers(&self) -> bool {
        *self != Self::Together
    }

    /// How a tab remembers it.
    pub fn place(&self) -> String {
        match self {
            Self::Lessons => "lessons".into(),
            Self::Plan(id) => format!("plan:{id}"),
            Self::Compose => "compose".into(),
            Self::Together => "together".into(),
            Self::Report => "report".into(),
        }
    }

    /// The screen that a tab remembers.
    pub fn at(place: &str) -> Option<Self> {
        Some(match place.split_once(':').unwrap_or((place, "")) {
            ("lessons", _) => Self::Lessons,
            ("plan", id) => Self::Plan(id.into()),
            ("compose", _) => Self::Compose,
            ("together", _) => Self::Together,
            ("report", _) => Self::Report,
            _ => return None,
        })
    }

    /// Where the browser's way back leads.
    pub fn back(&self) -> Screen {
        match self {
            Self::Lessons => Screen::Start,
            _ => Screen::Prepare(Self::Lessons),
        }
    }
}

/// The view of a screen of a teacher.
pub fn show(app: App, screen: Prepare) -> AnyView {
    // A page that is loaded again hears of its room a moment later.
    let led = Memo::new(move |_| app.room.teacher.with(Option::is_some));
    let to_lesson = move || app.go(Screen::Class(Class::Teach));
    let back = ui::live(move || led.get().then(|| ui::button(app.t("lead-back"), "main to-lesson", to_lesson)));
    let shown = match screen {
        Prepare::Lessons => lessons::lessons(app),
        Prepare::Plan(id) => plan::plan(app, &id),
        Prepare::Compose => compose::compose(app),
        // The board alone is played.
        Prepare::Together => ().into_any(),
        Prepare::Report => report::report(app),
    };
    view! { {back}{shown} }.into_any()
}

/// Ids and titles of the lessons with which a room can be opened: those of the pack, and the teacher's own.
pub fn titles(app: App) -> Vec<(String, String)> {
    let own = lesson(app, OWN).map(|own| own.id);
    let all = app.pack(|pack, _| pack.lessons.iter().map(|lesson| lesson.id.clone()).collect::<Vec<_>>());
    all.into_iter().flatten().chain(own).map(|id| (id.clone(), app.p(&keys::lesson_title(&id)))).collect()
}

/// Id of the lesson that was chosen for the next room.
pub fn chosen() -> Option<String> {
    browser::local_storage()?.get_item(CHOSEN).ok()?
}

/// What a lesson does, step by step.
pub fn plan_of(app: App, id: &str) -> Option<Plan> {
    let lesson = lesson(app, id)?;
    app.pack(
        |pack, _| if lesson.id == OWN { Plan::own(&lesson.steps, lesson.early, pack) } else { Plan::of(&lesson, pack) },
    )
}

/// Chooses a lesson for the next room.
pub fn choose(id: &str) {
    if let Some(storage) = browser::local_storage() {
        // A device that keeps nothing chooses again.
        drop(storage.set_item(CHOSEN, id));
    }
}

/// The lesson with this id: of the pack, or the teacher's own.
pub fn lesson(app: App, id: &str) -> Option<Lesson> {
    if id == OWN { own_lesson(app) } else { app.pack(|pack, _| pack.lesson(id).cloned()).flatten() }
}

/// The lesson that the teacher put together, as far as this pack knows what is in it.
fn own_lesson(app: App) -> Option<Lesson> {
    let kept = own_steps()?;
    let mut steps: Vec<LessonStep> = content::lesson::read_steps(&kept)?;
    app.pack(|pack, _| steps.retain(|step| content::lesson::fits(step, pack)))?;
    let minutes: u32 = steps.iter().map(|step| u32::from(step.minutes())).sum();
    let said = |words: &str, minutes| LessonStep::Say { words: words.to_owned(), minutes };
    steps.insert(0, said("open", 3));
    steps.push(said("close", 2));
    let done =
        |id: &str| steps.iter().any(|step| matches!(step, LessonStep::Work { challenge, .. } if challenge == id));
    let early = app.pack(|pack, _| {
        let others = pack.challenges.iter().filter(|other| !other.first_job && !done(&other.id));
        others.map(|other| other.id.clone()).take(2).collect()
    })?;
    Some(Lesson {
        id: OWN.to_owned(),
        kind: LessonKind::Secondary,
        years: Vec::new(),
        minutes: u8::try_from(minutes + 5).unwrap_or(u8::MAX),
        series: None,
        steps,
        goals: Vec::new(),
        faq: ["wrong", "mark", "earn"].map(str::to_owned).into(),
        early,
        roles: Vec::new(),
    })
}

/// Its steps as they are kept: in a file of plan B, or on the device.
pub fn own_steps() -> Option<String> {
    match browser::brought() {
        Some(brought) => brought.split_once('\n').map(|(_, steps)| steps.to_owned()),
        None => browser::local_storage()?.get_item(OWN_LESSON).ok()?,
    }
}

/// Keeps the steps of the teacher's own lesson.
fn keep_own(steps: &[LessonStep]) {
    if let Some(storage) = browser::local_storage() {
        drop(storage.set_item(OWN_LESSON, &content::lesson::write_steps(steps)));
    }
}

/// The class years of a lesson in words.
fn years(app: App, years: &[ClassYear]) -> String {
    let say = |year: &ClassYear| {
        let (key, number) = match year {
            ClassYear::Primary(number) => ("year-primary", number),
            ClassYear::Secondary(number) => ("year-secondary", number),
        };
        app.fill(key, &[("number", &number.to_string())])
    };
    years.iter().map(say).collect::<Vec<_>>().join(", ")
}

/// What kind of lesson it is, in words.
fn kind(app: App, lesson: &Lesson) -> String {
    let (number, of) = lesson.series.as_ref().map_or((0, 0), |part| (part.number, part.of));
    let filled = [("number", number.to_string()), ("of", of.to_string())];
    let filled: Vec<(&str, &str)> = filled.iter().map(|(name, value)| (*name, value.as_str())).collect();
    say(app, &format!("lesson-kind-{}", lesson.kind.id()), &filled)
}

/// Words of the pack with something filled in.
fn say(app: App, key: &str, filled: &[(&str, &str)]) -> String {
    app.pack(|_, texts| texts.fill(key, filled)).unwrap_or_default()
}
