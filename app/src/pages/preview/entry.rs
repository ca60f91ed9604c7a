//! One entry of a list.

use leptos::prelude::*;

use super::{Preview, form::QuestionForm, layout::Layout, list_page::ListPage};
use crate::{
    preview::{APPLICANT, List, prefix, questions::of_list},
    route::Step,
    text::{Text, text},
};

/// Asks for what is needed of the person who applies.
#[component]
pub fn ApplicantPage() -> AnyView {
    let text = text();
    let step = || Step::Entry(List::Members, APPLICANT.to_owned());
    view! {
        <Layout step=step() title=text.preview.applicant_title>
            <p class="hint">{text.preview.applicant_hint}</p>
            <QuestionForm step=step() questions=of_list(List::Members) prefix=prefix(List::Members, APPLICANT) />
        </Layout>
    }
    .into_any()
}

/// Asks for an entry.
#[component]
pub fn EntryPage(list: List, id: String) -> AnyView {
    // An old address, or one of which another window removed the entry.
    if Preview::get().draft.with_untracked(|draft| !draft.ids(list).contains(&id)) {
        return view! { <ListPage list /> }.into_any();
    }
    let step = Step::Entry(list, id.clone());
    view! {
        <Layout step=step.clone() title=entry_title(list, text())>
            <QuestionForm step questions=of_list(list) prefix=prefix(list, &id) />
        </Layout>
    }
    .into_any()
}

fn entry_title(list: List, text: &Text) -> &'static str {
    match list {
        List::Members => text.preview.member_title,
        List::Incomes => text.preview.incomes_entry,
        List::Expenses => text.preview.expenses_entry,
        List::Assets => text.preview.assets_entry,
        List::Supporters => text.preview.supporters_entry,
        List::PastGrants => text.preview.past_grants_entry,
    }
}
