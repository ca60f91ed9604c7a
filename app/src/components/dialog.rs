//! A question that has to be answered before going on.

use leptos::{html, prelude::*};

/// A modal dialog. The browser keeps the focus inside and gives it back when the dialog closes;
/// the escape key closes it.
#[component]
pub fn Dialog(
    /// Unique on the page.
    #[prop(into)]
    id: String,
    #[prop(into)] title: String,
    open: RwSignal<bool>,
    children: Children,
) -> AnyView {
    let heading = id.clone();
    let dialog = NodeRef::<html::Dialog>::new();
    Effect::new(move || {
        let Some(element) = dialog.get() else { return };
        match (open.get(), element.open()) {
            (true, false) => {
                let _ = element.show_modal();
            }
            (false, true) => element.close(),
            _ => {}
        }
    });
    view! {
        <dialog class="dialog" aria-labelledby=id node_ref=dialog on:close=move |_| open.set(false)>
            <h2 id=heading>{title}</h2>
            {children()}
        </dialog>
    }
    .into_any()
}
