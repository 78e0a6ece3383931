//! New packs, from a template for each mechanic: `content/templates/<mechanic>/`, a small pack that is itself clean.

use super::files::Memory;
use super::finding::did_you_mean;

/// Mechanics with a template, each with the files of its pack.
const TEMPLATES: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The id that all ids of a template begin with. A new pack has its own name there, so that no two packs clash.
const PLACE: &str = "mypack";
/// Ids are made longer with `_lamp` and the like, and a save keeps 64 letters of them.
const LONGEST: usize = 24;

/// Mechanics that a pack can be made from.
pub fn template_names() -> impl Iterator<Item = &'static str> {
    TEMPLATES.iter().map(|(mechanic, _)| *mechanic)
}

/// A pack called `name` that is clean and can be played, with one challenge of `mechanic`.
///
/// # Errors
/// A sentence that says what is wrong with the name, or which mechanics there are.
pub fn new_pack(name: &str, mechanic: &str) -> Result<Memory, String> {
    let plain = |letter: char| matches!(letter, 'a'..='z' | '0'..='9' | '_' | '-');
    if !name.starts_with(|first: char| first.is_ascii_lowercase()) || !name.chars().all(plain) || name.len() > LONGEST {
        return Err(format!(
            "`{name}` is no name for a pack: begin with a lower case letter, then use a to z, 0 to 9, `_` and `-`, \
             {LONGEST} in all at most"
        ));
    }
    let Some((_, files)) = TEMPLATES.iter().find(|(known, _)| *known == mechanic) else {
        let known: Vec<&str> = template_names().collect();
        let hint = did_you_mean(mechanic, known.iter().copied(), &format!("there are: {}", known.join(", ")));
        return Err(format!("there is no template for `{mechanic}`; {hint}"));
    };
    let named = |text: &str| text.replace(PLACE, name);
    Ok(Memory(files.iter().map(|(file, text)| (named(file), named(text).into_bytes())).collect()))
}
