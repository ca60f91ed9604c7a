//! Several views of one thing.

use leptos::{ev::KeyboardEvent, prelude::*};
use wasm_bindgen::JsCast;

/// One view.
pub struct Tab {
    /// Unique on the page.
    pub id: String,
    /// What stands on it.
    pub name: String,
    /// What it shows.
    pub view: ChildrenFn,
}

/// Tabs, moved along with the arrow keys.
#[component]
pub fn Tabs(#[prop(into)] label: String, tabs: Vec<Tab>, chosen: RwSignal<usize>) -> AnyView {
    let count = tabs.len();
    let ids: Vec<String> = tabs.iter().map(|tab| tab.id.clone()).collect();
    let move_along = move |event: KeyboardEvent| {
        let now = chosen.get_untracked();
        let next = match event.key().as_str() {
            "ArrowRight" => (now + 1) % count.max(1),
            "ArrowLeft" => (now + count.max(1) - 1) % count.max(1),
            "Home" => 0,
            "End" => count.saturating_sub(1),
            _ => return,
        };
        event.prevent_default();
        chosen.set(next);
        if let Some(id) = ids.get(next) {
            focus_tab(id);
        }
    };
    let (heads, panels): (Vec<AnyView>, Vec<AnyView>) =
        tabs.into_iter().enumerate().map(|(index, tab)| head_and_panel(index, tab, chosen)).unzip();
    view! {
        <div class="tabs">
            <div role="tablist" aria-label=label on:keydown=move_along>{heads}</div>
            {panels}
        </div>
    }
    .into_any()
}

fn head_and_panel(index: usize, tab: Tab, chosen: RwSignal<usize>) -> (AnyView, AnyView) {
    let is_chosen = move || chosen.get() == index;
    let (tab_id, panel_id) = (format!("tab-{}", tab.id), format!("panel-{}", tab.id));
    let head = view! {
        <button
            type="button"
            role="tab"
            id=tab_id.clone()
            aria-controls=panel_id.clone()
            aria-selected=move || if is_chosen() { "true" } else { "false" }
            tabindex=move || if is_chosen() { "0" } else { "-1" }
            on:click=move |_| chosen.set(index)
        >
            {tab.name}
        </button>
    };
    let panel = view! {
        <div role="tabpanel" id=panel_id aria-labelledby=tab_id tabindex="0" hidden=move || !is_chosen()>
            {move || is_chosen().then(|| (tab.view)())}
        </div>
    };
    (head.into_any(), panel.into_any())
}

fn focus_tab(id: &str) {
    let tab = document().get_element_by_id(&format!("tab-{id}"));
    if let Some(tab) = tab.and_then(|tab| tab.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = tab.focus();
    }
}
