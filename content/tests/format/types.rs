//! The types of the format, as their source says them.

use mechanics::MECHANICS;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use syn::{Attribute, Expr, Fields, GenericArgument, Item, Lit, Meta, PathArguments, Type};

/// All types, by module (`content` or that of a mechanic) and name.
pub struct Types(BTreeMap<(String, String), Found>);

/// A type with what its documentation says.
pub struct Found {
    pub says: String,
    pub kind: Kind,
}

pub enum Kind {
    Struct(Vec<Field>),
    Enum(Vec<Variant>),
}

pub struct Field {
    pub name: String,
    pub says: String,
    pub needed: bool,
    pub ty: Type,
}

pub struct Variant {
    pub name: String,
    pub says: String,
    pub fields: Vec<Field>,
}

/// The module of a mechanic: `RobotCell` lives in `robot_cell`.
pub fn module(mechanic: &str) -> String {
    let mut module = String::new();
    for letter in mechanic.chars() {
        if letter.is_uppercase() && !module.is_empty() {
            module.push('_');
        }
        module.extend(letter.to_lowercase());
    }
    module
}

/// The heading of a type.
pub fn title(module: &str, name: &str) -> String {
    if module == "content" { name.to_owned() } else { format!("{module} {name}") }
}

impl Types {
    pub fn read() -> Self {
        let mut types = Self(BTreeMap::new());
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        // What authors write comes first: a compiled pack has types of the same names.
        for file in ["author/raw.rs", "pack.rs", "beginning.rs", "lesson.rs", "occupation.rs"] {
            types.add("content", &content.join(file));
        }
        for mechanic in MECHANICS {
            let module = module(mechanic);
            let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../mechanics/src").join(&module);
            let mut files: Vec<_> = fs::read_dir(folder).unwrap().flatten().map(|entry| entry.path()).collect();
            files.sort_by_key(|path| !path.ends_with("params.rs"));
            for file in files.iter().filter(|path| path.extension().is_some_and(|end| end == "rs")) {
                types.add(&module, file);
            }
        }
        types
    }

    fn add(&mut self, module: &str, file: &Path) {
        let source = fs::read_to_string(file).unwrap();
        for item in syn::parse_file(&source).unwrap().items {
            let (name, found) = match item {
                Item::Struct(item) => {
                    let kind = Kind::Struct(fields(&item.fields));
                    (item.ident.to_string(), Found { says: says(&item.attrs), kind })
                }
                Item::Enum(item) => {
                    let lower = item.attrs.iter().any(|attribute| written(attribute).contains("lowercase"));
                    let variant = |variant: &syn::Variant| {
                        let name = variant.ident.to_string();
                        let name = if lower { name.to_lowercase() } else { name };
                        Variant { name, says: says(&variant.attrs), fields: fields(&variant.fields) }
                    };
                    let kind = Kind::Enum(item.variants.iter().map(variant).collect());
                    (item.ident.to_string(), Found { says: says(&item.attrs), kind })
                }
                _ => continue,
            };
            self.0.entry((module.to_owned(), name)).or_insert(found);
        }
    }

    /// The type that `name` means in `module`, and where it stands.
    pub fn find(&self, module: &str, name: &str) -> Option<(String, &Found)> {
        let at =
            |module: &str| self.0.get(&(module.to_owned(), name.to_owned())).map(|found| (module.to_owned(), found));
        at(module).or_else(|| at("content"))
    }

    /// Fields and choices of authors without documentation.
    pub fn silent(&self) -> Vec<String> {
        let mut silent = Vec::new();
        for ((module, name), found) in &self.0 {
            let fields: Vec<(&str, &str)> = match &found.kind {
                Kind::Struct(fields) => fields.iter().map(|field| (field.name.as_str(), field.says.as_str())).collect(),
                Kind::Enum(variants) => {
                    variants.iter().map(|variant| (variant.name.as_str(), variant.says.as_str())).collect()
                }
            };
            let author = name == "Params" || module == "content";
            silent.extend(
                fields
                    .iter()
                    .filter(|(field, says)| author && says.is_empty() && field.parse::<u8>().is_err())
                    .map(|(field, _)| format!("{module}::{name}.{field}")),
            );
        }
        silent
    }
}

fn fields(fields: &Fields) -> Vec<Field> {
    let field = |(index, field): (usize, &syn::Field)| {
        let default = field.attrs.iter().any(|attribute| written(attribute).contains("default"));
        let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
        let needed = !default && arguments(&field.ty).is_none_or(|(name, _)| name != "Option");
        Field { name, says: says(&field.attrs), needed, ty: field.ty.clone() }
    };
    fields.iter().enumerate().map(field).collect()
}

