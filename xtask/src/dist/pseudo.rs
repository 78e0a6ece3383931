//! Texts as no language has them: with accents, 40 % longer, and in brackets.
//!
//! What is seen without brackets is said in no language; what is cut off will be cut off in some language.

/// Around each text.
const BRACKETS: (char, char) = ('⟦', '⟧');
/// How much longer each text gets, in percent.
const LONGER: usize = 40;
/// Put behind a text to make it longer; lines can break in it.
const MORE: &str = " ~ ëxträ";

/// A Fluent source in which each text is pseudo.
pub fn ftl(source: &str) -> String {
    let mut out = String::new();
    let mut lines = source.lines().peekable();
    while let Some(line) = lines.next() {
        let (before, text) = split(line);
        let goes_on =
            lines.peek().is_some_and(|next| next.starts_with([' ', '}']) && !next.trim_start().starts_with('.'));
        let inside = line.starts_with([' ', '}']) && !line.trim_start().starts_with('.');
        out.push_str(before);
        // A text in one line gets one pair of brackets, one in several lines a pair for each part.
        out.push_str(&if goes_on || inside { parts(text) } else { whole(text) });
        out.push('\n');
    }
    out
}

/// What stays of a line, and the text in it.
fn split(line: &str) -> (&str, &str) {
    let trimmed = line.trim_start();
    let at = if trimmed.is_empty() || line.starts_with('#') {
        line.len()
    } else if trimmed.starts_with(['[', '*']) {
        line.find(']').map_or(line.len(), |at| at + 1)
    } else if !line.starts_with([' ', '}']) || trimmed.starts_with('.') {
        line.find('=').map_or(line.len(), |at| at + 1)
    } else {
        0
    };
    let at = at + line[at..].len() - line[at..].trim_start().len();
    line.split_at(at)
}

/// The stretches of a text: those to be read, and those in braces.
fn stretches(text: &str) -> Vec<(bool, String)> {
    let mut depth = 0_usize;
    let mut found: Vec<(bool, String)> = Vec::new();
    // A line can close a brace that an earlier one opened.
    for letter in text.chars() {
        let brace = letter == '{' || letter == '}';
        if letter == '{' {
            depth += 1;
        }
        let read = depth == 0 && !brace;
        if letter == '}' {
            depth = depth.saturating_sub(1);
        }
        match found.last_mut() {
            Some((last, stretch)) if *last == read => stretch.push(letter),
            _ => found.push((read, letter.to_string())),
        }
    }
    found
}

fn letters(text: &str) -> usize {
    text.chars().filter(|letter| letter.is_alphabetic()).count()
}

fn whole(text: &str) -> String {
    let stretches = stretches(text);
    let read: usize = stretches.iter().filter(|(read, _)| *read).map(|(_, text)| letters(text)).sum();
    if read == 0 {
        return text.to_owned();
    }
    let said: String = stretches.iter().map(|(read, text)| if *read { accents(text) } else { text.clone() }).collect();
    format!("{}{said}{}{}", BRACKETS.0, more(read), BRACKETS.1)
}

fn parts(text: &str) -> String {
    let each = |(read, text): (bool, String)| match letters(&text) {
        count if read && count > 0 => {
            let inner = text.trim();
            let (before, behind) = text.split_once(inner).unwrap_or_default();
            format!("{before}{}{}{}{}{behind}", BRACKETS.0, accents(inner), more(count), BRACKETS.1)
        }
        _ => text,
    };
    stretches(text).into_iter().map(each).collect()
}

/// So much that a text with so many letters gets longer by its share.
fn more(letters: usize) -> String {
    let more: String = MORE.chars().cycle().skip(1).take((letters * LONGER).div_ceil(100)).collect();
    more.trim_end().to_owned()
}

fn accents(text: &str) -> String {
    let accent = |letter: char| match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'A' => 'Á',
        'E' => 'É',
        'I' => 'Í',
        'O' => 'Ó',
        'U' => 'Ú',
        other => other,
    };
    text.chars().map(accent).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_gets_accents_brackets_and_more_length() {
        assert_eq!(ftl("# Say.\nplay = Speel maar\n"), "# Say.\nplay = ⟦Spéél máár~ ëx⟧\n");
        assert_eq!(ftl("at = { $a } om { $b }"), "at = ⟦{ $a } óm { $b }~⟧\n");
        assert_eq!(ftl("only = { $a } · { $b }"), "only = { $a } · { $b }\n");
    }

    #[test]
    fn variants_and_attributes_stay_what_they_are() {
        let source = "tell = { $n } { $n ->\n    [one] band\n   *[other] banden\n}, klaar.\n";
        let said = "tell = { $n } { $n ->\n    [one] ⟦bánd~⟧\n   *[other] ⟦bándén~ ë⟧\n}⟦, kláár.~⟧\n";
        assert_eq!(ftl(source), said);
        assert_eq!(ftl("a = Ja\n    .simple = Ja\n"), "a = ⟦Já~⟧\n    .simple = ⟦Já~⟧\n");
    }

    #[test]
    fn what_comes_out_is_fluent() {
        for source in [
            include_str!("../../../web/texts/nl.ftl"),
            include_str!("../../../web/texts/class/nl.ftl"),
            include_str!("../../../web/texts/teach/nl.ftl"),
            include_str!("../../../content/texts/nl.ftl"),
        ] {
            let said = content::Texts::new("nl", &ftl(source));
            assert!(said.is_ok(), "{:?}", said.err());
        }
    }
}
