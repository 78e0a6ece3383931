//! Every conversation of the base pack can be heard on a device without a voice.

use content::{Pack, Texts, Voices, keys};
use std::path::Path;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// All lines of a conversation, also those in simple language, each once.
fn lines(texts: &mut Texts, challenge: &content::Challenge) -> Vec<String> {
    let mut lines = Vec::new();
    for simple in [false, true] {
        texts.set_simple(simple);
        lines.extend((1..=challenge.briefing.len()).map(|line| texts.get(&keys::briefing(&challenge.id, line))));
    }
    lines.sort();
    lines.dedup();
    lines
}

#[test]
fn every_line_of_a_conversation_was_spoken_as_it_is_written_now() {
    for language in ["nl", "en"] {
        let bytes = content::compile_pack(&Path::new(ROOT).join("packs/techniek"), language).unwrap();
        let pack = Pack::decode(&bytes).unwrap();
        let mut texts = Texts::new(language, &pack.ftl).unwrap();
        for challenge in &pack.challenges {
            let file = Voices::file(language, &challenge.id);
            let read = std::fs::read(Path::new(ROOT).join("../assets").join(&file)).unwrap_or_default();
            let voices = Voices::decode(&read).unwrap_or_default();
            let lines = lines(&mut texts, challenge);
            for line in &lines {
                let sound = voices.sound(line);
                let spoken = sound.is_some_and(|sound| sound.starts_with(b"OggS"));
                assert!(spoken, "{file}: nobody spoke \"{line}\"; run `cargo xtask voices`");
            }
            assert_eq!(voices.count(), lines.len(), "{file}: holds lines that nobody says; run `cargo xtask voices`");
        }
    }
}

#[test]
fn what_was_changed_or_damaged_is_silent() {
    let mut voices = Voices::default();
    voices.add("Hallo daar.", vec![1, 2, 3]);
    let bytes = voices.encode().unwrap();
    let read = Voices::decode(&bytes).unwrap();
    assert_eq!(read.sound("Hallo daar."), Some([1, 2, 3].as_slice()));
    assert_eq!(read.sound("Hallo daar!"), None);
    assert_eq!(Voices::decode(&bytes[..bytes.len() - 1]), None);
    assert_eq!(Voices::decode(&[]), None);
}
