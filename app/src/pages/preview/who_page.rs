//! "Who of you …?"

use leptos::{ev::SubmitEvent, prelude::*};

use super::{Preview, field_view::member_choices, form::use_go_on, layout::Layout};
use crate::{
    answer::Answer,
    components::{Bind, Button, Checkboxes, ErrorSummary, Errors, Field, FieldProblem},
    preview::{Circumstance, Draft, Theme, is_asked, may_be_minor, read_who, write_who},
    route::Step,
    text::{Text, fill, text},
};

/// Asks once for the whole household who is in each circumstance.
#[component]
pub fn WhoPage(theme: Theme) -> AnyView {
    let preview = Preview::get();
    let errors = Errors::provide();
    let text = text();
    let go_on = use_go_on(Step::Who(theme));
    let asked: Vec<Circumstance> = preview.draft.with_untracked(|draft| {
        theme
            .circumstances()
            .filter(|circumstance| is_asked(draft, *circumstance, preview.today.get_untracked()))
            .collect()
    });
    let fields: Vec<AnyView> = asked.iter().map(|circumstance| who_field(preview, *circumstance)).collect();
    let submit = move |event: SubmitEvent| {
        event.prevent_default();
        let problems = preview.draft.with_untracked(|draft| unanswered(draft, &asked, text));
        if problems.is_empty() {
            go_on.run(());
        } else {
            errors.show(problems);
        }
    };
    view! {
        <Layout step=Step::Who(theme) title=theme_title(theme, text)>
            <form novalidate on:submit=submit>
                <ErrorSummary errors />
                {fields}
                <div class="actions"><Button label=text.common.continue_ submits=true /></div>
            </form>
        </Layout>
    }
    .into_any()
}

fn who_field(preview: Preview, circumstance: Circumstance) -> AnyView {
    let draft = preview.draft;
    let read = Signal::derive(move || draft.with(|draft| read_who(draft, circumstance)));
    let write = Callback::new(move |answer: Answer| draft.update(|draft| write_who(draft, circumstance, &answer)));
    let label = who_label(circumstance, text());
    let field = Field::new(circumstance.name(), label, Bind::new(read, write)).or_unsure();
    let choices = match circumstance {
        Circumstance::Parents => preview.draft.with_untracked(|draft| {
            let today = preview.today.get_untracked();
            member_choices(preview).into_iter().filter(|choice| may_be_minor(draft, &choice.key, today)).collect()
        }),
        _ => member_choices(preview),
    };
    view! { <Checkboxes field choices none=text().options.nobody /> }.into_any()
}

fn unanswered(draft: &Draft, asked: &[Circumstance], text: &Text) -> Vec<FieldProblem> {
    asked
        .iter()
        .filter(|circumstance| read_who(draft, **circumstance).is_blank())
        .map(|circumstance| FieldProblem {
            id: circumstance.name().to_owned(),
            sentence: fill(text.errors.choose, &[("label", who_label(*circumstance, text))]),
        })
        .collect()
}

/// The title of a theme's page.
pub fn theme_title(theme: Theme, text: &Text) -> &'static str {
    match theme {
        Theme::Health => text.preview.health_title,
        Theme::Life => text.preview.life_title,
        Theme::Special => text.preview.special_title,
    }
}

/// The question of a circumstance.
pub fn who_label(circumstance: Circumstance, text: &Text) -> &'static str {
    match circumstance {
        Circumstance::Disability => text.preview.who_disabled,
        Circumstance::Illness => text.preview.who_ill,
        Circumstance::Care => text.preview.who_care,
        Circumstance::School => text.preview.who_school,
        Circumstance::Work => text.preview.who_work,
        Circumstance::Holds => text.preview.who_receives,
        Circumstance::Special => text.preview.who_special,
        Circumstance::Parents => text.preview.who_parents,
    }
}
