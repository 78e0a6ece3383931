//! The browser, as far as the page asks something of it. Whatever is missing reads as nothing: no panics here.

use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, HtmlElement, Response, Storage, Window};

/// The window.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// Where the document listens for what concerns the whole page.
pub fn listen(name: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    listen_on(document(), name, heard);
}

/// Listens to what happens to the window.
pub fn listen_window(name: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    listen_on(window(), name, heard);
}

fn listen_on(what: Option<impl AsRef<web_sys::EventTarget>>, name: &str, heard: impl FnMut(web_sys::Event) + 'static) {
    let Some(what) = what else { return };
    let heard = Closure::<dyn FnMut(web_sys::Event)>::new(heard);
    // Fails only for a listener that is no function.
    drop(what.as_ref().add_event_listener_with_callback(name, heard.as_ref().unchecked_ref()));
    // These listeners live as long as the page.
    heard.forget();
}

/// What boot.js knows: the addresses of files, and the build.
fn known(name: &str) -> Option<JsValue> {
    let known = Reflect::get(&js_sys::global(), &"vakpoort".into()).ok()?;
    Reflect::get(&known, &name.into()).ok().filter(|value| !value.is_undefined())
}

/// The address of a file, if this build has it.
pub fn file(name: &str) -> Option<String> {
    Reflect::get(&known("files")?, &name.into()).ok()?.as_string()
}

/// What a file of plan B brings: the id of its lesson, or nothing if none was chosen, and behind it the steps of a
/// teacher's own. `None` on the page of a server.
pub fn brought() -> Option<String> {
    known("lesson")?.as_string()
}

/// Names of all files in a folder, sorted.
pub fn files_in(folder: &str) -> Vec<String> {
    let Some(files) = known("files").and_then(|files| files.dyn_into::<js_sys::Object>().ok()) else {
        return Vec::new();
    };
    let names = js_sys::Object::keys(&files).into_iter().filter_map(|name| name.as_string());
    let mut names: Vec<String> = names.filter(|name| name.starts_with(folder)).collect();
    names.sort();
    names
}

/// The bytes at an address of this site.
pub async fn fetch(address: &str) -> Option<Vec<u8>> {
    let response = JsFuture::from(window()?.fetch_with_str(address)).await.ok()?;
    let response: Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}

/// Storage that outlives the page; none where it is forbidden.
pub fn local_storage() -> Option<Storage> {
    window()?.local_storage().ok()?
}

/// Storage of this tab.
pub fn session_storage() -> Option<Storage> {
    window()?.session_storage().ok()?
}

/// Random bytes. A browser without them gets the time of day, which is enough to tell two records apart.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let drawn = window().and_then(|window| window.crypto().ok());
    if drawn.and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).ok()).is_none() {
        for byte in &mut bytes {
            *byte = (js_sys::Math::random() * 256.0) as u8;
        }
    }
    bytes
}

/// Milliseconds of a clock that only goes forward.
pub fn now() -> f64 {
    window().and_then(|window| window.performance()).map_or_else(js_sys::Date::now, |clock| clock.now())
}

/// Path and fragment of the address; the fragment is taken out of it, as it may be a secret.
pub fn address() -> (String, String) {
    let Some(window) = window() else { return Default::default() };
    let path = window.location().pathname().unwrap_or_default();
    let fragment = window.location().hash().unwrap_or_default();
    if !fragment.is_empty()
        && let Ok(history) = window.history()
    {
        drop(history.replace_state_with_url(&JsValue::NULL, "", Some(&path)));
    }
    (path, fragment.trim_start_matches('#').to_owned())
}

/// Where this site is, such as `https://example.org`.
pub fn origin() -> String {
    window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Whether nobody else can reach this page under its address.
pub fn is_only_here() -> bool {
    let host = window().and_then(|window| window.location().hostname().ok()).unwrap_or_default();
    host == "localhost" || host == "[::1]" || host.starts_with("127.")
}

/// Goes to another page of this site.
pub fn leave_for(path: &str) {
    if let Some(window) = window() {
        drop(window.location().assign(path));
    }
}

/// Lets the address be this path, without going anywhere.
pub fn show_address(path: &str) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let state = history.state().unwrap_or(JsValue::NULL);
    // Fails where a browser was told to keep no history; then a reload comes back to another screen.
    drop(history.replace_state_with_url(&state, "", Some(path)));
}

/// Days since 1 January 1970.
pub fn today() -> u32 {
    (js_sys::Date::now() / 86_400_000.0) as u32
}

/// A day in words, such as *donderdag 10 december*, and the time on it if that is wanted; as it is where the device is.
pub fn date(at: u64, language: &str, time: bool) -> String {
    let options = js_sys::Object::new();
    let day = [("weekday", "long"), ("day", "numeric"), ("month", "long")];
    let hour = [("hour", "2-digit"), ("minute", "2-digit")];
    for (part, how) in day.into_iter().chain(hour.into_iter().filter(|_| time)) {
        // Setting a field of a fresh object can't fail.
        drop(js_sys::Reflect::set(&options, &part.into(), &how.into()));
    }
    let date = js_sys::Date::new(&(at as f64).into());
    String::from(date.to_locale_string(language, &options))
}

/// Whether a media query holds.
pub fn media(query: &str) -> bool {
    window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
}

/// The language that the browser asks for.
pub fn language() -> Option<String> {
    window()?.navigator().language()
}

/// Width and height of the window in CSS pixels.
pub fn window_size() -> (f64, f64) {
    let size = |value: Result<JsValue, JsValue>| value.ok().and_then(|value| value.as_f64()).unwrap_or_default();
    window().map_or((0.0, 0.0), |window| (size(window.inner_width()), size(window.inner_height())))
}

