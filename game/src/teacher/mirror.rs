//! egui's accessibility tree as plain elements, and what has to change on a page so that it shows them.
//!
//! egui draws into a canvas, in which there is nothing for a keyboard or a screen reader. So every pass is also told as
//! real elements over the canvas: `page` makes them. What has the focus is never moved nor made anew.

use egui::accesskit::{Action, Live, Node, Role, Toggled, TreeUpdate};
use std::collections::{HashMap, HashSet};

/// One element.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Number of the node in egui.
    pub id: u64,
    /// In which other element it is.
    pub parent: Option<u64>,
    /// Kind of element.
    pub tag: &'static str,
    /// What stands in it.
    pub text: String,
    /// Its attributes, in order of name.
    pub attributes: Vec<(&'static str, String)>,
    /// Left, top, width and height, for what has a place of its own.
    pub place: Option<[i32; 4]>,
    /// Whether it can be pressed.
    pub pressable: bool,
}

/// What has to be done on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// Take this one away, with what is in it.
    Remove(u64),
    /// Make the element of the item with this index.
    Create(usize),
    /// Give an element the text, attributes and place of the item with this index.
    Update(usize),
    /// Put an element into its parent, before another one or last.
    Put {
        /// Which.
        id: u64,
        /// Where.
        parent: Option<u64>,
        /// Before which; last when `None`.
        before: Option<u64>,
    },
}

/// The elements of a tree, in the order in which they are read.
pub fn items(update: &TreeUpdate) -> Vec<Item> {
    let nodes: HashMap<u64, &Node> = update.nodes.iter().map(|(id, node)| (id.0, node)).collect();
    let mut items = Vec::new();
    if let Some(tree) = &update.tree {
        collect(&nodes, tree.root.0, None, &mut items);
    }
    // Behind a question nothing can be reached until it is answered.
    if items.iter().any(is_dialog) {
        for item in items.iter_mut().filter(|item| item.parent.is_none() && !is_dialog(item)) {
            item.attributes.push(("inert", String::new()));
        }
    }
    items
}

fn is_dialog(item: &Item) -> bool {
    item.attributes.contains(&("role", "dialog".to_owned()))
}

fn collect(nodes: &HashMap<u64, &Node>, id: u64, parent: Option<u64>, items: &mut Vec<Item>) {
    let Some(node) = nodes.get(&id) else { return };
    let mut inside = parent;
    if let Some(item) = item(id, parent, node) {
        // Only groups hold others; what can be pressed or read is a leaf.
        if item.tag != "div" || item.place.is_some() {
            items.push(item);
            return;
        }
        items.push(item);
        inside = Some(id);
    }
    for child in node.children() {
        collect(nodes, child.0, inside, items);
    }
}

fn item(id: u64, parent: Option<u64>, node: &Node) -> Option<Item> {
    let (tag, role) = kind(node)?;
    let group = tag == "div" && role != "img";
    let name = node.label().or(node.value()).unwrap_or_default().to_owned();
    if name.is_empty() && !group {
        return None;
    }
    let mut attributes = Vec::new();
    if let Some(text) = node.description() {
        attributes.push(("aria-description", text.to_owned()));
    }
    if node.is_disabled() {
        attributes.push(("aria-disabled", "true".to_owned()));
    }
    if group || role == "img" {
        attributes.push(("aria-label", name.clone()));
    }
    if group {
        // What had the focus may go away; then the part in which it stood has it.
        attributes.push(("tabindex", "-1".to_owned()));
    }
    if node.live() == Some(Live::Polite) {
        attributes.push(("aria-live", "polite".to_owned()));
    }
    if let Some(toggled) = node.toggled() {
        let state = match role {
            "tab" => "aria-selected",
            "radio" | "switch" | "checkbox" => "aria-checked",
            _ => "aria-pressed",
        };
        attributes.push((state, (toggled == Toggled::True).to_string()));
    }
    if role == "dialog" {
        attributes.push(("aria-modal", "true".to_owned()));
    }
    if !role.is_empty() {
        attributes.push(("role", role.to_owned()));
    }
    if tag == "button" {
        attributes.push(("type", "button".to_owned()));
    }
    let place = node.bounds().filter(|_| !group).map(|bounds| {
        let whole = |value: f64| value.round().clamp(-100_000.0, 100_000.0) as i32;
        [whole(bounds.x0), whole(bounds.y0), whole(bounds.width()), whole(bounds.height())]
    });
    let text = if group || role == "img" { String::new() } else { name };
    let pressable = tag == "button" && node.supports_action(Action::Focus);
    Some(Item { id, parent, tag, text, attributes, place, pressable })
}

