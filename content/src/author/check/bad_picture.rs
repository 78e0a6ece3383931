//! Pictures and sounds that are something else than their name says.

use super::{Check, Severity, found_while_reading};

/// The check.
pub const CHECK: Check = Check {
    code: "bad_picture",
    severity: Severity::Error,
    explain: "\
A file in `media/` begins otherwise than files of its kind do, so browsers may not show it.
Common: a picture of a phone (HEIC) or a web page that was given the ending `.jpg` or `.png`. Open it in a program for
pictures and save it as png, jpg or webp; sounds as ogg.",
    run: found_while_reading,
};

/// Whether `bytes` begin as a file with this name should.
pub(in crate::author) fn is_what_it_says(name: &str, bytes: &[u8]) -> bool {
    match name.rsplit_once('.') {
        Some((_, "png")) => bytes.starts_with(b"\x89PNG\r\n\x1a\n"),
        Some((_, "jpg")) => bytes.starts_with(b"\xff\xd8\xff"),
        Some((_, "webp")) => bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"),
        Some((_, "ogg")) => bytes.starts_with(b"OggS"),
        _ => false,
    }
}
