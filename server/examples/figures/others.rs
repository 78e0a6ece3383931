//! What others make a class of, as programs of Node: `ws` and `socket.io` relays that keep nothing, driven by the same
//! client as ours.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use futures_util::{SinkExt, StreamExt};
use load::Times;
use tokio::net::TcpStream;
use tokio::task::JoinSet;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::tungstenite::{Message, Utf8Bytes};
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use super::Failure;

/// The others, by the names of their packages.
pub const ALL: [&str; 2] = ["ws", "socket.io"];

/// One of them, running. It ends with this.
pub struct Other {
    process: Child,
    address: SocketAddr,
    socket_io: bool,
}

impl Drop for Other {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A connection that was let in.
pub struct Inside {
    socket: WebSocketStream<TcpStream>,
    socket_io: bool,
}

impl Other {
    pub fn start(relay: &Path, name: &str) -> Result<Self, Failure> {
        let mut process = Command::new("node").arg(relay).arg(name).stdout(Stdio::piped()).spawn()?;
        let mut port = String::new();
        if let Some(output) = process.stdout.take() {
            BufReader::new(output).read_line(&mut port)?;
        }
        let address = SocketAddr::from(([127, 0, 0, 1], port.trim().parse()?));
        Ok(Self { process, address, socket_io: name == "socket.io" })
    }

    /// Comes in, and hears that it did.
    async fn enter(address: SocketAddr, socket_io: bool) -> Result<Inside, Failure> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        let path = if socket_io { "socket.io/?EIO=4&transport=websocket" } else { "" };
        let config = WebSocketConfig::default().read_buffer_size(4096).write_buffer_size(0);
        let connected = client_async_with_config(format!("ws://{address}/{path}"), stream, Some(config));
        let mut inside = Inside { socket: connected.await?.0, socket_io };
        if socket_io {
            // Its own protocol: open, connect, then events.
            inside.until("0").await?;
            inside.send("40".to_owned()).await?;
            inside.until("40").await?;
            inside.send("42[\"join\",\"a pupil\"]".to_owned()).await?;
            inside.until("42[\"joined\"").await?;
        } else {
            inside.send("join a pupil".to_owned()).await?;
            inside.until("joined ").await?;
        }
        Ok(inside)
    }

    /// So many come in at once; how long each took, and who they are.
    pub async fn join(&self, pupils: usize) -> Result<(Vec<Inside>, Times), Failure> {
        let mut joining = JoinSet::new();
        for _ in 0..pupils {
            let (address, socket_io) = (self.address, self.socket_io);
            joining.spawn(async move {
                let start = Instant::now();
                Self::enter(address, socket_io).await.map(|inside| (inside, start.elapsed()))
            });
        }
        let (mut all, mut times) = (Vec::new(), Times::default());
        while let Some(joined) = joining.join_next().await {
            let (inside, took) = joined??;
            all.push(inside);
            times.add(took);
        }
        Ok((all, times))
    }

    /// One says something to so many, a few times; how long after that each hears it.
    pub async fn fan_out(&self, pupils: usize) -> Result<Times, Failure> {
        let start = Instant::now();
        let mut hearing = JoinSet::new();
        let mut left = pupils;
        while left > 0 {
            let (inside, _) = self.join(left.min(300)).await?;
            left -= inside.len();
            for one in inside {
                hearing.spawn(one.hear(start));
            }
        }
        let (mut teacher, _) = self.join(1).await?;
        for _ in 0..20 {
            // As long as the view of a pupil in a short lesson.
            teacher[0].say(&format!("{} {}", start.elapsed().as_nanos(), "x".repeat(super::VIEW))).await?;
            tokio::time::sleep(Duration::from_millis(250)).await;
        }
        teacher[0].say("end").await?;
        let mut times = Times::default();
        while let Some(one) = hearing.join_next().await {
            times.join(one?);
        }
        Ok(times)
    }

    /// How much memory it has now, in kilobytes.
    pub fn memory(&self) -> u64 {
        load::memory_of(self.process.id()).unwrap_or_default()
    }
}

impl Inside {
    async fn send(&mut self, text: String) -> Result<(), Failure> {
        Ok(self.socket.send(Message::text(text)).await?)
    }

    async fn say(&mut self, text: &str) -> Result<(), Failure> {
        self.send(if self.socket_io { format!("42[\"say\",\"{text}\"]") } else { text.to_owned() }).await
    }

    /// The next text that begins so.
    async fn until(&mut self, begin: &str) -> Result<Utf8Bytes, Failure> {
        loop {
            match self.socket.next().await.ok_or("the connection ended")?? {
                Message::Text(text) if text.starts_with(begin) => return Ok(text),
                // A sign of life is wanted.
                Message::Text(text) if self.socket_io && text == "2" => self.send("3".to_owned()).await?,
                _ => {}
            }
        }
    }

    async fn hear(mut self, start: Instant) -> Times {
        let begin = if self.socket_io { "42[\"say\",\"" } else { "" };
        let mut times = Times::default();
        while let Ok(text) = self.until(begin).await {
            let said = text[begin.len()..].split(' ').next().and_then(|word| word.parse().ok());
            let Some(at) = said else { break };
            times.add(start.elapsed().saturating_sub(Duration::from_nanos(at)));
        }
        times
    }
}
