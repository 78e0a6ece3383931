//! Which screens there are, how a tab remembers them, and where the way back leads.

use super::class::Class;
use super::prepare::Prepare;

/// A screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Screen {
    /// What this is, and *Speel*.
    Start,
    /// The work itself.
    Play,
    /// The client uses the work.
    Deliver,
    /// What was measured, and what also works.
    Measured,
    /// Nickname, avatar and class year.
    Who,
    /// The town with all work.
    Town,
    /// The briefing of a challenge.
    Meet(String),
    /// Which occupation it was, and what it is like.
    Occupation(String),
    /// What the pupil keeps.
    Passport,
    /// All trades.
    Trades,
    /// One trade.
    Trade(String),
    /// The lesson that came as a file.
    PlanB,
    /// Whom to thank.
    Credits,
    /// What a teacher reads, prints and prepares.
    Prepare(Prepare),
    /// A screen of the class session.
    Class(Class),
}

impl Screen {
    /// Whether the game draws behind it.
    pub fn staged(&self) -> bool {
        matches!(
            self,
            Self::Meet(_) | Self::Play | Self::Deliver | Self::Measured | Self::Town | Self::Class(Class::Board)
        )
    }

    /// Whether it is on the page of a teacher.
    pub fn is_teachers(&self) -> bool {
        match self {
            Self::Prepare(screen) => screen.is_teachers(),
            Self::Class(class) => class.is_teachers(),
            _ => false,
        }
    }

    /// Where the page with this screen stands.
    pub fn address(&self) -> &'static str {
        match self {
            // By its name, as a web server that knows no rooms has it too.
            Self::Prepare(screen) if screen.is_teachers() => "/teach.html",
            Self::Class(Class::Teach) => "/teach",
            Self::Class(Class::Guest) => "/guest",
            Self::Class(Class::Check) => "/check",
            _ => "/",
        }
    }

    /// How this tab remembers it.
    pub fn place(&self) -> String {
        match self {
            Self::Start | Self::Credits => String::new(),
            Self::Play | Self::Deliver => "play".into(),
            Self::Who => "who".into(),
            Self::Town | Self::Measured | Self::PlanB => "town".into(),
            Self::Passport => "passport".into(),
            Self::Meet(id) => format!("meet:{id}"),
            Self::Occupation(id) => format!("occupation:{id}"),
            Self::Trades => "trades".into(),
            Self::Trade(id) => format!("trade:{id}"),
            Self::Prepare(screen) => format!("prepare:{}", screen.place()),
            Self::Class(class) => format!("class:{}", class.id()),
        }
    }

    /// Where the browser's way back leads; `None` leaves the page.
    pub fn back(&self) -> Option<Self> {
        match self {
            Self::Start | Self::Who | Self::Town | Self::PlanB => None,
            Self::Class(class) => class.back(),
            Self::Credits => Some(Self::Start),
            Self::Prepare(screen) => Some(screen.back()),
            Self::Deliver => Some(Self::Play),
            Self::Trade(_) => Some(Self::Trades),
            Self::Trades | Self::Play | Self::Measured | Self::Meet(_) | Self::Occupation(_) | Self::Passport => {
                Some(Self::Town)
            }
        }
    }

    /// The screen that a tab remembers.
    pub fn at(place: &str) -> Option<Self> {
        Some(match place.split_once(':').unwrap_or((place, "")) {
            ("play", _) => Self::Play,
            ("who", _) => Self::Who,
            ("town", _) => Self::Town,
            ("passport", _) => Self::Passport,
            ("meet", id) => Self::Meet(id.into()),
            ("occupation", id) => Self::Occupation(id.into()),
            ("trades", _) => Self::Trades,
            ("trade", id) => Self::Trade(id.into()),
            ("prepare", place) => Self::Prepare(Prepare::at(place)?),
            ("class", id) => Self::Class(Class::at(id)?),
            _ => return None,
        })
    }
}
