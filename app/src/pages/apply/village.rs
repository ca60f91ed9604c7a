//! Township, then village.

use domain::region::{Region, RegionCode, RegionLevel};
use leptos::prelude::*;

use super::Applying;
use crate::{
    answer::Answer,
    apply::field,
    components::{Bind, Choice, Field, Select},
    text::{language, text},
};

/// Two lists, the second after the first.
#[component]
pub fn VillageField() -> AnyView {
    let applying = Applying::get();
    let t = &text().apply;
    let township = applying.bind(field::TOWNSHIP.to_owned());
    let read = Signal::derive(move || township.get());
    let write = Callback::new(move |answer: Answer| {
        township.set(answer);
        applying.form.update(|form| form.set(field::VILLAGE, Answer::default()));
    });
    let townships = move || {
        let choices = applying.regions.with(|tree| {
            let all = tree.iter().flat_map(|tree| tree.iter());
            all.filter(|region| region.level == RegionLevel::Township).map(choice).collect::<Vec<_>>()
        });
        view! { <Select field=Field::new(field::TOWNSHIP, t.township, Bind::new(read, write)) choices /> }
    };
    let chosen = Memo::new(move |_| applying.form.with(|form| form.text(field::TOWNSHIP)));
    let villages = move || {
        let chosen = RegionCode::try_new(chosen.get()).ok();
        let choices = applying.regions.with(|tree| {
            let tree = tree.as_deref();
            tree.zip(chosen.as_ref()).map(|(tree, code)| tree.children(code).map(choice).collect()).unwrap_or_default()
        });
        let mut asked = Field::new(field::VILLAGE, t.village, applying.bind(field::VILLAGE.to_owned()));
        if chosen.is_none() {
            asked = asked.hint(t.village_after);
        }
        view! { <Select field=asked choices /> }
    };
    view! { {townships}{villages} }.into_any()
}

fn choice(region: &Region) -> Choice {
    Choice::new(region.code.as_str(), region.name.in_language(language()))
}
