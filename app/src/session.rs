//! Who is signed in.

use domain::api::{SessionActor, SessionView};
use leptos::prelude::*;

/// The session, in one typed context.
#[derive(Clone, Copy)]
pub struct Session {
    view: RwSignal<Option<SessionActor>>,
    /// Whether the server said that the session has ended while the person was working.
    pub expired: RwSignal<bool>,
}

impl Session {
    /// Makes the session known to all pages; a visitor until the server says otherwise.
    pub fn provide() -> Self {
        let session = Self { view: RwSignal::new(None), expired: RwSignal::new(false) };
        provide_context(session);
        session
    }

    /// The session of the application.
    pub fn get() -> Self {
        expect_context()
    }

    /// The person, absent for a visitor.
    pub fn actor(self) -> Option<SessionActor> {
        self.view.get()
    }

    /// The person now, without waiting for a change.
    pub fn actor_now(self) -> Option<SessionActor> {
        self.view.get_untracked()
    }

    /// Whether a member of staff is signed in.
    pub fn is_staff(self) -> bool {
        self.view.with(|actor| matches!(actor, Some(SessionActor::Staff { .. })))
    }

    /// Takes what the server says.
    pub fn set(self, view: SessionView) {
        self.expired.set(false);
        self.view.set(view.actor);
    }

    /// Nobody is signed in any more.
    pub fn end(self) {
        self.view.set(None);
        self.expired.set(false);
    }

    /// The server refused for want of a session: who was signed in is asked to sign in again over
    /// the page, so that nothing typed is lost.
    pub fn expire(self) {
        if self.view.with_untracked(Option::is_some) {
            self.expired.set(true);
        }
    }
}
