//! Checks parameters, and finds what their names mean.

use super::network::{Link, Network};
use super::params::{Criterion, Effect, Params, Rule};
use super::sim::{Lies, State};
use crate::Problem;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Parameters that make sense, with every name found.
#[derive(Clone, Debug, PartialEq)]
pub struct Puzzle {
    pub(super) params: Arc<Params>,
    pub(super) found: Arc<Found>,
}

/// What the names in the parameters mean, as indexes.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Found {
    /// Per task.
    pub tasks: Vec<FoundTask>,
    /// What must be done before what, by task.
    pub links: Vec<FoundLink>,
    /// Rules about spans of time.
    pub spans: Vec<FoundSpan>,
    /// Sites that each resident hears.
    pub hears: Vec<Vec<usize>>,
    /// Task and phone of each promise.
    pub promises: Vec<(usize, Option<usize>)>,
    /// Effects of each phone call.
    pub effects: Vec<Vec<FoundEffect>>,
    /// Tasks that only a phone call allows.
    pub locked: Vec<bool>,
    /// Where tasks lie at the start.
    pub plan: Vec<Option<Lies>>,
}

/// A task, found.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct FoundTask {
    /// Where it is done.
    pub site: Option<usize>,
    /// Resources that it uses.
    pub uses: Vec<usize>,
    /// Deliveries that must be there.
    pub needs: Vec<usize>,
    /// Slots that each crew needs for it; `None` for those that can't do it.
    pub slots: Vec<Option<u8>>,
}

/// One task before another, found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FoundLink {
    /// The earlier task.
    pub from: usize,
    /// The later task.
    pub to: usize,
    /// Slots between.
    pub lag: u8,
    /// The failure, if the author names one.
    pub miss: Option<String>,
}

/// A span of time, found.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct FoundSpan {
    /// It begins when this task begins.
    pub from: usize,
    /// It ends when this task ends.
    pub to: usize,
    /// Slots beyond the end.
    pub tail: u8,
    /// What holds in that time.
    pub rule: FoundRule,
    /// The task that makes it harmless.
    pub unless: Option<usize>,
    /// The failure.
    pub miss: String,
}

/// A rule, found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum FoundRule {
    /// It must stay dry.
    Dry,
    /// No night may fall.
    NoNight,
    /// It may last so many slots.
    AtMost(u8),
    /// It uses this resource.
    Holds(usize),
}

/// An effect of a phone call, found.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum FoundEffect {
    /// Quiet slots of a resident.
    Quiet(usize, Vec<u8>),
    /// Slot of a delivery.
    Arrives(usize, u8),
    /// Closed slots of a resource.
    Closed(usize, Vec<u8>),
    /// Capacity of a resource.
    Capacity(usize, u8),
    /// Slots in which a crew is off.
    Off(usize, Vec<u8>),
    /// A task that may be planned.
    Allows(usize),
}

impl Puzzle {
    /// The parameters.
    pub fn params(&self) -> &Params {
        &self.params
    }

    /// First slot of a task on the board, and the first slot after it; `None` while it lies in the tray.
    pub fn span(&self, state: &State, task: usize) -> Option<(u8, u8)> {
        let lies = state.lies.get(task).copied().flatten()?;
        let slots = self.found.tasks.get(task)?.slots.get(usize::from(lies.crew)).copied().flatten()?;
        Some((lies.slot, lies.slot.saturating_add(slots)))
    }

    /// Index of the site of a task.
    pub fn site_of(&self, task: usize) -> Option<usize> {
        self.found.tasks.get(task)?.site
    }
}

/// More slots than this and the board is too wide to read.
const MOST_SLOTS: u8 = 16;
/// More crews than this and the board is too high.
const MOST_CREWS: usize = 7;
/// More tasks than this and nobody oversees them.
const MOST_TASKS: usize = 40;

/// Collects problems while names are looked up.
struct Checker {
    problems: Vec<Problem>,
}

impl Checker {
    fn problem(&mut self, at: impl Into<String>, message: impl Into<String>, hint: &str) {
        self.problems.push(Problem::new(at, message, hint));
    }

    /// Index of the thing with this id.
    fn find<'a>(
        &mut self,
        at: impl Into<String>,
        what: &str,
        id: &str,
        mut ids: impl Iterator<Item = &'a str>,
    ) -> Option<usize> {
        let found = ids.position(|other| other == id);
        if found.is_none() {
            self.problem(at, format!("there is no {what} `{id}`"), "use an id that is listed above, letter by letter");
        }
        found
    }

    fn slots(&mut self, at: String, slots: &[u8], most: u8) {
        if slots.iter().any(|slot| *slot >= most) {
            self.problem(
                at,
                "a slot lies beyond the board",
                "slots are counted from 0, and a day has as many as `parts`",
            );
        }
    }
}

