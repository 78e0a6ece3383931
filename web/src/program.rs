//! What differs between the page on which is played and the page of a teacher. All else is shared.

use crate::app::{App, Screen};
use crate::words::Language;
use crate::work::Attempt;
use leptos::prelude::*;
use mechanics::Scene;

/// One of the two programs. Only what it names is in its file, so shared code asks here instead of naming a screen.
pub trait Program: Sync {
    /// Whether this is the teacher's.
    fn teaches(&self) -> bool;

    /// Words of this program alone.
    fn words(&self, language: Language) -> &'static str;

    /// The screen with which it begins at this address; `there` is where this tab was before.
    fn arrive(&self, app: App, there: Option<Screen>) -> Option<Screen>;

    /// Listens for as long as the page lives.
    fn listen(&self, app: App);

    /// The pack is here.
    fn loaded(&self, app: App);

    /// Another screen of this program comes.
    fn goes(&self, app: App, screen: &Screen);

    /// The view of a screen of this program.
    fn show(&self, app: App, screen: Screen) -> AnyView;

    /// What stands around every screen.
    fn around(&self, app: App, shown: AnyView, notice: AnyView) -> AnyView;

    /// What can be seen and done in an attempt; nothing where nobody plays.
    fn scene(&self, attempt: &Attempt) -> Scene;
}
