//! What stays on the device: one passport in one place, and where this tab was.

use crate::browser;
use content::Passport;
use content::passport::Id;

const PASSPORT: &str = "vakpoort-passport";
const DEVICE: &str = "vakpoort-device";
/// A passport that could not be read is put here and never thrown away by us.
const UNREADABLE: &str = "vakpoort-unreadable";
const PLACE: &str = "vakpoort-place";
const RELOADED: &str = "vakpoort-reloaded";

/// What was found on the device.
pub enum Found {
    /// Nothing.
    Nothing,
    /// A passport that somebody has used.
    Passport(Box<Passport>),
    /// Something that cannot be read; it is kept aside.
    Unreadable,
}

/// Reads the passport that is kept here.
pub fn read() -> Found {
    let Some(storage) = browser::local_storage() else { return Found::Nothing };
    let Ok(Some(text)) = storage.get_item(PASSPORT) else { return Found::Nothing };
    match Passport::read(text.as_bytes()) {
        Ok(passport) => Found::Passport(Box::new(passport)),
        Err(_) => {
            drop(storage.set_item(UNREADABLE, &text));
            Found::Unreadable
        }
    }
}

/// Keeps the passport; false when the device keeps nothing.
pub fn write(passport: &Passport) -> bool {
    browser::local_storage().is_some_and(|storage| storage.set_item(PASSPORT, &passport.write()).is_ok())
}

/// Takes everything of the pupil off the device.
pub fn clear() {
    if let Some(storage) = browser::local_storage() {
        for key in [PASSPORT, DEVICE, UNREADABLE] {
            drop(storage.remove_item(key));
        }
    }
    set_place("");
}

/// The id of this device, drawn once; it tells two writers of the same passport apart and means nothing else.
pub fn device() -> Id {
    let storage = browser::local_storage();
    let kept = storage.as_ref().and_then(|storage| storage.get_item(DEVICE).ok().flatten());
    if let Some(id) = kept.and_then(|kept| u128::from_str_radix(&kept, 16).ok()) {
        return Id(id);
    }
    let id = u128::from_be_bytes(browser::random());
    if let Some(storage) = storage {
        drop(storage.set_item(DEVICE, &format!("{id:032x}")));
    }
    Id(id)
}

/// Where this tab was before it was loaded again.
pub fn place() -> String {
    browser::session_storage().and_then(|storage| storage.get_item(PLACE).ok().flatten()).unwrap_or_default()
}

/// Remembers where this tab is.
pub fn set_place(place: &str) {
    if let Some(storage) = browser::session_storage() {
        drop(storage.set_item(PLACE, place));
    }
}

/// Whether the page may load itself again because page and game are of two builds: once only.
pub fn may_reload() -> bool {
    let Some(storage) = browser::session_storage() else { return false };
    let first = matches!(storage.get_item(RELOADED), Ok(None));
    first && storage.set_item(RELOADED, "1").is_ok()
}
