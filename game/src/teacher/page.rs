//! The page's side of the mirror: real elements over the canvas, and what is done with them.

use super::mirror::{self, Change, Item};
use std::collections::HashMap;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, Event, FocusOptions, HtmlElement, KeyboardEvent};

/// What was done with the elements.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Request {
    /// Pressed, by keyboard or screen reader.
    Click(u64),
    /// Got the focus.
    Focus(u64),
    /// Nothing has the focus any more.
    Blur,
    /// Escape.
    Escape,
}

/// The elements as they are now.
pub(crate) struct Mirror {
    document: Document,
    root: HtmlElement,
    elements: HashMap<u64, HtmlElement>,
    items: Vec<Item>,
    before_dialog: Option<u64>,
}

impl Mirror {
    /// An empty mirror in `root`; what is done with it goes to `tell`.
    pub(crate) fn new(document: Document, root: HtmlElement, tell: fn(Request)) -> Self {
        listen(&root, "click", move |event| {
            if let Some(id) = id_of(event) {
                tell(Request::Click(id));
            }
        });
        listen(&root, "focusin", move |event| {
            if let Some(id) = id_of(event) {
                tell(Request::Focus(id));
            }
        });
        listen(&root, "focusout", move |_| tell(Request::Blur));
        listen(&root, "keydown", move |event| on_key(event, tell));
        Self { document, root, elements: HashMap::new(), items: Vec::new(), before_dialog: None }
    }

    /// Which element has the focus.
    pub(crate) fn focused(&self) -> Option<u64> {
        let active = self.document.active_element()?;
        if self.root.contains(Some(&active)) { number(&active) } else { None }
    }

    /// Shows these elements.
    pub(crate) fn show(&mut self, items: Vec<Item>) {
        if items == self.items {
            return;
        }
        let focused = self.focused();
        let next = mirror::focus(&self.items, &items, focused, self.before_dialog);
        let asked = |items: &[Item]| items.iter().any(|item| item.attributes.contains(&("aria-modal", "true".into())));
        if asked(&items) && !asked(&self.items) {
            self.before_dialog = focused;
        }
        for change in mirror::changes(&self.items, &items, focused) {
            self.apply(&change, &items);
        }
        self.items = items;
        if let Some(element) = next.and_then(|id| self.elements.get(&id)) {
            let options = FocusOptions::new();
            options.set_prevent_scroll(true);
            let _ = element.focus_with_options(&options);
        }
    }

    fn apply(&mut self, change: &Change, items: &[Item]) {
        match change {
            Change::Remove(id) => {
                if let Some(element) = self.elements.remove(id) {
                    element.remove();
                }
            }
            Change::Create(index) => {
                let Some(item) = items.get(*index) else { return };
                let Ok(element) = self.document.create_element(item.tag) else { return };
                let Ok(element) = element.dyn_into::<HtmlElement>() else { return };
                let _ = element.set_attribute("data-id", &item.id.to_string());
                dress(&element, None, item);
                if let Some(old) = self.elements.insert(item.id, element) {
                    old.remove();
                }
            }
            Change::Update(index) => {
                let Some(item) = items.get(*index) else { return };
                let old = self.items.iter().find(|old| old.id == item.id);
                if let Some(element) = self.elements.get(&item.id) {
                    dress(element, old, item);
                }
            }
            Change::Put { id, parent, before } => {
                let parent = parent.and_then(|parent| self.elements.get(&parent)).unwrap_or(&self.root);
                let before = before.and_then(|before| self.elements.get(&before));
                if let Some(element) = self.elements.get(id) {
                    let _ = parent.insert_before(element, before.map(AsRef::as_ref));
                }
            }
        }
    }
}

/// Gives an element what an item says and the old one did not.
fn dress(element: &HtmlElement, old: Option<&Item>, item: &Item) {
    if old.is_none_or(|old| old.text != item.text) {
        element.set_text_content(Some(&item.text));
    }
    let had = old.map_or(&[][..], |old| &old.attributes);
    for (name, _) in had.iter().filter(|(name, _)| item.attributes.iter().all(|(other, _)| other != name)) {
        let _ = element.remove_attribute(name);
    }
    for attribute in item.attributes.iter().filter(|attribute| !had.contains(attribute)) {
        let _ = element.set_attribute(attribute.0, &attribute.1);
    }
    if let Some(place) = item.place.filter(|place| old.is_none_or(|old| old.place != Some(*place))) {
        for (name, value) in ["left", "top", "width", "height"].into_iter().zip(place) {
            let _ = element.style().set_property(name, &format!("{value}px"));
        }
    }
}

fn on_key(event: &Event, tell: fn(Request)) {
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    let towards = match key.key().as_str() {
        "Escape" => return tell(Request::Escape),
        "ArrowDown" | "ArrowRight" => Element::next_element_sibling,
        "ArrowUp" | "ArrowLeft" => Element::previous_element_sibling,
        _ => return,
    };
    // From one to the next in the same group; Tab does the same, one by one.
    let from = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let next = from.as_ref().and_then(towards).and_then(|next| next.dyn_into::<HtmlElement>().ok());
    if let Some(next) = next.filter(|next| next.tag_name() == "BUTTON") {
        event.prevent_default();
        let _ = next.focus();
    }
}

fn number(element: &Element) -> Option<u64> {
    element.get_attribute("data-id")?.parse().ok()
}

fn id_of(event: &Event) -> Option<u64> {
    number(event.target()?.dyn_ref::<Element>()?)
}

/// Listens for as long as the page lives.
fn listen(element: &HtmlElement, name: &str, heard: impl FnMut(&Event) + 'static) {
    let mut heard = heard;
    let closure = Closure::<dyn FnMut(Event)>::new(move |event: Event| heard(&event));
    let _ = element.add_event_listener_with_callback(name, closure.as_ref().unchecked_ref());
    closure.forget();
}
