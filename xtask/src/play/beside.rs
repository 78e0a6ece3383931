//! A pack beside the base pack: whenever one of its files is saved, the site is made again, and the page with it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use content::author::Compiled;
use serde_json::json;
use server::{Live, Site};

use crate::dist::{self, Played, Shelf};
use crate::workspace::Workspace;

/// How often the folder is looked at. Asking for the times of files works on every kind of drive.
const LOOK: Duration = Duration::from_millis(300);

/// What stays the same while a pack is written.
struct Workbench {
    workspace: Workspace,
    folder: PathBuf,
    without_packs: Shelf,
    base: Compiled,
}

/// Names, times and sizes of the files in a folder: other when one was saved.
type Seen = BTreeMap<PathBuf, (Option<SystemTime>, u64)>;

/// The site with the pack in `folder`, which follows what is saved there for as long as this program runs.
pub fn begin(workspace: &Workspace, folder: PathBuf) -> Result<Live, String> {
    let mut seen = look(&folder);
    if !folder.join("pack.ron").is_file() {
        return Err(format!(
            "{}: there is no pack.ron; `cargo pack new NAME --from wiring` makes a pack",
            folder.display()
        ));
    }
    // A pack that can't be played is known now, not after minutes of building.
    content::author::compile(&folder)?;
    let bench = Workbench {
        workspace: Workspace { root: workspace.root.clone(), target: workspace.target.clone() },
        without_packs: dist::without_packs(workspace)?,
        base: dist::base_pack(workspace)?,
        folder,
    };
    let mut last = bench.site()?;
    let live = Live::from(served(&last, ""));
    let site = live.clone();
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(LOOK);
            let now = look(&bench.folder);
            if now == seen {
                continue;
            }
            // An editor may save in several steps: wait until nothing changes any more.
            seen = now;
            std::thread::sleep(LOOK);
            if look(&bench.folder) != seen {
                seen.clear();
                continue;
            }
            let trouble = match bench.site() {
                Ok(played) => {
                    last = played;
                    println!("{}: played anew", bench.folder.display());
                    String::new()
                }
                // What was good before goes on being played.
                Err(trouble) => {
                    println!("\n{trouble}");
                    trouble
                }
            };
            site.replace(served(&last, &trouble));
        }
    });
    Ok(live)
}

impl Workbench {
    fn site(&self) -> Result<Played, String> {
        dist::beside(&self.workspace, &self.without_packs, &self.base, &self.folder)
    }
}

/// The site, and `pack.json`, which an open page asks for: the build it should be, and what is wrong with the pack.
fn served(played: &Played, trouble: &str) -> Site {
    let news = json!({ "build": played.build, "trouble": trouble }).to_string();
    let files = played.shelf.files().map(|(_, file)| (file.path.clone(), file.bytes.clone().into()));
    Site::from_files(files.chain([("pack.json".to_owned(), news.into_bytes().into())]))
}

fn look(folder: &Path) -> Seen {
    let mut seen = Seen::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().into_iter().flatten().flatten() {
            let (path, about) = (entry.path(), entry.metadata());
            match about {
                Ok(about) if about.is_dir() => folders.push(path),
                Ok(about) => drop(seen.insert(path, (about.modified().ok(), about.len()))),
                // A file that goes away while one looks is seen the next time.
                Err(_) => {}
            }
        }
    }
    seen
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn what_is_saved_is_seen() {
        let folder = std::env::temp_dir().join(format!("vakpoort-look-{}", std::process::id()));
        fs::create_dir_all(folder.join("texts/nl")).unwrap();
        fs::write(folder.join("texts/nl/a.ftl"), "a = 1").unwrap();
        let first = look(&folder);
        assert_eq!(first, look(&folder));
        fs::write(folder.join("texts/nl/a.ftl"), "a = 12").unwrap();
        let second = look(&folder);
        assert_ne!(first, second);
        fs::remove_file(folder.join("texts/nl/a.ftl")).unwrap();
        assert_ne!(second, look(&folder));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn a_page_is_told_what_is_wrong() {
        let mut shelf = Shelf::default();
        shelf.add_as_is("index.html", b"<!doctype html>".to_vec());
        let played = Played { shelf, build: "0123".into() };
        let one = format!("{:?}", served(&played, ""));
        assert!(one.contains("0123"), "{one}");
        assert_ne!(one, format!("{:?}", served(&played, "error[missing_text]")));
    }
}
