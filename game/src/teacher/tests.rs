//! The panel without a window: what stands there, by name, and what pressing it wants.

pub(crate) mod rows;

use super::{Panel, draw, theme};
use content::Level;
use egui::accesskit::Action;
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, By, NodeT, Queryable};
use rows::{Also, class, pack_words, row, view_with};
use session::panel::{BUILD, FromPanel, Page, ToPanel};
use session::wire::{Cell, Command, Phase, Poll, PupilRow, Refusal, Shown, TeacherView, Timer};

/// A panel on a screen as teachers have it, and everything that it wanted.
type Screen = Harness<'static, (Panel, Vec<FromPanel>)>;

pub(crate) fn hello(language: &str) -> ToPanel {
    ToPanel::Hello { build: BUILD.into(), language: language.into(), calm: true, words: pack_words(), ahead: 60 }
}

fn screen(view: TeacherView) -> Screen {
    let mut panel = Panel::default();
    panel.set_now(1_795_699_800_000);
    assert_eq!(panel.take(hello("nl")), None);
    panel.take(ToPanel::View(Box::new(view)));
    let mut dressed = false;
    Harness::builder().with_size(egui::vec2(1366.0, 768.0)).build_ui_state(
        move |ui, (panel, wanted): &mut (Panel, Vec<FromPanel>)| {
            if !dressed {
                theme::dress(ui.ctx());
                dressed = true;
                return;
            }
            wanted.extend(draw(ui, panel));
        },
        (panel, Vec::new()),
    )
}

/// What egui tells a screen reader of this class.
pub(crate) fn told(view: TeacherView) -> egui::accesskit::TreeUpdate {
    let mut panel = Panel::default();
    panel.take(hello("nl"));
    panel.take(ToPanel::View(Box::new(view)));
    let ctx = egui::Context::default();
    ctx.enable_accesskit();
    theme::dress(&ctx);
    let size = egui::Rect::from_min_size(egui::Pos2::ZERO, egui::vec2(1366.0, 768.0));
    let input = || egui::RawInput { screen_rect: Some(size), ..Default::default() };
    let mut told = None;
    // Sizes are known from the second time on.
    for _ in 0..3 {
        let mut output = ctx.run_ui(input(), |ui| drop(draw(ui, &mut panel)));
        output.textures_delta.clear();
        told = output.platform_output.accesskit_update.take();
    }
    told.expect("the tree is told")
}

/// Presses what has this name; of several the last one, which lies on top.
#[track_caller]
fn press(screen: &mut Screen, name: &str) {
    let found: Vec<_> = screen.query_all_by_label(name).filter(|node| can_press(node.accesskit_node())).collect();
    let Some(node) = found.last() else { panic!("nothing to press is called {name}") };
    node.click();
    screen.run();
}

/// Presses the line of a pupil.
#[track_caller]
fn press_line(screen: &mut Screen, pupil: u16) {
    screen.get_by_label_contains(&format!("Nummer {pupil}. ")).click();
    screen.run();
}

fn can_press(node: AccessKitNode<'_>) -> bool {
    node.data().supports_action(Action::Click) && node.label().is_some()
}

/// Whether something with this in its name stands there.
fn sees(screen: &Screen, name: &str) -> bool {
    screen.query_all_by_label_contains(name).next().is_some()
}

fn tell(screen: &mut Screen, message: ToPanel) {
    screen.state_mut().0.take(message);
    screen.run();
}

#[track_caller]
fn wants(screen: &mut Screen, commands: &[Command]) {
    let wanted = std::mem::take(&mut screen.state_mut().1);
    assert_eq!(wanted, commands.iter().cloned().map(FromPanel::Do).collect::<Vec<_>>());
}

