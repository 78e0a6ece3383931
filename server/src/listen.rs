//! A site and its rooms on a port of this machine.

use std::io::{self, ErrorKind};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::middleware::map_response;
use axum::response::{IntoResponse, Redirect};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use socket2::{Domain, Socket, Type};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::sync::watch;

use crate::api::Api;
use crate::class::Rooms;
use crate::clock::Clock;
use crate::guard::Guard;
use crate::limits::Limits;
use crate::metrics::Metrics;
use crate::{Live, Tls, answer, headers, health, journal};

/// How a server is set up beside its site and its port.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// The folder in which rooms are kept; in memory where there is none.
    pub data: Option<PathBuf>,
    /// Most pages of four kilobytes for them; as many as the disk has where there is none. Only tests say how many.
    pub pages: Option<u32>,
    /// Names under which this server is reached, beside its own addresses.
    pub hosts: Vec<String>,
    /// Whoever opens a room has to know it.
    pub key: Option<String>,
    /// A port of this machine for the figures.
    pub metrics: Option<u16>,
    /// A certificate; plain http where there is none.
    pub tls: Option<Tls>,
    /// What time it is.
    pub clock: Clock,
    /// How long to wait for whom.
    pub limits: Limits,
}

/// Takes a port of this machine, reachable from this machine only; 0 takes any free one.
pub fn bind(port: u16) -> Result<TcpListener, String> {
    bind_to(Ipv4Addr::LOCALHOST.into(), port)
}

/// Takes a port of this machine at one of its addresses.
pub fn bind_to(address: IpAddr, port: u16) -> Result<TcpListener, String> {
    let listener = listen((address, port).into()).map_err(|error| {
        if error.kind() == ErrorKind::AddrInUse {
            format!(
                "port {port} of {address} is taken: stop the program that uses it, \
                 or choose another port with `--port {}`",
                port.saturating_add(1)
            )
        } else {
            format!("port {port} of {address} cannot be used: {error}")
        }
    })?;
    listener.set_nonblocking(true).map_err(|error| format!("port {port} of {address}: {error}"))?;
    Ok(listener)
}

/// Listens with a queue that a whole school fits in: whoever finds a full one tries again only after a second.
fn listen(at: SocketAddr) -> io::Result<TcpListener> {
    let socket = Socket::new(Domain::for_address(at), Type::STREAM, None)?;
    // As programs do by custom: a server that is started again needn't wait for connections of before to fade.
    #[cfg(unix)]
    socket.set_reuse_address(true)?;
    socket.bind(&at.into())?;
    socket.listen(4096)?;
    Ok(socket.into())
}

/// Serves a site on a port from [`bind`], with rooms in memory, until the program ends or is told to.
pub fn serve(listener: TcpListener, site: impl Into<Live>) -> Result<(), String> {
    serve_with(listener, site, Options::default())
}

/// Serves a site and its rooms on a port from [`bind`], until the program ends or is told to.
pub fn serve_with(listener: TcpListener, site: impl Into<Live>, options: Options) -> Result<(), String> {
    let runtime =
        tokio::runtime::Runtime::new().map_err(|error| format!("cannot start the server's threads: {error}"))?;
    let done = runtime.block_on(run(listener, site.into(), options, asked_to_stop()));
    // A connection that does not end by itself ends with the program.
    runtime.shutdown_timeout(Duration::from_millis(100));
    done
}

/// Serves until `stop` is done, and then until everything that was heard is on disk and everybody knows.
pub async fn run(
    listener: TcpListener,
    site: Live,
    options: Options,
    stop: impl Future<Output = ()>,
) -> Result<(), String> {
    let address = listener.local_addr().map_err(|error| format!("cannot listen: {error}"))?;
    let listener = tokio::net::TcpListener::from_std(listener).map_err(|error| format!("cannot listen: {error}"))?;
    let metrics = Arc::new(Metrics::default());
    let rooms = Rooms::recover(options.data, options.pages, options.clock, Arc::clone(&metrics)).await?;
    let addresses: Vec<IpAddr> = if address.ip().is_unspecified() { own_addresses() } else { vec![address.ip()] };
    let guard = Guard::new(&addresses, &options.hosts, options.tls.as_ref().map(Tls::names));
    let limits = options.limits;
    let (stopping, stopped) = watch::channel(false);
    if let Some(port) = options.metrics {
        let listener = tokio::net::TcpListener::from_std(bind(port)?).map_err(|error| error.to_string())?;
        tokio::spawn(accept(listener, Answers::Plain(health::figures(metrics)), limits, stopped.clone()));
    }
    let api = Api::new(Arc::clone(&rooms), guard.clone(), limits, options.key);
    let router = answer::router(site)
        .merge(api.clone().router())
        .merge(health::router(Arc::clone(&rooms)))
        .layer(map_response(headers::add));
    let answers = match options.tls {
        None => Answers::Plain(router),
        Some(tls) => Answers::Tls {
            tls,
            router: router.layer(map_response(headers::add_strict_transport)),
            plain: elsewhere(guard).layer(map_response(headers::add)),
        },
    };
    let accepting = tokio::spawn(accept(listener, answers, limits, stopped));
    journal::note("serving");
    stop.await;
    journal::note("stopping");
    let _ = stopping.send(true);
    let ended = async {
        rooms.stop().await;
        let _ = accepting.await;
        api.all_left().await;
    };
    if tokio::time::timeout(limits.stop, ended).await.is_err() {
        journal::note("some connections did not end by themselves");
    }
    journal::note("stopped");
    Ok(())
}

