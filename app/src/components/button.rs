//! Something to press.

use leptos::prelude::*;

use crate::{route::Route, text::text};

/// How much a button weighs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one next step of a page.
    #[default]
    Primary,
    /// Another way on.
    Secondary,
    /// Takes something away.
    Warning,
    /// Small and beside the point.
    Link,
}

impl ButtonKind {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button secondary",
            Self::Warning => "button warning",
            Self::Link => "button link",
        }
    }
}

/// A button. While it is busy it says so, keeps the focus and takes no second press.
#[component]
pub fn Button(
    #[prop(into)] label: String,
    #[prop(optional)] kind: ButtonKind,
    #[prop(optional, into)] busy: Signal<bool>,
    /// What a screen reader says where the label alone is ambiguous.
    #[prop(optional, into)]
    says: Option<String>,
    /// Whether it sends the form around it.
    #[prop(optional)]
    submits: bool,
    #[prop(optional)] on_press: Option<Callback<()>>,
) -> AnyView {
    // What it waits for may have taken the page away before the button is drawn anew.
    let busy_now = move || busy.try_get().unwrap_or_default();
    let press = move |event: leptos::ev::MouseEvent| {
        if busy.get_untracked() {
            event.prevent_default();
        } else if let Some(on_press) = on_press {
            on_press.run(());
        }
    };
    view! {
        <button
            class=kind.class()
            type=if submits { "submit" } else { "button" }
            aria-label=says
            aria-disabled=move || busy_now().then_some("true")
            on:click=press
        >
            {move || busy_now().then(|| view! { <span class="spinner" aria-hidden="true"></span> })}
            {move || if busy_now() { text().common.working.to_owned() } else { label.clone() }}
        </button>
    }
    .into_any()
}

/// A link that looks like a button.
#[component]
pub fn LinkButton(#[prop(into)] label: String, to: Route, #[prop(optional)] kind: ButtonKind) -> AnyView {
    view! { <a class=kind.class() href=to.path()>{label}</a> }.into_any()
}