/// Tag and role of what is shown; `None` for what only arranges.
fn kind(node: &Node) -> Option<(&'static str, &'static str)> {
    Some(match node.role() {
        Role::Button => ("button", ""),
        Role::Switch => ("button", "switch"),
        Role::CheckBox => ("button", "checkbox"),
        Role::RadioButton => ("button", "radio"),
        Role::Tab => ("button", "tab"),
        Role::Heading => match node.level() {
            Some(1) => ("h1", ""),
            Some(2) => ("h2", ""),
            _ => ("h3", ""),
        },
        Role::Label => ("p", ""),
        Role::Status => ("p", "status"),
        Role::Image => ("div", "img"),
        Role::Group => ("div", "group"),
        Role::Region => ("div", "region"),
        Role::RadioGroup => ("div", "radiogroup"),
        Role::TabList => ("div", "tablist"),
        Role::Banner => ("div", "banner"),
        Role::Main => ("div", "main"),
        Role::Navigation => ("div", "navigation"),
        Role::Complementary => ("div", "complementary"),
        Role::Dialog => ("div", "dialog"),
        _ => return None,
    })
}

/// What turns one page into the other. What has the focus stays where it is, as long as it is there at all.
pub fn changes(old: &[Item], new: &[Item], focus: Option<u64>) -> Vec<Change> {
    let before: HashMap<u64, &Item> = old.iter().map(|item| (item.id, item)).collect();
    let after: HashMap<u64, &Item> = new.iter().map(|item| (item.id, item)).collect();
    let stays = |id: u64| match (before.get(&id), after.get(&id)) {
        (Some(old), Some(new)) => old.tag == new.tag && old.parent == new.parent,
        _ => false,
    };
    let held = lineage(&after, focus);
    let mut changes: Vec<Change> =
        old.iter().filter(|item| !stays(item.id)).map(|item| Change::Remove(item.id)).collect();
    // With an element everything in it is taken away, so that has to be made anew as well.
    let mut fresh = HashSet::new();
    for (index, item) in new.iter().enumerate() {
        if !stays(item.id) || item.parent.is_some_and(|parent| fresh.contains(&parent)) {
            fresh.insert(item.id);
            changes.push(Change::Create(index));
        } else if before.get(&item.id).is_some_and(|old| *old != item) {
            changes.push(Change::Update(index));
        }
    }
    for (parent, wanted) in families(new) {
        let mut there: Vec<u64> = match parent {
            Some(parent) if fresh.contains(&parent) => Vec::new(),
            _ => old.iter().filter(|item| item.parent == parent && stays(item.id)).map(|item| item.id).collect(),
        };
        place(parent, &wanted, &mut there, &held, &mut changes);
    }
    changes
}

/// An element and all that it is in.
fn lineage(items: &HashMap<u64, &Item>, focus: Option<u64>) -> HashSet<u64> {
    let mut held = HashSet::new();
    let mut next = focus;
    while let Some(id) = next {
        held.insert(id);
        next = items.get(&id).and_then(|item| item.parent);
    }
    held
}

/// Who is directly in whom, in order.
fn families(items: &[Item]) -> Vec<(Option<u64>, Vec<u64>)> {
    let mut families: Vec<(Option<u64>, Vec<u64>)> = Vec::new();
    let mut at: HashMap<Option<u64>, usize> = HashMap::new();
    for item in items {
        let index = *at.entry(item.parent).or_insert_with(|| {
            families.push((item.parent, Vec::new()));
            families.len() - 1
        });
        if let Some((_, children)) = families.get_mut(index) {
            children.push(item.id);
        }
    }
    families
}

