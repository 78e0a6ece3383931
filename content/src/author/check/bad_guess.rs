//! Guesses that can't be guessed.

use super::{Catalog, Check, Report, Severity, challenge_file};

/// The check.
pub const CHECK: Check = Check {
    code: "bad_guess",
    severity: Severity::Error,
    explain: "\
After the work pupils guess what it is called and what it earns at the start.
`names` has four occupations, the challenge's own among them; `bands` has three bands of gross euros a month from low to
high that do not touch, and one of them holds the middle of the start salary.
When the start salary is not known, leave `bands` empty: then only the name is asked.",
    run,
};

fn run(catalog: &Catalog, report: &mut Report) {
    for (id, challenge) in &catalog.challenges {
        let Some(guess) = &challenge.guess else { continue };
        let mut find = |at: &str, message: &str, hint: &str| {
            report.find(&challenge_file(id), at, format!("guess.{at}"), message, hint);
        };
        let own = challenge.occupation.as_ref();
        if guess.names.len() != 4 || !guess.names.iter().any(|name| Some(name) == own) {
            find("names", "the right occupation is not one of four", "give four occupations, the challenge's own among them");
        }
        if guess.bands.is_empty() {
            continue;
        }
        let rising = guess.bands.iter().all(|(low, high)| low < high) && guess.bands.windows(2).all(|two| two[0].1 < two[1].0);
        if guess.bands.len() != 3 || !rising {
            find("bands", "these are not three bands from low to high", "write `[(1600, 2200), (2700, 3300), (4000, 4600)]`");
        }
        let occupation = own.and_then(|own| catalog.pack()?.occupation(own));
        if occupation.is_some_and(|occupation| occupation.band_of_salary(&guess.bands).is_none()) {
            find("bands", "no band holds the start salary", "let one band hold its middle, or leave `bands` empty");
        }
    }
}
