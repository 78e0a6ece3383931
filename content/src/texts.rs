//! Says texts in the reader's language, with Fluent.

use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};
use mechanics::{Arg, Text};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// A space at which no line breaks.
const NO_BREAK: char = '\u{a0}';

/// The attribute of a message that says the same in simpler words.
pub(crate) const SIMPLE: &str = "simple";

/// The texts of one language.
pub struct Texts {
    bundle: FluentBundle<FluentResource>,
    language: String,
    simple: bool,
}

impl Texts {
    /// Reads Fluent source.
    ///
    /// # Errors
    /// Every mistake in the source, one sentence each.
    pub fn new(language: &str, ftl: &str) -> Result<Self, Vec<String>> {
        let id: LanguageIdentifier =
            language.parse().map_err(|error| vec![format!("`{language}` is no language: {error}")])?;
        let (resource, mut problems) = match FluentResource::try_new(ftl.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => {
                let line = |at: usize| 1 + ftl.bytes().take(at).filter(|byte| *byte == b'\n').count();
                (resource, errors.iter().map(|error| format!("line {}: {error}", line(error.pos.start))).collect())
            }
        };
        let mut bundle = FluentBundle::new(vec![id]);
        // Isolation marks keep Latin names in their place in a line that runs from right to left; elsewhere they would
        // only end up in labels and searches.
        bundle.set_use_isolating(language.starts_with("ar"));
        bundle.set_formatter(Some(match marks(language) {
            ('.', _) => |value, _| written(value, '.', ','),
            (NO_BREAK, _) => |value, _| written(value, NO_BREAK, ','),
            _ => |value, _| written(value, ',', '.'),
        }));
        if let Err(errors) = bundle.add_resource(resource) {
            problems.extend(errors.iter().map(|error| match error {
                FluentError::Overriding { id, .. } => format!("the key `{id}` is there twice"),
                other => other.to_string(),
            }));
        }
        let texts = Self { bundle, language: language.to_owned(), simple: false };
        if problems.is_empty() { Ok(texts) } else { Err(problems) }
    }

    /// From now on says it in simpler words, or no longer, wherever there are such words.
    pub fn set_simple(&mut self, simple: bool) {
        self.simple = simple;
    }

    /// The simpler words for `key`, if there are some.
    pub fn simple(&self, key: &str) -> Option<String> {
        let pattern = self.bundle.get_message(key)?.get_attribute(SIMPLE)?.value();
        Some(self.bundle.format_pattern(pattern, None, &mut Vec::new()).into_owned())
    }

    /// The language, such as `nl`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// Whether there is a text for `key`.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// The names that are filled in into the text of a key, such as `part`.
    pub fn names_in(&self, key: &str) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        if let Some(message) = self.bundle.get_message(key) {
            let simple = message.get_attribute(SIMPLE).map(|attribute| attribute.value());
            message.value().into_iter().chain(simple).for_each(|pattern| collect_names(&pattern.elements, &mut names));
        }
        names
    }

    /// The text of a key without arguments; the key in brackets when it is missing, so that it is seen.
    pub fn get(&self, key: &str) -> String {
        self.fill(key, &[])
    }

    /// The texts `<key>-1`, `<key>-2` and so on, as far as they go.
    pub fn list(&self, key: &str) -> Vec<String> {
        (1..)
            .map(|number| format!("{key}-{number}"))
            .take_while(|key| self.has(key))
            .map(|key| self.get(&key))
            .collect()
    }

    /// The text of a key with words filled in as they are.
    pub fn fill(&self, key: &str, words: &[(&str, &str)]) -> String {
        let args = words.iter().map(|(name, word)| (*name, FluentValue::from(*word))).collect();
        self.format(key, &args)
    }

    /// Says a text of a mechanic.
    pub fn say(&self, text: &Text) -> String {
        self.say_key(&text.key, None, text)
    }

    /// Says a text of a mechanic in the words of `challenge`, if it has some of its own: `<challenge>-<key>`.
    pub fn say_for(&self, challenge: &str, text: &Text) -> String {
        let own = format!("{challenge}-{}", text.key);
        self.say_key(if self.has(&own) { &own } else { &text.key }, Some(challenge), text)
    }

    fn say_key(&self, key: &str, challenge: Option<&str>, text: &Text) -> String {
        let mut args = FluentArgs::new();
        for (name, arg) in &text.args {
            let value = match (arg, challenge) {
                (Arg::Number(value, decimals), _) => {
                    let mut number = fluent_bundle::types::FluentNumber::from(*value);
                    // A whole number has none set, or it would equal none of the numbers that a text chooses by.
                    number.options.minimum_fraction_digits = (*decimals > 0).then_some(usize::from(*decimals));
                    FluentValue::Number(number)
                }
                (Arg::Text(inner), Some(challenge)) => FluentValue::from(self.say_for(challenge, inner)),
                (Arg::Text(inner), None) => FluentValue::from(self.say(inner)),
            };
            args.set(name.as_str(), value);
        }
        self.format(key, &args)
    }

    fn format(&self, key: &str, args: &FluentArgs) -> String {
        let message = self.bundle.get_message(key);
        let simple = message.as_ref().filter(|_| self.simple).and_then(|message| message.get_attribute(SIMPLE));
        let pattern = simple.map(|attribute| attribute.value()).or(message.and_then(|message| message.value()));
        let Some(pattern) = pattern else { return format!("[{key}]") };
        // What goes wrong here, such as a missing argument, shows in the text itself; `pack check` looks for it.
        let mut errors = Vec::new();
        self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned()
    }

    /// A number as this language writes it.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        let (thousands, decimal) = marks(&self.language);
        write_number(value, usize::from(decimals), thousands, decimal)
    }
}

