//! Makes SVG text smaller without changing the picture.

/// Takes comments, line breaks and indentation out of an SVG.
///
/// Good for art as ours: no text and no `xml:space`. White space within a tag
/// shrinks to one space, and between tags it goes.
#[must_use]
pub fn minify(svg: &str) -> String {
    let mut out = String::with_capacity(svg.len());
    let mut rest = svg;
    while let Some(at) = rest.find("<!--") {
        squeeze(&rest[..at], &mut out);
        rest = rest[at..].find("-->").map_or("", |end| &rest[at + end + 3..]);
    }
    squeeze(rest, &mut out);
    out
}

fn squeeze(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            c if c.is_whitespace() => {
                if !out.is_empty() && !out.ends_with([' ', '>']) {
                    out.push(' ');
                }
            }
            '<' | '>' | '/' => {
                if out.ends_with(' ') {
                    out.pop();
                }
                out.push(c);
            }
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn spaces_and_comments_go() {
        let svg = "<svg  a=\"1\">\n  <!-- moon -->\n  <path d=\"M0 0\n  L1 1\" />\n</svg>\n";
        assert_eq!(minify(svg), "<svg a=\"1\"><path d=\"M0 0 L1 1\"/></svg>");
    }
}
