//! Rules of the baker as small examples.

use std::fs;
use std::path::PathBuf;

use crate::{Index, bake};

const DOT: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#ff8a1f"/></svg>"##;

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("vakpoort-bake-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

fn index(files: &[PathBuf]) -> Index {
    postcard::from_bytes(&fs::read(files.last().unwrap()).unwrap()).unwrap()
}

#[test]
fn sprites_come_out_with_their_sizes_and_are_kept() {
    let (art, out) = (folder("art"), folder("out"));
    fs::write(art.join("dot.svg"), DOT).unwrap();
    fs::write(art.join("glow.svg"), DOT).unwrap();
    let files = bake(&art, &out).unwrap();
    assert_eq!(files.len(), 2);
    let list = index(&files).sprites;
    assert_eq!((list[0].name.as_str(), list[0].w, list[0].h, list[0].size), ("dot", 30, 15, (20.0, 10.0)));
    assert_eq!((list[1].name.as_str(), list[1].w, list[1].h), ("glow", 10, 5));

    // The second time nothing is drawn; a changed picture is.
    fs::write(&files[0], "kept").unwrap();
    assert_eq!(bake(&art, &out).unwrap(), files);
    assert_eq!(fs::read(&files[0]).unwrap(), b"kept");
    fs::write(art.join("dot.svg"), DOT.replace("ff8a1f", "1aa6a6")).unwrap();
    bake(&art, &out).unwrap();
    assert_ne!(fs::read(&files[0]).unwrap(), b"kept");
}

#[test]
fn every_folder_has_pages_of_its_own() {
    let (art, out) = (folder("folders"), folder("folders-out"));
    fs::write(art.join("dot.svg"), DOT).unwrap();
    for name in ["town", "cell"] {
        fs::create_dir(art.join(name)).unwrap();
        fs::write(art.join(name).join(format!("{name}-dot.svg")), DOT).unwrap();
    }
    let files = bake(&art, &out).unwrap();
    let Index { pages, sprites } = index(&files);
    assert_eq!(pages, ["first-0.png", "cell-0.png", "town-0.png"]);
    let where_is: Vec<_> = sprites.iter().map(|sprite| (sprite.name.as_str(), sprite.page)).collect();
    assert_eq!(where_is, [("dot", 0), ("cell-dot", 1), ("town-dot", 2)]);
    assert!(files.iter().all(|file| file.is_file()));

    // A new folder leaves the others as they were drawn.
    fs::write(out.join("town-0.png"), "kept").unwrap();
    fs::create_dir(art.join("fair")).unwrap();
    fs::write(art.join("fair/tent.svg"), DOT).unwrap();
    assert_eq!(index(&bake(&art, &out).unwrap()).pages[2], "fair-0.png");
    assert_eq!(fs::read(out.join("town-0.png")).unwrap(), b"kept");
}

#[test]
fn one_name_in_two_folders_is_refused() {
    let art = folder("twice");
    fs::create_dir(art.join("town")).unwrap();
    for place in ["dot.svg", "town/dot.svg"] {
        fs::write(art.join(place), DOT).unwrap();
    }
    let error = bake(&art, &folder("twice-out")).unwrap_err();
    assert!(error.contains("dot.svg") && error.contains("town"), "{error}");
}

#[test]
fn a_broken_picture_is_named() {
    let art = folder("broken");
    fs::write(art.join("cat-sit.svg"), "<svg><path").unwrap();
    let error = bake(&art, &folder("broken-out")).unwrap_err();
    assert!(error.contains("cat-sit.svg"), "{error}");
}
