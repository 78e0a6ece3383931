//! The three ways in the browser. Each brings the same messages and says when it has ended.

use super::events::Events;
use super::line::Way;
use crate::browser;
use js_sys::{Reflect, Uint8Array};
use session::wire::{Down, Envelope, OLDEST, Up};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, Headers, MessageEvent, ReadableStreamDefaultReader, RequestInit, Response, WebSocket};

/// What a connection says of itself.
pub enum Heard {
    /// It can carry messages now; the first one is on its way.
    Open,
    /// A message came.
    Down(Box<Down>),
    /// It ended, or never began.
    Ended,
}

/// Whom it tells. The number is that of the connection: a late word of an old one is no news.
pub type Ear = Rc<dyn Fn(u32, Heard)>;

/// A connection; it ends when it is dropped.
pub struct Transport {
    kind: Kind,
}

enum Kind {
    Socket(Socket),
    Asking(Rc<Asking>),
}

/// A message as text.
pub fn write(up: Up) -> String {
    serde_json::to_string(&Envelope::new(up)).unwrap_or_default()
}

/// A message out of text; none if it is not for this build.
pub fn read(text: &str) -> Option<Down> {
    let envelope: Envelope<Down> = serde_json::from_str(text).ok()?;
    (envelope.v >= OLDEST).then_some(envelope.m)
}

impl Transport {
    /// Connects, with `first` as its first message.
    pub fn open(way: Way, number: u32, first: String, ear: Ear) -> Self {
        let kind = match way {
            Way::Socket => Kind::Socket(Socket::open(number, first, ear)),
            Way::Stream | Way::Poll => Kind::Asking(Asking::open(way, number, first, ear)),
        };
        Self { kind }
    }

    /// Sends a message, after those that were sent before.
    pub fn send(&self, text: String) {
        match &self.kind {
            Kind::Socket(socket) => {
                if let Some(socket) = &socket.socket {
                    drop(socket.send_with_str(&text));
                }
            }
            Kind::Asking(asking) => asking.clone().send(text),
        }
    }
}

struct Socket {
    socket: Option<WebSocket>,
    // They are called for as long as the socket lives.
    _message: Closure<dyn FnMut(MessageEvent)>,
    _open: Closure<dyn FnMut()>,
    _end: Closure<dyn FnMut()>,
}

impl Socket {
    fn open(number: u32, first: String, ear: Ear) -> Self {
        let address = browser::window().and_then(|window| {
            let (protocol, host) = (window.location().protocol().ok()?, window.location().host().ok()?);
            let scheme = if protocol == "https:" { "wss" } else { "ws" };
            Some(format!("{scheme}://{host}/api/room"))
        });
        let socket = address.and_then(|address| WebSocket::new_with_str(&address, "vakpoort.1").ok());
        let message = {
            let ear = ear.clone();
            Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
                if let Some(down) = event.data().as_string().as_deref().and_then(read) {
                    ear(number, Heard::Down(Box::new(down)));
                }
            })
        };
        let open = {
            let (ear, socket) = (ear.clone(), socket.clone());
            Closure::<dyn FnMut()>::new(move || {
                if let Some(socket) = &socket {
                    drop(socket.send_with_str(&first));
                }
                ear(number, Heard::Open);
            })
        };
        let end = {
            let ear = ear.clone();
            Closure::<dyn FnMut()>::new(move || ear(number, Heard::Ended))
        };
        match &socket {
            Some(socket) => {
                socket.set_onmessage(Some(message.as_ref().unchecked_ref()));
                socket.set_onopen(Some(open.as_ref().unchecked_ref()));
                socket.set_onclose(Some(end.as_ref().unchecked_ref()));
            }
            None => spawn_local(async move { ear(number, Heard::Ended) }),
        }
        Self { socket, _message: message, _open: open, _end: end }
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if let Some(socket) = &self.socket {
            socket.set_onmessage(None);
            socket.set_onopen(None);
            socket.set_onclose(None);
            drop(socket.close());
        }
    }
}

/// A connection made of requests.
struct Asking {
    number: u32,
    ear: Ear,
    /// What the server calls this connection.
    name: RefCell<String>,
    waiting: RefCell<VecDeque<String>>,
    sending: Cell<bool>,
    ended: Cell<bool>,
    abort: Option<AbortController>,
}

impl Asking {
    fn open(way: Way, number: u32, first: String, ear: Ear) -> Rc<Self> {
        let asking = Rc::new(Self {
            number,
            ear,
            name: RefCell::default(),
            waiting: RefCell::default(),
            sending: Cell::new(true),
            ended: Cell::new(false),
            abort: AbortController::new().ok(),
        });
        let this = asking.clone();
        spawn_local(async move {
            this.clone().run(way, first).await;
            this.end();
        });
        asking
    }

