//! A whole lesson, simulated from a seed: pupils, a teacher, a network that breaks, a server that dies at the worst
//! moments, clocks that jump. Whatever happens: nothing acknowledged is lost, nothing is there twice or out of order,
//! and once the network holds, everybody agrees within ten seconds.
//!
//! `SEEDS=10000 cargo test -p session --test simulation` runs more of them; `SEED` says which is the first.

mod common;

use common::{Dice, START, began, delivered, did, plan};
use session::code::JoinCode;
use session::wire::{Command, Down, Event, Refusal, Role, Shown, Up};
use session::{Chance, Connection, Fact, Hash, Log, MemoryLog, Room, RoomId, Session, What, recover};
use std::collections::BTreeMap;

const PUPILS: usize = 6;
const STEP: u64 = 250;
const MINUTES: u64 = 30;

#[test]
fn no_seed_breaks_a_promise() {
    let number = |name: &str| std::env::var(name).ok().and_then(|value| value.parse::<u64>().ok());
    let seeds = number("SEEDS").unwrap_or(300);
    let first = number("SEED").unwrap_or(0);
    let (mut crashes, mut acknowledged) = (0, 0);
    for seed in first..first + seeds {
        let world = World::run(seed, false);
        crashes += world.crashes;
        acknowledged += world.pupils.iter().map(|pupil| pupil.acknowledged).sum::<u64>();
    }
    assert!(
        crashes > seeds && acknowledged > seeds * 200,
        "{crashes} crashes, {acknowledged} events: too little happened"
    );
    println!("{seeds} seeds, {crashes} crashes, {acknowledged} events acknowledged");
}

#[test]
fn the_same_seed_is_the_same_lesson() {
    for seed in [1, 2, 3] {
        assert_eq!(World::traced(seed), World::traced(seed));
    }
    assert_ne!(World::traced(1), World::traced(2));
}

/// A pupil as the page is: an outbox that is emptied only by acknowledgements.
#[derive(Default)]
struct Pupil {
    /// Drawn once, for however often this pupil asks to be let in.
    id: String,
    number: Option<u16>,
    token: Option<String>,
    done: Vec<Event>,
    acknowledged: u64,
    connection: Option<Connection>,
    inside: bool,
    view: Option<session::wire::PupilView>,
    /// Until when there is no network.
    cut: u64,
}

struct World {
    seed: u64,
    dice: Dice,
    now: u64,
    /// How far the server's clock is off.
    skew: i64,
    log: MemoryLog,
    id: RoomId,
    /// `None` while the server is down, until then.
    room: Option<Room>,
    down_until: u64,
    secret: String,
    teacher_token: String,
    teacher: Option<Connection>,
    teacher_n: u64,
    pupils: Vec<Pupil>,
    /// What is on its way, by when it arrives.
    up: BTreeMap<(u64, u64), (Connection, Up)>,
    down: BTreeMap<(u64, u64), (Connection, Down)>,
    /// Connections that broke, and when the server will notice.
    broken: BTreeMap<(u64, u64), Connection>,
    counter: u64,
    crashes: u64,
    healed: bool,
    /// The teacher does nothing any more.
    quiet: bool,
    /// Of everything that anybody was told, where it is asked for.
    trace: Option<Vec<Hash>>,
    /// The last event of each pupil that is on disk.
    kept: BTreeMap<u16, u64>,
}

impl World {
    /// Everything that anybody was told.
    fn traced(seed: u64) -> Vec<Hash> {
        Self::run(seed, true).trace.unwrap()
    }

    fn run(seed: u64, traced: bool) -> Self {
        let mut dice = Dice::new(seed);
        let code = JoinCode::draw(&mut dice);
        let opening = Session::open(plan(), None, &code, START, &mut dice).unwrap();
        let session = Session::opened(opening.room, &opening.fact).unwrap();
        let mut log = MemoryLog::default();
        log.append(&[(opening.room, opening.fact)]).unwrap();
        let mut world = Self {
            seed,
            dice,
            now: START,
            skew: 0,
            log,
            id: opening.room,
            room: Some(Room::new(session)),
            down_until: 0,
            secret: opening.secret.hex(),
            teacher_token: opening.token.hex(),
            teacher: None,
            teacher_n: 0,
            pupils: (0..PUPILS).map(|place| Pupil { id: format!("{place:032x}"), ..Pupil::default() }).collect(),
            up: BTreeMap::new(),
            down: BTreeMap::new(),
            broken: BTreeMap::new(),
            counter: 0,
            crashes: 0,
            healed: false,
            quiet: false,
            trace: traced.then(Vec::new),
            kept: BTreeMap::new(),
        };
        while world.now < START + MINUTES * 60_000 {
            world.misfortune();
            world.step();
        }
        world.heal();
        world.agree();
        world
    }

