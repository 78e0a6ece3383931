//! The settings, over any screen.

use crate::app::App;
use crate::settings::SIZES;
use crate::ui;
use leptos::prelude::*;

/// The settings, over any screen.
pub fn settings(app: App) -> AnyView {
    ui::dialog(app, app.settings_open, app.t("settings"), "settings", move || body(app))
}

fn body(app: App) -> AnyView {
    let size = move |percent: u32| {
        let chosen = move || app.settings.size.get() == percent;
        let choose = move || {
            app.settings.size.set(percent);
            app.prefer("size", percent);
        };
        ui::choice(format!("{percent} %"), "small", chosen, choose)
    };
    let switch = move |(name, on): (&'static str, RwSignal<bool>)| {
        let flip = move |_| {
            on.update(|on| *on = !*on);
            app.prefer(name, u32::from(on.get_untracked()));
            app.sound("click");
        };
        view! {
            <button type="button" class="switch" role="switch" aria-checked=move || if on.get() { "true" } else { "false" } on:click=flip>
                <span>{app.t(&format!("setting-{name}"))}</span>
                <span class="knob" aria-hidden="true"></span>
            </button>
        }
    };
    view! {
        <div class="settings-body">
            <div class="sizes" role="group" aria-label=app.t("setting-size")>
                <span aria-hidden="true">{app.t("setting-size")}</span>
                {SIZES.map(size).collect_view()}
            </div>
            {app.settings.switches().map(switch).collect_view()}
        </div>
    }
    .into_any()
}
