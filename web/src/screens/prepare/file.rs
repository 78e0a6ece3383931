//! Plan B: the lesson as one file that plays without network. The site has the file; here it is told which lesson it is.

use crate::browser;
use session::OWN;

const FILE: &str = "plan-b.html";
/// Behind this the lesson is written.
const MARK: &str = "name=\"vakpoort-lesson\" content=\"";

/// Whether this site has such a file.
pub fn is_there() -> bool {
    browser::file(FILE).is_some()
}

/// Offers the file with this lesson; nothing where it can't be fetched.
pub async fn save(lesson: &str) -> Option<()> {
    let file = String::from_utf8(browser::fetch(&browser::file(FILE)?).await?).ok()?;
    let steps = if lesson == OWN { super::own_steps()? } else { String::new() };
    let file = told(&file, lesson, &steps)?;
    browser::download_bytes(&format!("vakpoort-{lesson}.html"), "text/html", file.as_bytes())
}

fn told(file: &str, lesson: &str, steps: &str) -> Option<String> {
    let (before, after) = file.split_once(MARK)?;
    let told = format!("{lesson}\n{steps}").replace('&', "&amp;").replace('"', "&quot;");
    Some(format!("{before}{MARK}{told}{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_told_which_lesson_it_is() {
        let file = include_str!("../../../plan-b.html");
        let told = told(file, "own", "[Say(words: \"a & b\")]").expect("the mark is there");
        assert!(told.contains("content=\"own\n[Say(words: &quot;a &amp; b&quot;)]\">"), "{told}");
        assert_eq!(super::told("<p>no such file</p>", "first", ""), None);
    }
}