    fn chance(&mut self, one_in: u32) -> bool {
        self.dice.below(one_in) == 0
    }

    fn id(&mut self) -> u64 {
        self.counter += 1;
        self.counter
    }

    fn misfortune(&mut self) {
        if self.room.is_some() && self.chance(600) {
            self.crash();
        }
        for place in 0..PUPILS {
            if self.chance(400) {
                // From a hiccup to ten minutes without Wi-Fi.
                let longest = if self.chance(10) { 600_000 } else { 8_000 };
                self.pupils[place].cut = self.now + u64::from(self.dice.below(longest));
                self.lose(place);
            }
        }
        if self.chance(1000) {
            self.skew = i64::from(self.dice.below(7_200_000)) - 3_600_000;
        }
        if self.chance(300) {
            self.teacher = None;
        }
    }

    fn step(&mut self) {
        self.now += STEP;
        if self.room.is_none() && self.now >= self.down_until {
            self.room = recover(self.id, &self.log.read(self.id).unwrap()).map(Room::new);
            assert!(self.room.is_some(), "seed {}: the room is lost", self.seed);
        }
        self.lead();
        for place in 0..PUPILS {
            self.live(place);
        }
        self.arrive_at_server();
        self.arrive_at_pupils();
    }

    fn server_clock(&self) -> u64 {
        self.now.saturating_add_signed(self.skew)
    }

    fn send(&mut self, connection: Connection, message: Up) {
        let order = (self.now + u64::from(self.dice.below(400)), self.id());
        // One connection keeps its order, whatever the delays.
        let last = self.up.iter().filter(|(_, (one, _))| *one == connection).map(|(at, _)| at.0).max();
        self.up.insert((order.0.max(last.unwrap_or(0)), order.1), (connection, message));
    }

    fn connect(&mut self) -> Connection {
        Connection(self.id())
    }

    /// A connection breaks: what is on its way is lost, and the server notices later.
    fn lose(&mut self, place: usize) {
        self.pupils[place].inside = false;
        if let Some(connection) = self.pupils[place].connection.take() {
            self.up.retain(|_, (one, _)| *one != connection);
            self.down.retain(|_, (one, _)| *one != connection);
            let notices = (self.now + u64::from(self.dice.below(45_000)), self.id());
            self.broken.insert(notices, connection);
        }
    }

    /// The pupil hears nothing more of a connection on which something was said already.
    fn give_up(&mut self, place: usize) {
        if let Some(connection) = self.pupils[place].connection.take() {
            let notices = (self.now + 1_000 + u64::from(self.dice.below(45_000)), self.id());
            self.broken.insert(notices, connection);
        }
    }

    fn crash(&mut self) {
        self.crashes += 1;
        self.room = None;
        self.down_until = self.now + u64::from(self.dice.below(5_000));
        self.up.clear();
        self.down.clear();
        self.broken.clear();
        self.teacher = None;
        for pupil in &mut self.pupils {
            (pupil.connection, pupil.inside) = (None, false);
        }
    }

    fn live(&mut self, place: usize) {
        if !self.healed && self.chance(8) {
            let event = self.something(place);
            self.pupils[place].done.push(event);
        }
        if self.pupils[place].cut > self.now || self.room.is_none() {
            return;
        }
        let Some(connection) = self.pupils[place].connection else {
            if self.chance(4) {
                let connection = self.connect();
                self.pupils[place].connection = Some(connection);
                let first = match &self.pupils[place].token {
                    Some(token) => Up::Resume { role: Role::Pupil, token: token.clone() },
                    None => {
                        let id = Some(self.pupils[place].id.clone());
                        Up::Join { door: self.secret.clone(), nickname: None, avatar: vec![1], id }
                    }
                };
                self.send(connection, first);
                if !self.healed && self.chance(5) {
                    self.give_up(place);
                }
            }
            return;
        };
        let pupil = &self.pupils[place];
        if pupil.inside && self.now.is_multiple_of(1000) {
            // Everything that isn't acknowledged goes again, and now and then some that is.
            let from = usize::try_from(pupil.acknowledged).unwrap();
            let back = from.min(self.dice.below(3) as usize);
            let pupil = &self.pupils[place];
            let events: Vec<Event> = pupil.done[from - back..].iter().take(64).cloned().collect();
            if !events.is_empty() {
                self.send(connection, Up::Events { first: (from - back) as u64 + 1, events });
            }
        }
    }

