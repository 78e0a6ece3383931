//! The words of the panel, and those of the pack that the page sends.

use content::Texts;
use session::panel::words as keys;
use session::plan::Step;
use session::wire::PupilRow;
use std::collections::HashMap;

const NL: &str = include_str!("../../texts/teacher/nl.ftl");
const EN: &str = include_str!("../../texts/teacher/en.ftl");

/// Everything that the panel can say in one language.
pub struct Words {
    own: Option<Texts>,
    pack: HashMap<String, String>,
}

impl Words {
    /// The words of a language; Dutch where it isn't known.
    pub fn new(language: &str, pack: Vec<(String, String)>) -> Self {
        let (language, source) = if language == "en" { ("en", EN) } else { ("nl", NL) };
        Self { own: Texts::new(language, source).ok(), pack: pack.into_iter().collect() }
    }

    /// A text without arguments; its key in brackets when it is missing, so that it is seen.
    pub fn say(&self, key: &str) -> String {
        self.own.as_ref().map_or_else(|| format!("[{key}]"), |texts| texts.get(key))
    }

    /// A text with words filled in.
    pub fn fill(&self, key: &str, words: &[(&str, &str)]) -> String {
        self.own.as_ref().map_or_else(|| format!("[{key}]"), |texts| texts.fill(key, words))
    }

    /// A text with a count, which may change its form.
    pub fn count(&self, key: &str, count: u32) -> String {
        let text = mechanics::Text::new(key).number("count", f64::from(count), 0);
        self.own.as_ref().map_or_else(|| format!("[{key}]"), |texts| texts.say(&text))
    }

    /// "How, so many minutes".
    pub fn how_long(&self, how: &str, minutes: u32) -> String {
        let how = mechanics::Text::new(how);
        let text = mechanics::Text::new("how-long").text("how", how).number("count", f64::from(minutes), 0);
        self.own.as_ref().map_or_else(|| "[how-long]".to_owned(), |texts| texts.say(&text))
    }

    /// A word of the pack; what it is called there when the page did not send it.
    pub fn pack(&self, key: &str, id: &str) -> String {
        self.pack.get(key).cloned().unwrap_or_else(|| id.to_owned())
    }

    /// Title of a challenge.
    pub fn challenge(&self, id: &str) -> String {
        self.pack(&keys::challenge(id), id)
    }

    /// A question.
    pub fn question(&self, id: &str) -> String {
        self.pack(&keys::question(id), id)
    }

    /// Title of a step.
    pub fn step(&self, step: &Step) -> String {
        match step {
            Step::Work { challenge, .. } => self.challenge(challenge),
            Step::Talk { question } | Step::Cards { question, .. } => self.question(question),
        }
    }

    /// Who this is: the nickname where names are shown, else the number.
    pub fn who(&self, row: &PupilRow, names: bool) -> String {
        if !names {
            return self.fill("seat", &[("number", &row.pupil.to_string())]);
        }
        let adjective = self.pack(&keys::adjective(row.nickname.adjective), "");
        let noun = self.pack(&keys::noun(row.nickname.noun), "");
        self.fill("nickname", &[("adjective", &adjective), ("noun", &noun)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys(source: &str) -> Vec<&str> {
        source.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key).collect()
    }

    #[test]
    fn both_languages_can_be_read_and_say_the_same_things() {
        for (language, source) in [("nl", NL), ("en", EN)] {
            assert_eq!(Texts::new(language, source).err(), None);
        }
        assert_eq!(keys(NL), keys(EN));
    }

    #[test]
    fn counts_change_the_form() {
        let words = Words::new("nl", Vec::new());
        assert_eq!(words.count("present", 1), "1 leerling");
        assert_eq!(words.count("present", 30), "30 leerlingen");
        assert_eq!(words.how_long("quiet", 1), "Is stil, 1 minuut");
    }

    /// Every key that the code names is in the Fluent files, and nothing is in them that nobody says.
    #[test]
    fn every_word_is_there_and_every_word_is_used() {
        let code = [
            include_str!("close.rs"),
            include_str!("confirm.rs"),
            include_str!("days.rs"),
            include_str!("detail.rs"),
            include_str!("grid.rs"),
            include_str!("lead.rs"),
            include_str!("lobby.rs"),
            include_str!("order.rs"),
            include_str!("plots.rs"),
            include_str!("signs.rs"),
            include_str!("state.rs"),
            include_str!("talk.rs"),
            include_str!("top.rs"),
            include_str!("words.rs"),
            include_str!("../teacher.rs"),
        ]
        .concat();
        let made = |key: &str| key.starts_with("message-") || key.starts_with("month-");
        let unused: Vec<&str> =
            keys(NL).into_iter().filter(|key| !made(key) && !code.contains(&format!("\"{key}\""))).collect();
        assert!(unused.is_empty(), "nobody says {unused:?}");
        let known = keys(NL);
        let call = [".say(\"", ".fill(\"", ".count(\"", ".how_long(\""];
        let said = call.iter().flat_map(|call| code.split(call).skip(1)).filter_map(|rest| rest.split('"').next());
        let missing: Vec<&str> = said.filter(|key| !key.is_empty() && !known.contains(key)).collect();
        assert!(missing.is_empty(), "not in nl.ftl: {missing:?}");
        for id in session::panel::MESSAGES {
            assert!(known.contains(&format!("message-{id}").as_str()), "{id}");
        }
    }
}
