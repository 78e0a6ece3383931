//! `cargo xtask voices`: lets a machine speak the conversations of the base pack, for devices without a voice.

use std::collections::BTreeSet;
use std::path::Path;

use content::pack::{Challenge, Speaker};
use content::{Pack, Texts, Voices, keys};

use crate::dist;
use crate::process::Tool;
use crate::workspace::Workspace;

/// Languages that people checked, with the voice of `espeak-ng` for each.
const LANGUAGES: [(&str, &str); 2] = [("nl", "nl"), ("en", "en-gb")];

/// How somebody sounds.
struct Voice {
    person: &'static str,
    /// A variant that `espeak-ng` knows.
    variant: &'static str,
    /// From 0 to 99.
    pitch: u8,
    /// Words a minute; slow enough to be followed.
    speed: u8,
}

const fn voice(person: &'static str, variant: &'static str, pitch: u8, speed: u8) -> Voice {
    Voice { person, variant, pitch, speed }
}

/// Who is not in this list sounds like [`STRANGER`].
const VOICES: [Voice; 32] = [
    voice("ansje", "f3", 42, 140),
    voice("aylin", "f2", 62, 155),
    voice("ayoub", "m3", 38, 150),
    voice("bonita", "f4", 36, 150),
    voice("bram", "m1", 34, 145),
    voice("chantal", "f5", 40, 148),
    voice("daan", "f1", 88, 150),
    voice("esther", "f2", 44, 145),
    voice("femi", "m7", 46, 158),
    voice("filmon", "m4", 42, 140),
    voice("jermaine", "m2", 48, 155),
    voice("jill", "f1", 66, 158),
    voice("joost", "m5", 26, 145),
    voice("kwee", "f4", 58, 130),
    voice("loes", "f5", 56, 138),
    voice("mees", "f2", 92, 148),
    voice("milan", "m2", 62, 160),
    voice("noor", "f5", 99, 140),
    voice("okkerse", "m6", 22, 138),
    voice("otis", "m8", 40, 150),
    voice("pip", "f3", 84, 155),
    voice("rosa", "f4", 48, 158),
    voice("ruby", "f3", 60, 158),
    voice("samira", "f2", 54, 150),
    voice("sanne", "f5", 64, 155),
    voice("thijs", "m2", 56, 155),
    voice("toos", "f3", 34, 134),
    voice("wessel", "m3", 52, 145),
    voice("wim", "m6", 34, 128),
    voice("yara", "f1", 74, 160),
    voice("zeynep", "f4", 52, 152),
    STRANGER,
];
const STRANGER: Voice = voice("", "m1", 50, 150);

/// Speaks every line anew, in place of what was there.
pub fn run(workspace: &Workspace) -> Result<(), String> {
    let base = dist::base_pack(workspace)?;
    let work = workspace.target.join("voices");
    let cannot = |path: &Path, error: std::io::Error| format!("{}: cannot write: {error}", path.display());
    std::fs::create_dir_all(&work).map_err(|error| cannot(&work, error))?;
    for (language, accent) in LANGUAGES {
        let folder = workspace.root.join("assets/voices").join(language);
        if folder.exists() {
            std::fs::remove_dir_all(&folder).map_err(|error| cannot(&folder, error))?;
        }
        std::fs::create_dir_all(&folder).map_err(|error| cannot(&folder, error))?;
        let pack = base.pack(language).ok_or_else(|| format!("the base pack has no language `{language}`"))?;
        for challenge in &pack.challenges {
            let mut voices = Voices::default();
            for (who, words) in lines(pack, language, challenge)? {
                let sound = speak(&work, accent, voice_of(&who), &words)?;
                voices.add(&words, sound);
            }
            let path = workspace.root.join("assets").join(Voices::file(language, &challenge.id));
            std::fs::write(&path, voices.encode()?).map_err(|error| cannot(&path, error))?;
        }
    }
    Ok(())
}

/// Who says what, also in simple language, each once.
fn lines(pack: &Pack, language: &str, challenge: &Challenge) -> Result<BTreeSet<(String, String)>, String> {
    let mut texts = Texts::new(language, &pack.ftl).map_err(|problems| problems.join("\n"))?;
    let mut lines = BTreeSet::new();
    for simple in [false, true] {
        texts.set_simple(simple);
        for (line, speaker) in (1..).zip(&challenge.briefing) {
            let who = if *speaker == Speaker::Colleague { &challenge.colleague } else { &challenge.client };
            lines.insert((who.id.clone(), texts.get(&keys::briefing(&challenge.id, line))));
        }
    }
    Ok(lines)
}

fn voice_of(person: &str) -> &'static Voice {
    VOICES.iter().find(|voice| voice.person == person).unwrap_or(&STRANGER)
}

/// One line, as Opus. Nothing of the time or the machine is in it, so that the same words give the same bytes.
fn speak(work: &Path, accent: &str, voice: &Voice, words: &str) -> Result<Vec<u8>, String> {
    let (text, wave, sound) = (work.join("line.txt"), work.join("line.wav"), work.join("line.opus"));
    std::fs::write(&text, words).map_err(|error| format!("{}: cannot write: {error}", text.display()))?;
    let how = [format!("{accent}+{}", voice.variant), voice.pitch.to_string(), voice.speed.to_string()];
    let [name, pitch, speed] = how.each_ref().map(String::as_str);
    Tool::new("espeak-ng", work)
        .args(["-z", "-v", name, "-p", pitch, "-s", speed, "-f", "line.txt", "-w", "line.wav"])
        .run()?;
    let small = ["--quiet", "--speech", "--bitrate", "7", "--framesize", "60"];
    let same = ["--serial", "1", "--discard-comments", "--padding", "0"];
    Tool::new("opusenc", work).args(small).args(same).args([&wave, &sound]).run()?;
    dist::read(&sound)
}
