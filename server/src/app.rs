//! What handlers share.

use std::sync::{Arc, Mutex, PoisonError};

use calculation::request::{Packs, RequestError};
use domain::{
    Date,
    calendar::WorkCalendar,
    policy::{Overlay, PolicyBook, PolicyPack},
    region::RegionTree,
};
use object_store::ObjectStore;

use crate::{clock::Clock, config::Config, store::Store};

/// The server. Cloning shares it.
#[derive(Clone)]
pub struct App {
    /// The store.
    pub store: Store,
    /// The settings.
    pub config: Arc<Config>,
    /// The policy of every jurisdiction.
    pub policies: Arc<Policies>,
    /// The regions served.
    pub regions: Arc<RegionTree>,
    /// The working days.
    pub calendar: Arc<WorkCalendar>,
    /// Where attachments are kept.
    pub files: Arc<dyn ObjectStore>,
}

/// The policy book, also as the text that is sent out.
pub struct Policies {
    /// The book.
    pub book: PolicyBook,
    /// The book as JSON.
    pub text: String,
    /// The digest of the text.
    pub digest: domain::digest::Digest,
    /// What the book says of the places and days that were asked for last.
    packs: Mutex<Packs>,
}

impl Policies {
    /// Prepares a book for being sent.
    pub fn try_new(book: PolicyBook) -> Result<Self, serde_json::Error> {
        let text = serde_json::to_string(&book)?;
        let digest = domain::digest::Digest::of_text(&text);
        Ok(Self { book, text, digest, packs: Mutex::default() })
    }

    /// The policy of a place and day, with figures to try.
    pub fn pack(&self, jurisdiction: &str, on: Date, set: &Overlay) -> Result<Arc<PolicyPack>, RequestError> {
        self.packs.lock().unwrap_or_else(PoisonError::into_inner).pack(&self.book, jurisdiction, on, set)
    }
}

impl App {
    /// The clock.
    pub fn clock(&self) -> &Clock {
        self.store.clock()
    }
}
