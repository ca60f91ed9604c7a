//! Which contradictions are unfolded: those that one opens, the one that the address names, and all of
//! them on paper.

use std::collections::BTreeSet;

use leptos::{leptos_dom::helpers::location_hash, prelude::*};

use crate::{
    components::{Button, ButtonKind},
    standards::CONTRADICTIONS,
    text::text,
};

/// What is unfolded.
#[derive(Clone, Copy)]
pub struct Opened {
    numbers: RwSignal<BTreeSet<u8>>,
    on_paper: RwSignal<bool>,
}

/// The id of a contradiction on the page, such as `x7`.
pub fn id(number: u8) -> String {
    format!("x{number}")
}

/// The number in an address's part behind `#`.
fn number_of(hash: &str) -> Option<u8> {
    let number = hash.trim_start_matches('#').strip_prefix('x')?.parse().ok()?;
    CONTRADICTIONS.iter().any(|one| one.number == number).then_some(number)
}

impl Opened {
    /// All folded; paper and a change of the address are listened to as long as the page is there.
    pub fn begin() -> Self {
        let opened = Self { numbers: RwSignal::new(BTreeSet::new()), on_paper: RwSignal::new(false) };
        let listen = |name: &str, act: fn(Self)| {
            let handle = window_event_listener_untyped(name, move |_| act(opened));
            on_cleanup(move || handle.remove());
        };
        listen("hashchange", Self::follow_the_address);
        listen("beforeprint", |opened| opened.on_paper.set(true));
        listen("afterprint", |opened| opened.on_paper.set(false));
        opened
    }

    /// Whether it is unfolded.
    pub fn is_open(self, number: u8) -> bool {
        self.on_paper.get() || self.numbers.with(|numbers| numbers.contains(&number))
    }

    /// Unfolds what is folded, and the other way round.
    pub fn toggle(self, number: u8) {
        self.numbers.update(|numbers| {
            if !numbers.remove(&number) {
                numbers.insert(number);
            }
        });
    }

    fn all(self, open: bool) {
        let all = CONTRADICTIONS.iter().map(|one| one.number);
        self.numbers.set(if open { all.collect() } else { BTreeSet::new() });
    }

    /// Unfolds what the address names and goes there, once it can be seen.
    pub fn follow_the_address(self) {
        let Some(number) = location_hash().as_deref().and_then(number_of) else { return };
        self.numbers.update(|numbers| {
            numbers.insert(number);
        });
        request_animation_frame(move || {
            let Some(section) = document().get_element_by_id(&id(number)) else { return };
            section.scroll_into_view();
            focus_first(&section);
        });
    }
}

/// Moves the focus to the heading that one presses.
fn focus_first(section: &web_sys::Element) {
    use wasm_bindgen::JsCast;
    let first = section.first_element_child().and_then(|first| first.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(first) = first {
        let _ = first.focus();
    }
}

/// Unfolds or folds all.
pub fn buttons(opened: Opened) -> AnyView {
    let t = &text().contradictions;
    let (open, close) = (Callback::new(move |()| opened.all(true)), Callback::new(move |()| opened.all(false)));
    view! {
        <div class="actions no-print">
            <Button kind=ButtonKind::Link label=t.open_all on_press=open />
            <Button kind=ButtonKind::Link label=t.close_all on_press=close />
        </div>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_there_is_opened_by_an_address() {
        assert_eq!(number_of("#x7"), Some(7));
        for hash in ["", "#x0", "#x21", "#topic", "#x"] {
            assert_eq!(number_of(hash), None, "{hash}");
        }
    }
}
