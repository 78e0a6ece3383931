//! Colours, letters and sizes: those of the page, in daylight.

use egui::style::{ScrollStyle, WidgetVisuals};
use egui::{Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Stroke, Theme, Visuals};
use std::sync::Arc;

/// Behind everything.
pub const GROUND: Color32 = Color32::from_rgb(0xf3, 0xea, 0xd6);
/// Cards and buttons.
pub const PAPER: Color32 = Color32::from_rgb(0xfd, 0xfa, 0xf2);
/// Lines that are no buttons, and what is not begun.
pub const RULE: Color32 = Color32::from_rgb(0xe2, 0xd5, 0xb8);
/// Text and outlines of what can be pressed.
pub const INK: Color32 = Color32::from_rgb(0x1d, 0x1f, 0x2b);
/// Text beside the point.
pub const SOFT_INK: Color32 = Color32::from_rgb(0x4b, 0x4a, 0x58);
/// The bar at the top.
pub const NIGHT: Color32 = Color32::from_rgb(0x18, 0x22, 0x3f);
/// What is on, what can be done now.
pub const LAMP: Color32 = Color32::from_rgb(0xff, 0xd6, 0x6b);
/// Under the pointer.
pub const GLOW: Color32 = Color32::from_rgb(0xff, 0xe7, 0xa3);
/// What works.
pub const GOOD: Color32 = Color32::from_rgb(0x20, 0x70, 0x4a);
/// What works, behind it.
pub const GOOD_GROUND: Color32 = Color32::from_rgb(0xdf, 0xf0, 0xe0);
/// What is stuck, what deletes.
pub const BRICK: Color32 = Color32::from_rgb(0xa6, 0x4a, 0x2c);
/// What is stuck, behind it.
pub const BRICK_GROUND: Color32 = Color32::from_rgb(0xfa, 0xe3, 0xd8);
/// What was tried.
pub const AMBER: Color32 = Color32::from_rgb(0xb3, 0x5a, 0x00);
/// Who asks for help, behind it.
pub const HELP_GROUND: Color32 = Color32::from_rgb(0xff, 0xf0, 0xc2);
/// What is being worked on.
pub const BLUE: Color32 = Color32::from_rgb(0x1f, 0x5f, 0xbf);
/// Cards.
pub const PLUM: Color32 = Color32::from_rgb(0x6a, 0x4a, 0x8f);
/// Who is quiet, behind it.
pub const QUIET_GROUND: Color32 = Color32::from_rgb(0xea, 0xea, 0xee);
/// Around what has the focus.
pub const RING: Color32 = Color32::from_rgb(0x12, 0x57, 0xc9);

/// Between parts.
pub const GAP: f32 = 16.0;
/// Smallest side of what can be pressed.
pub const TOUCH: f32 = 44.0;
/// Corners of cards and buttons.
pub const ROUND: CornerRadius = CornerRadius::same(12);

/// Letters for reading.
pub fn reading(size: f32) -> FontId {
    FontId::new(size, FontFamily::Proportional)
}

/// Letters that stand out in what is read.
pub fn bold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("bold".into()))
}

/// Letters of headings and buttons.
pub fn heading(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name("heading".into()))
}

/// Gives a context our letters and looks.
pub fn dress(ctx: &Context) {
    ctx.set_fonts(fonts());
    ctx.set_theme(Theme::Light);
    ctx.all_styles_mut(|style| {
        style.visuals = visuals();
        style.spacing.item_spacing = egui::vec2(8.0, 8.0);
        style.spacing.scroll = ScrollStyle { bar_width: 12.0, ..ScrollStyle::solid() };
        style.interaction.selectable_labels = false;
        style.override_font_id = Some(reading(17.0));
        style.animation_time = 0.0;
        style.scroll_animation = egui::style::ScrollAnimation::none();
    });
}

fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    let faces: [(&str, FontFamily, &'static [u8]); 3] = [
        ("reading", FontFamily::Proportional, include_bytes!("../../../assets/fonts/atkinson-400.ttf")),
        ("bold", FontFamily::Name("bold".into()), include_bytes!("../../../assets/fonts/atkinson-700.ttf")),
        ("heading", FontFamily::Name("heading".into()), include_bytes!("../../../assets/fonts/lexend-600.ttf")),
    ];
    for (name, family, bytes) in faces {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        fonts.families.insert(family, vec![name.to_owned()]);
    }
    fonts.families.insert(FontFamily::Monospace, vec!["reading".to_owned()]);
    fonts
}

fn visuals() -> Visuals {
    let mut visuals = Visuals::light();
    visuals.override_text_color = Some(INK);
    visuals.panel_fill = GROUND;
    visuals.window_fill = PAPER;
    visuals.extreme_bg_color = RULE;
    visuals.selection.bg_fill = LAMP;
    visuals.selection.stroke = Stroke::new(2.0, INK);
    // What is left for these are scroll bars.
    let bar = |fill| WidgetVisuals {
        bg_fill: fill,
        weak_bg_fill: fill,
        bg_stroke: Stroke::NONE,
        corner_radius: CornerRadius::same(6),
        fg_stroke: Stroke::new(2.0, fill),
        expansion: 0.0,
    };
    visuals.widgets.inactive = bar(Color32::from_rgb(0x8a, 0x80, 0x6c));
    visuals.widgets.hovered = bar(SOFT_INK);
    visuals.widgets.active = bar(INK);
    visuals.widgets.noninteractive = bar(RULE);
    visuals
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(colour: Color32) -> f64 {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * part(colour.r()) + 0.7152 * part(colour.g()) + 0.0722 * part(colour.b())
    }

    fn contrast(one: Color32, other: Color32) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    #[test]
    fn text_can_be_read_on_everything_behind_it() {
        let grounds = [GROUND, PAPER, LAMP, GLOW, GOOD_GROUND, BRICK_GROUND, HELP_GROUND, QUIET_GROUND, RULE];
        for ground in grounds {
            for text in [INK, SOFT_INK] {
                assert!(contrast(text, ground) >= 4.5, "{text:?} on {ground:?}: {}", contrast(text, ground));
            }
        }
        for text in [PAPER, LAMP] {
            assert!(contrast(text, NIGHT) >= 4.5, "{text:?}");
        }
        for text in [GOOD, BRICK] {
            assert!(contrast(text, PAPER) >= 4.5, "{text:?}");
            assert!(contrast(PAPER, text) >= 4.5, "{text:?}");
        }
    }

    #[test]
    fn signs_stand_out_from_everything_behind_them() {
        for sign in [GOOD, BRICK, AMBER, BLUE, PLUM, SOFT_INK, RING] {
            for ground in [PAPER, GROUND, GOOD_GROUND, BRICK_GROUND, HELP_GROUND, QUIET_GROUND] {
                assert!(contrast(sign, ground) >= 3.0, "{sign:?} on {ground:?}: {}", contrast(sign, ground));
            }
        }
    }

    #[test]
    fn every_letter_of_the_words_is_in_the_fonts() {
        let ctx = Context::default();
        dress(&ctx);
        let words = [include_str!("../../texts/teacher/nl.ftl"), include_str!("../../texts/teacher/en.ftl")].concat();
        let mut output = ctx.run_ui(Default::default(), |ui| {
            ui.ctx().fonts_mut(|fonts| {
                for font in [reading(17.0), bold(17.0), heading(17.0)] {
                    let mut face = fonts.fonts.font(&font.family);
                    let drawn = face.characters();
                    let missing: String =
                        words.chars().filter(|letter| *letter != '\n' && !drawn.contains_key(letter)).collect();
                    assert_eq!(missing, "", "{font:?}");
                }
            });
        });
        output.textures_delta.clear();
    }
}