/// The element with this id.
pub fn element(id: &str) -> Option<HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Does something once the page has changed, and before the browser turns to anything else: who is quick would
/// otherwise press something that loses the focus under their finger.
pub fn soon(done: impl FnOnce() + 'static) {
    leptos::task::spawn_local(async move {
        leptos::task::tick().await;
        done();
    });
}

/// Lets the browser's way back stay on this page once: it brings a `popstate` event.
pub fn guard_back() {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let guarded = JsValue::from_str("here");
    let result =
        if history.state().is_ok_and(|state| state == guarded) { Ok(()) } else { history.push_state(&guarded, "") };
    // Fails where a browser was told to keep no history; then the way back leaves, as on any page.
    drop(result);
}

/// The words that are seen in the first element of a kind.
pub fn words_of(kind: &str) -> Option<String> {
    document()?.query_selector(kind).ok()??.dyn_into::<HtmlElement>().ok().map(|element| element.inner_text())
}

/// What is written in each of the elements that a selector finds.
pub fn texts_of(selector: &str) -> Vec<String> {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    let found = found.into_iter().flat_map(|list| (0..list.length()).filter_map(move |at| list.get(at)));
    found.filter_map(|element| element.text_content()).collect()
}

/// Moves the focus.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        // Fails only for elements that cannot have the focus.
        drop(element.focus());
    }
}

/// Whether nothing in particular has the focus, as after a button went away.
pub fn focus_is_lost() -> bool {
    document().is_some_and(|document| {
        document.active_element().is_none_or(|element| element.tag_name().eq_ignore_ascii_case("body"))
    })
}

/// Loads the page again.
pub fn reload() {
    if let Some(window) = window() {
        drop(window.location().reload());
    }
}

/// Prints the page; the style sheet prints the work slip alone.
pub fn print() {
    if let Some(window) = window() {
        drop(window.print());
    }
}

/// Offers a file to be kept.
pub fn download(name: &str, text: &str) -> Option<()> {
    download_bytes(name, "application/json", text.as_bytes())
}

/// Offers a file of some kind to be kept.
pub fn download_bytes(name: &str, kind: &str, bytes: &[u8]) -> Option<()> {
    let parts = js_sys::Array::of1(&Uint8Array::from(bytes));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    let blob = web_sys::Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()?;
    let address = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: web_sys::HtmlAnchorElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    drop(web_sys::Url::revoke_object_url(&address));
    Some(())
}

/// Names and bytes of all files that were chosen in an input, and clears the input.
pub async fn chosen_files(input: web_sys::HtmlInputElement) -> Vec<(String, Vec<u8>)> {
    let Some(list) = input.files() else { return Vec::new() };
    let mut read = Vec::new();
    for file in (0..list.length()).filter_map(|at| list.get(at)) {
        if let Ok(bytes) = JsFuture::from(file.array_buffer()).await {
            read.push((file.name(), Uint8Array::new(&bytes).to_vec()));
        }
    }
    input.set_value("");
    read
}

/// What stands in the input that an event is about.
pub fn value_of(event: &web_sys::Event) -> String {
    let input = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    input.map(|input| input.value()).unwrap_or_default()
}

/// Milliseconds since 1 January 1970 at the end of the day that comes so many days after this one, by this device.
pub fn end_of_day(days: f64) -> f64 {
    let date = js_sys::Date::new_0();
    date.set_time(js_sys::Date::now() + days * 86_400_000.0);
    date.set_hours(23);
    date.set_minutes(59);
    date.get_time()
}

/// Puts words on the clipboard; false where the browser has none for a page like this, or forbids it.
pub async fn copy(words: &str) -> bool {
    // Only where the way to the site is trusted there is a clipboard; in a classroom without a certificate there is not.
    let Some(navigator) = window().filter(Window::is_secure_context).map(|window| window.navigator()) else {
        return false;
    };
    wasm_bindgen_futures::JsFuture::from(navigator.clipboard().write_text(words)).await.is_ok()
}

/// Whether the browser trusts the way to this site, as with https.
pub fn is_secure() -> bool {
    window().is_some_and(|window| window.is_secure_context())
}

/// Whether the device keeps what it is given.
pub fn keeps_things() -> bool {
    const TRIAL: &str = "vakpoort-trial";
    local_storage().is_some_and(|storage| {
        let kept = storage.set_item(TRIAL, "1").is_ok() && matches!(storage.get_item(TRIAL), Ok(Some(_)));
        drop(storage.remove_item(TRIAL));
        kept
    })
}

/// Whether the browser can draw with WebGL2.
pub fn draws() -> bool {
    let canvas = document().and_then(|document| document.create_element("canvas").ok());
    let canvas = canvas.and_then(|canvas| canvas.dyn_into::<web_sys::HtmlCanvasElement>().ok());
    canvas.is_some_and(|canvas| matches!(canvas.get_context("webgl2"), Ok(Some(_))))
}

/// Whether the browser can make sounds.
pub fn sounds() -> bool {
    web_sys::AudioContext::new().is_ok_and(|sound| {
        drop(sound.close());
        true
    })
}

/// What the browser calls itself; only shown here, never sent.
pub fn agent() -> String {
    window().and_then(|window| window.navigator().user_agent().ok()).unwrap_or_default()
}

/// Waits for so many milliseconds.
pub async fn pause(milliseconds: i32) {
    let wait = js_sys::Promise::new(&mut |done, _| {
        if let Some(window) = window() {
            drop(window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds));
        }
    });
    drop(JsFuture::from(wait).await);
}
