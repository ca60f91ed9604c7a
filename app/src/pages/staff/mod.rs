//! The desk of the staff. All of it is one part of the site that is fetched when it is wanted.

mod action;
mod assist;
mod case;
mod case_search;
mod cases;
mod document;
mod emergency;
mod facts_form;
mod frame;
mod inbox;
mod key;
pub mod load;
mod office;
mod payments;
mod sheet;
mod sums;
mod tables;

pub use frame::Desk;
pub use load::{Load, ask, shown};
pub use office::Office;

use leptos::prelude::*;

use crate::{
    pages::{admin::ClockPage, leader::LeaderPage},
    route::{Desk as At, Route},
};

/// The page of an address.
pub fn page(route: Route) -> AnyView {
    match route {
        Route::Staff(At::Cases) => view! { <cases::CasesPage /> }.into_any(),
        Route::Staff(At::Case(id)) => view! { <case::CasePage id /> }.into_any(),
        Route::Staff(At::Document(case, number)) => view! { <document::DocumentPage case number /> }.into_any(),
        Route::Staff(At::Payments) => view! { <payments::PaymentsPage /> }.into_any(),
        Route::Staff(At::Payment(id)) => view! { <payments::PaymentPage id /> }.into_any(),
        Route::Staff(At::CaseTables) => view! { <tables::TablesPage /> }.into_any(),
        Route::Staff(At::CaseTable(place, table)) => view! { <tables::TablePage place table /> }.into_any(),
        Route::Staff(At::Sums) => view! { <sums::SumsPage /> }.into_any(),
        Route::Staff(At::Sum(kind)) => sums::sum_page(&kind),
        Route::Staff(At::Clock) => view! { <ClockPage /> }.into_any(),
        Route::Staff(At::Assist) => view! { <assist::AssistPage /> }.into_any(),
        Route::Staff(At::Emergency) => view! { <emergency::EmergencyPage /> }.into_any(),
        Route::Leader => view! { <LeaderPage /> }.into_any(),
        _ => view! { <inbox::InboxPage /> }.into_any(),
    }
}
