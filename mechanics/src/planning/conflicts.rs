//! What goes wrong with a plan, when, and with whom; and what the plan costs.

use super::check::{FoundRule, Puzzle};
use super::params::Criterion;
use super::sim::State;
use super::world::{Lying, World, all_lying, counts, instead, load, span, world};
use crate::Text;

/// Something that goes wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Conflict {
    /// What kind of thing.
    pub kind: Kind,
    /// The failure that it shows as.
    pub miss: String,
    /// The slot in which it shows; the number of slots and more for what shows at the end.
    pub slot: u8,
    /// Index of the task.
    pub task: Option<usize>,
    /// Name of another task, person or thing that has to do with it.
    pub other: Option<Text>,
}

/// A kind of thing that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A crew does two tasks at once.
    Double,
    /// A task begins before another is done.
    Order,
    /// A task begins before another is dry.
    Drying,
    /// A delivery is not there.
    Undelivered,
    /// Too many use a resource.
    Full,
    /// A resource is used while it is closed.
    Shut,
    /// A resource is used in too much wind.
    Wind,
    /// Noise in quiet hours.
    Noise,
    /// Rain on what must stay dry.
    Rain,
    /// A night falls on what is open or unguarded.
    Night,
    /// What must follow quickly doesn't.
    Long,
    /// Who is affected by a change was not phoned.
    Untold,
    /// Work ends after the deadline.
    Late,
    /// A task is not planned.
    Unplanned,
    /// Too many promises are changed.
    Changes,
    /// It costs too much.
    Budget,
    /// Something is glued.
    Glued,
}

impl Kind {
    /// The criterion that it breaks.
    pub fn criterion(self) -> Criterion {
        match self {
            Self::Double | Self::Full => Criterion::NoDouble,
            Self::Order | Self::Drying => Criterion::InOrder,
            Self::Undelivered | Self::Shut => Criterion::Windows,
            Self::Wind => Criterion::Calm,
            Self::Noise => Criterion::Quiet,
            Self::Rain => Criterion::Dry,
            Self::Night => Criterion::Nights,
            Self::Long => Criterion::Quickly,
            Self::Untold => Criterion::Told,
            Self::Late => Criterion::OnTime,
            Self::Unplanned => Criterion::AllPlanned,
            Self::Changes => Criterion::FewChanges,
            Self::Budget => Criterion::Budget,
            Self::Glued => Criterion::TakesApart,
        }
    }

    /// The word for it in text keys.
    pub fn word(self) -> &'static str {
        match self {
            Self::Double => "double",
            Self::Order => "order",
            Self::Drying => "drying",
            Self::Undelivered => "undelivered",
            Self::Full => "full",
            Self::Shut => "shut",
            Self::Wind => "wind",
            Self::Noise => "noise",
            Self::Rain => "rain",
            Self::Night => "night",
            Self::Long => "long",
            Self::Untold => "untold",
            Self::Late => "late",
            Self::Unplanned => "unplanned",
            Self::Changes => "changes",
            Self::Budget => "budget",
            Self::Glued => "glued",
        }
    }
}

/// The first conflict that shows by this slot, and its index among all.
pub(super) fn first_until(puzzle: &Puzzle, state: &State, slot: u8) -> Option<(usize, Conflict)> {
    conflicts(puzzle, state).into_iter().enumerate().find(|(_, conflict)| conflict.slot <= slot)
}

/// Everything that goes wrong and that the challenge asks about, in the order in which it shows.
pub fn conflicts(puzzle: &Puzzle, state: &State) -> Vec<Conflict> {
    let world = world(puzzle, state);
    let lying = all_lying(puzzle, state);
    let mut looker = Looker { puzzle, state, world, lying, found: Vec::new() };
    looker.crews();
    looker.order();
    looker.resources();
    looker.noise();
    looker.spans();
    looker.promises();
    looker.whole();
    let asked = &puzzle.params.criteria;
    let mut found = looker.found;
    found.retain(|conflict| asked.contains(&conflict.kind.criterion()));
    found.sort_by_key(|conflict| (conflict.slot, conflict.kind, conflict.task));
    found
}

