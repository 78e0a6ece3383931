//! The lesson that `docs/authoring-lessons.md` shows works as it stands there.

use content::author::{Options, load, new_pack};
use std::fs;
use std::path::Path;

/// The block of the guide that begins a lesson.
fn shown() -> String {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/authoring-lessons.md");
    let guide = fs::read_to_string(guide).unwrap();
    let block = guide.split("```text\n").find(|block| block.starts_with("(\n    kind:")).unwrap();
    block.split("```").next().unwrap().to_owned()
}

#[test]
fn the_lesson_of_the_guide_is_clean() {
    let mut files = new_pack("bakkerij", "wiring").unwrap();
    files.0.insert("lessons/bakkerij_les.ron".into(), shown().into_bytes());
    let list = String::from_utf8(files.0["pack.ron"].clone()).unwrap();
    let more = "    lessons: [\"bakkerij_les\"],\n    questions: [(id: \"bakkerij_proud\")],\n)";
    let list = format!("{}{more}\n", list.trim_end().strip_suffix(')').unwrap());
    files.0.insert("pack.ron".into(), list.into_bytes());
    let keys = [
        "lesson-bakkerij_les-title",
        "lesson-bakkerij_les-about",
        "lesson-bakkerij_les-say-open",
        "lesson-bakkerij_les-say-close",
        "lesson-bakkerij_les-ready-1",
        "lesson-bakkerij_les-paper-1",
        "lesson-bakkerij_les-early",
        "goal-bakkerij_do",
        "question-bakkerij_proud",
        "faq-bakkerij_hours",
        "faq-bakkerij_hours-answer",
    ];
    for (language, words) in [("nl", "Een tekst."), ("en", "A text.")] {
        let texts = files.0.get_mut(&format!("texts/{language}/bakkerij.ftl")).unwrap();
        for key in keys {
            texts.extend(format!("\n{key} = {words}").bytes());
        }
        texts.push(b'\n');
    }
    let (catalog, findings) = load(&files, Options { today: Some("2026-11-23".into()), ..Options::default() });
    let told: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    assert_eq!(catalog.unwrap().pack().unwrap().lessons.len(), 1);
}
