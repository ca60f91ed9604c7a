//! Numbers and money, typed as text: a spinner would round and swallow what people type.

use leptos::prelude::*;

use super::{Field, TextField, TextShape};
use crate::text::text;

/// A field for a whole number, with its unit after the box.
#[component]
pub fn NumberField(field: Field, #[prop(optional, into)] unit: Option<String>) -> AnyView {
    let shape = TextShape { width: "short", mode: "numeric", unit, ..TextShape::default() };
    view! { <TextField field shape /> }.into_any()
}

/// A field for an amount in yuan.
#[component]
pub fn MoneyField(field: Field, #[prop(optional, into)] unit: Option<String>) -> AnyView {
    let unit = unit.unwrap_or_else(|| text().common.yuan.to_owned());
    let shape = TextShape { width: "medium", mode: "decimal", unit: Some(unit), ..TextShape::default() };
    view! { <TextField field shape /> }.into_any()
}
