//! The page as a whole: what all screens share, and which screen is shown.

use crate::program::Program;
use crate::room::panel::Panel;
use crate::room::{self, Room};
use crate::screens::class;
use crate::screens::prepare;
use crate::settings::Settings;
use crate::store::{self, Found};
use crate::words::{Language, Words, fetch_pack, fetch_page};
use crate::work::{Attempt, Camera, Hand};
use crate::{aloud, audio, browser, screens, ui};
use content::passport::{Kind, Running};
use content::{Pack, Passport, Texts};
use leptos::prelude::*;
use leptos::task::spawn_local;
use mechanics::{Scene, Text};

pub use crate::screens::Screen;

/// How far the game is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picture {
    /// Not asked for.
    Away,
    /// On its way; the still picture is shown.
    Loading,
    /// It draws.
    Ready,
    /// It will not come; the still picture stays.
    Failed,
}

/// How far the pack is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loaded {
    /// On its way.
    Waiting,
    /// Here.
    Here,
    /// It could not be fetched.
    Failed,
}

/// Something that is said once: seen as a caption and heard by screen readers.
#[derive(Clone, Debug, PartialEq)]
pub struct Caption {
    /// The words.
    pub words: String,
    /// Whether it interrupts; the colleague says these.
    pub urgent: bool,
}

/// What all screens share. Only handles, so it is copied everywhere.
#[derive(Clone, Copy)]
pub struct App {
    /// Which of the two programs this is.
    pub program: &'static dyn Program,
    /// The screen that is shown.
    pub screen: RwSignal<Screen>,
    /// The language that is spoken.
    pub language: RwSignal<Language>,
    words: StoredValue<Words, LocalStorage>,
    /// Whether the pack is here.
    pub loaded: RwSignal<Loaded>,
    /// What the pupil keeps.
    pub passport: RwSignal<Passport>,
    /// Whether the device keeps it.
    pub kept: RwSignal<bool>,
    /// How it looks, sounds and moves.
    pub settings: Settings,
    /// How far the game is.
    pub picture: RwSignal<Picture>,
    /// How many movements the game has finished.
    pub arrivals: RwSignal<u32>,
    /// The attempt that is under way.
    pub attempt: RwSignal<Option<Attempt>>,
    /// What can be seen and done in it.
    pub scene: Memo<Scene>,
    /// Two at one device: whether who sits on the left has the hands now.
    pub together: RwSignal<Option<bool>>,
    /// What the pupil holds.
    pub hand: Hand,
    /// Width and height of the window in pixels.
    pub window: RwSignal<(f64, f64)>,
    /// What part of the scene is seen.
    pub camera: RwSignal<Camera>,
    /// What is being read aloud.
    pub reading: RwSignal<Option<aloud::Reading>>,
    /// What was said last.
    pub caption: RwSignal<Option<Caption>>,
    /// A message of the page about itself, by key.
    pub notice: RwSignal<Option<&'static str>>,
    /// Whether the settings are open.
    pub settings_open: RwSignal<bool>,
    /// Whether the question with cards that the teacher asks is open.
    pub cards_open: RwSignal<bool>,
    /// The lesson that is led on this device alone.
    pub led: prepare::Led,
    /// The class session, if this page takes part in one.
    pub room: Room,
    /// The drawn panel of a teacher.
    pub panel: Panel,
    polite: RwSignal<String>,
    assertive: RwSignal<String>,
}

impl App {
    fn new(program: &'static dyn Program) -> Self {
        let attempt = RwSignal::new(None::<Attempt>);
        let scene = Memo::new(move |_| {
            attempt.with(|attempt| attempt.as_ref().map(|attempt| program.scene(attempt))).unwrap_or_default()
        });
        Self {
            program,
            screen: RwSignal::new(Screen::Start),
            language: RwSignal::new(Language::Dutch),
            words: StoredValue::new_local(Words::new(Language::Dutch, program)),
            loaded: RwSignal::new(Loaded::Waiting),
            passport: RwSignal::new(Passport::default()),
            kept: RwSignal::new(true),
            settings: Settings::new(),
            picture: RwSignal::new(Picture::Away),
            arrivals: RwSignal::new(0),
            attempt,
            scene,
            together: RwSignal::new(None),
            hand: Hand::new(),
            window: RwSignal::new(browser::window_size()),
            camera: RwSignal::new(Camera::default()),
            reading: RwSignal::new(None),
            caption: RwSignal::new(None),
            notice: RwSignal::new(None),
            settings_open: RwSignal::new(false),
            cards_open: RwSignal::new(false),
            led: prepare::Led::new(),
            room: Room::new(),
            panel: Panel::new(),
            polite: RwSignal::new(String::new()),
            assertive: RwSignal::new(String::new()),
        }
    }