struct Looker<'a> {
    puzzle: &'a Puzzle,
    state: &'a State,
    world: World,
    lying: Vec<Option<Lying>>,
    found: Vec<Conflict>,
}

impl Looker<'_> {
    fn add(&mut self, kind: Kind, miss: Option<&String>, or: &str, slot: u8, task: Option<usize>, other: Option<Text>) {
        let miss = miss.map_or_else(|| or.to_owned(), String::clone);
        self.found.push(Conflict { kind, miss, slot, task, other });
    }

    fn on_board(&self) -> Vec<(usize, Lying)> {
        self.lying.iter().enumerate().filter_map(|(task, one)| Some((task, (*one)?))).collect()
    }

    fn crews(&mut self) {
        let board = self.on_board();
        for (index, (task, one)) in board.iter().enumerate() {
            for (other, two) in &board[..index] {
                let from = one.from.max(two.from);
                if one.crew == two.crew && from < one.until.min(two.until) {
                    let name = task_name(self.puzzle, *other);
                    self.add(Kind::Double, None, "double", from, Some(*task), Some(name));
                }
            }
        }
    }

    fn order(&mut self) {
        let puzzle = self.puzzle;
        for link in &puzzle.found.links {
            let Some(to) = self.lying[link.to] else { continue };
            let name = Some(task_name(puzzle, link.from));
            match self.lying[link.from] {
                Some(from) if to.from < from.until => {
                    self.add(Kind::Order, link.miss.as_ref(), "not_ready", to.from, Some(link.to), name);
                }
                Some(from) if to.from < from.until.saturating_add(link.lag) => {
                    self.add(Kind::Drying, link.miss.as_ref(), "wet", to.from, Some(link.to), name);
                }
                Some(_) => {}
                // What is left out or replaced is not waited for.
                None if puzzle.params.tasks[link.from].optional => {}
                None if instead(puzzle, self.state, link.from).is_some() => {}
                None => self.add(Kind::Order, link.miss.as_ref(), "not_ready", to.from, Some(link.to), name),
            }
        }
    }

    fn resources(&mut self) {
        let puzzle = self.puzzle;
        for (index, resource) in puzzle.params.resources.iter().enumerate() {
            let name = Text::new(resource.name.as_str());
            for slot in 0..puzzle.params.slots() {
                let (load, last) = load(puzzle, &self.lying, index, slot);
                if load > self.world.capacity[index] {
                    self.add(Kind::Full, resource.full.as_ref(), "full", slot, last, Some(name.clone()));
                }
            }
            for (task, one) in self.on_board() {
                if !puzzle.found.tasks[task].uses.contains(&index) {
                    continue;
                }
                if let Some(slot) = (one.from..one.until).find(|slot| self.world.closed[index].contains(slot)) {
                    self.add(Kind::Shut, resource.shut.as_ref(), "shut", slot, Some(task), Some(name.clone()));
                }
                let most = resource.max_wind.unwrap_or(u8::MAX);
                if let Some(slot) = (one.from..one.until).find(|slot| puzzle.params.wind_at(*slot) > most) {
                    self.add(Kind::Wind, None, "wind", slot, Some(task), Some(name.clone()));
                }
            }
        }
        for (task, one) in self.on_board() {
            for need in &puzzle.found.tasks[task].needs {
                if one.from < self.world.arrives[*need] {
                    let delivery = &puzzle.params.deliveries[*need];
                    let name = Some(Text::new(delivery.name.as_str()));
                    self.add(Kind::Undelivered, delivery.miss.as_ref(), "no_delivery", one.from, Some(task), name);
                }
            }
        }
    }

    fn noise(&mut self) {
        let puzzle = self.puzzle;
        for (resident, described) in puzzle.params.residents.iter().enumerate() {
            for (task, one) in self.on_board() {
                let heard = |slot: &u8| self.world.quiet[resident].contains(slot);
                if hears(puzzle, resident, task, one)
                    && let Some(slot) = (one.from..one.until).find(heard)
                {
                    let name = Some(Text::new(described.name.as_str()));
                    self.add(Kind::Noise, described.miss.as_ref(), "noise", slot, Some(task), name);
                }
            }
        }
    }

    fn spans(&mut self) {
        let puzzle = self.puzzle;
        for (index, described) in puzzle.found.spans.iter().enumerate() {
            let Some((from, until)) = span(puzzle, &self.lying, index) else { continue };
            // A tent or a fence helps from when it stands.
            let safe = described.unless.and_then(|task| self.lying[task]).map_or(u8::MAX, |one| one.until);
            let (kind, slot) = match described.rule {
                FoundRule::Dry => (Kind::Rain, (from..until).find(|slot| puzzle.params.wet(*slot) && *slot < safe)),
                FoundRule::NoNight => {
                    let night = |slot: &u8| puzzle.params.last_of_day(*slot) && slot.saturating_add(1) < safe;
                    // The night after the very last slot counts only for what is never closed.
                    let last = if self.lying[described.to].is_some() { until.saturating_sub(1) } else { until };
                    (Kind::Night, (from..last).find(night))
                }
                FoundRule::AtMost(most) => {
                    let late = from.saturating_add(most);
                    (Kind::Long, (late < until).then_some(late))
                }
                FoundRule::Holds(_) => continue,
            };
            if let Some(slot) = slot {
                let other = Some(task_name(puzzle, described.to));
                self.add(kind, Some(&described.miss), "", slot, Some(described.from), other);
            }
        }
    }

    fn promises(&mut self) {
        let puzzle = self.puzzle;
        for (index, (task, call)) in puzzle.found.promises.iter().enumerate() {
            let promise = &puzzle.params.promises[index];
            let told = call.is_none_or(|call| self.state.phoned(call));
            if broken(&self.lying, *task, promise.slot) && !told {
                let name = Some(Text::new(promise.name.as_str()));
                self.add(Kind::Untold, promise.miss.as_ref(), "untold", promise.slot, Some(*task), name);
            }
        }
    }

    /// What shows only when all is over.
    fn whole(&mut self) {
        let puzzle = self.puzzle;
        let params = puzzle.params();
        let end = params.slots();
        for (task, one) in self.on_board() {
            if one.until > params.deadline {
                self.add(Kind::Late, None, "late", params.deadline.min(end), Some(task), None);
            }
            if params.tasks[task].glued {
                self.add(Kind::Glued, None, "glued", end, Some(task), None);
            }
        }
        for task in 0..params.tasks.len() {
            if self.lying[task].is_none() && counts(puzzle, self.state, task) {
                self.add(Kind::Unplanned, None, "unfinished", end, Some(task), None);
            }
        }
        if params.budget.is_some_and(|budget| cost(puzzle, self.state) > budget) {
            self.add(Kind::Budget, None, "over_budget", end, None, None);
        }
        if params.most_changes.is_some_and(|most| changes(puzzle, self.state) > most) {
            self.add(Kind::Changes, None, "many_changes", end, None, None);
        }
    }
}

