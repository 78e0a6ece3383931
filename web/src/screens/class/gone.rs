//! Why not, said to whoever has a link of their own: a teacher or a guest has no docent to ask.

use super::said;
use crate::app::App;
use session::wire::{Refusal, Role};

/// Why not, and what to do, for a teacher or a guest.
pub fn refusal(app: App, role: Role, why: Refusal) -> (String, String) {
    match (why, role) {
        (Refusal::NoRoom | Refusal::Unknown | Refusal::Removed, Role::Teacher) => {
            (app.t("gone"), app.t("gone-teacher"))
        }
        (Refusal::NoRoom | Refusal::Unknown | Refusal::Removed, _) => (app.t("gone"), app.t("gone-guest")),
        _ => said::refusal(app, why),
    }
}
