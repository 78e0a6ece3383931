//! From a request to an answer.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::Live;
use crate::headers;
use crate::site::File;

const NOT_FOUND: &str = "<!doctype html>\n<html lang=\"nl\">\n<meta charset=\"utf-8\">\n\
    <title>Niet gevonden – Vakpoort</title>\n\
    <h1>Deze pagina is er niet</h1>\n\
    <p><a href=\"/\">Naar het begin van Vakpoort</a></p>\n\
    <p lang=\"en\">This page does not exist. <a href=\"/\">Go to the start of Vakpoort</a></p>\n";

/// Answers for a site: GET and HEAD of its files; everything else is refused.
pub fn router(site: impl Into<Live>) -> Router {
    Router::new().fallback_service(get(answer).with_state(site.into())).layer(map_response(headers::add))
}

async fn answer(State(site): State<Live>, uri: Uri, asked: HeaderMap) -> Response {
    let site = site.now();
    let name = match uri.path() {
        // Addresses of the two pages: each looks itself which of them it is.
        "/" | "/board" | "/join" => "index.html",
        "/teach" | "/guest" | "/check" => "teach.html",
        path => path.strip_prefix('/').unwrap_or(path),
    };
    match site.file(name) {
        Some(file) => send(file, &asked),
        None => not_found(),
    }
}

fn not_found() -> Response {
    let kind = (header::CONTENT_TYPE, "text/html; charset=utf-8");
    let cache = (header::CACHE_CONTROL, "no-cache");
    (StatusCode::NOT_FOUND, [kind, cache], NOT_FOUND).into_response()
}

fn send(file: &File, asked: &HeaderMap) -> Response {
    let (encoding, bytes) = choose(file, asked);
    let tag = match encoding {
        Some(encoding) => format!("\"{}-{encoding}\"", file.tag),
        None => format!("\"{}\"", file.tag),
    };
    let known = asked
        .get(header::IF_NONE_MATCH)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| matches(value, &tag));

    let mut response = if known { StatusCode::NOT_MODIFIED.into_response() } else { Response::new(Body::from(bytes)) };
    let headers = response.headers_mut();
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(file.cache));
    if let Ok(tag) = HeaderValue::from_str(&tag) {
        headers.insert(header::ETAG, tag);
    }
    if !known {
        let kind = HeaderValue::from_static(file.content_type);
        headers.insert(header::CONTENT_TYPE, kind);
        if let Some(encoding) = encoding {
            let encoding = HeaderValue::from_static(encoding);
            headers.insert(header::CONTENT_ENCODING, encoding);
        }
    }
    response
}

/// The smallest form of the file that the browser says it can read.
fn choose(file: &File, asked: &HeaderMap) -> (Option<&'static str>, Bytes) {
    let forms = [("br", &file.brotli), ("gzip", &file.gzip)];
    for (encoding, bytes) in forms {
        if let Some(bytes) = bytes
            && accepts(asked, encoding)
        {
            return (Some(encoding), bytes.clone());
        }
    }
    (None, file.plain.clone())
}

/// Whether `Accept-Encoding` names this encoding, and not with `q=0`, which means "never".
fn accepts(asked: &HeaderMap, encoding: &str) -> bool {
    asked
        .get_all(header::ACCEPT_ENCODING)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|offer| {
            let mut parts = offer.split(';').map(str::trim);
            let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding));
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(Ok(1.0), str::parse::<f32>);
            named && weight.is_ok_and(|weight| weight > 0.0)
        })
}

/// Whether one of the tags in `If-None-Match` is this one.
fn matches(asked: &str, tag: &str) -> bool {
    asked.split(',').map(str::trim).any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}
