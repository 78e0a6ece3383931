//! `pack play` and `pack record`: a challenge in the terminal, from the same scenes that the page shows.

use content::author::{Folder, Options, load, ron_options};
use content::{Challenge, Level, Pack, Texts, USUAL, keys};
use mechanics::{Act, Play, Scene, Step, Text, Verb};
use std::io::{self, BufRead, Write};
use std::path::Path;
use std::process::ExitCode;

/// Time passes until everything rests, but not for ever.
const MOST_TICKS: u32 = 600;

/// What is played.
pub struct Which<'a> {
    /// Id of the challenge.
    pub challenge: &'a str,
    /// The level.
    pub level: Level,
    /// Id of the beginning; the level as it stands when absent.
    pub beginning: Option<&'a str>,
    /// The language.
    pub language: &'a str,
}

/// Plays a challenge; with `record`, prints what was done as a solution.
pub fn play(dir: &Path, which: &Which<'_>, record: bool) -> Result<ExitCode, String> {
    let Which { challenge, level, beginning, language } = *which;
    let (catalog, findings) = load(&Folder::new(dir), Options::default());
    let tell = || findings.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    let catalog = catalog.ok_or_else(|| format!("the pack can't be read:\n{}", tell()))?;
    let found = |pack: &'_ Pack| pack.challenge(challenge).cloned();
    let texts = catalog.texts.get(language).ok_or_else(|| format!("the pack has no language `{language}`"))?;
    let challenge = catalog
        .packs
        .get(language)
        .and_then(found)
        .ok_or_else(|| format!("there is no challenge `{challenge}` that can be read:\n{}", tell()))?;
    let setup = match beginning {
        None => challenge.setup(level).ok_or("the challenge has no levels yet")?,
        Some(id) => {
            let begun = challenge.beginnings.iter().find(|begun| begun.id == id);
            let setup = begun.and_then(|begun| begun.levels.iter().find(|setup| setup.level == level));
            setup.ok_or_else(|| format!("there is no beginning `{id}` at this level"))?
        }
    };
    let mut play = Play::start(&setup.params, 0).map_err(|problems| {
        problems.iter().map(|problem| format!("{}: {}", problem.at, problem.message)).collect::<Vec<_>>().join("\n")
    })?;

    println!("{}\n", texts.get(&keys::title(&challenge.id)));
    for (line, speaker) in challenge.briefing.iter().enumerate() {
        let person = match speaker {
            content::pack::Speaker::Client => &challenge.client,
            content::pack::Speaker::Colleague => &challenge.colleague,
        };
        let name = texts.get(&keys::person(&person.id));
        println!("{name}: {}", texts.get(&keys::briefing(&challenge.id, line + 1)));
    }
    if !challenge.beginnings.is_empty() {
        println!("{}", texts.get(&keys::left(&challenge.id, beginning.unwrap_or(USUAL))));
    }
    for criterion in &setup.requirements {
        println!("- {}", texts.get(&keys::requirement(&challenge.id, criterion)));
    }
    let mut hints = 0;
    let mut input = io::stdin().lock();
    loop {
        let scene = play.scene();
        let acts = scene.acts();
        show(&challenge, texts, &scene, &acts);
        print!("\nnumber, u(ndo), h(int), d(eliver), q(uit) > ");
        io::stdout().flush().map_err(|error| error.to_string())?;
        let mut line = String::new();
        if input.read_line(&mut line).map_err(|error| error.to_string())? == 0 {
            return Ok(ExitCode::from(1));
        }
        println!();
        match line.trim() {
            "q" => return Ok(ExitCode::from(1)),
            "u" => {
                play.undo();
            }
            "h" => {
                hints = (hints + 1).min(setup.hints);
                println!("{}", texts.get(&keys::hint(&challenge.id, setup.level, hints)));
            }
            "d" => {
                if deliver(&challenge, texts, &play) {
                    if record {
                        println!("\n{}", as_ron(play.steps())?);
                    }
                    return Ok(ExitCode::SUCCESS);
                }
            }
            number => match number.parse::<usize>().ok().and_then(|number| acts.get(number.checked_sub(1)?)) {
                Some(act) => {
                    if let Err(reason) = play.act(act) {
                        println!("{}", texts.say_for(&challenge.id, &reason));
                    }
                    for _ in 0..MOST_TICKS {
                        if !play.tick() {
                            break;
                        }
                    }
                }
                None => println!("There is no `{number}` here."),
            },
        }
    }
}