#[test]
fn a_line_says_how_a_pupil_is_doing() {
    let pupils = vec![
        row(1).cells([Cell::Solved, Cell::Working]),
        row(2).cells([Cell::Stuck, Cell::Empty]),
        row(3).help(125),
        row(4).cells([Cell::Solved, Cell::Answered]),
        row(5).quiet(400),
        row(6).away(),
    ];
    let screen = screen(view_with(pupils));
    for line in [
        "Nummer 1. Werkt. Stap 1 gelukt, Stap 2 bezig",
        "Nummer 2. Zit vast. Stap 1 zit vast, Stap 2 niet begonnen",
        "Nummer 3. Vraagt hulp, 2 minuten. Stap 1 niet begonnen, Stap 2 niet begonnen",
        "Nummer 4. Klaar. Stap 1 gelukt, Stap 2 kaart gekozen",
        "Nummer 5. Is stil, 6 minuten. Stap 1 niet begonnen, Stap 2 niet begonnen",
        "Nummer 6. Is weg. Stap 1 niet begonnen, Stap 2 niet begonnen",
    ] {
        assert!(sees(&screen, line));
    }
    assert!(sees(&screen, "6 leerlingen"));
    assert!(sees(&screen, "1 leerling vraagt hulp"));
    assert!(sees(&screen, "Zit vast: 1"));
}

#[test]
fn names_are_hidden_until_the_teacher_says_so_twice() {
    let mut screen = screen(view_with(vec![row(7)]));
    assert!(!sees(&screen, "Vrolijke"));
    press(&mut screen, "Namen tonen");
    assert!(sees(&screen, "Namen tonen?"));
    assert!(!sees(&screen, "Vrolijke"));
    press(&mut screen, "Niet nu");
    assert!(!sees(&screen, "Vrolijke"));
    assert!(screen.state().1.is_empty());
    press(&mut screen, "Namen tonen");
    press(&mut screen, "Toon namen");
    assert!(sees(&screen, "Vrolijke7 Vonk0. Werkt"));
    press(&mut screen, "Namen verbergen");
    assert!(!sees(&screen, "Vrolijke"));
    assert_eq!(screen.state().1, [FromPanel::Names(true), FromPanel::Names(false)]);
}

#[test]
fn the_lesson_is_led_from_the_left() {
    let mut screen = screen(TeacherView { phase: Phase::Lobby, ..class(3) });
    press(&mut screen, "Begin de les");
    wants(&mut screen, &[Command::Begin]);
    tell(&mut screen, ToPanel::View(Box::new(TeacherView { n: 2, ..class(3) })));
    for (name, command) in [
        ("Pauze", Command::Pause { paused: true }),
        ("Ogen hier", Command::Eyes { here: true }),
        ("Stap 1: Licht in het trappenhuis", Command::Open { step: 0, open: false }),
        ("Stap 3: De robot en de dozen", Command::Open { step: 2, open: true }),
    ] {
        press(&mut screen, name);
        wants(&mut screen, &[command]);
    }
    press(&mut screen, "Timer");
    press(&mut screen, "Timer van 10 minuten");
    wants(&mut screen, &[Command::Timer { minutes: Some(10) }]);
    press(&mut screen, "Bericht");
    press(&mut screen, "Rond je klus af");
    wants(&mut screen, &[Command::Say { message: Some("save-and-stop".into()) }]);
    let paused =
        TeacherView { n: 3, phase: Phase::Paused, eyes: true, message: Some("save-and-stop".into()), ..class(3) };
    tell(&mut screen, ToPanel::View(Box::new(paused)));
    press(&mut screen, "Ga verder");
    press(&mut screen, "Ogen weer terug");
    wants(&mut screen, &[Command::Pause { paused: false }, Command::Eyes { here: false }]);
}

#[test]
fn a_timer_counts_down_between_two_views_and_waits_in_a_pause() {
    let timed = |n, phase| {
        let timer = Some(Timer { seconds: 300, left: 125 });
        ToPanel::View(Box::new(TeacherView { n, phase, timer, ..class(3) }))
    };
    let mut screen = screen(class(3));
    assert!(!screen.state().0.has_timer());
    tell(&mut screen, timed(2, Phase::Running));
    assert!(screen.state().0.has_timer());
    screen.state_mut().0.set_now(1_795_699_805_000);
    screen.run();
    assert!(sees(&screen, "Timer: nog 2:00"));
    tell(&mut screen, timed(3, Phase::Paused));
    screen.state_mut().0.set_now(1_795_699_999_000);
    screen.run();
    assert!(sees(&screen, "Timer: nog 2:05"));
    assert!(!screen.state().0.has_timer());
}