    /// Words of the page.
    pub fn t(self, key: &str) -> String {
        self.words.with_value(|words| words.page(key, &[]))
    }

    /// Words of the page with something filled in.
    pub fn fill(self, key: &str, filled: &[(&str, &str)]) -> String {
        self.words.with_value(|words| words.page(key, filled))
    }

    /// Words of the page about so many.
    pub fn count(self, key: &str, count: impl TryInto<u32>) -> String {
        let count = f64::from(count.try_into().unwrap_or(u32::MAX));
        self.words.with_value(|words| words.say(&Text::new(key).number("count", count, 0)))
    }

    /// Something out of the pack.
    pub fn pack<T>(self, read: impl FnOnce(&Pack, &Texts) -> T) -> Option<T> {
        self.words.with_value(|words| words.trade().map(|(pack, texts)| read(pack, texts)))
    }

    /// Words of the pack.
    pub fn p(self, key: &str) -> String {
        self.pack(|_, texts| texts.get(key)).unwrap_or_default()
    }

    /// What the running attempt says, in its own words.
    pub fn say(self, text: &Text) -> String {
        let challenge =
            self.attempt.with_untracked(|attempt| attempt.as_ref().map(|attempt| attempt.challenge.clone()));
        self.pack(|_, texts| texts.say_for(challenge.as_deref().unwrap_or_default(), text)).unwrap_or_default()
    }

    /// Tells something once, to eyes and ears.
    pub fn tell(self, words: String, urgent: bool) {
        self.tell_ears(&words, urgent);
        self.caption.set(Some(Caption { words, urgent }));
    }

    /// Tells screen readers what can be seen already.
    pub fn tell_ears(self, words: &str, urgent: bool) {
        aloud::tell(self, words);
        let region = if urgent { self.assertive } else { self.polite };
        // The same words twice are news as well, and only a change is read out.
        region.update(|said| *said = if said == words { format!("{words}\u{a0}") } else { words.to_owned() });
    }

    /// Makes a sound, if the pupil wants sounds.
    pub fn sound(self, name: &str) {
        if self.settings.sound.get_untracked() {
            audio::play(name);
        }
    }

    /// Goes to another screen; the focus goes to its heading. A screen of the other program is another page.
    pub fn go(self, screen: Screen) {
        let screen = class::instead(self, screen);
        store::set_place(&screen.place());
        if screen.is_teachers() != self.program.teaches() {
            browser::leave_for(screen.address());
            return;
        }
        self.program.goes(self, &screen);
        if screen.back().is_some() {
            browser::guard_back();
        }
        aloud::hush(self);
        self.caption.set(None);
        // What was said belongs to the screen that goes.
        self.polite.set(String::new());
        self.assertive.set(String::new());
        self.screen.set(screen);
        browser::soon(|| {
            if let Some(window) = browser::window() {
                window.scroll_to_with_x_and_y(0.0, 0.0);
            }
            browser::focus("title");
        });
    }

    /// Changes the passport and keeps it.
    pub fn keep(self, change: impl FnOnce(&mut Passport, content::passport::Id)) {
        self.passport.update(|passport| change(passport, store::device()));
        let kept = self.passport.with_untracked(store::write);
        // Saying it again would open the notice again.
        if self.kept.get_untracked() != kept {
            self.kept.set(kept);
        }
    }

    /// Adds to the passport what happened.
    pub fn keep_record(self, kind: Kind) {
        self.keep(|passport, _| {
            if passport.add(browser::random(), browser::today(), kind).is_err() {
                self.notice.set(Some("notice-full"));
            }
        });
    }

    /// Keeps the attempt that is under way, or forgets it.
    pub fn keep_running(self, running: Option<Running>) {
        self.keep(|passport, device| {
            if passport.set_running(device, running).is_err() {
                self.notice.set(Some("notice-full"));
            }
        });
    }

    /// Keeps a preference.
    pub fn prefer(self, name: &str, value: u32) {
        self.keep(|passport, device| passport.set_preference(device, name, value));
    }

    /// Takes over a passport: that of the device, or one from a file.
    pub fn take(self, passport: Passport) {
        self.settings.take(&passport);
        if let Some(language) = passport.preference("language").map(Language::numbered)
            && language != self.language.get_untracked()
        {
            self.speak(language);
        }
        self.passport.set(passport);
    }

    /// Takes everything of the pupil off the device.
    pub fn forget(self) {
        store::clear();
        self.attempt.set(None);
        self.passport.set(Passport::default());
    }

    /// Speaks another language, and fetches the pack in it.
    pub fn speak(self, language: Language) {
        self.words.set_value(self.words_of(language));
        self.loaded.set(Loaded::Waiting);
        self.language.set(language);
        self.fetch();
    }

