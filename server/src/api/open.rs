//! `POST /api/rooms`: a teacher opens a room.

use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::Response;
use serde::{Deserialize, Serialize};
use session::Hash;
use session::plan::Plan;
use session::wire::{MOST_TEACHER_BYTES, Refusal, read, write};

use super::{Api, json, refused};

#[derive(Deserialize)]
struct Wanted {
    plan: Plan,
    #[serde(default)]
    key: Option<String>,
}

#[derive(Serialize)]
struct Given {
    code: String,
    secret: String,
    token: String,
}

pub(super) async fn open(State(api): State<Api>, body: Bytes) -> Response {
    let wanted = match read::<Wanted>(&body, MOST_TEACHER_BYTES) {
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
    match api.0.rooms.open(wanted.plan).await {
        Ok(opened) => {
            let given = Given { code: opened.code, secret: opened.secret, token: opened.token };
            json(StatusCode::CREATED, write(&given))
        }
        Err(why @ Refusal::NoDisk) => refused(StatusCode::INSUFFICIENT_STORAGE, why),
        Err(why @ Refusal::Full) => refused(StatusCode::SERVICE_UNAVAILABLE, why),
        Err(why) => refused(StatusCode::BAD_REQUEST, why),
    }
}
