//! One connection, by whichever way.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use crate::asking::Asking;
use futures_util::{SinkExt, StreamExt};
use session::wire::{Down, Envelope, Up, write};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::http::{HeaderName, HeaderValue};
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

/// How long a server may take to answer before it counts as gone.
pub const PATIENCE: Duration = Duration::from_secs(30);

/// How messages travel; the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// A WebSocket.
    Socket,
    /// Server-sent events down, requests up.
    Stream,
    /// Requests that wait for an answer.
    Poll,
}

impl Way {
    /// The one to try when this one brings nothing.
    pub fn next(self) -> Self {
        match self {
            Self::Socket => Self::Stream,
            Self::Stream => Self::Poll,
            Self::Poll => Self::Socket,
        }
    }
}

/// A connection to a room.
#[derive(Debug)]
pub struct Wire(Kind);

#[derive(Debug)]
enum Kind {
    Socket(Box<WebSocketStream<TcpStream>>),
    Asking(Asking),
}

impl Wire {
    /// Connects as a page that this server served.
    pub async fn connect(server: SocketAddr) -> io::Result<Self> {
        Self::connect_with(server, &[("origin", &format!("http://{server}"))]).await
    }

    /// Connects by some way, and says the first message.
    pub async fn begin(server: SocketAddr, way: Way, first: &Up) -> io::Result<Self> {
        if way != Way::Socket {
            return Ok(Self(Kind::Asking(Asking::connect(server, first, way == Way::Stream).await?)));
        }
        let mut wire = Self::connect(server).await?;
        wire.say(first).await?;
        Ok(wire)
    }

    /// Connects with other headers.
    pub async fn connect_with(server: SocketAddr, headers: &[(&str, &str)]) -> io::Result<Self> {
        let mut request = format!("ws://{server}/api/room").into_client_request().map_err(io::Error::other)?;
        request.headers_mut().insert("sec-websocket-protocol", HeaderValue::from_static("vakpoort.1"));
        for (name, value) in headers {
            let name = HeaderName::from_bytes(name.as_bytes()).map_err(io::Error::other)?;
            request.headers_mut().insert(name, HeaderValue::from_str(value).map_err(io::Error::other)?);
        }
        let stream = TcpStream::connect(server).await?;
        stream.set_nodelay(true)?;
        let config = WebSocketConfig::default().read_buffer_size(4096).write_buffer_size(0);
        let connected = client_async_with_config(request, stream, Some(config));
        let (socket, _) = timeout(PATIENCE, connected).await?.map_err(io::Error::other)?;
        Ok(Self(Kind::Socket(Box::new(socket))))
    }

    /// Says something.
    pub async fn say(&mut self, message: &Up) -> io::Result<()> {
        self.say_raw(Message::text(write(message))).await
    }

    /// Says something that may be no message at all.
    pub async fn say_raw(&mut self, message: Message) -> io::Result<()> {
        match &mut self.0 {
            Kind::Socket(socket) => socket.send(message).await.map_err(io::Error::other),
            Kind::Asking(asking) => asking.say(message.to_text().map_err(io::Error::other)?).await,
        }
    }

    /// The next message; an error once the connection is over.
    pub async fn hear(&mut self) -> io::Result<Down> {
        let text = timeout(PATIENCE, self.hear_text()).await??;
        let envelope: Envelope<Down> = serde_json::from_str(&text)?;
        Ok(envelope.m)
    }

    /// The next message that is the kind that one waits for; others are passed over.
    pub async fn hear_until<T>(&mut self, mut wanted: impl FnMut(Down) -> Option<T>) -> io::Result<T> {
        loop {
            if let Some(found) = wanted(self.hear().await?) {
                return Ok(found);
            }
        }
    }

    /// The text of the next message, however long it takes.
    pub async fn hear_text(&mut self) -> io::Result<Utf8Bytes> {
        let socket = match &mut self.0 {
            Kind::Socket(socket) => socket,
            Kind::Asking(asking) => return asking.hear_text().await.map(Utf8Bytes::from),
        };
        loop {
            match socket.next().await {
                Some(Ok(Message::Text(text))) => return Ok(text),
                Some(Ok(Message::Close(frame))) => {
                    let code = frame.map_or(1005, |frame| frame.code.into());
                    return Err(io::Error::new(io::ErrorKind::ConnectionReset, format!("closed: {code}")));
                }
                Some(Ok(_)) => {}
                Some(Err(error)) => return Err(io::Error::other(error)),
                None => return Err(io::ErrorKind::UnexpectedEof.into()),
            }
        }
    }

    /// Reads nothing more of a WebSocket, and says nothing: as a machine that was unplugged.
    pub fn into_stream(self) -> Option<TcpStream> {
        match self.0 {
            Kind::Socket(socket) => Some(socket.into_inner()),
            Kind::Asking(_) => None,
        }
    }
}