    fn words_of(self, language: Language) -> Words {
        Words::new(language, self.program)
    }

    /// Fetches the pack in the present language.
    pub fn fetch(self) {
        let language = self.language.get_untracked();
        self.loaded.set(Loaded::Waiting);
        spawn_local(async move {
            let page = fetch_page(language).await;
            let pack = fetch_pack(language).await;
            if self.language.get_untracked() != language {
                return;
            }
            match pack {
                Some(pack) => {
                    let words = self.words_of(language).with_pack(pack);
                    let said_anew = page.is_some();
                    self.words.set_value(match page {
                        Some(page) => words.with_page(page),
                        None => words,
                    });
                    self.loaded.set(Loaded::Here);
                    if said_anew {
                        self.language.set(language);
                    }
                    // The screen came in the place of the one that waited, and the focus went with that.
                    if self.screen.get_untracked() != Screen::Start {
                        browser::soon(|| {
                            if browser::focus_is_lost() {
                                browser::focus("title");
                            }
                        });
                    }
                    self.program.loaded(self);
                }
                None => self.loaded.set(Loaded::Failed),
            }
        });
    }

    /// Whether somebody has used the passport.
    pub fn used(self) -> bool {
        self.passport.with_untracked(|passport| {
            passport.nickname().is_some() || passport.running().is_some() || !passport.records().is_empty()
        })
    }

    /// Goes on where the passport is: in the work that was under way, with who one is, or in the town.
    pub fn go_on(self) {
        let (running, named) =
            self.passport.with_untracked(|passport| (passport.running().is_some(), passport.nickname().is_some()));
        match (running, named) {
            (true, _) => self.go(Screen::Play),
            (false, true) => self.go(Screen::Town),
            (false, false) => self.go(Screen::Who),
        }
    }
}

/// Opens the page.
pub fn open(program: &'static dyn Program) {
    let Some(root) = browser::element("page") else { return };
    leptos::mount::mount_to(root, || {
        let app = App::new(program);
        begin(app);
        page(app)
    })
    .forget();
}

fn begin(app: App) {
    app.settings.apply();
    Effect::new(move |_| {
        let html = browser::document().and_then(|document| document.document_element());
        let language = app.language.get();
        if let Some(html) = html {
            drop(html.set_attribute("lang", language.code()));
            drop(html.set_attribute("dir", language.direction()));
        }
    });
    app.program.listen(app);
    room::listen(app);
    browser::listen_window("popstate", move |_| {
        let named = app.passport.with_untracked(|passport| passport.nickname().is_some());
        match app.screen.get_untracked().back() {
            // In the first job there is no town yet.
            Some(Screen::Town) if !named => app.go(Screen::Start),
            Some(screen) => app.go(screen),
            None => {}
        }
    });
    let mut language = Language::asked();
    match store::read() {
        Found::Nothing => {}
        Found::Passport(passport) => {
            language = passport.preference("language").map_or(language, Language::numbered);
            app.settings.take(&passport);
            app.passport.set(*passport);
        }
        Found::Unreadable => app.notice.set(Some("notice-unreadable")),
    }
    app.words.set_value(app.words_of(language));
    app.language.set(language);
    app.kept.set(browser::local_storage().is_some());
    // A tab that is loaded again goes on where it was; a new one asks first, because devices are shared.
    let there = Screen::at(&store::place())
        .filter(|screen| app.used() || matches!(screen, Screen::Prepare(_)))
        .filter(|screen| screen.is_teachers() == app.program.teaches());
    if let Some(screen) = app.program.arrive(app, there) {
        app.screen.set(screen);
    }
    app.fetch();
}

fn page(app: App) -> impl IntoView {
    let shown = move || {
        app.language.track();
        let simple = app.settings.simple.get();
        app.words.update_value(|words| words.set_simple(simple));
        let screen = app.screen.get();
        let here = screen == Screen::Start || class::needs_no_pack(&screen) || app.loaded.get() == Loaded::Here;
        Some(if here { app.program.show(app, screen) } else { screens::waiting(app) })
    };
    let notice = move || {
        let not_kept = if browser::brought().is_some() { "plan-b-not-kept" } else { "notice-not-kept" };
        let key = app.notice.get().or((!app.kept.get()).then_some(not_kept));
        key.map(|key| ui::notice(app, key))
    };
    view! {
        {app.program.around(app, ui::live(shown), ui::live(notice))}
        <div class="sr" role="status" aria-live="polite">{ui::words(move || app.polite.get())}</div>
        <div class="sr" role="alert" aria-live="assertive">{ui::words(move || app.assertive.get())}</div>
    }
}
