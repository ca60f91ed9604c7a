//! A defect of the application itself.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use crate::text::text;

const ID: &str = "failure";

/// When the application stops it can render no more, so the notice is in the page from the start
/// and is only uncovered.
pub fn install_hook() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&JsValue::from_str(&panic.to_string()));
        let notice = web_sys::window().and_then(|window| window.document()).and_then(|page| page.get_element_by_id(ID));
        if let Some(notice) = notice {
            let _ = notice.remove_attribute("hidden");
        }
    }));
}

/// The notice. Its link loads the page anew, with what was kept on the device.
#[component]
pub fn Failure() -> AnyView {
    let shell = &text().shell;
    view! {
        <div id=ID role="alert" hidden>
            <div class="width">
                <div class="banner bad">
                    <h2>{shell.failure_title}</h2>
                    <p>{shell.failure_body}</p>
                    <p><a href="" rel="external">{shell.failure_reload}</a></p>
                </div>
            </div>
        </div>
    }
    .into_any()
}