/// What answers on a port.
#[derive(Clone)]
enum Answers {
    Plain(Router),
    /// Whoever forgot to type https is sent there.
    Tls {
        tls: Tls,
        router: Router,
        plain: Router,
    },
}

/// Sends everybody to the same address by TLS.
fn elsewhere(guard: Guard) -> Router {
    let send = move |uri: Uri, headers: HeaderMap| async move {
        match guard.host(&headers) {
            Some(host) => Redirect::permanent(&format!("https://{host}{}", uri.path())).into_response(),
            None => StatusCode::FORBIDDEN.into_response(),
        }
    };
    Router::new().fallback(send)
}

/// Takes connections until the server stops, and then waits for those there are.
async fn accept(
    listener: tokio::net::TcpListener,
    answers: Answers,
    limits: Limits,
    mut stopped: watch::Receiver<bool>,
) {
    let mut connections = tokio::task::JoinSet::new();
    loop {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stopped.wait_for(|stopped| *stopped) => break,
        };
        match accepted {
            Ok((stream, _)) => {
                let _ = stream.set_nodelay(true);
                connections.spawn(answer_on(stream, answers.clone(), limits, stopped.clone()));
            }
            // Too many open files, say: it passes when some close.
            Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
        }
        while connections.try_join_next().is_some() {}
    }
    drop(listener);
    while connections.join_next().await.is_some() {}
}

async fn answer_on(stream: TcpStream, answers: Answers, limits: Limits, mut stopped: watch::Receiver<bool>) {
    let (tls, router, plain) = match answers {
        Answers::Plain(router) => return speak(stream, router, limits, stopped).await,
        Answers::Tls { tls, router, plain } => (tls, router, plain),
    };
    let greet = async {
        // The first byte of every handshake; a request in plain http begins with a letter.
        let mut first = [0];
        match stream.peek(&mut first).await {
            Ok(1) if first == [0x16] => Some(Ok(tls.acceptor().accept(stream).await.ok()?)),
            Ok(1) => Some(Err(stream)),
            _ => None,
        }
    };
    let greeted = tokio::select! {
        greeted = tokio::time::timeout(limits.first, greet) => greeted,
        _ = stopped.wait_for(|stopped| *stopped) => return,
    };
    match greeted {
        Ok(Some(Ok(stream))) => speak(stream, router, limits, stopped).await,
        Ok(Some(Err(stream))) => speak(stream, plain, limits, stopped).await,
        // It broke off, spoke nonsense, or said nothing for too long.
        Ok(None) | Err(_) => {}
    }
}

async fn speak<S>(stream: S, router: Router, limits: Limits, mut stopped: watch::Receiver<bool>)
where
    S: AsyncRead + AsyncWrite + Send + Unpin + 'static,
{
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(limits.first).max_buf_size(16 * 1024);
    let connection = http.serve_connection(TokioIo::new(stream), TowerToHyperService::new(router)).with_upgrades();
    let mut connection = pin!(connection);
    tokio::select! {
        // One that breaks off is of no interest to others.
        _ = connection.as_mut() => return,
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
    connection.as_mut().graceful_shutdown();
    let _ = connection.await;
}

/// The addresses to type: the names of the certificate, else where the server listens.
pub fn reached_at(address: SocketAddr, tls: Option<&Tls>) -> Vec<String> {
    let own = if address.ip().is_unspecified() { own_addresses() } else { vec![address.ip()] };
    // A port of one family is not reached at addresses of the other.
    let own = own
        .into_iter()
        .filter(|ip| ip.is_ipv4() == address.is_ipv4())
        .map(|ip| SocketAddr::new(ip, address.port()).to_string());
    let named = tls.map(Tls::names).unwrap_or_default().iter().map(|name| format!("{name}:{}", address.port()));
    let scheme = if tls.is_some() { "https" } else { "http" };
    let places: Vec<String> = if named.len() > 0 { named.collect() } else { own.collect() };
    places.into_iter().map(|place| format!("{scheme}://{place}/")).collect()
}

/// The addresses at which others in the same network reach this machine.
pub fn own_addresses() -> Vec<IpAddr> {
    // A socket that is bound towards the outside, though nothing is sent, knows which address would be used.
    let towards = |to: &str, from: &str| -> Option<IpAddr> {
        let socket = std::net::UdpSocket::bind(from).ok()?;
        socket.connect(to).ok()?;
        Some(socket.local_addr().ok()?.ip())
    };
    let found = [towards("192.0.2.1:9", "0.0.0.0:0"), towards("[2001:db8::1]:9", "[::]:0")];
    found.into_iter().flatten().filter(|address| !address.is_unspecified()).collect()
}

async fn asked_to_stop() {
    let interrupted = async {
        // Without a signal handler Ctrl+C ends the program anyway.
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                () = interrupted => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    interrupted.await;
}
