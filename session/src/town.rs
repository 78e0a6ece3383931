//! The town of a class from lesson to lesson: which challenges were delivered at which level and how often, and nothing
//! of who did it or when. The class takes it home as a file.

use crate::file::{Head, NoFile, open};
use crate::ids::is_id;
use content::Level;
use serde::{Deserialize, Serialize};

/// Says that a file is one of these.
const KIND: &str = "class-town";
/// The format that this build writes and reads.
const FORMAT: u16 = 1;
/// A larger file is none of ours.
const MOST_BYTES: usize = 64 * 1024;
/// More places than this has no town.
const MOST_PLACES: usize = 256;
/// More deliveries than this has no place.
const MOST_TIMES: u32 = 1_000_000;

/// What a class has delivered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Town {
    /// By challenge and level, in that order, each once.
    pub places: Vec<Place>,
}

/// What was delivered of one challenge at one level.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    /// Id of the challenge.
    pub challenge: String,
    /// The level.
    pub level: Level,
    /// How many deliveries solved it.
    pub times: u32,
}

#[derive(Serialize)]
struct File<'a> {
    #[serde(flatten)]
    head: Head,
    #[serde(flatten)]
    town: &'a Town,
}

impl Town {
    /// Whether it has a size and a shape that a page would send.
    pub fn makes_sense(&self) -> bool {
        let place = |place: &Place| is_id(&place.challenge) && (1..=MOST_TIMES).contains(&place.times);
        self.places.len() <= MOST_PLACES
            && self.places.iter().all(place)
            && self.places.is_sorted_by(|a, b| key(a) < key(b))
    }

    /// Adds deliveries; a place that is full, and a town that is, stay as they are.
    pub fn add(&mut self, challenge: &str, level: Level, times: u32) {
        let found = self.places.binary_search_by(|place| key(place).cmp(&(challenge, level)));
        match found {
            Ok(at) => {
                let place = &mut self.places[at];
                place.times = place.times.saturating_add(times).min(MOST_TIMES);
            }
            Err(at) if self.places.len() < MOST_PLACES => {
                self.places.insert(at, Place { challenge: challenge.to_owned(), level, times });
            }
            Err(_) => {}
        }
    }

    /// How often each challenge was delivered, at whichever level, in order of id.
    pub fn solved(&self) -> Vec<(String, u16)> {
        let mut solved = Vec::<(String, u16)>::new();
        for place in &self.places {
            let times = u16::try_from(place.times).unwrap_or(u16::MAX);
            match solved.last_mut() {
                Some((challenge, sum)) if *challenge == place.challenge => *sum = sum.saturating_add(times),
                _ => solved.push((place.challenge.clone(), times)),
            }
        }
        solved
    }

    /// As it is written to a file.
    pub fn write(&self) -> String {
        let head = Head { vakpoort: KIND.to_owned(), format: FORMAT };
        serde_json::to_string_pretty(&File { head, town: self }).unwrap_or_default()
    }

    /// Reads a file.
    ///
    /// # Errors
    /// Why it is no town.
    pub fn read(bytes: &[u8]) -> Result<Self, NoFile> {
        if bytes.len() > MOST_BYTES {
            return Err(NoFile::Foreign);
        }
        let town: Self = open(bytes, KIND, FORMAT)?;
        if town.makes_sense() { Ok(town) } else { Err(NoFile::Foreign) }
    }
}

fn key(place: &Place) -> (&str, Level) {
    (&place.challenge, place.level)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn town() -> Town {
        let mut town = Town::default();
        town.add("w1", Level::Builder, 2);
        town.add("h1", Level::Explorer, 1);
        town.add("w1", Level::Explorer, 3);
        town.add("w1", Level::Builder, 1);
        town
    }

    #[test]
    fn a_town_goes_into_a_file_and_comes_back() {
        let town = town();
        assert!(town.makes_sense());
        assert_eq!(town.solved(), [("h1".to_owned(), 1), ("w1".to_owned(), 6)]);
        assert_eq!(Town::read(town.write().as_bytes()), Ok(town));
        // As files of this format are, for ever.
        let golden =
            r#"{"vakpoort":"class-town","format":1,"places":[{"challenge":"w1","level":"builder","times":3}]}"#;
        assert_eq!(Town::read(golden.as_bytes()).unwrap().solved(), [("w1".to_owned(), 3)]);
    }

    #[test]
    fn what_is_no_town_is_refused() {
        let file = town().write();
        assert_eq!(Town::read(file.replace("\"format\": 1", "\"format\": 2").as_bytes()), Err(NoFile::Newer));
        let changes = [
            ("class-town", "class-report"),
            ("\"times\": 1", "\"times\": 0"),
            ("\"times\": 1", "\"times\": 4000000000"),
            ("\"times\": 1", "\"times\": -1"),
            ("\"h1\"", "\"<b>\""),
            ("\"h1\"", "\"x1\""),
            ("\"h1\"", "\"w1\""),
            ("explorer", "master"),
            ("}", ""),
        ];
        for (from, to) in changes {
            assert!(file.contains(from), "{from}");
            assert_eq!(Town::read(file.replacen(from, to, 1).as_bytes()), Err(NoFile::Foreign), "{from} as {to}");
        }
        assert_eq!(Town::read(&vec![b' '; 65 * 1024]), Err(NoFile::Foreign));
        let mut large = Town::default();
        (0..300).for_each(|number| large.add(&format!("c{number}"), Level::Pro, 1));
        assert_eq!(large.places.len(), 256);
        large.add("c0", Level::Pro, u32::MAX);
        assert!(large.makes_sense());
    }
}
