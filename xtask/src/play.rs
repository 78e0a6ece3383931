//! `cargo xtask play`: build everything, serve it here; with `--pack DIR` play that pack beside the base pack, and
//! with `--lan` let the class in.

mod beside;

use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;

use crate::dist;
use crate::workspace::Workspace;

/// What was asked for.
struct Arguments {
    port: u16,
    pack: Option<PathBuf>,
    lan: bool,
    tls: Option<server::Tls>,
}

/// Builds the site and serves it until Ctrl+C.
pub fn run(workspace: &Workspace, arguments: &[String]) -> Result<(), String> {
    let Arguments { port, pack, lan, tls } = read(arguments)?;
    let here = if lan { lan_address()? } else { Ipv4Addr::LOCALHOST.into() };
    // A taken port is known now, not after minutes of building.
    let listener = server::bind_to(here, port)?;
    let address = listener.local_addr().map_err(|error| error.to_string())?;
    let site = match pack {
        Some(folder) => beside::begin(workspace, folder)?,
        None => {
            dist::run(workspace)?;
            server::Site::from_folder(&workspace.site())?.into()
        }
    };
    println!();
    for place in server::reached_at(address, tls.as_ref()) {
        println!("Vakpoort: {place}   (Ctrl+C stops it)");
    }
    if lan && tls.is_none() {
        println!("{}", plain_http(address));
    }
    // Rooms stay between two runs, as they would at a school.
    let options = server::Options { data: Some(workspace.target.join("rooms")), tls, ..server::Options::default() };
    server::serve_with(listener, site, options)
}

/// The address at which the class finds this machine.
fn lan_address() -> Result<IpAddr, String> {
    server::own_addresses().into_iter().find(IpAddr::is_ipv4).ok_or_else(|| {
        "--lan: this machine is in no network; connect it to the one of the classroom, or leave --lan out".to_owned()
    })
}

/// What a teacher has to know of a connection without TLS.
fn plain_http(address: SocketAddr) -> String {
    format!(
        "Everybody in this network can open this address: type it on a Chromebook, or scan the code that /teach shows.\n\
         It is plain http: whoever shares this network could read along, so use the network of the school, \
         never an open one.\n\
         No names go over it. Installing the game on a device and playing it without network need https.\n\
         When a Chromebook finds nothing, the firewall of this machine has to let in port {}.",
        address.port()
    )
}

fn read(arguments: &[String]) -> Result<Arguments, String> {
    let mut read = Arguments { port: 8080, pack: None, lan: false, tls: None };
    let (mut certificate, mut key) = (None, None);
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        match (argument.as_str(), arguments.as_slice()) {
            ("--lan", _) => read.lan = true,
            ("--port", [port, ..]) => {
                read.port = port.parse().map_err(|_| format!("--port {port}: not a port (0 to 65535)"))?;
                arguments.next();
            }
            ("--tls-cert", [file, ..]) => {
                certificate = Some(PathBuf::from(file));
                arguments.next();
            }
            ("--tls-key", [file, ..]) => {
                key = Some(PathBuf::from(file));
                arguments.next();
            }
            ("--pack", [folder, ..]) => {
                read.pack = Some(folder.into());
                arguments.next();
            }
            _ => {
                return Err(format!(
                    "play: only `--port PORT`, `--pack DIR`, `--lan`, and `--tls-cert FILE` with `--tls-key FILE` \
                     are known, not {argument:?}"
                ));
            }
        }
    }
    read.tls = match (certificate, key) {
        (None, None) => None,
        (Some(certificate), Some(key)) => Some(server::Tls::read(&certificate, &key)?),
        _ => return Err("play: --tls-cert and --tls-key go together".to_owned()),
    };
    Ok(read)
}
