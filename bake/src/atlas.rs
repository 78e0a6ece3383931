//! Draws one folder, unless that was done before from the same files.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{EDGE, PAGE, Sprite, pack, raster, write};

/// Raise this when the baking itself changes, so that old atlases are made anew.
const VERSION: &str = "bake 4";

/// Draws the SVG files of a folder; gives how many pages that took, and where each sprite is, sorted by name.
pub(crate) fn draw(name: &str, folder: &Path, out: &Path) -> Result<(usize, Vec<Sprite>), String> {
    let sources = read_sources(folder)?;
    let hash = hash(&sources);
    let (stamp, list) = (out.join(format!("{name}.hash")), out.join(format!("{name}.postcard")));
    let page_file = |page: usize| out.join(format!("{name}-{page}.png"));
    if let Some(done) = drawn_before(&stamp, &hash, &list, page_file) {
        return Ok(done);
    }
    let mut pictures = Vec::new();
    for (name, svg) in &sources {
        pictures.push(raster::draw(name, svg)?);
    }
    let sizes: Vec<_> = pictures.iter().map(|p| (p.w, p.h)).collect();
    let (places, heights) = pack::pack(&sizes, PAGE, EDGE)
        .map_err(|at| format!("{}.svg is larger than a page of {PAGE} pixels", sources[at].0))?;
    for (page, height) in heights.iter().enumerate() {
        let mut pixels = vec![0; usize::from(PAGE) * usize::from(*height) * 4];
        for (picture, place) in pictures.iter().zip(&places) {
            if usize::from(place.page) == page {
                raster::put(&mut pixels, usize::from(PAGE), picture, place.x, place.y);
            }
        }
        let png = raster::png(u32::from(PAGE), u32::from(*height), pixels)?;
        write(page_file(page), &png)?;
    }
    let sprites: Vec<Sprite> = pictures
        .into_iter()
        .zip(&places)
        .map(|(picture, place)| Sprite {
            name: picture.name,
            page: place.page,
            x: place.x,
            y: place.y,
            w: picture.w,
            h: picture.h,
            size: picture.size,
        })
        .collect();
    write(list, &postcard::to_stdvec(&sprites).map_err(|e| format!("{name}.postcard: {e}"))?)?;
    write(stamp, format!("{hash}\n{}", heights.len()).as_bytes())?;
    Ok((heights.len(), sprites))
}

/// All SVG files of a folder as (name, text), sorted by name.
fn read_sources(folder: &Path) -> Result<Vec<(String, String)>, String> {
    let fail = |e| format!("{}: {e}", folder.display());
    let mut sources = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        if path.extension().is_some_and(|ext| ext == "svg") {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).map_err(|e| format!("{}: {e}", path.display()))?;
            sources.push((name, text));
        }
    }
    if sources.is_empty() {
        return Err(format!("{}: no SVG files here", folder.display()));
    }
    sources.sort();
    Ok(sources)
}

/// What came of these sources before, if all of it is still there.
fn drawn_before(
    stamp: &Path,
    hash: &str,
    list: &Path,
    page_file: impl Fn(usize) -> PathBuf,
) -> Option<(usize, Vec<Sprite>)> {
    let text = fs::read_to_string(stamp).ok()?;
    let (old, pages) = text.split_once('\n')?;
    let pages: usize = pages.trim().parse().ok()?;
    let sprites = postcard::from_bytes(&fs::read(list).ok()?).ok()?;
    (old == hash && (0..pages).all(|page| page_file(page).is_file())).then_some((pages, sprites))
}

/// FNV-1a in 64 bits over names and texts: it need only notice a change.
fn hash(sources: &[(String, String)]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut eat = |text: &str| {
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    eat(VERSION);
    for (name, text) in sources {
        eat(name);
        eat(text);
    }
    format!("{hash:016x}")
}
