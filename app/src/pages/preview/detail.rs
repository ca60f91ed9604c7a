//! More about a member who was named.

use leptos::prelude::*;

use super::{Preview, form::QuestionForm, layout::Layout};
use crate::{
    preview::{Circumstance, List, called, prefix, questions::details},
    route::Step,
    text::{Text, fill, text},
};

/// Asks for the details of a circumstance.
#[component]
pub fn DetailPage(member: String, circumstance: Circumstance) -> AnyView {
    let preview = Preview::get();
    let text = text();
    let today = preview.today.get_untracked();
    let who = preview.draft.with_untracked(|draft| called(draft, &member, today, text));
    let title = fill(title(circumstance, text), &[("who", &who)]);
    let step = Step::Detail(member.clone(), circumstance);
    view! {
        <Layout step=step.clone() title>
            <QuestionForm step questions=details(circumstance) prefix=prefix(List::Members, &member) />
        </Layout>
    }
    .into_any()
}

fn title(circumstance: Circumstance, text: &Text) -> &'static str {
    match circumstance {
        Circumstance::Disability => text.preview.detail_disabled,
        Circumstance::Care => text.preview.detail_care,
        Circumstance::School => text.preview.detail_school,
        Circumstance::Holds => text.preview.detail_receives,
        Circumstance::Parents => text.preview.detail_parents,
        Circumstance::Special | Circumstance::Illness | Circumstance::Work => text.preview.detail_special,
    }
}