/// Checks parameters; reports everything that is wrong.
pub(super) fn check(params: &Params) -> Result<Puzzle, Vec<Problem>> {
    let mut checker = Checker { problems: Vec::new() };
    let sizes = sizes(params, &mut checker);
    ids(params, &mut checker);
    slots(params, &mut checker);
    let found = find(params, &mut checker);
    if checker.problems.is_empty() && sizes {
        order(params, &found, &mut checker);
    }
    if checker.problems.is_empty() {
        Ok(Puzzle { params: Arc::new(params.clone()), found: Arc::new(found) })
    } else {
        Err(checker.problems)
    }
}

/// Whether the board is neither empty nor too large.
fn sizes(params: &Params, checker: &mut Checker) -> bool {
    let before = checker.problems.len();
    let slots = usize::from(params.days) * params.parts.len();
    if !(1..=usize::from(MOST_SLOTS)).contains(&slots) {
        checker.problem("days", format!("{slots} slots make no board"), "let `days` times `parts` be 1 to 16");
    }
    if !(1..=MOST_CREWS).contains(&params.crews.len()) {
        checker.problem("crews", format!("{} crews make no board", params.crews.len()), "give 1 to 7 crews");
    }
    if !(1..=MOST_TASKS).contains(&params.tasks.len()) {
        checker.problem("tasks", format!("{} tasks make no plan", params.tasks.len()), "give 1 to 40 tasks");
    }
    if params.first_day > 6 || !(1..=7).contains(&params.week) {
        checker.problem("first_day", "there is no such week", "`first_day` is 0 to 6, `week` 1 to 7");
    }
    if !(1..=24).contains(&params.slot_hours) {
        checker.problem("slot_hours", "a slot has no such hours", "choose 1 to 24");
    }
    if params.deadline == 0 || usize::from(params.deadline) > slots {
        checker.problem("deadline", "the deadline is not on the board", "choose 1 to the number of slots");
    }
    if params.rain.iter().chain([&params.wet_from]).any(|chance| *chance > 100) {
        checker.problem("rain", "a chance is more than 100 percent", "choose 0 to 100");
    }
    if params.wind.iter().any(|force| *force > 12) {
        checker.problem("wind", "there is no such wind", "choose 0 to 12 Beaufort");
    }
    if !params.criteria.contains(&Criterion::AllPlanned) {
        checker.problem("criteria", "an empty board would be good", "ask for `AllPlanned`");
    }
    if params.criteria.contains(&Criterion::Budget) != params.budget.is_some() {
        checker.problem("budget", "a budget and the criterion `Budget` belong together", "give both or neither");
    }
    if params.criteria.contains(&Criterion::FewChanges) != params.most_changes.is_some() {
        checker.problem("most_changes", "it and the criterion `FewChanges` belong together", "give both or neither");
    }
    for (index, task) in params.tasks.iter().enumerate() {
        if task.slots == 0 || usize::from(task.slots) > slots {
            checker.problem(format!("tasks[{index}].slots"), "it doesn't fit on the board", "choose 1 or more slots");
        }
    }
    checker.problems.len() == before
}

fn ids(params: &Params, checker: &mut Checker) {
    let mut seen = BTreeSet::from(["tray", "film"]);
    let lists: [(&str, Vec<&str>); 7] = [
        ("sites", params.sites.iter().map(|one| one.id.as_str()).collect()),
        ("crews", params.crews.iter().map(|one| one.id.as_str()).collect()),
        ("tasks", params.tasks.iter().map(|one| one.id.as_str()).collect()),
        ("resources", params.resources.iter().map(|one| one.id.as_str()).collect()),
        ("deliveries", params.deliveries.iter().map(|one| one.id.as_str()).collect()),
        ("residents", params.residents.iter().map(|one| one.id.as_str()).collect()),
        ("phones", params.phones.iter().map(|one| one.id.as_str()).collect()),
    ];
    for (list, ids) in lists {
        for (index, id) in ids.into_iter().enumerate() {
            let at = format!("{list}[{index}].id");
            let letter = |one: char| one.is_ascii_lowercase() || one.is_ascii_digit() || one == '_';
            if id.is_empty() || !id.chars().all(letter) {
                checker.problem(at.clone(), format!("`{id}` is no id"), "use lower case letters, digits and `_`");
            }
            // Sites and phones are never on the board; all others share its cells.
            if list != "sites" && list != "phones" && !seen.insert(id) {
                checker.problem(at, format!("two things are called `{id}`"), "give each an id of its own");
            }
        }
    }
    for (list, ids) in [
        ("sites", params.sites.iter().map(|one| one.id.as_str()).collect::<Vec<_>>()),
        ("phones", params.phones.iter().map(|one| one.id.as_str()).collect()),
    ] {
        for (index, id) in ids.iter().enumerate().filter(|(index, id)| ids[..*index].contains(id)) {
            checker.problem(
                format!("{list}[{index}].id"),
                format!("two are called `{id}`"),
                "give each an id of its own",
            );
        }
    }
    for (index, site) in params.sites.iter().enumerate() {
        if !(0.0..=1600.0).contains(&site.at.0) || !(0.0..=900.0).contains(&site.at.1) {
            checker.problem(format!("sites[{index}].at"), "outside the scene", "the scene is 1600 wide and 900 high");
        }
    }
}

