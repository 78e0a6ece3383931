//! Plan B: a lesson as one file that plays from disk, without server and without network.
//!
//! In it is everything of the page but the game: programs, packs, pictures, styles and letters.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use std::io::Write as _;

use super::read_text;
use super::shelf::Shelf;
use crate::workspace::Workspace;

/// Adds the file; everything that it holds is on the shelf by then.
pub fn add(workspace: &Workspace, shelf: &mut Shelf) -> Result<(), String> {
    let text = |name: &str| read_text(&workspace.root.join("web").join(name));
    let mut names = Vec::<Value>::new();
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    let cannot = |error| format!("plan B: cannot compress: {error}");
    for (name, file) in shelf.files().filter(|(name, _)| is_in(name)) {
        names.push(json!([name, file.bytes.len()]));
        packed.write_all(&file.bytes).map_err(cannot)?;
    }
    let packed = BASE64.encode(packed.finish().map_err(cannot)?);
    let script = text("plan-b.js")?.replace("__NAMES__", &Value::from(names).to_string())
        + &text("boot.js")?
            .replace("__FILES__", "await unpack()")
            .replace("__BUILD__", &format!("\"{}\"", shelf.build_id()));
    let page = text("plan-b.html")?
        .replace("__STYLE__", &style(shelf)?)
        .replace("__SCRIPT__", &script)
        .replace("__PACKED__", &packed);
    shelf.add("plan-b.html", page.into_bytes());
    Ok(())
}

/// What a pupil plays with, without the moving picture.
fn is_in(name: &str) -> bool {
    let folders = ["page.", "pack-", "pictures/", "avatars/"];
    folders.iter().any(|folder| name.starts_with(folder))
}

/// The styles with the files that they name in them.
fn style(shelf: &Shelf) -> Result<String, String> {
    let (_, style) = shelf.files().find(|(name, _)| *name == "style.css").ok_or("plan B: there is no style.css")?;
    let mut style = String::from_utf8_lossy(&style.bytes).into_owned();
    for (name, file) in shelf.files() {
        let address = format!("/{}", file.path);
        if style.contains(&address) {
            let kind = if name.ends_with(".svg") { "image/svg+xml" } else { "font/woff2" };
            style = style.replace(&address, &format!("data:{kind};base64,{}", BASE64.encode(&file.bytes)));
        }
    }
    Ok(style)
}