    fn something(&mut self, place: usize) -> Event {
        match self.dice.below(12) {
            0 => began(self.dice.below(5) as u8, ["lamp", "pump"][self.dice.below(2) as usize]),
            1 => delivered(self.dice.below(2) == 0, f64::from(self.dice.below(5))),
            2 => Event::TookBack { left: self.dice.below(4) },
            3 => Event::Help { wanted: self.dice.below(2) == 0 },
            4 => Event::Card { question: "again".into(), choice: self.dice.below(3) as u8 },
            _ => did(&format!("{place}x{}", self.pupils[place].done.len())),
        }
    }

    fn lead(&mut self) {
        if self.room.is_none() || self.quiet || !self.chance(8) {
            return;
        }
        let Some(connection) = self.teacher else {
            let connection = self.connect();
            self.teacher = Some(connection);
            let token = self.teacher_token.clone();
            return self.send(connection, Up::Resume { role: Role::Teacher, token });
        };
        let pupil = 1 + self.dice.below(8) as u16;
        let on = self.dice.below(2) == 0;
        let command = match self.dice.below(16) {
            0 => Command::Begin,
            1 => Command::Lock { shut: on },
            2 => Command::Rename { pupil },
            3 => Command::Remove { pupil },
            4 | 5 => Command::LetBack { pupil },
            6 => Command::Approval { asked: on },
            7 | 8 => Command::Approve { pupil },
            9 => Command::Pause { paused: on },
            10 => Command::Open { step: self.dice.below(5) as u8, open: on },
            11 => Command::Timer { minutes: on.then_some(5) },
            12 => Command::Show { shown: Shown::Replay { pupil, challenge: "lamp".into() } },
            13 => Command::Helped { pupil },
            14 => Command::Invite { role: Role::Board },
            _ => Command::Eyes { here: on },
        };
        self.send(connection, Up::Do { id: 1, command });
    }

    fn arrive_at_server(&mut self) {
        let clock = self.server_clock();
        let Some(room) = &mut self.room else { return };
        let gone: Vec<_> = self.broken.range(..(self.now, u64::MAX)).map(|(key, _)| *key).collect();
        for key in gone {
            room.leave(self.broken.remove(&key).unwrap());
        }
        let here: Vec<_> = self.up.range(..(self.now, u64::MAX)).map(|(key, _)| *key).collect();
        for key in here {
            let (connection, message) = self.up.remove(&key).unwrap();
            room.hear(connection, &message, clock, &mut self.dice);
        }
        room.tick(clock);
        let facts: Vec<(RoomId, Fact)> = room.take_facts().into_iter().map(|fact| (self.id, fact)).collect();
        // The server may die before anything is on disk, or when all of it is and nobody knows.
        let risky = !facts.is_empty() && !self.healed;
        if risky && self.dice.below(2000) == 0 {
            return self.crash();
        }
        self.log.append(&facts).unwrap();
        let numbered = |fact: &Fact| Some((fact.what.pupil()?, fact.what.seq()?));
        self.kept.extend(facts.iter().filter_map(|(_, fact)| numbered(fact)));
        if risky && self.dice.below(2000) == 0 {
            return self.crash();
        }
        let Some(room) = &mut self.room else { return };
        let mut all = room.take_answers();
        all.extend(room.take_views(clock));
        if let Some(trace) = self.trace.as_mut().filter(|_| !all.is_empty()) {
            let told: Vec<_> = all.iter().map(|(to, down)| (to.0, down)).collect();
            trace.push(Hash::of(&serde_json::to_vec(&(self.now, told)).unwrap()));
        }
        for (connection, down) in all {
            let last = self.down.iter().filter(|(_, (one, _))| *one == connection).map(|(at, _)| at.0).max();
            let at = (self.now + u64::from(self.dice.below(400))).max(last.unwrap_or(0));
            self.counter += 1;
            self.down.insert((at, self.counter), (connection, down));
        }
    }

    fn arrive_at_pupils(&mut self) {
        let here: Vec<_> = self.down.range(..(self.now, u64::MAX)).map(|(key, _)| *key).collect();
        for key in here {
            let Some((connection, down)) = self.down.remove(&key) else { continue };
            if let Down::Teacher(view) = &down {
                assert!(
                    view.n > self.teacher_n || self.teacher != Some(connection),
                    "seed {}: an older view",
                    self.seed
                );
            }
            if self.teacher == Some(connection) {
                continue;
            }
            if let Some(place) = self.pupils.iter().position(|pupil| pupil.connection == Some(connection)) {
                self.told(place, down);
            }
        }
    }

