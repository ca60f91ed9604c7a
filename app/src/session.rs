//! Who is signed in.

use domain::api::{SessionActor, SessionView, ShowSession};
use leptos::{prelude::*, task::spawn_local};

use crate::api::{Api, Call};

/// The session, in one typed context.
#[derive(Clone, Copy)]
pub struct Session {
    view: RwSignal<Option<SessionActor>>,
    /// Whether the server said that the session has ended while the person was working.
    pub expired: RwSignal<bool>,
    /// Whether it is known who is signed in.
    pub known: RwSignal<bool>,
}

impl Session {
    /// Makes the session known to all pages; a visitor until the server says otherwise.
    pub fn provide() -> Self {
        let session = Self { view: RwSignal::new(None), expired: RwSignal::new(false), known: RwSignal::new(false) };
        provide_context(session);
        session
    }

    /// Asks the server who is signed in. Without a network nobody is, until it is back.
    pub fn load(self) {
        if !window().navigator().on_line() {
            self.known.set(true);
            return;
        }
        spawn_local(async move {
            if let Ok(reply) = Api::of_visitor().call::<ShowSession>(Call::with(())).await
                && self.actor_now().is_none()
            {
                self.view.set(reply.value.actor);
            }
            self.known.set(true);
        });
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

    /// Whether a citizen is signed in.
    pub fn is_citizen(self) -> bool {
        self.view.with(|actor| matches!(actor, Some(SessionActor::Citizen { .. })))
    }

    /// Takes what the server says.
    pub fn set(self, view: SessionView) {
        self.expired.set(false);
        self.known.set(true);
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
