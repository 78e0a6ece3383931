//! An occupation and its figures.
//!
//! Every figure carries its source and year, and unknown stays unknown.
//! How far each source can be trusted: `data/data_sources.md`; the rules of display are its section 7.

use serde::{Deserialize, Serialize};

/// An occupation, as five cards answer it: salary, chances, roles, task of society, next steps.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Occupation {
    /// Stable for ever, such as `elektromonteur`.
    pub id: String,
    /// Id of its sector.
    pub sector: String,
    /// Gross salary at the start.
    pub start_salary: Figure,
    /// What the middle half of all employees in its group earn (P25 to P75), experienced people included.
    pub wage_band: Figure,
    /// Number of jobs in its group.
    pub jobs: Figure,
    /// Share of women in its group, in percent.
    pub women: Figure,
    /// How wanted it is.
    pub outlook: Outlook,
    /// Ids of roles that one can have in a company, and that grow out of this one.
    pub roles: Vec<String>,
    /// Ids of the tasks of society that it serves.
    pub missions: Vec<String>,
    /// Possible next steps; chosen by the editors, not counted.
    pub next: Vec<CareerStep>,
}

/// A value that is shown together with where it comes from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// What is known.
    pub value: Value,
    /// How well it fits.
    pub grade: Grade,
    /// Name of the source, as it is shown.
    pub source: String,
    /// Address of the source.
    #[serde(default)]
    pub url: String,
    /// Year of the figure, 1990 to 2100, or of when it was looked up if the source gives none.
    pub year: u16,
    /// When the source was last looked at, `YYYY-MM-DD`; a year later it is old.
    pub checked: String,
    /// Text key of a remark that must be shown with it.
    #[serde(default)]
    pub note: Option<String>,
    /// Whether the source gives it otherwise and it was converted, such as from an hourly wage.
    #[serde(default)]
    pub derived: bool,
}

/// What is known of a figure.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Value {
    /// From `min` to `max`; both the same when the source gives one number.
    Range {
        /// Lowest.
        min: f64,
        /// Highest.
        max: f64,
        /// Of what.
        unit: Unit,
        /// Hours in the working week, from and to, 1 to 60; only for money a month.
        #[serde(default)]
        hours: Option<(f64, f64)>,
    },
    /// Looked for, and not found.
    Unknown,
}

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Unit {
    /// Gross euros an hour, 3 to 200.
    EuroHour,
    /// Gross euros a month, 400 to 20 000.
    EuroMonth,
    /// Parts of a hundred, 0 to 100.
    Percent,
    /// Jobs, 0 to 10 million.
    Jobs,
}

/// How well a figure fits its occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    /// This education or group, recent.
    A,
    /// A near education or an average of vacancies, recent.
    B,
    /// A collective minimum or a broad average of some years ago.
    C,
}

/// How wanted an occupation is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outlook {
    /// One of three steps.
    pub class: OutlookClass,
    /// Whom the evidence is about.
    pub about: About,
    /// Name of the source.
    pub source: String,
    /// Address of the source.
    #[serde(default)]
    pub url: String,
    /// Year of the evidence, 1990 to 2100.
    pub year: u16,
    /// When the source was last looked at, `YYYY-MM-DD`.
    pub checked: String,
}

/// Steps of an outlook; more would pretend to know more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OutlookClass {
    /// Only what holds for all technical work is known.
    General,
    /// Promising.
    Promising,
    /// Very wanted, or more and more so.
    VeryWanted,
}

/// Whom evidence is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// This group of occupations.
    OwnGroup,
    /// A group near to it.
    NearGroup,
    /// All technical work.
    AllTechnical,
}

/// A possible next step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CareerStep {
    /// Id of the occupation it leads to; that may be one of another pack.
    pub to: String,
    /// How one gets there.
    pub route: Route,
    /// Whether it leads to another sector.
    pub other_sector: bool,
}

/// How one gets to another occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Route {
    /// Work and learn: four days of work, one of school, with pay.
    Bbl,
    /// Vocational school, at school or with work.
    BolBbl,
    /// Higher vocational education.
    Hbo,
    /// University.
    Wo,
    /// A short course.
    Course,
    /// Experience on the job.
    Experience,
}

/// The legal minimum wage from one day on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MinimumWage {
    /// First day, `YYYY-MM-DD`.
    pub valid_from: String,
    /// Name of the source.
    pub source: String,
    /// Address of the source.
    pub url: String,
    /// When the source was last looked at, `YYYY-MM-DD`.
    pub checked: String,
    /// Gross euros an hour by age, youngest first; the last holds for everybody older.
    pub by_age: Vec<(u8, f64)>,
}

/// How a start salary may be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Salary<'a> {
    /// Show it, with source and year.
    Known(&'a Figure),
    /// Show it greyed, with the year large, and never in a comparison.
    Old(&'a Figure),
    /// Say that it was not found; beside it the band of the whole group, and the minimum wage at the pupil's age.
    NotFound {
        /// What all employees in the group earn.
        band: &'a Figure,
    },
}

impl Occupation {
    /// How the start salary may be shown.
    pub fn salary(&self, minimum: &MinimumWage) -> Salary<'_> {
        let figure = &self.start_salary;
        match (figure.value, figure.grade) {
            (Value::Unknown, _) => Salary::NotFound { band: &self.wage_band },
            (_, Grade::A | Grade::B) => Salary::Known(figure),
            (value, Grade::C) if value.below(minimum) => Salary::NotFound { band: &self.wage_band },
            (_, Grade::C) => Salary::Old(figure),
        }
    }

    /// Which of `bands` (gross euros a month) holds the middle of the start salary; none when it is not known.
    pub fn band_of_salary(&self, bands: &[(u32, u32)]) -> Option<usize> {
        let Value::Range { min, max, unit: Unit::EuroMonth, .. } = self.start_salary.value else { return None };
        let middle = (min + max) / 2.0;
        bands.iter().position(|(low, high)| (f64::from(*low)..=f64::from(*high)).contains(&middle))
    }
}

impl Value {
    /// Whether somebody of 21 may not earn this little today.
    fn below(self, minimum: &MinimumWage) -> bool {
        let hourly = minimum.at(21).unwrap_or_default();
        match self {
            Self::Range { max, unit: Unit::EuroHour, .. } => max < hourly,
            Self::Range { max, unit: Unit::EuroMonth, hours, .. } => {
                max < hourly * hours.map_or(38.0, |(_, most)| most) * 52.0 / 12.0
            }
            _ => false,
        }
    }
}

impl MinimumWage {
    /// Gross euros an hour at `age`; none for who is too young for the law to name.
    pub fn at(&self, age: u8) -> Option<f64> {
        self.by_age.iter().rfind(|(from, _)| *from <= age).map(|(_, euros)| *euros)
    }
}