#[test]
fn filters_and_orders_change_who_stands_where() {
    let mut screen = screen(view_with(vec![row(1), row(2).help(20), row(3).cells([Cell::Stuck, Cell::Empty])]));
    let place = |screen: &Screen, pupil: &str| {
        let rect = screen.get_by_label_contains(&format!("{pupil}. ")).rect();
        (rect.min.y, rect.min.x)
    };
    assert!(place(&screen, "Nummer 2") < place(&screen, "Nummer 1"));
    press(&mut screen, "Volgorde: Hulp eerst");
    assert!(place(&screen, "Nummer 3") < place(&screen, "Nummer 1"));
    press(&mut screen, "Volgorde: Vast eerst");
    assert!(place(&screen, "Nummer 1") < place(&screen, "Nummer 2"));
    press(&mut screen, "Vraagt hulp: 1");
    assert!(!sees(&screen, "Nummer 1. "));
    press(&mut screen, "Klaar: 0");
    assert!(sees(&screen, "Hier is nu niemand."));
}

#[test]
fn a_pupil_can_be_helped_renamed_taken_out_and_go_on_elsewhere() {
    let mut screen = screen(view_with(vec![row(1).help(70).cells([Cell::Solved, Cell::Working])]));
    press_line(&mut screen, 1);
    for (name, command) in [
        ("Hulp gegeven", Command::Helped { pupil: 1 }),
        ("Code voor ander apparaat", Command::SeatCode { pupil: 1 }),
        ("Andere bijnaam", Command::Rename { pupil: 1 }),
        ("Haal eruit", Command::Remove { pupil: 1 }),
        (
            "Op het bord: Licht in het trappenhuis",
            Command::Show { shown: Shown::Replay { pupil: 1, challenge: "w1".into() } },
        ),
    ] {
        press(&mut screen, name);
        wants(&mut screen, &[command]);
    }
    tell(&mut screen, ToPanel::Seat { pupil: 1, code: "K7M2".into() });
    assert!(sees(&screen, "K7M2"));
    // It goes once the pupil has moved: the view says that the code is good no more.
    let now = |n, seat| {
        let row = PupilRow { seat, ..row(1).cells([Cell::Solved, Cell::Working]) };
        ToPanel::View(Box::new(TeacherView { n, ..view_with(vec![row]) }))
    };
    tell(&mut screen, now(2, true));
    assert!(sees(&screen, "K7M2"));
    tell(&mut screen, now(3, false));
    assert!(!sees(&screen, "K7M2"));
    tell(&mut screen, ToPanel::Seat { pupil: 1, code: "K7M2".into() });
    assert!(sees(&screen, "K7M2"));
    // A seat code is gone once nobody looks at this pupil: the board may be a copy of this screen.
    press(&mut screen, "Sluit");
    press_line(&mut screen, 1);
    assert!(!sees(&screen, "K7M2"));
}

#[test]
fn the_lobby_says_who_is_in_and_who_waits() {
    let pupils = vec![row(1), row(2).waiting(), row(3).waiting(), row(4).removed()];
    let mut screen = screen(TeacherView { phase: Phase::Lobby, joining: 3, ..view_with(pupils) });
    assert!(sees(&screen, "3 komen binnen"));
    assert_eq!(screen.get_all_by_label("1 leerling").count(), 2);
    press(&mut screen, "Laat iedereen binnen");
    wants(&mut screen, &[Command::Approve { pupil: 2 }, Command::Approve { pupil: 3 }]);
    press(&mut screen, "Deur dicht");
    press(&mut screen, "Eerst goedkeuren");
    wants(&mut screen, &[Command::Lock { shut: true }, Command::Approval { asked: true }]);
    press(&mut screen, "Nummer 3");
    press(&mut screen, "Laat binnen");
    wants(&mut screen, &[Command::Approve { pupil: 3 }]);
    press(&mut screen, "Nummer 4");
    press(&mut screen, "Laat terug");
    wants(&mut screen, &[Command::LetBack { pupil: 4 }]);
    press(&mut screen, "Code groot");
    press(&mut screen, "Klus erbij");
    assert_eq!(screen.state().1, [FromPanel::Open(Page::Code), FromPanel::Open(Page::MoreWork)]);
}

