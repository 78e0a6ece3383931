//! The headers that every answer carries, the one that says "not found" included.

use axum::http::{HeaderName, HeaderValue, header};
use axum::response::Response;

/// Scripts, styles, pictures and fonts come from this server and nowhere else; no script or
/// style stands in a page. WebAssembly needs `'wasm-unsafe-eval'`; pictures that the page draws
/// itself need `data:` and `blob:`.
pub const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; \
    script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; \
    img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; manifest-src 'self'; \
    base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// What the browser may never do here, for this page and for whatever ends up in it. Only full
/// screen stays: the board in front of the class needs it.
pub const PERMISSIONS_POLICY: &str = "accelerometer=(), browsing-topics=(), \
    camera=(), display-capture=(), encrypted-media=(), fullscreen=(self), gamepad=(), \
    geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), \
    microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), \
    serial=(), storage-access=(), usb=(), window-management=(), xr-spatial-tracking=()";

const ALWAYS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, CONTENT_SECURITY_POLICY),
    (HeaderName::from_static("permissions-policy"), PERMISSIONS_POLICY),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
];

/// For a year a browser that was here once asks for this name by TLS only.
pub(crate) async fn add_strict_transport(mut response: Response) -> Response {
    let year = HeaderValue::from_static("max-age=31536000");
    response.headers_mut().insert(header::STRICT_TRANSPORT_SECURITY, year);
    response
}

/// Adds the headers that every answer carries.
pub(crate) async fn add(mut response: Response) -> Response {
    for (name, value) in ALWAYS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}