/// Whether a task that was promised for a slot lies elsewhere now.
fn broken(lying: &[Option<Lying>], task: usize, slot: u8) -> bool {
    lying[task].is_some_and(|one| one.from != slot)
}

/// Whether a resident hears a task as it lies now.
fn hears(puzzle: &Puzzle, resident: usize, task: usize, one: Lying) -> bool {
    let loud = puzzle.params.tasks[task].noisy && !puzzle.params.crews[one.crew].quiet;
    loud && puzzle.found.tasks[task].site.is_some_and(|site| puzzle.found.hears[resident].contains(&site))
}

/// The name of a task: what, and where if there is more than one place.
pub(super) fn task_name(puzzle: &Puzzle, task: usize) -> Text {
    let name = Text::new(puzzle.params.tasks.get(task).map_or("", |one| one.name.as_str()));
    let site = puzzle.found.tasks.get(task).and_then(|one| one.site).filter(|_| puzzle.params.sites.len() > 1);
    match site {
        Some(site) => {
            let site = Text::new(puzzle.params.sites[site].name.as_str());
            Text::new("planning-task-at").text("task", name).text("site", site)
        }
        None => name,
    }
}

/// How many promises are changed now.
pub(super) fn changes(puzzle: &Puzzle, state: &State) -> u8 {
    let lying = all_lying(puzzle, state);
    let promises = puzzle.found.promises.iter().zip(&puzzle.params.promises);
    let count = promises.filter(|((task, _), promise)| broken(&lying, *task, promise.slot)).count();
    u8::try_from(count).unwrap_or(u8::MAX)
}

