//! One WebSocket.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

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

/// A connection to a room.
#[derive(Debug)]
pub struct Wire(WebSocketStream<TcpStream>);

impl Wire {
    /// Connects as a page that this server served.
    pub async fn connect(server: SocketAddr) -> io::Result<Self> {
        Self::connect_with(server, &[("origin", &format!("http://{server}"))]).await
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
        Ok(Self(socket))
    }

    /// Says something.
    pub async fn say(&mut self, message: &Up) -> io::Result<()> {
        self.say_raw(Message::text(write(message))).await
    }

    /// Says something that may be no message at all.
    pub async fn say_raw(&mut self, message: Message) -> io::Result<()> {
        self.0.send(message).await.map_err(io::Error::other)
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
        loop {
            match self.0.next().await {
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

    /// Reads nothing more, and says nothing: as a machine that was unplugged.
    pub fn into_stream(self) -> TcpStream {
        self.0.into_inner()
    }
}
