//! `/livez`, `/readyz`, and the figures on a port of their own.

use std::sync::Arc;

use axum::Router;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;

use crate::class::Rooms;
use crate::metrics::Metrics;

/// Whether the program runs, and whether it can take something in.
pub(crate) fn router(rooms: Arc<Rooms>) -> Router {
    let ready = move || {
        let rooms = Arc::clone(&rooms);
        async move {
            match rooms.ready().await {
                Ok(()) => (StatusCode::OK, "ready\n".to_owned()),
                Err(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("not ready: {why}\n")),
            }
        }
    };
    Router::new().route("/livez", get(|| async { "alive\n" })).route("/readyz", get(ready))
}

/// The figures, for Prometheus.
pub(crate) fn figures(metrics: Arc<Metrics>) -> Router {
    let print = move || {
        let text = metrics.print();
        async move { ([(header::CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response() }
    };
    Router::new().route("/metrics", get(print))
}
