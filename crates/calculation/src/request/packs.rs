//! Resolved policies at hand: resolving one and taking its digest costs more than many assessments.

use std::collections::HashMap;
use std::sync::Arc;

use domain::Date;
use domain::policy::{Overlay, PolicyBook, PolicyPack};

use super::{RequestError, pack};

/// Policies that are kept.
const KEPT: usize = 256;

/// The policies of one book that were asked for last.
#[derive(Default)]
pub struct Packs {
    kept: HashMap<(String, Date, Overlay), Arc<PolicyPack>>,
}

impl Packs {
    /// The policy of a place and day, with figures to try. The book must be the same each time.
    pub fn pack(
        &mut self,
        book: &PolicyBook,
        jurisdiction: &str,
        on: Date,
        set: &Overlay,
    ) -> Result<Arc<PolicyPack>, RequestError> {
        let place = (jurisdiction.to_owned(), on, set.clone());
        if let Some(kept) = self.kept.get(&place) {
            return Ok(Arc::clone(kept));
        }
        let found = Arc::new(pack(book, jurisdiction, on, set)?);
        if self.kept.len() >= KEPT {
            self.kept.clear();
        }
        self.kept.insert(place, Arc::clone(&found));
        Ok(found)
    }
}