fn show(challenge: &Challenge, texts: &Texts, scene: &Scene, acts: &[Act]) {
    let say = |text: &Text| texts.say_for(&challenge.id, text);
    println!();
    for text in scene.event.iter().chain(&scene.narration) {
        println!("{}", say(text));
    }
    for gauge in &scene.gauges {
        println!("[{}: {}]", say(&gauge.label), say(&gauge.value));
    }
    for group in &scene.groups {
        println!("{}", say(&group.label));
        for control in &group.controls {
            let value = control.value.as_ref().map(|value| format!(": {}", say(value))).unwrap_or_default();
            println!("     {}{value}", say(&control.label));
            for (index, act) in acts.iter().enumerate().filter(|(_, act)| act.control == control.id) {
                println!("{:4} {}", index + 1, name(act, scene, &say));
            }
        }
    }
}

/// What an act does, in symbols that need no translation.
fn name(act: &Act, scene: &Scene, say: &impl Fn(&Text) -> String) -> String {
    let label = |id: &str| scene.control(id).map_or_else(|| id.to_owned(), |control| say(&control.label));
    match &act.verb {
        Verb::Press => "  !".to_owned(),
        Verb::Set(value) => format!("  = {value}"),
        Verb::Choose(option) => format!("  = {option}"),
        Verb::PutOn(target) => format!("  → {}", label(target)),
    }
}

/// Plays the delivery; whether the work is good.
fn deliver(challenge: &Challenge, texts: &Texts, play: &Play) -> bool {
    let say = |text: &Text| texts.say_for(&challenge.id, text);
    for beat in play.deliver() {
        println!("{}", say(&beat.tell));
        if let Some(text) = &beat.say {
            println!("  “{}”", say(text));
        }
        if let Some(miss) = &beat.failure {
            println!("\n{}", texts.get(&keys::miss_title(&challenge.id, miss)));
            println!("{}", texts.get(&keys::miss_picture(&challenge.id, miss)));
            println!("{}", texts.get(&keys::miss_text(&challenge.id, miss)));
        }
    }
    let outcome = play.outcome();
    println!();
    for criterion in &outcome.criteria {
        let reading = criterion.reading.as_ref().map(|reading| format!(" ({})", say(reading))).unwrap_or_default();
        let mark = if criterion.met { "✓" } else { "✗" };
        println!("{mark} {}{reading}", texts.get(&keys::requirement(&challenge.id, &criterion.id)));
    }
    let key = if outcome.solved { keys::thanks(&challenge.id) } else { keys::retry(&challenge.id) };
    println!("\n“{}”", texts.get(&key));
    outcome.solved
}

/// Steps as they stand in `solutions` of a level.
fn as_ron(steps: &[Step]) -> Result<String, String> {
    let mut lines = String::from("[\n");
    for step in steps {
        let written = ron_options().to_string(step).map_err(|error| error.to_string())?;
        // A level names its mechanic once, so its steps don't: `Do(Wiring(Lock))` becomes `Do(Lock)`.
        let bare = mechanics::MECHANICS.iter().find_map(|name| {
            let inner = written.strip_prefix(&format!("Do({name}("))?.strip_suffix("))")?;
            Some(format!("Do({inner})"))
        });
        lines.push_str(&format!("    {},\n", bare.unwrap_or(written)));
    }
    lines.push(']');
    Ok(lines)
}
