//! A class on the desk: a room, a clock that is set by hand, and chance from a seed.
#![allow(dead_code, reason = "Each test uses its own part of it")]

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};
use session::code::JoinCode;
use session::plan::{Plan, Step};
use session::town::Town;
use session::wire::{Board, Command, Down, Event, PupilView, Refusal, Role, TeacherView, Up};
use session::{Chance, Connection, Fact, Room, Session};

/// When everything here begins.
pub const START: u64 = 1_800_000_000_000;

pub struct Dice(pub ChaCha8Rng);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(ChaCha8Rng::seed_from_u64(seed))
    }
}

impl Chance for Dice {
    fn fill(&mut self, bytes: &mut [u8]) {
        self.0.fill_bytes(bytes);
    }
}

pub fn plan() -> Plan {
    Plan {
        lesson: "first".into(),
        steps: vec![
            Step::Work { challenge: "lamp".into(), level: None },
            Step::Talk { question: "why".into() },
            Step::Cards { question: "again".into(), options: 3 },
            Step::Work { challenge: "pump".into(), level: None },
        ],
        early: vec!["lantern".into()],
    }
}

pub struct Class {
    pub room: Room,
    pub facts: Vec<Fact>,
    pub now: u64,
    pub dice: Dice,
    pub code: String,
    pub secret: String,
    pub teacher_token: String,
    pub next: u64,
}

pub const TEACHER: Connection = Connection(1);

impl Class {
    /// A room with a teacher connected to it.
    pub fn new(seed: u64) -> Self {
        Self::going_on(seed, None)
    }

    /// The same, with the town of a lesson before.
    pub fn going_on(seed: u64, town: Option<Town>) -> Self {
        let mut dice = Dice::new(seed);
        let code = JoinCode::draw(&mut dice);
        let opening = Session::open(plan(), town, &code, START, &mut dice).expect("the plan makes sense");
        let session = Session::opened(opening.room, &opening.fact).expect("it is the first fact");
        let mut class = Self {
            room: Room::new(session),
            facts: vec![opening.fact],
            now: START,
            dice,
            code: code.to_string(),
            secret: opening.secret.hex(),
            teacher_token: opening.token.hex(),
            next: 2,
        };
        let token = class.teacher_token.clone();
        class.say(TEACHER, Up::Resume { role: Role::Teacher, token });
        class
    }

    pub fn connection(&mut self) -> Connection {
        self.next += 1;
        Connection(self.next)
    }

    /// Says something; the answers to everybody, views included.
    pub fn say(&mut self, connection: Connection, message: Up) -> Vec<(Connection, Down)> {
        self.room.hear(connection, &message, self.now, &mut self.dice);
        self.facts.extend(self.room.take_facts());
        let mut all = self.room.take_answers();
        all.extend(self.room.take_views(self.now));
        all
    }

    /// The first answer to who says it.
    pub fn ask(&mut self, connection: Connection, message: Up) -> Option<Down> {
        self.say(connection, message).into_iter().find(|(to, _)| *to == connection).map(|(_, down)| down)
    }

    /// Why it is refused; `None` when it isn't.
    pub fn refused(&mut self, connection: Connection, message: Up) -> Option<Refusal> {
        self.say(connection, message).into_iter().find_map(|(to, down)| match down {
            Down::Refused { why, .. } if to == connection => Some(why),
            _ => None,
        })
    }

    pub fn command(&mut self, command: Command) -> Option<Down> {
        self.ask(TEACHER, Up::Do { id: 1, command })
    }

    /// A command that must not be refused.
    #[track_caller]
    pub fn lead(&mut self, command: Command) {
        let answer = self.refused(TEACHER, Up::Do { id: 1, command: command.clone() });
        assert_eq!(answer, None, "{command:?}");
    }

    /// A pupil comes in by link: connection, number, token.
    #[track_caller]
    pub fn join(&mut self) -> (Connection, u16, String) {
        let connection = self.connection();
        let door = self.secret.clone();
        match self.ask(connection, Up::Join { door, nickname: None, avatar: vec![1, 2], id: None }) {
            Some(Down::Joined { pupil, token, through: 0 }) => (connection, pupil, token),
            other => panic!("{other:?}"),
        }
    }

    pub fn resume(&mut self, token: &str) -> (Connection, Option<Down>) {
        let connection = self.connection();
        let answer = self.ask(connection, Up::Resume { role: Role::Pupil, token: token.into() });
        (connection, answer)
    }

    /// Events that must be taken in.
    #[track_caller]
    pub fn send(&mut self, connection: Connection, first: u64, events: Vec<Event>) {
        let through = first + events.len() as u64 - 1;
        let answer = self.ask(connection, Up::Events { first, events });
        assert_eq!(answer, Some(Down::Taken { through }));
    }

    pub fn teacher(&self) -> TeacherView {
        self.room.session().teacher_view(&self.presence(), self.now, 0)
    }

    pub fn pupil(&self, pupil: u16) -> PupilView {
        let session = self.room.session();
        session.pupil_view(pupil, session.present(&self.presence()), self.now, 0).expect("there is such a pupil")
    }

    pub fn board(&self) -> Board {
        self.room.session().board(&self.presence(), self.now, 0)
    }

    pub fn presence(&self) -> session::Presence {
        self.room.presence().clone()
    }
}

pub fn began(step: u8, challenge: &str) -> Event {
    Event::Began {
        step: Some(step),
        challenge: challenge.into(),
        level: content::Level::Builder,
        params_hash: "00ff".into(),
        seed: 7,
    }
}

pub fn did(step: &str) -> Event {
    Event::Did { step: step.into() }
}

pub fn delivered(solved: bool, parts: f64) -> Event {
    Event::Delivered {
        solved,
        unmet: if solved { vec![] } else { vec!["light".into()] },
        properties: vec![("parts".into(), parts)],
        occupation: solved.then(|| "electrician".into()),
    }
}