/// Brings `there` into the order of `wanted` without moving what is held.
fn place(parent: Option<u64>, wanted: &[u64], there: &mut Vec<u64>, held: &HashSet<u64>, changes: &mut Vec<Change>) {
    for (index, id) in wanted.iter().enumerate() {
        if there.get(index) == Some(id) {
            continue;
        }
        let found = there.iter().position(|other| other == id);
        match found {
            // What stands before the held one goes to the end, and finds its place later.
            Some(found) if held.contains(id) => {
                for other in there.drain(index..found).collect::<Vec<_>>() {
                    changes.push(Change::Put { id: other, parent, before: None });
                    there.push(other);
                }
            }
            found => {
                if let Some(found) = found {
                    there.remove(found);
                }
                let before = there.get(index).copied();
                changes.push(Change::Put { id: *id, parent, before });
                there.insert(index.min(there.len()), *id);
            }
        }
    }
}

/// Where the focus goes now: into a question that is new, or back to where it was when that is gone. When something goes
/// away with the focus on it, one of a list leaves it to its neighbour; anything else to the part in which it stood, as
/// who presses Enter twice should not do something else the second time.
pub fn focus(old: &[Item], new: &[Item], focused: Option<u64>, before_dialog: Option<u64>) -> Option<u64> {
    let there = |id: u64| new.iter().any(|item| item.id == id && item.pressable);
    let (was, is) = (old.iter().any(is_dialog), new.iter().position(is_dialog));
    match is {
        Some(at) if !was => {
            let dialog = new.get(at)?.id;
            return new.iter().find(|item| item.parent == Some(dialog) && item.pressable).map(|item| item.id);
        }
        None if was && before_dialog.is_some_and(there) => return before_dialog,
        _ => {}
    }
    let at = old.iter().position(|item| Some(item.id) == focused)?;
    let (before, rest) = old.split_at_checked(at)?;
    let (gone, after) = rest.split_first()?;
    if new.iter().any(|item| item.id == gone.id) {
        return None;
    }
    let beside = |other: &&Item| is_one_of_many(gone) && is_one_of_many(other) && other.parent == gone.parent;
    let mut neighbours = after.iter().chain(before.iter().rev()).filter(beside).map(|item| item.id);
    neighbours.find(|id| there(*id)).or_else(|| part(old, new, gone))
}

/// A pupil, say: pressing one shows it, and changes nothing.
fn is_one_of_many(item: &Item) -> bool {
    item.attributes.iter().any(|(name, _)| *name == "aria-pressed")
}

