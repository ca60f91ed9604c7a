//! A form over a table of questions.

use leptos::{ev::SubmitEvent, prelude::*};
use leptos_router::hooks::use_navigate;

use super::{Preview, field_view::field_view};
use crate::{
    components::{Button, ErrorSummary, Errors, FieldProblem},
    preview::{Ahead, Entity, Question, Wrong, WrongKind, asked, check, next_step},
    route::{Route, Step},
    text::{Text, fill, text},
};

/// The questions of a table, asked of one thing; "continue" checks them and goes on.
#[component]
pub fn QuestionForm(
    step: Step,
    questions: &'static [Question],
    /// The path of the thing, ending in a slash; empty for the household.
    #[prop(into)]
    prefix: String,
    /// What stands before the questions.
    #[prop(optional)]
    before: Option<AnyView>,
) -> AnyView {
    let preview = Preview::get();
    let errors = Errors::provide();
    let go_on = use_go_on(step);
    let visible_prefix = prefix.clone();
    let visible = Memo::new(move |_| {
        let estimate = preview.estimate.get();
        let assessment = estimate.as_ref().map(|estimate| &estimate.assessment);
        preview
            .draft
            .with(|draft| asked(questions, Entity { draft, prefix: &visible_prefix }, preview.today.get(), assessment))
    });
    let field_prefix = prefix.clone();
    let fields = move |at: usize| match questions.get(at) {
        Some(question) => field_view(preview, question, &field_prefix),
        None => ().into_any(),
    };
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        preview.catch_up();
        let problems = preview.draft.with_untracked(|draft| {
            let entity = Entity { draft, prefix: &prefix };
            let shown = visible.get_untracked();
            let shown = shown.iter().filter_map(|at| questions.get(*at));
            let wrong = check(shown, entity, preview.today.get_untracked());
            wrong.into_iter().map(|wrong| problem(questions, wrong)).collect::<Vec<_>>()
        });
        if problems.is_empty() {
            errors.clear();
            go_on.run(());
        } else {
            errors.show(problems);
        }
    };
    view! {
        <form novalidate on:submit=submit>
            <ErrorSummary errors />
            {before}
            <For each=move || visible.get() key=|at| *at children=fields />
            <div class="actions"><Button label=text().common.continue_ submits=true /></div>
        </form>
    }
    .into_any()
}

/// Goes on to the page that can settle most of what is still open.
pub fn use_go_on(step: Step) -> Callback<()> {
    let navigate = use_navigate();
    let preview = Preview::get();
    Callback::new(move |()| {
        preview.catch_up();
        let known = preview.pack.get_untracked().zip(preview.estimate.get_untracked());
        let ahead = known.as_ref().map(|(pack, estimate)| Ahead::of(pack, estimate));
        let today = preview.today.get_untracked();
        let next = preview.draft.with_untracked(|draft| next_step(draft, &step, today, ahead.as_ref()));
        preview.draft.update(|draft| draft.goes(&step, &next));
        navigate(&Route::Preview(next).path(), leptos_router::NavigateOptions::default());
    })
}

fn problem(questions: &[Question], wrong: Wrong) -> FieldProblem {
    let text = text();
    let label =
        questions.iter().find(|question| question.key == wrong.key).map_or("", |question| (question.label)(text));
    FieldProblem { id: field_id(wrong.key), sentence: fill(template(wrong.why, text), &[("label", label)]) }
}

/// The id of the field of a key.
pub fn field_id(key: &str) -> String {
    key.replace('/', "-")
}

fn template(why: WrongKind, text: &Text) -> &'static str {
    let errors = &text.errors;
    match why {
        WrongKind::Blank => errors.required,
        WrongKind::NotChosen => errors.choose,
        WrongKind::NotANumber => errors.not_a_number,
        WrongKind::NotMoney => errors.not_money,
        WrongKind::Negative => errors.negative,
        WrongKind::TooLarge => errors.too_large,
        WrongKind::NotADate => errors.not_a_date,
        WrongKind::InFuture => errors.date_in_future,
        WrongKind::TooEarly => errors.date_too_early,
    }
}
