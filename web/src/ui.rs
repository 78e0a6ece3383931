//! Small parts that screens are made of.

use crate::app::App;
use crate::browser;
use content::pack::Person;
use leptos::html;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;
use std::sync::Arc;

/// The heading of a screen; it gets the focus when the screen comes.
pub fn title(words: String) -> AnyView {
    view! { <h1 id="title" tabindex="-1">{words}</h1> }.into_any()
}

/// A button.
///
/// Here and below, what is pressed or shown goes into a box, so that all of them are one type: each type of its own
/// would bring kilobytes of code to draw it.
pub fn button(words: String, class: &'static str, press: impl Fn() + 'static) -> AnyView {
    fn boxed(words: String, class: &'static str, press: Box<dyn Fn()>) -> AnyView {
        view! { <button type="button" class=class on:click=move |_| press()>{words}</button> }.into_any()
    }
    boxed(words, class, Box::new(press))
}

/// A button that asks for a file, or for several, and takes what was chosen: names and bytes.
pub fn file(
    words: String,
    class: &'static str,
    many: bool,
    take: impl Fn(Vec<(String, Vec<u8>)>) + 'static,
) -> AnyView {
    fn boxed(words: String, class: &'static str, many: bool, take: Rc<dyn Fn(Vec<(String, Vec<u8>)>)>) -> AnyView {
        let input = NodeRef::<html::Input>::new();
        let choose = move || {
            if let Some(input) = input.get_untracked() {
                input.click();
            }
        };
        let read = move |_| {
            let (Some(input), take) = (input.get_untracked(), Rc::clone(&take)) else { return };
            spawn_local(async move { take(browser::chosen_files(input).await) });
        };
        view! {
            {button(words.clone(), class, choose)}
            <input class="sr" type="file" multiple=many tabindex="-1" accept=".json,application/json" aria-label=words node_ref=input on:change=read />
        }
        .into_any()
    }
    boxed(words, class, many, Rc::new(take))
}

/// A button that is chosen or not.
pub fn choice(
    words: String,
    class: &'static str,
    chosen: impl Fn() -> bool + Send + Sync + 'static,
    press: impl Fn() + 'static,
) -> AnyView {
    fn boxed(words: String, class: &'static str, chosen: Signal<bool>, press: Box<dyn Fn()>) -> AnyView {
        let chosen = move || if chosen.get() { "true" } else { "false" };
        view! { <button type="button" class=class aria-pressed=chosen on:click=move |_| press()>{words}</button> }
            .into_any()
    }
    boxed(words, class, Signal::derive(chosen), Box::new(press))
}

/// Something that comes, goes and changes.
pub fn live(shown: impl Fn() -> Option<AnyView> + Send + 'static) -> AnyView {
    fn boxed(shown: Box<dyn Fn() -> Option<AnyView> + Send>) -> AnyView {
        (move || shown()).into_any()
    }
    boxed(Box::new(shown))
}

/// Words that change.
pub fn words(said: impl Fn() -> String + Send + 'static) -> AnyView {
    fn boxed(said: Box<dyn Fn() -> String + Send>) -> AnyView {
        (move || said()).into_any()
    }
    boxed(Box::new(said))
}

/// Parts one after another.
pub fn many(parts: impl IntoIterator<Item = AnyView>) -> AnyView {
    parts.into_iter().collect::<Vec<AnyView>>().into_any()
}

/// Parts that come and go by their ids; what stays keeps its element, and so the focus.
pub fn each(
    ids: impl Fn() -> Vec<String> + Send + Sync + 'static,
    part: impl Fn(String) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    fn boxed(ids: Signal<Vec<String>>, part: Arc<dyn Fn(String) -> AnyView + Send + Sync>) -> AnyView {
        view! { <For each=move || ids.get() key=String::clone children=move |id| part(id) /> }.into_any()
    }
    boxed(Signal::derive(ids), Arc::new(part))
}

/// A picture of the pack or the page, if this build has it. Without words it is decoration.
pub fn picture(name: &str, class: &'static str, words: String) -> Option<AnyView> {
    // The game's own pictures are drawn; those of a company's pack may be photographs.
    let address =
        ["svg", "png", "jpg", "webp"].iter().find_map(|kind| browser::file(&format!("pictures/{name}.{kind}")))?;
    Some(view! { <img class=class src=address alt=words draggable="false" /> }.into_any())
}

/// The layers of an avatar, from the back to the front; a save holds a number for each.
pub const AVATAR: [&str; 4] = ["top", "face", "hair", "extra"];

/// How many pictures there are of a layer.
pub fn layer_size(layer: &str) -> u8 {
    u8::try_from(browser::files_in(&format!("avatars/avatar-{layer}-")).len()).unwrap_or(u8::MAX)
}

/// An avatar. Numbers from elsewhere wrap round, so that there always is one.
pub fn avatar(numbers: &[u8], class: &'static str, words: String) -> Option<AnyView> {
    let layers: Vec<String> = AVATAR
        .iter()
        .zip(numbers)
        .filter_map(|(layer, number)| {
            browser::file(&format!("avatars/avatar-{layer}-{}.svg", number % layer_size(layer).max(1) + 1))
        })
        .collect();
    let role = if words.is_empty() { "presentation" } else { "img" };
    (!layers.is_empty()).then(|| {
        view! {
        <span class=class role=role aria-label=words>
            {layers.into_iter().map(|address| view! { <img src=address alt="" draggable="false" /> }).collect_view()}
        </span>
    }.into_any()
    })
}

/// Something that a person says.
pub fn balloon(app: App, person: &Person, words: String) -> AnyView {
    let name = app.p(&content::keys::person(&person.id));
    view! {
        <figure class="said">
            {picture(&person.portrait, "portrait", String::new())}
            <blockquote class="balloon">
                <cite>{name}</cite>
                <p>{words}</p>
            </blockquote>
        </figure>
    }
    .into_any()
}

/// A message of the page about itself.
pub fn notice(app: App, key: &'static str) -> AnyView {
    let gone = RwSignal::new(false);
    view! {
        <div class="notice" role="alert" hidden=move || gone.get()>
            <p>{app.t(key)}</p>
            {button(app.t("close"), "small", move || { gone.set(true); app.notice.set(None); })}
        </div>
    }
    .into_any()
}

/// A window over the page; Escape closes it and the focus goes back to where it was.
pub fn dialog(
    app: App,
    open: RwSignal<bool>,
    heading: String,
    class: &'static str,
    body: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let this = NodeRef::<html::Dialog>::new();
    Effect::new(move |_| {
        let Some(dialog) = this.get() else { return };
        match (open.get(), dialog.open()) {
            (true, false) => drop(dialog.show_modal()),
            (false, true) => dialog.close(),
            _ => {}
        }
    });
    let name = heading.clone();
    let shown = move || {
        let head = view! {
            <div class="dialog-head">
                <h2>{heading.clone()}</h2>
                {button(app.t("close"), "small", move || open.set(false))}
            </div>
        };
        open.get().then(|| many([head.into_any(), body()]))
    };
    view! {
        <dialog node_ref=this class=class aria-label=name on:close=move |_| open.set(false)>
            {live(shown)}
        </dialog>
    }
    .into_any()
}
