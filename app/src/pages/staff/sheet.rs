//! The answers of a form by their keys, wherever they are kept.

use leptos::prelude::*;

use crate::{answer::Answer, components::Bind, staff::Typed};

/// What is typed into a form, and where each answer goes.
#[derive(Clone, Copy)]
pub struct Sheet {
    /// The answers by their keys.
    pub typed: Signal<Typed>,
    write: Callback<(String, Answer)>,
}

impl Sheet {
    /// Reads from the one and writes through the other.
    pub fn new(typed: impl Into<Signal<Typed>>, write: Callback<(String, Answer)>) -> Self {
        Self { typed: typed.into(), write }
    }

    /// Takes an answer.
    pub fn set(self, key: &str, answer: Answer) {
        self.write.run((key.to_owned(), answer));
    }

    /// The answer under a key.
    pub fn get(self, key: &str) -> Answer {
        self.typed.with(|typed| typed.get(key).cloned().unwrap_or_default())
    }

    /// The same without waiting for another.
    pub fn get_now(self, key: &str) -> Answer {
        self.typed.with_untracked(|typed| typed.get(key).cloned().unwrap_or_default())
    }

    /// The answer of a field.
    pub fn bind(self, key: impl Into<String>) -> Bind {
        let read = key.into();
        let write = read.clone();
        let read = Signal::derive(move || self.get(&read));
        Bind::new(read, Callback::new(move |answer: Answer| self.set(&write, answer)))
    }
}
