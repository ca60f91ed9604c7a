//! Money and dates within a sentence.

use domain::{Date, Money};
use leptos::prelude::*;

use crate::{format, text::language};

/// An amount of money.
#[component]
pub fn MoneyText(value: Money) -> AnyView {
    view! { <span class="figure">{format::money(language(), value)}</span> }.into_any()
}

/// A day.
#[component]
pub fn DateText(value: Date) -> AnyView {
    view! { <time class="figure" datetime=value.to_string()>{format::date(language(), value)}</time> }.into_any()
}
