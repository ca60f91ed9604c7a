//! What the router does not do: the title of the document, the focus on the heading and a word to
//! screen readers when a page arrives.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::text::{fill, text};

#[derive(Clone, Copy)]
struct Arrivals {
    title: RwSignal<String>,
    /// The first page is announced by the browser itself.
    is_first: StoredValue<bool>,
}

/// The live region in which a change of the page is announced.
#[component]
pub fn Announcer() -> AnyView {
    let arrivals = use_context::<Arrivals>();
    view! {
        <div class="visually-hidden" aria-live="polite" aria-atomic="true">
            {move || arrivals.map(|arrivals| arrivals.title.get())}
        </div>
    }
    .into_any()
}

/// Makes ready for pages that arrive.
pub(super) fn provide() {
    provide_context(Arrivals { title: RwSignal::new(String::new()), is_first: StoredValue::new(true) });
}

/// Says that a page has arrived: sets the document's title, announces it and moves the focus to
/// the heading. Every page calls this once, with the words of its heading.
pub fn arrive(title: &str) {
    document().set_title(&fill(text().shell.title, &[("page", title)]));
    let Some(arrivals) = use_context::<Arrivals>() else { return };
    if arrivals.is_first.get_value() {
        arrivals.is_first.set_value(false);
        return;
    }
    arrivals.title.set(title.to_owned());
    request_animation_frame(focus_heading);
}

/// Moves the focus to the heading of the page.
pub(super) fn focus_heading() {
    let heading = document().query_selector("main h1").ok().flatten();
    if let Some(heading) = heading.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = heading.set_attribute("tabindex", "-1");
        let _ = heading.focus();
    }
}