/// The smallest part around what went away that is still there.
fn part(old: &[Item], new: &[Item], gone: &Item) -> Option<u64> {
    let mut around = gone.parent;
    while let Some(id) = around {
        if new.iter().any(|item| item.id == id) {
            return Some(id);
        }
        around = old.iter().find(|item| item.id == id)?.parent;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::teacher::tests::rows::class;
    use crate::teacher::tests::told;

    fn item(id: u64, parent: Option<u64>) -> Item {
        let text = id.to_string();
        Item { id, parent, tag: "button", text, attributes: Vec::new(), place: None, pressable: true }
    }

    fn flat(ids: &[u64]) -> Vec<Item> {
        ids.iter().map(|id| item(*id, None)).collect()
    }

    /// A page that does as it is told, and gives which elements were put anywhere.
    fn apply(old: &[Item], new: &[Item], changes: &[Change]) -> (Vec<(Option<u64>, Vec<u64>)>, Vec<u64>) {
        let mut children: HashMap<Option<u64>, Vec<u64>> = families(old).into_iter().collect();
        let mut moved = Vec::new();
        for change in changes {
            match change {
                Change::Remove(id) => {
                    children.values_mut().for_each(|family| family.retain(|other| other != id));
                    children.remove(&Some(*id));
                }
                Change::Put { id, parent, before } => {
                    children.values_mut().for_each(|family| family.retain(|other| other != id));
                    let family = children.entry(*parent).or_default();
                    let at = before.and_then(|before| family.iter().position(|other| *other == before));
                    family.insert(at.unwrap_or(family.len()), *id);
                    moved.push(*id);
                }
                Change::Create(_) | Change::Update(_) => {}
            }
        }
        let found = families(new).into_iter().map(|(parent, _)| {
            let family = children.get(&parent).cloned().unwrap_or_default();
            (parent, family)
        });
        (found.collect(), moved)
    }

    #[test]
    fn any_order_becomes_any_other_and_what_has_the_focus_is_not_moved() {
        let orders: [&[u64]; 7] =
            [&[], &[1], &[1, 2, 3, 4], &[4, 3, 2, 1], &[2, 1, 9, 4, 3], &[7, 8, 1], &[3, 9, 8, 7, 2, 1, 4]];
        for old in orders {
            for new in orders {
                for focus in 0..10 {
                    let (old, new) = (flat(old), flat(new));
                    let changes = changes(&old, &new, Some(focus));
                    let (found, moved) = apply(&old, &new, &changes);
                    assert_eq!(found, families(&new), "{old:?} {new:?}");
                    let both = old.iter().any(|item| item.id == focus) && new.iter().any(|item| item.id == focus);
                    assert!(!both || !moved.contains(&focus), "{focus} moved from {old:?} to {new:?}");
                }
            }
        }
    }

    #[test]
    fn what_is_in_a_group_that_is_made_anew_is_made_anew_too() {
        let old = [item(1, None), item(2, Some(1)), item(3, Some(1))];
        let mut new = old.clone();
        new[0].tag = "div";
        let changes = changes(&old, &new, None);
        let made = changes.iter().filter(|change| matches!(change, Change::Create(_))).count();
        assert_eq!(made, 3, "{changes:?}");
        assert_eq!(apply(&old, &new, &changes).0, families(&new));
    }

    #[test]
    fn the_same_page_needs_no_change() {
        let items = items(&told(class(30)));
        assert!(items.len() > 50);
        assert_eq!(changes(&items, &items, None), []);
    }

    #[test]
    fn the_focus_goes_into_a_question_and_comes_back() {
        let mut dialog = item(8, None);
        dialog.attributes = vec![("role", "dialog".into())];
        let closed = flat(&[1, 2, 3]);
        let open = [flat(&[1, 2, 3]), vec![dialog, item(9, Some(8)), item(10, Some(8))]].concat();
        assert_eq!(focus(&closed, &open, Some(2), None), Some(9));
        assert_eq!(focus(&open, &closed, Some(9), Some(2)), Some(2));
        assert_eq!(focus(&closed, &closed, Some(2), None), None);
    }

    /// Pupils, one after the other.
    fn many(ids: &[u64]) -> Vec<Item> {
        let mut items = flat(ids);
        items.iter_mut().for_each(|item| item.attributes.push(("aria-pressed", "false".into())));
        items
    }

    #[test]
    fn one_of_many_that_goes_away_leaves_the_focus_to_its_neighbour() {
        assert_eq!(focus(&many(&[1, 2, 3]), &many(&[1, 3]), Some(2), None), Some(3));
        assert_eq!(focus(&many(&[1, 2]), &many(&[1]), Some(2), None), Some(1));
        assert_eq!(focus(&many(&[1]), &many(&[5]), Some(1), None), None);
    }

    #[test]
    fn a_button_that_goes_away_leaves_the_focus_to_its_part() {
        let old = [item(1, None), item(2, Some(1)), item(3, Some(2)), item(4, Some(2)), item(5, Some(1))];
        let without = |gone: &[u64]| old.iter().filter(|item| !gone.contains(&item.id)).cloned().collect::<Vec<_>>();
        assert_eq!(focus(&old, &without(&[3]), Some(3), None), Some(2));
        assert_eq!(focus(&old, &without(&[2, 3, 4]), Some(3), None), Some(1));
        assert_eq!(focus(&old, &without(&[1, 2, 3, 4, 5]), Some(3), None), None);
        assert_eq!(focus(&old, &without(&[4]), Some(3), None), None, "what is there keeps it");
    }

    #[test]
    fn everything_that_can_be_done_is_an_element_with_a_role_and_a_name() {
        let items = items(&told(class(30)));
        let found = |tag: &str, text: &str, attribute: (&'static str, &str)| {
            let attribute = (attribute.0, attribute.1.to_owned());
            items.iter().any(|item| item.tag == tag && item.text == text && item.attributes.contains(&attribute))
        };
        assert!(found("button", "Pauze", ("type", "button")));
        assert!(found("button", "Klas", ("aria-selected", "true")));
        assert!(found("button", "Allemaal: 30", ("aria-checked", "true")));
        assert!(found("button", "Stap 1: Licht in het trappenhuis", ("aria-checked", "true")));
        assert!(items.iter().any(|item| item.tag == "h2" && item.text == "Stappen"));
        assert!(found("p", "30 leerlingen", ("role", "status")));
        let nameless: Vec<&Item> = items.iter().filter(|item| item.pressable && item.text.is_empty()).collect();
        assert!(nameless.is_empty(), "{nameless:?}");
    }
}
