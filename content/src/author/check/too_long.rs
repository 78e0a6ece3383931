//! Names that don't fit where they are shown.

use super::{Catalog, Check, Report, Severity, text_file};
use crate::keys;

/// The check.
pub const CHECK: Check = Check {
    code: "too_long",
    severity: Severity::Warning,
    explain: "\
Names stand on buttons, cards and tags, also on a phone: the title of a work order, the name of an occupation, a person, a
skill, a keepsake, a miss, a word of the trade or a lesson has at most 45 letters.
The whole sentence belongs in the text beside it: `-situation`, `-about`, `-what`, `-explain`.",
    run,
};

/// Two lines of a button on a phone of 360 pixels.
const MOST: usize = 45;

fn run(catalog: &Catalog, report: &mut Report) {
    for language in &catalog.raw.languages {
        let Some(texts) = catalog.texts.get(language) else { continue };
        let mut names: Vec<String> = catalog.raw.skills.iter().map(|skill| keys::skill(&skill.id)).collect();
        names.extend(catalog.occupations.iter().map(|(id, _)| keys::occupation(id)));
        for (id, challenge) in &catalog.challenges {
            names.extend([keys::title(id), keys::keepsake(id)]);
            names.extend([&challenge.client, &challenge.colleague].map(|who| keys::person(&who.id)));
            names.extend(challenge.misses.iter().map(|miss| keys::miss_title(id, &miss.id)));
            names.extend(challenge.words.iter().map(|word| keys::word(id, &word.id)));
        }
        names.extend(catalog.lessons.iter().map(|(id, _)| keys::lesson_title(id)));
        names.sort();
        names.dedup();
        for key in names.iter().filter(|key| texts.has(key)) {
            let letters = texts.get(key).chars().count();
            if letters > MOST {
                let message = format!("`{key}` has {letters} letters");
                let file = text_file(catalog, language, key);
                report.find(&file, &format!("{key} ="), key.clone(), message, format!("keep it to {MOST}"));
            }
        }
    }
}
