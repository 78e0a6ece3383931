//! What the device keeps of a room: the token to come back with, what still has to go up, and the last view.

use super::outbox::Outbox;
use crate::browser;
use serde::{Deserialize, Serialize};
use session::wire::{PupilView, Role};

const PUPIL: &str = "vakpoort-room";
const OUTBOX: &str = "vakpoort-outbox";
/// In this tab only: the link through which somebody is coming in, and what they are known by until they are in.
const DOOR: &str = "vakpoort-door";
const JOIN: &str = "vakpoort-join";

/// A pupil's place in a room.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Seat {
    /// To come back with.
    pub token: String,
    /// Number in that room.
    pub number: Option<u16>,
    /// Through which door it was reached, to know it again.
    pub door: String,
    /// The last view, so that the lesson is there without network too.
    pub view: Option<PupilView>,
    /// The pupil wants to be forgotten; kept until the room has done it.
    pub forget: bool,
}

fn kept(name: &str) -> Option<String> {
    browser::local_storage()?.get_item(name).ok()?
}

fn keep(name: &str, text: Option<&str>) {
    let Some(storage) = browser::local_storage() else { return };
    // A full or forbidden storage is said by the page as a whole.
    drop(match text {
        Some(text) => storage.set_item(name, text),
        None => storage.remove_item(name),
    });
}

/// The place of the pupil, if there is one.
pub fn seat() -> Option<Seat> {
    serde_json::from_str(&kept(PUPIL)?).ok()
}

/// Keeps the place of the pupil, or forgets it.
pub fn keep_seat(seat: Option<&Seat>) {
    keep(PUPIL, seat.and_then(|seat| serde_json::to_string(seat).ok()).as_deref());
}

/// What still has to go up.
pub fn outbox() -> Outbox {
    kept(OUTBOX).and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default()
}

/// Keeps what still has to go up.
pub fn keep_outbox(outbox: Option<&Outbox>) {
    keep(OUTBOX, outbox.and_then(|outbox| serde_json::to_string(outbox).ok()).as_deref());
}

fn name(role: Role) -> &'static str {
    match role {
        Role::Pupil => PUPIL,
        Role::Teacher => "vakpoort-teacher",
        Role::Board => "vakpoort-board",
        Role::Guest => "vakpoort-guest",
    }
}

/// The token of a teacher, a board or a guest.
pub fn token(role: Role) -> Option<String> {
    kept(name(role))
}

/// Keeps the token of a teacher, a board or a guest.
pub fn keep_token(role: Role, token: Option<&str>) {
    keep(name(role), token);
}

/// What stood in the link through which somebody is coming in.
pub fn door() -> Option<String> {
    browser::session_storage()?.get_item(DOOR).ok()?
}

/// Remembers a link until somebody has come in.
pub fn keep_door(door: Option<&str>) {
    let Some(storage) = browser::session_storage() else { return };
    drop(match door {
        Some(door) => storage.set_item(DOOR, door),
        None => storage.remove_item(DOOR),
    });
}

/// What the room knows somebody by who comes in, should its answer get lost: the same until it has come.
pub fn join_id() -> String {
    let storage = browser::session_storage();
    if let Some(id) = storage.as_ref().and_then(|storage| storage.get_item(JOIN).ok()?) {
        return id;
    }
    let id: String = browser::random::<16>().iter().map(|byte| format!("{byte:02x}")).collect();
    if let Some(storage) = storage {
        drop(storage.set_item(JOIN, &id));
    }
    id
}

/// Somebody is in: whoever joins next in this tab is another.
pub fn joined() {
    keep_door(None);
    if let Some(storage) = browser::session_storage() {
        drop(storage.remove_item(JOIN));
    }
}

/// Takes everything of a pupil's room off the device.
pub fn clear() {
    keep_seat(None);
    keep_outbox(None);
    keep_door(None);
}