#[test]
fn the_class_talks_about_solutions_questions_and_cards() {
    let mut screen = screen(class(30));
    press(&mut screen, "Praten");
    assert!(sees(&screen, "Welke schakelaar zou jij de buurvrouw geven, en waarom?"));
    press(&mut screen, "Zet twee oplossingen van Licht in het trappenhuis op het bord");
    let pair = Shown::Pair { challenge: "w1".into(), one: 4, other: 12 };
    wants(&mut screen, &[Command::Show { shown: pair }]);
    press(&mut screen, "Stad van de klas");
    wants(&mut screen, &[Command::Show { shown: Shown::Town }]);
    assert!(sees(&screen, "Wie merkt het als dit werk niet gebeurt?"));
    assert!(sees(&screen, "21 antwoorden"));
    assert!(sees(&screen, "Ja, dat zou ik kunnen: 12, Misschien: 6, Nee, niets voor mij: 3"));
    // Whose solutions they are is not said while names are hidden.
    assert!(!sees(&screen, "Vrolijke"));
}

#[test]
fn answers_of_few_are_not_shown() {
    let mut view = class(30);
    view.class.answers[0].answered = 4;
    view.class.answers[0].counts = None;
    view.poll = Some(Poll { question: "would-you".into(), options: 3 });
    let mut screen = screen(view);
    press(&mut screen, "Praten");
    assert!(sees(&screen, "Te zien vanaf vijf antwoorden."));
    assert!(!sees(&screen, "Uitslag op het bord"));
    assert!(!sees(&screen, "Misschien"));
    assert!(sees(&screen, "Stop met vragen"));
}

#[test]
fn closing_and_wiping_are_asked_first() {
    let mut screen = screen(class(3));
    press(&mut screen, "Afsluiten");
    press(&mut screen, "Bewaar 7 dagen");
    press(&mut screen, "Sluit af");
    assert!(screen.state().1.is_empty());
    assert!(sees(&screen, "De les afsluiten?"));
    press(&mut screen, "Sluit af");
    wants(&mut screen, &[Command::Close { keep_days: 7 }]);
    press(&mut screen, "Wis nu alles");
    press(&mut screen, "Niet nu");
    press(&mut screen, "Wis nu alles");
    press(&mut screen, "Ja, wis alles");
    wants(&mut screen, &[Command::Wipe]);
    press(&mut screen, "tot 27 november");
    wants(&mut screen, &[Command::Homework { until: Some(1_795_820_340_000) }]);
}

#[test]
fn homework_says_until_when() {
    let view = TeacherView { phase: Phase::Homework, homework_until: Some(1_795_820_340_000), ..class(3) };
    let mut screen = screen(view);
    press(&mut screen, "Afsluiten");
    assert!(sees(&screen, "Huiswerk staat open tot en met 27 november."));
}

#[test]
fn what_the_class_lit_goes_along_to_the_next_lesson() {
    let mut view = TeacherView { phase: Phase::Closed, ..class(3) };
    let mut screen = screen(view.clone());
    press(&mut screen, "Afsluiten");
    assert!(!sees(&screen, "Bewaar de stad van de klas"), "nothing is lit");
    view.n += 1;
    view.town.add("w1", Level::Builder, 2);
    tell(&mut screen, ToPanel::View(Box::new(view)));
    press(&mut screen, "Bewaar de stad van de klas");
    assert!(sees(&screen, "Open het bij de volgende les."));
    press(&mut screen, "Open een andere les");
    assert_eq!(screen.state().1, [FromPanel::Open(Page::Town), FromPanel::Open(Page::Another)]);
}

#[test]
fn it_says_when_everything_is_deleted() {
    let view = TeacherView { phase: Phase::Closed, deleted_at: Some(1_795_786_200_000), ..class(3) };
    let screen = screen(view);
    assert!(sees(&screen, "Wordt gewist op 27 november om 14:30"));
    assert!(!sees(&screen, "Pauze"));
    assert!(!sees(&screen, "Sluit af"));
}

