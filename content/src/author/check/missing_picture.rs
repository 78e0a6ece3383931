//! Pictures that are named and not there.

use super::{Catalog, Check, Report, Severity, challenge_file};

/// The check.
pub const CHECK: Check = Check {
    code: "missing_picture",
    severity: Severity::Warning,
    explain: "\
A picture is named and neither the pack has it in `media/` nor the game in `assets/pictures/`.
It can be played without: a plain card is shown instead.
Put `media/<name>.png` (or jpg, webp) into the pack.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    let own = |name: &str| ["png", "jpg", "webp"].iter().any(|kind| catalog.media.contains(&format!("media/{name}.{kind}")));
    for (id, challenge) in &catalog.challenges {
        let mut pictures = vec![&challenge.client.portrait, &challenge.colleague.portrait, &challenge.keepsake.picture];
        pictures.extend(challenge.misses.iter().map(|miss| &miss.picture));
        pictures.extend(challenge.words.iter().map(|word| &word.picture));
        for name in pictures.into_iter().filter(|name| !own(name) && !catalog.options.pictures.contains(*name)) {
            let message = format!("there is no picture `{name}`");
            let hint = format!("add `media/{name}.png`");
            report.find(&challenge_file(id), &format!("\"{name}\""), name.clone(), message, hint);
        }
    }
}
