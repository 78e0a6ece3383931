//! A site on a port of this machine.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};

use crate::{Live, router};

/// Takes a port of this machine, reachable from this machine only; 0 takes any free one.
pub fn bind(port: u16) -> Result<TcpListener, String> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|error| {
        if error.kind() == ErrorKind::AddrInUse {
            format!(
                "port {port} of 127.0.0.1 is taken: stop the program that uses it, \
                 or choose another port with `--port {}`",
                port.saturating_add(1)
            )
        } else {
            format!("port {port} of 127.0.0.1 cannot be used: {error}")
        }
    })?;
    listener.set_nonblocking(true).map_err(|error| format!("port {port} of 127.0.0.1: {error}"))?;
    Ok(listener)
}

/// Serves a site on a port from [`bind`], until the program ends or someone presses Ctrl+C.
pub fn serve(listener: TcpListener, site: impl Into<Live>) -> Result<(), String> {
    let runtime =
        tokio::runtime::Runtime::new().map_err(|error| format!("cannot start the server's threads: {error}"))?;
    runtime.block_on(async {
        let listener =
            tokio::net::TcpListener::from_std(listener).map_err(|error| format!("cannot listen: {error}"))?;
        axum::serve(listener, router(site))
            .with_graceful_shutdown(async {
                // Without a signal handler Ctrl+C ends the program anyway.
                let _ = tokio::signal::ctrl_c().await;
            })
            .await
            .map_err(|error| format!("the server stopped: {error}"))
    })
}
