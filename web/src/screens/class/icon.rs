//! Small signs of a lesson, drawn, as not every device has letters for them.

use leptos::prelude::*;

/// A sign of a lesson.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// A raised hand.
    Hand,
    /// Two balloons.
    Talk,
    /// Cards.
    Cards,
    /// A cup with steam.
    Cup,
    /// Two eyes.
    Eyes,
    /// A megaphone.
    Horn,
}

impl Icon {
    fn paths(self) -> [(&'static str, &'static str); 3] {
        match self {
            Self::Hand => [
                (
                    "#f2b279",
                    "M11 24V9a2.5 2.5 0 0 1 5 0v-3a2.5 2.5 0 0 1 5 0v2a2.5 2.5 0 0 1 5 0v4a2.5 2.5 0 0 1 5 0v16a11 11 0 0 1-11 11c-6 0-9-3-11-7l-5-9c-2-3 2-6 4-3z",
                ),
                ("none", "M16 9v11M21 8v12M26 12v9"),
                ("none", ""),
            ],
            Self::Talk => [
                ("#fdfaf2", "M3 6h22a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3h-9l-7 6v-6H6a3 3 0 0 1-3-3V9"),
                ("#ffd66b", "M31 15h3a3 3 0 0 1 3 3v9a3 3 0 0 1-3 3v6l-7-6h-6a3 3 0 0 1-3-3v-1"),
                ("none", "M9 12h13M9 16h8"),
            ],
            Self::Cards => [
                ("#1aa6a6", "M5 11l13-4 6 20-13 4z"),
                ("#fdfaf2", "M18 9h15a2 2 0 0 1 2 2v22a2 2 0 0 1-2 2H18a2 2 0 0 1-2-2V11a2 2 0 0 1 2-2z"),
                ("none", "M21 22l4 4 6-8"),
            ],
            Self::Cup => [
                ("#ff8a1f", "M6 17h23v9a9 9 0 0 1-9 9h-5a9 9 0 0 1-9-9z"),
                ("none", "M29 20h3a4 4 0 0 1 0 9h-3"),
                ("none", "M12 12c-2-3 2-4 0-8M20 12c-2-3 2-4 0-8"),
            ],
            Self::Eyes => [
                (
                    "#fdfaf2",
                    "M11 9c5 0 7 5 7 11s-2 11-7 11-7-5-7-11 2-11 7-11zM29 9c5 0 7 5 7 11s-2 11-7 11-7-5-7-11 2-11 7-11z",
                ),
                ("#1d1f2b", "M13 14a4 5 0 1 1-.1 0zM31 14a4 5 0 1 1-.1 0z"),
                ("none", ""),
            ],
            Self::Horn => {
                [("#e5642e", "M6 16h8l17-9v26l-17-9H6z"), ("none", "M10 24l2 10h5l-2-9"), ("none", "M35 15v10")]
            }
        }
    }
}

/// The sign; decoration, as words say the same.
pub fn icon(sign: Icon) -> AnyView {
    let path = |(fill, path): (&'static str, &'static str)| view! { <path fill=fill d=path /> };
    view! {
        <svg class="icon" viewBox="0 0 40 40" aria-hidden="true" stroke="#1d1f2b" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">
            {sign.paths().into_iter().map(path).collect_view()}
        </svg>
    }
    .into_any()
}
