//! A site that can be replaced while it is served, as when its author saves a file.

use std::sync::{Arc, PoisonError, RwLock};

use crate::Site;

/// A site that can be replaced. Copies share it.
#[derive(Clone, Debug)]
pub struct Live(Arc<RwLock<Arc<Site>>>);

impl From<Site> for Live {
    fn from(site: Site) -> Live {
        Live(Arc::new(RwLock::new(Arc::new(site))))
    }
}

impl Live {
    /// Serves `site` from the next request on.
    pub fn replace(&self, site: Site) {
        // A site is replaced as a whole, so a thread that broke off left no half of one behind.
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(site);
    }

    /// The site as it is now.
    pub(crate) fn now(&self) -> Arc<Site> {
        Arc::clone(&self.0.read().unwrap_or_else(PoisonError::into_inner))
    }
}
