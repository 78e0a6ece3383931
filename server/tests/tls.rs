//! A server that has a certificate of its own.

mod common;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use common::Folder;
use futures_util::{SinkExt, StreamExt};
use load::ask;
use rcgen::{CertificateParams, KeyPair, date_time_ymd};
use server::{Options, Site, Tls};
use session::wire::{Down, Envelope, Up, read, write};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto};
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_tungstenite::tungstenite::{Error, Message};

const NAME: &str = "les.school.example";

/// A certificate for [`NAME`] in two files, and as a browser that trusts it has it.
struct Made {
    certificate: PathBuf,
    key: PathBuf,
    trusted: CertificateDer<'static>,
}

fn make(folder: &Folder, name: &str, until: i32) -> Made {
    let pair = KeyPair::generate().unwrap();
    let mut params = CertificateParams::new(vec![NAME.to_owned()]).unwrap();
    (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(until, 1, 1));
    let made = params.self_signed(&pair).unwrap();
    let (certificate, key) = (folder.0.join(format!("{name}.pem")), folder.0.join(format!("{name}.key")));
    std::fs::write(&certificate, made.pem()).unwrap();
    std::fs::write(&key, pair.serialize_pem()).unwrap();
    Made { certificate, key, trusted: made.der().clone() }
}

fn serve(made: &Made) -> SocketAddr {
    let tls = Tls::read(&made.certificate, &made.key).unwrap();
    assert_eq!(tls.names(), [NAME]);
    let listener = server::bind(0).unwrap();
    let address = listener.local_addr().unwrap();
    assert_eq!(server::reached_at(address, Some(&tls)), [format!("https://{NAME}:{}/", address.port())]);
    let site = Site::from_files([("index.html".to_owned(), "<!doctype html>".into())]);
    let options = Options { tls: Some(tls), ..Options::default() };
    tokio::spawn(server::run(listener, site.into(), options, std::future::pending()));
    address
}

async fn connect(made: &Made, address: SocketAddr) -> TlsStream<TcpStream> {
    let mut roots = RootCertStore::empty();
    roots.add(made.trusted.clone()).unwrap();
    let config = ClientConfig::builder_with_provider(Arc::new(crypto::ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let stream = TcpStream::connect(address).await.unwrap();
    TlsConnector::from(Arc::new(config)).connect(NAME.try_into().unwrap(), stream).await.unwrap()
}

async fn asked(made: &Made, address: SocketAddr, request: &str) -> String {
    let mut stream = connect(made, address).await;
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    // The other side need not say goodbye as TLS would like it.
    let _ = stream.read_to_end(&mut answer).await;
    String::from_utf8(answer).unwrap()
}

#[tokio::test]
async fn a_pupil_comes_in_over_tls() {
    let folder = Folder::new("tls");
    let made = make(&folder, "good", 2100);
    let address = serve(&made);
    let host = format!("{NAME}:{}", address.port());

    let page = asked(&made, address, &format!("GET / HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n\r\n")).await;
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    let head = page.to_ascii_lowercase();
    assert!(head.contains("strict-transport-security: max-age=31536000") && !head.contains("set-cookie"), "{page}");

    let plan = r#"{"v":1,"m":{"plan":{"lesson":"a","steps":[{"talk":{"question":"b"}}],"early":[]}}}"#;
    let open = format!(
        "POST /api/rooms HTTP/1.1\r\nhost: {host}\r\norigin: https://{host}\r\nconnection: close\r\n\
         content-length: {}\r\n\r\n{plan}",
        plan.len()
    );
    let opened = asked(&made, address, &open).await;
    let given: serde_json::Value = serde_json::from_str(opened.split_once("\r\n\r\n").unwrap().1).unwrap();
    let door = given["m"]["secret"].as_str().unwrap().to_owned();

    let request = |origin: &str| {
        let mut request = format!("wss://{host}/api/room").into_client_request().unwrap();
        request.headers_mut().insert("origin", origin.parse().unwrap());
        request.headers_mut().insert("sec-websocket-protocol", "vakpoort.1".parse().unwrap());
        request
    };
    let stream = connect(&made, address).await;
    let stranger = tokio_tungstenite::client_async(request(&format!("http://{host}")), stream).await;
    assert!(
        matches!(stranger, Err(Error::Http(answer)) if answer.status() == 403),
        "a page without TLS is no page of ours"
    );

    let stream = connect(&made, address).await;
    let (mut socket, _) = tokio_tungstenite::client_async(request(&format!("https://{host}")), stream).await.unwrap();
    socket.send(Message::text(write(&Up::Join { door, nickname: None, avatar: vec![], id: None }))).await.unwrap();
    let text = socket.next().await.unwrap().unwrap().into_text().unwrap();
    assert!(
        matches!(serde_json::from_str::<Envelope<Down>>(&text).unwrap().m, Down::Joined { pupil: 1, .. }),
        "{text}"
    );
    assert!(read::<Down>(text.as_bytes(), 4096).is_ok());
}

#[tokio::test]
async fn who_forgets_https_is_sent_there() {
    let folder = Folder::new("tls-plain");
    let address = serve(&make(&folder, "good", 2100));
    let host = format!("{NAME}:{}", address.port());
    let answer = ask(address, "GET", "/join", &[("host", &host)], "").await.unwrap();
    assert_eq!(answer.status, 308);
    assert_eq!(ask(address, "GET", "/join", &[("host", "evil.example")], "").await.unwrap().status, 403);
    // Nothing that is said without TLS is heard.
    assert_eq!(ask(address, "POST", "/api/rooms", &[("host", &host)], "{}").await.unwrap().status, 308);
}

#[test]
fn what_is_wrong_with_a_certificate_is_said() {
    let folder = Folder::new("tls-wrong");
    let (good, other, old) = (make(&folder, "good", 2100), make(&folder, "other", 2100), make(&folder, "old", 2021));
    let empty = folder.0.join("empty.pem");
    std::fs::write(&empty, "nothing").unwrap();
    let nowhere = folder.0.join("nowhere.pem");
    let cases = [
        (&nowhere, &good.key, "--tls-cert", "cannot read"),
        (&good.certificate, &nowhere, "--tls-key", "cannot read"),
        (&empty, &good.key, "--tls-cert", "no certificate"),
        (&good.certificate, &empty, "--tls-key", "password"),
        (&good.certificate, &other.key, "--tls-key", "not the key of the certificate"),
        (&old.certificate, &old.key, "--tls-cert", "expired"),
    ];
    for (certificate, key, option, expected) in cases {
        let error = Tls::read(certificate, key).unwrap_err();
        assert!(error.starts_with(option) && error.contains(expected), "{expected}: {error}");
    }
}
