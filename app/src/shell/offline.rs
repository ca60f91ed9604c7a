//! The network is gone.

use leptos::{ev, prelude::*};

use crate::text::text;

/// A strip that says so, and goes when the network is back.
#[component]
pub fn Offline() -> AnyView {
    let online = RwSignal::new(window().navigator().on_line());
    let gone = window_event_listener(ev::offline, move |_| online.set(false));
    let back = window_event_listener(ev::online, move |_| online.set(true));
    on_cleanup(move || {
        gone.remove();
        back.remove();
    });
    view! {
        <div role="status">
            {move || {
                (!online.get())
                    .then(|| view! { <div class="strip"><div class="width"><p>{text().shell.offline}</p></div></div> })
            }}
        </div>
    }
    .into_any()
}
