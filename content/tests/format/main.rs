//! `docs/pack-format.md` says what the types of the format say: every field, its kind, its rule and an example.
//!
//! `UPDATE=1 cargo test -p content --test format` writes it anew.

mod examples;
mod rules;
mod types;

use content::author::CHECKS;
use examples::Example;
use mechanics::MECHANICS;
use rules::Rules;
use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use types::{Kind, Types};

const INTRODUCTION: &str = "\
# The pack format

This page is made from the types of the format by a test (`content/tests/format`), so it is always what the program reads.
How to make a pack, step by step: [authoring.md](authoring.md).

A pack is a folder with `pack.ron`, `occupations/<id>.ron`, `challenges/<id>.ron`, `lessons/<id>.ron`,
`texts/<language>/<name>.ftl` and pictures and sounds in `media/`.
Files of kind `ron` are written in [RON](https://github.com/ron-rs/ron), those of kind `ftl` in
[Fluent](https://projectfluent.org).
A field marked * must be there; the others may be left out.
Ids are lower case letters, digits, `_` and `-`, and stay the same for ever: the saves of pupils hold them.
The scene is 1600 units wide and 900 high, with `(0, 0)` at the top left.
";

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The folders of the packs that examples are taken from. The templates come first, because they change least.
fn packs() -> Vec<PathBuf> {
    let content = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut packs: Vec<_> = fs::read_dir(content.join("templates")).unwrap().flatten().map(|at| at.path()).collect();
    packs.sort();
    packs.push(content.join("packs/techniek"));
    packs
}

#[test]
fn the_description_of_the_format_is_current() {
    let path = top().join("docs/pack-format.md");
    let written = describe();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, &written).unwrap();
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    let differs = found.lines().zip(written.lines()).find(|(found, written)| found != written);
    assert!(
        found == written,
        "docs/pack-format.md is not current; `UPDATE=1 cargo test -p content --test format` writes it anew.\n{differs:?}"
    );
}

#[test]
fn every_field_and_every_choice_is_described() {
    let types = Types::read();
    let silent: Vec<String> = types.silent();
    assert!(silent.is_empty(), "these have no words for authors: {}", silent.join(", "));
}

fn describe() -> String {
    let types = Types::read();
    let read = |kind: &str| examples::files(&packs(), kind);
    let mut page = Page { types: &types, text: INTRODUCTION.to_owned(), done: BTreeSet::new() };
    let none = Rules::default();
    let lists: Vec<Example> = packs().iter().map(|pack| Example::file(&pack.join("pack.ron"))).collect();
    page.root("pack.ron", "content", "Pack", &lists, &none);
    page.root("occupations/<id>.ron", "content", "Occupation", &read("occupations"), &none);
    let challenges = read("challenges");
    page.root("challenges/<id>.ron", "content", "Challenge", &challenges, &none);
    page.root("lessons/<id>.ron", "content", "Lesson", &read("lessons"), &none);
    for mechanic in MECHANICS {
        let module = types::module(mechanic);
        let levels: Vec<Example> = challenges.iter().flat_map(|challenge| challenge.params(mechanic)).collect();
        let rules = Rules::measure(&types, &module, mechanic, &packs());
        page.root(&format!("Parameters of `{mechanic}`"), &module, "Params", &levels, &rules);
    }
    page.text.push_str("\n## Texts\n\n");
    let text_keys = CHECKS.iter().find(|check| check.code == "missing_text").unwrap();
    write!(page.text, "```text\n{}\n```\n", text_keys.explain).unwrap();
    page.text.push_str(
        "\n## What `pack check` looks for\n\n`cargo pack explain CODE` says more.\n\n| code | what |\n| --- | --- |\n",
    );
    for check in CHECKS {
        let explained = check.explain.replace('\n', " ").replace('|', "\\|");
        let first = explained.split_once(". ").map_or(explained.trim_end_matches('.'), |(first, _)| first);
        writeln!(page.text, "| `{}` | {first}. |", check.code).unwrap();
    }
    page.text
}

/// The page as far as it is written.
struct Page<'a> {
    types: &'a Types,
    text: String,
    /// Types that have a part of their own already.
    done: BTreeSet<(String, String)>,
}

impl Page<'_> {
    /// A file or a mechanic: the type that stands for all of it, and then those that are in it.
    fn root(&mut self, title: &str, module: &str, name: &str, examples: &[Example], rules: &Rules) {
        let title = if title.contains('`') { title.to_owned() } else { format!("`{title}`") };
        writeln!(self.text, "\n## {title}\n").unwrap();
        self.body(module, name, examples, rules);
    }

    fn section(&mut self, module: &str, name: &str, examples: &[Example], rules: &Rules) {
        let Some((module, _)) = self.types.find(module, name) else { return };
        if self.done.insert((module.clone(), name.to_owned())) {
            writeln!(self.text, "\n### {}\n", types::title(&module, name)).unwrap();
            self.body(&module, name, examples, rules);
        }
    }

    fn body(&mut self, module: &str, name: &str, examples: &[Example], rules: &Rules) {
        let Some((module, found)) = self.types.find(module, name) else { return };
        self.done.insert((module.clone(), name.to_owned()));
        writeln!(self.text, "{}\n", found.says).unwrap();
        let mut inner: Vec<(String, Vec<Example>)> = Vec::new();
        match &found.kind {
            Kind::Struct(fields) => {
                self.text.push_str("| field | kind | what | example |\n| --- | --- | --- | --- |\n");
                for field in fields {
                    let values: Vec<Example> =
                        examples.iter().filter_map(|example| example.field(&field.name)).collect();
                    let rule = rules.of(&module, name, &field.name);
                    let star = if field.needed { " *" } else { "" };
                    let (kind, says) = (field.kind(self.types, &module), format!("{}{rule}", field.says));
                    let example = Example::first_fitting(&values);
                    writeln!(self.text, "| `{}`{star} | {kind} | {says} | {example} |", field.name).unwrap();
                    inner.extend(
                        field.named().into_iter().map(|name| (name, values.iter().flat_map(Example::parts).collect())),
                    );
                }
            }
            Kind::Enum(variants) => {
                self.text.push_str("| value | what |\n| --- | --- |\n");
                for variant in variants {
                    let rule = rules.of(&module, name, &variant.name);
                    let mut says = variant.says.clone();
                    for field in variant.fields.iter().filter(|field| !field.says.is_empty()) {
                        says.push_str(&format!(
                            " `{}`: {} ({}).",
                            field.name,
                            field.says.trim_end_matches('.'),
                            field.kind(self.types, &module)
                        ));
                    }
                    writeln!(self.text, "| `{}` | {says}{rule} |", variant.written()).unwrap();
                    let of: Vec<Example> =
                        examples.iter().filter_map(|example| example.variant(&variant.name)).collect();
                    inner.extend(variant.fields.iter().flat_map(types::Field::named).map(|name| (name, of.clone())));
                }
            }
        }
        for (name, values) in inner {
            self.section(&module, &name, &values, rules);
        }
    }
}
