//! A network that lets no WebSocket through: stands between a class and a server, and does what such networks do.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// What becomes of what it doesn't like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Whoever asks for a WebSocket is refused.
    Refuses,
    /// Whoever asks for one gets no answer.
    Hangs,
    /// It refuses them, and keeps every answer back until it is whole: a stream never is.
    Buffers,
}

/// Listens, and passes on to wherever the server is by then; its address.
pub async fn proxy(server: watch::Receiver<SocketAddr>, rule: Rule) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = listener.local_addr()?;
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let server = *server.borrow();
            // A connection that breaks off is what networks are like.
            tokio::spawn(async move { pass(stream, server, rule).await });
        }
    });
    Ok(address)
}

async fn pass(mut stream: TcpStream, server: SocketAddr, rule: Rule) -> io::Result<()> {
    let mut head = Vec::new();
    while !head.windows(4).any(|four| four == b"\r\n\r\n") {
        if stream.read_buf(&mut head).await? == 0 {
            return Ok(());
        }
    }
    let wants_socket = String::from_utf8_lossy(&head).to_ascii_lowercase().contains("upgrade: websocket");
    if wants_socket && rule == Rule::Hangs {
        tokio::time::sleep(Duration::from_secs(60)).await;
        return Ok(());
    }
    if wants_socket {
        return stream.write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n").await;
    }
    let mut onward = TcpStream::connect(server).await?;
    onward.write_all(&head).await?;
    if rule == Rule::Buffers {
        let (mut from, mut to) = onward.split();
        let (mut asks, mut gets) = stream.split();
        let mut whole = Vec::new();
        let up = tokio::io::copy(&mut asks, &mut to);
        tokio::select! {
            read = from.read_to_end(&mut whole) => drop(read?),
            // The one who asked is gone.
            _ = up => return Ok(()),
        }
        return gets.write_all(&whole).await;
    }
    copy_bidirectional(&mut stream, &mut onward).await.map(drop)
}
