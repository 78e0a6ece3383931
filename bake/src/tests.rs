//! Rules of the baker as small examples.

use std::fs;
use std::path::PathBuf;

use crate::{Sprite, bake};

const DOT: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="20" height="10" fill="#ff8a1f"/></svg>"##;

/// An empty folder for one test.
fn folder(name: &str) -> PathBuf {
    let path = std::env::temp_dir().join(format!("vakpoort-bake-{}-{name}", std::process::id()));
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).unwrap();
    path
}

#[test]
fn sprites_come_out_with_their_sizes_and_are_kept() {
    let (art, out) = (folder("art"), folder("out"));
    fs::write(art.join("dot.svg"), DOT).unwrap();
    fs::write(art.join("glow.svg"), DOT).unwrap();
    let files = bake(&art, &out).unwrap();
    assert_eq!(files.len(), 2);
    let list: Vec<Sprite> = postcard::from_bytes(&fs::read(files.last().unwrap()).unwrap()).unwrap();
    assert_eq!((list[0].name.as_str(), list[0].w, list[0].h, list[0].size), ("dot", 30, 15, (20.0, 10.0)));
    assert_eq!((list[1].name.as_str(), list[1].w, list[1].h), ("glow", 10, 5));

    // The second time nothing is written; a changed picture is.
    fs::write(&files[0], "kept").unwrap();
    assert_eq!(bake(&art, &out).unwrap(), files);
    assert_eq!(fs::read(&files[0]).unwrap(), b"kept");
    fs::write(art.join("dot.svg"), DOT.replace("ff8a1f", "1aa6a6")).unwrap();
    bake(&art, &out).unwrap();
    assert_ne!(fs::read(&files[0]).unwrap(), b"kept");
}

#[test]
fn a_broken_picture_is_named() {
    let art = folder("broken");
    fs::write(art.join("cat-sit.svg"), "<svg><path").unwrap();
    let error = bake(&art, &folder("broken-out")).unwrap_err();
    assert!(error.contains("cat-sit.svg"), "{error}");
}