fn slots(params: &Params, checker: &mut Checker) {
    let most = params.slots();
    for (index, crew) in params.crews.iter().enumerate() {
        checker.slots(format!("crews[{index}].off"), &crew.off, most);
    }
    for (index, resource) in params.resources.iter().enumerate() {
        checker.slots(format!("resources[{index}].closed"), &resource.closed, most);
        if !resource.closed.is_empty() && resource.closed_name.is_none() {
            checker.problem(
                format!("resources[{index}].closed_name"),
                "nobody says why it is closed",
                "give a text key",
            );
        }
    }
    for (index, delivery) in params.deliveries.iter().enumerate() {
        checker.slots(format!("deliveries[{index}].slot"), &[delivery.slot], most);
    }
    for (index, resident) in params.residents.iter().enumerate() {
        checker.slots(format!("residents[{index}].quiet"), &resident.quiet, most);
    }
    for (index, promise) in params.promises.iter().enumerate() {
        checker.slots(format!("promises[{index}].slot"), &[promise.slot], most);
    }
}

fn find(params: &Params, checker: &mut Checker) -> Found {
    let mut found = Found { locked: vec![false; params.tasks.len()], ..Found::default() };
    let tasks = || params.tasks.iter().map(|one| one.id.as_str());
    let crews = || params.crews.iter().map(|one| one.id.as_str());
    let sites = || params.sites.iter().map(|one| one.id.as_str());
    let resources = || params.resources.iter().map(|one| one.id.as_str());
    let deliveries = || params.deliveries.iter().map(|one| one.id.as_str());
    let residents = || params.residents.iter().map(|one| one.id.as_str());
    let phones = || params.phones.iter().map(|one| one.id.as_str());
    for (index, task) in params.tasks.iter().enumerate() {
        let at = |field: &str| format!("tasks[{index}].{field}");
        let site = task.site.as_ref().and_then(|id| checker.find(at("site"), "site", id, sites()));
        let uses = task.uses.iter().filter_map(|id| checker.find(at("uses"), "resource", id, resources())).collect();
        let needs =
            task.needs.iter().filter_map(|id| checker.find(at("needs"), "delivery", id, deliveries())).collect();
        let slots: Vec<Option<u8>> = params
            .crews
            .iter()
            .map(|crew| {
                let talent = crew.talents.contains(&task.skill);
                let able = talent || crew.skills.contains(&task.skill);
                able.then_some(if talent { task.slots.div_ceil(2) } else { task.slots })
            })
            .collect();
        if slots.iter().all(Option::is_none) {
            let message = format!("no crew can do `{}`", task.skill);
            checker.problem(at("skill"), message, "give a crew this skill");
        }
        for after in &task.after {
            if let Some(from) = checker.find(at("after"), "task", &after.task, tasks()) {
                found.links.push(FoundLink { from, to: index, lag: after.lag, miss: after.miss.clone() });
            }
        }
        if task.fixed && !params.plan.iter().any(|planned| planned.task == task.id) {
            checker.problem(at("fixed"), "it is fixed nowhere", "name it in `plan`");
        }
        found.tasks.push(FoundTask { site, uses, needs, slots });
    }
    for (index, span) in params.spans.iter().enumerate() {
        let at = |field: &str| format!("spans[{index}].{field}");
        let from = checker.find(at("from"), "task", &span.from, tasks());
        let to = checker.find(at("to"), "task", &span.to, tasks());
        let unless = span.unless.as_ref().and_then(|id| checker.find(at("unless"), "task", id, tasks()));
        let rule = match &span.rule {
            Rule::Dry => Some(FoundRule::Dry),
            Rule::NoNight => Some(FoundRule::NoNight),
            Rule::AtMost(slots) => Some(FoundRule::AtMost(*slots)),
            Rule::Holds(id) => checker.find(at("rule"), "resource", id, resources()).map(FoundRule::Holds),
        };
        if let (Some(from), Some(to), Some(rule)) = (from, to, rule) {
            found.spans.push(FoundSpan { from, to, tail: span.tail, rule, unless, miss: span.miss.clone() });
        }
    }
    for (index, resident) in params.residents.iter().enumerate() {
        let at = format!("residents[{index}].hears");
        let hears = resident.hears.iter().filter_map(|id| checker.find(at.clone(), "site", id, sites())).collect();
        found.hears.push(hears);
    }
    for (index, promise) in params.promises.iter().enumerate() {
        let at = format!("promises[{index}]");
        let call = promise.call.as_ref().and_then(|id| checker.find(at.clone(), "phone", id, phones()));
        if let Some(task) = checker.find(at, "task", &promise.task, tasks()) {
            found.promises.push((task, call));
        }
    }
    for (index, phone) in params.phones.iter().enumerate() {
        let at = || format!("phones[{index}].effects");
        let mut effects = Vec::new();
        for effect in &phone.effects {
            let most = params.slots();
            effects.extend(match effect {
                Effect::Quiet(id, slots) => {
                    checker.slots(at(), slots, most);
                    checker.find(at(), "resident", id, residents()).map(|one| FoundEffect::Quiet(one, slots.clone()))
                }
                Effect::Arrives(id, slot) => {
                    checker.find(at(), "delivery", id, deliveries()).map(|one| FoundEffect::Arrives(one, *slot))
                }
                Effect::Closed(id, slots) => {
                    checker.slots(at(), slots, most);
                    checker.find(at(), "resource", id, resources()).map(|one| FoundEffect::Closed(one, slots.clone()))
                }
                Effect::Capacity(id, capacity) => {
                    checker.find(at(), "resource", id, resources()).map(|one| FoundEffect::Capacity(one, *capacity))
                }
                Effect::Off(id, slots) => {
                    checker.slots(at(), slots, most);
                    checker.find(at(), "crew", id, crews()).map(|one| FoundEffect::Off(one, slots.clone()))
                }
                Effect::Allows(id) => {
                    let task = checker.find(at(), "task", id, tasks());
                    if let Some(task) = task {
                        found.locked[task] = true;
                    }
                    task.map(FoundEffect::Allows)
                }
            });
        }
        found.effects.push(effects);
    }
    found.plan = plan(params, &found, checker);
    found
}

