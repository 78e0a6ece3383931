//! What a pupil downloads stays small: brotli bytes of the release build.

use crate::dist::{self, Shelf};
use crate::workspace::Workspace;

struct Budget {
    what: &'static str,
    bytes: usize,
    holds: fn(&str) -> bool,
}

const BUDGETS: [Budget; 9] = [
    Budget { what: "page, up to the start screen", bytes: 250_000, holds: is_start },
    // The board and a lesson led on it are in it (22 kB): a class goes on with them when the network is gone.
    Budget { what: "page in all, before a job can be played", bytes: 800_000, holds: is_page },
    Budget { what: "base pack, one language", bytes: 120_000, holds: |name| name == "pack-nl.bin" },
    Budget { what: "spoken conversations, one language", bytes: 600_000, holds: |name| name.starts_with("voices/nl/") },
    Budget { what: "game", bytes: 2_000_000, holds: is_game },
    Budget { what: "page of a teacher in all, before a lesson can be led", bytes: 2_000_000, holds: is_teacher },
    Budget { what: "plan B, a lesson as one file", bytes: 1_600_000, holds: |name| name == "plan-b.html" },
    // Start and first job. What later jobs add comes when they are opened.
    Budget { what: "art of the start and the first job", bytes: 400_000, holds: is_first_art },
    Budget { what: "art in all, kept on the device", bytes: 2_000_000, holds: |name| name.starts_with("art/") },
];

/// What `index.html` asks for before the start screen stands and can be pressed. The page's module comes after it.
pub fn is_start(name: &str) -> bool {
    const START: [&str; 7] = [
        "index.html",
        "boot.js",
        "style.css",
        "pictures/logo.svg",
        "pictures/poster-start.svg",
        "fonts/atkinson.woff2",
        "fonts/lexend.woff2",
    ];
    START.contains(&name)
}

/// Everything but the game that is there before a job can be played, in one language.
pub fn is_page(name: &str) -> bool {
    is_start(name) || name.starts_with("page.") || name == "pack-nl.bin"
}

/// The program that draws.
pub fn is_game(name: &str) -> bool {
    name.starts_with("game.")
}

/// What `boot.js` fetches before the game starts.
pub fn is_first_art(name: &str) -> bool {
    name == "art/atlas.postcard" || name.starts_with("art/first-")
}

/// Everything of a teacher that is there before a lesson can be led: page and panel, in one language.
pub fn is_teacher(name: &str) -> bool {
    let shared = is_start(name) && name != "index.html";
    shared || name.starts_with("teach.") || name.starts_with("teacher.") || name == "pack-nl.bin"
}

/// Adds up what is downloaded of the files with these names.
pub fn wire(site: &Shelf, holds: fn(&str) -> bool) -> usize {
    site.files().filter(|(name, _)| holds(name)).map(|(_, file)| file.wire()).sum()
}

/// Builds the site as it is released, and weighs it.
pub fn check(workspace: &Workspace) -> Result<(), String> {
    let site = dist::run(workspace)?;
    print!("{site}");
    let mut over = Vec::new();
    for budget in BUDGETS {
        let bytes = wire(&site, budget.holds);
        let line = format!("{}: {bytes} of at most {} bytes", budget.what, budget.bytes);
        println!("{line}");
        if bytes > budget.bytes {
            over.push(line);
        }
    }
    if over.is_empty() { Ok(()) } else { Err(over.join("\n")) }
}
