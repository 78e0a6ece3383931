//! Figures in words: the value, and always where it comes from.

use crate::{About, Figure, Occupation, Outlook, OutlookClass, Pack, Route, Texts, Unit, Value, keys};

/// A figure in words. Both parts are shown, always.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// The value or the band, with what it counts.
    pub value: String,
    /// Source, year, and how it was converted.
    pub source: String,
    /// A remark that must be shown with it.
    pub note: Option<String>,
}

/// A possible next step in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidStep {
    /// The occupation it leads to.
    pub name: String,
    /// The training on the way.
    pub training: String,
    /// The kind of route, and the other sector when it leads to one.
    pub route: String,
}

impl Occupation {
    /// The possible next steps in words, across all sectors of `pack`.
    pub fn steps(&self, pack: &Pack, texts: &Texts) -> Vec<SaidStep> {
        let step = |step: &crate::CareerStep| {
            let mut route = texts.get(step.route.key());
            if step.other_sector {
                // Of an occupation that no pack describes only this is known.
                let sector = pack.occupation(&step.to).map_or_else(
                    || texts.get("next-other-sector"),
                    |to| texts.fill("next-sector", &[("sector", &texts.get(&keys::sector(&to.sector)))]),
                );
                route = format!("{route}; {sector}");
            }
            SaidStep {
                name: texts.get(&keys::occupation(&step.to)),
                training: texts.get(&keys::next(&self.id, &step.to)),
                route,
            }
        };
        self.next.iter().map(step).collect()
    }
}

impl Figure {
    /// The figure in words.
    pub fn say(&self, texts: &Texts) -> Said {
        let value = match self.value {
            Value::Unknown => texts.get("figure-unknown"),
            Value::Range { min, max, unit, .. } => say_range(texts, min, max, unit),
        };
        let mut source = say_source(texts, &self.source, self.year);
        if let (true, Value::Range { hours: Some((least, most)), .. }) = (self.derived, self.value) {
            let (least, most) = (texts.number(least, 0), texts.number(most, 0));
            source = format!("{source}; {}", texts.fill("figure-derived", &[("least", &least), ("most", &most)]));
        }
        Said { value, source, note: self.note.as_ref().map(|key| texts.get(key)) }
    }
}

impl Outlook {
    /// The outlook in words: one of three steps, whom it is about, source and year.
    pub fn say(&self, texts: &Texts) -> Said {
        let class = match self.class {
            OutlookClass::General => "outlook-general",
            OutlookClass::Promising => "outlook-promising",
            OutlookClass::VeryWanted => "outlook-very-wanted",
        };
        let about = match self.about {
            About::OwnGroup => "outlook-about-own-group",
            About::NearGroup => "outlook-about-near-group",
            About::AllTechnical => "outlook-about-all-technical",
        };
        let source = format!("{}; {}", say_source(texts, &self.source, self.year), texts.get(about));
        // Technical work follows the economy, and the market was cooling when this was written: that belongs to it.
        Said { value: texts.get(class), source, note: Some(texts.get("outlook-caveat")) }
    }
}

impl Route {
    /// The text key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Bbl => "route-bbl",
            Self::BolBbl => "route-bol-bbl",
            Self::Hbo => "route-hbo",
            Self::Wo => "route-wo",
            Self::Course => "route-course",
            Self::Experience => "route-experience",
        }
    }
}

fn say_range(texts: &Texts, min: f64, max: f64, unit: Unit) -> String {
    let (word, decimals) = match unit {
        Unit::EuroHour => ("euro-hour", 2),
        Unit::EuroMonth => ("euro-month", 0),
        Unit::Percent => ("percent", u8::from(min.fract() != 0.0)),
        Unit::Jobs => ("jobs", 0),
    };
    let (low, high) = (texts.number(min, decimals), texts.number(max, decimals));
    // From a band of hours may come two amounts that read the same.
    if low == high {
        texts.fill(&format!("figure-{word}"), &[("value", &low)])
    } else {
        texts.fill(&format!("figure-{word}-range"), &[("min", &low), ("max", &high)])
    }
}

fn say_source(texts: &Texts, source: &str, year: u16) -> String {
    // The year goes in as a word: it takes no thousands separator.
    texts.fill("figure-source", &[("source", source), ("year", &year.to_string())])
}