/// Where tasks lie at the start.
fn plan(params: &Params, found: &Found, checker: &mut Checker) -> Vec<Option<Lies>> {
    let mut plan: Vec<Option<Lies>> = vec![None; params.tasks.len()];
    for (index, planned) in params.plan.iter().enumerate() {
        let at = format!("plan[{index}]");
        let tasks = params.tasks.iter().map(|one| one.id.as_str());
        let crews = params.crews.iter().map(|one| one.id.as_str());
        let task = checker.find(at.clone(), "task", &planned.task, tasks);
        let crew = checker.find(at.clone(), "crew", &planned.crew, crews);
        let (Some(task), Some(crew)) = (task, crew) else { continue };
        let end = found.tasks[task].slots[crew].map(|slots| planned.slot.saturating_add(slots));
        let lies = Lies { crew: u8::try_from(crew).unwrap_or(u8::MAX), slot: planned.slot };
        if end.is_none_or(|end| end > params.slots()) {
            checker.problem(at, "this crew can't do it there", "choose a crew with the skill, and a slot with room");
        } else if found.locked[task] || plan[task].is_some() || plan.contains(&Some(lies)) {
            checker.problem(at, "it can't begin there", "plan each task once, and one at a time with a crew");
        } else {
            plan[task] = Some(lies);
        }
    }
    plan
}

/// Tasks must not wait for each other in a circle.
fn order(params: &Params, found: &Found, checker: &mut Checker) {
    let links =
        found.links.iter().map(|link| Link { from: link.from, to: link.to, lag: u32::from(link.lag) }).collect();
    let durations = params.tasks.iter().map(|task| u32::from(task.slots)).collect();
    if (Network { durations, links }).times().is_none() {
        checker.problem("tasks", "some tasks wait for each other in a circle", "take one `after` away");
    }
}