/// What the plan costs, in euros: work, waiting if that is paid, material, rent and calls.
pub(super) fn cost(puzzle: &Puzzle, state: &State) -> u32 {
    let params = puzzle.params();
    let lying = all_lying(puzzle, state);
    let world = world(puzzle, state);
    let mut cost = 0_u32;
    for (crew, described) in params.crews.iter().enumerate() {
        let works = |slot: u8| lying.iter().flatten().any(|one| one.crew == crew && one.covers(slot));
        let mine = || (0..params.slots()).filter(|slot| works(*slot));
        let (Some(first), Some(last)) = (mine().next(), mine().next_back()) else { continue };
        let paid = |slot: &u8| works(*slot) || (params.paid_waiting && !world.off[crew].contains(slot));
        let slots = u32::try_from((first..=last).filter(paid).count()).unwrap_or(u32::MAX);
        cost = cost.saturating_add(described.cost.saturating_mul(slots));
    }
    for (described, _) in params.tasks.iter().zip(&lying).filter(|(_, one)| one.is_some()) {
        cost = cost.saturating_add(described.cost);
    }
    for (index, resource) in params.resources.iter().enumerate().filter(|(_, one)| one.cost > 0) {
        let used: u32 = (0..params.slots()).map(|slot| u32::from(load(puzzle, &lying, index, slot).0)).sum();
        cost = cost.saturating_add(resource.cost.saturating_mul(used));
    }
    for (_, phone) in params.phones.iter().enumerate().filter(|(phone, _)| state.phoned(*phone)) {
        cost = cost.saturating_add(phone.cost);
    }
    cost
}

/// Hours in which residents hear noise, summed over residents.
pub(super) fn noise_hours(puzzle: &Puzzle, state: &State) -> u32 {
    let lying = all_lying(puzzle, state);
    let loud = |resident: usize, slot: u8| {
        let heard = |(task, one): (usize, &Option<Lying>)| {
            one.is_some_and(|one| one.covers(slot) && hears(puzzle, resident, task, one))
        };
        lying.iter().enumerate().any(heard)
    };
    let slots = |resident: usize| (0..puzzle.params.slots()).filter(|slot| loud(resident, *slot)).count();
    let total: usize = (0..puzzle.params.residents.len()).map(slots).sum();
    u32::try_from(total).unwrap_or(u32::MAX).saturating_mul(u32::from(puzzle.params.slot_hours))
}

/// The first slot after all work on the board.
pub(super) fn end(puzzle: &Puzzle, state: &State) -> u8 {
    all_lying(puzzle, state).into_iter().flatten().map(|one| one.until).max().unwrap_or(0)
}

/// Highest chance of rain on something that must stay dry and has no shelter, in percent.
pub(super) fn rain_risk(puzzle: &Puzzle, state: &State) -> u8 {
    let lying = all_lying(puzzle, state);
    let mut risk = 0;
    for (index, described) in puzzle.found.spans.iter().enumerate() {
        if described.rule != FoundRule::Dry {
            continue;
        }
        let safe = described.unless.and_then(|task| lying[task]).map_or(u8::MAX, |one| one.until);
        let Some((from, until)) = span(puzzle, &lying, index) else { continue };
        let open = (from..until).filter(|slot| *slot < safe).map(|slot| puzzle.params.rain_at(slot)).max();
        risk = risk.max(open.unwrap_or(0));
    }
    risk
}
