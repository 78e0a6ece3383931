//! The rules of a mechanic's parameters, asked from its own check: what does it say to a value that is out of range?

use super::types::{Kind, Types};
use content::author::{Folder, Options, load};
use mechanics::{All, AnyParams, Mechanic};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use syn::Type;

/// What the check says, by module, type and field.
#[derive(Default)]
pub struct Rules(BTreeMap<(String, String, String), BTreeSet<String>>);

/// A value in parameters: the field that it belongs to, where it stands, and how problems name the place.
#[derive(Clone)]
struct Leaf {
    field: (String, String, String),
    pointer: String,
    at: String,
}

impl Rules {
    /// Asks the check of `mechanic`, starting from the parameters in these packs.
    pub fn measure(types: &Types, module: &str, mechanic: &str, packs: &[PathBuf]) -> Self {
        let mut rules = Self::default();
        for pack in packs {
            let Some(catalog) = load(&Folder::new(pack), Options::default()).0 else { continue };
            for (_, challenge) in &catalog.challenges {
                for (_, level) in challenge.levels.0.iter().filter(|(_, level)| level.mechanic() == mechanic) {
                    rules.ask(types, module, mechanic, &level.params());
                }
            }
        }
        rules
    }

    fn ask(&mut self, types: &Types, module: &str, mechanic: &str, params: &AnyParams) {
        let good = serde_json::to_value(params).unwrap();
        let mut leaves = Vec::new();
        let name: Type = syn::parse_str("Params").unwrap();
        let root = Leaf { field: Default::default(), pointer: format!("/{mechanic}"), at: String::new() };
        walk(types, module, &name, &good[mechanic], &root, &mut leaves);
        // Numbers of a kind have one rule: one leaf of each field is enough.
        let mut asked = BTreeSet::new();
        for leaf in leaves {
            if self.0.contains_key(&leaf.field) || !asked.insert(leaf.field.clone()) {
                continue;
            }
            for wrong in [json!(-1e9), json!(1e9), json!(0), json!(255), json!("No id!")] {
                let mut params = good.clone();
                let Some(value) = params.pointer_mut(&leaf.pointer) else { continue };
                if value.is_string() != wrong.is_string() {
                    continue;
                }
                *value = wrong;
                // A value that the field can't even hold says nothing.
                let Ok(params) = serde_json::from_value::<AnyParams>(params) else { continue };
                for problem in All::check(&params).err().unwrap_or_default() {
                    // A problem of `parts[0].at` is also one of `parts[0].at[1]`.
                    if leaf
                        .at
                        .strip_prefix(&problem.at)
                        .is_some_and(|rest| rest.is_empty() || rest.starts_with(['[', '.']))
                    {
                        self.0.entry(leaf.field.clone()).or_default().insert(problem.hint);
                    }
                }
            }
        }
    }

    /// What the check says about a field, as the end of a sentence in a table.
    pub fn of(&self, module: &str, name: &str, field: &str) -> String {
        let key = (module.to_owned(), name.to_owned(), field.to_owned());
        let hints: Vec<String> = self.0.get(&key).into_iter().flatten().map(|hint| hint.replace('|', "\\|")).collect();
        if hints.is_empty() { String::new() } else { format!(" *Rule: {}.*", hints.join("; ")) }
    }
}

/// Follows type and value together down to numbers and texts.
fn walk(types: &Types, module: &str, ty: &Type, value: &Value, here: &Leaf, leaves: &mut Vec<Leaf>) {
    let step = |pointer: String, at: String| Leaf {
        field: here.field.clone(),
        pointer: format!("{}/{pointer}", here.pointer),
        at: format!("{}{at}", here.at),
    };
    match value {
        Value::Number(_) | Value::String(_) if !known_enum(types, module, ty) => leaves.push(here.clone()),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let inner = inner(ty, index);
                walk(types, module, inner, item, &step(index.to_string(), format!("[{index}]")), leaves);
            }
        }
        Value::Object(entries) => {
            let Some((module, found)) = types.find(module, &name(ty)) else { return };
            for (key, item) in entries {
                let dot = if here.at.is_empty() { "" } else { "." };
                match &found.kind {
                    Kind::Struct(fields) => {
                        let Some(field) = fields.iter().find(|field| field.name == *key) else { continue };
                        let mut leaf = step(key.clone(), format!("{dot}{key}"));
                        leaf.field = (module.clone(), name(ty), key.clone());
                        walk(types, &module, &field.ty, item, &leaf, leaves);
                    }
                    Kind::Enum(variants) => {
                        let Some(variant) = variants.iter().find(|variant| variant.name == *key) else { continue };
                        let mut leaf = step(key.clone(), String::new());
                        leaf.field = (module.clone(), name(ty), key.clone());
                        match (variant.fields.as_slice(), item) {
                            ([only], item) if only.name == "0" => walk(types, &module, &only.ty, item, &leaf, leaves),
                            (fields, Value::Object(inner)) => {
                                for field in fields {
                                    let Some(item) = inner.get(&field.name) else { continue };
                                    let pointer = format!("{}/{}", leaf.pointer, field.name);
                                    let at = format!("{}.{}", leaf.at, field.name);
                                    let leaf = Leaf { field: leaf.field.clone(), pointer, at };
                                    walk(types, &module, &field.ty, item, &leaf, leaves);
                                }
                            }
                            _ => {}
                        }
                    }
                }
            }
        }
        _ => {}
    }
}

/// Whether a text stands for a choice, such as `TwoWay`.
fn known_enum(types: &Types, module: &str, ty: &Type) -> bool {
    types.find(module, &name(ty)).is_some_and(|(_, found)| matches!(found.kind, Kind::Enum(_)))
}

/// The name of a type, without list or option around it.
fn name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => {
            let Some(last) = path.path.segments.last() else { return String::new() };
            match &last.arguments {
                syn::PathArguments::AngleBracketed(arguments) => match arguments.args.last() {
                    Some(syn::GenericArgument::Type(ty)) => name(ty),
                    _ => last.ident.to_string(),
                },
                _ => last.ident.to_string(),
            }
        }
        _ => String::new(),
    }
}

/// The type of one element of a list or tuple.
fn inner(ty: &Type, index: usize) -> &Type {
    match ty {
        Type::Tuple(tuple) => tuple.elems.iter().nth(index).unwrap_or(ty),
        Type::Path(path) => match path.path.segments.last().map(|last| &last.arguments) {
            Some(syn::PathArguments::AngleBracketed(arguments)) => match arguments.args.last() {
                Some(syn::GenericArgument::Type(inner)) => inner,
                _ => ty,
            },
            _ => ty,
        },
        _ => ty,
    }
}
