//! What is not compiled: art, fonts, pictures, styles, and the page around it all.

use std::path::{Path, PathBuf};

use super::shelf::Shelf;
use super::{read, read_text};
use crate::workspace::Workspace;

/// The atlases with everything that the game draws.
pub fn art(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let sprites = workspace.root.join("assets/sprites");
    let out = workspace.target.join("art");
    for path in bake::bake(&sprites, &out)? {
        shelf.add(&format!("art/{}", name_in(&out, &path)), read(&path)?);
    }
    Ok(())
}

/// Fonts, voices, and the pictures that the page shows.
pub fn assets(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let assets = workspace.root.join("assets");
    for (folder, end) in [("fonts", "woff2"), ("pictures", "svg"), ("avatars", "svg"), ("voices", "bin")] {
        for path in files_in(&assets.join(folder), end)? {
            let bytes = match end {
                "svg" => bake::minify(&read_text(&path)?).into_bytes(),
                _ => read(&path)?,
            };
            shelf.add(&name_in(&assets, &path), bytes);
        }
    }
    Ok(())
}

/// All styles as one file, in order of name.
pub fn styles(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let mut all = String::new();
    for path in files_in(&workspace.root.join("web/styles"), "css")? {
        all.push_str(&shelf.resolve(&read_text(&path)?, &path)?);
        all.push('\n');
    }
    shelf.add("style.css", all.into_bytes());
    Ok(())
}

/// The script that starts page and game: it gets all names, and an id that stands for them.
pub fn boot(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let script = read_text(&workspace.root.join("web/boot.js"))?
        .replace("__FILES__", &shelf.addresses().to_string())
        .replace("__BUILD__", &format!("\"{}\"", shelf.build_id()));
    shelf.add("boot.js", script.into_bytes());
    Ok(())
}

/// The worker that keeps a build on the device. The worker keeps its name: browsers
/// look there for a newer build.
pub fn offline(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let script = read_text(&workspace.root.join("web/sw.js"))?
        .replace("__FILES__", &shelf.addresses().to_string())
        .replace("__BUILD__", &format!("\"{}\"", shelf.build_id()));
    shelf.add_as_is("sw.js", script.into_bytes());
    Ok(())
}

/// What a browser needs to know to install the page.
pub fn manifest(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let path = workspace.root.join("web/manifest.webmanifest");
    let text = shelf.resolve(&read_text(&path)?, &path)?;
    shelf.add("manifest.webmanifest", text.into_bytes());
    Ok(())
}

/// The page on which is played and that of a teacher, under their own names.
pub fn index(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    pages(workspace, shelf, "</head>")
}

/// Both pages; `end` is how their heads end.
fn pages(workspace: &Workspace, shelf: &mut Shelf, end: &str) -> Result<(), String> {
    let path = workspace.root.join("web/index.html");
    let page = read_text(&path)?.replace("</head>", end);
    let both = [("page", "index.html"), ("teach", "teach.html")].map(|(program, name)| {
        let text = shelf.resolve(&page.replace("__PROGRAM__", program), &path)?;
        Ok::<_, String>((name, text))
    });
    for page in both {
        let (name, text) = page?;
        shelf.add_as_is(name, text.into_bytes());
    }
    Ok(())
}

/// What the page needs to load itself again when its author saves a file; and a worker in place of the one that would
/// keep an older build.
pub fn reload(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let folder = workspace.root.join("web/beside");
    shelf.add("reload.js", read(&folder.join("reload.js"))?);
    shelf.add_as_is("sw.js", read(&folder.join("sw.js"))?);
    Ok(())
}

/// The page itself, with the script that loads it again.
pub fn index_that_reloads(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    pages(workspace, shelf, "<script type=\"module\" src=\"/reload.js\"></script>\n</head>")
}

/// The files in a folder and the folders in it, in order of name; none when it is not there.
fn files_in(folder: &Path, end: &str) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        if !folder.exists() {
            continue;
        }
        let cannot = |error| format!("{}: cannot read: {error}", folder.display());
        for entry in folder.read_dir().map_err(cannot)? {
            let path = entry.map_err(cannot)?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == end) {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// `fonts/reading.woff2`, also where folders are separated otherwise.
fn name_in(folder: &Path, path: &Path) -> String {
    let inside = path.strip_prefix(folder).unwrap_or(path);
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    parts.join("/")
}