#[test]
fn what_must_not_be_missed_stands_above_everything() {
    let mut screen = screen(TeacherView { guessing: true, ..class(3) });
    assert!(sees(&screen, "Iemand raadt codes."));
    press(&mut screen, "Deur dicht");
    wants(&mut screen, &[Command::Lock { shut: true }]);
    tell(&mut screen, ToPanel::Refused(Refusal::NoDisk));
    assert!(sees(&screen, "Er is niets kwijt."));
    press(&mut screen, "Sluit melding");
    assert!(!sees(&screen, "Er is niets kwijt."));
    tell(&mut screen, ToPanel::Connected(false));
    assert!(sees(&screen, "Geen verbinding."));
    let pause = screen.query_all_by_label("Pauze").next().expect("it is still there");
    assert!(pause.accesskit_node().is_disabled());
    pause.click();
    screen.run();
    wants(&mut screen, &[]);
}

#[test]
fn a_view_that_was_overtaken_changes_nothing() {
    let mut screen = screen(TeacherView { n: 9, ..class(3) });
    tell(&mut screen, ToPanel::View(Box::new(TeacherView { n: 8, ..class(2) })));
    assert!(sees(&screen, "3 leerlingen"));
}

#[test]
fn a_panel_of_another_build_says_so() {
    let ToPanel::Hello { language, calm, words, ahead, .. } = hello("nl") else { unreachable!("hello says hello") };
    let other = ToPanel::Hello { build: "other".into(), language, calm, words, ahead };
    assert_eq!(Panel::default().take(other), Some(FromPanel::Failed { reason: "build".into() }));
}

#[test]
fn a_large_class_draws_only_what_is_seen() {
    let mut screen = screen(class(300));
    let lines = screen.get_all_by_label_contains(". Stap 1 ").count();
    assert!((20..80).contains(&lines), "{lines}");
    // The last ones come once the class is scrolled.
    let at = egui::pos2(700.0, 400.0);
    screen.event(egui::Event::PointerMoved(at));
    screen.run();
    press(&mut screen, "Volgorde: Hulp eerst");
    press(&mut screen, "Volgorde: Vast eerst");
    screen.event(egui::Event::PointerMoved(at));
    screen.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -90_000.0),
        phase: egui::TouchPhase::Move,
        modifiers: egui::Modifiers::NONE,
    });
    screen.run_steps(60);
    assert!(sees(&screen, "Nummer 300. "));
}

#[test]
fn everything_that_can_be_pressed_is_large_enough_for_a_finger() {
    for (tab, view) in [
        ("Klas", class(30)),
        ("Binnenkomen", TeacherView { phase: Phase::Lobby, ..class(30) }),
        ("Praten", class(30)),
        ("Afsluiten", class(30)),
    ] {
        let mut screen = screen(view);
        press(&mut screen, tab);
        for name in ["Timer", "Nummer 4"] {
            if let Some(node) = screen.query_all_by_label_contains(name).next() {
                node.click();
            }
            screen.run();
        }
        let small: Vec<String> = screen
            .query_all(By::new().predicate(|node| can_press(*node)))
            .filter(|node| node.rect().width() < 44.0 || node.rect().height() < 43.9)
            .map(|node| format!("{:?} {:?}", node.accesskit_node().label(), node.rect()))
            .collect();
        assert!(small.is_empty(), "{tab}: {small:#?}");
    }
}

#[test]
fn it_speaks_english_too() {
    let mut screen = screen(class(30));
    tell(&mut screen, hello("en"));
    assert!(sees(&screen, "30 pupils"));
    assert!(sees(&screen, "Asks for help: 2"));
    for tab in ["Coming in", "Class", "Talk", "Finish"] {
        press(&mut screen, tab);
        assert!(!sees(&screen, "["), "a word is missing under {tab}");
    }
}

#[test]
fn escape_closes_what_was_opened_last() {
    let mut screen = screen(view_with(vec![row(1)]));
    press_line(&mut screen, 1);
    press(&mut screen, "Namen tonen");
    assert!(screen.state_mut().0.escape());
    screen.run();
    assert!(!sees(&screen, "Namen tonen?"));
    assert!(sees(&screen, "Haal eruit"));
    assert!(screen.state_mut().0.escape());
    assert!(!screen.state_mut().0.escape());
}
