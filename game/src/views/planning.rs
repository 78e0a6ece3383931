//! Planning: sites on which everything that is planned can be seen, pale before it is done.

use crate::acting::dress::dress;
use crate::acting::figure::Figure;
use crate::easel::{Ambient, Feel, Look};
use crate::palette::{CAT_EYES, INK, NIGHT, PLAIN, WHITE, between};
use bevy::color::Srgba;
use bevy::prelude::*;
use mechanics::planning::{self, Puzzle, State};

/// The warm jumper of a wall.
const WOOL: Srgba = Srgba::rgb(0.898, 0.392, 0.180);
/// Wet concrete, and dry.
const WET: Srgba = Srgba::rgb(0.52, 0.55, 0.60);
const DRY: Srgba = Srgba::rgb(0.90, 0.90, 0.92);

/// Whether a state belongs to a puzzle.
pub fn fits(puzzle: &Puzzle, state: &State) -> bool {
    let params = puzzle.params();
    let crew = |lies: &planning::Lies| usize::from(lies.crew) < params.crews.len();
    state.lies.len() == params.tasks.len()
        && state.lies.iter().flatten().all(crew)
        && state.phoned.iter().all(|phone| usize::from(*phone) < params.phones.len())
}

/// How far the work on a task is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Stage {
    /// In the tray, or later than the slot that is shown.
    Open,
    /// On the board; no time is shown yet.
    Planned,
    /// Somebody works on it now.
    Busy,
    /// Done.
    Done,
}

impl Stage {
    /// How clearly its result is seen.
    fn alpha(self) -> f32 {
        match self {
            Self::Open => 0.0,
            Self::Planned => 0.45,
            Self::Busy => 0.7,
            Self::Done => 1.0,
        }
    }
}

fn stage(puzzle: &Puzzle, state: &State, task: usize) -> Stage {
    match (puzzle.span(state, task), state.now) {
        (None, _) => Stage::Open,
        (Some(_), None) => Stage::Planned,
        (Some((_, until)), Some(now)) if until <= now => Stage::Done,
        (Some((from, _)), Some(now)) if from <= now => Stage::Busy,
        (Some(_), Some(_)) => Stage::Open,
    }
}

/// All sites, and who works there.
pub fn looks(puzzle: &Puzzle, state: &State) -> Vec<Look> {
    let params = puzzle.params();
    let mut looks = Vec::new();
    for (index, site) in params.sites.iter().enumerate() {
        let tasks: Vec<(&str, Stage, usize)> = (0..params.tasks.len())
            .filter(|task| puzzle.site_of(*task) == Some(index))
            .map(|task| (params.tasks[task].skill.as_str(), stage(puzzle, state, task), task))
            .collect();
        let mut place =
            Place { key: format!("site{index}"), at: Vec2::from(site.at), tasks: &tasks, looks: &mut looks };
        match site.look {
            planning::Look::House => place.house(),
            planning::Look::Garden => place.garden(),
            planning::Look::Bowl => place.bowl(),
            planning::Look::Factory => place.factory(),
            planning::Look::Street => place.street(),
            planning::Look::Stack => place.stack(),
        }
        let busy = tasks.iter().filter(|(_, stage, _)| *stage == Stage::Busy);
        for (number, (_, _, task)) in busy.enumerate() {
            let crew =
                state.lies.get(*task).copied().flatten().and_then(|lies| params.crews.get(usize::from(lies.crew)));
            let Some(crew) = crew else { continue };
            let feet = Vec2::from(site.at) + Vec2::new(-60.0 + 90.0 * number as f32, 44.0);
            let mut figure = Figure { dress: Some(dress(&crew.id)), ..Figure::standing("crew", feet) };
            figure.arms = (1.3, 0.7);
            looks.extend(figure.looks(&format!("worker{task}"), 20.0).into_iter().map(
                |look| match look.key.as_str() {
                    key if key.ends_with("near-arm") || key.ends_with("near-hand") => {
                        look.ambient(Ambient::Sway(0.35, 0.8, 0.0))
                    }
                    _ => look,
                },
            ));
        }
    }
    looks
}

/// One site while it is drawn.
struct Place<'a> {
    key: String,
    at: Vec2,
    tasks: &'a [(&'a str, Stage, usize)],
    looks: &'a mut Vec<Look>,
}

