//! Every part that pages are made of, with its states.

mod fields;
mod lists;
mod parts;

use leptos::prelude::*;

use crate::{shell::arrive, text::text};

/// The page.
#[component]
pub fn Components() -> AnyView {
    let components = &text().components;
    arrive(components.page_title);
    view! {
        <h1>{components.page_title}</h1>
        <p class="lead reading">{components.page_intro}</p>
        {parts::buttons()}
        {parts::tags()}
        {parts::banners()}
        {fields::fields()}
        {fields::upload()}
        {lists::lists()}
        {lists::table()}
        {parts::dialog()}
        {parts::tabs()}
        {lists::timeline()}
        {parts::values()}
        {lists::estimate()}
        {lists::chart()}
        {parts::states()}
    }
    .into_any()
}

/// A part under its name.
fn specimen(name: &'static str, content: AnyView) -> AnyView {
    view! { <section class="specimen"><h2>{name}</h2>{content}</section> }.into_any()
}
