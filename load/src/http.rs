//! Requests over plain HTTP/1.1, one for each connection: no more than what opening a room and long polls need.

use std::io;
use std::net::SocketAddr;

use session::plan::{Plan, Step};
use session::wire::{Envelope, Open, Opened, write};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What came back.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Such as 200.
    pub status: u16,
    /// Everything after the headers.
    pub body: String,
}

/// Asks something, and reads until the other side closes.
pub async fn ask(
    server: SocketAddr,
    method: &str,
    path: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> io::Result<Answer> {
    let mut stream = TcpStream::connect(server).await?;
    let mut request = format!("{method} {path} HTTP/1.1\r\nconnection: close\r\ncontent-length: {}\r\n", body.len());
    if headers.iter().all(|(name, _)| *name != "host") {
        request.push_str(&format!("host: {server}\r\n"));
    }
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("\r\n");
    request.push_str(body);
    stream.write_all(request.as_bytes()).await?;
    let mut bytes = Vec::new();
    stream.read_to_end(&mut bytes).await?;
    let text = String::from_utf8_lossy(&bytes);
    let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
    let status = head.split(' ').nth(1).and_then(|word| word.parse().ok());
    let status = status.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "not an answer"))?;
    let chunked = head.to_ascii_lowercase().contains("transfer-encoding: chunked");
    Ok(Answer { status, body: if chunked { joined(body) } else { body.to_owned() } })
}

/// The pieces of a body that came in pieces.
fn joined(mut body: &str) -> String {
    let mut whole = String::new();
    while let Some((size, rest)) = body.split_once("\r\n") {
        let size = usize::from_str_radix(size.trim(), 16).unwrap_or_default();
        match (size, rest.get(..size)) {
            (1.., Some(piece)) => whole.push_str(piece),
            _ => break,
        }
        body = rest.get(size + 2..).unwrap_or_default();
    }
    whole
}

/// Opens a room with a short lesson.
pub async fn open_room(server: SocketAddr) -> io::Result<Opened> {
    let plan = Plan {
        lesson: "load".into(),
        steps: vec![
            Step::Work { challenge: "lamp".into(), level: None },
            Step::Cards { question: "again".into(), options: 3 },
        ],
        early: Vec::new(),
    };
    let body = write(&Open { plan, key: None, town: None });
    let answer = ask(server, "POST", "/api/rooms", &[("content-type", "application/json")], &body).await?;
    match serde_json::from_str::<Envelope<Opened>>(&answer.body) {
        Ok(opened) => Ok(opened.m),
        Err(_) => Err(io::Error::other(format!("no room was opened: {} {}", answer.status, answer.body))),
    }
}
