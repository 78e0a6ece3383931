//! `POST /api/rooms`: a teacher opens a room.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use session::Hash;
use session::wire::{MOST_TEACHER_BYTES, Open, Refusal, read, write};

use super::{Api, json, refused};

pub(super) async fn open(State(api): State<Api>, body: Bytes) -> Response {
    let wanted = match read::<Open>(&body, MOST_TEACHER_BYTES) {
        Ok(wanted) => wanted,
        Err(why) => return refused(StatusCode::BAD_REQUEST, why),
    };
    if let Some(key) = &api.0.key {
        // Hashes take the same time to compare, whatever was tried.
        let tried = Hash::of(wanted.key.unwrap_or_default().as_bytes());
        if tried != Hash::of(key.as_bytes()) {
            return refused(StatusCode::FORBIDDEN, Refusal::Key);
        }
    }
    match api.0.rooms.open(wanted.plan, wanted.town).await {
        Ok(opened) => json(StatusCode::CREATED, write(&opened)),
        Err(why @ Refusal::NoDisk) => refused(StatusCode::INSUFFICIENT_STORAGE, why),
        Err(why @ Refusal::Full) => refused(StatusCode::SERVICE_UNAVAILABLE, why),
        Err(why) => refused(StatusCode::BAD_REQUEST, why),
    }
}
