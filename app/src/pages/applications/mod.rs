//! What became of an application.

mod act;
mod emergency;
mod list;
mod load;
mod paper;
mod publicity;
mod receipt;
mod status;

use leptos::prelude::*;

use super::apply::Applying;
use crate::route::Route;

/// The page of an address.
pub fn page(route: Route) -> AnyView {
    Applying::get().load();
    match route {
        Route::Application(id) => view! { <status::StatusPage id /> }.into_any(),
        Route::Receipt(id) => view! { <receipt::ReceiptPage id /> }.into_any(),
        Route::Paper(id, number) => view! { <paper::PaperPage id number /> }.into_any(),
        Route::Publicity => view! { <publicity::PublicityPage /> }.into_any(),
        Route::Emergency => view! { <emergency::EmergencyPage /> }.into_any(),
        _ => view! { <list::ListPage /> }.into_any(),
    }
}
