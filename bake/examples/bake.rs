//! Bakes `assets/sprites` and prints how large the files became:
//! `cargo run -p bake --example bake -- assets/sprites FOLDER`.

use std::path::Path;

fn main() -> Result<(), String> {
    let mut args = std::env::args().skip(1);
    let (Some(sprites), Some(out)) = (args.next(), args.next()) else {
        return Err("say: bake SPRITES OUT".into());
    };
    let mut total = 0;
    for file in bake::bake(Path::new(&sprites), Path::new(&out))? {
        let bytes = std::fs::metadata(&file).map_err(|e| e.to_string())?.len();
        total += bytes;
        println!("{bytes:>8}  {}", file.display());
    }
    println!("{total:>8}  bytes in all");
    Ok(())
}
