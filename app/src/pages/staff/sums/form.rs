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
    components::{Button, DateField, ErrorSummary, Errors, Field, Select},
    device::{self, Kept},
    pages::staff::sheet::Sheet,
    preview::Draft,
    staff::{
        Typed,
        ask::day_answer,
        sums::{self, Asked, fields, work_out},
    },
    standards::{choices, default_place},
    text::text,
};

/// What is typed, and what came out of it.
#[derive(Clone, Copy)]
pub struct Typing {
    typed: RwSignal<Typed>,
    /// Parameters that were missing once, and may be tried.
    pub tried: RwSignal<Vec<Key>>,
    answer: RwSignal<Option<SumAnswer>>,
}

impl Typing {
    fn begin(book: &PolicyBook, today: Date) -> Self {
        let of_preview = device::read_value::<Draft>(Kept::Preview).map(|draft| draft.place);
        let place = default_place(book, of_preview.as_deref()).unwrap_or_default();
        let begun = [("place".to_owned(), Answer::of(place)), ("on".to_owned(), day_answer(today))];
        Self { typed: RwSignal::new(Typed::from(begun)), tried: RwSignal::new(Vec::new()), answer: RwSignal::new(None) }
    }

    /// The answers. What came out of others goes with the first letter.
    pub fn sheet(self) -> Sheet {
        let write = Callback::new(move |(id, answer): (String, Answer)| {
            self.typed.update(|typed| drop(typed.insert(id, answer)));
            if self.answer.with_untracked(Option::is_some) {
                self.answer.set(None);
            }
        });
        Sheet::new(self.typed, write)
    }

    fn asked(self, kind: SumKind) -> Asked {
        let (typed, tried) = (self.typed.get_untracked(), self.tried.get_untracked());
        Asked { kind, offers: sums::offers(&typed), typed, tried }
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
    let sheet = typing.sheet();
    let asked: Vec<AnyView> = fields(kind).into_iter().map(|asked| field::field(sheet, asked)).collect();
    let result = move || typing.answer.get().map(|answer| answer::answer(&answer));
    view! {
        <form class="reading no-print" novalidate on:submit=submit>
            <ErrorSummary errors />
            <Select field=Field::new("place", t.place, sheet.bind("place")) choices=places />
            <DateField field=Field::new("on", t.on, sheet.bind("on")).hint(t.on_hint) />
            {asked}
            {move || field::figures_to_try(typing)}
            <Button label=t.work_out submits=true />
        </form>
        <div class="sum-answer" role="status">{result}</div>
    }
    .into_any()
}
