//! What the page asks of the rooms: open one, and speak in one, over whatever the network lets through.

mod fallback;
mod open;
mod socket;

use std::sync::Arc;
use std::sync::atomic::Ordering::Relaxed;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use session::wire::{Down, MOST_TEACHER_BYTES, Refusal, write};
use tokio::sync::Semaphore;

use crate::class::Rooms;
use crate::guard::Guard;
use crate::limits::{Limits, MOST_CONNECTIONS};

/// What every request needs.
#[derive(Clone, Debug)]
pub(crate) struct Api(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    rooms: Arc<Rooms>,
    guard: Guard,
    limits: Limits,
    /// Whoever opens a room has to know it, where there is one.
    key: Option<String>,
    /// One for every WebSocket there may be.
    places: Arc<Semaphore>,
    fallbacks: Arc<fallback::Fallbacks>,
}

impl Api {
    pub(crate) fn new(rooms: Arc<Rooms>, guard: Guard, limits: Limits, key: Option<String>) -> Self {
        let fallbacks = fallback::Fallbacks::begin(limits);
        let places = Arc::new(Semaphore::new(MOST_CONNECTIONS as usize));
        Self(Arc::new(Inner { rooms, guard, limits, key, places, fallbacks }))
    }

    /// Until nobody speaks in a room by a WebSocket any more.
    ///
    /// Whoever waits for connections does not wait for these, as they left HTTP; without this a stop could cut them off
    /// before they heard that the server goes.
    pub(crate) async fn all_left(&self) {
        // It is never closed, so this can only succeed.
        drop(self.0.places.acquire_many(MOST_CONNECTIONS).await);
    }

    pub(crate) fn router(self) -> Router {
        Router::new()
            .route("/api/rooms", post(open::open))
            .route("/api/room", get(socket::upgrade))
            .route("/api/connect", post(fallback::connect))
            .route("/api/down/stream", get(fallback::stream))
            .route("/api/down/poll", get(fallback::poll))
            .route("/api/up", post(fallback::up))
            .layer(DefaultBodyLimit::max(MOST_TEACHER_BYTES))
            .layer(middleware::from_fn_with_state(self.clone(), admit))
            .with_state(self)
    }
}

/// Strangers stay out, and a request that takes too long to arrive is over.
async fn admit(State(api): State<Api>, request: Request, next: Next) -> Response {
    if !api.0.guard.admits(request.headers()) {
        api.0.rooms.metrics().strangers.fetch_add(1, Relaxed);
        return refused(StatusCode::FORBIDDEN, Refusal::NotAllowed);
    }
    let mut response = next.run(request).await;
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// No, as an answer to a request.
fn refused(status: StatusCode, why: Refusal) -> Response {
    json(status, write(&Down::Refused { id: None, why }))
}

fn json(status: StatusCode, body: String) -> Response {
    (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
}
