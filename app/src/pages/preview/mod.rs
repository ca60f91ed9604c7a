//! The preview: one question or one small group on a page, the estimate always in view.

mod answers;
mod ask_first;
mod bring;
mod bundle_view;
mod detail;
mod entry;
mod estimate_view;
mod event;
mod field_view;
mod form;
mod layout;
mod list_page;
mod place;
mod result;
mod state;
mod who_page;

pub use state::{Policy, Preview};

use leptos::prelude::*;

use crate::{
    preview::{APPLICANT, List},
    route::Step,
};

/// The page of a step.
pub fn page(step: Step) -> AnyView {
    Preview::get().load();
    match step {
        Step::Place => view! { <place::PlacePage /> }.into_any(),
        Step::Entry(List::Members, id) if id == APPLICANT => view! { <entry::ApplicantPage /> }.into_any(),
        Step::Entry(list, id) => view! { <entry::EntryPage list id /> }.into_any(),
        Step::List(list) => view! { <list_page::ListPage list /> }.into_any(),
        Step::Who(theme) => view! { <who_page::WhoPage theme /> }.into_any(),
        Step::Detail(member, circumstance) => view! { <detail::DetailPage member circumstance /> }.into_any(),
        Step::Event => view! { <event::EventPage /> }.into_any(),
        // The curve is a part of its own; here its address leads to the result.
        Step::Result | Step::Change => view! { <result::ResultPage /> }.into_any(),
        Step::Bring => view! { <bring::BringPage /> }.into_any(),
    }
}
