//! The estimate beside the questions.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{Tag, Tone};
use crate::{
    route::Route,
    text::{fill, text},
};

/// What the estimate says of one programme.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeLine {
    /// The programme.
    pub name: String,
    /// Whether it is due, in a word or two.
    pub outcome: String,
    /// The colour of the outcome.
    pub tone: Tone,
    /// How much, where that is known.
    pub amount: Option<String>,
    /// Who receives how much, and the parts.
    pub shares: Vec<String>,
    /// Why, a sentence each.
    pub reasons: Vec<String>,
    /// What is still to be answered, and where.
    pub needs: Vec<(String, Option<Route>)>,
}

/// The estimate: at the side of a wide screen, a bar at the foot of a small one. Its figure stands
/// in a polite live region, so that a screen reader hears it when typing stops.
#[component]
pub fn EstimatePanel(
    /// The one figure or sentence that matters most.
    #[prop(into)]
    figure: Signal<String>,
    /// Whether it is unfolded on a small screen; kept by whoever outlives the page.
    #[prop(optional)]
    open: Option<RwSignal<bool>>,
    /// Everything else.
    children: Children,
) -> AnyView {
    let components = &text().components;
    let open = open.unwrap_or_else(|| RwSignal::new(false));
    view! {
        <aside class="estimate" class:open=open aria-labelledby="estimate-title">
            <button
                type="button"
                class="estimate-bar no-print"
                aria-expanded=move || if open.get() { "true" } else { "false" }
                aria-controls="estimate-body"
                on:click=move |_| open.update(|open| *open = !*open)
            >
                <strong>{move || fill(components.estimate_bar, &[("figure", &figure.get())])}</strong>
            </button>
            <div class="estimate-body" id="estimate-body">
                <h2 class="estimate-head" id="estimate-title">{components.estimate_title}</h2>
                <p class="estimate-figure">{move || figure.get()}</p>
                {children()}
            </div>
            <p class="visually-hidden" role="status">{move || figure.get()}</p>
        </aside>
    }
    .into_any()
}

impl ProgrammeLine {
    /// Shows what the estimate says of one programme; the reasons are folded until they are wanted.
    pub fn show(self, is_open: bool, toggled: Callback<bool>) -> AnyView {
        let reasons: Vec<AnyView> =
            self.reasons.into_iter().map(|reason| view! { <li>{reason}</li> }.into_any()).collect();
        let shares: Vec<AnyView> = self.shares.into_iter().map(|share| view! { <li>{share}</li> }.into_any()).collect();
        let needs: Vec<AnyView> = self.needs.into_iter().map(need_row).collect();
        let toggle = move |event: leptos::ev::Event| {
            let details = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            toggled.run(details.is_some_and(|details| details.has_attribute("open")));
        };
        view! {
            <section class="programme">
                <h3>{self.name}<Tag tone=self.tone label=self.outcome /></h3>
                {self.amount.map(|amount| view! { <p class="amount">{amount}</p> })}
                {(!shares.is_empty()).then(|| view! { <ul class="small">{shares}</ul> })}
                {(!needs.is_empty()).then(|| view! { <ul class="needs">{needs}</ul> })}
                {(!reasons.is_empty())
                    .then(|| {
                        view! {
                            <details open=is_open on:toggle=toggle>
                                <summary>{text().preview.reasons_more}</summary>
                                <ul>{reasons}</ul>
                            </details>
                        }
                    })}
            </section>
        }
        .into_any()
    }
}

/// A line of what is still to be answered.
pub fn need_row((sentence, to): (String, Option<Route>)) -> AnyView {
    match to {
        Some(to) => view! { <li><a href=to.path()>{sentence}</a></li> }.into_any(),
        None => view! { <li>{sentence}</li> }.into_any(),
    }
}
