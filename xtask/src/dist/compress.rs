//! Brotli and gzip at their strongest, once for each content.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::sync::Mutex;

use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;

use super::shelf::{File, hash};

/// A file in the two forms that browsers read.
#[derive(Clone, Debug)]
pub struct Compressed {
    /// For all browsers of today.
    pub brotli: Vec<u8>,
    /// For proxies that know nothing newer.
    pub gzip: Vec<u8>,
}

/// Compresses these files, as many at a time as this machine has processors.
pub fn all(mut files: Vec<&mut File>, cache: &Path) -> Result<(), String> {
    fs::create_dir_all(cache).map_err(|error| format!("{}: cannot make it: {error}", cache.display()))?;
    // The largest is taken first, as the rest is done in the time that it takes.
    files.retain(|file| worthwhile(&file.path));
    files.sort_by_key(|file| file.bytes.len());
    let queue = Mutex::new(files);
    let next = || queue.lock().ok()?.pop();
    let work = || {
        while let Some(file) = next() {
            let compressed = one(&file.bytes, cache)?;
            if compressed.brotli.len() < file.bytes.len() {
                file.compressed = Some(compressed);
            }
        }
        Ok(())
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| "compressing failed")?)
    })
}

/// These are compressed already.
fn worthwhile(name: &str) -> bool {
    ![".png", ".webp", ".woff2"].iter().any(|end| name.ends_with(end))
}

/// Compresses one content, or takes it from the cache.
pub fn one(bytes: &[u8], cache: &Path) -> Result<Compressed, String> {
    let hash = hash(bytes);
    let (brotli_path, gzip_path) = (cache.join(format!("{hash}.br")), cache.join(format!("{hash}.gz")));
    if let (Ok(brotli), Ok(gzip)) = (fs::read(&brotli_path), fs::read(&gzip_path)) {
        return Ok(Compressed { brotli, gzip });
    }
    let cannot = |error| format!("cannot compress: {error}");
    let compressed = Compressed { brotli: brotli(bytes).map_err(cannot)?, gzip: gzip(bytes).map_err(cannot)? };
    for (path, bytes) in [(&brotli_path, &compressed.brotli), (&gzip_path, &compressed.gzip)] {
        fs::write(path, bytes).map_err(|error| format!("{}: cannot write: {error}", path.display()))?;
    }
    Ok(compressed)
}

fn brotli(mut bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let strongest =
        BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut smaller = Vec::new();
    brotli::BrotliCompress(&mut bytes, &mut smaller, &strongest)?;
    Ok(smaller)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