/// The words of an attribute such as `#[serde(default)]`.
fn written(attribute: &Attribute) -> String {
    match &attribute.meta {
        Meta::List(list) if list.path.is_ident("serde") => list.tokens.to_string(),
        _ => String::new(),
    }
}

/// What the documentation says, on one line and without links into the code.
fn says(attributes: &[Attribute]) -> String {
    let mut lines = Vec::new();
    for attribute in attributes {
        if let Meta::NameValue(pair) = &attribute.meta
            && pair.path.is_ident("doc")
            && let Expr::Lit(literal) = &pair.value
            && let Lit::Str(text) = &literal.lit
        {
            lines.push(text.value().trim().to_owned());
        }
    }
    lines.join(" ").replace("[`", "`").replace("`]", "`").replace('|', "\\|").trim().to_owned()
}

/// `Vec<T>` as its name and `[T]`; a plain name has no arguments.
fn arguments(ty: &Type) -> Option<(String, Vec<&Type>)> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last()?;
    let inner = match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments
            .args
            .iter()
            .filter_map(|argument| if let GenericArgument::Type(ty) = argument { Some(ty) } else { None })
            .collect(),
        _ => Vec::new(),
    };
    Some((last.ident.to_string(), inner))
}

/// Takes lists, maps, options and pairs apart: the types that are in them, each once.
fn inside<'a>(ty: &'a Type, found: &mut Vec<&'a Type>) {
    match (ty, arguments(ty)) {
        (Type::Tuple(tuple), _) => tuple.elems.iter().for_each(|ty| inside(ty, found)),
        (_, Some((_, inner))) if !inner.is_empty() => inner.into_iter().for_each(|ty| inside(ty, found)),
        _ => found.push(ty),
    }
}

impl Field {
    /// Names of the types that its value is made of.
    pub fn named(&self) -> Vec<String> {
        let mut found = Vec::new();
        inside(&self.ty, &mut found);
        found.into_iter().filter_map(|ty| arguments(ty).map(|(name, _)| name)).collect()
    }

    /// What kind of value it takes.
    pub fn kind(&self, types: &Types, module: &str) -> String {
        kind(&self.ty, types, module)
    }
}

fn kind(ty: &Type, types: &Types, module: &str) -> String {
    let say = |ty: &Type| kind(ty, types, module);
    if let Type::Tuple(tuple) = ty {
        return format!("({})", tuple.elems.iter().map(say).collect::<Vec<_>>().join(", "));
    }
    let Some((name, inner)) = arguments(ty) else { return "value".to_owned() };
    match (name.as_str(), inner.as_slice()) {
        ("String", _) => "text".to_owned(),
        ("bool", _) => "`true` or `false`".to_owned(),
        ("f32" | "f64", _) => "number".to_owned(),
        ("u8", _) => "whole number, 0 to 255".to_owned(),
        ("u16", _) => "whole number, 0 to 65535".to_owned(),
        ("u32" | "u64", _) => "whole number".to_owned(),
        ("i8" | "i16" | "i32" | "i64", _) => "whole number, also below 0".to_owned(),
        ("Option", [inner]) => format!("`Some(…)` with {}", say(inner)),
        ("Vec", [inner]) => format!("list of {}", say(inner)),
        ("Entries", [inner]) => format!("`{{\"name\": …}}` with {}", say(inner)),
        ("BTreeMap", [key, value]) => format!("`{{{}: …}}` with {}", say(key), say(value)),
        ("AnyLevel", _) => "a mechanic with `params` and `solutions`".to_owned(),
        (name, _) => match types.find(module, name) {
            Some((module, _)) => {
                let title = title(&module, name);
                format!("[{title}](#{})", title.to_lowercase().replace(' ', "-"))
            }
            None => format!("`{name}`"),
        },
    }
}

impl Variant {
    /// How it is written, with its values in words.
    pub fn written(&self) -> String {
        let named = |field: &Field| match field.name.parse::<u8>() {
            Ok(_) => {
                field.named().join(", ").replace("f64", "number").replace("f32", "number").replace("String", "text")
            }
            Err(_) => format!("{}: …", field.name),
        };
        match self.fields.as_slice() {
            [] => self.name.clone(),
            fields => format!("{}({})", self.name, fields.iter().map(named).collect::<Vec<_>>().join(", ")),
        }
    }
}
