//! Who may speak to the rooms: pages that this server served, under a name that is this server's.
//!
//! A page of another site can make a browser connect here, and a name of another site can be made to point here;
//! both are refused before anything is read.

use std::collections::BTreeSet;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use axum::http::{HeaderMap, header};

/// The names and addresses under which this server may be spoken to.
#[derive(Clone, Debug)]
pub struct Guard {
    hosts: BTreeSet<String>,
    /// Names of a proxy in front of this server, whose pages may have another port than it asks under.
    named: BTreeSet<String>,
    /// Whether this server itself speaks TLS: then its pages do.
    tls: bool,
}

impl Guard {
    /// Loopback, these addresses of this machine, these names, and those of the certificate where there is one.
    pub fn new(addresses: &[IpAddr], names: &[String], certified: Option<&[String]>) -> Self {
        let loopback = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
        let mut hosts = BTreeSet::from(["localhost".to_owned()]);
        hosts.extend(loopback.iter().chain(addresses).map(written));
        let named: BTreeSet<String> = names.iter().map(|name| name.to_ascii_lowercase()).collect();
        hosts.extend(named.iter().chain(certified.unwrap_or_default()).cloned());
        Self { hosts, named, tls: certified.is_some() }
    }

    /// Whether a request with these headers may come in.
    pub(crate) fn admits(&self, headers: &HeaderMap) -> bool {
        let Some(host) = self.host(headers) else { return false };
        if !headers.contains_key(header::ORIGIN) {
            // Browsers send it with every WebSocket and POST; what is no browser carries nobody's rights along.
            return true;
        }
        let Some(origin) = one(headers, header::ORIGIN) else { return false };
        let Some((scheme, authority)) = origin.split_once("://") else { return false };
        let same = authority == host || self.named.contains(&without_port(authority));
        (scheme == "https" || (scheme == "http" && !self.tls)) && same
    }

    /// The name under which this server was asked, with its port, if it is one of its own.
    pub(crate) fn host(&self, headers: &HeaderMap) -> Option<String> {
        one(headers, header::HOST).filter(|host| self.hosts.contains(&without_port(host)))
    }
}

/// The value of a header that is there once.
fn one(headers: &HeaderMap, name: header::HeaderName) -> Option<String> {
    let mut values = headers.get_all(name).iter();
    let value = values.next()?.to_str().ok()?.to_ascii_lowercase();
    values.next().is_none().then_some(value)
}

fn without_port(authority: &str) -> String {
    match authority.rsplit_once(':') {
        // An address of version 6 stands in brackets, with colons inside.
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !host.is_empty() => host.to_owned(),
        _ => authority.to_owned(),
    }
}

/// As it stands in an address bar.
fn written(address: &IpAddr) -> String {
    match address {
        IpAddr::V4(address) => address.to_string(),
        IpAddr::V6(address) => format!("[{address}]"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn admits(host: &str, origin: Option<&str>) -> bool {
        let guard = Guard::new(&["192.168.1.7".parse().unwrap()], &["Class.School.nl".into()], None);
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, HeaderValue::from_str(host).unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, HeaderValue::from_str(origin).unwrap());
        }
        guard.admits(&headers)
    }

    #[test]
    fn own_names_and_addresses_come_in() {
        for host in ["localhost:8080", "127.0.0.1", "[::1]:8080", "192.168.1.7:8080", "class.school.nl"] {
            assert!(admits(host, None), "{host}");
            assert!(admits(host, Some(&format!("http://{host}"))), "{host}");
        }
        // A proxy that ends TLS, and speaks to this server by its address.
        assert!(admits("127.0.0.1:8080", Some("https://class.school.nl")));
    }

    #[test]
    fn strangers_stay_out() {
        for host in ["evil.example", "127.0.0.1.evil.example", "192.168.1.8:8080", "", "localhost.", "evil:127.0.0.1"] {
            assert!(!admits(host, None), "{host}");
        }
        let origins =
            ["http://evil.example", "null", "http://localhost:3000", "file://", "", "http://localhost:8080.evil"];
        for origin in origins {
            assert!(!admits("localhost:8080", Some(origin)), "{origin}");
        }
        let mut two = HeaderMap::new();
        two.append(header::HOST, HeaderValue::from_static("localhost"));
        two.append(header::HOST, HeaderValue::from_static("evil.example"));
        assert!(!Guard::new(&[], &[], None).admits(&two));
        assert!(!Guard::new(&[], &[], None).admits(&HeaderMap::new()));
    }

    #[test]
    fn with_a_certificate_its_names_come_in_and_their_pages_speak_tls() {
        let guard = Guard::new(&[], &[], Some(&["les.school.nl".into()]));
        let admits = |host: &str, origin: &str| {
            let headers = [(header::HOST, host), (header::ORIGIN, origin)];
            guard.admits(
                &headers.into_iter().map(|(name, value)| (name, HeaderValue::from_str(value).unwrap())).collect(),
            )
        };
        assert!(admits("les.school.nl:8443", "https://les.school.nl:8443"));
        for origin in ["http://les.school.nl:8443", "https://les.school.nl", "https://evil.example"] {
            assert!(!admits("les.school.nl:8443", origin), "{origin}");
        }
    }
}
