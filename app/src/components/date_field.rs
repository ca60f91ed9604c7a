//! A date in three boxes: nobody should scroll a calendar back to 1948.

use leptos::prelude::*;

use super::Field;
use crate::text::text;

/// A field for a date that the person knows by heart.
#[component]
pub fn DateField(field: Field) -> AnyView {
    let common = &text().common;
    let boxes = [common.year, common.month, common.day];
    let parts: Vec<AnyView> =
        boxes.into_iter().enumerate().map(|(part, label)| part_box(&field, part, label)).collect();
    let unsure = field.unsure_box();
    field.with_group(view! { <div class="date-parts">{parts}</div>{unsure} }.into_any())
}

fn part_box(field: &Field, part: usize, label: &'static str) -> AnyView {
    let answer = field.answer;
    // The error summary links to the first box.
    let id = if part == 0 { field.id.clone() } else { format!("{}-{part}", field.id) };
    view! {
        <div>
            <label for=id.clone()>{label}</label>
            <input
                class=if part == 0 { "input year" } else { "input" }
                id=id
                inputmode="numeric"
                autocomplete="off"
                prop:value=move || answer.get().date_parts().get(part).map(|text| (*text).to_owned())
                on:input:target=move |event| {
                    answer.set(answer.get().with_date_part(part, &event.target().value()));
                }
            />
        </div>
    }
    .into_any()
}
