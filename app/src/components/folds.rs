//! Parts of a long page that are folded: one opens them, the address may name one, and on paper all
//! are open.

use std::collections::BTreeSet;

use leptos::{leptos_dom::helpers::location_hash, prelude::*};

use super::{Button, ButtonKind};
use crate::text::text;

/// What is unfolded, by the ids of the parts.
#[derive(Clone, Copy)]
pub struct Folds {
    open: RwSignal<BTreeSet<String>>,
    on_paper: RwSignal<bool>,
}

impl Folds {
    /// All folded; paper and a change of the address are listened to as long as the page is there.
    pub fn begin() -> Self {
        let folds = Self { open: RwSignal::new(BTreeSet::new()), on_paper: RwSignal::new(false) };
        let listen = |name: &str, act: fn(Self)| {
            let handle = window_event_listener_untyped(name, move |_| act(folds));
            on_cleanup(move || handle.remove());
        };
        listen("hashchange", Self::follow_the_address);
        listen("beforeprint", |folds| folds.on_paper.set(true));
        listen("afterprint", |folds| folds.on_paper.set(false));
        folds
    }

    /// Whether a part is unfolded.
    pub fn is_open(self, id: &str) -> bool {
        self.on_paper.get() || self.open.with(|open| open.contains(id))
    }

    /// Unfolds what is folded, and the other way round.
    pub fn toggle(self, id: &str) {
        self.open.update(|open| {
            if !open.remove(id) {
                open.insert(id.to_owned());
            }
        });
    }

    /// Unfolds what the address names and goes there, once it can be seen.
    pub fn follow_the_address(self) {
        let id = location_hash().map(|hash| hash.trim_start_matches('#').to_owned()).unwrap_or_default();
        if id.is_empty() {
            return;
        }
        self.open.update(|open| {
            open.insert(id.clone());
        });
        request_animation_frame(move || {
            let Some(part) = document().get_element_by_id(&id) else { return };
            part.scroll_into_view();
            focus_first(&part);
        });
    }
}

/// Moves the focus to the heading that one presses.
fn focus_first(part: &web_sys::Element) {
    use wasm_bindgen::JsCast;
    let first = part.first_element_child().and_then(|first| first.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(first) = first {
        let _ = first.focus();
    }
}

/// A part that can be folded: its heading stays in sight.
#[component]
pub fn Fold(
    folds: Folds,
    #[prop(into)] id: String,
    /// The class beside `fold`.
    class: &'static str,
    head: AnyView,
    /// Whether it is open all the same, as while something is searched for.
    #[prop(into)]
    is_held: Signal<bool>,
    /// Whether it is not there at all.
    #[prop(into)]
    is_hidden: Signal<bool>,
    children: Children,
) -> AnyView {
    let (own, toggled) = (id.clone(), id.clone());
    let toggle = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        folds.toggle(&toggled);
    };
    view! {
        <details
            class=["fold ", class].concat()
            id=id
            hidden=move || is_hidden.get()
            prop:open=move || is_held.get() || folds.is_open(&own)
        >
            <summary on:click=toggle>{head}</summary>
            {children()}
        </details>
    }
    .into_any()
}

/// Unfolds or folds all parts of a page.
#[component]
pub fn FoldAll(folds: Folds, ids: Vec<String>) -> AnyView {
    let common = &text().common;
    let open = Callback::new(move |()| folds.open.set(ids.iter().cloned().collect()));
    let close = Callback::new(move |()| folds.open.set(BTreeSet::new()));
    view! {
        <div class="actions no-print">
            <Button kind=ButtonKind::Link label=common.open_all on_press=open />
            <Button kind=ButtonKind::Link label=common.close_all on_press=close />
        </div>
    }
    .into_any()
}
