//! Small parts that screens are made of.

use crate::app::App;
use crate::browser;
use content::pack::Person;
use leptos::html;
use leptos::prelude::*;

/// The heading of a screen; it gets the focus when the screen comes.
pub fn title(words: String) -> AnyView {
    view! { <h1 id="title" tabindex="-1">{words}</h1> }.into_any()
}

/// A picture of the pack or the page, if this build has it. Without words it is decoration.
pub fn picture(name: &str, class: &'static str, words: String) -> Option<AnyView> {
    let address = browser::file(&format!("pictures/{name}.svg"))?;
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
            <button type="button" class="small" on:click=move |_| { gone.set(true); app.notice.set(None); }>
                {app.t("close")}
            </button>
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
    view! {
        <dialog node_ref=this class=class aria-label=name on:close=move |_| open.set(false)>
            {move || open.get().then(|| view! {
                <div class="dialog-head">
                    <h2>{heading.clone()}</h2>
                    <button type="button" class="small" on:click=move |_| open.set(false)>{app.t("close")}</button>
                </div>
                {body()}
            })}
        </dialog>
    }
    .into_any()
}