/// What a language puts between thousands and before decimals.
fn marks(language: &str) -> (char, char) {
    match language.get(..2) {
        // Whoever reads Arabic here meets the digits and marks of the Netherlands in every shop.
        Some("nl" | "ar") => ('.', ','),
        Some("uk") => (NO_BREAK, ','),
        _ => (',', '.'),
    }
}

fn collect_names(elements: &[PatternElement<&str>], names: &mut BTreeSet<String>) {
    for element in elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let inline = match expression {
            Expression::Inline(inline) => inline,
            Expression::Select { selector, variants } => {
                variants.iter().for_each(|variant| collect_names(&variant.value.elements, names));
                selector
            }
        };
        if let InlineExpression::VariableReference { id } = inline {
            names.insert(id.name.to_owned());
        }
    }
}

fn written(value: &FluentValue, thousands: char, decimal: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let decimals = number.options.minimum_fraction_digits.unwrap_or(0);
    Some(write_number(number.value, decimals, thousands, decimal))
}

fn write_number(value: f64, decimals: usize, thousands: char, decimal: char) -> String {
    // Beyond 15 digits there is nothing to read in a double.
    let plain = format!("{value:.*}", decimals.min(15));
    let (sign, digits) = plain.strip_prefix('-').map_or(("", plain.as_str()), |digits| ("−", digits));
    let (whole, fraction) = digits.split_once('.').map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut written = String::from(if plain.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) { sign } else { "" });
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) && digit.is_ascii_digit() {
            written.push(thousands);
        }
        written.push(digit);
    }
    if let Some(fraction) = fraction {
        written.push(decimal);
        written.push_str(fraction);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(language: &str) -> Texts {
        Texts::new(language, "metres = { $n } m\nw1-lamp = De lamp boven\nlamp = Een lamp\non = { $what } is aan\nrow-1 = een\nrow-2 = twee\n").unwrap()
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        let text = Text::new("metres").number("n", 12_345.678, 1);
        assert_eq!(texts("nl").say(&text), "12.345,7 m");
        assert_eq!(texts("en").say(&text), "12,345.7 m");
        assert_eq!(texts("uk").say(&text), "12\u{a0}345,7 m");
        assert_eq!(texts("ar").number(12_345.678, 1), "12.345,7");
        assert_eq!(texts("nl").number(-0.04, 1), "0,0");
        assert_eq!(texts("nl").number(-1234.5, 2), "−1.234,50");
    }

    #[test]
    fn a_challenge_may_say_it_in_its_own_words() {
        let text = Text::new("on").text("what", Text::new("lamp"));
        assert_eq!(texts("nl").say(&text), "Een lamp is aan");
        assert_eq!(texts("nl").say_for("w1", &text), "De lamp boven is aan");
    }

    #[test]
    fn in_a_line_from_right_to_left_what_is_filled_in_keeps_its_own_direction() {
        assert_eq!(texts("ar").fill("on", &[("what", "KiesMBO (SBB)")]), "\u{2068}KiesMBO (SBB)\u{2069} is aan");
        assert_eq!(texts("uk").fill("on", &[("what", "KiesMBO (SBB)")]), "KiesMBO (SBB) is aan");
    }

    #[test]
    fn the_names_in_a_text_are_known_also_inside_a_choice() {
        let source = "a = { $n ->\n    [one] { $lamp }\n   *[other] { $lamps }\n}\n";
        let texts = Texts::new("nl", source).unwrap();
        assert_eq!(texts.names_in("a").into_iter().collect::<Vec<_>>(), ["lamp", "lamps", "n"]);
        assert!(texts.names_in("b").is_empty());
    }

    #[test]
    fn simpler_words_are_said_when_asked_for_and_where_there_are_some() {
        let mut texts =
            Texts::new("nl", "a = Draai { $what } voorzichtig open\n    .simple = Open { $what }\nb = Dicht\n")
                .unwrap();
        assert_eq!(texts.fill("a", &[("what", "hem")]), "Draai hem voorzichtig open");
        texts.set_simple(true);
        assert_eq!(texts.fill("a", &[("what", "hem")]), "Open hem");
        assert_eq!(texts.get("b"), "Dicht");
        assert_eq!((texts.simple("b"), texts.names_in("a").len()), (None, 1));
        texts.set_simple(false);
        assert_eq!(texts.fill("a", &[("what", "hem")]), "Draai hem voorzichtig open");
    }

    #[test]
    fn a_missing_text_is_seen() {
        assert_eq!(texts("nl").get("nowhere"), "[nowhere]");
        assert_eq!(texts("nl").list("row"), ["een", "twee"]);
    }

    #[test]
    fn every_mistake_in_the_source_is_told() {
        let problems = Texts::new("nl", "a = 1\na = 2\n= 3\n").err().unwrap();
        assert_eq!(problems.len(), 2, "{problems:?}");
    }
}
