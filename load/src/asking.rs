//! A connection made of requests, for networks that let no WebSocket through: messages up by POST, messages down as a
//! stream of events or by long polls.

use std::io;
use std::net::SocketAddr;

use session::wire::{Down, Envelope, Up, write};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::task::JoinHandle;

use crate::ask;

/// The header that says which connection it is about.
const CONNECTION: &str = "x-vakpoort-connection";

/// A connection made of requests. It ends when it is dropped.
#[derive(Debug)]
pub(crate) struct Asking {
    server: SocketAddr,
    connection: String,
    down: mpsc::UnboundedReceiver<io::Result<String>>,
    reading: JoinHandle<()>,
}

impl Asking {
    /// Connects, with `first` as its first message.
    pub(crate) async fn connect(server: SocketAddr, first: &Up, streams: bool) -> io::Result<Self> {
        let answer = ask(server, "POST", "/api/connect", &[], &write(first)).await?;
        let given: serde_json::Value = serde_json::from_str(&answer.body)?;
        let Some(connection) = given["m"]["connection"].as_str().map(str::to_owned) else {
            return Err(io::Error::other(format!("no connection: {} {}", answer.status, answer.body)));
        };
        let (told, down) = mpsc::unbounded_channel();
        let name = connection.clone();
        // Read by a task of its own: a request that is given up halfway would take its messages along.
        let reading = tokio::spawn(async move {
            let ended = if streams { stream(server, &name, &told).await } else { poll(server, &name, &told).await };
            let _ = told.send(Err(ended.err().unwrap_or_else(|| io::ErrorKind::UnexpectedEof.into())));
        });
        Ok(Self { server, connection, down, reading })
    }

    pub(crate) async fn say(&self, text: &str) -> io::Result<()> {
        let answer = ask(self.server, "POST", "/api/up", &[(CONNECTION, &self.connection)], text).await?;
        if answer.status == 204 { Ok(()) } else { Err(ended(answer.status)) }
    }

    pub(crate) async fn hear_text(&mut self) -> io::Result<String> {
        self.down.recv().await.unwrap_or_else(|| Err(io::ErrorKind::UnexpectedEof.into()))
    }
}

impl Drop for Asking {
    fn drop(&mut self) {
        self.reading.abort();
    }
}

fn ended(status: u16) -> io::Error {
    io::Error::new(io::ErrorKind::ConnectionReset, format!("the connection is gone: {status}"))
}

async fn poll(server: SocketAddr, name: &str, told: &mpsc::UnboundedSender<io::Result<String>>) -> io::Result<()> {
    loop {
        let answer = ask(server, "GET", "/api/down/poll", &[(CONNECTION, name)], "").await?;
        if answer.status != 200 {
            return Err(ended(answer.status));
        }
        for envelope in serde_json::from_str::<Vec<Envelope<Down>>>(&answer.body)? {
            let _ = told.send(Ok(write(&envelope.m)));
        }
    }
}

/// Reads pieces for as long as the server sends them, and events out of the pieces.
async fn stream(server: SocketAddr, name: &str, told: &mpsc::UnboundedSender<io::Result<String>>) -> io::Result<()> {
    let mut stream = BufReader::new(TcpStream::connect(server).await?);
    let request = format!("GET /api/down/stream HTTP/1.1\r\nhost: {server}\r\n{CONNECTION}: {name}\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut line = String::new();
    stream.read_line(&mut line).await?;
    let status = line.split(' ').nth(1).and_then(|word| word.parse().ok()).unwrap_or_default();
    if status != 200 {
        return Err(ended(status));
    }
    while line != "\r\n" {
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
    }
    let mut text = String::new();
    loop {
        line.clear();
        stream.read_line(&mut line).await?;
        let size = usize::from_str_radix(line.trim(), 16).unwrap_or_default();
        if size == 0 {
            return Ok(());
        }
        let mut piece = vec![0; size + 2];
        stream.read_exact(&mut piece).await?;
        text.push_str(&String::from_utf8_lossy(&piece[..size]));
        while let Some(end) = text.find("\n\n") {
            if let Some(data) = text[..end].strip_prefix("data: ") {
                let _ = told.send(Ok(data.to_owned()));
            }
            text.drain(..end + 2);
        }
    }
}
