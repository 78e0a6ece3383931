//! `GET /api/room`: a WebSocket, one task for each.

use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

use axum::extract::State;
use axum::extract::ws::{
    CloseFrame, Message, WebSocket, WebSocketUpgrade, close_code, rejection::WebSocketUpgradeRejection,
};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use session::wire::{MOST_TEACHER_BYTES, Refusal, write};
use tokio::time::{Instant, sleep_until, timeout};

use super::{Api, refused};
use crate::class::{Heard, Line, Post};
use crate::limits::{Deadlines, Due, READ_BUFFER, WRITE_BUFFER};

/// The name of the protocol, with its version.
const PROTOCOL: &str = "vakpoort.1";

pub(super) async fn upgrade(
    State(api): State<Api>,
    upgrade: Result<WebSocketUpgrade, WebSocketUpgradeRejection>,
) -> Response {
    let upgrade = match upgrade {
        Ok(upgrade) => upgrade,
        Err(rejection) => return rejection.into_response(),
    };
    let Ok(place) = Arc::clone(&api.0.places).try_acquire_owned() else {
        return refused(StatusCode::SERVICE_UNAVAILABLE, Refusal::Full);
    };
    let upgrade = upgrade.protocols([PROTOCOL]);
    if upgrade.selected_protocol().is_none() {
        return refused(StatusCode::BAD_REQUEST, Refusal::Version);
    }
    upgrade
        .max_message_size(MOST_TEACHER_BYTES)
        .max_frame_size(MOST_TEACHER_BYTES)
        .read_buffer_size(READ_BUFFER)
        .write_buffer_size(0)
        .max_write_buffer_size(WRITE_BUFFER)
        .on_upgrade(move |socket| async move {
            speak(&api, socket).await;
            drop(place);
        })
}

/// Until one of both ends it. What is sent holds up nothing but what is read from the same connection.
async fn speak(api: &Api, mut socket: WebSocket) {
    let limits = api.0.limits;
    let mut line = Line::new(api.0.rooms.clone());
    let mailbox = line.mailbox().clone();
    let mut deadlines = Deadlines::new(limits, Instant::now());
    // Set anew only when it rings: a deadline only moves away, and every alarm that is set costs all others.
    let mut alarm = pin!(sleep_until(deadlines.next()));
    // Why it ends, once what was to be said is said.
    let mut ending = close_code::AWAY;
    let code = loop {
        let message = tokio::select! {
            received = socket.recv() => {
                deadlines.heard(Instant::now());
                match received {
                    Some(Ok(Message::Text(text))) => if line.hear(text.as_bytes()).await == Heard::Badly {
                        ending = close_code::POLICY;
                    },
                    // Ours are texts.
                    Some(Ok(Message::Binary(bytes))) => if line.hear(&bytes).await == Heard::Badly {
                        ending = close_code::POLICY;
                    },
                    Some(Ok(Message::Ping(_) | Message::Pong(_))) => {}
                    Some(Ok(Message::Close(_)) | Err(_)) | None => return,
                }
                continue;
            }
            post = mailbox.next() => match post {
                Post::Message(down) => Message::text(write(&*down)),
                Post::Close => break ending,
            },
            () = alarm.as_mut() => {
                let due = deadlines.due(Instant::now());
                alarm.as_mut().reset(deadlines.next());
                match due {
                    Some(Due::Heartbeat) => Message::Ping(Default::default()),
                    Some(Due::Close) => break close_code::POLICY,
                    None => continue,
                }
            }
        };
        api.0.rooms.metrics().said.fetch_add(1, Relaxed);
        match timeout(limits.slow, socket.send(message)).await {
            Ok(Ok(())) => {}
            Ok(Err(_)) => return,
            Err(_) => {
                api.0.rooms.metrics().dropped.fetch_add(1, Relaxed);
                break close_code::AGAIN;
            }
        }
    };
    let close = Message::Close(Some(CloseFrame { code, reason: Default::default() }));
    // Whoever takes nothing does not take this either.
    let _ = timeout(limits.slow.min(std::time::Duration::from_secs(1)), socket.send(close)).await;
}
