//! The answer behind a field.

use leptos::prelude::*;

use crate::answer::Answer;

/// Where a field reads its answer and writes it as the person types.
#[derive(Clone, Copy)]
pub struct Bind {
    read: Signal<Answer>,
    write: Callback<Answer>,
}

impl Bind {
    /// Reads and writes through these two.
    pub fn new(read: Signal<Answer>, write: Callback<Answer>) -> Self {
        Self { read, write }
    }

    /// The answer now.
    pub fn get(self) -> Answer {
        self.read.get()
    }

    /// The person typed or chose something.
    pub fn set(self, answer: Answer) {
        self.write.run(answer);
    }

    /// The person said "not sure", or took it back.
    pub fn set_unsure(self, unsure: bool) {
        self.set(self.read.get_untracked().with_unsure(unsure));
    }
}

impl From<RwSignal<Answer>> for Bind {
    fn from(signal: RwSignal<Answer>) -> Self {
        Self::new(signal.into(), Callback::new(move |answer| signal.set(answer)))
    }
}
