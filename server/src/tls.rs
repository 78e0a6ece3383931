//! TLS with a certificate that somebody else made: read once, with its key, when the server starts.

use std::fmt;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::{self, PemObject};
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, UnixTime};
use tokio_rustls::rustls::{self, ServerConfig};
use webpki::{EndEntityCert, Error, KeyUsage};

/// A certificate with its key, ready to be served with. Copies share it.
#[derive(Clone)]
pub struct Tls {
    acceptor: TlsAcceptor,
    names: Vec<String>,
    certificate: CertificateDer<'static>,
}

impl Tls {
    /// Reads a certificate, with those that vouch for it behind it, and its key; both as PEM.
    pub fn read(certificate: &Path, key: &Path) -> Result<Self, String> {
        let at = certificate.display();
        let chain = CertificateDer::pem_file_iter(certificate)
            .and_then(Iterator::collect::<Result<Vec<_>, _>>)
            .map_err(|error| unread("--tls-cert", certificate, &error, ""))?;
        let first = chain.first().ok_or_else(|| format!("--tls-cert {at}: there is no certificate in it (PEM)"))?;
        let first = first.clone();
        let hint = "; a key that a password protects has to be written without one";
        let secret = PrivateKeyDer::from_pem_file(key).map_err(|error| unread("--tls-key", key, &error, hint))?;
        let names = names(&first).map_err(|error| format!("--tls-cert {at}: cannot be understood: {error}"))?;
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .map_err(|error| error.to_string())?
            .with_no_client_auth()
            .with_single_cert(chain, secret)
            .map_err(|error| match error {
                rustls::Error::InconsistentKeys(_) => {
                    format!(
                        "--tls-key {}: not the key of the certificate {at}; take both from the same order",
                        key.display()
                    )
                }
                other => format!("--tls-cert {at}, --tls-key {}: {other}", key.display()),
            })?;
        // WebSockets begin as HTTP/1.1.
        config.alpn_protocols = vec![b"http/1.1".to_vec()];
        let tls = Self { acceptor: TlsAcceptor::from(Arc::new(config)), names, certificate: first };
        tls.good_at(SystemTime::now()).map_err(|why| format!("--tls-cert {at}: {why}; ask for a new one"))?;
        Ok(tls)
    }

    /// The names that the certificate is for, but for those that stand for many.
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Whether browsers take the certificate at this moment, by its dates.
    pub fn good_at(&self, moment: SystemTime) -> Result<(), String> {
        let days = |from: UnixTime, to: UnixTime| to.as_secs().saturating_sub(from.as_secs()) / 86_400;
        let moment = UnixTime::since_unix_epoch(moment.duration_since(UNIX_EPOCH).unwrap_or(Duration::ZERO));
        let certificate = EndEntityCert::try_from(&self.certificate).map_err(|error| error.to_string())?;
        // Nobody is trusted here, so it is never taken; but its dates are looked at first.
        match certificate.verify_for_usage(&[], &[], &[], moment, KeyUsage::server_auth(), None, None) {
            Err(Error::CertExpired { time, not_after }) => Err(format!("expired {} days ago", days(not_after, time))),
            Err(Error::CertNotValidYet { time, not_before }) => {
                Err(format!("good only in {} days; look at the clock of this machine", days(time, not_before) + 1))
            }
            _ => Ok(()),
        }
    }

    pub(crate) fn acceptor(&self) -> &TlsAcceptor {
        &self.acceptor
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Tls({})", self.names.join(", "))
    }
}

fn names(certificate: &CertificateDer<'_>) -> Result<Vec<String>, Error> {
    let certificate = EndEntityCert::try_from(certificate)?;
    Ok(certificate.valid_dns_names().filter(|name| !name.starts_with('*')).map(str::to_ascii_lowercase).collect())
}

fn unread(name: &str, file: &Path, error: &pem::Error, hint: &str) -> String {
    let file = file.display();
    match error {
        pem::Error::Io(error) => format!("{name} {file}: cannot read: {error}"),
        pem::Error::NoItemsFound => format!("{name} {file}: not found in it as PEM{hint}"),
        other => format!("{name} {file}: not PEM: {other}"),
    }
}
