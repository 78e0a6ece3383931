//! What a browser gets, and what an attacker does not get.

use axum::body::{Body, Bytes, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode};
use server::{CONTENT_SECURITY_POLICY, PERMISSIONS_POLICY, Site, router};
use tower::ServiceExt;

struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

fn site() -> Site {
    let files = [
        ("index.html", "<!doctype html>"),
        ("sw.js", "// worker"),
        ("page.0123456789ab.wasm", "plain wasm"),
        ("page.0123456789ab.wasm.br", "brotli wasm"),
        ("page.0123456789ab.wasm.gz", "gzip wasm"),
        ("fonts/read.0123456789ab.woff2", "font"),
        ("logo.0123456789ab.svg", "<svg/>"),
        ("boot.0123456789ab.js", "//"),
        ("style.0123456789ab.css", "p{}"),
        ("lone.gz", "an archive of its own"),
    ];
    Site::from_files(files.map(|(name, text)| (name.into(), text.into())))
}

async fn ask(method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
    let mut request = Request::builder().method(method).uri(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.body(Body::empty()).unwrap();
    let response = router(site()).oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    Answer { status: parts.status, headers: parts.headers, body: to_bytes(body, usize::MAX).await.unwrap() }
}

async fn get(path: &str) -> Answer {
    ask("GET", path, &[]).await
}

#[tokio::test]
async fn every_answer_carries_the_strict_headers() {
    let answers = [get("/").await, get("/nothing").await, ask("POST", "/", &[]).await];
    for answer in answers {
        let expected = [
            ("content-security-policy", CONTENT_SECURITY_POLICY),
            ("permissions-policy", PERMISSIONS_POLICY),
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ];
        for (name, value) in expected {
            assert_eq!(answer.header(name), value, "{name} of {}", answer.status);
        }
    }
}

#[test]
fn the_policy_is_the_one_that_was_measured() {
    assert_eq!(
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    assert!(!PERMISSIONS_POLICY.contains("  "));
}

#[tokio::test]
async fn the_start_is_index_html_and_always_fresh() {
    for path in ["/", "/index.html", "/?nogame"] {
        let answer = get(path).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert_eq!(answer.body, "<!doctype html>");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert_eq!(answer.header("cache-control"), "no-cache");
    }
    assert_eq!(get("/sw.js").await.header("cache-control"), "no-cache");
}

#[tokio::test]
async fn hashed_names_are_kept_for_ever() {
    for path in ["/page.0123456789ab.wasm", "/fonts/read.0123456789ab.woff2"] {
        assert_eq!(get(path).await.header("cache-control"), "public, immutable, max-age=31536000");
    }
}

#[tokio::test]
async fn each_kind_of_file_says_what_it_is() {
    let kinds = [
        ("/page.0123456789ab.wasm", "application/wasm"),
        ("/boot.0123456789ab.js", "text/javascript; charset=utf-8"),
        ("/style.0123456789ab.css", "text/css; charset=utf-8"),
        ("/fonts/read.0123456789ab.woff2", "font/woff2"),
        ("/logo.0123456789ab.svg", "image/svg+xml"),
        ("/lone.gz", "application/octet-stream"),
    ];
    for (path, kind) in kinds {
        assert_eq!(get(path).await.header("content-type"), kind, "{path}");
    }
}

#[tokio::test]
async fn the_best_encoding_that_the_browser_reads() {
    let wasm = "/page.0123456789ab.wasm";
    let cases = [
        ("gzip, deflate, br, zstd", "br", "brotli wasm"),
        ("br;q=0.5, gzip", "br", "brotli wasm"),
        ("gzip, br;q=0", "gzip", "gzip wasm"),
        ("br;q=nonsense", "", "plain wasm"),
        ("identity", "", "plain wasm"),
        ("", "", "plain wasm"),
    ];
    let mut tags = Vec::new();
    for (accepts, encoding, body) in cases {
        let answer = ask("GET", wasm, &[("accept-encoding", accepts)]).await;
        assert_eq!(answer.header("content-encoding"), encoding, "{accepts}");
        assert_eq!(answer.header("content-type"), "application/wasm");
        assert_eq!(answer.header("vary"), "accept-encoding");
        assert_eq!(answer.body, body, "{accepts}");
        tags.push(answer.header("etag").to_owned());
    }
    tags.sort();
    tags.dedup();
    assert_eq!(tags.len(), 3, "one tag for each encoding: {tags:?}");
}

#[tokio::test]
async fn what_the_browser_has_is_not_sent_again() {
    let tag = get("/").await.header("etag").to_owned();
    for known in [tag.clone(), format!("\"other\", W/{tag}"), "*".to_owned()] {
        let answer = ask("GET", "/", &[("if-none-match", &known)]).await;
        assert_eq!(answer.status, StatusCode::NOT_MODIFIED, "{known}");
        assert_eq!(answer.header("etag"), tag);
        assert!(answer.body.is_empty());
    }
    let answer = ask("GET", "/", &[("if-none-match", "\"other\"")]).await;
    assert_eq!(answer.status, StatusCode::OK);
}

#[tokio::test]
async fn head_is_get_without_the_body() {
    let (head, get) = (ask("HEAD", "/", &[]).await, get("/").await);
    assert_eq!(head.status, StatusCode::OK);
    assert!(head.body.is_empty());
    assert_eq!(head.header("etag"), get.header("etag"));
    assert_eq!(head.header("content-length"), get.body.len().to_string());
}

#[tokio::test]
async fn other_methods_are_refused() {
    for method in ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"] {
        let answer = ask(method, "/", &[]).await;
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{method}");
        assert_eq!(answer.header("allow"), "GET,HEAD");
    }
}

#[tokio::test]
async fn nothing_outside_the_site_can_be_named() {
    let paths = [
        "/../Cargo.toml",
        "/..%2fCargo.toml",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/fonts/../index.html",
        "/fonts/",
        "/fonts",
        "/page.0123456789ab.wasm.br",
        "/index.html%00.css",
        "/C:/Windows/win.ini",
        "/..\u{5c}..\u{5c}Cargo.toml",
    ];
    for path in paths {
        let path = path.replace('\u{5c}', "%5c");
        let answer = get(&path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(answer.header("content-type"), "text/html; charset=utf-8");
        assert!(String::from_utf8_lossy(&answer.body).contains("Naar het begin"));
    }
}

#[tokio::test]
async fn a_site_can_be_replaced_while_it_is_served() {
    let live = server::Live::from(site());
    let router = router(live.clone());
    let start = || router.clone().oneshot(Request::get("/").body(Body::empty()).unwrap());
    let before = start().await.unwrap();
    live.replace(Site::from_files([("index.html".into(), "<!doctype html><p>new".into())]));
    let after = start().await.unwrap();
    assert_ne!(before.headers()["etag"], after.headers()["etag"]);
    assert_eq!(to_bytes(after.into_body(), usize::MAX).await.unwrap(), "<!doctype html><p>new");
}

#[test]
fn a_folder_without_a_site_says_what_to_do() {
    let error = Site::from_folder(std::path::Path::new("src")).unwrap_err();
    assert!(error.contains("cargo xtask dist"), "{error}");
}

#[test]
fn a_taken_port_says_what_to_do() {
    let first = server::bind(0).unwrap();
    let port = first.local_addr().unwrap().port();
    let error = server::bind(port).unwrap_err();
    assert!(error.contains("--port"), "{error}");
}
