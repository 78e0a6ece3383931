//! The report as a spreadsheet that every office program opens: OpenDocument, three files in a zip without compression.

use super::section::{Cell, Section, rows};
use content::Texts;

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
const MANIFEST: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\
<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" manifest:version=\"1.3\">\
<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" \
manifest:media-type=\"application/vnd.oasis.opendocument.spreadsheet\"/>\
<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\
</manifest:manifest>";

/// The bytes of an `.ods` file.
pub fn ods(sections: &[Section], texts: &Texts) -> Vec<u8> {
    let content = content(sections, texts);
    // The kind comes first and plain, so that programs know the file by its first bytes.
    zip(&[("mimetype", KIND), ("META-INF/manifest.xml", MANIFEST), ("content.xml", &content)])
}

fn content(sections: &[Section], texts: &Texts) -> String {
    let mut xml = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content \
xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" \
xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" \
xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.3\">\
<office:body><office:spreadsheet>",
    );
    xml.push_str(&format!("<table:table table:name=\"{}\">", plain(&texts.get("report-title"))));
    for row in rows(sections, texts) {
        xml.push_str("<table:table-row>");
        for cell in row {
            match cell {
                Cell::Text(words) => xml.push_str(&format!(
                    "<table:table-cell office:value-type=\"string\"><text:p>{}</text:p></table:table-cell>",
                    plain(&words)
                )),
                Cell::Number(number) => xml.push_str(&format!(
                    "<table:table-cell office:value-type=\"float\" office:value=\"{number}\"><text:p>{number}</text:p></table:table-cell>"
                )),
            }
        }
        xml.push_str("</table:table-row>");
    }
    xml.push_str("</table:table></office:spreadsheet></office:body></office:document-content>");
    xml
}

/// Words as XML may hold them.
pub(super) fn plain(words: &str) -> String {
    let mut plain = String::new();
    for letter in words.chars() {
        match letter {
            '&' => plain.push_str("&amp;"),
            '<' => plain.push_str("&lt;"),
            '>' => plain.push_str("&gt;"),
            '"' => plain.push_str("&quot;"),
            letter if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => plain.push(' '),
            letter => plain.push(letter),
        }
    }
    plain
}

/// Files in a zip, stored as they are.
fn zip(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = Vec::new();
    let mut list = Vec::new();
    for (name, text) in files {
        let start = size(zip.len());
        let entry = entry(name, text);
        zip.extend_from_slice(&0x0403_4b50_u32.to_le_bytes());
        zip.extend_from_slice(&entry);
        zip.extend_from_slice(name.as_bytes());
        zip.extend_from_slice(text.as_bytes());
        list.extend_from_slice(&0x0201_4b50_u32.to_le_bytes());
        list.extend_from_slice(&20_u16.to_le_bytes());
        list.extend_from_slice(&entry);
        // No comment, first disk, no attributes.
        list.extend_from_slice(&[0; 10]);
        list.extend_from_slice(&start.to_le_bytes());
        list.extend_from_slice(name.as_bytes());
    }
    let (at, count) = (size(zip.len()), (files.len() as u16).to_le_bytes());
    zip.extend_from_slice(&list);
    zip.extend_from_slice(&0x0605_4b50_u32.to_le_bytes());
    zip.extend_from_slice(&[0; 4]);
    zip.extend_from_slice(&count);
    zip.extend_from_slice(&count);
    zip.extend_from_slice(&size(list.len()).to_le_bytes());
    zip.extend_from_slice(&at.to_le_bytes());
    zip.extend_from_slice(&[0; 2]);
    zip
}

/// What the file and the list at the end both say of a file.
fn entry(name: &str, text: &str) -> Vec<u8> {
    let mut entry = Vec::new();
    // Version 2.0, names in UTF-8, stored, and 1 January 1980: a report tells no time.
    for half in [20_u16, 0x0800, 0, 0, 0x0021] {
        entry.extend_from_slice(&half.to_le_bytes());
    }
    entry.extend_from_slice(&checksum(text.as_bytes()).to_le_bytes());
    entry.extend_from_slice(&size(text.len()).to_le_bytes());
    entry.extend_from_slice(&size(text.len()).to_le_bytes());
    entry.extend_from_slice(&(name.len() as u16).to_le_bytes());
    entry.extend_from_slice(&0_u16.to_le_bytes());
    entry
}

/// A report has kilobytes; a zip can hold four gigabytes.
fn size(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

/// CRC-32 as zip wants it.
pub(super) fn checksum(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 })
    })
}