    async fn run(self: Rc<Self>, way: Way, first: String) -> Option<()> {
        let response = self.ask("POST", "/api/connect", Some(&first)).await?;
        let text = text_of(&response).await?;
        if !response.ok() {
            self.hear(&text);
            return None;
        }
        #[derive(serde::Deserialize)]
        struct Connected {
            connection: String,
        }
        let connected: Envelope<Connected> = serde_json::from_str(&text).ok()?;
        self.name.replace(connected.m.connection);
        (self.ear)(self.number, Heard::Open);
        self.sending.set(false);
        self.clone().send_next();
        match way {
            Way::Stream => self.stream().await,
            Way::Poll | Way::Socket => self.poll().await,
        }
    }

    async fn stream(&self) -> Option<()> {
        let response = self.ask("GET", "/api/down/stream", None).await.filter(Response::ok)?;
        let reader: ReadableStreamDefaultReader = response.body()?.get_reader().dyn_into().ok()?;
        let mut events = Events::default();
        loop {
            let piece = JsFuture::from(reader.read()).await.ok()?;
            if self.ended.get() || Reflect::get(&piece, &"done".into()).ok()?.is_truthy() {
                return None;
            }
            let bytes = Uint8Array::new(&Reflect::get(&piece, &"value".into()).ok()?).to_vec();
            events.take(&bytes).iter().for_each(|event| self.hear(event));
        }
    }

    async fn poll(&self) -> Option<()> {
        loop {
            let response = self.ask("GET", "/api/down/poll", None).await.filter(Response::ok)?;
            let messages: Vec<serde_json::Value> = serde_json::from_str(&text_of(&response).await?).ok()?;
            messages.iter().for_each(|message| self.hear(&message.to_string()));
        }
    }

    fn send(self: Rc<Self>, text: String) {
        self.waiting.borrow_mut().push_back(text);
        self.send_next();
    }

    /// One after another, so that they arrive in order.
    fn send_next(self: Rc<Self>) {
        if self.sending.get() || self.ended.get() {
            return;
        }
        let Some(text) = self.waiting.borrow_mut().pop_front() else { return };
        self.sending.set(true);
        spawn_local(async move {
            match self.ask("POST", "/api/up", Some(&text)).await {
                Some(response) if response.ok() => {
                    self.sending.set(false);
                    self.send_next();
                }
                Some(response) => {
                    if let Some(text) = text_of(&response).await {
                        self.hear(&text);
                    }
                    self.end();
                }
                None => self.end(),
            }
        });
    }

    fn hear(&self, text: &str) {
        if let (false, Some(down)) = (self.ended.get(), read(text)) {
            (self.ear)(self.number, Heard::Down(Box::new(down)));
        }
    }

    fn end(&self) {
        if !self.ended.replace(true) {
            (self.ear)(self.number, Heard::Ended);
        }
    }

    async fn ask(&self, method: &str, path: &str, body: Option<&str>) -> Option<Response> {
        if self.ended.get() {
            return None;
        }
        let signal = self.abort.as_ref().map(AbortController::signal);
        let name = self.name.borrow().clone();
        let response = request(method, path, body, Some(&name).filter(|name| !name.is_empty()), signal).await?;
        (!self.ended.get()).then_some(response)
    }
}

/// Asks this server for something.
pub async fn request(
    method: &str,
    path: &str,
    body: Option<&str>,
    connection: Option<&String>,
    signal: Option<web_sys::AbortSignal>,
) -> Option<Response> {
    let asked = RequestInit::new();
    asked.set_method(method);
    asked.set_signal(signal.as_ref());
    let headers = Headers::new().ok()?;
    if let Some(connection) = connection {
        headers.set("x-vakpoort-connection", connection).ok()?;
    }
    if let Some(body) = body {
        headers.set("content-type", "application/json").ok()?;
        asked.set_body(&JsValue::from_str(body));
    }
    asked.set_headers(&headers);
    JsFuture::from(browser::window()?.fetch_with_str_and_init(path, &asked)).await.ok()?.dyn_into().ok()
}

/// The text of an answer.
pub async fn text_of(response: &Response) -> Option<String> {
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}

impl Drop for Transport {
    fn drop(&mut self) {
        if let Kind::Asking(asking) = &self.kind {
            asking.ended.set(true);
            if let Some(abort) = &asking.abort {
                abort.abort();
            }
        }
    }
}