impl Place<'_> {
    fn put(&mut self, key: &str, sprite: &'static str, x: f32, y: f32) -> &mut Look {
        let look =
            Look::new(format!("{}-{key}", self.key), sprite, self.at + Vec2::new(x, y)).standing().feel(Feel::Slow);
        self.looks.push(look);
        let last = self.looks.len() - 1;
        &mut self.looks[last]
    }

    /// A rectangle by its left top, from the middle of the foot of the site.
    fn block(&mut self, key: &str, left_top: (f32, f32), size: (f32, f32), tint: Srgba, alpha: f32) {
        let at = self.at + Vec2::from(left_top);
        self.looks.push(Look::block(format!("{}-{key}", self.key), at, size, tint).alpha(alpha).feel(Feel::Slow));
    }

    /// How clearly the result of a skill is seen: that of the task which is furthest.
    fn seen(&self, skill: &str) -> f32 {
        self.tasks.iter().filter(|task| task.0 == skill).map(|task| task.1.alpha()).fold(0.0, f32::max)
    }

    /// How much of all work is done, from 0 to 1.
    fn done(&self) -> f32 {
        let done = self.tasks.iter().filter(|task| task.1 == Stage::Done).count();
        if self.tasks.is_empty() { 0.0 } else { done as f32 / self.tasks.len() as f32 }
    }

    fn house(&mut self) {
        let (roof, wall, pump) = (self.seen("roof"), self.seen("wall"), self.seen("pump"));
        let done = self.done();
        let house = self.put("house", "house-a", 0.0, 0.0);
        house.size = Some(Vec2::new(190.0, 430.0));
        house.tint = between(NIGHT, PLAIN, 0.75);
        // The jumper: two sleeves of wool beside the windows, with a rib at the hem.
        for (key, x) in [("left", -95.0), ("right", 67.0)] {
            self.block(&format!("wool-{key}"), (x, -300.0), (28.0, 300.0), WOOL, wall);
            for row in 0..7_u8 {
                let y = -288.0 + f32::from(row) * 42.0;
                self.block(&format!("knit-{key}{row}"), (x + 4.0, y), (20.0, 7.0), CAT_EYES, wall * 0.8);
            }
        }
        self.block("hem", (-95.0, -14.0), (190.0, 14.0), WOOL, wall);
        // The hat.
        self.block("hat", (-101.0, -322.0), (202.0, 22.0), WHITE, roof);
        self.block("brim", (-101.0, -306.0), (202.0, 6.0), WOOL, roof);
        let warm = if done >= 1.0 { 1.0 } else { 0.0 };
        for (number, x) in [-42.0, 42.0].into_iter().enumerate() {
            for (storey, y) in [-110.0, -200.0].into_iter().enumerate() {
                let window = self.put(&format!("window{number}{storey}"), "window-lit", x, y);
                window.tint.alpha = warm;
                window.z = 1.0;
            }
        }
        let scaffold = self.seen("scaffold");
        let outside = if scaffold > 0.0 && done < 1.0 { scaffold } else { 0.0 };
        let frame = self.put("scaffold", "scaffold", 0.0, 6.0);
        frame.size = Some(Vec2::new(230.0, 380.0));
        frame.tint.alpha = outside;
        frame.z = 2.0;
        let unit = self.put("pump", "heat-pump", 128.0, 6.0);
        unit.tint.alpha = pump;
        unit.z = 3.0;
    }

    fn garden(&mut self) {
        let mut stages = self.tasks.iter().map(|task| task.1.alpha());
        let (sawn, screwed, painted) =
            (stages.next().unwrap_or(0.0), stages.next().unwrap_or(0.0), stages.next().unwrap_or(0.0));
        let rain_butt = self.put("home", "house-b", -520.0, 4.0);
        rain_butt.size = Some(Vec2::new(230.0, 470.0));
        for plank in 0..4_u8 {
            let y = -14.0 - f32::from(plank) * 12.0;
            self.block(&format!("plank{plank}"), (-270.0, y), (130.0, 9.0), Srgba::rgb(0.79, 0.54, 0.29), sawn);
        }
        let hutch = self.put("hutch", "hutch", 20.0, 16.0);
        hutch.size = Some(Vec2::new(300.0, 240.0));
        hutch.tint = between(Srgba::rgb(0.80, 0.78, 0.74), PLAIN, painted);
        hutch.tint.alpha = screwed;
        let fence = self.put("fence", "fence-work", 330.0, 0.0);
        fence.tint = PLAIN;
    }

    fn bowl(&mut self) {
        let (pour, smooth) = (self.seen("pour"), self.seen("smooth"));
        let poured = self.tasks.iter().filter(|task| task.0 == "pour" && task.1 == Stage::Done).count();
        let mould = self.put("mould", "bowl-mould", 0.0, 60.0);
        mould.size = Some(Vec2::new(900.0, 220.0));
        mould.tint.alpha = pour.min(if poured > 1 { 0.0 } else { 1.0 });
        let bowl = self.put("bowl", "bowl", 0.0, 60.0);
        bowl.size = Some(Vec2::new(900.0, 220.0));
        bowl.tint = between(WET, DRY, smooth);
        bowl.tint.alpha = if poured > 0 { 1.0 } else { pour * 0.5 };
        bowl.z = 1.0;
        let named = |place: &Self, number: usize| {
            let mut yard = place.tasks.iter().filter(|task| task.0 == "yard").map(|task| task.1.alpha());
            yard.nth(number).unwrap_or(0.0)
        };
        let (fence, tent) = (named(self, 0), named(self, 1));
        for (number, x) in [-520.0, 520.0].into_iter().enumerate() {
            let side = self.put(&format!("fence{number}"), "fence-work", x, 10.0);
            side.tint.alpha = fence;
            side.z = 2.0;
        }
        let roof = self.put("tent", "tent", 0.0, 20.0);
        roof.size = Some(Vec2::new(980.0, 430.0));
        roof.tint.alpha = tent;
        roof.z = 3.0;
    }

    fn factory(&mut self) {
        let made = self.tasks.iter().filter(|task| task.0 == "make" && task.1 != Stage::Open).count().min(4);
        let busy = self.tasks.iter().any(|task| task.1 == Stage::Busy);
        let hall = self.put("hall", "hall", -30.0, 0.0);
        hall.size = Some(Vec2::new(470.0, 300.0));
        let smoke = self.put("steam", "smoke", 120.0, -300.0);
        smoke.tint.alpha = if busy { 0.8 } else { 0.0 };
        smoke.ambient = Ambient::Bob(Vec2::new(6.0, 18.0), 2.4);
        for index in 0..made {
            let ready = self.put(&format!("ready{index}"), "module", -190.0 + 96.0 * index as f32, 30.0);
            ready.size = Some(Vec2::new(92.0, 48.0));
            ready.z = 2.0;
        }
    }

    fn street(&mut self) {
        let on_the_way = self.tasks.iter().any(|task| task.0 == "drive" && task.1 == Stage::Busy);
        self.block("road", (-230.0, -4.0), (460.0, 40.0), INK, 1.0);
        for dash in 0..5_u8 {
            self.block(&format!("dash{dash}"), (-210.0 + f32::from(dash) * 90.0, 13.0), (46.0, 6.0), WHITE, 0.7);
        }
        let truck = self.put("truck", "truck", 0.0, 20.0);
        truck.scale = Vec2::new(-1.0, 1.0);
        truck.tint.alpha = if on_the_way { 1.0 } else { 0.0 };
        truck.z = 3.0;
        let load = self.put("load", "module", -34.0, -30.0);
        load.size = Some(Vec2::new(190.0, 98.0));
        load.tint.alpha = if on_the_way { 1.0 } else { 0.0 };
        load.z = 2.0;
    }

    fn stack(&mut self) {
        let crane = self.put("crane", "crane", 190.0, 4.0);
        crane.size = Some(Vec2::new(320.0, 660.0));
        crane.z = -1.0;
        let lifts: Vec<f32> = self.tasks.iter().filter(|task| task.0 == "lift").map(|task| task.1.alpha()).collect();
        let mut top = 0.0;
        for (index, alpha) in lifts.iter().enumerate() {
            let block = self.put(&format!("block{index}"), "module", -40.0, -100.0 * index as f32);
            block.size = Some(Vec2::new(200.0, 104.0));
            block.tint.alpha = *alpha;
            block.feel = Feel::Springy;
            if *alpha > 0.0 {
                top = -100.0 * index as f32 - 104.0;
            }
        }
        let roof = self.seen("roof");
        self.block("roof", (-152.0, top - 20.0), (224.0, 24.0), WOOL, roof);
        let kitchen = self.seen("kitchen_site");
        self.block("kitchen", (-70.0, -60.0), (60.0, 40.0), CAT_EYES, kitchen);
    }
}
