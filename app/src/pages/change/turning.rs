//! What would change it: for each programme that is closed the smallest change that opens it.

use leptos::prelude::*;
use wording::turning::turning_point_sentence;

use crate::{
    pages::preview::Preview,
    text::{language, text},
};

/// The sentences; none where nothing is surely closed.
#[component]
pub fn TurningPoints() -> AnyView {
    let preview = Preview::get();
    let found = Memo::new(move |_| {
        let (pack, estimate) = (preview.pack.get()?, preview.estimate.get()?);
        let assessment = &estimate.assessment;
        let points = calculation::turning_points(&pack, &estimate.facts, assessment.on, &assessment.programmes);
        (!points.is_empty()).then_some(points)
    });
    let shown = move || {
        let points = found.get()?;
        let items: Vec<_> =
            points.iter().map(|point| view! { <li>{turning_point_sentence(language(), point)}</li> }).collect();
        let t = &text().preview;
        Some(view! {
            <section class="reading" aria-labelledby="turning">
                <h2 id="turning">{t.turning_title}</h2>
                <ul>{items}</ul>
                <p class="small soft">{t.turning_note}</p>
            </section>
        })
    };
    view! { {shown} }.into_any()
}
