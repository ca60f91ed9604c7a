//! The form of a sum.

use std::sync::Arc;

use domain::{
    Date,
    policy::{Key, PolicyBook},
    sums::{SumAnswer, SumKind},
};
use leptos::{ev::SubmitEvent, prelude::*};

use super::{answer, field};
use crate::{
    answer::Answer,
    components::{Bind, Button, DateField, ErrorSummary, Errors, Field, Select},
    device::{self, Kept},
    preview::Draft,
    staff::{
        Typed,
        ask::day_answer,
        sums::{Asked, fields, work_out},
    },
    standards::{choices, default_place},
    text::text,
};

/// What is typed, and what came out of it.
#[derive(Clone, Copy)]
pub struct Typing {
    typed: RwSignal<Typed>,
    /// Rows of jobs that were offered.
    pub offers: RwSignal<usize>,
    /// Parameters that were missing once, and may be tried.
    pub tried: RwSignal<Vec<Key>>,
    answer: RwSignal<Option<SumAnswer>>,
}

/// Rows of offers that stand there from the beginning.
const OFFERS: usize = 3;

impl Typing {
    fn begin(book: &PolicyBook, today: Date) -> Self {
        let of_preview = device::read_value::<Draft>(Kept::Preview).map(|draft| draft.place);
        let place = default_place(book, of_preview.as_deref()).unwrap_or_default();
        let begun = [("place".to_owned(), Answer::of(place)), ("on".to_owned(), day_answer(today))];
        Self {
            typed: RwSignal::new(Typed::from(begun)),
            offers: RwSignal::new(OFFERS),
            tried: RwSignal::new(Vec::new()),
            answer: RwSignal::new(None),
        }
    }

    /// The answer of a field. What came out of other answers goes with the first letter.
    pub fn bind(self, id: &str) -> Bind {
        let (read, write) = (id.to_owned(), id.to_owned());
        let read = Signal::derive(move || self.typed.with(|typed| typed.get(&read).cloned().unwrap_or_default()));
        let write = Callback::new(move |answer: Answer| {
            self.typed.update(|typed| drop(typed.insert(write.clone(), answer)));
            if self.answer.with_untracked(Option::is_some) {
                self.answer.set(None);
            }
        });
        Bind::new(read, write)
    }

    fn asked(self, kind: SumKind) -> Asked {
        let (typed, tried) = (self.typed.get_untracked(), self.tried.get_untracked());
        Asked { kind, typed, offers: self.offers.get_untracked(), tried }
    }

    fn take(self, answer: SumAnswer) {
        self.tried.update(|tried| {
            let new: Vec<Key> = answer.needs.iter().copied().filter(|key| !tried.contains(key)).collect();
            tried.extend(new);
        });
        self.answer.set(Some(answer));
    }
}

/// The form and, below it, the answer.
#[component]
pub fn SumForm(kind: SumKind, book: Arc<PolicyBook>, today: Date) -> AnyView {
    let t = &text().sums;
    let errors = Errors::provide();
    let typing = Typing::begin(&book, today);
    let places = choices(&book);
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        match work_out(&book, &typing.asked(kind), today) {
            Ok(answer) => {
                errors.clear();
                typing.take(answer);
            }
            Err(problems) => {
                typing.answer.set(None);
                errors.show(problems);
            }
        }
    };
    let asked: Vec<AnyView> = fields(kind).into_iter().map(|asked| field::field(typing, asked)).collect();
    let result = move || typing.answer.get().map(|answer| answer::answer(&answer));
    view! {
        <form class="reading no-print" novalidate on:submit=submit>
            <ErrorSummary errors />
            <Select field=Field::new("place", t.place, typing.bind("place")) choices=places />
            <DateField field=Field::new("on", t.on, typing.bind("on")).hint(t.on_hint) />
            {asked}
            {move || field::figures_to_try(typing)}
            <Button label=t.work_out submits=true />
        </form>
        <div class="sum-answer" role="status">{result}</div>
    }
    .into_any()
}