    fn told(&mut self, place: usize, down: Down) {
        let seed = self.seed;
        match down {
            Down::Joined { pupil, token, through } => {
                let one = &mut self.pupils[place];
                assert!(one.number.is_none_or(|number| number == pupil), "seed {seed}: another number");
                (one.number, one.token, one.inside) = (Some(pupil), Some(token), true);
                self.acknowledge(place, through);
            }
            Down::Taken { through } => self.acknowledge(place, through),
            Down::Pupil(view) => self.pupils[place].view = Some(view),
            Down::Refused { why: Refusal::Gap, .. } => panic!("seed {seed}: a gap in {place}"),
            Down::Refused { why: Refusal::Unknown, .. } if self.pupils[place].token.is_some() => {
                panic!("seed {seed}: pupil {place} is not known any more")
            }
            // The door is shut, or the teacher says no: try again later.
            Down::Refused { .. } => self.lose(place),
            _ => {}
        }
    }

    /// Whatever is acknowledged stands in the log at that moment.
    fn acknowledge(&mut self, place: usize, through: u64) {
        let number = self.pupils[place].number;
        let kept = number.and_then(|number| self.kept.get(&number)).copied().unwrap_or_default();
        assert!(through <= kept, "seed {}: {through} acknowledged, {kept} kept", self.seed);
        let one = &mut self.pupils[place];
        one.acknowledged = one.acknowledged.max(through);
    }

    /// From now on everything holds; a shut door is opened and everybody let in.
    fn heal(&mut self) {
        self.healed = true;
        (self.skew, self.down_until) = (0, 0);
        self.pupils.iter_mut().for_each(|pupil| pupil.cut = 0);
        // What the teacher said before arrives before what is said now.
        self.quiet = true;
        for _ in 0..4 {
            self.step();
        }
        let Some(mut room) = self.room.take() else { panic!("the server is up") };
        let connection = self.connect();
        let token = self.teacher_token.clone();
        let open = [Command::Lock { shut: false }, Command::Approval { asked: false }];
        let pupils = (1..=room.session().pupils().count() as u16 + 200)
            .flat_map(|pupil| [Command::LetBack { pupil }, Command::Approve { pupil }]);
        let clock = self.server_clock();
        room.hear(connection, &Up::Resume { role: Role::Teacher, token }, clock, &mut self.dice);
        for command in open.into_iter().chain(pupils) {
            room.hear(connection, &Up::Do { id: 1, command }, clock, &mut self.dice);
        }
        self.room = Some(room);
        let waits = |pupil: &Pupil| !pupil.inside || pupil.acknowledged < pupil.done.len() as u64;
        // Ten seconds to come back, and a second for each 64 events that nobody had heard of.
        let longest = self.pupils.iter().map(|pupil| pupil.done.len() as u64 - pupil.acknowledged).max().unwrap_or(0);
        let until = self.now + 10_000 + 2000 * (longest / 64);
        while self.now < until && self.pupils.iter().any(waits) {
            self.step();
        }
        if let Some((place, pupil)) = self.pupils.iter().enumerate().find(|(_, pupil)| waits(pupil)) {
            let (inside, acknowledged, done) = (pupil.inside, pupil.acknowledged, pupil.done.len());
            panic!("seed {}: {place} has not caught up: inside {inside}, {acknowledged} of {done}", self.seed);
        }
        // What is on its way arrives.
        for _ in 0..8 {
            self.step();
        }
    }

    /// Log, room and pupils say the same.
    fn agree(&self) {
        let seed = self.seed;
        let facts = self.log.read(self.id).unwrap();
        for pupil in &self.pupils {
            let kept: Vec<(u64, &Event)> = facts
                .iter()
                .filter(|fact| fact.what.pupil() == pupil.number)
                .filter_map(|fact| match &fact.what {
                    What::Did { seq, event, .. } => Some((*seq, event)),
                    _ => None,
                })
                .collect();
            assert!(kept.iter().copied().eq((1..).zip(&pupil.done)), "seed {seed}: not what was done, once, in order");
            let view = pupil.view.as_ref().unwrap();
            let room = self.room.as_ref().unwrap();
            let present = room.session().present(room.presence());
            let now = room.session().pupil_view(pupil.number.unwrap(), present, self.now, 0).unwrap();
            let seen =
                |view: &session::wire::PupilView| (view.nickname, view.phase, view.eyes, view.help, view.present);
            assert_eq!(seen(view), seen(&now), "seed {seed}: the newest view is not there");
        }
        let room = self.room.as_ref().unwrap();
        let again = recover(self.id, &facts).unwrap();
        assert_eq!(again.fingerprint(), room.session().fingerprint(), "seed {seed}: replay gives something else");
        assert_eq!(room.session().pupils().count(), PUPILS, "seed {seed}: somebody came in twice");
        let mut names: Vec<_> = room.session().pupils().map(|(_, pupil)| pupil.nickname).collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), room.session().pupils().count(), "seed {seed}: two have the same nickname");
    }
}
